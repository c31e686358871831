"""Whose talks it was by those who speak, members of a series left short, days of accords and of summits: texts of our
own, published on Thursday, 16 May 2019."""

from __future__ import annotations

import pytest

from tests.etl.articles import contacts_told

CASES: tuple[tuple[str, set[str]], ...] = (
    # Who speaks of dated talks with somebody had them.
    (
        "Peru's foreign ministry said the consultations with Chile in Lima on Monday were productive.",
        {"CHL-PER held in_person 2019-05-13"},
    ),
    (
        "The border talks with Uganda ended on Tuesday without a pact, Kenyan Interior Minister Ali Omondi told MPs.",
        {"KEN-UGA held unspecified 2019-05-14"},
    ),
    (
        "Talks with Togo, scheduled for Thursday in Accra, stand deferred, a Ghana foreign ministry official said.",
        {"GHA-TGO cancelled in_person 2019-05-16"},
    ),
    (
        "The talks with Benin will be held in Lome on May 20, Togo's foreign ministry spokesman Yao Mensah said.",
        {"BEN-TGO planned in_person 2019-05-20"},
    ),
    # The press speaks for nobody, and without a day it may be talk of what ought to be.
    ("Ghanaian media said the talks with Togo on Monday had been long.", set()),
    ("The talks with Togo must not fail, Ghana's foreign ministry said.", set()),
    # What a sentence opens with and then tells the outcome of took place.
    (
        "At their talks in Lima in March the leaders of Peru and Chile agreed on a border post.",
        {"CHL-PER held in_person 2019-03-01"},
    ),
    # The day of an accord is not the day from which the talks were moved.
    (
        "Both sides agreed on Wednesday to move the talks of the Kenyan and Ugandan defence ministers to June.",
        {"KEN-UGA planned unspecified 2019-06-01"},
    ),
    # Told of another contact than the one before the semicolon.
    (
        "The Kenyan president rang his Ugandan colleague on Monday; President Ali Okello of Uganda will now come to "
        "Nairobi on June 5.",
        {"KEN-UGA held phone 2019-05-13", "KEN-UGA planned in_person 2019-06-05"},
    ),
    # The second, the first, each with its place and day.
    (
        "The third round of talks between Peru and Chile on the border began in Lima on Tuesday. The second was held "
        "in Santiago in March, the first in Quito last November.",
        {
            "CHL-PER held in_person 2019-05-14",
            "CHL-PER held in_person 2019-03-01",
            "CHL-PER held in_person 2018-11-01",
        },
    ),
    # A summit named after its month took place in it.
    (
        "Since the February summit of Peruvian President Ana Rojas and Chilean President Luis Vera in Quito no talks "
        "have been held.",
        {"CHL-PER held in_person 2019-02-01"},
    ),
    (
        "Nothing has happened since the January visit of Peruvian President Ana Rojas to Chile.",
        {"CHL-PER held in_person 2019-01-01"},
    ),
    # He will be back, and he has been there.
    (
        "Peruvian President Ana Rojas, who was in Santiago in October, will return to Chile on May 30.",
        {"CHL-PER held in_person 2018-10-01", "CHL-PER planned in_person 2019-05-30"},
    ),
    ("Peruvian President Ana Rojas will return to Lima on Friday.", set()),
    (
        "Peruvian President Luis Rojas will be in Santiago on June 8. He was there last in November.",
        {"CHL-PER planned in_person 2019-06-08", "CHL-PER held in_person 2018-11-01"},
    ),
    # The North, of which a text on the South alone speaks.
    (
        "South Korea rang the North through the hotline on Monday morning, but the call went unanswered.",
        {"KOR-PRK requested phone 2019-05-13"},
    ),
    # Two long names of forces behind "between".
    (
        "A flag meeting was held on Tuesday between the Border Guard Bangladesh and India's Border Security Force.",
        {"BGD-IND held in_person 2019-05-14"},
    ),
    # A surname that looks like a plural, generals by their rank, the Foreign Office of another town than London.
    ("New Zealand's Winston Peters was in Honiara on Monday.", {"NZL-SLB held in_person 2019-05-13"}),
    ("The brigadiers of Chile and Peru met at Tacna on Monday.", {"CHL-PER held in_person 2019-05-13"}),
    (
        "The Foreign Office in Islamabad said India's acting high commissioner had been summoned on Wednesday.",
        {"IND-PAK held in_person 2019-05-15"},
    ),
)


@pytest.mark.parametrize(("text", "told"), CASES)
def test_own_side(text: str, told: set[str]) -> None:
    assert {" ".join(c) for c in contacts_told(text)} == told


@pytest.mark.parametrize("own", ["her own meeting", "her meeting"])
def test_who_calls_off_her_own_meeting_leaves_that_of_others_as_it_is(own: str) -> None:
    text = (
        "The Peruvian president will see Luis Lara, the Chilean president, on Saturday. "
        f"The Kenyan president has called off {own} with Lara."
    )
    told = {(pair, status) for pair, status, *_ in contacts_told(text)}
    assert told == {("CHL-PER", "planned"), ("CHL-KEN", "cancelled")}


@pytest.mark.parametrize(
    ("text", "pair"),
    [
        # Several partners told as one: not among themselves, but with those who speak.
        ("Peru's deputy foreign minister, Ana Ruiz, said that talks with the political directors of Chile, Bolivia and "
         "Brazil took place in Quito on Friday.", "BOL-BRA-CHL-PER"),
        ("The Kenyan foreign minister said the meeting with his counterparts from Uganda and Rwanda on Monday had been "
         "useful.", "KEN-RWA-UGA"),
        ("The French president's office said talks with the leaders of Mali and Niger were held in Paris on Monday.",
         "FRA-MLI-NER"),
        # An envoy of others is none of them, and a meeting "of" them is theirs.
        ("The UN envoy, a Dane, said talks with the ministers of Mali and Niger were held on Monday.", "MLI-NER"),
        ("The Kenyan foreign ministry said a meeting of the foreign ministers of Uganda and Rwanda took place on "
         "Monday.", "RWA-UGA"),
    ],
)  # fmt: skip
def test_with_several_by_those_who_speak(text: str, pair: str) -> None:
    assert {c[0] for c in contacts_told(text)} == {pair}
