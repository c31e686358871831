"""Questions of a transcript that are answered by yes tell of a contact, and the answer of its day and means."""

from __future__ import annotations

import pytest

from tests.etl.articles import contacts_told

LEAD = "Interview with the foreign minister of Lesotho, Thabo Mokoena\n\nJOURNALIST: {}\n\nMOKOENA: {}"
ASKED = "Have you spoken with the foreign minister of Namibia?"
MET = "Did you meet the president of Namibia?"


@pytest.mark.parametrize(
    ("question", "answer", "told"),
    [
        (ASKED, "I have, on Tuesday. She was calm.", ("held", "unspecified", "2019-05-14")),
        (ASKED, "Yes, by phone, this morning.", ("held", "phone", "2019-05-16")),
        (MET, "Yes, I did, in Windhoek in April.", ("held", "in_person", "2019-04-01")),
        (MET, "That is right. It was a long talk.", ("held", "in_person", "2019-05-01")),
        ("Are you going to meet the president of Namibia?", "Yes, on Monday.", ("planned", "in_person", "2019-05-20")),
        ("Will you visit Namibia?", "In July.", ("planned", "in_person", "2019-07-01")),
    ],
)
def test_an_answer_that_affirms(question: str, answer: str, told: tuple[str, str, str]) -> None:
    assert contacts_told(LEAD.format(question, answer)) == {("LSO-NAM", *told)}


@pytest.mark.parametrize(
    ("question", "answer"),
    [
        (ASKED, "Not yet."),
        (ASKED, "I have not."),
        (MET, "No, I did not. He was busy."),
        ("Will you visit Namibia?", "We shall see."),
        ("Would you be ready to meet the president of Namibia?", "Yes."),
    ],
)
def test_an_answer_that_does_not(question: str, answer: str) -> None:
    assert contacts_told(LEAD.format(question, answer)) == set()


@pytest.mark.parametrize(
    ("answer", "told"),
    [
        ("I look forward to welcoming President Botha of Namibia here on Monday.", ("planned", "2019-05-20")),
        ("I look forward to my visit to Namibia next month.", ("planned", "2019-06-01")),
        ("I had a good conversation with my friend the Namibian foreign minister last night.", ("held", "2019-05-15")),
    ],
)
def test_what_is_said_of_days_to_come_and_of_friends(answer: str, told: tuple[str, str]) -> None:
    found = {(pair, status, day) for pair, status, _, day in contacts_told(LEAD.format("And Namibia?", answer))}
    assert found == {("LSO-NAM", *told)}


def test_four_who_give_one_press_conference() -> None:
    text = "The foreign ministers of Chad, Niger and Mali held a joint press conference in Niamey on Tuesday."
    assert contacts_told(text) == {("MLI-NER-TCD", "held", "in_person", "2019-05-14")}
