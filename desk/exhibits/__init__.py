"""The figures of the dashboard, one module each: asked for by an ``Item``, made without Streamlit."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Protocol

from desk.counted_on import scope_words
from desk.exhibits.channel_board import channel_board
from desk.exhibits.claim_check import claim_check
from desk.exhibits.days_since import days_since
from desk.exhibits.exhibit import Ask, Exhibit, Item, NothingToShowError
from desk.exhibits.gap_ladder import gap_ladder
from desk.exhibits.gap_ledger import gap_ledger
from desk.exhibits.pair_lanes import pair_lanes
from desk.exhibits.promises import promises
from desk.exhibits.register_rows import register_rows
from desk.exhibits.silence_board import silence_board
from desk.exhibits.silence_survival import silence_survival
from desk.exhibits.timeline import timeline
from desk.exhibits.topic_accounts import topic_accounts
from desk.exhibits.topic_around import topic_around
from desk.exhibits.topics import topic_heat, topic_levels, topic_marks, topic_sides
from desk.exhibits.who_met_whom import who_met_whom
from desk.exhibits.who_talks import who_talks
from desk.theme import Look

__all__ = ["KINDS", "Ask", "Exhibit", "Item", "Kind", "NothingToShowError", "exhibit"]


class Maker(Protocol):
    """Makes one kind of exhibit."""

    def __call__(self, ask: Ask, item: Item, look: Look) -> Exhibit: ...


@dataclass(frozen=True)
class Kind:
    """One kind of figure: what makes it, its name in lists, and the url_path of its page.

    ``choices`` turns the options of an item into the parameters with which its page shows it.
    """

    make: Maker
    name: str
    page: str
    options: tuple[str, ...] = ()
    choices: Callable[[Mapping[str, str]], dict[str, str]] = dict


# Names that an option has in the address of its page, and values that the switches there tell in words.
_PARAMETERS = {"gap_id": "silence", "contact_id": "account"}
_WORDS: dict[str, Callable[[str], str]] = {
    "scope": scope_words,
    "step": str.capitalize,
    "channels": lambda code: "This channel" if code == "this" else "Every channel",
}


def _on(**view: str) -> Callable[[Mapping[str, str]], dict[str, str]]:
    """The choices of a page, and the ``view`` of it that has the figure."""

    def choices(options: Mapping[str, str]) -> dict[str, str]:
        told = {_PARAMETERS.get(name, name): _WORDS.get(name, str)(value) for name, value in options.items()}
        return view | told

    return choices


_SILENCES, _UNUSUAL, _TOPICS, _COMPARE, _EVIDENCE = (
    "silences", "is-it-unusual", "what-about", "side-by-side", "how-we-know",
)  # fmt: skip
KINDS: dict[str, Kind] = {
    "channel-board": Kind(channel_board, "Where the channels stand", "where-we-stand"),
    "timeline": Kind(timeline, "Timeline", "what-happened", ("events",)),
    "gap-ledger": Kind(gap_ledger, "Silences, the longest first", _SILENCES, ("scope",), _on()),
    "gap-ladder": Kind(gap_ladder, "Inside one silence", _SILENCES, ("scope", "gap_id"), _on()),
    "silence-board": Kind(silence_board, "Unusual silences", _UNUSUAL, ("scope",), _on()),
    "silence-survival": Kind(silence_survival, "How long silences last", _UNUSUAL, ("scope", "channel"), _on()),
    "promises": Kind(promises, "Promises, requests and refusals", "promised"),
    "topic-accounts": Kind(
        topic_accounts, "Topics of one contact, by side", _TOPICS, ("contact_id",), _on(view="One contact")
    ),
    "topic-marks": Kind(
        topic_marks, "Topics over time, by contact", _TOPICS, (), _on(view="Over time", step="Contact")
    ),
    "topic-heat": Kind(topic_heat, "Topics over time", _TOPICS, ("step",), _on(view="Over time")),
    "topic-sides": Kind(topic_sides, "Topics by side", _TOPICS, (), _on(view="By side")),
    "topic-levels": Kind(topic_levels, "Topics by level", _TOPICS, (), _on(view="By level")),
    "topic-around": Kind(
        topic_around, "Topics around a silence", _TOPICS, ("gap_id", "channels"), _on(view="Around a silence")
    ),
    "pair-lanes": Kind(pair_lanes, "Pairs side by side", _COMPARE, ("pairs",)),
    "days-since": Kind(days_since, "Days since contact", _COMPARE, (), _on(compare="Days since contact")),
    "who-talks": Kind(who_talks, "Who talks to whom", _COMPARE, (), _on(compare="Who talks to whom")),
    "who-met-whom": Kind(who_met_whom, "Who met whom", _COMPARE, ("person",), _on(compare="Who met whom")),
    "register-rows": Kind(register_rows, "The register beside the articles", _EVIDENCE, (), _on(proof="The register")),
    "claim-check": Kind(claim_check, "Stated and computed silences", _EVIDENCE, (), _on(proof="Stated silences")),
}


def exhibit(ask: Ask, item: Item, look: Look) -> Exhibit:
    """The figure that an item asks for. Raises NothingToShowError; KeyError for a kind that does not exist."""
    return KINDS[item.kind].make(ask, item, look)
