"""The whole chain: sources -> articles -> readings -> contacts -> tables -> checks -> a published build."""

from __future__ import annotations

import platform
import time
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import asdict, dataclass, field
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any

import duckdb
import pyarrow as pa

from etl import corrections
from etl.checks import run_checks
from etl.derive import STEPS, derive
from etl.extracting import Advance, AllFailedError, Reader, default_jobs, extract_all, rereader
from etl.progress import stage
from etl.publish import check_writable, publish
from etl.read import Reading, find_files, read_sources
from etl.register import read_register
from etl.resolve import resolve
from etl.schemas import TABLES


class BuildError(Exception):
    """Nothing can be published; the message says why and what to do. The build before stays as it is."""

    def __init__(self, message: str, warnings: Sequence[str] = ()) -> None:
        super().__init__(message)
        self.warnings = list(warnings)


@dataclass
class Built:
    """What a build came to."""

    folder: Path
    counts: dict[str, int]
    warnings: list[str]
    seconds: dict[str, float] = field(default_factory=dict)
    as_of: date | None = None

    def summary(self) -> str:
        """The closing line."""
        counts = f"{self.counts['articles']} articles, {self.counts['contacts']} contacts, {self.counts['gaps']} gaps"
        return f"{counts}, {len(self.warnings)} warnings, {sum(self.seconds.values()):.1f} s"


@dataclass
class _Clock:
    seconds: dict[str, float] = field(default_factory=dict)

    @contextmanager
    def stage(self, name: str, total: int | None = None) -> Iterator[Advance]:
        started = time.perf_counter()
        with stage(name, total) as advance:
            yield advance
        self.seconds[name] = round(time.perf_counter() - started, 3)


def build(
    sources: Sequence[Path],
    out: Path,
    reader: Reader,
    catalog: Path | None = None,
    jobs: int | None = None,
    registers: Sequence[Path] = (),
) -> Built:
    """Build and publish. ``registers``: files of contacts kept by hand.

    Raises BuildError, PublishError (cannot be written) and UnknownCodeError (vocabulary).
    """
    clock = _Clock()
    check_writable(out)
    read = _read(sources, catalog, clock)
    warnings = read.warnings
    with clock.stage("extract", len(read.articles)) as advance:
        count = jobs or default_jobs(len(read.articles))
        try:
            readings = extract_all(read.articles, reader, count, warnings, advance)
        except AllFailedError as error:
            raise BuildError(f"{error}\nthe build before stays", warnings) from error
    with clock.stage("resolve", 1) as advance:
        register = [row for file in registers for row in read_register(file, warnings)]
        resolution = resolve(readings, rereader(reader), register)
        resolution.contacts, corrected = corrections.apply_corrections(
            resolution.contacts, out / corrections.FILE_NAME, warnings
        )
        advance(1)
    with clock.stage("derive", len(STEPS)) as advance:
        tables, as_of = derive(resolution.tables(), lambda: advance(1))
    _check(tables, warnings, clock)
    counts = {**{name: tables[name].num_rows for name in TABLES}, "corrections": corrected}
    with clock.stage("publish", len(TABLES)) as advance:
        manifest = _manifest(read, counts, clock.seconds, as_of)
        folder = publish(tables, manifest, out, lambda: advance(1))
    return Built(folder, counts, warnings, clock.seconds, as_of)


def _read(sources: Sequence[Path], catalog: Path | None, clock: _Clock) -> Reading:
    with clock.stage("read", sum(1 for _ in find_files(sources, []))) as advance:
        read = read_sources(sources, catalog, lambda: advance(1))
    if not read.articles:
        places = ", ".join(map(str, sources))
        raise BuildError(f"no article could be read from {places}; add .txt or .md articles", read.warnings)
    return read


def _check(tables: Mapping[str, pa.Table], warnings: list[str], clock: _Clock) -> None:
    with clock.stage("check", 1) as advance:
        failed = [outcome.line() for outcome in run_checks(tables) if not outcome.passed]
        advance(1)
    if failed:
        lines = "\n".join(failed)
        raise BuildError(f"the build fails its checks and is not published; the build before stays\n{lines}", warnings)


def _manifest(
    read: Reading, counts: Mapping[str, int], seconds: Mapping[str, float], as_of: date | None
) -> dict[str, Any]:
    return {
        "built_at": datetime.now(UTC).isoformat(timespec="seconds"),
        "as_of": as_of.isoformat() if as_of else None,
        "inputs": [asdict(item) for item in read.inputs],
        "versions": {"python": platform.python_version(), "duckdb": duckdb.__version__, "pyarrow": pa.__version__},
        "counts": dict(counts),
        "seconds": dict(seconds),
        "warnings": list(read.warnings),
    }
