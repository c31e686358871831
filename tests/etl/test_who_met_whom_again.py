"""Forms of subjects with forms of verbs, of a second grid: published on Thursday, 16 May 2019."""

from __future__ import annotations

import pytest

from tests.etl.articles import contacts_told

CASES: tuple[tuple[str, set[str]], ...] = (
    (
        "Aino Virtanen, Finland's foreign minister, met Latvian counterpart Janis Krumins in Turku on Tuesday.",
        {"FIN-LVA held in_person 2019-05-14"},
    ),
    (
        "Peru's new foreign minister, Rosa Quispe, made her first trip abroad to Ecuador on Sunday.",
        {"ECU-PER held in_person 2019-05-12"},
    ),
    (
        "Malaysia's Home Minister Azlan Rahman discussed trafficking with Thai Deputy Prime Minister "
        "Somchai Boonmee in Songkhla on Monday.",
        {"MYS-THA held unspecified 2019-05-13"},
    ),
    (
        "Omani Foreign Minister Said Al Harthy arrived in Sanaa on Wednesday carrying a message from the sultan.",
        {"OMN-YEM held in_person 2019-05-15"},
    ),
    (
        "Israel's defence minister will meet his Greek opposite number in Athens on Tuesday.",
        {"GRC-ISR planned in_person 2019-05-21"},
    ),
    (
        "Uganda's Internal Affairs Minister Obiga Moses held a closed-door meeting with his South Sudanese "
        "counterpart in Nimule on Monday.",
        {"SSD-UGA held in_person 2019-05-13"},
    ),
    (
        "Slovenia's president, on a two-day visit to Malta, was received on Wednesday by his Maltese counterpart.",
        {"MLT-SVN held in_person 2019-05-15"},
    ),
    (
        "The Serbian premier postponed a trip to Zagreb planned for Monday.",
        {"HRV-SRB cancelled in_person 2019-05-20"},
    ),
    (
        "Mongolian President Batbold Enkh's talks with Russian President Vladimir Putin in Irkutsk on "
        "Tuesday lasted four hours.",
        {"MNG-RUS held in_person 2019-05-14"},
    ),
    (
        "The Kremlin said President Putin's meeting with Armenia's prime minister would take place in Sochi on May 24.",
        {"ARM-RUS planned in_person 2019-05-24"},
    ),
    (
        "A meeting of the Tunisian and Libyan interior ministers in Djerba on Friday ended without a statement.",
        {"LBY-TUN held in_person 2019-05-10"},
    ),
    (
        "Jordan's talks with Israel on the canal resumed in Aqaba on Sunday.",
        {"ISR-JOR held in_person 2019-05-12"},
    ),
    (
        "Talks between Kazakh and Kyrgyz customs officials on the queues at Kordai opened on Wednesday.",
        {"KAZ-KGZ held unspecified 2019-05-15"},
    ),
    (
        "The Namibian-Angolan defence commission met in Windhoek on Tuesday.",
        {"AGO-NAM held in_person 2019-05-14"},
    ),
    (
        "Wednesday's meeting between the Danish premier and the head of Greenland's government was about radar.",
        set(),
    ),
    (
        "Sierra Leone's vice president left Freetown on Monday for a working visit to Guinea.",
        {"GIN-SLE held in_person 2019-05-13"},
    ),
    (
        "Guyana's President David Granger will travel to Brasilia next week at the invitation of his "
        "Brazilian counterpart.",
        {"BRA-GUY planned in_person 2019-05-20"},
    ),
    (
        "Iceland's foreign minister is due in Warsaw on Thursday next week.",
        {"ISL-POL planned in_person 2019-05-23"},
    ),
    (
        "The Dutch king and queen paid a three-day state visit to Ireland last month.",
        {"IRL-NLD held in_person 2019-04-01"},
    ),
    (
        "Haitian President Jovenel Moise visited Taiwan in May 2018.",
        {"HTI-TWN held in_person 2018-05-01"},
    ),
    (
        "Nepal's defence minister, currently in Beijing, met the chief of China's Central Military "
        "Commission on Tuesday.",
        {"CHN-NPL held in_person 2019-05-14"},
    ),
    (
        "El Salvador's foreign minister flew home from Mexico City on Saturday after meeting her Mexican colleague.",
        {"MEX-SLV held in_person 2019-05-11"},
    ),
    (
        "Oman's Sultan Qaboos received the foreign ministers of Qatar and Kuwait in separate audiences on Monday.",
        {"KWT-OMN held in_person 2019-05-13", "OMN-QAT held in_person 2019-05-13"},
    ),
    (
        "In Brasilia on Tuesday the Brazilian president met the presidents of Paraguay and Uruguay.",
        {"BRA-PRY-URY held in_person 2019-05-14"},
    ),
    (
        "Hungarian Foreign Minister Peter Szijjarto met his Serbian counterpart in Subotica on Monday and "
        "his Croatian counterpart in Osijek on Tuesday.",
        {"HRV-HUN held in_person 2019-05-14", "HUN-SRB held in_person 2019-05-13"},
    ),
    (
        "The prime ministers of the three Baltic states met in Tallinn on Friday.",
        {"EST-LTU-LVA held in_person 2019-05-10"},
    ),
    (
        "Togo's and Benin's presidents received Nigeria's foreign minister in Lome on Wednesday.",
        {"BEN-NGA-TGO held in_person 2019-05-15"},
    ),
    (
        "DILI - Foreign Minister Dionisio Soares left for Tokyo yesterday for talks with his Japanese counterpart.",
        {"JPN-TLS held in_person 2019-05-15"},
    ),
    (
        "SUVA (FBC) - The Prime Minister will visit Papua New Guinea next month, his office said on Wednesday.",
        {"FJI-PNG planned in_person 2019-06-01"},
    ),
    (
        "KHARTOUM, May 15 (SUNA) - The Minister of Oil met in Juba yesterday with his South Sudanese counterpart.",
        {"SDN-SSD held in_person 2019-05-14"},
    ),
    (
        "ASHGABAT - A Turkmen delegation met Afghan officials at Torghundi on Monday.",
        {"AFG-TKM held in_person 2019-05-13"},
    ),
    (
        "Pope Francis received the president of Mozambique at the Vatican on Friday.",
        {"MOZ-VAT held in_person 2019-05-10"},
    ),
    (
        "Prime Minister Morrison, a former immigration minister, met Indonesian President Joko Widodo in "
        "Jakarta on Tuesday.",
        {"AUS-IDN held in_person 2019-05-14"},
    ),
    (
        "The talks between Moldova and Ukraine in Chisinau on Monday were watched by an OSCE envoy from Italy.",
        {"MDA-UKR held in_person 2019-05-13"},
    ),
    (
        "Lebanon's army chief met his Syrian counterpart in Damascus on Sunday, the Qatari channel Al Jazeera said.",
        {"LBN-SYR held in_person 2019-05-12"},
    ),
    (
        "Iraq's president and the Iranian foreign minister met in Baghdad on Tuesday amid tension with the "
        "United States.",
        {"IRN-IRQ held in_person 2019-05-14"},
    ),
    (
        "The Armenian and Azerbaijani leaders met in Vienna on Friday under the auspices of the OSCE "
        "co-chairs from France, Russia and the United States.",
        {"ARM-AZE held in_person 2019-05-10"},
    ),
    (
        "Sri Lanka's opposition leader met the Indian prime minister in New Delhi on Wednesday.",
        set(),
    ),
    (
        "The Swiss president said in Bern on Tuesday that Cuba and Colombia should talk.",
        set(),
    ),
    (
        "Bolivia's ambassador in Lima met Peru's trade minister on Friday.",
        {"BOL-PER held in_person 2019-05-10"},
    ),
    (
        "Ukraine's president discussed the Russian blockade with Canada's prime minister in Toronto on Tuesday.",
        {"CAN-UKR held in_person 2019-05-14"},
    ),
    (
        "Honduras and Nicaragua agreed in talks hosted by El Salvador in La Union on Monday to patrol the "
        "gulf together.",
        {"HND-NIC held in_person 2019-05-13"},
    ),
    (
        "Chad's president made his first trip overseas to France in June 2018.",
        {"FRA-TCD held in_person 2018-06-01"},
    ),
    (
        "The Chilean-Argentine border committee met in Mendoza on Friday.",
        {"ARG-CHL held in_person 2019-05-10"},
    ),
    (
        "The Russian-Belarusian intergovernmental commission convened in Minsk on Tuesday.",
        {"BLR-RUS held in_person 2019-05-14"},
    ),
    (
        "Bulgaria's interior minister met the head of Turkey's border guard in Edirne on Wednesday.",
        {"BGR-TUR held in_person 2019-05-15"},
    ),
    (
        "Malawian Foreign Minister Emmanuel Fabiano handed over a special message from President Mutharika "
        "to Tanzanian President John Magufuli on Monday.",
        {"MWI-TZA held in_person 2019-05-13"},
    ),
    (
        "Georgian and Russian envoys met in Prague on Tuesday under the auspices of the OSCE.",
        {"GEO-RUS held in_person 2019-05-14"},
    ),
    (
        "Kenya and Somalia settled the row in talks hosted by Ethiopia on Sunday.",
        {"KEN-SOM held in_person 2019-05-12"},
    ),
    (
        "The French and German ministers toured the region in April.",
        set(),
    ),
    (
        "Russian-Turkish patrols met resistance in Idlib on Tuesday.",
        set(),
    ),
    (
        "The envoy delivered a strong message to Iran on Monday.",
        set(),
    ),
    (
        "Kenyan and Ugandan police inspected a bus at Busia on Sunday.",
        set(),
    ),
    (
        "KHARTOUM (SUNA) - Saudi Agriculture Minister Abdulrahman Fadley arrived in Khartoum on Monday on "
        "a two-day visit. He was welcomed at the airport by his Sudanese counterpart.",
        {"SAU-SDN held in_person 2019-05-13"},
    ),
    (
        "Transport ministers from Mozambique and Malawi held talks in Nampula on Tuesday on reopening the "
        "railway to Nacala. The ministers agreed to meet again in July.",
        {"MOZ-MWI held in_person 2019-05-14", "MOZ-MWI planned in_person 2019-07-01"},
    ),
    (
        "LISBON - Prime Minister Antonio Costa leaves on Sunday for a three-day visit to Angola, where he "
        "will meet President Joao Lourenco.",
        {"AGO-PRT planned in_person 2019-05-19"},
    ),
    (
        "South Korean Prime Minister Lee Nak-yon met Cambodian Deputy Prime Minister Men Sam An at the "
        "government complex in Seoul on Wednesday, his office said.",
        {"KHM-KOR held in_person 2019-05-15"},
    ),
    (
        "BANJUL - The new Turkish ambassador, Ismail Sefa, presented his credentials to President Adama "
        "Barrow on Tuesday.",
        set(),
    ),
    (
        "NOUAKCHOTT - Foreign Minister Ismail Ould Cheikh Ahmed went to Rabat on Sunday with a message "
        "from the president to King Mohammed VI.",
        {"MAR-MRT held in_person 2019-05-12"},
    ),
    (
        "MINSK - President Alexander Lukashenko and Moldova's Igor Dodon talked on the phone on Friday.",
        {"BLR-MDA held phone 2019-05-10"},
    ),
    (
        "TAIPEI - King Mswati III of Eswatini met President Tsai Ing-wen in Taipei on Wednesday during a "
        "five-day visit.",
        {"SWZ-TWN held in_person 2019-05-15"},
    ),
    (
        "In Riga on Monday, Estonian Prime Minister Juri Ratas was the guest of his Latvian colleague "
        "Krisjanis Karins.",
        {"EST-LVA held in_person 2019-05-13"},
    ),
    (
        "On the agenda when Vanuatu's prime minister sat down with his New Caledonian hosts on Tuesday was air travel.",
        set(),
    ),
    (
        "It was Bolivian President Evo Morales who called his Peruvian counterpart Martin Vizcarra on Sunday.",
        {"BOL-PER held phone 2019-05-12"},
    ),
    (
        "Discussed during Monday's talks in Maputo between the Mozambican and Eswatini interior ministers "
        "was car theft.",
        {"MOZ-SWZ held in_person 2019-05-13"},
    ),
    (
        "Accompanied by his defence minister, Rwandan President Paul Kagame paid a visit to Gabon on Friday.",
        {"GAB-RWA held in_person 2019-05-10"},
    ),
    (
        "The Czech foreign minister, Tomas Petricek, and Austria's Karin Kneissl opened a border bridge at "
        "Znojmo on Tuesday.",
        {"AUT-CZE held in_person 2019-05-14"},
    ),
    (
        "Both the Croatian and the Bosnian security ministers attended Wednesday's meeting in Bihac on migrants.",
        {"BIH-HRV held in_person 2019-05-15"},
    ),
    (
        "President Danilo Medina told visiting Haitian lawmakers on Monday that trade would go on.",
        set(),
    ),
    (
        "Tanzania's John Magufuli and Kenya's Uhuru Kenyatta will meet in Chato on July 5.",
        {"KEN-TZA planned in_person 2019-07-05"},
    ),
    (
        "Foreign ministers Jeremy Hunt of Britain and Mike Pompeo of the United States spoke in London on Wednesday.",
        {"GBR-USA held in_person 2019-05-15"},
    ),
    (
        "The Ethiopian side was led by Water Minister Seleshi Bekele and the Egyptian side by Mohamed "
        "Abdel Aty at Sunday's session in Addis Ababa.",
        {"EGY-ETH held in_person 2019-05-12"},
    ),
    (
        "Beijing's top diplomat, Yang Jiechi, flew to Pretoria on Tuesday to see President Cyril Ramaphosa.",
        {"CHN-ZAF held in_person 2019-05-14"},
    ),
    (
        "Ottawa's trade minister is meeting her Mexican opposite number in Monterrey on Friday.",
        {"CAN-MEX planned in_person 2019-05-17"},
    ),
    (
        "Papua New Guinea's deputy prime minister visits Canberra on Monday.",
        {"AUS-PNG planned in_person 2019-05-20"},
    ),
    (
        "Cape Verde's president wraps up his state visit to Luxembourg on Thursday.",
        {"CPV-LUX held in_person 2019-05-16"},
    ),
    (
        "The Icelandic prime minister hosted her Faroese and Danish colleagues in Reykjavik on Tuesday.",
        {"DNK-ISL held in_person 2019-05-14"},
    ),
    (
        "The Emir of Kuwait held a banquet for Jordan's King Abdullah at Bayan Palace on Sunday.",
        {"JOR-KWT held in_person 2019-05-12"},
    ),
    (
        "Uruguay's economy minister went to Buenos Aires on Wednesday to meet Argentina's central bank chief.",
        {"ARG-URY held in_person 2019-05-15"},
    ),
    (
        "Bahrain's crown prince exchanged views with the British foreign secretary in Manama on Monday.",
        {"BHR-GBR held in_person 2019-05-13"},
    ),
    (
        "North Macedonia's prime minister, Zoran Zaev, accepted an invitation to visit Athens on June 4.",
        {"GRC-MKD planned in_person 2019-06-04"},
    ),
    (
        "Singapore's defence minister and his Bruneian counterpart co-chaired a dialogue in Bandar Seri "
        "Begawan on Friday.",
        {"BRN-SGP held in_person 2019-05-10"},
    ),
    (
        "Lao Foreign Minister Saleumxay Kommasith has been in Ulaanbaatar since Tuesday at the invitation "
        "of his Mongolian counterpart.",
        {"LAO-MNG held in_person 2019-05-14"},
    ),
    (
        "The chiefs of the Indian and Bhutanese armies met in Thimphu on Monday.",
        {"BTN-IND held in_person 2019-05-13"},
    ),
    (
        "Guinea's president shook hands with Guinea-Bissau's prime minister in Bissau on Sunday.",
        {"GIN-GNB held in_person 2019-05-12"},
    ),
    (
        "Libya's rival leaders, Sarraj and Haftar, met in Abu Dhabi on Tuesday at the invitation of the "
        "United Arab Emirates.",
        set(),
    ),
    (
        "US officials said Turkish and Greek diplomats had met in Athens on Friday.",
        {"GRC-TUR held in_person 2019-05-10"},
    ),
    (
        "Senegalese President Macky Sall, current chair of ECOWAS, met Guinea-Bissau's president in Bissau "
        "on Friday to discuss the crisis in Mali.",
        {"GNB-SEN held in_person 2019-05-10"},
    ),
    (
        "The Iranian-born governor of Colorado met Israel's prime minister in Jerusalem on Monday.",
        set(),
    ),
    (
        "Ghanaian President Nana Akufo-Addo met executives of the French company Total in Accra on Tuesday.",
        set(),
    ),
    (
        "Cyprus's president and the Turkish Cypriot leader met in Geneva on Monday.",
        set(),
    ),
    (
        "South Sudan's President Salva Kiir and rebel chief Riek Machar met in Kampala on Tuesday.",
        set(),
    ),
    (
        "Cameroon's prime minister and foreign minister met in Paris on Tuesday to prepare a summit.",
        set(),
    ),
    (
        "Slovakia's president leaves on Tuesday for a two-day visit to Georgia.",
        {"GEO-SVK planned in_person 2019-05-21"},
    ),
    (
        "Malta's foreign minister left on Monday for a three-day visit to Libya.",
        {"LBY-MLT held in_person 2019-05-13"},
    ),
    (
        "Zimbabwe's president left Maputo on Sunday after a two-day visit to Mozambique.",
        {"MOZ-ZWE held in_person 2019-05-11"},
    ),
)


@pytest.mark.parametrize(("text", "contacts"), CASES)
def test_sides(text: str, contacts: set[str]) -> None:
    assert {" ".join(c) for c in contacts_told(text)} == contacts
