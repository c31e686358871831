"""Heads of bodies of many states, named behind the body, are of no state."""

from __future__ import annotations

import pytest

from tests.etl.articles import pairs_told, reading


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


@pytest.mark.parametrize(
    ("text", "pairs"),
    [
        ("Chad's defence minister met the UNIFIL commander, Major General Juan Rojas, in Naqoura on Tuesday.", []),
        ("Peru's president received the commander of KFOR, Chilean General Juan Rojas, on Tuesday.", []),
        ("The president of Mali received General Juan Rojas, the Chilean commander of the EU training mission.", []),
        ("Ireland's foreign minister met the head of MINUSMA in Bamako on Tuesday.", []),
        ("Peru's minister met Colonel Juan Rojas, who commands the Chilean battalion, in Naqoura on Monday.", []),
        ("Mali's president met General Juan Rojas, commander of the French force, on Monday.", ["FRA-MLI"]),
    ],
)
def test_who_commands_a_force_of_many(text: str, pairs: list[str]) -> None:
    assert pairs_told(text) == pairs
