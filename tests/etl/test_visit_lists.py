"""Lists of visits in papers on two states: headings tell who came, and to whom; entries need no verb."""

from __future__ import annotations

import pytest

from tests.etl.articles import contacts_told

HEAD = "Peru and Kenya have many ties.\n\nHigh Level Visits\n\n"
OURS = {"source": "Ministry of Foreign Affairs of Peru", "title": "Peru-Kenya Relations"}


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (f"{HEAD}From Peru:\n\n- President Juan Soto (May 2015)\n- Foreign Minister Ana Rojas (17-18 May 2016)\n",
         ["2015-05-01", "2016-05-17"]),
        (f"{HEAD}From Kenya to Peru\n\nForeign Minister Joseph Maina in May 2015\n", ["2015-05-01"]),
        (f"{HEAD}Kenyan visits to Peru\n\n2015\tForeign Minister Joseph Maina\n", ["2015-01-01"]),
        (f"{HEAD}From Kenya to Peru\n\nYear\tName\n2015\tForeign Minister Joseph Maina\n", ["2015-01-01"]),
        (f"{HEAD}To Kenya:\n- Ana Rojas, Minister of Trade, July 2015\n", ["2015-07-01"]),
        # Behind another heading no visits are listed.
        (f"{HEAD}From Peru:\n\n- President Juan Soto (May 2015)\n\nTrade\n\n- Minister Ana Rojas (May 2017)\n",
         ["2015-05-01"]),
    ],
)  # fmt: skip
def test_entries_of_a_list_of_visits(text: str, told: list[str]) -> None:
    found = contacts_told(text, **OURS)
    assert sorted(found) == [("KEN-PER", "held", "in_person", day) for day in told]


@pytest.mark.parametrize(
    "text",
    [
        # Whose paper it is, or whose relations it is about, tells to whom somebody came.
        "Kenyan President Joseph Maina visited in May 2015.",
        "Kenyan President Joseph Maina paid a State visit on 3-5 May 2015.",
        "Kenyan President Joseph Maina visited our country in May 2015.",
        "Kenya\n\n(i) Major General Joseph Maina, Minister of Defence, visited Peru in May 2015.\n\nChile\n\nIt moved.",
        "Kenya\n\nForeign Minister Joseph Maina paid a visit in May 2015.\n\nChile\n\nThe embassy moved.",
    ],
)
def test_a_visit_without_a_goal(text: str) -> None:
    assert {(pair, day[:7]) for pair, _, _, day in contacts_told(text, **OURS)} == {("KEN-PER", "2015-05")}


def test_a_news_text_lists_nothing() -> None:
    assert contacts_told(f"{HEAD}Foreign Minister Joseph Maina (May 2015)\n") == set()
