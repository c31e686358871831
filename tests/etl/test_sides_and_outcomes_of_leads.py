"""First sentences of news items: who met, who would not, what was dropped, and at whose request.

Short texts of our own, read as published on Thursday, 16 May 2019."""

from __future__ import annotations

import pytest

from tests.etl.articles import assert_told, reading

# Text; countries, status, mode and, where told, the first day; who asked for it.
TOLD = [
    (
        "The government in Accra announced on Monday that it would host the Togolese president in June.",
        "GHA-TGO planned in_person 2019-06-01",
        None,
    ),
    (
        "The defence ministry in Yerevan said it had rejected an Azerbaijani request for a meeting of the "
        "chiefs of staff.",
        "ARM-AZE refused in_person",
        "AZE",
    ),
    (
        "Kenya denied Somalia's foreign minister an audience with the president on Monday.",
        "KEN-SOM refused in_person 2019-05-13",
        None,
    ),
    (
        "Oman has rescinded an invitation to the Sudanese president, who was due in Muscat on Sunday.",
        "OMN-SDN cancelled in_person 2019-05-19",
        None,
    ),
    (
        "Accepting an invitation from the Estonian president, Latvia's president flew to Tallinn on Tuesday.",
        "EST-LVA held in_person 2019-05-14",
        "EST",
    ),
    (
        "Moldova said it would receive a delegation from Romania on Monday.",
        "MDA-ROU planned in_person 2019-05-20",
        None,
    ),
    (
        "Zambia says it is sending a minister to Harare next week.",
        "ZMB-ZWE planned in_person 2019-05-20",
        None,
    ),
    (
        "Cyprus said on Tuesday it had called for a meeting with the Turkish foreign minister.",
        "CYP-TUR proposed in_person",
        "CYP",
    ),
    (
        "Mauritania announced it had received an envoy from Mali on Tuesday.",
        "MLI-MRT held in_person 2019-05-14",
        None,
    ),
    (
        "The prime ministers of Bulgaria and Serbia had breakfast together in Nis on Tuesday.",
        "BGR-SRB held in_person 2019-05-14",
        None,
    ),
    (
        "The Emirati and Omani foreign ministers talked things over in Muscat on Monday.",
        "ARE-OMN held in_person 2019-05-13",
        None,
    ),
    (
        "The finance ministers of Latvia and Lithuania compared notes by phone on Tuesday.",
        "LTU-LVA held phone 2019-05-14",
        None,
    ),
    (
        "Costa Rica's foreign minister got in touch with his Nicaraguan counterpart on Monday.",
        "CRI-NIC held unspecified 2019-05-13",
        None,
    ),
    (
        "Sudan's water minister was hosted by his Egyptian counterpart in Aswan on Tuesday.",
        "EGY-SDN held in_person 2019-05-14",
        None,
    ),
    (
        "The Swiss and Liechtenstein economy ministers attended a joint session in Vaduz on Wednesday.",
        "CHE-LIE held in_person 2019-05-15",
        None,
    ),
    (
        "A Bangladeshi team led by the shipping secretary held talks in Kolkata with its Indian counterparts "
        "on Tuesday.",
        "BGD-IND held in_person 2019-05-14",
        None,
    ),
    (
        "The general staffs of Greece and Turkey held a second round of confidence-building talks in Athens on Monday.",
        "GRC-TUR held in_person 2019-05-13",
        None,
    ),
    (
        "Presidents Ouattara of Ivory Coast and Weah of Liberia had a working session in Abidjan on Tuesday.",
        "CIV-LBR held in_person 2019-05-14",
        None,
    ),
    (
        "Paraguayan President Mario Abdo Benitez sent his foreign minister to La Paz on Monday with a letter "
        "for President Evo Morales of Bolivia.",
        "BOL-PRY held in_person 2019-05-13",
        None,
    ),
    (
        "A letter of Malagasy President Andry Rajoelina to his Comorian counterpart was transmitted by the "
        "ambassador on Tuesday.",
        "COM-MDG held letter 2019-05-14",
        None,
    ),
    (
        "Hungary's president congratulated his Croatian counterpart by telegram on Monday.",
        "HRV-HUN held letter 2019-05-13",
        None,
    ),
    (
        "The Albanian and Montenegrin presidents have arranged to meet in Shkoder on 5 June.",
        "ALB-MNE planned in_person 2019-06-05",
        None,
    ),
    (
        "The Polish foreign minister is set to receive his Belarusian counterpart in Warsaw on Monday.",
        "BLR-POL planned in_person 2019-05-20",
        None,
    ),
    (
        "A visit by Iraqi President Barham Salih to Amman has been fixed for next Thursday.",
        "IRQ-JOR planned in_person 2019-05-23",
        None,
    ),
    (
        "Japan's defence minister will sit down with his South Korean opposite number in Singapore in June.",
        "JPN-KOR planned in_person 2019-06-01",
        None,
    ),
    (
        "Cuba's deputy foreign minister leaves for Panama City on Saturday for consultations with his "
        "Panamanian counterpart.",
        "CUB-PAN planned in_person 2019-05-18",
        None,
    ),
    (
        "Benin has proposed that the joint commission with Niger meet in Malanville in July.",
        "BEN-NER proposed in_person 2019-07-01",
        None,
    ),
    (
        "The Fijian prime minister suggested to his Australian counterpart that they meet in Nadi.",
        "AUS-FJI proposed in_person",
        None,
    ),
    (
        "Greece's foreign minister wants to meet his Albanian counterpart in June.",
        "ALB-GRC proposed in_person 2019-06-01",
        None,
    ),
    (
        "The Eritrean envoy asked for an audience with the Saudi crown prince on Monday.",
        "ERI-SAU requested in_person 2019-05-13",
        "ERI",
    ),
    (
        "Moldova's prime minister has requested a telephone conversation with the Ukrainian president.",
        "MDA-UKR requested phone",
        "MDA",
    ),
    (
        "A note in which Suriname asked Guyana for talks on the river has been left without an answer.",
        "GUY-SUR requested unspecified",
        "SUR",
    ),
    (
        "Azerbaijan turned a deaf ear to an Armenian request for a meeting of the two defence ministers.",
        "ARM-AZE refused in_person",
        "ARM",
    ),
    (
        "The Dutch prime minister's offer to meet the Turkish foreign minister in Rotterdam was rejected by Ankara.",
        "NLD-TUR refused in_person",
        "NLD",
    ),
    (
        "The Libyan premier refused to take a call from the Maltese prime minister on Tuesday.",
        "LBY-MLT refused phone 2019-05-14",
        "MLT",
    ),
    (
        "Thailand denied the Cambodian interior minister a meeting in Bangkok on Monday.",
        "KHM-THA refused in_person 2019-05-13",
        None,
    ),
    (
        "The Czech prime minister has called off a visit to Warsaw due to start on Monday.",
        "CZE-POL cancelled in_person 2019-05-20",
        None,
    ),
    (
        "A phone call planned for Wednesday between the presidents of Peru and Bolivia was dropped at the last minute.",
        "BOL-PER cancelled phone 2019-05-15",
        None,
    ),
    (
        "Malaysia has withdrawn an invitation to the Myanmar home minister, who was to visit Kuala Lumpur on Sunday.",
        "MMR-MYS cancelled in_person",
        None,
    ),
    (
        "Talks planned for next week between the Cypriot and Lebanese energy ministers have fallen through.",
        "CYP-LBN cancelled unspecified 2019-05-20",
        None,
    ),
    (
        "Responding to an invitation from the Omani sultan, Jordan's king arrived in Muscat on Tuesday.",
        "JOR-OMN held in_person 2019-05-14",
        "OMN",
    ),
    (
        "The Kazakh president phoned his Russian counterpart on Wednesday; the Russian side had asked for the call.",
        "KAZ-RUS held phone 2019-05-15",
        "RUS",
    ),
]

NO_CONTACT = [
    "The ministry in Lima denied any contact with Chile's president.",
    "Japan said it was aware that Russia had held talks with China.",
    "The Georgian president said she would be glad to receive her Ukrainian counterpart.",
    "The Peruvian daily La Republica called for talks with Chile.",
    "The two ministers did not shake hands at the conference in Oslo, where Iran and Israel were both represented.",
]


@pytest.mark.parametrize(("text", "told", "asked"), TOLD)
def test_told(text: str, told: str, asked: str | None) -> None:
    assert_told(text, told, asked)


@pytest.mark.parametrize("text", NO_CONTACT)
def test_no_contact(text: str) -> None:
    assert not reading(text, "2019-05-16").contacts
