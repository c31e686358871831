"""What a second sentence tells behind a plain lead: contacts of others, what was agreed, and what is no contact."""

from __future__ import annotations

import pytest

from tests.etl.articles import reading

LEAD = (
    "LIMA, May 14 - Peruvian Foreign Minister Ana Ruiz met her Chilean counterpart Luis Vega in Lima on Tuesday to "
    "discuss fishing rights."
)
PUBLISHED = "2019-05-16"


def _others(sentence: str) -> list[tuple[str, str, str]]:
    """Sides, outcome and first day of the contacts but that of the lead."""
    told = reading(f"{LEAD}\n\n{sentence}", PUBLISHED).contacts
    assert [c for c in told if str(c.start_date) == "2019-05-14" and c.countries == ("CHL", "PER")]
    rest = [c for c in told if str(c.start_date) != "2019-05-14" or c.countries != ("CHL", "PER")]
    return [("-".join(c.countries), c.status, str(c.start_date)) for c in rest]


@pytest.mark.parametrize(
    "sentence",
    [
        "Lawmakers from both countries will meet in Arica next week.",
        "Parliamentarians of the two countries met in Arica last week.",
        "The mayors of Tacna and Arica are to meet next week.",
        "Vega also met representatives of the Chilean community in Lima on Wednesday.",
        "Ruiz met with Peruvian fishermen in Callao on Wednesday.",
        "Vega talked to Chilean investors in Lima on Wednesday.",
    ],
)
def test_those_who_hold_no_office(sentence: str) -> None:
    assert _others(sentence) == []


@pytest.mark.parametrize(
    ("sentence", "day"),
    [
        ("The offer was first made at a meeting in Santiago in January.", "2019-01-01"),
        ("The proposal had been put forward during talks in Santiago in February.", "2019-02-01"),
        ("An invitation was extended at a meeting in Santiago in January.", "2019-01-01"),
    ],
)
def test_the_meeting_at_which_an_offer_was_made_was_held(sentence: str, day: str) -> None:
    assert _others(sentence) == [("CHL-PER", "held", day)]


def test_who_was_hosting_somebody_did_so() -> None:
    sentence = "At that time Ecuador's foreign minister, Pablo Soto, was hosting his Colombian colleague, Eva Rojas."
    assert [(pair, status) for pair, status, _ in _others(sentence)] == [("COL-ECU", "held")]


KIGALI = (
    "KIGALI, May 14 (Agency) - Kenyan President Peter Otieno held talks with his Rwandan counterpart Jean Habimana in "
    "Kigali on Tuesday, the first day of a two-day visit."
)


@pytest.mark.parametrize(
    ("sentence", "status", "day"),
    [
        ("Habimana was last in Nairobi in August 2016.", "held", "2016-08-01"),
        ("Habimana had been in Nairobi in August 2016.", "held", "2016-08-01"),
        ("Habimana will pay a return visit in October.", "planned", "2019-10-01"),
        ("A return visit is planned for October.", "planned", "2019-10-01"),
        ("Habimana paid a surprise visit to Nairobi in August 2016.", "held", "2016-08-01"),
    ],
)
def test_visits_the_other_way(sentence: str, status: str, day: str) -> None:
    told = [c for c in reading(f"{KIGALI}\n\n{sentence}", PUBLISHED).contacts if str(c.start_date) != "2019-05-14"]
    assert [("-".join(c.countries), c.status, str(c.start_date)) for c in told] == [("KEN-RWA", status, day)]


def test_talks_with_a_state_are_those_of_whom_the_text_speaks() -> None:
    sentence = "President Otieno praised his host. A meeting with Uganda is planned for June 2."
    told = [c for c in reading(f"{KIGALI}\n\n{sentence}", PUBLISHED).contacts if str(c.start_date) != "2019-05-14"]
    assert [("-".join(c.countries), str(c.start_date)) for c in told] == [("KEN-UGA", "2019-06-02")]


@pytest.mark.parametrize(
    ("lead", "status"),
    [
        ("At a meeting in Hanoi on Tuesday, Laos and Vietnam agreed to open two more border gates.", "held"),
        ("At talks in Hanoi on Tuesday, Laos and Vietnam failed to settle the dispute.", "held"),
        (
            "The prime ministers of Laos and Vietnam, meeting in Hanoi on Tuesday, agreed to open two more gates.",
            "held",
        ),
        ("Talks that Laos and Vietnam were to hold on May 14 were put off indefinitely.", "cancelled"),
        ("The talks which Laos and Vietnam held in Hue on May 14 ended in discord.", "held"),
    ],
)
def test_two_states_are_the_subject_behind_a_meeting(lead: str, status: str) -> None:
    (contact,) = reading(lead, PUBLISHED).contacts
    assert (contact.countries, contact.status, str(contact.start_date)) == (("LAO", "VNM"), status, "2019-05-14")


@pytest.mark.parametrize(
    ("sentence", "day"),
    [
        ("Lao Prime Minister Boun Keo on Tuesday praised the results of his meeting with Vietnam's president in Hue "
         "on May 3.", "2019-05-03"),
        ("On Tuesday Lao Prime Minister Boun Keo met his Vietnamese counterpart for talks in Hue.", "2019-05-14"),
    ],
)  # fmt: skip
def test_a_noun_has_the_day_in_its_own_phrase(sentence: str, day: str) -> None:
    (contact,) = reading(sentence, PUBLISHED).contacts
    assert (contact.status, str(contact.start_date)) == ("held", day)
