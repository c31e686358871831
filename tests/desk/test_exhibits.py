"""Every figure can be made again from its item: from a link, a saved briefing or a command line."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any
from urllib.parse import parse_qs, urlsplit

import pandas as pd
import pytest

from desk.builds import asking, connect, current_build
from desk.exhibits import KINDS, Exhibit, Item, NothingToShowError, exhibit
from desk.exhibits.exhibit import Ask
from desk.exhibits.items import LONGEST_OPTION, ItemError, from_json, item_link, to_json
from desk.filters import Filters
from desk.source_line import CAUTION
from desk.theme import DARK, LIGHT
from desk.workbook import column_help, column_meaning

pytestmark = pytest.mark.xdist_group("seeds_build")  # one build, one worker

AS_OF = date(2024, 11, 21)
USA, ALL = Filters(AS_OF, "CHN-USA"), Filters(AS_OF)
# What the seeds cannot show, and why; everything else they must.
EMPTY: dict[tuple[str, str | None], str] = {
    ("topic-marks", None): "Too many",
    ("topic-sides", None): "Choose a country pair",
}
SILENT = ("timeline", "channel-board", "gap-ledger", "gap-ladder", "silence-board", "silence-survival", "topic-around",
          "pair-lanes")  # fmt: skip
NATIVE = {"gap-ledger": "bar", "topic-levels": "heat", "topic-around": "bar", "silence-survival": "line",
          "topic-heat": "heat", "days-since": "heat", "register-rows": "column"}  # fmt: skip
OPTIONS: dict[str, tuple[tuple[str, str], ...]] = {
    "timeline": (("events", "[]"),),
    "gap-ledger": (("scope", "mode"),),
    "gap-ladder": (("scope", "mode"),),
    "silence-board": (("scope", "any"),),
    "silence-survival": (("channel", "minister-defence"), ("scope", "channel")),
    "topic-heat": (("step", "month"),),
    "topic-around": (("channels", "this"),),
    "pair-lanes": (("pairs", "CHN-JPN,CHN-USA"),),
    "who-met-whom": (("person", "austin"),),
}
ALL_COUNTRIES = ("pair-lanes", "days-since", "who-talks")  # a pair is marked in them and hides no other
Made = dict[tuple[str, str | None], Exhibit]


@pytest.fixture(scope="module")
def ask(seeds_build: Path) -> Iterator[Ask]:
    connection = connect(current_build(seeds_build))
    yield asking(connection)
    connection.close()


@pytest.fixture(scope="module")
def made(ask: Ask) -> Made:
    """Every kind for a pair and for all pairs, without those that the seeds cannot show."""
    wanted = [(kind, filters) for kind in KINDS for filters in (USA, ALL) if (kind, filters.pair) not in EMPTY]
    return {(kind, filters.pair): exhibit(ask, Item(kind, filters), LIGHT) for kind, filters in wanted}


def drawn(shown: Exhibit) -> Any:
    return json.loads(str(shown.figure.to_json()))


@pytest.mark.parametrize("filters", [USA, ALL], ids=["pair", "all"])
@pytest.mark.parametrize("kind", KINDS)
def test_each_kind_is_made_with_its_proof_or_says_why_not(ask: Ask, made: Made, kind: str, filters: Filters) -> None:
    if why := EMPTY.get((kind, filters.pair)):
        with pytest.raises(NothingToShowError, match=why):
            exhibit(ask, Item(kind, filters), LIGHT)
        return
    shown = made[kind, filters.pair]
    text = json.dumps(drawn(shown), ensure_ascii=False)
    assert shown.title and shown.title.split()[0] in text
    assert "as of 21 Nov 2024" in shown.source and "n = " in shown.source and CAUTION in shown.source
    assert shown.how_to_read and shown.file_stem and shown.title in shown.alt_text
    assert shown.contact_ids and len(set(shown.contact_ids)) == len(shown.contact_ids)
    assert {"article_id", "title", "source", "published", "published_precision", "url"} <= set(shown.articles.columns)
    rows = shown.rows()
    assert len(rows) and shown.table_rows in (None, len(rows)) and set(shown.days) <= set(rows.columns)


@pytest.mark.parametrize("kind", SILENT)
def test_where_silence_is_drawn_the_picture_says_what_no_article_is_from(made: Made, kind: str) -> None:
    for pair in ("CHN-USA", None):
        shown = made[kind, pair]
        assert "article in hand from" in shown.source and "of silence shown" in shown.source
        notes = [note["text"].replace("<br>", " ") for note in drawn(shown)["layout"]["annotations"]]
        assert any("of silence shown" in note for note in notes)


def test_what_powerpoint_can_draw_has_its_data(made: Made) -> None:
    assert {kind for (kind, _), shown in made.items() if shown.native} == set(NATIVE)
    for (kind, _), shown in made.items():
        if native := shown.native:
            assert native.kind == NATIVE[kind] and native.series and native.unit
            assert all(len(series.values) == len(native.categories) for series in native.series)
            assert any(value for series in native.series for value in series.values)


def test_native_bars_of_silences_are_as_long_as_the_silences(made: Made) -> None:
    shown = made["gap-ledger", "CHN-USA"]
    assert shown.native is not None
    lengths = [sum(v or 0 for v in both) for both in zip(*(s.values for s in shown.native.series), strict=True)]
    assert lengths[0] == shown.rows()["Days"].max() == 1062
    # 622 days of August 2020 to April 2022: only four of the months have an article.
    with_articles, without = (s.values[3] for s in shown.native.series)
    assert with_articles == 30 + 31 + 30 + 19 and without == 622 - 110


@pytest.mark.parametrize("kind", KINDS)
def test_an_item_survives_being_saved(kind: str) -> None:
    full = Filters(
        AS_OF, "CHN-USA", levels=("minister",), tracks=("defence",), modes=("phone",), statuses=("held", "refused"),
        topics=("taiwan",), period_start=date(2020, 1, 1), period_end=date(2022, 12, 31), as_of_picked=True,
        register=False, least_confidence=0.7,
    )  # fmt: skip
    for filters in (USA, ALL, full):
        item = Item(kind, filters, OPTIONS.get(kind, ()))
        saved = json.loads(json.dumps(to_json(item)))
        assert from_json(saved, AS_OF) == item


@pytest.mark.parametrize("kind", OPTIONS)
def test_options_are_those_that_the_kind_knows(kind: str) -> None:
    names = {name for name, _ in OPTIONS[kind]}
    assert names <= set(KINDS[kind].options)
    saved = to_json(Item(kind, USA, (("strange", "x"),)))
    with pytest.raises(ItemError, match="strange"):
        from_json(saved, AS_OF)
    name = KINDS[kind].options[0]
    if name != "events":
        with pytest.raises(ItemError, match="too long"):
            from_json(to_json(Item(kind, USA, ((name, "x" * (LONGEST_OPTION + 1)),))), AS_OF)


@pytest.mark.parametrize("kind", KINDS)
def test_the_same_item_gives_the_same_figure(ask: Ask, kind: str) -> None:
    saved = to_json(Item(kind, USA, OPTIONS.get(kind, ())))
    first, second = (exhibit(ask, from_json(saved, AS_OF), LIGHT) for _ in range(2))
    assert drawn(first) == drawn(second) and first.source == second.source
    pd.testing.assert_frame_equal(first.rows(), second.rows())


@pytest.mark.parametrize("kind", KINDS)
def test_dark_and_light_say_the_same(ask: Ask, made: Made, kind: str) -> None:
    dark = exhibit(ask, Item(kind, USA), DARK)
    assert (dark.title, dark.source) == (made[kind, "CHN-USA"].title, made[kind, "CHN-USA"].source)


@pytest.mark.parametrize("kind", KINDS)
def test_filters_that_leave_nothing_say_so_in_words(ask: Ask, kind: str) -> None:
    early, unknown = Filters(date(1990, 1, 1), "CHN-USA", as_of_picked=True), Filters(AS_OF, "FJI-TUV")
    for nothing in [early] if kind in ALL_COUNTRIES else [early, unknown]:
        with pytest.raises(NothingToShowError) as raised:
            exhibit(ask, Item(kind, nothing), LIGHT)
        words = str(raised.value)
        assert len(words.split()) >= 5 and words[0].isupper() and words.endswith(".")


@pytest.mark.parametrize(
    ("kind", "options", "says"),
    [
        ("gap-ledger", {"scope": "<script>"}, "cannot be counted over"),
        ("gap-ladder", {"gap_id": "' OR 1=1 --"}, "not known in this build"),
        ("silence-survival", {"channel": "emperor-tea"}, "No silence is open on this channel"),
        ("topic-heat", {"step": "century"}, "by quarter or by month"),
        ("topic-around", {"channels": "both"}, "on every channel or on this one"),
        ("topic-around", {"gap_id": "gone"}, "not known in this build"),
        ("topic-accounts", {"contact_id": "gone"}, "no known topic in this build"),
        ("who-met-whom", {"person": "%_<b>"}, "Nobody called"),
    ],
)
def test_options_that_mean_nothing_say_so(ask: Ask, kind: str, options: dict[str, str], says: str) -> None:
    with pytest.raises(NothingToShowError, match=says):
        exhibit(ask, Item(kind, USA, tuple(options.items())), LIGHT)


def test_options_choose_what_is_drawn(ask: Ask) -> None:
    ministers = exhibit(ask, Item("silence-survival", USA, (("channel", "minister-defence"),)), LIGHT)
    leaders = exhibit(ask, Item("silence-survival", USA, (("channel", "leader-leader"),)), LIGHT)
    assert ministers.title.startswith("Defence ministers") and leaders.title.startswith("Leaders")
    pairs = exhibit(ask, Item("pair-lanes", ALL, (("pairs", "CHN-JPN"),)), LIGHT)
    assert set(pairs.rows()["Pair"]) == {"China – Japan"}
    silences = ask("gap_ledger", **USA.params(), scope="channel")
    gap = silences[silences["days"] == 622].iloc[0]
    ladder = exhibit(ask, Item("gap-ladder", USA, (("gap_id", gap["gap_id"]),)), LIGHT)
    assert ladder.title.startswith("Defence ministers: 622 days of silence")


def test_an_article_that_was_not_out_by_then_is_no_source(ask: Ask) -> None:
    early = replace(ALL, as_of=date(2021, 9, 30), as_of_picked=True)
    for kind in ("timeline", "gap-ledger", "promises", "who-talks", "register-rows"):
        told = exhibit(ask, Item(kind, early), LIGHT).articles
        assert len(told) and pd.to_datetime(told["published"]).max() <= pd.Timestamp(early.as_of)


@pytest.mark.parametrize(
    ("item", "page", "told"),
    [
        (Item("gap-ladder", USA, (("gap_id", "g1"), ("scope", "mode"))), "silences",
         {"pair": ["CHN-USA"], "silence": ["g1"], "scope": ["Each mode"]}),
        (Item("topic-heat", ALL, (("step", "month"),)), "what-about", {"view": ["Over time"], "step": ["Month"]}),
        (Item("topic-marks", ALL), "what-about", {"view": ["Over time"], "step": ["Contact"]}),
        (Item("topic-around", ALL, (("channels", "this"), ("gap_id", "g&1"))), "what-about",
         {"view": ["Around a silence"], "channels": ["This channel"], "silence": ["g&1"]}),
        (Item("topic-accounts", ALL, (("contact_id", "c1"),)), "what-about",
         {"view": ["One contact"], "account": ["c1"]}),
        (Item("who-met-whom", ALL, (("person", "Xi & Li"),)), "side-by-side",
         {"compare": ["Who met whom"], "person": ["Xi & Li"]}),
        (Item("claim-check", ALL), "how-we-know", {"proof": ["Stated silences"]}),
        (Item("timeline", ALL, (("events", "[long]"),)), "what-happened", {}),
    ],
)  # fmt: skip
def test_links_lead_to_the_view_of_the_page(item: Item, page: str, told: dict[str, list[str]]) -> None:
    link = urlsplit(item_link(item, "http://localhost:8501/"))
    assert link.path == f"/{page}" and parse_qs(link.query) == told


def test_every_column_of_every_table_is_explained(made: Made) -> None:
    columns = {str(name) for shown in made.values() for name in shown.rows().columns}
    assert not {name for name in columns if not column_meaning(name)}
    plain = {name.partition(" (of ")[0] + " (of n)" if " (of " in name else name for name in columns}
    assert not set(column_help()) - plain - {"Level not stated"}, "a line that explains no column"
    assert all(len(meaning.split()) >= 3 for meaning in column_help().values())
    assert column_meaning("Leaders (of 1,018)") and column_meaning("Emperors (of 3)") is None
