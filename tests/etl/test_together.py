"""Two who face the press together have met; commissions of two countries; bodies told with several adjectives."""

from __future__ import annotations

import pytest

from tests.etl.articles import only_contact, pairs_told


@pytest.mark.parametrize(
    ("text", "countries", "start"),
    [
        ("Speaking alongside Chilean President Ana Soto in Santiago on Monday, Peruvian President Luis Vega said that "
         "tariffs must go.", ("CHL", "PER"), "2019-05-13"),
        ("Ghana's Foreign Minister Kofi Asante, flanked by his Togolese counterpart Yao Mensah, told reporters in Lome "
         "on Sunday that the road would be built.", ("GHA", "TGO"), "2019-05-12"),
        ("The defence ministers of Norway and Latvia told a joint press conference in Riga on Tuesday that they would "
         "buy ships.", ("LVA", "NOR"), "2019-05-14"),
        ("Estonian President Jaan Kask said at a news conference with his Finnish counterpart Aino Virta in Tallinn on "
         "Monday that the tunnel was needed.", ("EST", "FIN"), "2019-05-13"),
    ],
)  # fmt: skip
def test_facing_the_press_together(text: str, countries: tuple[str, ...], start: str) -> None:
    contact = only_contact(text, "2019-05-15")
    assert (contact.countries, contact.status, contact.mode) == (countries, "held", "in_person")
    assert str(contact.start_date) == start


@pytest.mark.parametrize(
    ("text", "pairs"),
    [
        # One of no state; not yet; one state; who is beside whom, but not before the press.
        ("At a news conference with NATO's secretary general on Monday, Estonian President Jaan Kask asked for help.",
         []),
        ("Ghana's President Kofi Asante said on Monday that his country stands alongside Togolese President "
         "Yao Mensah's people.", []),
        ("Ghana's Foreign Minister Kofi Asante told reporters on Sunday alongside Defence Minister Ama Owusu that the "
         "road would be built.", []),
    ],
)  # fmt: skip
def test_not_together(text: str, pairs: list[str]) -> None:
    assert pairs_told(text) == pairs


@pytest.mark.parametrize(
    ("text", "pair"),
    [
        ("The joint boundary commission of Ghana and Togo met in Lome last week.", "GHA-TGO"),
        ("Members of the Chilean-Peruvian joint border commission met in Tacna on Monday.", "CHL-PER"),
        ("Estonia and Latvia want to redraw a stretch of their border. A joint commission met in Valga on Tuesday.",
         "EST-LVA"),
        ("Norway hosted secret talks between Chilean and US representatives in April.", "CHL-USA"),
        ("Ghana's foreign minister Kofi Asante discussed the attack on the Malian embassy with his Togolese "
         "counterpart in Lome on Monday.", "GHA-TGO"),
    ],
)  # fmt: skip
def test_bodies_and_counterparts(text: str, pair: str) -> None:
    assert pairs_told(text) == [pair]


def test_verbs_that_go_on_from_a_pronoun() -> None:
    text = (
        "Norwegian Foreign Minister Ole Dahl travelled to Riga on Friday. He met his Latvian counterpart there, and on "
        "Saturday talked with his Estonian colleague in Tallinn."
    )
    assert pairs_told(text) == ["EST-NOR", "LVA-NOR"]


def test_he_is_the_head_of_state_told_without_a_name() -> None:
    text = (
        "Ghana's president spoke by phone with the Togolese president on Sunday. "
        "He also had a call with Mali's prime minister."
    )
    assert pairs_told(text) == ["GHA-MLI", "GHA-TGO"]


@pytest.mark.parametrize(
    ("text", "pair"),
    [
        ("A meeting of the Ghanaian-Togolese Joint Political and Security Committee was held in Lome on Monday.",
         "GHA-TGO"),
        ("Sanctions were announced on Tuesday, on a day when President Kofi Asante of Ghana was receiving his Togolese "
         "counterpart Yao Mensah.", "GHA-TGO"),
        ("Turkish FM Kemal Demir had a phone call with his Peruvian counterpart on Monday.", "PER-TUR"),
        # In office at another time than that of the text: the list tells the country all the same.
        ("Moldova's Maia Sandu met with Prime Minister Kiril Petkov on 19 February 2022.", "BGR-MDA"),
    ],
)  # fmt: skip
def test_bodies_and_holders_told_otherwise(text: str, pair: str) -> None:
    assert pairs_told(text, "2024-05-15") == [pair]


def test_the_two_leaders_of_countries_just_named() -> None:
    text = (
        "Norway's president met the king of Bhutan in Oslo on Monday. Ghana and Togo, meanwhile, agreed to open the "
        "border when their presidents met in Lome on Sunday."
    )
    assert pairs_told(text) == ["BTN-NOR", "GHA-TGO"]


def test_days_of_talks_are_no_sum() -> None:
    text = (
        "Ghana's minister Kofi Asante led a delegation to Lome on Monday for three days of talks with Togo's Yao "
        "Mensah. The first round, in Accra at the end of March, ended without a text."
    )
    assert pairs_told(text) == ["GHA-TGO", "GHA-TGO"]


@pytest.mark.parametrize(
    ("text", "pair"),
    [
        ("Norway's defence chief Ole Dahl met with Commander of the Royal Thai Navy Somchai Boonmee in Oslo on Monday.",
         "NOR-THA"),
        ("The head of the Peruvian border guards, Luis Vega, met Chilean officials in Tacna on Sunday.", "CHL-PER"),
        ("The commandant of the Estonian coast guard received his Latvian counterpart in Tallinn on Monday.",
         "EST-LVA"),
    ],
)  # fmt: skip
def test_heads_of_forces(text: str, pair: str) -> None:
    assert pairs_told(text) == [pair]


@pytest.mark.parametrize(
    ("text", "pairs"),
    [
        ("A treaty was signed in Oslo on Tuesday by Foreign Ministers Ole Dahl of Norway and Rosa Quispe of Peru.",
         ["NOR-PER"]),
        ("The two presidents, Kofi Asante of Ghana and Yao Mensah of Togo, opened the border post on Saturday.",
         ["GHA-TGO"]),
        ("A treaty with Peru was signed in Oslo on Tuesday by Foreign Minister Ole Dahl.", []),
    ],
)  # fmt: skip
def test_signed_or_opened_together(text: str, pairs: list[str]) -> None:
    assert pairs_told(text) == pairs


def test_their_previous_call_is_of_the_two_just_told() -> None:
    text = (
        "Ghana's President Kofi Asante and Togo's President Yao Mensah had a phone call on Tuesday. In their previous "
        "call, on 6 May, Asante told Mensah what had come of the talks which he and Malian President Moussa Keita had."
    )
    assert "GHA-MLI-TGO" not in pairs_told(text)


def test_who_tells_of_oneself_has_met() -> None:
    text = (
        "Norwegian Foreign Minister Ole Dahl told reporters that he had brought in Sweden after a meeting "
        "with Peru's Rosa Quispe in Lima in January."
    )
    assert pairs_told(text) == ["NOR-PER"]


@pytest.mark.parametrize(
    "spent",
    ["spent some eight hours together in Quito", "spent the afternoon together at a farm", "spent 40 minutes together"],
)
def test_those_who_spent_hours_together_met(spent: str) -> None:
    contact = only_contact(f"Chile's President Ana Rojas and Peru's Luis Vega {spent} on Tuesday.", "2019-05-16")
    assert (contact.countries, contact.mode, str(contact.start_date)) == (("CHL", "PER"), "in_person", "2019-05-14")
