"""Status from wording and tense: each cue finds its example, and whole clauses are read as the guideline says."""

from __future__ import annotations

import pytest

from etl.extract.clauses.triggers import find_triggers
from etl.extract.outcomes.status import ORDER, cue_patterns, read_status
from etl.lexicon import rows
from tests.etl.articles import only_contact, reading

CUES = rows("status_cues.csv")


def _status(clause: str, nominal: bool = True) -> str | None:
    triggers = find_triggers(clause)
    at = (triggers[0].start, triggers[0].end) if triggers else (0, 0)
    return read_status(clause, at, nominal=nominal).status


@pytest.mark.parametrize("row", CUES, ids=[r["example"] for r in CUES])
def test_each_cue_matches_its_example(row: dict[str, str]) -> None:
    assert cue_patterns()[row["status"]].search(row["example"])


def _read_cases() -> list[object]:
    return [
        pytest.param(
            r["example"],
            r["status"],
            id=r["example"],
        )
        for r in CUES
    ]


@pytest.mark.parametrize(("example", "status"), _read_cases())
def test_each_example_is_read_as_its_status(example: str, status: str) -> None:
    assert _status(example) == status


def test_each_status_but_held_has_cues() -> None:
    assert set(cue_patterns()) == set(ORDER)


@pytest.mark.parametrize(
    ("clause", "expected"),
    [
        ("The ministers met in Nairobi.", "held"),
        ("The talks broke down without a result.", "held"),
        ("They spoke for an hour.", "held"),
        ("The two are due to meet in Lomé.", "planned"),
        ("A meeting is scheduled for June.", "planned"),
        ("He plans to call the king.", "planned"),
        ("She proposed a meeting in Quito.", "proposed"),
        ("He asked for a meeting with the emir.", "requested"),
        ("Her calls went unanswered, and nobody rang back.", "requested"),
        ("The general rejected a meeting.", "refused"),
        ("The visit was postponed again.", "cancelled"),
        ("The talks were suspended on Friday.", "cancelled"),
        ("The call was called off.", "cancelled"),
        ("The meeting of the premier with the emir on Monday will go ahead.", "planned"),
        ("A visit of the emir to Lima is in the pipeline.", "planned"),
        ("The king invited the premier to Lima, and she accepted.", "planned"),
        ("The king has yet to accept the invitation to visit Lima.", "proposed"),
        ("Reports that the general called the emir were denied.", "none"),
        ("They met on Friday and agreed to cancel debts.", "held"),
        ("The ministers spoke in Lima about the delayed delivery of jets.", "held"),
        ("The twice postponed talks took place on Friday.", "held"),
        ("The postponed talks have no new date.", "cancelled"),
        ("The minister visited Lima and declined to comment.", "held"),
        ("The ministers were to have met on Friday, but the talks were cancelled.", "cancelled"),
        ("The two have not met.", "none"),
        ("Asked whether she is going to visit Lima, the minister gave no date.", "none"),
        ("There was no tete-a-tete with the emir.", "none"),
        ("The office denied, along with the embassy, that the king had called the emir.", "none"),
        ("The lack of a call between the two was noted.", "none"),
        ("The visit might now be held in June.", "none"),
        ("The palace denied that a call took place.", "none"),
        ("He would like to meet the emir.", "none"),
        ("They could meet in autumn.", "none"),
        ("The president wrote to the king that the arrival of the envoy is postponed.", "held"),
        ("The minister telephoned the general to halt or to cancel the exercise.", "held"),
        ("They had a meeting at which they agreed to postpone the other one.", "held"),
        ("The ministers discussed grain over the phone and agreed to keep in touch.", "held"),
        ("The two will have their next, the seventh, meeting in Lima.", "planned"),
        ("Lima will see the second dialogue in May.", "planned"),
        ("They decided to postpone it during a phone call.", "held"),
        ("It is to be noted that the minister visited Lima in May.", "held"),
        ("All of it was to follow up the meeting of the presidents.", "held"),
        ("The minister was to have travelled to Lima.", "cancelled"),
    ],
)
def test_clauses(clause: str, expected: str) -> None:
    assert _status(clause, nominal=False) == expected


def test_a_bare_noun_tells_no_status() -> None:
    assert _status("the meeting of the two ministers") is None


def test_what_is_planned_lies_ahead() -> None:
    reading = read_status("The two are due to meet in Lomé.", (19, 23), nominal=False)
    assert (reading.future, reading.words) == (True, "are due to")


@pytest.mark.parametrize("apostrophe", ["'", "’"])
def test_both_apostrophes(apostrophe: str) -> None:
    assert _status(f"He did n{apostrophe}t take the call; it was refused.") == "refused"


@pytest.mark.parametrize(
    ("text", "status"),
    [
        ("Peruvian President Luis Paz was in Quito, Ecuador, on Friday.", "held"),
        (
            "Talks between the presidents of Peru and Chile, which Lima was to host on Monday, were delayed.",
            "cancelled",
        ),
        ("The ministers of Peru and Chile spoke on Tuesday. There will be further dialogue.", "held"),
        ("The ministers of Peru and Chile spoke by phone on Tuesday. Lima had asked for the call.", "held"),
    ],
)
def test_what_became_of_it(text: str, status: str) -> None:
    assert [c.status for c in reading(text, "2019-05-17").contacts] == [status]


@pytest.mark.parametrize(
    ("told", "status", "day"),
    [
        ("held talks in Seoul on Wednesday to prepare for a summit of the leaders", "held", "2019-05-15"),
        ("held talks in Seoul on Wednesday to prepare a summit", "held", "2019-05-15"),
        ("met in Seoul on Monday in preparation for talks of the two leaders", "held", "2019-05-13"),
        ("will meet in Seoul on Friday to prepare a summit of the leaders", "planned", "2019-05-17"),
    ],
)
def test_what_a_contact_was_held_for_is_not_its_status(told: str, status: str, day: str) -> None:
    found = only_contact(f"Senior officials from Japan and China {told}.", "2019-05-16")
    assert (found.status, str(found.start_date)) == (status, day)


def test_a_visit_to_prepare_talks_can_still_be_put_off() -> None:
    told = "A visit which Peruvian Foreign Minister Ana Ruiz was to make to Bogota to prepare talks has been put off."
    assert only_contact(told, "2019-05-16").status == "cancelled"


@pytest.mark.parametrize(
    ("told", "expected"),
    [
        ("I leave for Rome this afternoon, and there I will meet Italian President Aldo Bianchi", "planned 2019-05-16"),
        ("We fly to Rome tonight to see Italian President Aldo Bianchi", "planned 2019-05-16"),
        ("I am flying to Rome today to see Italian President Aldo Bianchi", "planned 2019-05-16"),
        ("I meet Italian President Aldo Bianchi this afternoon", "planned 2019-05-16"),
        ("I go on to Rome next week at the invitation of Italian President Aldo Bianchi", "planned 2019-05-20"),
        ("I met Italian President Aldo Bianchi this afternoon", "held 2019-05-16"),
    ],
)
def test_what_a_speaker_tells_in_the_present_tense_is_to_come(told: str, expected: str) -> None:
    contact = only_contact(f'"{told}," Croatian Foreign Minister Ivo Maric said.', "2019-05-16")
    assert f"{contact.status} {contact.start_date}" == expected


@pytest.mark.parametrize("went", ["has set off for", "has just left for", "is on his way to", "is flying today to"])
def test_who_is_on_the_way_is_not_there_yet(went: str) -> None:
    told = f"Ghana's defence minister, Yaw Mensah, {went} Lome, where he is to meet Togo's president."
    assert only_contact(told, "2019-05-16").status == "planned"


def test_every_week_is_no_plan() -> None:
    assert reading('"I meet my Danish colleague every week," Norwegian Foreign Minister Ola Berg said.').contacts == []


@pytest.mark.parametrize("when", ["thereafter", "afterwards", "in June", "on Monday"])
def test_is_to_with_words_between(when: str) -> None:
    told = f"The president of Guyana is {when} to travel to Suriname."
    assert only_contact(told, "2019-05-16").status == "planned"


def test_to_bring_two_together_is_no_meeting() -> None:
    told = "To bring the presidents of Armenia and Azerbaijan face to face the mediators work with both parties."
    assert reading(told, "2019-05-16").contacts == []


@pytest.mark.parametrize(
    ("predicate", "status"),
    [
        ("is expected", "planned"),
        ("is under consideration", "proposed"),
        ("is being arranged", "planned"),
        ("is to be held on 20 May", "planned"),
        ("has been called off", "cancelled"),
        ("was to have taken place on 14 May", "cancelled"),
        ("was held on 14 May", "held"),
        ("did not take place", None),
        ("is not on the agenda", None),
    ],
)
@pytest.mark.parametrize(
    "guest",
    [
        "Chilean Foreign Minister Ana Rojas",
        "Ana Rojas, the Chilean foreign minister,",
        "Ana Rojas, Chile's chief envoy,",
    ],
)
def test_an_office_set_in_before_the_predicate_changes_nothing(guest: str, predicate: str, status: str | None) -> None:
    text = f"A meeting of Peruvian Foreign Minister Luis Paz with {guest} {predicate}."
    assert [c.status for c in reading(text, "2019-05-16").contacts] == ([status] if status else [])
