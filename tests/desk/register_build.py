"""The build of hand_build.py with a register of four rows, and knowledge that grows in steps; worked out on paper.

Articles: a1 (out 22 Apr 2022) tells of esper, xu, rome and austin; old (out 10 Aug 2020) of esper; lost, without a
date, of rome. The register: esper (agrees), austin (differs in the mode), secret (6 Mar 2021, the register alone) and
soon (due 1 Jun 2022).
"""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import Any

from tests.desk import hand_build
from tests.desk.hand_build import AS_OF, TEXT, tables

LAST, OLD_OUT = AS_OF, date(2020, 8, 10)
NOTE = "see <http://example.org> <script>x</script>"


def _row(register_id: str, contact_id: str, day: date, status: str, agreement: str, **more: Any) -> dict[str, Any]:
    fields = {
        "register_id": register_id, "contact_id": contact_id, "agreement": agreement, "contradicted": [],
        "file": "contacts.csv", "line": len(register_id), "countries": ["CHN", "USA"],
        "start_date": day, "end_date": day,
        "date_precision": "day", "level": "minister", "track": "defence", "mode": "phone", "status": status,
        "participants": ["Wei Fenghe (CHN)"], "topics": [], "source_name": "Ministry", "source_url": "https://example.org/a",
        "note": NOTE,
    }  # fmt: skip
    return fields | more


def more() -> dict[str, list[dict[str, Any]]]:
    """The tables that differ from those of hand_build."""
    held = tables()
    article = held["articles"][0]
    none = {"published": None, "published_end": None, "published_precision": "unknown", "published_basis": "none"}
    old = {"published": OLD_OUT, "published_end": OLD_OUT, "published_basis": "metadata"}
    articles = [
        article,
        article | old | {"article_id": "old", "source": "Early"},
        article | none | {"article_id": "lost"},
    ]
    first = TEXT.split("\n\n")[0]
    spot = {"start_char": 0, "end_char": len(first), "quote": first}
    mention = held["mentions"][1]
    mentions = [
        *held["mentions"],
        mention | spot | {"mention_id": "m8", "contact_id": "esper", "article_id": "old"},
        mention | spot | {"mention_id": "m9", "contact_id": "rome", "article_id": "lost"},
    ]
    extra = [
        hand_build.contact("secret", date(2021, 3, 6), date(2021, 3, 6), "held", origin="register", article_count=0),
        hand_build.contact("soon", date(2022, 6, 1), date(2022, 6, 1), "planned", origin="register", article_count=0),
    ]
    contacts = [*held["contacts"], *extra]
    known = {"esper": OLD_OUT, "secret": date(2021, 3, 6)}
    return {
        "articles": articles,
        "mentions": mentions,
        "contacts": contacts,
        "contact_pairs": [{"contact_id": c["contact_id"], "pair": "CHN-USA"} for c in contacts],
        "contact_versions": [v for c in contacts for v in _versions(c, known.get(c["contact_id"], LAST))],
        "register": [
            _row("r1", "esper", date(2020, 8, 6), "held", "corroborated"),
            _row("r22", "austin", date(2022, 4, 20), "held", "contradicted",
                 contradicted=["mode: phone in the register, video in the articles"]),
            _row("r333", "secret", date(2021, 3, 6), "held", "only_register"),
            _row("r4444", "soon", date(2022, 6, 1), "planned", "only_register", source_url="javascript:alert(1)"),
        ],
    }  # fmt: skip


def _versions(contact: dict[str, Any], known_from: date) -> list[dict[str, Any]]:
    day = {"known_from": known_from, "known_until": None}
    if contact["origin"] == "register":
        return [contact | day | {"register": "in"}]
    if contact["contact_id"] == "austin":  # the register knows of it from the day itself
        return [contact | {"register": "in", "known_from": date(2022, 4, 20), "known_until": None},
                contact | day | {"register": "out"}]  # fmt: skip
    return [contact | day | {"register": "both"}]


def write(out: Path) -> Path:
    """Write the build under ``out``; returns ``out``."""
    return hand_build.write(out, tables() | more())
