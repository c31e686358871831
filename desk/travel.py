"""As-of travel: a slider over knowledge, step by month, that plays; the filter bar's as-of date is its only state."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, timedelta

import streamlit as st

from desk import labels
from desk.store import newest_day, query

AS_OF, OPEN, SLIDER = "as_of", "_travel_open", "travel"
_PLAYING, _GO_TO, _DRAWN = "_travel_playing", "_travel_go_to", "_travel_drawn"
SECONDS = 1.2
MOST_STEPS = 600
HELP = "Travel in time: what the articles published by a day let one know on that day"


def steps(ends: Sequence[date], newest: date, picked: date | None) -> list[date]:
    """Days of the slider: the last of each month, the newest day, and the one picked, in order and each once."""
    days = {day for day in ends[-MOST_STEPS:] if day <= newest} | {newest}
    return sorted(days | {picked} if picked else days)


def neighbour(days: Sequence[date], at: date, step: int) -> date:
    """The day one step before (-1) or after (1) ``at``; at an end, the end."""
    if step < 0:
        return max((d for d in days if d < at), default=days[0])
    return min((d for d in days if d > at), default=days[-1])


def fresh_words(ends: Sequence[date], fresh: Sequence[int], at: date) -> str:
    """``Apr 2022: 3 contacts became known``, of the month that ends with ``at`` or holds it."""
    told = next((number for end, number in zip(ends, fresh, strict=True) if at <= end), 0)
    if not any((end.year, end.month) == (at.year, at.month) for end in ends):
        told = 0
    return f"{at:%b %Y}: {labels.count(told, 'contact')} became known" if told else f"{at:%b %Y}: nothing new"


def apply_travel() -> None:
    """Set the as-of date that Play asked for; to be called before the filter bar draws its widgets."""
    if _GO_TO in st.session_state:
        st.session_state[AS_OF] = _or_none(st.session_state.pop(_GO_TO))


def travel_button() -> None:
    """The button in the filter bar that unfolds the slider."""
    unfolded = bool(st.session_state.get(OPEN))
    st.button(
        "", key="travel-fold", icon=":material/history_toggle_off:" if unfolded else ":material/history:",
        type="tertiary", help=HELP, on_click=_fold,
    )  # fmt: skip


def travel_bar(pair: str | None, register: bool, picked: date | None) -> None:
    """The slider with its buttons, where it is unfolded."""
    if not st.session_state.get(OPEN):
        return
    newest, at = newest_day(), picked or newest_day()
    known = query("travel_steps", pair=pair, register=register, newest=newest)
    ends = [day.date() for day in known["day"]]
    days = steps(ends, newest, picked)
    with st.container(key="travel-bar", horizontal=True, vertical_alignment="center", gap="small"):
        _step_button("travel-back", ":material/skip_previous:", "A month back", days, at, -1)
        _play_button(days, newest)
        _step_button("travel-on", ":material/skip_next:", "A month on", days, at, 1)
        if len(days) > 1:
            st.session_state[SLIDER] = at
            st.select_slider(
                "What could be known on", days, key=SLIDER, format_func=labels.day, on_change=_slid,
                label_visibility="collapsed", width="stretch",
            )  # fmt: skip
        st.caption(fresh_words(ends, list(known["fresh"]), at), width=230)
    if st.session_state.get(_PLAYING):
        st.session_state[_DRAWN] = True
        _tick(days, at)


def stop() -> None:
    """Stop playing: whoever picks a day, or resets the filters, takes over."""
    st.session_state.pop(_PLAYING, None)
    st.session_state.pop(_GO_TO, None)


def _step_button(key: str, icon: str, explained: str, days: Sequence[date], at: date, step: int) -> None:
    to = neighbour(days, at, step)
    st.button("", key=key, icon=icon, help=explained, disabled=to == at, on_click=_go, args=(to,))


def _play_button(days: Sequence[date], newest: date) -> None:
    if st.session_state.get(_PLAYING):
        st.button("Stop", key="travel-stop", icon=":material/stop:", on_click=stop)
    else:
        explained = f"From month to month until {labels.day(newest)}"
        st.button("Play", key="travel-play", icon=":material/play_arrow:", help=explained, on_click=_play, args=(days,))


@st.fragment(run_every=timedelta(seconds=SECONDS))
def _tick(days: Sequence[date], at: date) -> None:
    """While playing: the run that draws it does nothing, each tick after that goes a step and draws the page anew."""
    if st.session_state.pop(_DRAWN, False) or not st.session_state.get(_PLAYING):
        return
    to = neighbour(days, at, 1)
    st.session_state[_GO_TO] = to
    if to >= newest_day():
        st.session_state.pop(_PLAYING, None)
    st.rerun()


def _play(days: Sequence[date]) -> None:
    """A callback: from where one stands, or from the first month if that is the end."""
    st.session_state[_PLAYING] = True
    if (st.session_state.get(AS_OF) or newest_day()) >= newest_day():
        _set(days[0])


def _go(to: date) -> None:
    """A callback: go to a day."""
    stop()
    _set(to)


def _slid() -> None:
    """A callback: the slider was moved."""
    _go(st.session_state[SLIDER])


def _fold() -> None:
    """A callback: unfold the slider or fold it."""
    st.session_state[OPEN] = not st.session_state.get(OPEN)
    stop()


def _set(to: date) -> None:
    st.session_state[AS_OF] = _or_none(to)


def _or_none(to: date) -> date | None:
    """The newest day is what holds without a choice: it leaves the URL."""
    return None if to == newest_day() else to
