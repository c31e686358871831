"""An exhibit with as many rows as leave its type large enough to read in a place of a given width."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pandas as pd

from desk.exhibits import exhibit
from desk.exhibits.exhibit import Ask, Exhibit, Item
from desk.slide_layout import WIDTH, for_place
from desk.theme import SLIDE

LEAST_POINTS = 9.0  # on paper or on a slide
SMALL_TYPE = 12.0  # pixels: the small type of the figures
MOST_ROWS, FEWEST_ROWS = 9, 2
POINTS_AN_INCH = 72


def fitting_exhibit(ask: Ask, item: Item, ratio: float, inches: float, *, native: bool = False) -> Exhibit:
    """The exhibit for a place ``inches`` wide, width / height ``ratio``, with the most rows that can be read there.

    ``native``: PowerPoint will draw it, if it can, and MOST_ROWS have room. Raises NothingToShowError.
    """
    widest = max(float(WIDTH), SMALL_TYPE * inches * POINTS_AN_INCH / LEAST_POINTS)
    asked, rows = _remembering(ask), MOST_ROWS
    while True:
        made = exhibit(asked, item, replace(SLIDE, most_rows=rows))
        if native and made.native is not None:
            return made
        width = float(for_place(made.figure, ratio)[0].layout.width)
        if width <= widest or rows <= FEWEST_ROWS:
            return made
        # What stands around the rows takes room too, so this is never too few.
        rows = max(FEWEST_ROWS, min(rows - 1, int(rows * widest / width)))


def _remembering(ask: Ask) -> Ask:
    """Asks each question once; whoever asks may change the answer without harm."""
    told: dict[str, pd.DataFrame] = {}

    def asked(name: str, **params: Any) -> pd.DataFrame:
        key = f"{name} {sorted(params.items(), key=lambda one: one[0])!r}"
        if key not in told:
            told[key] = ask(name, **params)
        return told[key].copy()

    return asked
