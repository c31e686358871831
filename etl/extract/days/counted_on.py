"""The day of what came some days after or before an event of which the sentence tells the day: "two days after meeting
A in Rome on May 7, he flew to Lima"."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from etl.extract.days.date_rules import DAY_KINDS, DateWords

_DAYS = {"day": 1, "week": 7}
_ENDS = (",", ";", ":")
_NAMES = (" the ", " a ", " its ", " their ")  # "over the Dec. 28 deal"


def day_counted_on(sentence: str, segment: tuple[int, int], dates: Iterable[DateWords]) -> DateWords | None:
    """The day of the event, moved by the count, for a clause that is another than that of the event."""
    told = list(dates)
    for count in told:
        days = _DAYS.get(str(count.args.get("u"))) if "event" in count.args else None
        if days is None or count.args.get("within") or segment[0] <= count.start < segment[1]:
            continue
        own = next((d for d in told if d.start >= count.end and d.kind in DAY_KINDS and "moved" not in d.args), None)
        between = sentence[count.end : own.start] if own else ""
        if own and not any(end in between for end in _ENDS) and not between.endswith(_NAMES):
            weekday = None if own.kind == "date" else own.args.get("w")
            moved = -count.args["n"] * count.args["sign"] * days
            return replace(own, args={**own.args, "moved": moved, "w": weekday})
    return None
