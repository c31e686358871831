"""Offers and requests that the other side answers in the next sentence or clause."""

from __future__ import annotations

import pytest

from tests.etl.articles import assert_told, contacts_told


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Lima offered talks on May 3. Santiago has not replied.", "CHL-PER requested unspecified 2019-05-03"),
        (
            "Peru proposed a meeting of the two army chiefs on May 3. Chile has yet to respond.",
            "CHL-PER requested in_person 2019-05-03",
        ),
        (
            "On Monday Georgia's defence minister asked for a meeting. Russia turned it down the next day.",
            "GEO-RUS refused in_person 2019-05-13",
        ),
        (
            "Lima asked for a meeting of the two ministers on Monday; Santiago said no.",
            "CHL-PER refused in_person 2019-05-13",
        ),
        ("Lima asked for a call; La Paz, busy with the strike, has not responded.", "BOL-PER requested phone"),
        ("Bamako requested a meeting on Tuesday. N'Djamena agreed.", "MLI-TCD planned in_person"),
        ("Peru offered Chile talks on the river. Chile has not responded.", "CHL-PER requested unspecified"),
        # A day that is over, and other words of not coming.
        (
            "Peru's army chief had been due in Santiago on Sunday but stayed home because of the storm.",
            "CHL-PER cancelled in_person 2019-05-12",
        ),
        (
            "Peru's minister did not make it to Santiago on Monday to meet Chile's president.",
            "CHL-PER cancelled in_person 2019-05-13",
        ),
    ],
)
def test_the_other_side_answers(text: str, told: str) -> None:
    assert_told(text, told)


@pytest.mark.parametrize(
    "text",
    [
        "Peru proposed a joint patrol. Chile has not replied.",
        "Mali proposed talks on Monday. Chad and Niger have not replied.",
        "Peru's president met the two army chiefs. Chile declined to comment.",
    ],
)
def test_no_offer_or_no_one_answer(text: str) -> None:
    assert contacts_told(text) == set()


@pytest.mark.parametrize(
    ("ending", "status"),
    [
        ("who would not take the call", "refused"),
        ("who refused to take the call", "refused"),
        ("who declined to come to the phone", "refused"),
        ("who did not take his call", "refused"),
        ("who did not pick up", "requested"),
        ("who never called back", "requested"),
        ("who took the call but did not answer questions on the border", "held"),
        ("and the premier, who did not take the call of a journalist, was told", "held"),
    ],
)
def test_who_was_rung_up_and_did_not_answer(ending: str, status: str) -> None:
    text = f"Peruvian President Luis Ramos telephoned Chilean President Pablo Soto on Monday, {ending}."
    assert_told(text, f"CHL-PER {status} phone 2019-05-13")


def test_who_spoke_and_would_not_say_has_spoken() -> None:
    text = (
        "Peruvian President Luis Ramos spoke by phone on Monday with Chilean President Pablo Soto, who would not "
        "answer whether the border would open."
    )
    assert_told(text, "CHL-PER held phone 2019-05-13")
