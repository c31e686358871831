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
