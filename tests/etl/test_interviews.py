"""Interviews and briefings: whom "he", "their minister", "my counterpart", "we" and "the secretary" mean there."""

from __future__ import annotations

import pytest

from tests.etl.articles import contacts_told

LEAD = "Interview with the foreign minister of Lesotho, Thabo Mokoena\n\nJOURNALIST: {}\n\nMOKOENA: {}"


@pytest.mark.parametrize(
    ("question", "answer", "told"),
    [
        ("And Minister Botha of Namibia?", "We talked on the phone on Tuesday.", ("held", "phone", "2019-05-14")),
        ("And Namibia?", "Their foreign minister was here in March.", ("held", "in_person", "2019-03-01")),
        ("And Namibia?", "Good. I met their president in Windhoek in March.", ("held", "in_person", "2019-03-01")),
        ("And Namibia?", "My counterpart rang me on Monday.", ("held", "phone", "2019-05-13")),
        ("And Namibia?", "Their minister will come here in June.", ("planned", "in_person", "2019-06-01")),
        ("And Namibia?", "I'm off to Windhoek tomorrow.", ("planned", "in_person", "2019-05-17")),
    ],
)
def test_the_state_asked_about_is_the_other_side(question: str, answer: str, told: tuple[str, str, str]) -> None:
    assert contacts_told(LEAD.format(question, answer)) == {("LSO-NAM", *told)}


def test_a_pronoun_of_its_own_begins_a_clause() -> None:
    answer = "Their president came here in March and I will be in Windhoek in July."
    assert contacts_told(LEAD.format("And Namibia?", answer)) == {
        ("LSO-NAM", "held", "in_person", "2019-03-01"),
        ("LSO-NAM", "planned", "in_person", "2019-07-01"),
    }


@pytest.mark.parametrize(
    "text",
    [
        "THABO MOKOENA, PRIME MINISTER OF LESOTHO: I thank the President of Namibia. He called me on Sunday.",
        "JOURNALIST: And the President of Namibia?\n\nPRIME MINISTER MOKOENA OF LESOTHO: He called me on Sunday.",
    ],
)
def test_he_is_not_the_one_who_speaks(text: str) -> None:
    assert contacts_told(text) == {("LSO-NAM", "held", "phone", "2019-05-12")}


@pytest.mark.parametrize("who", ["The secretary", "The acting secretary", "Our secretary", "The Secretary"])
def test_the_secretary_of_a_department_that_prints_it_small(who: str) -> None:
    text = f"Q: Any calls?\n\nMR. SMITH: {who} will host the Romanian defense minister on Monday."
    told = contacts_told(text, source="U.S. Department of Defense")
    assert told == {("ROU-USA", "planned", "in_person", "2019-05-20")}


@pytest.mark.parametrize(
    "text",
    [
        "In Maseru on Monday Namibia's Foreign Minister Anna Botha met her counterpart.",
        "On Monday, in Maseru, Namibia's Foreign Minister Anna Botha met her counterpart.",
    ],
)
def test_the_counterpart_in_whose_town_they_met(text: str) -> None:
    assert contacts_told(text) <= {("LSO-NAM", "held", "in_person", "2019-05-13")}


def test_the_counterpart_is_not_of_the_town_that_is_home() -> None:
    assert contacts_told("In Maseru on Monday Lesotho's Foreign Minister Thabo Mokoena met his counterpart.") == set()
