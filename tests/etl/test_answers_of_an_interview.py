"""Answers behind "A:" are those of whom the lead of an interview speaks: "we hosted him", "she is coming here"."""

from __future__ import annotations

import pytest

from tests.etl.articles import reading


def _told(lead: str, answer: str) -> set[tuple[str, str, str | None]]:
    text = f"{lead}\n\nQ: What about your neighbours?\n\nA: {answer}\n\nQ: Thank you.\n\nA: Thank you."
    return {
        ("-".join(c.countries), c.status, c.start_date.isoformat() if c.start_date else None)
        for c in reading(text, "2019-05-16").contacts
    }


@pytest.mark.parametrize(
    ("answer", "contact"),
    [
        ("I met Lindiwe Sisulu of South Africa on April 12.", ("LSO-ZAF", "held", "2019-04-12")),
        ("We hosted the South African foreign minister in March.", ("LSO-ZAF", "held", "2019-03-01")),
        ("The South African foreign minister was here in February.", ("LSO-ZAF", "held", "2019-02-01")),
        ("Lindiwe Sisulu of South Africa is coming here next week.", ("LSO-ZAF", "planned", "2019-05-20")),
        ("South Africa's Lindiwe Sisulu visited us in March.", ("LSO-ZAF", "held", "2019-03-01")),
        ("South Africa's Lindiwe Sisulu was our host in Pretoria in March.", ("LSO-ZAF", "held", "2019-03-01")),
        (
            "In March we asked the South African commission for a meeting in Durban. There has been no answer.",
            ("LSO-ZAF", "requested", "2019-03-01"),
        ),
    ],
)
def test_who_answers_is_a_side(answer: str, contact: tuple[str, str, str]) -> None:
    lead = "Foreign Minister Lesego Makgothi of Lesotho spoke to the Lesotho Times on Tuesday."
    assert _told(lead, answer) == {contact}


def test_an_official_of_whom_only_the_state_is_known() -> None:
    lead = "The head of the Malawi Boundary Commission, Brigadier James Banda, spoke to The Nation on Tuesday."
    answer = "In April we had a visit of the Zambian foreign minister."
    assert _told(lead, answer) == {("MWI-ZMB", "held", "2019-04-01")}


def test_here_is_nowhere_without_somebody_who_says_it() -> None:
    assert not reading("The foreign minister of South Africa was here in February.", "2019-05-16").contacts
