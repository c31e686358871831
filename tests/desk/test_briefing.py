"""A briefing as a value: ordered, saved, loaded, sent as a link; what is wrong with a file is said."""

from __future__ import annotations

import json
import random
from datetime import date
from typing import Any

import pytest

from desk.briefing import (
    LONGEST,
    MOST_SLIDES,
    Briefing,
    BriefingError,
    Slide,
    from_link,
    load,
    save,
    to_link,
)
from desk.exhibits.exhibit import Item
from desk.exhibits.items import ItemError, from_json, item_link, to_json
from desk.filters import Filters

NEWEST = date(2024, 11, 21)
PICKED = Filters(
    date(2022, 4, 21), "CHN-USA", levels=("minister",), modes=("phone", "video"), period_start=date(2020, 1, 1),
    as_of_picked=True, register=False, least_confidence=0.6,
)  # fmt: skip
WHOLE = Briefing(
    "Talks", "A. Officer", date(2026, 11, 30), "OFFICIAL", "fr",
    (
        Slide(Item("timeline", PICKED), "Silence", "It is long"),
        Slide(title="Ask", text="One\nTwo"),
        Slide(Item("gap-ledger", Filters(NEWEST), (("scope", "any"),)), shown_as="table"),
    ),
)  # fmt: skip


def test_a_briefing_survives_its_file_and_its_link() -> None:
    assert load(save(WHOLE), NEWEST) == (WHOLE, [])
    link = to_link(WHOLE)
    assert link is not None and from_link(link, NEWEST) == (WHOLE, [])


def test_an_as_of_date_that_was_not_picked_is_that_of_the_build() -> None:
    later = date(2025, 3, 1)
    assert from_json(to_json(Item("timeline", Filters(NEWEST))), later).filters.as_of == later
    assert from_json(to_json(Item("timeline", PICKED)), later).filters.as_of == date(2022, 4, 21)


def test_a_link_to_an_item_holds_its_page_filters_and_choices() -> None:
    told = item_link(Item("gap-ledger", PICKED, (("scope", "any"),)), "http://desk.example:8501/")
    assert told.startswith("http://desk.example:8501/silences?pair=CHN-USA&level=minister&mode=phone&mode=video")
    assert "as_of=2022-04-21" in told and "confidence=60%25" in told and "register=false" in told and "scope=" in told


@pytest.mark.parametrize(
    "told",
    [
        None, [], "timeline", {"kind": "no such figure"}, {"kind": ["timeline"]}, {"kind": None},
        {"kind": "timeline", "filters": {"as_of": "9999-12-31"}},
        {"kind": "timeline", "filters": {"period_start": "0001-01-01"}}, {"kind": "timeline", "filters": []},
        {"kind": "timeline", "filters": {"pair": "CHN'; DROP TABLE contacts; --"}},
        {"kind": "timeline", "filters": {"levels": ["king"]}}, {"kind": "timeline", "filters": {"as_of": "yesterday"}},
        {"kind": "timeline", "filters": {"least_confidence": 7}}, {"kind": "timeline", "options": {"colour": "red"}},
        {"kind": "gap-ledger", "options": {"scope": "x" * 5000}}, {"kind": "gap-ledger", "options": {"scope": 3}},
    ],
)  # fmt: skip
def test_an_item_with_anything_unknown_is_refused(told: Any) -> None:
    with pytest.raises(ItemError):
        from_json(told, NEWEST)


@pytest.mark.parametrize(
    "data", [b"", b"{", b"[]", b"\xff\xfe\x00", b'{"slides": []}', b"[" * 100_000, b"x" * 3_000_000]
)
def test_a_file_that_is_no_briefing_is_refused_with_the_remedy(data: bytes) -> None:
    with pytest.raises(BriefingError, match=r"[Cc]hoose|larger"):
        load(data, NEWEST)


def test_a_bad_slide_is_left_out_and_named() -> None:
    told = json.loads(save(WHOLE))
    told["slides"][0]["item"]["kind"] = "gone"
    briefing, problems = load(json.dumps(told).encode(), NEWEST)
    assert len(briefing.slides) == 2 and problems == [
        "Slide 1 is left out: it names no figure that this dashboard draws."
    ]


def test_a_link_that_was_cut_or_made_up_is_refused() -> None:
    link = to_link(WHOLE)
    assert link is not None
    for told in (link[:40], "x", "%%%", ""):
        with pytest.raises(BriefingError):
            from_link(told, NEWEST)


def test_a_briefing_too_long_for_a_link_has_none() -> None:
    told = random.Random(1)
    slides = tuple(Slide(text=told.randbytes(400).hex()) for _ in range(40))
    assert to_link(Briefing(slides=slides)) is None


def test_texts_from_a_file_are_cut_to_what_a_slide_holds() -> None:
    told = json.loads(save(WHOLE)) | {"title": "x" * 9000, "author": 7, "language": ["xx"], "day": "soon"}
    briefing, problems = load(json.dumps(told).encode(), NEWEST)
    assert len(briefing.title) == LONGEST["title"] and briefing.author == "" and briefing.language == "en"
    assert briefing.day is None and "soon" in problems[0]


def test_slides_are_ordered_changed_and_taken_out() -> None:
    first, second, third = WHOLE.slides
    assert WHOLE.moved(0, 1).slides == (second, first, third)
    assert WHOLE.moved(0, -1) == WHOLE and WHOLE.moved(2, 1) == WHOLE and WHOLE.moved(9, 1) == WHOLE
    assert WHOLE.without(1).slides == (first, third)
    assert WHOLE.changed(1, first).slides == (first, first, third)
    full = Briefing(slides=(first,) * MOST_SLIDES)
    assert full.with_slide(second) == full


def test_an_as_of_date_is_set_wherever_none_was_picked() -> None:
    then = date(2021, 5, 1)
    days = [slide.item.filters for slide in WHOLE.as_of(then, picked=True).slides if slide.item]
    assert [(f.as_of, f.as_of_picked) for f in days] == [(date(2022, 4, 21), True), (then, True)]
    moved = [slide.item.filters for slide in WHOLE.as_of(then).slides if slide.item]
    assert [(f.as_of, f.as_of_picked) for f in moved] == [(date(2022, 4, 21), True), (then, False)]


def test_characters_that_no_file_can_hold_do_not_come_in() -> None:
    told = json.loads(save(WHOLE)) | {"title": "half \ud800 and \x00 null"}
    told["slides"][0]["item"]["options"] = {"events": "\udfff"}
    briefing, problems = load(json.dumps(told).encode(), NEWEST)
    assert briefing.title == "half   and   null" and not problems
    assert load(save(briefing), NEWEST)[0] == briefing
