"""Two office-holders side by side, in every order of country, office and name: read as published on 16 May 2019."""

from __future__ import annotations

import pytest

from tests.etl.articles import contacts_told

MET = {("NER-RUS", "held", "in_person", "2019-05-14")}


@pytest.mark.parametrize(
    "two",
    [
        "The foreign minister of Niger and the Russian foreign minister, Sergei Orlov,",
        "The foreign minister of Niger and Russian Foreign Minister Sergei Orlov",
        "The foreign minister of Niger and Russia's foreign minister",
        "Foreign Minister Kalla Maman of Niger and Russia's foreign minister, Sergei Orlov,",
        "Kalla Maman, the foreign minister of Niger, and Russia's Foreign Minister Sergei Orlov",
        "The Nigerien foreign minister and Foreign Minister Sergei Orlov of Russia",
        "The foreign ministers of Niger and Russia",
    ],
)
def test_two_offices(two: str) -> None:
    assert contacts_told(f"{two} met in Vienna on Tuesday.") == MET


def test_ministers_of_south_africa_are_not_all_of_africa() -> None:
    told = contacts_told("The Kenyan and South African foreign ministers met in Accra on Tuesday.")
    assert told == {("KEN-ZAF", "held", "in_person", "2019-05-14")}
    assert contacts_told("African foreign ministers met in Accra on Tuesday.") == set()


def test_heads_of_state_of_two() -> None:
    told = contacts_told("A meeting of the heads of state of Kenya and Chad was held in Accra on Tuesday.")
    assert told == {("KEN-TCD", "held", "in_person", "2019-05-14")}


@pytest.mark.parametrize("rank", ["General ", "Gen. ", ""])
def test_told_a_general_in_a_call(rank: str) -> None:
    told = (
        f"Kenya's president told {rank}Abdou Issa, Chad's army chief, in a phone call on Tuesday that trade must grow."
    )
    assert contacts_told(told) == {("KEN-TCD", "held", "phone", "2019-05-14")}


@pytest.mark.parametrize(
    "opening",
    [
        "After a meeting with Bill Harper, the foreign minister of Canada, on Tuesday,",
        "After talks with his Canadian counterpart, Bill Harper, in Jakarta on Tuesday,",
        "At a meeting with Bill Harper, the foreign minister of Canada, on Tuesday,",
    ],
)
def test_the_day_behind_who_the_partner_is(opening: str) -> None:
    told = contacts_told(f"{opening} Indonesia's foreign minister called for calm.")
    assert told == {("CAN-IDN", "held", "in_person", "2019-05-14")}


def test_a_minister_of_a_country_is_expected() -> None:
    told = contacts_told("Trade Minister Ann Boyd of the United States is expected in Accra on May 30.")
    assert told == {("GHA-USA", "planned", "in_person", "2019-05-30")}


def test_the_day_of_a_relative_clause() -> None:
    told = contacts_told(
        "Indonesia's minister, who met Bill Harper, the minister of Canada, on Tuesday, called for calm."
    )
    assert told == {("CAN-IDN", "held", "in_person", "2019-05-14")}


def test_discussed_on_the_sidelines_of_a_summit() -> None:
    told = contacts_told(
        "On the sidelines of a summit in Accra on Tuesday, Kenya's foreign minister discussed fishing with "
        "Chad's president."
    )
    assert told == {("KEN-TCD", "held", "in_person", "2019-05-14")}


def test_wrote_to_a_counterpart_on_the_day_that_opens_the_sentence() -> None:
    told = contacts_told("On Tuesday, Kenya's foreign minister wrote to his counterpart in Chad, Abdou Issa.")
    assert told == {("KEN-TCD", "held", "letter", "2019-05-14")}
