"""Guests who are told something, envoys who are sent, farewells, ends of visits: published on Thursday, 16 May 2019."""

from __future__ import annotations

import pytest

from tests.etl.articles import contacts_told

CASES: tuple[tuple[str, set[str]], ...] = (
    (
        "Fiji wants a fair price for its tuna, Prime Minister Frank Bainimarama told visiting South Korean "
        "Oceans Minister Moon Seong-hyeok on Monday.",
        {"FJI-KOR held in_person 2019-05-13"},
    ),
    (
        "Visiting Chinese Vice Premier Hu Chunhua told Argentine President Mauricio Macri on Wednesday "
        "that Beijing would buy more soy.",
        {"ARG-CHN held in_person 2019-05-15"},
    ),
    (
        "On Sunday, Sultan Qaboos told visiting Dutch Prime Minister Mark Rutte that the strait must stay open.",
        {"NLD-OMN held in_person 2019-05-12"},
    ),
    (
        "Uzbek President Shavkat Mirziyoyev on Friday told visiting Belarusian Foreign Minister Vladimir "
        "Makei that a tractor plant would open in the autumn.",
        {"BLR-UZB held in_person 2019-05-10"},
    ),
    (
        "Botswana's president assured the visiting Namibian foreign minister on Tuesday that no more "
        "fishermen would be shot.",
        {"BWA-NAM held in_person 2019-05-14"},
    ),
    (
        "The Bolivian defence minister told his visiting Peruvian counterpart on Monday that smuggling had "
        "fallen by half.",
        {"BOL-PER held in_person 2019-05-13"},
    ),
    (
        "The minister told visiting reporters in Baku on Tuesday that Armenia was to blame.",
        set(),
    ),
    (
        "President Sisi told visiting students from Sudan on Sunday that the Nile was a gift.",
        set(),
    ),
    (
        "The Thai foreign minister said on Tuesday he would be visiting Lao President Bounnhang Vorachith on May 28.",
        {"LAO-THA planned in_person 2019-05-28"},
    ),
    (
        "Israeli Prime Minister Benjamin Netanyahu told visiting US senators on Monday that Iran was the problem.",
        set(),
    ),
    (
        "Mauritania's president urged visiting French Armed Forces Minister Florence Parly on Wednesday to "
        "keep troops in the Sahel.",
        {"FRA-MRT held in_person 2019-05-15"},
    ),
    (
        "Laos sent Deputy Foreign Minister Thongphane Savanphet to Phnom Penh on Tuesday to explain the dam.",
        {"KHM-LAO held in_person 2019-05-14"},
    ),
    (
        "Tokyo plans to send a delegation to Pyongyang on May 26 to discuss the abducted, the Asahi said.",
        {"JPN-PRK planned in_person 2019-05-26"},
    ),
    (
        "The Gambia dispatched its foreign minister to Dakar on Friday with a letter for President Sall.",
        {"GMB-SEN held in_person 2019-05-10"},
    ),
    (
        "Turkey sent a team of rescue workers to Albania on Tuesday.",
        set(),
    ),
    (
        "Japan sent a delegation to the funeral of the former Tongan king in Nuku'alofa on Monday.",
        set(),
    ),
    (
        "Cuba has sent 200 doctors and a health ministry delegation of nurses to Mozambique.",
        set(),
    ),
    (
        "Turkmenistan's president saw off his Tajik counterpart at Ashgabat airport on Tuesday.",
        {"TJK-TKM held in_person 2019-05-14"},
    ),
    (
        "Thai Prime Minister Prayut Chan-o-cha saw Japanese Foreign Minister Taro Kono off at Don Mueang "
        "airport on Sunday.",
        {"JPN-THA held in_person 2019-05-12"},
    ),
    (
        "President Zhaparov of Kyrgyzstan was seen off at the airport by Uzbek Prime Minister Abdulla "
        "Aripov on Friday.",
        {"KGZ-UZB held in_person 2019-05-10"},
    ),
    (
        "The Croatian prime minister saw off a challenge from the right in Zagreb on Tuesday.",
        set(),
    ),
    (
        "Italy's league saw off rivals from Spain on Sunday.",
        set(),
    ),
    (
        "Lithuanian Foreign Minister Linas Linkevicius wound up a two-day visit to Ukraine on Friday.",
        {"LTU-UKR held in_person 2019-05-09"},
    ),
    (
        "Cuban President Miguel Diaz-Canel winds up a three-day visit to Belarus on Thursday.",
        {"BLR-CUB held in_person 2019-05-14"},
    ),
    (
        "Malawi's president wrapped up a state visit to Zambia on Wednesday.",
        {"MWI-ZMB held in_person 2019-05-15"},
    ),
    (
        "Cambodian Prime Minister Hun Sen ended a four-day visit to China on Sunday.",
        {"CHN-KHM held in_person 2019-05-09"},
    ),
    (
        "The Qatari emir concluded a two-day visit to Rwanda on Monday.",
        {"QAT-RWA held in_person 2019-05-12"},
    ),
    (
        "Norway hosted talks between the Philippine government and communist rebels in Oslo on Tuesday.",
        set(),
    ),
    (
        "Qatar's foreign minister opened a round of talks between the Chadian government and rebel groups "
        "in Doha on Sunday.",
        set(),
    ),
    (
        "Kenya brokered talks between the Congolese government and M23 rebels in Nairobi on Friday.",
        set(),
    ),
    (
        "Talks between the Colombian government and FARC guerrillas resumed in Havana on Monday, Cuban officials said.",
        set(),
    ),
    (
        "Egypt's intelligence chief met a Hamas delegation in Gaza on Monday for talks on a truce with Israel.",
        set(),
    ),
    (
        "Talks between the Ukrainian and Russian envoys opened in Minsk on Wednesday.",
        {"RUS-UKR held in_person 2019-05-15"},
    ),
    (
        "The State President received Botswana's foreign minister in Pretoria on Tuesday.",
        {"BWA-ZAF held in_person 2019-05-14"},
    ),
    (
        "LILONGWE - The State President on Monday received a special envoy from Burundi, who carried a "
        "message from President Nkurunziza.",
        {"BDI-MWI held in_person 2019-05-13"},
    ),
    (
        "AMMAN - Prime Minister Omar Razzaz on Tuesday received Qatari Interior Minister Sheikh Abdullah "
        "Al Thani at Al Husseiniya Palace.",
        {"JOR-QAT held in_person 2019-05-14"},
    ),
    (
        "BUJUMBURA, May 14 - Burundian Foreign Minister Ezechiel Nibigira came home on Sunday after a "
        "five-day visit to India.",
        {"BDI-IND held in_person 2019-05-08"},
    ),
    (
        "VIENTIANE - The Lao president returned on Saturday from a state visit to Russia.",
        {"LAO-RUS held in_person 2019-05-11"},
    ),
    (
        "The Slovak prime minister visits Ukraine on Friday.",
        {"SVK-UKR planned in_person 2019-05-17"},
    ),
    (
        "Saudi envoy Prince Faisal delivered a letter from King Salman to the Kuwaiti emir on Sunday.",
        {"KWT-SAU held in_person 2019-05-12"},
    ),
    (
        "Malian Foreign Minister Tiebile Drame handed over a message from President Keita to Algerian "
        "Prime Minister Bedoui on Tuesday.",
        {"DZA-MLI held in_person 2019-05-14"},
    ),
    (
        "A tripartite meeting with Uganda is planned for May 24 in Kinshasa, Rwandan and Congolese officials said.",
        {"COD-RWA-UGA planned in_person 2019-05-24"},
    ),
    (
        "A trilateral summit with Tajikistan will be held on June 3, the Uzbek and Kyrgyz foreign "
        "ministers said after talks in Osh on Tuesday.",
        {"KGZ-TJK-UZB planned in_person 2019-06-03", "KGZ-UZB held in_person 2019-05-14"},
    ),
    (
        "The Greek and Bulgarian prime ministers said after talks in Sofia on Monday that the pipeline "
        "would be finished on time.",
        {"BGR-GRC held in_person 2019-05-13"},
    ),
    (
        "Presidents Felix Tshisekedi of Congo and Joao Lourenco of Angola announced after a meeting in "
        "Luanda on Friday that the border would reopen.",
        {"AGO-COD held in_person 2019-05-10"},
    ),
    (
        "Danish and German officials said after talks on Wednesday that the tunnel would go ahead.",
        {"DEU-DNK held unspecified 2019-05-15"},
    ),
    (
        "Iraqi Foreign Minister Mohammed al-Hakim and his Kuwaiti counterpart said following talks in "
        "Basra on Sunday that a joint committee would map the waterway.",
        {"IRQ-KWT held in_person 2019-05-12"},
    ),
    (
        "French and German ministers said after a cabinet meeting in Paris on Tuesday that budgets would rise.",
        set(),
    ),
    (
        "Ghanaian and Togolese fishermen said after a meeting in Aflao on Sunday that nets were too costly.",
        set(),
    ),
    (
        "Israel and Lebanon said after talks between the army and protesters in Beirut on Sunday that calm "
        "should return.",
        set(),
    ),
    (
        "The Rwandan and Congolese foreign ministers met in Goma on Tuesday.\n\nA tripartite meeting with "
        "Uganda is planned for May 24, the two sides said.",
        {"COD-RWA held in_person 2019-05-14", "COD-RWA-UGA planned in_person 2019-05-24"},
    ),
    (
        "Japanese Defence Minister Takeshi Iwaya will meet his South Korean counterpart Jeong Kyeong-doo "
        "in Singapore on June 1.\n\nA three-way meeting with the United States is set for the next day.",
        {"JPN-KOR planned in_person 2019-06-01", "JPN-KOR-USA planned in_person 2019-06-02"},
    ),
    (
        "Egyptian, Greek and Cypriot ministers held a trilateral meeting in Nicosia on Monday.",
        {"CYP-EGY-GRC held in_person 2019-05-13"},
    ),
    (
        "Turkish President Recep Tayyip Erdogan will host a trilateral summit with his Russian and Iranian "
        "counterparts in Ankara on May 28.",
        {"IRN-RUS-TUR planned in_person 2019-05-28"},
    ),
)


@pytest.mark.parametrize(("text", "contacts"), CASES)
def test_sides(text: str, contacts: set[str]) -> None:
    assert {" ".join(c) for c in contacts_told(text)} == contacts
