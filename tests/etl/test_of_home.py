"""Office-holders whom a text names without their country, as those of its own; who says "I" in a government's text."""

from __future__ import annotations

from dataclasses import replace

import pytest

from etl.extract import read_article
from tests.etl.articles import article, cast_of, pairs_told


@pytest.mark.parametrize(
    ("text", "pairs"),
    [
        ("LOME: The Prime Minister met his Malian counterpart in Bamako on Monday, a statement said.", ["MLI-TGO"]),
        ("RIGA, May 14 (Agency) -- Foreign Minister J. K. Ozols yesterday met his Peruvian counterpart Rosa Quispe.",
         ["LVA-PER"]),
        ("SANTIAGO - The president spoke with his Ghanaian counterpart by phone late on Monday.", ["CHL-GHA"]),
        # The place of a report tells nothing of those whose country is told; nor does a city where many meet.
        ("OSLO - The Latvian foreign minister met the president of Chile on Monday.", ["CHL-LVA"]),
        ("GENEVA - The foreign minister met his Malian counterpart on Monday.", []),
    ],
)  # fmt: skip
def test_named_from_within(text: str, pairs: list[str]) -> None:
    assert pairs_told(text) == pairs


@pytest.mark.parametrize(
    ("source", "text", "pairs"),
    [
        ("Ministry of Foreign Affairs of Latvia",
         "Press Conference by the Minister\n\nQuestion:\nWhat came of the call?\n\nMinister:\n"
         "I had a telephone talk with Foreign Minister Rosa Quispe of Peru yesterday.", ["LVA-PER"]),
        ("Ministry of Foreign Affairs of Latvia",
         "On May 14, the Minister held talks in Lima with his Peruvian counterpart Rosa Quispe.", ["LVA-PER"]),
        ("Government of Ghana",
         "JOURNALIST: Minister, whom did you see?\n\nAMA OWUSU: I met Prime Minister Yao Mensah of Togo this morning.",
         ["GHA-TGO"]),
        ("Office of the President of Ghana", "I met my Togolese colleague in Lome on Monday.", ["GHA-TGO"]),
        # A newspaper tells no country, nor does the transcript of two heads tell which of them speaks.
        ("The Ghana Times", "I met my Togolese colleague in Lome on Monday.", []),
        ("Government of Ghana",
         "Joint press conference\n\nJOURNALIST: Whom did you see?\n\nYAO MENSAH: I met the Malian president on Monday.",
         []),
    ],
)  # fmt: skip
def test_who_says_i_where_a_government_writes(source: str, text: str, pairs: list[str]) -> None:
    told = read_article(replace(article(text, "2019-05-15"), source=source)).contacts
    assert sorted("-".join(c.countries) for c in told) == pairs


@pytest.mark.parametrize(
    ("visit", "countries"), [("made a working visit to", ()), ("visited", ()), ("travelled to", ("KEN",))]
)
def test_who_comes_to_the_country_of_the_paper_is_of_another(visit: str, countries: tuple[str, ...]) -> None:
    text = f"LIMA (Andina) - Foreign Minister Joseph Maina {visit} Peru in March, Kenya's embassy in Peru said."
    assert [a.countries for a in cast_of(text).actors if a.name] == [countries]


@pytest.mark.parametrize(
    ("text", "pairs"),
    [
        ("The Lok Sabha was told that Foreign Minister Asha Rao met Peru's foreign minister in May.", ["IND-PER"]),
        ("Members left the Rajya Sabha. The Prime Minister and President Juan Soto of Peru met in May.", ["IND-PER"]),
        ("The Knesset's foreign affairs committee was told that Foreign Minister Dan Levi met Peru's foreign minister "
         "in May.", ["ISR-PER"]),
        ("The Knesset's foreign affairs committee met Peru's foreign minister in May.", []),
    ],
)  # fmt: skip
def test_what_a_parliament_is_told(text: str, pairs: list[str]) -> None:
    assert pairs_told(text) == pairs
