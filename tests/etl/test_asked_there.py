"""What was asked for, offered or turned down at a contact is not the contact: read as published on 16 May 2019."""

from __future__ import annotations

import pytest

from tests.etl.articles import contacts_told


@pytest.mark.parametrize(
    "what",
    [
        "asked for more troops in a meeting with her Somali counterpart on Tuesday",
        "proposed a joint patrol at talks with her Somali counterpart on Tuesday",
        "rejected the plan at a meeting with her Somali counterpart on Tuesday",
        "requested more time at her meeting with the Somali president on Tuesday",
        "turned down a Somali plan at a meeting with the Somali president on Tuesday",
        "is seeking aid at talks with her Somali counterpart that began on Tuesday",
        "pressed for a deal in talks with her Somali counterpart on Tuesday",
    ],
)
def test_the_contact_was_held(what: str) -> None:
    told = contacts_told(f"Kenya's foreign minister {what}.")
    assert {(pair, status, day) for pair, status, _, day in told} == {("KEN-SOM", "held", "2019-05-14")}


def test_a_contact_that_is_asked_for_is_requested() -> None:
    told = contacts_told("Kenya's foreign minister on Tuesday asked for an urgent meeting with her Somali counterpart.")
    assert {status for _, status, *_ in told} == {"requested"}
