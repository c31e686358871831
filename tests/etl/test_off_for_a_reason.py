"""Plans that are off, told behind the reason: "because of the strike it was put off"."""

from __future__ import annotations

import pytest

from tests.etl.articles import assert_told

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
