"""Stops of a journey: where it ends, the last stop, where somebody goes on to and is received."""

from __future__ import annotations

import pytest

from etl.extract.clauses.itineraries import when_there
from etl.extract.clauses.triggers import find_triggers
from tests.etl.articles import reading

_IN_NAIROBI = (
    "Defence Minister Florence Parly of France landed in Nairobi on Wednesday for talks with her Kenyan counterpart, "
    "Raychelle Omamo. "
)
_KENYA = ("FRA-KEN", "held", "2019-05-15")


def _told(text: str) -> set[tuple[str, str, str | None]]:
    return {
        ("-".join(c.countries), c.status, c.start_date.isoformat() if c.start_date else None)
        for c in reading(text, "2019-05-16").contacts
    }


@pytest.mark.parametrize(
    ("behind", "stop"),
    [
        ("The tour ends in Kigali, Rwanda, on Friday.", ("FRA-RWA", "planned", "2019-05-17")),
        (
            "The trip, Parly's first to the region, runs until Saturday and wraps up in Kigali.",
            ("FRA-RWA", "planned", "2019-05-18"),
        ),
        ("The last stop is Kigali, the capital of Rwanda.", ("FRA-RWA", "planned", None)),
        ("The tour opened on Sunday in Kigali.", ("FRA-RWA", "held", "2019-05-12")),
    ],
)
def test_where_a_tour_ends_or_began(behind: str, stop: tuple[str, str, str | None]) -> None:
    assert _told(_IN_NAIROBI + behind) == {_KENYA, stop}


@pytest.mark.parametrize(
    "behind",
    [
        "and the next day continued to N'Djamena, where Idriss Deby of Chad was his host.",
        "and a day later moved on to N'Djamena, where Idriss Deby of Chad received him.",
        "and on Tuesday proceeded to N'Djamena, where Idriss Deby of Chad welcomed him.",
    ],
)
def test_he_went_on_and_was_received(behind: str) -> None:
    lead = "Nigeria's Muhammadu Buhari arrived home on Wednesday. "
    text = f"{lead}He held talks with Mahamadou Issoufou in Niamey on Monday {behind}"
    assert _told(text) == {("NER-NGA", "held", "2019-05-13"), ("NGA-TCD", "held", "2019-05-14")}


@pytest.mark.parametrize(
    "text",
    [
        "The tour of the Bolshoi Ballet ends in Tokyo on Friday. Russia's ambassador was there.",
        "Luanda was the last stop of the band's tour, the Angolan culture minister said.",
    ],
)
def test_no_journey_of_an_office_holder(text: str) -> None:
    assert not _told(text)


@pytest.mark.parametrize(
    ("text", "stops"),
    [
        (
            "Peru's foreign minister, Rosa Paz, on Monday starts a tour that will take her to Bolivia and to Ecuador. "
            "She will be in La Paz on 22 May. To Ecuador the minister travels on 24 May.",
            {("BOL-PER", "planned", "2019-05-22"), ("ECU-PER", "planned", "2019-05-24")},
        ),
        (
            "President Rosa Paz of Peru sets off on Sunday on a tour of Bolivia and Ecuador. In La Paz she will meet "
            "President Luis Vega on Monday. She travels to Quito on 25 May.",
            {("BOL-PER", "planned", "2019-05-20"), ("ECU-PER", "planned", "2019-05-25")},
        ),
    ],
)
def test_the_day_on_which_a_tour_begins_is_not_that_of_each_stop(text: str, stops: set[tuple[str, str, str]]) -> None:
    assert _told(text) == stops


def test_whom_a_counterpart_visited() -> None:
    text = (
        "Peru's Foreign Minister Rosa Paz met on Tuesday with her Chilean counterpart, Pablo Soto, who visited Peru in "
        "March."
    )
    assert _told(text) == {("CHL-PER", "held", "2019-05-14"), ("CHL-PER", "held", "2019-03-01")}


@pytest.mark.parametrize(
    ("behind", "stop"),
    [
        ("From there she went on to Quito.", ("ECU-PER", "held", "2019-05-13")),
        ("From there she will fly to Quito.", ("ECU-PER", "planned", "2019-05-20")),
        ("She continues to Ecuador.", ("ECU-PER", "planned", None)),
    ],
)
def test_from_there_to_another_state(behind: str, stop: tuple[str, str, str | None]) -> None:
    text = f"Peru's foreign minister, Rosa Vega, was in La Paz on Monday. {behind}"
    assert _told(text) == {("BOL-PER", "held", "2019-05-13"), stop}


@pytest.mark.parametrize(
    ("sentence", "told"),
    [("Lima, was his next stop.", "held"), ("Lima was his last stop.", "held"), ("Lima is his next stop.", "planned")],
)
def test_a_stop_that_was_is_held_behind_a_comma_too(sentence: str, told: str) -> None:
    assert [when_there(sentence, t) for t in find_triggers(sentence)] == [told]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Peru's President Ana Rey met Chile's President Luis Soto in Santiago on Monday; today she is Ecuadorean "
         "President Juan Paz's guest in Quito.", {("CHL-PER", "2019-05-13"), ("ECU-PER", "2019-05-16")}),
        ("Peru's President Ana Rey went on a tour on Monday. Chile's Luis Soto welcomed her in Santiago on Tuesday "
         "and Ecuador's Juan Paz in Quito on Wednesday.", {("CHL-PER", "2019-05-14"), ("ECU-PER", "2019-05-15")}),
        ("Peru's President Ana Rey spends Monday with Ecuador's Juan Paz in Quito.", {("ECU-PER", "2019-05-20")}),
        ("Peru's President Ana Rey continues on Tuesday to Ecuador.", {("ECU-PER", "2019-05-21")}),
    ],
)  # fmt: skip
def test_stops_told_by_their_hosts(text: str, told: set[tuple[str, str]]) -> None:
    assert {(pair, day) for pair, _, day in _told(text)} == told


@pytest.mark.parametrize(
    "text",
    [
        "Peru's President Ana Rey will spend two weeks with her family in Ecuador in June.",
        "Peru's President Ana Rey spends more on arms than Ecuador with its small army.",
    ],
)
def test_no_stop(text: str) -> None:
    assert _told(text) == set()
