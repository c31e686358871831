"""Contacts whose sentence names one side or none: those named in the sentences around it."""

from __future__ import annotations

import pytest

from tests.etl.articles import cast_of, contacts_told


@pytest.mark.parametrize(
    ("text", "told"),
    [
        # One head in each of two sentences, then "they", "the call".
        (
            "Togo's President Yao Mensah walked to the gate on Tuesday. On the other side stood Ghana's President Kofi "
            "Asante.\n\nThey shook hands and talked for an hour.",
            {("GHA-TGO", "held", "in_person", "2019-05-14")},
        ),
        (
            "Togo's President Yao Mensah has been silent for weeks. On Tuesday it was Ghana's President Kofi Asante "
            "who rang at last.\n\nThe call lasted for an hour.",
            {("GHA-TGO", "held", "phone", "2019-05-14")},
        ),
        # Both in one sentence that tells of no contact.
        (
            "Togo's President Yao Mensah on Wednesday congratulated Kofi Asante, the president of Ghana.\n\nIn the "
            "phone call he also spoke of the border.",
            {("GHA-TGO", "held", "phone", "2019-05-15")},
        ),
        # Who only says something takes no part.
        (
            "Togo's President Yao Mensah has been silent for weeks. Ghana's President Kofi Asante said on Tuesday that "
            "this was a pity.\n\nThe talks must begin, a paper wrote.",
            set(),
        ),
        # "Here": where the report was filed; but not where something is said.
        (
            "LOME, May 15 (Agency) - Ghana's President Kofi Asante arrived here on Wednesday for a one-day visit.",
            {("GHA-TGO", "held", "in_person", "2019-05-15")},
        ),
        ("LOME, May 15 (Agency) - Ghana's President Kofi Asante said here on Wednesday that all was well.", set()),
        # Whom a verb acts on is somebody else than who acts.
        (
            "On board was Ghana's President Kofi Asante. President Yao Mensah of Togo received him at the airport on "
            "Tuesday.",
            {("GHA-TGO", "held", "in_person", "2019-05-14")},
        ),
        (
            "Ghana's President Kofi Asante is on a tour. It is possible that President Yao Mensah of Togo will receive "
            "him.",
            set(),
        ),
        (
            "Ghana's President Kofi Asante bade farewell to President Yao Mensah of Togo on Wednesday. Water was the "
            "only item of the talks.",
            {("GHA-TGO", "held", "unspecified", "2019-05-15")},
        ),
        # "Whom he received".
        (
            "The letter was given to Togo's President Yao Mensah by Kofi Asante, Ghana's foreign minister, whom he "
            "received in Lome on Tuesday.",
            {("GHA-TGO", "held", "in_person", "2019-05-14")},
        ),
        # What somebody is expected to do is no reception.
        ("Togo's President Yao Mensah expects Ghana's president-elect to keep his word.", set()),
        # The other Congo.
        (
            "Togo's President Yao Mensah landed in Brazzaville on Tuesday. He was welcomed by his Congolese "
            "counterpart, Denis Sassou-Nguesso.",
            {("COG-TGO", "held", "in_person", "2019-05-14")},
        ),
        # Two states that act in the sentence before.
        (
            "Togo and Ghana have agreed to share the dam. The agreement was reached during talks in Oslo on Tuesday.",
            {("GHA-TGO", "held", "in_person", "2019-05-14")},
        ),
        # "Had been called by".
        # What was expected of a meeting that was held.
        (
            "Togo's President Yao Mensah and Kofi Asante, the president of Ghana, had been expected to announce a pact "
            "at the end of their meeting in Lome on Friday.",
            {("GHA-TGO", "held", "in_person", "2019-05-10")},
        ),
        # Named in the sentence after the office; "the president" of the country where the report was written.
        (
            "Ghana's trade minister, Kofi Asante, drove to the border on Saturday, and so did his colleague from Togo, "
            "Yao Mensah. They looked at the bridge and then held a meeting in a tent.",
            {("GHA-TGO", "held", "in_person", "2019-05-11")},
        ),
        # "A first meeting", and what was said at its end is of another day.
        (
            "The trade ministers of Togo and Ghana disagree about milk. A first meeting, in Oslo on May 6, broke up.",
            {("GHA-TGO", "held", "in_person", "2019-05-06")},
        ),
        (
            "Togo's President Yao Mensah met Kofi Asante, the president of Ghana, in Lome on Tuesday. After their "
            "talks they told the press that the bridge would be ready next year.",
            {("GHA-TGO", "held", "in_person", "2019-05-14")},
        ),
        # "A second one".
        (
            "Envoys of Togo and Ghana met in Geneva on Monday. A second one is planned for June 3.",
            {("GHA-TGO", "held", "in_person", "2019-05-13"), ("GHA-TGO", "planned", "in_person", "2019-06-03")},
        ),
    ],
)
def test_sides_named_in_the_sentences_before(text: str, told: set[tuple[str, str, str, str]]) -> None:
    assert contacts_told(text) == told


@pytest.mark.parametrize(
    ("text", "name", "country"),
    [
        # A longer name in the list goes before a shorter one.
        ("The talks were with Juan Carlos Varela.", "Juan Carlos Varela", "PAN"),
        # An office without a country, at the head of a side.
        ("The Uzbek side was led by energy minister Alim Karimov, while Ali Demir headed the Turkish team.",
         "Alim Karimov", "UZB"),
    ],
)  # fmt: skip
def test_country_of_a_person(text: str, name: str, country: str) -> None:
    assert {p.name: p.country for p in cast_of(text, "2019-05-15").people}[name] == country
