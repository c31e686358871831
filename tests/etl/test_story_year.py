"""Days and months without a year in texts that tell of a year long past. Short texts of our own."""

from __future__ import annotations

import pytest

from tests.etl.articles import contacts_told

ROSA, PABLO = "Peruvian Foreign Minister Rosa Quispe", "Chilean Foreign Minister Pablo Soto"
MET = f"{ROSA} met {PABLO} in Quito"


@pytest.mark.parametrize(
    ("text", "day"),
    [
        (f"In 1995 the border was closed. On September 8, {MET}.", "1995-09-08"),
        (f"In 1995 the border was closed. On May 12, {MET}.", "1995-05-12"),
        (f"2001 was the year of the ceasefire. In October, {MET}.", "2001-10-01"),
        (f"In November 1999 the road was opened. In January, {MET}.", "2000-01-01"),
        (f"In the summer of 1999 nobody spoke. {ROSA} had met {PABLO} in Quito on March 30.", "1999-03-30"),
        (f"In March 1992 the premier died. A month later, on April 24, {MET}.", "1992-04-24"),
        (f"It was a cold winter when, in 1997, the bridge fell. On February 3, {MET}.", "1997-02-03"),
    ],
)
def test_a_day_is_of_the_year_of_which_the_text_tells(text: str, day: str) -> None:
    assert contacts_told(text) == {("CHL-PER", "held", "in_person", day)}


@pytest.mark.parametrize(
    ("text", "day"),
    [
        (f"Peru and Chile have been at odds since 1995. On May 12, {MET}.", "2019-05-12"),
        (f"The two states signed a treaty in 1995. On March 8, {MET}.", "2019-03-08"),
        (f"In 1995 the border was closed.\n\nOn May 12, {MET}.", "2019-05-12"),
        (f"In 1995 the border was closed. {ROSA} and {PABLO} last met on March 8 in Quito.", "2019-03-08"),
        (f"In 1995 the border was closed. That was mended last year. On March 8, {MET}.", "2019-03-08"),
        (f"In 2018 the border was closed. On March 8, {MET}.", "2019-03-08"),
    ],
)
def test_a_year_in_passing_or_a_return_to_the_present_dates_nothing(text: str, day: str) -> None:
    assert contacts_told(text) == {("CHL-PER", "held", "in_person", day)}
