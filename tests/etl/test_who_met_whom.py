"""Forms of subjects with forms of verbs, in one sentence or short article each: published on Thursday, 16 May 2019."""

from __future__ import annotations

import pytest

from tests.etl.articles import contacts_told

CASES: tuple[tuple[str, set[str]], ...] = (
    (
        "Indonesian Foreign Minister Retno Wulandari told visiting Danish counterpart Jens Holm on Tuesday "
        "that Jakarta wanted more wind turbines.",
        {"DNK-IDN held in_person 2019-05-14"},
    ),
    (
        "Vietnam's prime minister told visiting Dutch trade minister Sigrid Bakker on Wednesday that the "
        "two sides should ratify the accord.",
        {"NLD-VNM held in_person 2019-05-15"},
    ),
    (
        "China is ready to buy more Chilean fruit, Premier Li Wenbo told visiting Chilean President Rosa "
        "Ibarra in Beijing on Monday.",
        {"CHL-CHN held in_person 2019-05-13"},
    ),
    (
        "President Samuel Otieno of Kenya told the visiting Cuban vice-president on Friday that doctors "
        "from the island were welcome.",
        {"CUB-KEN held in_person 2019-05-10"},
    ),
    (
        "Kuwait's emir told a visiting Pakistani delegation led by Finance Minister Asad Qureshi on Sunday "
        "that the offer stood.",
        {"KWT-PAK held in_person 2019-05-12"},
    ),
    (
        "The Lao and Thai prime ministers agreed in Vientiane on Tuesday to open a third bridge.",
        {"LAO-THA held in_person 2019-05-14"},
    ),
    (
        "The prime ministers of Vietnam and Cambodia agreed in Hanoi on Monday to finish marking their border.",
        {"KHM-VNM held in_person 2019-05-13"},
    ),
    (
        "Officials from Chad and Cameroon met in Kousseri on Wednesday to discuss cattle theft.",
        {"CMR-TCD held in_person 2019-05-15"},
    ),
    (
        "Peru's and Ecuador's defence ministers met in Piura on Friday.",
        {"ECU-PER held in_person 2019-05-10"},
    ),
    (
        "The foreign ministers of Georgia and Armenia held talks in Tbilisi on Tuesday.",
        {"ARM-GEO held in_person 2019-05-14"},
    ),
    (
        "Delegations from Sudan and South Sudan sat down in Juba on Sunday for a first round of talks on oil fees.",
        {"SDN-SSD held in_person 2019-05-12"},
    ),
    (
        "Zambian Defence Minister Davies Mwila was received by President Filipe Nyusi in Maputo on Tuesday.",
        {"MOZ-ZMB held in_person 2019-05-14"},
    ),
    (
        "A delegation led by Mongolian Deputy Prime Minister Ulziisaikhan Enkhtuvshin was received by "
        "Kazakh Prime Minister Askar Mamin on Monday.",
        {"KAZ-MNG held in_person 2019-05-13"},
    ),
    (
        "Senegal's President Macky Sall hosted his Gambian counterpart Adama Barrow in Dakar on Sunday.",
        {"GMB-SEN held in_person 2019-05-12"},
    ),
    (
        "Emperor Naruhito welcomed Nepalese President Bidya Bhandari at the Imperial Palace on Wednesday.",
        {"JPN-NPL held in_person 2019-05-15"},
    ),
    (
        "Algerian Prime Minister Noureddine Bedoui saw off his Tunisian counterpart Youssef Chahed at "
        "Algiers airport on Thursday.",
        {"DZA-TUN held in_person 2019-05-16"},
    ),
    (
        "Foreign Minister Wang Yi hosted a reception here for Malaysian Foreign Minister Saifuddin "
        "Abdullah on Tuesday.",
        {"CHN-MYS held in_person 2019-05-14"},
    ),
    (
        "Bangladesh's Army chief General Aziz Ahmed called on Nepali Defence Minister Ishwor Pokhrel in "
        "Kathmandu on Monday.",
        {"BGD-NPL held in_person 2019-05-13"},
    ),
    (
        "Visiting Bhutanese Foreign Minister Tandi Dorji paid a courtesy call on Indian Prime Minister "
        "Narendra Modi on Friday.",
        {"BTN-IND held in_person 2019-05-10"},
    ),
    (
        "Uruguay's foreign minister, Rodolfo Nin Novoa, held talks with his Paraguayan counterpart in "
        "Asuncion on Monday.",
        {"PRY-URY held in_person 2019-05-13"},
    ),
    (
        "The newly appointed foreign minister of Slovenia met his Croatian counterpart in Zagreb on Tuesday.",
        {"HRV-SVN held in_person 2019-05-14"},
    ),
    (
        "The outgoing Estonian defence minister held a farewell meeting with his Latvian counterpart in "
        "Riga on Friday.",
        {"EST-LVA held in_person 2019-05-10"},
    ),
    (
        "Ankara's foreign minister met his Bulgarian colleague in Sofia on Wednesday.",
        {"BGR-TUR held in_person 2019-05-15"},
    ),
    (
        "Islamabad sent its foreign secretary to Kabul on Sunday for talks with Afghan officials.",
        {"AFG-PAK held in_person 2019-05-12"},
    ),
    (
        "Nigerien President Mahamadou Issoufou, who met his Malian counterpart in Niamey on Monday, said "
        "the border would be patrolled jointly.",
        {"MLI-NER held in_person 2019-05-13"},
    ),
    (
        "After meeting Mexican President Andres Manuel Lopez Obrador on Tuesday, Guatemalan President "
        "Jimmy Morales said migrants had rights.",
        {"GTM-MEX held in_person 2019-05-14"},
    ),
    (
        "Having met Iraqi Prime Minister Adel Abdul Mahdi in Baghdad on Sunday, Jordanian Prime Minister "
        "Omar Razzaz flew home.",
        {"IRQ-JOR held in_person 2019-05-12"},
    ),
    (
        "When Finnish President Sauli Niinisto meets his Icelandic counterpart on May 22, whaling will not come up.",
        {"FIN-ISL planned in_person 2019-05-22"},
    ),
    (
        "Norwegian Prime Minister Erna Solberg sat across from Chinese Premier Li Keqiang in Beijing on Tuesday.",
        {"CHN-NOR held in_person 2019-05-14"},
    ),
    (
        "Burundi is sending a delegation to Kigali on May 20 for talks on refugees.",
        {"BDI-RWA planned in_person 2019-05-20"},
    ),
    (
        "Oman dispatched an envoy to Tehran on Sunday with a message from the sultan.",
        {"IRN-OMN held in_person 2019-05-12"},
    ),
    (
        "Venezuela's envoy arrived in Moscow on Wednesday for talks with Russian officials.",
        {"RUS-VEN held in_person 2019-05-15"},
    ),
    (
        "Seoul would send its foreign minister to Hanoi on May 27, the Yonhap agency said.",
        {"KOR-VNM planned in_person 2019-05-27"},
    ),
    (
        "South Africa will send a team of negotiators to Maseru next week for talks on water.",
        {"LSO-ZAF planned in_person 2019-05-20"},
    ),
    (
        "Kyrgyz President Sooronbay Jeenbekov paid an official visit to Turkmenistan on Monday and Tuesday.",
        {"KGZ-TKM held in_person 2019-05-13"},
    ),
    (
        "Lithuanian Foreign Minister Linas Linkevicius wound up a two-day visit to Ukraine on Friday.",
        {"LTU-UKR held in_person 2019-05-09"},
    ),
    (
        "Saudi Arabia's crown prince began a visit to South Korea on Wednesday.",
        {"KOR-SAU held in_person 2019-05-15"},
    ),
    (
        "Honduran President Juan Orlando Hernandez cut short a visit to Israel on Sunday.",
        {"HND-ISR held in_person 2019-05-12"},
    ),
    (
        "Dominican Foreign Minister Miguel Vargas arrived in Port-au-Prince on Tuesday for talks on the "
        "market at the border.",
        {"DOM-HTI held in_person 2019-05-14"},
    ),
    (
        "Turkish and Russian officials met in Ankara on Tuesday to discuss Syria.",
        {"RUS-TUR held in_person 2019-05-14"},
    ),
    (
        "The German and French foreign ministers held talks on Libya in Berlin on Wednesday.",
        {"DEU-FRA held in_person 2019-05-15"},
    ),
    (
        "Ethiopia's ambassador to Djibouti met the Djiboutian transport minister on Monday.",
        {"DJI-ETH held in_person 2019-05-13"},
    ),
    (
        "Former Colombian president Juan Manuel Santos met Ecuadorean President Lenin Moreno in Quito on Tuesday.",
        set(),
    ),
    (
        "The head of the OSCE met Moldovan Prime Minister Pavel Filip in Chisinau on Monday.",
        set(),
    ),
    (
        "A tripartite meeting with Uganda is planned for May 24 in Kinshasa, Rwandan and Congolese "
        "officials said after talks there on Tuesday.",
        {"COD-RWA held in_person 2019-05-14", "COD-RWA-UGA planned in_person 2019-05-24"},
    ),
    (
        "Serbia's president met his Kosovo counterpart in Vienna on Wednesday in talks mediated by Austria.",
        {"SRB-XKX held in_person 2019-05-15"},
    ),
    (
        "COLOMBO, May 15 (Daily Mirror) - The President held talks with his Vietnamese counterpart Nguyen "
        "Phu Trong at the Presidential Secretariat yesterday.\n\nThe two leaders witnessed the signing of "
        "four agreements.",
        {"LKA-VNM held in_person 2019-05-14"},
    ),
    (
        "HARARE - The State President will host Zambian President Edgar Lungu from May 21 to 23, the "
        "Ministry of Foreign Affairs has said.",
        {"ZMB-ZWE planned in_person 2019-05-21"},
    ),
    (
        "WINDHOEK - Our foreign minister, Netumbo Nandi-Ndaitwah, met her Angolan counterpart in Ondjiva "
        "on Monday to discuss the canal.",
        {"AGO-NAM held in_person 2019-05-13"},
    ),
    (
        "HONIARA, May 14 - Prime Minister Manasseh Sogavare returned home on Monday after a three-day "
        "official visit to Fiji.\n\nHe met his Fijian counterpart Frank Bainimarama.",
        {"FJI-SLB held in_person 2019-05-11"},
    ),
    (
        "KUALA LUMPUR: The Prime Minister paid a courtesy call on Brunei's Sultan Hassanal Bolkiah in "
        "Bandar Seri Begawan on Tuesday.",
        {"BRN-MYS held in_person 2019-05-14"},
    ),
    (
        "VALLETTA - The Foreign Minister discussed migration with Tunisian counterpart Khemaies Jhinaoui "
        "in a phone call on Monday, the ministry said.",
        {"MLT-TUN held phone 2019-05-13"},
    ),
    (
        "GABORONE, May 15 (BOPA) - President Mokgweetsi Masisi on Tuesday received a special envoy from "
        "Lesotho who carried a message from Prime Minister Thomas Thabane.",
        {"BWA-LSO held in_person 2019-05-14"},
    ),
    (
        "AMMAN - His Majesty King Abdullah on Wednesday received Kuwaiti Foreign Minister Sheikh Sabah Al "
        "Khalid at Al Husseiniya Palace.",
        {"JOR-KWT held in_person 2019-05-15"},
    ),
    (
        "VICTORIA - President Danny Faure left Kigali on Sunday at the end of a four-day state visit. He "
        "had held talks with President Paul Kagame on Friday.",
        {"RWA-SYC held in_person 2019-05-09"},
    ),
    (
        "THIMPHU - Prime Minister Lotay Tshering and his counterpart Sheikh Hasina signed a preferential "
        "trade agreement in Dhaka on Friday.",
        {"BGD-BTN held in_person 2019-05-10"},
    ),
    (
        "Energy ministers of Zimbabwe and Mozambique met in Beira on Monday.\n\nMinister Chasi told his "
        "counterpart Tonela that Harare would pay its arrears.",
        {"MOZ-ZWE held in_person 2019-05-13"},
    ),
    (
        "PORT MORESBY - Foreign Minister Rimbink Pato met Indonesia's Retno Marsudi here on Tuesday.",
        {"IDN-PNG held in_person 2019-05-14"},
    ),
    (
        "ASTANA - Defence Minister Nurlan Yermekbayev met with his counterpart from Serbia, Aleksandar "
        "Vulin, on Wednesday.",
        {"KAZ-SRB held in_person 2019-05-15"},
    ),
    (
        "The Ivorian head of state welcomed his opposite number from Ghana at the airport on Monday.",
        {"CIV-GHA held in_person 2019-05-13"},
    ),
    (
        "Norway's Ine Eriksen Soreide met her Finnish colleague Timo Soini in Rovaniemi on Tuesday.",
        {"FIN-NOR held in_person 2019-05-14"},
    ),
    (
        "Portugal's Santos Silva and Spain's Borrell had lunch in Lisbon on Friday.",
        {"ESP-PRT held in_person 2019-05-10"},
    ),
    (
        "A five-member Mauritanian delegation headed by Interior Minister Ahmedou Ould Abdallah held talks "
        "with Malian officials in Bamako on Sunday.",
        {"MLI-MRT held unspecified 2019-05-12"},
    ),
    (
        "The Peruvian and Bolivian foreign ministries held their annual political consultations in La Paz on Tuesday.",
        {"BOL-PER held in_person 2019-05-14"},
    ),
    (
        "Officials of the Belarusian and Latvian interior ministries met in Daugavpils on Wednesday.",
        {"BLR-LVA held in_person 2019-05-15"},
    ),
    (
        "A high-level delegation from Equatorial Guinea visited Cameroon on Friday to discuss the wall at the border.",
        {"CMR-GNQ held in_person 2019-05-10"},
    ),
    (
        "Military officials from Pakistan and Iran met at the Taftan crossing on Monday.",
        {"IRN-PAK held in_person 2019-05-13"},
    ),
    (
        "Both sides' chief negotiators, Chile's Carlos Mendoza and Bolivia's Diego Pary, met in Santiago on Thursday.",
        {"BOL-CHL held in_person 2019-05-16"},
    ),
    (
        "The two Koreas' unification ministers met at Panmunjom on Tuesday.",
        {"KOR-PRK held in_person 2019-05-14"},
    ),
    (
        "The presidents of the two Sudans met in Addis Ababa on Monday.",
        {"SDN-SSD held in_person 2019-05-13"},
    ),
    (
        "Diplomats from Estonia and Russia sat down in Narva on Friday to discuss visas.",
        {"EST-RUS held in_person 2019-05-10"},
    ),
    (
        "Dutch Foreign Minister Stef Blok flew to Caracas on Sunday for talks with his Venezuelan "
        "counterpart Jorge Arreaza.",
        {"NLD-VEN held in_person 2019-05-12"},
    ),
    (
        "Jamaican Prime Minister Andrew Holness begins a three-day state visit to Panama on Monday.",
        {"JAM-PAN planned in_person 2019-05-20"},
    ),
    (
        "Togo's president, Faure Gnassingbe, cut short a trip to Benin on Tuesday after riots at home.",
        {"BEN-TGO held in_person 2019-05-14"},
    ),
    (
        "Madagascar President Andry Rajoelina is to pay a working visit to Mauritius on Friday.",
        {"MDG-MUS planned in_person 2019-05-17"},
    ),
    (
        "Polish Defence Minister Mariusz Blaszczak, on a visit to Romania, met his host Gabriel Les on Tuesday.",
        {"POL-ROU held in_person 2019-05-14"},
    ),
    (
        "Belize Prime Minister Dean Barrow received Guatemalan Foreign Minister Sandra Jovel in Belmopan on Monday.",
        {"BLZ-GTM held in_person 2019-05-13"},
    ),
    (
        "Ireland's Taoiseach Leo Varadkar met British Prime Minister Theresa May in Belfast on Friday.",
        {"GBR-IRL held in_person 2019-05-10"},
    ),
    (
        "The Crown Prince of Abu Dhabi, Sheikh Mohammed bin Zayed, was received in Astana by President "
        "Nursultan Nazarbayev on Sunday.",
        {"ARE-KAZ held in_person 2019-05-12"},
    ),
    (
        "Touring Greek Foreign Minister George Katrougalos met Lebanese President Michel Aoun on Tuesday.",
        {"GRC-LBN held in_person 2019-05-14"},
    ),
    (
        "New Zealand's prime minister rang her Samoan counterpart on Tuesday to offer help against measles.",
        {"NZL-WSM held phone 2019-05-14"},
    ),
    (
        "The Azerbaijani and Turkish defence ministers inspected a drill near Nakhchivan on Wednesday.",
        {"AZE-TUR held in_person 2019-05-15"},
    ),
    (
        "Burkina Faso's president mediated talks between the Malian government and Tuareg rebels in "
        "Ouagadougou on Monday.",
        set(),
    ),
    (
        "Talks on Yemen between the Saudi and Omani foreign ministers were held in Salalah on Friday.",
        {"OMN-SAU held in_person 2019-05-10"},
    ),
    (
        "China's ambassador to Nauru met Nauru's president on Tuesday.",
        {"CHN-NRU held in_person 2019-05-14"},
    ),
    (
        "Analyst Grace Mwangi of Kenya said the meeting of the Ugandan and Rwandan presidents in Luanda on "
        "Monday was a first step.",
        {"RWA-UGA held in_person 2019-05-13"},
    ),
    (
        "The former Australian foreign minister Julie Bishop met Fiji's prime minister in Suva on Tuesday.",
        set(),
    ),
    (
        "The UN envoy for Syria, Norway's Geir Pedersen, met Syria's foreign minister in Damascus on Sunday.",
        set(),
    ),
    (
        "The Chadian and Nigerien defence ministers met in N'Djamena on Tuesday, the French newspaper Le "
        "Monde reported.",
        {"NER-TCD held in_person 2019-05-14"},
    ),
    (
        "The Cypriot and Lebanese presidents discussed Turkey's drilling at talks in Nicosia on Monday.",
        {"CYP-LBN held in_person 2019-05-13"},
    ),
)


@pytest.mark.parametrize(("text", "contacts"), CASES)
def test_sides(text: str, contacts: set[str]) -> None:
    assert {" ".join(c) for c in contacts_told(text)} == contacts


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("While in New York on Tuesday, the Dutch premier saw the presidents of Ghana and Senegal.",
         {("GHA-NLD", "held", "2019-05-14"), ("NLD-SEN", "held", "2019-05-14")}),
        ("Ghana's president came to Paris as recently as March.", {("FRA-GHA", "held", "2019-03-01")}),
        ("Ghana's foreign minister is in Paris until Friday at the invitation of her French colleague.",
         {("FRA-GHA", "held", "2019-05-16")}),
        ("At a joint press conference in Accra on Tuesday the French premier and Ghana's president announced a deal.",
         {("FRA-GHA", "held", "2019-05-14")}),
        ("The French premier and Ghana's president appeared before the press together in Accra on Tuesday.",
         {("FRA-GHA", "held", "2019-05-14")}),
        ("With Ghana's president at his side, the French premier promised aid in Accra on Tuesday.",
         {("FRA-GHA", "held", "2019-05-14")}),
        ("The French premier saw the rise of Ghana's president as a chance.", set()),
    ],
)  # fmt: skip
def test_who_stood_beside_whom_and_until_when(text: str, told: set[tuple[str, str, str]]) -> None:
    assert {(pair, status, day) for pair, status, _, day in contacts_told(text)} == told
