"""After a remark on a third state the text goes back to the two it is about: read as published on 16 May 2019."""

from __future__ import annotations

import pytest

from tests.etl.articles import contacts_told

LEAD = (
    "Thai Foreign Minister Nikos Pappas met his Somali counterpart, Jonas Lind, in Bangkok on Tuesday. "
    "Pappas and Lind signed a treaty on fishing. The row between Thailand and Somalia began in January."
)
ABROAD = " From Bangkok Pappas will travel on to Ecuador on Friday."
IN_BETWEEN = " On Monday, Lind had received his Argentine counterpart, Pablo Ruiz, in Mogadishu."
OF_OTHERS = " The defence ministers of Colombia and Ecuador met on 3 May in Quito."


@pytest.mark.parametrize(
    ("between", "then", "told"),
    [
        (ABROAD, " They last met in Bogota in March.", "held in_person 2019-03-01"),
        (ABROAD, " Their previous meeting was in Bogota on 12 March.", "held in_person 2019-03-12"),
        (ABROAD, " Another meeting is scheduled for 3 June in Mogadishu.", "planned in_person 2019-06-03"),
        (IN_BETWEEN, " Another meeting is scheduled for 3 June in Bangkok.", "planned in_person 2019-06-03"),
        (IN_BETWEEN, "\n\nA further meeting is planned for July.", "planned in_person 2019-07-01"),
        (IN_BETWEEN, " The army chiefs of the two neighbours will meet on 3 June.", "planned in_person 2019-06-03"),
        (OF_OTHERS, "\n\nA further meeting is planned for July.", "planned in_person 2019-07-01"),
    ],
)
def test_back_to_the_two(between: str, then: str, told: str) -> None:
    contacts = contacts_told(LEAD + between + then)
    assert ("SOM-THA", *told.split()) in contacts
    assert len(contacts) == 3


def test_the_two_told_last_are_meant_where_both_are_named() -> None:
    contacts = contacts_told(LEAD + IN_BETWEEN + " The two will meet again on 3 June.")
    assert ("ARG-SOM", "planned", "in_person", "2019-06-03") in contacts


@pytest.mark.parametrize(
    "between",
    [
        " Thailand and Somalia have each lodged protests.",
        " Thailand and Somalia share no border.",
        " In the row over fishing, Thailand and Somalia remain at odds.",
    ],
)
def test_the_states_of_the_two_lead_back_to_them(between: str) -> None:
    contacts = contacts_told(f"{LEAD}{OF_OTHERS}{between} Their trade ministers met in Rome in April.")
    assert ("SOM-THA", "held", "in_person", "2019-04-01") in contacts
    assert {pair for pair, *_, day in contacts if day == "2019-04-01"} == {"SOM-THA"}
