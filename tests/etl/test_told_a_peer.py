"""One who tells something to an office-holder of another state, where no contact word says in what contact."""

from __future__ import annotations

import pytest

from tests.etl.articles import contacts_told


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Peru's foreign minister told his Chilean counterpart on Friday that the buoy must go.",
         {("CHL-PER", "held", "unspecified", "2019-05-10")}),
        ("Peruvian President Ana Ruiz assured Norwegian Foreign Minister Ine Berg on Monday that the road was safe.",
         {("NOR-PER", "held", "unspecified", "2019-05-13")}),
        ("Norwegian Prime Minister Ine Berg told Finnish Prime Minister Juha Salo on Monday that Oslo would help. The "
         "call was the second in a week.", {("FIN-NOR", "held", "phone", "2019-05-13")}),
        ("LIMA, May 14 - Peruvian Foreign Minister Ana Ruiz met her Chilean counterpart Luis Vega in Lima on Tuesday. "
         "Ruiz told her Chilean counterpart that the border would open.",
         {("CHL-PER", "held", "in_person", "2019-05-14")}),
        ("In Oslo on Monday Finland's foreign minister briefed Norwegian Defence Minister Ine Berg on the raid.",
         {("FIN-NOR", "held", "in_person", "2019-05-13")}),
        ("Peruvian Foreign Minister Ana Ruiz briefed the US envoy to Chile, Carl Otto, on the plan in Lima on Tuesday.",
         {("PER-USA", "held", "in_person", "2019-05-14")}),
        ("Peruvian Foreign Minister Ana Ruiz briefed President Luis Vega of Peru on her talks in Oslo.", set()),
        # The press, a staff, a plan and what was not yet said.
        ("The foreign minister of Peru told Chilean television on Monday that talks were not planned.", set()),
        ("A spokesman told President Ana Ruiz's office that the Chilean president would not come.", set()),
        ("Former aide Juan Soto told President Ana Ruiz of Peru that the money was gone, prosecutors said.", set()),
        ("Peru's president will tell Chilean President Luis Vega that she cannot come.", set()),
        ("Peru's president has not yet told Chilean President Luis Vega that she will stay away.", set()),
        ("Peruvian President Ana Ruiz warned Chilean President Luis Vega against any move.", set()),
    ],
)  # fmt: skip
def test_who_tells_another_something_was_in_contact(text: str, told: set[tuple[str, str, str, str]]) -> None:
    assert contacts_told(text) == told


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("US Vice President Carl Otto found little support. In Oslo on Tuesday he was told by Prime Minister Ine Berg "
         "that Norway did not wish a war.", {("NOR-USA", "held", "in_person", "2019-05-14")}),
        ("Peruvian Foreign Minister Ana Ruiz was told by President Luis Vega of Chile in Santiago on Monday that the "
         "border would stay closed.", {("CHL-PER", "held", "in_person", "2019-05-13")}),
        ("Chilean President Luis Vega said he had been assured by President Ana Ruiz of Peru that the gas would flow.",
         {("CHL-PER", "held", "unspecified", "2019-05-01")}),
        # A state, the press, a house and one's own are told at a distance, or at home.
        ("Chile was told by Peruvian Foreign Minister Ana Ruiz on Tuesday that the gas would be cut.", set()),
        ("Reporters were told by Peruvian Foreign Minister Ana Ruiz on Tuesday that Chile had agreed.", set()),
        ("Parliament in Lima was told by Foreign Minister Ana Ruiz on Tuesday that Chile had agreed.", set()),
        ("Chilean President Luis Vega was told by her adviser, Foreign Minister Juan Soto, about Peru's plans.", set()),
    ],
)  # fmt: skip
def test_who_was_told_something_by_another_was_in_contact(text: str, told: set[tuple[str, str, str, str]]) -> None:
    assert contacts_told(text) == told
