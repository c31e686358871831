"""Reports of parliaments: who has the floor, whose office-holders are theirs, and that members make no contacts."""

from __future__ import annotations

import pytest

from etl.extract.days.dates import Clock
from etl.extract.language.text import split_sentences
from etl.extract.people.cast import Cast
from etl.extract.people.chambers import floor_voices
from etl.extract.people.origin import home_of_source, origin_of
from tests.etl.articles import article, cast_of, contacts_told

LINE = "The Minister of State, Foreign Office (Mr Adam Foot)"


@pytest.mark.parametrize(
    ("source", "country"),
    [
        ("Hansard", "GBR"),
        ("Parliament of Kenya, Hansard", "KEN"),
        ("House of Commons, Canada", "CAN"),
        ("U.S. Senate, Committee on Foreign Relations", "USA"),
        ("Houses of the Oireachtas", "IRL"),
        ("Lok Sabha Secretariat", "IND"),
        ("Ministry of External Affairs", "IND"),
        ("The Daily Post", None),
    ],
)
def test_the_country_of_a_parliament(source: str, country: str | None) -> None:
    assert home_of_source(source) == country


def test_a_report_tells_in_its_first_lines_what_it_is() -> None:
    text = "Dáil Éireann Debate, Thursday - 30 November 2023\n\nThe Minister is in Lima."
    assert origin_of(article(text)).home == "IRL"
    assert origin_of(article("Dáil told of a call\n\nThe Minister is in Lima.")).home is None


@pytest.mark.parametrize(
    "opening",
    [
        f"{LINE}\n\n",
        f"{LINE}\n- Hansard - -\n\n",
        f"{LINE}: ",
        "§ Mr. Adam Foot (Minister of State, Foreign Office)\n\n",
        "Adam Foot (Minister of State, Foreign Office)\n\n",
        "Mr FOOT (Hill End—Minister for Foreign Affairs) (14:12): ",
        "Mr FOOT (Hill End—Minister for Foreign Affairs) (2.12 pm): ",
        "Photo of Adam Foot Adam Foot Minister of State\n\n",
        "STATEMENT OF THE HONORABLE ADAM FOOT, UNDER SECRETARY OF DEFENSE\n\nMr. FOOT. ",
    ],
)
def test_a_minister_takes_the_floor(opening: str) -> None:
    text = f"{opening}I met the Peruvian Foreign Minister on Monday."
    assert contacts_told(text, source="Hansard") == {("GBR-PER", "held", "in_person", "2019-05-13")}


@pytest.mark.parametrize(
    "opening",
    [
        "Jane Hill (Hill End) (Lab)\n\n",
        "Ms HILL (Hill End) (14:12): ",
        "Jane Hill Labour, Hill End\n\n",
        "Jane Hill Shadow Foreign Secretary\n\n",
        "Mrs Hill: ",
        "Mrs. HILL. ",
    ],
)
def test_a_member_without_office_meets_nobody(opening: str) -> None:
    text = f"{LINE}\n\nI am grateful.\n\n{opening}I met the Peruvian Foreign Minister on Monday."
    assert contacts_told(text, source="Hansard") == set()


def test_who_has_spoken_is_known_by_the_name_alone() -> None:
    text = (
        f"{LINE}\n\nNo.\n\nJane Hill (Hill End) (Lab)\n\nI was in Lima in May.\n\nMr Foot\n\n"
        "I called the Peruvian Foreign Minister on Monday.\n\nJane Hill\n\nI rang the Peruvian Foreign Minister, too."
    )
    assert contacts_told(text, source="Hansard") == {("GBR-PER", "held", "phone", "2019-05-13")}


@pytest.mark.parametrize(
    ("said", "told"),
    [
        ("My right hon. Friend the Prime Minister met the President of Peru on Monday.",
         {("GBR-PER", "held", "in_person", "2019-05-13")}),
        ("My hon. Friend the Member for Hill End met the Peruvian ambassador on Monday.", set()),
        ("I discussed fish with the Peruvian Foreign Minister on Monday, and on Tuesday I met the Chilean ambassador.",
         {("GBR-PER", "held", "unspecified", "2019-05-13"), ("CHL-GBR", "held", "in_person", "2019-05-14")}),
        ("I raised it with the Peruvian Foreign Minister when I met him in Lima on Monday.",
         {("GBR-PER", "held", "in_person", "2019-05-13")}),
        ("I will be speaking to the Peruvian Foreign Minister on Friday.",
         {("GBR-PER", "planned", "unspecified", "2019-05-17")}),
    ],
)  # fmt: skip
def test_what_ministers_tell_the_house(said: str, told: set[tuple[str, str, str, str]]) -> None:
    assert contacts_told(f"{LINE}\n\n{said}", source="Hansard") == told


def test_a_news_text_has_no_floor() -> None:
    text = f"{LINE}\n\nI met the Peruvian Foreign Minister."
    assert floor_voices(cast_of(text), split_sentences(text)) == {}
    report = article(text, source="Hansard")
    voices = floor_voices(Cast(text, Clock(None, None), origin_of(report)), split_sentences(text))
    assert [who and who.countries for who in voices.values()] == [("GBR",), ("GBR",)]
