"""Series, dialogues, working groups and hotlines that a text names."""

from __future__ import annotations

import pytest

from etl.extract.contacts.mechanisms import find_mechanism
from tests.etl.articles import only_contact, reading


@pytest.mark.parametrize(
    ("text", "name", "kind", "countries", "established"),
    [
        ("The first round of the Kivu Security Dialogue between Rwanda and Burundi was held in Kigali on 3 May 2018.",
         "Kivu Security Dialogue", "talks", ("BDI", "RWA"), None),
        ("Mexico and Guatemala set up a direct military hotline in 2016. Their armies used to quarrel.",
         "direct military hotline", "hotline", ("GTM", "MEX"), "2016"),
        ("Delegations of Chad and Sudan met in Abeche on 3 May 2018 for the fifth meeting of the "
         "Joint Border Commission.",
         "Joint Border Commission", "talks", ("SDN", "TCD"), None),
        ("The Lake Fisheries Working Group of Malawi and Tanzania met in Lilongwe on 3 May 2018.",
         "Lake Fisheries Working Group", "working_group", ("MWI", "TZA"), None),
    ],
)  # fmt: skip
def test_mechanisms(text: str, name: str, kind: str, countries: tuple[str, ...], established: str | None) -> None:
    found = reading(text).mechanisms
    assert [(m.name, m.kind, m.countries, m.established) for m in found] == [(name, kind, countries, established)]
    assert found[0].quote == text[found[0].start : found[0].end]


@pytest.mark.parametrize(
    "text",
    [
        "The Foreign Relations Committee of the senate debated Kosovo and Serbia.",
        "The Security Council heard Kosovo and Serbia.",
        "The chairman of the Joint Council of Kenya met a minister of Uganda.",
        "Trains on the new line between Kenya and Uganda run daily.",
        "The dialogue between the characters in the film from Mali and Niger is dull.",
    ],
)
def test_what_is_no_mechanism(text: str) -> None:
    assert [m.name for m in reading(text).mechanisms] == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("the fifth meeting of the Joint Border Commission", ("Joint Border Commission", 5)),
        ("the 12th round of the Joint Border Commission", ("Joint Border Commission", 12)),
        ("the two ministers met", (None, None)),
    ],
)
def test_series_and_round(text: str, expected: tuple[str | None, int | None]) -> None:
    assert find_mechanism(text, (0, len(text))) == expected


def test_a_contact_knows_its_series_and_round() -> None:
    contact = only_contact(
        "Delegations of Chad and Sudan met in Abeche on 3 May 2018 for the fifth meeting of the "
        "Joint Border Commission."
    )
    assert (contact.mechanism, contact.round_number) == ("Joint Border Commission", 5)


@pytest.mark.xfail(strict=True, reason="'first meeting in six years' is taken for the first round of a series")
def test_the_first_in_years_is_no_round() -> None:
    contact = only_contact(
        "The presidents of Ghana and Togo met in Accra on 3 May 2018. It was their first meeting in six years."
    )
    assert contact.round_number is None


def test_one_line_is_one_mechanism() -> None:
    text = (
        "Mexico and Guatemala set up a direct military hotline in 2016. The hotline of Mexico and Guatemala was tested."
    )
    assert [m.kind for m in reading(text).mechanisms] == ["hotline"]


MET = "Peruvian Foreign Minister Rosa Quispe and Chilean Foreign Minister Pablo Soto "


@pytest.mark.parametrize(
    ("text", "series"),
    [
        (MET + "met in Lima on 2 May 2019 at the Peru-Chile ministerial meeting.", "Peru-Chile ministerial meeting"),
        ("Brigade commanders of Peru and Chile met at Tacna on 2 May 2019 for a flag meeting.", "flag meeting"),
        (MET + "met in Lima on 2 May 2019 for a session of the binational cabinet.", "binational cabinet"),
        (MET + "met in Lima on 2 May 2019, on the sidelines of the Peru-Chile council.", None),
        (MET + "met in Lima on 2 May 2019 before the Russia-Africa summit.", None),
        ("Peru, Chile and Bolivia held a trilateral summit in Lima on 2 May 2019.", "trilateral summit"),
        (MET + "met in Lima on 2 May 2019. The two opened the session of the Joint Border Committee (JBC).\n"
         "The JBC meeting on 2 May 2019 was attended by Quispe and Soto.", "Joint Border Committee"),
    ],
)  # fmt: skip
def test_a_series_that_is_described_or_abbreviated(text: str, series: str | None) -> None:
    assert reading(text, "2019-05-03").contacts[0].mechanism == series


@pytest.mark.parametrize(
    "text",
    [
        "The presidents of Peru and Chile met in Lima on 2 May 2019 and revived the Joint Economic Commission.",
        MET + "spoke by phone on 2 May 2019 about the session of the Joint Economic Commission.",
        MET + "met in Lima on 2 May 2019. The High Commission of Fiji was represented.",
    ],
)
def test_leaders_and_telephones_are_in_no_commission(text: str) -> None:
    assert reading(text, "2019-05-03").contacts[0].mechanism is None


DELEGATIONS = "Delegations of Peru and Chile met in Lima on 2 May 2019 for the Joint Border Committee. "


@pytest.mark.parametrize(
    ("text", "series"),
    [
        (DELEGATIONS + "It last met in Santiago in March 2017.", "Joint Border Committee"),
        (DELEGATIONS + "Its fifth meeting was held in Santiago in March 2017.", "Joint Border Committee"),
        (DELEGATIONS + "The previous one was held in Santiago in March 2017.", "Joint Border Committee"),
        ("Diplomats of Peru and Chile held exploratory talks in Lima on 2 May 2019.", "Exploratory talks"),
        ("Officials of Peru and Chile held director general-level talks in Lima on 2 May 2019.",
         "director general-level talks"),
        ("Officials of Peru and Chile met in Lima on 2 May 2019 for the annual defence dialogue.",
         "annual defence dialogue"),
        (MET + "met in Lima on 2 May 2019 and agreed to form a joint working group.", None),
        (MET + "met in Lima on 2 May 2019 within the Interstate Council of the Andean Community.", None),
        (MET + "met in Lima on 2 May 2019 in an interval of the Pacific Cooperation Dialogue.", None),
    ],
)  # fmt: skip
def test_a_series_goes_on_and_is_not_one_that_is_yet_to_be_formed(text: str, series: str | None) -> None:
    assert {c.mechanism for c in reading(text, "2019-05-03").contacts} == {series}


@pytest.mark.parametrize(
    "text",
    [
        "The head of Sudan's Sovereign Council met South Sudan's president in Juba on 2 May 2019.",
        "The chairman of Pakistan's Joint Chiefs of Staff Committee met the Chinese defence minister on 2 May 2019.",
        "At the Munich Security Conference on 2 May 2019 the German foreign minister met her Chinese counterpart.",
        "On the sidelines of the Shangri-La Dialogue the Chinese defence minister met the Japanese one on 2 May 2019.",
    ],
)
def test_who_rules_one_state_and_where_many_meet_is_no_series_of_the_two(text: str) -> None:
    told = reading(text, "2019-05-03")
    assert [c.mechanism for c in told.contacts] == [None]
    assert told.mechanisms == []
