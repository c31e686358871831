"""Sessions of commissions and expert groups: told by number, by their short name, by the border they deal with."""

from __future__ import annotations

import pytest

from tests.etl.articles import reading

_MEETING = (
    "The 9th Expert Group Meeting (EGM) on the Nepal-China Boundary was held in Kathmandu, Nepal, from 11th to 13th "
    "May 2018. "
)


def _told(text: str) -> set[tuple[str, str, str | None]]:
    return {
        ("-".join(c.countries), c.status, c.start_date.isoformat() if c.start_date else None)
        for c in reading(text, "2019-05-16").contacts
    }


@pytest.mark.parametrize(
    ("behind", "contact"),
    [
        ("The 8th EGM was held in Lhasa in September 2017.", ("CHN-NPL", "held", "2017-09-01")),
        ("The team had been set up during the 8th EGM, held in Lhasa in July 2017.", ("CHN-NPL", "held", "2017-07-01")),
        ("The two sides agreed to hold the 10th EGM in China at an early date.", ("CHN-NPL", "planned", None)),
        ("The 10th will be hosted by China next year.", ("CHN-NPL", "planned", "2020-01-01")),
    ],
)
def test_another_session_by_its_number(behind: str, contact: tuple[str, str, str | None]) -> None:
    assert _told(_MEETING + behind) == {("CHN-NPL", "held", "2018-05-11"), contact}


@pytest.mark.parametrize(
    ("text", "contact"),
    [
        (
            "Expert groups of Ukraine and Moldova held their 30th round of talks on Tuesday in Chisinau.",
            ("MDA-UKR", "held", "2019-05-14"),
        ),
        (
            "During the last meeting of Chile and Peru, held in Lima on April 15, the two sides had compared maps.",
            ("CHL-PER", "held", "2019-04-15"),
        ),
    ],
)
def test_who_sat_in_session(text: str, contact: tuple[str, str, str | None]) -> None:
    assert _told(text) == {contact}


@pytest.mark.parametrize(
    "text",
    [
        "The dialogue between Peru and Chile was established in 2011.",
        "Farmers met on the Poland-Ukraine border on Tuesday to protest against cheap grain.",
        "The Finance Committee meeting of the parliament of Chile was held on Tuesday.",
    ],
)
def test_no_session_of_two_states(text: str) -> None:
    assert not _told(text)
