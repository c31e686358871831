"""What is put between a word and its verb, whom somebody called on a day, and the press to whom something was told."""

from __future__ import annotations

import pytest

from tests.etl.articles import contacts_told

PERU, CHILE = "Peruvian President Ana Rey", "Chilean President Luis Soto"


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (f"The palace announced that {PERU} will not, it seems, travel to Chile on Friday.", {"cancelled"}),
        (f"{PERU} did not, however, meet {CHILE} on Monday.", set()),
        (f"The palace announced that {PERU} would not, for the time being, be going to Santiago.", set()),
        (f"{CHILE} has been fond of {PERU}, whom he called on May 3.", {"held phone"}),
        (
            f"{PERU} declined in recent weeks to speak with {CHILE}, aides told The Valley Post on Tuesday.",
            {"refused"},
        ),
        (f"{PERU} negotiated with {CHILE} over a satellite link on Monday.", {"held video"}),
        (f"{PERU} will confer a medal on {CHILE} in time.", set()),
        (f"{PERU} conferred on the border with {CHILE} on Monday.", {"held"}),
    ],
)
def test_put_between(text: str, told: set[str]) -> None:
    read = {f"{status} {mode}" for _, status, mode, _ in contacts_told(text, "2019-05-16")}
    assert len(read) == len(told) and all(any(r.startswith(t) for r in read) for t in told)


def test_a_paper_that_was_told_tells_no_day() -> None:
    told = contacts_told(f"{PERU} declined in May to speak with {CHILE}, aides told Radio Rio Tuesday.", "2019-05-16")
    assert {day for *_, day in told} == {"2019-05-01"}
