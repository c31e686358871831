"""The build made by hand, with promises: kept, refused, to come, one of which nobody tells, and a request."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import Any

from tests.desk import hand_build

TOLD = date(2020, 10, 29)
SERIES, EXCHANGE = "Maritime talks <b>", "Disaster exchange"
NOTE = "the other side did not appear"


def _promise(contact_id: str, start: date, end: date, status: str, channel: str, **more: Any) -> dict[str, Any]:
    level, track = channel.split("-")
    fields = {
        "contact_id": contact_id, "title": f"Contact {contact_id}", "countries": ["CHN", "USA"], "pair": "CHN-USA",
        "start_date": start, "end_date": end, "date_precision": "day", "level": level, "track": track,
        "channel": channel, "mode": "video", "status": status, "article_count": 1, "mention_count": 1,
        "first_reported": TOLD, "last_reported": TOLD, "confidence": 0.9, "origin": "extracted",
    }  # fmt: skip
    return fields | more


def contacts() -> list[dict[str, Any]]:
    """The contacts that the build made by hand has not."""
    december, november = (date(2020, 12, 1), date(2020, 12, 31)), (date(2020, 11, 10), date(2020, 11, 20))
    return [
        _promise("talks", *december, "planned", "working-defence", mechanism=SERIES, date_precision="month"),
        _promise("noshow", date(2020, 12, 14), date(2020, 12, 16), "refused", "working-defence", mechanism=SERIES,
                 origin="register"),
        _promise("exchange", *november, "planned", "working-defence", date_precision="month"),
        _promise("held", date(2020, 11, 10), date(2020, 11, 12), "held", "working-defence", mechanism=EXCHANGE),
        _promise("untold", date(2021, 2, 1), date(2021, 2, 28), "planned", "chief-defence", date_precision="month"),
        _promise("to come", date(2022, 5, 1), date(2022, 5, 31), "planned", "leader-leader", date_precision="month"),
        _promise("asked", date(2022, 3, 10), date(2022, 3, 10), "requested", "chief-defence", requested_by="CHN"),
    ]  # fmt: skip


def tables() -> dict[str, list[dict[str, Any]]]:
    """Rows by table: plans are known from the day they were told of, all else from its last day."""
    rows, more = hand_build.tables(), contacts()
    days = [TOLD if c["status"] == "planned" else c["end_date"] for c in more]
    known = [{"register": "both", "known_from": day, "known_until": None} for day in days]
    rows["contacts"] = rows["contacts"] + more
    rows["contact_versions"] = rows["contact_versions"] + [c | k for c, k in zip(more, known, strict=True)]
    rows["contact_pairs"] = rows["contact_pairs"] + [{"contact_id": c["contact_id"], "pair": "CHN-USA"} for c in more]
    register = {
        "register_id": "r1", "contact_id": "noshow", "agreement": "only_register", "contradicted": [], "file": "c.csv",
        "line": 2, "countries": ["CHN", "USA"], "start_date": date(2020, 12, 14), "end_date": date(2020, 12, 16),
        "mode": "video", "status": "refused", "participants": [], "topics": [], "source_name": "Navy [x](y)",
        "source_url": "https://example.org/a", "note": NOTE,
    }  # fmt: skip
    rows["register"] = [register, register | {"register_id": "r2", "line": 3, "source_url": "javascript:alert(1)"}]
    return rows


def write(out: Path) -> Path:
    """Write the build under ``out`` and point at it; returns ``out``."""
    return hand_build.write(out, tables())
