"""Contacts of a time of which no more is told than that it is over: the month of publication is none of theirs.
Sentences of our own, read as published on Thursday, 16 May 2019."""

from __future__ import annotations

from datetime import date

import pytest

from etl.extract.people.holders import has_left_office
from etl.lexicon import rows
from tests.etl.articles import contacts_told

BOTH = "the foreign ministers of Chile and Peru"
NEWS, PAST = ("CHL-PER", "held", "in_person", "2019-05-01"), ("CHL-PER", "held", "in_person", "")


@pytest.mark.parametrize(
    "when",
    [
        "In the 1990s, ",
        "In the seventies ",
        "In the early 2000s, ",
        "During the Cold War, ",
        "During the Second World War, ",
        "Years ago, ",
        "Decades ago, ",
        "A few years back, ",
        "In the past, ",
        "Previously, ",
        "Before the pandemic, ",
        "Under the shah, ",
        "In colonial times, ",
        "At the time of the dam accords, ",
        "Before they left office, ",
        "Under President Ana Rojas, ",
    ],
)
def test_a_time_long_over_is_no_month_of_publication(when: str) -> None:
    assert contacts_told(f"{when}{BOTH} met in Quito.") == {PAST}
    assert contacts_told(f"{when}{BOTH} met in Quito. The ferry is late.") == {PAST}


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (f"T{BOTH[1:]} once met in Quito.", {PAST}),
        (f"T{BOTH[1:]} met in Quito.", {NEWS}),
        (f"T{BOTH[1:]} met in Quito to discuss a treaty of the 1990s.", {NEWS}),
        (f"T{BOTH[1:]} met in Quito for the first time in years.", {NEWS}),
        (f"T{BOTH[1:]} met in Quito not long ago.", {NEWS}),
        (f"Once the storm was over, {BOTH} met in Quito.", {NEWS}),
        (f"T{BOTH[1:]} met in Quito on Tuesday, as in the past.", {("CHL-PER", "held", "in_person", "2019-05-14")}),
        (f"T{BOTH[1:]} met in Quito on Tuesday. In the 1970s, {BOTH} met in Arica.",
         {("CHL-PER", "held", "in_person", "2019-05-14"), PAST}),
    ],
)  # fmt: skip
def test_what_else_is_said_of_the_past(text: str, told: set[tuple[str, str, str, str]]) -> None:
    assert contacts_told(text) == told


def test_heads_of_the_list_have_left_office_once_their_last_term_was_over() -> None:
    ended = [r for r in rows("holders.csv") if r["level"] == "leader" and r["end"] and " " in r["name"]]
    last = {(r["name"], r["country"]): "" for r in ended}
    for r in rows("holders.csv"):
        if (r["name"], r["country"]) in last:
            last[r["name"], r["country"]] = max(last[r["name"], r["country"]], r["end"] or "9999")
    (name, country), end = next((who, end) for who, end in last.items() if end < "2010")
    assert has_left_office(name, country, date(2019, 5, 16))
    assert not has_left_office(name, country, date(int(end[:4]), 12, 31))
    assert not has_left_office("Ana Rojas", "PER", date(2019, 5, 16))


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("The announcement on Monday of a meeting between the presidents of Chile and Peru on May 20 was a surprise.",
         ("CHL-PER", "planned", "in_person", "2019-05-20")),
        ("News on Monday of a visit by the president of Chile to Peru on May 20 was welcomed.",
         ("CHL-PER", "planned", "in_person", "2019-05-20")),
        ("The publication on Monday of a transcript of the call between the presidents of Chile and Peru on May 2 "
         "caused a stir.", ("CHL-PER", "held", "phone", "2019-05-02")),
        ("The meeting on Monday of the presidents of Chile and Peru was a surprise.",
         ("CHL-PER", "held", "in_person", "2019-05-13")),
    ],
)  # fmt: skip
def test_the_day_of_an_announcement_is_not_that_of_the_contact(text: str, told: tuple[str, str, str, str]) -> None:
    assert contacts_told(text) == {told}
