"""Governments, ministries and delegations told before their state: "the Ministry of Defence of Peru"."""

from __future__ import annotations

import re

from etl.extract.language.prefilter import filtered

_OF_STATE = (
    r"(?:[Gg]overnment|[Mm]ilitary|[Aa]rmed [Ff]orces|[Aa]uthorities|(?:[Ff]oreign|[Dd]efen[cs]e) [Mm]inistry|MFA|MoFA|"
    r"(?:[Mm]inistry|[Dd]epartment) (?:of|for) (?:[Nn]ational |the )?(?:[Ff]oreign (?:[Aa]ffairs|[Rr]elations)|"
    r"[Ee]xternal (?:[Aa]ffairs|[Rr]elations)|[Dd]efen[cs]e|[Ii]nterior|[Ii]nternal [Aa]ffairs))"
)
_BEFORE = filtered(
    rf"\b(?P<who>(?:[Tt]he )?{_OF_STATE}) of (?:the )?"
    r"(?:(?:[A-Z]\w+ ){0,3}(?:Republic|Kingdom|State|Federation|Sultanate) of (?:the )?)?$"
)


def begins_house(text: str, country: int) -> int | None:
    """Where the ministry or government begins that is named before its state; None if there is none."""
    told = _BEFORE.search_between(text, max(0, country - 90), country)
    return told.start("who") if told else None


IS_DEFENCE = re.compile(r"[Dd]efen[cs]e|[Mm]ilitary|[Ff]orces")
# "A meeting was held at the Ministry of Defence of Peru": there the ministry is a place.
VENUE = re.compile(r"\b(?:[Aa]t|[Ii]n|[Ii]nside) $")
