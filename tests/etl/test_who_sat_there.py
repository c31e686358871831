"""Participants of a contact: those who led it, members told further down, ambassadors named behind their post."""

from __future__ import annotations

import pytest

from tests.etl.articles import only_contact, pairs_told

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


@pytest.mark.parametrize(
    ("text", "level", "track"),
    [
        ("Portugal's Secretary of State for Internationalisation Ana Brito met Deputy Foreign Minister Paulo Neto of "
         "Angola in Luanda on Tuesday.", "deputy", "foreign"),
        ("US Secretary of State Ann Brown met Foreign Minister Paulo Neto of Angola in Luanda on Tuesday.",
         "minister", "foreign"),
        ("The political directors of the Greek and Turkish foreign ministries met in Athens on Monday.",
         "working", "foreign"),
        ("Kazakh National Security Committee chairman Karim Omarov met Uzbek State Security Service chief Aziz Azimov "
         "in Tashkent on Wednesday.", "working", "security"),
        ("The commanders of the border troops of Tajikistan and Afghanistan met in Khorog on Monday.",
         "chief", "defence"),
        ("Kenyan Energy Minister Amina Omar and Ugandan counterpart Peter Okello met in Busia on Monday.",
         "minister", "other"),
        ("The Chile-Peru Strategic Dialogue, held at deputy level in Arica on Tuesday, dealt with the sea.",
         "deputy", "foreign"),
    ],
)  # fmt: skip
def test_rank_of_those_who_met(text: str, level: str, track: str) -> None:
    contact = only_contact(text, _PUBLISHED)
    assert (contact.level, contact.track) == (level, track)


@pytest.mark.parametrize(
    ("text", "pair"),
    [
        ("The Kazakh-Uzbek commission on demarcation gathered in Shymkent on Monday.", "KAZ-UZB"),
        ("The Permanent Mixed Commission for Fishing of Mauritania and Senegal met on Wednesday.", "MRT-SEN"),
        ("A working group on migration of the Mexican and Guatemalan governments met in Tapachula on Wednesday.",
         "GTM-MEX"),
        ("India and Nepal held a round of Foreign Office Consultations in Kathmandu on Monday.", "IND-NPL"),
        ("Cyprus\n\nOfficials of Greece and Turkey met in Ankara on Monday.", "GRC-TUR"),
        ("The foreign ministers of Peru and Chile met in Lima on Monday for their six-monthly consultations.",
         "CHL-PER"),
    ],
)  # fmt: skip
def test_bodies_of_two_states(text: str, pair: str) -> None:
    assert "-".join(only_contact(text, _PUBLISHED).countries) == pair


@pytest.mark.parametrize(
    "text",
    [
        "The Senate committee on trade met in Lima on Monday to speak about Peru and Chile.",
        "Peruvian officials meet monthly with those of Chile.",
        "The commission for fishing of Mauritania gathered in Nouakchott on Monday.",
    ],
)
def test_no_bodies_of_two_states(text: str) -> None:
    assert pairs_told(text) == []


@pytest.mark.parametrize(
    ("text", "series"),
    [
        ("The Chile-Bolivia working group on border affairs convened in Arica on Tuesday.",
         "working group on border affairs"),
        ("The Binational Border Commission of Peru and Chile met in Tacna on Tuesday.", "Binational Border Commission"),
        ("The foreign ministers of Peru, Chile and Bolivia met in Arica on Tuesday within the trilateral mechanism.",
         "trilateral mechanism"),
        ("Peru and Chile will hold their fifth Binational Cabinet in Tacna on June 14.", "Binational Cabinet"),
    ],
)  # fmt: skip
def test_series_told_with_it(text: str, series: str) -> None:
    assert only_contact(text, _PUBLISHED).mechanism == series


@pytest.mark.parametrize(
    ("text", "level", "track"),
    [
        ("The commandants of the Kenyan and Somali coast guards met in Mombasa on Tuesday.", "chief", "security"),
        ("The chiefs of the Greek and Turkish navies met in Izmir on Tuesday.", "chief", "defence"),
        ("The heads of the Kenyan and Somali intelligence services met in Mombasa on Tuesday.", "working", "security"),
        ("The director of the Kenyan intelligence service met Somali President Ali Warsame in Mombasa on Tuesday.",
         "working", "security"),
        ("Czech Prime Minister Jan Novak met Austrian Vice Chancellor Karl Huber in Brno on Tuesday.",
         "minister", "foreign"),
        ("The vice ministers of defence of Bolivia and Brazil, Ana Vera and Luis Prado, met in Corumba on Wednesday.",
         "deputy", "defence"),
        ("Norway's Fisheries Minister Ola Dahl and the deputy head of Russia's fishery agency, Pyotr Savin, met in "
         "Oslo on Wednesday.", "working", "other"),
    ],
)  # fmt: skip
def test_rank_of_heads_of_services(text: str, level: str, track: str) -> None:
    contact = only_contact(text, _PUBLISHED)
    assert (contact.level, contact.track) == (level, track)


@pytest.mark.parametrize(
    ("who", "name"),
    [
        ("Cuba's Director General for Bolivia at the Foreign Ministry, Ana Mora", "Ana Mora"),
        ("Cuba's Special Representative for relations with Bolivia, Ana Mora", "Ana Mora"),
        ("Cuba's special envoy for Andean affairs, Ana Mora", "Ana Mora"),
        ("Cuban Deputy Foreign Minister for political affairs Ana Mora", "Ana Mora"),
    ],
)
def test_names_behind_what_an_office_is_about(who: str, name: str) -> None:
    contact = only_contact(f"{who}, met Bolivian Foreign Minister Luis Rojas in La Paz on Tuesday.", _PUBLISHED)
    assert {p.name for p in contact.participants} == {name, "Luis Rojas"}


@pytest.mark.parametrize(
    ("who", "level", "track"),
    [
        ("Deputy Prime Minister and Minister of State for Defence Khalid Attar", "minister", "defence"),
        ("Prime Minister and Foreign Minister Khalid Attar", "leader", "leader"),
        ("Defence Minister and Deputy Prime Minister Khalid Attar", "minister", "defence"),
    ],
)
def test_two_offices_of_one_holder(who: str, level: str, track: str) -> None:
    contact = only_contact(f"Qatari {who} met Turkish President Ali Saad in Doha on Tuesday.", _PUBLISHED)
    assert (contact.level, contact.track) == (level, track)
