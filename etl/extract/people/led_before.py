"""Who leads the sentence before an office that is told without a name: "A opened a dam. Later the president flew"."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right

from etl.extract.language.once import once
from etl.extract.language.text import Sentence, split_sentences
from etl.extract.people.actors import Actor, Roster

# "On Monday, in Lima, | the Chilean minister A": what may stand before the subject of a sentence.
_BEFORE_SUBJECT = re.compile(
    r"\W*(?:(?:On|In|At|Late|Early|Earlier|Last|Meanwhile|Also|Later|Yesterday|Today|This)\b[^;:]{0,50}?,? )?"
    r"(?:(?:[Tt]he|[Ii]ts|[A-Z][\w.'’-]*|[a-z]+) ){0,4}$"
)
_ALL_OTHERS = re.compile(r"\b(?:with|to|by|for|of|from|after|before|told|met|said|and|or|that|about|against)\b")


class Leaders:
    """The persons with whom sentences begin; sentences are parted when first asked for."""

    def __init__(self, roster: Roster) -> None:
        self.roster = roster

    @once
    def _sentences(self) -> list[Sentence]:
        return split_sentences(self.roster.text)

    @once
    def _starts(self) -> list[int]:
        return [s.start for s in self._sentences]

    def before(self, office: Actor) -> Actor | None:
        """The one person of its rank in the sentence before, if that sentence begins with him or her."""
        number = bisect_right(self._starts, office.start) - 1
        if number < 1 or self._sentences[number].paragraph != self._sentences[number - 1].paragraph:
            return None
        told = self._sentences[number - 1]
        starts = [a.start for a in self.roster.actors]
        there = self.roster.actors[bisect_left(starts, told.start) : bisect_left(starts, told.end)]
        ranked = [a for a in there if a.level == office.level and not a.aside]
        first = next((a for a in there if a.kind in ("person", "office", "counterpart")), None)
        if first is None or first.kind != "person" or first.plural or {a.name for a in ranked} != {first.name}:
            return None
        lead = told.text[: max(0, first.start - told.start)]
        return first if _BEFORE_SUBJECT.fullmatch(lead) and not _ALL_OTHERS.search(lead) else None
