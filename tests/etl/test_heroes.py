"""Obituaries and profiles: "he" is the one whom they are about, who was in office then. Short texts of our own."""

from __future__ import annotations

import pytest

from tests.etl.articles import contacts_told

HE = (
    "In May 1989 he met Peruvian President Pablo Soto in Lima. Soto was pleased.\n\n"
    "In June 1990 he flew to Santiago and met Chilean President Juan Rojas."
)
TWO = {("PER-TCD", "held", "in_person", "1989-05-01"), ("CHL-TCD", "held", "in_person", "1990-06-01")}


@pytest.mark.parametrize(
    ("heading", "lead"),
    [
        ("", "Idriss Otieno, former foreign minister of Chad, has died aged 89."),
        ("", "Chadian Foreign Minister Idriss Otieno, who died on Monday, was a quiet man."),
        ("Idriss Otieno dies at 89", "The former Chadian Foreign Minister Idriss Otieno died on Monday."),
    ],
)
def test_a_life_is_told_of_the_one_who_died(heading: str, lead: str) -> None:
    assert contacts_told(f"{lead}\n\n{HE}", "2019-05-16", title=heading) == TWO


def test_what_a_head_of_the_un_did_he_did_for_no_state() -> None:
    lead = "Idriss Otieno, former foreign minister of Chad and later Secretary-General of the UN, has died aged 89."
    assert contacts_told(f"{lead}\n\n{HE}", "2019-05-16") != TWO


def test_what_counts_from_no_day_is_of_the_year_of_the_story() -> None:
    text = (
        "In January 1983 Peruvian President Pablo Soto flew to Santiago. "
        "Some weeks later he received Kenyan President Ann Otieno in Lima."
    )
    told = contacts_told(text, "2019-05-16")
    assert {day[:4] for _, _, _, day in told} == {"1983"}
