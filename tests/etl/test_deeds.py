"""What two office-holders of two states did on a day is a contact where both had to be there for it; what one says,
thinks or does from afar is none, nor what each does for himself."""

from __future__ import annotations

import pytest

from tests.etl.articles import only_contact, pairs_told, reading

_SIDES = ("CHL", "PER")


@pytest.mark.parametrize(
    ("text", "mode", "start"),
    [
        ("Peruvian President Ana Rey walked up to Chilean President Luis Soto in the lounge of the palace in Quito "
         "on Monday.", "in_person", "2019-05-13"),
        ("On Monday in Lima Peruvian Prime Minister Ana Rey showed Chilean Prime Minister Luis Soto the new port.",
         "in_person", "2019-05-13"),
        ("The Peruvian foreign minister, Ana Rey, danced with Chile's foreign minister, Luis Soto, in Santiago on "
         "Friday night.", "in_person", "2019-05-10"),
        ("Peru's President Ana Rey handed Chile's President Luis Soto the keys of the town on Tuesday.", "unspecified",
         "2019-05-14"),
        ("In Lima on Tuesday Chilean Foreign Minister Luis Soto got a promise from Peruvian President Ana Rey that "
         "the dam would wait.", "in_person", "2019-05-14"),
        ("In Lima on Tuesday Peruvian President Ana Rey told Chilean Foreign Minister Luis Soto that the dam would "
         "wait.", "in_person", "2019-05-14"),
        ("Peruvian President Ana Rey was kissed on both cheeks by Chilean President Luis Soto at the palace in "
         "Santiago on Monday.", "in_person", "2019-05-13"),
        ("The idea came up in Quito on May 3, when Peruvian President Ana Rey stepped up to Chile's President Luis "
         "Soto.", "in_person", "2019-05-03"),
        ("Peruvian President Ana Rey clasped Chilean President Luis Soto's hand in Tacna on Monday.", "in_person",
         "2019-05-13"),
        ("Peruvian President Ana Rey prayed beside Chilean President Luis Soto in Tacna on Monday.", "in_person",
         "2019-05-13"),
        ("Peruvian President Ana Rey seated Chilean President Luis Soto at the head of the table on Monday.",
         "unspecified", "2019-05-13"),
        # A place of which no list tells.
        ("Peruvian President Ana Rey baked bread with Chilean President Luis Soto in Vilquechico on Monday.",
         "in_person", "2019-05-13"),
        ("The foreign ministers of Peru and Chile rode bicycles across the new bridge on Monday.", "in_person",
         "2019-05-13"),
        # Whatever has its scene in a town on a day.
        ("In Lima on Monday Chilean Foreign Minister Luis Soto toasted Peruvian President Ana Rey with chicha.",
         "in_person", "2019-05-13"),
        ("Peruvian President Ana Rey and Chilean President Luis Soto stamped on the map in Tacna on Monday.",
         "in_person", "2019-05-13"),
        # Both are the subject, or the treaty is finished by both.
        ("Foreign Ministers Ana Rey of Peru and Luis Soto of Chile sealed the bargain in Tacna on Monday.",
         "in_person", "2019-05-13"),
        ("Presidents Ana Rey of Peru and Luis Soto of Chile sailed together on Lake Titicaca on Sunday.",
         "in_person", "2019-05-12"),
        ("The treaty was finished in Tacna on Monday by Foreign Minister Ana Rey of Peru and Foreign Minister Luis "
         "Soto of Chile.", "in_person", "2019-05-13"),
        ("The army chiefs of Peru and Chile planted a tree at the bridge in Tacna on Monday.", "in_person",
         "2019-05-13"),
    ],
)  # fmt: skip
def test_what_two_did(text: str, mode: str, start: str) -> None:
    contact = only_contact(text, "2019-05-16")
    assert (contact.countries, contact.status, contact.mode) == (_SIDES, "held", mode)
    assert str(contact.start_date) == start


@pytest.mark.parametrize(
    "text",
    [
        "Foreign Minister Ana Rey of Peru and her Chilean counterpart Luis Soto will put the last touches to the "
        "treaty in Tacna on Monday.",
        "Defence ministers Ana Rey of Peru and Luis Soto of Chile are to open the bridge at Tacna on Monday.",
        "Peruvian President Ana Rey and Chilean President Luis Soto are to walk side by side in Tacna on Monday.",
    ],
)
def test_what_two_will_do(text: str) -> None:
    contact = only_contact(text, "2019-05-16")
    assert (contact.countries, contact.status, str(contact.start_date)) == (_SIDES, "planned", "2019-05-20")


def test_he_and_they() -> None:
    text = (
        "Peruvian Foreign Minister Ana Rey flew home on Monday. In Santiago on Sunday she had dined on crab with "
        "Chilean President Luis Soto."
    )
    assert str(only_contact(text, "2019-05-16").start_date) == "2019-05-12"
    text = (
        "Peru's Foreign Minister Ana Rey and Chile's Luis Soto wound up two days of talks in Lima on Tuesday. The two "
        "first tackled the matter in Tacna on April 3 and 4. They will try once more in Arica on June 3."
    )
    assert [(p, s, d) for p, s, d in _told(text)] == [
        ("CHL-PER", "held", "2019-05-13"),
        ("CHL-PER", "held", "2019-04-03"),
        ("CHL-PER", "planned", "2019-06-03"),
    ]


def _told(text: str) -> list[tuple[str, str, str]]:
    return [("-".join(c.countries), c.status, str(c.start_date)) for c in reading(text, "2019-05-16").contacts]


@pytest.mark.parametrize(
    "text",
    [
        # What one says or thinks of the other from afar.
        "Peruvian President Ana Rey criticised Chilean President Luis Soto in Lima on Monday.",
        "Speaking in Lima on Monday, Peruvian President Ana Rey took aim at Chilean President Luis Soto.",
        "Peruvian President Ana Rey poured scorn on Chilean President Luis Soto in Lima on Monday.",
        "Peruvian President Ana Rey paid tribute to Chilean President Luis Soto in Lima on Monday.",
        "Peruvian President Ana Rey sided with Chilean President Luis Soto on Monday.",
        "Peruvian President Ana Rey cut ties with Chilean President Luis Soto in Lima on Monday.",
        "Peruvian President Ana Rey used her day in Lima on Monday to shower Chilean President Luis Soto with praise.",
        "The Peruvian foreign minister, Ana Rey, opened a show on Chilean President Luis Soto in Lima on Monday.",
        "In Lima on Monday President Ana Rey of Peru signed a decree to extradite Chilean Minister Luis Soto.",
        "Peruvian President Ana Rey handed a medal to Chilean President Luis Soto's mother in Lima on Monday.",
        "It is not true that Peruvian President Ana Rey slapped Chilean President Luis Soto in Lima on Monday.",
        "Peruvian President Ana Rey outwitted Chilean President Luis Soto in Lima on Monday.",
        "Peruvian President Ana Rey enraged Chilean President Luis Soto on Monday.",
        "Peruvian President Ana Rey gave Chilean President Luis Soto a loan on Monday.",
        "Peruvian President Ana Rey handed Chilean President Luis Soto a victory on Monday.",
        "Peruvian President Ana Rey took Chilean President Luis Soto to court in The Hague on Monday.",
        "Peruvian President Ana Rey drove Chilean President Luis Soto out of Tacna on 7 June 1880.",
        "Peruvian President Ana Rey led Chilean President Luis Soto to believe in Lima on Monday that she would pay.",
        "Peruvian President Ana Rey led Chilean President Luis Soto in a ranking published in Lima on Monday.",
        "Peruvian President Ana Rey took over from Chilean President Luis Soto in Lima on Monday.",
        "Peruvian President Ana Rey dedicated a song to Chilean President Luis Soto in Lima on Monday.",
        "Peruvian President Ana Rey locked horns with Chilean President Luis Soto in Lima on Monday.",
        "Peruvian President Ana Rey broke ranks with Chilean President Luis Soto in Lima on Monday.",
        "Peruvian President Ana Rey consoled Chilean President Luis Soto in a message from Lima on Monday.",
        "Peruvian President Ana Rey gave Chilean President Luis Soto until Friday in Lima to withdraw the map.",
        # Each for himself, and each at his own place.
        "Brazilian Foreign Minister Eva Lima praised Peruvian President Ana Rey and Chilean President Luis Soto for "
        "the work done in Lima on Monday.",
        "Peruvian President Ana Rey and Chilean President Luis Soto are old friends in Lima on Monday.",
        "Peruvian President Ana Rey and Chilean President Luis Soto gave separate interviews in Lima on Monday.",
        "Peruvian President Ana Rey and Chilean President Luis Soto cut taxes in Lima on Monday.",
        "Peruvian President Ana Rey and Chilean President Luis Soto massed troops at Tacna on Monday.",
        "Peruvian President Ana Rey sacked a minister on Monday whom Chilean President Luis Soto had praised in Lima.",
        "Peruvian President Ana Rey and Chilean President Luis Soto grew up in Tacna in the 1950s.",
        "Peruvian President Ana Rey and Chilean President Luis Soto were both in Tacna on Monday.",
        "Peruvian President Ana Rey and Chilean President Luis Soto opened their campaigns in Lima and Santiago on "
        "Monday.",
        "Peruvian President Ana Rey and Chilean President Luis Soto sent troops to Haiti in May 2004.",
        "Peruvian President Ana Rey was indicted in Lima on Monday, and Chilean President Luis Soto called it a coup.",
        # Where many come.
        "The presidents of Peru and Chile took their seats at the funeral in London on Monday.",
        # No day is told.
        "Peruvian President Ana Rey once handed Chilean President Luis Soto the keys of the town.",
    ],
)
def test_no_deed_of_two(text: str) -> None:
    assert pairs_told(text, "2019-05-16") == []


def test_the_ministries_publish_it() -> None:
    text = (
        "Peru's Ana Rey and Chile's Luis Soto, both presidents, met in Tacna on Monday. The two ministries will "
        "publish the text in Lima on Friday."
    )
    assert str(only_contact(text, "2019-05-16").start_date) == "2019-05-13"


def test_last_october() -> None:
    text = "Peruvian President Ana Rey met Chilean President Luis Soto in Quito last May 30."
    assert str(only_contact(text, "2019-05-16").start_date) == "2018-05-30"
