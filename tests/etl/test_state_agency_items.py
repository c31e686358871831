"""Items of state agencies: datelines between slashes, offers answered later, weekdays told twice."""

from __future__ import annotations

import pytest

from tests.etl.articles import assert_told, contacts_told


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "ULAANBAATAR /AGENCY/ On May 14 Prime Minister B. Khulan received the Japanese Foreign Minister.",
            "JPN-MNG held in_person 2019-05-14",
        ),
        (
            "Ulaanbaatar /AGENCY/. Foreign Minister D. Bold met on May 14 with the Ambassador of Korea.",
            "KOR-MNG held in_person 2019-05-14",
        ),
        (
            "The Russian and Italian foreign and defense ministers met in Rome on Tuesday.",
            "ITA-RUS held in_person 2019-05-14",
        ),
        (
            "The minister of External Relations of Angola, Ana Tavares, arrived this Wednesday afternoon in Moroni. "
            "She will be received still this Wednesday by the President of the Comoros.",
            "AGO-COM held in_person 2019-05-15",
        ),
        (
            "The Omani sultan left Muscat on Tuesday for Tehran on a visit of two days.",
            "IRN-OMN held in_person 2019-05-14",
        ),
    ],
)
def test_who_and_which_day(text: str, told: str) -> None:
    assert_told(text, told)


def test_an_invitation_accepted_after_another_contact_was_told() -> None:
    text = (
        "The President of Zambia has received the invitation of the Belarusian President to come to Belarus. The "
        "Belarusian minister held talks in Zambia on 14 May. The leader of Zambia gratefully accepted the invitation."
    )
    assert {(status, day) for _, status, _, day in contacts_told(text)} == {("planned", ""), ("held", "2019-05-14")}


@pytest.mark.parametrize(
    ("text", "mode"),
    [
        ("The Latvian premier invited his Maltese colleague to Riga in the telephone talk on Monday.", "phone"),
        (
            "The Latvian premier invited his Maltese colleague to Riga during their meeting in Rome on Monday.",
            "in_person",
        ),
    ],
)
def test_where_an_invitation_was_made(text: str, mode: str) -> None:
    assert contacts_told(text) == {
        ("LVA-MLT", "proposed", "in_person", ""),
        ("LVA-MLT", "held", mode, "2019-05-13"),
    }


def test_questions_that_are_evaded_tell_of_no_call() -> None:
    text = "In an interview the Spanish minister evaded questions about a telephone call with her Moroccan counterpart."
    assert contacts_told(text) == set()


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "The arrival of the Kazakh President in Budapest is expected on May 20.",
            "HUN-KAZ planned in_person 2019-05-20",
        ),
        (
            "The Hungarian side proposed to the Kazakh side to hold on May 20 a meeting of ministers.",
            "HUN-KAZ proposed in_person 2019-05-20",
        ),
    ],
)
def test_arrivals_and_days_set_before_what_is_held(text: str, told: str) -> None:
    assert_told(text, told)


def test_the_arrival_of_goods_is_no_visit() -> None:
    assert contacts_told("The arrival of Kazakh wheat in Hungary is expected on May 20.") == set()
