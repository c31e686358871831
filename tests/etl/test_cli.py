"""The command line, run as officers run it, on the five seeds."""

from __future__ import annotations

import subprocess
import sys
import time
from pathlib import Path

import pytest

from etl.build import build
from etl.dictionary import FILE, dictionary
from etl.extract import read_article
from etl.publish import read_manifest, read_pointer, read_tables
from etl.schemas import TABLES
from etl.show import printable
from tests.etl.builds import ROOT, write_articles


def run(*arguments: str | Path) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-m", "etl", *map(str, arguments)]
    return subprocess.run(command, cwd=ROOT, capture_output=True, text=True, encoding="utf-8")


@pytest.fixture(scope="module")
def out(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("data")
    done = run("build", "seeds", "--out", folder)
    assert done.returncode == 0, done.stderr
    return folder


def test_build_says_each_stage_and_closes_with_a_summary(tmp_path: Path) -> None:
    write_articles(tmp_path / "articles")
    (tmp_path / "articles" / "empty.txt").touch()
    done = run("build", tmp_path / "articles", "--out", tmp_path / "out")
    assert done.returncode == 0
    lines = done.stdout.splitlines()
    assert [line.split()[0] for line in lines[:-1]] == ["read", "extract", "resolve", "derive", "check", "publish"]
    assert lines[-1].startswith("2 articles, ") and "1 warnings" in lines[-1]
    assert done.stderr.startswith("warning: ") and "empty.txt" in done.stderr
    build = read_pointer(tmp_path / "out")
    assert build is not None
    assert read_manifest(build)["warnings"] == [done.stderr.removeprefix("warning: ").strip()]


def test_the_seeds_take_under_five_seconds(tmp_path: Path) -> None:
    # Processor time, not the wall clock: other tests run beside this one.
    started = time.process_time()
    build([ROOT / "seeds"], tmp_path, read_article)
    assert time.process_time() - started < 5


def test_check_passes_and_names_every_check(out: Path) -> None:
    done = run("check", "--out", out)
    assert done.returncode == 0
    assert len(done.stdout.splitlines()) >= 10
    assert all(line.startswith("pass") for line in done.stdout.splitlines())


def test_check_fails_on_a_damaged_build(tmp_path: Path) -> None:
    import pyarrow.parquet as pq

    run("build", write_articles(tmp_path / "articles"), "--out", tmp_path / "out")
    build = read_pointer(tmp_path / "out")
    assert build is not None
    file = build / "articles.parquet"
    twice = pq.read_table(file)
    pq.write_table(twice.take([0, 0]), file)
    done = run("check", "--out", tmp_path / "out")
    assert done.returncode == 1
    assert "FAIL  unique_keys" in done.stdout


def test_show_a_contact_and_its_article_by_any_name(out: Path) -> None:
    build = read_pointer(out)
    assert build is not None
    tables = {name: table.to_pylist() for name, table in read_tables(build).items()}
    contact = max(tables["contacts"], key=lambda c: c["mention_count"])
    mention = next(m for m in tables["mentions"] if m["contact_id"] == contact["contact_id"])
    article = next(a for a in tables["articles"] if a["article_id"] == mention["article_id"])
    shown = run("show", contact["contact_id"], "--out", out).stdout
    assert contact["title"] in shown and mention["rule"] in shown and article["path"] in shown
    assert " ".join(mention["quote"].split()) in shown
    names = [article["article_id"], article["path"], Path(article["path"]).stem, f"seeds/{article['path']}"]
    pages = {run("show", name, "--out", out).stdout for name in names}
    assert len(pages) == 1
    (page,) = pages
    assert contact["contact_id"] in page and article["published_reason"] in page


@pytest.mark.parametrize("name", ["", "nothing", "/".join(["..", "..", "x"]), "'; DROP TABLE contacts; --"])
def test_show_says_when_there_is_no_such_thing(out: Path, name: str) -> None:
    done = run("show", name, "--out", out)
    assert done.returncode == 1 and done.stdout == ""
    assert "contact_id" in done.stderr and "Traceback" not in done.stderr


def test_terminals_are_not_steered_by_articles() -> None:
    assert printable("a\x1b[31mb\x07\n") == "a\ufffd[31mb\ufffd\ufffd"


@pytest.mark.parametrize("command", ["check", "show"])
def test_without_a_build_the_remedy_is_named(tmp_path: Path, command: str) -> None:
    done = run(command, *(["x"] if command == "show" else []), "--out", tmp_path)
    assert done.returncode == 1
    assert "python -m etl build" in done.stderr and "Traceback" not in done.stderr


@pytest.mark.parametrize("arguments", [[], ["bake"], ["build", "--jobs", "0"], ["build", "--jobs", "x"], ["show"]])
def test_wrong_usage_is_code_2(arguments: list[str]) -> None:
    assert run(*arguments).returncode == 2


def test_nothing_to_build_is_code_1(tmp_path: Path) -> None:
    done = run("build", tmp_path / "none", "--out", tmp_path / "out")
    assert done.returncode == 1
    assert "none" in done.stderr and "Traceback" not in done.stderr
    assert read_pointer(tmp_path / "out") is None


def test_an_output_that_cannot_be_written_is_one_message(tmp_path: Path) -> None:
    (tmp_path / "out").touch()
    done = run("build", write_articles(tmp_path / "articles"), "--out", tmp_path / "out" / "deep")
    assert done.returncode == 1
    assert len(done.stderr.splitlines()) == 1
    assert "--out" in done.stderr and str(tmp_path / "out") in done.stderr


def test_the_data_dictionary_is_up_to_date() -> None:
    assert (ROOT / FILE).read_text(encoding="utf-8") == dictionary(), "run python -m etl dictionary"
    assert all(f"## {name}\n" in dictionary() for name in TABLES)
