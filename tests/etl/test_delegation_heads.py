"""Who leads a delegation, who came along, who was also there."""

from __future__ import annotations

import pytest

from tests.etl.articles import reading


@pytest.mark.parametrize(
    ("text", "names"),
    [
        (
            "Chinese Defence Minister Wei Fenghe met a Zambian military delegation led by Peter Banda in Lima on "
            "Monday.",
            {"Wei Fenghe", "Peter Banda"},
        ),
        (
            "China's Wei Fenghe met on Tuesday with a delegation from Zambia, which is led by Peter Banda, a director.",
            {"Wei Fenghe", "Peter Banda"},
        ),
        (
            "India and Bangladesh held border talks in Lima on Monday.\n\nThe Indian side was led by Ravi "
            "Mishra, while "
            "Karim Islam headed the Bangladeshi side.",
            {"Ravi Mishra", "Karim Islam"},
        ),
        (
            "Rwandan President Paul Kagame met Ugandan President Yoweri Museveni in Lima on Monday.\n\nKagame was "
            "accompanied by Foreign Minister Richard Sezibera.",
            {"Paul Kagame", "Yoweri Museveni", "Richard Sezibera"},
        ),
        (
            "Turkish Foreign Minister Mevlut Cavusoglu phoned his counterpart in Athens, George Katrougalos, on "
            "Monday.",
            {"Mevlut Cavusoglu", "George Katrougalos"},
        ),
        (
            "Iran's security chief Ali Shamkhani arrived in Baghdad on Tuesday.\n\nThen the Iranian official was "
            "received by Iraqi Prime Minister Adel Mahdi.",
            {"Ali Shamkhani", "Adel Mahdi"},
        ),
    ],
)
def test_who_was_there(text: str, names: set[str]) -> None:
    (told,) = reading(text, published="2019-05-16").contacts
    assert {p.name for p in told.participants} == names
