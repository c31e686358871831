"""With whom somebody talked, told before who did; directors told with what they direct."""

from __future__ import annotations

import pytest

from tests.etl.articles import contacts_told


@pytest.mark.parametrize(
    "sentence",
    [
        "With Kenya's foreign minister, Ali Otieno, she held talks on Tuesday.",
        "With Kenya's foreign minister, Ali Otieno, she talked about trade on Tuesday.",
        "With Ali Otieno, her Kenyan colleague, she held a fraternal exchange on Tuesday.",
    ],
)
def test_she_is_not_the_one_with_whom_she_talked(sentence: str) -> None:
    told = contacts_told(f"Peruvian Foreign Minister Ana Quispe is in Rome. {sentence}")
    assert {(pair, status, day) for pair, status, _, day in told} == {("KEN-PER", "held", "2019-05-14")}


@pytest.mark.parametrize(
    "office",
    [
        "Director General of Customs of Kenya",
        "director general of regional agencies and mechanisms of Kenya",
        "Undersecretary for Multilateral Affairs of Kenya",
    ],
)
def test_the_state_of_a_director_stands_behind_what_he_directs(office: str) -> None:
    text = f"The vice minister of Trade of Peru, Ana Quispe, met on Tuesday with Ali Otieno, {office}."
    assert contacts_told(text) == {("KEN-PER", "held", "in_person", "2019-05-14")}
