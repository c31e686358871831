"""Whose account a passage gives: that of a side's officials, of its state media, or nobody's that can be told."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cache

import pandas as pd

from desk import labels
from desk.rows import rows as rows_of
from etl.lexicon import rows

_SOURCE = (
    r"(?:press release|readout|statement|communiqu[eé]|spokes(?:man|men|woman|person|people)|press secretary|"
    r"officials?|ministry|state media)"
)
_SAYS = r"(?:said|says|told|added|stated|announced|issued|released|quoted|reads?|confirmed|noted|described)"
_THIRD = re.compile(
    r"\b(?:Reuters|Associated Press|AP|AFP|Agence France-Presse|Kyodo|Yonhap|Bloomberg|Financial Times|New York Times|"
    r"Washington Post|experts?|analysts?|professors?|scholars?|author|book|media)\b"
)
# An official of whom this passage does not say whose: nobody's account can be told.
_SOME_OFFICIAL = re.compile(rf"\baccording to\b.{{0,40}}?\b{_SOURCE}\b", re.I)
# "The senior official said": one who was named before.
_SAME_SOURCE = re.compile(rf"\bthe (?:\w+ ){{0,2}}{_SOURCE}\b", re.I)
_TITLES = r"\b(?:Lt|Col|Gen|Adm|Capt|Maj|Cmdr|Brig|Dr|Mr|Mrs|Ms)"
_OPENED, _CLOSED = "“", "”"
_FORMS = {"name", "adjective", "seat"}


@dataclass(frozen=True)
class Account:
    """Whose account: the side's code, None where it cannot be told; ``why`` in words for officers."""

    side: str | None
    why: str


def account_of(quote: str, outlet: str | None, countries: Iterable[str], before: str = "") -> Account:
    """Whose account of a contact of ``countries`` a passage gives; ``before`` is the text before it.

    The passage's own words come first ("the Pentagon said", "according to a Chinese press release"); then whoever the
    quotation that it goes on with belongs to, or the source that it takes up ("the senior official"); a passage that
    names an agency or an expert is nobody's; else the outlet tells, where it speaks for one of the sides.
    """
    sides = list(countries)
    paragraph = before.rpartition("\n")[2]
    told = [quote, *([paragraph] if _goes_on(paragraph) else []), *([before] if _SAME_SOURCE.search(quote) else [])]
    for words in told:
        named = [(at, code) for code in sides if (at := _last_source(words, code)) >= 0]
        if named:
            code = max(named)[1]
            return Account(code, f"officials of {labels.country_name(code)}, as the text says")
    if _THIRD.search(quote):
        return Account(None, "an agency, an expert or other media, as the text says")
    if _SOME_OFFICIAL.search(quote):
        return Account(None, "an official whose side the passage does not name")
    speaks_for = outlet_side(outlet)
    if speaks_for and speaks_for in sides:
        return Account(speaks_for, f"state media of {labels.country_name(speaks_for)}")
    return Account(None, "not told whose account it is")


def with_accounts(passages: pd.DataFrame, countries: Iterable[str]) -> pd.DataFrame:
    """Rows of topic_passages.sql with two columns more: ``account`` (code or None) and ``account_why``."""
    sides = [str(code) for code in countries]
    found = [
        account_of(row.quote, row.source if isinstance(row.source, str) else None, sides, row.before or "")
        if isinstance(row.quote, str)
        else Account(None, "the register, which does not tell who raised what")
        for row in rows_of(passages)
    ]
    sides_told = pd.Series([a.side for a in found], index=passages.index, dtype=object)
    return passages.assign(account=sides_told, account_why=[a.why for a in found])


def _goes_on(before: str) -> bool:
    """Whether a quotation that was opened before a passage still runs where it begins."""
    if _OPENED in before:
        return before.rfind(_OPENED) > before.rfind(_CLOSED)
    return before.count('"') % 2 == 1


def outlet_side(outlet: str | None) -> str | None:
    """The country whose government an outlet speaks for, if any."""
    name = re.sub(r"^the\s+", "", (outlet or "").strip(), flags=re.I).casefold()
    return _outlets().get(name)


@cache
def _outlets() -> dict[str, str]:
    return {row["outlet"].casefold(): row["country"] for row in rows("outlets.csv")}


def _last_source(quote: str, code: str) -> int:
    """Where a passage last names a source of this country; -1 where it names none."""
    return max((m.start() for m in _source_of(code).finditer(quote)), default=-1)


@cache
def _source_of(code: str) -> re.Pattern[str]:
    """``the Chinese Ministry of National Defense said``, ``according to a Chinese press release``."""
    names, seats = _words(code)
    side = rf"\b(?:{names})(?!\w)"
    told = rf"{side}(?:[\s,'’-]+[\w.]+){{0,4}}?\s+(?i:{_SOURCE})\b"
    seat = rf"\b(?:{seats})(?!\w)" if seats else told
    after = rf"(?:[^.;“”\"]|{_TITLES}\.){{0,60}}?\b{_SAYS}\b"
    return re.compile(
        rf"(?:(?i:according to)\s[^.;]{{0,30}}?(?:{told}|{seat})|(?:{told}|{seat}){after}|{side}\s+side\s+{_SAYS}\b|"
        rf"\b{_SAYS}\s+(?:by\s)?(?:the\s|a\s)?(?:{told}|{seat}))"
    )


@cache
def _words(code: str) -> tuple[str, str]:
    """Names and adjectives of a country, and the seats of its government, as alternatives of a pattern."""
    forms = [r for r in rows("countries.csv") if r["code"] == code]
    names = sorted({r["text"] for r in forms if r["form"] in _FORMS - {"seat"}} | {labels.country_name(code)}, key=len)
    seats = sorted({r["text"] for r in forms if r["form"] == "seat"}, key=len)
    return "|".join(map(re.escape, names[::-1])), "|".join(map(re.escape, seats[::-1]))
