"""Series that the vocabulary knows, and of which states they are."""

from __future__ import annotations

import re
from functools import cache

from etl.extract.language.phrases import Phrases
from etl.lexicon import require, rows


@cache
def known_series() -> Phrases:
    """Words for a series -> its usual name and its kind."""
    cues = {}
    for number, row in enumerate(rows("mechanisms.csv"), start=2):
        require("mechanism_kind", row["kind"], f"mechanisms.csv line {number}")
        cue = row["cue"].lower().rstrip("*")
        cues[cue] = (row["name"], row["kind"])
        cues.setdefault(f"{cue}s", (row["name"], row["kind"]))
    return Phrases(cues)


@cache
def _members() -> dict[str, frozenset[str]]:
    return {r["name"]: frozenset(r["countries"].split(";")) for r in rows("mechanisms.csv") if r["countries"]}


def fits(name: str, countries: tuple[str, ...]) -> bool:
    """Whether a contact of these states can belong to a series: a known one needs two of its own states."""
    members = _members().get(name)
    return members is None or len(members & set(countries)) >= 2


# A name that pairs of any states may give to a body of theirs.
_OF_ANY_PAIR = re.compile(
    r"(?:Joint|Mixed|Bi-?[Nn]ational|Bilateral|Permanent|Standing|General|Regional|High|Special|Intergovernmental|"
    r"Inter-Governmental)\b[\w\s-]*\b(?:Commission|Committee|Mechanism|Council|Group|Cabinet)|"
    r"(?:Foreign Office|Political) Consultations?"
)


def name_for(name: str, countries: tuple[str, ...], text: str) -> str | None:
    """The name of the series; where the known one of that name is of other states, its words in the text."""
    if fits(name, countries):
        return name
    words = (text[a:b] for a, b, (known, _) in known_series().matches(text) if known == name)
    return next((w for w in words if _OF_ANY_PAIR.fullmatch(w)), None)
