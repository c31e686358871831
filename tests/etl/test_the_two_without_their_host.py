"""Two who last met at somebody's table; heads of two quarrelling states who discussed it, with a day."""

from __future__ import annotations

import pytest

from tests.etl.articles import contacts_told, pairs_told

_LAST_MET = (
    "Kosovo's President Besa Rama and Serbian President Milan Ilic have not met since a session in Berlin on April 29 "
    "hosted by "
)


def test_they_are_the_two_and_not_whose_table_it_was() -> None:
    told = contacts_told(_LAST_MET + "German Chancellor Anna Braun. They are to meet again in Paris on July 1.")
    assert ("SRB-XKX", "planned", "in_person", "2019-07-01") in told


def test_two_hosts_did_not_meet_each_other() -> None:
    told = contacts_told(_LAST_MET + "German Chancellor Anna Braun and French President Luc Petit.")
    assert not any(pair == "DEU-FRA" for pair, *_ in told)


@pytest.mark.parametrize(
    ("second", "told"),
    [
        ("Their defence ministers discussed the matter on Monday.", ("unspecified", "2019-05-13")),
        ("The defence ministers of the two countries discussed it in Brussels on Monday.", ("in_person", "2019-05-13")),
        ("The two presidents last talked about it in Brussels in March.", ("in_person", "2019-03-01")),
    ],
)
def test_heads_of_the_two_discussed_it(second: str, told: tuple[str, str]) -> None:
    assert contacts_told(f"Greece and Turkey contest the airspace. {second}") == {("GRC-TUR", "held", *told)}


@pytest.mark.parametrize(
    "text",
    [
        "Greece and Turkey contest the airspace. Their defence ministers discussed the matter.",
        "Peru and Chile signed a treaty. The two countries signed another in Lima in May 2016.",
    ],
)
def test_without_a_day_or_of_states_it_is_no_contact(text: str) -> None:
    assert pairs_told(text) == []
