"""Meetings of parliaments and what they agree on are no contacts; nor is what had only been prepared."""

from __future__ import annotations

import pytest

from tests.etl.articles import reading


def _told(text: str) -> set[tuple[str, str]]:
    return {("-".join(c.countries), c.status) for c in reading(text, "2019-05-16").contacts}


@pytest.mark.parametrize(
    "text",
    [
        "The Speakers of the parliaments of Ghana and Togo met in Accra on Tuesday. They agreed that their finance "
        "committees will meet in Lome in July.",
        "Members of the Zambian parliament's foreign affairs committee held talks with their Malawian colleagues in "
        "Lilongwe on Monday. The two committees will meet again in Lusaka before the end of the year.",
        "Senate President Philippe Mahoux of Belgium received Luxembourg's Speaker Fernand Etgen on Wednesday. A visit "
        "of Luxembourg deputies to Brussels is planned for September.",
        "The two Speakers, of Peru and Chile, agreed that their committees will meet virtually in June.",
        "The fishermen of Ghana and Togo held talks in Lome on Tuesday. They will meet again in Accra next month.",
    ],
)
def test_what_parliaments_agree_on(text: str) -> None:
    assert not _told(text)


def test_a_government_is_told_after_the_speakers() -> None:
    text = (
        "The Speakers of Malta and Italy met in Valletta on Monday. Malta's Prime Minister Joseph Muscat spoke by "
        "phone with Giuseppe Conte on Tuesday."
    )
    assert _told(text) == {("ITA-MLT", "held")}


def test_what_had_been_prepared_was_not_held() -> None:
    text = (
        "Portugal's Antonio Costa cancelled his visit to Luanda on Thursday. Preparations had been completed for Joao "
        "Lourenco to greet him at the airport and for the two to meet."
    )
    assert _told(text) == {("AGO-PRT", "cancelled")}


def test_equipment_is_no_guest() -> None:
    assert not _told("Mali is to receive four helicopters from the Russian Ministry of Defence in June.")
    text = "Abdulaziz Kamilov of Uzbekistan received a delegation from the Turkish Ministry of Defence on Wednesday."
    assert _told(text) == {("TUR-UZB", "held")}


@pytest.mark.parametrize(
    "lead",
    [
        "Local media said {}",
        "The presidency said {}",
        "A spokesman for the ministry said {}",
        "The ministry said on Wednesday that {}",
        "The government announced on Wednesday that {}",
        "It was reported that {}",
    ],
)
@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Malawi's foreign minister, Peter Phiri, met Zambia's Joseph Banda in Doha on Tuesday.", {"MWI-ZMB"}),
        ("Peter Phiri, Malawi's acting defence minister, paid a visit to Zambia on Tuesday.", {"MWI-ZMB"}),
        ("the Malawian minister of defence, Peter Phiri, led a delegation to Zambia last week.", {"MWI-ZMB"}),
        (
            "the president of Malawi, Peter Phiri, met separately with Zambian President Joseph Banda and his Kenyan "
            "counterpart Otieno Kamau in Doha on Tuesday.",
            {"MWI-ZMB", "KEN-MWI"},
        ),
        (
            "Malawi's defence minister, Peter Phiri, and his counterpart from Zambia, Joseph Banda, met in Nairobi on "
            "Tuesday in talks chaired by Kenya's defence minister Otieno Kamau.",
            {"KEN-MWI-ZMB"},
        ),
    ],
)
def test_those_with_whom_begins_what_others_say_take_part(lead: str, text: str, told: set[str]) -> None:
    assert _told(lead.format(text)) == {(pair, "held") for pair in told}


@pytest.mark.parametrize(
    "text",
    [
        "Malawi's Peter Phiri met Zambia's Joseph Banda in Doha on Tuesday, said Kenya's foreign minister, Otieno "
        "Kamau.",
        "Malawi's Peter Phiri met Zambia's Joseph Banda in Doha on Tuesday, said Kenya's Otieno Kamau in Lima.",
        "Malawi's Peter Phiri met Zambia's Joseph Banda in Doha on Tuesday, a spokesman for the Kenyan foreign "
        "minister said.",
    ],
)
def test_a_speaker_behind_what_is_told_takes_no_part(text: str) -> None:
    assert _told(text) == {("MWI-ZMB", "held")}
