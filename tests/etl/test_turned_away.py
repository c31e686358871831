"""Delegations that are turned away at a border or an airport: the visit is refused, whoever the verb is told of."""

from __future__ import annotations

import pytest

from tests.etl.articles import assert_told, contacts_told, reading

# Text, read as published on Thursday, 16 May 2019; countries, status, mode and first day.
REFUSED = [
    ("Paraguay's trade minister was denied entry to Bolivia on Monday.", "BOL-PRY refused in_person 2019-05-13"),
    ("A Chadian delegation was not allowed into Libya on Tuesday.", "LBY-TCD refused in_person 2019-05-14"),
    ("Sudan on Monday refused entry to a delegation from Eritrea.", "ERI-SDN refused in_person 2019-05-13"),
    ("Laos on Friday sent back two Thai officials.", "LAO-THA refused in_person 2019-05-10"),
    (
        "The Peruvian army chief was turned away at Quito airport on Sunday, officials in Ecuador said.",
        "ECU-PER refused in_person 2019-05-12",
    ),
    (
        "Latvia's interior minister was prevented from entering Belarus on Wednesday.",
        "BLR-LVA refused in_person 2019-05-15",
    ),
    (
        "The plane of Togo's premier was refused permission to land in Cotonou on Sunday.",
        "BEN-TGO refused in_person 2019-05-12",
    ),
    (
        "Guards turned back a Moldovan government delegation in Odessa on Tuesday, Ukraine's border service said.",
        "MDA-UKR refused in_person 2019-05-14",
    ),
]

NOBODY = [
    "Bolivian traders were refused entry to Peru on Monday.",
    "Peru turned back 30 Bolivian trucks on Monday.",
    "A former president of Chad was denied entry to Togo on Monday.",
    "Two Chadian journalists were not allowed into Libya on Tuesday.",
    "Migrants from Honduras were turned back at the Mexican border on Tuesday.",
]


@pytest.mark.parametrize(("text", "told"), REFUSED)
def test_refused(text: str, told: str) -> None:
    assert_told(text, told)


@pytest.mark.parametrize("text", NOBODY)
def test_nobody_of_a_government(text: str) -> None:
    assert not reading(text, "2019-05-16").contacts


def test_others_turned_back_beside_talks() -> None:
    text = "The interior ministers of Chad and Libya met in Sebha on Tuesday after 300 migrants were turned back."
    assert_told(text, "LBY-TCD held in_person 2019-05-14")


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Peru denied entry to Chilean Interior Minister Rosa Paz on Tuesday.", "2019-05-14"),
        (
            "Peru refused landing permission to the plane of Chilean Foreign Minister Rosa Paz on Saturday.",
            "2019-05-11",
        ),
        (
            "The mayor spoke, although on Saturday Peru had withdrawn the flight clearance for the plane of Chilean "
            "Foreign Minister Rosa Paz, so that she could not land.",
            "2019-05-11",
        ),
        ("Peru did not let the plane of Chilean Foreign Minister Rosa Paz land on Saturday.", "2019-05-11"),
        ("Peru barred Chilean Foreign Minister Rosa Paz from entering the country on Saturday.", "2019-05-11"),
        ("Peru would not let Chilean Foreign Minister Rosa Paz into the country on Tuesday.", "2019-05-14"),
        ("Peru turned back Chilean Foreign Minister Rosa Paz at the border on Sunday.", "2019-05-12"),
    ],
)
def test_who_is_kept_out_is_refused(text: str, told: str) -> None:
    assert contacts_told(text) == {("CHL-PER", "refused", "in_person", told)}


@pytest.mark.parametrize(
    "text",
    [
        "Peru banned its officials from visiting Santiago.",
        "Peru has barred Chilean singers from entering the country.",
        "Peru prevented Chilean planes from entering its airspace on Monday.",
        "Peru cancelled the landing permit for a cargo plane from Chile on Saturday.",
    ],
)
def test_what_is_kept_out_is_no_guest(text: str) -> None:
    assert contacts_told(text) == set()


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "Peru invited the Chilean president to Lima for Wednesday, but he stayed away.",
            {("CHL-PER", "refused", "in_person", "2019-05-15")},
        ),
        (
            "Kenya invited Somali President Ali Nur to Nairobi for talks on Tuesday, but he did not come.",
            {("KEN-SOM", "refused", "in_person", "2019-05-14")},
        ),
        (
            "The White House wanted Chadian President Ali Musa to meet President Donald Trump this week, but he flew "
            "home on Tuesday.",
            {("TCD-USA", "refused", "in_person", "2019-05-13")},
        ),
        ("The opposition wanted Peruvian President Luis Vaca to visit Chile on Monday.", set()),
        (
            "Peru invited the Chilean president to a fair in Lima, but he did not come to the city of his own accord.",
            set(),
        ),
    ],
)
def test_who_was_asked_to_come_and_stayed_away(text: str, told: set[tuple[str, str, str, str]]) -> None:
    assert contacts_told(text) == told


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "With Peruvian President Luis Vaca standing beside him, Chilean President Juan Soto said in Santiago on "
            "Tuesday that the pact will be signed.",
            {("CHL-PER", "held", "in_person", "2019-05-14")},
        ),
        (
            "Chilean President Juan Soto, flanked by his ministers, said on Tuesday that the pact with Peru will be "
            "signed.",
            set(),
        ),
    ],
)
def test_who_stands_beside_the_one_who_speaks(text: str, told: set[tuple[str, str, str, str]]) -> None:
    assert contacts_told(text) == told


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Chile did not let Peru's foreign minister visit Arica on Monday.", "CHL-PER refused in_person 2019-05-13"),
        ("The decision of Chile not to allow Peru's foreign minister to visit Arica on Monday was wrong, Lima said.",
         "CHL-PER refused in_person 2019-05-13"),
        ("Peru's foreign minister was not allowed to visit Chile on Monday.", "CHL-PER refused in_person 2019-05-13"),
        ("Chile denied Peru's foreign minister permission to visit Arica on Monday.",
         "CHL-PER refused in_person 2019-05-13"),
        ("Chile forbade a visit by Peru's foreign minister on Monday.", "CHL-PER refused in_person 2019-05-13"),
        # What a guest was not shown does not undo his visit.
        ("Peru's president visited Chile on Monday, but was not allowed to visit the prison.",
         "CHL-PER held in_person 2019-05-13"),
        ("Peru's foreign minister met his Chilean colleague, who had been barred from visiting Brazil, on Monday.",
         "CHL-PER held in_person 2019-05-13"),
        ("Peru's foreign minister, whose country doesn't allow foreign troops in its ports, met his Chilean colleague "
         "on Monday.", "CHL-PER held in_person 2019-05-13"),
        ("The Chilean minister met his Peruvian counterpart on Monday and said Lima would not allow drug gangs to "
         "enter the country.", "CHL-PER held in_person 2019-05-13"),
    ],
)  # fmt: skip
def test_who_may_not_visit(text: str, told: str) -> None:
    assert_told(text, told)
