"""Towns, countries and their capitals, as a place is named."""

from __future__ import annotations

from functools import cache

from etl.extract.language.lexis import find_countries
from etl.lexicon import rows, word_list


@cache
def towns() -> dict[str, str]:
    """Town -> country; a state without a capital (Singapore) is a town itself."""
    states = rows("countries.csv")
    with_capital = {r["code"] for r in states if r["form"] == "capital"}
    found = {r["city"]: r["code"] for r in rows("cities.csv")}
    for r in states:
        if r["form"] in ("capital", "seat") or (r["form"] == "name" and r["code"] not in with_capital):
            found[r["text"]] = r["code"]
    return found


@cache
def seats() -> frozenset[str]:
    """Towns that stand for a government ("the Kremlin")."""
    return frozenset(r["text"] for r in rows("countries.csv") if r["form"] == "seat")


@cache
def adjectives() -> frozenset[str]:
    """Words such as "Peruvian", which are no places."""
    return frozenset(r["text"] for r in rows("countries.csv") if r["form"] == "adjective")


@cache
def countries() -> frozenset[str]:
    """Names of countries that are no towns."""
    return frozenset(r["text"] for r in rows("countries.csv") if r["form"] == "name") - towns().keys()


def home_of(place: str) -> str | None:
    """The code of the country of a place, where it is known."""
    return towns().get(place.rpartition(", ")[2]) or codes().get(place)


def country_told(code: str, sentence: str) -> str | None:
    """A country by the name that a sentence gives it, or None."""
    return next((c.text for c in find_countries(sentence) if c.code == code and c.form == "name"), None)


def town_told(code: str, sentence: str) -> str | None:
    """A town of a country that a sentence names, or None."""
    return next((c.text for c in find_countries(sentence) if c.code == code and c.text in towns()), None)


def lies_in(place: str, country: str) -> bool:
    """Whether a place may lie in a country, as far as either is known."""
    code = towns().get(place.rpartition(", ")[2])
    return code is None or codes().get(country, code) == code


@cache
def codes() -> dict[str, str]:
    """Country, by any of its names -> code."""
    return {r["text"]: r["code"] for r in rows("countries.csv") if r["form"] == "name"}


def is_country(name: str) -> bool:
    """Whether a place is no narrower than a country."""
    return name in countries()


@cache
def capitals() -> dict[str, str]:
    """Code -> capital."""
    return {r["code"]: r["text"] for r in reversed(rows("countries.csv")) if r["form"] == "capital"}


@cache
def by_capitals() -> dict[str, tuple[str, str]]:
    """Town as datelines write it -> its usual name, and the code of its country; "KUWAIT" for the town, too."""
    alike = {name: codes()[name] for name in word_list("states_named_like_their_capital")}
    return {name.upper(): (name, code) for name, code in (alike | towns()).items()}
