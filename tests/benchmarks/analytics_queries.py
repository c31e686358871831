"""How long the dashboard's queries take on the seeds with the register, and on a million synthetic contacts.

Run by hand: ``python -m tests.benchmarks.analytics_queries [CONTACTS]``. Each time is told in milliseconds and relative
to a floor measured in the same run: counting the rows of ``contact_versions`` from its Parquet file.
"""

from __future__ import annotations

import json
import statistics
import sys
import tempfile
import time
from datetime import date
from pathlib import Path
from typing import Any

import duckdb
import pyarrow.parquet as pq

from desk.builds import Build, connect, current_build, run_query
from desk.filters import Filters
from etl.build import build
from etl.extract import read_article
from etl.register import find_registers
from etl.schemas import TABLES
from tests.benchmarks.report import write_section
from tests.browser.server import ROOT

AS_OF = date(2024, 12, 31)
CONTACTS = 1_000_000
TIMES = 7
QUERIES = ("channel_board", "timeline", "gap_ledger", "gap_attempts", "contacts_count", "topic_by_month")
AIMS = {"seeds": 50, "synthetic": 300}

# A contact a day or so between 600 pairs over thirty years; nine of ten held; nothing repeats by design.
_SYNTHETIC = """
WITH numbered AS (
    SELECT
        i,
        (hash(i) % 1000000000000)::BIGINT AS h,
        'A' || chr((65 + hash(i * 7) % 25)::INTEGER) || chr((65 + hash(i * 11) % 24)::INTEGER) AS one,
        'ZZZ' AS other,
        DATE '1994-12-31' + (hash(i * 3) % 10950)::INTEGER AS day
    FROM range($contacts) AS t(i)
)
SELECT
    printf('%016x', i) AS contact_id, 'Contact ' || i AS title, [one, other] AS countries, one || '-' || other AS pair,
    day AS start_date, day AS end_date, 'day' AS date_precision,
    ['leader', 'minister', 'chief', 'deputy', 'working'][1 + h % 5] AS level,
    ['leader', 'defence', 'foreign', 'security', 'other'][1 + (h >> 8) % 5] AS track,
    ['leader', 'minister', 'chief', 'deputy', 'working'][1 + h % 5] || '-'
        || ['leader', 'defence', 'foreign', 'security', 'other'][1 + (h >> 8) % 5] AS channel,
    ['phone', 'video', 'in_person', 'letter', 'unspecified'][1 + (h >> 16) % 5] AS mode,
    CASE WHEN (h >> 24) % 10 < 9 THEN 'held' ELSE ['planned', 'refused', 'requested'][1 + (h >> 32) % 3] END AS status,
    NULL AS mechanism, NULL AS location, NULL AS requested_by, NULL AS duration_minutes, NULL AS attempts,
    NULL AS reason, 1 AS article_count, 1 AS mention_count, day AS first_reported, day AS last_reported,
    0.9 AS confidence, 'extracted' AS origin, 'both' AS register, day AS known_from, NULL AS known_until
FROM numbered
ORDER BY pair, start_date
"""


def synthetic_build(folder: Path, contacts: int) -> Build:
    """A build of that many made-up contacts, in the files that a real one has."""
    where = folder / "builds" / "synthetic"
    where.mkdir(parents=True)
    con = duckdb.connect()
    made = {"contact_versions": con.sql(_SYNTHETIC, params={"contacts": contacts}).to_arrow_table()}
    made["contacts"] = made["contact_versions"]
    made["contact_pairs"] = made["contact_versions"].select(["contact_id", "pair"])
    for name, table in TABLES.items():
        schema = table.arrow_schema()
        rows = made[name].select(schema.names).cast(schema) if name in made else schema.empty_table()
        pq.write_table(rows, where / f"{name}.parquet", row_group_size=20_000)
    (where / "build.json").write_text(json.dumps({"build_id": "synthetic", "as_of": AS_OF.isoformat()}))
    (folder / "current").write_text("synthetic")
    return current_build(folder)


def measure(of: Build, pair: str) -> dict[str, float]:
    """Median milliseconds by query and filter, the floor among them."""
    con = connect(of)
    times = {"floor": _median(lambda: con.execute("SELECT count(*) FROM contact_versions").fetchall())}
    for name in QUERIES:
        for chosen in (pair, None):
            params = Filters(as_of=of.as_of or AS_OF, pair=chosen).params() | {"scope": "channel"}
            told = f"{name}, {'one pair' if chosen else 'all pairs'}"
            times[told] = _median(lambda name=name, params=params: run_query(con, name, params))
    return times


def _median(work: Any) -> float:
    work()
    taken = []
    for _ in range(TIMES):
        start = time.perf_counter()
        work()
        taken.append(1000 * (time.perf_counter() - start))
    return statistics.median(taken)


def main() -> None:
    """Measure both and write the page."""
    contacts = int(sys.argv[1]) if len(sys.argv) > 1 else CONTACTS
    with tempfile.TemporaryDirectory() as folder:
        out = Path(folder)
        build([ROOT / "seeds"], out / "seeds", read_article, registers=find_registers([ROOT / "seeds"], []))
        seeds = measure(current_build(out / "seeds"), "CHN-USA")
        made = synthetic_build(out / "made", contacts)
        busiest = (
            connect(made).execute("SELECT pair FROM contact_pairs GROUP BY pair ORDER BY count(*) DESC").fetchone()
        )
        synthetic = measure(made, str(busiest[0] if busiest else ""))
    lines = [f"| query | seeds and register | {contacts:,} contacts |", "|---|---|---|"]
    for name, fast in seeds.items():
        lines.append(f"| {name} | {fast:.0f} ms ({fast / seeds['floor']:.0f}x) | {synthetic[name]:.0f} ms "
                     f"({synthetic[name] / synthetic['floor']:.0f}x) |")  # fmt: skip
    lines += ["", f"Aims: {AIMS['seeds']} ms on the seeds with the register, {AIMS['synthetic']} ms on a million. "
              "In brackets: relative to counting the rows of contact_versions."]  # fmt: skip
    write_section("Analytics queries", "\n".join(lines))


if __name__ == "__main__":
    main()
