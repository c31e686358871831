"""An offer is what its answer makes of it: accepted it is planned, declined refused, without an answer requested."""

from __future__ import annotations

import pytest

from tests.etl.articles import assert_told, contacts_told

INVITED = "Chile's President Pablo Soto invited his Peruvian colleague Luis Quispe to Arica for June 3."


@pytest.mark.parametrize(
    ("answer", "status"),
    [
        ("Quispe has accepted.", "planned"),
        ("Lima said yes.", "planned"),
        ("He declined.", "refused"),
        ("Lima turned it down on Tuesday.", "refused"),
        ("The Peruvian said no, citing a strike.", "refused"),
        ("So far Lima has not replied.", "requested"),
        ("No answer has come.", "requested"),
        ("Lima declined to comment.", "proposed"),
        ("Nobody said that he had accepted.", "proposed"),
    ],
)
def test_the_answer_tells_what_became_of_an_invitation(answer: str, status: str) -> None:
    assert_told(f"{INVITED} {answer}", f"CHL-PER {status} in_person 2019-06-03")


def test_a_government_of_several_words_or_a_hyphen_is_asked() -> None:
    assert_told(
        "Guinea-Bissau's foreign minister asked his Senegalese counterpart for talks. Dakar has yet to answer.",
        "GNB-SEN requested unspecified",
    )
    assert_told(
        "On Monday the Dominican foreign minister asked Port-au-Prince for a meeting.",
        "DOM-HTI requested in_person 2019-05-13",
    )


def test_nothing_comes_of_a_visit() -> None:
    assert_told(
        "Nothing will come of the visit that Malawi's president was to pay to Maputo on Saturday.",
        "MOZ-MWI cancelled in_person 2019-05-18",
    )


@pytest.mark.parametrize(
    ("offer", "mode"),
    [
        (
            "Peruvian President Luis Quispe offered on Monday to meet Chilean President Pablo Soto in Quito.",
            "in_person",
        ),
        ("Peru on Monday invited Chile's foreign minister to Lima.", "in_person"),
    ],
)
def test_an_offer_without_an_answer_has_the_day_on_which_it_was_made(offer: str, mode: str) -> None:
    assert_told(f"{offer} The Chilean side has not replied.", f"CHL-PER requested {mode} 2019-05-13")


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "Chile invited Peru's premier Rosa Quispe to Santiago on May 21. Quispe will not go, her office said.",
            "CHL-PER refused in_person 2019-05-21",
        ),
        (
            "The Peruvian president politely declined when his Chilean counterpart invited him to Santiago next week.",
            "CHL-PER refused in_person 2019-05-20",
        ),
        (
            "The Peruvian president has decided against accepting an invitation to visit Santiago next week.",
            "CHL-PER refused in_person 2019-05-20",
        ),
        (
            "Peru's premier sought an audience with the Chilean president on Tuesday and was shown the door.",
            "CHL-PER refused in_person 2019-05-14",
        ),
        (
            "Peru's premier found no time on Monday for his Chilean counterpart, who had asked for a meeting.",
            "CHL-PER refused in_person 2019-05-13",
        ),
        (
            "The Peruvian premier rang his Chilean counterpart on Tuesday without getting an answer.",
            "CHL-PER requested phone 2019-05-14",
        ),
        (
            "Peru's premier tried several times to ring his Chilean counterpart on May 14.",
            "CHL-PER requested phone 2019-05-14",
        ),
        (
            "Peru's premier did not pick up when Chile's president called late on Tuesday.",
            "CHL-PER requested phone 2019-05-14",
        ),
        (
            "The office of the Peruvian premier reached out to Santiago on May 14 to arrange a call with his Chilean "
            "counterpart. It has not heard back.",
            "CHL-PER requested phone 2019-05-14",
        ),
        (
            "A plea by the Peruvian premier on May 14 for a meeting with the Chilean president has so far been "
            "ignored.",
            "CHL-PER requested in_person 2019-05-14",
        ),
    ],
)
def test_answers_in_other_words(text: str, told: str) -> None:
    assert_told(text, told)


@pytest.mark.parametrize(
    ("text", "told"),
    [
        # What was asked for, refused or due at first came about.
        (
            "Peru's premier had asked for a call with his Chilean counterpart. The two spoke by phone on Monday.",
            "CHL-PER held phone 2019-05-13",
        ),
        (
            "Peru's premier had refused for months to see his Chilean counterpart. On Monday he received him in Lima.",
            "CHL-PER held in_person 2019-05-13",
        ),
        (
            "Chile said last month that its premier would meet his Peruvian counterpart in Quito. The meeting "
            "took place on "
            "May 14.",
            "CHL-PER held in_person 2019-05-14",
        ),
        (
            "The Peruvian foreign minister, who was invited by his Chilean counterpart, visited Santiago on Monday.",
            "CHL-PER held in_person 2019-05-13",
        ),
        (
            "The Peruvian foreign minister, invited by his Chilean counterpart, visited Santiago on Monday.",
            "CHL-PER held in_person 2019-05-13",
        ),
    ],
)
def test_what_came_about_after_all(text: str, told: str) -> None:
    assert_told(text, told)


def test_who_stays_away_from_another_town_has_not_declined_the_invitation() -> None:
    text = "Chile has invited Peruvian President Ana Soto to Santiago for May 20. She will not go to Kenya before June."
    assert ("CHL-PER", "proposed", "in_person", "2019-05-20") in contacts_told(text)
