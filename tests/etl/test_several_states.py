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


@pytest.mark.parametrize(
    ("text", "pairs"),
    [
        # In two towns nobody is at one table, whatever is set off by commas.
        ("Kenya's defence minister met his counterpart from Zambia, Joseph Banda, in Lusaka and Peter Phiri, the "
         "defence minister of Malawi, in Lilongwe, on Tuesday.", ["KEN-MWI", "KEN-ZMB"]),
        ("The Kenyan minister of defence met Joseph Banda, his Zambian counterpart, in Lusaka and Malawi's minister of "
         "defence in Lilongwe earlier this month.", ["KEN-MWI", "KEN-ZMB"]),
        ("Kenya's president met Zambian President Joseph Banda in Lusaka yesterday and Peter Phiri of Malawi, in "
         "Lilongwe, today.", ["KEN-MWI", "KEN-ZMB"]),
        # Letters go to each, a letter to all.
        ("The Kenyan foreign minister sent letters to the foreign ministers of Zambia and Malawi on Tuesday.",
         ["KEN-MWI", "KEN-ZMB"]),
        ("Otieno Kamau, the Kenyan president, sent messages to his Zambian and Malawian counterparts, Joseph Banda and "
         "Peter Phiri, last week.", ["KEN-MWI", "KEN-ZMB"]),
        ("The Kenyan foreign minister sent a letter to the foreign ministers of Zambia and Malawi on Tuesday.",
         ["KEN-MWI-ZMB"]),
    ],
)  # fmt: skip
def test_one_with_each_in_his_town_or_by_his_letter(text: str, pairs: list[str]) -> None:
    assert _told(text) == pairs


@pytest.mark.parametrize(
    "text",
    [
        "On the sidelines of a donor conference hosted by Kenya, Zambia's defence minister, Joseph Banda, met Malawian "
        "Defence Minister Peter Phiri on Tuesday.",
        "On the sidelines of the summit hosted by Kenya, Zambia's Joseph Banda met Malawi's Peter Phiri on Tuesday.",
        "Zambia's Joseph Banda met Malawi's Peter Phiri on Tuesday at an investment forum hosted by Kenya.",
    ],
)
def test_who_has_a_conference_as_guests_is_no_side_of_talks_beside_it(text: str) -> None:
    assert _told(text) == ["MWI-ZMB"]


@pytest.mark.parametrize(
    ("text", "pairs"),
    [
        # Behind the first of two subjects, set off by commas, no clause ends.
        ("The prime minister of Zambia, Joseph Banda, and the Malawian prime minister, Peter Phiri, met in Nairobi on "
         "Tuesday in talks chaired by the president of Kenya.", ["KEN-MWI-ZMB"]),
        ("Joseph Banda, the foreign minister of Zambia, and the Malawian foreign minister met in Doha on Tuesday, "
         "joined by Kenya's foreign minister.", ["KEN-MWI-ZMB"]),
        ("The ministry said Zambia's defence minister, Joseph Banda, and the defence minister of Malawi, Peter Phiri, "
         "met in Doha on Tuesday, joined by the Kenyan defence minister.", ["KEN-MWI-ZMB"]),
        ("Zambia's Joseph Banda and Malawi's Peter Phiri held talks in Nairobi on Tuesday, with Kenya acting as "
         "mediator.",
         ["MWI-ZMB"]),
        # A table for three is one, wherever one of them travels for it.
        ("Zambian Foreign Minister Joseph Banda will travel to Nairobi on Monday for trilateral talks with his Kenyan "
         "and Malawian counterparts, Otieno Kamau and Peter Phiri.", ["KEN-MWI-ZMB"]),
        ("Zambian Foreign Minister Joseph Banda will travel to Nairobi and Lilongwe on Monday for bilateral talks.",
         ["KEN-ZMB", "MWI-ZMB"]),
    ],
)  # fmt: skip
def test_two_subjects_and_one_table_for_three(text: str, pairs: list[str]) -> None:
    assert _told(text) == pairs


@pytest.mark.parametrize("verb", ["have spoken by telephone with", "have met", "telephoned together with"])
def test_heads_of_two_states_and_their_counterpart_of_a_third_need_no_day(verb: str) -> None:
    assert _told(f"The presidents of Peru and Chile {verb} their Kenyan counterpart.") == ["CHL-KEN-PER"]


def test_a_mere_row_of_states_without_a_day_is_no_contact() -> None:
    assert not _told("Talks between Peru, Chile and Kenya help the region.")


@pytest.mark.parametrize(
    "beside",
    [
        "on the fringes of a three-way gathering with Bolivia's Hugo Paz",
        "on the sidelines of a trilateral with Bolivia's foreign minister, Hugo Paz",
        "on the margins of the three-way talks with Bolivian Foreign Minister Hugo Paz",
    ],
)
def test_who_is_at_the_talks_of_three_beside_which_two_met_is_none_of_them(beside: str) -> None:
    assert _told(f"Chilean Foreign Minister Ana Rojas met Peru's Luis Vega in Doha on Tuesday, {beside}.") == [
        "CHL-PER"
    ]
    assert _told(f"{beside.capitalize()}, Chile's President Ana Rojas met Peru's Luis Vega on Tuesday.") == ["CHL-PER"]


def test_who_sits_in_the_talks_of_three_is_one_of_them() -> None:
    text = "Chile's Ana Rojas, Peru's Luis Vega and Bolivia's Hugo Paz held a trilateral meeting on Tuesday"
    assert _told(f"{text} on the sidelines of the General Assembly.") == ["BOL-CHL-PER"]


@pytest.mark.parametrize(
    ("text", "pairs"),
    [
        ("met President Hugo Paz in La Paz on Monday and President Pablo Mora in Quito on Tuesday",
         ["BOL-PER", "ECU-PER"]),
        ("saw President Hugo Paz in La Paz and Foreign Minister Pablo Mora in Quito", ["BOL-PER", "ECU-PER"]),
        ("travelled to Quito on Monday to meet President Mora and on Tuesday to La Paz, where he was received by "
         "President Hugo Paz", ["BOL-PER", "ECU-PER"]),
        ("flew to Quito on 4 May for talks with Pablo Mora and two days later to La Paz, where he saw President "
         "Hugo Paz", ["BOL-PER", "ECU-PER"]),
        # But in Quito he met the Bolivian.
        ("travelled to Quito on Monday, where he met Bolivia's Hugo Paz", ["BOL-PER"]),
    ],
)  # fmt: skip
def test_each_of_several_towns_tells_the_state_of_who_was_met_there(text: str, pairs: list[str]) -> None:
    assert _told(f"Peruvian Foreign Minister Luis Vega {text}.") == pairs


def test_the_pair_joined_by_a_third_met_with_him() -> None:
    text = (
        "Chile's President Ana Rojas flew to La Paz on March 8 to meet President Hugo Paz. On April 5 the pair were "
        "joined in the Bolivian capital by Peru's president, Luis Vega, and the three signed a declaration."
    )
    assert _told(text) == ["BOL-CHL", "BOL-CHL-PER"]
