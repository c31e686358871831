"""Contact words: each cue is found in its example; words that only look like one are not."""

from __future__ import annotations

import itertools

import pytest
from hypothesis import given
from hypothesis import strategies as st

from etl.extract.clauses.segments import segments
from etl.extract.clauses.triggers import find_triggers
from etl.lexicon import rows
from tests.etl.articles import pairs_told

CUES = rows("contact_cues.csv")
MISSED = {
    "rang": "a crown prince is nobody the verb expects",
    "rings": "a crown prince is nobody the verb expects",
    "calls": "refused before an article: calls the move unwise",
}
# A line that is only named is no contact; the example says nothing of its use.
UNUSED = {"direct line"}


def _cases() -> list[object]:
    return [
        pytest.param(
            row,
            id=row["cue"],
            marks=[pytest.mark.xfail(strict=True, reason=MISSED[row["cue"]])] if row["cue"] in MISSED else [],
        )
        for row in CUES
        if row["cue"] not in UNUSED
    ]


@pytest.mark.parametrize("row", _cases())
def test_each_cue_is_found_in_its_example(row: dict[str, str]) -> None:
    found = [(t.text.lower(), t.kind, t.mode) for t in find_triggers(row["example"])]
    # "It was held" points back: it is handed on as a noun.
    kind = "noun" if row["kind"] == "back" else row["kind"]
    assert (row["cue"], kind, row["mode"]) in found


@pytest.mark.parametrize("cue", sorted(UNUSED))
def test_a_line_only_named_is_no_contact(cue: str) -> None:
    row = next(r for r in CUES if r["cue"] == cue)
    assert find_triggers(row["example"]) == []


@pytest.mark.parametrize(
    "sentence",
    [
        "He said so at a press conference.",
        "The minister called for restraint.",
        "The minister called on both sides to stop.",
        "The new rules met criticism.",
        "The plan was met with criticism.",
        "The plan met with resistance in the capital.",
        "The country is meeting the conditions of the loan.",
        "Exports met targets last year.",
        "He called the plan a mistake.",
        "The so-called agreement is void.",
        "It was a wake-up call for the alliance.",
        "She spoke to reporters after the vote.",
        "He spoke of a new beginning.",
        "He spoke in an interview with the radio.",
        "The army received new weapons.",
        "The cabinet meeting lasted an hour.",
        "A G20 summit is held every year.",
        "The hotline is part of the deal.",
        "An open letter was published.",
        "They are going to decide in May.",
        "The law came to nothing.",
        "He welcomed the decision of the court.",
        "The club hosts a base of the navy.",
        "The second round of elections is on Sunday.",
        "It was small talk.",
        "They gather intelligence at sea.",
        "The panel discussion was lively.",
        "The calling of names went on; it was uncalled for.",
        "A metro line and a metal gate.",
        "The minister called on President Adams to stop the war.",
        "It was the other way round.",
        "The hosts were three.",
        "He invited his colleague to attend the conference.",
        "There is a round of golf for the president.",
        "The anniversary came round.",
        "The premier sent his congratulations in public.",
        "She speaks for the ministry.",
        "Disputes shall be resolved by dialogue and negotiation.",
        "They got ready for a meeting of NATO ministers.",
        "Some matters are left for later.",
        "The minister spoke to the Lima Times on Monday.",
        "She had been talking with Reuters about grain.",
        "The lake, which fishermen call Lake Nyasa, is deep.",
        "The ambassador was recalled for consultations.",
        "She was arrested while she traveled in Peru.",
    ],
)
def test_bait(sentence: str) -> None:
    assert [t.text for t in find_triggers(sentence)] == []


@pytest.mark.parametrize(
    ("sentence", "word"),
    [
        ("The envoy called on Prime Minister Adams on Monday.", "called on"),
        ("The king had already talked about it with the president.", "talked"),
        ("He invited his colleague to visit Lima.", "invited"),
        ("From there the minister went on to Lima.", "went on"),
        ("The envoy turned up in Lima on Monday.", "turned up"),
        ("The emir sent him warm congratulations and best wishes.", "sent"),
    ],
)
def test_contact_words_that_look_like_bait(sentence: str, word: str) -> None:
    assert word in [t.text for t in find_triggers(sentence)]


@pytest.mark.parametrize(
    ("sentence", "definite"),
    [
        ("The call lasted an hour.", True),
        ("This meeting was the first.", True),
        ("They held a meeting.", False),
        ("Their talks ended late.", True),
    ],
)
def test_definite_nouns_point_back(sentence: str, definite: bool) -> None:
    assert [t.definite for t in find_triggers(sentence)] == [definite]


@given(st.text(max_size=200) | st.lists(st.sampled_from([c["example"] for c in CUES]), max_size=6).map(" ".join))
def test_triggers_are_ordered_and_quote_the_sentence(text: str) -> None:
    triggers = find_triggers(text)
    for t in triggers:
        assert t.text == text[t.start : t.end]
    for earlier, later in itertools.pairwise(triggers):
        assert earlier.end <= later.start


@given(st.lists(st.sampled_from([c["example"] for c in CUES]), min_size=1, max_size=6).map(" but ".join))
def test_segments_cover_the_sentence_without_overlap(text: str) -> None:
    parts = segments(text, find_triggers(text))
    assert parts[0][0] == 0
    assert parts[-1][1] == len(text)
    assert all(a[1] == b[0] for a, b in itertools.pairwise(parts))


def test_a_holder_behind_a_country_goes_there_himself() -> None:
    verbs = [t for t in find_triggers("Peru's president visits Oslo.") if not t.noun]
    assert [t.text for t in verbs] == ["visits"]
    assert all(t.noun for t in find_triggers("Peru's official visits to Oslo were few."))


def test_a_text_may_break_off_anywhere() -> None:
    text = (
        "On Monday the Peruvian president, whom Chile's foreign minister saw in Lima, rang her colleague, who will see "
        "the premier of Mali, with whom he met. It was Chad's king whom they had received"
    )
    words = text.split()
    told = [pairs_told(" ".join(words[:end])) for end in range(1, len(words) + 1)]
    assert [] in told
    assert any("CHL-PER" in pairs for pairs in told)


@pytest.mark.parametrize("word", ["will meet with resistance", "meets with fierce criticism", "is meeting with anger"])
def test_what_meets_with_resistance_meets_nobody(word: str) -> None:
    assert pairs_told(f"The plan of Peru's president {word} in Chile.") == []
