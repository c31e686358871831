""" "Called on Prime Minister Adams" is a visit; "called on Adams to step down" an appeal."""

from __future__ import annotations

import re

from etl.extract.language.lexis import find_countries

_RANK = (
    r"(?:[Pp]resident|[Pp]rime [Mm]inister|[Pp]remier|[Kk]ing|[Ee]mir|Sultan|[Cc]hancellor|[\w ]{0,30}[Mm]inister|"
    r"(?:[\w ]{0,20})(?:[Cc]hief|[Cc]ommander)|"
    r"(?:[Cc]rown )?[Pp]rince|Queen|Sheikh|Admiral|"
    r"General|Secretary|Speaker|Vice|Deputy|Foreign|Defen[cs]e|Commander|Chairman|Ambassador|His|Her|"
    r"[\w ]{0,20}Advis[eo]r|PM\b|FM\b|EAM\b|NSA\b|COAS\b|CJCSC\b|Mr\b|Mrs\b|Ms\b|Dr\b|"
    r"Datuk|Director|Acting|Senior|Governor|Amir)"
)
# Not "to resign": what a visitor does himself, or "Secretary to the Ministry".
_VISITOR_DOES = (
    r"(?:(?:the|an?|his|her|its|their)\b|discuss|talk|review|brief|hold|pay|see|hand|deliver|express|convey|exchange)"
)
_ASKS = rf"[^.;]{{0,200}}\bto\s+(?!{_VISITOR_DOES})[a-z]+\b"
# "Called on Indonesia's Marty Natalegawa".
_OF_A_STATE = r"[A-Z][\w-]+['’]s (?:[A-Z][\w.'’-]+ ){1,2}[A-Z]?"
# "Called on his Chilean counterpart".
_PEER = r"(?:his|her|their) (?:[A-Z][\w’'-]+ ){0,3}(?:counterparts?|colleagues?|opposite numbers?|homologues?)\b"
APPEAL = re.compile(
    rf"^(?!\s+(?:(?:the |his |her )?(?:[\w’'-]+ ){{0,2}}{_RANK}\b|{_OF_A_STATE}|(?:him|her)\b|{_PEER}))|^{_ASKS}"
)
# "The envoy called on Adams here last month", "called on Adams and discussed": somebody by name, and asked for nothing.
_NAME = re.compile(
    r"\s+(?:[A-Z][\w'’.-]+\s+){0,2}[A-Z][\w'’-]+(?=\s+(?:here|at|in|on|during|last|this|today|yesterday|earlier|later|and)\b|[.,])"
)
_APPEALS = re.compile(_ASKS)
# "Called on President A of Peru and President B of Chile to sit down".
_ASKS_TWO = re.compile(
    rf"[^.;]{{3,110}}\band (?:the |his |her )?(?:[a-z]+ )?[A-Z][^.;]{{2,110}}?\bto (?!{_VISITOR_DOES})[a-z]+\b"
)


def appeals_by_name(after: str) -> bool | None:
    """Whether "called on" somebody by name asks something of them; None where no such name follows."""
    if _ASKS_TWO.match(after):
        return True
    name = _NAME.match(after)
    return None if name is None or find_countries(name.group()) else _APPEALS.match(after) is not None
