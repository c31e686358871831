"""What a contact word cannot reach: topics, purposes, objects of another verb and other clauses name no side."""

from __future__ import annotations

import pytest

from tests.etl.articles import pairs_told, reading

SIDES = [
    (
        "French President Emmanuel Macron spoke with Lebanese President Michel Aoun about an attack claimed by Syria.",
        {"FRA-LBN"},
    ),
    (
        "The foreign ministers of Hungary and Croatia met in Zagreb on Tuesday to discuss sanctions that the United"
        " States imposed on Russia.",
        {"HRV-HUN"},
    ),
    ("The Polish and Lithuanian defence ministers met on Tuesday as Russia and Belarus began exercises.", {"LTU-POL"}),
    (
        "Italian Prime Minister Carla Neri met Maltese Prime Minister Joe Borg on Tuesday to coordinate responses to"
        " challenges, including those posed by China.",
        {"ITA-MLT"},
    ),
    (
        "The Chinese foreign minister, who visited Myanmar last week, met Thai Prime Minister Prayut Chan-o-cha in"
        " Bangkok on Tuesday.",
        {"CHN-MMR", "CHN-THA"},
    ),
    (
        "Kenyan President Amos Kibet received Ugandan President Moses Okello on Monday and met Tanzanian President"
        " John Mwita on Tuesday.",
        {"KEN-UGA", "KEN-TZA"},
    ),
    ("Peru's foreign minister held talks on trade with China's foreign minister on Monday.", {"CHN-PER"}),
    (
        "A call which Kenyan President Amos Kibet made to Ugandan President Moses Okello on Monday has been criticised"
        " by Tanzanian President John Mwita.",
        {"KEN-UGA"},
    ),
    (
        "Kenyan President Amos Kibet met Ugandan President Moses Okello on Monday on the sidelines of talks of the"
        " region's leaders with Tanzanian President John Mwita.",
        {"KEN-UGA"},
    ),
    (
        "At the inauguration of Peru's new president on Monday, Kenyan President Amos Kibet met Ugandan President"
        " Moses Okello.",
        {"KEN-UGA"},
    ),
    (
        "In a row over a pastor who is held in Peru, Kenyan Foreign Minister Amos Kibet met his Ugandan counterpart"
        " Moses Okello on Monday.",
        {"KEN-UGA"},
    ),
    (
        "The matter was raised by Kenyan Foreign Minister Amos Kibet in a call with his Ugandan counterpart Moses"
        " Okello on Monday.",
        {"KEN-UGA"},
    ),
    (
        "A visit by Ugandan Premier Moses Okello on Monday was cancelled by Kenyan Prime Minister Amos Kibet.",
        {"KEN-UGA"},
    ),
]


@pytest.mark.parametrize(("text", "pairs"), SIDES, ids=[text[:40] for text, _ in SIDES])
def test_topics_and_other_clauses_are_no_sides(text: str, pairs: set[str]) -> None:
    assert {"-".join(contact.countries) for contact in reading(text, "2019-05-16").contacts} == pairs


@pytest.mark.parametrize(
    ("text", "pairs"),
    [
        (
            "Kenya was absent in April, when Chilean President Juan Rojas, Peruvian President Luis Quispe and "
            "Colombian President Ana Mejia met in Arica.",
            ["CHL-COL-PER"],
        ),
        (
            "It was settled in Arica, where Chilean Foreign Minister Pablo Soto, Peruvian Foreign Minister Rosa "
            "Quispe and Colombian Foreign Minister Luz Mora met on Monday.",
            ["CHL-COL-PER"],
        ),
    ],
)
def test_a_row_behind_when_begins_with_its_first_name(text: str, pairs: list[str]) -> None:
    assert pairs_told(text, "2019-05-16") == pairs
