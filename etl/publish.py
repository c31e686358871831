"""Atomic publishing: a reader sees the old build or the new one, never a mix, whenever the writer dies."""

from __future__ import annotations

import json
import os
import re
import shutil
import time
from collections.abc import Callable, Mapping
from datetime import UTC, datetime
from pathlib import Path
from typing import Any
from uuid import uuid4

import pyarrow as pa
import pyarrow.parquet as pq

from etl.decode import writable
from etl.schemas import TABLES, Table

BUILDS = "builds"
POINTER = "current"
MANIFEST = "build.json"
KEEP = 5
STALE_SECONDS = 3600
BUILD_ID = re.compile(r"[0-9]{8}T[0-9]{12}-[0-9a-f]{8}")


class PublishError(Exception):
    """The build cannot be written; the message names the place and the remedy."""


def new_build_id() -> str:
    """A name that sorts by time and that no two writers share."""
    return f"{datetime.now(UTC):%Y%m%dT%H%M%S%f}-{uuid4().hex[:8]}"


def publish(
    tables: Mapping[str, pa.Table], manifest: Mapping[str, Any], out: Path, seen: Callable[[], None] | None = None
) -> Path:
    """Write all tables and the manifest as a new build and switch the pointer to it. Raises PublishError.

    ``seen`` is called after each table. The build is written aside, moved into place whole, and only then pointed at.
    """
    build_id = new_build_id()
    try:
        builds = out / BUILDS
        builds.mkdir(parents=True, exist_ok=True)
        _remove_stale(builds)
        aside = builds / f".tmp-{build_id}"
        aside.mkdir()
        for name, table in TABLES.items():
            write_table(tables[name], table, aside / f"{name}.parquet")
            if seen:
                seen()
        told = json.dumps({"build_id": build_id, **manifest}, indent=1, ensure_ascii=False)
        _write_synced(aside / MANIFEST, writable(told))
        os.replace(aside, builds / build_id)
        _switch(out, build_id)
        _prune(out)
    except OSError as error:
        place = error.filename or out
        raise PublishError(
            f"{place}: cannot write the build ({error.strerror}); "
            "give a folder that may be written with --out, and check the space left"
        ) from error
    return out / BUILDS / build_id


def check_writable(out: Path) -> None:
    """Fail before the work rather than after it. Raises PublishError."""
    probe = out / BUILDS / f".tmp-{new_build_id()}"
    try:
        probe.mkdir(parents=True)
        probe.rmdir()
    except OSError as error:
        raise PublishError(
            f"{out}: cannot write there ({error.strerror}); give a folder that may be written with --out"
        ) from error


def read_pointer(out: Path) -> Path | None:
    """Folder of the published build, or None if there is none yet."""
    try:
        build_id = (out / POINTER).read_text(encoding="ascii").strip()
    except (OSError, UnicodeDecodeError):
        return None
    folder = out / BUILDS / build_id
    return folder if BUILD_ID.fullmatch(build_id) and (folder / MANIFEST).is_file() else None


def read_manifest(build: Path) -> dict[str, Any]:
    """``build.json`` of a build."""
    loaded: dict[str, Any] = json.loads((build / MANIFEST).read_text(encoding="utf-8"))
    return loaded


def read_tables(build: Path) -> dict[str, pa.Table]:
    """All tables of a build, by name."""
    return {name: pq.read_table(build / f"{name}.parquet") for name in TABLES}


def write_table(data: pa.Table, table: Table, file: Path) -> None:
    """One table as Parquet, with the declared schema and metadata, sorted as declared and then by its key: rows that
    tie come in the same order in every build."""
    shaped = data.select([c.name for c in table.columns]).cast(table.arrow_schema())
    shaped = shaped.sort_by([(name, "ascending") for name in dict.fromkeys((*table.sort, *table.key))])
    pq.write_table(shaped, file, compression="zstd")
    with file.open("rb") as written:
        os.fsync(written.fileno())


def _switch(out: Path, build_id: str) -> None:
    aside = out / f".{POINTER}-{build_id}"
    _write_synced(aside, build_id + "\n")
    os.replace(aside, out / POINTER)
    if hasattr(os, "O_DIRECTORY"):  # Windows cannot open, and need not sync, a folder
        folder = os.open(out, os.O_RDONLY)
        try:
            os.fsync(folder)
        finally:
            os.close(folder)


def _write_synced(file: Path, text: str) -> None:
    with file.open("w", encoding="utf-8") as lines:
        lines.write(text)
        lines.flush()
        os.fsync(lines.fileno())


def _prune(out: Path) -> None:
    current = read_pointer(out)
    found = sorted(folder for folder in (out / BUILDS).iterdir() if BUILD_ID.fullmatch(folder.name))
    for folder in found[:-KEEP]:
        if folder != current:
            shutil.rmtree(folder, ignore_errors=True)


def _remove_stale(builds: Path) -> None:
    # What a killed writer left. Young folders may belong to a writer that is still at work, so they stay.
    for left in [*builds.glob(".tmp-*"), *builds.parent.glob(f".{POINTER}-*")]:
        try:
            newest = max([left.stat().st_mtime, *(f.stat().st_mtime for f in left.glob("*"))])
        except OSError:
            continue
        if time.time() - newest > STALE_SECONDS:
            shutil.rmtree(left, ignore_errors=True) if left.is_dir() else left.unlink(missing_ok=True)
