"""English of other tongues: heads of ministries and houses, the goal before the verb, who came told behind "by"."""

from __future__ import annotations

import pytest

from tests.etl.articles import assert_told, contacts_told, pairs_told


@pytest.mark.parametrize(
    "text",
    [
        "The head of the MFA of Kazakhstan met in Astana on Tuesday with the head of the MFA of Estonia.",
        "The head of the Estonian Foreign Ministry met on Tuesday in Tallinn with his Kazakh colleague.",
        "The head of the Ministry of Defense of Estonia received on Tuesday his Kazakh counterpart.",
        "The chief of the Kazakh diplomacy received on Tuesday in Astana the chief of the Estonian diplomacy.",
        "The MFA head of Estonia was received by Kazakhstan's MFA chief on Tuesday.",
        "The holder of the defence portfolio of Estonia met on Tuesday with his Kazakh counterpart.",
    ],
)
def test_the_head_of_a_ministry_is_its_minister(text: str) -> None:
    assert_told(text, "EST-KAZ held in_person 2019-05-14")


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "The tenant of the Elysee received on Wednesday the Lebanese Prime Minister.",
            "FRA-LBN held in_person 2019-05-15",
        ),
        (
            "The occupant of the Casa Rosada received this Tuesday (14) the Paraguayan president.",
            "ARG-PRY held in_person 2019-05-14",
        ),
    ],
)
def test_who_lives_in_a_house_is_its_head_of_state(text: str, told: str) -> None:
    assert_told(text, told)


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "In Tirana arrived on Monday the Turkish Foreign Minister for talks with his colleague.",
            "ALB-TUR held in_person 2019-05-13",
        ),
        ("To Minsk on May 14 came the Prime Minister of Latvia.", "BLR-LVA held in_person 2019-05-14"),
        ("To Lima will travel on May 20 the chancellor of Bolivia.", "BOL-PER planned in_person 2019-05-20"),
        ("To Greece the foreign minister of Cuba arrives on May 21.", "CUB-GRC planned in_person 2019-05-21"),
        ("To Uzbekistan the Latvian premier will not fly on Monday.", "LVA-UZB cancelled in_person 2019-05-20"),
        ("On Tuesday Tirana was visited by the Foreign Minister of Malta.", "ALB-MLT held in_person 2019-05-14"),
        ("Next week Bishkek will be visited by the Prime Minister of Malta.", "KGZ-MLT planned in_person 2019-05-20"),
    ],
)
def test_the_goal_stands_before_who_comes(text: str, told: str) -> None:
    assert_told(text, told)


@pytest.mark.parametrize(
    "text",
    [
        "To Lebanon arrived on Monday two ships with wheat of Ukraine, the minister of economy said.",
        "In Rome arrived on Friday thousands of pilgrims of Poland.",
        "The stand of Kenya was visited on Tuesday by the Ugandan President.",
    ],
)
def test_ships_pilgrims_and_stands_are_no_guests_and_hosts(text: str) -> None:
    assert contacts_told(text) == set()


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("The presidents of Chile and Peru met this Monday in Lima.", "CHL-PER held in_person 2019-05-13"),
        ("The chancellors of Chile and Peru met this Monday (13) in Lima.", "CHL-PER held in_person 2019-05-13"),
        (
            "The President of Togo received today, May 13, the Prime Minister of Benin.",
            "BEN-TGO held in_person 2019-05-13",
        ),
        (
            "Today, Tuesday 14 May, the Spanish premier received the Moroccan premier.",
            "ESP-MAR held in_person 2019-05-14",
        ),
        ("The presidents of Chad and Niger met day before yesterday in Niamey.", "NER-TCD held in_person 2019-05-14"),
    ],
)
def test_the_day_as_other_tongues_tell_it(text: str, told: str) -> None:
    assert_told(text, told)


@pytest.mark.parametrize(
    "words",
    ["had a telephone interview with", "sustained a telephone dialogue with", "had a telephone colloquy with"],
)
def test_words_for_a_call(words: str) -> None:
    text = f"On Tuesday the head of Spanish diplomacy {words} the chancellor of Uruguay."
    assert_told(text, "ESP-URY held phone 2019-05-14")


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "With his Panamanian par the Cuban chancellor conversed on Tuesday in Havana.",
            "CUB-PAN held in_person 2019-05-14",
        ),
        (
            "The German Foreign Minister met on Tuesday her Danish office colleague in Berlin.",
            "DEU-DNK held in_person 2019-05-14",
        ),
        (
            "The Chancellor of Colombia reunited this Wednesday (15) in Bogota with the Chancellor of Peru.",
            "COL-PER held in_person 2019-05-15",
        ),
        (
            "The President of Algeria had on Monday an interview with the French Foreign Minister in Algiers.",
            "DZA-FRA held in_person 2019-05-13",
        ),
        (
            "The Ecuadorian chancellor highlighted the fraternal exchange with the chancellor of Bolivia on Tuesday.",
            "BOL-ECU held unspecified 2019-05-14",
        ),
        (
            "The visit of the Slovak President to Serbia scheduled for May 20 was transferred to another date.",
            "SRB-SVK cancelled in_person 2019-05-20",
        ),
        (
            "The visit of the Kazakh minister to Latvia on May 21 was annulled.",
            "KAZ-LVA cancelled in_person 2019-05-21",
        ),
        (
            "The Pakistani minister gave up on travelling to India on May 21 for talks with his counterpart.",
            "IND-PAK cancelled in_person 2019-05-21",
        ),
    ],
)
def test_words_of_meeting_and_of_putting_off(text: str, told: str) -> None:
    assert_told(text, told)


@pytest.mark.parametrize(
    "text",
    [
        "The Spanish hostage was reunited on Monday with his family, the Moroccan minister said.",
        "The Iranian Foreign Minister had an interview with the Russian channel on Monday.",
        "The Chadian president called a meeting of the government on Tuesday on the border with Niger.",
    ],
)
def test_families_channels_and_cabinets_are_no_sides(text: str) -> None:
    assert contacts_told(text) == set()


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "Belarus proposed to Lithuania a meeting of the ministers of energy. In Vilnius the proposal was rejected.",
            "BLR-LTU refused in_person",
        ),
        (
            "Serbia offered Hungary a meeting of the presidents on May 20. Budapest rejected the offer.",
            "HUN-SRB refused in_person 2019-05-20",
        ),
        (
            "The Turkish President invited the Armenian premier to Ankara on May 25. The invitation was turned down.",
            "ARM-TUR refused in_person 2019-05-25",
        ),
        (
            "The Turkish President invited the Armenian premier to Ankara on May 25. The invitation was not rejected.",
            "ARM-TUR proposed in_person 2019-05-25",
        ),
    ],
)
def test_an_offer_turned_down_in_the_next_sentence(text: str, told: str) -> None:
    assert_told(text, told)


def test_the_year_of_a_budget_dates_no_visit() -> None:
    text = "The Iranian minister's visit to Oman was put off, as the budget of the next year is to be passed this week."
    assert {(pair, status) for pair, status, *_ in contacts_told(text)} == {("IRN-OMN", "cancelled")}


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("During his 14 May visit to Peru, the Chilean president gave a speech.", "CHL-PER held in_person 2019-05-14"),
        ("In a 14 May call, the Chilean and Peruvian ministers agreed on it.", "CHL-PER held phone 2019-05-14"),
    ],
)
def test_the_month_of_may_is_no_may(text: str, told: str) -> None:
    assert_told(text, told)


def test_what_was_planned_for_a_day_of_may_is_moved_to_another() -> None:
    text = "The talks of the Armenian and Iranian ministers planned for May 20 were postponed to June 3."
    assert {(status, day) for _, status, _, day in contacts_told(text)} == {
        ("cancelled", "2019-05-20"),
        ("planned", "2019-06-03"),
    }


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "The presidents Alberto Fraga and Luis Pou of Argentina and Uruguay dined on Friday at Olivos.",
            "ARG-URY held in_person 2019-05-10",
        ),
        (
            "The Foreign Ministers Pablo Bustos of Uruguay and Santiago Caro of Argentina met on Friday in Montevideo.",
            "ARG-URY held in_person 2019-05-10",
        ),
        (
            "The president of Peru met on Friday in Santiago Chilean President Luis Vega.",
            "CHL-PER held in_person 2019-05-10",
        ),
        (
            "The head of the Osh region of Kyrgyzstan met with the head of the Sughd region of Tajikistan on Tuesday.",
            "KGZ-TJK held in_person 2019-05-14",
        ),
        (
            "The visit of the Latvian premier to Baku, announced for May 22, was postponed.",
            "AZE-LVA cancelled in_person 2019-05-22",
        ),
    ],
)
def test_given_names_regions_and_what_was_announced(text: str, told: str) -> None:
    assert_told(text, told)


def test_ministers_each_told_with_his_state() -> None:
    text = "The Algerian minister met on Tuesday with the ministers of Mali, Ali Toure, and of Niger, Issa Bako."
    assert {pair for pair, *_ in contacts_told(text)} == {"DZA-MLI", "DZA-NER"}


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "The Kyrgyz president had a telephone conversation with his Tajik counterpart the day before, it was said.",
            "KGZ-TJK held phone 2019-05-15",
        ),
        ("The Russian and Omani ministers met the previous day in Muscat.", "OMN-RUS held in_person 2019-05-15"),
        (
            "ZAGREB, May 15 - The Croatian minister is on a visit to Montenegro on Wednesday. She met with President "
            "Milo Vukovic and will be holding talks with her host.",
            "HRV-MNE held in_person 2019-05-15",
        ),
        (
            "On Tuesday the Qatari emir talked by phone with the Iranian President. 'At last,' said the ministry. "
            '"I spoke today with the Emir of Qatar," the Iranian President\'s tweet read.',
            "IRN-QAT held phone 2019-05-14",
        ),
    ],
)
def test_days_seen_from_the_day_of_the_report(text: str, told: str) -> None:
    assert_told(text, told)


def test_two_days_of_which_one_is_the_day_of_the_report() -> None:
    text = "The Serbian minister is paying an official visit to Montenegro on Wednesday and Thursday."
    assert_told(text, "MNE-SRB held in_person 2019-05-15")


@pytest.mark.parametrize(
    ("told", "pairs"),
    [
        ("The mandataries of Chile and Peru sustained a reunion in Lima on Monday.", ["CHL-PER"]),
        ("The chancellors of Chile and Peru were reunited in Lima on Monday.", ["CHL-PER"]),
        ("A reunion of families from Chile and Peru took place in Lima on Monday.", []),
        ("Families of Chile and Peru were reunited in Lima on Monday.", []),
    ],
)
def test_reunions_as_spanish_has_it(told: str, pairs: list[str]) -> None:
    assert pairs_told(told) == pairs
