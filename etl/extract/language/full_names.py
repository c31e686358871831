"""States by their full names, with their form of government."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from etl.extract.language.spans import CountrySpan

_FORM_OF_STATE = re.compile(
    r"(?:(?:Islamic|Democratic|Federal|Federative|Bolivarian|Plurinational|Oriental|Arab|Co-operative|United) )*"
    r"(?:Republic|Kingdom|State) of (?:the )?$"
)


def in_full(text: str, spans: list[CountrySpan]) -> list[CountrySpan]:
    """ "The Republic of Burundi": the form of state belongs to the name."""
    if "Republic of" not in text and "Kingdom of" not in text and "State of" not in text:
        return spans
    found = []
    for c in spans:
        form = _FORM_OF_STATE.search(text, max(0, c.start - 40), c.start) if c.form == "name" else None
        start = form.start() if form else c.start
        found.append(replace(c, start=start, text=text[start : c.end]) if form else c)
    return found
