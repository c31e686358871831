"""Finding and opening the published build, and what is said when there is none or it is broken."""

from __future__ import annotations

import json
import os
from pathlib import Path

import pyarrow.parquet as pq
import pytest

from desk.builds import BuildUnavailableError, connect, current_build, read_query, run_query
from tests.desk import hand_build


def test_current_build_tells_its_as_of_date(tiny_build: Path) -> None:
    build = current_build(tiny_build)
    assert build.build_id == "hand" and build.as_of == hand_build.AS_OF and build.previous is None


def test_no_build_yet_is_a_first_run(tmp_path: Path) -> None:
    with pytest.raises(BuildUnavailableError) as problem:
        current_build(tmp_path)
    assert problem.value.first_run


def test_pointer_to_a_missing_folder_names_it(tiny_build: Path) -> None:
    (tiny_build / "current").write_text("gone", encoding="utf-8")
    with pytest.raises(BuildUnavailableError, match="gone") as problem:
        current_build(tiny_build)
    assert not problem.value.first_run


def test_pointer_is_a_name_not_a_path(tiny_build: Path) -> None:
    (tiny_build / "current").write_text("aside/gone", encoding="utf-8")
    with pytest.raises(BuildUnavailableError):
        current_build(tiny_build)


@pytest.mark.parametrize("damage", ["missing", "broken"])
def test_damaged_table_is_named(tiny_build: Path, damage: str) -> None:
    table = tiny_build / "builds" / "hand" / "gaps.parquet"
    if damage == "missing":
        table.unlink()
    else:
        table.write_bytes(b"not parquet")
    with pytest.raises(BuildUnavailableError, match=r"gaps\.parquet"):
        connect(current_build(tiny_build))


def test_previous_build_is_the_one_finished_before(tiny_build: Path) -> None:
    older = tiny_build / "builds" / "older"
    older.mkdir()
    (older / "build.json").write_text(json.dumps({}), encoding="utf-8")
    os.utime(older / "build.json", (1, 1))
    assert current_build(tiny_build).previous == older


def test_query_gets_only_what_it_names(tiny_build: Path) -> None:
    connection = connect(current_build(tiny_build))
    assert list(run_query(connection, "filter_pairs", {"unknown": 1})["pair"]) == ["CHN-USA"]
    with pytest.raises(KeyError, match="pair"):
        run_query(connection, "timeline", {})
    connection.close()


def test_parameters_in_comments_are_not_wanted() -> None:
    _, wanted = read_query("contacts_count")
    assert wanted == (
        "pair", "levels", "tracks", "modes", "statuses", "topics", "period_start", "period_end", "as_of", "register",
        "least_confidence",
    )  # fmt: skip


def test_a_build_of_an_earlier_version_names_what_it_lacks(tiny_build: Path) -> None:
    build = current_build(tiny_build)
    file = build.folder / "contacts.parquet"
    pq.write_table(pq.read_table(file).drop_columns(["conflicts"]), file)
    with pytest.raises(BuildUnavailableError, match=r"earlier version .* contacts lacks conflicts"):
        connect(build)
