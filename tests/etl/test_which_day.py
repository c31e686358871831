"""Which day is that of the contact, and which meetings are two: short texts of our own, read as published on
Wednesday, 15 May 2019."""

from __future__ import annotations

from typing import Any

import pytest

from tests.etl.articles import contacts_told, reading

PUBLISHED = "2019-05-15"
PERU_CHILE = "Peruvian Foreign Minister Rosa Quispe and her Chilean counterpart, Pablo Soto,"


def _told(text: str) -> set[tuple[str, str, str]]:
    return {
        (c.status, str(c.start_date or ""), str(c.end_date or "")) for c in reading(text, published=PUBLISHED).contacts
    }


def case(name: str, text: str, *contacts: tuple[str, str]) -> Any:
    """A text with the status and day of each contact; ``a..b`` for several days, empty for none."""
    told = {(status, day.split("..")[0], day.split("..")[-1]) for status, day in contacts}
    return pytest.param(text, told, id=name)


CASES = [
    case(
        "that day, where the day told last is still to come: the day of what has been",
        "Peru's Defence Minister Ana Rojas said on Sunday that the truce would hold until May 21. She spoke by phone "
        "to Chilean Defence Minister Luis Vera that day.",
        ("held", "2019-05-12"),
    ),
    case(
        "that day of a visit to come",
        "Peruvian troops will leave on May 23. That day Chilean President Luis Vera will meet Peruvian President Ana "
        "Rojas in Lima.",
        ("planned", "2019-05-23"),
    ),
    case(
        "the very day, the day itself",
        "The mine collapsed on April 24. Chilean President Luis Vera rang Peruvian President Ana Rojas on the day "
        "itself.",
        ("held", "2019-04-24"),
    ),
    case(
        "the day on which was signed what came of days of talks",
        "The accord was signed on 20 April by Chilean Foreign Minister Luis Vera and Peruvian Foreign Minister Ana "
        "Rojas, after two days of talks in Quito.",
        ("held", "2019-04-20"),
    ),
    case(
        "the same of officials whom nobody names",
        "The ceasefire was announced on May 3 after two days of talks between Peruvian and Chilean generals in Quito.",
        ("held", "2019-05-03"),
    ),
    case(
        "the day of what somebody is thanked for",
        "In Lima on Monday Chilean Foreign Minister Luis Vera held talks with Peru's Foreign Minister Ana Rojas and "
        "thanked her for the welcome given to refugees last year.",
        ("held", "2019-05-13"),
    ),
    case(
        "a line of place and day before the text, the day in brackets",
        "LIMA (May 15, 2019) -- Chilean Foreign Minister Luis Vera met Peru's Foreign Minister Ana Rojas on Monday.",
        ("held", "2019-05-13"),
    ),
    case(
        "told above the text without its day, and below with it",
        "Peru and Chile to sit down again over the border\n\nLIMA, May 15 (Reuters) - Officials from Peru and Chile "
        "will meet in Lima on Friday for another round of talks, both sides said.",
        ("planned", "2019-05-17"),
    ),
    case(
        "going, landing, calling on somebody in the present tense: the day to come",
        "Peruvian Foreign Minister Ana Rojas lands in Santiago on Monday, where President Luis Vera will host her.",
        ("planned", "2019-05-20"),
    ),
    case(
        "signing in the present tense: the day to come",
        "Peruvian Foreign Minister Ana Rojas and her Chilean counterpart, Luis Vera, sign a pact in Lima on Friday.",
        ("planned", "2019-05-17"),
    ),
    case(
        "the same, though who said so is told in the past tense",
        "Peruvian Foreign Minister Ana Rojas calls on Chilean President Luis Vera on Friday, the embassy announced.",
        ("planned", "2019-05-17"),
    ),
    case(
        "the day of a treaty, be it of the century before",
        "Delegations of Peru and Chile will meet in Lima on May 20 under the treaty of peace of June 3, 1929.",
        ("planned", "2019-05-20"),
    ),
    case(
        "an accord that is only named with its day",
        "The foreign ministers of Peru and Chile are to meet as the accord dated June 14, 2000 provides.",
        ("planned", ""),
    ),
    case(
        "a day near at hand without its year, told in the past tense",
        "A meeting of Peruvian President Ana Rojas and Chilean President Luis Vera was held ready for May 20.",
        ("planned", "2019-05-20"),
    ),
    case(
        "the months of a list whose year stands first",
        "Peruvian President Ana Rojas and Chilean President Luis Vera met three times last year, in April, May and "
        "September.",
        ("held", "2018-04-01..2018-04-30"),
        ("held", "2018-05-01..2018-05-31"),
        ("held", "2018-09-01..2018-09-30"),
    ),
    case(
        "a month of the past, of talks that are only named",
        "The line came out of a meeting of Peruvian President Ana Rojas with Chilean President Luis Vera in Arica "
        "in November.",
        ("held", "2018-11-01..2018-11-30"),
    ),
    case(
        "talks that are only named, announced for the next months",
        "A visit by Chilean President Luis Vera to Peru has been mentioned for late June.",
        ("planned", "2019-06-20..2019-06-30"),
    ),
    case(
        "a row of days with a place each",
        "Peruvian President Ana Rojas and Chilean President Luis Vera met in Arica on April 9 and in Ica on April 15.",
        ("held", "2019-04-09"),
        ("held", "2019-04-15"),
    ),
    case(
        "a row of months of one year with a place each",
        "In 2015, Peruvian President Ana Rojas and Chilean President Luis Vera met in Arica in April and in Tacna in "
        "September.",
        ("held", "2015-04-01..2015-04-30"),
        ("held", "2015-09-01..2015-09-30"),
    ),
    case(
        "the month beside the contact, and not the day behind the comma",
        "Peruvian President Ana Rojas, who received Chilean President Luis Vera in Lima in February last year, was "
        "sworn in again on 2 May.",
        ("held", "2018-02-01..2018-02-28"),
    ),
    case(
        "the day before the two met",
        "On Friday, the day before Peruvian President Ana Rojas and Chilean President Luis Vera met in Arica, a bridge "
        "fell.",
        ("held", "2019-05-11"),
    ),
    case(
        "two days after an attack that is dated",
        "Peruvian President Ana Rojas called Chilean President Luis Vera two days after the attack on Friday.",
        ("held", "2019-05-12"),
    ),
    case(
        "the day after a crash, told first",
        "The day after the crash on Sunday Peruvian President Ana Rojas rang Chilean President Luis Vera.",
        ("held", "2019-05-13"),
    ),
    case(
        "on the eve of a summit that is dated",
        "Peruvian President Ana Rojas will see Chilean President Luis Vera on the eve of the Pacific summit on May 24.",
        ("planned", "2019-05-23"),
    ),
    case(
        "days after an attack: nobody knows how many",
        "Peruvian President Ana Rojas met Chilean President Luis Vera in Arica days after the attack on May 3.",
        ("held", "2019-05-01..2019-05-15"),
    ),
    case(
        "the day of an attack is not that of the call about it",
        "Peruvian President Ana Rojas called Chilean President Luis Vera to condole over Monday's bombing.",
        ("held", "2019-05-01..2019-05-15"),
    ),
    case(
        "in two weeks",
        "Peruvian President Ana Rojas and Chilean President Luis Vera will meet in Arica in two weeks.",
        ("planned", "2019-05-27..2019-06-02"),
    ),
    case(
        "for the second time in two weeks",
        "Peruvian President Ana Rojas and Chilean President Luis Vera met on Tuesday for the second time in two weeks.",
        ("held", "2019-05-14"),
    ),
    case(
        "is there now, and met on Tuesday",
        "Peruvian President Ana Rojas is on a visit to Chile. She met President Luis Vera on Tuesday.",
        ("held", "2019-05-14"),
    ),
    case(
        "what I am going to do",
        '"On the 20th I am going to have a telephone call with Chilean President Luis Vera," Peruvian President Ana '
        "Rojas said.",
        ("planned", "2019-05-20"),
    ),
    case(
        "an old day is not that of a plan without one",
        "Peruvian President Ana Rojas will soon meet Chilean President Luis Vera. Such a meeting he had been delaying; "
        "only a brief talk with President Vera on April 11 was allowed to President Rojas.",
        ("planned", ""),
        ("held", "2019-04-11"),
    ),
    case(
        "the day before, counted from the day of the statement",
        "The palace said on Tuesday that Peruvian President Ana Rojas had called Chilean President Luis Vera the day "
        "before.",
        ("held", "2019-05-13"),
    ),
    case(
        "the day before beside the day itself",
        f"{PERU_CHILE} met on Monday, the day before, in Arica.",
        ("held", "2019-05-13"),
    ),
    case(
        "yesterday within a quotation",
        '"I met Chilean Foreign Minister Pablo Soto yesterday," Peruvian Foreign Minister Rosa Quispe said on Monday.',
        ("held", "2019-05-12"),
    ),
    case(
        "ahead of a coming day",
        "Ahead of Saturday's meeting between Peruvian Foreign Minister Rosa Quispe and her Chilean counterpart, "
        "Pablo Soto, the streets of Lima were swept.",
        ("planned", "2019-05-18"),
    ),
    case(
        "told with that and a clause turned round",
        f"The palace noted that it was on May 3 in Arica that {PERU_CHILE.removesuffix(',')} met.",
        ("held", "2019-05-03"),
    ),
    case(
        "and again at another place",
        f"{PERU_CHILE} met in Lima on April 29, and again in Arica on May 9.",
        ("held", "2019-04-29"),
        ("held", "2019-05-09"),
    ),
    case(
        "in a month, and once more on a day",
        f"{PERU_CHILE} met in March, at whose wish was not said, and once more on May 2.",
        ("held", "2019-03-01..2019-03-31"),
        ("held", "2019-05-02"),
    ),
    case(
        "a call in one month, and another in the next",
        "Peruvian Foreign Minister Rosa Quispe had her first call with her Chilean counterpart Pablo Soto in March and "
        "another, which he asked for, in April.",
        ("held", "2019-03-01..2019-03-31"),
        ("held", "2019-04-01..2019-04-30"),
    ),
    case(
        "for the second time at another place",
        f"{PERU_CHILE} met in Lima on April 29 and, for the second time, in Arica on May 9.",
        ("held", "2019-04-29"),
        ("held", "2019-05-09"),
    ),
    case(
        "again on the next day",
        "Peruvian Foreign Minister Rosa Quispe had dinner on Friday with her Chilean counterpart, Pablo Soto. On "
        "Saturday morning the two met again.",
        ("held", "2019-05-10"),
        ("held", "2019-05-11"),
    ),
    case(
        "a coming day of what has been put off",
        "A meeting of the Peruvian and Chilean foreign ministers planned for Monday has been postponed.",
        ("cancelled", "2019-05-20"),
    ),
    case(
        "beside a summit of some days",
        "The Peruvian and Chilean foreign ministers spoke on the margins of the May 9-10 summit in Quito.",
        ("held", "2019-05-09..2019-05-10"),
    ),
    case(
        "the place of the last meeting is nobody's stay",
        f"{PERU_CHILE} met in Lima on Monday. Their last meeting was in Arica in November.",
        ("held", "2019-05-13"),
        ("held", "2018-11-01..2018-11-30"),
    ),
    case(
        "a plan without a day",
        f"{PERU_CHILE} will meet in the coming days.",
        ("planned", ""),
    ),
    case(
        "what goes on with the day told before",
        "Peruvian President Ana Rojas travelled to Chile on Friday. She met President Luis Vera and stayed for dinner.",
        ("held", "2019-05-10"),
    ),
    case(
        "straight after the talks",
        "Peruvian Foreign Minister Rosa Quispe told reporters on Tuesday after talks with her Chilean counterpart, "
        "Pablo Soto, that all was well.",
        ("held", "2019-05-14"),
    ),
    case(
        "the day before the words of the future",
        "On Friday Peruvian Foreign Minister Rosa Quispe will meet her Chilean counterpart, Pablo Soto, in Lima.",
        ("planned", "2019-05-17"),
    ),
    case(
        "some days before the words of the future",
        "From May 20 to 22 Peruvian Foreign Minister Rosa Quispe will be in Chile.",
        ("planned", "2019-05-20..2019-05-22"),
    ),
    case(
        "a clause turned round is no statement",
        "It was on May 3 that Peruvian Foreign Minister Rosa Quispe met her Chilean counterpart, Pablo Soto.",
        ("held", "2019-05-03"),
    ),
    case(
        "a paper as the source",
        f"{PERU_CHILE} met in Lima on May 6, reported the Andean Herald on Monday.",
        ("held", "2019-05-06"),
    ),
    case(
        "the year since which is no day",
        f"{PERU_CHILE} met on Tuesday for the first contact the two countries have had since 2016.",
        ("held", "2019-05-14"),
    ),
    case(
        "the present tense with a weekday lies ahead",
        "Peruvian Foreign Minister Rosa Quispe flies to Chile on Friday to join her counterpart, Pablo Soto.",
        ("planned", "2019-05-17"),
    ),
    case(
        "there, on the day told before",
        "Peruvian Foreign Minister Rosa Quispe will be in Santiago on May 21. "
        "She will meet there with her Chilean counterpart, Pablo Soto.",
        ("planned", "2019-05-21"),
    ),
    case(
        "a meeting of years ago is not the news",
        "Peruvian President Rosa Quispe has met Chilean President Pablo Soto. "
        "The two presidents met for the first time in March 2017.",
        ("held", "2019-05-01..2019-05-15"),
        ("held", "2017-03-01..2017-03-31"),
    ),
    case(
        "the day just before when",
        "Nothing has moved since February, when Peruvian Foreign Minister Rosa Quispe met her Chilean "
        "counterpart, Pablo Soto.",
        ("held", "2019-02-01..2019-02-28"),
    ),
    case(
        "a day behind a semicolon belongs to something else",
        "Peruvian Foreign Minister Rosa Quispe received her Chilean counterpart, Pablo Soto; on June 2 she retires.",
        ("held", "2019-05-01..2019-05-15"),
    ),
    case(
        "what counts from an unknown day dates nothing",
        f"{PERU_CHILE} spoke by phone in late January, a few days after the vote.",
        ("held", "2019-01-20..2019-01-31"),
    ),
    case(
        "a sum and its list of days",
        "The cabinets of Peru and Chile have sat together three times: in Lima on May 3, 2016; in Arica on June 7, "
        "2017; and in Tacna on July 9, 2018.",
        ("held", "2016-05-03"),
        ("held", "2017-06-07"),
        ("held", "2018-07-09"),
    ),
    case(
        "a sum in a year and its list of months",
        "The foreign ministers of Peru and Chile came together on Monday. "
        "Their two other meetings were in 2018: in Lima in May and in Arica in October.",
        ("held", "2019-05-13"),
        ("held", "2018-05-01..2018-05-31"),
        ("held", "2018-10-01..2018-10-31"),
    ),
    case(
        "first with one and then with the other",
        "Peruvian President Rosa Quispe spoke by phone on Monday, first with the President of Chile and then with the "
        "President of Bolivia.",
        ("held", "2019-05-13"),
    ),
    case(
        "the round ended, at a place and in a month",
        "The foreign ministers of Peru and Chile met on Monday. The previous round ended, in Arica in early January, "
        "without a paper.",
        ("held", "2019-05-13"),
        ("held", "2019-01-01..2019-01-10"),
    ),
    case(
        "from a weekday to another",
        "Peruvian Foreign Minister Rosa Quispe will be in Chile from Thursday to Saturday.",
        ("planned", "2019-05-16..2019-05-18"),
    ),
    case(
        "a day just past is not one of the next year",
        "Peruvian Foreign Minister Rosa Quispe had proposed a meeting to her Chilean counterpart for May 8.",
        ("proposed", "2019-05-08"),
    ),
    case(
        "on a visit now",
        "Peruvian Foreign Minister Rosa Quispe is in Santiago on an official visit. She is the guest of her Chilean "
        "counterpart, Pablo Soto.",
        ("held", "2019-05-15"),
    ),
    case(
        "was to be in a city, and is not coming",
        "Peruvian Foreign Minister Rosa Quispe was to be in Santiago this week. She has cancelled the visit.",
        ("cancelled", "2019-05-13..2019-05-19"),
    ),
    case(
        "the meeting that may lead to more is the one told",
        "Peruvian Foreign Minister Rosa Quispe met her Chilean counterpart, Pablo Soto, in Lima on Monday. "
        "The meeting of the two is likely to lead to an accord.",
        ("held", "2019-05-13"),
    ),
    case(
        "a day, and before that another",
        "Peruvian Foreign Minister Rosa Quispe spoke by phone with her Chilean counterpart, Pablo Soto, on Monday, and "
        "before that on Friday.",
        ("held", "2019-05-13"),
        ("held", "2019-05-10"),
    ),
    case(
        "the call of those whom the sentence before named",
        "What holds up the accord was examined by Peruvian Foreign Minister Rosa Quispe and Chilean Foreign Minister "
        "Pablo Soto. The phone call took place on Sunday.",
        ("held", "2019-05-12"),
    ),
]


def test_all_three_though_the_sentence_names_but_two() -> None:
    text = (
        "The presidents of Peru, Chile and Bolivia met in Lima on Monday. In November 2017 the three met in Arica, "
        "after Chile had asked Bolivia to come."
    )
    told = {(c.countries, c.start_date.year) for c in reading(text, published=PUBLISHED).contacts if c.start_date}
    assert told == {(("BOL", "CHL", "PER"), 2019), (("BOL", "CHL", "PER"), 2017)}


def test_one_after_the_other_is_a_contact_with_each() -> None:
    text = "Peruvian President Rosa Quispe spoke first with the Chilean President and then with the Bolivian President."
    told = {c.countries for c in reading(text, published=PUBLISHED).contacts}
    assert told == {("CHL", "PER"), ("BOL", "PER")}


@pytest.mark.parametrize(("text", "expected"), CASES)
def test_the_day_of_each_contact(text: str, expected: set[tuple[str, str, str]]) -> None:
    assert _told(text) == expected


@pytest.mark.parametrize(
    ("when", "start", "end"),
    [
        ("A week later, on May 10,", "2019-05-10", "2019-05-10"),
        ("Some months later, on 8 May,", "2019-05-08", "2019-05-08"),
        ("Last month (April 22)", "2019-04-22", "2019-04-22"),
        ("Two weeks ago, on May 2,", "2019-05-02", "2019-05-02"),
        ("Last week, on Tuesday,", "2019-05-07", "2019-05-07"),
        ("Earlier this week, on Monday,", "2019-05-13", "2019-05-13"),
        # Two days of which neither is within the other.
        ("Last week,", "2019-05-06", "2019-05-12"),
    ],
)
def test_a_stretch_whose_day_is_told_right_behind(when: str, start: str, end: str) -> None:
    text = f"{when} the foreign ministers of Peru and Chile met in Lima."
    assert _told(text) == {("held", start, end)}


def test_the_same_day_is_no_day_of_the_month_told_in_between() -> None:
    text = (
        "Peruvian Labour Minister Ana Ruiz and her Chilean counterpart Pablo Soto signed a treaty in Lima on Tuesday. "
        "They had last met in March. On the same day Soto paid a courtesy call on Peruvian Prime Minister Luis Vega."
    )
    told = _told(text)
    assert ("held", "2019-05-14", "2019-05-14") in told
    assert told <= {("held", "2019-05-14", "2019-05-14"), ("held", "2019-03-01", "2019-03-31")}


def test_a_chat_is_a_contact_and_a_chat_show_is_none() -> None:
    met = "The foreign ministers of Peru and Chile had a brief chat in Lima on Monday."
    shown = "The foreign ministers of Peru and Chile were guests of a chat show in Lima on Monday."
    assert _told(met) == {("held", "2019-05-13", "2019-05-13")}
    assert _told(shown) == set()


@pytest.mark.parametrize(
    ("told", "start"),
    [
        (
            "In March 2016 the Chilean foreign minister called off a visit to Lima that had been set for March 8.",
            "2016-03-08",
        ),
        ("In December 2016 the Chilean foreign minister scrapped a trip to Lima due on Jan. 9.", "2017-01-09"),
    ],
)
def test_what_had_been_set_for_a_day_has_the_year_of_the_calling_off(told: str, start: str) -> None:
    assert _told(told) == {("cancelled", start, start)}


@pytest.mark.parametrize("when", ["The next day", "The following day", "A day later"])
def test_the_next_day_of_a_month_is_of_that_month(when: str) -> None:
    text = (
        "Peruvian Foreign Minister Rosa Quispe met her Chilean counterpart Pablo Soto in Quito in April. "
        f"{when} she called Mexican Foreign Minister Luis Vega."
    )
    assert _told(text) == {("held", "2019-04-01", "2019-04-30")}


def test_the_next_day_he_called_is_no_next_call() -> None:
    text = f"On Monday {PERU_CHILE} met in Lima. The next day he called Mexican Foreign Minister Luis Vega."
    assert _told(text) == {("held", "2019-05-13", "2019-05-13"), ("held", "2019-05-14", "2019-05-14")}


@pytest.mark.parametrize("words", ["won't meet", "refuses to see", "won’t receive", "won't sit down with"])
def test_what_somebody_refuses_now_is_still_to_come(words: str) -> None:
    text = (
        f"Peruvian President Rosa Quispe {words} Chilean Foreign Minister Pablo Soto during his stay in Lima on Friday."
    )
    assert _told(text) == {("refused", "2019-05-17", "2019-05-17")}


def test_a_last_month_by_name_opens_a_clause_of_its_own() -> None:
    text = (
        "Peruvian President Rosa Quispe met Chilean President Pablo Soto in Lima in May 2017, and last August Ana "
        "Ruiz, her foreign minister, telephoned Luis Vega, the Chilean foreign minister."
    )
    read = {(c.mode, str(c.start_date)) for c in reading(text, published=PUBLISHED).contacts}
    assert read == {("in_person", "2017-05-01"), ("phone", "2018-08-01")}


@pytest.mark.parametrize("saw", ["saw", "consulted", "welcomed"])
def test_the_day_on_which_one_told_by_who_saw_another_is_the_day_of_that(saw: str) -> None:
    text = (
        "Chilean Foreign Minister Pablo Soto is at home. His deputy follows Peruvian President Rosa Quispe, "
        f"who {saw} Soto on May 6 and Bolivian President Hugo Paz a day later."
    )
    assert _told(text) >= {("held", "2019-05-06", "2019-05-06"), ("held", "2019-05-07", "2019-05-07")}


def test_they_spoke_again_on_a_day_of_this_week() -> None:
    text = "Last week the foreign ministers of Peru and Chile met in Lima, and they spoke again by phone on Tuesday."
    assert "2019-05-14" in {c[3] for c in contacts_told(text)}


@pytest.mark.parametrize(
    ("text", "days"),
    [
        ("Peru's Ana Rey flies to Lome on Friday and goes on to Accra the next day to see Ghana's Kofi Asante.",
         ["2019-05-17", "2019-05-18"]),
        ("Peru's Ana Rey continues on Tuesday to Ghana, where she is to meet Foreign Minister Kofi Asante the "
         "same day.", ["2019-05-21"]),
        ("Peru's Ana Rey flew to Lome on Friday and went on to Accra the next day to see Ghana's Kofi Asante.",
         ["2019-05-10", "2019-05-11"]),
        ("Peru's Ana Rey said on Wednesday that she would fly to Accra the next day to see Ghana's Kofi Asante.",
         ["2019-05-16"]),
    ],
)  # fmt: skip
def test_counted_from_a_day_of_the_same_sentence(text: str, days: list[str]) -> None:
    assert sorted(str(c.start_date) for c in reading(text, "2019-05-16").contacts) == days


@pytest.mark.parametrize(
    ("text", "told"),
    [
        # In the present tense a day of the sentence before is to come.
        ("On Friday Peru's Foreign Minister Ana Rey flies to Cusco. There she sees Chile's Foreign Minister Luis Soto.",
         {("planned", "2019-05-17", "2019-05-17")}),
        ("On Monday Peru's Ana Rey flew to Quito to see Ecuador's Juan Paz. There she meets Chilean Luis Soto.",
         {("held", "2019-05-13", "2019-05-13")}),
        # "Was to have come in November" of the months behind, where the next ones do not hold it.
        ("In November Peru's President Ana Rey was to have visited Chile, but the trip fell through.",
         {("cancelled", "2018-11-01", "2018-11-30")}),
        ("In June Peru's President Ana Rey was to have visited Chile, but the trip fell through.",
         {("cancelled", "2019-06-01", "2019-06-30")}),
        # The day of what a meeting followed is not its own.
        ("Peru's Ana Rey met Chile's Luis Soto in Lima on May 14. It followed the eviction of the rig on May 3.",
         {("held", "2019-05-14", "2019-05-14")}),
        ("The talks between Peruvian and Chilean officials, which opened here on Monday, were concluded this evening.",
         {("held", "2019-05-13", "2019-05-13")}),
    ],
)  # fmt: skip
def test_days_of_what_stands_beside(text: str, told: set[tuple[str, str, str]]) -> None:
    assert _told(text) == told
