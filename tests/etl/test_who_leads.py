"""Who leads a contact of two others, as a later sentence tells, takes part in it."""

from __future__ import annotations

import pytest

from tests.etl.articles import pairs_told

TWO = "The presidents of Peru and Chile held talks in Accra on Monday."


@pytest.mark.parametrize(
    "led",
    [
        "Ghanaian President Kofi Asante presided over the talks.",
        "Ghanaian President Kofi Asante chaired the session.",
        "Ghanaian mediator Kofi Asante presided.",
        "Ghanaian President Kofi Asante sat between the two.",
        "Ghanaian President Kofi Asante, in the chair, called for patience.",
    ],
)
def test_who_leads_takes_part(led: str) -> None:
    assert pairs_told(f"{TWO} {led}") == ["CHL-GHA-PER"]


@pytest.mark.parametrize(
    "told",
    [
        "Ghanaian President Kofi Asante welcomed the news.",
        "Ghanaian President Kofi Asante presides over a divided country.",
        "Ghanaian President Kofi Asante did not preside over the talks.",
        "Ghanaian President Kofi Asante will chair a summit in June.",
        "Ghana was the host country.",
    ],
)
def test_who_does_not_lead_it(told: str) -> None:
    assert "CHL-GHA-PER" not in pairs_told(f"{TWO} {told}")
