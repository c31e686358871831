"""Interviews and briefings: whom "he", "their minister", "my counterpart", "we" and "the secretary" mean there."""

from __future__ import annotations

import pytest

from tests.etl.articles import contacts_told

LEAD = "Interview with the foreign minister of Lesotho, Thabo Mokoena\n\nJOURNALIST: {}\n\nMOKOENA: {}"


@pytest.mark.parametrize(
    ("question", "answer", "told"),
    [
        ("And Minister Botha of Namibia?", "We talked on the phone on Tuesday.", ("held", "phone", "2019-05-14")),
        ("And Namibia?", "Their foreign minister was here in March.", ("held", "in_person", "2019-03-01")),
        ("And Namibia?", "Good. I met their president in Windhoek in March.", ("held", "in_person", "2019-03-01")),
        ("And Namibia?", "My counterpart rang me on Monday.", ("held", "phone", "2019-05-13")),
        ("And Namibia?", "Their minister will come here in June.", ("planned", "in_person", "2019-06-01")),
        ("And Namibia?", "I'm off to Windhoek tomorrow.", ("planned", "in_person", "2019-05-17")),
    ],
)
def test_the_state_asked_about_is_the_other_side(question: str, answer: str, told: tuple[str, str, str]) -> None:
    assert contacts_told(LEAD.format(question, answer)) == {("LSO-NAM", *told)}


def test_a_pronoun_of_its_own_begins_a_clause() -> None:
    answer = "Their president came here in March and I will be in Windhoek in July."
    assert contacts_told(LEAD.format("And Namibia?", answer)) == {
        ("LSO-NAM", "held", "in_person", "2019-03-01"),
        ("LSO-NAM", "planned", "in_person", "2019-07-01"),
    }


@pytest.mark.parametrize(
    "text",
    [
        "THABO MOKOENA, PRIME MINISTER OF LESOTHO: I thank the President of Namibia. He called me on Sunday.",
        "JOURNALIST: And the President of Namibia?\n\nPRIME MINISTER MOKOENA OF LESOTHO: He called me on Sunday.",
    ],
)
def test_he_is_not_the_one_who_speaks(text: str) -> None:
    assert contacts_told(text) == {("LSO-NAM", "held", "phone", "2019-05-12")}


@pytest.mark.parametrize("who", ["The secretary", "The acting secretary", "Our secretary", "The Secretary"])
def test_the_secretary_of_a_department_that_prints_it_small(who: str) -> None:
    text = f"Q: Any calls?\n\nMR. SMITH: {who} will host the Romanian defense minister on Monday."
    told = contacts_told(text, source="U.S. Department of Defense")
    assert told == {("ROU-USA", "planned", "in_person", "2019-05-20")}


@pytest.mark.parametrize(
    "text",
    [
        "In Maseru on Monday Namibia's Foreign Minister Anna Botha met her counterpart.",
        "On Monday, in Maseru, Namibia's Foreign Minister Anna Botha met her counterpart.",
    ],
)
def test_the_counterpart_in_whose_town_they_met(text: str) -> None:
    assert contacts_told(text) <= {("LSO-NAM", "held", "in_person", "2019-05-13")}


def test_the_counterpart_is_not_of_the_town_that_is_home() -> None:
    assert contacts_told("In Maseru on Monday Lesotho's Foreign Minister Thabo Mokoena met his counterpart.") == set()


@pytest.mark.parametrize(
    ("text", "source", "told"),
    [
        # The ministry's own heads, whomever else of that office the text names.
        (
            "Foreign Minister Lineo Mokoena received the Namibian foreign minister, Anna Botha, on Monday. On Tuesday "
            "the Foreign Minister was in Lusaka for talks with the President of Zambia.",
            "Ministry of Foreign Affairs of Lesotho",
            {("LSO-NAM", "held", "in_person", "2019-05-13"), ("LSO-ZMB", "held", "in_person", "2019-05-14")},
        ),
        (
            "SEC. SANTOS: The bilateral between Prime Minister Tran of Vietnam and the President was this morning.",
            "Presidential Communications Office, Philippines",
            {("PHL-VNM", "held", "in_person", "2019-05-16")},
        ),
        (
            "The DPM/FM spoke by telephone with the Adviser for Foreign Affairs of Bangladesh on Monday.",
            "Ministry of Foreign Affairs, Pakistan",
            {("BGD-PAK", "held", "phone", "2019-05-13")},
        ),
    ],
)
def test_the_heads_of_the_house_that_speaks(text: str, source: str, told: set[tuple[str, str, str, str]]) -> None:
    assert contacts_told(text, source=source) == told


def test_you_and_two_others_are_three_sides() -> None:
    text = (
        "Reporter: You held telephone talks with Chad and Mali on Monday, one after the other. Did it help?\n\n"
        "Foreign Minister Mokoena of Lesotho: It did."
    )
    assert {pair for pair, *_ in contacts_told(text)} <= {"LSO-MLI-TCD", "LSO-TCD", "LSO-MLI"}


@pytest.mark.parametrize(
    "answer",
    [
        "Today I will have a number of bilaterals, with the President of Kenya first, then with the Premier of Chad.",
        "I have bilaterals today with the President of Kenya and the Premier of Chad.",
    ],
)
def test_a_number_of_bilaterals(answer: str) -> None:
    assert contacts_told(LEAD.format("What will you do?", answer)) == {
        ("KEN-LSO", "planned", "in_person", "2019-05-16"),
        ("LSO-TCD", "planned", "in_person", "2019-05-16"),
    }


def test_an_office_without_a_name_before_the_colon() -> None:
    text = (
        "Ann Smith, Host: Jane Doe, the Australian Foreign Minister, is with us.\n\nJane Doe, Minister for Foreign "
        "Affairs: Good morning.\n\nSmith: And now?\n\nMinister for Foreign Affairs: Tomorrow I will be in Honiara."
    )
    told = contacts_told(text, source="Minister for Foreign Affairs of Australia")
    assert told == {("AUS-SLB", "planned", "in_person", "2019-05-17")}


def test_what_nobody_has_ever_paid() -> None:
    assert contacts_told("An Indian Prime Minister has never paid a bilateral visit to Brunei before.") == set()


OMAN = "Ministry of External Affairs, India"


@pytest.mark.parametrize(
    ("text", "told"),
    [
        # Heads told without an article, in the papers of their own house.
        (
            "My announcement is about Prime Minister's visit to Oman on 20 and 21 May. PM will call on the Sultan.",
            {("IND-OMN", "planned", "in_person", "2019-05-20")},
        ),
        (
            "External Affairs Minister is in Muscat today. EAM met the Foreign Minister of Oman this morning.",
            {("IND-OMN", "held", "in_person", "2019-05-16")},
        ),
    ],
)
def test_heads_without_an_article(text: str, told: set[tuple[str, str, str, str]]) -> None:
    assert contacts_told(f"Official Spokesperson: {text}", source=OMAN) == told


@pytest.mark.parametrize(
    ("text", "told"),
    [
        # What a visit to come is to bring is part of it, though the traveller is named again.
        (
            "The Kenyan foreign minister, Mary Otieno, who was invited, will be in Lima from May 20 to 22. Minister "
            "Otieno will call on President Quispe and have luncheon with the defence minister.",
            {("KEN-PER", "planned", "in_person", "2019-05-20")},
        ),
        # Many, told without with whom.
        (
            "Peru's Defence Minister Juan Soto met Kenya's Mary Otieno in Oslo on Monday. He will hold a number of "
            "other bilateral meetings.",
            {("KEN-PER", "held", "in_person", "2019-05-13")},
        ),
        # Those of a whole bloc.
        (
            "Peru's foreign minister was in Nairobi in February. On Monday he met with all ten ASEAN ministers.",
            {("KEN-PER", "held", "in_person", "2019-02-01")},
        ),
        ("The talks between Chad and Mali haven't begun yet.", {("MLI-TCD", "planned", "unspecified", "")}),
        # A minister who sits in a senate.
        (
            "Peru's Foreign Minister, Senator Ana Quispe, spoke by phone with the foreign minister of Chad on Monday.",
            {("PER-TCD", "held", "phone", "2019-05-13")},
        ),
        ("Senator Ana Quispe met the President of Chad in N'Djamena on Monday.", set()),
        (
            "Kenya's Defence Minister Mary Otieno will visit Peru within the year.",
            {("KEN-PER", "planned", "in_person", "2019-05-16")},
        ),
    ],
)
def test_what_briefings_tell(text: str, told: set[tuple[str, str, str, str]]) -> None:
    assert contacts_told(text) == told


@pytest.mark.parametrize(
    ("question", "told"),
    [
        ("You were in Windhoek last month.", ("held", "in_person", "2019-04-01")),
        ("You will be in Windhoek next week.", ("planned", "in_person", "2019-05-20")),
        ("You met your Namibian counterpart on Monday.", ("held", "in_person", "2019-05-13")),
    ],
)
def test_where_the_one_who_is_asked_was(question: str, told: tuple[str, str, str]) -> None:
    assert contacts_told(LEAD.format(f"{question} What came of it?", "Trade.")) == {("LSO-NAM", *told)}


def test_a_member_in_capitals_who_answers_for_the_government() -> None:
    text = (
        "1. ANN DOE (Labour) to the Minister: What has she done?\n\nHon LINEO MOKOENA (Minister of Foreign Affairs of "
        "Lesotho): I met the Foreign Minister of Namibia on Monday."
    )
    assert contacts_told(text) == {("LSO-NAM", "held", "in_person", "2019-05-13")}


@pytest.mark.parametrize(
    ("day", "start"),
    [
        ("on the eighth of May", "2019-05-08"),
        ("on the twenty-first of April", "2019-04-21"),
        ("on April the twelfth", "2019-04-12"),
        ("in May for a first round", "2019-05-01"),
    ],
)
def test_days_spelt_as_they_are_spoken(day: str, start: str) -> None:
    text = f"The ministers of Chad and Mali met in Bamako {day}."
    assert contacts_told(text) == {("MLI-TCD", "held", "in_person", start)}


def test_a_guest_of_several_who_invited_him() -> None:
    text = (
        "At the invitation of Deputy Prime Minister Ion Popa of Romania and Deputy Prime Minister Ivan Bely of "
        "Belarus, China's Vice Premier Li Gang will pay official visits to the two countries from May 24 to 29."
    )
    assert contacts_told(text) == {
        ("CHN-ROU", "planned", "in_person", "2019-05-24"),
        ("BLR-CHN", "planned", "in_person", "2019-05-24"),
    }


ONO = "Press Conference by Foreign Minister Taro Ono of Japan\n\nReporter: Hello.\n\nMinister Ono: Hello.\n\n"


@pytest.mark.parametrize(
    ("text", "told"),
    [
        # A heading tells what will be asked about.
        (
            "Visit of the Minister to Iran\n\nReporter: When is it?\n\nMinister Ono: Nothing has been decided.",
            set(),
        ),
        (
            "Reporter: It is reported that officials of Japan met Iranians in Doha.\n\nMinister Ono: It is not true.",
            set(),
        ),
        # "Our bureau" is not "we".
        (
            "Minister Ono: On May 8 the Director-General of our Asian Bureau, Jun Mori, exchanged views with "
            "Director-General Lee Sang of Korea in Seoul.",
            {("JPN-KOR", "held", "in_person", "2019-05-08")},
        ),
    ],
)
def test_what_press_conferences_hold(text: str, told: set[tuple[str, str, str, str]]) -> None:
    assert contacts_told(ONO + text, source="Ministry of Foreign Affairs of Japan") == told


@pytest.mark.parametrize(
    ("text", "pair"),
    [
        (
            "Asked by an MP about Lima, Chile's foreign minister said he had met his Peruvian peer in March.",
            {"CHL-PER"},
        ),
        ("Chile's foreign minister told MPs that he had met his Peruvian counterpart in March.", {"CHL-PER"}),
        ("Chilean MPs met the president of Peru on Tuesday.", set()),
    ],
)
def test_members_who_ask_and_members_who_meet(text: str, pair: set[str]) -> None:
    assert {countries for countries, *_ in contacts_told(text)} == pair


def test_just_back_from_several() -> None:
    text = "Foreign Minister Mokoena of Lesotho: I have just returned from visits to Chad, Mali and Namibia."
    assert {countries for countries, *_ in contacts_told(text)} == {"LSO-TCD", "LSO-MLI", "LSO-NAM"}


def test_raised_by_one_on_a_day_and_by_the_other_when_they_met() -> None:
    text = (
        "Foreign Minister Mokoena of Lesotho: The Prime Minister raised it with President Botha of Namibia on 8 April, "
        "and I raised it with the Namibian foreign minister yesterday, when we met in Lusaka."
    )
    assert contacts_told(text) == {
        ("LSO-NAM", "held", "unspecified", "2019-04-08"),
        ("LSO-NAM", "held", "in_person", "2019-05-15"),
    }


def test_where_the_one_who_answers_will_be() -> None:
    told = contacts_told(LEAD.format("And Namibia?", "I will raise it again when I am in Windhoek next month."))
    assert told == {("LSO-NAM", "planned", "in_person", "2019-06-01")}
    assert contacts_told(LEAD.format("And Namibia?", "When I am in doubt I ask.")) == set()
