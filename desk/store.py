"""The published build as the pages see it: ``query(name, **params) -> DataFrame``, cached per build."""

from __future__ import annotations

from datetime import date
from typing import Any

import duckdb
import pandas as pd
import streamlit as st

from desk.builds import Build, connect, current_build, data_folder, run_query

_PINNED = "_open_line_build"


def open_build() -> Build:
    """Pin the current build for this rerun, so that a page never mixes two. Raises BuildUnavailableError."""
    build = current_build(data_folder())
    _connection(str(build.folder), build.build_id, build)
    st.session_state[_PINNED] = build
    return build


def the_build() -> Build:
    """The build pinned by this rerun; opens it where a page runs without the frame. Raises BuildUnavailableError."""
    pinned = st.session_state.get(_PINNED)
    return pinned if isinstance(pinned, Build) else open_build()


def query(name: str, **params: Any) -> pd.DataFrame:
    """Rows of desk/queries/<name>.sql on the pinned build. Parameters that the query does not name are left out.

    Raises KeyError for a parameter it names and did not get, BuildUnavailableError if the build has gone.
    """
    build = the_build()
    frozen = tuple(sorted((key, tuple(v) if isinstance(v, list) else v) for key, v in params.items()))
    return _rows(str(build.folder), build.build_id, name, frozen, build)


def newest_day() -> date:
    """The as-of date that holds unless the officer picks one: the newest publication date in the build."""
    build = the_build()
    if build.as_of is not None:
        return build.as_of
    told = query("newest_day")["newest_day"].iloc[0]
    return told.date() if isinstance(told, pd.Timestamp) else date.max


@st.cache_resource(max_entries=3, show_spinner=False)
def _connection(folder: str, build_id: str, _build: Build) -> duckdb.DuckDBPyConnection:
    """One connection per build and process; a new build gets its own, and the oldest is dropped."""
    return connect(_build)


@st.cache_data(max_entries=1000, show_spinner=False)
def _rows(folder: str, build_id: str, name: str, params: tuple[tuple[str, Any], ...], _build: Build) -> pd.DataFrame:
    unfrozen = {key: list(v) if isinstance(v, tuple) else v for key, v in params}
    return run_query(_connection(folder, build_id, _build), name, unfrozen)
