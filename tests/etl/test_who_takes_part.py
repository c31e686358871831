"""Who takes part where the text does not say it outright: countries told by the words around, lists, stand-ins."""

from __future__ import annotations

import pytest

from tests.etl.articles import cast_of, pairs_told, reading


def _country(text: str, name: str) -> str | None:
    return next((a.countries[0] for a in cast_of(text).actors if a.name == name and a.countries), None)


@pytest.mark.parametrize(
    ("text", "name", "country"),
    [
        ("Estonia and its foreign minister, Mart Kask, were pleased.", "Mart Kask", "EST"),
        ("Togo's President Yao Mensah slept. His foreign minister, Kofi Agbo, did not.", "Kofi Agbo", "TGO"),
        ("The Uzbek side, led by Defence Minister Anvar Rasulov, agreed.", "Anvar Rasulov", "UZB"),
        ("Mongolia is represented by Foreign Minister Bat Erdene.", "Bat Erdene", "MNG"),
        ("In Lusaka the Kenyan envoy was met by President Chanda Banda.", "Chanda Banda", "ZMB"),
        ("She went on to Namibia, to President Hans Nangolo.", "Hans Nangolo", "NAM"),
        ("Her peer from Peru, Rosa Quispe, was late.", "Rosa Quispe", "PER"),
        ("She met Rosa Quispe, her Peruvian counterpart.", "Rosa Quispe", "PER"),
        ("King Faris came home to Jordan. France was far.", "Faris", "JOR"),
    ],
)
def test_country_told_by_the_words_around(text: str, name: str, country: str) -> None:
    assert _country(text, name) == country


def test_office_row_keeps_each_with_his_country() -> None:
    text = "The presidents of Peru, Luis Quispe, of Chile, Pablo Soto, and of Bolivia, Ana Rojas, were there."
    named = [(a.name, *a.countries) for a in cast_of(text).actors if a.name]
    assert named == [("Luis Quispe", "PER"), ("Pablo Soto", "CHL"), ("Ana Rojas", "BOL")]


def test_shared_first_name_is_another_person() -> None:
    text = "Latvian Foreign Minister Janis Ozols spoke. Janis Berzins listened. Janis laughed."
    named = [(a.start, a.name) for a in cast_of(text).actors if a.name]
    assert (text.index("Janis Berzins"), "Janis Ozols") not in named
    assert (text.index("Janis laughed"), "Janis Ozols") in named


def test_a_president_is_not_the_prime_minister() -> None:
    text = (
        "Irish Prime Minister Sean Duffy called Kenyan President Joseph Maina. The prime minister was pleased. "
        "The president was not."
    )
    named = [a.name for a in cast_of(text).actors if a.name]
    assert named[2:] == ["Sean Duffy", "Joseph Maina"]


def test_an_hour_is_no_office() -> None:
    assert not [a for a in cast_of("At 4 pm it rained.").actors if a.office]


@pytest.mark.parametrize(
    "text",
    [
        "The ASEAN-China-Japan summit was far.",
        "So says the Kuwait Times.",
    ],
)
def test_a_country_in_a_name_is_no_actor(text: str) -> None:
    assert not [a for a in cast_of(text).actors if a.kind == "country"]


@pytest.mark.parametrize(
    ("text", "pairs"),
    [
        (
            "Peruvian Foreign Minister Rosa Quispe met on Tuesday with the foreign minister of Kenya and with the "
            "foreign minister of Ghana.",
            ["GHA-PER", "KEN-PER"],
        ),
        (
            "Peruvian Foreign Minister Rosa Quispe was busy, and on Tuesday she met her peer from Kenya, Joseph "
            "Maina, and her peer from Ghana, Kofi Asante.",
            ["GHA-PER", "KEN-PER"],
        ),
        (
            "The presidents of Kenya, Joseph Maina, and of Ghana, Kofi Asante, arrived in Peru on Tuesday.",
            ["GHA-PER", "KEN-PER"],
        ),
        (
            "Norwegian Foreign Minister Ole Dahl is busy. Kenya and Ghana are the countries he will tour next week.",
            ["GHA-NOR", "KEN-NOR"],
        ),
        (
            "Lima is the next stop of Ole Dahl, the foreign minister of Norway, who begins an official visit there on "
            "Friday.",
            ["NOR-PER"],
        ),
        (
            "Kenyan President Joseph Maina is on tour. On Monday he met President Luis Quispe of Peru. On Tuesday he "
            "met President Kofi Asante of Ghana.",
            ["GHA-KEN", "KEN-PER"],
        ),
        (
            "On Tuesday Kenyan Foreign Minister Joseph Maina, for whom no table is full without Peru, met Ghanaian "
            "Foreign Minister Kofi Asante.",
            ["GHA-KEN"],
        ),
    ],
)
def test_who_meets_whom(text: str, pairs: list[str]) -> None:
    assert pairs_told(text) == pairs


@pytest.mark.parametrize(
    ("text", "countries"),
    [
        ("President Yao Mensah of Togo flew into Accra on Monday.", [("GHA", "TGO")]),
        ("Kenya's President Otieno Kamau is to come to Accra on Monday, and for Togo's President Yao Mensah "
         "the door will be open on Friday.", [("GHA", "KEN")]),
        ("President Yao Mensah of Togo was annoyed. Tempers rose when groups of Ghanaians who visited Togo sang.", []),
        ("Beijing was angry after the visit which Ann Lee, then Speaker of the House, paid to Togo.", []),
        ("Togo's President Yao Mensah said some issues are left for Ghana.", []),
        ("In Togo, where President Yao Mensah was host, the presidents of Kenya and Ghana met on Monday.",
         [("GHA", "KEN", "TGO")]),
    ],
)  # fmt: skip
def test_sides_of_visits_and_of_hosts(text: str, countries: list[tuple[str, ...]]) -> None:
    assert [c.countries for c in reading(text, "2020-05-06").contacts] == countries


@pytest.mark.parametrize(
    ("text", "pairs"),
    [
        (
            "The Secretary spoke with Peruvian Foreign Minister Rosa Quispe on Tuesday, the State Department said.",
            {"PER-USA"},
        ),
        ("Our minister met his Kenyan counterpart in Lomé on Tuesday, Togo's foreign ministry said.", {"KEN-TGO"}),
        ('"My talks with Zambia\'s President Chanda Banda on May 14 went well," Togo\'s Yao Mensah said.', {"TGO-ZMB"}),
        ("Kenyan Foreign Minister Amos Kibet spoke by phone on Tuesday with both Togo's Foreign Minister Kofi Agbo and"
         " Zambia's Foreign Minister Mary Phiri.", {"KEN-TGO", "KEN-ZMB"}),
    ],
)  # fmt: skip
def test_sides_told_from_within_and_one_by_one(text: str, pairs: set[str]) -> None:
    assert {"-".join(c.countries) for c in reading(text, "2019-05-16").contacts} == pairs


@pytest.mark.parametrize(
    ("text", "pairs"),
    [
        ("Togo's president, Yao Mensah, called the president of Kenya on Tuesday.", {"KEN-TGO"}),
        ("Togo's president, Yao Mensah, met the emir of Qatar on Tuesday.", {"QAT-TGO"}),
        ("Together with Kenyan President Amos Kibet, the king of Jordan telephoned Togo's prime minister on Tuesday.",
         {"JOR-KEN-TGO"}),
        ("The Kenyan and Ugandan border commissions met on Tuesday.", {"KEN-UGA"}),
        ("Yao Mensah, now the president of Togo, met Peru's premier, Rosa Quispe, on Tuesday.", {"PER-TGO"}),
        ("The Peruvian foreign minister spoke on Tuesday by phone with her colleagues in Oslo and Riga.",
         {"NOR-PER", "LVA-PER"}),
        ("Peru's premier held a series of phone calls on Tuesday with her counterparts in Chile, Togo and Kenya.",
         {"CHL-PER", "PER-TGO", "KEN-PER"}),
        ("Togo's President Yao Mensah hosted a meeting on Tuesday for his Kenyan and Zambian counterparts in Lomé.",
         {"KEN-TGO-ZMB"}),
        ("Peru will host the presidents of Chile and Bolivia on May 20.", {"BOL-CHL-PER"}),
        ("Togo's foreign minister said after talks with his Kenyan colleague on May 14 that a deal was near.",
         {"KEN-TGO"}),
    ],
)  # fmt: skip
def test_sides_behind_a_verb_and_in_lists(text: str, pairs: set[str]) -> None:
    assert {"-".join(c.countries) for c in reading(text, "2019-05-16").contacts} == pairs


def test_the_secretary_general_is_no_secretary_of_state() -> None:
    text = "The Secretary General met Togo's President Yao Mensah on Tuesday. The State Department was silent."
    assert not reading(text, "2019-05-16").contacts
