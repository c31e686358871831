"""Rows of a table as named tuples."""

from __future__ import annotations

from typing import Any

import pandas as pd


def rows(table: pd.DataFrame) -> list[Any]:
    """Rows as named tuples, in order; typed Any, since a query's columns are known at run time only."""
    return list(table.itertuples())
