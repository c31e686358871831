"""Publishing is atomic: whenever the writer dies, a reader finds the old build or the new one, whole."""

from __future__ import annotations

import json
import os
import random
import signal
import subprocess
import sys
import time
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pyarrow as pa
import pyarrow.parquet as pq
import pytest

from etl.checks import run_checks
from etl.publish import KEEP, STALE_SECONDS, publish, read_manifest, read_pointer, read_tables, write_table
from etl.schemas import TABLES
from tests.etl.builds import ROOT, build_once


def whole(out: Path) -> int:
    """Number of articles in the published build, after checking that the build is complete and consistent."""
    folder = read_pointer(out)
    assert folder is not None
    tables = read_tables(folder)
    assert [o.line() for o in run_checks(tables) if not o.passed] == []
    manifest = read_manifest(folder)
    assert all(manifest["counts"][name] == tables[name].num_rows for name in TABLES)
    return int(tables["articles"].num_rows)


def test_a_build_is_published_with_its_manifest(tmp_path: Path) -> None:
    built = build_once(tmp_path)
    assert read_pointer(tmp_path / "out") == built.folder
    assert whole(tmp_path / "out") == 2
    manifest = read_manifest(built.folder)
    assert manifest["as_of"] == "2022-04-21"
    assert [len(i["sha256"]) for i in manifest["inputs"]] == [64, 64]
    assert {"python", "duckdb", "pyarrow"} <= manifest["versions"].keys()
    assert set(manifest["seconds"]) == {"read", "extract", "resolve", "derive", "check"}
    assert manifest["warnings"] == []


def test_parquet_carries_the_declared_schema_and_order(tmp_path: Path) -> None:
    folder = build_once(tmp_path).folder
    for name, table in TABLES.items():
        file = pq.ParquetFile(folder / f"{name}.parquet")
        assert file.schema_arrow.equals(table.arrow_schema(), check_metadata=False)
        assert file.schema_arrow.metadata[b"grain"].decode() == f"one row per {table.grain}"
        described = [file.schema_arrow.field(c.name).metadata[b"description"].decode() for c in table.columns]
        assert described == [c.description for c in table.columns]
    starts = pq.read_table(folder / "mentions.parquet", columns=["article_id", "start_char"]).to_pylist()
    assert starts == sorted(starts, key=lambda r: (r["article_id"], r["start_char"]))
    assert pq.ParquetFile(folder / "articles.parquet").metadata.row_group(0).column(0).compression == "ZSTD"


def test_rows_that_tie_come_in_the_order_of_their_key(tmp_path: Path) -> None:
    claims = TABLES["claims"]
    rows = [dict.fromkeys((c.name for c in claims.columns), None) | {"claim_id": claim_id} for claim_id in "cab"]
    for row in rows:
        row |= {"article_id": "a", "start_char": 0, "end_char": 1, "quote": "q", "kind": "silence", "pair": "CHN-USA"}
    write_table(pa.Table.from_pylist(rows, claims.arrow_schema()), claims, tmp_path / "claims.parquet")
    assert pq.read_table(tmp_path / "claims.parquet")["claim_id"].to_pylist() == ["a", "b", "c"]


def test_no_pointer_no_build(tmp_path: Path) -> None:
    assert read_pointer(tmp_path) is None
    for text in ("", "/".join(["..", ".."]), "20220101T000000000000-00000000", "é"):
        (tmp_path / "current").write_text(text, encoding="utf-8")
        assert read_pointer(tmp_path) is None


def test_the_newest_builds_are_kept(tmp_path: Path) -> None:
    folders = [build_once(tmp_path).folder for _ in range(KEEP + 2)]
    assert sorted((tmp_path / "out" / "builds").iterdir()) == folders[-KEEP:]


STEPS = ["table 0", "table 5", "table 10", "before manifest", "before rename", "before pointer"]


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no SIGKILL")
@pytest.mark.parametrize("step", STEPS)
def test_a_writer_killed_at_any_step_leaves_the_old_build(tmp_path: Path, step: str) -> None:
    build_once(tmp_path)
    assert kill_at(step, tmp_path) == -signal.SIGKILL
    assert whole(tmp_path / "out") == 2


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no SIGKILL")
def test_a_writer_killed_after_the_switch_has_published(tmp_path: Path) -> None:
    build_once(tmp_path)
    assert kill_at("before pruning", tmp_path) == -signal.SIGKILL
    assert whole(tmp_path / "out") == 3


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no SIGKILL")
def test_a_writer_killed_at_any_moment_leaves_a_whole_build(tmp_path: Path) -> None:
    build_once(tmp_path)
    chance = random.Random(5)
    for _ in range(4):
        process = subprocess.Popen(command("none", tmp_path), cwd=ROOT, stdout=subprocess.DEVNULL)
        time.sleep(chance.uniform(0.5, 1.6))
        process.kill()
        process.wait()
        assert whole(tmp_path / "out") in (2, 3)


def command(step: str, folder: Path) -> list[str]:
    return [sys.executable, "-m", "tests.etl.builds", step, str(folder)]


def kill_at(step: str, folder: Path) -> int:
    return subprocess.run(command(step, folder), cwd=ROOT, stdout=subprocess.DEVNULL).returncode


def test_what_a_killed_writer_left_is_removed_when_it_is_old(tmp_path: Path) -> None:
    build_once(tmp_path)
    builds = tmp_path / "out" / "builds"
    old, young = builds / ".tmp-old", builds / ".tmp-young"
    pointer = tmp_path / "out" / ".current-old"
    for folder in (old, young):
        folder.mkdir()
        (folder / "articles.parquet").write_text("half", encoding="utf-8")
    pointer.write_text("half", encoding="utf-8")
    long_ago = time.time() - STALE_SECONDS - 60
    for place in (old / "articles.parquet", old, pointer):
        os.utime(place, (long_ago, long_ago))
    build_once(tmp_path)
    assert not old.exists() and not pointer.exists()
    assert young.exists()


def test_writers_at_the_same_time_do_no_harm(tmp_path: Path) -> None:
    first = build_once(tmp_path)
    tables, manifest = read_tables(first.folder), {"counts": first.counts}
    with ThreadPoolExecutor(4) as pool:
        folders = list(pool.map(lambda _: publish(tables, manifest, tmp_path / "out"), range(8)))
    assert len(set(folders)) == 8
    assert whole(tmp_path / "out") == 2
    assert read_pointer(tmp_path / "out") in folders
    assert json.loads((folders[-1] / "build.json").read_text(encoding="utf-8"))["build_id"] == folders[-1].name
