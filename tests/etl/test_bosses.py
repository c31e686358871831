"""Whose envoy or adviser somebody is, was not in the room."""

from __future__ import annotations

import pytest

from tests.etl.articles import reading


@pytest.mark.parametrize(
    ("text", "pair", "names", "level"),
    [
        (
            "Putin's envoy Alexander Lavrentiev met Syrian President Bashar Assad in Damascus on Tuesday.",
            ("RUS", "SYR"),
            {"Alexander Lavrentiev", "Bashar Assad"},
            "working",
        ),
        (
            "Macron's diplomatic adviser Emmanuel Bonne met Iranian Foreign Minister Javad Zarif in Tehran on Tuesday.",
            ("FRA", "IRN"),
            {"Emmanuel Bonne", "Javad Zarif"},
            "working",
        ),
        (
            "Zelensky's chief of staff Andriy Bohdan met Poland's Jacek Czaputowicz in Warsaw on Monday.",
            ("POL", "UKR"),
            {"Andriy Bohdan", "Jacek Czaputowicz"},
            "minister",
        ),
        (
            "Modi's meeting with Xi Jinping took place in Wuhan on April 27.",
            ("CHN", "IND"),
            {"Modi", "Xi Jinping"},
            "leader",
        ),
    ],
)
def test_whose_people_they_are(text: str, pair: tuple[str, str], names: set[str], level: str) -> None:
    (told,) = reading(text, published="2019-06-16").contacts
    assert (told.countries, {p.name for p in told.participants}, told.level) == (pair, names, level)
