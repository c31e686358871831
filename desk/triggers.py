"""The officer's own dated events (elections, visits, incidents, sanctions), read from a CSV of theirs.

Bad rows are reported by line and column; the good ones are read.
"""

from __future__ import annotations

import csv
import io
import json
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

import pandas as pd

from desk import labels
from etl.country_names import country_name
from etl.decode import decode
from etl.lexicon import UnknownCodeError

COLUMNS = ("date", "label", "kind", "country")
MOST, LONGEST_LABEL, LARGEST = 200, 200, 1024 * 1024
EXAMPLE = (
    b"date,label,kind,country\r\n2020-11-03,Presidential election,election,USA\r\n2021-09-15,AUKUS announced,,\r\n"
)
_FORMULA = ("=", "+", "-", "@")


@dataclass(frozen=True)
class Trigger:
    """One event: a day, what it was, and where told its kind (free words) and country (ISO code)."""

    day: date
    label: str
    kind: str | None = None
    country: str | None = None


class _BadCellError(ValueError):
    """A cell that cannot be read; the message names the column and says why."""


def read_triggers(data: bytes) -> tuple[tuple[Trigger, ...], list[str]]:
    """Events of a CSV by date, and what could not be read, one message each."""
    if len(data) > LARGEST:
        return (), ["The file is larger than 1 MB; a list of events has a line for each."]
    text, note = decode(data)
    if text is None:
        return (), [f"The file cannot be read ({note}); save it as CSV in UTF-8."]
    found: dict[Trigger, int] = {}
    problems: list[str] = []
    try:
        for line, cells in _lines(text):
            if len(found) == MOST:
                problems.append(f"Line {line}: more than {MOST} events; this line and those after it are left out.")
                break
            _take(line, cells, found, problems)
    except csv.Error as error:
        problems.append(f"The file breaks off ({error}); save it again as CSV in UTF-8.")
    except _BadCellError as error:
        problems.append(str(error))
    return tuple(sorted(found, key=lambda t: (t.day, t.label))), problems


def _take(line: int, cells: Mapping[str, str], found: dict[Trigger, int], problems: list[str]) -> None:
    try:
        trigger = _trigger(cells)
    except _BadCellError as error:
        problems.append(f"Line {line}, {error}; the line is left out.")
        return
    if trigger in found:
        problems.append(f"Line {line}: the same event as line {found[trigger]}; read once.")
        return
    found[trigger] = line


def _lines(text: str) -> Iterable[tuple[int, dict[str, str]]]:
    head = text.lstrip("\ufeff").split("\n", 1)[0]
    reader = csv.reader(io.StringIO(text.lstrip("\ufeff")), delimiter=";" if ";" in head and "," not in head else ",")
    header = [cell.strip().casefold() for cell in next(reader, [])]
    for name in COLUMNS[:2]:
        if name not in header:
            raise _BadCellError(f"Line 1: no column {name}. The first line names the columns: {', '.join(COLUMNS)}.")
    for cells in reader:
        if any(cell.strip() for cell in cells):
            yield reader.line_num, dict(zip(header, (cell.strip() for cell in cells), strict=False))


def _trigger(cells: Mapping[str, str]) -> Trigger:
    told = cells.get("date", "")
    try:
        day = date.fromisoformat(told)
    except ValueError:
        why = "empty" if not told else f"{told[:40]!r} is no date; write it as 2021-12-28"
        raise _BadCellError(f"column date: {why}") from None
    # Our own download puts an apostrophe before what a spreadsheet would run.
    label = cells.get("label", "")
    label = " ".join((label[1:] if label[:1] == "'" and label[1:2] in _FORMULA else label).split())
    if not label:
        raise _BadCellError("column label: empty")
    if len(label) > LONGEST_LABEL:
        raise _BadCellError(f"column label: longer than {LONGEST_LABEL} characters")
    return Trigger(day, label, cells.get("kind", "")[:60] or None, _country(cells.get("country", "")))


def _country(told: str) -> str | None:
    if not told:
        return None
    try:
        country_name(told.upper())
    except UnknownCodeError:
        raise _BadCellError(
            f"column country: {told[:40]!r} is no country code; write it as CHN or leave it empty"
        ) from None
    return told.upper()


def triggers_frame(triggers: Sequence[Trigger]) -> pd.DataFrame:
    """The events as the CSV that read_triggers takes."""
    cells = [(t.day.isoformat(), t.label, t.kind or "", t.country or "") for t in triggers]
    return pd.DataFrame(cells, columns=list(COLUMNS))


def to_option(triggers: Sequence[Trigger]) -> str:
    """The events in one line of text, as an item of a briefing keeps them; empty for none."""
    return json.dumps([[t.day.isoformat(), t.label, t.kind, t.country] for t in triggers]) if triggers else ""


def from_option(told: str) -> tuple[Trigger, ...]:
    """The events of such a line; what is no event in it is left out."""
    try:
        cells = json.loads(told) if told else []
    except ValueError:
        return ()
    found = []
    for cell in cells[:MOST] if isinstance(cells, list) else []:
        try:
            day, label, kind, country = cell
            found.append(
                _trigger({"date": str(day), "label": str(label), "kind": kind or "", "country": country or ""})
            )
        except (TypeError, ValueError):
            continue
    return tuple(found)


def distances_table(triggers: Sequence[Trigger], distances: pd.DataFrame) -> pd.DataFrame:
    """Rows of trigger_distances.sql beside their events, in the officers' words."""
    cells = distances.to_dict("records")
    return pd.DataFrame(
        {
            "Event": [t.label for t in triggers],
            "Day": pd.to_datetime([t.day for t in triggers]),
            "Kind": [t.kind or "" for t in triggers],
            "Country": [labels.country_name(t.country) if t.country else "" for t in triggers],
            "Days to next contact": [next_words(r) for r in cells],
            "Next contact": [_contact(r, "next") for r in cells],
            "Days since last contact": [last_words(r) for r in cells],
            "Last contact before": [_contact(r, "last") for r in cells],
        }
    )


def next_words(row: Mapping[Any, Any]) -> str:
    """``21``, ``16 to 45``, ``none in 231 so far``, or empty for an event still to come."""
    if pd.notna(row["next_days"]):
        return _days(row["next_days"], row["next_days_most"])
    return f"none in {int(row['open_days']):,} so far" if pd.notna(row["open_days"]) else ""


def last_words(row: Mapping[Any, Any]) -> str:
    """``21``, ``16 to 45``, or that none is known."""
    return _days(row["last_days"], row["last_days_most"]) if pd.notna(row["last_days"]) else "none known"


def distances_finding(distances: pd.DataFrame) -> str:
    """``5 of 8 events were followed by a contact within 30 days; the median wait was 21 days``."""
    past = distances[distances["next_days"].notna() | distances["open_days"].notna()]
    waits = past["next_days"].dropna()
    soon = int((past["next_days_most"] <= 30).sum())
    verb = "event was" if len(past) == 1 else "events were"
    told = f"{soon:,} of {len(past):,} {verb} followed by a contact within 30 days"
    return told + (f"; the median wait was {labels.days(waits.median())}" if len(waits) > 1 else "")


def _days(least: Any, most: Any) -> str:
    return f"{int(least):,}" if least == most else f"{int(least):,} to {int(most):,}"


def _contact(row: Mapping[Any, Any], which: str) -> str:
    if not isinstance(row[f"{which}_contact_id"], str):
        return ""
    told = labels.when(row[f"{which}_start"], row[f"{which}_end"], row[f"{which}_precision"])
    return f"{told}: {row[f'{which}_title']}"
