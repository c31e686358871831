"""Topics: each cue's example yields its topic, and who raised what."""

from __future__ import annotations

import csv
import json
from pathlib import Path

import pytest

from etl.extract import read_parts
from etl.extract.language.log_odds import share
from etl.extract.topics.topic_cues import cues_in, in_dispute, topics_in
from etl.extract.topics.topic_signs import WEIGHTS
from etl.extract.topics.topics import topic_signs
from etl.lexicon import rows, word_list
from etl.score.topic_weights import weight_lines
from tests.etl.articles import article, only_contact, reading

CUES = rows("topics.csv") + rows("topics_in_talks.csv")
IN_TALKS = rows("topics_in_talks.csv")


@pytest.mark.parametrize("row", CUES, ids=[f"{r['topic']} {r['cue']}" for r in CUES])
def test_each_cue_yields_its_topic(row: dict[str, str]) -> None:
    assert row["topic"] in topics_in(row["example"])


@pytest.mark.parametrize("row", IN_TALKS, ids=[f"{r['topic']} {r['cue']}" for r in IN_TALKS])
def test_common_words_name_a_topic_only_in_talks_about_it(row: dict[str, str]) -> None:
    assert topics_in(f"Rain fell, and {row['cue'].rstrip('*')} stood still.") == []


def test_each_topic_is_named_once_in_order_of_the_text() -> None:
    assert topics_in("They spoke of Taiwan, climate change and the Taiwan Strait.") == ["taiwan", "climate"]


def test_a_party_is_no_topic_of_its_own_talks() -> None:
    assert topics_in("They spoke of Ukraine.", ("POL", "USA")) == ["ukraine"]
    assert "ukraine" not in topics_in("Ukraine was thanked.", ("POL", "UKR"))


@pytest.mark.parametrize("word", sorted(word_list("topic_traps")))
def test_places_offices_and_bodies_are_no_topics(word: str) -> None:
    assert topics_in(f"They met with the {word.rstrip('*')} of the province.") == []


@pytest.mark.parametrize("word", sorted(word_list("words_of_war")))
def test_words_of_war_are_about_the_war_of_a_party(word: str) -> None:
    text = f"They spoke about the {word.rstrip('*')}."
    assert "ukraine" in topics_in(text, ("POL", "UKR"))
    assert "ukraine" not in topics_in(text, ("CHL", "PER"))


@pytest.mark.parametrize("word", sorted(word_list("words_of_relations")))
def test_relations_are_those_of_the_forces_in_talks_of_soldiers(word: str) -> None:
    text = f"They praised the {word}."
    assert [c.topic for c in cues_in(text, ("CHL", "PER"), "foreign")] == ["bilateral_relations"]
    assert [c.topic for c in cues_in(text, ("CHL", "PER"), "defence")] == ["military_relations"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("He met the minister three days before the election.", []),
        ("North Korea and its ballistic missiles were discussed.", ["korean_peninsula"]),
        ("A cap on ballistic missiles was discussed.", ["nuclear_arms"]),
    ],
)
def test_what_only_dates_or_belongs_to_another_topic_is_none(text: str, expected: list[str]) -> None:
    assert topics_in(text) == expected


CALL = "Peruvian Foreign Minister Rosa Quispe and Chilean Foreign Minister Pablo Soto spoke by phone on 2 May 2019. "


@pytest.mark.parametrize(
    ("rest", "expected"),
    [
        ("Quispe raised the border. ", {("border", "PER")}),
        ("Soto stressed climate change. ", {("climate", "CHL")}),
        ("The two ministers discussed the pandemic. ", {("covid", "both")}),
        ("They also discussed terrorism. ", {("terrorism", "both")}),
        ("An expert said that climate change mattered more. ", set()),
        ("Quispe raised the border. She also urged action on climate change. ",
         {("border", "PER"), ("climate", "PER")}),
        ("The weather in the valley was fine. ", set()),
        ("“We spoke about the border,” Soto said. ", {("border", "CHL")}),
        ("Soto thanked Quispe and asked for help against terrorism. ", {("terrorism", "CHL")}),
        ("Soto listened to Quispe, who voiced concern over the border. ", {("border", "PER")}),
        ("Soto rang to protest against the drills. ", {("exercises", "CHL")}),
        ("The Chilean side asked for vaccines. ", {("covid", "CHL")}),
        ("Quispe told Soto that climate change could not wait. ", {("climate", "PER")}),
        ("A spokesman, Juan Diaz, said the two would discuss terrorism again. ", {("terrorism", "both")}),
    ],
)  # fmt: skip
def test_who_raised_what(rest: str, expected: set[tuple[str, str]]) -> None:
    contact = only_contact(CALL + rest)
    assert {(t.topic, t.raised_by) for t in contact.topics} == expected


def test_what_one_told_the_other_before_the_text_says_where() -> None:
    text = "Peruvian Foreign Minister Rosa Quispe told Chilean Foreign Minister Pablo Soto that the border stays shut. "
    contact = only_contact(text + "The two met in Lima on 2 May 2019.")
    assert {(t.topic, t.raised_by) for t in contact.topics} == {("border", "PER")}


def test_topics_quote_the_text() -> None:
    text = CALL + "Quispe raised the border. "
    for t in only_contact(text).topics:
        assert t.quote == text[t.start : t.end] == "Quispe raised the border."


def test_topics_go_to_the_contact_they_are_told_with() -> None:
    text = CALL + "Quispe raised the border.\nOn 5 May 2019 Soto met Bolivian Foreign Minister Luis Vera in La Paz. "
    text += "Soto and Vera discussed climate change."
    topics = {c.countries: {t.topic for t in c.topics} for c in reading(text).contacts}
    assert topics == {("CHL", "PER"): {"border"}, ("BOL", "CHL"): {"climate"}}


def test_the_next_round_is_about_the_same() -> None:
    text = CALL + "Quispe raised the border. The two ministers will meet in Lima on 9 June 2019."
    topics = [{t.topic for t in c.topics} for c in reading(text).contacts]
    assert topics == [{"border"}] * 2


def test_a_background_contact_does_not_have_the_topics_of_the_article() -> None:
    text = CALL + "Quispe raised the border.\nIn 2012 Soto visited Bolivia."
    topics = {c.countries: {t.topic for t in c.topics} for c in reading(text).contacts}
    assert topics.get(("BOL", "CHL"), set()) == set()


@pytest.mark.parametrize(
    ("rest", "topics"),
    [
        ("The two ministers discussed migration.", {"other"}),
        ("Quispe flew on to a fishing port.", set()),
        ("Quispe said many voters had watched the election.", set()),
    ],
)
def test_what_is_named_in_passing_is_a_topic_only_as_the_subject(rest: str, topics: set[str]) -> None:
    assert {t.topic for t in only_contact(CALL + rest).topics} == topics


def test_neighbours_at_odds_fight_over_the_border() -> None:
    assert topics_in("They spoke about the ceasefire.", ("KHM", "THA")) == ["border"]
    assert topics_in("They spoke about the ceasefire.", ("ESP", "PER")) == []
    assert in_dispute("border", ("CHN", "IND")) and not in_dispute("border", ("IND", "USA"))


def test_the_subject_of_the_article_is_that_of_its_contact() -> None:
    text = "Peru and Chile seek an end of the border row\n" + CALL + "\nTheir border was closed in April."
    assert {t.topic for t in only_contact(text).topics} == {"border"}


def test_a_topic_of_another_pair_is_not_taken_over() -> None:
    text = CALL + "Quispe raised climate change.\nOn 5 May 2019 Soto met Bolivian Foreign Minister Luis Vera in La Paz."
    topics = {c.countries: {t.topic for t in c.topics} for c in reading(text).contacts}
    assert topics == {("CHL", "PER"): {"climate"}, ("BOL", "CHL"): set()}


def test_signs_tell_where_the_word_stands_and_what_the_contact_is() -> None:
    parts = read_parts(article(CALL + "Quispe raised the border."))
    ((signs, share_needed),) = [one["border"] for one in topic_signs(parts.clusters, parts.sentences, parts.cast)]
    assert {"always", "main", "border", "after 1, subject", "foremost", "told with weight 2", "names"} <= signs
    assert share_needed < share(signs, WEIGHTS)


def test_every_weight_is_of_a_sign_that_is_not_idle() -> None:
    weights = rows("topic_weights.csv")
    assert len({row["sign"] for row in weights}) == len(weights)
    assert all(abs(float(row["weight"])) < 3 for row in weights)


def test_an_earlier_round_without_names_is_about_the_same() -> None:
    text = "Officials of Peru and Chile held talks about the border in Lima on 2 May 2019. "
    text += "The last round was held in Santiago on 5 March 2019."
    assert [{t.topic for t in c.topics} for c in reading(text, "2019-05-03").contacts] == [{"border"}] * 2


def test_weights_are_learned_from_labelled_articles(tmp_path: Path) -> None:
    (tmp_path / "texts").mkdir()
    label = {
        "countries": ["CHL", "PER"], "start": "2019-05-02", "end": "2019-05-02", "precision": "day", "status": "held",
        "mode": "phone", "level": "minister", "track": "foreign", "topics": ["border"],
    }  # fmt: skip
    gold = []
    for n in range(12):
        text = CALL + "Quispe raised the border.\nMuch is written on climate change these days."
        (tmp_path / "texts" / f"{n:02}.txt").write_text(text, encoding="utf-8")
        gold.append({"doc": f"{n:02}", "contacts": [label]})
    (tmp_path / "gold.json").write_text(json.dumps(gold), encoding="utf-8")
    header, *lines = weight_lines([tmp_path / "gold.json"])
    learned = {row["sign"]: float(row["weight"]) for row in csv.DictReader([header, *lines])}
    assert learned["border"] > 0 > learned["climate"]


@pytest.mark.parametrize(
    ("said", "expected"),
    [
        ("Quispe raised the border stand-off and Soto stressed trade.", {("border", "PER"), ("trade_economy", "CHL")}),
        ("Quispe raised the border stand-off, and the Chilean minister brought up nuclear weapons.",
         {("border", "PER"), ("nuclear_arms", "CHL")}),
        ("Quispe and Soto raised trade.", {("trade_economy", "both")}),
        ("Quispe met Soto and raised trade.", {("trade_economy", "PER")}),
    ],
)  # fmt: skip
def test_each_raises_what_stands_behind_his_own_verb(said: str, expected: set[tuple[str, str]]) -> None:
    lead = "Peru's defence minister Rosa Quispe met her Chilean counterpart Luis Soto in Lima on 14 May 2019. "
    assert {(t.topic, t.raised_by) for t in only_contact(lead + said, "2019-05-16").topics} == expected
