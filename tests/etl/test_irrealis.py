"""What is denied or merely possible is no contact; what was expected and will not be is called off."""

from __future__ import annotations

import pytest

from etl.extract.clauses.triggers import Trigger, find_triggers
from etl.extract.outcomes.denials import denied, told_by_press
from etl.extract.outcomes.irrealis import called_off, conditional, unreal
from tests.etl.articles import contacts_told


def _first(clause: str) -> tuple[Trigger, tuple[int, int]]:
    trigger = find_triggers(clause)[0]
    return trigger, (trigger.start, trigger.end)


@pytest.mark.parametrize(
    "clause",
    [
        "The minister does not intend to sit down with his colleague.",
        "The premier has no plans to meet with the emir.",
        "They had never before met.",
        "The envoy might go to Lima.",
        "The price will be on the agenda when the two sides next come together.",
        "The advisers could soon come together.",
        "The general would be happy to sit down with the king.",
        "The guests would have spoken with both sides.",
        "The president may receive the envoy.",
        "The government does not plan to hold a meeting with them.",
        "A conversation of the two presidents is not being prepared.",
        "Nothing has been agreed about talks between the two.",
        "There is no understanding on a further round.",
        "The envoy was willing to come to Lima.",
        "The talks could not be held.",
        "The emir he did not call.",
        "The minister stood ready to hold urgent talks with the king.",
        "They could have a meeting in Lima.",
        "No minister of theirs has made an official visit to Lima since 2006.",
        " no premier had spoken to the general",
        "Not a single minister of theirs has visited Lima since 2006.",
        " while no commander of theirs had made a visit to Quito for years",
        "None of the ministers has visited Lima since May.",
        "A meeting of the two is not ruled out.",
        "A visit of the king to Lima remains possible.",
        "The general intends to fix a date for a meeting with his colleague.",
        "There is no need today for the two governments to meet.",
        "The president would be open to a meeting with the king.",
        "The talks have not been put on the schedule.",
        "The palace did not rule out a call.",
        "It is too early to speak of a visit.",
        "There is no plan for the premier to have a meeting with the king.",
        "The ministry deems talks with the junta pointless.",
        "The general wanted to meet the king face to face.",
        "The minister had intended to meet with his colleague.",
        "Talks with the junta would have to be held without conditions.",
        "Investors awaited the outcome of the talks.",
        "There is not enough progress to hold a summit.",
        "Should he meet the king, he would raise it.",
        "The premier told his officials to step up talks with the junta.",
    ],
)
def test_what_is_not_told_as_real(clause: str) -> None:
    trigger, at = _first(clause)
    assert unreal(clause, at, noun=trigger.noun)


@pytest.mark.parametrize(
    "clause",
    [
        "The ministers met in Lima.",
        "The two not only met but dined together.",
        "They did not meet until Friday.",
        "He did not say when they met.",
        "In May the presidents met.",
        "The talks lasted three hours.",
        "The palace is getting ready to receive the king.",
        "It was agreed that the ministers will meet.",
        "No one less than the president has had talks in Lima.",
        "The talks ruled out an early end of the strike.",
        "The ministry called the talks in Lima useful.",
    ],
)
def test_what_is_told_as_real(clause: str) -> None:
    trigger, at = _first(clause)
    assert unreal(clause, at, noun=trigger.noun) is None


def test_what_will_not_be() -> None:
    clause = "The leaders of Chad and Mali will not be shaking hands next month."
    assert called_off(clause, _first(clause)[1])
    clause = "The leaders of Chad and Mali will be shaking hands next month."
    assert called_off(clause, _first(clause)[1]) is None


@pytest.mark.parametrize(
    ("sentence", "told"),
    [
        ("That the king rang up the emir, as some papers have it, is untrue.", False),
        ("The palace denied what a paper claimed, namely that the king was in Lima and met the emir.", False),
        ("It is not true that the king met the emir.", False),
        ("The king met the emir on Friday.", True),
        ("The king met the emir; the rumour of a quarrel he denied.", True),
    ],
)
def test_what_is_called_untrue(sentence: str, told: bool) -> None:
    assert (denied(sentence, _first(sentence)[0]) is None) == told


@pytest.mark.parametrize(
    ("sentence", "press"),
    [
        ("The daily Le Soir had written that the king called the emir on Sunday.", True),
        ("Local media claimed that the two met in Lima on Friday.", True),
        ("The king called the emir on Sunday, his office said.", False),
    ],
)
def test_what_only_the_press_told(sentence: str, press: bool) -> None:
    assert told_by_press(sentence) is press


@pytest.mark.parametrize(
    ("sentence", "barred"),
    [
        ("Not before June will there be any talks.", True),
        ("Lima - Not before the troops have left will there be any talks.", True),
        ("Not since the flood, which took his house, had the premier visited Lima.", True),
        ("Not only the king but also the premier visited Lima.", False),
    ],
)
def test_a_sentence_that_opens_with_what_bars_a_contact(sentence: str, barred: bool) -> None:
    _, at = _first(sentence)
    assert (conditional(sentence, at) is not None) is barred


@pytest.mark.parametrize(
    "text",
    [
        "Peruvian Foreign Minister Rosa Quispe, who could mediate, visited Chile on Monday.",
        "Rosa Quispe, the foreign minister of Peru, who would like to be president, met Chile's President Pablo "
        "Soto on Monday.",
        "Peruvian Foreign Minister Rosa Quispe, who may yet run for president, was in Santiago on Monday.",
    ],
)
def test_an_aside_that_is_closed_says_nothing_of_what_follows(text: str) -> None:
    assert contacts_told(text) == {("CHL-PER", "held", "in_person", "2019-05-13")}
