"""What must hold in every build: each ``.sql`` file returns the offending rows; none = pass."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import duckdb
import pyarrow as pa

from etl.lexicon import codes
from etl.schemas import TABLES

FOLDER = Path(__file__).parent
SHOWN = 5


@dataclass(frozen=True)
class Outcome:
    """One check: how many rows offend, and the first of them."""

    name: str
    offending: int
    examples: tuple[dict[str, Any], ...]

    @property
    def passed(self) -> bool:
        """Whether no row offends."""
        return self.offending == 0

    def line(self) -> str:
        """The outcome in one line, with examples if it failed."""
        if self.passed:
            return f"pass  {self.name}"
        rows = "; ".join(", ".join(f"{k}={str(v)[:80]!r}" for k, v in row.items()) for row in self.examples)
        return f"FAIL  {self.name}: {self.offending} rows, such as {rows}"


def run_checks(tables: Mapping[str, pa.Table]) -> list[Outcome]:
    """Every check, by name."""
    with duckdb.connect() as con:
        for name in TABLES:
            con.register(name, tables[name])
        con.register("vocabulary", vocabulary_table())
        return [_run(con, file) for file in sorted(FOLDER.glob("*.sql"))]


def vocabulary_table() -> pa.Table:
    """Which codes each declared column may hold: field (table.column), code."""
    rows = [
        {"field": f"{table.name}.{column.name}", "code": code}
        for table in TABLES.values()
        for column in table.columns
        if column.vocabulary
        for code in codes(column.vocabulary)
    ]
    return pa.Table.from_pylist(rows, schema=pa.schema([("field", pa.string()), ("code", pa.string())]))


def _run(con: duckdb.DuckDBPyConnection, file: Path) -> Outcome:
    rows: pa.Table = con.sql(file.read_text(encoding="utf-8")).to_arrow_table()
    return Outcome(file.stem, rows.num_rows, tuple(rows.slice(0, SHOWN).to_pylist()))
