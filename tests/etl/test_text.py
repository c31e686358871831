"""Sentences with offsets: abbreviations, initials, headlines, captions and page furniture."""

from __future__ import annotations

import itertools

import pytest
from hypothesis import given
from hypothesis import strategies as st

from etl.extract.language.rewordings import in_full, offsets_of
from etl.extract.language.text import split_sentences, unwrapped
from etl.lexicon import rows
from tests.etl.articles import only_contact, reading

BOILERPLATE = rows("boilerplate.csv")


def _texts(text: str) -> list[str]:
    return [s.text for s in split_sentences(text)]


@pytest.mark.parametrize(
    "sentence",
    [
        "The U.S. Secretary of State met Mr. Tan.",
        "George W. Bush met J. K. Moyo in Lusaka.",
        "Gen. Abdel F. Hassan and Lt. Col. Ruiz spoke by phone.",
        "They met on Sept. 3 and Oct. 4 at 5 p.m. in Doha.",
        "The U.N. envoy said so at No. 10.",
        "He met Sen. Ruiz, i.e. the host, in St. John's.",
        "The price rose by 3.5 percent.",
        "H.E. Dr. Okoro arrived at 9 a.m. on Monday.",
        "See www.example.org for the text.",
        "“We met,” he said.",
    ],
)
def test_one_sentence_stays_one(sentence: str) -> None:
    assert _texts(sentence) == [sentence]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("They met. They spoke.", ["They met.", "They spoke."]),
        ("He left the U.S. The talks went on.", ["He left the U.S.", "The talks went on."]),
        ("“We met.” They left.", ["“We met.”", "They left."]),
        ("Did they meet? No! They wrote.", ["Did they meet?", "No!", "They wrote."]),
        ("First line\nSecond line", ["First line", "Second line"]),
        ("A wrapped line that\ngoes on here.", ["A wrapped line that\ngoes on here."]),
        ("One.\n\n\n  Two.  \n", ["One.", "Two."]),
        ("会谈结束。双方满意。", ["会谈结束。", "双方满意。"]),
        ("He arrived … Then he left.", ["He arrived …", "Then he left."]),
        ("They met (in Riga.) Then they left.", ["They met (in Riga.)", "Then they left."]),
        ("", []),
        (" \n\t\n", []),
    ],
)
def test_where_sentences_end(text: str, expected: list[str]) -> None:
    assert _texts(text) == expected


@pytest.mark.parametrize(
    ("line", "kind"),
    [
        ("Leaders of Ghana and Togo to meet", "headline"),
        ("The presidents of Ghana and Togo met on Monday.", "body"),
        ("In this file photo, the presidents wave.", "caption"),
        ("Photo: the two presidents on Monday.", "caption"),
        ("The presidents in Accra on Monday (Reuters)", "caption"),
        ("See also  Central bank raises rates", "boilerplate"),
        ("READ ALSO: Talks resume", "boilerplate"),
    ],
)
def test_kinds_of_lines(line: str, kind: str) -> None:
    assert {s.kind for s in split_sentences(line)} == {kind}


def _boilerplate_cases() -> list[object]:
    missed = pytest.mark.xfail(strict=True, reason="the cue does not stand at the start of the line")
    return [
        pytest.param(row, id=row["cue"], marks=[missed] if not row["example"].lower().startswith(row["cue"]) else [])
        for row in BOILERPLATE
    ]


@pytest.mark.parametrize("row", _boilerplate_cases())
def test_each_boilerplate_cue(row: dict[str, str]) -> None:
    text = f"The ministers met in Oslo.\n{row['example']}\nThe ministers met in Lima."
    kinds = [s.kind for s in split_sentences(text)]
    assert kinds[0] == "body"
    assert set(kinds[1:-1]) == {"boilerplate"}
    assert kinds[-1] == ("boilerplate" if row["closes"] == "yes" else "body")


def test_a_word_of_page_furniture_inside_a_sentence_is_text() -> None:
    assert [s.kind for s in split_sentences("They said to see also the terms of use.")] == ["body"]


def test_sentences_know_their_paragraph() -> None:
    assert [s.paragraph for s in split_sentences("One. Two.\nThree.")] == [0, 0, 1]


ARTICLE_LIKE = st.lists(
    st.sampled_from(
        [
            "The U.S.",
            "Mr.",
            "met",
            "Gen.",
            "\n",
            "\n\n",
            ".",
            "…",
            "“",
            "”",
            "?",
            " ",
            "Oct. 28",
            "。",
            "A. B.",
            "(",
            ")",
        ]
    ),
    max_size=60,
).map(" ".join)


@given(st.text(max_size=400) | ARTICLE_LIKE)
def test_any_text_is_cut_into_ordered_pieces_of_itself(text: str) -> None:
    sentences = split_sentences(text)
    assert [s.index for s in sentences] == list(range(len(sentences)))
    for s in sentences:
        assert s.text == text[s.start : s.end]
        assert s.text.strip() == s.text != ""
    for earlier, later in itertools.pairwise(sentences):
        assert earlier.end <= later.start


@given(st.text(max_size=400) | ARTICLE_LIKE)
def test_no_letter_is_lost(text: str) -> None:
    kept = "".join(s.text for s in split_sentences(text))
    assert sum(map(str.isalnum, kept)) == sum(map(str.isalnum, text))


@pytest.mark.parametrize(
    ("text", "status"),
    [
        ("Peruvian President Luis Paz won't go to Chile on 20 May 2019.", "cancelled"),
        ("Peruvian President Luis Paz won’t go to Chile on 20 May 2019.", "cancelled"),
        (
            "Chilean President Ana Rojas didn't take the call of Peruvian President Luis Paz on 2 May 2019.",
            "refused",
        ),
        ("We'll see Peru on Monday. Peruvian President Luis Paz hasn't yet met Chilean President Ana Rojas.", None),
    ],
)
def test_contractions_are_read_as_in_full(text: str, status: str | None) -> None:
    in_full = text.replace("won't", "will not").replace("won’t", "will not").replace("didn't", "did not")
    told, told_in_full = (reading(t, "2019-05-16").contacts for t in (text, in_full))
    assert [c.status for c in told] == [c.status for c in told_in_full] == ([status] if status else [])
    assert all(p.quote == text for c in told for p in c.passages)


def test_quotes_are_cut_from_the_text_as_it_is_behind_contractions() -> None:
    text = "It isn't known why, and they’ve not said. Peruvian President Luis Paz met Ana Rojas of Chile on 2 May 2019."
    (passage,) = only_contact(text).passages
    assert (passage.quote, text[passage.start : passage.end]) == (text[42:], text[42:])
    assert [text[slice(*offsets_of(text, at, at + 1))] for at in (0, in_full(text).index("known"))] == ["I", "k"]


def test_typographic_hyphens_are_hyphens() -> None:
    told = (
        only_contact(f"The Peruvian{mark}Chilean vice{mark}ministerial talks were held in Lima on 2 May 2019.")
        for mark in "-\u2010\u2011"
    )
    assert {(c.countries, c.level, c.status) for c in told} == {(("CHL", "PER"), "deputy", "held")}


def test_paragraphs_broken_at_a_width_are_read_as_wholes() -> None:
    text = (
        "Peru and Chile have been at odds over their frontier since the year\n"
        "of the long war, and nothing that was tried by their neighbours has\n"
        "helped so far, say those who know about it.\n\n"
        "The minister of defence of Peru, Luis Paz, met the minister of\n"
        "Defence of Chile, Ana Rojas, in Quito on 2 May 2019.\n\n"
        "A heading\nThat stands alone\n"
    )
    assert [p.name for p in only_contact(text).participants] == ["Luis Paz", "Ana Rojas"]
    assert unwrapped(text).count("\n") == text.count("\n") - 3


def test_the_prime_minister_is_the_pm_named_before() -> None:
    text = (
        "PM Luis Paz of Peru and Chilean PM Ana Rojas are at odds. "
        "The Chilean prime minister will be in Lima on 20 May 2019."
    )
    assert "Ana Rojas" in [p.name for p in only_contact(text, "2019-05-16").participants]
