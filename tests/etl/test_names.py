"""Names with an addition, a title or a single word."""

from __future__ import annotations

import pytest

from tests.etl.articles import cast_of, only_contact


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Defence Minister Teodoro Reyes Jr. of the Philippines met his Thai counterpart.", "Teodoro Reyes Jr."),
        ("The Indian energy minister, Smt. Kavita Rao, met her Thai counterpart.", "Kavita Rao"),
        ("The Thai navy chief met his Indonesian counterpart, Suharso, in Bali.", "Suharso"),
        ("The Indonesian navy chief, Suharso, met his Thai counterpart.", "Suharso"),
    ],
)
def test_names_with_an_addition_a_title_or_a_single_word(text: str, name: str) -> None:
    assert [a.name for a in cast_of(text).actors if a.name] == [name]


def test_the_australian_minister_is_no_newspaper() -> None:
    actors = cast_of("The Australian foreign minister met his Fijian counterpart.").actors
    assert [a.countries for a in actors] == [("AUS",), ("FJI",)]


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("President Rosa Paz of Bolivia thanked him. In La Paz they saw it. Paz spoke.", ["Rosa Paz", "Rosa Paz"]),
        ("Portugal's Prime Minister Rui Costa was there. In Costa Rica they saw it. Costa spoke.", ["Rui Costa"] * 2),
        ("President Rosa Vega of Costa Rica thanked him.", ["Rosa Vega"]),
        ("PM Transcripts", []),
    ],
)
def test_a_surname_that_is_part_of_the_name_of_a_place(text: str, names: list[str]) -> None:
    assert [a.name for a in cast_of(text).actors if a.name] == names


@pytest.mark.parametrize("given", ["Jordan", "Chad", "Israel", "Paris", "Georgia", "Ana"])
def test_a_given_name_that_is_a_state_or_capital_is_none(given: str) -> None:
    text = f"Luis Paz, Peru's foreign minister, spoke by phone with {given} Rojas, Chile's foreign minister, on May 14."
    contact = only_contact(text, "2019-05-16")
    assert (contact.countries, contact.mode) == (("CHL", "PER"), "phone")
    assert [p.name for p in contact.participants] == ["Luis Paz", f"{given} Rojas"]


def test_where_a_minister_was_is_no_given_name() -> None:
    text = "In Bolivia Rojas, Chile's foreign minister, met Luis Paz, Peru's foreign minister, on May 14."
    assert [p.name for p in only_contact(text, "2019-05-16").participants] == ["Rojas", "Luis Paz"]
