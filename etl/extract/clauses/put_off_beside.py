"""A contact that was put off, told beside another: "met to discuss | the summit, which was postponed in March"."""

from __future__ import annotations

import re
from itertools import pairwise

from etl.extract.clauses.triggers import Trigger
from etl.extract.language.prefilter import filtered

_WHICH_WAS_OFF = filtered(
    r",\s+(?:which|that)\s+(?:was|were|had been|has been|have been)\s+(?:(?:then|later|first|twice|also|[a-z]+ly)\s+)?"
    r"(?:postponed|put off|put on hold|cancell?ed|suspended|called off|delayed|deferred|shelved|adjourned|scrapped|"
    r"interrupted|pushed back|frozen)\b"
)
# "To discuss a new date for | the summit", "to prepare | a meeting of the commission".
_TO_SPEAK_OF = re.compile(
    r"\bto (?:discuss|prepare|plan|fix|set|agree|arrange|revive|resume|restart|reschedule|negotiate|see|find|talk)\b"
    r"(?:(?!,).)*?(?=(?:(?:the|an?|his|her|their|its) (?:[\w'’-]+ ){0,3}|(?:[A-Z][\w-]+['’]s? )(?:[\w-]+ ){0,2})?$)"
)


def put_off_beside(sentence: str, triggers: list[Trigger]) -> list[tuple[int, int]]:
    """Where each contact that was put off begins, and the comma behind it that does not end its clause."""
    found = []
    for off in _WHICH_WAS_OFF.finditer(sentence):
        before = [t for t in triggers if t.end <= off.start()]
        for earlier, later in list(pairwise(before))[-1:]:
            spoken_of = _TO_SPEAK_OF.search(sentence, earlier.end, later.start) if later.noun else None
            if spoken_of and "," not in sentence[later.end : off.start()]:
                found.append((spoken_of.end(), off.start()))
    return found
