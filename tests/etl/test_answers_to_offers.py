"""An offer is what its answer makes of it: accepted it is planned, declined refused, without an answer requested."""

from __future__ import annotations

import pytest

from tests.etl.articles import assert_told

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
