"""Short articles of our own in the manner of different outlets: which contacts they tell of, and which they do not.

All are read as published on Wednesday, 15 May 2019. What is not read rightly yet is kept and marked as failing.
"""

from __future__ import annotations

from typing import Any

import pytest

from etl.extract.model import ContactReading
from tests.etl.articles import reading

PUBLISHED = "2019-05-15"
Expected = tuple[str, str, str, str | None, str | None]  # countries, status, mode, level, dates with precision


def case(name: str, text: str, *contacts: Expected, fails: str = "") -> Any:
    """An article and its contacts; ``*`` stands for a field that the text leaves to judgement."""
    marks = [pytest.mark.xfail(strict=True, reason=fails)] if fails else []
    return pytest.param(text, contacts, id=name, marks=marks)


def _told(contact: ContactReading) -> Expected:
    dates = None
    if contact.start_date:
        last = f"..{contact.end_date}" if contact.end_date != contact.start_date else ""
        dates = f"{contact.start_date}{last} {contact.date_precision}"
    return "-".join(contact.countries), contact.status, contact.mode, contact.level, dates


def _fits(told: Expected, expected: Expected) -> bool:
    return all(b in ("*", a) for a, b in zip(told, expected, strict=True))


HELD = [
    case(
        "leaders meet, names in apposition",
        "ACCRA - The presidents of Ghana and Togo, Kofi Asante and Yao Mensah, met in Accra on Monday. "
        "They discussed the border.",
        ("GHA-TGO", "held", "in_person", "leader", "2019-05-13 day"),
    ),
    case(
        "phone call with counterpart",
        "Peruvian Foreign Minister Rosa Quispe spoke by phone with her Chilean counterpart, Pablo Soto, on Tuesday. "
        "The call lasted 40 minutes.",
        ("CHL-PER", "held", "phone", "minister", "2019-05-14 day"),
    ),
    case(
        "trilateral by video",
        "The defence ministers of Finland, Norway and Sweden held a video conference on 7 May. "
        "They spoke of exercises in the north.",
        ("FIN-NOR-SWE", "held", "video", "minister", "2019-05-07 day"),
    ),
    case(
        "trilateral in person",
        "The foreign ministers of Egypt, Sudan and Ethiopia met in Khartoum on Sunday to discuss the dam.",
        ("EGY-ETH-SDN", "held", "in_person", "minister", "2019-05-12 day"),
    ),
    case(
        "list of counterparts",
        "New Zealand Foreign Minister Jane Cook held separate meetings with her Fijian, Samoan and Tongan counterparts "
        "in Suva on Friday.",
        ("FJI-NZL", "held", "in_person", "minister", "2019-05-10 day"),
        ("NZL-TON", "held", "in_person", "minister", "2019-05-10 day"),
        ("NZL-WSM", "held", "in_person", "minister", "2019-05-10 day"),
    ),
    case(
        "two calls in one sentence",
        "Turkish President Kemal Arslan telephoned Azerbaijani President Ilham Guliyev and Turkmen President "
        "Berdi Orazov on Saturday.",
        ("AZE-TUR", "held", "phone", "leader", "2019-05-11 day"),
        ("TKM-TUR", "held", "phone", "leader", "2019-05-11 day"),
    ),
    case(
        "visit, received in the next sentence",
        "Omani Foreign Minister Said al-Harthi arrived in Amman on Tuesday. He was received by King Hamad of Jordan.",
        ("JOR-OMN", "held", "in_person", "minister", "2019-05-14 day"),
    ),
    case(
        "letter",
        "The Emir of Kuwait sent a letter to the President of Tunisia on Sunday. "
        "The letter deals with ties between the two countries.",
        ("KWT-TUN", "held", "letter", "leader", "2019-05-12 day"),
    ),
    case(
        "letters exchanged",
        "The British and Argentine foreign ministers exchanged letters in April.",
        ("ARG-GBR", "held", "letter", "minister", "2019-04-01..2019-04-30 month"),
    ),
    case(
        "hotline tested",
        "North and South Korea tested their military hotline on Monday, the unification ministry in Seoul said.",
        ("KOR-PRK", "held", "phone", "*", "2019-05-13 day"),
    ),
    case(
        "deputies on a full date",
        "Malaysian Deputy Foreign Minister Aminah Yusof met Thai Vice Foreign Minister Somchai Srisuk in Bangkok "
        "on 2 May 2019.",
        ("MYS-THA", "held", "in_person", "deputy", "2019-05-02 day"),
    ),
    case(
        "army chiefs last month",
        "The army chiefs of Argentina and Brazil met in Brasilia last month. General Carlos Paz and General Joao Lima "
        "also signed a plan for exercises.",
        ("ARG-BRA", "held", "in_person", "chief", "2019-04-01..2019-04-30 month"),
    ),
    case(
        "round of talks of delegations",
        "Delegations of Mali and Niger held a third round of border talks in Gao on May 9 and 10. "
        "The talks ended without agreement.",
        ("MLI-NER", "held", "*", None, "2019-05-09..2019-05-10 day"),
    ),
    case(
        "talks at a place are in person",
        "Delegations of Mali and Niger held border talks in Gao on May 9.",
        ("MLI-NER", "held", "in_person", None, "2019-05-09 day"),
    ),
    case(
        "security advisers by video",
        "The national security advisers of Italy and Austria talked for an hour and a half on Thursday by video link.",
        ("AUT-ITA", "held", "video", "minister", "2019-05-09 day"),
    ),
    case(
        "spoke alone is unspecified",
        "Estonian Defence Minister Juri Kask spoke with Latvian Defence Minister Artis Ozols on May 3.",
        ("EST-LVA", "held", "unspecified", "minister", "2019-05-03 day"),
    ),
    case(
        "month of last year",
        "Mongolian Prime Minister Bat Erdene and Kazakh President Nur Aliyev met in Astana in October last year. "
        "It was their first meeting in six years.",
        ("KAZ-MNG", "held", "in_person", "leader", "2018-10-01..2018-10-31 month"),
    ),
    case(
        "handshake on the sidelines",
        "Sri Lankan President Nimal Perera shook hands with Maldivian President Ali Hassan on the sidelines of a "
        "climate conference in Colombo on Saturday.",
        ("LKA-MDV", "held", "in_person", "leader", "2019-05-11 day"),
    ),
    case(
        "working lunch",
        "Singapore's Defence Minister Tan Wei hosted his Bruneian counterpart, Haji Salleh, for a working lunch on "
        "Tuesday. It lasted more than two hours.",
        ("BRN-SGP", "held", "in_person", "minister", "2019-05-14 day"),
    ),
    case(
        "the lower of two levels",
        "Saudi Arabia's deputy defence minister met the United States ambassador in Riyadh on Monday.",
        ("SAU-USA", "held", "in_person", "working", "2019-05-13 day"),
    ),
    case(
        "two contacts in two sentences",
        "On Monday Dutch Foreign Minister Eva Smit called Lithuanian Foreign Minister Jonas Kazlas. She had met Polish "
        "Prime Minister Jan Kowal in Warsaw on 6 May.",
        ("LTU-NLD", "held", "phone", "minister", "2019-05-13 day"),
        ("NLD-POL", "held", "in_person", "minister", "2019-05-06 day"),
    ),
    case(
        "two contacts in one sentence",
        "Dutch Foreign Minister Eva Smit, who met Polish Prime Minister Jan Kowal in Warsaw on 6 "
        "May, called Lithuanian "
        "Foreign Minister Jonas Kazlas on Monday.",
        ("LTU-NLD", "held", "phone", "minister", "2019-05-13 day"),
        ("NLD-POL", "held", "in_person", "minister", "2019-05-06 day"),
    ),
    case(
        "envoy after the name",
        "Ken Mori, special envoy of the Japanese prime minister, met Vietnamese Deputy Prime Minister Tran Van Minh in "
        "Hanoi on Monday.",
        ("JPN-VNM", "held", "in_person", "working", "2019-05-13 day"),
    ),
    case(
        "envoy before the name",
        "Special envoy of the Prime Minister of Japan Ken Mori met Vietnamese Deputy Prime Minister Tran Van Minh in "
        "Hanoi on Monday.",
        ("JPN-VNM", "held", "in_person", "working", "2019-05-13 day"),
    ),
    case(
        "a call told again is one contact",
        "Cypriot President Nikos Elia and Maltese Prime Minister Karl Borg spoke by phone on Monday. During the call "
        "Elia thanked Borg. The conversation was the first since the elections, Nicosia said.",
        ("CYP-MLT", "held", "phone", "leader", "2019-05-13 day"),
    ),
    case(
        "complaint to an ambassador",
        "On Monday, the Uruguayan foreign ministry summoned the Paraguayan ambassador over the fishing ban.",
        ("PRY-URY", "held", "in_person", "working", "2019-05-13 day"),
    ),
    case(
        "a letter that invites was sent all the same",
        "Cypriot President Nikos Ioannou sent Maltese Prime Minister John Borg a letter on Monday "
        "inviting him to Nicosia.",
        ("CYP-MLT", "held", "letter", "leader", "2019-05-13 day"),
    ),
    case(
        "the day of the statement does not date the call",
        "Bulgarian Defence Minister Ivan Petrov has spoken by phone with Serbian Defence Minister "
        "Milan Jovic, his office "
        "said on Tuesday.",
        ("BGR-SRB", "held", "phone", "minister", "2019-05-01..2019-05-15 month"),
    ),
]

NOT_HELD = [
    case(
        "planned for a coming weekday",
        "Kenyan Foreign Minister Ann Auma will meet Ghanaian Foreign Minister Yaw Osei in Nairobi on Friday.",
        ("GHA-KEN", "planned", "in_person", "minister", "2019-05-17 day"),
    ),
    case(
        "planned visit and meeting",
        "Portugal's prime minister, Rui Nunes, will travel to Madrid next week to meet Spanish "
        "Prime Minister Pedro Gil.",
        ("ESP-PRT", "planned", "in_person", "leader", "2019-05-20..2019-05-26 day"),
    ),
    case(
        "planned, passive",
        "The Iranian foreign minister, Ali Rad, will be received by Omani Sultan Haitham in Muscat on Friday.",
        ("IRN-OMN", "planned", "in_person", "minister", "2019-05-17 day"),
    ),
    case(
        "are to meet",
        "The presidents of Benin and Niger are to meet in Cotonou on Saturday.",
        ("BEN-NER", "planned", "in_person", "leader", "2019-05-18 day"),
    ),
    case(
        "plan a meeting",
        "Vietnam and Laos plan a meeting of their defence ministers in Vientiane in July.",
        ("LAO-VNM", "planned", "in_person", "minister", "2019-07-01..2019-07-31 month"),
    ),
    case(
        "agreed to hold talks",
        "Romania and Bulgaria agreed to hold talks on the Danube bridge in early June.",
        ("BGR-ROU", "planned", "unspecified", None, "2019-06-01..2019-06-10 month"),
    ),
    case(
        "level told in the next sentence",
        "Romania and Bulgaria agreed to hold talks on the Danube bridge in early June. Deputy foreign ministers are to "
        "lead the delegations.",
        ("BGR-ROU", "planned", "unspecified", "deputy", "2019-06-01..2019-06-10 month"),
    ),
    case(
        "proposed",
        "Nepal has proposed talks with Bhutan on water.",
        ("BTN-NPL", "proposed", "unspecified", None, "*"),
    ),
    case(
        "invited at the end of a call",
        "The foreign ministers of Armenia and Georgia, Aram Petrosyan and Giorgi Beridze, spoke on the phone on the "
        "13th. Petrosyan invited Beridze to Yerevan.",
        ("ARM-GEO", "held", "phone", "minister", "2019-05-13 day"),
        ("ARM-GEO", "proposed", "in_person", "minister", None),
    ),
    case(
        "requested, no answer",
        "Zambian Vice President Grace Phiri asked for a meeting with Malawian President Peter Banda in April. "
        "Lilongwe has not responded.",
        ("MWI-ZMB", "requested", "in_person", "leader", "2019-04-01..2019-04-30 month"),
    ),
    case(
        "refused to meet",
        "Denmark's defence minister, Lars Holm, refused to meet his Swedish counterpart Anna Berg in Malmo on Monday.",
        ("DNK-SWE", "refused", "in_person", "minister", "2019-05-13 day"),
    ),
    case(
        "the reason does not make the mode",
        "Denmark's defence minister, Lars Holm, refused to meet his Swedish counterpart Anna Berg on Monday, citing an "
        "unanswered letter.",
        ("DNK-SWE", "refused", "in_person", "minister", "2019-05-13 day"),
        fails="a letter named as the reason makes the refused meeting a letter",
    ),
    case(
        "calls not taken",
        "Jamaican Prime Minister Andrew Reid phoned Haitian President Jean Pierre three times on "
        "Monday, but Pierre did "
        "not take his calls.",
        ("HTI-JAM", "refused", "phone", "leader", "2019-05-13 day"),
        fails="the refusal in the second half of the sentence does not reach the call in the first",
    ),
    case(
        "will not meet",
        "Chadian President Ali Moussa will not meet Cameroonian President Paul Ndi, the palace said on Tuesday.",
        ("CMR-TCD", "refused", "in_person", "leader", "*"),
    ),
    case(
        "visit postponed",
        "The visit of Kenyan President Joseph Maina to Uganda, planned for 20 May, has been postponed because of a "
        "storm, the foreign ministry in Nairobi said.",
        ("KEN-UGA", "cancelled", "in_person", "leader", "2019-05-20 day"),
    ),
    case(
        "were to have met",
        "Slovak President Eva Novak and Czech President Jan Dvorak were to have met in Brno on 10 May. "
        "The meeting was called off after Novak fell ill.",
        ("CZE-SVK", "cancelled", "in_person", "leader", "2019-05-10 day"),
    ),
    case(
        "trip cancelled before a coming day",
        "Norwegian Prime Minister Ole Dahl cancelled his trip to Iceland, due to start on Thursday.",
        ("ISL-NOR", "cancelled", "in_person", "leader", "2019-05-16 day"),
    ),
    case(
        "dialogue suspended",
        "Armenia suspended its consultations with Belarus on Monday. Deputy foreign ministers had led them.",
        ("ARM-BLR", "cancelled", "unspecified", "*", "*"),
    ),
]

NONE = [
    case(
        "denied call",
        "The presidential office in Dakar denied that Senegalese President Amadou Fall had spoken with Gambian "
        "President Lamin Jatta. There was no such call, it said.",
    ),
    case(
        "asked about reports",
        "Ecuadorian Defence Minister Luis Vera was asked about reports of a call with his Bolivian counterpart. "
        "He declined to comment.",
    ),
    case(
        "talks inside one government",
        "The Irish cabinet met on Monday. Prime Minister Sean Byrne told ministers that the budget would hold.",
    ),
    case(
        "president and premier of one country",
        "Ahead of the vote, the president of Moldova met with the prime minister and party leaders in Chisinau.",
    ),
    case(
        "legislators",
        "A group of Belgian lawmakers visited Luxembourg last week and met members of parliament there.",
    ),
    case(
        "statements at a distance",
        "The Greek foreign minister warned Albania on Monday. Albania's foreign minister rejected the statement the "
        "same day.",
    ),
    case("possible", "Qatar's foreign minister may meet his Bahraini counterpart in June, analysts say."),
    case(
        "spokesman and press",
        "The spokesman of the Iraqi foreign ministry, Ali Jaber, told reporters on Monday that ties with Kuwait were "
        "good.",
    ),
    case(
        "former office-holders",
        "Former Costa Rican President Luis Mora met former Panamanian President Juan Diaz at a book launch in San Jose "
        "on Monday.",
    ),
    case(
        "idioms",
        "Angola's foreign minister called for restraint in the Gulf. The statement met with criticism in Lisbon.",
    ),
    case(
        "own troops",
        "Lebanese General Joseph Aoun inspected his troops in the south on Monday and had lunch with the soldiers.",
    ),
    case(
        "side by side",
        "The defence ministers of Chile and Bolivia both attended the parade in Lima. Each gave a speech.",
    ),
    case(
        "see also",
        "The harvest begins early in Malta.\n\nSee also  President of Malta met President of Italy "
        "on Monday\n\nIt is dry.",
    ),
    case("company", "The head of an Austrian bank met the Croatian finance minister's former adviser for dinner."),
    case("expert", "A researcher in Oslo said that talks between Norway and Iceland would be useful."),
]

OUTCOMES = [
    case(
        "present tense with the day of publication",
        "LIMA - Today, May 15, Lima is where the foreign ministers of Peru, Chile and Bolivia come together.",
        ("BOL-CHL-PER", "planned", "in_person", "minister", "2019-05-15 day"),
    ),
    case(
        "was to visit by now",
        "Ghana's Foreign Minister Kofi Asante was to visit Togo on May 6.",
        ("GHA-TGO", "cancelled", "in_person", "minister", "2019-05-06 day"),
    ),
    case(
        "will not be shaking hands",
        "It looks as though the leaders of Chile and Peru will not be shaking hands next month.",
        ("CHL-PER", "cancelled", "in_person", "leader", "2019-06-01..2019-06-30 month"),
    ),
    case(
        "a counterpart each",
        "Peruvian Foreign Minister Rosa Quispe met her colleague from Chile and her colleague from Bolivia on Monday.",
        ("CHL-PER", "held", "in_person", "minister", "2019-05-13 day"),
        ("BOL-PER", "held", "in_person", "minister", "2019-05-13 day"),
    ),
    case(
        "the place of another meeting is no third side",
        "In Chile the president of Peru is going to meet with the president of Bolivia, in Brazil with that of Ghana.",
        ("BOL-PER", "planned", "in_person", "leader", None),
        ("GHA-PER", "planned", "in_person", "leader", None),
    ),
    case(
        "no plans",
        "Peruvian President Juan Rojas has no plans to meet with Chilean President Pablo Soto.",
    ),
    case(
        "asked by a reporter",
        "Does Peru intend to call a meeting with the foreign minister of Chile, a reporter asked at the briefing.",
    ),
    case(
        "a thing met",
        "Norway and Denmark open their borders, but Sweden, which met the pandemic with a lighter hand, is left out.",
    ),
    case(
        "an island was in",
        "Ghana's President Kofi Asante said that the island was in Togo and the water around it in Ghana.",
    ),
]


@pytest.mark.parametrize(("text", "expected"), [*HELD, *NOT_HELD, *NONE, *OUTCOMES])
def test_contacts_of_a_short_article(text: str, expected: tuple[Expected, ...]) -> None:
    told = sorted((_told(c) for c in reading(text, PUBLISHED).contacts), key=str)
    assert len(told) == len(expected), told
    for one, other in zip(told, sorted(expected, key=str), strict=True):
        assert _fits(one, other), (one, other)


@pytest.mark.parametrize("text", [c.values[0] for c in (*HELD, *NOT_HELD)], ids=[c.id for c in (*HELD, *NOT_HELD)])
def test_each_passage_is_cut_from_the_text(text: str) -> None:
    for contact in reading(text, PUBLISHED).contacts:
        assert contact.passages
        for p in contact.passages:
            assert p.quote == text[p.start : p.end]
            assert 0 < p.confidence < 1


@pytest.mark.parametrize("space", ["\u00a0", "\u2009", "\u202f"])
def test_typographic_spaces_change_no_reading_and_stay_in_quotes(space: str) -> None:
    text = "Peruvian Foreign Minister Rosa Quispe met Chilean Foreign Minister Pablo Soto on 2 May 2019."
    contacts = reading(text.replace(" ", space), PUBLISHED).contacts
    assert [c.countries for c in contacts] == [("CHL", "PER")]
    assert contacts[0].passages[0].quote == text.replace(" ", space)
