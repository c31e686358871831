"""Contacts -> pairs, gaps, claims, promises and coverage: one ``.sql`` file per table, run by DuckDB in memory."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import date
from pathlib import Path

import duckdb
import pyarrow as pa

from etl.schemas import TABLES

FOLDER = Path(__file__).parent
# In order: each may read those before it. Those that are no table of the build are steps on the way.
STEPS = ("contact_pairs", "gap_spans", "claims", "gaps", "coverage", "promises")

FIRST_WITH_MACROS = "gap_spans"  # the macros read contact_pairs, which is made before
# In order: each may use those before it.
MACROS = (
    "dates", "names", "contacts_known", "gap_members", "gap_attempts", "gap_spans", "claims_judged", "promise_states",
)  # fmt: skip


def derive(
    tables: Mapping[str, pa.Table], seen: Callable[[], None] | None = None
) -> tuple[dict[str, pa.Table], date | None]:
    """All tables of a build (those given and those derived), and its as-of date; ``seen`` is called after each step."""
    made = dict(tables)
    with duckdb.connect() as con:
        for name, table in tables.items():
            con.register(name, table)
        as_of: date | None = con.sql(_sql("as_of")).fetchall()[0][0]
        for name in STEPS:
            if name == FIRST_WITH_MACROS:
                define_macros(con)
            query = _sql(name)
            # DuckDB refuses parameters that a query does not name.
            made[name] = con.sql(query, params={"as_of": as_of} if "$as_of" in _code(query) else {}).to_arrow_table()
            con.register(name, made[name])
            if seen:
                seen()
    return {name: _shaped(name, made[name]) for name in TABLES}, as_of


def define_macros(con: duckdb.DuckDBPyConnection) -> None:
    """Define the table macros that builds and dashboard share, on a connection that has the tables they read."""
    for file in MACROS:
        con.execute((FOLDER / "macros" / f"{file}.sql").read_text(encoding="utf-8"))


def _shaped(name: str, data: pa.Table) -> pa.Table:
    table = TABLES[name]
    return data.select([c.name for c in table.columns]).cast(table.arrow_schema())


def _sql(name: str) -> str:
    return (FOLDER / f"{name}.sql").read_text(encoding="utf-8")


def _code(query: str) -> str:
    return "\n".join(line for line in query.splitlines() if not line.lstrip().startswith("--"))
