"""A box to choose one thing by its id, held in the URL as ``?name=id`` so that links survive a change of words."""

from __future__ import annotations

from collections.abc import Mapping

import streamlit as st


def choose(
    heading: str, options: Mapping[str, str], *, name: str, clicked: str | None = None, explained: str | None = None
) -> str:
    """Draw a select box of id -> words (not empty); returns the chosen id, the first unless URL or click say else.

    ``name`` is the URL parameter. ``clicked`` is what was chosen elsewhere, as in a figure; it counts once.
    """
    ids = list(options)
    box, seen, last_click = f"{name}-box", f"{name}-seen", f"{name}-click"
    told = st.query_params.get(name)
    if told != st.session_state.get(seen):
        st.session_state[seen] = told
        if told in options:
            st.session_state[box] = told
    if clicked != st.session_state.get(last_click):
        st.session_state[last_click] = clicked
        if clicked is not None and clicked in options:
            st.session_state[box] = clicked
            _tell(name, clicked)
    if st.session_state.get(box) not in options:
        st.session_state[box] = ids[0]
    chosen = st.selectbox(
        heading,
        ids,
        format_func=lambda i: options.get(i, i),
        key=box,
        help=explained,
        on_change=_changed,
        args=(name, ids),
    )
    return str(chosen)


def _changed(name: str, ids: list[str]) -> None:
    """A callback. It also runs when the options change under the box; what it then finds need not be an id."""
    if (chosen := st.session_state[f"{name}-box"]) in ids:
        _tell(name, str(chosen))


def _tell(name: str, chosen: str) -> None:
    """Write a choice into the URL and remember that it came from here."""
    st.query_params[name] = chosen
    st.session_state[f"{name}-seen"] = chosen


def choose_some(heading: str, options: Mapping[str, str], *, name: str, most: int, empty: str) -> list[str]:
    """Draw a box to choose up to ``most`` things by id; returns those chosen, none where the choice is left open.

    ``name`` is the URL parameter: the ids, joined by commas. ``empty`` is shown while nothing is chosen.
    """
    box, seen = f"{name}-box", f"{name}-seen"
    told = st.query_params.get(name)
    if told != st.session_state.get(seen) or box not in st.session_state:
        st.session_state[seen] = told
        st.session_state[box] = list(dict.fromkeys((told or "").split(",")))
    st.session_state[box] = [i for i in st.session_state[box] if i in options][:most]
    chosen = st.multiselect(
        heading,
        list(options),
        format_func=lambda i: options.get(i, i),
        key=box,
        max_selections=most,
        placeholder=empty,
        select_all=False,
        on_change=_changed_some,
        args=(name, list(options)),
    )
    return [str(c) for c in chosen]


def _changed_some(name: str, ids: list[str]) -> None:
    """A callback: the ids chosen go into the URL, and leave it with the last of them."""
    if chosen := [c for c in st.session_state[f"{name}-box"] if c in ids]:
        _tell(name, ",".join(chosen))
    else:
        st.query_params.pop(name, None)
        st.session_state[f"{name}-seen"] = None
