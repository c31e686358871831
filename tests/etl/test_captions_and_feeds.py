"""Captions with credits of other forms, bulletins whose days stand above their items, signings that two looked on."""

from __future__ import annotations

import pytest

from tests.etl.articles import assert_told, contacts_told


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Norway's Foreign Minister Ole Dahl (left) speaks as his Peruvian counterpart Rosa Quispe listens during a "
         "joint press conference in Lima on May 13, 2019. (AFP/A Name)", "NOR-PER held in_person 2019-05-13"),
        ("Kenya's President Joseph Maina and Ghana's President Kofi Asante at Flagstaff House on May 12. Photograph: "
         "A Name/Reuters", "GHA-KEN held in_person 2019-05-12"),
        ("Prime Minister Janis Ozols of Latvia with Prime Minister Jaan Kask of Estonia in Tartu on May 12. PHOTO | "
         "LETA", "EST-LVA held in_person 2019-05-12"),
    ],
)  # fmt: skip
def test_credits(text: str, told: str) -> None:
    assert_told(text, told)


def test_one_speaks_elsewhere() -> None:
    text = "Peru's President Luis Vega (L) waves as Chile's Ana Soto speaks on a screen in Lima, May 13, 2019. (AFP)"
    assert contacts_told(text) == set()


FEED = """15 May 2019
Chilean Foreign Minister Ana Soto will meet her Peruvian counterpart Luis Vega in Lima tomorrow.

13 May 2019
Kenyan President Joseph Maina received President Yao Mensah of Togo in Nairobi today.

12 May 2019
Norway's parliament went into recess.
"""


def test_seen_from_the_day_above() -> None:
    assert contacts_told(FEED) == {
        ("CHL-PER", "planned", "in_person", "2019-05-16"),
        ("KEN-TGO", "held", "in_person", "2019-05-13"),
    }


PLACES = """Encounters so far

Riga, March 3, 2018: Norwegian Prime Minister Ole Dahl and Latvian President Janis Ozols meet for the first time.
Oslo, June 5, 2018: Dahl receives Ozols at his residence.
Tartu, April 4, 2019: Ozols meets Estonian Prime Minister Jaan Kask.
"""


def test_place_before_the_day() -> None:
    told = {(pair, day) for pair, _, _, day in contacts_told(PLACES)}
    assert {("LVA-NOR", "2018-03-03"), ("LVA-NOR", "2018-06-05"), ("EST-LVA", "2019-04-04")} <= told


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Peruvian President Luis Vega and Chilean President Ana Soto witnessed the signing of six accords in Lima on "
         "Tuesday.", "CHL-PER held in_person 2019-05-14"),
        ("Kenya's Prime Minister Joseph Maina and his Ghanaian counterpart Kofi Asante presided over the signing of a "
         "tax treaty in Accra on May 12.", "GHA-KEN held in_person 2019-05-12"),
        # Where somebody has arrived and is to meet the host on a day to come.
        ("Latvian President Janis Ozols has arrived in Oslo, where he is due to meet with Norwegian Prime Minister Ole "
         "Dahl on Friday.", "LVA-NOR planned in_person 2019-05-17"),
        ("Togo's President Yao Mensah hosts Ghana's President Kofi Asante in Lome this weekend.",
         "GHA-TGO planned in_person 2019-05-18"),
        # A message handed to the head of a body of many states.
        ("Peruvian Foreign Minister Luis Vega held talks with Belgian Foreign Minister Jan Claes in Brussels on "
         "May 13 and handed NATO Secretary-General Jens Stoltenberg a message from President Rosa Quispe.",
         "BEL-PER held in_person 2019-05-13"),
    ],
)  # fmt: skip
def test_items_of_bulletins(text: str, told: str) -> None:
    assert_told(text, told)
