"""The dependency rules of the house, kept: who imports whom, where SQL lives, what never appears.

Every checker is first shown a snippet that breaks its rule; a guard that cannot fail guards nothing.
"""

from __future__ import annotations

import csv
import importlib
import pkgutil
import re
import subprocess
import sys
import tomllib
from pathlib import Path

import pytest

from tests import guards

ROOT = Path(__file__).resolve().parent.parent
PRODUCT = ("etl", "desk", "pages", "scripts", "dashboard.py")
# Files that may go past 300 lines, each with the reason.
LONG_FILES: dict[str, str] = {
    "etl/schemas.py": "one declaration of every table and column; parting it would part the contract",
}
STARTS_WITHOUT_STREAMLIT = "import sys, etl.__main__; print(sorted({m.split('.')[0] for m in sys.modules}))"


def files(*places: str, suffix: str = ".py") -> list[Path]:
    """Files of one kind at these places of the repository, the environment and caches left out."""
    found: list[Path] = []
    for place in places:
        path = ROOT / place
        found += [path] if path.is_file() and path.suffix == suffix else sorted(path.rglob(f"*{suffix}"))
    return [path for path in found if not any(part.startswith(".") for part in path.relative_to(ROOT).parts)]


def problems(paths: list[Path], check: guards.Checker) -> list[str]:
    """What a checker finds, each with its file."""
    return [
        f"{path.relative_to(ROOT)}: {problem}" for path in paths for problem in check(path.read_text(encoding="utf-8"))
    ]


BROKEN = [
    (guards.no_import_of("desk", "streamlit"), "import streamlit as st"),
    (guards.no_import_of("desk", "streamlit"), "from desk import store"),
    (guards.no_import_of("desk", "streamlit"), "def late():\n    from streamlit.runtime import get_instance"),
    (guards.no_import_of("pyarrow.parquet"), "from pyarrow import parquet"),
    (guards.no_import_of("desk"), "import importlib\nimportlib.import_module('desk.store')"),
    (guards.opens_no_files, "with open('colours.csv') as f: pass"),
    (guards.opens_no_files, "from pathlib import Path\nPath('a').read_text()"),
    (guards.opens_no_files, "import pandas as pd\npd.read_parquet('x')"),
    (guards.opens_no_files, "import duckdb"),
    (guards.writes_no_builds, "frame.to_parquet('contacts.parquet')"),
    (guards.writes_no_builds, "pq.write_table(table, 'contacts.parquet')"),
    (guards.holds_no_sql, "rows = run('SELECT * FROM contacts')"),
    (guards.holds_no_sql, "rows = run('''\n  with held as (select 1) select * from held''')"),
    (guards.holds_no_sql, "rows = run('select pair, days\\nfrom gaps where days > $days')"),
    (guards.holds_no_sql, "rows = run(f'select * from {table}')"),
    (guards.holds_no_sql, "run('CREATE OR REPLACE VIEW v AS SELECT 1')"),
    (guards.holds_no_sql, "run('-- a comment\\nDELETE FROM contacts')"),
    (guards.formats_no_sql, "con.execute(f'select {x}')"),
    (guards.formats_no_sql, "con.sql('select ' + x)"),
    (guards.formats_no_sql, "con.execute('select %s' % x)"),
    (guards.formats_no_sql, "con.execute('select {}'.format(x))"),
    (guards.formats_no_sql, "con.execute(query=f'{x}')"),
    (guards.no_raw_html, "st.markdown(text, unsafe_allow_html=True)"),
    (guards.names_no_outside_path, "SEEDS = '.." + "/shared/seeds'"),
    (guards.names_no_outside_path, "SEEDS = '/ho" + "me/me/seeds'"),
    (guards.requirement_problems, "pandas"),
    (guards.requirement_problems, "pandas>=3  # tables between query and chart"),
    (guards.requirement_problems, "pandas==3.1.1"),
    (guards.sql_problems, "select 1"),
    (guards.sql_problems, "-- grain: contact\nselect * from contacts where pair = ?"),
    (guards.sql_problems, "-- grain: contact\nselect * from {table}"),
    (guards.too_long, "x = 1\n" * 301),
]

SOUND = [
    (guards.no_import_of("desk", "streamlit"), "import desktop\nfrom etl import read"),
    (guards.opens_no_files, "figure.add_trace(trace)\nbuffer = io.BytesIO()"),
    (guards.writes_no_builds, "frame.to_csv()"),
    (guards.holds_no_sql, "st.caption('Select a pair from the list above.')"),
    (guards.holds_no_sql, "st.caption('With no pair chosen, all are shown; create a link to this view.')"),
    (guards.formats_no_sql, "con.execute(sql_text, {'pair': pair})"),
    (guards.names_no_outside_path, "url = 'https://example.org/work/a'  # ... and so on"),
    (guards.requirement_problems, "pandas==3.1.1  # tables between query and chart"),
    (guards.sql_problems, "-- grain: contact\n-- parameters: $pair\nselect '?' from contacts where pair = $pair"),
    (guards.too_long, "x = 1\n" * 300),
]


@pytest.mark.parametrize(("check", "source"), BROKEN)
def test_checker_objects(check: guards.Checker, source: str) -> None:
    assert check(source)


@pytest.mark.parametrize(("check", "source"), SOUND)
def test_checker_lets_pass(check: guards.Checker, source: str) -> None:
    assert check(source) == []


def test_the_guards_look_at_something() -> None:
    for place in ("etl", "desk", "desk/charts", "pages", "dashboard.py", "tests"):
        assert files(place), f"no Python file at {place}: the guards below would guard nothing"
    assert files("desk/queries", suffix=".sql")
    assert files("etl", suffix=".sql")


def test_etl_knows_nothing_of_the_dashboard() -> None:
    assert not problems(files("etl"), guards.no_import_of("desk", "pages", "dashboard", "streamlit"))


def test_etl_starts_without_streamlit() -> None:
    run = subprocess.run(
        [sys.executable, "-c", STARTS_WITHOUT_STREAMLIT], cwd=ROOT, capture_output=True, text=True, check=True
    )
    loaded = run.stdout
    assert "'etl'" in loaded
    assert "'streamlit'" not in loaded
    assert "'desk'" not in loaded


def test_charts_and_slides_are_pure() -> None:
    pure = files("desk/charts", "desk/exhibits", "desk/slides", "desk/slide_layout.py", "desk/briefing.py")
    assert not problems(pure, guards.no_import_of("streamlit", "desk.store", "desk.filter_bar"))
    assert not problems(pure, guards.opens_no_files)


def test_briefs_are_made_without_a_session() -> None:
    made = files(
        "desk/__main__.py", "desk/pair_brief.py", "desk/pair_deck.py", "desk/brief_files.py", "desk/formats.py"
    )
    made += files("desk/briefing_pages.py", "desk/render.py", "desk/workbook.py", "desk/words.py")
    assert len(made) == 9
    assert not problems(made, guards.no_import_of("streamlit", "desk.store", "desk.filter_bar"))


def test_pages_hold_no_sql_and_build_no_figures() -> None:
    assert not problems(files("pages"), guards.no_import_of("plotly", "duckdb", "pyarrow"))
    assert not problems(files("pages"), guards.holds_no_sql)


def test_only_etl_writes_builds() -> None:
    assert not problems(files("desk", "pages", "dashboard.py"), guards.writes_no_builds)


def test_sql_lives_in_sql_files() -> None:
    assert not problems(files(*PRODUCT), guards.holds_no_sql)


def test_no_sql_is_put_together_from_values() -> None:
    assert not problems(files(*PRODUCT, "tests"), guards.formats_no_sql)


def test_every_query_states_its_grain_and_names_its_parameters() -> None:
    assert not problems(files("etl", "desk", suffix=".sql"), guards.sql_problems)


def test_no_html_passes_unescaped() -> None:
    assert not problems(files(*PRODUCT), guards.no_raw_html)


def test_code_stays_inside_the_repository() -> None:
    texts = [*files(*PRODUCT, "tests"), *files(*PRODUCT, suffix=".sql"), ROOT / "Makefile", ROOT / ".ci" / "run"]
    assert not problems(texts, guards.names_no_outside_path)


def test_no_file_is_long() -> None:
    code = [path for suffix in (".py", ".sql", ".sh") for path in files(*PRODUCT, suffix=suffix)]
    found = problems(code, guards.too_long)
    assert not [line for line in found if line.split(":")[0] not in LONG_FILES]
    assert all((ROOT / name).exists() for name in LONG_FILES), "LONG_FILES names a file that is gone"


@pytest.mark.parametrize("name", ["requirements.txt", "requirements-dev.txt"])
def test_requirements_are_pinned_and_explained(name: str) -> None:
    lines = (ROOT / name).read_text(encoding="utf-8").splitlines()
    assert not [problem for line in lines for problem in guards.requirement_problems(line)]


def test_every_import_of_the_product_is_required() -> None:
    required = {re.split("==", line)[0].lower() for line in (ROOT / "requirements.txt").read_text("utf-8").splitlines()}
    provided_by = {
        "yaml": "pyyaml", "ahocorasick": "pyahocorasick", "dateutil": "python-dateutil", "docx": "python-docx",
        "pptx": "python-pptx",
    }  # fmt: skip
    own = {"etl", "desk", "pages", "dashboard", "scripts"}
    for path in files(*PRODUCT):
        tops = {name.split(".")[0] for name in guards.imported(path.read_text("utf-8"))}
        for top in tops - own - set(sys.stdlib_module_names):
            name = provided_by.get(top, top.replace("_", "-"))
            assert name in required, f"{path.relative_to(ROOT)} imports {top}, which requirements.txt does not have"


def test_every_lexicon_module_loads() -> None:
    lexicon = importlib.import_module("etl.lexicon")
    for module in pkgutil.walk_packages(lexicon.__path__, "etl.lexicon."):
        importlib.import_module(module.name)


@pytest.mark.parametrize("path", files("etl/lexicon", suffix=".toml"), ids=lambda p: str(p.name))
def test_lexicon_toml_parses(path: Path) -> None:
    assert tomllib.loads(path.read_text("utf-8"))


@pytest.mark.parametrize("path", files("etl/lexicon", suffix=".csv"), ids=lambda p: str(p.name))
def test_lexicon_csv_rows_fit_their_header(path: Path) -> None:
    with path.open(encoding="utf-8", newline="") as handle:
        rows = [row for row in csv.reader(handle) if row and not row[0].startswith("#")]
    assert len(rows) > 1, "no rows"
    width = len(rows[0])
    assert not [row for row in rows if len(row) != width]


def test_links_in_the_readme_lead_somewhere() -> None:
    text = (ROOT / "README.md").read_text("utf-8")
    targets = {target for target in re.findall(r"\]\(([^)#\s]+)", text) if "://" not in target}
    assert targets
    assert not [target for target in targets if not (ROOT / target).exists()]


def test_changelog_has_a_place_for_what_comes_next() -> None:
    assert "## [Unreleased]" in (ROOT / "CHANGELOG.md").read_text("utf-8")
