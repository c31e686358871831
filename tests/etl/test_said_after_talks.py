"""Who met whom, and when, where somebody speaks of one contact after another."""

from __future__ import annotations

import pytest

from etl.extract.clauses.spoken_after import occasion_of
from tests.etl.articles import tellings


def _pairs(text: str) -> set[tuple[str, str]]:
    """Sides and first day of each contact; the text is of Wednesday, 15 May 2019."""
    return {("-".join(c.countries), str(c.start_date)) for c in tellings(text, "2019-05-15")}


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "Kenyan President Paul Otieno had not expected Chadian leader Ali Mahamat to be so calm when the two spoke "
            "on Saturday, he told a briefing in Lusaka on Tuesday, after talks with Zambian President J. Banda.",
            {("KEN-TCD", "2019-05-11"), ("KEN-ZMB", "2019-05-14")},
        ),
        (
            "Kenyan President Paul Otieno told journalists in Accra on Monday, following talks with Zambian President "
            "J. Banda, that Chadian President Ali Mahamat had been calm when the two spoke on Saturday.",
            {("KEN-TCD", "2019-05-11"), ("KEN-ZMB", "2019-05-13")},
        ),
        (
            "Chadian President Ali Mahamat was calm when they talked on Saturday, Kenyan President Paul Otieno said in "
            "Lusaka on Tuesday after talks with Zambian President J. Banda.",
            {("KEN-TCD", "2019-05-11"), ("KEN-ZMB", "2019-05-14")},
        ),
        (
            "Kenyan President Paul Otieno said after meeting his Zambian counterpart J. Banda on Tuesday that he had "
            "raised it with Chadian President Ali Mahamat when the two met in Kigali last month.",
            {("KEN-TCD", "2019-04-01"), ("KEN-ZMB", "2019-05-14")},
        ),
        (
            "Kenyan President Paul Otieno was told so when he met his Chadian counterpart Ali Mahamat on Saturday, he "
            "told a news conference in Lusaka on Tuesday, after talks with Zambia's President J. Banda.",
            {("KEN-TCD", "2019-05-11"), ("KEN-ZMB", "2019-05-14")},
        ),
        (
            "Borders stay open, Kenyan Foreign Minister Paul Otieno told journalists on Monday following a "
            "meeting in Lusaka with his Zambian counterpart J. Banda.",
            {("KEN-ZMB", "2019-05-13")},
        ),
        (
            "Kenyan President Paul Otieno and Chadian President Ali Mahamat spoke on Sunday with Zambian President J. "
            "Banda, who will receive both of them in Lusaka on Friday.",
            {("KEN-TCD-ZMB", "2019-05-12"), ("KEN-TCD-ZMB", "2019-05-17")},
        ),
        (
            "Kenyan President Otieno rang Zambian President J. Banda on Sunday, who will see him in Accra on Friday.",
            {("KEN-ZMB", "2019-05-12"), ("KEN-ZMB", "2019-05-17")},
        ),
        (
            "Kenyan President P. Otieno, who will host Chadian President Ali Mahamat and Zambian President J. Banda on "
            "Friday, met Ghanaian President Kofi Asante on Monday.",
            {("GHA-KEN", "2019-05-13"), ("KEN-TCD-ZMB", "2019-05-17")},
        ),
        (
            "The bridge is on track, Kenyan President Paul Otieno said on Monday in Lusaka after talks with Zambian "
            "President J. Banda.",
            {("KEN-ZMB", "2019-05-13")},
        ),
        (
            "On Monday Kenyan Foreign Minister Paul Otieno will be joined by his Zambian colleague J. Banda in Lusaka.",
            {("KEN-ZMB", "2019-05-20")},
        ),
        (
            "Kenyan Foreign Minister Paul Otieno will be joined in Lusaka on Monday by his Zambian colleague J. Banda.",
            {("KEN-ZMB", "2019-05-20")},
        ),
        (
            "Discussions were held in Lusaka on Monday by Kenyan Foreign Minister Paul Otieno with Zambian Foreign "
            "Minister J. Banda.",
            {("KEN-ZMB", "2019-05-13")},
        ),
        (
            "Kenyan Foreign Minister Paul Otieno saw his Zambian counterpart J. Banda in Lusaka on Monday.",
            {("KEN-ZMB", "2019-05-13")},
        ),
    ],
)
def test_each_contact_has_its_own_sides_and_day(text: str, told: set[tuple[str, str]]) -> None:
    assert _pairs(text) == told


def test_the_two_are_those_named_beside_it() -> None:
    text = (
        "Foreign Minister Rosa Quispe of Peru and her Chilean peer Juan Rojas were pleased. A date which Kenyan "
        "deputy foreign minister Paul Otieno agreed with his Zambian counterpart J. Banda, when the pair met in Accra "
        "on May 10, was allowed to slip."
    )
    (contact,) = [c for c in tellings(text, "2019-05-15") if c.start_date]
    assert contact.countries == ("KEN", "ZMB")
    assert {p.name for p in contact.participants} == {"Paul Otieno", "J. Banda"}


def test_a_meeting_of_ones_own_ministers_is_no_such_contact() -> None:
    assert (
        occasion_of("The president said on Monday after a regular meeting of his ministers that all was well.") is None
    )
    assert occasion_of("The president said on Monday after a meeting with his colleague that all was well.") is not None


@pytest.mark.parametrize(
    "text",
    [
        "The foreign ministers of Peru and Chile agreed on Friday to work together, Lima said after their phone call.",
        "Peruvian Foreign Minister Ana Ruiz and Chilean Foreign Minister Luis Vega agreed to open the border, Lima "
        "said following their phone conversation.",
        "Peru and Chile agreed on Friday to reopen the border after a phone call between their presidents.",
        "Peru and Chile agreed to reopen the border after a phone call between the two presidents.",
    ],
)  # fmt: skip
def test_the_sentence_itself_tells_whose_call_it_was(text: str) -> None:
    assert [(c.countries, c.status, c.mode) for c in tellings(text, "2019-05-15")] == [
        (("CHL", "PER"), "held", "phone")
    ]
