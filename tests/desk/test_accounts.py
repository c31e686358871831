"""Whose account a passage gives."""

from __future__ import annotations

import pytest

from desk.accounts import account_of, outlet_side
from etl import country_names
from etl.lexicon import rows

SIDES = ("CHN", "USA")


@pytest.mark.parametrize(
    ("quote", "outlet", "side"),
    [
        ("The Pentagon said the meeting discussed crisis communication.", None, "USA"),
        ("According to a Chinese press release, Austin said the United States adheres to it.", None, "CHN"),
        ("Chinese Defense Ministry spokesman Wu Qian said Thursday that they exchanged views.", "Reuters", "CHN"),
        ("Defense Department spokesman Lt. Col. Martin Meiners said it was important.", "Global Times", "USA"),
        ("The U.S. official said Austin conveyed to the Chinese the importance of it.", "Global Times", "USA"),
        (
            "Shortly after the Chinese side issued a press release, Pentagon Press Secretary Kirby released one.",
            "",
            "USA",
        ),
        ("The two sides also exchanged views on Ukraine.", "Global Times", "CHN"),
        ("The two sides also exchanged views on Ukraine.", "The Global Times", "CHN"),
        ("The two sides also exchanged views on Ukraine.", "Daily", None),
        ("The Associated Press said that relations have become more tense.", "Global Times", None),
        ("A professor at Tamkang University said that it was about Taiwan.", "Xinhua", None),
        ("China and the United States should earnestly implement the consensus.", None, None),
        ("He raised it, according to the official.", "Global Times", None),
    ],
)
def test_account_of(quote: str, outlet: str | None, side: str | None) -> None:
    assert account_of(quote, outlet, SIDES).side == side


def test_a_quotation_that_goes_on_belongs_to_whoever_began_it() -> None:
    before = "Earlier.\nPentagon Press Secretary Kirby released a statement: “Secretary Austin spoke with him today. "
    assert account_of("They discussed Ukraine.”", "Global Times", SIDES, before).side == "USA"
    assert account_of("They discussed Ukraine.", "Global Times", SIDES, before + "” ").side == "CHN"


def test_the_official_is_the_one_named_before() -> None:
    before = "The U.S. official said Austin conveyed it.\n"
    assert (
        account_of("He also raised Taiwan, according to the senior official.", "Global Times", SIDES, before).side
        == "USA"
    )


def test_state_media_of_a_third_country_are_nobodys_account() -> None:
    assert account_of("They discussed Ukraine.", "TASS", SIDES).side is None
    assert account_of("They discussed Ukraine.", "TASS", ("RUS", "USA")).side == "RUS"


def test_outlets_are_known_once_and_of_known_countries() -> None:
    outlets = rows("outlets.csv")
    names = [row["outlet"].casefold() for row in outlets]
    assert len(set(names)) == len(names) > 20
    assert all(country_names.country_name(row["country"]) for row in outlets)
    assert outlet_side("global times") == "CHN" and outlet_side(None) is None
