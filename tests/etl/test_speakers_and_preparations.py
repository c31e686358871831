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
