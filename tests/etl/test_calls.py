"""Calls: a line has two ends, and what was talked about in a call ends where the partner is named."""

from __future__ import annotations

import pytest

from tests.etl.articles import contacts_told, pairs_told


def _told(text: str) -> list[str]:
    return pairs_told(text, "2019-05-16")


@pytest.mark.parametrize(
    ("text", "pairs"),
    [
        ("Zambian President Joseph Banda held telephone talks on Tuesday with the presidents of Kenya and Malawi.",
         ["KEN-ZMB", "MWI-ZMB"]),
        ("The presidents of Kenya and Malawi telephoned Zambian President Joseph Banda on Tuesday.",
         ["KEN-ZMB", "MWI-ZMB"]),
        ("Zambian President Joseph Banda talked on the phone on Tuesday with Kenyan President Otieno Kamau and "
         "Malawian President Peter Phiri.", ["KEN-ZMB", "MWI-ZMB"]),
        ("In telephone conversations with Kenyan President Otieno Kamau and Malawian President Peter Phiri on "
         "Tuesday, Zambian President Joseph Banda asked for grain.", ["KEN-ZMB", "MWI-ZMB"]),
        ("In separate calls on Tuesday, Zambian President Joseph Banda discussed the drought with the leaders of "
         "Kenya and Malawi.", ["KEN-ZMB", "MWI-ZMB"]),
        ("The king of Tonga sent cables on Tuesday to the emirs of Kuwait and Qatar.", ["KWT-TON", "QAT-TON"]),
        ("The Zambian president had on Tuesday chatted with the presidents of Kenya and Malawi.",
         ["KEN-ZMB", "MWI-ZMB"]),
        # One call of all of them.
        ("Zambian President Joseph Banda, Kenyan President Otieno Kamau and Malawian President Peter Phiri held a "
         "three-way phone call on Tuesday.", ["KEN-MWI-ZMB"]),
    ],
)  # fmt: skip
def test_several_on_the_phone_have_a_call_each(text: str, pairs: list[str]) -> None:
    assert _told(text) == pairs


@pytest.mark.parametrize(
    "text",
    [
        "In a telephone call on Tuesday, Zambian President Joseph Banda discussed the drought with Kenyan President "
        "Otieno Kamau.",
        "During a phone conversation on Tuesday, Zambian President Joseph Banda discussed trade and the war in Sudan "
        "with his Kenyan counterpart Otieno Kamau.",
    ],
)
def test_the_partner_is_told_behind_what_they_discussed(text: str) -> None:
    assert _told(text) == ["KEN-ZMB"]


def test_the_president_told_again_is_the_one_who_acted() -> None:
    text = (
        "Zambian President Joseph Banda met Kenyan President Otieno Kamau on Tuesday. The president also met the "
        "prime minister of Malawi on Tuesday."
    )
    assert _told(text) == ["KEN-ZMB", "MWI-ZMB"]


@pytest.mark.parametrize(
    "text",
    [
        "Zambian President Joseph Banda received the EU's top diplomat, Jutta Urpilainen, on Tuesday.",
        "The AU mediator, Thabo Mbeki, met Zambian President Joseph Banda on Tuesday.",
        "Zambian President Joseph Banda has no plans at present to visit Kenya on June 5.",
        "A visit of Zambian President Joseph Banda to Kenya is not being prepared.",
    ],
)
def test_no_contact_is_told(text: str) -> None:
    assert _told(text) == []


def test_a_boycott_that_ends_calls_nothing_off() -> None:
    text = "The Zambian and Kenyan ministers met in Lusaka on Tuesday, which put an end to a boycott of two years."
    assert _told(text) == ["KEN-ZMB"]


@pytest.mark.parametrize(
    ("text", "pairs"),
    [
        ("A telephone conversation was held on Tuesday between Foreign Minister of Zambia Joseph Banda and Kenyan "
         "Foreign Minister Otieno Kamau.", ["KEN-ZMB"]),
        # What the other is told of is another contact.
        ("Zambian President Joseph Banda phoned Kenyan President Otieno Kamau on Tuesday to tell him of his talks with "
         "Malawian President Peter Phiri.", ["KEN-ZMB"]),
        ("The Zambian minister Joseph Banda met with senior officials in Nairobi on Tuesday.", ["KEN-ZMB"]),
        ("Joseph Banda, secretary of state in Zambia's foreign ministry, met Kenyan deputy minister Otieno Kamau on "
         "Tuesday.", ["KEN-ZMB"]),
    ],
)  # fmt: skip
def test_who_is_on_the_other_side(text: str, pairs: list[str]) -> None:
    assert _told(text) == pairs


@pytest.mark.parametrize("verb", ["took calls on Monday from", "fielded calls on Monday from"])
def test_calls_that_somebody_took_are_no_visit_to_come(verb: str) -> None:
    told = contacts_told(f"Peruvian President Rosa Quispe {verb} Chilean President Pablo Soto.")
    assert told == {("CHL-PER", "held", "phone", "2019-05-13")}


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Peru's navy chief called the Chilean naval commander, Ana Rojas, on Tuesday.", True),
        ("Peru's defence minister called the Chilean acting defence minister on Tuesday.", True),
        ("Peru's president called the Chilean law discriminatory on Tuesday.", False),
        ("Peru's president called the Chilean ruling disappointing on Tuesday.", False),
    ],
)
def test_who_is_called_may_have_a_describing_word(text: str, told: bool) -> None:
    assert _told(text) == (["CHL-PER"] if told else [])


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("On Tuesday Peru's president told Chile's president in a phone call that trade would grow.", "2019-05-14"),
        ("On Monday Peru's Ana Ruiz told Chile's foreign minister by phone that the road was safe.", "2019-05-13"),
        ("On Tuesday Peru's foreign minister told reporters in a phone call that he had met Chile's foreign minister.",
         "2019-05-01"),
    ],
)  # fmt: skip
def test_a_day_ahead_of_what_was_told_on_the_phone_is_that_of_the_call(text: str, day: str) -> None:
    assert {start for _, _, _, start in contacts_told(text)} == {day}


@pytest.mark.parametrize(
    ("calls", "pairs"),
    [
        ("Calls from the Pentagon to the Chinese defence ministry went unanswered on Tuesday.", ["CHN-USA"]),
        ("On Tuesday a call from the White House to the Kremlin was not answered.", ["RUS-USA"]),
        ("Calls from Lima to Quito on Tuesday went unanswered, officials said.", ["ECU-PER"]),
        # Appeals, and a traveller.
        ("Calls from Washington to Beijing to release the crew went unanswered on Tuesday.", []),
        ("The president calls from Doha on Tuesday to thank the emir.", []),
    ],
)
def test_calls_from_one_seat_to_another(calls: str, pairs: list[str]) -> None:
    assert _told(calls) == pairs
