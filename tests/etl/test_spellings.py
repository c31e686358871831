"""The same person in other spellings: which names are one, which form is shown, and what that does to contacts."""

from __future__ import annotations

from dataclasses import replace
from itertools import combinations
from random import Random
from typing import Any

import pytest

from etl.extract.model import ArticleReading
from etl.names import may_be_one
from etl.resolve import resolve
from tests.etl.articles import only_contact, reading
from tests.etl.readings import article, contact, told

ONE = [
    ("Boyd K. Harlin III", "Harlin"),
    ("Boyd K. Harlin III", "Boyd Harlen"),
    ("Boydd Harlin", "Boyd K. Harlin III"),
    ("Teodoro Reyes Jr", "Reyes"),
    ("Teodoro Reyes Jr.", "Teddy Reyes"),
    ("Teodoro M. Reyes Jr.", "Teodoro Reyes"),
    ("Faisal bin Nasser", "Nasser"),
    ("Faisal bin Nasser bin Jaber Al Murad", "Faisal bin Nasser"),
    ("Joao Inacio Duda da Costa", "Duda"),
    ("Joao Inacio Duda da Costa", "Duda de Costa"),
    ("Hassan Fattah al-Nisi", "El-Nissi"),
    ("Bagus Widarto", "Baguswi"),
    ("Muhammad Rashid", "Mohamed Rasheed"),
    ("Wu Jiangfu", "Wu Jiang-fu"),
    ("Wu Jiangfu", "Wu Jianfu"),
    ("Wu Jiangfu", "Woo Jiangfu"),
    ("Cho Suk-min", "Cho Seok-min"),
    ("Luis Vega Prado", "Vega"),
    ("Luis Rojas Prado", "Luis Alberto Rojas"),
    ("Oleksandr Bondar", "Alexander Bondar"),
    ("Haruto Abe", "Abe Haruto"),
    ('Jose "Pepe" Rojas', "Jose Rojas"),
]

TWO = [
    ("Boyd Harlin", "Mark Esparza"),
    ("Wu Jiangfu", "Wu Keping"),
    ("Wu Yi", "Wu Ao"),
    ("Juan Rojas", "Juan Vega"),
    ("Juan Manuel Rojas", "Juan Orlando Vega"),
    ("Cho Jong Un", "Cho Yo Jong"),
    ("Tran Van An", "Tran Thi Be"),
    ("Faisal bin Nasser", "Khalid bin Nasser"),
    ("Faisal bin Nasser", "Faisal bin Jaber"),
    ("Rojas", "Rosales"),
    ("", "Rosales"),
]


@pytest.mark.parametrize(("one", "other"), ONE)
def test_two_forms_of_a_name(one: str, other: str) -> None:
    assert may_be_one(one, other) and may_be_one(other, one)


@pytest.mark.parametrize(("one", "other"), TWO)
def test_names_of_two_people(one: str, other: str) -> None:
    assert not may_be_one(one, other) and not may_be_one(other, one)


def calls(*who: str, start: str = "2022-04-20", **more: Any) -> list[ArticleReading]:
    """One article for each naming, each telling of a call on that day."""
    return [told(article(f"n{i}", "2022-04-25"), contact(start=start, who=w, **more)) for i, w in enumerate(who)]


TWENTY = [
    *("CHN:Wu Jiangfu, USA:Boyd Harlin" for _ in range(8)),
    "CHN:Wu Jiang-fu, USA:Boyd Harlin",
    "CHN:Wu Jianfu, USA:Harlin",
    "CHN:Woo Jiangfu, USA:Boyd Harlin",
    "CHN:Wu, USA:Boyd K. Harlin III",
    "CHN:Wu Jiangfu, USA:Boyd Harlen",
    "CHN:Wu Jiangfu, USA:Boydd Harlin",
    "CHN:Wu Jiangfu, USA:Robert Harlin Jr.",
    "CHN:Wu Jiangfu",
    "USA:Harlin",
    "",
    "CHN:Vu Jiangfu, USA:Boyd Harlin",
    "CHN:Wu Jiangfu, USA:Boyd Harlin Sr",
]


@pytest.mark.parametrize("seed", range(5))
def test_twenty_spellings_in_two_calendars_are_one_contact_in_any_order(seed: int) -> None:
    readings = [r for i, who in enumerate(TWENTY) for r in calls(who, start=f"2022-04-{19 + i % 2}")]
    readings = [told(article(f"t{i}", "2022-04-25"), *r.contacts) for i, r in enumerate(readings)]
    Random(seed).shuffle(readings)
    tables = resolve(readings).tables()
    assert [c["title"] for c in tables["contacts"].to_pylist()] == ["Wu Jiangfu – Boyd Harlin call"]
    people = {p["name"]: p["spellings"] for p in tables["participants"].to_pylist()}
    assert {"Boyd Harlen", "Harlin", "Boyd K. Harlin III"} <= set(people["Boyd Harlin"])
    assert set(people) == {"Wu Jiangfu", "Boyd Harlin"}


def test_the_form_that_most_articles_give_is_shown_and_a_surname_only_if_there_is_no_more() -> None:
    for who, shown in (
        (["USA:Boyd Harlen", "USA:Boyd Harlin", "USA:Boyd Harlin"], "Boyd Harlin"),
        (["USA:Harlin", "USA:Harlin", "USA:Boyd Harlin"], "Boyd Harlin"),
        (["USA:Boyd Harlen", "USA:Boyd Harlin", "USA:Harlin"], "Boyd Harlin"),
        (["USA:Harlin", "USA:Harlen", "USA:Harlin"], "Harlin"),
        (["USA:Boyd K. Harlin III", "USA:Boyd Harlin", "USA:Boyd Harlin"], "Boyd Harlin"),
    ):
        people = resolve(calls(*who)).tables()["participants"].to_pylist()
        assert [p["name"] for p in people] == [shown]


def test_one_misspelt_name_on_each_side_does_not_split_the_contact() -> None:
    who = ["CHN:Qu Geng, USA:Penny Wong", "CHN:Chu Geng, USA:Penny Wong", "CHN:Qu Geng, USA:Penny Wang",
           "CHN:Qu, USA:Penelope Wong"]  # fmt: skip
    assert len(resolve(calls(*who)).contacts) == 1


def test_a_surname_does_not_bring_two_full_names_together() -> None:
    who = ["CHN:Wu Jiangfu, USA:Harlin", "CHN:Wu, USA:Harlin", "CHN:Wu Keping, USA:Harlin"]
    assert len(resolve(calls(*who)).contacts) == 2


@pytest.mark.parametrize(
    "who",
    [
        ("RUS:Juan Rojas, USA:Boyd Harlin", "RUS:Juan Vega, USA:Boyd Harlin"),
        ("RUS:Rojas, USA:Boyd Harlin", "RUS:Vega, USA:Boyd Harlin"),
        ("RUS:Faisal bin Nasser", "RUS:Khalid bin Nasser"),
    ],
)
def test_other_officials_on_a_day_or_a_day_later_are_another_contact(who: tuple[str, str]) -> None:
    one, other = (calls(name, countries="RUS-USA")[0].contacts[0] for name in who)
    for later in ("2022-04-20", "2022-04-21"):
        other.start_date = other.end_date = type(one.start_date).fromisoformat(later)  # type: ignore[union-attr]
        assert (
            len(resolve([told(article("a", "2022-04-25"), one), told(article("b", "2022-04-25"), other)]).contacts) == 2
        )


def test_two_people_of_one_article_stay_two() -> None:
    both = calls("CHN:Wu Jiangfu, USA:Boyd Harlin, USA:Robert Harlin")
    assert len(resolve(both).tables()["participants"].to_pylist()) == 3


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ('Philippine President Teodoro "Teddy" Reyes Jr. met Japanese Prime Minister Haruto Abe on Tuesday.',
         ['Teodoro "Teddy" Reyes Jr.', "Haruto Abe"]),
        ("Indonesian President Bagus “Baguswi” Widarto met Thai Prime Minister Somchai Rak on Tuesday.",
         ["Bagus “Baguswi” Widarto", "Somchai Rak"]),
        ('Jose "Pepe" Rojas, the president of Uruguay, met Bolivian President Ana Vega on Tuesday.',
         ['Jose "Pepe" Rojas', "Ana Vega"]),
        ('Peruvian Foreign Minister Ana Rojas said "Bolivian President Luis Vega met me on Tuesday".',
         ["Luis Vega", "Ana Rojas"]),
    ],
)  # fmt: skip
def test_a_nickname_in_quotes_is_part_of_the_name(text: str, names: list[str]) -> None:
    assert [p.name for p in only_contact(text, "2019-05-16").participants] == names


ARTICLES = [
    ("2023-03-15", "Uruguayan President Luis Vega Prado received Paraguayan President Mario Abad Benitez on Tuesday."),
    ("2023-03-15", "Paraguay's President Mario Abad met his Uruguayan counterpart Luis Vega on Tuesday."),
    ("2023-03-16", "President Vega of Uruguay and President Abad Benitez of Paraguay held talks on Tuesday."),
    ("2023-03-16", "Uruguayan President Luis Alberto Vega Prado hosted Paraguayan President Mario Abad on March 14."),
    ("2023-03-17", "Uruguayan President Luis Vegga Prado met Paraguayan President Mario Abad Benites on Tuesday."),
    ("2023-03-20", "Uruguayan President Vega Prado and Paraguayan President Abad met last week."),
    ("2023-04-03", "In March Uruguayan President Luis Vega Prado met Paraguayan President Mario Abad Benitez."),
]


def test_articles_in_other_words_are_one_contact() -> None:
    found = [reading(text, published) for published, text in ARTICLES]
    readings = [replace(r, article=replace(r.article, article_id=str(i))) for i, r in enumerate(found)]
    assert [c.row["article_count"] for c in resolve(readings).contacts] == [len(ARTICLES)]
    for one, other in combinations(readings[:5], 2):
        assert len(resolve([one, other]).contacts) == 1
