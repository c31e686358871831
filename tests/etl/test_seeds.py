"""The five seed articles: what ``tests/gold/seeds.json`` holds is read from them, and no contact beyond."""

from __future__ import annotations

import json
import shutil
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from etl.build import build
from etl.extract import read_article
from etl.names import may_be_one
from etl.publish import read_tables
from etl.score.match import match
from etl.score.record import from_gold, from_row
from tests.etl.builds import ROOT

Row = dict[str, Any]
GOLD: list[Row] = json.loads((ROOT / "tests" / "gold" / "seeds.json").read_text(encoding="utf-8"))
FIFTH = "004_606086f214f093e0"


def _unique_labels() -> list[Row]:
    """The labels, a contact that two articles tell of once, with the fields of both."""
    unique: dict[tuple[Any, ...], Row] = {}
    for entry in GOLD:
        for label in entry["contacts"]:
            key = (tuple(label["countries"]), label["start"], label["end"], label["level"], label["mode"])
            known = unique.setdefault(key, {**label, "docs": []})
            known["docs"].append(entry["doc"])
            for name in ("participants", "topics"):
                known[name] = known[name] + [v for v in label[name] if v not in known[name]]
    return list(unique.values())


LABELS = _unique_labels()
NAMES = [f"{'-'.join(x['countries'])} {x['start']} {x['level']} {x['status']}" for x in LABELS]


@dataclass
class Seeds:
    """Rows of the build by table, and the contact found for each label (by its number)."""

    tables: dict[str, list[Row]]
    found: dict[int, Row]

    def of(self, table: str, contact: Row) -> list[Row]:
        return [r for r in self.tables[table] if r["contact_id"] == contact["contact_id"]]

    def article(self, doc: str) -> Row:
        return next(a for a in self.tables["articles"] if Path(a["path"]).stem == doc)


def _seeds(sources: Path, out: Path) -> Seeds:
    tables = {name: rows.to_pylist() for name, rows in read_tables(build([sources], out, read_article).folder).items()}
    records = [
        from_row(
            contact,
            [p["name"] for p in tables["participants"] if p["contact_id"] == contact["contact_id"]],
            [t["topic"] for t in tables["topics"] if t["contact_id"] == contact["contact_id"]],
            "",
        )
        for contact in tables["contacts"]
    ]
    pairs = match(records, [from_gold(label) for label in LABELS])
    return Seeds(tables, {label: tables["contacts"][read] for read, label in pairs})


@pytest.fixture(scope="module")
def seeds(tmp_path_factory: pytest.TempPathFactory) -> Seeds:
    return _seeds(ROOT / "seeds", tmp_path_factory.mktemp("seeds") / "out")


@pytest.fixture(scope="module")
def without_catalogue(tmp_path_factory: pytest.TempPathFactory) -> Seeds:
    folder = tmp_path_factory.mktemp("bare")
    shutil.copytree(ROOT / "seeds", folder / "seeds", ignore=shutil.ignore_patterns("catalog.csv"))
    return _seeds(folder / "seeds", folder / "out")


# -- the contacts


def test_gold_has_sixteen_contacts_in_five_articles() -> None:
    assert (len(GOLD), len(LABELS)) == (5, 16)
    assert all((ROOT / "seeds" / f"{entry['doc']}.txt").is_file() for entry in GOLD)


@pytest.mark.parametrize("number", range(len(LABELS)), ids=NAMES)
def test_each_contact_is_found(seeds: Seeds, number: int) -> None:
    assert number in seeds.found


def test_no_contact_beyond_the_gold(seeds: Seeds) -> None:
    found = {contact["contact_id"] for contact in seeds.found.values()}
    assert [c["title"] for c in seeds.tables["contacts"] if c["contact_id"] not in found] == []


EXACT = ("countries", "level", "track", "mode", "status", "requested_by", "duration_minutes", "location", "mechanism")


# What the build does not read yet, by contact and field.
def _cases() -> list[Any]:
    cases = []
    for number, name in enumerate(NAMES):
        for field in (*EXACT, "attempts", "precision"):
            cases.append(pytest.param(number, field, id=f"{name} {field}"))
    return cases


@pytest.mark.parametrize(("number", "field"), _cases())
def test_each_field(seeds: Seeds, number: int, field: str) -> None:
    column = {"precision": "date_precision"}.get(field, field)
    assert seeds.found[number][column] == LABELS[number].get(field)


@pytest.mark.parametrize("number", range(len(LABELS)), ids=NAMES)
def test_each_date(seeds: Seeds, number: int) -> None:
    label, contact = LABELS[number], seeds.found[number]
    start, end = date.fromisoformat(label["start"]), date.fromisoformat(label["end"])
    if label["precision"] == "day":
        assert (contact["start_date"], contact["end_date"]) == (start, end)
    else:
        # Of a month that the article is of, the part before (or after) publication may be left.
        assert start <= contact["start_date"] <= contact["end_date"] <= end
        assert contact["start_date"] == start or contact["end_date"] == end


def _named() -> list[Any]:
    return [
        pytest.param(n, p["name"], p["country"], id=f"{NAMES[n]} {p['name']}")
        for n, label in enumerate(LABELS)
        for p in label["participants"]
    ]


@pytest.mark.parametrize(("number", "name", "country"), _named())
def test_each_participant(seeds: Seeds, number: int, name: str, country: str) -> None:
    people = seeds.of("participants", seeds.found[number])
    assert [p["country_code"] for p in people if may_be_one(p["name"], name)] == [country]


@pytest.mark.parametrize("number", range(len(LABELS)), ids=NAMES)
def test_nobody_else_takes_part(seeds: Seeds, number: int) -> None:
    wanted = [p["name"] for p in LABELS[number]["participants"]]
    people = [p["name"] for p in seeds.of("participants", seeds.found[number])]
    assert [p for p in people if not any(may_be_one(p, w) for w in wanted)] == []


@pytest.mark.parametrize("number", range(len(LABELS)), ids=NAMES)
def test_topics_hold_those_of_the_gold(seeds: Seeds, number: int) -> None:
    topics = {t["topic"] for t in seeds.of("topics", seeds.found[number])}
    assert set(LABELS[number]["topics"]) - topics == set()


def _label(start: str, level: str | None) -> int:
    return next(n for n, x in enumerate(LABELS) if (x["start"], x["level"]) == (start, level))


def test_reason_of_the_refusal(seeds: Seeds) -> None:
    number = _label("2021-05-01", "minister")
    assert LABELS[number]["reason"] in (seeds.found[number]["reason"] or "")


def test_sides_raised_different_things_in_april_2022(seeds: Seeds) -> None:
    contact = seeds.found[_label("2022-04-20", "minister")]
    raised = {(t["topic"], t["raised_by"]) for t in seeds.of("topics", contact)}
    assert {("taiwan", "CHN"), ("cyber_space", "USA"), ("korean_peninsula", "USA"), ("nuclear_arms", "USA")} <= raised
    assert {("cyber_space", "CHN"), ("korean_peninsula", "CHN"), ("nuclear_arms", "CHN")} & raised == set()


# -- passages


def test_each_contact_quotes_its_article(seeds: Seeds) -> None:
    texts = {a["article_id"]: a["text"] for a in seeds.tables["articles"]}
    for contact in seeds.tables["contacts"]:
        mentions = seeds.of("mentions", contact)
        assert mentions, contact["title"]
        for m in mentions:
            assert m["quote"] == texts[m["article_id"]][m["start_char"] : m["end_char"]]


@pytest.mark.parametrize("number", range(len(LABELS)), ids=NAMES)
def test_each_contact_is_told_by_the_articles_that_tell_of_it(seeds: Seeds, number: int) -> None:
    wanted = {seeds.article(doc)["article_id"] for doc in LABELS[number]["docs"]}
    assert {m["article_id"] for m in seeds.of("mentions", seeds.found[number])} == wanted
    assert seeds.found[number]["article_count"] == len(wanted)


def test_the_talks_told_by_two_articles_are_one_contact(seeds: Seeds) -> None:
    talks = [c for c in seeds.tables["contacts"] if c["start_date"] == date(2021, 9, 28)]
    assert len(talks) == 1
    assert len({m["article_id"] for m in seeds.of("mentions", talks[0])}) == 2


def test_a_call_told_twice_in_one_article_is_one_contact(seeds: Seeds) -> None:
    calls = [c for c in seeds.tables["contacts"] if c["start_date"] == date(2020, 10, 30)]
    assert len(calls) == 1
    assert calls[0]["mention_count"] >= 2


@pytest.mark.parametrize(
    "bait",
    [
        "See also",
        "Pompeo",
        "at the Brookings Institution webinar",
        "an expert on military issues",
        "Recent Comments",
        "Leave a Comment",
        "In an interview with a Global Times reporter",
        "published an article by",
        "cookies",
        "arms sales packages",
        "In this file photo",
    ],
)
def test_no_contact_is_read_from_bait(seeds: Seeds, bait: str) -> None:
    assert any(bait in a["text"] for a in seeds.tables["articles"])
    assert [m["quote"] for m in seeds.tables["mentions"] if bait in m["quote"]] == []


@pytest.mark.parametrize("day", ["2021-11-15", "2021-11-17", "2020-10-22", "2022-02-01"])
def test_days_of_press_conferences_and_laws_date_nothing(seeds: Seeds, day: str) -> None:
    assert [c["title"] for c in seeds.tables["contacts"] if str(c["start_date"]) == day] == []


def test_the_book_dates_no_contact(seeds: Seeds) -> None:
    passages = [m for m in seeds.tables["mentions"] if "Woodward" in m["quote"]]
    assert [m["start_date"] for m in passages if m["start_date"] and m["start_date"].month == 9] == []


# -- claims, gaps, mechanisms, promises


def _claim(seeds: Seeds, words: str) -> Row:
    claims = [c for c in seeds.tables["claims"] if words in c["quote"]]
    assert len(claims) == 1
    return claims[0]


def test_nearly_21_months_agree_with_622_days(seeds: Seeds) -> None:
    claim = _claim(seeds, "nearly 21 months")
    gap = next(g for g in seeds.tables["gaps"] if g["gap_id"] == claim["gap_id"])
    assert (gap["pair"], gap["channel"], gap["days"]) == ("CHN-USA", "minister-defence", 622)
    assert (gap["start_date"], gap["end_date"]) == (date(2020, 8, 6), date(2022, 4, 20))
    assert gap["claim_id"] == claim["claim_id"]
    assert (claim["kind"], claim["pair"], claim["channel"]) == ("silence", "CHN-USA", "minister-defence")
    assert claim["agrees"] is True
    assert claim["computed_months"] == pytest.approx(20.5, abs=0.05)


def test_first_talk_in_more_than_a_year(seeds: Seeds) -> None:
    claim = _claim(seeds, "in more than a year")
    assert (claim["kind"], claim["months_low"], claim["months_high"]) == ("first", 12.0, None)
    assert claim["contact_id"] == seeds.found[_label("2022-04-20", "minister")]["contact_id"]


def test_ten_months_until_the_leaders_met(seeds: Seeds) -> None:
    claim = _claim(seeds, "it took 10 months")
    assert (claim["pair"], claim["channel"]) == ("CHN-USA", "leader-leader")
    assert claim["months_low"] <= 10 <= claim["months_high"]
    assert claim["contact_id"] == seeds.found[_label("2021-11-16", "leader")]["contact_id"]


def test_claims_quote_their_articles(seeds: Seeds) -> None:
    texts = {a["article_id"]: a["text"] for a in seeds.tables["articles"]}
    for claim in seeds.tables["claims"]:
        assert claim["quote"] == texts[claim["article_id"]][claim["start_char"] : claim["end_char"]]


@pytest.mark.parametrize(
    ("words", "kind", "countries", "established"),
    [
        ("secure telephone connection", "hotline", ["CHN", "USA"], "2008"),
        ("direct telephone line under the sea and air liaison mechanism", "hotline", ["CHN", "JPN"], None),
        ("Crisis Communications Working Group", "working_group", ["CHN", "USA"], None),
        ("16th China-US Defense Work Meeting", "talks", ["CHN", "USA"], None),
        ("maritime military security consultations", "talks", ["CHN", "USA"], None),
    ],
)
def test_each_mechanism(seeds: Seeds, words: str, kind: str, countries: list[str], established: str | None) -> None:
    found = [m for m in seeds.tables["mechanisms"] if words in m["quote"]]
    assert [(m["kind"], m["countries"], m["established"]) for m in found] == [(kind, countries, established)]


def test_promises_are_the_planned_and_proposed(seeds: Seeds) -> None:
    wanted = {seeds.found[n]["contact_id"] for n, x in enumerate(LABELS) if x["status"] in ("planned", "proposed")}
    assert {p["contact_id"] for p in seeds.tables["promises"]} == wanted


# -- publication dates


@pytest.mark.parametrize(
    ("doc", "first", "last", "precision", "basis", "words"),
    [
        ("000_d30f05b08cb51e47", "2022-04-20", "2022-04-22", "day", "inferred", "21 months"),
        ("001_eadd80d2f6542f2e", "2021-11-17", "2021-11-17", "day", "inferred", "10 months"),
        ("002_f63023bc6cd83d95", "2020-10-29", "2020-10-30", "day", "inferred", "Wednesday"),
        ("003_048cad5611503769", "2021-09-30", "2021-09-30", "day", "linked", "Tuesday and Wednesday"),
        (FIFTH, "2021-01-01", "2021-12-31", "year", "inferred", "anniversary"),
    ],
)
def test_dates_without_the_catalogue(
    without_catalogue: Seeds, doc: str, first: str, last: str, precision: str, basis: str, words: str
) -> None:
    article = without_catalogue.article(doc)
    assert (str(article["published"]), str(article["published_end"])) == (first, last)
    assert (article["published_precision"], article["published_basis"]) == (precision, basis)
    assert words in article["published_reason"]


def test_the_fifth_stays_in_its_year_without_the_catalogue(without_catalogue: Seeds) -> None:
    talks = [c for c in without_catalogue.tables["contacts"] if c["countries"] == ["CHN", "JPN"]]
    assert [c["date_precision"] for c in talks] == ["year"]
    assert (talks[0]["start_date"], talks[0]["end_date"]) == (date(2021, 1, 1), date(2021, 12, 31))


def test_the_catalogue_dates_the_fifth(seeds: Seeds) -> None:
    article = seeds.article(FIFTH)
    assert (article["published"], article["published_end"]) == (date(2021, 12, 28), date(2021, 12, 28))
    assert article["published_basis"] == "catalog"
    assert article["published_reason"]


def test_the_catalogue_changes_no_other_date(seeds: Seeds, without_catalogue: Seeds) -> None:
    for entry in GOLD:
        if entry["doc"] != FIFTH:
            ours, bare = seeds.article(entry["doc"]), without_catalogue.article(entry["doc"])
            assert (ours["published"], ours["published_basis"]) == (bare["published"], bare["published_basis"])


def test_all_other_contacts_are_found_without_the_catalogue(without_catalogue: Seeds) -> None:
    assert set(without_catalogue.found) == set(range(len(LABELS)))
    assert len(without_catalogue.tables["contacts"]) == len(LABELS)
