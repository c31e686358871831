"""The Filters value: words, parameters, links."""

from __future__ import annotations

from datetime import date
from urllib.parse import parse_qs

from desk.filters import Filters

ALL = Filters(as_of=date(2022, 4, 20))
SOME = Filters(
    as_of=date(2021, 6, 1), pair="CHN-USA", levels=("minister", "chief"), topics=("taiwan",),
    period_start=date(2020, 1, 1), as_of_picked=True,
)  # fmt: skip


def test_defaults_say_and_carry_nothing() -> None:
    assert ALL.words() == "All pairs"
    assert ALL.active() == {}
    assert ALL.url_query() == ""


def test_link_carries_codes_and_days() -> None:
    assert parse_qs(SOME.url_query(contact="c1")) == {
        "pair": ["CHN-USA"], "level": ["minister", "chief"], "topic": ["taiwan"], "from": ["2020-01-01"],
        "as_of": ["2021-06-01"], "contact": ["c1"],
    }  # fmt: skip


def test_words_of_all_filters() -> None:
    assert SOME.words() == "China – United States · Ministers or Military chiefs · Taiwan · since 1 Jan 2020"


def test_taking_one_filter_off_leaves_the_others() -> None:
    assert SOME.without("levels").levels == () and SOME.without("levels").pair == "CHN-USA"
    assert SOME.without("period").period_start is None
    assert SOME.without("pair").pair is None


def test_parameters_are_lists_that_queries_take() -> None:
    params = SOME.params()
    assert params["levels"] == ["minister", "chief"] and params["modes"] == [] and params["as_of"] == date(2021, 6, 1)
    assert "as_of_picked" not in params
