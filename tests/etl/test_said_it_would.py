"""States that say of themselves what they do, and agency items of calls not taken, lines restored and visits dropped.

Short texts of our own, read as published on Thursday, 16 May 2019."""

from __future__ import annotations

import pytest

from tests.etl.articles import assert_told, reading

# Text; countries, status, mode and, where told, the first day; who asked for it.
TOLD = [
    (
        "Iraq said it would not receive the Turkish energy minister.",
        "IRQ-TUR refused in_person",
        None,
    ),
    (
        "Kenya said on Wednesday it would send its foreign minister to Kigali next week.",
        "KEN-RWA planned in_person 2019-05-20",
        None,
    ),
    (
        "Norway said it had asked for a meeting with the Danish fisheries minister.",
        "DNK-NOR requested in_person",
        "NOR",
    ),
    (
        "Egypt said that it had cancelled talks with Ethiopia due on Friday.",
        "EGY-ETH cancelled unspecified 2019-05-17",
        None,
    ),
    (
        "Turkey said it will host the Georgian president on Monday.",
        "GEO-TUR planned in_person 2019-05-20",
        None,
    ),
    (
        "Chad said it held talks with Niger's defence minister on Tuesday.",
        "NER-TCD held unspecified 2019-05-14",
        None,
    ),
    (
        "Peru's foreign ministry said it had summoned the Bolivian ambassador on Monday.",
        "BOL-PER held in_person 2019-05-13",
        None,
    ),
    (
        "Latvia said it had turned down a Russian request for a meeting of the deputy foreign ministers.",
        "LVA-RUS refused in_person",
        "RUS",
    ),
    (
        "Ghana said it had proposed talks with Togo on the port in June.",
        "GHA-TGO proposed unspecified 2019-06-01",
        None,
    ),
    (
        "Malawi said it was waiting for a reply from Zambia to its call for a meeting of the ministers.",
        "MWI-ZMB requested in_person",
        "MWI",
    ),
    (
        "QUITO, May 16 - Peruvian President Martin Vizcarra is not taking calls from his Ecuadorean "
        "counterpart Lenin Moreno, officials in Quito said on Thursday.",
        "ECU-PER refused phone",
        "ECU",
    ),
    (
        "KIEV, May 15 - Ukraine's foreign minister telephoned his Hungarian counterpart on Monday but has not "
        "been called back, a spokeswoman said.",
        "HUN-UKR requested phone 2019-05-13",
        "UKR",
    ),
    (
        "SINGAPORE, May 16 - Singapore's defence minister sought a call with his Malaysian counterpart on "
        "Tuesday and was told that he was not available.",
        "MYS-SGP refused phone 2019-05-14",
        "SGP",
    ),
    (
        "SEOUL, May 14 - The two Koreas restored their cross-border communication lines on Tuesday, the "
        "unification ministry in Seoul said. Officials exchanged a first call at 9 a.m.",
        "KOR-PRK held phone 2019-05-14",
        None,
    ),
    (
        "NICOSIA, May 15 - The military communication line between Cyprus and Turkey was restored on "
        "Wednesday, officials said.",
        "CYP-TUR held phone 2019-05-15",
        None,
    ),
    (
        "RABAT, May 16 - Spanish Interior Minister Fernando Grande-Marlaska cancelled a visit to Morocco at "
        "the eleventh hour on Tuesday. He was to have met his Moroccan counterpart Abdelouafi Laftit.",
        "ESP-MAR cancelled in_person 2019-05-14",
        None,
    ),
    (
        "NASSAU, May 15 - Delegations of the Bahamas and Cuba wrapped up two days of talks on fishing in "
        "Nassau on Wednesday.",
        "BHS-CUB held in_person 2019-05-14",
        None,
    ),
    (
        "ASTANA, May 15 (Kazinform) - Kazakhstan's Foreign Minister Beibut Atamkulov held negotiations with "
        "his Iranian counterpart Mohammad Javad Zarif in Astana on Tuesday.",
        "IRN-KAZ held in_person 2019-05-14",
        None,
    ),
    (
        "BANDAR SERI BEGAWAN, May 14 - Vietnam's Minister of Defence General Ngo Xuan Lich was granted an "
        "audience by Sultan Hassanal Bolkiah of Brunei on Tuesday.",
        "BRN-VNM held in_person 2019-05-14",
        None,
    ),
    (
        "VICTORIA, May 14 - President Danny Faure of Seychelles received a letter from Prime Minister "
        "Narendra Modi of India on Tuesday. It was presented to him by the Indian High Commissioner.",
        "IND-SYC held letter 2019-05-14",
        None,
    ),
    (
        "OSLO, May 15 - The chief negotiators of Colombia and Venezuela met face to face in Oslo on Tuesday, "
        "Norway's foreign ministry said.",
        "COL-VEN held in_person 2019-05-14",
        None,
    ),
    (
        "PRAGUE, May 16 - The Czech and Slovak governments will hold a joint session in Kosice on 3 June.",
        "CZE-SVK planned in_person 2019-06-03",
        None,
    ),
    (
        "DUSHANBE, May 16 - An Afghan delegation headed by the energy minister is due in Dushanbe on Sunday "
        "for talks on power supplies.",
        "AFG-TJK planned in_person 2019-05-19",
        None,
    ),
    (
        "ADDIS ABABA, May 16 - Ethiopian Prime Minister Abiy Ahmed will fly to Khartoum on Friday to hold "
        "talks with Sudan's military rulers.",
        "ETH-SDN planned in_person 2019-05-17",
        None,
    ),
    (
        "VALLETTA, May 16 - Malta's prime minister is to play host to his Luxembourg counterpart Xavier "
        "Bettel on Monday.",
        "LUX-MLT planned in_person 2019-05-20",
        None,
    ),
    (
        "VIENNA, May 16 - Aides have agreed on a telephone call between the Austrian and Slovenian "
        "chancellors and premiers on Friday.",
        "AUT-SVN planned phone 2019-05-17",
        None,
    ),
    (
        "GABORONE, May 16 - Zimbabwe's environment minister has requested talks with his Botswanan "
        "counterpart on poaching, Botswana's government said.",
        "BWA-ZWE requested unspecified",
        "ZWE",
    ),
    (
        "MALABO, May 16 - Equatorial Guinea is awaiting a reply from Gabon to its request for a meeting of "
        "the two presidents.",
        "GAB-GNQ requested in_person",
        "GNQ",
    ),
    (
        "SUKHUMI - Georgia's proposal for a meeting with the Russian deputy foreign minister in Prague next "
        "month was turned down in Moscow.",
        "GEO-RUS refused in_person 2019-06-01",
        "GEO",
    ),
    (
        "OTTAWA, May 15 - Canada declined an invitation from the Philippine foreign secretary to talks in "
        "Manila on the shipment of waste.",
        "CAN-PHL refused unspecified",
        "PHL",
    ),
    (
        "PODGORICA, May 15 - Montenegrin President Milo Djukanovic shunned a meeting with his Serbian "
        "counterpart Aleksandar Vucic in Tirana on Tuesday.",
        "MNE-SRB refused in_person 2019-05-14",
        None,
    ),
    (
        "BISHKEK, May 16 - Kyrgyzstan has frozen border talks with Tajikistan that were to resume in Batken on Friday.",
        "KGZ-TJK cancelled in_person 2019-05-17",
        None,
    ),
    (
        "COPENHAGEN, May 16 - Danish Prime Minister Lars Lokke Rasmussen has dropped plans to visit Reykjavik "
        "on Saturday.",
        "DNK-ISL cancelled in_person 2019-05-18",
        None,
    ),
    (
        "TUNIS, May 15 - A storm kept Algeria's energy minister from travelling to Tunis on Tuesday, and his "
        "talks with his Tunisian counterpart were cancelled.",
        "DZA-TUN cancelled in_person 2019-05-14",
        None,
    ),
    (
        "MASERU, May 16 - South Africa's water minister will not be going to Lesotho on Friday as planned, "
        "her office said.",
        "LSO-ZAF cancelled in_person 2019-05-17",
        None,
    ),
    (
        "PARIS, May 16 - Italian Deputy Prime Minister Matteo Salvini has pulled out of Friday's meeting with "
        "his French counterpart Christophe Castaner.",
        "FRA-ITA cancelled in_person 2019-05-17",
        None,
    ),
    (
        "GUATEMALA CITY, May 15 - Officials from Belize and Guatemala sat around a table in Flores on Tuesday "
        "in an attempt to settle the row over a bridge.",
        "BLZ-GTM held in_person 2019-05-14",
        None,
    ),
    (
        "ACCRA, May 14 - Ghana's defence minister was in Ouagadougou on Monday, where he conferred with his "
        "Burkinabe counterpart.",
        "BFA-GHA held in_person 2019-05-13",
        None,
    ),
    (
        "HAVANA, May 14 - The foreign ministers of Cuba and Bolivia embraced at Havana airport on Monday "
        "before an hour of talks.",
        "BOL-CUB held in_person 2019-05-13",
        None,
    ),
    (
        "BEIRUT, May 16 - Lebanon and Cyprus agreed on Wednesday to start talks on a gas pipeline next month.",
        "CYP-LBN planned unspecified 2019-06-01",
        None,
    ),
]

NO_CONTACT = [
    "The United Nations said it would hold talks with Sudan's president.",
    "Amnesty said Iraq would not receive its delegation.",
    "MINSK, May 16 - Belarus has received no request from Poland for a meeting of the two foreign "
    "ministers, a spokesman said.",
    "LOME - A delegation of Beninese traders visited Togo on Monday and was received at the chamber of commerce.",
    "OSLO - Norway should call Russia on the hotline, an analyst said on Tuesday.",
]


@pytest.mark.parametrize(("text", "told", "asked"), TOLD)
def test_told(text: str, told: str, asked: str | None) -> None:
    assert_told(text, told, asked)


@pytest.mark.parametrize("text", NO_CONTACT)
def test_no_contact(text: str) -> None:
    assert not reading(text, "2019-05-16").contacts
