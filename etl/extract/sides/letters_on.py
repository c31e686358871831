"""A letter told with its subject between the two sides: "A sent a letter about the border to B"."""

from __future__ import annotations

import re

from etl.extract.clauses.triggers import Trigger
from etl.extract.sides.party_lists import Parties
from etl.extract.sides.roles import Roles

_TO = (
    r"(?:to|(?:has |have |had )?(?:now )?reached|(?:was|were|has been|had been|is) (?:[a-z]+ ){0,2}?"
    r"(?:handed(?: over)?|delivered|sent|given|conveyed|addressed|presented|passed(?: on)?) to)"
)
# "A letter from A | about the mine has reached | B".
_SUBJECT_BETWEEN = re.compile(
    r"[^,;.]{0,70}? (?:about|on|over|concerning|regarding)(?! \w*day\b| \d) (?:[\w’'-]+ ){1,8}?"
    rf"{_TO} (?:(?:the|his|her|its) )?"
)
_ABOUT = re.compile(r" (?:about|on|over|concerning|regarding) ")


def letter_on(roles: Roles, trigger: Trigger) -> Parties | None:
    """Who wrote and who got the letter that the contact word names, where its subject stands between them."""
    first, text = roles.sentence.start, roles.sentence.text
    about = _ABOUT.search(text, trigger.end) if trigger.mode == "letter" else None
    if about is None:
        return None
    people = [a for a in roles.actors if a.kind != "country" and a.countries and not a.aside]
    got = next((a for a in people if _SUBJECT_BETWEEN.fullmatch(text, trigger.end, max(0, a.start - first))), None)
    if got is None:
        return None
    own = [a for a in people if trigger.end <= a.start - first < about.start()]
    before = [a for a in people if a.end - first <= trigger.start]
    wrote = next(iter([*own, *reversed(before)]), None)
    if wrote is None or not set(wrote.countries).isdisjoint(got.countries):
        return None
    return Parties([wrote], [got], "clause")
