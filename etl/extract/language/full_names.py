"""Names in full: portfolios of several subjects, states with their form of government."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from etl.extract.language.lexis import CountrySpan

# "Minister of Foreign Affairs, Migration and Tunisians Abroad", "... and International Cooperation": one portfolio.
_FURTHER = re.compile(
    r"(?:(?:,| and|, and) (?:the )?(?:[A-Z][\w’'-]+ ){0,3}(?:Affairs|Co-?operation|Integration|Expatriates?|Abroad|"
    r"Migration|I?mmigration|Emigra(?:tion|nts)|Diaspora|Trade|Worship|Religion|Francophonie|Relations|Communit(?:y|ies)|"
    r"Commerce|Business|Development|Culture|Tourism|Investments?|Mobility|Industry|Industries|Environment|Technology|Sports?|"
    r"Services|Infrastructure|Energy|Resources|Labou?r|Security|Planning|Works|Fisheries|Communications|Science|"
    r"Education|Welfare|Youth|Security|Forestry|Transport|Housing|Justice|Economy|Finance|Change|Cities|Innovation)"
    r"\b(?! (?:Minister|Secretary)\b))+"
)


_BEHIND = re.compile(r"\b(?:of|for) ")
# "Foreign Affairs and Trade Minister", "Maritime Affairs and Fisheries Minister": the portfolio begins before.
PORTFOLIO_BEFORE = re.compile(
    r"\b(?:(?:(?P<foreign>Foreign)|Economic|Home|Internal|Maritime|Natural|Social|Rural|European) )?"
    r"(?:Affairs|Trade|(?P<defence>Defen[cs]e)|Industry|Resources|Energy|Planning|Commerce) (?:and|&) $"
)


def whole_portfolio(text: str, office: str, end: int) -> int:
    """Where the portfolio ends that begins in "Minister of Foreign Affairs"."""
    several = _FURTHER.match(text, end) if text[end : end + 1] in (",", " ") and _BEHIND.search(office) else None
    return several.end() if several else end


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
