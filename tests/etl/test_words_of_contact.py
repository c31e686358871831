"""Nouns, verbs and idioms that tell of a contact: envoys who are sent, letters handed over, tables, hotlines.

Short texts of our own, read as published on Thursday, 16 May 2019."""

from __future__ import annotations

import pytest

from tests.etl.articles import assert_told, reading

# Text; countries, status, mode and, where told, the first day; who asked for it.
TOLD = [
    (
        "The Burundian foreign minister is sending a delegation to Kigali next week to discuss the border posts.",
        "BDI-RWA planned in_person 2019-05-20",
        None,
    ),
    (
        "Belize sent a delegation to Guatemala City on Tuesday for talks on the river incident.",
        "BLZ-GTM held in_person 2019-05-14",
        None,
    ),
    (
        "President Barrow of the Gambia dispatched his foreign minister to Dakar on Wednesday with a message "
        "for President Sall.",
        "GMB-SEN held in_person 2019-05-15",
        None,
    ),
    (
        "The Burkinabe government will send a delegation led by the water minister to Accra on Monday.",
        "BFA-GHA planned in_person 2019-05-20",
        None,
    ),
    (
        "Malawi sent a team of officials to Lusaka on Tuesday to discuss the border market.",
        "MWI-ZMB held in_person 2019-05-14",
        None,
    ),
    (
        "Pakistan has sent a high-level delegation to Kabul.",
        "AFG-PAK held in_person",
        None,
    ),
    (
        "Japan has decided to send its defence minister to Manila in June.",
        "JPN-PHL planned in_person 2019-06-01",
        None,
    ),
    (
        "South Korea plans to send a special envoy to Pyongyang next month.",
        "KOR-PRK planned in_person 2019-06-01",
        None,
    ),
    (
        "The Kenyan and Tanzanian ministers of trade huddled for two hours in Arusha on Wednesday.",
        "KEN-TZA held in_person 2019-05-15",
        None,
    ),
    (
        "Greece proposed a meeting of the coast guard chiefs, which Turkey rejected.",
        "GRC-TUR refused in_person",
        "GRC",
    ),
    (
        "Greece and Turkey opened a hotline between their defence ministers on Monday.",
        "GRC-TUR held phone 2019-05-13",
        None,
    ),
    (
        "The hotline between the navies of Chile and Peru was inaugurated on Tuesday.",
        "CHL-PER held phone 2019-05-14",
        None,
    ),
    (
        "Ecuador's foreign minister called on Wednesday for a meeting with his Colombian counterpart.",
        "COL-ECU proposed in_person",
        None,
    ),
    (
        "Chad's president proposed on Monday a meeting with his Libyan counterpart in June.",
        "LBY-TCD proposed in_person 2019-06-01",
        None,
    ),
    (
        "The two Koreas reconnected their hotline on Wednesday, the unification ministry in Seoul said.",
        "KOR-PRK held phone 2019-05-15",
        None,
    ),
    (
        "The foreign ministers of Chad and Niger held consultations in N'Djamena on Tuesday on the security "
        "of their border.",
        "NER-TCD held in_person 2019-05-14",
        None,
    ),
    (
        "President Sassou Nguesso had a tête-à-tête with his Gabonese counterpart in Brazzaville on Wednesday.",
        "COG-GAB held in_person 2019-05-15",
        None,
    ),
    (
        "A pull-aside between the prime ministers of Fiji and Samoa took place in Suva on Monday.",
        "FJI-WSM held in_person 2019-05-13",
        None,
    ),
    (
        "Uruguay's president conferred by telephone with his Chilean colleague on Tuesday evening.",
        "CHL-URY held phone 2019-05-14",
        None,
    ),
    (
        "The defence ministers of Estonia and Finland spoke via video link on Monday.",
        "EST-FIN held video 2019-05-13",
        None,
    ),
    (
        "King Mohammed VI granted an audience to the foreign minister of Oman in Rabat on Tuesday.",
        "MAR-OMN held in_person 2019-05-14",
        None,
    ),
    (
        "The foreign minister of Oman was received in audience by King Mohammed VI in Rabat on Tuesday.",
        "MAR-OMN held in_person 2019-05-14",
        None,
    ),
    (
        "Prime Minister Hun Sen gave a luncheon in honour of the visiting Lao premier in Phnom Penh on Monday.",
        "KHM-LAO held in_person 2019-05-13",
        None,
    ),
    (
        "The Malaysian foreign minister hosted his Bruneian counterpart to a working lunch in Putrajaya on Wednesday.",
        "BRN-MYS held in_person 2019-05-15",
        None,
    ),
    (
        "The Nepal-Bangladesh joint commission met in Kathmandu on Tuesday for its fifth session.",
        "BGD-NPL held in_person 2019-05-14",
        None,
    ),
    (
        "The joint committee of Jordan and Iraq convened in Amman on Monday under the chairmanship of the two "
        "trade ministers.",
        "IRQ-JOR held in_person 2019-05-13",
        None,
    ),
    (
        "A working group of Peruvian and Ecuadorean officials gathered in Quito on Wednesday to discuss the "
        "border road.",
        "ECU-PER held in_person 2019-05-15",
        None,
    ),
    (
        "The sixth round of political consultations between Cuba and Portugal was held in Havana on Monday.",
        "CUB-PRT held in_person 2019-05-13",
        None,
    ),
    (
        "The visiting Zambian foreign minister paid a courtesy call on President Mnangagwa in Harare on Tuesday.",
        "ZMB-ZWE held in_person 2019-05-14",
        None,
    ),
    (
        "The Mongolian and Kazakh presidents exchanged views over dinner in Astana on Wednesday.",
        "KAZ-MNG held in_person 2019-05-15",
        None,
    ),
    (
        "Togo is to send an envoy to Accra on Monday for talks on the sea boundary.",
        "GHA-TGO planned in_person 2019-05-20",
        None,
    ),
    (
        "The handing over of a letter from the Turkish president to his Kyrgyz colleague took place in "
        "Bishkek on Tuesday.",
        "KGZ-TUR held letter 2019-05-14",
        None,
    ),
    (
        "The president of Slovenia sent a telegram of congratulation to his Lithuanian counterpart on Monday.",
        "LTU-SVN held letter 2019-05-13",
        None,
    ),
    (
        "The presidents of Georgia and Azerbaijan exchanged letters on Tuesday.",
        "AZE-GEO held letter 2019-05-14",
        None,
    ),
    (
        "The hotline between the general staffs of India and Pakistan was tested on Tuesday.",
        "IND-PAK held phone 2019-05-14",
        None,
    ),
    (
        "The line between Seoul and Pyongyang was restored on Wednesday, with the two sides exchanging a test call.",
        "KOR-PRK held phone 2019-05-15",
        None,
    ),
    (
        "Namibia called for talks with Botswana on the shooting of three fishermen.",
        "BWA-NAM proposed unspecified",
        None,
    ),
    (
        "Thailand has rejected a Lao call for talks on the river border.",
        "LAO-THA refused unspecified",
        "LAO",
    ),
    (
        "Paraguay offered Bolivia talks on the gas pipeline.",
        "BOL-PRY proposed unspecified",
        None,
    ),
    (
        "The Moldovan president invited her Romanian counterpart to Chisinau on Monday.",
        "MDA-ROU proposed in_person",
        None,
    ),
    (
        "Kenya and Somalia returned to the negotiating table in Lusaka on Tuesday.",
        "KEN-SOM held in_person 2019-05-14",
        None,
    ),
    ("Chile will return to the bargaining table with Peru on 20 May.", "CHL-PER planned in_person 2019-05-20", None),
]

NO_CONTACT = [
    "Lima wants Chile back at the negotiating table.",
    "Bringing Chad and Mali back to the negotiating table was the aim of the minister's speech.",
    "Peru will not return to the negotiating table with Chile until the border opens, its foreign minister said.",
    "Chad urged Mali to return to the table.",
    "The visit which the Chilean president never made to Lima would have changed much.",
    "The company will send a delegation of its engineers to Accra in June.",
    "Chad sent a team of doctors to Niamey on Tuesday.",
    "France sent a general to Mali in 2013 to command its troops.",
    "The rebel group sent a delegation to Cairo on Monday.",
    "The Zambian football association sent a team to Harare on Tuesday.",
    "Kenya will send observers to Harare next month to follow the vote.",
    "The refugees huddled around a fire in Serbia on Monday, near the border with Hungary.",
    "Qatar and Bahrain will open a hotline next month.",
    "Kenya asked for a review of the ruling, but Somalia refused.",
    "Spain opened a hotline for its citizens in Morocco on Monday.",
]


@pytest.mark.parametrize(("text", "told", "asked"), TOLD)
def test_told(text: str, told: str, asked: str | None) -> None:
    assert_told(text, told, asked)


@pytest.mark.parametrize("text", NO_CONTACT)
def test_no_contact(text: str) -> None:
    assert not reading(text, "2019-05-16").contacts
