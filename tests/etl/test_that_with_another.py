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
