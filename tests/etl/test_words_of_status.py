"""What became of a contact, by verb and by noun, in the active and in the passive: refused, called off, asked for.

Short texts of our own, read as published on Thursday, 16 May 2019."""

from __future__ import annotations

import pytest

from tests.etl.articles import assert_told, contacts_told, reading

# Text; countries, status, mode and, where told, the first day; who asked for it.
TOLD = [
    (
        "Namibia called for talks with Botswana on the shooting of three fishermen.",
        "BWA-NAM proposed unspecified",
        None,
    ),
    (
        "Ecuador's foreign minister called on Wednesday for a meeting with his Colombian counterpart.",
        "COL-ECU proposed in_person",
        None,
    ),
    (
        "The Georgian president has called for direct negotiations with Russia.",
        "GEO-RUS proposed unspecified",
        None,
    ),
    (
        "Thailand has rejected a Lao call for talks on the river border.",
        "LAO-THA refused unspecified",
        "LAO",
    ),
    (
        "Mali turned down Mauritania's call for a meeting on the border killings.",
        "MLI-MRT refused in_person",
        "MRT",
    ),
    (
        "Paraguay has offered talks to Bolivia.",
        "BOL-PRY proposed unspecified",
        None,
    ),
    (
        "Paraguay proposed talks to Bolivia on the gas pipeline.",
        "BOL-PRY proposed unspecified",
        None,
    ),
    (
        "Albania ruled out a meeting with the Serbian president next week.",
        "ALB-SRB refused in_person 2019-05-20",
        None,
    ),
    (
        "Prime Minister Rama ruled out talks with Serbia on the dam.",
        "ALB-SRB refused unspecified",
        None,
    ),
    (
        "The hotline between the general staffs of India and Pakistan was tested on Tuesday.",
        "IND-PAK held phone 2019-05-14",
        None,
    ),
    (
        "Talks between the general staffs of Serbia and Croatia were held in Zagreb on Tuesday.",
        "HRV-SRB held in_person 2019-05-14",
        None,
    ),
    (
        "A meeting between the navies of Chile and Peru was held in Lima on Monday.",
        "CHL-PER held in_person 2019-05-13",
        None,
    ),
    (
        "A working group of Peruvian and Ecuadorean officials gathered in Quito on Wednesday to discuss the "
        "border road.",
        "ECU-PER held in_person 2019-05-15",
        None,
    ),
    (
        "A verbal message from the Sultan of Brunei was conveyed to Prime Minister Prayut in Bangkok on "
        "Wednesday by Brunei's second foreign minister.",
        "BRN-THA held letter 2019-05-15",
        None,
    ),
    (
        "A letter from Cypriot President Anastasiades was delivered to President Sisi in Cairo on Monday by his envoy.",
        "CYP-EGY held letter 2019-05-13",
        None,
    ),
    (
        "The delivery of a letter from President Kagame to President Museveni by his foreign minister took "
        "place in Kampala on Tuesday.",
        "RWA-UGA held letter 2019-05-14",
        None,
    ),
    (
        "Poland's prime minister is to travel to Vilnius next Thursday to see his Lithuanian counterpart.",
        "LTU-POL planned in_person 2019-05-23",
        None,
    ),
    (
        "The finance ministers of Bangladesh and Bhutan have agreed to meet in Thimphu on 27 May.",
        "BGD-BTN planned in_person 2019-05-27",
        None,
    ),
    (
        "A phone call between President Lungu of Zambia and President Mnangagwa of Zimbabwe has been arranged "
        "for Friday.",
        "ZMB-ZWE planned phone 2019-05-17",
        None,
    ),
    (
        "Brazil's president will host his Chilean counterpart for a working lunch in Brasilia on Tuesday.",
        "BRA-CHL planned in_person 2019-05-21",
        None,
    ),
    (
        "The Burmese foreign minister is due to arrive in Dhaka on Sunday for talks with his Bangladeshi counterpart.",
        "BGD-MMR planned in_person 2019-05-19",
        None,
    ),
    (
        "Jordan and Iraq are to hold a third round of talks on the oil pipeline in Baghdad in June.",
        "IRQ-JOR planned in_person 2019-06-01",
        None,
    ),
    (
        "Sudan's foreign minister is awaited in Asmara on Monday.",
        "ERI-SDN planned in_person 2019-05-20",
        None,
    ),
    (
        "Portugal suggested a meeting of the two foreign ministers in Lisbon in June to its Angolan partners.",
        "AGO-PRT proposed in_person 2019-06-01",
        None,
    ),
    (
        "Laos has suggested to Cambodia that the two premiers meet at the border post.",
        "KHM-LAO proposed in_person",
        None,
    ),
    (
        "Serbian President Vucic offered his Croatian counterpart a meeting in Belgrade.",
        "HRV-SRB proposed in_person",
        None,
    ),
    (
        "Yemen's foreign minister requested an urgent meeting with his Omani counterpart on Tuesday.",
        "OMN-YEM requested in_person 2019-05-14",
        "YEM",
    ),
    (
        "The Kosovo prime minister is still waiting for an answer to his request for a meeting with the Greek "
        "foreign minister.",
        "GRC-XKX requested in_person",
        "XKX",
    ),
    (
        "Calls by the Nicaraguan foreign minister to his Honduran counterpart on Monday went unanswered.",
        "HND-NIC requested phone 2019-05-13",
        "NIC",
    ),
    (
        "A request by the Swedish foreign minister for a meeting with her Chinese counterpart was rejected on "
        "Wednesday.",
        "CHN-SWE refused in_person",
        "SWE",
    ),
    (
        "The Filipino president snubbed an invitation to visit Brussels from the Belgian prime minister.",
        "BEL-PHL refused in_person",
        None,
    ),
    (
        "Turkmenistan rebuffed Azerbaijan's offer of talks on the gas field.",
        "AZE-TKM refused unspecified",
        "AZE",
    ),
    (
        "The Lithuanian president declined a phone call with his Belarusian counterpart on Tuesday.",
        "BLR-LTU refused phone 2019-05-14",
        None,
    ),
    (
        "Mexico's president turned down a request from the Guatemalan president for a meeting in Tapachula "
        "next Monday.",
        "GTM-MEX refused in_person 2019-05-20",
        "GTM",
    ),
    (
        "The Cypriot and Turkish foreign ministers' meeting set for Monday has been shelved.",
        "CYP-TUR cancelled in_person 2019-05-20",
        None,
    ),
    (
        "The Ghanaian president has put off a state visit to Abidjan planned for next week.",
        "CIV-GHA cancelled in_person 2019-05-20",
        None,
    ),
    (
        "Talks between Kyrgyz and Tajik officials on the border were suspended on Wednesday after an exchange of fire.",
        "KGZ-TJK cancelled unspecified 2019-05-15",
        None,
    ),
    (
        "Tunisia's foreign minister scrapped a trip to Tripoli on Tuesday.",
        "LBY-TUN cancelled in_person 2019-05-14",
        None,
    ),
    (
        "The Swiss president aborted her visit to Tbilisi planned for Friday.",
        "CHE-GEO cancelled in_person 2019-05-17",
        None,
    ),
    (
        "The cancellation by Egypt of talks with Ethiopia and Sudan due on Saturday came without explanation.",
        "EGY-ETH-SDN cancelled unspecified 2019-05-18",
        None,
    ),
]

NO_CONTACT = [
    "The United Nations called for talks between Chad and Libya.",
    "The opposition called for talks with the government in Lima.",
    "Union leaders called for negotiations with Brazil's government.",
    "The European Union called on Serbia to resume talks with Kosovo.",
    "Albania's prime minister has not ruled out a meeting with the Serbian president.",
    "The Greek premier did not rule out talks with Turkey on the gas field.",
    "The president declined to rule out a meeting with the Iranian leader.",
    "Japan's foreign minister refused to rule out a visit to Pyongyang.",
]


@pytest.mark.parametrize(("text", "told", "asked"), TOLD)
def test_told(text: str, told: str, asked: str | None) -> None:
    assert_told(text, told, asked)


@pytest.mark.parametrize("text", NO_CONTACT)
def test_no_contact(text: str) -> None:
    assert not reading(text, "2019-05-16").contacts


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Chile sees no point in a meeting with Bolivia's foreign minister.", {"refused"}),
        ("Chile's president saw no need for talks with Bolivia's president.", {"refused"}),
        ("Chile sees no point in new tariffs against Bolivia.", set()),
        ("Bolivia's plan met with silence in Chile.", set()),
    ],
)
def test_no_point_in_a_meeting(text: str, told: set[str]) -> None:
    assert {status for _, status, _, _ in contacts_told(text)} == told


@pytest.mark.parametrize(
    "text",
    [
        "Fiji and Samoa hold the annual talks by turns, officials in Suva said on Wednesday.",
        "Officials in Lima said on Tuesday that Peru and Chile are host by turns to the annual talks of ministers.",
        "The two countries take turns in hosting the yearly talks, an official of Kenya said of Uganda on Monday.",
    ],
)
def test_talks_held_by_turns_are_a_routine(text: str) -> None:
    assert contacts_told(text) == set()
