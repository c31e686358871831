"""``etl show``: each value of a published contact with its words and its rule, article by article."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from etl.build import build
from etl.extract import read_article
from etl.extract.proofs.proofs import FIELDS
from etl.reread import article_of
from etl.show import Shown, show_json, show_lines
from etl.show_proofs import untold_lines
from tests.etl.builds import ROOT, build_once
from tests.etl.readings import FILLER

TOLD = {
    "one.txt": (
        "---\npublished: 2023-05-12\n---\nPeruvian Foreign Minister Ana Quispe and Chilean Foreign Minister Carlos "
        "Soto met in Quito on Wednesday for two hours. They discussed trade."
    ),
    "two.txt": (
        "---\npublished: 2023-05-13\n---\nChilean Foreign Minister Carlos Soto met his Peruvian counterpart, Ana "
        "Quispe, in Quito on Wednesday. The talks lasted 90 minutes. Soto raised the fate of detained fishermen."
    ),
    "three.txt": (
        "---\npublished: 2023-05-12\n---\nKenyan President Grace Otieno spoke by phone with Uganda's President John "
        "Okello on Monday and again on Thursday."
    ),
}


@pytest.fixture(scope="module")
def out(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("told")
    for name, text in TOLD.items():
        (folder / name).write_text(text, encoding="utf-8")
    build([folder], folder / "out", read_article)
    return folder / "out"


@pytest.fixture(scope="module")
def seeds(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("seeds")
    build([ROOT / "seeds"], folder, read_article, registers=[ROOT / "seeds/register/contacts-2018-2024.csv"])
    return folder


def lines_of(name: str, out: Path) -> list[str]:
    return list(show_lines(name, out))


def line(lines: list[str], name: str, value: str) -> str:
    """The one line that tells a value."""
    (found,) = [text for text in lines if text.strip().startswith(name) and f" {value}: " in text]
    return found


def test_a_contact_of_two_articles_is_told_per_article(out: Path) -> None:
    contact = next(c for c in Shown("one", out).contacts() if c["pair"] == "CHL-PER")
    assert contact["article_count"] == 2
    lines = lines_of(contact["contact_id"], out)
    begins = [n for n, text in enumerate(lines) if text.startswith("  from ")]
    assert [lines[n].split()[1] for n in begins] == ["one.txt,", "two.txt,"]
    first, second = lines[begins[0] : begins[1]], lines[begins[1] :]
    assert "“two hours” [1], words of length" in line(first, "minutes", "120")
    assert "“90 minutes” [2], words of length" in line(second, "minutes", "90")
    # What an article tells otherwise than the contact has it is marked.
    others = [text for text in (line(first, "minutes", "120"), line(second, "minutes", "90")) if "(the contact" in text]
    assert others == [text for text in others if f"(the contact has: {contact['duration_minutes']})" in text] != []
    assert "“Quito” [1]" in line(first, "place", "Quito")
    assert "raised by CHL: “Soto” [3]" in line(second, "topic", "prisoners_detainees")


def test_an_article_shows_what_it_alone_tells(out: Path) -> None:
    lines = lines_of("two", out)
    assert any(text.startswith("  from       two.txt") for text in lines)
    assert not any("one.txt" in text or "two hours" in text for text in lines)


def test_two_contacts_of_one_sentence_keep_their_days(out: Path) -> None:
    lines = lines_of("three", out)
    dates = [text for text in lines if text.startswith("    date ")]
    heads = [text.split(maxsplit=1)[1] for text in lines if text.startswith("  date ")]
    assert len(dates) == 2 and [d.split(": ")[0].split(maxsplit=1)[1] for d in dates] == heads
    assert "“Monday”" in dates[0] and "“Thursday”" in dates[1]


def test_a_reading_that_has_changed_since_the_build_says_so(tmp_path: Path) -> None:
    build_once(tmp_path, 1)
    lines = lines_of("a0", tmp_path / "out")
    assert any("build again" in text for text in lines)
    assert any(FILLER.strip() in text for text in lines)


def test_json_holds_the_same(out: Path) -> None:
    shown = json.loads(show_json("one", out))
    (contact,) = shown["contacts"]
    (told,) = contact["told_by"]
    text = Shown("one", out).tables["articles"]
    text = next(a["text"] for a in text if a["path"] == "one.txt")
    place = next(p for p in told["proofs"] if p["value_of"] == "location")
    assert (place["value"], place["words"], place["sentence"][:8]) == ("Quito", "Quito", "Peruvian")
    assert all(p["words"] is None or text[p["start_char"] : p["end_char"]] == p["words"] for p in told["proofs"])
    assert told["signs"]["always"] < 0 < told["confidence"]


def test_a_correction_is_told_as_such(out: Path, tmp_path: Path) -> None:
    contact = next(c for c in Shown("one", out).contacts() if c["pair"] == "CHL-PER")
    (tmp_path / "out").mkdir()
    row = f"{contact['contact_id']},mode,video,A. O.,2023-06-01,\n"
    (tmp_path / "out" / "corrections.csv").write_text(f"contact,field,value,author,date,note\n{row}", encoding="utf-8")
    build([out.parent], tmp_path / "out", read_article)
    lines = lines_of(contact["contact_id"], tmp_path / "out")
    assert any(text.strip().startswith("mode ") and "(the contact has: video)" in text for text in lines)
    assert "corrected by a person" in line(lines, "mode", "video")


def test_every_value_of_the_seeds_has_words_or_says_where_it_is_from(seeds: Path) -> None:
    shown = Shown("001_eadd80d2f6542f2e", seeds)
    tables = shown.tables
    known = {a["article_id"] for a in tables["articles"]}
    for contact in tables["contacts"]:
        articles = shown.articles_of(contact)
        told = [proved for article in articles for proved in shown.told_in(article, contact)]
        register = [r for r in tables["register"] if r["contact_id"] == contact["contact_id"]]
        assert bool(told) == bool(articles), contact["title"]
        proved = {p.name for t in told for p in t.proofs}
        said = list(untold_lines(contact, told, register))
        assert not any("build again" in text for text in said), said
        assert all(contact[name] is None or name in proved or said for name in FIELDS)
        mentions = {m["article_id"] for m in tables["mentions"] if m["contact_id"] == contact["contact_id"]}
        assert {a["article_id"] for a in articles} == mentions & known


def test_articles_are_read_again_as_they_were(seeds: Path) -> None:
    tables = Shown("001_eadd80d2f6542f2e", seeds).tables
    for row in tables["articles"]:
        again = read_article(article_of(row))
        places = {(p.start, p.end) for c in again.contacts for p in c.passages}
        mentions = {
            (m["start_char"], m["end_char"]) for m in tables["mentions"] if m["article_id"] == row["article_id"]
        }
        assert places == mentions
        assert again.article.published == row["published"]
