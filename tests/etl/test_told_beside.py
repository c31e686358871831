"""What the text leaves to its reader: the day of the news, that two sat together, who sat at one table."""

from __future__ import annotations

import pytest

from tests.etl.articles import pairs_told, reading

NEWS = "PARIS, May 9 - President Ana Rey of Peru arrived in Accra on Wednesday. "
TODAY = "2019-05-09"  # a Thursday


def told(text: str, published: str = TODAY) -> set[tuple[str, str, str, str]]:
    """Countries, outcome, mode, and first and last day of each contact."""
    return {
        ("-".join(c.countries), c.status, c.mode, f"{c.start_date}..{c.end_date}")
        for c in reading(text, published).contacts
    }


@pytest.mark.parametrize(
    "text",
    [
        NEWS
        + "The port is to be widened. Officials spoke of cocoa. Chile's foreign minister, Juan Soto, and his Togolese "
        "colleague, Kofi Adjei, met at the airport.",
        "The strike went on. On Wednesday no ship left. It was quiet. Chile's foreign minister, Juan Soto, and his "
        "Togolese colleague, Kofi Adjei, met at the airport.",
    ],
)
def test_what_has_no_day_was_on_the_day_told_last(text: str) -> None:
    assert ("CHL-TGO", "held", "in_person", "2019-05-08..2019-05-08") in told(text)


@pytest.mark.parametrize(
    "looks_back",
    [
        "Chile's foreign minister, Juan Soto, and his Togolese colleague, Kofi Adjei, have met for the first time.",
        "Chile's foreign minister, Juan Soto, and his Togolese colleague, Kofi Adjei, recently met at the airport.",
        "Chile's foreign minister, Juan Soto, is holding talks with his Togolese colleague, Kofi Adjei.",
    ],
)
def test_what_looks_back_was_some_day(looks_back: str) -> None:
    days = {days for countries, *_, days in told(NEWS + "The port is to be widened. It is old. " + looks_back)
            if countries == "CHL-TGO"}  # fmt: skip
    assert days and "2019-05-08..2019-05-08" not in days


SOTO, ADJEI = "Chile's foreign minister, Juan Soto,", "Togo's foreign minister, Kofi Adjei"
PRESIDENTS = "Chile's President Juan Soto and Peru's President Ana Rey"


def test_a_day_long_before_publication_is_no_news() -> None:
    text = f"On April 3 the strike began. The port was shut. It is old. {SOTO} met {ADJEI}."
    assert "2019-04-03..2019-04-03" not in {days for *_, days in told(text)}


@pytest.mark.parametrize(
    ("text", "mode"),
    [
        (f"On Monday {SOTO} spoke for an hour with {ADJEI}, who was his host.", "in_person"),
        (f"On Monday {SOTO} talked to {ADJEI}, in a corridor.", "in_person"),
        (f"On Monday {SOTO} spoke for an hour with {ADJEI}.", "unspecified"),
        (f"On Monday {SOTO} spoke for an hour with {ADJEI}, from his hotel. The line was bad.", "unspecified"),
    ],
)
def test_guests_and_rooms_tell_that_two_sat_together(text: str, mode: str) -> None:
    assert ("CHL-TGO", "held", mode, "2019-05-06..2019-05-06") in told(text)


def test_who_met_on_a_journey_spoke_there() -> None:
    text = f"On Monday {SOTO} met {ADJEI}, in Lome. On Wednesday {SOTO} again spoke for an hour with {ADJEI}."
    assert ("CHL-TGO", "held", "in_person", "2019-05-08..2019-05-08") in told(text)


def test_the_rule_is_told() -> None:
    contact = reading(f"On Monday {SOTO} spoke for an hour with {ADJEI}, who was his host.", TODAY).contacts[0]
    assert contact.notes["mode"].words == "host" and "one place" in contact.notes["mode"].rule


@pytest.mark.parametrize(
    ("text", "pairs"),
    [
        (f"{PRESIDENTS} came to Lome on Monday to see Togo's President Kofi Adjei.", {"CHL-PER-TGO"}),
        (
            f"{SOTO} landed in Lome on Monday with his colleagues Ana Rey of Peru and Paul Mensah of Ghana.",
            {"CHL-GHA-PER-TGO"},
        ),
        (
            f"{SOTO} had both ministers, Ana Rey of Peru and Paul Mensah of Ghana, at his hotel on Monday and asked "
            "them there and then to sign.",
            {"CHL-GHA-PER"},
        ),
        # Nobody of the host state is told, or each by himself.
        (f"{PRESIDENTS} arrived in Togo on Monday.", {"CHL-TGO", "PER-TGO"}),
        (f"{PRESIDENTS} each met Togo's President Kofi Adjei in Lome on Monday.", {"CHL-TGO", "PER-TGO"}),
        (
            f"{SOTO} goes to Togo and Ghana on Monday and will see Kofi Adjei of Togo and Paul Mensah of Ghana.",
            {"CHL-TGO", "CHL-GHA"},
        ),
    ],
)
def test_who_sat_at_one_table(text: str, pairs: set[str]) -> None:
    assert set(pairs_told(text, TODAY)) == pairs


def test_initials_keep_their_capitals() -> None:
    names = {p.name for p in reading(
        "Prime Minister KP Otieno of Kenya met President JB Mensah of Ghana in Accra on Monday.", TODAY
    ).contacts[0].participants}  # fmt: skip
    assert names == {"KP Otieno", "JB Mensah"}
