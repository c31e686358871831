"""What is not sure to be, only considered, or told by "when" of what is to come; and days that are not the contact's.
Short texts of our own, read as published on Wednesday, 15 May 2019."""

from __future__ import annotations

import pytest

from etl.extract.outcomes.irrealis import until_then
from etl.extract.outcomes.left_open import may_yet_be
from tests.etl.articles import reading

ROSA, PABLO = "Peruvian Foreign Minister Rosa Quispe", "Chilean Foreign Minister Pablo Soto"


@pytest.mark.parametrize(
    ("sentence", "word", "may"),
    [
        ("Until Friday it was not certain that the talks could go ahead.", "talks", True),
        ("It is unclear whether the king will meet the emir.", "meet", True),
        ("On a meeting with the emir it remains uncertain whether there will be one.", "meeting", True),
        ("It is not clear if the visit will still take place.", "visit", True),
        ("It is not certain that he will raise it when he meets the emir.", "meets", False),
        ("It is not known what they discussed when they met.", "met", False),
        ("He is certain that the talks will go ahead.", "talks", False),
    ],
)
def test_what_may_yet_be(sentence: str, word: str, may: bool) -> None:
    at = sentence.index(word)
    assert (may_yet_be(sentence, (at, at + len(word))) is not None) is may


@pytest.mark.parametrize(
    "text",
    [
        f"A spokesman declined to say whether {ROSA} is seeking a meeting of her own with {PABLO}.",
        f"The palace would not say if {ROSA} had asked for a call with {PABLO}.",
        f"The ministry would not confirm that {ROSA} will meet {PABLO} in Arica.",
        f"It was not clear whether {ROSA} was seeking a meeting with {PABLO}.",
        f"No request has been made by Peru that {ROSA} and her Chilean counterpart meet in Arica next week.",
        f"No formal request had been made for a meeting between {ROSA} and {PABLO}, an official said.",
    ],
)
def test_a_contact_of_which_nobody_says_that_it_is_sought_is_none(text: str) -> None:
    assert not reading(text).contacts


def test_what_is_declined_to_be_said_of_a_contact_leaves_it() -> None:
    text = f"After meeting {PABLO} in Arica on Monday, {ROSA} declined to say whether she had asked for a treaty."
    assert reading(text).contacts


def test_what_would_have_to_change_first() -> None:
    sentence = "He would not visit Lima as long as the ban is in force."
    assert until_then(sentence, (13, 18))
    assert not until_then("He would not visit Lima in May.", (13, 18))


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (f"A meeting of {ROSA} with {PABLO} is under consideration, aides said.", {("proposed", "")}),
        (f"{ROSA} met {PABLO} on Monday, and tariffs came under discussion.", {("held", "2019-05-13")}),
        (f"{ROSA} said she would not set foot in Chile as long as the ban is in force.", set()),
        (f"The map will be signed when {ROSA} meets {PABLO} in September.", {("planned", "2019-09-01")}),
        (
            f"{ROSA} travels to Chile next week. Her programme includes a meeting with {PABLO}.",
            {("planned", "2019-05-20")},
        ),
        (
            f"{ROSA} met {PABLO} in Arica on Sunday. A spokesman wrote about the meeting on Facebook on Tuesday.",
            {("held", "2019-05-12")},
        ),
        (
            f"{ROSA} met {PABLO} in Arica on Sunday. They also exchanged views on the incident four years ago.",
            {("held", "2019-05-12")},
        ),
        (
            f"{ROSA} met {PABLO} on Sunday. They discussed trade on the basis of the treaty that was made in 2018.",
            {("held", "2019-05-12")},
        ),
        (f"{ROSA} had hoped to see {PABLO} in Lima, her aides said.", set()),
        (f"It would be the first meeting of {ROSA} and {PABLO} if it takes place.", set()),
        (f"Talks of {ROSA} with {PABLO} were cut short on Monday.", {("held", "2019-05-13")}),
        (
            f"{ROSA} met {PABLO} on Sunday. The talks followed up the July 2015 border agreement.",
            {("held", "2019-05-12")},
        ),
        (
            f"Peru on Tuesday cancelled the meeting of {ROSA} and {PABLO} that was scheduled for next week. Last week "
            f"{ROSA} announced that she would meet {PABLO} by the end of the month. The meeting was to take place in "
            "Arica on May 23.",
            {("cancelled", "2019-05-23")},
        ),
    ],
)
def test_the_status_and_the_day(text: str, expected: set[tuple[str, str]]) -> None:
    read = {(c.status, c.start_date.isoformat() if c.start_date else "") for c in reading(text, "2019-05-15").contacts}
    assert read == expected


@pytest.mark.parametrize(
    "text",
    [
        # What others than those in office ask for.
        f"Opposition deputies in Lima want {ROSA} to meet {PABLO}.",
        f"Trade unions in Lima demanded on Tuesday that {ROSA} meet {PABLO}.",
        f"Analysts expect {ROSA} and {PABLO} to meet before the end of the year.",
        f"{ROSA} is under pressure at home to sit down with {PABLO}.",
        # Nothing to say of it.
        f'"We do not have anything to announce," a spokesman said when asked about a visit of {ROSA} to Chile.',
        f"A spokesman had no information to offer when asked to comment on a report that {ROSA} would visit Chile.",
        f"The ministry said it was unable to confirm reports that {ROSA} had visited Santiago.",
        f"{ROSA} had no comment on a possible trip to Santiago.",
        f"{ROSA} shrugged off questions about a meeting with {PABLO}.",
        f"A visit by {ROSA} to Santiago is only a matter of time, diplomats believe.",
    ],
)
def test_what_others_want_or_nobody_will_say_is_no_contact(text: str) -> None:
    assert not reading(text, "2019-05-15").contacts


def test_what_a_government_wants_is_proposed_and_what_it_will_not_speak_of_was_held() -> None:
    wanted = reading(f"Peru wants {ROSA} to meet {PABLO} in Arica.", "2019-05-15").contacts
    assert [c.status for c in wanted] == ["proposed"]
    sure = reading(f"Lima has no doubt that {ROSA} met {PABLO} in Quito on Monday.", "2019-05-15").contacts
    assert [c.status for c in sure] == ["held"]
    silent = reading(f"{ROSA} declined to comment on the talks that she held with {PABLO} on Monday.", "2019-05-15")
    assert [c.status for c in silent.contacts] == ["held"]
