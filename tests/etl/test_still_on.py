"""What was nearly called off, or was put off once, is still on; the day of what was called off lies ahead."""

from __future__ import annotations

import pytest

from tests.etl.articles import assert_told, contacts_told, only_contact


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "Peruvian Foreign Minister Rosa Quispe came close to calling off her trip to Chile on May 20 over a visa.",
            {("CHL-PER", "planned", "in_person", "2019-05-20")},
        ),
        (
            "Peruvian Foreign Minister Rosa Quispe threatened to cancel her visit to Chile on May 20 over a remark.",
            {("CHL-PER", "planned", "in_person", "2019-05-20")},
        ),
        (
            "Peruvian Foreign Minister Rosa Quispe is considering calling off her visit to Chile on May 20.",
            {("CHL-PER", "planned", "in_person", "2019-05-20")},
        ),
        (
            "Peruvian Foreign Minister Rosa Quispe will not cancel her visit to Chile on May 20, a spokesman said.",
            {("CHL-PER", "planned", "in_person", "2019-05-20")},
        ),
        (
            "Peruvian Foreign Minister Rosa Quispe will make a visit to Chile on May 20 that had been put off in "
            "March.",
            {("CHL-PER", "planned", "in_person", "2019-05-20")},
        ),
        (
            "Peruvian Foreign Minister Rosa Quispe has cancelled her trip to Chile on May 20.",
            {("CHL-PER", "cancelled", "in_person", "2019-05-20")},
        ),
        # A dash between two nations ends no clause.
        (
            "The meeting of Sudanese – South Sudanese officials that was to be held in Juba on Friday has been "
            "postponed.",
            {("SDN-SSD", "cancelled", "in_person", "2019-05-17")},
        ),
        (
            "Peru called off Friday's talks with Chile in Arica after weeks of threats to do so.",
            {("CHL-PER", "cancelled", "in_person", "2019-05-17")},
        ),
        (
            "Peru abruptly cancelled Wednesday's talks with Chile in Arica.",
            {("CHL-PER", "cancelled", "in_person", "2019-05-15")},
        ),
        # What was put off before, told on the way to what is to come now.
        (
            "After weeks of rows and cancelled meetings, Peruvian President Luis Quispe travels to Santiago on Friday "
            "for talks with his Chilean counterpart Juan Rojas.",
            {("CHL-PER", "planned", "in_person", "2019-05-17")},
        ),
        (
            "Following two postponed visits, Peruvian President Luis Quispe will fly to Santiago on Friday to meet "
            "Chilean President Juan Rojas.",
            {("CHL-PER", "planned", "in_person", "2019-05-17")},
        ),
        (
            "Peruvian President Luis Quispe is expected in Santiago on Friday, a visit which local media said had "
            "originally been planned for March.",
            {("CHL-PER", "planned", "in_person", "2019-05-17")},
        ),
        (
            "After a clash on the border, Peru on Tuesday postponed a visit of its president to Chile planned for "
            "Friday.",
            {("CHL-PER", "cancelled", "in_person", "2019-05-17")},
        ),
    ],
)
def test_what_became_of_it(text: str, told: set[tuple[str, str, str, str]]) -> None:
    assert contacts_told(text) == told


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "Border talks between Thailand and Laos, which were suspended in 2017, will resume in Bangkok in June.",
            "LAO-THA planned in_person 2019-06-01",
        ),
        (
            "Formal talks between Togo and Ghana, at a standstill since 2016, are to be resumed, an official said.",
            "GHA-TGO planned unspecified",
        ),
        (
            "The talks of Peru and Chile, suspended last year, are to resume in July.",
            "CHL-PER planned unspecified 2019-07-01",
        ),
        (
            "Bolivia and Chile agreed on Tuesday to resume talks on the river, which have been frozen since 2016.",
            "BOL-CHL planned unspecified",
        ),
        # The day on which it was agreed.
        (
            "The yearly talks of the ministers of Fiji and Tonga, called off last year, will start again, the two "
            "agreed on Monday.",
            "FJI-TON planned unspecified",
        ),
    ],
)
def test_talks_that_had_been_off_are_on_again(text: str, told: str) -> None:
    assert_told(text, told)
    if told.endswith("unspecified"):
        assert not only_contact(text, "2019-05-16").start_date


@pytest.mark.parametrize(
    "text",
    [
        "The trade talks between Chad and Sudan, stalled since March, could be resumed.",
        "Peru and Ecuador want to resume their border talks, stalled since 2016.",
    ],
)
def test_talks_that_somebody_would_resume_are_not_on(text: str) -> None:
    assert contacts_told(text) == set()


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "Informal talks between Togo and Ghana in Lome on Wednesday led to an agreement to resume formal talks.",
            {("GHA-TGO", "held", "in_person", "2019-05-15")},
        ),
        (
            "A meeting of the foreign ministers of Peru and Chile in Lima on Tuesday ended with a decision to hold a "
            "summit.",
            {("CHL-PER", "held", "in_person", "2019-05-14")},
        ),
        (
            "The talks in Geneva between the Chadian and the Nigerien envoys on Monday resulted in an agreement to "
            "meet again in June.",
            {("NER-TCD", "held", "in_person", "2019-05-13"), ("NER-TCD", "planned", "in_person", "2019-06-01")},
        ),
        (
            "Weeks of quiet contacts led to an agreement to hold talks between Ghana and Togo in Lome on Friday.",
            {("GHA-TGO", "planned", "in_person", "2019-05-17")},
        ),
        # The day of the occasion, not the year of the count.
        (
            "The foreign ministers of Peru and Chile have met often this year, most recently at a conference in "
            "Quito, which ran from May 2 to 4.",
            {("CHL-PER", "held", "in_person", "2019-05-02")},
        ),
        (
            "The Peruvian military leadership spoke with the Chilean defence minister by phone on Friday.",
            {("CHL-PER", "held", "phone", "2019-05-10")},
        ),
    ],
)
def test_what_came_of_talks_does_not_put_them_ahead(text: str, told: set[tuple[str, str, str, str]]) -> None:
    assert contacts_told(text) == told


@pytest.mark.parametrize(
    "behind",
    [
        "The two-day state visit has been postponed six times since 2015, most recently in April.",
        "The visit had been put off twice because of her health.",
        "The visit had been put off in March because of her health.",
    ],
)
def test_what_had_been_put_off_before_is_on_now(behind: str) -> None:
    told = contacts_told(f"Chilean President Ana Rojas will come to Peru on 30 May. {behind}")
    assert told == {("CHL-PER", "planned", "in_person", "2019-05-30")}


def test_how_often_something_has_been_put_off_tells_nothing_of_what_became_of_it() -> None:
    assert_told(
        "Chilean President Ana Rojas arrives in Lima on Friday for a visit that has been postponed three times.",
        "CHL-PER planned in_person 2019-05-17",
    )
    assert contacts_told("The visit of Peru's foreign minister to Chile has been postponed three times.") == set()
    assert_told(
        "The summit of Peru's President Luis Vega and Chile's Ana Rojas, which has been postponed twice, was called "
        "off on Monday.",
        "CHL-PER cancelled in_person 2019-05-13",
    )


@pytest.mark.parametrize("opened", ["was to have opened", "was to open", "was to have begun"])
def test_a_round_that_was_to_have_opened_will_not_take_place(opened: str) -> None:
    text = f"A round of talks between Peru and Chile that {opened} in Quito on May 20 will not take place."
    assert_told(text, "CHL-PER cancelled in_person 2019-05-20")


@pytest.mark.parametrize("said", ["officials said", "a spokesman announced on Wednesday"])
def test_what_had_been_put_off_by_what_is_announced_is_off(said: str) -> None:
    text = f"Chilean President Ana Rojas plans to visit Peru on 30 May. The trip had been put off over a storm, {said}."
    assert contacts_told(text) == {("CHL-PER", "cancelled", "in_person", "2019-05-30")}


def test_what_was_put_off_often_and_will_not_take_place_is_off() -> None:
    text = "The talks of the foreign ministers of Peru and Chile have been postponed twice and will not be held in May."
    assert {c[1] for c in contacts_told(text)} == {"cancelled"}


def test_talks_on_trade_and_aid_are_suspended_and_not_the_aid() -> None:
    text = "Talks between the foreign ministers of Peru and Chile on aid and trade have been suspended."
    assert {c[1] for c in contacts_told(text)} == {"cancelled"}
