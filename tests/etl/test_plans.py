"""Plans told beside another contact of the same sides: without a day, in its sentence, or agreed in it."""

from __future__ import annotations

import pytest

from tests.etl.articles import contacts_told, reading

MONDAY, TODAY = "2019-05-13", "2019-05-15"
Told = tuple[str, str, str]


def told(text: str) -> list[Told]:
    """Mode, status and first day of each contact that a text is read to tell of."""
    return sorted((c.mode, c.status, str(c.start_date)) for c in reading(text, TODAY).contacts)


@pytest.mark.parametrize(
    ("text", "contacts"),
    [
        # A plan without a day is a contact of its own.
        ("Peru's President Rosa Quispe received Chile's President Pablo Soto in Lima on Monday. The two presidents "
         "agreed to meet again soon.", [("in_person", "held", MONDAY), ("in_person", "planned", "None")]),
        ("Peru's President Rosa Quispe met Chile's President Pablo Soto in Lima on Monday. A second meeting will take "
         "place in Santiago at a date yet to be set.",
         [("in_person", "held", MONDAY), ("in_person", "planned", "None")]),
        ("Peru's President Rosa Quispe met Chile's President Pablo Soto in Lima on Monday. Soto extended to her an "
         "official invitation to visit Chile.", [("in_person", "held", MONDAY), ("in_person", "proposed", "None")]),
        ("Peru's President Rosa Quispe met Chile's President Pablo Soto in Lima on Monday. Quispe has been invited to "
         "Chile.", [("in_person", "held", MONDAY), ("in_person", "proposed", "None")]),
        ("Peru's President Rosa Quispe met Chile's President Pablo Soto in Lima on Monday. Soto invited her to "
         "Santiago, an offer which she accepted.", [("in_person", "held", MONDAY), ("in_person", "planned", "None")]),
        # Both in one sentence: the day is that of the contact which took place.
        ("Peru's President Rosa Quispe spoke by phone with Chile's President Pablo Soto on Monday and agreed to meet "
         "him in person.", [("in_person", "planned", "None"), ("phone", "held", MONDAY)]),
        ("Peru's President Rosa Quispe held talks with Chile's President Pablo Soto in Lima on Monday and invited him "
         "to visit Cusco.", [("in_person", "held", MONDAY), ("in_person", "proposed", "None")]),
        ("Peru's President Rosa Quispe and Chile's President Pablo Soto agreed in a phone call on Monday to meet soon.",
         [("in_person", "planned", "None"), ("phone", "held", MONDAY)]),
        ("Peru's President Rosa Quispe invited Chile's President Pablo Soto to Lima in a phone call on Monday.",
         [("in_person", "proposed", "None"), ("phone", "held", MONDAY)]),
        ("Peru's President Rosa Quispe, who met Pablo Soto in Santiago on Monday, said the Chilean president had "
         "accepted her invitation to visit Lima.", [("in_person", "held", MONDAY), ("in_person", "planned", "None")]),
        ("Meeting in Lima on Monday, Peru's President Rosa Quispe and Chile's President Pablo Soto agreed to hold "
         "another meeting in Santiago.", [("in_person", "held", MONDAY), ("in_person", "planned", "None")]),
        # The day of the invitation is not that of the visit.
        ("On Monday Peru's President Rosa Quispe invited Chile's President Pablo Soto to visit Lima.",
         [("in_person", "proposed", "None")]),
        ("Peru's President Rosa Quispe invited Chile's President Pablo Soto on Monday to visit Lima.",
         [("in_person", "proposed", "None")]),
        ("Chile's President Pablo Soto agreed on Monday to visit Lima at the invitation of Peru's President Rosa "
         "Quispe.", [("in_person", "planned", "None")]),
        ("Peru's President Rosa Quispe invited Chile's President Pablo Soto to visit Lima on Friday.",
         [("in_person", "proposed", "2019-05-17")]),
        ("Peru's President Rosa Quispe invited Chile's President Pablo Soto to Lima later this month to discuss fish.",
         [("in_person", "proposed", "2019-05-15")]),
        # Put off to another day.
        ("The visit of Peru's President Rosa Quispe to Chile has been postponed until June 3.",
         [("in_person", "planned", "2019-06-03")]),
        ("The visit of Peru's President Rosa Quispe to Chile, planned for Monday, has been put off to June 3.",
         [("in_person", "cancelled", "2019-05-20"), ("in_person", "planned", "2019-06-03")]),
        ("Peru's President Rosa Quispe has postponed her trip to Chile. The trip was moved to June 3.",
         [("in_person", "planned", "2019-06-03")]),
        ("The visit of Peru's President Rosa Quispe to Chile, due on May 20, was postponed on Monday.",
         [("in_person", "cancelled", "2019-05-20")]),
        # Where somebody goes to meet somebody.
        ("Peru's President Rosa Quispe flies to Santiago, where she will meet Chile's President Pablo Soto on Friday.",
         [("in_person", "planned", "2019-05-17")]),
        # The visit for which they prepare.
        ("Peru's President Rosa Quispe called Chile's President Pablo Soto on Monday ahead of Soto's visit to Lima.",
         [("in_person", "planned", "None"), ("phone", "held", MONDAY)]),
        ("Peru's President Rosa Quispe spoke with Chile's President Pablo Soto in Lima on Monday. The presidents "
         "talked about their forthcoming meeting in Santiago.",
         [("in_person", "held", MONDAY), ("in_person", "planned", "None")]),
        # A plan that is told with its day elsewhere is one, a hope is none.
        ("Peru's President Rosa Quispe will meet Chile's President Pablo Soto in Lima on June 3. The two presidents "
         "had agreed to meet soon.", [("in_person", "planned", "2019-06-03")]),
        ("Peru's President Rosa Quispe met Chile's President Pablo Soto in Lima on Monday. Quispe said she was ready "
         "to meet him again.", [("in_person", "held", MONDAY)]),
        ("Peru's President Rosa Quispe met Chile's President Pablo Soto in Lima on Monday. She invites scholars to "
         "write about it.", [("in_person", "held", MONDAY)]),
    ],
)  # fmt: skip
def test_plans_beside_a_contact(text: str, contacts: list[Told]) -> None:
    assert told(text) == sorted(contacts)


@pytest.mark.parametrize(
    ("text", "side"),
    [
        ("Peru's President Rosa Quispe has in the meantime invited Chile's President Pablo Soto to Lima.", "PER"),
        ("Chile's President Pablo Soto has been invited to Lima by Peru's President Rosa Quispe.", "PER"),
        ("Chile's President Pablo Soto has accepted an invitation to visit Peru from President Rosa Quispe.", "PER"),
        ("Peru's President Rosa Quispe called Chile's President Pablo Soto on Monday but did not get through.", "PER"),
        ("Peru's President Rosa Quispe is refusing to talk to Chile's President Pablo Soto.", "CHL"),
        ("Peru's President Rosa Quispe spoke by phone on Monday with Chile's President Pablo Soto, at the request of "
         "the former.", "PER"),
        ("Peru's President Rosa Quispe held a call on Monday with Chile's President Pablo Soto, which Chile had "
         "requested.", "CHL"),
        ("Peru's President Rosa Quispe asked to meet Chile's President Pablo Soto.", "PER"),
        ("Peru's President Rosa Quispe received Chile's President Pablo Soto in Lima on Monday.", None),
    ],
)  # fmt: skip
def test_who_asked(text: str, side: str | None) -> None:
    assert [c.requested_by for c in reading(text, TODAY).contacts] == [side]


def test_who_met_somebody_and_invited_him() -> None:
    text = "Peru's President Rosa Quispe met Chile's President Pablo Soto in Lima on Monday and invited him to Cusco."
    asked = {c.status: c.requested_by for c in reading(text, TODAY).contacts}
    assert asked == {"held": None, "proposed": "PER"}


@pytest.mark.parametrize(
    "text",
    [
        "Peru's President Rosa Quispe will have the border on her mind when she walks into the palace to meet Chile's "
        "President Pablo Soto on Saturday.",
        "Peru's President Rosa Quispe hopes to settle the row when she flies to Santiago on Saturday to see Chile's "
        "President Pablo Soto.",
    ],
)
def test_what_will_be_when_one_goes_there(text: str) -> None:
    assert told(text) == [("in_person", "planned", "2019-05-18")]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "A visit of Chilean President Juan Rojas to Lima has been announced.",
            {("CHL-PER", "planned", "in_person", "")},
        ),
        (
            "Talks between the Chilean and Peruvian foreign ministers in Arica next week were announced on Monday.",
            {("CHL-PER", "planned", "in_person", "2019-05-20")},
        ),
        (
            "The sale was announced during a visit by Chilean President Juan Rojas to Lima on Tuesday.",
            {("CHL-PER", "held", "in_person", "2019-05-14")},
        ),
    ],
)
def test_what_is_announced_is_to_come(text: str, told: set[tuple[str, str, str, str]]) -> None:
    assert contacts_told(text) == told


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Chile and Peru are going back to the table in June.", ("CHL-PER", "planned", "in_person", "2019-06-01")),
        ("Thai and Lao ministers are meeting in Hue in July.", ("LAO-THA", "planned", "in_person", "2019-07-01")),
        ("Chad and Mali are resuming talks in August.", ("MLI-TCD", "planned", "unspecified", "2019-08-01")),
        (
            "Chile's president was meeting Peru's president in Lima on Monday when the quake struck.",
            ("CHL-PER", "held", "in_person", "2019-05-13"),
        ),
    ],
)
def test_what_they_are_doing_later(text: str, told: tuple[str, str, str, str]) -> None:
    assert contacts_told(text) == {told}


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "Chile's president is looking forward to seeing Peru's president in Quito next week.",
            {("CHL-PER", "planned", "in_person", "2019-05-20")},
        ),
        (
            "Chile's president said he looked forward to meeting Peru's president later on the trip.",
            {("CHL-PER", "planned", "in_person", "")},
        ),
        ("Chile's president looks forward to meeting the new Peruvian president.", set()),
        ("Chile's minister looks forward to seeing results of the talks with Peru on Friday.", set()),
        ("Chile's minister looks forward to meeting voters in Lima on Friday.", set()),
    ],
)
def test_what_one_looks_forward_to(text: str, told: set[tuple[str, str, str, str]]) -> None:
    assert contacts_told(text) == told


@pytest.mark.parametrize(
    "text",
    [
        "State media reported that a meeting between Ghanaian President Nadia Petrov and the Norwegian prime minister, "
        "Ole Tran, is scheduled for May 18 in Geneva.",
        "Officials confirmed on Tuesday that a meeting between Kofi Asante, Ghana's minister of foreign affairs, and "
        "Foreign Minister Ole Dahl of Norway is scheduled for May 18 in Vienna, it was reported.",
    ],
)
def test_a_plan_told_behind_both_sides_and_their_names(text: str) -> None:
    assert contacts_told(text, TODAY) == {("GHA-NOR", "planned", "in_person", "2019-05-18")}


@pytest.mark.parametrize("told", ["told", "instructed", "ordered", "directed"])
def test_who_is_told_to_meet_has_not_met(told: str) -> None:
    ministers = f"The foreign ministers of Peru and Chile were {told} to meet again by the end of the month."
    assert [(c.status, c.mode) for c in reading(ministers, TODAY).contacts] == [("planned", "in_person")]


def test_who_met_and_was_told_to_leave_has_met() -> None:
    text = "Peru's foreign minister met his Chilean counterpart on Monday and was told to leave the country."
    assert [c.status for c in reading(text, TODAY).contacts] == ["held"]


@pytest.mark.parametrize("way", ["pave the way for", "lay the ground for"])
def test_what_talks_are_to_prepare_is_to_come(way: str) -> None:
    text = f"Officials of Peru and Chile met on Monday. The talks were meant to {way} a meeting on Thursday in Lima of "
    assert told(f"{text}the two foreign ministers.") == [
        ("in_person", "held", MONDAY),
        ("in_person", "planned", "2019-05-16"),
    ]


def test_what_two_had_been_told_to_do_before_they_met_is_no_plan() -> None:
    text = "The generals of Peru and Chile met on Monday after they had been instructed to hold talks."
    assert {c[1] for c in contacts_told(text)} == {"held"}


def test_who_had_long_been_awaited_has_come() -> None:
    text = "The Chilean delegation, long awaited in Lima, met Peruvian Foreign Minister Ana Quispe on Monday."
    assert {c[1] for c in contacts_told(text)} == {"held"}


@pytest.mark.parametrize(
    "text",
    [
        "The foreign ministers of Peru and Chile held talks in Lima on Monday to pave the way for a summit.",
        "A meeting of the foreign ministers of Peru and Chile to pave the way for a summit took place on Monday.",
        "Talks of the foreign ministers of Peru and Chile on Monday were meant to set the stage for the summit.",
    ],
)
def test_talks_that_paved_the_way_for_others_were_held(text: str) -> None:
    assert ("held", MONDAY) in {(c[1], c[3]) for c in contacts_told(text)}
