"""Terms and stretches that words of months tell, and lines of a page that are its date."""

from __future__ import annotations

import pytest

from tests.etl.articles import only_contact, reading

PUBLISHED = "2019-05-16"
RUIZ, VEGA = "Peruvian Foreign Minister Ana Ruiz", "Chilean Foreign Minister Luis Vega"


@pytest.mark.parametrize(
    ("words", "first", "last"),
    [
        ("before the end of June", "2019-05-16", "2019-06-30"),
        ("by the end of May", "2019-05-16", "2019-05-31"),
        ("by end-June", "2019-05-16", "2019-06-30"),
        ("before the end of 2019", "2019-05-16", "2019-12-31"),
        ("by the close of March next year", "2019-05-16", "2020-03-31"),
        ("in a week", "2019-05-20", "2019-05-26"),
        ("in a fortnight", "2019-05-27", "2019-06-02"),
        ("in a month", "2019-06-01", "2019-06-30"),
        ("the week after next", "2019-05-27", "2019-06-02"),
        ("in June-July", "2019-06-01", "2019-07-31"),
        ("in November to January", "2019-11-01", "2020-01-31"),
        ("late in June", "2019-06-20", "2019-06-30"),
        ("on the last day of June", "2019-06-30", "2019-06-30"),
    ],
)
def test_what_is_to_come(words: str, first: str, last: str) -> None:
    contact = only_contact(f"{RUIZ} will meet {VEGA} in Lima {words}.", PUBLISHED)
    assert (str(contact.start_date), str(contact.end_date), contact.status) == (first, last, "planned")


@pytest.mark.parametrize(
    ("words", "first", "last"),
    [
        ("early this month", "2019-05-01", "2019-05-10"),
        ("earlier this month", "2019-05-01", "2019-05-16"),
        ("early in April", "2019-04-01", "2019-04-10"),
        ("in January-February 2019", "2019-01-01", "2019-02-28"),
        ("the week before last", "2019-04-29", "2019-05-05"),
        ("on the first day of April", "2019-04-01", "2019-04-01"),
        ("on the final day of February", "2019-02-28", "2019-02-28"),
    ],
)
def test_what_is_past(words: str, first: str, last: str) -> None:
    contact = only_contact(f"{RUIZ} met {VEGA} in Lima {words}.", PUBLISHED)
    assert (str(contact.start_date), str(contact.end_date), contact.status) == (first, last, "held")


@pytest.mark.parametrize(
    "line",
    [
        "3 may, 2010 20:44", "MAY 3, 2010", "May 3, 2010 at 8:44 p.m.", "03 May 2010 20:44 GMT", "2010/05/03",
        "Press release | 3 May 2010", "Lima (3 May 2010)", "By Rosa Quispe | May 3, 2010", "20:44 | Lima, May 3, 2010",
        "Mon, 03 May 2010 18:30:00 +0200", "Posted by admin on May 3, 2010",
        "Statement by the spokesperson, 3 May 2010",
        "May 3, 2010 Monday",
    ],
)  # fmt: skip
def test_a_line_of_a_page_that_is_its_date(line: str) -> None:
    found = reading(f"{line}\n\n{RUIZ} met {VEGA} in Lima today. They spoke about trade.")
    assert (str(found.article.published), found.article.published_basis) == ("2010-05-03", "inferred")
    assert [str(c.start_date) for c in found.contacts] == ["2010-05-03"]


def test_a_page_may_tell_its_date_at_its_end() -> None:
    told = f"{RUIZ} met {VEGA} in Lima today. They spoke about trade.\n\nPublished: 3 May 2010, 18:30"
    assert str(reading(told).article.published) == "2010-05-03"


@pytest.mark.parametrize(
    "line",
    [
        "The accord of 3 May 2010", "A quarrel that began on May 3, 2010", "Since May 3, 2010",
        "Background: the treaty of 3 May 2010",
    ],
)  # fmt: skip
def test_a_heading_with_a_date_is_not_that_of_the_page(line: str) -> None:
    assert reading(f"{line}\n\n{RUIZ} met {VEGA} in Lima today.").article.published is None
