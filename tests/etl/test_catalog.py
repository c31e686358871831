"""The catalogue: what is known from outside the text, and what is wrong with it."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from etl.read import read_sources

HEADER = "path,published,source,url,title,note\n"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "a.txt").write_text("Ministers met on Monday.\n", encoding="utf-8")
    (tmp_path / "sub").mkdir()
    (tmp_path / "sub" / "b.txt").write_text("---\npublished: 2021-12-28\n---\nThey met again.\n", encoding="utf-8")
    return tmp_path


def catalog(folder: Path, rows: str, header: str = HEADER) -> None:
    (folder / "catalog.csv").write_text(header + rows, encoding="utf-8")


def test_a_row_dates_and_names_its_article(folder: Path) -> None:
    catalog(folder, 'a.txt,2021-12-28,Daily,https://example.org/a,"Talks, at last",day after the talks\n')
    article = read_sources([folder]).articles[0]
    assert (article.published, article.published_basis) == (date(2021, 12, 28), "catalog")
    assert (article.source, article.title, article.url) == ("Daily", "Talks, at last", "https://example.org/a")
    assert "day after the talks" in article.published_reason


def test_front_matter_wins_and_disagreement_is_a_warning(folder: Path) -> None:
    catalog(folder, "sub/b.txt,2021-11-01,,,,\n")
    read = read_sources([folder])
    assert (read.articles[1].published, read.articles[1].published_basis) == (date(2021, 12, 28), "metadata")
    assert len(read.warnings) == 1
    assert "2021-12-28" in read.warnings[0] and "2021-11-01" in read.warnings[0] and "line 2" in read.warnings[0]


def test_a_month_that_holds_the_stated_day_is_no_disagreement(folder: Path) -> None:
    catalog(folder, "sub/b.txt,2021-12,,,,\n")
    assert read_sources([folder]).warnings == []


@pytest.mark.parametrize(
    ("rows", "words"),
    [
        ("gone.txt,2021-12-28,,,,\n", ["line 2", "gone.txt"]),
        ("a.txt,soon,,,,\n", ["line 2", "soon"]),
        ("a.txt,2021-12-28\n", ["line 2", "too few"]),
        ("a.txt,2021-12-28,Daily,,Talks, at last,\n", ["line 2", "too many"]),
        (",2021-12-28,,,,\n", ["line 2", "no path"]),
        ("a.txt,,,,,\na.txt,,,,,\n", ["line 3", "twice"]),
        ("a\0.txt,2021-12-28,,,,\n", ["catalog.csv"]),
    ],
)
def test_what_is_wrong_is_one_warning_with_its_line(folder: Path, rows: str, words: list[str]) -> None:
    catalog(folder, rows)
    read = read_sources([folder])
    assert len(read.articles) == 2
    assert len(read.warnings) == 1
    assert all(word in read.warnings[0] for word in words)


def test_a_catalogue_without_its_columns_is_named(folder: Path) -> None:
    catalog(folder, "a.txt,2021-12-28\n", header="file,date\n")
    read = read_sources([folder])
    assert len(read.articles) == 2
    assert "line 1" in read.warnings[0] and "path" in read.warnings[0]


def test_semicolons_and_backslashes_of_a_spreadsheet_are_understood(folder: Path) -> None:
    catalog(folder, ".\\a.txt;28 Dec 2021;Daily;;;\n", header=HEADER.replace(",", ";"))
    read = read_sources([folder])
    assert read.warnings == []
    assert read.articles[0].published == date(2021, 12, 28)


def test_a_given_catalogue_replaces_that_of_the_folder(folder: Path, tmp_path: Path) -> None:
    catalog(folder, "a.txt,2021-12-28,,,,\n")
    other = tmp_path / "other.csv"
    other.write_text(HEADER + "a.txt,2020-01-02,,,,\n", encoding="utf-8")
    assert read_sources([folder], other).articles[0].published == date(2020, 1, 2)


def test_a_missing_catalogue_is_a_warning(folder: Path) -> None:
    read = read_sources([folder], folder / "none.csv")
    assert len(read.articles) == 2
    assert "none.csv" in read.warnings[0]


def test_the_shipped_catalogue_fits_the_seeds() -> None:
    read = read_sources([Path(__file__).parents[2] / "seeds"])
    assert read.warnings == []
    assert [a.published.isoformat() if a.published else None for a in read.articles] == [None] * 4 + ["2021-12-28"]
