"""Who "the visitor" or "his Zambian guest" is: the one who was told to have come."""

from __future__ import annotations

from dataclasses import replace

from etl.extract.language.prefilter import filtered
from etl.extract.language.text import Sentence
from etl.extract.people.actors import Actor

# Neither "the guest house" nor "had him as his guest", "was the guest of".
_GUEST = filtered(
    r"(?<!\bas )(?<!been )(?<!was )(?<!be )(?<!is )"
    r"\b(?:[Tt]he|[Hh]is|[Hh]er|[Tt]heir) (?:(?:high|distinguished|honou?red|foreign|(?P<of>[A-Z]\w+)) )?"
    r"(?:visitor|guest)\b(?!['’]s? (?:book|house)|[ -](?:house|book|list|room|of|worker|speaker|lecture))"
)


def with_guest(text: str, sentence: Sentence, actors: list[Actor], guest: Actor) -> list[Actor]:
    """The actors of a sentence, "the visitor" as ``guest``, unless it is told to be of another country."""
    for m in _GUEST.finditer_between(text, sentence.start, sentence.end):
        inside = [a for a in actors if a.start < m.end() and m.start() < a.end]
        if all(a.kind == "country" and a.countries == guest.countries for a in inside):
            rest = [a for a in actors if a not in inside]
            told = replace(guest, start=m.start(), end=m.end(), kind="person", aside="")
            actors = sorted([*rest, told], key=lambda a: a.start)
    return actors
