"""Calls with several, told by who had or made them behind the word, or by the main clause behind the calls."""

from __future__ import annotations

import pytest

from tests.etl.articles import reading


def _told(text: str) -> set[tuple[str, str]]:
    return {("-".join(c.countries), c.mode) for c in reading(text, "2019-05-16").contacts}


@pytest.mark.parametrize(
    "text",
    [
        "Libya was the subject of telephone conversations that French President Emmanuel Macron had on Tuesday with "
        "his counterparts in Chad and Mali, his office said.",
        "The attack was discussed in phone calls French President Emmanuel Macron made on Wednesday to the leaders of "
        "Chad and Mali.",
        "During phone talks on Tuesday with the presidents of Chad and Mali, French President Emmanuel Macron asked "
        "for support.",
        "Following phone talks on Monday with the leaders of Chad and Mali, French President Emmanuel Macron said they "
        "agreed.",
        "French President Emmanuel Macron called his opposite numbers in Chad and Mali on Tuesday evening.",
    ],
)
def test_a_call_with_each(text: str) -> None:
    assert _told(text) == {("FRA-TCD", "phone"), ("FRA-MLI", "phone")}


def test_who_met_stands_behind_the_comma() -> None:
    text = (
        "After a meeting in Baku on Tuesday with Azerbaijani President Ilham Aliyev, Georgian Prime Minister Mamuka "
        "Bakhtadze flew home."
    )
    assert _told(text) == {("AZE-GEO", "in_person")}
