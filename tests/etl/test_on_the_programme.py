"""A visit that has begun or is to come, and what is on its programme: one contact, told twice."""

from __future__ import annotations

import pytest

from tests.etl.articles import contacts_told

Told = tuple[str, str, str, str]


@pytest.mark.parametrize(
    ("text", "contact"),
    [
        ("Zambian President Joseph Banda arrived in Nairobi on Wednesday. He is to meet Kenyan President Otieno "
         "Kamau.", ("KEN-ZMB", "held", "in_person", "2019-05-15")),
        ("Zambian President Joseph Banda landed in Nairobi on Wednesday. During his stay the president will hold "
         "talks with Kenyan President Otieno Kamau.", ("KEN-ZMB", "held", "in_person", "2019-05-15")),
        ("Zambian President Joseph Banda will visit Kenya on May 21. Kenyan President Otieno Kamau meets President "
         "Banda at State House.", ("KEN-ZMB", "planned", "in_person", "2019-05-21")),
        ("Zambian President Joseph Banda begins a tour on May 21 that will take him to Kenya.",
         ("KEN-ZMB", "planned", "in_person", "2019-05-21")),
    ],
)  # fmt: skip
def test_the_talks_of_a_visit_are_part_of_it(text: str, contact: Told) -> None:
    assert contacts_told(text) == {contact}


def test_what_is_to_follow_another_time_is_a_contact_of_its_own() -> None:
    text = (
        "Zambian President Joseph Banda arrived in Nairobi on Wednesday. The next time he will meet Kenyan President "
        "Otieno Kamau in Lusaka."
    )
    assert len(contacts_told(text)) == 2


@pytest.mark.parametrize(
    ("text", "mode"),
    [
        ("The Zambian and Kenyan ministers met in Lusaka on Tuesday, Nation Online reported.", "in_person"),
        ("The Zambian and Kenyan ministers met online on Tuesday.", "video"),
        ("The Zambian and Kenyan ministers held an internet meeting on Tuesday.", "video"),
    ],
)
def test_the_name_of_a_paper_is_no_mode(text: str, mode: str) -> None:
    assert [c[2] for c in contacts_told(text)] == [mode]
