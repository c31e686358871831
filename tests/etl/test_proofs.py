"""Each value of a contact leads to the words it was read from, and to nothing that was not read."""

from __future__ import annotations

import pytest

from etl.extract import read_article
from etl.extract.proofs.proofs import FIELDS, Proved, prove_article
from etl.extract.proofs.words_found import found_in, in_original
from tests.etl.articles import article

CALL = (
    "Chilean Foreign Minister Carlos Soto spoke by phone with his Peruvian counterpart Ana Quispe on Wednesday at the "
    "request of Santiago. The 45-minute call dealt with trade. Quispe raised the fate of detained fishermen."
)
VISIT = (
    "Peruvian Defence Minister Ana Quispe arrived in Santiago on Monday and met her Chilean counterpart Carlos Soto. "
    "The talks lasted two hours."
)
OFF = (
    "Chile's president Carlos Soto has called off his visit to Peru, due on May 20, because of floods in the north, "
    "his office said."
)
PLAN = "Peruvian President Ana Quispe will visit Chile next week for talks with her counterpart Carlos Soto."
ASKED = (
    "Peru's defence minister Ana Quispe asked three times for a video call with her Chilean counterpart Carlos Soto, "
    "who has not answered."
)
REFUSED = "Chile's foreign minister Carlos Soto refused to meet his Peruvian counterpart, citing the elections."
SERIES = (
    "Chile and Peru held the fifth round of the Joint Border Commission in Arica on Tuesday. The delegations were led "
    "by Ana Quispe of Peru and Carlos Soto of Chile."
)
LETTER = "Peru's President Ana Quispe sent a letter to Chilean President Carlos Soto on Monday."
UNDATED = "Chilean Prime Minister Carlos Soto received the Peruvian foreign minister, Ana Quispe, in Santiago."
BACK = (
    "Relations between Peru and Chile are strained. Peruvian Foreign Minister Ana Quispe and Chilean Foreign Minister "
    "Carlos Soto are both in Quito. The two met on Wednesday on the sidelines of the summit."
)
RANK = "Chile and Peru held talks at the level of deputy foreign ministers in Quito on Tuesday."
SHORT = "Chile and Peru didn't wait. Peru's foreign minister Ana Quispe met Chile's Carlos Soto in Lima on Monday."
TURNED = "Peru's foreign minister Ana Quispe sat on Monday opposite her Chilean counterpart Carlos Soto in Quito."
ALL = (CALL, VISIT, OFF, PLAN, ASKED, REFUSED, SERIES, LETTER, UNDATED, BACK, RANK, SHORT, TURNED)


def proved(text: str, published: str | None = "2023-05-12") -> list[Proved]:
    return prove_article(article(text, published))


def words_of(text: str, name: str, value: str, published: str | None = "2023-05-12") -> list[str]:
    """The words told for a value."""
    told = [p for one in proved(text, published) for p in one.proofs if (p.name, p.value) == (name, value)]
    assert told, [(p.name, p.value) for one in proved(text, published) for p in one.proofs]
    return [text[slice(*p.at)] for p in told if p.at]


@pytest.mark.parametrize(
    ("text", "name", "value", "words"),
    [
        (CALL, "side", "CHL", "Chilean Foreign Minister Carlos Soto"),
        (CALL, "side", "PER", "Peruvian counterpart Ana Quispe"),
        (CALL, "status", "held", "spoke"),
        (CALL, "mode", "phone", "phone"),
        (CALL, "level", "minister", "Chilean Foreign Minister Carlos Soto"),
        (CALL, "track", "foreign", "Chilean Foreign Minister Carlos Soto"),
        (CALL, "start_date", "2023-05-10 (day)", "Wednesday"),
        (CALL, "requested_by", "CHL", "at the request of Santiago"),
        (CALL, "duration_minutes", "45", "45-minute"),
        (CALL, "participant", "Ana Quispe", "Ana Quispe"),
        (CALL, "office", "Foreign Minister", "Foreign Minister"),
        (CALL, "country", "PER", "Peruvian"),
        (CALL, "topic", "trade_economy", "trade"),
        (CALL, "topic", "prisoners_detainees", "detained fishermen"),
        (CALL, "raised_by", "PER", "Quispe"),
        (VISIT, "location", "Santiago", "Santiago"),
        (VISIT, "duration_minutes", "120", "two hours"),
        (VISIT, "track", "defence", "Peruvian Defence Minister Ana Quispe"),
        (OFF, "status", "cancelled", "called off"),
        (OFF, "reason", "floods in the north", "floods in the north"),
        (OFF, "start_date", "2023-05-20 (day)", "May 20"),
        (PLAN, "status", "planned", "will visit"),
        (PLAN, "start_date", "2023-05-15 to 2023-05-21 (day)", "next week"),
        (PLAN, "level", "leader", "Peruvian President Ana Quispe"),
        (ASKED, "attempts", "3", "three times"),
        (ASKED, "mode", "video", "video"),
        (ASKED, "requested_by", "PER", "Peru's defence minister Ana Quispe asked"),
        (REFUSED, "status", "refused", "refused"),
        (REFUSED, "reason", "the elections", "the elections"),
        (REFUSED, "requested_by", "PER", "Chile's foreign minister Carlos Soto refused"),
        (SERIES, "mechanism", "Joint Border Commission", "Joint Border Commission"),
        (SERIES, "participant", "Ana Quispe", "Ana Quispe"),
        (LETTER, "mode", "letter", "sent a letter"),
        (BACK, "side", "PER", "The two"),
        (BACK, "participant", "Carlos Soto", "Carlos Soto"),
        (RANK, "level", "deputy", "at the level of deputy foreign ministers in Quito"),
        (SHORT, "location", "Lima", "Lima"),
        (SHORT, "side", "PER", "Peru's foreign minister Ana Quispe"),
        (TURNED, "participant", "Carlos Soto", "Carlos Soto"),
    ],
)
def test_words_of_a_value(text: str, name: str, value: str, words: str) -> None:
    assert words in words_of(text, name, value)


@pytest.mark.parametrize(
    ("text", "name", "rule"),
    [
        (UNDATED, "start_date", "no day is told: the month of publication, up to it (2023-05-12)"),
        ("The presidents of Chile and Peru will meet in Quito.", "start_date", "no day is told; a plan"),
        ("The prime ministers of Chile and Peru discussed the dam on Monday.", "mode", "not told"),
    ],
)
def test_what_is_not_told_says_so(text: str, name: str, rule: str) -> None:
    told = [p for one in proved(text) for p in one.proofs if p.name == name]
    assert told and all(p.at is None and p.rule.startswith(rule) for p in told), told


def test_without_a_publication_date_a_weekday_says_that_it_needs_one() -> None:
    told = [p for one in proved(VISIT, None) for p in one.proofs if p.name == "start_date"]
    assert [p.value for p in told] == ["not known"] and "publication date" in told[0].rule
    assert words_of(VISIT, "start_date", "not known", None) == ["Monday"]


@pytest.mark.parametrize("text", ALL)
@pytest.mark.parametrize("published", ["2023-05-12", None])
def test_all_that_was_read_is_told_and_nothing_else(text: str, published: str | None) -> None:
    told = proved(text, published)
    assert [one.contact for one in told] == read_article(article(text, published)).contacts
    for one in told:
        assert_complete(one, text)


def assert_complete(one: Proved, text: str) -> None:
    """Every value has its proof, at words of the text, and no other value has one."""
    contact, proofs = one.contact, one.proofs
    values = {name: str(getattr(contact, name)) for name in FIELDS if getattr(contact, name) is not None}
    told = {p.name: p.value for p in proofs if p.name in FIELDS}
    assert told.pop("start_date").startswith(values.pop("start_date", "not known"))
    assert told == values
    assert {p.value for p in proofs if p.name == "side"} == set(contact.countries)
    assert [p.value for p in proofs if p.name == "participant"] == [p.name for p in contact.participants]
    assert [p.value for p in proofs if p.name == "office"] == [p.office for p in contact.participants if p.office]
    assert [p.value for p in proofs if p.name == "country"] == [p.country for p in contact.participants if p.country]
    assert [p.value for p in proofs if p.name == "topic"] == [t.topic for t in contact.topics]
    assert [p.value for p in proofs if p.name == "raised_by"] == [t.raised_by for t in contact.topics if t.raised_by]
    for proof in proofs:
        words = text[slice(*proof.at)] if proof.at else ""
        assert proof.rule and words == words.strip() and bool(words) == (proof.at is not None)
        assert proof.at or proof.rule.startswith(("no ", "not ")), proof


@pytest.mark.parametrize(
    ("words", "near", "found"),
    [
        ("met", (0, 30), "met"),
        ("Met", (20, 60), "met"),
        ("the  talks", (0, 60), "the talks"),
        ("metall", (0, 60), "metallic"),
        ("", (0, 60), None),
        ("absent", (0, 60), None),
    ],
)
def test_words_are_found_whole_and_near(words: str, near: tuple[int, int], found: str | None) -> None:
    text = "metallic. They met. Later they met at the talks, metallic."
    at = found_in(text, words, near)
    assert (text[slice(*at)] if at else None) == found
    assert at is None or not near[0] or at[0] >= near[0]


def test_words_that_were_put_in_another_place_are_told_with_what_stands_between() -> None:
    original, as_read = "She sat on Monday opposite him.", "She on Monday sat opposite him."
    at = found_in(as_read, "sat opposite", (0, 31))
    assert at and "sat on Monday opposite" in original[slice(*in_original(original, as_read, at))]
