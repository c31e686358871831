"""Topics: each cue's example yields its topic, and who raised what."""

from __future__ import annotations

import pytest

from etl.extract.lexis import rows
from etl.extract.topics import topics_in
from tests.etl.articles import only_contact, reading

CUES = rows("topics.csv")


@pytest.mark.parametrize("row", CUES, ids=[f"{r['topic']} {r['cue']}" for r in CUES])
def test_each_cue_yields_its_topic(row: dict[str, str]) -> None:
    assert row["topic"] in topics_in(row["example"])


def test_each_topic_is_named_once_in_order_of_the_text() -> None:
    assert topics_in("They spoke of Taiwan, climate change and the Taiwan Strait.") == ["taiwan", "climate"]


def test_a_party_is_no_topic_of_its_own_talks() -> None:
    assert topics_in("They spoke of Ukraine.", ("POL", "USA")) == ["ukraine"]
    assert "ukraine" not in topics_in("Ukraine was thanked.", ("POL", "UKR"))


CALL = "Peruvian Foreign Minister Rosa Quispe and Chilean Foreign Minister Pablo Soto spoke by phone on 2 May 2019. "


@pytest.mark.parametrize(
    ("rest", "expected"),
    [
        ("Quispe raised the border. ", {("border", "PER")}),
        ("Soto stressed climate change. ", {("climate", "CHL")}),
        ("The two ministers discussed the pandemic. ", {("covid", "both")}),
        ("They also discussed terrorism. ", {("terrorism", "both")}),
        ("An expert said that climate change mattered more. ", set()),
        pytest.param("Quispe raised the border. She also urged action on climate change. ",
                     {("border", "PER"), ("climate", "PER")},
                     marks=pytest.mark.xfail(strict=True, reason="a sentence that opens with he or she is left out")),
        ("The weather in the valley was fine. ", set()),
        ("“We spoke about the border,” Soto said. ", {("border", "CHL")}),
    ],
)  # fmt: skip
def test_who_raised_what(rest: str, expected: set[tuple[str, str]]) -> None:
    contact = only_contact(CALL + rest)
    assert {(t.topic, t.raised_by) for t in contact.topics} == expected


def test_topics_quote_the_text() -> None:
    text = CALL + "Quispe raised the border. "
    for t in only_contact(text).topics:
        assert t.quote == text[t.start : t.end] == "Quispe raised the border."


def test_topics_go_to_the_contact_they_are_told_with() -> None:
    text = CALL + "Quispe raised the border.\nOn 5 May 2019 Soto met Bolivian Foreign Minister Luis Vera in La Paz. "
    text += "Soto and Vera discussed climate change."
    topics = {c.countries: {t.topic for t in c.topics} for c in reading(text).contacts}
    assert topics == {("CHL", "PER"): {"border"}, ("BOL", "CHL"): {"climate"}}
