"""Contacts told in passing: by what came of them, as stops of a journey, as members of a row of meetings; texts of our
own, published on Thursday, 16 May 2019."""

from __future__ import annotations

import pytest

from tests.etl.articles import contacts_told

A, B = "Peruvian President Ana Rojas", "Chilean President Luis Vera"
MET = ("CHL-PER", "held", "in_person", "2019-05-14")
PLANNED = ("CHL-PER", "planned", "in_person", "2019-06-06")


@pytest.mark.parametrize(
    ("text", "told"),
    [
        pytest.param(
            f"{A} met {B} in Lima on Tuesday to follow up on the roadmap established at their April meeting in Arica.",
            {MET, ("CHL-PER", "held", "in_person", "2019-04-01")},
            id="established at their meeting",
        ),
        pytest.param(
            f"{A} met {B} in Lima on Tuesday to build on the agreements made at their March meeting in Arica.",
            {MET, ("CHL-PER", "held", "in_person", "2019-03-01")},
            id="a month that may be another word",
        ),
        pytest.param(
            f"{A} received {B} in Lima on Tuesday to continue the dialogue begun at their July call.",
            {MET, ("CHL-PER", "held", "phone", "2018-07-01")},
            id="what was begun lies behind",
        ),
        pytest.param(
            "A trip in April took Peruvian Foreign Minister Rosa Soto to Chile, Ecuador and Bolivia.",
            {(pair, "held", "in_person", "2019-04-01") for pair in ("CHL-PER", "ECU-PER", "BOL-PER")},
            id="a trip took her to",
        ),
        pytest.param(
            "Peruvian Foreign Minister Rosa Soto left on Sunday for a tour that will take her to Chile and Ecuador.",
            {("CHL-PER", "planned", "in_person", "2019-05-19"), ("ECU-PER", "planned", "in_person", "2019-05-19")},
            id="a tour that will take her to",
        ),
        pytest.param(
            "The foreign ministers of Peru and Chile will meet in Lima on June 6. The two previous ones were in Arica "
            "in September 2016 and in Cusco in July 2018.",
            {
                PLANNED,
                ("CHL-PER", "held", "in_person", "2016-09-01"),
                ("CHL-PER", "held", "in_person", "2018-07-01"),
            },
            id="the two previous ones",
        ),
        pytest.param(
            "The presidents of Peru and Chile will meet in Lima on June 6. Their first meeting was in Arica in "
            "November 2018, and the second in Cusco in January.",
            {
                PLANNED,
                ("CHL-PER", "held", "in_person", "2018-11-01"),
                ("CHL-PER", "held", "in_person", "2019-01-01"),
            },
            id="and the second",
        ),
        pytest.param(
            "Peru and Chile will hold talks in Lima on June 6. An earlier summit in Arica in September "
            "brought no result.",
            {PLANNED, ("CHL-PER", "held", "in_person", "2018-09-01")},
            id="an earlier summit",
        ),
        pytest.param(
            "Peruvian Foreign Minister Rosa Soto had calls at the weekend with her Chilean and Ecuadorian "
            "counterparts.",
            {("CHL-PER", "held", "phone", "2019-05-11"), ("ECU-PER", "held", "phone", "2019-05-11")},
            id="had calls",
        ),
        pytest.param(
            f"{A} told {B} in a video conference on May 7 that the road would be built.",
            {("CHL-PER", "held", "video", "2019-05-07")},
            id="the day of a video conference in which something was said",
        ),
    ],
)
def test_contacts_told_in_passing(text: str, told: set[tuple[str, str, str, str]]) -> None:
    assert contacts_told(text) == told
