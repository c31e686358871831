"""Three states or more in one telling: one table, a contact with each, or a state that is only named."""

from __future__ import annotations

import pytest

from tests.etl.articles import pairs_told


def _told(text: str) -> list[str]:
    return pairs_told(text, "2019-05-16")


@pytest.mark.parametrize(
    "text",
    [
        "Zambia's President Joseph Banda and Malawi's President Peter Phiri met in the Kenyan capital on Tuesday.",
        "After Tanzania closed its border, Zambia's President Joseph Banda and Malawi's President Peter Phiri met on "
        "Tuesday.",
        "Zambian President Joseph Banda met Malawian Foreign Minister Peter Phiri on Tuesday, as Kenya had advised.",
    ],
)
def test_a_state_for_which_nobody_speaks_is_a_place_or_a_topic(text: str) -> None:
    assert _told(text) == ["MWI-ZMB"]


@pytest.mark.parametrize(
    "text",
    [
        "Zambia's President Joseph Banda, Malawi's President Peter Phiri and Kenya held three-way talks on Tuesday.",
        "Zambian President Joseph Banda, Malawian President Peter Phiri and Kenyan President Otieno Kamau met today.",
    ],
)
def test_three_who_sit_together_are_one_contact(text: str) -> None:
    assert _told(text) == ["KEN-MWI-ZMB"]


@pytest.mark.parametrize(
    "text",
    [
        "Kenyan President Otieno Kamau spoke by telephone on Tuesday with presidents Joseph Banda, of Zambia, "
        "and Peter Phiri, of Malawi.",
        "Zambian President Joseph Banda and Malawian President Peter Phiri each had a meeting on Tuesday with "
        "Kenyan President Otieno Kamau.",
        "Zambian President Joseph Banda and Malawian President Peter Phiri separately met "
        "Kenyan President Otieno Kamau on Tuesday.",
    ],
)
def test_each_of_two_has_a_contact_of_his_own_with_the_third(text: str) -> None:
    assert _told(text) == ["KEN-MWI", "KEN-ZMB"]


def test_a_tour_on_which_nobody_is_told_to_go_is_no_contact_of_its_stops() -> None:
    assert _told("The week-long tour of Zambia, Malawi and Kenya begins on Friday.") == []


def test_the_three_are_all_whom_one_sentence_told_as_several_contacts() -> None:
    text = (
        "Kenyan President Otieno Kamau spoke by telephone on Tuesday with presidents Joseph Banda, of Zambia, "
        "and Peter Phiri, of Malawi. The three leaders had last met on March 4."
    )
    assert _told(text) == ["KEN-MWI", "KEN-MWI-ZMB", "KEN-ZMB"]


_VISIT = "Zambian Foreign Minister Joseph Banda visited Kenya on Tuesday and met Kenyan President Otieno Kamau. "


@pytest.mark.parametrize(
    "text",
    [
        "At the airport Banda was received by Kenyan Trade Minister Moses Okello.",
        "Kenyan Trade Minister Moses Okello welcomed Banda at Jomo Kenyatta International Airport.",
        "Kenyan Trade Minister Moses Okello sat with them, and Banda praised him.",
    ],
)
def test_a_welcome_at_the_airport_and_one_who_sat_there_too_are_of_the_visit(text: str) -> None:
    assert _told(_VISIT + text) == ["KEN-ZMB"]


def test_another_minister_met_on_that_day_is_another_contact() -> None:
    text = "Banda met Kenyan Trade Minister Moses Okello on Wednesday."
    assert _told(_VISIT + text) == ["KEN-ZMB", "KEN-ZMB"]


@pytest.mark.parametrize(
    "text",
    [
        "It was in Lima and then in Quito that the envoys met in March.",
        "Kamau and Moyo held talks in Lima in March.",
        "Banda and Kamau then met in Lima on April 3.",
    ],
)
def test_the_towns_where_those_met_who_were_told_before_are_no_sides(text: str) -> None:
    told = "Envoys of Kenya and Zambia, led by Kenyan Foreign Minister Otieno Kamau, met on Tuesday. "
    assert set(_told(told + text)) == {"KEN-ZMB"}
    assert len(_told(told + text)) > 1


_MET = "Zambia's President Joseph Banda and Malawi's President Peter Phiri met in Lusaka on Tuesday. "


@pytest.mark.parametrize(
    ("text", "pairs"),
    [
        ("They were later joined by Kenyan President Otieno Kamau.", ["KEN-MWI-ZMB"]),
        ("The talks were also attended by Kenya's President Otieno Kamau.", ["KEN-MWI-ZMB"]),
        ("Kenyan Prime Minister Otieno Kamau sat in on the meeting.", ["KEN-MWI-ZMB"]),
        ("Kenyan Prime Minister Otieno Kamau did not take part in the meeting.", ["MWI-ZMB"]),
        ("Kenyan President Otieno Kamau attended the meeting as a witness.", ["MWI-ZMB"]),
        ("The Kenyan ambassador also attended.", ["MWI-ZMB"]),
        ("Zambia's Foreign Minister Jane Tembo took part in the talks.", ["MWI-ZMB"]),
        # What is told of "they" is a contact of its own.
        ("On April 2 they had sat down with Kenyan President Otieno Kamau in Nairobi.", ["KEN-MWI-ZMB", "MWI-ZMB"]),
        ("In April the two and their Kenyan counterpart, Otieno Kamau, had gathered in Nairobi.",
         ["KEN-MWI-ZMB", "MWI-ZMB"]),
        ("Earlier, they had convened on May 2 together with the defence ministers of Kenya and Rwanda, Otieno Kamau "
         "and Paul Ndoli.", ["KEN-MWI-RWA-ZMB", "MWI-ZMB"]),
    ],
)  # fmt: skip
def test_a_third_beside_those_just_told(text: str, pairs: list[str]) -> None:
    assert _told(_MET + text) == pairs


@pytest.mark.parametrize(
    ("text", "pairs"),
    [
        ("Zambia's President Joseph Banda and Malawi's President Peter Phiri will meet in Lusaka on Friday. Kenya's "
         "President Otieno Kamau will also be present.", ["KEN-MWI-ZMB"]),
        ("Zambia's President Joseph Banda is to hold talks with Malawi's Peter Phiri in Lusaka on Friday. Kenya's "
         "President Otieno Kamau is to attend as well.", ["KEN-MWI-ZMB"]),
        ("Zambia's President Joseph Banda will meet Malawi's Peter Phiri in Lusaka on Friday. Kenya's President Otieno "
         "Kamau will attend the race in Nairobi.", ["MWI-ZMB"]),
        ("Kenyan President Otieno Kamau gathered the presidents of Zambia and Malawi, Joseph Banda and Peter Phiri, in "
         "Nairobi on Monday.", ["KEN-MWI-ZMB"]),
        ("Crowds gathered in Nairobi on Monday as Kenyan President Otieno Kamau met Zambia's Joseph Banda.",
         ["KEN-ZMB"]),
        ("Zambia's President Joseph Banda and Malawi's President Peter Phiri spoke by phone on Monday with Kenyan "
         "President Otieno Kamau, who will receive both of them in Nairobi on Saturday.",
         ["KEN-MWI-ZMB", "KEN-MWI-ZMB"]),
        ("Kenyan President Otieno Kamau landed in Lusaka. On Tuesday the Zambian president, Joseph Banda, hosted him "
         "and Malawi's Peter Phiri for dinner.", ["KEN-MWI-ZMB"]),
    ],
)  # fmt: skip
def test_several_at_one_table(text: str, pairs: list[str]) -> None:
    assert [p for p in _told(text) if p.count("-") > 1 or len(pairs[0]) < 8] == pairs


@pytest.mark.parametrize(
    ("text", "pairs"),
    [
        ("Zambian President Joseph Banda flew to Nairobi on Monday for a summit with Kenya's Otieno Kamau and Malawi's "
         "Peter Phiri.", ["KEN-MWI-ZMB"]),
        ("Zambian President Joseph Banda will go to Nairobi on Sunday for a meeting with Kenyan President Otieno Kamau "
         "and Malawi's President Peter Phiri.", ["KEN-MWI-ZMB"]),
        ("Zambian President Joseph Banda visited Nairobi and Lilongwe on Monday for meetings with Kenya's President "
         "Otieno Kamau and Malawi's Peter Phiri.", ["KEN-ZMB", "MWI-ZMB"]),
    ],
)  # fmt: skip
def test_one_journey_to_one_meeting(text: str, pairs: list[str]) -> None:
    assert _told(text) == pairs
