"""Calls that are paid, invitations that were taken up, sums with days of two, and who will not be where."""

from __future__ import annotations

import pytest

from tests.etl.articles import assert_told, contacts_told, reading


@pytest.mark.parametrize(
    ("text", "told"),
    [
        # A call that is paid is a visit.
        (
            "Peru's prime minister paid a call to President Juan Rojas of Chile in Santiago on Tuesday.",
            {("CHL-PER", "held", "in_person", "2019-05-14")},
        ),
        (
            "The Peruvian foreign minister made a call on the Chilean president in Santiago on Monday.",
            {("CHL-PER", "held", "in_person", "2019-05-13")},
        ),
        # An invitation that led to what is told.
        (
            "On Monday Peruvian Prime Minister Luis Quispe had talks in Santiago with Chilean counterpart Juan Rojas, "
            "who had invited him.",
            {("CHL-PER", "held", "in_person", "2019-05-13")},
        ),
        (
            "Peru's president arrived in Santiago on Tuesday. Chilean President Juan Rojas had invited him.",
            {("CHL-PER", "held", "in_person", "2019-05-14")},
        ),
        (
            "The Peruvian president will be in Santiago on Sunday; Chile's president invited him in March.",
            {("CHL-PER", "planned", "in_person", "2019-05-19")},
        ),
        (
            "Peru's president met his Chilean counterpart in Quito on Monday. He has invited him to Lima.",
            {("CHL-PER", "held", "in_person", "2019-05-13"), ("CHL-PER", "proposed", "in_person", "")},
        ),
        # Who will not be there.
        (
            "Peruvian Foreign Minister Rosa Quispe will not be in Santiago on 14 June.",
            {("CHL-PER", "cancelled", "in_person", "2019-06-14")},
        ),
        # Two known by name alone.
        (
            "Emmanuel Macron was with Angela Merkel in Meseberg on Monday.",
            {("DEU-FRA", "held", "in_person", "2019-05-13")},
        ),
        (
            "Chile's president had last seen Donald Trump in Quito last year.",
            {("CHL-USA", "held", "in_person", "2018-01-01")},
        ),
    ],
)
def test_what_is_told(text: str, told: set[tuple[str, str, str, str]]) -> None:
    assert contacts_told(text) == told


@pytest.mark.parametrize(
    ("text", "days"),
    [
        (
            "The foreign ministers of Peru and Chile had met twice before: on 5 and 6 March in Quito, and in "
            "April in Lima.",
            [("2019-03-05", "2019-03-06"), ("2019-04-01", "2019-04-30")],
        ),
        (
            "The presidents of Peru and Chile spoke twice by phone, on 3 and 4 May.",
            [("2019-05-03", "2019-05-03"), ("2019-05-04", "2019-05-04")],
        ),
    ],
)
def test_a_sum_tells_which_days_belong_together(text: str, days: list[tuple[str, str]]) -> None:
    contacts = reading(text, "2019-05-16").contacts
    assert sorted((str(c.start_date), str(c.end_date)) for c in contacts) == days


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("The invitation to visit Lima was accepted by the Chilean foreign minister.", "CHL-PER planned in_person"),
        ("An offer to visit Kigali has been accepted by Chad's Premier Juan Rojas.", "RWA-TCD planned in_person"),
        (
            "An invitation from the Malian army chief to come to Bamako was accepted by the Chadian army chief.",
            "MLI-TCD planned in_person",
        ),
        ("An invitation to come to Lima was turned down by Chile's minister Juan Rojas.", "CHL-PER refused in_person"),
    ],
)
def test_who_took_up_an_invitation(text: str, told: str) -> None:
    assert_told(text, told)


@pytest.mark.parametrize(
    "text",
    [
        "An invitation to a conference in Lima was accepted by the Chilean minister.",
        "An invitation to visit Lima was accepted by the Chilean football team.",
        "An invitation to visit the museum in Lima was accepted by the Peruvian president.",
    ],
)
def test_invitations_to_no_state(text: str) -> None:
    assert contacts_told(text) == set()
