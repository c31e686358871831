"""Plans that are off, told behind the reason: "because of the strike it was put off"."""

from __future__ import annotations

import pytest

from tests.etl.articles import assert_told, contacts_told

_PLAN = "A visit of Chile's president to Lima was planned for May 10"


@pytest.mark.parametrize(
    "behind",
    [
        ". It was called off.",
        ". Because of a strike it was put off.",
        ". After the strike, it was cancelled.",
        ". Nothing came of it.",
        "; it was put off because of a strike.",
        "; because of a strike it was put off.",
        ", but because of a strike it was put off.",
        ", but owing to the strike it fell through.",
    ],
)
def test_what_became_of_the_plan(behind: str) -> None:
    assert_told(_PLAN + behind, "CHL-PER cancelled in_person 2019-05-10")


@pytest.mark.parametrize(
    "behind", [".", ". After the strike, it was welcomed by all.", "; because of a strike it was short."]
)
def test_a_plan_of_which_no_more_is_told_was_kept(behind: str) -> None:
    assert_told(_PLAN + behind, "CHL-PER held in_person 2019-05-10")


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "A meeting of Peru's and Chile's ministers had been fixed for May 10; it fell through.",
            "CHL-PER cancelled in_person 2019-05-10",
        ),
        (
            "The protocols were signed in Zurich by the foreign ministers of Turkey and Armenia in 2009.",
            "ARM-TUR held in_person 2009-01-01",
        ),
        (
            "Venezuela's President Juan Rojas received T&T's Energy Minister Ann Persad on Friday in Caracas.",
            "TTO-VEN held in_person 2019-05-10",
        ),
    ],
)
def test_fixed_and_signed(text: str, told: str) -> None:
    assert_told(text, told)


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "May 10 had been the date for a meeting of the presidents of Peru and Chile; a strike came between.",
            "CHL-PER cancelled in_person 2019-05-10",
        ),
        (
            "Peru's president will have to miss Friday's meeting with his Chilean colleague.",
            "CHL-PER cancelled in_person",
        ),
        (
            "To a summit with Congo's president on May 20 in Goma the president of Burundi has said no.",
            "BDI-COD refused in_person 2019-05-20",
        ),
        (
            "Peru's president missed the train, but met his Chilean colleague on Monday.",
            "CHL-PER held in_person 2019-05-13",
        ),
    ],
)
def test_dropped_missed_and_turned_down(text: str, told: str) -> None:
    assert_told(text, told)


def test_a_date_that_came_before_the_one_to_come() -> None:
    text = (
        "The border commission of Cambodia and Thailand will meet in Bangkok on June 8. The border commission had been "
        "scheduled for May 12. Then a dispute flared up and the meeting was cancelled."
    )
    assert contacts_told(text) == {
        ("KHM-THA", "planned", "in_person", "2019-06-08"),
        ("KHM-THA", "cancelled", "in_person", "2019-05-12"),
    }


@pytest.mark.parametrize(
    ("text", "told"),
    [
        # The next sentence calls it off, also by who said so, or by what came of the plan.
        (
            "The Peruvian president was expected in Santiago on May 21 for talks. But his office said on "
            "Wednesday that he "
            "would be staying at home.",
            "CHL-PER cancelled in_person 2019-05-21",
        ),
        (
            "The Peruvian president was to see her Chilean counterpart in Quito on May 21. The appointment was "
            "cancelled.",
            "CHL-PER cancelled in_person 2019-05-21",
        ),
        (
            "There had been plans for the Peruvian president to receive the Chilean president in Lima in June. "
            "They came to "
            "nothing, diplomats said.",
            "CHL-PER cancelled in_person 2019-06-01",
        ),
        # It is no longer to be, whatever the verb.
        (
            "The Peruvian president is no longer expected in Santiago on June 3.",
            "CHL-PER cancelled in_person 2019-06-03",
        ),
        (
            "The Peruvian president has cancelled his participation in talks with his Chilean counterpart in "
            "Quito on June 3.",
            "CHL-PER cancelled in_person 2019-06-03",
        ),
        (
            "Peru's premier turned back on her way to Santiago, where she was to meet the Chilean president on May 14.",
            "CHL-PER cancelled in_person 2019-05-14",
        ),
        (
            "The Peruvian premier was preparing to fly to Santiago on June 3 when the visit was cancelled by the "
            "hosts.",
            "CHL-PER cancelled in_person 2019-06-03",
        ),
        (
            "The long-announced visit of the Peruvian president to Santiago on May 21 has been called off.",
            "CHL-PER cancelled in_person 2019-05-21",
        ),
        ("Peruvian foreign minister scraps Santiago visit", "CHL-PER cancelled in_person"),
        # What was put off before, or is another thing that is off, leaves the contact as it was.
        (
            "Peru's foreign minister, who had cancelled two earlier trips, arrived in Santiago on Monday for talks.",
            "CHL-PER held in_person 2019-05-13",
        ),
        (
            "The foreign ministers of Peru and Chile opened talks in Quito on Monday that had been put off twice.",
            "CHL-PER held in_person 2019-05-13",
        ),
        (
            "The planned visit of the Peruvian president to Santiago went ahead on Tuesday despite the protests.",
            "CHL-PER held in_person 2019-05-14",
        ),
        (
            "Peru's foreign minister apologised to his Chilean counterpart by phone on Monday for cancelling a visit.",
            "CHL-PER held phone 2019-05-13",
        ),
        (
            "Peru's foreign minister agreed at a meeting with his Chilean counterpart in Quito on Monday to "
            "cancel a debt.",
            "CHL-PER held in_person 2019-05-13",
        ),
        (
            "Peru's foreign minister made good on his pledge to visit Chile and arrived in Santiago on Monday.",
            "CHL-PER held in_person 2019-05-13",
        ),
    ],
)
def test_what_is_off_and_what_only_sounds_so(text: str, told: str) -> None:
    assert_told(text, told)


@pytest.mark.parametrize(
    "text",
    [
        "Peru's premier has called time on plans to visit Santiago next week.",
        "A visit by Peru's premier to Santiago, announced for next week, has been quietly dropped.",
        "Peru's premier has changed her mind about going to Santiago next week.",
        "Peru's premier has excused herself from talks with the Chilean president in Quito set for next week.",
        "Lima has withdrawn the Peruvian premier from talks with Chile's president in Quito next week.",
    ],
)
def test_called_off_in_other_words(text: str) -> None:
    assert_told(text, "CHL-PER cancelled in_person 2019-05-20")


def test_an_invitation_declined_in_the_same_breath() -> None:
    told = contacts_told(
        "Peru's premier met Chile's president in Quito on Monday and invited him to Lima; he declined."
    )
    assert {(pair, status) for pair, status, *_ in told} == {("CHL-PER", "held"), ("CHL-PER", "refused")}
