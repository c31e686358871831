"""Short agency items, each of one contact: what became of it and who asked for it.

Short texts of our own, read as published on Thursday, 16 May 2019."""

from __future__ import annotations

import pytest

from tests.etl.articles import assert_told, reading

# Text; countries, status, mode and, where told, the first day; who asked for it.
TOLD = [
    (
        "Panama's security minister did not turn up for talks with his Costa Rican counterpart in San Jose on Tuesday.",
        "CRI-PAN cancelled in_person 2019-05-14",
        None,
    ),
    (
        "The Thai premier skipped a meeting with his Cambodian counterpart in Bangkok on Tuesday.",
        "KHM-THA cancelled in_person 2019-05-14",
        None,
    ),
    (
        "Mali's president stayed away from a meeting with his Nigerien counterpart in Gao on Monday.",
        "MLI-NER cancelled in_person 2019-05-13",
        None,
    ),
    (
        "Turkey's envoy failed to show up at talks with Greek officials in Athens on Monday.",
        "GRC-TUR cancelled unspecified 2019-05-13",
        None,
    ),
    (
        "The Lebanese delegation did not attend the talks with Cyprus in Nicosia on Tuesday.",
        "CYP-LBN cancelled in_person 2019-05-14",
        None,
    ),
    (
        "The president of Peru boycotted a meeting with his Bolivian counterpart in La Paz on Wednesday.",
        "BOL-PER cancelled in_person 2019-05-15",
        None,
    ),
    (
        "Panama's security minister did not turn up for talks with his Costa Rican counterpart in San Jose on "
        "Tuesday, Costa Rican officials said.",
        "CRI-PAN cancelled in_person 2019-05-14",
        None,
    ),
    (
        "President Widodo of Indonesia gave a luncheon on Tuesday in honour of East Timor's President "
        "Francisco Guterres.",
        "IDN-TLS held in_person 2019-05-14",
        None,
    ),
    (
        "The Maltese premier offered a dinner on Monday evening for his visiting Tunisian counterpart.",
        "MLT-TUN held in_person 2019-05-13",
        None,
    ),
    (
        "Tonga sent a diplomatic note to Fiji on Monday over the reef.",
        "FJI-TON held letter 2019-05-13",
        None,
    ),
    (
        "The Portuguese prime minister has requested a meeting with Angolan President Joao Lourenco in June, "
        "and Luanda has accepted.",
        "AGO-PRT planned in_person 2019-06-01",
        "PRT",
    ),
    (
        "The Portuguese prime minister has requested a meeting with Angolan President Joao Lourenco in June.",
        "AGO-PRT requested in_person",
        None,
    ),
    (
        "Latvia has asked Estonia for talks in July on the ferry.",
        "EST-LVA requested unspecified",
        "LVA",
    ),
    (
        "BRATISLAVA, May 15 - Slovak Prime Minister Peter Pellegrini and Hungary's Viktor Orban held a joint "
        "news conference in Bratislava on Wednesday after talks.",
        "HUN-SVK held in_person 2019-05-15",
        None,
    ),
    (
        "BRATISLAVA, May 15 - Slovak Prime Minister Peter Pellegrini and Hungary's Viktor Orban held a joint "
        "news conference in Bratislava on Wednesday.",
        "HUN-SVK held in_person 2019-05-15",
        None,
    ),
    (
        "KAMPALA, May 15 (Agency) - A special envoy of Congolese President Felix Tshisekedi called on "
        "President Yoweri Museveni of Uganda at State House on Wednesday. The envoy, Francois Muamba, handed "
        "over a letter on the fight against rebels in the east.",
        "COD-UGA held in_person 2019-05-15",
        None,
    ),
    (
        "HANOI - A Lao government delegation led by Deputy Prime Minister Sonexay Siphandone was received by "
        "Vietnamese Prime Minister Nguyen Xuan Phuc on Tuesday. The delegation is on a four-day visit.",
        "LAO-VNM held in_person 2019-05-14",
        None,
    ),
    (
        "BUCHAREST, May 16 - A meeting of the Romanian and Bulgarian transport ministers, which was to take "
        "place in Ruse on Monday, has been postponed at the request of the Bulgarian side. No new date was "
        "given.",
        "BGR-ROU cancelled in_person 2019-05-20",
        "BGR",
    ),
    (
        "ADDIS ABABA, May 16 - Ethiopia's foreign ministry has asked Eritrea for a meeting of the two foreign "
        "ministers and has received no answer, a spokesman said on Thursday.",
        "ERI-ETH requested in_person",
        "ETH",
    ),
    (
        "DUSHANBE, May 15 - A direct line between the border commanders of Tajikistan and Kyrgyzstan was "
        "opened on Wednesday, the border service said. The two commanders exchanged a first call.",
        "KGZ-TJK held phone 2019-05-15",
        None,
    ),
    (
        "CARACAS, May 16 - Venezuela on Wednesday rejected a Brazilian call for talks on the closed border. "
        '"There is nothing to talk about," the foreign minister said.',
        "BRA-VEN refused unspecified",
        "BRA",
    ),
    (
        "NAIROBI, May 15 - Kenya has sent a delegation led by its foreign secretary to Mogadishu to discuss "
        "the sea border. The delegation met President Mohamed Abdullahi Mohamed of Somalia on Tuesday.",
        "KEN-SOM held in_person 2019-05-14",
        None,
    ),
    (
        "KUWAIT CITY, May 14 (KUNA) - His Highness the Amir of Kuwait Sheikh Sabah received on Tuesday a "
        "written message from Qatari Emir Sheikh Tamim. The message was handed over by the Qatari ambassador.",
        "KWT-QAT held letter 2019-05-14",
        None,
    ),
    (
        "APIA - The joint fisheries commission of Samoa and American Samoa's neighbour Tonga held its second "
        "session in Apia on Monday.",
        "TON-WSM held in_person 2019-05-13",
        None,
    ),
    (
        "GABORONE, May 16 - The defence ministers of Botswana and Namibia met at Kasane on Wednesday after "
        "three fishermen were shot dead. Namibia had called for the meeting last week.",
        "BWA-NAM held in_person 2019-05-15",
        "NAM",
    ),
    (
        "RIGA, May 16 - Latvian Prime Minister Krisjanis Karins ruled out a summit with Belarusian President "
        "Alexander Lukashenko on Thursday.",
        "BLR-LVA refused in_person",
        None,
    ),
    (
        "SAN JOSE, May 15 - Panama's security minister did not turn up for talks with his Costa Rican "
        "counterpart in San Jose on Tuesday, Costa Rican officials said.",
        "CRI-PAN cancelled in_person 2019-05-14",
        None,
    ),
    (
        "LILONGWE, May 16 - Mozambican President Filipe Nyusi has delayed a visit to Malawi because of the "
        "floods. The visit was to have begun on Friday.",
        "MOZ-MWI cancelled in_person 2019-05-17",
        None,
    ),
    (
        "LISBON, May 16 - The Portuguese prime minister has requested a meeting with Angolan President Joao "
        "Lourenco in June, and Luanda has accepted.",
        "AGO-PRT planned in_person 2019-06-01",
        "PRT",
    ),
    (
        "PORT-AU-PRINCE, May 15 - Haiti's foreign minister tried to telephone his Dominican counterpart on "
        "Tuesday but could not get through.",
        "DOM-HTI requested phone 2019-05-14",
        "HTI",
    ),
    (
        "JAKARTA, May 14 - President Joko Widodo gave a luncheon on Tuesday in honour of East Timor's "
        "visiting President Francisco Guterres.",
        "IDN-TLS held in_person 2019-05-14",
        None,
    ),
    (
        "SOFIA, May 16 - Bulgarian Prime Minister Boyko Borissov has shelved a trip to Ankara next week after "
        "the arrest of a Bulgarian national. He had been due to see President Recep Tayyip Erdogan.",
        "BGR-TUR cancelled in_person 2019-05-20",
        None,
    ),
    (
        "BRATISLAVA, May 15 - Slovak Prime Minister Peter Pellegrini and Hungary's Viktor Orban held a joint "
        "news conference in Bratislava on Wednesday after two hours of talks.",
        "HUN-SVK held in_person 2019-05-15",
        None,
    ),
    (
        "KINGSTOWN, May 14 - The prime ministers of Saint Lucia, Grenada and Saint Vincent and the Grenadines "
        "held a mini-summit in Kingstown on Monday.",
        "GRD-LCA-VCT held in_person 2019-05-13",
        None,
    ),
    (
        "VALLETTA, May 16 - A visit to Malta by Libyan Prime Minister Fayez al-Sarraj scheduled for Friday is "
        "off, officials in Valletta said. It is the second time that the visit has been called off.",
        "LBY-MLT cancelled in_person 2019-05-17",
        None,
    ),
    (
        "MUSCAT, May 16 (ONA) - Yusuf bin Alawi, the minister responsible for foreign affairs of Oman, "
        "received a phone call on Wednesday from Iranian Foreign Minister Mohammad Javad Zarif.",
        "IRN-OMN held phone 2019-05-15",
        None,
    ),
    (
        "LOME, May 16 - The joint border panel of Togo and Ghana is to convene in Lome on 28 May, officials "
        "said. Ghana asked for the session after a clash of customs officers.",
        "GHA-TGO planned in_person 2019-05-28",
        "GHA",
    ),
    (
        "YAOUNDE, May 15 - Nigerian envoy Babagana Kingibe delivered a message from President Muhammadu "
        "Buhari to President Paul Biya of Cameroon on Wednesday.",
        "CMR-NGA held in_person 2019-05-15",
        None,
    ),
    (
        "HELSINKI, May 15 - President Sauli Niinisto of Finland rang President Vladimir Putin of Russia on "
        "Tuesday. The call was made on the initiative of the Finnish side, the Kremlin said.",
        "FIN-RUS held phone 2019-05-14",
        "FIN",
    ),
    (
        "KATHMANDU, May 16 - The meeting of the Nepal-India joint commission, scheduled for May 27 in "
        "Kathmandu, has been deferred, the foreign ministry said.",
        "IND-NPL cancelled in_person 2019-05-27",
        None,
    ),
]

NO_CONTACT = [
    "YEREVAN, May 16 - Armenia's foreign ministry said no meeting between its minister and his "
    "Azerbaijani counterpart was planned.",
    "LIMA, May 16 - The bishops of Peru and Chile called on the two governments to open a dialogue on the border.",
]


@pytest.mark.parametrize(("text", "told", "asked"), TOLD)
def test_told(text: str, told: str, asked: str | None) -> None:
    assert_told(text, told, asked)


@pytest.mark.parametrize("text", NO_CONTACT)
def test_no_contact(text: str) -> None:
    assert not reading(text, "2019-05-16").contacts
