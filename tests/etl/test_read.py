"""Sources -> articles: encodings, front matter, headlines, duplicates."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from etl.publication_date import BadDateError, parse_published
from etl.read import headline, read_sources

BODY = "Ministers of two countries met on Monday.\n\nThey spoke for an hour.\n"


def write(folder: Path, name: str, text: str | bytes) -> Path:
    file = folder / name
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_bytes(text if isinstance(text, bytes) else text.encode())
    return file


@pytest.mark.parametrize(
    ("written", "start", "end", "precision"),
    [
        ("2021-12-28", "2021-12-28", "2021-12-28", "day"),
        ("2021-12-28T09:30:00Z", "2021-12-28", "2021-12-28", "day"),
        ("2021-12-28 23:59:00 +0800", "2021-12-28", "2021-12-28", "day"),
        ("28 Dec 2021", "2021-12-28", "2021-12-28", "day"),
        ("28th December 2021", "2021-12-28", "2021-12-28", "day"),
        ("December 28, 2021", "2021-12-28", "2021-12-28", "day"),
        ("Tuesday, Dec. 28, 2021", "2021-12-28", "2021-12-28", "day"),
        ("Sept. 5, 2021", "2021-09-05", "2021-09-05", "day"),
        ("20211228", "2021-12-28", "2021-12-28", "day"),
        ("2024-02", "2024-02-01", "2024-02-29", "month"),
        ("October 2021", "2021-10-01", "2021-10-31", "month"),
        ("2021", "2021-01-01", "2021-12-31", "year"),
    ],
)
def test_dates_keep_the_precision_they_are_written_with(written: str, start: str, end: str, precision: str) -> None:
    found = parse_published(written)
    assert (found.start.isoformat(), found.end.isoformat(), found.precision) == (start, end, precision)


@pytest.mark.parametrize(
    "written", ["03/04/2021", "soon", "2021-13-01", "2021-02-30", "1066", "28 December", "0000", ""]
)
def test_dates_that_are_ambiguous_or_impossible_are_refused(written: str) -> None:
    with pytest.raises(BadDateError):
        parse_published(written)


def test_folders_are_read_recursively_and_endings_in_any_case(tmp_path: Path) -> None:
    write(tmp_path, "a.txt", BODY)
    write(tmp_path, "deep/er/b.MD", BODY + "b")
    write(tmp_path, ".hidden/c.txt", BODY + "c")
    write(tmp_path, "d.pdf", BODY + "d")
    read = read_sources([tmp_path])
    assert [a.path for a in read.articles] == ["a.txt", "deep/er/b.MD"]
    assert read.warnings == []
    assert [len(i.sha256) for i in read.inputs] == [64, 64]


def test_a_single_file_is_a_source(tmp_path: Path) -> None:
    file = write(tmp_path, "a.txt", BODY)
    assert [a.path for a in read_sources([file]).articles] == ["a.txt"]


def test_front_matter_is_read_and_left_out_of_the_text(tmp_path: Path) -> None:
    matter = '---\ntitle: "Talks: a start"\npublished: 2021-12-28\nsource: AP\nlanguage: en\nauthor: A. B.\n---\n'
    write(tmp_path, "a.txt", matter + BODY)
    (article,) = read_sources([tmp_path]).articles
    assert article.text == BODY
    assert (article.title, article.source, article.language, article.author) == ("Talks: a start", "AP", "en", "A. B.")
    assert (article.published, article.published_basis) == (date(2021, 12, 28), "metadata")


def test_a_month_is_an_interval(tmp_path: Path) -> None:
    write(tmp_path, "a.txt", "---\npublished: 2021-10\n---\n" + BODY)
    (article,) = read_sources([tmp_path]).articles
    assert (article.published, article.published_end) == (date(2021, 10, 1), date(2021, 10, 31))
    assert article.published_precision == "month"


@pytest.mark.parametrize(
    "matter",
    [
        "---\ntitle: Laos: talks\nin two lines\n---\n",
        "---\n- one\n- two\n---\n",
        "---\ntitle: [[[[\n- one\n---\n",
        "---\nnote: Laos: talks\n---\n",
        "---\na: &x [*x, *x]\nb: {\n---\n",
    ],
)
def test_broken_front_matter_is_a_warning_and_stays_in_the_text(tmp_path: Path, matter: str) -> None:
    write(tmp_path, "a.txt", matter + BODY)
    read = read_sources([tmp_path])
    assert read.articles[0].text == matter + BODY
    assert len(read.warnings) == 1
    assert "a.txt" in read.warnings[0] and "front matter" in read.warnings[0]


@pytest.mark.parametrize(
    ("line", "title"),
    [
        ("title: Laos: no talks before May", "Laos: no talks before May"),
        ('title: "No talks" before May, says Vientiane', '"No talks" before May, says Vientiane'),
        ("title: 'No talks: Vientiane's answer'", "No talks: Vientiane's answer"),
        ("title: [Exclusive] Talks @ Hue", "[Exclusive] Talks @ Hue"),
    ],
)
def test_a_headline_that_is_no_yaml_keeps_title_and_date(tmp_path: Path, line: str, title: str) -> None:
    write(tmp_path, "a.txt", f"---\n{line}\npublished: 2019-05-14\nurl: https://example.org/a:b\n\n---\n{BODY}")
    read = read_sources([tmp_path])
    article = read.articles[0]
    assert (article.title, str(article.published), article.url) == (title, "2019-05-14", "https://example.org/a:b")
    assert article.text == BODY
    assert len(read.warnings) == 1 and "line by line" in read.warnings[0]


def test_a_rule_of_dashes_in_the_text_is_no_front_matter(tmp_path: Path) -> None:
    text = "First part.\n---\ntitle: no\n---\nSecond part.\n"
    write(tmp_path, "a.txt", text)
    read = read_sources([tmp_path])
    assert read.articles[0].text == text and read.warnings == []


def test_an_implausible_date_is_a_warning(tmp_path: Path) -> None:
    write(tmp_path, "a.txt", "---\npublished: 1066-10-14\n---\n" + BODY)
    read = read_sources([tmp_path])
    assert read.articles[0].published is None
    assert "not plausible" in read.warnings[0]


def test_newlines_become_one_kind_and_the_rest_stays(tmp_path: Path) -> None:
    write(tmp_path, "a.txt", "One.\r\nTwo.\rThree.\u00a0\n\n")
    assert read_sources([tmp_path]).articles[0].text == "One.\nTwo.\nThree.\u00a0\n\n"


@pytest.mark.parametrize(
    ("encoding", "named"),
    [("utf-8-sig", None), ("utf-16", "utf-16"), ("cp1252", "cp1252"), ("gb18030", "gb")],
)
def test_encodings_are_detected_and_named(tmp_path: Path, encoding: str, named: str | None) -> None:
    text = {
        "gb18030": "中国国防部长魏凤和同美国国防部长奥斯汀通电话，就两国两军关系交换意见。" * 5,
    }.get(
        encoding,
        "Le ministre a reçu son homologue à l’Élysée – « un début ». Ils ont évoqué la sécurité européenne. " * 4,
    )
    write(tmp_path, "a.txt", text.encode(encoding))
    read = read_sources([tmp_path])
    assert read.articles[0].text == text
    if named is None:
        assert read.warnings == []
    else:
        assert len(read.warnings) == 1 and named in read.warnings[0]


def test_the_same_text_twice_is_one_article(tmp_path: Path) -> None:
    write(tmp_path, "a.txt", BODY)
    write(tmp_path, "b.txt", BODY.replace("\n", "\r\n"))
    read = read_sources([tmp_path])
    assert [a.path for a in read.articles] == ["a.txt"]
    assert "b.txt" in read.warnings[0] and "a.txt" in read.warnings[0]


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ("China, Japan to establish hotline\n\nThe two…", "China, Japan to establish hotline"),
        ("# Ministers meet\n\nThe two…", "Ministers meet"),
        ("The ministers met on Monday.\n\nThey…", None),
        ("The ministers met\nand spoke", None),
        ("x" * 200 + "\n\nThey…", None),
        ("Only line", None),
    ],
)
def test_a_first_line_is_a_title_only_if_it_looks_like_one(text: str, title: str | None) -> None:
    assert headline(text) == title
