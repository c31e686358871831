"""Contacts that opinion pieces only suppose, and past ones of which they say how to think. Sentences of our own, read
as published on Thursday, 16 May 2019."""

from __future__ import annotations

import pytest

from tests.etl.articles import contacts_told

ROSA, PABLO = "Peruvian Foreign Minister Rosa Quispe", "Chilean Foreign Minister Pablo Soto"


@pytest.mark.parametrize(
    "text",
    [
        f"A visit by {ROSA} to Santiago would help.",
        f"A call from {ROSA} to {PABLO} would cost little.",
        f"Another meeting of {ROSA} and {PABLO}, however short, might do more harm than good.",
        f"If {ROSA} and {PABLO} were to meet next spring, little would change.",
        f"Were {ROSA} to call {PABLO} tomorrow, nobody would pick up.",
        f"Had {ROSA} met {PABLO} in Quito in September 2018, things would look different.",
        f"Imagine a phone call between {ROSA} and {PABLO}.",
        f"One can imagine {ROSA} and {PABLO} meeting in Quito next spring.",
        f"It is high time that {ROSA} went to Santiago to meet {PABLO}.",
        f"{ROSA} would do well to meet {PABLO} before the summer.",
        f"{ROSA} had better call {PABLO}.",
        f"Sooner or later {ROSA} will have to sit down with {PABLO}.",
        f"The idea of a summit between {ROSA} and {PABLO} is absurd.",
        # The contact as the subject of a wish or of a thought, or in a clause ahead.
        f"A dialogue between {ROSA} and {PABLO} is what the bishops would like to see.",
        f"That {ROSA} and {PABLO} sit down at one table is what the bishops wish for.",
        f"That {ROSA} and {PABLO} meet is out of the question.",
        f"What the bishops would wish for: that {ROSA} and {PABLO} meet.",
        f"From Quito came on Monday the advice that {ROSA} go to Santiago and talk to {PABLO}.",
        f"Nothing would please {ROSA} more than to receive {PABLO} in Lima, she said on Monday.",
        f"A hope was expressed by {ROSA} on Monday: to welcome {PABLO} one day in Lima.",
        f"Should there be a handshake between {ROSA} and {PABLO}, you will see it.",
        f"If it came to a meeting with {PABLO}, {ROSA} would raise the border.",
        f"Through talks with {ROSA} the quarrel could be settled: so {PABLO} told a radio station on Monday.",
        f"For {ROSA} a conversation with {PABLO} is not needed, her office made known on Monday.",
        f"Ready for talks with {PABLO} at any time: so {ROSA} described herself on Monday.",
        f"Through talks with {ROSA} the quarrel, of which nobody is proud, could be settled: so {PABLO}.",
        f"Not until the last soldier is gone does {ROSA} intend to talk to {PABLO}.",
        f"Much would be won, wrote the paper on Monday, by a meeting between {ROSA} and {PABLO}.",
        f"No one would be gladder, said the bishop on Monday, if {ROSA} and {PABLO} talked to each other.",
        f"Let {ROSA} go to Santiago and speak with {PABLO}, demanded the bishops on Monday.",
        f"Nor, so {ROSA} on Monday, had it ever been the plan to receive {PABLO} in Lima.",
        f"Both sides want trade settled before anybody sits down, said {ROSA} on Monday of the quarrel with Chile.",
        f"“Maybe we will meet, maybe not,” said {ROSA} on Monday of {PABLO}.",
        f"In the best case, diplomats say, {ROSA} and {PABLO} will see each other before winter.",
        f"Nothing has become of the plan of {ROSA} to fly to Santiago.",
        f"The way to a meeting of {ROSA} with {PABLO} is long, said the bishop on Monday.",
        f"A meeting with {PABLO}, {ROSA} said on Monday, is not excluded.",
        f"A dozen times {ROSA} and {PABLO} have met.",
        f"Neither yes nor no is all one gets when one asks for a meeting of {ROSA} with {PABLO}.",
        f"From neither side was it confirmed that {ROSA} and {PABLO} would see each other in Quito.",
        f"Nothing points to a meeting of {ROSA} with {PABLO} in Quito, said diplomats on Monday.",
        f"Hardly anybody believes that {ROSA} and {PABLO} will sit down together.",
        f"The aim of {ROSA} remains a meeting with {PABLO}.",
        f"There is no talking to {PABLO}, {ROSA} said on Monday.",
        f"To talk to {PABLO} is a waste of time, {ROSA} told the paper on Monday.",
        f"Brazil's president called on {ROSA} and {PABLO} on Monday to sit down together.",
        f"Brazil's president offered {ROSA} and {PABLO} his palace on Monday for talks, should they want any.",
        f"“I know {PABLO} well,” said {ROSA} on Monday, “but it is a long time since we talked.”",
        f"“Let him call me,” {ROSA} said of {PABLO} on Monday.",
        f"Brazil's president sees himself as the one who could bring {ROSA} and {PABLO} together, he said on Monday.",
        f"{ROSA} left the hall in Quito on Monday when it was the turn of {PABLO} to speak.",
        f"What {ROSA} had said about trade was called by {PABLO} on Monday a mistake.",
        f"One phone call from {PABLO} to {ROSA}, wrote the paper, and the quarrel would be over.",
        f"The sooner {ROSA} and {PABLO} talk with each other, the better.",
        f"Better a meeting of {ROSA} with {PABLO} than a war, one diplomat said on Monday.",
        f"With {PABLO}, {ROSA} told the paper, she would sit down any day.",
    ],
)
def test_what_is_only_supposed_is_no_contact(text: str) -> None:
    assert contacts_told(text) == set()


@pytest.mark.parametrize(
    "text",
    [
        f"The meeting of {ROSA} and {PABLO} in Quito in July 2018 must be seen as a failure.",
        f"{ROSA}'s meeting with {PABLO} in Quito in July 2018 should not be forgotten.",
        f"{ROSA}'s meeting with {PABLO} in Quito in July 2018 may have helped.",
        f"A meeting of {ROSA} and {PABLO} in Quito in July 2018 could not bridge the gap.",
        f"The meeting of {ROSA} and {PABLO} in Quito in July 2018 was needed, both said.",
        f"Should the truce hold, it is thanks to {ROSA}, who spoke with {PABLO} in Quito in July 2018.",
        f"No one would have thought it possible, but in July 2018 {ROSA} and {PABLO} met in Quito.",
        f"That {ROSA} met {PABLO} in Quito in July 2018 is a good sign.",
        f"Let us recall that {ROSA} met {PABLO} in Quito in July 2018.",
        f"A hope was expressed by {ROSA} and {PABLO} as they met in Quito in July 2018: peace.",
        f"Through talks with {ROSA}, which he had in Quito in July 2018, {PABLO} settled it.",
    ],
)
def test_how_to_think_of_a_contact_leaves_it_as_it_was(text: str) -> None:
    assert contacts_told(text) == {("CHL-PER", "held", "in_person", "2018-07-01")}


def test_a_meeting_that_would_be_held_is_planned() -> None:
    text = f"A meeting of {ROSA} and {PABLO} would be held in Quito on Monday, the ministry said."
    assert contacts_told(text) == {("CHL-PER", "planned", "in_person", "2019-05-20")}


@pytest.mark.parametrize(
    "text",
    [
        "Lima and Santiago have met each other halfway on gas.",
        f"{ROSA} has met {PABLO} some thirty times since 2013.",
        "Every Peruvian president since Ann Quispe has visited Chile.",
    ],
)
def test_figures_of_speech_and_sums_are_no_contact(text: str) -> None:
    assert contacts_told(text) == set()


@pytest.mark.parametrize(
    "rest",
    [
        "and doubted whether the border could be opened",
        ", and analysts doubt that they agreed",
        "and are under pressure to open the border",
        "and laughed off questions about the border",
        "and have set a date for elections",
        "and excused themselves from a debate",
    ],
)
def test_what_is_in_doubt_behind_a_meeting_is_another_thing(rest: str) -> None:
    assert contacts_told(f"The presidents of Peru and Kenya met on Tuesday {rest}.".replace(" ,", ",")) == {
        ("KEN-PER", "held", "in_person", "2019-05-14")
    }
