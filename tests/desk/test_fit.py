"""Figures on slides: as many rows as can be read, and no type that is too small for a room."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import Any

import pandas as pd
import pytest

from desk.builds import asking, connect, current_build
from desk.exhibits import KINDS, Item, NothingToShowError
from desk.exhibits.exhibit import Ask
from desk.exhibits.fit import FEWEST_ROWS, MOST_ROWS, fitting_exhibit
from desk.filters import Filters
from desk.slide_layout import for_place

pytestmark = pytest.mark.xdist_group("seeds_build")  # one build, one worker

INCHES, RATIO = 12.23, 12.23 / 4.66  # the place of figures on our slides
LEAST_POINTS = 8.9
AS_OF = date(2024, 11, 21)
EMPTY = {("topic-marks", None), ("topic-sides", None)}  # what the seeds cannot show
SPAN_SIZE = re.compile(r"font-size:([\d.]+)px")


@pytest.fixture(scope="module")
def ask(seeds_build: Path) -> Iterator[Ask]:
    connection = connect(current_build(seeds_build))
    yield asking(connection)
    connection.close()


def type_sizes(told: Any, key: str = "") -> Iterator[float]:
    """Sizes in pixels of all type in a figure that is told as JSON."""
    if isinstance(told, dict):
        if "font" in key.lower() and isinstance(told.get("size"), int | float):
            yield float(told["size"])
        for name, part in told.items():
            if name not in ("template", "hoverlabel", "title"):
                yield from type_sizes(part, name)
    elif isinstance(told, list | tuple):
        for part in told:
            yield from type_sizes(part, key)
    elif isinstance(told, str):
        yield from (float(size) for size in SPAN_SIZE.findall(told))


@pytest.mark.parametrize("pair", ["CHN-USA", None])
@pytest.mark.parametrize("kind", KINDS)
def test_no_type_on_a_slide_is_too_small_to_read(ask: Ask, kind: str, pair: str | None) -> None:
    if (kind, pair) in EMPTY:
        with pytest.raises(NothingToShowError):
            fitting_exhibit(ask, Item(kind, Filters(AS_OF, pair)), RATIO, INCHES)
        return
    made = fitting_exhibit(ask, Item(kind, Filters(AS_OF, pair)), RATIO, INCHES)
    figure, subtitle = for_place(made.figure, RATIO)
    points = INCHES * 72 / figure.layout.width
    sizes = list(type_sizes(figure.to_plotly_json()))
    assert sizes and min(sizes) * points >= LEAST_POINTS
    if kind in ("promises", "topic-heat", "topic-levels", "who-met-whom") and pair:
        assert re.search(r"\d of \d+|more rows in the table|of \d+ pairs", subtitle)


def test_a_narrow_place_gets_fewer_rows_but_never_none(ask: Ask) -> None:
    item = Item("who-met-whom", Filters(AS_OF, "CHN-USA"))
    wide, narrow = (fitting_exhibit(ask, item, ratio, INCHES) for ratio in (RATIO, RATIO * 2))
    rows = [len(made.figure.layout.yaxis.tickvals) for made in (wide, narrow)]
    assert MOST_ROWS >= rows[0] > rows[1] >= FEWEST_ROWS


def test_a_question_is_asked_once(ask: Ask) -> None:
    asked: list[str] = []

    def counted(name: str, **params: Any) -> pd.DataFrame:
        asked.append(f"{name} {params}")
        return ask(name, **params)

    fitting_exhibit(counted, Item("promises", Filters(AS_OF, "CHN-USA")), RATIO, INCHES)
    assert asked and len(asked) == len(set(asked))
