"""A publication date that the text's own weekdays contradict is reported; nothing is corrected."""

from __future__ import annotations

import pytest

from tests.etl.articles import contacts_told, reading


@pytest.mark.parametrize(
    ("text", "published", "words"),
    [
        ("They met on Wednesday, May 8.", "2018-05-10", "published on 2018-05-10"),
        ("They met on Wednesday (May 8).", "2018-05-10", "08 May 2018 is a Tuesday"),
        ("They met on Wednesday, May 8.", "2018-05-10", "it would fit 2013 or 2019 or 2024"),
        ("They met on Monday, 30 December, and on Tuesday, 31 December.", "2018-01-02", "30 December 2017 is a Satur"),
        ("They met on Monday, 3 March 2011.", "2011-03-05", "03 March 2011 is a Thursday"),
        ("They met on Monday, 3 March 2011.", None, "03 March 2011 is a Thursday"),
        ("They met on 8 May (Wednesday).", "2018-05-10", "“8 May (Wednesday)” and 08 May 2018 is a Tuesday"),
        ("They met on May 8 (Wed.).", "2018-05-10", "08 May 2018 is a Tuesday"),
        ("They met on May 8, a Wednesday.", "2018-05-10", "“May 8, a Wednesday” and 08 May 2018 is a Tuesday"),
        ("They met on May 8, which was a Wednesday, in Lima.", "2018-05-10", "08 May 2018 is a Tuesday"),
        ("They met on 3 March 2011, a Monday.", "2011-03-05", "03 March 2011 is a Thursday"),
        ("They met on the 8th (Wednesday).", "2018-05-10", "08 May 2018 is a Tuesday; check the publication date"),
        ("They met on Wednesday (8th).", "2018-05-10", "08 May 2018 is a Tuesday; check the publication date"),
        ("They met on Wednesday the 8th.", "2018-05-10", "08 May 2018 is a Tuesday; check the publication date"),
    ],
)  # fmt: skip
def test_a_contradiction_is_reported(text: str, published: str | None, words: str) -> None:
    found = reading(text, published).warnings
    assert len(found) == 1
    assert words in found[0]


@pytest.mark.parametrize(
    ("text", "published"),
    [
        ("They met on Wednesday, May 8.", "2019-05-10"),
        ("They met on Wednesday, May 8.", None),
        ("They met on Monday, 30 December.", "2020-01-02"),
        ("They will meet on Thursday, 2 January.", "2019-12-20"),
        ("They met on Thursday, 3 March 2011.", "2019-05-10"),
        ("They met on Monday and on May 8.", "2018-05-10"),
        # One slip among days that agree is the writer's.
        ("They met on Wednesday, May 8. They met on Friday, May 3. They met on Monday, May 7.", "2019-05-10"),
        ("They met on Saturday, February 29.", "2021-12-10"),
        ("They met on 8 May (Tuesday).", "2018-05-10"),
        ("They met on May 8, a Tuesday.", "2018-05-10"),
        ("They met on May 8, a Wednesday of rain.", "2019-05-10"),
        ("They met on the 8th (Tuesday).", "2018-05-10"),
        ("They met on Monday the 30th.", "2018-05-10"),
        ("They met on May 8. On Wednesday they left.", "2018-05-10"),
        ("They met on May 8 and Wednesday.", "2018-05-10"),
    ],
)
def test_what_agrees_is_not_reported(text: str, published: str | None) -> None:
    assert reading(text, published).warnings == []


A_AND_B = "Peruvian Foreign Minister Ana Rojas", "Chilean Foreign Minister Luis Vega"


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("{} met {} on Wednesday, May 8.", "2018-05-08"),
        ("{} met {} on Wednesday 8 May.", "2018-05-08"),
        ("{} met {} on 8 May (Wednesday).", "2018-05-08"),
        ("{} met {} on Wednesday the 8th.", "2018-05-08"),
        ("{} met {} on Wednesday (8th).", "2018-05-08"),
        ("{} met {} on Tuesday the 8th.", "2018-05-08"),
        ("{} met {} on Monday, April 9.", "2018-04-09"),
        # Of a day further off the weekday decides the year.
        ("{} met {} on Tuesday, June 13.", "2017-06-13"),
        ("{} met {} on Monday, December 11.", "2017-12-11"),
    ],
)
def test_a_slip_of_a_weekday_moves_no_contact_to_another_year(text: str, day: str) -> None:
    assert contacts_told(text.format(*A_AND_B), "2018-05-10") == {("CHL-PER", "held", "in_person", day)}


@pytest.mark.parametrize(
    "text",
    [
        "{} met {} in Lima on 9 May 2023.",
        "{} and {} met in Lima on Tuesday, 9 May 2023.",
        "{} held talks with {} in Lima on May 9, 2023.",
        "Talks between {} and {} took place in Lima on 9 May 2023.",
        "A meeting between {} and {} was held in Lima on 9 May 2023.",
        "{} received {} in Lima on 2023-05-09.",
    ],
)
def test_what_is_told_as_held_on_a_day_after_publication_is_reported(text: str) -> None:
    told = text.format(*A_AND_B)
    assert contacts_told(told, "2019-05-12") == {("CHL-PER", "held", "in_person", "2023-05-09")}
    (warning,) = reading(told, "2019-05-12").warnings
    assert "published on 2019-05-12" in warning and "09 May 2023 as past" in warning
    assert reading(told, "2023-05-12").warnings == []


@pytest.mark.parametrize(
    "text",
    [
        "{} will meet {} in Lima on 9 June 2019.",
        "{} and {} agreed on Friday to meet in Lima on 9 June 2019.",
        "{} is to hold talks with {} in Lima on June 9, 2019.",
        "Talks between {} and {} are to be held in Lima on 9 June 2019.",
        "{} meets {} in Lima on 9 June 2019.",
    ],
)
def test_what_is_to_come_is_no_contradiction(text: str) -> None:
    told = text.format(*A_AND_B)
    assert contacts_told(told, "2019-05-12") == {("CHL-PER", "planned", "in_person", "2019-06-09")}
    assert reading(told, "2019-05-12").warnings == []
