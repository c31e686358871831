"""Promises, requests and refusals in the words and tables that officers read. Rows are those of promises.sql."""

from __future__ import annotations

from typing import Any

import pandas as pd

from desk import labels
from desk.rows import rows as rows_of

# Sections of the page and the figure, in order: name, and the statuses that stand in it.
SECTIONS = {
    "Promised": ("planned",),
    "Asked for or proposed by one side": ("requested", "proposed"),
    "Asked for and refused": ("refused",),
    "Called off": ("cancelled",),
}
FEWEST = 5
_STATES = {
    "broken": "Not kept, as far as told",
    "refused": "Refused",
    "open": "Still open",
    "unknown": "Cannot be told",
}


def text(value: Any) -> str:
    """A text of a row, empty where there is none."""
    return value if isinstance(value, str) else ""


def section(status: str) -> str:
    """The section in which a contact of this status stands."""
    return next(name for name, statuses in SECTIONS.items() if status in statuses)


def line_name(row: Any) -> str:
    """The series or channel: ``Military Maritime Consultative Agreement``, ``Defence ministers``."""
    known = text(row.level) or text(row.track)
    return text(row.mechanism) or (labels.channel_name(row.level, row.track) if known else "Contact")


def promise_name(row: Any) -> str:
    """What was promised, without whom: ``Military Maritime Consultative Agreement, video``."""
    return line_name(row) + ("" if row.mode == "unspecified" else f", {labels.word('mode', row.mode).lower()}")


def detail_words(row: Any, with_pair: bool = False) -> str:
    """The second line of a row: ``Due by 31 Dec 2020, video``; ``May 2021, asked by United States, 3 times, phone``."""
    due = "" if pd.isna(row.due_end) else "due "
    mode = "" if row.mode == "unspecified" else labels.word("mode", row.mode).lower()
    pair, asked = "", asked_words(row)
    if with_pair:
        pair = labels.pair_name(row.shown_pair)
        if text(row.requested_by) in row.shown_pair.split("-"):
            pair, asked = _asked_whom(row), labels.count(row.times, "time") if row.times > 1 else ""
    return _upper(", ".join(part for part in (pair, due + due_words(row), asked, mode) if part))


def _asked_whom(row: Any) -> str:
    other = next(code for code in row.shown_pair.split("-") if code != row.requested_by)
    return f"{labels.country_name(row.requested_by)} asked {labels.country_name(other)}"


def due_words(row: Any) -> str:
    """The days it was due on: ``by 31 Dec 2020`` for what is no single day, month or year, else as ``when_words``."""
    told = when_words(row)
    whole = row.date_precision == "year" and (row.start_date.month, row.start_date.day) == (1, 1)
    is_part = "–" in told or (row.date_precision == "year" and not whole)
    return f"by {labels.day(row.end_date)}" if pd.notna(row.due_end) and is_part else told


def outcome(row: Any) -> str:
    """What became of it: ``Kept, 10–12 Nov 2020``, ``Not kept: refused, 14–16 Dec 2020``, ``Contact after 4 days``."""
    if not text(row.state):
        return _after(row)
    if row.is_kept:
        return _kept(row)
    if text(row.denied_id):
        return f"{'Not kept: ' if row.status == 'planned' else ''}{_denied(row)}"
    if row.status == "planned" or row.state != "unknown":
        return _STATES[row.state]
    return "No answer told; " + _lower(_after(row)) if _after(row) else "No answer told"


def _kept(row: Any) -> str:
    day = labels.when(row.settled_start, row.settled_end, row.settled_precision)
    if row.status != "planned":
        return f"Took place, {day}"
    kept = f"Kept {labels.days(row.days_late)} late, {day}" if row.state == "late" else f"Kept, {day}"
    # A plan that named no series is told by that of the contact it became.
    return kept if text(row.mechanism) or not text(row.settled_mechanism) else f"{kept}: {row.settled_mechanism}"


def _denied(row: Any) -> str:
    did = "refused" if row.denied_status == "refused" else "called off"
    words = f"{did}, {labels.when(row.denied_start, row.denied_end, row.denied_precision)}"
    return words if row.status == "planned" else _upper(words)


def _after(row: Any) -> str:
    """How long until the next contact of the series or channel; empty where no series or channel is told."""
    if pd.isna(row.wait_max):
        return ""
    length = span_words(row.wait_min, row.wait_max)
    if row.is_waiting:
        return f"No contact since, {length} so far"
    return f"Contact after {length}" if row.wait_max else "Contact on the same day"


def span_words(least: int, most: int) -> str:
    """``118 days``, or where the dates are imprecise ``324 to 354 days``."""
    return labels.days(most) if least == most else f"{least:,} to {labels.days(most)}"


def _lower(words: str) -> str:
    return words[:1].lower() + words[1:]


def asked_words(row: Any) -> str:
    """``asked by United States, 3 times``; empty where neither is told."""
    told = [f"asked by {labels.country_name(row.requested_by)}"] if text(row.requested_by) else []
    return ", ".join(told + ([labels.count(row.times, "time")] if row.times > 1 else []))


def when_words(row: Any) -> str:
    """The days it was due on, or those on which it was asked for, refused or called off."""
    return labels.when(row.start_date, row.end_date, row.date_precision)


def promise_choice(row: Any) -> str:
    """One row in a list to choose from; status, date and pair keep two of them apart."""
    what = f"{promise_name(row)} ({labels.pair_name(row.shown_pair)})"
    return f"{labels.word('status', row.status)}, {when_words(row)}: {what}"


def promise_title(rows: pd.DataFrame) -> str:
    """The finding: ``Of 4 contacts promised, 1 was kept, 1 was not, 1 is still open and 1 cannot be told``."""
    planned = rows.loc[rows["status"] == "planned", "state"]
    if planned.empty:
        return f"No contact promised; {_besides(rows) or 'nothing asked for'}"
    tally = [
        (planned.isin(["kept", "late"]).sum(), "was kept", "were kept"),
        ((planned == "broken").sum(), "was not", "were not"),
        ((planned == "open").sum(), "is still open", "are still open"),
        ((planned == "unknown").sum(), "cannot be told", "cannot be told"),
    ]
    if len(planned) == 1:
        told = next(one for number, one, _ in tally if number)
        return f"The one contact promised {'was not kept' if told == 'was not' else told}"
    if (first := next((t for t in tally if t[0] == len(planned)), None)) is not None:
        return f"All {len(planned)} contacts promised {'were not kept' if first[2] == 'were not' else first[2]}"
    parts = [f"{number:,} {one if number == 1 else many}" for number, one, many in tally if number]
    parts = [p + " kept" if i == 0 and p.endswith(" not") else p for i, p in enumerate(parts)]
    return f"Of {len(planned):,} contacts promised, {', '.join(parts[:-1])} and {parts[-1]}"


def _besides(rows: pd.DataFrame) -> str:
    once = rows[~rows["is_repeat"].astype(bool)]
    times = {name: int(once.loc[once["status"].isin(codes), "times"].sum()) for name, codes in SECTIONS.items()}
    asked, refused, off = (times[name] for name in list(SECTIONS)[1:])
    told = [f"{labels.count(refused, 'request')} refused"] if refused else []
    told += (
        [f"{labels.count(asked, 'request or proposal', 'requests or proposals')} without a refusal"] if asked else []
    )
    return ", ".join(told + ([f"{off:,} called off"] if off else []))


def promise_subtitle(rows: pd.DataFrame, drawn: int) -> str:
    """What else the figure shows, and how many rows stand in the table alone."""
    told = _besides(rows) if (rows["status"] == "planned").any() else ""
    on_a_row = rows["told_with"].isin(rows["contact_id"])
    twice = int((rows["is_repeat"].astype(bool) & ~on_a_row).sum())
    left_out = len(rows) - int(on_a_row.sum()) - twice - drawn
    parts = [f"besides, {told}"] if told else []
    parts += [f"{twice:,} that may be told twice left out"] if twice else []
    parts += [f"{labels.count(left_out, 'more row')} in the table"] if left_out > 0 else []
    return _upper("; ".join(parts))


def _upper(words: str) -> str:
    return words[:1].upper() + words[1:]


def promises_table(rows: pd.DataFrame) -> pd.DataFrame:
    """Rows of promises.sql as the table under the figure."""
    listed = rows_of(rows)
    return pd.DataFrame(
        {
            "Pair": [labels.pair_name(r.shown_pair) for r in listed],
            "What": [promise_name(r) for r in listed],
            "Status": [labels.word("status", r.status) for r in listed],
            "Due, asked for or called off": [when_words(r) for r in listed],
            "From": rows["start_date"],
            "To": rows["end_date"],
            "Asked by": [labels.country_name(text(r.requested_by)) for r in listed],
            "Times": rows["times"],
            "What became of it": [outcome(r) for r in listed],
            "Why we say so": [text(r.state_reason) for r in listed],
            "Days late": rows["days_late"],
            "Least days to the next contact": rows["wait_min"],
            "Most days to the next contact": rows["wait_max"],
            "Contact that kept or followed it": [text(r.settled_title) for r in listed],
            "Refusal or cancellation": [text(r.denied_title) for r in listed],
            "Title": rows["title"],
            "May be told twice": ["yes" if r.is_repeat else "" for r in listed],
            "Known from": [labels.word("origin", r.origin) for r in listed],
        }
    )
