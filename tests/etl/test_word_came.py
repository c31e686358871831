"""When word came of a contact, from which day its own was foretold; stays and journeys, and those that are none."""

from __future__ import annotations

import pytest

from tests.etl.articles import contacts_told

_DUE = "The talks of Malawi with Tanzania on the lake, which were set for May 20 in Pretoria, have been called off. "


@pytest.mark.parametrize(
    "news",
    [
        "On May 14 word came from the mediator that the meeting was postponed.",
        "On Tuesday the mediator sent word that the meeting was postponed.",
        "On Tuesday Malawi learnt that the meeting had been postponed.",
        "But on 4th May news reached Lilongwe that the meeting was postponed.",
    ],
)
def test_the_day_on_which_word_came_is_not_that_of_the_talks(news: str) -> None:
    assert contacts_told(_DUE + news) == {("MWI-TZA", "cancelled", "in_person", "2019-05-20")}


@pytest.mark.parametrize(
    "text",
    [
        # A plan whose day has passed, seen from the day on which it was told: nobody says that it came about.
        "In November 2018 it was announced that Peru's president would visit Chile in March.",
        "Last June Peru's foreign ministry said its minister would visit Chile in August.",
    ],
)
def test_a_month_foretold_is_seen_from_the_day_of_telling(text: str) -> None:
    assert contacts_told(text) == set()


@pytest.mark.parametrize(
    "text",
    [
        "General Rodolfo Pereyra, chief of Peru's air force, protested after a jet flew into Chile on Tuesday.",
        "Two Chilean warplanes flew to Peru on Tuesday, Peru's defence minister Jose Huerta said.",
        "President Sebastian Pinera of Chile stayed in touch with Peru's president.",
        "Chile's ambassador stayed in Lima while Peru's president was abroad.",
        "Peruvian Foreign Minister Nestor Popolizio made up a meeting with Chile's foreign minister Roberto Ampuero.",
        "He came to Lima in August 2016, but then it was for a meeting of the Arab foreign ministers, Chile's foreign "
        "minister Roberto Ampuero said.",
    ],
)
def test_no_contact(text: str) -> None:
    assert contacts_told(text) == set()


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "The Greek prime minister Alexis Tsipras stayed in Ankara last week.",
            ("GRC-TUR", "held", "in_person", "2019-05-06"),
        ),
        (
            "The plane of Chile's president Sebastian Pinera flew to Lima on Tuesday.",
            ("CHL-PER", "held", "in_person", "2019-05-14"),
        ),
        (
            "Foreign Minister Nestor Popolizio of Peru sat in talks with Jose Valencia, his colleague from Ecuador, on "
            "Wednesday.",
            ("ECU-PER", "held", "in_person", "2019-05-15"),
        ),
        (
            'Peru\'s president Martin Vizcarra said: "This morning, then, I will meet President Pinera of Chile."',
            ("CHL-PER", "planned", "in_person", "2019-05-16"),
        ),
        ("Peru's president asked Chile's foreign minister to come to Lima.", ("CHL-PER", "proposed", "in_person", "")),
    ],
)
def test_stays_and_journeys(text: str, told: tuple[str, str, str, str]) -> None:
    assert contacts_told(text) == {told}


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Peru's president said he looked forward to receiving his Chilean colleague soon.", set()),
        (
            "A trip to Lima planned for February was scrapped by Chile's foreign minister Roberto Ampuero.",
            {("CHL-PER", "cancelled", "in_person", "2019-02-01")},
        ),
        (
            "The presidents of Peru, Chile and Bolivia will meet in Arica on Friday. Before that Peru's president will "
            "sit down with his Chilean colleague, alone.",
            {
                ("BOL-CHL-PER", "planned", "in_person", "2019-05-17"),
                ("CHL-PER", "planned", "in_person", "2019-05-17"),
            },
        ),
    ],
)
def test_what_is_to_come_or_was_dropped(text: str, told: set[tuple[str, str, str, str]]) -> None:
    assert contacts_told(text) == told
