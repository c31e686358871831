"""Heads of bodies of many states, named behind the body, are of no state."""

from __future__ import annotations

import pytest

from tests.etl.articles import reading


@pytest.mark.parametrize(
    "text",
    [
        "On Tuesday Tajik President Emomali Rahmon received the Secretary General of the Collective Security Treaty "
        "Organization Stanislav Zas, who has come to Dushanbe to take part in a conference.",
        "Egypt's Sameh Shoukry met the Secretary General of the Organization of Islamic Cooperation Yousef "
        "Al-Othaimeen in Cairo on Tuesday.",
    ],
)
def test_the_head_of_a_body_is_of_no_state(text: str) -> None:
    assert not reading(text, "2019-05-16").contacts
