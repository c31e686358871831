"""Letters handed to somebody, requests and what came of them, told by verb and by noun.

Short texts of our own, read as published on Thursday, 16 May 2019."""

from __future__ import annotations

import pytest

from tests.etl.articles import assert_told, reading

# Text; countries, status, mode and, where told, the first day; who asked for it.
TOLD = [
    (
        "Qatar's foreign minister delivered to the Turkish president in Ankara on Monday a message from the emir.",
        "QAT-TUR held in_person 2019-05-13",
        None,
    ),
    (
        "The president of Chad will not see the Sudanese envoy, who arrives on Monday.",
        "SDN-TCD refused in_person",
        None,
    ),
    (
        "The Peruvian minister said on Tuesday that a meeting with Chile's president Juan Rojas had not been granted "
        "to her.",
        "CHL-PER refused in_person",
        None,
    ),
    (
        "Nor was Chadian President Idriss Saleh willing to receive the Sudanese premier in N'Djamena on Monday.",
        "SDN-TCD refused in_person 2019-05-13",
        None,
    ),
    (
        "The king would not see the Kuwaiti minister on Tuesday in Amman, Jordan.",
        "JOR-KWT refused in_person 2019-05-14",
        None,
    ),
    (
        "Armenia's foreign minister asked again to see his Turkish counterpart in June.",
        "ARM-TUR requested in_person",
        "ARM",
    ),
    (
        "Nicaragua has asked Costa Rica for a summit on the river.",
        "CRI-NIC requested in_person",
        "NIC",
    ),
    (
        "Lithuania's premier brushed aside an offer of talks from the Belarusian president.",
        "BLR-LTU refused unspecified",
        "BLR",
    ),
    (
        "An invitation from the Iraqi premier to the Kuwaiti emir to visit Basra was dismissed in Kuwait.",
        "IRQ-KWT refused in_person",
        "IRQ",
    ),
    (
        "Ankara has rescinded its invitation to the Dutch foreign minister, who was to visit Turkey on Monday.",
        "NLD-TUR cancelled in_person",
        None,
    ),
    (
        "Mongolia's cancellation of a meeting with the Chinese trade minister on Tuesday came after a row over coal.",
        "CHN-MNG cancelled in_person 2019-05-14",
        None,
    ),
    (
        "Egypt's rejection of a meeting with the Ethiopian water minister in Khartoum next week drew no "
        "comment in Addis Ababa.",
        "EGY-ETH refused in_person 2019-05-20",
        None,
    ),
    (
        "Guinean and Liberian customs officers convened in Nzerekore on Monday.",
        "GIN-LBR held in_person 2019-05-13",
        None,
    ),
    (
        "Intelligence chiefs of Niger and Chad met in Niamey on Tuesday.",
        "NER-TCD held in_person 2019-05-14",
        None,
    ),
    (
        "Kenyan and Tanzanian health officials held a meeting at Namanga on Wednesday.",
        "KEN-TZA held in_person 2019-05-15",
        None,
    ),
    (
        "Cape Verde's president telephoned the president of Guinea-Bissau on Monday on his own initiative.",
        "CPV-GNB held phone 2019-05-13",
        "CPV",
    ),
    (
        "Mauritius is to send a ministerial delegation to Antananarivo on 3 June.",
        "MDG-MUS planned in_person 2019-06-03",
        None,
    ),
    (
        "A meeting between the two premiers of Fiji and Tonga is fixed for Friday in Suva.",
        "FJI-TON planned in_person 2019-05-17",
        None,
    ),
    (
        "An envoy of the Emirati president handed a letter to the Mauritanian president in Nouakchott on Wednesday.",
        "ARE-MRT held in_person 2019-05-15",
        None,
    ),
    (
        "The Philippine and Indonesian presidents traded letters in April on the border of their waters.",
        "IDN-PHL held letter 2019-04-01",
        None,
    ),
    (
        "Swaziland's king sent condolences to President Nyusi of Mozambique on Tuesday after the cyclone.",
        "MOZ-SWZ held letter 2019-05-14",
        None,
    ),
    (
        "The deconfliction line between the US and Russian forces was used on Monday.",
        "RUS-USA held phone 2019-05-13",
        None,
    ),
    (
        "The Surinamese government sent a delegation headed by its fisheries minister to Paramaribo's "
        "neighbour Georgetown, Guyana, on Tuesday.",
        "GUY-SUR held in_person 2019-05-14",
        None,
    ),
    (
        "Zimbabwe will dispatch a technical team to Lusaka next week to discuss the dam.",
        "ZMB-ZWE planned in_person 2019-05-20",
        None,
    ),
    (
        "The Ethiopian and Djiboutian presidents are expected to hold talks in Djibouti on Saturday.",
        "DJI-ETH planned in_person 2019-05-18",
        None,
    ),
    (
        "A visit to Tallinn by the Slovak prime minister is slated for 28 May.",
        "EST-SVK planned in_person 2019-05-28",
        None,
    ),
    (
        "The two-day talks between Kenya and Uganda on Migingo island are to open in Kisumu on Monday.",
        "KEN-UGA planned in_person 2019-05-20",
        None,
    ),
    (
        "Moldova's prime minister is looking forward to a visit by the Romanian premier, who is due in "
        "Chisinau on Tuesday.",
        "MDA-ROU planned in_person 2019-05-21",
        None,
    ),
    (
        "The Lao and Vietnamese premiers will speak by video link on Friday.",
        "LAO-VNM planned video 2019-05-17",
        None,
    ),
    (
        "The Argentine foreign minister pressed for a meeting with his British counterpart in June.",
        "ARG-GBR proposed in_person 2019-06-01",
        None,
    ),
    (
        "Poland has tabled a proposal for a meeting with the Czech environment minister in June.",
        "CZE-POL proposed in_person 2019-06-01",
        None,
    ),
    (
        "The Gabonese foreign minister asked on Tuesday to be received by his Equatorial Guinean counterpart.",
        "GAB-GNQ requested in_person 2019-05-14",
        "GAB",
    ),
    (
        "A request from Tajikistan for a phone call with the Kyrgyz president has so far had no reply.",
        "KGZ-TJK requested phone",
        "TJK",
    ),
    (
        "Kuwait has asked Iraq for an urgent session of the joint committee on the gas field.",
        "IRQ-KWT requested in_person",
        "KWT",
    ),
    (
        "The Bulgarian defence minister rang his Greek counterpart on Monday but got no answer.",
        "BGR-GRC requested phone 2019-05-13",
        "BGR",
    ),
    (
        "Ghana's president would not see the Togolese foreign minister on Wednesday.",
        "GHA-TGO refused in_person 2019-05-15",
        None,
    ),
    (
        "China's foreign minister declined a request by his Australian colleague for a telephone call on Monday.",
        "AUS-CHN refused phone",
        "AUS",
    ),
    (
        "Ethiopia spurned an Egyptian invitation to a ministerial meeting in Cairo in May.",
        "EGY-ETH refused in_person 2019-05-01",
        "EGY",
    ),
    (
        "An appeal by Honduras for talks with Guatemala was dismissed by the government in Guatemala City.",
        "GTM-HND refused unspecified",
        "HND",
    ),
    (
        "Kyiv has ruled out any meeting between the Ukrainian and Hungarian foreign ministers this month.",
        "HUN-UKR refused in_person 2019-05-16",
        None,
    ),
    (
        "The Vietnamese premier's refusal of a meeting with his Cambodian counterpart in Siem Reap on Monday "
        "was noted in Phnom Penh.",
        "KHM-VNM refused in_person 2019-05-13",
        None,
    ),
    (
        "The sixth session of the Uzbek-Kyrgyz commission, due to open in Osh on Monday, was called off by Tashkent.",
        "KGZ-UZB cancelled in_person 2019-05-20",
        None,
    ),
    (
        "A storm forced the postponement of a meeting of the Fijian and Tuvaluan prime ministers in Funafuti "
        "on Tuesday.",
        "FJI-TUV cancelled in_person 2019-05-14",
        None,
    ),
    (
        "Seoul's decision to cancel a visit by the foreign minister to Tokyo next week was welcomed by the opposition.",
        "JPN-KOR cancelled in_person 2019-05-20",
        None,
    ),
    (
        "The meeting of the Peruvian and Chilean defence ministers fixed for Wednesday next week is off, Lima said.",
        "CHL-PER cancelled in_person 2019-05-22",
        None,
    ),
    (
        "Malta suspended its consultations with Libya on the search zone on Tuesday.",
        "LBY-MLT cancelled unspecified 2019-05-14",
        None,
    ),
    (
        "The leaders of Kenya, Uganda and Rwanda met in Kigali on Monday for a summit on the railway.",
        "KEN-RWA-UGA held in_person 2019-05-13",
        None,
    ),
    (
        "A trilateral meeting of the foreign ministers of Bulgaria, Greece and Romania was held in "
        "Thessaloniki on Tuesday.",
        "BGR-GRC-ROU held in_person 2019-05-14",
        None,
    ),
    (
        "The presidents of Finland and Sweden spoke on Tuesday in a call initiated by Helsinki.",
        "FIN-SWE held phone 2019-05-14",
        "FIN",
    ),
    (
        "The Thai foreign minister travelled to Naypyidaw on Monday on the invitation of his Burmese counterpart.",
        "MMR-THA held in_person 2019-05-13",
        "MMR",
    ),
    (
        "The talks in Minsk on Tuesday between the Belarusian and Latvian transport ministers had been "
        "requested by Riga.",
        "BLR-LVA held in_person 2019-05-14",
        "LVA",
    ),
    (
        "Paraguay's foreign minister phoned his Brazilian counterpart on Monday on his own initiative.",
        "BRA-PRY held phone 2019-05-13",
        "PRY",
    ),
]

NO_CONTACT = [
    "The Peruvian minister handed the company in Santiago a note on its licence in Chile.",
    "The coach delivered to his players a message before the match between Chad and Mali.",
    "The ministry dismissed an appeal for talks by striking teachers in Lima.",
    "Sierra Leone sent a water expert to Monrovia.",
    "Guatemala's foreign minister called for calm on the border with Belize.",
    "The Swiss president called the talks between Iran and Iraq a success.",
    "The Zambian bishops sent a delegation to Harare on Monday to meet President Mnangagwa.",
    "The Turkish opposition leader asked for a meeting with the Greek prime minister.",
    "The minister did not rule out a trip to Tehran.",
    "Hungary's premier cancelled a cabinet meeting on Monday and flew home from a holiday in Croatia.",
]


@pytest.mark.parametrize(("text", "told", "asked"), TOLD)
def test_told(text: str, told: str, asked: str | None) -> None:
    assert_told(text, told, asked)


@pytest.mark.parametrize("text", NO_CONTACT)
def test_no_contact(text: str) -> None:
    assert not reading(text, "2019-05-16").contacts
