"""Two houses, each told with its state: "between the Ministry of Defence of A and the Ministry of Defence of B"."""

from __future__ import annotations

import re

from etl.extract.language.prefilter import filtered
from etl.extract.people.actors import Actor, Roster

_OF_AFFAIRS = r"(?: (?:of|for) (?:[A-Z][a-z]+,? (?:and |& )?){0,5}?[A-Z][a-z]+)?"
_HOUSE = (
    rf"(?:(?:[A-Z][a-z]+ )?(?:Ministry|Department){_OF_AFFAIRS}|Government|"
    r"(?:Armed |Defen[cs]e |Land |Naval )?Forces|Army|Navy|Air Force|General Staff|(?:Coast|Border) Guard)"
    r"(?: \([A-Z]{2,6}\))?"
)
_BETWEEN = filtered(rf"\bbetween the (?P<house>{_HOUSE})(?= of (?:the )?[A-Z])")
_AND_THE_OTHER = re.compile(rf",? and (?:the )?(?P<house>{_HOUSE})(?= of (?:the )?[A-Z])")


def read_two_houses(roster: Roster) -> None:
    """Adds each of them as a body of its state, where nobody was read there."""
    for m in _BETWEEN.finditer(roster.text):
        first, end = roster.countries_right(m.end())
        other = _AND_THE_OTHER.match(roster.text, end) if len(first) == 1 else None
        second, last = roster.countries_right(other.end()) if other else ([], end)
        if other is None or len(second) != 1 or any(a.start < last and m.start() < a.end for a in roster.actors):
            continue
        for begin, span, until in ((m.start("house"), first[0], end), (other.start("house"), second[0], last)):
            roster.used_countries.add(span.start)
            roster.actors.append(Actor(begin, until, "body", (span.code,), form="house"))
