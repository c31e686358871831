"""Who held an office in the year that is told: a text of 2019 on the visits of presidents of 2000."""

from __future__ import annotations

import pytest

from tests.etl.articles import assert_told, cast_of, contacts_told


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("President Clinton visited Vietnam in November 2000.", "USA-VNM held in_person 2000-11-01"),
        ("In June 2003 Prime Minister Vajpayee visited China.", "CHN-IND held in_person 2003-06-01"),
        ("Secretary Rice visited Japan in February 2008.", "JPN-USA held in_person 2008-02-01"),
        ("In October 2007 the Egyptian foreign minister met Secretary Rice.", "EGY-USA held in_person 2007-10-01"),
        ("Foreign Minister Westerwelle visited Japan in January 2012.", "DEU-JPN held in_person 2012-01-01"),
    ],
)
def test_who_held_the_office_then(text: str, told: str) -> None:
    assert_told(text, told)


@pytest.mark.parametrize(
    "text",
    [
        "President Clinton visited Vietnam in November 2012.",
        "Secretary General Rice visited Japan in February 2008.",
    ],
)
def test_nobody_of_that_name_held_it(text: str) -> None:
    assert not any("USA" in pair for pair, *_ in contacts_told(text))


def test_another_of_the_same_surname_and_office_is_no_holder_of_the_list() -> None:
    actors = cast_of(
        "Ecuador has offered to mediate. Foreign Minister Pedro Lavrov was in Lima on Monday.", "2019-05-16"
    )
    assert next(a.countries for a in actors.actors if a.name) != ("RUS",)


def test_half_a_name_is_no_surname() -> None:
    # "Abdul Aziz" is one name, and not that of a minister called Aziz whose first name begins with the same letter.
    actors = cast_of("Prince Sami Bin Abdul Aziz, the defence minister, was in Tehran on Monday.", "1999-05-16")
    assert next(a.countries for a in actors.actors if a.name) != ("PAK",)
