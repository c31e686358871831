"""Roundups and morning letters: labels of two states, news in a row, items that end with their source."""

from __future__ import annotations

import pytest

from etl.extract.clauses.in_a_row import clauses_in_a_row
from etl.extract.language.capitals import opening_in_small_letters
from etl.extract.language.items import stories_in
from tests.etl.articles import contacts_told

Told = set[tuple[str, str, str, str]]


@pytest.mark.parametrize(
    ("label", "written"),
    [
        ("NAMIBIA-BOTSWANA: Commission meets", "Namibia-Botswana: Commission meets"),
        ("PERU/CHILE\n\nTalks", "Peru/Chile\n\nTalks"),
        ("KENYA AND UGANDA: Talks", "Kenya and Uganda: Talks"),
        ("MALI-OSLO: Talks", "MALI-OSLO: Talks"),
        ("PERU-CHILEAN TALKS", "PERU-CHILEAN TALKS"),
    ],
)
def test_labels_of_two_states_are_written_as_within_a_sentence(label: str, written: str) -> None:
    assert opening_in_small_letters(label) == written


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "KENYA-UGANDA: Commission meets\n\nThe border commission of the two countries met in Kisumu on Tuesday.",
            {("KEN-UGA", "held", "in_person", "2019-05-14")},
        ),
        (
            "KENYA-UGANDA: Ministers to meet\n\nThe ministers of the two countries will meet in Kisumu on May 23.",
            {("KEN-UGA", "planned", "in_person", "2019-05-23")},
        ),
    ],
)
def test_the_two_countries_are_those_of_the_label(text: str, told: Told) -> None:
    assert contacts_told(text, "2019-05-16") == told


@pytest.mark.parametrize(
    ("sentence", "clauses"),
    [
        ("Peru's Ana Gomes visits Oslo, Chile wins a vote, and Kenya opens a railway.", 3),
        ("Norway's minister meets her Peruvian counterpart in Lima, and Spain bans a group.", 2),
        ("The king hosts Peru's Ana Gomes, Chile's Teodoro Ribera and Spain's premier.", 1),
        ("Peru's minister met her colleague, Norway's ambassador said.", 1),
        ("Ana Gomes, the foreign minister of Peru, visits Oslo.", 1),
    ],
)
def test_main_clauses_in_a_row(sentence: str, clauses: int) -> None:
    assert len(clauses_in_a_row(sentence)) + 1 == clauses


def test_each_clause_of_a_row_has_its_own_sides() -> None:
    text = (
        "In the news today: Norwegian Foreign Minister Ine Soreide visits Lima, Canada wins a seat, and Pakistan's "
        "Imran Khan hosts Afghan President Ashraf Ghani."
    )
    assert {pair for pair, *_ in contacts_told(text, "2019-05-16")} == {"NOR-PER", "AFG-PAK"}


@pytest.mark.parametrize("source", ["Radio Lima reported", "the agency announced", "her office confirmed"])
def test_what_the_source_did_is_not_the_tense_of_its_news(source: str) -> None:
    text = f"Peruvian President Ana Gomes begins a two-day visit to Chile on Monday, {source}."
    assert contacts_told(text, "2019-05-16") == {("CHL-PER", "planned", "in_person", "2019-05-20")}


@pytest.mark.parametrize(
    "what", ["agreed to sign a treaty", "pledged to open the border", "agreed to call off a march"]
)
def test_what_was_agreed_behind_held_talks_is_no_plan_of_them(what: str) -> None:
    text = f"The foreign ministers of Peru and Chile held talks in Lima on Tuesday and {what}."
    assert {(pair, status, day) for pair, status, _, day in contacts_told(text, "2019-05-16")} == {
        ("CHL-PER", "held", "2019-05-14")
    }


@pytest.mark.parametrize("title", ["Agenda for Friday, May 17", "Daybook for Friday", "What's on today, 17 May"])
def test_the_title_of_a_list_of_events_tells_their_day(title: str) -> None:
    text = (
        "LIMA: Chilean Foreign Minister Teodoro Ribera arrives for talks with his Peruvian counterpart.\n\n"
        "OSLO: Parliament debates the budget.\n\nNAIROBI: Kenya's Uhuru Kenyatta hosts Yoweri Museveni of Uganda."
    )
    told = {(pair, status, day) for pair, status, _, day in contacts_told(text, "2019-05-16", title=title)}
    assert told == {("CHL-PER", "planned", "2019-05-17"), ("KEN-UGA", "planned", "2019-05-17")}


def test_items_of_a_roundup_speak_of_their_own_people() -> None:
    text = (
        "PERUVIAN MINISTER IN OSLO. Ana Gomes of Peru met Norwegian Foreign Minister Ine Soreide in Oslo on 14 May. "
        "They will meet again in Lima on 20 May.\n\n"
        "FISHERMEN PLAN A MARCH. Several unions said that they will meet on 21 May.\n\n"
        "SCHOOLS CLOSED: Ministers hold another round of talks on 22 May.\n"
    )
    assert {(pair, day) for pair, _, _, day in contacts_told(text, "2019-05-16")} == {
        ("NOR-PER", "2019-05-14"),
        ("NOR-PER", "2019-05-20"),
    }


@pytest.mark.parametrize(
    "text",
    [
        "Peru's Ana Gomes has a working dinner with Norway's Erna Solberg in Oslo tonight.",
        "The foreign ministers of Peru and Norway hold talks in Oslo today.",
        "Peruvian President Ana Gomes is on the phone to King Harald of Norway at 3 p.m. today.",
    ],
)
def test_a_contact_that_somebody_has_today_is_to_come(text: str) -> None:
    assert {(pair, status) for pair, status, *_ in contacts_told(text, "2019-05-16")} == {("NOR-PER", "planned")}


def test_a_state_that_proposes_another_round_is_of_it() -> None:
    text = (
        "Peru's foreign minister met his Chilean counterpart in Lima on Monday. Kenya's president and Uganda's spoke "
        "by phone on Tuesday. Peru proposed a third round for June 20."
    )
    assert ("KEN-UGA", "2019-06-20") not in {(pair, day) for pair, _, _, day in contacts_told(text, "2019-05-16")}


DIAZ, SOTO = "President Diaz of Peru", "President Soto of Chile"


@pytest.mark.parametrize(
    "text",
    [
        f"In a message to {SOTO} on Tuesday, {DIAZ} congratulated him on his election.",
        f"{DIAZ} congratulated {SOTO} in a message on Tuesday.",
        f"{DIAZ} on Tuesday thanked {SOTO} in a telegram for the aid.",
        f"{SOTO} on Tuesday received a message of greetings from {DIAZ}.",
    ],
)
def test_what_is_told_in_a_message_is_a_letter(text: str) -> None:
    assert contacts_told(text) == {("CHL-PER", "held", "letter", "2019-05-14")}


@pytest.mark.parametrize(
    "text",
    [
        f"{DIAZ} condemned {SOTO} in a message on X on Tuesday.",
        f"{DIAZ} congratulated {SOTO} on Tuesday.",
        f"In a message to the nation on Tuesday {DIAZ} criticised {SOTO}.",
    ],
)
def test_what_all_may_read_is_no_letter(text: str) -> None:
    assert contacts_told(text) == set()


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (f"{DIAZ} and {SOTO} held a summit in Lima on Monday. Soto also sent a letter to Diaz.",
         {("CHL-PER", "held", "in_person", "2019-05-13"), ("CHL-PER", "held", "letter", "2019-05-13")}),
        (f"{DIAZ} wrote to {SOTO} on Monday. The two presidents met in Lima on Tuesday.",
         {("CHL-PER", "held", "in_person", "2019-05-14"), ("CHL-PER", "held", "letter", "2019-05-13")}),
        (f"{DIAZ} sent a letter to {SOTO} on Monday. The message spoke of trade.",
         {("CHL-PER", "held", "letter", "2019-05-13")}),
        (f"{DIAZ} met {SOTO} in Lima on Monday. He handed over a letter.",
         {("CHL-PER", "held", "in_person", "2019-05-13")}),
    ],
)  # fmt: skip
def test_a_letter_and_a_meeting_are_two(text: str, told: set[tuple[str, str, str, str]]) -> None:
    assert contacts_told(text) == told


def test_a_letter_that_somebody_has_is_no_plan() -> None:
    told = "The Iraqi prime minister has a letter from the king of Jordan, handed to him on Tuesday."
    assert contacts_told(told) == {("IRQ-JOR", "held", "letter", "2019-05-14")}


def test_the_summit_and_the_message_of_its_day_are_two() -> None:
    told = f"On May 7 {DIAZ} and {SOTO} held the summit in Lima. Soto on that day also sent Diaz a message."
    assert {mode for _, _, mode, _ in contacts_told(told)} == {"in_person", "letter"}


def test_a_letter_that_will_be_considered_is_no_plan() -> None:
    told = f"On Tuesday {SOTO} sent {DIAZ} a letter. Peru will consider Soto's letter, a spokesman said."
    assert contacts_told(told) == {("CHL-PER", "held", "letter", "2019-05-14")}


_IN_LIMA = (
    "LIMA, May 15 (AFP) - Peru's foreign minister, Rosa Quispe, received her Chilean counterpart, Pablo Soto, on "
    "Tuesday.\n\nThe two spoke of the border."
)
_IN_LOME = (
    "LOME, May 15 (AFP) - The president is ill, and the prime minister of Togo stands in for him.\n\nOn Monday the "
    "minister flew to Ghana and met President Kofi Asante. The two are to meet again on Friday."
)


@pytest.mark.parametrize(
    "heading", ["", "Togo and Ghana mend ties\n\n", "In other news\n\nTogo and Ghana mend ties\n\n"]
)
def test_stories_of_different_states_are_read_each_by_itself(heading: str) -> None:
    both = contacts_told(f"{_IN_LIMA}\n\n{heading}{_IN_LOME}")
    assert both == contacts_told(_IN_LIMA) | contacts_told(_IN_LOME)
    assert {pair for pair, *_ in both} == {"CHL-PER", "GHA-TGO"}


@pytest.mark.parametrize(
    "text",
    [
        f"{_IN_LIMA}\n\nPeru and Chile in a row over fish\n\nPeru and Chile have quarrelled since 2014.",
        f"{_IN_LIMA}\n\nThe border\n\nSoto: We have talked of Togo and Ghana.",
        _IN_LIMA,
        "",
    ],
)
def test_one_story_with_headings_is_one(text: str) -> None:
    assert stories_in(text) == [(0, len(text))]


def test_releases_on_one_page_are_read_each_by_itself() -> None:
    call = "President Rosa Quispe of Peru spoke by phone on Tuesday with President Pablo Soto of Chile."
    town_hall = "The President met with teachers in Lima on Monday. They agreed to meet again."
    text = f"Readout of the call with Chile\n\n{call}\n\nReadout of a meeting with teachers in Lima\n\n{town_hall}"
    assert len(stories_in(text)) == 2
    assert contacts_told(text) == contacts_told(call)
