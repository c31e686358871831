"""Which day belongs to which contact, where a text tells of two contacts or of two days: sentences of our own, read as
published on Thursday, 16 May 2019."""

from __future__ import annotations

from typing import Any

import pytest

from tests.etl.articles import contacts_told


def case(text: str, *contacts: str) -> Any:
    """A text, and of each contact its countries, status, mode and first day."""
    return pytest.param(text, {tuple(f"{c} ".split(" ")[:4]) for c in contacts}, id=text[:60])


CASES = [
    case(
        "Togo's prime minister met his Beninese counterpart in Cotonou on Monday ahead of an African summit in July.",
        "BEN-TGO held in_person 2019-05-13",
    ),
    case(
        "The foreign ministers of Qatar and Oman held talks in Muscat on Sunday ahead of the Arab summit later "
        "this month.",
        "OMN-QAT held in_person 2019-05-12",
    ),
    case(
        "Bolivia's president telephoned his Ecuadorian counterpart on Tuesday, two days before a regional summit "
        "in Lima.",
        "BOL-ECU held phone 2019-05-14",
    ),
    case(
        "The interior ministers of Spain and Portugal spoke by video on Friday to prepare their meeting in Lisbon "
        "on June 7.",
        "ESP-PRT held video 2019-05-10",
        "ESP-PRT planned in_person 2019-06-07",
    ),
    case(
        "Libya's foreign minister travelled to Tunis on Monday in preparation for a visit by the Tunisian "
        "president next week.",
        "LBY-TUN held in_person 2019-05-13",
        "LBY-TUN planned in_person 2019-05-20",
    ),
    case(
        "Officials of Ghana and Togo met in Accra on Tuesday, with another round of talks scheduled for June 4.",
        "GHA-TGO held in_person 2019-05-14",
        "GHA-TGO planned in_person 2019-06-04",
    ),
    case(
        "Delegations from Iraq and Kuwait ended talks in Basra on Sunday, with the next meeting to be held in "
        "Kuwait City in August.",
        "IRQ-KWT held in_person 2019-05-12",
        "IRQ-KWT planned in_person 2019-08-01",
    ),
    case(
        "Latvian Foreign Minister Maris Berzins told reporters that a trip to Minsk planned for June had been "
        "called off.",
        "BLR-LVA cancelled in_person 2019-06-01",
    ),
    case(
        "Swiss President Anna Frey, visiting Ghana this week, told reporters she would travel to Togo in July.",
        "CHE-GHA held in_person 2019-05-13",
        "CHE-TGO planned in_person 2019-07-01",
    ),
    case(
        "Jordan's king, touring the Gulf this week, met the emir of Kuwait on Tuesday.",
        "JOR-KWT held in_person 2019-05-14",
    ),
    case(
        "Ugandan Foreign Minister Grace Kato starts talks in Nairobi on Saturday with her Kenyan counterpart "
        "before flying to Kigali on Monday.",
        "KEN-UGA planned in_person 2019-05-18",
        "RWA-UGA planned in_person 2019-05-20",
    ),
    case(
        "Three days after meeting the Iraqi president in Baghdad on May 5, Jordan's king received the Egyptian "
        "foreign minister.",
        "EGY-JOR held in_person 2019-05-08",
        "IRQ-JOR held in_person 2019-05-05",
    ),
    case(
        "Jordan's king received the Egyptian foreign minister two days after talks with the Iraqi president in "
        "Baghdad on May 5.",
        "EGY-JOR held in_person 2019-05-07",
        "IRQ-JOR held in_person 2019-05-05",
    ),
    case(
        "The presidents of Serbia and Cyprus met in Nicosia on Tuesday, having spoken by phone in January and in "
        "April.",
        "CYP-SRB held in_person 2019-05-14",
        "CYP-SRB held phone 2019-01-01",
        "CYP-SRB held phone 2019-04-01",
    ),
    case(
        "Iceland's foreign minister has been in Warsaw since Sunday.",
        "ISL-POL held in_person 2019-05-12",
    ),
    case(
        "Eritrea's foreign minister refused to take part in a meeting with his Ethiopian counterpart that had been"
        " set for Monday.",
        "ERI-ETH refused in_person 2019-05-13",
    ),
    case(
        "Sierra Leone's president will visit Guinea on May 29. He last visited the neighbouring country in 2015.",
        "GIN-SLE held in_person 2015-01-01",
        "GIN-SLE planned in_person 2019-05-29",
    ),
    case(
        "Malawi's president was to have met his Zambian counterpart in Lilongwe on Saturday, but the talks were "
        "called off on Friday.",
        "MWI-ZMB cancelled in_person 2019-05-11",
    ),
    case(
        "Cyprus's president was to have flown to Cairo on Tuesday for talks with his Egyptian counterpart but fell"
        " ill.",
        "CYP-EGY cancelled in_person 2019-05-14",
    ),
    case(
        "Uruguay's President Jorge Sosa met his Chilean counterpart in Santiago on Monday. Talks with Peru follow "
        "on Friday.",
        "CHL-URY held in_person 2019-05-13",
        "PER-URY planned unspecified 2019-05-17",
    ),
    case(
        "The Serbian foreign minister, who had been due in Skopje on Monday, arrived in Sofia on Tuesday for talks"
        " with his Bulgarian counterpart.",
        "BGR-SRB held in_person 2019-05-14",
        "MKD-SRB cancelled in_person 2019-05-13",
    ),
    case(
        "A meeting between the Iraqi and Kuwaiti oil ministers scheduled for Monday was cancelled on Sunday.",
        "IRQ-KWT cancelled in_person 2019-05-13",
    ),
    case(
        "The Malian prime minister's visit to Niger, set for May 20, was called off after gunmen attacked a "
        "village on Tuesday.",
        "MLI-NER cancelled in_person 2019-05-20",
    ),
    case(
        "Talks between Laos and Cambodia planned for today have been put off until Monday.",
        "KHM-LAO cancelled unspecified 2019-05-16",
        "KHM-LAO planned unspecified 2019-05-20",
    ),
    case(
        "The Danish and German premiers met in Flensburg on Sunday, their third meeting this year, following one "
        "in Berlin in January.",
        "DEU-DNK held in_person 2019-01-01",
        "DEU-DNK held in_person 2019-05-12",
    ),
    case(
        "Panama's president telephoned his Costa Rican counterpart within hours of the flood on Sunday.",
        "CRI-PAN held phone 2019-05-12",
    ),
    case(
        "India's foreign minister returned on Tuesday from a tour during which she visited Oman on Saturday and "
        "Qatar on Sunday.",
        "IND-OMN held in_person 2019-05-11",
        "IND-QAT held in_person 2019-05-12",
    ),
    case(
        "Burundi's foreign minister said the permanent joint commission with Tanzania would convene in Kigoma on "
        "June 3.",
        "BDI-TZA planned in_person 2019-06-03",
    ),
    case(
        "The first round of talks between Haiti and the Dominican Republic was held in Barahona in March, and the "
        "next will be held in Cap-Haitien on May 29.",
        "DOM-HTI held in_person 2019-03-01",
        "DOM-HTI planned in_person 2019-05-29",
    ),
    case(
        "The accord, which was due to take effect on Monday, came after the Slovak and Hungarian premiers met in "
        "Bratislava on Friday.",
        "HUN-SVK held in_person 2019-05-10",
    ),
    case(
        "The Kenyan president said on Sunday that he had spoken by phone with his Somali counterpart on Friday.",
        "KEN-SOM held phone 2019-05-10",
    ),
    case(
        "Gambia's foreign ministry said on Wednesday that its minister had met her Senegalese counterpart in "
        "Banjul on Tuesday.",
        "GMB-SEN held in_person 2019-05-14",
    ),
    case(
        "The Danish prime minister held talks with her Icelandic counterpart in Reykjavik on Thursday and Friday, "
        "her office said on Sunday.",
        "DNK-ISL held in_person 2019-05-09",
    ),
    case(
        "The meeting of the Libyan and Egyptian premiers, originally expected in Cairo in April, will now take "
        "place in June.",
        "EGY-LBY cancelled in_person 2019-04-01",
        "EGY-LBY planned in_person 2019-06-01",
    ),
    case(
        "Oman's minister rang his Yemeni counterpart on Tuesday, their second conversation this month after one on"
        " May 2.",
        "OMN-YEM held phone 2019-05-02",
        "OMN-YEM held phone 2019-05-14",
    ),
    case(
        "The Romanian president said on Monday he would receive his Moldovan counterpart on Friday.",
        "MDA-ROU planned in_person 2019-05-17",
    ),
    case(
        "The Iraqi prime minister said on Tuesday that he would visit Jordan on Thursday and Friday.",
        "IRQ-JOR planned in_person 2019-05-16",
    ),
    case(
        "NUR-SULTAN. May 14. KAZINFORM - Kazakh President Daniyar Ospanov met with Chinese Premier Liu Jian today.",
        "CHN-KAZ held in_person 2019-05-14",
    ),
    case(
        "MOSCOW. May 15 (Interfax) - Russian President Dmitry Volkov met with Chinese Premier Liu Jian today and "
        "will receive Indian Foreign Minister Anil Rao tomorrow.",
        "CHN-RUS held in_person 2019-05-15",
        "IND-RUS planned in_person 2019-05-16",
    ),
    case(
        "Cyprus's president will receive the Lebanese prime minister in Nicosia on June 5. On the eve of the visit"
        " their energy ministers are to hold talks in Beirut.",
        "CYP-LBN planned in_person 2019-06-04",
        "CYP-LBN planned in_person 2019-06-05",
    ),
    case(
        "Kenya's foreign minister called off a trip to Eritrea on Monday. It will now take place in August.",
        "ERI-KEN cancelled in_person 2019-05-13",
        "ERI-KEN planned in_person 2019-08-01",
    ),
    case(
        "The Bulgarian and Turkish premiers were to have met on Monday. Their meeting is now scheduled for May 28.",
        "BGR-TUR cancelled in_person 2019-05-13",
        "BGR-TUR planned in_person 2019-05-28",
    ),
    case(
        "Armenia's prime minister met the EU envoy on Monday, two days ahead of talks with his Georgian "
        "counterpart in Tbilisi.",
        "ARM-GEO held in_person 2019-05-15",
    ),
    case(
        "Laos's president visited Hanoi on May 7 and is now in Bangkok, where he met the Thai king on Tuesday.",
        "LAO-THA held in_person 2019-05-14",
        "LAO-VNM held in_person 2019-05-07",
    ),
    case(
        "Sudan's prime minister will visit Chad on June 1. He last went there in 2017.",
        "SDN-TCD held in_person 2017-01-01",
        "SDN-TCD planned in_person 2019-06-01",
    ),
    case(
        "Peru's president will visit Cuba on May 30. She was last there in February.",
        "CUB-PER held in_person 2019-02-01",
        "CUB-PER planned in_person 2019-05-30",
    ),
    case(
        "Togo's prime minister flew to Niamey on May 9, four days after the Nigerien foreign minister had been in "
        "Lome.",
        "NER-TGO held in_person 2019-05-05",
        "NER-TGO held in_person 2019-05-09",
    ),
    case(
        "The Malaysian minister was due to meet her Thai counterpart on Monday, but the talks were postponed and "
        "will be held in Hat Yai on Saturday.",
        "MYS-THA cancelled in_person 2019-05-13",
        "MYS-THA planned in_person 2019-05-18",
    ),
]


@pytest.mark.parametrize(("text", "contacts"), CASES)
def test_each_contact_has_its_own_day(text: str, contacts: set[tuple[str, ...]]) -> None:
    assert contacts_told(text) == contacts
