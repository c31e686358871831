"""What news articles tell, in other words, of further contacts of the two, of those who held their offices before, of
third states; and what only names the contact of the news again."""

from __future__ import annotations

import pytest

from tests.etl.articles import contacts_told, only_contact, reading

MET = "Foreign Minister Ana Ruiz of Peru met her Chilean counterpart Luis Vega in Quito on Tuesday."
CAME = "Chilean Foreign Minister Luis Vega was received by Peruvian Foreign Minister Ana Ruiz in Lima on Tuesday."
FAR = "Peru's foreign minister Ana Ruiz and her Chilean counterpart Luis Vega held a video conference on Tuesday."


def _further(lead: str, behind: str) -> set[tuple[str, str, str, str]]:
    """The contacts told behind that of the lead: countries, outcome, mode and first day."""
    first, told = contacts_told(lead), contacts_told(f"{lead} {behind}")
    assert first <= told
    return told - first


@pytest.mark.parametrize(
    ("behind", "status", "mode", "day"),
    [
        ("Vega had made the same offer at a meeting with Ruiz in Rome on May 3.", "held", "in_person", "2019-05-03"),
        ("The plan goes back to a meeting of the two in Rome in March.", "held", "in_person", "2019-03-01"),
        ("The two, who met in Rome in March, were not expected to sign anything.", "held", "in_person", "2019-03-01"),
        (
            "Ruiz, on her first visit to Chile in March, had promised to build a road.",
            "held",
            "in_person",
            "2019-03-01",
        ),
        ("At their first meeting, in Rome in March, Vega walked out.", "held", "in_person", "2019-03-01"),
        ("On April 10, Vega was the Peruvian minister's guest in Lima.", "held", "in_person", "2019-04-10"),
        ("Diplomats from Chile were in Lima in March to discuss the terms.", "held", "in_person", "2019-03-01"),
        ("Ruiz's predecessor, Viktor Moyo, visited Santiago in March.", "held", "in_person", "2019-03-01"),
        ("Ruiz's predecessor Viktor Moyo met Vega in Rome in March.", "held", "in_person", "2019-03-01"),
        ("Ruiz's predecessor visited Santiago in 2014.", "held", "in_person", "2014-01-01"),
        ("The two sides will reconvene next month in Rome.", "planned", "in_person", "2019-06-01"),
        ("The meeting laid the groundwork for Vega's visit to Lima in June.", "planned", "in_person", "2019-06-01"),
        ("Ruiz and Vega agreed to speak again by phone on June 3.", "planned", "phone", "2019-06-03"),
        ("Kenya hosted a first round of talks between the two sides in March.", "held", "in_person", "2019-03-01"),
        ("The plan dates back to talks between Ruiz and Vega in Rome last year.", "held", "in_person", "2018-01-01"),
        ("Ruiz, on a trip to Santiago in late March, had pledged to pay.", "held", "in_person", "2019-03-20"),
        ("The two arranged to talk again by phone in July.", "planned", "phone", "2019-07-01"),
        ("Ruiz and Vega had a brief interaction in Rome in March.", "held", "in_person", "2019-03-01"),
        (
            "The latest in a string of meetings between the two took place in March in Rome.",
            "held",
            "in_person",
            "2019-03-01",
        ),
        (
            "The meeting was arranged during a phone call between Eva Soto, Peru's president, and the president of "
            "Chile, Juan Dahl, on April 10.",
            "held",
            "phone",
            "2019-04-10",
        ),
    ],
)
def test_of_the_same_two_states(behind: str, status: str, mode: str, day: str) -> None:
    assert _further(MET, behind) == {("CHL-PER", status, mode, day)}


@pytest.mark.parametrize(
    ("lead", "behind", "told"),
    [
        (
            CAME,
            "The visiting minister had met Egyptian Foreign Minister Omar Karim in Cairo on Saturday.",
            ("CHL-EGY", "held", "in_person", "2019-05-11"),
        ),
        (
            CAME,
            "The visiting minister leaves for Cairo next week, where he will meet Egypt's foreign minister Omar Karim.",
            ("CHL-EGY", "planned", "in_person", "2019-05-20"),
        ),
        (
            MET,
            "Vega had come from Cairo, where he held talks with Egyptian Foreign Minister Omar Karim on Sunday.",
            ("CHL-EGY", "held", "in_person", "2019-05-12"),
        ),
        (
            MET,
            "Ruiz had consulted Kenyan Foreign Minister Ole Moyo in Nairobi on Sunday.",
            ("KEN-PER", "held", "in_person", "2019-05-12"),
        ),
        (
            MET,
            "The meeting coincided with a meeting of Nepalese President Eva Soto and Egyptian President Omar Karim in "
            "Rome.",
            ("EGY-NPL", "held", "in_person", "2019-05-14"),
        ),
        (
            MET,
            "The meeting overshadowed a visit by Egyptian Foreign Minister Omar Karim to Nepal last week.",
            ("EGY-NPL", "held", "in_person", "2019-05-06"),
        ),
        (
            MET,
            "The meeting was also discussed in a call between Egyptian President Omar Karim and Kenyan President Ole "
            "Moyo on Sunday.",
            ("EGY-KEN", "held", "phone", "2019-05-12"),
        ),
    ],
)
def test_of_third_states(lead: str, behind: str, told: tuple[str, str, str, str]) -> None:
    assert _further(lead, behind) == {told}


@pytest.mark.parametrize(
    "behind",
    [
        "A meeting between the Chilean president, Juan Dahl, and Peruvian President Eva Soto Rahimi is not planned.",
        "The results of the meeting are to be reviewed next month.",
        "Vega will report to his cabinet on the meeting on Friday.",
        "Vega will brief the Chilean president, Juan Dahl, on the talks on Friday.",
        "Ruiz is to brief parliament about the talks next week.",
        "The ministry published a statement about the meeting on Wednesday.",
    ],
)
def test_what_tells_of_nothing_else(behind: str) -> None:
    assert _further(MET, behind) == set()


def test_a_day_before_the_news_is_not_counted_from_a_month() -> None:
    behind = "Vega took office in January. A day earlier, the two had spoken by phone."
    assert _further(MET, behind) == {("CHL-PER", "held", "phone", "2019-05-13")}


def test_what_was_a_day_earlier_is_another_contact() -> None:
    lead = "Peru's foreign minister Ana Ruiz held talks with Chile's foreign minister Luis Vega on Tuesday."
    told = contacts_told(f"{lead} A day earlier the two had spoken on the phone.")
    assert {(mode, day) for *_, mode, day in told} == {("unspecified", "2019-05-14"), ("phone", "2019-05-13")}


def test_who_held_the_office_before_is_named() -> None:
    told = reading(f"{FAR} Ruiz's predecessor, Viktor Moyo, visited Santiago in 2014.", "2019-05-16").contacts
    visit = next(c for c in told if c.mode == "in_person")
    assert [(p.name, p.country) for p in visit.participants] == [("Viktor Moyo", "PER")]


@pytest.mark.parametrize(
    ("behind", "level"),
    [
        ("Their deputies met in Rome in March.", "deputy"),
        ("The commanders of the two navies met in Rome in March.", "chief"),
        ("The chiefs of the two countries' border guards met in Rome in March.", "chief"),
    ],
)
def test_the_rank_of_deputies_and_commanders_of_both(behind: str, level: str) -> None:
    told = reading(f"{MET} {behind}", "2019-05-16").contacts
    assert [c.level for c in told if str(c.start_date) == "2019-03-01"] == [level]


def test_no_visit_of_the_one_who_is_at_home() -> None:
    text = "The Chilean foreign minister, Luis Vega, visited Lima on Tuesday. The visiting minister praised the road."
    assert only_contact(text, "2019-05-16").countries == ("CHL", "PER")


VISITED = "Peruvian President Ana Ruiz met Chilean President Luis Soto in Santiago on Tuesday."


@pytest.mark.parametrize(
    ("behind", "told"),
    [
        (
            "A day before the meeting, Ruiz had hosted Kenyan President Ole Moyo in Lima.",
            ("KEN-PER", "held", "in_person", "2019-05-13"),
        ),
        (
            "Two days before the trip, Kenyan President Ole Moyo had phoned Ruiz.",
            ("KEN-PER", "held", "phone", "2019-05-12"),
        ),
        (
            "The day after the phone call, Ruiz received Kenyan President Ole Moyo in Lima.",
            ("KEN-PER", "held", "in_person", "2019-05-15"),
        ),
        ("Kenyan President Ole Moyo phoned Ruiz the day after the talks.", ("KEN-PER", "held", "phone", "2019-05-15")),
        (
            "It comes two weeks after Kenyan President Ole Moyo visited Santiago.",
            ("CHL-KEN", "held", "in_person", "2019-04-30"),
        ),
        (
            "The visit comes nearly one month after Chile's foreign minister Juan Vega held talks in Lima.",
            ("CHL-PER", "held", "in_person", "2019-04-01"),
        ),
        (
            "The two had agreed to meet in a telephone conversation held at the beginning of last month.",
            ("CHL-PER", "held", "phone", "2019-04-01"),
        ),
    ],
)
def test_days_counted_from_the_news(behind: str, told: tuple[str, str, str, str]) -> None:
    assert told in _further(VISITED, behind)


def test_what_comes_two_days_before_talks_that_tell_their_day() -> None:
    text = (
        "Troops of Peru left the ridge on May 6, two days before the talks. The talks of Peru and Chile were in Arica."
    )
    assert {(pair, day) for pair, *_, day in contacts_told(text)} <= {
        ("CHL-PER", "2019-05-08"),
        ("CHL-PER", "2019-05-01"),
    }


def test_the_top_diplomat_with_his_nationality_between() -> None:
    text = (
        "Top Chilean diplomat Luis Vega and Peruvian Foreign Minister Ana Ruiz met on Tuesday in Quito. In March, Vega "
        "had met Kenyan Foreign Minister Ole Moyo in Vienna."
    )
    told = reading(text, "2019-05-16").contacts
    assert {("-".join(c.countries), c.level, str(c.start_date)) for c in told} == {
        ("CHL-PER", "minister", "2019-05-14"),
        ("CHL-KEN", "minister", "2019-03-01"),
    }


def test_officials_of_both_armies_and_what_was_said_here() -> None:
    text = (
        "Peru and Chile have agreed on a map during talks between military commanders, the defence ministry said here "
        "Thursday. The ministry said officials from the two armies met on Tuesday in Arica."
    )
    assert {(pair, day) for pair, *_, day in contacts_told(text)} == {("CHL-PER", "2019-05-14")}


def test_a_meeting_accepted_in_principle_is_to_come() -> None:
    told = contacts_told(
        "Chilean President Luis Soto accepted the principle of a meeting with Peruvian President Ana Ruiz."
    )
    assert {status for _, status, *_ in told} == {"planned"}
