"""Who meets only his own people meets no other state, whatever state they talk about."""

from __future__ import annotations

import pytest

from tests.etl.articles import contacts_told, pairs_told


@pytest.mark.parametrize(
    "text",
    [
        "Kenyan President Ali Otieno sat down Monday with two of his predecessors to weigh an answer to Somalia.",
        "Peru's Ana Quispe met late on Tuesday night with three former foreign ministers over the suit of Chile.",
        "Peruvian President Ana Quispe held talks on Monday with leaders of the main parties about Chile.",
        "Kenya's foreign minister, Ali Kamau, received retired generals on Monday, who warned him of Somalia.",
        "Peruvian President Ana Quispe met with her national security adviser on Monday to discuss Chile.",
        "Kenyan President Ali Otieno met on Tuesday with governors and church leaders, and said Somalia had to answer.",
        "Kenyan President Ali Otieno conferred last Friday with top army commanders about the border with Somalia.",
        "Tuvalu's Prime Minister Enele Sopoaga and his cabinet meet tomorrow about recognition of Taiwan.",
        "When Mr Sopoaga of Tuvalu and the Council of Ministers meet tomorrow, the offer of Taiwan is to be accepted.",
    ],
)
def test_own_people_bring_no_other_state_in(text: str) -> None:
    assert pairs_told(text, "2019-05-16") == []


@pytest.mark.parametrize(
    ("text", "pair"),
    [
        ("Peru's Ana Quispe met with her ministers and with Kenyan President Ali Otieno on Monday.", "KEN-PER"),
        ("Peru's Ana Quispe and her ministers met Kenya's cabinet on Monday.", "KEN-PER"),
        ("Peru's foreign minister, Ana Quispe, met on Monday with top generals of Kenya in Nairobi.", "KEN-PER"),
    ],
)
def test_another_state_beside_them_is_met_all_the_same(text: str, pair: str) -> None:
    assert pairs_told(text, "2019-05-16") == [pair]


@pytest.mark.parametrize(
    "text",
    [
        "Kenyan President Ali Otieno said on Monday he was very interested in a meeting with Peru's Ana Quispe.",
        "Kenyan President Ali Otieno said last week that he was keen on talks with Peru's Ana Quispe.",
        "Asked on Tuesday, Kenyan President Ali Otieno said he favoured a meeting with Peruvian President Ana Quispe.",
        "Kenya's Ali Otieno told reporters on Sunday he would welcome a visit by Peruvian President Ana Quispe.",
        "Kenya's Ali Otieno said on Monday that he would not talk to Ana Quispe of Peru as long as the ban stands.",
    ],
)
def test_a_leaning_towards_a_meeting_is_none(text: str) -> None:
    assert contacts_told(text) == set()
