"""Corrections by people survive every rebuild; what does not fit is named with its line."""

from __future__ import annotations

from pathlib import Path

import pytest

from etl.build import Built
from etl.corrections import FIELDS
from etl.publish import read_tables
from etl.schemas import TABLES
from tests.etl.builds import build_once

HEADER = "contact,field,value,author,date,note\n"


def corrected(folder: Path, *rows: str, header: str = HEADER) -> tuple[Built, list[dict[str, object]]]:
    """Build, correct the only contact (``{id}`` in the rows) and build again."""
    first = build_once(folder)
    (row,) = read_tables(first.folder)["contacts"].to_pylist()
    text = header + "".join(r.format(id=row["contact_id"]) + "\n" for r in rows)
    (folder / "out" / "corrections.csv").write_text(text, encoding="utf-8")
    built = build_once(folder)
    return built, read_tables(built.folder)["contacts"].to_pylist()


def test_a_correction_is_applied_to_every_build(tmp_path: Path) -> None:
    built, (row,) = corrected(tmp_path, "{id},duration_minutes,45,A. O.,2022-05-01,ministry", "{id},mode,video,A. O.,,")
    assert (row["duration_minutes"], row["mode"], row["origin"]) == (45, "video", "corrected")
    assert row["title"] == "Wei Fenghe – Austin video call"
    assert built.warnings == [] and built.counts["corrections"] == 2
    again = read_tables(build_once(tmp_path).folder)["contacts"].to_pylist()
    assert again == [row]
    assert (tmp_path / "out" / "corrections.csv").read_text(encoding="utf-8").startswith(HEADER)


def test_the_id_stays_and_the_mentions_keep_what_the_text_says(tmp_path: Path) -> None:
    built, (row,) = corrected(tmp_path, "{id},start_date,2022-04-20,A. O.,,")
    tables = read_tables(built.folder)
    assert (str(row["start_date"]), str(row["end_date"])) == ("2022-04-20", "2022-04-20")
    assert {str(m["start_date"]) for m in tables["mentions"].to_pylist()} == {"2022-04-19"}
    assert {m["contact_id"] for m in tables["mentions"].to_pylist()} == {row["contact_id"]}


def test_a_corrected_level_moves_the_contact_to_its_channel(tmp_path: Path) -> None:
    built, (row,) = corrected(tmp_path, "{id},level,chief,A. O.,,")
    assert row["channel"] == "chief-defence"
    assert "chief-defence" in read_tables(built.folder)["gaps"]["channel"].to_pylist()


def test_an_empty_value_empties_the_field_and_dates_go_together(tmp_path: Path) -> None:
    _, (row,) = corrected(tmp_path, "{id},start_date,,A. O.,,")
    assert (row["start_date"], row["end_date"], row["date_precision"]) == (None, None, None)


def test_what_is_no_contact_can_be_removed(tmp_path: Path) -> None:
    built, rows = corrected(tmp_path, "{id},remove,yes,A. O.,,a photo caption")
    assert rows == [] and built.counts["articles"] == 2 and built.counts["mentions"] == 0


@pytest.mark.parametrize(
    ("row", "words"),
    [
        ("0000000000000000,mode,video,,,", "no contact"),
        ("{id},colour,red,,,", "unknown field"),
        ("{id},mode,fax,,,", "unknown mode"),
        ("{id},mode,,,,", "must not be empty"),
        ("{id},start_date,soon,,,", "no date"),
        ("{id},duration_minutes,-5,,,", "no whole number"),
        ("{id},requested_by,Nowhere,,,", "unknown country"),
    ],
)
def test_what_does_not_fit_is_a_warning_with_its_line(tmp_path: Path, row: str, words: str) -> None:
    built, (contact,) = corrected(tmp_path, row)
    assert contact["origin"] == "extracted"
    assert len(built.warnings) == 1
    assert words in built.warnings[0] and "line 2" in built.warnings[0]


def test_a_file_without_its_columns_is_named(tmp_path: Path) -> None:
    built, _ = corrected(tmp_path, "{id},x", header="id,what\n")
    assert len(built.warnings) == 1 and "line 1" in built.warnings[0]


def test_the_fields_are_columns_of_contacts() -> None:
    assert set(FIELDS) <= {c.name for c in TABLES["contacts"].columns}
