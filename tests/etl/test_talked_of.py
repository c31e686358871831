"""Which words of a sentence tell what talks were about, and words that name a topic only there."""

from __future__ import annotations

import pytest

from etl.extract.topics.talked_of import talked_spans
from etl.extract.topics.topic_cues import topics_in


@pytest.mark.parametrize(
    ("text", "spans"),
    [
        ("Quispe met Soto in Lima to discuss copper and wheat.", ["copper and wheat."]),
        ("They met for talks on copper, Soto said.", ["copper, Soto said."]),
        ("They compared notes on copper after a dinner.", ["copper"]),
        ("She raised the fate of the miners, the ministry said.", ["the fate of the miners"]),
        ("She asked Soto for help with trucks.", ["help with trucks."]),
        ("The agenda of the talks includes trucks and ferries.", ["trucks and ferries."]),
        ("Copper and wheat were also discussed when they met.", ["Copper and wheat"]),
        ("Copper topped the agenda.", ["Copper"]),
        ("On copper, she said that she saw no way out.", ["copper"]),
        ("She briefed him on the copper strike.", ["the copper strike."]),
        ("They met on Monday in Lima.", []),
        ("They spoke on the phone.", []),
        ("On Monday they met in Lima.", []),
        ("Copper is mined near the town where they met.", []),
    ],
)
def test_what_talks_were_about(text: str, spans: list[str]) -> None:
    assert [text[a:b].strip() for a, b in talked_spans(text)] == spans


@pytest.mark.parametrize(
    ("text", "topics"),
    [
        ("They discussed wheat and diesel.", ["trade_economy"]),
        ("He asked for fuel and medicine.", ["trade_economy"]),
        ("She raised the citizens held in the north.", ["prisoners_detainees"]),
        ("Warheads were discussed.", ["nuclear_arms"]),
        ("They talked about fishermen and the environment.", ["other", "climate"]),
        ("He drove past wheat fields to meet her.", []),
        ("The diesel train left at noon.", []),
        ("Police detained a driver before they met.", ["prisoners_detainees"]),
    ],
)
def test_common_words_count_where_talks_are_about_them(text: str, topics: list[str]) -> None:
    assert topics_in(text) == topics


@pytest.mark.parametrize(
    ("text", "topics"),
    [
        ("They want more cooperation on drugs.", ["other"]),
        ("They began a dialogue on migration.", ["other"]),
        ("They want more cooperation against piracy.", ["maritime_air_safety"]),
        ("They want cooperation in all areas.", ["bilateral_relations"]),
        ("They want cooperation in various fields.", ["bilateral_relations"]),
        ("They spoke about cooperation on Monday.", ["bilateral_relations"]),
        ("They spoke about an electricity cable to Israel.", ["trade_economy"]),
        ("They spoke about Israel.", ["middle_east"]),
    ],
)
def test_cooperation_in_a_field_is_about_the_field(text: str, topics: list[str]) -> None:
    assert topics_in(text, ("CYP", "GRC")) == topics


def test_a_war_beside_a_named_one_is_that() -> None:
    assert topics_in("They spoke about the fighting in Karabakh.", ("AZE", "ISR")) == ["border"]
    assert topics_in("They spoke about the fighting.", ("AZE", "ISR")) == ["middle_east"]


@pytest.mark.parametrize(
    ("text", "topics"),
    [
        ("They discussed the crisis in Mali.", ["other"]),
        ("They held talks on Fiji and Tonga.", ["other"]),
        ("They discussed the events in Ghana and the weather.", ["other"]),
        ("They talked about a train to Zambia.", []),
        ("They discussed the visit of Kenya's president.", []),
        ("They met in Mali.", []),
        ("They discussed the situation in Peru.", []),
    ],
)
def test_a_third_country_is_a_topic_where_talks_are_about_it(text: str, topics: list[str]) -> None:
    assert topics_in(text, ("CHL", "PER")) == topics
