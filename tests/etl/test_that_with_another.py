"""Two contacts told by "that with", armies that meet, and meetings of a whole region."""

from __future__ import annotations

import pytest

from tests.etl.articles import contacts_told


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "Japan's prime minister Taro Ito rang Australia's Ann Miller and US President John Carter on Tuesday. "
            "According to the ministry the call with Miller lasted about 20 minutes, that with the president about 25.",
            {("AUS-JPN", "2019-05-14"), ("JPN-USA", "2019-05-14")},
        ),
        (
            "It was in 1944 that the armies of Russia and the United States met at the river, a US commander said.",
            set(),
        ),
        (
            "The relations of Presidents Ali Keza of Rwanda and Jean Nkusi of Burundi became worse in November 2012, "
            "when a meeting of the region's leaders saw a clash over the rebels.",
            set(),
        ),
    ],
)
def test_who_is_no_partner_of_whom(text: str, told: set[tuple[str, str]]) -> None:
    assert {(pair, day) for pair, _, _, day in contacts_told(text)} == told


@pytest.mark.parametrize(
    "text",
    [
        "The foreign ministers of Armenia and Azerbaijan were in Washington last week, where U.S. Secretary of State "
        "Ann Miller held talks with each of them separately.",
        "Last week U.S. Secretary of State Ann Miller saw Armenia's foreign minister and then Azerbaijan's.",
    ],
)
def test_with_each_of_them(text: str) -> None:
    told = {(pair, day) for pair, _, _, day in contacts_told(text)}
    assert told == {("ARM-USA", "2019-05-06"), ("AZE-USA", "2019-05-06")}
