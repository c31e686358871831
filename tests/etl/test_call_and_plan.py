"""A call and what was told or agreed in it, those who go on to meet, what comes before a journey to come: texts of our
own, published on Thursday, 16 May 2019."""

from __future__ import annotations

import pytest

from tests.etl.articles import contacts_told

CASES: tuple[tuple[str, set[str]], ...] = (
    # What was told in a call has a day of its own.
    (
        "In a call on Tuesday, Peruvian President Ana Rojas told Chilean President Luis Vera that her visit to "
        "Santiago next week had to be put off.",
        {"CHL-PER held phone 2019-05-14", "CHL-PER cancelled in_person 2019-05-20"},
    ),
    (
        "Peruvian President Ana Rojas told Chilean President Luis Vera in a call on Tuesday that her visit to Santiago "
        "next week had to be put off.",
        {"CHL-PER held phone 2019-05-14", "CHL-PER cancelled in_person 2019-05-20"},
    ),
    (
        "Peruvian President Ana Rojas rang Luis Vera of Chile on Tuesday to say that her trip to Santiago next week "
        "was off.",
        {"CHL-PER held phone 2019-05-14", "CHL-PER cancelled in_person 2019-05-20"},
    ),
    (
        "By telephone on Monday Kenyan Foreign Minister Ali Omondi invited his Ugandan colleague Grace Okello to visit "
        "Nairobi in July.",
        {"KEN-UGA held phone 2019-05-13", "KEN-UGA proposed in_person 2019-07-01"},
    ),
    (
        "In a phone call on Tuesday with Kenyan President Ali Omondi, Ugandan President Grace Okello accepted an "
        "invitation to Nairobi for June 20.",
        {"KEN-UGA held phone 2019-05-14", "KEN-UGA planned in_person 2019-06-20"},
    ),
    (
        "Peruvian President Ana Rojas, on the phone with Chile's president on Monday, agreed to send her foreign "
        "minister to Santiago on May 21.",
        {"CHL-PER held phone 2019-05-13", "CHL-PER planned in_person 2019-05-21"},
    ),
    # Held phone talks to tell why another thing was off: these took place.
    (
        "Ghanaian President Kofi Badu has held phone talks with the leaders of Togo and Benin on Monday to tell them "
        "why he called off a visit.",
        {"GHA-TGO held phone 2019-05-13", "BEN-GHA held phone 2019-05-13"},
    ),
    # "They would meet in Paris": those two, and no Frenchman.
    (
        "Ghanaian Foreign Minister Kofi Badu said after a call with Togo's Yao Mensah on Tuesday that they would meet "
        "in Paris on May 23.",
        {"GHA-TGO held phone 2019-05-14", "GHA-TGO planned in_person 2019-05-23"},
    ),
    (
        "Ghanaian Foreign Minister Kofi Badu and his Togolese counterpart Yao Mensah agreed by phone on Tuesday to "
        "meet in Paris on May 23.",
        {"GHA-TGO held phone 2019-05-14", "GHA-TGO planned in_person 2019-05-23"},
    ),
    # To whom he spoke opens the sentence, and whom he had on the telephone.
    (
        "Ghanaian President Kofi Badu is at home. To the leaders of Togo and Benin he has already spoken by phone on "
        "Monday.",
        {"GHA-TGO held phone 2019-05-13", "BEN-GHA held phone 2019-05-13"},
    ),
    (
        "Togolese President Yao Mensah and, in a separate conversation, Beninese President Luc Dossou had Ghanaian "
        "President Kofi Badu on the telephone on Tuesday.",
        {"GHA-TGO held phone 2019-05-14", "BEN-GHA held phone 2019-05-14"},
    ),
    # A journey to a part of the world is to none of those told beside it.
    (
        "To Togolese President Yao Mensah, Ghana's Kofi Badu explained why his visit to Central Asia fell through.",
        set(),
    ),
    # On the way to what has its day.
    (
        "Ghanaian Foreign Minister Kofi Badu will be in Lome on Friday. Before that he travels to Cotonou for talks "
        "with Benin's Luc Dossou.",
        {"GHA-TGO planned in_person 2019-05-17", "BEN-GHA planned in_person 2019-05-16"},
    ),
    # A week before he goes; and what is signed while he is there.
    (
        "Officials were briefed on Tuesday, a week before President Kofi Badu of Ghana goes to Lome.",
        {"GHA-TGO planned in_person 2019-05-21"},
    ),
    (
        "The pact will be signed while President Kofi Badu of Ghana is in the Togolese capital next week.",
        {"GHA-TGO planned in_person 2019-05-20"},
    ),
    # A stop on the way is a visit.
    (
        "Ghanaian President Kofi Badu surprised everybody by stopping over in Lome on Tuesday, on the way home.",
        {"GHA-TGO held in_person 2019-05-14"},
    ),
    # The day behind a clause set in with "who" is that of the main one.
    (
        "The prime minister of Togo, Yao Mensah, paid a courtesy call on Ghana's Kofi Badu, who is in the country on "
        "a state visit from Accra, on Tuesday.",
        {"GHA-TGO held in_person 2019-05-14"},
    ),
    # "He told reporters": not the one whom he quotes.
    (
        'Ghanaian Defence Minister Kofi Badu smiled. "Togolese Defence Minister Yao Mensah knows what is on May 22," '
        "he told reporters after a meeting with Benin's visiting defence minister on Tuesday.",
        {"BEN-GHA held in_person 2019-05-14"},
    ),
)


@pytest.mark.parametrize(("text", "told"), CASES)
def test_call_and_plan(text: str, told: set[str]) -> None:
    assert {" ".join(c) for c in contacts_told(text)} == told
