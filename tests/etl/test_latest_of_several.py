"""The latest of several contacts has the day; what led to nothing took place; what two will do again."""

from __future__ import annotations

import pytest

from tests.etl.articles import assert_told, contacts_told

HEADS = "The presidents of Kenya and Uganda"


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Twice this year Chile's Ana Soto has written to her Peruvian counterpart, most recently on May 2.",
         "CHL-PER held letter 2019-05-02"),
        (f"{HEADS} have met three times since January, most recently in Kampala on May 3.",
         "KEN-UGA held in_person 2019-05-03"),
        (f"{HEADS} have spoken by phone several times, the last time on Tuesday.", "KEN-UGA held phone 2019-05-14"),
        (f"{HEADS} talked about the island in Kampala on May 2, and nothing came of it.",
         "KEN-UGA held in_person 2019-05-02"),
        (f"{HEADS} met in Kampala on May 2, but nothing came of it.", "KEN-UGA held in_person 2019-05-02"),
        (f"{HEADS} were to meet there on May 2, but nothing came of it.", "KEN-UGA cancelled in_person 2019-05-02"),
        ("Peru and Chile held their second 2+2 in Lima on Tuesday.", "CHL-PER held in_person 2019-05-14"),
    ],
)  # fmt: skip
def test_latest_and_without_result(text: str, told: str) -> None:
    assert_told(text, told)


def test_what_they_will_do_again_told_in_a_sentence_of_its_own() -> None:
    assert contacts_told(f"{HEADS} met in Kampala on Monday. They will do so again in Nairobi in June.") == {
        ("KEN-UGA", "held", "in_person", "2019-05-13"),
        ("KEN-UGA", "planned", "in_person", "2019-06-01"),
    }


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Talks of Kenya's and Uganda's ministers have been under way in Kampala since Monday.",
         "KEN-UGA held unspecified 2019-05-13"),
    ],
)  # fmt: skip
def test_since_a_day(text: str, told: str) -> None:
    assert_told(text, told)


def test_others_waited() -> None:
    assert not contacts_told("On Wednesday everybody had waited in vain in Dakar for the president of Sudan.")


@pytest.mark.parametrize(
    "before",
    [
        "With Soto she had talked already on Monday.",
        "She had already spoken to him on Monday.",
        "The two had talked on the phone already on Monday.",
    ],
)
def test_what_had_been_already_is_not_the_news(before: str) -> None:
    text = f"Peruvian President Rosa Paz rang President Pablo Soto of Chile. {before}"
    assert sorted(day for *_, day in contacts_told(text)) == ["2019-05-01", "2019-05-13"]


def test_who_sat_on_another_level_the_day_before() -> None:
    text = (
        "Peru's foreign minister, Luis Vega, met his Chilean counterpart, Ana Rojas, in Lima on Tuesday. On the "
        "working level the joint commission of the two countries had begun its meetings on Monday."
    )
    assert sorted(day for *_, day in contacts_told(text)) == ["2019-05-13", "2019-05-14"]


@pytest.mark.parametrize(
    ("what", "told"),
    [
        ("took place in Lima on Monday.", "CHL-PER held in_person 2019-05-13"),
        ("was held in Lima on Monday.", "CHL-PER held in_person 2019-05-13"),
        ("will take place in Lima on Monday.", "CHL-PER planned in_person 2019-05-20"),
    ],
)
def test_the_next_meeting_that_took_place(what: str, told: str) -> None:
    assert_told(f"The next meeting of the delegations of Peru and Chile on the border {what}", told)
