"""Whatever is wrong with one file, one message names it and the remedy, and the others are built."""

from __future__ import annotations

import os
import signal
from pathlib import Path

import pytest

from etl.build import BuildError, build
from etl.extract import read_article
from etl.extract.model import Article, ArticleReading
from etl.extracting import WORTH_A_POOL, default_jobs
from etl.lexicon import UnknownCodeError, require
from etl.publish import PublishError, read_pointer, read_tables
from etl.read import read_sources
from tests.etl.builds import build_once, one_call, write_articles
from tests.etl.readings import FILLER, contact, told

BAD: dict[str, tuple[bytes, list[str]]] = {
    "empty": (b"", ["empty file", "remove"]),
    "only front matter": (b"---\ntitle: x\n---\n\n", ["no text", "remove"]),
    "binary": (b"\x7fELF\x00\x01\x02" * 50, ["binary", "plain text"]),
    "pdf": (b"%PDF-1.7\n" + bytes(range(256)) * 4, ["binary", "plain text"]),
    "too long": (b"word " * (1024 * 1024 + 205), ["5 MB", "split"]),
}


@pytest.mark.parametrize("case", BAD)
def test_a_bad_file_is_one_warning_and_the_others_are_read(tmp_path: Path, case: str) -> None:
    data, words = BAD[case]
    folder = write_articles(tmp_path / "articles")
    (folder / "bad.txt").write_bytes(data)
    read = read_sources([folder])
    assert [a.path for a in read.articles] == ["a0.txt", "a1.txt"]
    assert len(read.warnings) == 1
    assert "bad.txt" in read.warnings[0] and all(word in read.warnings[0] for word in words)


def test_white_space_is_no_text(tmp_path: Path) -> None:
    folder = write_articles(tmp_path / "articles")
    (folder / "bad.md").write_bytes("\n \t\u00a0\n".encode())
    read = read_sources([folder])
    assert len(read.articles) == 2 and "no text" in read.warnings[0]


@pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() == 0, reason="root may read everything")
def test_a_file_that_may_not_be_read_is_named(tmp_path: Path) -> None:
    folder = write_articles(tmp_path / "articles")
    (folder / "a0.txt").chmod(0)
    read = read_sources([folder])
    assert len(read.articles) == 1 and "a0.txt" in read.warnings[0]


def test_a_link_to_nowhere_is_named(tmp_path: Path) -> None:
    folder = write_articles(tmp_path / "articles")
    (folder / "gone.txt").symlink_to(tmp_path / "nowhere.txt")
    read = read_sources([folder])
    assert len(read.articles) == 2 and "gone.txt" in read.warnings[0]


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="no pipes here")
def test_a_pipe_is_named_and_not_waited_for(tmp_path: Path) -> None:
    folder = write_articles(tmp_path / "articles")
    os.mkfifo(folder / "pipe.txt")
    read = read_sources([folder])
    assert len(read.articles) == 2 and "pipe.txt" in read.warnings[0] and "pipe or a device" in read.warnings[0]


@pytest.mark.skipif(os.name != "posix", reason="names are text here")
def test_a_name_that_is_no_text_is_built(tmp_path: Path) -> None:
    folder = write_articles(tmp_path / "articles")
    try:
        (folder / os.fsdecode(b"caf\xe9.txt")).write_text(f"Article 9. {FILLER * 10}", encoding="utf-8")
        (folder / os.fsdecode(b"vide\xe9.txt")).write_bytes(b"")
    except OSError:
        pytest.skip("this file system takes no such names")
    built = build([folder], tmp_path / "out", one_call)
    paths = [row["path"] for row in read_tables(built.folder)["articles"].to_pylist()]
    assert sorted(paths) == ["a0.txt", "a1.txt", "caf?.txt"]
    assert "vide?.txt: empty file" in (built.folder / "build.json").read_text(encoding="utf-8")


def test_front_matter_that_grows_without_end_is_not_written_out(tmp_path: Path) -> None:
    folder = write_articles(tmp_path / "articles")
    grows = "".join(f"a{n}: &a{n} [{', '.join([f'*a{n - 1}'] * 9)}]\n" for n in range(1, 40))
    (folder / "bad.txt").write_text(f"---\na0: &a0 [x]\n{grows}published: *a39\n---\nText.\n", encoding="utf-8")
    read = read_sources([folder])
    assert len(read.articles) == 3
    assert "bad.txt: front matter's published is no plain text; write it as 2021-12-28" in read.warnings[0]


def test_sources_that_are_not_there_are_named(tmp_path: Path) -> None:
    empty = tmp_path / "empty"
    empty.mkdir()
    other = tmp_path / "a.docx"
    other.write_bytes(b"x")
    warnings = read_sources([tmp_path / "none", empty, other]).warnings
    assert ["none" in warnings[0], "empty" in warnings[1], "a.docx" in warnings[2]] == [True] * 3


def test_nothing_to_read_builds_nothing_and_keeps_the_old_build(tmp_path: Path) -> None:
    before = build_once(tmp_path).folder
    with pytest.raises(BuildError, match="no article"):
        build([tmp_path / "none"], tmp_path / "out", one_call)
    assert read_pointer(tmp_path / "out") == before


def test_an_output_that_is_a_file_is_one_message(tmp_path: Path) -> None:
    (tmp_path / "out").write_text("", encoding="utf-8")
    with pytest.raises(PublishError, match="--out"):
        build_once(tmp_path)


def failing(article: Article) -> ArticleReading:
    """A reader that stumbles over the first article."""
    if "Article 0" in article.text:
        raise RuntimeError("stumbled")
    return one_call(article)


def test_an_article_that_breaks_the_reader_is_kept_without_contacts(tmp_path: Path) -> None:
    built = build([write_articles(tmp_path / "articles", 3)], tmp_path / "out", failing)
    assert (built.counts["articles"], built.counts["mentions"]) == (3, 2)
    assert len(built.warnings) == 1
    assert "a0.txt" in built.warnings[0] and "stumbled" in built.warnings[0]


def broken(article: Article) -> ArticleReading:
    """A reader that reads nothing."""
    raise RuntimeError("a lexicon is missing")


def test_a_reader_that_fails_everywhere_publishes_nothing(tmp_path: Path) -> None:
    before = build_once(tmp_path).folder
    with pytest.raises(BuildError, match="a lexicon is missing"):
        build([tmp_path / "articles"], tmp_path / "out", broken)
    assert read_pointer(tmp_path / "out") == before


def misspeaking(article: Article) -> ArticleReading:
    """A reader that meets a code that its vocabulary does not have."""
    require("mode", "fax", "contact_cues.csv line 7")
    return one_call(article)


def test_an_unknown_code_is_one_message_that_names_the_place(tmp_path: Path) -> None:
    with pytest.raises(UnknownCodeError, match=r"contact_cues.csv line 7: unknown mode 'fax'; one of phone, video"):
        build([write_articles(tmp_path / "articles")], tmp_path / "out", misspeaking)


def misquoting(article: Article) -> ArticleReading:
    """A reader whose quotes are not in the text."""
    return one_call(Article(**{**article.__dict__, "text": "Other. " + FILLER * 10}))


def test_a_build_that_fails_its_checks_is_not_published(tmp_path: Path) -> None:
    before = build_once(tmp_path).folder

    def reader(article: Article) -> ArticleReading:
        reading = misquoting(article)
        reading.article = article
        return reading

    with pytest.raises(BuildError, match="quotes"):
        build([tmp_path / "articles"], tmp_path / "out", reader)
    assert read_pointer(tmp_path / "out") == before


MAIN = os.getpid()


def dying(article: Article) -> ArticleReading:
    """A reader that kills its worker process, as the kernel does when memory runs out."""
    if os.getpid() != MAIN and "Article 3." in article.text:
        os.kill(os.getpid(), signal.SIGKILL)
    return one_call(article)


@pytest.mark.skipif(not hasattr(signal, "SIGKILL"), reason="no SIGKILL here")
def test_a_worker_that_dies_loses_no_article(tmp_path: Path) -> None:
    built = build([write_articles(tmp_path / "articles", 8)], tmp_path / "out", dying, jobs=2)
    assert (built.counts["articles"], built.counts["mentions"]) == (8, 8)
    assert len(built.warnings) == 1 and "worker" in built.warnings[0]


def test_several_processes_give_the_same_build(tmp_path: Path) -> None:
    source = write_articles(tmp_path / "articles", 8)
    one = build([source], tmp_path / "one", one_call, jobs=1)
    four = build([source], tmp_path / "four", one_call, jobs=4)
    assert read_tables(one.folder) == read_tables(four.folder)


def test_several_processes_read_articles_alike(tmp_path: Path) -> None:
    seeds = Path(__file__).parents[2] / "seeds"
    one = build([seeds], tmp_path / "one", read_article, jobs=1)
    two = build([seeds], tmp_path / "two", read_article, jobs=2)
    assert read_tables(one.folder) == read_tables(two.folder)


def test_few_articles_are_read_in_one_process() -> None:
    assert default_jobs(WORTH_A_POOL - 1) == 1
    assert default_jobs(WORTH_A_POOL) == (os.cpu_count() or 1)


HOSTILE = "<script>alert(1)</script> '; DROP TABLE contacts; -- =cmd|' /C calc'!A0 ${x} {{y}} \x1b[31m 🙂 𝒜 e\u0301 "


def test_hostile_text_passes_through_unchanged(tmp_path: Path) -> None:
    folder = tmp_path / "articles"
    folder.mkdir()
    name = "x'); DROP TABLE articles; --.txt"
    (folder / name).write_text(HOSTILE + FILLER * 10, encoding="utf-8")

    def reader(article: Article) -> ArticleReading:
        return told(article, contact(start="2022-04-19", mechanism=HOSTILE, location=HOSTILE, who=f"USA:{HOSTILE[:9]}"))

    tables = read_tables(build([folder], tmp_path / "out", reader).folder)
    assert tables["articles"].to_pylist()[0]["text"] == HOSTILE + FILLER * 10
    assert tables["articles"].to_pylist()[0]["path"] == name
    assert tables["contacts"].to_pylist()[0]["location"] == HOSTILE
