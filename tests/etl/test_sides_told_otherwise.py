"""Sides that a sentence tells otherwise than "A met B": by what one told the other, by "who", "I" and "him"."""

from __future__ import annotations

import pytest

from tests.etl.articles import cast_of, pairs_told, reading


@pytest.mark.parametrize(
    ("text", "pairs"),
    [
        # Telling somebody something in a call.
        ("In a phone call on Tuesday Peru's Foreign Minister Rosa Quispe asked her Chilean peer Pablo Soto to wait.",
         ["CHL-PER"]),
        ("Togo's President Yao Mensah told President Kofi Asante of Ghana in a call on Monday that all is well.",
         ["GHA-TGO"]),
        ("Togo's President Yao Mensah was told by President Kofi Asante of Ghana in a call on Monday that all is well.",
         ["GHA-TGO"]),
        # One to one, they were in contact, though nothing says in which: see test_told_a_peer.
        ("Togo's President Yao Mensah told President Kofi Asante of Ghana on Monday that the bridge is safe.",
         ["GHA-TGO"]),
        # The verb that has a guest leads, not "visiting" before a title.
        ("Visiting Accra on Tuesday, Togo's President Yao Mensah met his Ghanaian counterpart Kofi Asante.",
         ["GHA-TGO"]),
        ("It was in Lima on Tuesday that Latvia's President Janis Ozols sat down with Kenya's President Joseph Maina.",
         ["KEN-LVA"]),
        # A place after the names is not one of them.
        ("Norwegian Foreign Minister Ole Dahl sat down with Kenya's foreign minister, Joseph Maina, in Peru on Monday.",
         ["KEN-NOR"]),
        # Who stands before "who" is told of.
        ("Latvia's President Janis Ozols, who met Kenya's President Joseph Maina in Lima on Tuesday, has said that a "
         "summit with Ghana's President Kofi Asante is something he likes.", ["KEN-LVA"]),
        ("The rift ended with the handshake with which Togo's President Yao Mensah and Ghana's President Kofi Asante "
         "made peace on Tuesday.", ["GHA-TGO"]),
        # Trips and tours, told by the noun; a counterpart told by the capital.
        ("The pact is the fruit of a one-day trip that took Togo's President Yao Mensah to Accra on Tuesday.",
         ["GHA-TGO"]),
        ("On Tuesday, Norwegian Foreign Minister Ole Dahl began a tour of Kenya, Ghana and Peru.",
         ["GHA-NOR", "KEN-NOR", "NOR-PER"]),
        ("Norway's foreign minister telephoned her colleague in Lima on Tuesday.", ["NOR-PER"]),
        ("A meeting between Peru's and Chile's defence ministers took place on Tuesday.", ["CHL-PER"]),
        # Who tells of it after having met somebody.
        ("Peru's foreign minister told us after meeting Chile's President Pablo Soto on Tuesday that he is glad.",
         ["CHL-PER"]),
        ("After meeting Chile's President Pablo Soto on Tuesday, Peru's foreign minister told us that he is glad.",
         ["CHL-PER"]),
        ("A spokesman for Peru's president told reporters on Tuesday after meeting Chile's press that he is glad.",
         []),
        # "Who" is the one named before it, not the one of whom the text spoke.
        ("Togo's President Yao Mensah stayed at home. Kenya's President Joseph Maina, who was in Mombasa on Tuesday, "
         "told reporters that all is well.", []),
        # A host who receives or invites several has them at one table.
        ("Norway's Foreign Minister Ole Dahl hosted his counterparts of Kenya, Ghana and Peru in Oslo on Tuesday.",
         ["GHA-KEN-NOR-PER"]),
        ("The ministry said President Yao Mensah of Togo and President Kofi Asante of Ghana met on Tuesday.",
         ["GHA-TGO"]),
    ],
)  # fmt: skip
def test_sides_told_otherwise(text: str, pairs: list[str]) -> None:
    assert pairs_told(text) == pairs


def test_whose_words_the_article_is() -> None:
    text = (
        "Press Conference by Defence Minister Ole Dahl of Norway\n\nI met Kenyan Defence Minister Joseph Maina on "
        "Monday. He was well.\n\nI have also invited him to come to Oslo next month."
    )
    assert pairs_told(text) == ["KEN-NOR", "KEN-NOR"]


def test_any_leader_is_nobody() -> None:
    text = "Irish Prime Minister Sean Duffy slept. No Western leader has been to Togo. The leader woke."
    named = [(a.start, a.name) for a in cast_of(text).actors if a.name]
    assert [start for start, name in named if name == "Sean Duffy"] == [0, text.rindex("leader")]


def test_a_name_ends_with_its_line() -> None:
    assert [a.name for a in cast_of("Remarks by Prime Minister Sean Duffy\nTime: noon").actors if a.name] == [
        "Sean Duffy"
    ]


@pytest.mark.parametrize(
    ("text", "contacts"),
    [
        ("In a phone call on Monday, Peru's President Rosa Quispe and Chile's President Pablo Soto agreed to meet in "
         "June.", [("CHL-PER", "phone", "held", "2019-05-13"), ("CHL-PER", "in_person", "planned", "2019-06-01")]),
        ("In a letter to Chile's President Pablo Soto on Monday, Peru's Rosa Quispe proposed a meeting in June.",
         [("CHL-PER", "letter", "held", "2019-05-13"), ("CHL-PER", "in_person", "proposed", "2019-06-01")]),
    ],
)  # fmt: skip
def test_a_call_and_what_was_agreed_in_it(text: str, contacts: list[tuple[str, str, str, str]]) -> None:
    read = reading(text, "2019-05-15").contacts
    assert sorted(("-".join(c.countries), c.mode, c.status, str(c.start_date)) for c in read) == sorted(contacts)


@pytest.mark.parametrize(
    ("heads", "level"),
    [
        ("Foreign ministers Luis Paz and Ana Rojas", "minister"),
        ("Defence Minister Luis Paz and his counterpart, Ana Rojas,", "minister"),
        ("Deputy Foreign Ministers Luis Paz and Ana Rojas", "deputy"),
        ("Vice Foreign Minister Luis Paz and First Vice Foreign Minister Ana Rojas", "deputy"),
        ("President Luis Paz and Prime Minister Ana Rojas", None),
        ("President Luis Paz and former president Ana Rojas", None),
    ],
)
def test_two_of_one_office_are_of_the_two_states_that_the_text_is_about(heads: str, level: str | None) -> None:
    text = f"Peru and Chile are at odds over their border. {heads} met in Quito on May 14. Peru and Chile are poor."
    told = [("-".join(c.countries), c.level, str(c.start_date)) for c in reading(text, "2019-05-16").contacts]
    assert told == ([("CHL-PER", level, "2019-05-14")] if level else [])


@pytest.mark.parametrize(
    ("place", "pairs"),
    [("San Jose", {("CRI", "NIC")}), ("San José", {("CRI", "NIC")}), ("San Jose, California,", {("NIC", "USA")})],
)
def test_a_capital_whose_name_is_printed_without_its_accent(place: str, pairs: set[tuple[str, ...]]) -> None:
    text = f"Nicaragua's foreign minister visited {place} on May 14."
    assert {c.countries for c in reading(text, "2019-05-16").contacts} == pairs
