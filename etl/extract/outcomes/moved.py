"""What was put off to another day: it is off on the one, and planned for the other."""

from __future__ import annotations

import re
from dataclasses import dataclass

from etl.extract.days.date_owner import due_days
from etl.extract.days.date_words import DateWords
from etl.extract.language.prefilter import filtered
from etl.extract.outcomes.status import StatusReading

# "Was postponed until June 3", "has been brought forward to Friday", "moved the talks to next week".
_MOVED = (
    r"postpon(?:es|ed|ing)|put(?:s|ting)? (?:off|back)|push(?:ed|es|ing) back|mov(?:es|ed|ing)|reschedul(?:es|ed|ing)|"
    r"re-scheduled|(?:bring|brought) forward|moved forward|defer(?:s|red|ring)|delay(?:s|ed)|adjourn(?:s|ed)|shifted"
)
_TO_A_DAY = filtered(
    rf"\b(?:{_MOVED})\b(?:(?!\b(?:after|because|due|set|scheduled|planned|over|when|which|but|from)\b)[^;.]){{0,70}}?"
    r"\b(?:to|until|till|for|by [\w ]{2,20} to)\s+(?:the\s+)?(?:(?:early|late|mid)\s)?$|"
    r"\bwill now (?:take place|be held|begin|start|be|meet|come|go) (?:[^,;.]{0,40} )?(?:on|in) (?:the )?$",
    re.I,
)
_ONLY_WISHED = re.compile(
    r"\b(?:may|might|could|should|would|can|ask(?:s|ed)?|wants?|wanted|request(?:s|ed)?|propos(?:es|ed)|suggest(?:s|ed)|"
    r"seeks?|sought|not)\b[^,;.]{0,60}$",
    re.I,
)
MOVED, CAN_BE_MOVED = "moved", frozenset((None, "held", "cancelled", "planned"))


@dataclass(frozen=True)
class Move:
    """The day on which it should have been, if that is told, and the new one."""

    old: DateWords | None
    new: DateWords

    def readings(self, words: str) -> list[tuple[StatusReading, DateWords]]:
        """What became of it on each of the two days; ``words``: those of putting off."""
        planned = (StatusReading("planned", MOVED, True), self.new)
        return [*([(StatusReading("cancelled", words), self.old)] if self.old else []), planned]


def moved_to_a_day(sentence: str, begin: int, dates: list[DateWords]) -> Move | None:
    """To which day a contact told from ``begin`` on was put off, and from which."""
    for new in dates:
        hit = _TO_A_DAY.search_in(sentence, sentence[begin : new.start], begin)
        if hit and not _ONLY_WISHED.search(sentence[begin : begin + hit.start()]):
            old = [d for d in due_days(sentence, dates) if d is not new and d.start < new.start]
            return Move(old[-1] if old else None, new)
    return None
