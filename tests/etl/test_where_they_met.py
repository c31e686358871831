"""Places of contacts: "here" in a town nobody lists, ships, bridges, offices in a town, places behind those who met."""

from __future__ import annotations

import pytest

from tests.etl.articles import only_contact, reading

_MET = "Peru's Foreign Minister Ana Rojas met Chile's Foreign Minister Luis Mora"


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("KUWAIT, May 15 (KUNA) -- Kuwait's Foreign Minister Sabah Al-Khaled received Iraq's Foreign Minister "
         "Mohammed Al-Hakim on Wednesday.", "Kuwait"),
        (f"{_MET} in her Lima office on Tuesday.", "Lima"),
        (f"{_MET} aboard the frigate Almirante Grau on Tuesday.", "frigate Almirante Grau"),
        (f"{_MET} on board the Peruvian Navy ship BAP Union on Tuesday.", "ship BAP Union"),
        (f"{_MET} on the border bridge between Aguas Claras and San Pedro on Tuesday.", "Aguas Claras and San Pedro"),
        ("The foreign ministers of Peru and Chile met in Lima's Bolivar Hotel on Tuesday.", "Bolivar Hotel, Lima"),
        (f"{_MET} in Chacallota on Tuesday.", "Chacallota"),
        ("The foreign ministers of Peru and Chile met on Tuesday on the border at Chacallota.", "Chacallota"),
        (f"{_MET} on Tuesday to discuss the killings in Chacallota.", None),
        (f"{_MET}, who was born in Chacallota, on Tuesday.", None),
    ],
)  # fmt: skip
def test_place(text: str, place: str | None) -> None:
    assert only_contact(text, "2019-05-16").location == place


@pytest.mark.parametrize("place", ["on the Line of Control", "at the Chakan crossing on the Line of Control"])
def test_a_line_of_control_is_no_telephone_line(place: str) -> None:
    text = f"Indian and Pakistani brigade commanders met {place} on Monday."
    assert only_contact(text, "2019-05-16").mode == "in_person"


@pytest.mark.parametrize(
    ("sentence", "minutes"),
    [
        ("A 90-minute concert followed.", None),
        ("A two-hour delay had kept the guests waiting.", None),
        ("The talks lasted two hours.", 120),
    ],
)
def test_only_talks_tell_the_length(sentence: str, minutes: int | None) -> None:
    text = f"The presidents of Peru and Chile met in Lima on Tuesday. {sentence}"
    assert only_contact(text, "2019-05-16").duration_minutes == minutes


@pytest.mark.parametrize(
    ("told", "minutes"),
    [
        ("They spoke for a quarter of an hour.", 15),
        ("They spoke for three quarters of an hour.", 45),
        ("The talks began a quarter of an hour late.", None),
    ],
)
def test_quarters_of_an_hour(told: str, minutes: int | None) -> None:
    text = f"The presidents of Peru and Chile met in Lima on Tuesday. {told}"
    assert only_contact(text, "2019-05-16").duration_minutes == minutes


@pytest.mark.parametrize(
    ("text", "places"),
    [
        ("Qatar's foreign minister travelled to Tehran on Monday and to Riyadh on Tuesday.",
         {"IRN-QAT": "Tehran", "QAT-SAU": "Riyadh"}),
        ("Norway's defence minister visited Warsaw on Tuesday and Vilnius on Wednesday.",
         {"NOR-POL": "Warsaw", "LTU-NOR": "Vilnius"}),
        ("The French president will visit Poland on June 5 and Romania on June 6.",
         {"FRA-POL": "Poland", "FRA-ROU": "Romania"}),
    ],
)  # fmt: skip
def test_each_stop_of_a_journey_is_where_its_host_is_at_home(text: str, places: dict[str, str]) -> None:
    assert {"-".join(c.countries): c.location for c in reading(text, "2019-05-16").contacts} == places


@pytest.mark.parametrize(
    ("text", "mode"),
    [
        ("Peru's envoy held talks with Chile's presidential envoy in Santiago on Tuesday.", "in_person"),
        ("Peru's minister held talks with Chile's head of the armed forces in Santiago on Tuesday.", "in_person"),
        ("Peru's Ana Ruiz held talks with the president of Chile, Pablo Soto, in Doha on Tuesday.", "in_person"),
        ("Peru's minister spoke with Chile's president about the US envoy in Doha on Tuesday.", "unspecified"),
        ("Peru's minister spoke with Chile's president about the armed forces in Mali on Tuesday.", "unspecified"),
    ],
)
def test_those_of_a_state_are_met_where_they_are(text: str, mode: str) -> None:
    assert only_contact(text, "2019-05-16").mode == mode
