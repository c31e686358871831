"""Two heads whose words a transcript gives by turns, and who greet or thank each other: they met that day."""

from __future__ import annotations

import pytest

from etl.extract.language.capitals import speakers_in_small_letters
from tests.etl.articles import contacts_told

TODAY = {("EST-FIN", "held", "in_person", "2019-05-16")}


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Edgars, thank you for having me in Helsinki.", "You are always welcome."),
        ("I am glad to welcome Prime Minister Talvik of Estonia.", "It is good to be here."),
        ("It's great to be back in Tallinn.", "Likewise."),
        ("We have just concluded our talks.", "They were useful."),
        ("Mr. Prime Minister, welcome to Helsinki.", "Thank you for the warm welcome."),
        ("To receive the Prime Minister of Estonia here is a pleasure.", "Our talks were long."),
    ],
)
def test_those_who_greet_each_other_are_together(one: str, other: str) -> None:
    text = f"PRIME MINISTER KOSKI OF FINLAND: {one}\n\nPRIME MINISTER TALVIK OF ESTONIA: {other}"
    assert contacts_told(text) == TODAY


def test_an_earlier_contact_and_one_to_come_are_told_beside() -> None:
    text = (
        "MINISTER KOSKI OF FINLAND: It is good to see you again, Jaan.\n\nFOREIGN MINISTER TALVIK OF ESTONIA: We "
        "spoke on the phone last week. Next month I will come to Helsinki."
    )
    assert contacts_told(text) == TODAY | {
        ("EST-FIN", "held", "phone", "2019-05-06"),
        ("EST-FIN", "planned", "in_person", "2019-06-01"),
    }


@pytest.mark.parametrize(
    "text",
    [
        # Words set beside each other by a paper, and not spoken side by side.
        "President Koski of Finland: Our hearts are with them.\n\nPresident Talvik of Estonia: We thank all helpers.",
        "President Koski of Finland: I welcome the ruling.\n\nPresident Talvik of Estonia: They will regret it.",
        "Prime Minister Koski of Finland: Thank you for having us in this virtual meeting.\n\nMr Smith: Good day.",
    ],
)
def test_words_from_two_places_are_no_meeting(text: str) -> None:
    assert contacts_told(text) == set()


@pytest.mark.parametrize(
    ("printed", "read"),
    [
        ("JANE DOE, FOREIGN MINISTER OF CHAD: Hello", "Jane Doe, Foreign Minister of Chad: Hello"),
        ("UK PRIME MINISTER DOE: Hello", "UK Prime Minister Doe: Hello"),
        ("OSLO: THE PRIME MINISTER MET", "OSLO: THE PRIME MINISTER MET"),
        ("JOURNALIST: Hello", "JOURNALIST: Hello"),
    ],
)
def test_speakers_told_with_an_office_in_capitals(printed: str, read: str) -> None:
    assert speakers_in_small_letters(printed) == read
