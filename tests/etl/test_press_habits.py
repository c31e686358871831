"""Habits of newsrooms: offers left without an answer, bilaterals with several, bare "Korea", days that are not those of
the contact, decisions taken at a meeting. Texts of our own, published on Thursday, 16 May 2019."""

from __future__ import annotations

import pytest

from tests.etl.articles import assert_told, contacts_told

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


@pytest.mark.parametrize(
    ("text", "told"),
    [
        # What is said begins with an office-holder, without "that": nobody of these speaks.
        ("Local media said the Kenyan minister of defence, Nadia Novak, arrived in Oslo on 14 May.",
         "KEN-NOR held in_person 2019-05-14"),
        ("In a statement, the government said Sweden's defence minister plans to visit Poland next week.",
         "POL-SWE planned in_person 2019-05-20"),
        ("Local media said Serbia's foreign minister Rosa Sato and Ghana's foreign minister talked over the phone on "
         "Tuesday.", "GHA-SRB held phone 2019-05-14"),
        # Between the first and the second of the two no clause ends, whatever stands beside the first.
        ("The ministry said that talks between the Nepalese Defence Minister, Ivan Mensah, and the Defence Minister of "
         "Malaysia, Ana Novak, took place on Tuesday.", "MYS-NPL held unspecified 2019-05-14"),
        ("A meeting between Carlos Haddad, Kenya's defence minister, and the minister of defence of Ghana is scheduled "
         "for tomorrow in Doha.", "GHA-KEN planned in_person 2019-05-17"),
        ("Talks between the Peruvian defense minister and Defence Minister Rosa Jovic of Tunisia were held in Doha on "
         "Tuesday.", "PER-TUN held in_person 2019-05-14"),
        # A day right behind the state, or in brackets behind its weekday.
        ("Norway's prime minister called Prime Minister Carlos Kowal of Malaysia Tuesday.",
         "MYS-NOR held phone 2019-05-14"),
        ("On Tuesday (May 14) the Kenyan president welcomed Vietnam's president to Nairobi.",
         "KEN-VNM held in_person 2019-05-14"),
        # What stands beside the contact tells neither of its day nor of its outcome.
        ("Egypt's foreign minister flew to Oslo yesterday and met the foreign minister of Norway, for the second time "
         "this year.", "EGY-NOR held in_person 2019-05-15"),
        ("Egypt's foreign minister and the Norwegian foreign minister held a video conference yesterday, with trade "
         "high on the agenda.", "EGY-NOR held video 2019-05-15"),
        ("In a sign of a thaw, talks between Norwegian Foreign Minister Omar Novak and Swedish Foreign Minister Elena "
         "Dahl were held in Geneva on May 14.", "NOR-SWE held in_person 2019-05-14"),
    ],
)  # fmt: skip
def test_plain_sentences_of_the_wire(text: str, told: str) -> None:
    assert_told(text, told)


@pytest.mark.parametrize("link", [", as well as with ", " as well as with "])
def test_as_well_as_ends_no_clause(link: str) -> None:
    text = f"Peru's premier Ana Ruiz spoke by phone on Tuesday with President Luis Soto of Chile{link}Norway's king."
    assert contacts_told(text) == {
        ("CHL-PER", "held", "phone", "2019-05-14"),
        ("NOR-PER", "held", "phone", "2019-05-14"),
    }
