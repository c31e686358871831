"""The sides of a contact, as they are found."""

from __future__ import annotations

from dataclasses import dataclass, field

from etl.extract.people.actors import Actor


@dataclass
class Parties:
    """Who takes part: ``subjects`` before the contact word, ``objects`` after it; ``how`` names the way they
    were found."""

    subjects: list[Actor] = field(default_factory=list)
    objects: list[Actor] = field(default_factory=list)
    how: str = ""

    @property
    def actors(self) -> list[Actor]:
        return self.subjects + self.objects

    @property
    def countries(self) -> tuple[str, ...]:
        # Asked for some twenty times while the sides of a contact are sought: most actors are of one country.
        codes: set[str] = set()
        for side in (self.subjects, self.objects):
            for a in side:
                codes.update(a.countries)
        return tuple(sorted(codes)) if len(codes) > 1 else tuple(codes)
