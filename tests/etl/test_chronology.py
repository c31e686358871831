"""Chronologies, diaries and lists of meetings: the date that heads an entry is that of its contacts."""

from __future__ import annotations

import pytest

from tests.etl.articles import reading

Told = tuple[str, str, str]


def _told(text: str, published: str) -> list[Told]:
    return sorted(("-".join(c.countries), c.status, str(c.start_date)) for c in reading(text, published).contacts)


YEARS = """1979
The two neighbours break off relations.

1991
Ties are restored in March. President Ana Gomes of Peru meets King Harald of Norway in Lima on June 8.

2005
April: Peruvian Prime Minister Carlos Ferrero travels to Oslo and holds talks with Prime Minister Kjell Magne Bondevik.

2012
Norwegian Foreign Minister Espen Barth Eide visits Lima in October and is received by his Peruvian counterpart.
"""

DIARY = """MONDAY, MAY 16

** AMMAN - Jordan's King Abdullah hosts Kenyan President William Ruto at the palace - 1300 GMT

** MINSK - Tajik Prime Minister Kokhir Rasulzoda has begun a working visit to Belarus.

TALLINN - Ng Eng Hen, Singapore's minister for defence, will make an official visit to Estonia (to May 18)

TUESDAY, MAY 17

** VIENNA - Austria's foreign minister meets his Slovene counterpart - 0800 GMT

WEDNESDAY, MAY 18

** LIMA - Peru's parliament votes on the budget.
"""

LIST = """Some exchanges of the present government with Canberra:

PHONE CALL OF THE LEADERS - April 7, 2020

South Korean President Moon Jae-in and Australian Prime Minister Scott Morrison held a phone call.

FIRST MEETING - June 12, 2021

The two met on the sidelines of a summit in Cornwall.

TRADE ROW - July 2021

Australia raised its tariffs.
"""


def test_years_stand_on_lines_of_their_own() -> None:
    assert _told(YEARS, "2019-03-18") == [
        ("NOR-PER", "held", "1991-06-08"),
        ("NOR-PER", "held", "2005-04-01"),
        ("NOR-PER", "held", "2012-10-01"),
    ]


def test_days_of_a_diary_lie_ahead_unless_their_events_have_begun() -> None:
    assert _told(DIARY, "2022-05-16") == [
        ("AUT-SVN", "planned", "2022-05-17"),
        ("BLR-TJK", "held", "2022-05-16"),
        ("EST-SGP", "planned", "2022-05-16"),
        ("JOR-KEN", "planned", "2022-05-16"),
    ]


def test_a_heading_that_ends_with_its_date() -> None:
    assert _told(LIST, "2021-09-02") == [
        ("AUS-KOR", "held", "2020-04-07"),
        ("AUS-KOR", "held", "2021-06-12"),
    ]


def test_the_lead_tells_the_year_of_the_entries() -> None:
    text = (
        "These were the main events of 2007 for Ankara.\n\n"
        "Jan 16: Prime Minister Recep Tayyip Erdogan visits Lebanon.\n\n"
        "Feb 8: A railway agreement is signed.\n\nNov 12: Israeli President Shimon Peres visits Turkey.\n"
    )
    assert _told(text, "2008-01-03") == [("ISR-TUR", "held", "2007-11-12"), ("LBN-TUR", "held", "2007-01-16")]


@pytest.mark.parametrize(
    "text",
    [
        "May 12, 2019\n\nUpdated May 13, 2019\n\nThe Peruvian foreign minister met her Chilean counterpart in Lima.",
        "Peru and Chile last met on these days: May 3 and May 4.",
    ],
)
def test_two_dates_above_a_report_make_no_chronology(text: str) -> None:
    assert all(start.startswith("2019-05") for _, _, start in _told(text, "2019-05-16"))


def test_a_year_told_once_holds_for_the_entries_that_follow() -> None:
    text = (
        "Nov. 6, 2019: Foreign ministers of Egypt and Sudan meet in Washington.\n\n"
        "Jan. 28: The budget passes.\n\nFeb. 26: Sudan's foreign minister visits Egypt.\n"
    )
    assert _told(text, "2021-01-08") == [("EGY-SDN", "held", "2019-11-06"), ("EGY-SDN", "held", "2020-02-26")]


def test_the_year_may_stand_before_the_month() -> None:
    text = (
        "2009, July: Peruvian President Ana Gomes visits Oslo.\n\n"
        "2010 October: Norway's foreign minister visits Lima.\n\n"
        "2011, February 4: Peruvian President Ana Gomes meets King Harald of Norway in Oslo."
    )
    days = [day for _, _, day in _told(text, "2012-05-16")]
    assert sorted(days) == ["2009-07-01", "2010-10-01", "2011-02-04"]


def test_two_days_above_the_entries_of_a_diary_are_enough() -> None:
    text = (
        "THURSDAY, MAY 16\n\n"
        "** OSLO – Norwegian Foreign Minister Ine Soreide in talks with her Peruvian counterpart.\n\n"
        "LIMA – Chilean President Sebastian Pinera to visit Peru (To May 17)\n\n"
        "FRIDAY, MAY 17\n\n** QUITO – Bolivian Foreign Minister Diego Pary arrives for a two-day visit.\n"
    )
    assert _told(text, "2019-05-16") == [
        ("BOL-ECU", "planned", "2019-05-17"),
        ("CHL-PER", "planned", "2019-05-16"),
        ("NOR-PER", "planned", "2019-05-16"),
    ]
    places = {"-".join(c.countries): (c.mode, c.location) for c in reading(text, "2019-05-16").contacts}
    assert places["NOR-PER"] == ("in_person", "Oslo")


def test_days_stand_before_what_they_date_without_a_sign() -> None:
    text = (
        "1997\n\nSept. 4 Norwegian Prime Minister Gro Brundtland visits Chile (until Sept. 7).\n\n"
        "Sept. 22 The budget passes.\n\n1998\n\n"
        "April 18 Chilean President Eduardo Frei visits Oslo.\n\nJuly 12 A vote.\n"
    )
    assert _told(text, "1998-10-05") == [("CHL-NOR", "held", "1997-09-04"), ("CHL-NOR", "held", "1998-04-18")]


def test_days_stand_under_the_name_of_their_month() -> None:
    text = (
        "JANUARY\n\n17 – The Peruvian president receives his Chilean counterpart in Lima.\n\n"
        "FEBRUARY\n\n3 – A strike.\n\nMARCH\n\n6 – Norway's foreign minister visits Lima.\n"
    )
    told = [
        (p, str(c.start_date))
        for c in reading(text, "2009-12-31", title="Key events of 2009").contacts
        for p in [c.countries]
    ]
    assert sorted(told) == [(("CHL", "PER"), "2009-01-17"), (("NOR", "PER"), "2009-03-06")]


def test_a_chronology_without_years_is_of_those_before_its_publication() -> None:
    text = (
        "Nov. 19 - Peru and Chile trade blame.\n\nJan. 30 - Peru's president visits Chile.\n\n"
        "May 4 - Norway's foreign minister visits Lima.\n"
    )
    assert _told(text, "2019-11-10") == [("CHL-PER", "held", "2019-01-30"), ("NOR-PER", "held", "2019-05-04")]


def test_a_diary_from_many_towns_is_written_in_none_of_them() -> None:
    text = (
        "THURSDAY, MAY 16\n\nLIMA - The defence minister opens a fair.\n\nOSLO - Parliament votes.\n\n"
        "QUITO - Ecuador's president receives the foreign minister of Bolivia.\n"
    )
    assert _told(text, "2019-05-16") == [("BOL-ECU", "planned", "2019-05-16")]
