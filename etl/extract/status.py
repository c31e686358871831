"""What became of a contact, from wording and tense: held, planned, proposed, requested, refused, cancelled, or no contact."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache

from etl.extract.lexis import rows
from etl.lexicon import require

NOT_A_CONTACT = "none"
# Where cues of several kinds stand in one clause, the first of these that is there decides.
ORDER = ("cancelled", "refused", "requested", "none", "proposed", "planned")


@dataclass(frozen=True)
class StatusReading:
    """``status`` (None: the words do not say, as in "the meeting"), the words it was read from, and whether it is to come."""

    status: str | None
    words: str = ""
    future: bool | None = False


@cache
def _cues() -> dict[str, re.Pattern[str]]:
    by_status: dict[str, list[str]] = {}
    for number, row in enumerate(rows("status_cues.csv"), start=2):
        if row["status"] != NOT_A_CONTACT:
            require("status", row["status"], f"status_cues.csv line {number}")
        by_status.setdefault(row["status"], []).append(row["cue"])
    return {s: re.compile(r"(?<![\w])(?:" + "|".join(f"(?:{c})" for c in cues) + ")", re.I) for s, cues in by_status.items()}


def cue_patterns() -> dict[str, re.Pattern[str]]:
    """Compiled cues by status, as the tests check them against their examples."""
    return _cues()


def read_status(clause: str, *, nominal: bool) -> StatusReading:
    """Status that a clause tells. ``nominal``: the contact is only named ("the call"), so past tense alone proves nothing."""
    low = clause.replace("’", "'")
    hits = {status: m for status, pattern in _cues().items() if (m := pattern.search(low))}
    for status in ORDER:
        m = hits.get(status)
        if m:
            return StatusReading(status, m.group(), status in ("planned", "proposed"))
    return StatusReading(None if nominal else "held", "", False)
