"""When an undated article was published, from its own words, with the reason; nothing where they do not settle it."""

from __future__ import annotations

import pytest

from tests.etl.articles import reading

MET = "The presidents of Malawi and Tanzania met on Tuesday."


def _dated(text: str) -> tuple[str, str, str, str]:
    a = reading(text).article
    return str(a.published), str(a.published_end), a.published_precision, a.published_basis


@pytest.mark.parametrize(
    "line", ["May 3, 2018", "3 May 2018", "Published: 3 May 2018", "LILONGWE, 3 May 2018", "2018-05-03", "03.05.2018"]
)
def test_a_line_that_is_a_date(line: str) -> None:
    for text in (f"{line}\n\n{MET}", f"Talks resume on the lake\n\n{line}\n\n{MET}"):
        assert _dated(text) == ("2018-05-03", "2018-05-03", "day", "inferred")
        assert line in reading(text).article.published_reason


def test_a_weekday_and_its_date_agree_in_one_year_only() -> None:
    text = (
        "They met on Wednesday (Oct. 28). In 2020 the lake had risen. The palace of Malawi said "
        "Thursday that it was calm."
    )
    assert _dated(text) == ("2020-10-29", "2020-10-30", "day", "inferred")
    assert "28 October is a Wednesday in 2020" in reading(text).article.published_reason


@pytest.mark.parametrize(
    ("text", "year"),
    [
        ("The foreign ministers of China and Japan met on Monday. Next year marks the 50th anniversary of the "
         "normalization of diplomatic relations between China and Japan.", 2021),
        ("The foreign ministers of China and India met on Monday. This year is the 70th anniversary "
         "of the establishment "
         "of diplomatic relations between China and India.", 2020),
        ("The foreign ministers of Germany and France met on Monday. Last year was the 50th anniversary of the Elysee "
         "Treaty of France and Germany.", 2014),
    ],
)  # fmt: skip
def test_an_anniversary_gives_the_year(text: str, year: int) -> None:
    assert _dated(text) == (f"{year}-01-01", f"{year}-12-31", "year", "inferred")
    assert "anniversary" in reading(text).article.published_reason.lower()
    contacts = reading(text).contacts
    assert [(str(c.start_date), str(c.end_date), c.date_precision) for c in contacts] == [
        (f"{year}-01-01", f"{year}-12-31", "year")
    ]


def test_months_since_a_date_and_the_newest_day() -> None:
    text = (
        "It has been nearly 10 months since the last call of the foreign ministers of Peru and "
        "Chile was in August 2019. "
        "That call was held on the evening of August 7, 2019 and lasted for nearly an hour. On the "
        "3rd, Peruvian Foreign Minister Rosa Quispe spoke with her Chilean "
        "counterpart."
    )
    first, _, precision, basis = _dated(text)
    assert (first, precision, basis) == ("2020-06-03", "day", "inferred")
    assert "10 months" in reading(text).article.published_reason


@pytest.mark.parametrize(
    "text",
    [
        MET,
        "The presidents of Malawi and Tanzania met on 3 May. They talked about the lake.",
        "The presidents of Malawi and Tanzania met in 2012 and again in 2015. They talked about the lake on Tuesday.",
        "Next year is the 40th anniversary of the festival. The presidents of Malawi and Tanzania met on Tuesday.",
        "The presidents of Malawi and Tanzania met on Wednesday (Oct. 28).",
        "They said on the 20th that the presidents of Malawi and Tanzania had met.",
        "The border is calm.\n\nThey met on 3 May 2018.\n\nThe presidents of Malawi and Tanzania wave.",
        f"32 May 2018\n\n{MET}",
        f"05/03/2018\n\n{MET}",
    ],
)
def test_abstention(text: str) -> None:
    article = reading(text).article
    assert (article.published, article.published_end) == (None, None)
    assert (article.published_precision, article.published_basis) == ("unknown", "none")


def test_an_undated_article_keeps_the_weekday_for_linking() -> None:
    found = reading(
        "The presidents of Malawi and Tanzania met on Tuesday. The palace said Thursday that all went well."
    )
    assert [c.weekdays for c in found.contacts] == [(1,)]
    assert found.contacts[0].start_date is None
    assert found.statement_weekday == 3


def test_a_date_that_came_with_the_article_is_kept() -> None:
    article = reading(f"May 3, 2018\n\n{MET}", "2019-05-15").article
    assert (str(article.published), article.published_basis) == ("2019-05-15", "metadata")


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("LILONGWE, May 7 - The presidents of Malawi and Tanzania met on Monday. The lake route was shut on 19 March "
         "2024.", "2024-05-07"),
        ("Lilongwe, 12 February (Mana) - The presidents of Malawi and Tanzania met on Monday. The lake route was shut "
         "on December 5, 2023.", "2024-02-12"),
        ("LILONGWE, May 7 - The presidents of Malawi and Tanzania met. The lake route was shut on 19 March 2024.",
         "2024-05-07"),
        # No weekday to go by and too long ago; a weekday that does not agree in either year.
        ("LILONGWE, May 7 - The presidents of Malawi and Tanzania met. The route was shut on 19 June 2022.", "None"),
        ("LILONGWE, May 7 - The presidents of Malawi and Tanzania met on Friday. The route was shut on 19 March 2024.",
         "None"),
    ],
)  # fmt: skip
def test_a_dateline_without_its_year_and_the_newest_full_date(text: str, day: str) -> None:
    assert _dated(text)[0] == day
