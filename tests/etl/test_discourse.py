"""Whom "he", "she", "the two" and "the ministers" mean, and of which country the text says that somebody is."""

from __future__ import annotations

import pytest

from etl.lexicon import word_list
from tests.etl.articles import cast_of, contacts_told, pairs_told


@pytest.mark.parametrize(
    ("text", "pairs"),
    [
        # The one with whom the sentence begins.
        ("Togo's President Yao Mensah said he would meet President Kofi Asante of Ghana on Friday.", ["GHA-TGO"]),
        ("Peru's President Juan Vega spoke. Togo President Yao Mensah's programme has him in Accra tomorrow, for a"
         " meeting with Ghana's President Kofi Asante.", ["GHA-TGO"]),
        # A counterpart at its head is the one of whom it goes on.
        ("Benin's President Pierre Kodjo has yet to travel. His Ghanaian counterpart, Kofi Asante, took only a week to "
         "turn up in Lome, where he saw Togo's President Yao Mensah on Friday.", ["GHA-TGO"]),
        ("Benin's Foreign Minister Ann Kodjo warned of delays. Her Ghanaian colleague, Kofi Asante, was more hopeful. "
         "On Tuesday he met Togo's Yao Mensah in Lome.", ["GHA-TGO"]),
        # Gender tells two apart.
        ("Benin's President Pierre Kodjo praised Danish Prime Minister Angela Holm. It is with her that Kenya's "
         "President Joseph Maina is to meet on Friday.", ["DNK-KEN"]),
        ("Danish Prime Minister Angela Holm said her Irish colleague is right. Joseph Maina, Kenya's president, "
         "said on Monday that she would meet Peru's President Juan Vega in Lima on Friday.", ["DNK-PER"]),
        # Somebody else than "she".
        ("Danish Prime Minister Angela Holm is on tour. President Joseph Maina of Kenya, whom she met on Monday, "
         "did not agree.",
         ["DNK-KEN"]),
        # Still the one with whom the sentence began.
        ("Togo's President Yao Mensah is on tour. He praised President Kofi Asante of Ghana on Monday, before he "
         "travelled to Benin for talks with President Pierre Kodjo.", ["BEN-TGO"]),
        # "Their" talks are of those told in the sentence.
        ("Togo's President Yao Mensah and Ghana's President Kofi Asante are at odds; their previous conversation, by "
         "phone, was in March.", ["GHA-TGO"]),
        # A pronoun in a list.
        ("President Yao Mensah of Togo is ill. The pact is one which he, Ghana's President Kofi Asante and Benin's "
         "President Pierre Kodjo signed when they met in Oslo in May 2018.", ["BEN-GHA-TGO"]),
        # Offices in the plural.
        ("The foreign ministers of Togo and Ghana are at odds. Officials deny it. The ministers' previous meeting "
         "was held on April 15 in Oslo, with Norwegian Foreign Minister Ole Dahl as host.", ["GHA-NOR-TGO"]),
        ("Togo's President Yao Mensah and Ghana's President Kofi Asante are at odds. Benin's President Pierre "
         "Kodjo telephoned both leaders on Monday.", ["BEN-GHA", "BEN-TGO"]),
        ("Togo's President Yao Mensah and Ghana's President Kofi Asante are at odds. On Monday Benin's President "
         "Pierre Kodjo held with both leaders separate phone calls.", ["BEN-GHA", "BEN-TGO"]),
        ("Togo's President Yao Mensah and Ghana's President Kofi Asante, and with them President Pierre Kodjo of "
         "Benin, are at odds. The three leaders met in Oslo on Monday.", ["BEN-GHA-TGO"]),
        # "The two" of this sentence or the one before, with those who joined them.
        ("Togo's President Yao Mensah and Ghana's President Kofi Asante are at odds, but on Monday the two were "
         "joined by Benin's President Pierre Kodjo for a meeting in Oslo.", ["BEN-GHA-TGO"]),
        # "He and A": somebody of another state than A.
        ("Togo's Foreign Minister Yao Mensah saw Ghana's Foreign Minister Kofi Asante in Accra on Tuesday. Ties grew "
         "worse under Ghana's President Ekow Appiah. He wants them mended, Mensah said. In March he and Asante had "
         "met in Lome.", ["GHA-TGO", "GHA-TGO"]),
        ("The two ways ahead differ, said Togo's President Yao Mensah.", []),
    ],
)  # fmt: skip
def test_pronouns_and_groups_mean_those_told_before(text: str, pairs: list[str]) -> None:
    assert pairs_told(text) == pairs


@pytest.mark.parametrize(
    ("text", "name", "country"),
    [
        # A country told behind is no home where it is a place, or of a clause of its own.
        ("Colonel General Zakir Aliev of Azerbaijan met him. Zakir Aliev, who left for Georgia, spoke.",
         "Zakir Aliev", "AZE"),
        ("Russia and Poland differ. General Igor Petrov, after a missile fell in Poland, spoke.", "Igor Petrov", None),
        ("Ruben Petrosyan, deputy speaker of Armenia's parliament, spoke.", "Ruben Petrosyan", "ARM"),
        ("Ruben Petrosyan, head of the Armenian Division of a bank, spoke.", "Ruben Petrosyan", None),
        ("General Jan Berg, who heads the Norwegian Joint Headquarters, spoke.", "Jan Berg", "NOR"),
        # The side that somebody leads goes before the delegation of the paragraph.
        ("A Kenyan delegation met a Peruvian one led by Deputy Minister Pablo Soto.", "Pablo Soto", "PER"),
        ("At the head of the Kenyan delegation was Ambassador Ann Maina, Ambassador Pablo Soto led the "
         "Peruvian one.",
         "Pablo Soto", "PER"),
        ("Kenya spoke of a misunderstanding, and Peru sent Deputy Minister Pablo Soto.", "Pablo Soto", "PER"),
        ("Deputy Minister Pablo Soto represented Peru, and for Kenya Ann Maina came.", "Pablo Soto", "PER"),
        ("From the side of Peru, Deputy Minister Pablo Soto took part in the talks with Kenya.", "Pablo Soto", "PER"),
        # A country before an office is that of the office.
        ("After Indian Premier Ravi Rao, of US Secretary of State John Hill and others.", "Ravi Rao", "IND"),
        ("After Indian Premier Ravi Rao, of US Secretary of State John Hill and others.", "John Hill", "USA"),
        ("To get Joseph Maina to talk to his US counterpart, Pierre Lebrun went to Oslo.", "Pierre Lebrun", None),
    ],
)  # fmt: skip
def test_country_of_a_person(text: str, name: str, country: str | None) -> None:
    told = {p.name: p.country for p in cast_of(text, "2019-05-15").people}
    assert told.get(name) == country


def test_given_names_of_women_are_names() -> None:
    assert all(name[0].isupper() for name in word_list("women"))


@pytest.mark.parametrize(
    ("lead", "text", "told"),
    [
        (
            "Chilean President Juan Rojas met Peruvian President Luis Quispe in Lima on Monday.",
            "Kenyan President Otieno Kamau opened a dam on Tuesday. In the evening the President spoke on the phone "
            "with his Ugandan counterpart Peter Okello.",
            ("KEN-UGA", "held", "phone", "2019-05-14"),
        ),
        (
            "Chilean Foreign Minister Pablo Soto rang Peruvian Foreign Minister Rosa Quispe on Monday.",
            "Latvian Foreign Minister Janis Ozols arrived in Riga on Tuesday. On Wednesday the Minister met his "
            "Finnish counterpart Timo Virta in Helsinki.",
            ("FIN-LVA", "held", "in_person", "2019-05-15"),
        ),
    ],
)
def test_an_office_without_name_is_of_whom_the_sentence_before_begins_with(
    lead: str, text: str, told: tuple[str, str, str, str]
) -> None:
    assert told in contacts_told(f"{lead}\n\n{text}")
    assert len(contacts_told(f"{lead}\n\n{text}")) == 2
