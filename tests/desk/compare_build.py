"""A small build for comparing pairs, worked out by hand: four countries, six contacts held, one refused, one undated.

CHN-USA  m1 10 Jan 2020 ministers, m2 10 Mar 2020 ministers (60 days later), r1 refused 1 Apr 2020,
         l1 10 Jul 2020 leaders (122 days after m2)
CHN-JPN  j1 20 Jan 2020 ministers, j2 June 2020 leaders (month only: 132 to 162 days later)
CHN-JPN, CHN-USA, JPN-USA  t1 1 Aug 2020 ministers, all three
IND-USA  u1 undated
"""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import Any
from unittest import mock

from tests.desk import hand_build

AS_OF = date(2020, 12, 31)
HOSTILE = "<b>Wang</b> =1+1 [x](y)"


def contact(contact_id: str, countries: str, day: date | None, level: str, **more: Any) -> dict[str, Any]:
    """One contact with the day it was on."""
    codes = countries.split("-")
    fields = {
        "contact_id": contact_id,
        "title": f"Contact {contact_id}",
        "countries": codes,
        "pair": countries if len(codes) == 2 else None,
        "start_date": day,
        "end_date": day,
        "date_precision": "day" if day else None,
        "level": level,
        "track": "leader" if level == "leader" else "defence",
        "channel": "leader-leader" if level == "leader" else "minister-defence",
        "mode": "phone",
        "status": "held",
        "article_count": 1,
        "mention_count": 1,
        "confidence": 0.9,
        "origin": "extracted",
    }
    return fields | more


CONTACTS: list[dict[str, Any]] = [
    contact("m1", "CHN-USA", date(2020, 1, 10), "minister"),
    contact("j1", "CHN-JPN", date(2020, 1, 20), "minister", mode="in_person"),
    contact("m2", "CHN-USA", date(2020, 3, 10), "minister", confidence=0.6),
    contact("r1", "CHN-USA", date(2020, 4, 1), "minister", status="refused", attempts=2),
    contact(
        "j2",
        "CHN-JPN",
        date(2020, 6, 1),
        "leader",
        end_date=date(2020, 6, 30),
        date_precision="month",
        mode="in_person",
    ),
    contact("l1", "CHN-USA", date(2020, 7, 10), "leader"),
    contact("t1", "CHN-JPN-USA", date(2020, 8, 1), "minister", mode="video", channel="minister-defence"),
    contact("u1", "IND-USA", None, "minister"),
]
PEOPLE: dict[str, list[tuple[str, str | None]]] = {
    "m1": [("Wei Fenghe", "CHN"), ("Mark Esper", "USA")],
    "m2": [("Wei Fenghe", "CHN"), ("Mark Esper", "USA"), (HOSTILE, "CHN")],
    "r1": [("Wei Fenghe", "CHN"), ("Mark Esper", "USA")],
    "j1": [("Wei Fenghe", "CHN"), ("Tarō Kōno", "JPN")],
    "t1": [("Wei Fenghe", "CHN"), ("Mark Esper", "USA"), ("Tarō Kōno", "JPN"), ("Nobody's", None)],
}


def tables() -> dict[str, list[dict[str, Any]]]:
    """Rows by table."""
    pairs = [
        {"contact_id": c["contact_id"], "pair": f"{one}-{other}"}
        for c in CONTACTS
        for at, one in enumerate(c["countries"])
        for other in c["countries"][at + 1 :]
    ]
    known = [
        c | {"register": "both", "known_from": c["end_date"] or date(2020, 1, 1), "known_until": None} for c in CONTACTS
    ]
    # l1 is known from the register alone: without it, it is not there.
    known = [v | {"register": "in" if v["contact_id"] == "l1" else "both"} for v in known]
    people = [
        {"contact_id": c, "name": name, "country_code": code, "office": None, "is_body": False, "article_id": "a1"}
        for c, named in PEOPLE.items()
        for name, code in named
    ]
    mentions = [
        {
            "mention_id": f"x{c['contact_id']}", "article_id": "a1", "contact_id": c["contact_id"], "start_char": 0,
            "end_char": 10, "quote": hand_build.TEXT[:10], "rule": "sentence", "confidence": 0.9,
        }
        for c in CONTACTS
    ]  # fmt: skip
    return hand_build.tables() | {
        "contacts": CONTACTS,
        "contact_versions": known,
        "contact_pairs": pairs,
        "participants": people,
        "mentions": mentions,
        "gaps": [],
        "claims": [],
        "topics": [],
        "coverage": [{"pair": "CHN-USA", "month": date(2020, 1, 1), "article_count": 1}],
    }


def write(out: Path) -> Path:
    """Write the build under ``out`` and point at it; returns ``out``."""
    mine = tables()
    with mock.patch.object(hand_build, "tables", lambda: mine), mock.patch.object(hand_build, "AS_OF", AS_OF):
        return hand_build.write(out)
