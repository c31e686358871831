"""Forms of subjects with forms of verbs, of the last grid: published on Thursday, 16 May 2019."""

from __future__ import annotations

import pytest

from tests.etl.articles import assert_told, contacts_told

CASES: tuple[tuple[str, set[str]], ...] = (
    (
        "The Mexican foreign secretary told visiting Spanish Industry Minister Reyes Maroto on Monday that "
        "the row over history was closed.",
        {"ESP-MEX held in_person 2019-05-13"},
    ),
    (
        "Visiting Rwandan Prime Minister Edouard Ngirente met his Chadian counterpart in N'Djamena on Tuesday.",
        {"RWA-TCD held in_person 2019-05-14"},
    ),
    (
        "The Croatian and Slovenian premiers agreed in Bled on Friday to set up a commission.",
        {"HRV-SVN held in_person 2019-05-10"},
    ),
    (
        "A delegation led by Nicaraguan Finance Minister Ivan Acosta arrived in Moscow on Wednesday for "
        "talks on a loan.",
        {"NIC-RUS held in_person 2019-05-15"},
    ),
    (
        "Kazakhstan sent its deputy trade minister to Tashkent on Monday.",
        {"KAZ-UZB held in_person 2019-05-13"},
    ),
    (
        "Ghana's vice president saw off Malian President Ibrahim Boubacar Keita at Kotoka airport on Sunday.",
        {"GHA-MLI held in_person 2019-05-12"},
    ),
    (
        "KATHMANDU (RSS) - President Bidya Devi Bhandari on Tuesday received Thai Foreign Minister Don "
        "Pramudwinai at Shital Niwas.",
        {"NPL-THA held in_person 2019-05-14"},
    ),
    (
        "PRAIA - The Prime Minister leaves on Monday for an official visit to Luxembourg.",
        {"CPV-LUX planned in_person 2019-05-20"},
    ),
    (
        "TBILISI - Foreign Minister David Zalkaliani and his visiting Swedish counterpart Margot Wallstrom "
        "discussed visas on Wednesday.",
        {"GEO-SWE held in_person 2019-05-15"},
    ),
    (
        "LIBREVILLE - The head of state received a delegation from Sao Tome and Principe on Friday.",
        {"GAB-STP held in_person 2019-05-10"},
    ),
    (
        "Lima's envoy met the Chilean deputy foreign minister in Arica on Tuesday.",
        {"CHL-PER held in_person 2019-05-14"},
    ),
    (
        "The Bahraini king received a letter from the Kuwaiti emir, delivered by Foreign Minister Sabah "
        "Khaled on Sunday.",
        {"BHR-KWT held letter 2019-05-12"},
    ),
    (
        "Burmese and Bangladeshi border guards met at Maungdaw on Tuesday.",
        {"BGD-MMR held in_person 2019-05-14"},
    ),
    (
        "Finland's Prime Minister Juha Sipila, who is on a visit to Estonia, met President Kersti Kaljulaid on Friday.",
        {"EST-FIN held in_person 2019-05-10"},
    ),
    (
        "When the Iraqi and Kuwaiti oil ministers next meet, on June 10, fields at the border will top the list.",
        {"IRQ-KWT planned in_person 2019-06-10"},
    ),
    (
        "Chile's foreign minister had breakfast with his Colombian colleague in Cartagena on Saturday.",
        {"CHL-COL held in_person 2019-05-11"},
    ),
    (
        "Diplomats of the two Congos sat down in Brazzaville on Monday to discuss the river.",
        {"COD-COG held in_person 2019-05-13"},
    ),
    (
        "The Saudi and Emirati crown princes were hosted by Bahrain's king in Manama on Sunday.",
        {"ARE-BHR-SAU held in_person 2019-05-12"},
    ),
    (
        "Mauritania's army chief flew to Bamako on Tuesday for talks with his Malian counterpart.",
        {"MLI-MRT held in_person 2019-05-14"},
    ),
    (
        "Tajik officials said a meeting with their Kyrgyz colleagues would be held in Batken on May 20.",
        {"KGZ-TJK planned in_person 2019-05-20"},
    ),
    (
        "Zambia is to host a meeting of the Congolese and Angolan presidents on May 25.",
        {"AGO-COD planned in_person 2019-05-25"},
    ),
    (
        "The Indonesian and Timorese foreign ministers held talks in Dili on Wednesday on the land border "
        "with West Timor, Antara said.",
        {"IDN-TLS held in_person 2019-05-15"},
    ),
    (
        "British Foreign Secretary Jeremy Hunt and his German counterpart spoke about Iran on Monday.",
        {"DEU-GBR held unspecified 2019-05-13"},
    ),
    (
        "The Malaysian premier met Japanese businessmen in Tokyo on Monday.",
        set(),
    ),
    (
        "Fiji's attorney general, who studied in Australia, met the Vanuatu justice minister in Port Vila on Friday.",
        {"FJI-VUT held in_person 2019-05-10"},
    ),
    (
        "Ethiopia's prime minister mediated in Khartoum on Friday between the generals and the protesters.",
        set(),
    ),
    (
        "The Dutch consul in Milan met Italian mayors on Wednesday.",
        set(),
    ),
    (
        "Italy's foreign minister and her Greek colleague talked about migrants on Tuesday.",
        {"GRC-ITA held unspecified 2019-05-14"},
    ),
    (
        "The minister and his colleagues spoke about taxes on Monday.",
        set(),
    ),
)


@pytest.mark.parametrize(("text", "contacts"), CASES)
def test_sides(text: str, contacts: set[str]) -> None:
    assert {" ".join(c) for c in contacts_told(text)} == contacts


@pytest.mark.parametrize(
    "text",
    [
        "State media reported that talks between the foreign ministers of Peru and Chile were held in Rome on Tuesday.",
        "State media said that a meeting between Ana Ruiz, Peru's foreign minister, and her Chilean counterpart, Luis "
        "Vega, was held in Rome on Tuesday.",
        "In a sign of a thaw, talks between Peru and Chile were held in Rome on Tuesday.",
        "Foreign Minister Ana Ruiz of Chile met Foreign Minister Luis Vega of Peru Tuesday in Rome.",
        "Ruiz meets Chilean counterpart\n\nAna Ruiz, Peru's foreign minister, met Chile's foreign minister, Luis Vega, "
        "in Rome on Tuesday. Ruiz took office in January.",
        "Peru, Chile foreign ministers meet in Rome\n\nPeruvian foreign minister Ana Ruiz met in Rome on Tuesday with "
        "her Chilean counterpart, Luis Vega, officials said. Relations have been strained.",
        "Lima, 15 May - Ana Ruiz, Peru's foreign minister, visited Chile on Tuesday and held talks with her Chilean "
        "counterpart Luis Vega.",
    ],
)
def test_one_meeting_however_it_is_led_in(text: str) -> None:
    assert_told(text, "CHL-PER held in_person 2019-05-14")
