"""The filter bar: widgets bound to the URL, drawn by the frame above every page."""

from __future__ import annotations

from datetime import date

import streamlit as st

from desk import labels
from desk.filters import CHOICES, Filters
from desk.store import newest_day, query
from desk.travel import apply_travel, stop, travel_bar, travel_button
from etl.lexicon import codes

ALL_PAIRS = ""
ANY_CONFIDENCE = "Any"
CONFIDENCES = (ANY_CONFIDENCE, "50%", "60%", "70%", "80%", "90%")
_KEPT = "_open_line_filters"
_LINK_READ = "_open_line_link_read"
_EARLIEST, _LATEST = date(1900, 1, 1), date(2100, 12, 31)
_PLACEHOLDERS = {
    "levels": "All levels",
    "tracks": "All tracks",
    "modes": "All modes",
    "statuses": "Held, planned, refused ...",
    "topics": "All topics",
}
_HEADINGS = {"levels": "Level", "tracks": "Track", "modes": "Mode", "statuses": "Status", "topics": "Topic"}


def current_filters() -> Filters:
    """The filters that the bar of this rerun shows; the defaults where a page runs without the frame."""
    kept = st.session_state.get(_KEPT)
    return kept if isinstance(kept, Filters) else Filters(as_of=newest_day())


def reset_filters() -> None:
    """Put every filter back to its default: a callback for buttons."""
    st.session_state["pair"] = ALL_PAIRS
    for _, parameter in CHOICES.values():
        st.session_state[parameter] = []
    for parameter in ("from", "to", "as_of"):
        st.session_state[parameter] = None
    st.session_state["confidence"] = ANY_CONFIDENCE
    st.session_state["register"] = True
    stop()


def clear_filter(name: str) -> None:
    """Take one filter off, by its name in Filters.active(): a callback for buttons."""
    if name == "pair":
        st.session_state["pair"] = ALL_PAIRS
    elif name == "confidence":
        st.session_state["confidence"] = ANY_CONFIDENCE
    elif name == "register":
        st.session_state["register"] = True
    elif name == "period":
        st.session_state["from"] = st.session_state["to"] = None
    else:
        st.session_state[CHOICES[name][1]] = []


def filter_bar() -> Filters:
    """Draw the bar and return what it says; pages ask current_filters()."""
    _read_codes_in_link()
    apply_travel()
    chosen: dict[str, tuple[str, ...]] = {}
    with st.container(key="filter-bar"):
        widths = [2.7, 1.7, 1.7, 1.7, 1, 3.2] if _register_off() else [3.2, 2, 2, 1.7, 1.1, 2.2]
        cells = st.columns(widths, vertical_alignment="center", gap="small")
        with cells[0]:
            pair = _pair_box()
        for cell, name in zip(cells[1:3], ("levels", "tracks"), strict=True):
            with cell:
                chosen[name] = _choice_box(name, hidden_label=True)
        with cells[3], st.popover(_more_label(), width="stretch", icon=":material/tune:"):
            for name in ("modes", "statuses", "topics"):
                chosen[name] = _choice_box(name)
            first, last, picked = _day_boxes()
            least, register = _trust_boxes()
        with cells[4]:
            st.button("Reset", key="reset-bar", on_click=reset_filters, width="stretch")
        as_of = picked or newest_day()
        with cells[5]:
            _as_of_words(as_of, bool(picked), register)
        travel_bar(pair or None, register, picked)
    filters = Filters(as_of, pair or None, period_start=first, period_end=last, as_of_picked=bool(picked),
                      register=register, least_confidence=least, **chosen)  # fmt: skip
    st.session_state[_KEPT] = filters
    return filters


def _as_of_words(as_of: date, picked: bool, register: bool) -> None:
    """The day that holds, the button to travel from it, and a word where the register is out."""
    with st.container(horizontal=True, vertical_alignment="center", gap="xxsmall"):
        told = f"as of {labels.day(as_of)}"
        st.markdown(f":blue-badge[{told}]" if picked else f"**{told}**", width="content")
        travel_button()
        if not register:
            st.button(
                "Register off", key="register-on", on_click=clear_filter, args=("register",), type="tertiary",
                icon=":material/close:", help="Only what the articles tell is counted. Choose to take the register in",
            )  # fmt: skip


def _pair_box() -> str:
    options = [ALL_PAIRS, *query("filter_pairs")["pair"]]
    picked = st.selectbox(
        "Country pair", options, format_func=labels.pair_name, key="pair", bind="query-params",
        label_visibility="collapsed", help="Type a country to search",
    )  # fmt: skip
    return str(picked)


def _choice_box(name: str, *, hidden_label: bool = False) -> tuple[str, ...]:
    vocabulary, parameter = CHOICES[name]
    picked = st.multiselect(
        _HEADINGS[name], codes(vocabulary), format_func=lambda code: labels.word(vocabulary, code), key=parameter,
        bind="query-params", placeholder=_PLACEHOLDERS[name], select_all=False,
        label_visibility="collapsed" if hidden_label else "visible", wrap=not hidden_label,
    )  # fmt: skip
    return tuple(code for code in picked if code in codes(vocabulary))


def _day_boxes() -> tuple[date | None, date | None, date | None]:
    left, right = st.columns(2)
    with left:
        first = _day_box("From", "from")
    with right:
        last = _day_box("To", "to")
    as_of = _day_box("As of", "as_of", f"Empty: {labels.day(newest_day())}, when the newest article appeared")
    return first, last, as_of


def _trust_boxes() -> tuple[float, bool]:
    """How sure a reading must be, and whether the register is in."""
    least = st.segmented_control(
        "Least confidence", CONFIDENCES, default=ANY_CONFIDENCE, required=True, key="confidence", bind="query-params",
        help="Of readings with 80% about 80 in 100 were right on articles that nobody had tuned for",
    )  # fmt: skip
    register = st.toggle(
        "With the register", value=True, key="register", bind="query-params",
        help="Contacts of the register kept by hand, beside those read from articles",
    )  # fmt: skip
    told = str(least or ANY_CONFIDENCE)
    return (0.0 if told == ANY_CONFIDENCE else int(told.rstrip("%")) / 100), bool(register)


def _day_box(heading: str, key: str, explained: str | None = None) -> date | None:
    return st.date_input(
        heading, value=None, min_value=_EARLIEST, max_value=_LATEST, key=key, bind="query-params",
        format="DD/MM/YYYY", help=explained,
    )  # fmt: skip


def _more_label() -> str:
    """Label of the popover, with how many of the filters inside it are set."""
    inside = ("mode", "status", "topic", "from", "to", "as_of")
    number = sum(bool(st.session_state.get(key, st.query_params.get(key))) for key in inside)
    number += st.session_state.get("confidence", st.query_params.get("confidence")) not in (None, ANY_CONFIDENCE)
    number += _register_off()
    return f"More filters ({number})" if number else "More filters"


def _register_off() -> bool:
    """Whether the register is taken out, also before its switch is drawn."""
    return st.session_state.get("register", st.query_params.get("register") != "false") is False


def _read_codes_in_link() -> None:
    """Links that we hand out carry codes (CHN-USA), the bound widgets the words on screen: translate once a session."""
    if st.session_state.get(_LINK_READ):
        return
    st.session_state[_LINK_READ] = True
    changed = False
    pairs = set(query("filter_pairs")["pair"]) if "pair" in st.query_params else set()
    for vocabulary, parameter in [("pair", "pair"), *CHOICES.values()]:
        known = pairs if vocabulary == "pair" else set(codes(vocabulary))
        told = st.query_params.get_all(parameter)
        words = [_words_of(vocabulary, v) if v in known else v for v in told]
        if words != told:
            st.query_params[parameter] = words
            changed = True
    if changed:
        st.rerun()


def _words_of(vocabulary: str, code: str) -> str:
    return labels.pair_name(code) if vocabulary == "pair" else labels.word(vocabulary, code)
