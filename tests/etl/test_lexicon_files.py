"""The vocabulary files: well formed, known codes only, and each cue finds what it is there to find."""

from __future__ import annotations

import csv
import re
from collections import Counter, defaultdict
from datetime import date
from itertools import combinations
from pathlib import Path

import pycountry
import pytest

from etl.extract.days.date_words import find_dates
from etl.extract.language.lexis import find_countries
from etl.lexicon import FOLDER, codes, require

HEADERS = {
    "countries.csv": ["code", "text", "form"],
    "topics.csv": ["topic", "cue", "example"],
    "topics_in_talks.csv": ["topic", "cue", "example"],
    "mechanisms.csv": ["name", "kind", "countries", "cue", "example"],
    "holders.csv": ["name", "surname", "country", "office", "level", "track", "start", "end"],
    "heads_of_organisations.csv": ["name", "organisation", "start", "end"],
    "chambers.csv": ["name", "country", "kind"],
    "cities.csv": ["city", "code"],
    "disputes.csv": ["topic", "countries"],
    "topic_weights.csv": ["sign", "weight"],
    "feasts.csv": ["feast", "day", "stands", "example"],
}
FORMS = {"name", "adjective", "people", "capital", "prefix", "seat", "forces", "trap"}
KNOWN = {c.alpha_3 for c in pycountry.countries} | {"XKX"}
# In ISO 3166-1, but neither a member of the United Nations nor one of Holy See, Palestine, Taiwan and Kosovo.
TERRITORIES = set(
    re.findall(
        "[A-Z]{3}",
        """ABW AIA ALA ASM ATA ATF BES BLM BMU BVT CCK COK CUW CXR CYM ESH FLK FRO GGY GIB GLP GRL GUF GUM HKG HMD IMN
        IOT JEY MAC MAF MNP MSR MTQ MYT NCL NFK NIU PCN PRI PYF REU SGS SHN SJM SPM SXM TCA TKL UMI VGB VIR WLF""",
    )
)
# Capital called as the state, or (Victoria) as many people; the test on forms says who has none.
NO_CAPITAL = {"DJI", "LUX", "MCO", "SGP", "SMR", "SYC", "VAT"}
# Traps without a country word of the file: "Korea" names neither state, the others only sound like one.
TRAPS_BY_CHOICE = re.compile(r"\bKorean?\b|^European Union$|^Persian Gulf$|^Geneva Conventions?$")


def read(name: str) -> list[dict[str, str]]:
    with (FOLDER / name).open(encoding="utf-8", newline="") as lines:
        return list(csv.DictReader(lines))


def cue_pattern(cue: str) -> re.Pattern[str]:
    """A cue stands at word boundaries; a trailing * lets the word go on."""
    end = "" if cue.endswith("*") else r"(?!\w)"
    return re.compile(rf"(?<!\w){re.escape(cue.removesuffix('*'))}{end}")


@pytest.mark.parametrize("name", HEADERS)
def test_file_is_well_formed(name: str) -> None:
    with (FOLDER / name).open(encoding="utf-8", newline="") as lines:
        header, *rows = list(csv.reader(lines))
    assert header == HEADERS[name]
    assert rows
    assert [r for r in rows if len(r) != len(header)] == []
    assert [c for r in rows for c in r if c != " ".join(c.split())] == []
    assert [r for r, n in Counter(map(tuple, rows)).items() if n > 1] == []


@pytest.mark.parametrize("name", HEADERS)
def test_file_has_no_byte_order_mark_and_ends_in_a_line(name: str) -> None:
    data = Path(FOLDER / name).read_bytes()
    assert not data.startswith(b"\xef\xbb\xbf")
    assert data.endswith(b"\n")
    assert b"\r" not in data


@pytest.mark.parametrize("row", read("feasts.csv"), ids=lambda row: row["example"])
def test_a_feast_is_found_in_its_example(row: dict[str, str]) -> None:
    words = find_dates(row["example"])
    assert [w.kind for w in words] == ["date" if row["day"][0].isdigit() else "feast"]
    assert row["stands"] in ("on", "anywhere")


# -- countries


def test_country_codes_and_forms() -> None:
    rows = read("countries.csv")
    assert {r["form"] for r in rows} == FORMS
    assert {r["code"] for r in rows if r["form"] != "trap"} == (KNOWN - TERRITORIES)
    assert [r for r in rows if (r["form"] == "trap") != (r["code"] == "")] == []
    assert [r for r in rows if not r["text"]] == []


def test_no_country_text_has_two_codes() -> None:
    seen = defaultdict(set)
    for row in read("countries.csv"):
        seen[row["text"]].add(row["code"])
    assert {t: c for t, c in seen.items() if len(c) > 1} == {}


def test_each_country_has_the_forms_a_text_needs() -> None:
    forms = defaultdict(set)
    for row in read("countries.csv"):
        forms[row["code"]].add(row["form"])
    states = KNOWN - TERRITORIES
    assert {c for c in states if "name" not in forms[c]} == set()
    # Their adjective is another state's, or is not used.
    assert {c for c in states if "adjective" not in forms[c]} == {"COG", "DMA", "LIE", "VAT"}
    assert {c for c in states if "capital" not in forms[c]} == NO_CAPITAL


def test_each_trap_hides_a_country_word() -> None:
    rows = read("countries.csv")
    words = sorted({r["text"] for r in rows if r["form"] != "trap"}, key=len, reverse=True)
    inside = re.compile(rf"(?<!\w)(?:{'|'.join(map(re.escape, words))})(?!\w)")
    traps = [r["text"] for r in rows if r["form"] == "trap"]
    assert [t for t in traps if not inside.search(t) and not TRAPS_BY_CHOICE.search(t)] == []
    assert [t for t in traps if t in set(words)] == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("They spoke about the South China Sea and the East China Sea.", []),
        ("He told the Washington Post that the Taiwan Strait is calm.", []),
        ("The Minsk Group met under the Vienna Convention.", []),
        ("A meeting in the Indian Ocean, the Gulf of Oman and New Mexico", []),
        ("The ministers discussed the war in Ukraine and the Iran nuclear deal.", []),
        ("The People's Republic of China and the Republic of China", ["CHN", "TWN"]),
        ("North Korea and South Korea, or the DPRK and the ROK", ["PRK", "KOR", "PRK", "KOR"]),
        ("Papua New Guinea, Guinea-Bissau, Equatorial Guinea and Guinea", ["PNG", "GNB", "GNQ", "GIN"]),
        ("Nigerien and Nigerian officers", ["NER", "NGA"]),
        ("The Kremlin and the White House spoke; so did the Quai d\u2019Orsay.", ["RUS", "USA", "FRA"]),
        ("Sino-Russian talks of the PLA with U.S. officers", ["CHN", "RUS", "CHN", "USA"]),
        ("Türkiye, Turkiye and Turkey", ["TUR"] * 3),
        ("India and Indiana, Niger and Nigeria, Oman and a woman", ["IND", "NER", "NGA", "OMN"]),
        ("South Sudan and Sudan; the Democratic Republic of the Congo", ["SSD", "SDN", "COD"]),
        ("The Republic of the Congo and the Congolese leader", ["COG", "COG"]),
        ("The Republic of the Congo, Kinshasa and the Congolese leader", ["COG", "COD", "COD"]),
    ],
)
def test_countries_are_read_from_text(text: str, expected: list[str]) -> None:
    assert [s.code for s in find_countries(text)] == expected


# -- topics and mechanisms


@pytest.mark.parametrize("name", ["topics.csv", "topics_in_talks.csv", "mechanisms.csv"])
def test_each_cue_finds_its_example(name: str) -> None:
    rows = read(name)
    assert [r["cue"] for r in rows if r["cue"] != r["cue"].lower() or "*" in r["cue"][:-1]] == []
    assert [r["cue"] for r in rows if not cue_pattern(r["cue"]).search(r["example"].lower())] == []


@pytest.mark.parametrize("name", ["topics.csv", "topics_in_talks.csv", "mechanisms.csv"])
def test_no_cue_stands_for_two_things(name: str) -> None:
    assert [c for c, n in Counter(r["cue"] for r in read(name)).items() if n > 1] == []


def test_topics_are_known_and_each_has_enough_cues() -> None:
    counts = Counter(r["topic"] for r in read("topics.csv"))
    assert set(counts) == set(codes("topic"))
    assert {t: n for t, n in counts.items() if n < 8} == {}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("the rulers spoke of a vase and a roof", set()),
        ("maritime and air safety and military-to-military ties", {"maritime_air_safety", "military_relations"}),
        ("denuclearisation and a hotline between commanders", {"korean_peninsula", "crisis_communication"}),
        ("normalizing ties after the pandemic", {"bilateral_relations", "covid"}),
        ("disengagement along the line of control", {"border"}),
        ("disaster relief and climate change", {"humanitarian_disaster", "climate"}),
    ],
)
def test_topics_are_read_from_text(text: str, expected: set[str]) -> None:
    assert {r["topic"] for r in read("topics.csv") if cue_pattern(r["cue"]).search(text)} == expected


def test_mechanisms_are_described_once() -> None:
    described = defaultdict(set)
    for row in read("mechanisms.csv"):
        require("mechanism_kind", row["kind"], row["name"])
        described[row["name"]].add((row["kind"], row["countries"]))
        countries = [c for c in row["countries"].split(";") if c]
        assert countries == sorted(set(countries)), row["name"]
        assert set(countries) <= KNOWN, row["name"]
    assert {n: d for n, d in described.items() if len(d) > 1} == {}
    assert described["Maritime communication mechanism"] == {("hotline", "")}
    assert described["OSCE Minsk Group"] == {("talks", "ARM;AZE;FRA;RUS;USA")}


# -- holders of offices


def bounds(row: dict[str, str]) -> tuple[date, date]:
    """Earliest start and latest end that the row allows; a month stands for all its days."""
    start = date.fromisoformat(row["start"] if len(row["start"]) == 10 else f"{row['start']}-01")
    if not row["end"]:
        return start, date.max
    return start, date.fromisoformat(row["end"] if len(row["end"]) == 10 else f"{row['end']}-28")


def test_holders_are_well_formed() -> None:
    rows = read("holders.csv")
    assert len(rows) >= 8000
    for row in rows:
        require("level", row["level"], row["name"])
        require("track", row["track"], row["name"])
        assert row["country"] in KNOWN, row
        assert row["surname"] in row["name"], row
        assert row["office"], row
        start, end = bounds(row)
        assert date(1940, 1, 1) <= start <= end, row


@pytest.mark.parametrize(
    "office", ["president", "secretary of state", "secretary of defense", "national security adviser"]
)
def test_one_american_holds_an_office_at_a_time(office: str) -> None:
    rows = [r for r in read("holders.csv") if r["country"] == "USA" and r["office"] == office]
    terms = [(r["surname"].replace("\u2019", "'"), *bounds(r)) for r in rows]
    assert len(terms) > 5
    overlaps = [(a, b) for a, b in combinations(terms, 2) if a[0] != b[0] and min(a[2], b[2]) > max(a[1], b[1])]
    assert overlaps == []


@pytest.mark.parametrize(
    ("day", "country", "office", "surnames"),
    [
        ("2003-06-01", "GBR", "prime minister", {"Blair"}),
        ("2014-03-18", "UKR", "president", set()),
        ("2020-07-01", "USA", "secretary of defense", {"Esper"}),
        ("2019-06-01", "CHN", "defence minister", {"Wei"}),
        ("2021-07-01", "JPN", "defence minister", {"Kishi"}),
        ("2017-06-01", "DEU", "chancellor", {"Merkel"}),
        ("2023-08-15", "CHN", "foreign minister", {"Wang"}),
        ("2022-08-01", "ISR", "prime minister", {"Lapid"}),
        ("2015-02-12", "FRA", "president", {"Hollande"}),
    ],
)
def test_who_held_an_office_on_a_day(day: str, country: str, office: str, surnames: set[str]) -> None:
    when = date.fromisoformat(day)
    rows = [r for r in read("holders.csv") if r["country"] == country and r["office"] == office]
    assert rows
    assert {r["surname"] for r in rows if bounds(r)[0] <= when <= bounds(r)[1]} == surnames


# -- cities


def test_cities_are_known_once_and_no_country_words() -> None:
    rows = read("cities.csv")
    assert len(rows) >= 400
    assert all(r["city"] for r in rows)
    assert {r["code"] for r in rows} <= KNOWN
    assert [c for c, n in Counter(r["city"] for r in rows).items() if n > 1] == []
    words = {r["text"] for r in read("countries.csv") if r["form"] != "trap"}
    assert [r["city"] for r in rows if r["city"] in words] == []


@pytest.mark.parametrize(
    ("city", "code"),
    [("Geneva", "CHE"), ("Panmunjom", "PRK"), ("The Hague", "NLD"), ("St. Petersburg", "RUS"), ("Da Nang", "VNM")],
)
def test_where_a_city_is(city: str, code: str) -> None:
    assert {r["code"] for r in read("cities.csv") if r["city"] == city} == {code}


def test_disputes_are_between_two_countries_about_a_topic() -> None:
    for row in read("disputes.csv"):
        require("topic", row["topic"])
        pair = row["countries"].split(";")
        assert pair == sorted(pair) and len(pair) == 2 and set(pair) <= KNOWN, row


def test_chambers_are_of_known_states_and_each_is_named_once() -> None:
    rows = read("chambers.csv")
    assert {r["country"] for r in rows} <= KNOWN
    assert {r["kind"] for r in rows} == {"parliament", "report", "ministry"}
    assert [c for c, n in Counter(r["name"].casefold() for r in rows).items() if n > 1] == []


@pytest.mark.parametrize("path", sorted(FOLDER.glob("*.csv")), ids=lambda p: p.name)
def test_no_row_stands_twice(path: Path) -> None:
    rows = path.read_text(encoding="utf-8").splitlines()
    assert [r for r, n in Counter(rows).items() if n > 1] == []
