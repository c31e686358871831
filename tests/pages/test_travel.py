"""As-of travel, the register and the officer's own events on the pages, run by Streamlit's own test runner."""

from __future__ import annotations

import re
from datetime import date
from pathlib import Path

import pytest
from streamlit.testing.v1 import AppTest

from desk.travel import SECONDS
from tests.desk import register_build

DASHBOARD = Path(__file__).parents[2] / "dashboard.py"
TIMELINE, EVIDENCE, GAPS, TOPICS, OVERVIEW = (
    f"pages/{name}.py" for name in ("timeline", "evidence", "gaps", "topics", "overview")
)


@pytest.fixture(autouse=True)
def build(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("OPEN_LINE_DATA", str(register_build.write(tmp_path)))


def run(page: str = OVERVIEW, **params: str) -> AppTest:
    """A page inside the frame: before dashboard.py has run once, AppTest runs pages without it."""
    app = AppTest.from_file(DASHBOARD, default_timeout=60)
    for name, value in params.items():
        app.query_params[name] = value
    app.run()
    if page == OVERVIEW:
        return app
    app.switch_page(page)
    for name, value in params.items():
        app.query_params[name] = value
    return app.run()


def words(app: AppTest) -> str:
    told = [*app.markdown, *app.caption, *app.info, *app.warning, *app.text]
    return re.sub(r"\\(.)", r"\1", "\n".join(str(m.value) for m in told))


def unfolded(**params: str) -> AppTest:
    app = run(**params)
    app.button(key="travel-fold").click().run()
    assert not app.exception
    return app


def test_slider_stands_on_the_as_of_date_of_the_link() -> None:
    app = unfolded(as_of="2021-03-31")
    assert app.select_slider(key="travel").value == date(2021, 3, 31)
    assert "Mar 2021: 1 contact became known" in words(app) and "as of 31 Mar 2021" in words(app)


def test_moving_the_slider_moves_the_date_box_the_link_and_the_page() -> None:
    app = unfolded()
    app.select_slider(key="travel").set_value(date(2021, 12, 31)).run()
    assert not app.exception and app.date_input(key="as_of").value == date(2021, 12, 31)
    assert app.query_params["as_of"] == "2021-12-31"
    # Esper and the secret call are known by then: the last contact is that of the register.
    assert "### 300 days ago" in words(app)


def test_steps_back_and_on_and_the_newest_day_leaves_the_link() -> None:
    app = unfolded()
    app.button(key="travel-back").click().run()
    assert app.date_input(key="as_of").value == date(2022, 3, 31)
    app.button(key="travel-on").click().run()
    assert app.date_input(key="as_of").value is None and "as_of" not in app.query_params
    assert app.button(key="travel-on").disabled


def test_the_date_box_moves_the_slider() -> None:
    app = unfolded()
    app.date_input(key="as_of").set_value(date(2021, 6, 15)).run()
    assert app.select_slider(key="travel").value == date(2021, 6, 15)


def test_play_goes_on_by_itself_and_stops_at_the_newest_day() -> None:
    app = unfolded(as_of="2022-02-28")
    app.button(key="travel-play").click().run()
    assert not app.exception and app.date_input(key="as_of").value == date(2022, 2, 28)
    assert app.button(key="travel-stop").label == "Stop" and SECONDS > 1
    # A tick asks for the next step; the run after it shows that day.
    app.session_state["_travel_go_to"] = date(2022, 3, 31)
    app.run()
    assert app.date_input(key="as_of").value == date(2022, 3, 31) and app.query_params["as_of"] == "2022-03-31"
    app.button(key="travel-stop").click().run()
    assert app.button(key="travel-play").label == "Play" and not app.exception


def test_play_at_the_end_begins_with_the_first_month() -> None:
    app = unfolded()
    app.button(key="travel-play").click().run()
    assert app.date_input(key="as_of").value == date(2020, 8, 31)


@pytest.mark.parametrize("page", [OVERVIEW, TIMELINE, GAPS, TOPICS, EVIDENCE])
def test_the_register_can_be_taken_out_on_every_page_and_the_bar_says_so(page: str) -> None:
    app = run(page, register="false")
    assert not app.exception and app.toggle(key="register").value is False
    assert "is taken out" in words(app)
    app.button(key="register-on").click().run()
    assert not app.exception and app.toggle(key="register").value is True and "register" not in app.query_params


def test_every_page_says_from_when_to_when_its_articles_speak() -> None:
    for page in (OVERVIEW, TIMELINE, GAPS, TOPICS, EVIDENCE):
        told = words(run(page, pair="CHN-USA"))
        assert "The 3 articles on China – United States appeared from Aug 2020 to Apr 2022" in told
        assert "Of the 21 months since Aug 2020, 2 have an article." in told


def test_a_contact_that_only_the_register_knows_shows_its_source_and_note() -> None:
    app = run(EVIDENCE, contact="secret")
    assert not app.exception and "#### Contact secret" in words(app) and "**Only in the register**" in words(app)
    links = [e.proto for e in app.get("link_button")]
    assert [link.url for link in links] == ["https://example.org/a"]
    assert f"Note: {register_build.NOTE}" in words(app)


def test_an_address_that_is_not_https_is_no_link() -> None:
    app = run(EVIDENCE, contact="soon")
    assert not app.exception and not app.get("link_button") and "javascript:alert(1)" in words(app)


def test_contacts_say_whether_the_register_agrees() -> None:
    assert "**Articles agree**" in words(run(EVIDENCE, contact="esper"))
    told = words(run(EVIDENCE, contact="austin"))
    assert "**Articles differ**" in told and "mode: phone in the register, video in the articles" in told
    assert "the register has no row for this contact" in words(run(EVIDENCE, contact="xu"))


def test_evidence_as_of_a_day_knows_no_later_article() -> None:
    app = run(EVIDENCE, contact="esper", as_of="2021-01-01")
    assert "1 passage in 1 article" in words(app)
    assert "2 passages in 2 articles" in words(run(EVIDENCE, contact="esper"))
    assert "Nothing known by the as-of date" in words(run(EVIDENCE, contact="austin", as_of="2021-01-01"))


def test_the_register_view_filters_its_rows() -> None:
    app = run(EVIDENCE, proof="The register")
    assert not app.exception
    table = next(d.value for d in app.dataframe if "Agreement" in d.value)
    assert len(table) == 6
    app.segmented_control(key="agreement").set_value("contradicted").run()
    table = next(d.value for d in app.dataframe if "Agreement" in d.value)
    assert list(table["Contact"]) == ["Contact austin"] and not app.exception


def test_events_are_kept_for_the_session_and_can_be_taken_off() -> None:
    app = run(TIMELINE)
    app.session_state["triggers"] = True
    app.run()
    app.file_uploader(key="triggers-file").set_value(
        ("events.csv", b"date,label\n2021-01-20,Inauguration\nnever,x\n", "text/csv")
    ).run()
    assert not app.exception
    assert "Line 3, column date: 'never' is no date" in words(app)
    table = next(d.value for d in app.dataframe if "Event" in d.value)
    assert list(table["Event"]) == ["Inauguration"] and list(table["Days to next contact"]) == ["45"]
    app.switch_page(OVERVIEW).run()
    app.switch_page(TIMELINE).run()
    app.session_state["triggers"] = True
    app.run()
    assert any("Event" in d.value for d in app.dataframe)
    app.button(key="triggers-clear").click().run()
    assert not app.exception and not any("Event" in d.value for d in app.dataframe)
