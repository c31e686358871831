"""Participants of a contact: those who led it, members told further down, ambassadors named behind their post."""

from __future__ import annotations

import pytest

from tests.etl.articles import only_contact

_PUBLISHED = "2019-05-16"


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("The Danish ambassador to Ghana, Tove Degn, met Foreign Minister Shirley Botwe in Accra on Tuesday.",
         {"Tove Degn", "Shirley Botwe"}),
        ("Chile's Ambassador to Peru Roberto Ibarra met Foreign Minister Nestor Popo in Lima on Monday.",
         {"Roberto Ibarra", "Nestor Popo"}),
        ("Fiji's Interior Minister Inia Seru and his Tongan counterpart Sione Vuna met in Suva on Monday."
         "\n\nFiji's Police Commissioner Sitiveni Qilio and Tongan Commander Tau Fusi attended the meeting.",
         {"Inia Seru", "Sione Vuna", "Sitiveni Qilio", "Tau Fusi"}),
        ("Kenya's Defence Minister Amina Omar met her Ugandan counterpart Peter Okello in Busia on Monday."
         "\n\nWith Omar was Foreign Minister Jane Mutua.",
         {"Amina Omar", "Peter Okello", "Jane Mutua"}),
        ("The third Laos-Vietnam Defence Policy Dialogue took place in Vientiane on May 14.\n\nIt was co-chaired by "
         "Senior Lieutenant General Nguyen Van Tran, Deputy Minister of National Defence of Vietnam, and Lieutenant "
         "General Khamla Sisouk, Vice Minister of National Defence of Laos.",
         {"Nguyen Van Tran", "Khamla Sisouk"}),
        ("The defence ministers of Chad and Niger, Ali Seid and Moussa Bako, met in Diffa on Monday."
         "\n\nDefence Minister Jan Novak of Poland did not attend the talks.",
         {"Ali Seid", "Moussa Bako"}),
        ("Foreign Minister Kyaw Tin of Myanmar received Bangladesh's Foreign Minister Abdul Momen on Tuesday. "
         "Myanmar's Permanent Secretary U Soe Han was also present.",
         {"Kyaw Tin", "Abdul Momen", "Soe Han"}),
    ],
)  # fmt: skip
def test_members_told_beside_the_contact(text: str, names: set[str]) -> None:
    assert {p.name for p in only_contact(text, _PUBLISHED).participants} == names


def test_those_who_chair_it_together_give_it_their_rank() -> None:
    text = (
        "The second Chile-Peru Defence Policy Dialogue was held in Arica on Tuesday.\n\nIt was chaired by Deputy "
        "Defence Minister Luis Rojas of Chile and General Mario Quispe, the deputy defence minister of Peru."
    )
    assert only_contact(text, _PUBLISHED).level == "deputy"


def test_a_heading_lends_the_office_behind_it_no_country() -> None:
    text = "Peru and Chile\n\nPresident Luis Rojas of Ecuador met Colombian President Ana Mora in Quito on Tuesday."
    assert only_contact(text, _PUBLISHED).countries == ("COL", "ECU")
