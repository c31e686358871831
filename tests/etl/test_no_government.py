"""Rebels are no government; tomorrow is never past; who brings a letter meets the one to whom he brings it."""

from __future__ import annotations

import pytest

from tests.etl.articles import assert_told, contacts_told, only_contact


@pytest.mark.parametrize(
    "text",
    [
        "An Omani delegation met Houthi leaders in Sanaa on Monday.",
        "A Kenyan delegation held talks with leaders of the rebel movement in Juba on Monday.",
        "The Qatari envoy met on Monday with a delegation of the militia in Tripoli.",
    ],
)
def test_rebels_speak_for_no_state(text: str) -> None:
    assert contacts_told(text) == set()


def test_talks_about_rebels_are_talks() -> None:
    text = "Zambian President Joseph Banda arrived in Nairobi on Monday for talks about the rebels."
    assert only_contact(text, "2019-05-16").countries == ("KEN", "ZMB")


@pytest.mark.parametrize(
    "text",
    [
        "Tomorrow's talks between the Zambian and Kenyan envoys in Lusaka are the third since January.",
        "The meeting of the Zambian and Kenyan leaders tomorrow in Lusaka is seen as useful.",
    ],
)
def test_what_is_tomorrow_is_to_come(text: str) -> None:
    contact = only_contact(text, "2019-05-16")
    assert (contact.status, str(contact.start_date)) == ("planned", "2019-05-17")


@pytest.mark.parametrize(
    ("text", "mode"),
    [
        ("Zambian minister Joseph Banda arrived in Nairobi on Sunday with a letter to Kenyan President Otieno Kamau.",
         "in_person"),
        ("Zambian minister Joseph Banda was received in Nairobi on Sunday by Kenyan President Otieno Kamau, to whom he "
         "delivered a verbal message.", "in_person"),
        ("Zambian President Joseph Banda sent a letter on Sunday to Kenyan President Otieno Kamau.", "letter"),
    ],
)  # fmt: skip
def test_who_brings_a_letter_is_there(text: str, mode: str) -> None:
    assert only_contact(text, "2019-05-16").mode == mode


def test_a_delegation_at_work_in_a_capital_is_a_guest() -> None:
    text = "A Zambian delegation held talks in Nairobi on Monday."
    assert only_contact(text, "2019-05-16").countries == ("KEN", "ZMB")


@pytest.mark.parametrize(
    "text",
    [
        "The Zambian and Kenyan leaders will meet in Lusaka on Friday. Zambian President Joseph Banda said that the "
        "meeting with Kenyan President Otieno Kamau was vital.",
        "The Zambian and Kenyan leaders will meet in Lusaka on Friday. Zambian President Joseph Banda expects much of "
        "his meeting with Kenyan President Otieno Kamau.",
    ],
)
def test_a_meeting_that_is_only_named_was_not_held(text: str) -> None:
    contact = only_contact(text, "2019-05-14")
    assert (contact.status, str(contact.start_date)) == ("planned", "2019-05-17")


@pytest.mark.parametrize(
    ("text", "pairs"),
    [
        ("The Zambian and Kenyan ministers held separate meetings with the African Union mediator on Monday.", set()),
        ("The Zambian and Kenyan ministers met separately with Malawian President Peter Phiri on Monday.",
         {("KEN", "MWI"), ("MWI", "ZMB")}),
    ],
)  # fmt: skip
def test_who_met_somebody_apart_did_not_meet_each_other(text: str, pairs: set[tuple[str, ...]]) -> None:
    assert {tuple(c[0].split("-")) for c in contacts_told(text)} == pairs


def test_plans_that_were_talked_about_are_no_plan_for_the_call() -> None:
    text = (
        "The Zambian and Kenyan ministers talked about plans to sign a treaty and mark the border between their "
        "countries in a rare phone call on Monday."
    )
    assert (only_contact(text, "2019-05-16").status, only_contact(text, "2019-05-16").mode) == ("held", "phone")


@pytest.mark.parametrize(
    "text",
    [
        "Governor Ann Lee of Georgia met Japanese Foreign Minister Ken Sato in Tokyo on Tuesday.",
        "Georgia Governor Ann Lee met South Korean President Park Min-ho in Seoul on Tuesday.",
        "Georgia's Governor Ann Lee visited Israel on Tuesday.",
        "Gov. Ann Lee of Georgia flew to Israel on Tuesday.",
        "Officials of Peru, Illinois, received the Chilean ambassador on Tuesday.",
        "The mayor of Lebanon, Pennsylvania, met Syria's ambassador on Tuesday.",
        "The leader of the Spanish Socialist party met Prime Minister Luis Costa of Portugal on Tuesday.",
        "Spain's Socialist party leader Pedro Soto met the Portuguese prime minister in Lisbon on Tuesday.",
    ],
)
def test_governors_of_america_and_leaders_of_parties_are_of_no_state(text: str) -> None:
    assert contacts_told(text) == set()


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Georgia's foreign minister Ilia Beridze met Armenia's foreign minister in Tbilisi on Tuesday.",
         "ARM-GEO held in_person 2019-05-14"),
        ("The general secretary of the Communist Party of Vietnam met the Lao president in Hanoi on Tuesday.",
         "LAO-VNM held in_person 2019-05-14"),
        ("The Omani Royal Navy's commander met the Indian Navy chief in Muscat on Tuesday.",
         "IND-OMN held in_person 2019-05-14"),
        ("The commander of the Royal Saudi Air Force met the Pakistani air chief in Riyadh on Tuesday.",
         "PAK-SAU held in_person 2019-05-14"),
        ("Thai National Security Council chief Somchai Boon met his Myanmar counterpart in Bangkok on Tuesday.",
         "MMR-THA held in_person 2019-05-14"),
        ("The Joint Defence Council of Peru and Chile met in Lima on Tuesday.", "CHL-PER held in_person 2019-05-14"),
    ],
)  # fmt: skip
def test_these_are_of_a_state(text: str, told: str) -> None:
    assert_told(text, told)
