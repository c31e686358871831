"""The days of a list: "they met three times last year, in April, May and September"."""

from __future__ import annotations

import re
from dataclasses import replace

from etl.extract.date_words import DateWords
from etl.extract.prefilter import filtered
from etl.extract.triggers import Trigger

# "Five times the cabinets have sat together: in Iquitos on ...; in Medellin on ...": each day is a contact.
_SUM = filtered(
    r"\b(?:twice|(?:two|three|four|five|six|seven|eight|\d) times|(?:two|three|four|five|six|seven|both)(?: \w+){0,2} "
    r"(?:meetings|summits|rounds|calls|talks|visits|sessions|conversations|sittings))\b",
    re.I,
)


def _year_of(d: DateWords) -> int | str | None:
    if d.kind == "unit" and d.args["u"] == "year" and d.args["q"] in ("last", "this"):
        return f"{d.args['q']} year"
    return d.args["y"] if d.kind == "year" else None


def listed_days(sentence: str, trigger: Trigger, usable: list[DateWords]) -> list[DateWords]:
    """The days or months of a list that follows a sum; the year may stand first ("in 2011: in May and in July")."""
    behind = [d for d in usable if d.start > trigger.end]
    if not behind or not _SUM.search_in(sentence, sentence[: behind[0].start], 0):
        return []
    for kind in ("date", "month"):
        of_kind = [d for d in behind if d.kind == kind]
        years = [y for d in behind if of_kind and d.end < of_kind[0].start and (y := _year_of(d))]
        if len(of_kind) >= 2 and (kind == "date" or years or all(d.args.get("y") for d in of_kind)):
            return [replace(d, args={**d.args, "y": d.args.get("y") or years[-1]}) if years else d for d in of_kind]
    return []
