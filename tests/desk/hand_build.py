"""A small build written by hand, so that every number in the tests can be worked out on paper."""

from __future__ import annotations

import hashlib
import json
from datetime import date
from pathlib import Path
from typing import Any

import pyarrow as pa
import pyarrow.parquet as pq

from etl.schemas import TABLES

AS_OF = date(2022, 4, 22)
HOSTILE = "<script>window.hacked=1</script> **bold** =cmd() '; DROP TABLE gaps; --"
TEXT = (
    "Wei Fenghe had a phone call with Austin on the 20th.\n\n"
    "It has been nearly 21 months since the last phone call, in August 2020, of Wei Fenghe and Esper.\n\n"
    f"In May 2021 Austin asked three times to call Xu Qiliang; all were rejected. {HOSTILE}\n"
    "In 2008 the militaries established a secure telephone connection."
)
TITLE = "Austin and Wei talk <b>at last</b>"


def _spot(words: str) -> dict[str, Any]:
    start = TEXT.index(words)
    return {"article_id": "a1", "start_char": start, "end_char": start + len(words), "quote": words}


def contact(contact_id: str, start: date, end: date, status: str, **more: Any) -> dict[str, Any]:
    """A contact of defence ministers, by phone unless told otherwise."""
    fields = {
        "contact_id": contact_id,
        "title": f"Contact {contact_id}",
        "countries": ["CHN", "USA"],
        "pair": "CHN-USA",
        "start_date": start,
        "end_date": end,
        "date_precision": "day",
        "level": "minister",
        "track": "defence",
        "channel": "minister-defence",
        "mode": "phone",
        "status": status,
        "article_count": 1,
        "mention_count": 1,
        "first_reported": AS_OF,
        "last_reported": AS_OF,
        "confidence": 0.9,
        "origin": "extracted",
    }
    return fields | more


def gap_id(previous: str, scope: str = "channel", channel: str = "minister-defence") -> str:
    """The id that the silence after a contact has in every build: a hash of what it is counted over."""
    return hashlib.sha256(f"CHN-USA|{scope}|{channel}|{previous}".encode()).hexdigest()[:16]


G622, G2, G173 = gap_id("esper"), gap_id("austin"), gap_id("rome", channel="minister-foreign")
M622 = gap_id("esper", "mode", "phone")


def _version(contact: dict[str, Any]) -> dict[str, Any]:
    """Known from its last day on, whatever the one article of the build says."""
    return contact | {"register": "both", "known_from": contact["end_date"], "known_until": None}


def _gap(gap_id: str, before: str, after: str | None, start: date, end: date, **more: Any) -> dict[str, Any]:
    days = (end - start).days
    fields = {
        "gap_id": gap_id,
        "pair": "CHN-USA",
        "scope": "channel",
        "channel": "minister-defence",
        "previous_contact_id": before,
        "next_contact_id": after,
        "start_date": start,
        "end_date": end,
        "days": days,
        "days_min": days,
        "days_max": days,
        "is_open": after is None,
        "attempts_inside": 0,
        "percentile": 1.0,
        "rank": 1,
    }
    return fields | more


def tables() -> dict[str, list[dict[str, Any]]]:
    """Rows by table: Esper 6 Aug 2020, a refusal in May 2021, Rome in October 2021, Austin 20 Apr 2022."""
    contacts = [
        contact("esper", date(2020, 8, 6), date(2020, 8, 6), "held"),
        contact(
            "xu",
            date(2021, 5, 1),
            date(2021, 5, 31),
            "refused",
            date_precision="month",
            attempts=3,
            requested_by="USA",
            reason="rank not equal",
        ),
        contact(
            "rome",
            date(2021, 10, 1),
            date(2021, 10, 31),
            "held",
            date_precision="month",
            track="foreign",
            channel="minister-foreign",
            mode="in_person",
            location="Rome",
        ),
        contact("austin", date(2022, 4, 20), date(2022, 4, 20), "held", requested_by="USA", duration_minutes=45),
    ]
    gaps = [
        _gap(
            G622,
            "esper",
            "austin",
            date(2020, 8, 6),
            date(2022, 4, 20),
            months=20.5,
            attempts_inside=3,
            claim_id="c1",
        ),
        _gap(G2, "austin", None, date(2022, 4, 20), AS_OF, months=0.1, rank=2, percentile=0.5),
        _gap(G173, "rome", None, date(2021, 10, 31), AS_OF, months=5.7, days_max=203, channel="minister-foreign"),
        _gap(
            M622,
            "esper",
            "austin",
            date(2020, 8, 6),
            date(2022, 4, 20),
            months=20.5,
            attempts_inside=3,
            scope="mode",
            channel="phone",
        ),
    ]
    call, silence, refusal = (
        TEXT.split("\n\n")[0],
        TEXT.split("\n\n")[1],
        "In May 2021 Austin asked three times to call Xu Qiliang",
    )
    mentions = [
        {
            "mention_id": f"m{n}",
            "contact_id": contact,
            "rule": "sentence",
            "confidence": 0.9,
            "start_date": day,
            "end_date": day,
            "date_precision": "day",
            "date_text": words,
            "date_reason": "because",
            "status": "held",
            "mode": "phone",
        }
        | _spot(quote)
        for n, (contact, quote, day, words) in enumerate(
            [
                ("austin", call, date(2022, 4, 20), "On the 20th"),
                ("esper", silence, date(2020, 8, 6), "August 2020"),
                ("xu", refusal, date(2021, 5, 1), "May 2021"),
                ("rome", call, date(2021, 10, 1), HOSTILE),
            ]
        )
    ]
    topics = [
        {"contact_id": contact, "topic": topic, "raised_by": side} | _spot(call)
        for contact, topic, side in [
            ("austin", "taiwan", "CHN"),
            ("austin", "taiwan", "USA"),
            ("austin", "nuclear_arms", "USA"),
            ("austin", "cyber_space", "USA"),
            ("austin", "ukraine", "both"),
            ("esper", "covid", None),
            ("rome", "taiwan", "CHN"),
        ]
    ]
    claim = {
        "claim_id": "c1",
        "kind": "silence",
        "months_low": 20.0,
        "months_high": 21.0,
        "pair": "CHN-USA",
        "channel": "minister-defence",
        "gap_id": G622,
        "computed_months": 20.5,
        "agrees": True,
        "reason": "622 days",
    }
    line = {
        "mechanism": "line",
        "name": "secure telephone connection",
        "kind": "hotline",
        "countries": ["CHN", "USA"],
        "established": "2008",
    } | _spot("a secure telephone connection")
    article = {
        "article_id": "a1",
        "path": "one.txt",
        "title": TITLE,
        "source": "Daily",
        "published": date(2022, 4, 20),
        "published_end": AS_OF,
        "published_precision": "day",
        "published_basis": "inferred",
        "published_reason": "the 20th was a Wednesday",
        "text": TEXT,
        "char_count": len(TEXT),
    }
    people = [
        {
            "contact_id": "austin",
            "name": "Wei Fenghe",
            "country_code": "CHN",
            "office": "Defence Minister",
            "article_id": "a1",
        }
    ]
    return {
        "articles": [article],
        "contacts": contacts,
        "contact_versions": [_version(c) for c in contacts],
        "register": [],
        "gaps": gaps,
        "mentions": mentions,
        "topics": topics,
        "claims": [claim | _spot(silence)],
        "mechanisms": [line],
        "participants": people,
        "promises": [],
        "contact_pairs": [{"contact_id": c["contact_id"], "pair": "CHN-USA"} for c in contacts],
        "coverage": [{"pair": "CHN-USA", "month": date(2022, 4, 1), "article_count": 1}],
    }


def write(out: Path, rows: dict[str, list[dict[str, Any]]] | None = None, **more: list[dict[str, Any]]) -> Path:
    """Write the build (or other rows by table), with ``more`` rows for the tables named, under ``out``; returns it."""
    folder = out / "builds" / "hand"
    folder.mkdir(parents=True)
    for name, listed in (rows or tables()).items():
        table = pa.Table.from_pylist([*listed, *more.get(name, [])], schema=TABLES[name].arrow_schema())
        pq.write_table(table, folder / f"{name}.parquet")
    (folder / "build.json").write_text(json.dumps({"build_id": "hand", "as_of": AS_OF.isoformat()}), encoding="utf-8")
    (out / "current").write_text("hand", encoding="utf-8")
    return out
