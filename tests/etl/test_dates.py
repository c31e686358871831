"""Date words of all kinds: which are found, what they mean, and what holds over the whole calendar."""

from __future__ import annotations

import calendar
import itertools
from datetime import date, timedelta

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from etl.extract.days.calendar import Span
from etl.extract.days.date_words import DateWords, find_dates
from etl.extract.days.dates import Clock, Resolved, resolve

# Wednesday, 15 May 2019: mid-week, mid-month, and not near a turn of the year.
MIDWEEK = date(2019, 5, 15)
WEEKDAYS = list(calendar.day_name)
MONTHS = list(calendar.month_name)[1:]


def read(sentence: str, published: date | None, future: bool | None = False, until: date | None = None) -> Resolved:
    """The only date words of the sentence, resolved."""
    words = find_dates(sentence)
    assert len(words) == 1, [w.text for w in words]
    return resolve(words[0], Clock(published, until or published), future=future)


def span(text: str) -> tuple[date, date, str]:
    """``2019-05-13..2019-05-19 day`` or ``2019-05-13 day`` as start, end, precision."""
    days, precision = text.split(" ")
    first, _, last = days.partition("..")
    return date.fromisoformat(first), date.fromisoformat(last or first), precision


def check(found: Span | None, expected: str | None) -> None:
    if expected is None:
        assert found is None
    else:
        assert found is not None
        assert (found.start, found.end, found.precision) == span(expected)


# -- dates told in full need no publication date

ABSOLUTE = [
    ("They met on 3 March 2011.", "2011-03-03 day"),
    ("They met on the second Friday of March 2018.", "2018-03-09 day"),
    ("They met on March 3, 2011.", "2011-03-03 day"),
    ("They met on March 3rd, 2011.", "2011-03-03 day"),
    ("They met on the 3rd of March 2011.", "2011-03-03 day"),
    ("They met on 3rd March, 2011.", "2011-03-03 day"),
    ("They met on Mar. 3, 2011.", "2011-03-03 day"),
    ("They met on Thursday, 3 March 2011.", "2011-03-03 day"),
    ("They met on Thursday, March 3, 2011.", "2011-03-03 day"),
    ("They met on 2011-03-03.", "2011-03-03 day"),
    ("They met on 2011.03.03.", "2011-03-03 day"),
    ("They met on 2011/3/3.", "2011-03-03 day"),
    ("They met on 20110303.", "2011-03-03 day"),
    ("They met on 3.III.2011.", "2011-03-03 day"),
    ("They met on 3 XI 2011.", "2011-11-03 day"),
    ("They met on 31/12/18.", "2018-12-31 day"),
    ("They met on 24.05.18.", "2018-05-24 day"),
    ("They met on 03-May-18 in Lima.", "2018-05-03 day"),
    ("They met 23.-25.8.2016.", "2016-08-23..2016-08-25 day"),
    ("They met on 23-25/8/2016.", "2016-08-23..2016-08-25 day"),
    ("They met on New Year's Eve 2013.", "2013-12-31 day"),
    ("They met on Boxing Day, 2013.", "2013-12-26 day"),
    ("They met on Good Friday 2018.", "2018-03-30 day"),
    ("They met on Labour Day 2018.", "2018-05-01 day"),
    ("US and Peruvian ministers met on Labor Day 2018.", "2018-09-03 day"),
    ("They met at the end of 2011.", "2011-09-01..2011-12-31 year"),
    ("They met at the beginning of 2011.", "2011-01-01..2011-04-30 year"),
    ("They met in H2 2012.", "2012-07-01..2012-12-31 year"),
    ("They met in 2012 Q3.", "2012-07-01..2012-09-30 year"),
    ("They met in the first three months of 2012.", "2012-01-01..2012-03-31 year"),
    ("They met in the last two months of 2012.", "2012-11-01..2012-12-31 year"),
    ("They met in the final days of 2012.", "2012-12-20..2012-12-31 month"),
    ("They met in the opening weeks of 2012.", "2012-01-01..2012-04-30 year"),
    ("They met in the closing days of May 2018.", "2018-05-20..2018-05-31 month"),
    ("They met on 03MAY2018.", "2018-05-03 day"),
    ("They met on 29/30 May 2018.", "2018-05-29..2018-05-30 day"),
    ("They met on 3 or 4 May 2018.", "2018-05-03..2018-05-04 day"),
    ("On the first anniversary of the quake of 3 May 2017 they met.", "2018-05-03 day"),
    ("On the eve of the 50th anniversary of the treaty signed on 3 May 1968 they met.", "2018-05-02 day"),
    ("They met in May '98.", "1998-05-01..1998-05-31 month"),
    ("They met on Sept. 9, 2012.", "2012-09-09 day"),
    ("They met from 3 to 5 March 2011.", "2011-03-03..2011-03-05 day"),
    ("They met on March 3-5, 2011.", "2011-03-03..2011-03-05 day"),
    ("They met on March 3–5, 2011.", "2011-03-03..2011-03-05 day"),
    ("They met on 3 and 4 March 2011.", "2011-03-03..2011-03-04 day"),
    ("They met from March 30 to April 2, 2011.", "2011-03-30..2011-04-02 day"),
    ("They met in March 2011.", "2011-03-01..2011-03-31 month"),
    ("They met in February 2012.", "2012-02-01..2012-02-29 month"),
    ("They met in early March 2011.", "2011-03-01..2011-03-10 month"),
    ("They met in mid-March 2011.", "2011-03-10..2011-03-20 month"),
    ("They met in late March 2011.", "2011-03-20..2011-03-31 month"),
    ("They met at the end of March 2011.", "2011-03-20..2011-03-31 month"),
    ("They met at the beginning of March 2011.", "2011-03-01..2011-03-10 month"),
    ("They met in 2011.", "2011-01-01..2011-12-31 year"),
    ("They met in late 2011.", "2011-09-01..2011-12-31 year"),
    ("They met in early 2011.", "2011-01-01..2011-04-30 year"),
    ("They met in the first week of March 2011.", "2011-03-01..2011-03-07 day"),
    ("They met on 29 February 2012.", "2012-02-29 day"),
    ("They met on 31 June 2011.", None),
    ("They met from 30 April to 2 May 2018.", "2018-04-30..2018-05-02 day"),
    ("They met from Dec. 30, 2018, to Jan. 2, 2019.", "2018-12-30..2019-01-02 day"),
    ("They met on May 3, 4 and 5, 2018.", "2018-05-03..2018-05-05 day"),
    ("They met on the 3rd-5th of May 2018.", "2018-05-03..2018-05-05 day"),
    ("They met between May 3 and May 5, 2018.", "2018-05-03..2018-05-05 day"),
    ("They met on 03-May-2018.", "2018-05-03 day"),
    ("They met on 13/05/2019.", "2019-05-13 day"),
    ("They met on 05/13/2019.", "2019-05-13 day"),
    ("They met on 12.05.2018.", "2018-05-12 day"),
    ("They met the week of May 7, 2018.", "2018-05-07..2018-05-13 day"),
    ("They met on the eve of 9 May 2018.", "2018-05-08 day"),
    ("They met in the first half of April 2018.", "2018-04-01..2018-04-15 month"),
    ("They met in early to mid-April 2018.", "2018-04-01..2018-04-20 month"),
    ("They met in the first quarter of 2012.", "2012-01-01..2012-03-31 year"),
    ("They met in Q3 2012.", "2012-07-01..2012-09-30 year"),
    ("They met in the second half of 2012.", "2012-07-01..2012-12-31 year"),
    ("They met in the spring of 2012.", "2012-03-01..2012-05-31 year"),
    ("They met in late summer 2012.", "2012-08-01..2012-08-31 month"),
    ("They met in winter 2012.", "2012-12-01..2013-02-28 year"),
    ("They met several times between 2015 and 2017.", "2015-01-01..2017-12-31 year"),
    ("He recalled his 1972 visit to Lima.", "1972-01-01..1972-12-31 year"),
]


def test_an_impossible_day_is_no_date_in_any_year() -> None:
    assert read("They met on 29 February 2011.", MIDWEEK).span is None


@pytest.mark.parametrize(("sentence", "expected"), ABSOLUTE)
def test_full_dates(sentence: str, expected: str | None) -> None:
    check(read(sentence, None).span, expected)
    check(read(sentence, MIDWEEK).span, expected)


# -- dates seen from publication: (sentence, to come, expected)

RELATIVE: list[tuple[str, bool | None, str]] = [
    ("They met on Monday.", False, "2019-05-13 day"),
    ("They met late Monday.", False, "2019-05-13 day"),
    ("They met on Wednesday.", False, "2019-05-15 day"),
    ("They met on Thursday.", False, "2019-05-09 day"),
    ("They will meet on Thursday.", True, "2019-05-16 day"),
    ("They will meet on Monday.", True, "2019-05-20 day"),
    ("They met last Friday.", False, "2019-05-10 day"),
    ("They met last Wednesday.", False, "2019-05-08 day"),
    ("They will meet next Wednesday.", True, "2019-05-22 day"),
    ("They will meet this coming Friday.", True, "2019-05-17 day"),
    ("They met on Monday and Tuesday.", False, "2019-05-13..2019-05-14 day"),
    ("They met on Saturday and Sunday.", False, "2019-05-11..2019-05-12 day"),
    ("They met on Tuesday last week.", False, "2019-05-07 day"),
    ("They will meet on Tuesday of next week.", True, "2019-05-21 day"),
    ("They met on Monday (13).", False, "2019-05-13 day"),
    ("They met on Wednesday (May 8).", False, "2019-05-08 day"),
    ("They met on Wed., May 8.", False, "2019-05-08 day"),
    ("They met on the 13th.", False, "2019-05-13 day"),
    ("They met on the 20th, the paper said.", False, "2019-04-20 day"),
    ("They will meet on the 20th.", True, "2019-05-20 day"),
    ("They met on May 2.", False, "2019-05-02 day"),
    ("They met on 2 May.", False, "2019-05-02 day"),
    ("They met on November 30.", False, "2018-11-30 day"),
    ("They will meet on November 30.", True, "2019-11-30 day"),
    ("They will meet on January 4.", True, "2020-01-04 day"),
    ("They met on May 2-3.", False, "2019-05-02..2019-05-03 day"),
    ("They met yesterday.", False, "2019-05-14 day"),
    ("They met the day before yesterday.", False, "2019-05-13 day"),
    ("They met today.", False, "2019-05-15 day"),
    ("They talked overnight.", False, "2019-05-14..2019-05-15 day"),
    ("They will meet tomorrow.", True, "2019-05-16 day"),
    ("They met four days ago.", False, "2019-05-11 day"),
    ("They met two weeks ago.", False, "2019-04-29..2019-05-05 day"),
    ("They met a month ago.", False, "2019-04-01..2019-04-30 month"),
    ("They met three months ago.", False, "2019-02-01..2019-02-28 month"),
    ("They met six months ago.", False, "2018-11-01..2018-11-30 month"),
    ("They met two years ago.", False, "2017-01-01..2017-12-31 year"),
    ("They met a decade ago.", False, "2009-01-01..2009-12-31 year"),
    ("They met last week.", False, "2019-05-06..2019-05-12 day"),
    ("They will meet next week.", True, "2019-05-20..2019-05-26 day"),
    ("They met earlier this week.", False, "2019-05-13..2019-05-15 day"),
    ("They will meet later this week.", True, "2019-05-15..2019-05-19 day"),
    ("They met over the weekend.", False, "2019-05-11..2019-05-12 day"),
    ("They met last weekend.", False, "2019-05-11..2019-05-12 day"),
    ("They will meet next weekend.", True, "2019-05-25..2019-05-26 day"),
    ("They met last month.", False, "2019-04-01..2019-04-30 month"),
    ("They met earlier this month.", False, "2019-05-01..2019-05-15 month"),
    ("They will meet later this month.", True, "2019-05-15..2019-05-31 month"),
    ("They will meet next month.", True, "2019-06-01..2019-06-30 month"),
    ("They will meet early next month.", True, "2019-06-01..2019-06-10 month"),
    ("They met last year.", False, "2018-01-01..2018-12-31 year"),
    ("They met earlier this year.", False, "2019-01-01..2019-05-15 year"),
    ("They will meet next year.", True, "2020-01-01..2020-12-31 year"),
    ("They will meet later this year.", True, "2019-05-15..2019-12-31 year"),
    ("They will meet before the end of the year.", True, "2019-05-15..2019-12-31 year"),
    ("They will meet by the end of the month.", True, "2019-05-15..2019-05-31 month"),
    ("They met in March.", False, "2019-03-01..2019-03-31 month"),
    ("They met in October.", False, "2018-10-01..2018-10-31 month"),
    ("They will meet in October.", True, "2019-10-01..2019-10-31 month"),
    ("They will meet in February.", True, "2020-02-01..2020-02-29 month"),
    ("They met last September.", False, "2018-09-01..2018-09-30 month"),
    ("They met last March.", False, "2019-03-01..2019-03-31 month"),
    ("They will meet next March.", True, "2020-03-01..2020-03-31 month"),
    ("They met in October last year.", False, "2018-10-01..2018-10-31 month"),
    ("They met in March of last year.", False, "2018-03-01..2018-03-31 month"),
    ("They will meet in March next year.", True, "2020-03-01..2020-03-31 month"),
    ("They met in late April.", False, "2019-04-20..2019-04-30 month"),
    ("They met in mid-April.", False, "2019-04-10..2019-04-20 month"),
    ("They will meet in early June.", True, "2019-06-01..2019-06-10 month"),
    ("They will meet in mid-November.", True, "2019-11-10..2019-11-20 month"),
    ("They met at the end of April.", False, "2019-04-20..2019-04-30 month"),
    ("They will meet in the last week of June.", True, "2019-06-24..2019-06-30 day"),
    ("They will meet in the last week of this month.", True, "2019-05-27..2019-06-02 day"),
    ("They will meet in the first week of next month.", True, "2019-06-01..2019-06-07 day"),
    ("They will meet in the next two weeks.", True, "2019-05-15..2019-05-29 month"),
    ("They met on Christmas Eve.", False, "2018-12-24 day"),
    ("They met on New Year's Day.", False, "2019-01-01 day"),
    ("They met last Thanksgiving.", False, "2018-11-22 day"),
    ("They met on Boxing Day.", False, "2018-12-26 day"),
    ("They met on Valentine's Day.", False, "2019-02-14 day"),
    ("They met on Christmas Day last year.", False, "2018-12-25 day"),
    ("They met on Easter Monday.", False, "2019-04-22 day"),
    ("They will meet on Easter Monday next year.", True, "2020-04-13 day"),
    ("They will meet on Bastille Day.", True, "2019-07-14 day"),
    ("They met last quarter.", False, "2019-01-01..2019-03-31 year"),
    ("They will meet next quarter.", True, "2019-07-01..2019-09-30 year"),
    ("They met earlier this quarter.", False, "2019-04-01..2019-05-15 year"),
    ("They will meet in Q4.", True, "2019-10-01..2019-12-31 year"),
    ("They will meet in H2 this year.", True, "2019-07-01..2019-12-31 year"),
    ("They met early this year.", False, "2019-01-01..2019-04-30 year"),
    ("They will meet on Friday or Saturday.", True, "2019-05-17..2019-05-18 day"),
    ("They will meet early in the new year.", True, "2020-01-01..2020-04-30 year"),
    ("They will meet in the new year.", True, "2020-01-01..2020-12-31 year"),
    ("They will meet next week, from Friday to Saturday.", True, "2019-05-24..2019-05-25 day"),
    ("They met in July two years ago.", False, "2017-07-01..2017-07-31 month"),
    ("They met on May 3 three years ago.", False, "2016-05-03 day"),
    ("They met the weekend before last.", False, "2019-05-04..2019-05-05 day"),
    ("They met on Tuesday of the previous week.", False, "2019-05-07 day"),
    ("They met overnight on Monday.", False, "2019-05-13 day"),
    ("Ten years ago, in July, they met.", False, "2009-07-01..2009-07-31 month"),
    ("They will meet in the second half of next month.", True, "2019-06-16..2019-06-30 month"),
    ("They met last night.", False, "2019-05-14 day"),
    ("They will meet the day after tomorrow.", True, "2019-05-17 day"),
    ("They met from Monday to Wednesday.", False, "2019-05-13..2019-05-15 day"),
    ("They will meet Monday-Wednesday.", True, "2019-05-20..2019-05-22 day"),
    ("They met on Sunday the 5th.", False, "2019-05-05 day"),
    ("They met on the 3rd and 4th.", False, "2019-05-03..2019-05-04 day"),
    ("They met on the 5th of this month.", False, "2019-05-05 day"),
    ("They met on May 3 last year.", False, "2018-05-03 day"),
    ("They met from December 30 to January 2.", False, "2018-12-30..2019-01-02 day"),
    ("They met on 05/12/2019.", False, "2019-05-12 day"),
    ("They will meet on 06/05/2019.", True, "2019-06-05 day"),
    ("They met a fortnight ago.", False, "2019-04-29..2019-05-05 day"),
    ("They met a week ago Tuesday.", False, "2019-05-07 day"),
    ("They met on Tuesday two weeks ago.", False, "2019-04-30 day"),
    ("They met the Friday before last.", False, "2019-05-03 day"),
    ("They met on Thursday last.", False, "2019-05-09 day"),
    ("They met a week ago today.", False, "2019-05-08 day"),
    ("They met two weeks ago this evening.", False, "2019-05-01 day"),
    ("They met a week ago yesterday.", False, "2019-05-07 day"),
    ("They will meet before the month is out.", True, "2019-05-15..2019-05-31 month"),
    ("They will meet before this year is over.", True, "2019-05-15..2019-12-31 year"),
    ("They will meet before July is out.", True, "2019-05-15..2019-07-31 month"),
    ("A week has passed since they were in Lima.", False, "2019-05-06..2019-05-12 day"),
    ("They met exactly two years ago.", False, "2017-05-15 day"),
    ("They will meet a week from Monday.", True, "2019-05-27 day"),
    ("They will meet on Friday week.", True, "2019-05-24 day"),
    ("They will meet a week on Monday.", True, "2019-05-27 day"),
    ("They met on the last Thursday of April.", False, "2019-04-25 day"),
    ("They will meet on the first Monday of next month.", True, "2019-06-03 day"),
    ("They met in the autumn of the year before last.", False, "2017-09-01..2017-11-30 year"),
    ("They met on the 9th of the month.", False, "2019-05-09 day"),
    ("The weekend was also when they met.", False, "2019-05-11..2019-05-12 day"),
    ("They met on the eve of the New Year.", False, "2018-12-31 day"),
    ("They will meet the Tuesday after next.", True, "2019-05-28 day"),
    ("They will meet two weeks from today.", True, "2019-05-29 day"),
    ("They will meet in two weeks' time.", True, "2019-05-27..2019-06-02 day"),
    ("They met half a year ago.", False, "2018-11-01..2018-11-30 month"),
    ("They met a year and a half ago.", False, "2017-11-01..2017-11-30 month"),
    ("They will meet early next week.", True, "2019-05-20..2019-05-22 day"),
    ("They met late last week.", False, "2019-05-09..2019-05-12 day"),
    ("They met earlier in the week.", False, "2019-05-13..2019-05-15 day"),
    ("They met in the middle of last month.", False, "2019-04-10..2019-04-20 month"),
    ("They will meet later in the month.", True, "2019-05-15..2019-05-31 month"),
    ("They met this past weekend.", False, "2019-05-11..2019-05-12 day"),
    ("They will meet this weekend.", True, "2019-05-18..2019-05-19 day"),
    ("They met at the end of last year.", False, "2018-09-01..2018-12-31 year"),
    ("They will meet by year-end.", True, "2019-05-15..2019-12-31 year"),
    ("They met at the turn of the year.", False, "2018-12-20..2019-01-10 month"),
    ("They will meet within the next two weeks.", True, "2019-05-15..2019-05-29 month"),
    ("They met last summer.", False, "2018-06-01..2018-08-31 year"),
    ("They will meet next spring.", True, "2020-03-01..2020-05-31 year"),
    ("They will meet this autumn.", True, "2019-09-01..2019-11-30 year"),
    ("They will meet in the third quarter.", True, "2019-07-01..2019-09-30 year"),
    ("They will meet this September.", True, "2019-09-01..2019-09-30 month"),
    ("They met in the past year.", False, "2018-05-15..2019-05-15 year"),
    ("They had until Friday to meet.", False, "2019-05-17 day"),
    ("They had until 24 May to meet.", False, "2019-05-24 day"),
    ("Until Friday, they had not met.", False, "2019-05-10 day"),
    ("They had not met until Friday.", False, "2019-05-10 day"),
]
# The end of a term may lie ahead of what is told in the past tense.
TERMS = ("They had until Friday to meet.", "They had until 24 May to meet.")


@pytest.mark.parametrize(("sentence", "future", "expected"), RELATIVE)
def test_dates_seen_from_a_wednesday_in_may(sentence: str, future: bool | None, expected: str) -> None:
    found = read(sentence, MIDWEEK, future)
    check(found.span, expected)
    assert "2019-05-15" in found.reason


@pytest.mark.parametrize(("sentence", "future", "expected"), RELATIVE)
def test_relative_words_mean_nothing_without_a_publication_date(
    sentence: str, future: bool | None, expected: str
) -> None:
    found = read(sentence, None, future)
    assert found.span is None
    assert "not known" in found.reason


@pytest.mark.parametrize("part", ["morning", "afternoon", "evening"])
def test_parts_of_this_day(part: str) -> None:
    check(read(f"They met this {part}.", MIDWEEK).span, "2019-05-15 day")


@pytest.mark.parametrize(
    ("sentence", "published", "future", "expected"),
    [
        ("They met on Monday.", "2020-01-02", False, "2019-12-30 day"),
        ("They met on December 30.", "2020-01-02", False, "2019-12-30 day"),
        ("They will meet on January 4.", "2019-12-30", True, "2020-01-04 day"),
        ("They met in December.", "2020-01-02", False, "2019-12-01..2019-12-31 month"),
        ("They will meet in January.", "2019-12-30", True, "2020-01-01..2020-01-31 month"),
        ("They met on the 31st.", "2020-01-02", False, "2019-12-31 day"),
        ("They met last month.", "2020-01-31", False, "2019-12-01..2019-12-31 month"),
        ("They met a month ago.", "2020-03-31", False, "2020-02-01..2020-02-29 month"),
        ("They met on the 30th.", "2019-03-01", False, "2019-01-30 day"),
        ("They met on February 29.", "2021-03-01", False, "2020-02-29 day"),
        # It is the 15th in Beijing while an American paper of the 14th goes to press.
        ("They met on the 15th.", "2019-05-14", False, "2019-05-15 day"),
    ],
)
def test_turns_of_month_and_year(sentence: str, published: str, future: bool, expected: str) -> None:
    check(read(sentence, date.fromisoformat(published), future).span, expected)


@pytest.mark.parametrize(
    ("sentence", "texts"),
    [
        ("Meetings followed in March, June and November 2013.", ["March", "June", "November 2013"]),
        ("They met on 3 May 2011 and again on 9 June 2012.", ["3 May 2011", "9 June 2012"]),
        ("On Monday he said that in April they had met.", ["Monday", "April"]),
        ("They met on Monday (May 13) and will do so in late June, he said.", ["Monday (May 13", "late June"]),
    ],
)
def test_several_dates_of_a_sentence(sentence: str, texts: list[str]) -> None:
    assert [w.text for w in find_dates(sentence)] == texts


@pytest.mark.parametrize("word", ["April", "Monday", "mid-November"])
def test_the_full_stop_is_no_date_word(word: str) -> None:
    assert [w.text for w in find_dates(f"They meet in {word}.")] == [word]


def test_a_year_told_last_holds_for_the_list() -> None:
    words = find_dates("Meetings followed in March, June and November 2013.")
    spans = [resolve(w, Clock()).span for w in words]
    assert [s and (s.start.year, s.start.month) for s in spans] == [(2013, 3), (2013, 6), (2013, 11)]


@pytest.mark.parametrize(
    "sentence",
    [
        "The parties may meet.",
        "The 16th round of talks ended.",
        "Some 2,000 troops march past.",
        "The sun rose over the 38th parallel.",
        "They flew in an F-16 with 2011 people on board.",
        "The 32-year-old sat down; a three-day-old rumour.",
        "In the 21st century, borders matter.",
        "Resolution 1718 was recalled.",
        "He was on the sat phone; they wed in church.",
        "The 50th anniversary was marked.",
        "In May 3,000 troops came.",
        "A fall in exports, the fall of Kabul and the Arab Spring.",
        "The hot springs and the summer heat.",
        "He signed the 2015 nuclear deal.",
        "They meet every Monday and each May.",
    ],
)
def test_what_only_looks_like_a_date(sentence: str) -> None:
    assert [w.text for w in find_dates(sentence)] == []


def test_the_last_week_of_a_month_that_is_nearly_over() -> None:
    words = find_dates("They will meet in the last week of this month.")[0]
    published = Clock(date(2000, 2, 28), date(2000, 2, 28))
    check(resolve(words, published, future=True).span, "2000-02-28..2000-02-29 day")


def test_what_counts_from_an_event_says_so() -> None:
    words = find_dates("The shots fell two days after the summit.")[0]
    assert (words.text, words.args["sign"], words.args["event"]) == ("two days after", -1, True)


def test_the_day_before_somebody_meets_counts_from_that() -> None:
    told = find_dates("On Friday, the day before the ministers met, a plane fell.")[1]
    assert (told.text, told.args["sign"], told.args["event"]) == ("the day before", 1, True)
    plain = find_dates("On Friday they met. The day before, she had flown in.")[1]
    assert (plain.text, plain.args["sign"], plain.args.get("event")) == ("The day before", -1, None)


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("In 2018 they met in April and in May.", ["2018", "2018-04", "2018-05"]),
        ("They met in May 2015 and again in July.", ["2015-05", "2015-07"]),
        ("They met in May 2015 and again in March.", ["2015-05", None]),
        ("They met in May 2015 and in July of that year.", ["2015-05", "2015-07"]),
        ("Last year they met in April.", ["last year", "last year-04"]),
        ("Since 2018 they have met in April.", ["2018", None]),
    ],
)
def test_a_year_told_first_holds_for_what_follows(sentence: str, expected: list[str | None]) -> None:
    def told(words: DateWords) -> str | None:
        y, m = words.args.get("y"), words.args.get("m")
        return "last year" if words.kind == "unit" else f"{y}-{m:02}" if y and m else str(y) if y else None

    assert [told(w) for w in find_dates(sentence)] == expected


def test_a_days_number_is_of_the_month_told_before() -> None:
    days = find_dates("In April they met twice, on the 9th in Lima and on the 15th in Quito.")
    assert [(w.kind, w.args["m"], w.args.get("d")) for w in days] == [
        ("month", 4, None),
        ("date", 4, 9),
        ("date", 4, 15),
    ]


def test_an_offset_counts_from_the_date_told_before() -> None:
    words = find_dates("Two days later they spoke again.")[0]
    before = Span(date(2011, 3, 3), date(2011, 3, 3), "day")
    check(resolve(words, Clock(), previous=before).span, "2011-03-05 day")
    assert resolve(words, Clock(MIDWEEK, MIDWEEK)).span is None


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("the following day", "2011-03-04 day"),
        ("the next morning", "2011-03-04 day"),
        ("the day before", "2011-03-02 day"),
        ("the evening before", "2011-03-02 day"),
        ("the day prior", "2011-03-02 day"),
        ("that morning", "2011-03-03 day"),
        ("a few hours earlier", "2011-03-03 day"),
        ("the week before", "2011-02-21..2011-02-27 day"),
        ("the month before", "2011-02-01..2011-02-28 month"),
        ("the year after", "2012-01-01..2012-12-31 year"),
        ("the night before", "2011-03-02 day"),
        ("three days earlier", "2011-02-28 day"),
        ("a week later", "2011-03-10 day"),
        ("that same day", "2011-03-03 day"),
        ("later that month", "2011-03-01..2011-03-31 month"),
        ("that week", "2011-02-28..2011-03-06 day"),
        ("the previous month", "2011-02-01..2011-02-28 month"),
        ("the following week", "2011-03-07..2011-03-13 day"),
        ("two months later", "2011-05-01..2011-05-31 month"),
        ("the following year", "2012-01-01..2012-12-31 year"),
        ("in May of that year", "2011-05-01..2011-05-31 month"),
        ("on 9 May of the following year", "2012-05-09 day"),
    ],
)
def test_words_that_count_from_the_day_told_before(words: str, expected: str) -> None:
    (found,) = find_dates(f"They met {words}.")
    before = Span(date(2011, 3, 3), date(2011, 3, 3), "day")
    check(resolve(found, Clock(MIDWEEK, MIDWEEK), previous=before).span, expected)


def test_figures_of_two_readings_date_nothing() -> None:
    found = read("They met on 12/05/2018.", MIDWEEK)
    assert found.span is None
    assert "two ways" in found.reason


def test_words_of_vague_number_fix_no_day() -> None:
    assert read("They met several days ago.", MIDWEEK).span is None
    assert read("They met a few weeks ago.", MIDWEEK).span is None


def test_weekdays_are_kept_where_the_day_is_not_known() -> None:
    assert read("They met on Tuesday and Wednesday.", None).weekdays == (1, 2)
    assert read("They met on Monday.", None).weekdays == (0,)


# -- what holds over the whole calendar

quick = settings(max_examples=60)
published_days = st.dates(date(1995, 1, 1), date(2035, 12, 31))
tenses = st.sampled_from([True, False, None])
weekday_numbers = st.integers(0, 6)
# A weekday told with a date settles the month or year even against the tense: tested by itself below.
AGREEING = ("They met on Wednesday (May 8).", "They met on Wed., May 8.", "They met on Monday (13).")
PARTS = ("They met in late April.", "They met in mid-April.", "They met at the end of April.")
PAST = [s for s, future, _ in RELATIVE if future is False and s not in (*AGREEING, *PARTS, *TERMS)]
FUTURE = [s for s, future, _ in RELATIVE if future is True]


@quick
@given(published_days, weekday_numbers, tenses, st.sampled_from(["on {}", "late {}", "last {}", "next {}", "{}"]))
def test_a_weekday_is_that_weekday(published: date, number: int, future: bool | None, form: str) -> None:
    found = read(f"They met {form.format(WEEKDAYS[number])}.", published, future).span
    assert found is not None
    assert found.start == found.end
    assert found.start.weekday() == number
    assert abs((found.start - published).days) <= 7


@quick
@given(published_days, weekday_numbers, tenses)
def test_last_weekday_is_before_and_next_after(published: date, number: int, future: bool | None) -> None:
    last = read(f"They met last {WEEKDAYS[number]}.", published, future).span
    following = read(f"They meet next {WEEKDAYS[number]}.", published, future).span
    assert last is not None and last.end < published
    assert following is not None and following.start > published


@quick
@given(published_days, st.sampled_from(["week", "month", "year"]), tenses)
def test_last_unit_is_before_and_next_after(published: date, unit: str, future: bool | None) -> None:
    last = read(f"They met last {unit}.", published, future).span
    following = read(f"They meet next {unit}.", published, future).span
    assert last is not None and last.end < published
    assert following is not None and following.start > published


@quick
@given(published_days, st.integers(1, 12), tenses)
def test_last_month_by_name_is_before_and_next_after(published: date, number: int, future: bool | None) -> None:
    last = read(f"They met last {MONTHS[number - 1]}.", published, future).span
    following = read(f"They meet next {MONTHS[number - 1]}.", published, future).span
    assert last is not None and last.end < published
    assert following is not None and following.start > published


@quick
@given(published_days, st.sampled_from(PAST))
def test_the_past_is_not_after_publication(published: date, sentence: str) -> None:
    found = read(sentence, published, future=False).span
    # One day of slack: the 15th in Tokyo is the 14th in Washington. What lasts from a day to another may still go on.
    assert found is None or found.start <= found.end
    over = (found.start if " to " in sentence else found.end) if found else None
    assert over is None or over <= published + timedelta(days=1)


@pytest.mark.parametrize(
    ("sentence", "published"),
    [(AGREEING[0], "2001-05-01"), (AGREEING[2], "2001-07-01")],
)
def test_a_weekday_does_not_move_the_past_ahead(sentence: str, published: str) -> None:
    day = date.fromisoformat(published)
    found = read(sentence, day).span
    assert found is None or found.end <= day + timedelta(days=1)


@pytest.mark.parametrize("sentence", PARTS)
def test_a_part_of_the_month_that_is_to_come_is_last_years(sentence: str) -> None:
    found = read(sentence, date(2000, 4, 1)).span
    assert found is not None and found.end < date(2000, 1, 1)


@quick
@given(published_days, st.sampled_from(FUTURE))
@example(date(1999, 6, 28), "They will meet in the last week of June.")
def test_the_future_is_not_before_publication(published: date, sentence: str) -> None:
    found = read(sentence, published, future=True).span
    assert found is None or published <= found.end


@quick
@given(published_days, st.sampled_from(PAST + FUTURE), tenses)
def test_intervals_are_never_inverted(published: date, sentence: str, future: bool | None) -> None:
    found = read(sentence, published, future).span
    assert found is None or found.start <= found.end


@quick
@given(published_days, st.integers(1, 400))
def test_days_ago_are_exact(published: date, count: int) -> None:
    found = read(f"They met {count} days ago.", published).span
    assert found is not None
    assert found.start == found.end == published - timedelta(days=count)


@quick
@given(
    published_days,
    st.integers(1, 12),
    tenses,
    st.sampled_from(["in {}", "in early {}", "in mid-{}", "in late {}", "in {} last year", "last {}", "next {}"]),
)
def test_month_words_stay_in_that_month(published: date, number: int, future: bool | None, form: str) -> None:
    found = read(f"They met {form.format(MONTHS[number - 1])}.", published, future).span
    assert found is not None
    assert found.start.month == found.end.month == number
    assert found.start.year == found.end.year


FULL = ["{0:%Y-%m-%d}", "{0.day} {0:%B} {0.year}", "{0:%Y.%m.%d}", "{0.year}/{0.month}/{0.day}", "{0:%d-%b-%Y}"]


@quick
@given(st.dates(date(1945, 1, 1), date(2099, 12, 31)), st.sampled_from(FULL))
def test_a_full_date_is_that_day_whenever_published(day: date, form: str) -> None:
    for published in (None, date(1999, 12, 31)):
        found = read(f"They met on {form.format(day)}.", published).span
        assert found == Span(day, day, "day")


@quick
@given(published_days, st.integers(1, 5), st.sampled_from(PAST + FUTURE), tenses)
def test_an_uncertain_publication_day_widens_the_date(
    first: date, width: int, sentence: str, future: bool | None
) -> None:
    last = first + timedelta(days=width)
    ends = [read(sentence, day, future).span for day in (first, last)]
    hull = read(sentence, first, future, until=last).span
    if hull is None:
        assert None in ends
        return
    for end in ends:
        assert end is not None
        assert hull.start <= end.start <= end.end <= hull.end


@quick
@given(published_days, st.sampled_from(["spring", "summer", "autumn", "winter"]), tenses)
def test_last_season_is_before_and_next_after(published: date, season: str, future: bool | None) -> None:
    last = read(f"They met last {season}.", published, future).span
    following = read(f"They meet next {season}.", published, future).span
    assert last is not None and last.end < published
    assert following is not None and following.start > published


@quick
@given(published_days, st.sampled_from(["day", "week", "month", "year"]), st.integers(1, 30))
def test_earlier_is_before_and_later_after(told: date, unit: str, count: int) -> None:
    before = Span(told, told, "day")
    earlier, later = (
        resolve(find_dates(f"They met {count} {unit}s {word}.")[0], Clock(), previous=before).span
        for word in ("earlier", "later")
    )
    assert earlier is not None and earlier.end < told
    assert later is not None and later.start > told


@quick
@given(st.dates(date(1950, 1, 1), date(2090, 12, 1)), st.integers(0, 60), published_days)
def test_a_range_told_in_full_is_that_range(first: date, length: int, published: date) -> None:
    last = first + timedelta(days=length)
    text = f"They met from {first.day} {first:%B} {first.year} to {last.day} {last:%B} {last.year}."
    if (first.year, first.month) == (last.year, last.month):
        text = f"They met from {first.day} to {last.day} {first:%B} {first.year}."
    assert read(text, published).span == Span(first, last, "day")


@quick
@given(published_days, weekday_numbers, weekday_numbers, tenses)
def test_a_range_of_weekdays_begins_and_ends_on_them(
    published: date, first: int, last: int, future: bool | None
) -> None:
    if first == last:
        return
    found = read(f"They met from {WEEKDAYS[first]} to {WEEKDAYS[last]}.", published, future).span
    assert found is not None
    assert (found.start.weekday(), found.end.weekday()) == (first, last)
    assert 0 < (found.end - found.start).days < 7


@quick
@given(st.dates(date(1950, 1, 1), date(2090, 12, 31)), published_days, tenses)
def test_figures_are_one_of_their_readings_or_none(day: date, published: date, future: bool | None) -> None:
    found = read(f"They met on {day:%d/%m/%Y}.", published, future).span
    readings = {day} | ({day.replace(month=day.day, day=day.month)} if day.day <= 12 else set())
    assert found is None or (found.start == found.end and found.start in readings)


@quick
@given(st.text(max_size=200))
def test_any_text_gives_ordered_date_words(text: str) -> None:
    words = find_dates(text)
    for earlier, later in itertools.pairwise(words):
        assert earlier.end <= later.start
    for w in words:
        assert w.text in text
        resolve(w, Clock(MIDWEEK, MIDWEEK))


def test_coming_days_without_a_number_are_no_date() -> None:
    assert read("They will meet in the coming days.", MIDWEEK, True).span is None


@pytest.mark.parametrize(
    ("sentence", "future", "expected"),
    [
        ("They will meet in the second quarter of 2019.", True, "2019-05-15..2019-06-30 year"),
        ("They met in the second quarter of 2019.", False, "2019-04-01..2019-05-15 year"),
        ("They will meet in 2019.", True, "2019-05-15..2019-12-31 year"),
        ("They met twice in May 2019.", False, "2019-05-01..2019-05-15 month"),
    ],
)
def test_of_a_month_or_year_told_in_full_only_what_the_tense_leaves_open(
    sentence: str, future: bool, expected: str
) -> None:
    found = read(sentence, MIDWEEK, future)
    check(found.span, expected)
    assert "2019-05-15" in found.reason


@quick
@given(st.dates(date(1951, 1, 1), date(2048, 12, 31)), published_days)
def test_a_year_in_two_figures_is_the_one_within_fifty_years_of_the_century(day: date, published: date) -> None:
    for form in ("{0:%d-%b-%y}", "{0:%d.%m.%y}"):
        assert read(f"They met on {form.format(day)}.", published).span == Span(day, day, "day")


@quick
@given(st.dates(date(1945, 1, 1), date(2099, 12, 31)), st.sampled_from([".", " ", "/"]))
def test_a_month_in_roman_figures(day: date, between: str) -> None:
    month = ["I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII"][day.month - 1]
    found = read(f"They met on {day.day}{between}{month}{between}{day.year}.", None).span
    assert found == Span(day, day, "day")


@quick
@given(st.integers(1900, 2099))
def test_easter_is_a_sunday_after_the_equinox(year: int) -> None:
    found = read(f"They met on Easter Sunday {year}.", None).span
    assert found is not None and found.start.weekday() == 6
    assert date(year, 3, 22) <= found.start <= date(year, 4, 25)


@pytest.mark.parametrize("day", ["2008-03-23", "2011-04-24", "2016-03-27", "2019-04-21", "2024-03-31", "2025-04-20"])
def test_easter_of_years_that_people_remember(day: str) -> None:
    check(read(f"They met on Easter Sunday {day[:4]}.", None).span, f"{day} day")


@quick
@given(published_days, tenses)
def test_last_quarter_is_before_and_next_after(published: date, future: bool | None) -> None:
    last = read("They met last quarter.", published, future).span
    following = read("They meet next quarter.", published, future).span
    assert last is not None and last.end < published
    assert following is not None and following.start > published


@pytest.mark.parametrize(
    "sentence",
    [
        "They used version 3.11.12 of it.",
        "The number 20190503 was on the door.",
        "Australia's minister met them on Labour Day.",
        "They spent Christmas cards and Labour Day weekend money.",
        "The last quarter of a century was hard.",
        "Chapter IV 2019 was read.",
    ],
)
def test_figures_and_feasts_that_tell_no_day(sentence: str) -> None:
    assert [w.text for w in find_dates(sentence)] == []


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("On the eve of the summit, which opens on Thursday, they met.", "2019-05-15 day"),
        ("They met two days before the forum, which will open in Lima on Friday.", "2019-05-15 day"),
        ("On the morning after the vote of May 9 they met.", "2019-05-10 day"),
        ("They ended on Tuesday a visit to Peru that began on Sunday.", "2019-05-12..2019-05-14 day"),
        ("They concluded on May 4 a round of talks which had begun on May 2.", "2019-05-02..2019-05-04 day"),
        ("It is 18 months since they last met in Lima, on November 13.", "2018-11-13 day"),
    ],
)
def test_days_told_by_another_beside(sentence: str, expected: str) -> None:
    check(
        read(sentence, MIDWEEK, future=None if "opens" in sentence or "open in" in sentence else False).span, expected
    )


@pytest.mark.parametrize(
    ("sentence", "previous", "expected"),
    [
        ("On the 14th of that month they met.", "2014-01-01..2014-01-31 month", "2014-01-14 day"),
        ("They had met on Tuesday of the previous week.", "2019-05-02 day", "2019-04-23 day"),
        ("They met on Tuesday of the following week.", "2019-04-18 day", "2019-04-23 day"),
        ("They met on Friday of that week.", "2019-04-18 day", "2019-04-19 day"),
        ("Exactly a year later they met.", "2014-10-20 day", "2015-10-20 day"),
        ("They met ten years later to the day.", "2004-10-20 day", "2014-10-20 day"),
        ("A year later they met.", "2014-10-20 day", "2015-01-01..2015-12-31 year"),
        ("That summer they met.", "1999-03-01..1999-03-31 month", "1999-06-01..1999-08-31 year"),
    ],
)
def test_days_counted_from_what_was_told_before(sentence: str, previous: str, expected: str) -> None:
    words = find_dates(sentence)[0]
    check(resolve(words, Clock(MIDWEEK, MIDWEEK), previous=Span(*span(previous))).span, expected)
