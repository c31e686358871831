"""Words for codes, dates and hostile text."""

from __future__ import annotations

from datetime import date

import pytest

from desk import labels
from desk.people import short_who, who


def test_dates_are_told_no_finer_than_they_are_known() -> None:
    assert labels.when(date(2022, 4, 20), date(2022, 4, 20), "day") == "20 Apr 2022"
    assert labels.when(date(2021, 9, 28), date(2021, 9, 29), "day") == "28–29 Sep 2021"
    assert labels.when(date(2022, 3, 1), date(2022, 3, 31), "month") == "March 2022"
    assert labels.when(date(2020, 11, 11), date(2020, 11, 20), "month") == "11–20 November 2020"
    assert labels.when(date(2021, 1, 1), date(2021, 12, 31), "year") == "2021"
    assert labels.when(None, None, None) == "date not known"


def test_names_not_codes() -> None:
    assert labels.pair_name("CHN-USA") == "China – United States"
    assert labels.pair_name(None) == "All pairs"
    assert labels.channel_name("minister", "defence") == "Defence ministers"
    assert labels.channel_name("working", "defence") == "Working level, defence"
    assert labels.channel_name(None, "defence") == "Defence, level not stated"
    assert labels.channel_words("minister-defence") == "Defence ministers"
    assert labels.country_name("QQQ") == "QQQ"


def test_title_loses_the_pair_that_is_named_beside_it() -> None:
    assert labels.without_pair("United States-China leaders' video", "CHN-USA") == "Leaders' video"
    assert labels.without_pair("Wei Fenghe - Austin call", "CHN-USA") == "Wei Fenghe - Austin call"


@pytest.mark.parametrize("hostile", ["<b>x</b>", "<script>alert(1)</script>", "a & b"])
def test_hover_shows_tags_as_text(hostile: str) -> None:
    shown = labels.hover(hostile)
    assert "<b>" not in shown and "<script" not in shown
    assert "&lt;" in shown or "&amp;" in shown


def test_hover_wraps_and_cuts() -> None:
    shown = labels.hover("word " * 200, width=40, most=100)
    assert all(len(line) <= 40 for line in shown.split("<br>")) and shown.endswith("…")


def test_plain_text_is_no_markdown() -> None:
    assert labels.plain("**bold** [x](y) $1$ :red[z]") == r"\*\*bold\*\* \[x\]\(y\) \$1\$ \:red\[z\]"


@pytest.mark.parametrize("formula", ["=cmd()", "+1", "-2", "@SUM(A1)", "\tx", " =1"])
def test_no_cell_runs_as_a_formula(formula: str) -> None:
    assert labels.spreadsheet_safe(formula) == "'" + formula


def test_numbers_stay_numbers() -> None:
    assert labels.spreadsheet_safe(-5) == -5


def test_people_by_side() -> None:
    names, countries = ["Wei Fenghe", "Lloyd Austin"], ["CHN", "USA"]
    assert who(names, countries) == "Wei Fenghe – Lloyd Austin"
    assert short_who(names, countries) == "Wei–Austin"
    assert short_who(["Office of International Military Cooperation"], ["CHN"]) == ""
    assert who(None, None) == ""
