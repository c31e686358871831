"""Sides in lists, two names before one office, years that count from one told before, what was put off earlier.
Short texts of our own, read as published on Thursday, 16 May 2019."""

from __future__ import annotations

import pytest

from tests.etl.articles import contacts_told, only_contact

ROSA, PABLO = "Peruvian Foreign Minister Rosa Quispe", "Chilean Foreign Minister Pablo Soto"
ANN, ALI = "Kenyan President Ann Otieno", "Somali President Ali Warsame"
Told = tuple[str, str, str, str]


@pytest.mark.parametrize(
    ("text", "contact"),
    [
        ("A meeting of Chad, Mali and Niger took place in Rome on Monday.",
         ("MLI-NER-TCD", "held", "in_person", "2019-05-13")),
        ("The trilateral summit of Greece, Israel and Egypt will be held in Nicosia on Monday.",
         ("EGY-GRC-ISR", "planned", "in_person", "2019-05-20")),
        ("The next summit of Brazil, Argentina, Uruguay and Paraguay will be on May 20 in Asuncion.",
         ("ARG-BRA-PRY-URY", "planned", "in_person", "2019-05-20")),
        ("Peace talks of Armenia and Azerbaijan opened in Geneva on Tuesday.",
         ("ARM-AZE", "held", "in_person", "2019-05-14")),
        ("A meeting between Rosa Quispe and Pablo Soto, the foreign ministers of Peru and Chile, was held in Bogota on "
         "Tuesday.", ("CHL-PER", "held", "in_person", "2019-05-14")),
    ],
)  # fmt: skip
def test_sides_in_a_list(text: str, contact: Told) -> None:
    assert contacts_told(text) == {contact}


def test_each_of_two_names_before_one_office_is_of_its_country() -> None:
    told = only_contact(
        "Rosa Quispe and Pablo Soto, the foreign ministers of Peru and Chile, met in Bogota on Tuesday.", "2019-05-16"
    )
    assert {(p.name, p.country) for p in told.participants} == {("Rosa Quispe", "PER"), ("Pablo Soto", "CHL")}


@pytest.mark.parametrize(
    ("text", "day"),
    [
        (f"In 2015 Kenya recalled its envoy. That August {ANN} met {ALI} in Kigali.", "2015-08-01"),
        (f"The border was closed in 2012. In October that year {ANN} met {ALI} in Kigali.", "2012-10-01"),
        (f"Ties were restored in 2009, and that November {ANN} received {ALI} in Nairobi.", "2009-11-01"),
        (f"Somalia sued Kenya in 2014. The next year {ANN} met {ALI} in Kigali.", "2015-01-01"),
        (f"In 2013 the border was closed. Two years later {ANN} met {ALI} in Kigali.", "2015-01-01"),
    ],
)  # fmt: skip
def test_a_year_told_before(text: str, day: str) -> None:
    assert contacts_told(text) == {("KEN-SOM", "held", "in_person", day)}


def test_a_year_after_another_visit() -> None:
    told = contacts_told(
        "Peruvian President Rosa Quispe visited Santiago in October 2010, a year after Pablo Soto had come to Lima."
    )
    assert {day for *_, day in told} == {"2010-10-01", "2009-01-01"}


@pytest.mark.parametrize(
    ("text", "contact"),
    [
        ("The Thai and Malaysian prime ministers will meet in Kuala Lumpur on May 20 after twice putting it off.",
         ("MYS-THA", "planned", "in_person", "2019-05-20")),
        ("The trilateral meeting of the Greek, Israeli and Cypriot leaders, postponed from April because of elections, "
         "will take place in Nicosia on Monday.", ("CYP-GRC-ISR", "planned", "in_person", "2019-05-20")),
        ("A summit of Greece, Israel and Cyprus will be held in Nicosia on Monday, having been postponed in April.",
         ("CYP-GRC-ISR", "planned", "in_person", "2019-05-20")),
        ("Talks between Peru and Chile in Bogota that were due on May 20 have been postponed.",
         ("CHL-PER", "cancelled", "in_person", "2019-05-20")),
    ],
)  # fmt: skip
def test_what_was_put_off_before(text: str, contact: Told) -> None:
    assert contacts_told(text) == {contact}


@pytest.mark.parametrize(
    ("text", "contact"),
    [
        (f"{ROSA} said after talks with {PABLO}, an old friend, in Bogota on Tuesday that the border would reopen.",
         ("CHL-PER", "held", "in_person", "2019-05-14")),
        (f"Foreign Minister Rosa Quispe of Peru told {PABLO} in a phone call on Tuesday that the border would reopen.",
         ("CHL-PER", "held", "phone", "2019-05-14")),
        (f"{ROSA} answered on Friday with a letter to {PABLO} in which she invited him to Lima.",
         ("CHL-PER", "held", "letter", "2019-05-10")),
        (f"{ROSA} took that message to Santiago on May 7.", ("CHL-PER", "held", "in_person", "2019-05-07")),
        (f"The president has ordered {ROSA} to travel to Santiago to explain it to President Juan Rojas.",
         ("CHL-PER", "planned", "in_person", "")),
    ],
)  # fmt: skip
def test_told_and_carried(text: str, contact: Told) -> None:
    assert contacts_told(text) == {contact}


def test_an_ambassador_by_title_is_still_the_counterpart() -> None:
    told = only_contact(
        "Rwandan Foreign Minister Vincent Nkusi and his Burundian counterpart, Ambassador Albert Ndayi, held talks in "
        "Nemba on Tuesday.",
        "2019-05-16",
    )
    assert (told.level, told.track) == ("minister", "foreign")


@pytest.mark.parametrize(
    ("text", "days"),
    [
        ("Peruvian President Rosa Quispe met Chilean President Pablo Soto in Bogota last year, and last month Chile's "
         "foreign minister went to Lima.", {"2018-01-01", "2019-04-01"}),
        # March and April are two, though one ends a day before the other begins.
        ("Peru's President Rosa Quispe visited Santiago in March, and the Chilean prime minister came to Lima a month "
         "later.", {"2019-03-01", "2019-04-01"}),
    ],
)  # fmt: skip
def test_two_contacts_in_two_clauses(text: str, days: set[str]) -> None:
    assert {day for *_, day in contacts_told(text)} == days
