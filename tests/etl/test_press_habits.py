"""Habits of newsrooms: offers left without an answer, bilaterals with several, bare "Korea", days that are not those of
the contact, decisions taken at a meeting. Texts of our own, published on Thursday, 16 May 2019."""

from __future__ import annotations

import pytest

from tests.etl.articles import contacts_told

CASES: tuple[tuple[str, set[str]], ...] = (
    (
        "Chad has not responded to Niger's offer, made on Monday, of talks.",
        {"NER-TCD requested unspecified 2019-05-13"},
    ),
    (
        "Chad remained unresponsive to Niger's calls via the hotline on Monday.",
        {"NER-TCD requested phone 2019-05-13"},
    ),
    (
        "Chad's foreign minister refused to say when the next date for talks with Niger would be.",
        set(),
    ),
    (
        "Peru's President Ana Rojas on Tuesday had bilateral talks with Chile's President Luis Soto and Ecuador's "
        "President Pablo Vera.",
        {"CHL-PER held unspecified 2019-05-14", "ECU-PER held unspecified 2019-05-14"},
    ),
    (
        "President Ana Rojas of Peru will be receiving her Ecuadorian peer Pablo Vera in Lima on June 6.",
        {"ECU-PER planned in_person 2019-06-06"},
    ),
    # Which Korea.
    (
        "The vice ministers of Korea, Japan and the United States met in Seoul on Monday.",
        {"JPN-KOR-USA held in_person 2019-05-13"},
    ),
    (
        "Korea and Mongolia held vice-ministerial talks in Ulaanbaatar on Tuesday.",
        {"KOR-MNG held in_person 2019-05-14"},
    ),
    # Whose day it is.
    (
        "The foreign minister of India met his counterpart from Bhutan today [Wednesday] in Thimphu.",
        {"BTN-IND held in_person 2019-05-15"},
    ),
    (
        "Peru's foreign minister Ana Rojas is in Quito today for talks with her Ecuadorian counterpart Pablo Vera.",
        {"ECU-PER held in_person 2019-05-16"},
    ),
    (
        "President Ana Rojas of Peru is due to meet President Pablo Vera of Ecuador in Quito on Wednesday. Chile "
        "wished Peru and Ecuador well at Wednesday's meeting.",
        {"ECU-PER planned in_person 2019-05-22"},
    ),
    (
        "Chad and Niger on Tuesday decided to open two roads. The decision was taken at a meeting of the interior "
        "ministers of Chad and Niger in Niamey.",
        {"NER-TCD held in_person 2019-05-14"},
    ),
    (
        "The presidents of Chad and Niger have met twice since the war broke out in February-March 2019.",
        set(),
    ),
    (
        "Vice Minister Cho Min-ho of South Korea plans to hold one-on-one talks with his U.S. and Japanese "
        "counterparts on the sidelines of the trilateral meeting in Tokyo on May 31.",
        {"JPN-KOR planned in_person 2019-05-31", "KOR-USA planned in_person 2019-05-31"},
    ),
    # Letters to nobody's government.
    (
        "Thai Prime Minister Somchai Dee sent letters to senior UN officials on Monday over the dispute with Cambodia.",
        set(),
    ),
    # Where many meet.
    ("Japan's foreign minister will attend several ASEAN-related meetings in Bangkok in July.", set()),
)


@pytest.mark.parametrize(("text", "told"), CASES)
def test_habits_of_newsrooms(text: str, told: set[str]) -> None:
    assert {" ".join(contact) for contact in contacts_told(text)} == told
