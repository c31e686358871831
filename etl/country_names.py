"""Country codes -> the names officers use."""

from __future__ import annotations

from functools import cache

import pycountry

from etl.lexicon import UnknownCodeError, rows


@cache
def _lexicon_names() -> dict[str, str]:
    """Code -> the first name that the lexicon lists."""
    names: dict[str, str] = {}
    for row in rows("countries.csv"):
        if row["form"] == "name":
            names.setdefault(row["code"], row["text"])
    return names


@cache
def country_name(code: str) -> str:
    """Common name of an ISO 3166-1 alpha-3 code (Kosovo XKX). Raises UnknownCodeError."""
    name = _lexicon_names().get(code)
    if name:
        return name
    country = pycountry.countries.get(alpha_3=code)
    if country is None:
        raise UnknownCodeError(f"unknown country {code!r}; countries are ISO 3166-1 alpha-3 codes such as CHN, or XKX")
    return str(getattr(country, "common_name", country.name))
