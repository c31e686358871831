"""Words of the timeline: its finding, the short label of an event, its hover, and the table."""

from __future__ import annotations

from collections.abc import Sequence

import pandas as pd

from desk import labels
from desk.filters import Filters
from desk.people import text, who
from desk.timeline_lanes import Event, Lane, longest


def finding(found: Sequence[Lane], filters: Filters) -> str:
    """``Defence ministers: 622 days without contact, 6 Aug 2020 to 20 Apr 2022``; else how many contacts there were."""
    told = longest(found)
    events = [e for lane in found for e in lane.events]
    if told is None or told[1].days < 2:
        span = labels.when(min(e.start for e in events), max(e.end for e in events), "day")
        return f"{labels.pair_name(filters.pair)}: {labels.count(len(events), 'contact')}, {span}"
    lane, silence = told
    if silence.is_open:
        length = silence.words.removesuffix(" so far")
        return f"{lane.name}: no contact reported for {length}, since {labels.day(silence.start)}"
    return f"{lane.name}: {silence.words} without contact, {labels.day(silence.start)} to {labels.day(silence.end)}"


def event_label(event: Event) -> str:
    """A few words to stand beside a marker: ``Wei–Austin, 45 min``, ``Austin–Xu, refused 3 times``."""
    name = event.short or event.mechanism or event.title
    if event.status in ("refused", "cancelled"):
        times = f" {event.attempts} times" if event.attempts and event.attempts > 1 else ""
        return f"{name}: {'refused' if event.status == 'refused' else 'cancelled'}{times}"
    if event.status != "held":
        return f"{name} ({labels.word('status', event.status).split(',')[0].lower()})"
    if event.minutes:
        return f"{name}, {event.minutes} min"
    return f"{name}, {event.location}" if event.location and event.mode == "in_person" else name


def event_hover(event: Event) -> str:
    """Who, what, the quote and its source; every word from outside escaped."""
    facts = [
        event.when,
        event.channel,
        labels.word("mode", event.mode).lower(),
        labels.word("status", event.status).lower(),
    ]
    lines = [f"<b>{labels.hover(event.title)}</b>", labels.hover(", ".join(facts))]
    if event.people:
        lines.append(labels.hover(event.people))
    if event.precision != "day":
        lines.append(f"Known only to the {labels.escaped(event.precision)}; the marker stands in its middle")
    if event.quote:
        lines.append(f"<i>“{labels.hover(event.quote)}”</i>")
    lines.append(labels.hover(event.outlet) if event.outlet else "Known only from the register: no article tells of it")
    return "<br>".join(lines)


def timeline_table(rows: pd.DataFrame) -> pd.DataFrame:
    """Rows of timeline.sql in the officers' words, undated ones at the end."""
    cells = rows.to_dict("records")
    return pd.DataFrame(
        {
            "Date": [labels.when(r["start_date"], r["end_date"], text(r["date_precision"])) for r in cells],
            "First day": rows["start_date"],
            "Last day": rows["end_date"],
            "Countries": [labels.pair_name(r["lane_pair"]) for r in cells],
            "Channel": [labels.channel_name(text(r["level"]), text(r["track"])) for r in cells],
            "Contact": [r["title"] for r in cells],
            "Who": [who(r["names"], r["name_countries"]) for r in cells],
            "How": [labels.word("mode", r["mode"]) for r in cells],
            "Status": [labels.word("status", r["status"]) for r in cells],
            "Minutes": rows["duration_minutes"],
            "Place": [text(r["location"]) or "" for r in cells],
            "Passage": [text(r["quote"]) or "" for r in cells],
            "Source": [text(r["outlet"]) or ("register" if r["origin"] == "register" else "") for r in cells],
            "Known from": [labels.word("origin", r["origin"]) for r in cells],
        }
    ).reset_index(drop=True)
