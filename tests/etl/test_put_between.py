"""What is put between a word and its verb, whom somebody called on a day, and the press to whom something was told."""

from __future__ import annotations

import pytest

from tests.etl.articles import contacts_told, reading

PERU, CHILE = "Peruvian President Ana Rey", "Chilean President Luis Soto"


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (f"The palace announced that {PERU} will not, it seems, travel to Chile on Friday.", {"cancelled"}),
        (f"{PERU} did not, however, meet {CHILE} on Monday.", set()),
        (f"The palace announced that {PERU} would not, for the time being, be going to Santiago.", {"cancelled"}),
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


@pytest.mark.parametrize(
    ("text", "names"),
    [
        (
            "Mr. QUISPE Juan, Minister for Foreign Affairs of Peru, met Foreign Minister Luis SOTO of Chile on Monday.",
            2,
        ),
        ("Peruvian Minister Jean-Paul LE ROUX met Chilean Minister Luis Soto on Monday.", 2),
        ("NATO Secretary General Ana Rey met Chilean President Luis Soto on Monday.", 1),
    ],
)
def test_surnames_in_capitals(text: str, names: int) -> None:
    contacts = reading(text, "2019-05-16").contacts
    assert sum(len(p.name.split()) > 1 for c in contacts for p in c.participants) in (names, 0 if names == 1 else names)


@pytest.mark.parametrize(
    ("text", "pairs"),
    [
        (f"{PERU} was busy on Monday, calling {CHILE} in Santiago.", 1),
        (
            f"{PERU} telephoned all Monday, calling {CHILE} in Arica and Ghanaian President Kofi Asante in Accra.",
            2,
        ),
        (f"{PERU} broke her silence on Monday, calling {CHILE} a liar.", 0),
        (f"{PERU} made headlines on Monday by calling {CHILE} reckless.", 0),
    ],
)
def test_calling(text: str, pairs: int) -> None:
    assert len(contacts_told(text, "2019-05-16")) == pairs


def test_an_itinerary_by_days_is_that_of_the_one_who_travels() -> None:
    told = contacts_told(
        "Foreign Minister Ana Rey of Peru will travel from May 20 to May 23. The itinerary follows.\n\n"
        "Monday, May 20: Accra (Ghana), meeting with Foreign Minister Kofi Asante\n"
        "Tuesday, May 21: Lome (Togo), talks with Yao Mensah, Deputy Prime Minister, Minister of Foreign Affairs\n"
        "Wednesday, May 22: Bamako (Mali), talks with Foreign Minister Amadou Keita\n"
        "Thursday, May 23: return to Lima",
        "2019-05-16",
    )
    assert {(pair, day) for pair, _, _, day in told} == {
        ("GHA-PER", "2019-05-20"),
        ("PER-TGO", "2019-05-21"),
        ("MLI-PER", "2019-05-22"),
    }
