"""Gaps, claims, promises and coverage, from given contacts."""

from __future__ import annotations

import calendar
from dataclasses import replace
from datetime import date, timedelta
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from etl.checks import run_checks
from etl.derive import derive
from etl.extract.model import ArticleReading, ContactReading
from etl.resolve import resolve
from tests.etl.readings import article, claim, contact, day, told

Rows = list[dict[str, Any]]
CHANNEL = ("channel", "minister-defence")


def derived(*readings: ArticleReading) -> dict[str, Rows]:
    tables, _ = derive(resolve(readings).tables())
    assert [o.line() for o in run_checks(tables) if not o.passed] == []
    return {name: table.to_pylist() for name, table in tables.items()}


def gaps(*contacts: ContactReading, scope: tuple[str, str] = CHANNEL, published: str = "2022-04-21") -> Rows:
    """Silences on one channel told by one article, in order."""
    rows = derived(told(article("a", published), *contacts))["gaps"]
    return sorted((g for g in rows if (g["scope"], g["channel"]) == scope), key=lambda g: str(g["start_date"]))


def months_between(start: date, end: date) -> float:
    """Counted by hand: whole months by the calendar, then the days left over."""
    whole = 0
    while shifted(start, whole + 1) <= end:
        whole += 1
    anchor = shifted(start, whole)
    return whole + (end - anchor).days / (shifted(start, whole + 1) - anchor).days


def shifted(start: date, months: int) -> date:
    year, month = divmod(start.year * 12 + start.month - 1 + months, 12)
    return date(year, month + 1, min(start.day, calendar.monthrange(year, month + 1)[1]))


def test_the_silence_between_two_calls() -> None:
    closed, still_open = gaps(contact(start="2020-08-06"), contact(start="2022-04-20"))
    assert (closed["days"], closed["days_min"], closed["days_max"], closed["months"]) == (622, 622, 622, 20.5)
    assert (closed["is_open"], closed["rank"], closed["percentile"]) == (False, 1, 1.0)
    assert (still_open["days"], still_open["is_open"], still_open["next_contact_id"]) == (1, True, None)
    assert still_open["end_date"] == day("2022-04-21")


def test_a_contact_of_several_days_is_no_silence() -> None:
    closed, _ = gaps(contact(start="2021-09-28", end="2021-09-29"), contact(start="2021-10-09", end="2021-10-10"))
    assert (closed["start_date"], closed["end_date"], closed["days"]) == (day("2021-09-29"), day("2021-10-09"), 10)


def test_a_month_makes_the_length_a_range() -> None:
    month = contact(start="2021-10-01", end="2021-10-31", precision="month")
    before, after, _ = gaps(contact(start="2021-09-20"), month, contact(start="2021-12-01"))
    assert (before["days"], before["days_min"], before["days_max"]) == (11, 11, 41)
    assert (after["days"], after["days_min"], after["days_max"]) == (31, 31, 61)


def test_a_wide_date_that_holds_better_dated_contacts_bounds_no_silence() -> None:
    year = contact(start="2021-01-01", end="2021-12-31", precision="year", who="USA:Somebody")
    closed, _ = gaps(contact(start="2020-08-06"), contact(start="2021-06-01", who="USA:Austin"), year)
    assert (closed["start_date"], closed["end_date"]) == (day("2020-08-06"), day("2021-06-01"))
    assert closed["days"] == 299
    # It may have been on any day from January on: at best in the middle of the silence, so 150 days are sure.
    assert closed["days_min"] == 150


def test_each_channel_and_any_contact_have_silences_of_their_own() -> None:
    calls = contact(start="2021-01-01"), contact(start="2021-02-01", channel="leader-leader", mode="video")
    assert [g["days"] for g in gaps(*calls)] == [475]
    assert [g["days"] for g in gaps(*calls, scope=("any", "any"))] == [31, 444]
    assert [g["days"] for g in gaps(*calls, scope=("mode", "video"))] == [444]


def test_only_held_contacts_break_a_silence_and_attempts_are_counted_in_it() -> None:
    refused = contact(start="2021-05-01", end="2021-05-31", precision="month", status="refused", attempts=3)
    asked = contact(start="2021-07-01", status="requested", channel="chief-defence")
    other = contact(start="2021-07-01", status="cancelled", channel="minister-foreign")
    closed, _ = gaps(contact(start="2020-08-06"), refused, asked, other, contact(start="2022-04-20"))
    assert (closed["days"], closed["attempts_inside"]) == (622, 4)


def test_a_contact_of_three_countries_counts_for_each_pair() -> None:
    rows = derived(told(article("a", "2022-05-01"), contact("JPN-KOR-USA", "2022-04-20")))
    assert sorted(r["pair"] for r in rows["contact_pairs"]) == ["JPN-KOR", "JPN-USA", "KOR-USA"]
    assert {g["pair"] for g in rows["gaps"]} == {"JPN-KOR", "JPN-USA", "KOR-USA"}


def test_without_a_dated_article_there_is_no_open_silence() -> None:
    rows = derived(told(article("a"), contact(start="2020-08-06"), contact(start="2022-04-20")))
    assert {g["is_open"] for g in rows["gaps"]} == {False}


@settings(max_examples=15)
@given(st.sets(st.integers(0, 3000), min_size=1, max_size=9))
def test_silences_are_those_between_neighbours_by_hand(offsets: set[int]) -> None:
    days = [date(2010, 1, 1) + timedelta(days=n) for n in sorted(offsets)]
    # Told by one article: two articles would tell of two days in a row as one contact.
    reading = told(article("a", "2019-01-01"), *(contact(start=d.isoformat()) for d in days))
    tables, _ = derive(resolve([reading]).tables())
    found = [g for g in tables["gaps"].to_pylist() if (g["scope"], g["channel"]) == CHANNEL]
    found.sort(key=lambda g: g["start_date"])
    ends = [*days[1:], date(2019, 1, 1)]
    assert [(g["start_date"], g["end_date"], g["days"]) for g in found] == [
        (a, b, (b - a).days) for a, b in zip(days, ends, strict=True)
    ]
    for gap in found:
        assert gap["months"] == pytest.approx(months_between(gap["start_date"], gap["end_date"]), abs=0.0501)
    lengths = [g["days"] for g in found]
    assert [g["rank"] for g in found] == [1 + sum(other > n for other in lengths) for n in lengths]
    assert all(g["percentile"] == pytest.approx(sum(o <= g["days"] for o in lengths) / len(lengths)) for g in found)


# ---- claims


def claims(
    low: float | None, high: float | None, *contacts: ContactReading, ended_by: int | None = 0, **more: Any
) -> Rows:
    where = article("a", "2022-04-21")
    return derived(told(where, *contacts, claims=(claim(where, low, high, ended_by, **more),)))["claims"]


CALLS = contact(start="2022-04-20"), contact(start="2020-08-06")


@pytest.mark.parametrize(
    ("low", "high", "agrees"),
    [(20, 21, True), (12, None, True), (21, 21, True), (22, 24, False), (24, None, False), (None, 12, False)],
)
def test_a_claim_is_compared_with_the_silence_its_contact_ended(low: float, high: float, agrees: bool) -> None:
    (row,) = claims(low, high, *CALLS)
    assert (row["computed_months"], row["agrees"]) == (20.5, agrees)


def test_the_silence_knows_its_claim() -> None:
    where = article("a", "2022-04-21")
    both = (claim(where, 12, None, 0, kind="first"), claim(where, 20, 21, 0))
    rows = derived(told(where, *CALLS, claims=both))
    (gap,) = [g for g in rows["gaps"] if g["claim_id"]]
    (silence,) = [c for c in rows["claims"] if c["kind"] == "silence"]
    assert (gap["days"], gap["claim_id"], silence["gap_id"]) == (622, silence["claim_id"], gap["gap_id"])


def test_a_claim_without_its_contact_means_the_silence_that_ended_last() -> None:
    (row,) = claims(20, 21, *CALLS, ended_by=None)
    assert (row["computed_months"], row["agrees"]) == (20.5, True)


def test_a_claim_in_the_middle_of_a_silence_is_counted_to_the_day_of_the_article() -> None:
    (row,) = claims(20, 21, contact(start="2020-08-06"), ended_by=None)
    assert (row["computed_months"], row["agrees"]) == (20.5, True)
    assert "day of the article" in row["reason"]


@pytest.mark.parametrize(
    ("contacts", "more", "word"),
    [
        (CALLS[:1], {}, "no earlier contact"),
        (CALLS, {"pair": None}, "which two countries"),
        (CALLS, {"channel": "leader-leader", "ended_by": None}, "no silence"),
    ],
)
def test_a_claim_that_cannot_be_told_says_why(contacts: tuple[ContactReading, ...], more: Any, word: str) -> None:
    (row,) = claims(20, 21, *contacts, **more)
    assert (row["agrees"], row["computed_months"]) == (None, None)
    assert word in row["reason"]


def test_a_claim_on_calls_alone_is_compared_with_calls() -> None:
    video = contact(start="2021-06-01", mode="video")
    (row,) = claims(20, 21, *CALLS, video, channel=None, mode="phone")
    assert row["computed_months"] == 20.5
    (row,) = claims(20, 21, *CALLS, video, channel=None)
    assert row["agrees"] is False


def worded(quote: str, *contacts: ContactReading, low: float = 9.5, high: float = 10.5) -> Any:
    """The one row of a claim in these words (which the article does not have), ended by the first contact."""
    where = article("a", "2022-04-21")
    said = replace(claim(where, low, high, 0), quote=quote)
    tables, _ = derive(resolve([told(where, *contacts, claims=(said,))]).tables())
    (row,) = tables["claims"].to_pylist()
    return row


SHORT = contact(start="2022-04-20"), contact(start="2022-02-10")


def test_how_long_something_took_is_no_silence() -> None:
    row = worded("It took 10 months for the ministers to begin face-to-face meetings.", *SHORT)
    assert (row["agrees"], row["computed_months"], row["gap_id"]) == (None, None, None)
    assert "a start of its own" in row["reason"]
    # The same length, stated as a silence, is held against the dates: 10 February to 20 April.
    row = worded("The ministers had not met for 10 months; the trip took 3 hours.", *SHORT)
    assert (row["agrees"], row["computed_months"]) == (False, 2.3)


def test_a_statement_on_one_way_of_meeting_is_not_refuted_by_a_shorter_silence_of_the_channel() -> None:
    row = worded("Their first face-to-face meeting in 10 months.", *SHORT)
    assert (row["agrees"], row["computed_months"]) == (None, 2.3) and "one way of meeting" in row["reason"]
    # A silence of the whole channel that is longer than stated does refute it: there was no such meeting either.
    row = worded("Their first face-to-face meeting in 10 months.", *CALLS)
    assert (row["agrees"], row["computed_months"]) == (False, 20.5)


# ---- promises


def promise(*contacts: ContactReading, later: tuple[str, ...] = ()) -> tuple[str, bool]:
    """State of the only promise, and whether a contact kept it; ``later``: days of further articles on the pair."""
    readings = [told(article("a", "2020-10-29"), *contacts)]
    old = contact(start="2019-01-01", channel="chief-defence")
    readings += [told(article(f"later {d}", d), old) for d in later]
    (row,) = derived(*readings)["promises"]
    return row["state"], row["kept_by"] is not None


PLAN = contact(start="2020-12-01", end="2020-12-31", precision="month", status="planned", mode="video")


@pytest.mark.parametrize(
    ("contacts", "later", "state"),
    [
        ((PLAN, contact(start="2020-12-10", mode="video")), ("2021-03-01",), "kept"),
        ((PLAN, contact(start="2020-12-10", mode="unspecified")), ("2021-03-01",), "kept"),
        ((PLAN, contact(start="2021-02-10", mode="video")), ("2021-03-01",), "late"),
        ((PLAN, contact(start="2021-08-10", mode="video")), ("2022-03-01",), "unknown"),
        ((PLAN, contact(start="2020-12-10", mode="phone")), ("2021-03-01",), "broken"),
        ((PLAN, contact(start="2020-12-10", mode="video", channel="chief-defence")), ("2021-03-01",), "broken"),
        ((PLAN, contact(start="2020-12-10", mode="video", channel=None)), ("2021-03-01",), "broken"),
        ((PLAN,), (), "open"),
        ((PLAN,), ("2022-03-01",), "unknown"),
        ((contact(status="planned"),), ("2022-03-01",), "open"),
        ((contact(start="2020-11-02", status="proposed"),), ("2021-03-01",), "unknown"),
        ((contact(start="2020-10-20", status="requested"),), ("2021-03-01",), "open"),
        ((contact(start="2020-10-20", status="requested"),), ("2022-03-01",), "unknown"),
        ((contact(start="2020-10-20", status="requested"), contact(start="2020-12-20")), ("2022-03-01",), "kept"),
    ],
)
def test_what_became_of_a_promise(contacts: tuple[ContactReading, ...], later: tuple[str, ...], state: str) -> None:
    assert promise(*contacts, later=later) == (state, state in ("kept", "late"))


# ---- coverage


def test_coverage_counts_months_without_articles_too() -> None:
    call = contact(start="2020-08-06")
    rows = derived(*(told(article(d, d), call) for d in ("2021-01-05", "2021-01-20", "2021-03-01")))["coverage"]
    assert sorted((r["month"].isoformat(), r["article_count"]) for r in rows) == [
        ("2021-01-01", 2), ("2021-02-01", 0), ("2021-03-01", 1),
    ]  # fmt: skip
