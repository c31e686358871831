"""Finding and opening the published build: no Streamlit here, so that slides and scripts can use it too."""

from __future__ import annotations

import json
import os
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path
from typing import Any

import duckdb
import pandas as pd

from etl.derive import define_macros
from etl.schemas import TABLES

QUERIES = Path(__file__).parent / "queries"
MACROS = Path(__file__).parent / "macros"
POINTER = "current"
REMEDY = "Run `python -m etl build` in the project's folder, then reload this page."


_READ_OF_CLAIMS = (
    "claim_id", "article_id", "start_char", "end_char", "quote", "kind", "months_low", "months_high", "pair", "channel",
    "mode", "contact_id",
)  # fmt: skip


class BuildUnavailableError(RuntimeError):
    """No build can be shown; ``first_run``: there never was one. The message names the place."""

    def __init__(self, message: str, *, first_run: bool = False) -> None:
        super().__init__(message)
        self.first_run = first_run


@dataclass(frozen=True)
class Build:
    """One published build. ``as_of`` is its newest publication date (None if no article is dated)."""

    folder: Path
    build_id: str
    as_of: date | None
    previous: Path | None = None
    info: dict[str, Any] = field(default_factory=dict, compare=False, hash=False)


def data_folder() -> Path:
    """Folder of the published builds: ``OPEN_LINE_DATA``, or ``data/`` beside dashboard.py."""
    named = os.environ.get("OPEN_LINE_DATA")
    return Path(named) if named else Path(__file__).resolve().parent.parent / "data"


def current_build(out: Path) -> Build:
    """The build that the pointer in ``out`` names. Raises BuildUnavailableError."""
    pointer = out / POINTER
    try:
        build_id = pointer.read_text(encoding="utf-8").strip()
    except FileNotFoundError:
        raise BuildUnavailableError(f"There is no build in {out} yet.", first_run=True) from None
    except (OSError, UnicodeDecodeError) as error:
        raise BuildUnavailableError(f"The pointer {pointer} cannot be read: {error}.") from error
    folder = out / "builds" / Path(build_id).name
    if not build_id or not folder.is_dir():
        raise BuildUnavailableError(f"{pointer} names the build {build_id!r}, but {folder} does not exist.")
    return Build(folder, folder.name, _as_of(info := _info(folder)), _previous(folder), info)


def _info(folder: Path) -> dict[str, Any]:
    try:
        info = json.loads((folder / "build.json").read_text(encoding="utf-8"))
    except (OSError, ValueError) as error:
        raise BuildUnavailableError(f"{folder / 'build.json'} cannot be read: {error}.") from error
    if not isinstance(info, dict):
        raise BuildUnavailableError(f"{folder / 'build.json'} is not a JSON object.")
    return info


def _as_of(info: dict[str, Any]) -> date | None:
    try:
        return date.fromisoformat(str(info.get("as_of")))
    except ValueError:
        return None


def _previous(folder: Path) -> Path | None:
    """The build before this one among those kept, by the time each was finished."""
    finished = {}
    for other in folder.parent.iterdir():
        try:
            finished[other] = (other / "build.json").stat().st_mtime_ns
        except OSError:
            continue
    older = [other for other in finished if other != folder and finished[other] <= finished.get(folder, 0)]
    return max(older, key=lambda other: finished[other], default=None)


def connect(build: Build) -> duckdb.DuckDBPyConnection:
    """A connection with one view per table of the build, and the macros. Raises BuildUnavailableError."""
    connection = duckdb.connect(":memory:")
    try:
        for name in TABLES:
            table = connection.read_parquet(str(build.folder / f"{name}.parquet"))
            if lacking := [c.name for c in TABLES[name].columns if c.name not in table.columns]:
                raise BuildUnavailableError(
                    f"The build in {build.folder} was made by an earlier version of Open Line: "
                    f"its table {name} lacks {', '.join(lacking)}."
                )
            table.create_view(name)
        _previous_contacts(connection, build)
        # Statements as they were read; how they compare depends on the day, and is asked of claims_judged.
        connection.view("claims").project(*_READ_OF_CLAIMS).create_view("claim_readings")
        define_macros(connection)
        for macro in sorted(MACROS.glob("*.sql")):
            connection.execute(macro.read_text(encoding="utf-8"))
    except BuildUnavailableError:
        connection.close()
        raise
    except duckdb.Error as error:
        connection.close()
        first_line = str(error).splitlines()[0]
        raise BuildUnavailableError(f"The build in {build.folder} is damaged: {first_line}") from error
    return connection


def _previous_contacts(connection: duckdb.DuckDBPyConnection, build: Build) -> None:
    """View of the contact ids of the build before; empty when there is none or it cannot be read."""
    if build.previous is not None:
        try:
            connection.read_parquet(str(build.previous / "contacts.parquet")).project("contact_id").create_view(
                "previous_contacts"
            )
            return
        except duckdb.Error:
            pass
    connection.view("contacts").limit(0).project("contact_id").create_view("previous_contacts")


def run_query(connection: duckdb.DuckDBPyConnection, name: str, params: dict[str, Any]) -> pd.DataFrame:
    """Rows of desk/queries/<name>.sql, given those of ``params`` that it names. Raises KeyError for one it lacks."""
    sql, wanted = read_query(name)
    missing = [p for p in wanted if p not in params]
    if missing:
        raise KeyError(f"desk/queries/{name}.sql needs the parameter {missing[0]!r}")
    cursor = connection.cursor()
    try:
        return cursor.execute(sql, {p: params[p] for p in wanted}).df()
    finally:
        cursor.close()


def asking(connection: duckdb.DuckDBPyConnection) -> Callable[..., pd.DataFrame]:
    """``ask(name, **params)``: rows of a query on this connection, as figures and briefs ask for them."""

    def ask(name: str, **params: Any) -> pd.DataFrame:
        return run_query(connection, name, params)

    return ask


def read_query(name: str) -> tuple[str, tuple[str, ...]]:
    """Text of a query and the parameters that it names. Raises FileNotFoundError."""
    sql = (QUERIES / f"{Path(name).name}.sql").read_text(encoding="utf-8")
    code = "\n".join(line.split("--", 1)[0] for line in sql.splitlines())
    named = [word for part in code.split("$")[1:] if (word := _identifier(part))]
    return sql, tuple(dict.fromkeys(named))


def _identifier(text: str) -> str:
    end = next((i for i, c in enumerate(text) if not (c.isalnum() or c == "_")), len(text))
    return text[:end]
