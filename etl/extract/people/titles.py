"""Whom "His Highness" or "Her Majesty" means: the one to whom the text gave that title before."""

from __future__ import annotations

import re

from etl.extract.people.actors import Actor, Roster

_TITLE = re.compile(r"(?:His|Her) (?:Royal )?(?P<title>Highness|Majesty|Excellency|Holiness)\b")
# "His Majesty | King A", "Her Excellency | Dr. B".
_TO_NAME = r"\b,?(?: (?:the )?[A-Z][\w.]+){0,2} ?$"
_BEFORE_NAME = 40


def by_title(roster: Roster, at: int) -> Actor | None:
    """The one whom a title that stands at ``at`` without a name means, if the text gave it to somebody."""
    told = _TITLE.match(roster.text, at)
    if told is None:
        return None
    before_name = re.compile(told["title"] + _TO_NAME)
    known = [a for a in roster.within(0, at) if a.kind == "person" and a.countries and not a.aside]
    return next(
        (a for a in reversed(known) if before_name.search(roster.text, max(0, a.start - _BEFORE_NAME), a.start)), None
    )
