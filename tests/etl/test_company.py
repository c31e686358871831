"""Two office-holders of two states in a sentence with a day are read as together, unless words keep them apart."""

from __future__ import annotations

import pytest

from tests.etl.articles import contacts_told, pairs_told

PERU, CHILE = "Peruvian President Ana Rey", "Chilean President Luis Soto"


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            f"It was dawn on Monday before {PERU} and {CHILE} emerged from the cabin.",
            "CHL-PER held unspecified 2019-05-13",
        ),
        (
            f"{PERU} laid her plan, a bundle of maps, before {CHILE} in his study in Santiago on Monday.",
            "CHL-PER held in_person 2019-05-13",
        ),
        (
            f"{CHILE} has been busy. In Lima on Tuesday he obtained a quarter of an hour with {PERU}.",
            "CHL-PER held in_person 2019-05-14",
        ),
        (
            f"April 2018: {PERU} and {CHILE}, sailing on the lake, come to terms over the fishing grounds.",
            "CHL-PER held unspecified 2018-04-01",
        ),
        (
            f"On March 3 {PERU} will open the tunnel with {CHILE}.",
            "CHL-PER planned unspecified 2020-03-03",
        ),
    ],
)
def test_two_on_a_day(text: str, told: str) -> None:
    assert told in {" ".join(c) for c in contacts_told(text, "2019-05-16")}


@pytest.mark.parametrize(
    "text",
    [
        f"{PERU} has yet to see what {CHILE} laid out on Monday.",
        f"{PERU} recalled her ambassador on Monday, minutes after {CHILE} showed the photographs.",
        f"An emissary of {PERU} brought {CHILE} a paper on Monday.",
        f"{PERU} said on Monday that {CHILE} ran a careless government.",
        f"{PERU} was convicted on Monday, and {CHILE} called it a scandal.",
        f"{PERU} dismissed a minister on Monday whom {CHILE} had decorated.",
        f"{PERU} wished on Monday for a word with {CHILE}.",
        f"{PERU} remembered the late {CHILE} on Monday.",
        f"{PERU} and {CHILE} were both in Tacna on Monday.",
        f"{PERU} dismissed on Monday the charges made by {CHILE}.",
        f"{PERU} gave up the vote on Monday, a week after {CHILE} gave up his.",
        f"A judge in Lima on Monday indicted {PERU} and {CHILE} over the deal.",
        f"{PERU} and {CHILE} issued separate statements on Monday.",
        f"On May 3, 1994, {PERU} was a student, and {CHILE} a lieutenant.",
        f"{PERU} next to {CHILE} at a fair, May 3.",
        f"On Monday {CHILE} talked to a comedian posing as {PERU}.",
        f"It is rumoured that {PERU} nearly met {CHILE} on Monday.",
    ],
)
def test_what_keeps_two_apart(text: str) -> None:
    assert pairs_told(text) == []
