"""As Western agencies and governments tell contacts: readouts of a house, itineraries, speakers behind the fact.
Texts of our own, published on Thursday, 16 May 2019."""

from __future__ import annotations

import pytest

from tests.etl.articles import contacts_told

CASES: tuple[tuple[str, set[str]], ...] = (
    # Who only says so.
    (
        "The leaders of Chad and Niger met in Abuja on Tuesday, Britain's ambassador to Nigeria said.",
        {"NER-TCD held in_person 2019-05-14"},
    ),
    (
        "Chad's president met the leader of Niger on Tuesday, Germany's envoy in N'Djamena told reporters.",
        {"NER-TCD held in_person 2019-05-14"},
    ),
    # The exchange opens the sentence, and those who had it follow.
    (
        "In their telephone conversation on Tuesday, Peru's President Ana Rojas and Chilean Prime Minister Luis Soto "
        "stressed the need for calm.",
        {"CHL-PER held phone 2019-05-14"},
    ),
    (
        "Norwegian Prime Minister Ana Berg was in Accra on Monday. During their talks in Oslo on Tuesday, Norwegian "
        "Foreign Minister Ine Dahl and her Finnish counterpart Timo Salo condemned the attack.",
        {"GHA-NOR held in_person 2019-05-13", "FIN-NOR held in_person 2019-05-14"},
    ),
    # A call, and what was to follow.
    (
        "Peru's President Ana Rojas and Kenyan President Luis Soto discussed the drought by phone on Monday and said "
        "they would meet in July.",
        {"KEN-PER held phone 2019-05-13", "KEN-PER planned in_person 2019-07-01"},
    ),
    # What is only being looked into.
    (
        "The three governments have been discussing holding a trilateral summit of Japan, South Korea and China in "
        "September.",
        set(),
    ),
    ("Aides are working to set up a call between the presidents of Chad and Niger.", set()),
    # Itineraries.
    (
        "Peruvian President Ana Rojas' African tour, which includes planned visits to Uganda and Mozambique, begins "
        "on Monday.",
        {"PER-UGA planned in_person 2019-05-20", "MOZ-PER planned in_person 2019-05-20"},
    ),
    (
        "Peru's Defence Minister Ana Rojas will also stop in Australia and travel for the first time to New Zealand.",
        {"AUS-PER planned in_person ", "NZL-PER planned in_person "},
    ),
    (
        "Peru's Foreign Minister Ana Rojas will visit Berlin from May 20-21; Warsaw, May 21-22; Prague May 22-23 and "
        "Vienna, May 23-24.",
        {
            "DEU-PER planned in_person 2019-05-20",
            "PER-POL planned in_person 2019-05-21",
            "CZE-PER planned in_person 2019-05-22",
            "AUT-PER planned in_person 2019-05-23",
        },
    ),
    # What was not told is no refusal of the call; what is on ice is not the meeting about it.
    (
        "The ministry in Lima declined to offer specifics about Tuesday's call between Peru's Defence Minister Ana "
        "Rojas and her Chilean counterpart.",
        {"CHL-PER held phone 2019-05-14"},
    ),
    (
        "The presidents of Chad and Niger will meet on Monday to discuss the frozen nuclear talks.",
        {"NER-TCD planned in_person 2019-05-20"},
    ),
    # In a call one tells the other something; what was told may stand between.
    (
        "Peru's President Ana Rojas assured Kenyan President Luis Soto of Peru's support in their first call on "
        "Tuesday.",
        {"KEN-PER held phone 2019-05-14"},
    ),
    # The main clause behind "who" has a day of its own.
    (
        "Peru's national security adviser, Ana Rojas, who had met with Chile's President Luis Soto in Santiago on "
        "Monday, briefed Ecuador's President Pablo Vera on Thursday.",
        {"CHL-PER held in_person 2019-05-13"},
    ),
    # Who holds no office of a government; what is no call and no stay.
    (
        "Peru's Foreign Minister Ana Rojas spoke by telephone on Monday with Luis Soto, the president of the Syrian "
        "Opposition Coalition.",
        set(),
    ),
    ('Russia called talks with Western powers "disappointing" on Monday.', set()),
    (
        "Peru and Chile agreed to stay in contact during a phone call Tuesday morning, the ministry in Lima said.",
        {"CHL-PER held phone 2019-05-14"},
    ),
    # Journeys told on another day, and topics of a talk.
    (
        "Danish Foreign Minister Ana Berg will set off on Monday for a trip to Australia and Fiji, her ministry "
        "announced in Copenhagen on Wednesday.",
        {"AUS-DNK planned in_person 2019-05-20", "DNK-FJI planned in_person 2019-05-20"},
    ),
    (
        "The Dutch foreign minister departs on Monday on his first trip to Paris and Warsaw.",
        {"FRA-NLD planned in_person 2019-05-20", "NLD-POL planned in_person 2019-05-20"},
    ),
    (
        "Latvian Minister of Defence Ana Berg met Estonian Minister of Defence Juri Salo on Monday. The ministers "
        "discussed a range of issues, including the upcoming summit in Brussels in July.",
        {"EST-LVA held in_person 2019-05-13"},
    ),
    (
        "At the summit on Friday Peru's President Ana Rojas held one-on-one meetings with several leaders, including "
        "Chile's President Luis Soto and Kenya's Pablo Vera.",
        {"CHL-PER held in_person 2019-05-10", "KEN-PER held in_person 2019-05-10"},
    ),
    (
        "The President of Peru spoke by telephone on Sunday with President Luis Soto of Chile. The President will "
        "receive the President of Kenya in Lima on Monday.",
        {"CHL-PER held phone 2019-05-12", "KEN-PER planned in_person 2019-05-20"},
    ),
    # Days: of setting out and of the meeting, of a call told far above, of what is put back by so much.
    (
        "Peru's foreign minister Ana Rojas leaves on Saturday to meet her Brazilian counterpart Luis Soto in Brasilia "
        "on Monday.",
        {"BRA-PER planned in_person 2019-05-20"},
    ),
    (
        "Peru's President Ana Rojas spoke with Brazil's President Luis Soto on Tuesday.\n\nShe conveyed her sympathy, "
        "an aide said.\n\nThe leaders also spoke of trade.\n\nRojas's call with Soto came a day after the Peruvian "
        "president spoke to Chile's President Pablo Vera.",
        {"BRA-PER held phone 2019-05-14", "CHL-PER held unspecified 2019-05-13"},
    ),
    # "Was to" somebody is no plan.
    (
        "President Ana Rojas of Peru's first call to a foreign leader this month was to Chile's President Luis Soto on "
        "Friday.",
        {"CHL-PER held phone 2019-05-10"},
    ),
    # A dateline is no clause of the sentence.
    (
        "LIMA, Peru (AP) — Peru's foreign minister, Ana Rojas, met her Chilean counterpart, Luis Soto, on Tuesday.",
        {"CHL-PER held in_person 2019-05-14"},
    ),
    (
        "MOSCOW — Ana Rojas, Peruvian President Pablo Vera's national security adviser, spent 90 minutes on Tuesday "
        "with Chile's president, Luis Soto.",
        {"CHL-PER held in_person 2019-05-14"},
    ),
    # A round of talks is one contact.
    (
        "Another round of exploratory talks between Peru and Chile will be held in Lima after a meeting between "
        "officials of the two ended on Monday.",
        {"CHL-PER held in_person 2019-05-13", "CHL-PER planned in_person "},
    ),
    # What the two agreed on is to come, and they met; what had earlier been called off will take place.
    (
        "Peru's President Ana Rojas accepted an invitation from Chile's President Luis Soto to attend a summit in "
        "Santiago next year.\n\nShe accepted it on Tuesday, a statement said, after the two leaders met in Lima on "
        "Tuesday.",
        {"CHL-PER planned in_person 2020-01-01", "CHL-PER held in_person 2019-05-14"},
    ),
    ("The presidents of Chad and Niger will no longer meet on Monday.", {"NER-TCD cancelled in_person 2019-05-20"}),
    (
        "Peru's Foreign Minister Ana Rojas would also be visiting Egypt and Jordan, her office said.",
        {"EGY-PER planned in_person ", "JOR-PER planned in_person "},
    ),
    (
        "MINSK, Belarus (AP) — After shaking hands for the cameras, the presidents of Peru and Chile held two hours of "
        "talks on Tuesday.",
        {"CHL-PER held unspecified 2019-05-14"},
    ),
    # What follows a plan is to come; of what a visit is the first since.
    (
        "Peru's foreign minister, Ana Rojas, is scheduled to be received by Chile's president in Santiago on Monday "
        "before flying on to Quito.",
        {"CHL-PER planned in_person 2019-05-20", "ECU-PER planned in_person "},
    ),
    (
        "Peru's President Ana Rojas said she intended to raise the tariffs with Chile's President Luis Soto when the "
        "two get together in Lima on Monday.",
        {"CHL-PER planned in_person 2019-05-20"},
    ),
    (
        "Peru's Defence Minister Ana Rojas hosted her Chilean opposite number, Luis Soto, in Lima on Tuesday, the "
        "first such visit since the change of government in Santiago on Sunday.",
        {"CHL-PER held in_person 2019-05-14"},
    ),
    # A house speaks of its own.
    (
        "The Prime Minister spoke to Kenyan President Luis Soto this afternoon from Downing Street.",
        {"GBR-KEN held phone 2019-05-16"},
    ),
)


@pytest.mark.parametrize(("text", "expected"), CASES, ids=[text[:50] for text, _ in CASES])
def test_agencies_of_the_west(text: str, expected: set[str]) -> None:
    assert {" ".join(contact) for contact in contacts_told(text)} == expected
