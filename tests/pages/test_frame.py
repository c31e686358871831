"""The frame with its filter bar and its first pages, run by Streamlit's own test runner."""

from __future__ import annotations

from pathlib import Path

import pytest
from streamlit.testing.v1 import AppTest

ROOT = Path(__file__).parents[2]


def run(**params: str | list[str]) -> AppTest:
    app = AppTest.from_file(ROOT / "dashboard.py", default_timeout=60)
    for name, value in params.items():
        app.query_params[name] = value
    return app.run()


def words(app: AppTest) -> str:
    return "\n".join(str(m.value) for m in [*app.markdown, *app.caption, *app.info, *app.error])


def test_pair_comes_first_and_shows_names(tiny_build: Path) -> None:
    app = run()
    assert not app.exception
    assert app.selectbox[0].label == "Country pair"
    assert app.selectbox[0].options == ["All pairs", "China – United States"]
    assert app.title[0].value == "Where do we stand?"
    assert "**as of 22 Apr 2022**" in words(app)


def test_link_with_codes_sets_the_filters(tiny_build: Path) -> None:
    app = run(pair="CHN-USA", level=["minister"])
    assert not app.exception
    assert app.selectbox(key="pair").value == "CHN-USA"
    assert app.multiselect(key="level").value == ["minister"]


def test_link_with_words_sets_the_filters(tiny_build: Path) -> None:
    app = run(pair="China – United States", level=["Ministers"])
    assert app.selectbox(key="pair").value == "CHN-USA" and app.multiselect(key="level").value == ["minister"]


def test_invalid_values_in_a_link_are_dropped(tiny_build: Path) -> None:
    app = run(pair="<script>", level=["minister", "emperor"], topic=["'; DROP TABLE contacts"], as_of="yesterday")
    assert not app.exception
    assert app.selectbox(key="pair").value == "" and app.multiselect(key="level").value == ["minister"]
    assert app.multiselect(key="topic").value == [] and app.date_input(key="as_of").value is None
    assert app.query_params.keys() == {"level"}


def test_reset_puts_everything_back(tiny_build: Path) -> None:
    app = run(pair="CHN-USA", as_of="2021-06-01")
    assert ":blue-badge[as of 1 Jun 2021]" in words(app)
    app.button(key="reset-bar").click().run()
    assert app.selectbox(key="pair").value == "" and "**as of 22 Apr 2022**" in words(app)
    assert not app.query_params


def test_filtered_to_nothing_names_the_filter_and_offers_the_way_out(tiny_build: Path) -> None:
    app = run(pair="CHN-USA", level=["leader"])
    assert "No contacts match these filters" in words(app)
    assert [b.label for b in app.button if b.key and b.key.startswith("without-")] == ["Without “Leaders”"]
    app.button(key="without-levels").click().run()
    assert app.selectbox(key="pair").value == "CHN-USA" and "No contacts match" not in words(app)


def test_cards_tell_the_headlines(tiny_build: Path) -> None:
    told = words(run(pair="CHN-USA"))
    assert "### 622 days" in told and "### 2 days ago" in told
    assert "contacts since Aug 2020" in told and "appeared in Apr 2022" in told


@pytest.mark.parametrize("page", ["pages/timeline.py", "pages/overview.py"])
def test_page_runs_inside_the_frame(tiny_build: Path, page: str) -> None:
    app = run(pair="CHN-USA").switch_page(page).run()
    assert not app.exception
    assert app.selectbox(key="pair").value == "CHN-USA"


def test_first_run_says_what_to_do(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("OPEN_LINE_DATA", str(tmp_path))
    app = run()
    assert not app.exception
    assert "Nothing has been built yet" in words(app)
    assert app.code[0].value == "python -m etl build"


def test_damaged_build_is_named_and_does_not_crash(tiny_build: Path) -> None:
    (tiny_build / "builds" / "hand" / "contacts.parquet").write_bytes(b"PAR1 no")
    app = run()
    assert not app.exception
    assert "cannot be opened" in words(app) and "contacts" in words(app)


def test_new_build_is_picked_up_without_a_restart(tiny_build: Path) -> None:
    app = run()
    (tiny_build / "builds" / "hand").rename(tiny_build / "builds" / "newer")
    (tiny_build / "current").write_text("newer", encoding="utf-8")
    app.run()
    assert not app.exception
    assert "Build newer" in words(app)
