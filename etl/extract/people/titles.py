"""Whom "His Highness" or "Her Majesty" means: the one to whom the text gave that title before."""

from __future__ import annotations

import re

from etl.extract.people.actors import Actor, Roster

_TITLE = re.compile(r"(?:His|Her) (?:Royal )?(?P<title>Highness|Majesty|Excellency|Holiness)\b")
# "His Majesty | King A", "Her Excellency | Dr. B".
_TO_NAME = r"(?<=[\w.]),?(?: (?:the )?[A-Z][\w.]+){0,2} ?$"
_BEFORE_NAME = 40
# "HE Minister A", "H.H. the Emir": as releases shorten them.
_SHORT = {"Excellency": r"H\.?\s?E\.?", "Highness": r"H\.?(?:R\.?)?H\.?", "Majesty": r"H\.?M\.?"}


def by_title(roster: Roster, at: int) -> Actor | None:
    """The one whom a title that stands at ``at`` without a name means, if the text gave it to somebody."""
    told = _TITLE.match(roster.text, at)
    if told is None:
        return None
    title = told["title"]
    before_name = re.compile(rf"\b(?:{title}|{_SHORT.get(title, title)}){_TO_NAME}")
    known = [a for a in roster.within(0, at) if a.kind == "person" and a.countries and not a.aside]
    titled = [a for a in known if before_name.search(roster.text, max(0, a.start - _BEFORE_NAME), a.start)]
    if title == "Excellency":  # many are: whose release it is, else who was named first
        titled = [a for a in titled if roster.home in a.countries][-1:] or titled[:1]
    return titled[-1] if titled else None
