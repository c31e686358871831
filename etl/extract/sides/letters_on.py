"""A letter told with its subject between the two sides: "A sent a letter about the border to B", "A sent a letter in
which she asked B to open it"."""

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
# "A sent a letter | after it on Monday, in which she asked | her colleague".
_IN_WHICH = re.compile(
    r"(?:[^,;.]{0,60}?|[^,;.]{0,40}, [^,;.]{3,40}),? (?:in|by|with|through) which (?:he|she|they) (?:[a-z]+ly |also )?"
    r"(?:asked|asks|urged|urges|invited|told|informed|thanked|congratulated|warned|assured|implored|begged|called on|"
    r"appealed to|proposed to|suggested to|reminded) (?:(?:the|his|her|its|their) )?"
)
_ABOUT = re.compile(r" (?:about|on|over|concerning|regarding) ")


def letter_on(roles: Roles, trigger: Trigger) -> Parties | None:
    """Who wrote and who got the letter that the contact word names, where its subject stands between them."""
    first, text = roles.sentence.start, roles.sentence.text
    about = _ABOUT.search(text, trigger.end) if trigger.mode == "letter" else None
    about = about or (_IN_WHICH.match(text, trigger.end) if trigger.mode == "letter" else None)
    if about is None:
        return None
    people = [a for a in roles.actors if a.kind != "country" and a.countries and not a.aside]
    between = (_SUBJECT_BETWEEN, _IN_WHICH)
    got = next(
        (a for a in people if any(p.fullmatch(text, trigger.end, max(0, a.start - first)) for p in between)), None
    )
    if got is None:
        return None
    own = [a for a in people if trigger.end <= a.start - first < about.start()]
    before = [a for a in people if a.end - first <= trigger.start]
    wrote = next(iter([*own, *reversed(before)]), None)
    if wrote is None or not set(wrote.countries).isdisjoint(got.countries):
        return None
    return Parties([wrote], [got], "clause")
