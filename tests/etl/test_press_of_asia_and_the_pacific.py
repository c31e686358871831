"""How ministries, agencies and papers of Asia and the Pacific tell of contacts: texts of our own, published on
Thursday, 16 May 2019."""

from __future__ import annotations

import pytest

from tests.etl.articles import contacts_told, reading

CASES: tuple[tuple[str, set[str]], ...] = (
    # An external affairs minister is India's, unless another country is named.
    (
        "External Affairs Minister R Kulkarni on Tuesday met his Latvian counterpart Janis Ozols here.",
        {"IND-LVA held in_person 2019-05-14"},
    ),
    (
        "Sri Lankan External Affairs Minister Nimal Dias met his Maldivian counterpart on Tuesday.",
        {"LKA-MDV held in_person 2019-05-14"},
    ),
    (
        "Nairobi: The External Affairs Minister R Kulkarni on Tuesday held six bilateral meetings with his foreign "
        "counterparts, including Finland, Angola and Laos.\n\nThe Minister also met Canadian special envoy "
        "Peter Wells on Tuesday.",
        {f"{pair} held in_person 2019-05-14" for pair in ("AGO-IND", "FIN-IND", "IND-LAO", "CAN-IND")},
    ),
    # A note without its subject is of the one who wrote it.
    (
        '"Good to see Norwegian Foreign Minister Kari Dahl in Lisbon yesterday. Discussed the Arctic," External '
        "Affairs Minister R Kulkarni tweeted.",
        {"IND-NOR held in_person 2019-05-15"},
    ),
    (
        '"Pleased to meet Peruvian Foreign Minister Luis Quispe this morning," External Affairs Minister R Kulkarni '
        "said in a post.",
        {"IND-PER held in_person 2019-05-16"},
    ),
    # What stands in a set-in clause is not of the main one.
    (
        "Foreign Minister Anwar Durrani of Pakistan, who is currently leading a delegation to the ministerial "
        "meeting in Tashkent, Uzbekistan, received a telephone call from the Foreign Minister of Oman on Tuesday.",
        {"OMN-PAK held phone 2019-05-14"},
    ),
    (
        "News of the brief encounter came as Albanian President Ilir Kola urged restraint on Tuesday in a telephone "
        "conversation with his Macedonian counterpart Goran Petrov.",
        {"ALB-MKD held phone 2019-05-14"},
    ),
    # Invited by his host, he is there.
    (
        "Thai Foreign Minister Somchai Prasert, invited by Russian Foreign Minister Sergei Orlov, held talks in Moscow "
        "on Tuesday.",
        {"RUS-THA held in_person 2019-05-14"},
    ),
    # "They", where all who were named are of one country.
    (
        "New Zealand Foreign Minister Tom Ward and New Zealand Defence Minister Ann Hill left on Wednesday. "
        "They will meet Samoan Prime Minister Sione Fonoti on Friday.",
        {"NZL-WSM planned in_person 2019-05-17"},
    ),
    # "Arranged at somebody's request", "a summit telephone talk".
    (
        "Japanese Foreign Minister Taro Mori had phone talks with his Indonesian counterpart, Rina Sari, his ministry "
        "said. The conversation, arranged at Sari's request, began at 8:30 p.m. Tuesday.",
        {"IDN-JPN held phone 2019-05-14"},
    ),
    (
        "Prime Minister Mori of Japan and President Bold of Mongolia held a Summit Telephone Talk on Tuesday.",
        {"JPN-MNG held phone 2019-05-14"},
    ),
    # Portfolios of several words, and offices by their initials.
    (
        "Vietnamese Minister of Natural Resources and Environment Tran Quoc Anh received Cambodian Environment "
        "Minister Say Dara on Tuesday.",
        {"KHM-VNM held in_person 2019-05-14"},
    ),
    (
        "Hungarian Foreign Affairs and Trade Minister Peter Nagy met Thai Foreign Minister Somchai Prasert on Tuesday.",
        {"HUN-THA held in_person 2019-05-14"},
    ),
    (
        "The Jordanian Ambassador to Pakistan visited the General Headquarters and called on the COAS, General Tariq "
        "Mehmood of Pakistan, on Tuesday.",
        {"JOR-PAK held in_person 2019-05-14"},
    ),
    (
        "Indian Foreign Secretary Arun Mehta called on Chief Adviser Rafiq Haque of Bangladesh in Dhaka on Tuesday.",
        {"BGD-IND held in_person 2019-05-14"},
    ),
    # "Called on" somebody by surname; but of a country something is asked.
    (
        "Sri Lankan Prime Minister Nimal Perera spoke of the plan. India's NSA Arun Mehta called on Perera here last "
        "month.",
        {"IND-LKA held in_person 2019-04-01"},
    ),
    ("Indian Prime Minister Arun Mehta called on Pakistan on Tuesday to show restraint.", set()),
    # Counterparts "from the three countries of", a bilateral, what follows upon something else.
    (
        "Indonesian Foreign Minister Rina Sari on Tuesday held bilateral meetings with her counterparts from the three "
        "friendly countries of Fiji, Denmark, and Nepal.",
        {f"{pair} held in_person 2019-05-14" for pair in ("FJI-IDN", "DNK-IDN", "IDN-NPL")},
    ),
    (
        "Indonesian Defence Minister Budi Santoso held a trilateral with his Malaysian and Philippine counterparts on "
        "Tuesday.",
        {"IDN-MYS-PHL held in_person 2019-05-14"},
    ),
    (
        "Thai Prime Minister Chatri Boonmee is slated to have an audience with Lao President Kham Sisavath on Friday, "
        "followed by a bilateral meeting.",
        {"LAO-THA planned in_person 2019-05-17"},
    ),
    # "As prime minister" does not part a visit from its goal.
    (
        "Thai Prime Minister Chatri Boonmee arrived in Laos on Tuesday. Mr Chatri made his first official visit as "
        "prime minister to Malaysia on April 8 and 9.",
        {"LAO-THA held in_person 2019-05-14", "MYS-THA held in_person 2019-04-08"},
    ),
    # The agency that reports is none of the leaders.
    (
        "Leaders of Mali and Niger, Yonhap News reported, met in Bamako on Tuesday.",
        {"MLI-NER held in_person 2019-05-14"},
    ),
    # "Within a week of": the day of another thing.
    (
        "Within a week of the parade on May 3, China and Brazil held high-level dialogue.",
        {"BRA-CHN held unspecified 2019-05-01"},
    ),
    # What was to be, of a trip that the sentence before has put off.
    (
        "The storm has forced Australian Foreign Minister Karen Blake to postpone an official trip to the Pacific. Ms "
        "Blake was due to travel to Tuvalu later this month.",
        {"AUS-TUV cancelled in_person 2019-05-16"},
    ),
    # An honorific and the letters behind a name.
    (
        "Prime Minister, Honourable Sione Vaka MP, of Fiji has squeezed in a bilateral meeting with the Prime Minister "
        "of Tonga, the Honourable Sosaia Lolo, on Tuesday.",
        {"FJI-TON held in_person 2019-05-14"},
    ),
    # "The president of Palau and Fiji Prime Minister X": each of one country.
    (
        "Samoan Prime Minister Tui Fonoti returned on Wednesday. He held talks with the President of Palau and Fiji "
        "Prime Minister Sione Vaka on Tuesday.",
        {"FJI-PLW-WSM held unspecified 2019-05-14"},
    ),
    (
        "The Thai and Malaysian foreign ministers are looking to hold informal talks next week to pave the way for a "
        "meeting between Prime Minister Chatri Boonmee and Prime Minister Ahmad Rashid.",
        {"MYS-THA proposed in_person 2019-05-20"},
    ),
    # The last meeting of a series is not the one just told.
    (
        "Japanese Vice Foreign Minister Taro Mori met Vietnamese Deputy Foreign Minister Tran Quoc Anh on Wednesday, "
        "the ministry said. The dialogue followed the last virtual meeting in December 2016.",
        {"JPN-VNM held in_person 2019-05-15", "JPN-VNM held video 2016-12-01"},
    ),
    # A day with which the sentence opens, and a visit that brought about what was reviewed.
    (
        "Earlier in March this year, Turkish President Kemal Aksoy and Pakistani Prime Minister Anwar Karim spoke to "
        "each other and reviewed the decisions taken during President Aksoy's visit to Pakistan in December 2018.",
        {"PAK-TUR held unspecified 2019-03-01", "PAK-TUR held in_person 2018-12-01"},
    ),
    # What they met to discuss is a contact of others.
    (
        "Cambodian Defence Minister Sok Chea spoke of Thailand. He told reporters on Tuesday after meeting with the "
        "visiting Lao defence minister that talks could resume.",
        {"KHM-LAO held in_person 2019-05-14"},
    ),
    (
        "A special meeting of the Thai-Lao General Border Committee started in Loei on Monday.",
        {"LAO-THA held in_person 2019-05-13"},
    ),
    # "The three countries": those who met as three, whoever was told of in between.
    (
        "The foreign ministers of Peru, Chile and Bolivia met in Lima on Tuesday. Chilean Foreign Minister Ana Rojas "
        "spoke with her Brazilian counterpart by phone on Wednesday. The ministers of the three countries last met on "
        "January 24 in Arica.",
        {
            "BOL-CHL-PER held in_person 2019-05-14",
            "BRA-CHL held phone 2019-05-15",
            "BOL-CHL-PER held in_person 2019-01-24",
        },
    ),
)


@pytest.mark.parametrize(("text", "expected"), CASES, ids=[text[:50] for text, _ in CASES])
def test_contacts_told(text: str, expected: set[str]) -> None:
    assert {" ".join(c) for c in contacts_told(text)} == expected


@pytest.mark.parametrize(
    ("text", "told"),
    [
        # A hotline, and who sits where.
        (
            "The calm came with a special hotline contact on Tuesday between Maj Gen Ali Khan of Pakistan and Lt Gen "
            "Ravi Sen of India.",
            {("IND-PAK", "held", "phone", "2019-05-14")},
        ),
        (
            "Experts of Peru and Chile will sit in Lima on May 20-21 to discuss the maritime boundary.",
            {("CHL-PER", "planned", "in_person", "2019-05-20")},
        ),
        # When two were last in touch; without a day it is no contact.
        (
            "The foreign ministers of Peru and Chile, Ana Quispe and Carlos Soto, met on Tuesday. The two had last "
            "been in touch on May 6 by telephone.",
            {("CHL-PER", "held", "in_person", "2019-05-14"), ("CHL-PER", "held", "phone", "2019-05-06")},
        ),
        (
            "The foreign ministers of Peru and Chile were in contact on Monday.",
            {("CHL-PER", "held", "unspecified", "2019-05-13")},
        ),
        ("The foreign ministers of Peru and Chile have been in touch since the storm.", set()),
        # Whom nobody could reach.
        (
            "Peru tried for hours on Monday to reach its counterparts in Chile over the communication mechanism, but "
            "no one answered.",
            {("CHL-PER", "requested", "phone", "2019-05-13")},
        ),
        ("Peruvian protesters tried to reach Santiago on Monday, but the army of Chile stopped them.", set()),
        (
            "Calls placed on Monday by Peruvian Defence Minister Ana Quispe to her Chilean counterpart Carlos Soto "
            "went unanswered.",
            {("CHL-PER", "requested", "phone", "2019-05-13")},
        ),
        # Ties that were suspended are no contact that was.
        (
            "Relations have been suspended since March, and Peruvian Foreign Minister Ana Quispe met Chile's Carlos "
            "Soto in Lima on Monday.",
            {("CHL-PER", "held", "in_person", "2019-05-13")},
        ),
        (
            "The talks of Peru and Chile on fish, due in Lima on May 20, have been suspended.",
            {("CHL-PER", "cancelled", "in_person", "2019-05-20")},
        ),
        # The two Koreas, by their points of the compass.
        (
            "South Korean ships bumped North Korean boats. Vice ministers of North and South are to meet in Beijing on "
            "Monday.",
            {("KOR-PRK", "planned", "in_person", "2019-05-20")},
        ),
        (
            "Peru and Chile have agreed to discuss the clash in Tacna on Friday.",
            {("CHL-PER", "planned", "unspecified", "2019-05-17")},
        ),
        # The session of a body of many states.
        (
            "The row between Peru and Chile goes on. The Organization of American States will take it up at its "
            "session in Lima next week.",
            set(),
        ),
        # Whose army chief is to travel.
        (
            "Peru said a visit to Chile in June by its army chief, General Luis Paz, had been shelved.",
            {("CHL-PER", "cancelled", "in_person", "2019-06-01")},
        ),
    ],
)
def test_hotlines_calls_in_vain_and_ties(text: str, told: set[tuple[str, str, str, str]]) -> None:
    assert contacts_told(text) == told


@pytest.mark.parametrize(
    ("text", "told"),
    [
        # The day for which it had been set, and not the day after.
        (
            "A day after Chile scrapped the May 25 talks of its foreign minister with Peru's, both sides were silent.",
            {("CHL-PER", "cancelled", "2019-05-25")},
        ),
        (
            "A day after it cancelled the treaty on Monday, Peru's foreign minister Ana Quispe phoned her Chilean "
            "counterpart Carlos Soto.",
            {("CHL-PER", "held", "2019-05-14")},
        ),
        # The day of what she said would follow.
        (
            "Peruvian Foreign Minister Ana Quispe phoned her Chilean counterpart Carlos Soto on Monday to tell him "
            "that the troops would leave next week.",
            {("CHL-PER", "held", "2019-05-13")},
        ),
        (
            "Peruvian Foreign Minister Ana Quispe phoned her Chilean counterpart Carlos Soto to convey that the troops "
            "would leave on June 1.",
            {("CHL-PER", "held", "2019-05-01")},
        ),
        # The day on which a body came about.
        (
            "Peruvian Foreign Minister Ana Quispe met her Chilean counterpart Carlos Soto within the commission, "
            "which was created in 2005.",
            {("CHL-PER", "held", "2019-05-01")},
        ),
    ],
)
def test_days_of_what_was_set_said_or_founded(text: str, told: set[tuple[str, str, str]]) -> None:
    assert {(pair, status, day) for pair, status, _, day in contacts_told(text)} == told


_PRESIDENTS = "Presidents Ana Quispe of Peru and Carlos Soto of Chile discussed it by phone on Monday. "


@pytest.mark.parametrize(
    ("behind", "level", "track"),
    [
        ("On Tuesday the heads of the two border services, Luis Paz and Juan Rio, met in Tacna.", "chief", "security"),
        ("On Tuesday the two intelligence chiefs, Luis Paz and Juan Rio, met in Tacna.", "working", "security"),
        (
            "On Tuesday the two army commanders, General Luis Paz and General Juan Rio, met in Tacna.",
            "chief",
            "defence",
        ),
        ("A flag meeting held at Tacna on Tuesday brought nothing.", "working", "defence"),
    ],
)
def test_presidents_named_before_are_no_heads_of_services(behind: str, level: str, track: str) -> None:
    told = reading(_PRESIDENTS + behind, "2019-05-16").contacts[-1]
    assert (told.level, told.track, str(told.start_date)) == (level, track, "2019-05-14")


def test_middle_of_a_name_begins_no_other() -> None:
    text = (
        "President Choi Jin Su of South Korea met Japan's Taro Kato on Monday. Jin Hyo Sol of North Korea met Kato on "
        "Tuesday."
    )
    names = {p.name for c in reading(text, "2019-05-16").contacts if "PRK" in c.countries for p in c.participants}
    assert "Choi Jin Su" not in names


@pytest.mark.parametrize(
    ("text", "told"),
    [
        # Two who are together in a town of a third state.
        (
            "The national security advisers of Pakistan and India, Ali Khan and Ravi Sen, spent four hours together in "
            "Bangkok on Sunday.",
            {("IND-PAK", "held", "in_person", "2019-05-12")},
        ),
        (
            "Presidents Ana Quispe of Peru and Carlos Soto of Chile were seen whispering on a sofa in Paris on Monday.",
            {("CHL-PER", "held", "in_person", "2019-05-13")},
        ),
        (
            "President Ana Quispe of Peru walked up to Chile's President Carlos Soto in a lounge in Paris on Monday.",
            {("CHL-PER", "held", "in_person", "2019-05-13")},
        ),
        (
            "The diplomats of Peru and Chile will face each other again in Paris on Monday.",
            {("CHL-PER", "planned", "in_person", "2019-05-20")},
        ),
        # They did not speak to speak of.
        ("The late president of Peru, Ana Quispe, and Chilean President Carlos Soto hardly spoke.", set()),
        (
            "The visit of Peru's foreign minister to Chile is still on for June, officials said.",
            {("CHL-PER", "planned", "in_person", "2019-06-01")},
        ),
        # Whose minister, at the head of a sentence: that of the state which acted in the one before.
        (
            "Peru bought the ships from Chile last year. Its defence minister was in Brazil on Monday.",
            {("BRA-PER", "held", "in_person", "2019-05-13")},
        ),
        ("Peru and Chile quarrel over fish. Its foreign minister met Brazil's on Tuesday.", set()),
    ],
)
def test_together_in_a_town_and_whose_minister(text: str, told: set[tuple[str, str, str, str]]) -> None:
    assert contacts_told(text) == told
