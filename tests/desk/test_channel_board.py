"""The board as a figure, in words, and as headlines."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from desk.board_words import BoardRow, board_rows, board_table
from desk.builds import connect, current_build, run_query
from desk.charts.channel_board import channel_board
from desk.filters import Filters
from desk.headlines import board_title, headlines
from desk.theme import DARK, LIGHT, Look

FILTERS = Filters(as_of=date(2022, 4, 22), pair="CHN-USA")


@pytest.fixture
def rows(tiny_build: Path) -> list[BoardRow]:
    connection = connect(current_build(tiny_build))
    board = board_rows(run_query(connection, "channel_board", FILTERS.params()))
    connection.close()
    return board


@pytest.mark.parametrize("look", [LIGHT, DARK])
def test_figure_tells_the_finding_and_leads_to_the_evidence(rows: list[BoardRow], look: Look) -> None:
    fig = channel_board(rows, look=look, title="Found <b>it</b>", subtitle="", source="Source", first_column="Channel")
    words = [a.text for a in fig.layout.annotations]
    assert "<b>622 days</b>" in words and "Source" in words
    assert fig.layout.title.text == "<b>Found &lt;b&gt;it&lt;/b&gt;</b>"
    bars = next(t for t in fig.data if t.type == "bar")
    assert list(bars.customdata) == [r.last_contact_id for r in rows] == ["austin", "rome"]
    assert fig.layout.paper_bgcolor is None and fig.layout.template.layout.paper_bgcolor == look.paper


def test_table_has_numbers_and_words(rows: list[BoardRow]) -> None:
    table = board_table(rows, "Channel").set_index("Channel")
    assert table.loc["Defence ministers", "Days since"] == 2
    assert table.loc["Defence ministers", "Longest silence (days)"] == 622
    assert table.loc["Foreign ministers", "Last contact"] == "October 2021"


def test_headlines_in_plain_words(rows: list[BoardRow]) -> None:
    told = {h.label: h for h in headlines(rows)}
    assert told["Last contact"].value == "2 days ago" and told["Last contact"].contact_id == "austin"
    assert told["Longest silence between two contacts"].value == "622 days"
    assert told["Longest silence still open"].value == "about 173 days"
    assert told["Requests refused"].value == "3" and told["Requests refused"].contact_id == "xu"
    assert board_title(rows, FILTERS) == "Defence ministers spoke last, 2 days ago"


def test_too_few_silences_give_no_usual_interval(rows: list[BoardRow]) -> None:
    assert all(r.usual_days is None and r.usual_words == "too few to say" for r in rows)
