"""Texts on which the reading once broke off or took too long."""

from __future__ import annotations

import pytest

from etl.extract.language.items import pages_of
from etl.extract.people.names import RANKS
from etl.extract.proofs.proofs import prove_article
from tests.etl.articles import article, contacts_told, pairs_told, reading


@pytest.mark.parametrize(
    ("text", "published"),
    [
        (
            "India and China met in Moscow on Tuesday. It came a week after the defence ministers of the two, R. Singh "
            "and Wei Fenghe, met in the Russian capital.",
            "2019-05-16",
        ),
        ("The foreign ministers of Chile and Peru, who have a meeting later in May, will prepare it.", None),
        (
            "Lima turned down Santiago's – request for phone call of the foreign ministers 2 May Bolivia talks on the "
            "gas pipeline.",
            "2019-05-16",
        ),
    ],
)
def test_nothing_breaks_off(text: str, published: str | None) -> None:
    assert reading(text, published).contacts is not None


@pytest.mark.parametrize(
    ("text", "pairs"),
    [
        (
            "The talks of Peru and Chile on the "
            + "a" * 400
            + "1, which was washed away in April, will start on Monday.",
            ["CHL-PER"],
        ),
        ("Peru and Chile." + " " * 12000 + "They met.", []),
        ("A" * 12000 + " Peru and Chile met on Monday.", ["CHL-PER"]),
        ("Peru's request for talks Chile " + "firmly " * 40 + "met.", []),
        ("\n\n".join(f"Readout of call {n} of Peru" for n in range(400)), []),
        # Words that a loop could part, or take, in two ways each.
        ("TALKS – THE MINISTERS OF PERU AND CHILE AND OTHER HIGH OFFICIALS OF THE TWO AND THEIR AIDES, WHO MET.", []),
        ("A-" * 400 + "\n\nThe ministers of Peru and Chile met in Lima on Monday.", ["CHL-PER"]),
        (
            "On the two-day " + "National " * 40 + "tour on Friday the president of Peru met his Chilean peer.",
            ["CHL-PER"],
        ),
        ("Peru said on Monday that it had " + "deeply " * 40 + "invited the president of Chile to talks.", ["CHL-PER"]),
        ("A week after the ministers of Peru and Chile, " + "A" * 90 + " met, the talks were held.", ["CHL-PER"]),
        ("After a meeting with the minister of Chile, " + "A" * 1200 + "; on Tuesday, Peru's king left.", ["CHL-PER"]),
    ],
)
def test_long_runs_come_to_an_end(text: str, pairs: list[str]) -> None:
    assert pairs_told(text) == pairs  # some of these took minutes


_MET = "The foreign ministers of Peru and Chile met in Lima on Monday. "


@pytest.mark.parametrize(
    "more",
    [
        "Last year's elections were held in May 2018.",
        "Peru's ambassador was called back on May 3.",
        "A growth is expected in June.",
        "In 2018 Russia was the host.",
    ],
)
def test_what_is_told_behind_a_meeting_is_no_further_one(more: str) -> None:
    assert contacts_told(_MET + more) == {("CHL-PER", "held", "in_person", "2019-05-13")}


@pytest.mark.parametrize(
    ("text", "pairs"),
    [
        ("Peruvian and Chilean border troops met in Lima on Monday.", ["CHL-PER"]),
        ("The generals of the Peruvian and Chilean troops met on Tuesday.", ["CHL-PER"]),
        ("Soldiers of Peru and Chile meet on the ridge on Monday.", []),
        ("It was there that the armies of Peru and Chile met in 1944.", []),
    ],
)
def test_troops_and_their_generals(text: str, pairs: list[str]) -> None:
    assert pairs_told(text) == pairs


def test_long_texts_are_read_page_by_page() -> None:
    first = "Meeting\n\nThe foreign ministers of Peru and Chile met in Lima on 3 May 2019. They agreed on a plan.\n\n"
    text = first + "The rain fell on the hills.\n\n" * 3000 + "The ministers of Ghana and Togo met on 6 May 2019."
    told = reading(text, "2019-05-15", title="Meeting").contacts
    assert [(c.countries, str(c.start_date)) for c in told] == [
        (("CHL", "PER"), "2019-05-03"),
        (("GHA", "TGO"), "2019-05-06"),
    ]
    assert all(p.quote == text[p.start : p.end] for c in told for p in c.passages)
    proved = prove_article(article(text, "2019-05-15", title="Meeting"))
    assert [p.contact for p in proved] == told
    ends = [text[slice(*next(e.at for e in p.proofs if e.at and e.name == "start_date"))] for p in proved]
    assert ends == ["3 May 2019", "6 May 2019"]


@pytest.mark.parametrize("unit", ["A line.\n\n", "A line\n", "A sentence. ", "word ", "x"])
def test_pages_are_the_whole_text(unit: str) -> None:
    text = unit * (400_000 // len(unit))
    pages = pages_of(text)
    assert len(pages) > 5 and max(end - begin for begin, end in pages) <= 60_000
    assert "".join(text[begin:end] for begin, end in pages) == text
    assert all(text[:end].endswith(unit) for _, end in pages)


def test_titles_of_one_are_few() -> None:
    told = RANKS.match("Minister " * 1000)
    assert told and told.end() < 200
