"""Contacts that somebody tried, avoided or only weighed, those of which there is only hearsay, calls that nobody
answered, requests turned down right behind, and what was to be on a day now past. Sentences of our own, read as
published on Thursday, 16 May 2019."""

from __future__ import annotations

import pytest

from tests.etl.articles import contacts_told, only_contact, reading

ROSA, PABLO = "Peruvian Foreign Minister Rosa Quispe", "Chilean Foreign Minister Pablo Soto"
HELD = {("CHL-PER", "held", "in_person", "2019-05-13")}


@pytest.mark.parametrize(
    "did",
    [
        "failed to meet",
        "failed again to meet",
        "was unable to meet",
        "avoided meeting",
        "carefully avoided meeting",
        "narrowly missed meeting",
        "nearly met",
        "almost met",
        "came very close to meeting",
        "stopped short of meeting",
        "refrained from meeting",
        "shied away from meeting",
        "missed the chance to meet",
        "missed an opportunity to meet",
        "sidestepped a meeting with",
        "evaded a meeting with",
        "failed to hold talks with",
        "is rumoured to have met",
        "refused to shake hands with",
    ],
)
def test_who_fell_short_of_meeting_somebody_did_not(did: str) -> None:
    assert contacts_told(f"{ROSA} {did} {PABLO} in Quito on Monday.") == set()


@pytest.mark.parametrize(
    "text",
    [
        f"Rumours that {ROSA} and {PABLO} met in Quito on Monday spread on social media.",
        f"Rumour has it that {ROSA} met {PABLO} in Quito on Monday.",
        f"Unconfirmed reports say {ROSA} met {PABLO} in Quito on Monday.",
        f"According to unconfirmed reports, {ROSA} met {PABLO} in Quito on Monday.",
        f"There are rumours of a meeting between {ROSA} and {PABLO} in Quito on Monday.",
        f"Speculation is rife that {ROSA} met {PABLO} in Quito on Monday.",
        f"Social media users claimed {ROSA} met {PABLO} in Quito on Monday.",
        f"Bloggers said {ROSA} had met {PABLO} in Quito on Monday, but neither side confirmed it.",
        f"An unverified post on Telegram claimed that {ROSA} had met {PABLO} in Quito on Monday.",
        f"Efforts by {ROSA} and {PABLO} to meet in Quito on Monday failed.",
    ],
)
def test_hearsay_and_efforts_are_no_contacts(text: str) -> None:
    assert contacts_told(text) == set()


@pytest.mark.parametrize(
    "text",
    [
        f"{ROSA} met {PABLO} in Quito on Monday but failed to reach an agreement.",
        f"{ROSA}, who failed to meet the mayor, met {PABLO} in Quito on Monday.",
        f"Talks between {ROSA} and {PABLO} in Quito on Monday failed to produce a result.",
        f"{ROSA} met {PABLO} for nearly two hours in Quito on Monday.",
        f"Almost a year after the quarrel, {ROSA} met {PABLO} in Quito on Monday.",
        f"{ROSA} met {PABLO} in Quito on Monday to dispel rumours of a rift.",
        f"Peru confirmed rumours that {ROSA} had met {PABLO} in Quito on Monday.",
        f"The Reuters news agency reported that {ROSA} had met {PABLO} in Quito on Monday.",
        f"{ROSA} met {PABLO} in Quito on Monday but refused to shake hands.",
    ],
)
def test_what_failed_beside_a_meeting_leaves_it_as_it_was(text: str) -> None:
    assert contacts_told(text) == HELD


@pytest.mark.parametrize(
    ("text", "attempts"),
    [
        (f"{ROSA} called {PABLO} several times on Monday, but none of the calls was answered.", None),
        (f"{ROSA} placed three calls to {PABLO} on Monday, all of them unanswered.", 3),
        (f"{ROSA} placed several calls to {PABLO} on Monday; none was answered.", None),
        (f"{ROSA} made two calls to {PABLO} on Monday, neither of which was answered.", 2),
        (f"{ROSA} telephoned {PABLO} on Monday, but nobody picked up.", None),
        (f"{ROSA} phoned {PABLO} four times on Monday, without success.", 4),
        (f"{ROSA}'s calls to {PABLO} on Monday rang out.", None),
        (f"None of the calls that {ROSA} made to {PABLO} on Monday was answered.", None),
        (f"The three calls {ROSA} made to {PABLO} on Monday were never returned.", 3),
        (f"{ROSA} called {PABLO} on Monday. None of her calls were returned.", None),
        ("Peru said Chile did not answer its calls over the military hotline on Monday.", None),
        (
            "The Peruvian defence ministry said Chile ignored its regular calls over the military hotline on Monday.",
            None,
        ),
    ],
)
def test_calls_that_nobody_answered_were_asked_for(text: str, attempts: int | None) -> None:
    c = only_contact(text, "2019-05-16")
    assert (c.countries, c.status, c.mode, str(c.start_date)) == (("CHL", "PER"), "requested", "phone", "2019-05-13")
    assert (c.requested_by or "PER", c.attempts) == ("PER", attempts)


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (f"{ROSA} called {PABLO} on Monday and answered all of his questions.", "held 2019-05-13"),
        (f"{ROSA} called {PABLO} twice on Monday to discuss the islands.", "held 2019-05-13"),
        (f"{ROSA} called {PABLO} on Monday, but questions about the border went unanswered.", "held 2019-05-13"),
        (f"{ROSA} and {PABLO} held a call on Monday, ending weeks in which Peru's calls went unanswered.",
         "held 2019-05-13"),
        (f"{ROSA} called {PABLO} on Monday, but Soto did not take the call.", "refused 2019-05-13"),
        ("A Peruvian request for a call between the Peruvian and Chilean foreign ministers has gone unanswered since "
         "March.", "requested 2019-03-01"),
    ],
)  # fmt: skip
def test_what_else_goes_unanswered(text: str, told: str) -> None:
    c = only_contact(text, "2019-05-16")
    assert f"{c.status} {c.start_date}" == told


ASKED = f"{ROSA} asked for a meeting with {PABLO} in Quito on Monday"


@pytest.mark.parametrize(
    ("answer", "status", "reason"),
    [
        ("; Santiago declined, citing export controls.", "refused", "export controls"),
        (". Santiago declined, citing export controls.", "refused", "export controls"),
        (", but Chile said no.", "refused", None),
        (". Santiago refused.", "refused", None),
        (". He declined because of scheduling problems.", "refused", "scheduling problems"),
        ("; Santiago rejected it.", "refused", None),
        (". The Chilean side declined.", "refused", None),
        ("; Soto refused to take it.", "refused", None),
        (". Santiago rejected the idea, saying the time was not right.", "refused", None),
        (", but Santiago would not have it.", "refused", None),
        (". Santiago said it saw no need for it.", "refused", None),
        (". Santiago declined to comment.", "requested", None),
        ("; Santiago has not replied.", "requested", None),
        (". Exports declined by a tenth in April.", "requested", None),
        (". Santiago refused to withdraw its troops from the border.", "requested", None),
        (". Bolivia declined to take part in the summit.", "requested", None),
    ],
)
def test_a_refusal_in_the_next_clause_or_sentence(answer: str, status: str, reason: str | None) -> None:
    c = only_contact(ASKED + answer, "2019-05-16")
    assert (c.countries, c.status, c.requested_by) == (("CHL", "PER"), status, "PER")
    assert reason is None or (c.reason is not None and reason in c.reason)


def test_who_declined_something_else_at_a_meeting() -> None:
    text = f"{ROSA} met {PABLO} in Quito on Monday and asked for a pullback; Santiago declined."
    assert contacts_told(text) == HELD


@pytest.mark.parametrize(
    ("goes", "status"),
    [
        ("wants to travel to Santiago in the coming weeks", "proposed"),
        ("wants to fly to Santiago in June", "proposed"),
        ("wants to go to Santiago next week", "proposed"),
        ("wishes to travel to Santiago next week", "proposed"),
        ("has to travel to Santiago in the coming weeks", "planned"),
        ("has to fly to Santiago in the coming days", "planned"),
        ("travels to Santiago in the coming days", "planned"),
        ("flies to Santiago in the coming weeks", "planned"),
        ("plans to travel to Santiago next week", "planned"),
        ("had to fly to Santiago on Monday after her plane broke down", "held"),
    ],
)
def test_who_wants_or_has_to_travel(goes: str, status: str) -> None:
    c = only_contact(f"{ROSA} {goes}.", "2019-05-16")
    assert (c.countries, c.status) == (("CHL", "PER"), status)
    assert c.start_date is None or status != "proposed" or str(c.start_date) > "2019-05-16"


@pytest.mark.parametrize(
    "weighs",
    [
        "is considering a trip",
        "is mulling a trip",
        "is weighing a visit",
        "is thinking of travelling",
        "is ready to travel",
    ],
)
def test_a_journey_only_weighed_is_no_contact(weighs: str) -> None:
    assert contacts_told(f"{ROSA} {weighs} to Santiago in June.") == set()


@pytest.mark.parametrize(
    ("text", "day"),
    [
        (f"{ROSA} was to meet {PABLO} in Quito on Wednesday.", "2019-05-15"),
        (f"{ROSA} had been scheduled to meet {PABLO} in Quito on Wednesday.", "2019-05-15"),
        (f"{ROSA} was scheduled to meet {PABLO} in Quito later Thursday.", "2019-05-16"),
        (f"{ROSA} was supposed to meet {PABLO} in Quito on Monday.", "2019-05-13"),
        (f"{ROSA} was due to arrive in Santiago on Wednesday for talks with {PABLO}.", "2019-05-15"),
        (f"{ROSA} was due in Santiago on Wednesday.", "2019-05-15"),
        (f"{ROSA} was expected to meet {PABLO} on Wednesday.", "2019-05-15"),
        ("The presidents of Chile and Peru were to meet in Quito on Tuesday.", "2019-05-14"),
        ("Talks between the presidents of Chile and Peru were to begin in Quito on Wednesday.", "2019-05-15"),
        (f"{ROSA} is due in Santiago on Wednesday.", "2019-05-22"),
        (f"{ROSA} was due to meet {PABLO} next Wednesday.", "2019-05-22"),
    ],
)
def test_what_was_to_be_is_planned_until_more_is_told(text: str, day: str) -> None:
    c = only_contact(text, "2019-05-16")
    assert (c.countries, c.status, str(c.start_date)) == (("CHL", "PER"), "planned", day)


@pytest.mark.parametrize(
    "text",
    [
        f"{ROSA} was to meet {PABLO} on Wednesday, but the meeting was cancelled.",
        f"{ROSA} was to have met {PABLO} on Wednesday.",
        f"{ROSA} was supposed to meet {PABLO} on Wednesday, but fell ill.",
        f"{ROSA} had been due to meet {PABLO} on Wednesday, but stayed at home because of a strike.",
    ],
)
def test_what_did_not_come_about_is_cancelled(text: str) -> None:
    told = {(c.countries, c.status, str(c.start_date)) for c in reading(text, "2019-05-16").contacts}
    assert told == {(("CHL", "PER"), "cancelled", "2019-05-15")}


@pytest.mark.parametrize(
    "text",
    [
        "Peru and Chile had stopped talking to each other after the arrest of a fisherman on May 9.",
        "Peru and Chile stopped speaking to each other on May 9.",
        "The defence ministers of Peru and Chile have ceased to talk to one another.",
        "Peru and Chile, which quit talking in May, have not even exchanged notes.",
    ],
)
def test_those_who_stopped_talking_had_no_contact(text: str) -> None:
    assert contacts_told(text) == set()


def test_who_stopped_talking_of_it_may_have_met() -> None:
    assert contacts_told(f"{ROSA} met {PABLO} on Monday and stopped talking about the row.") == HELD


@pytest.mark.parametrize("left", ["quit talks with", "stopped talks with"])
def test_who_left_the_talks_had_sat_there(left: str) -> None:
    assert {c[:2] for c in contacts_told(f"{ROSA} {left} {PABLO} in Lima on Monday.")} == {("CHL-PER", "held")}


def test_those_who_hardly_talked_at_a_meeting_had_met() -> None:
    text = (
        "The ministers of Peru and Chile met on Monday. They had hardly talked at the first meeting in Lima on May 3."
    )
    assert {c[3] for c in contacts_told(text)} == {"2019-05-03", "2019-05-13"}
