"""What the words beside a contact leave open and other words of the text settle: sides, rank, track, day, status."""

from __future__ import annotations

import pytest

from tests.etl.articles import only_contact, pairs_told, reading, tellings


def _one(text: str, published: str | None = "2019-05-15") -> dict[str, object]:
    (contact,) = tellings(text, published)
    return {
        "countries": contact.countries,
        "status": contact.status,
        "start": str(contact.start_date) if contact.start_date else None,
        "level": contact.level,
        "track": contact.track,
        "mode": contact.mode,
    }


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "Kenya's Foreign Minister Otieno Kamau and Uganda's Foreign Minister Moses Okello discussed trade "
            "on Monday.",
            {"countries": ("KEN", "UGA"), "status": "held", "start": "2019-05-13", "level": "minister"},
        ),
        (
            "Peru was upset that Chile had backed out of the meeting of the two foreign ministers.",
            {"countries": ("CHL", "PER"), "status": "cancelled", "level": "minister", "track": "foreign"},
        ),
        (
            "Peru and Chile held talks in Lima on Monday.",
            {"status": "held", "level": None, "track": "foreign"},
        ),
        (
            "Peru and Chile held talks on their navies in Lima on Monday.",
            {"status": "held", "track": "defence"},
        ),
        (
            "Sector commanders of Peru and Chile met in Arica on Monday.",
            {"status": "held", "level": "working", "track": "defence"},
        ),
    ],
)
def test_told_by_other_words(text: str, told: dict[str, object]) -> None:
    one = _one(text)
    assert {key: one[key] for key in told} == told


def test_those_who_only_discuss_alone_have_no_contact() -> None:
    text = "Kenya's Foreign Minister Otieno Kamau discussed the drought in Uganda on Monday."
    assert not reading(text, "2019-05-15").contacts


def test_what_would_be_held_after_a_proposal_is_proposed() -> None:
    text = "Peru on Monday proposed talks with Chile. They would be held on May 20 in Lima."
    assert all(c.status == "proposed" for c in reading(text, "2019-05-15").contacts)


def test_year_of_a_day_in_an_article_without_a_date() -> None:
    text = (
        "President Luis Quispe of Peru and President Pablo Soto of Chile met on 30 January in Lima. "
        "On 4 May, 2017, a note arrived."
    )
    assert _one(text, None)["start"] == "2017-01-30"


def test_a_dated_meeting_without_sides_is_of_those_just_spoken_of() -> None:
    text = (
        "Kenyan Foreign Minister Rose Achieng met Tanzanian Foreign Minister John Mwita in Arusha on Tuesday. "
        "The mechanism last convened in Nairobi, in March 2017."
    )
    contacts = reading(text, "2019-05-16").contacts
    assert [(c.countries, c.start_date and c.start_date.year) for c in contacts] == [
        (("KEN", "TZA"), 2019),
        (("KEN", "TZA"), 2017),
    ]


def test_a_holder_of_a_third_country_keeps_a_dated_meeting_from_those_just_spoken_of() -> None:
    text = (
        "Kenyan Foreign Minister Rose Achieng met Tanzanian Foreign Minister John Mwita in Arusha on Tuesday. "
        "In March 2017 a meeting was held there between the Ugandan president and investors."
    )
    told = [(c.countries, c.start_date.year) for c in reading(text, "2019-05-16").contacts if c.start_date]
    assert (("KEN", "TZA"), 2019) in told and (("KEN", "TZA"), 2017) not in told


_KENYAN = "Kenyan Foreign Minister Rose Achieng met her Ugandan counterpart in Kampala on Monday. "


@pytest.mark.parametrize(
    ("text", "pairs"),
    [
        ("Talks with the ministers of Rwanda and Burundi followed on Tuesday.", ["BDI-KEN-RWA"]),
        ("Meetings with her colleagues from Rwanda and Burundi followed.", ["BDI-KEN", "KEN-RWA"]),
        ("There followed a meeting with Rwandan Foreign Minister Jean Habimana.", ["KEN-RWA"]),
        ("Then came a call from Rwanda's president.", ["KEN-RWA"]),
        ("A further meeting followed with Jean Habimana, the foreign minister of Rwanda.", ["KEN-RWA"]),
        ("A press conference followed.", []),
        ("Talks with parliamentarians followed.", []),
    ],
)
def test_with_whom_talks_followed(text: str, pairs: list[str]) -> None:
    assert pairs_told(_KENYAN + text) == sorted(["KEN-UGA", *pairs])


@pytest.mark.parametrize("verb", ["did have a meeting", "did hold talks"])
def test_what_they_did_have_lies_behind(verb: str) -> None:
    c = only_contact(f"The Chilean premier {verb} with the Peruvian premier in Lima on Saturday.", "2019-05-16")
    assert (c.status, str(c.start_date)) == ("held", "2019-05-11")
