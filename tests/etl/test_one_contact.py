"""Which mentions are one contact: told again, told before, a further one of the same series, or none."""

from __future__ import annotations

import pytest

from tests.etl.articles import reading

_TALKS = "Delegations of Kenya and Uganda held talks in Kisumu on Tuesday. "


def _told(text: str) -> list[tuple[str, str, str | None]]:
    contacts = reading(text, "2019-05-16").contacts
    return sorted(("-".join(c.countries), c.status, str(c.start_date)[:7] if c.start_date else None) for c in contacts)


@pytest.mark.parametrize(
    ("sentence", "status", "month"),
    [
        ("It was the second round; the first was held in Entebbe in September 2018.", "held", "2018-09"),
        ("The previous one was in Entebbe in March.", "held", "2019-03"),
        ("The last negotiating session was in Entebbe in March.", "held", "2019-03"),
        ("They meet every few months; the one before was in November.", "held", "2018-11"),
        ("The next is due in Entebbe on June 4.", "planned", "2019-06"),
    ],
)
def test_a_member_of_the_series_just_told_is_a_contact_of_its_own(sentence: str, status: str, month: str) -> None:
    assert _told(_TALKS + sentence) == sorted([("KEN-UGA", "held", "2019-05"), ("KEN-UGA", status, month)])


def test_two_members_told_by_their_months_are_two_contacts() -> None:
    told = _told(_TALKS + "The first two took place in January and March.")
    assert [month for _, _, month in told] == ["2019-01", "2019-03", "2019-05"]


def test_first_of_all_is_no_member_of_a_series() -> None:
    assert _told(_TALKS + "The first was a matter of money.") == [("KEN-UGA", "held", "2019-05")]


def test_what_is_denied_of_one_day_does_not_undo_what_is_dated() -> None:
    text = (
        "Kenya's Foreign Minister Otieno Kamau, who had not met his Ugandan colleague Moses Okello since March, "
        "spoke with him by phone. On Tuesday Kamau met Okello in Kisumu."
    )
    assert ("KEN-UGA", "held", "2019-05") in _told(text)


def test_three_members_of_a_body_are_not_the_three_just_spoken_of() -> None:
    text = (
        "The presidents of Kenya, Uganda and Rwanda met in Kigali on Tuesday. "
        "As a guest of all three members of the council, Kenyan President Otieno Kamau visited Uganda in March."
    )
    assert ("KEN-UGA", "held", "2019-03") in _told(text)


def test_talks_told_in_a_long_phrase_that_will_be_held_are_planned() -> None:
    text = "Talks between Kenya and Uganda over the border posts will be held in Kisumu on Friday."
    assert _told(text) == [("KEN-UGA", "planned", "2019-05")]


def test_whom_one_visitor_met_one_after_the_other_are_contacts_of_their_own() -> None:
    text = (
        "Kenyan Foreign Minister Otieno Kamau called on Ugandan President Moses Okello on Tuesday and had lunch "
        "with Ugandan Finance Minister Grace Nankya."
    )
    contacts = reading(text, "2019-05-16").contacts
    assert sorted(p.name for c in contacts for p in c.participants if p.country == "UGA") == [
        "Grace Nankya",
        "Moses Okello",
    ]
    assert len(contacts) == 2


@pytest.mark.parametrize(
    "text",
    [
        "Kenyan Foreign Minister Otieno Kamau called on Ugandan President Moses Okello on Tuesday.",
        "Kenyan Foreign Minister Otieno Kamau paid a courtesy call on Uganda's President Moses Okello on Tuesday.",
    ],
)
def test_one_who_is_called_on_takes_part(text: str) -> None:
    assert _told(text) == [("KEN-UGA", "held", "2019-05")]


def test_what_is_planned_within_a_visit_that_has_begun_is_of_the_visit() -> None:
    arrived = "Kenyan Defence Minister Amos Kibet arrived in Kampala on Tuesday for a three-day visit. "
    later = "He will meet Ugandan Defence Minister Moses Okello on Thursday."
    assert _told(arrived + later) == [("KEN-UGA", "held", "2019-05")]


def test_a_plan_whose_month_is_over_is_no_contact_and_one_whose_day_is_over_was_kept() -> None:
    month = "Kenyan President Amos Kibet will visit Uganda in March 2019, it was once announced."
    day = "Kenyan President Amos Kibet will meet Ugandan President Moses Okello on May 2, 2019."
    assert _told(month) == []
    assert _told(day) == [("KEN-UGA", "held", "2019-05")]


@pytest.mark.parametrize(
    "plan",
    [
        "They agreed to meet soon.",
        "The two will meet again in Kampala.",
        "Okello will visit Nairobi, Kamau said.",
        "Their next meeting will take place in Kampala.",
    ],
)
def test_a_plan_without_a_day_beside_a_meeting_is_told_by_its_verb(plan: str) -> None:
    text = "Kenya's Foreign Minister Otieno Kamau met his Ugandan colleague Moses Okello in Kisumu on Wednesday. "
    assert _told(text + plan) == [("KEN-UGA", "held", "2019-05"), ("KEN-UGA", "planned", None)]


@pytest.mark.parametrize("hope", ["Further talks are expected.", "The two will continue to meet."])
def test_what_is_to_go_on_is_no_plan_of_its_own(hope: str) -> None:
    text = "Kenya's Foreign Minister Otieno Kamau met his Ugandan colleague Moses Okello in Kisumu on Wednesday. "
    assert _told(text + hope) == [("KEN-UGA", "held", "2019-05")]


def test_somebody_is_invited_now_and_not_to_what_was_put_off_long_ago() -> None:
    told = _told(
        "Ugandan President Moses Okello invited his Kenyan counterpart Otieno Kamau to Kampala. "
        "Talks of the two, planned for March, were postponed."
    )
    assert sorted(status for _, status, _ in told) == ["cancelled", "proposed"]


def _met(text: str) -> list[tuple[str, str]]:
    contacts = reading(text, "2019-05-16").contacts
    return [(str(c.start_date), ", ".join(sorted(p.name for p in c.participants))) for c in contacts]


def test_two_hosts_met_one_after_the_other_are_two_contacts() -> None:
    told = _met(
        "Kenyan Defence Minister Otieno Kamau on Tuesday held talks in Kampala with his Ugandan counterpart Moses "
        "Okello before being received by President Grace Namara."
    )
    assert told == [("2019-05-14", "Moses Okello, Otieno Kamau"), ("2019-05-14", "Grace Namara, Otieno Kamau")]


@pytest.mark.parametrize(
    "talks", ["On Tuesday he held talks with President Moses Okello.", "He met President Moses Okello on Tuesday."]
)
def test_the_journey_to_talks_is_no_contact_of_its_own(talks: str) -> None:
    text = "Kenyan President Otieno Kamau landed in Uganda on Sunday. " + talks
    assert _met(text) == [("2019-05-14", "Moses Okello, Otieno Kamau")]


def test_who_was_at_the_airport_met_nobody_else() -> None:
    told = _met(
        "Kenyan President Otieno Kamau arrived in Uganda on Tuesday. He was welcomed at the airport by Foreign "
        "Minister Grace Namara. Kamau then held talks with President Moses Okello."
    )
    assert [day for day, _ in told] == ["2019-05-14"]


@pytest.mark.parametrize(
    "sentence",
    [
        "Okello had been his guest in Nairobi in October 2018.",
        "The two ministers had negotiated in Nairobi in October 2018.",
        "The sixth session of the General Border Committee took place in Nairobi in October 2018.",
    ],
)
def test_an_earlier_contact_of_the_same_two(sentence: str) -> None:
    text = "Kenyan Minister of Defence Otieno Kamau will meet his Ugandan colleague Moses Okello on Friday. "
    assert _told(text + sentence) == [("KEN-UGA", "held", "2018-10"), ("KEN-UGA", "planned", "2019-05")]


def test_in_a_text_without_date_what_had_been_before_does_not_date_the_news() -> None:
    text = (
        "Kenyan Minister of Defence Otieno Kamau met his Ugandan colleague Moses Okello in Kampala. "
        "Okello had been his guest in Nairobi in October 2018."
    )
    days = [c.start_date for c in reading(text, None).contacts]
    assert len(days) == 2
    assert None in days


def test_two_tellings_of_what_was_put_off_are_one_though_one_has_no_day() -> None:
    text = (
        "Yearly border talks between Kenya and Uganda have been postponed, Nairobi said on Wednesday. "
        "The seventh Border Meeting, for which Uganda was to be host on May 27, has been put off."
    )
    assert _told(text) == [("KEN-UGA", "cancelled", "2019-05")]


def test_to_call_on_somebody_is_to_see_him() -> None:
    text = "Iran's Ali Karimi is to call on President Barham Azad of Iraq on Friday."
    assert _told(text) == [("IRN-IRQ", "planned", "2019-05")]


def test_to_call_on_somebody_to_do_something_is_an_appeal() -> None:
    assert _told("Iran's foreign minister decided to call on President Barham Azad of Iraq to end the strikes.") == []


def test_senior_officials_of_the_lead_are_the_deputies_told_further_down() -> None:
    text = (
        "Senior officials of Kenya and Uganda have met for the first time in years. "
        "Kenyan Deputy Defence Minister Otieno Kamau and Ugandan Deputy Defence Minister Moses Okello held talks in "
        "Kisumu on Tuesday."
    )
    assert _told(text) == [("KEN-UGA", "held", "2019-05")]


def test_after_an_aside_on_a_third_state_the_text_goes_on_about_its_two() -> None:
    text = (
        "Kenyan Foreign Minister Otieno Kamau met his Ugandan colleague Moses Okello in Kisumu on Tuesday. "
        "Kamau and Okello shook hands for the press. "
        "Kamau visited Rwanda last week. "
        "In February, under Kamau, delegations had held two rounds of talks."
    )
    assert ("KEN-UGA", "held", "2019-02") in _told(text)


@pytest.mark.parametrize(
    "end",
    ["The talks are to conclude on Friday.", "The negotiations will end on Friday.", "The meeting runs to Friday."],
)
def test_the_end_of_talks_that_have_begun_is_no_plan(end: str) -> None:
    assert _told("Kenya and Uganda opened talks on their border in Kisumu on Monday. " + end) == [
        ("KEN-UGA", "held", "2019-05")
    ]


@pytest.mark.parametrize("who", ["them", "the two leaders", "both sides"])
def test_who_brings_two_together_lets_them_meet(who: str) -> None:
    text = "The presidents of Kenya and Uganda met in Kisumu on Monday. "
    assert _told(f"{text}An envoy had brought {who} together in Geneva in March.") == [
        ("KEN-UGA", "held", "2019-03"),
        ("KEN-UGA", "held", "2019-05"),
    ]


def test_the_guest_and_another_of_his_hosts() -> None:
    text = (
        "Ugandan Prime Minister Moses Okello held talks with Kenyan Prime Minister Otieno Kamau in Kisumu on Monday. "
    )
    call = "The guest was also received by Kenyan President Grace Wanjiru."
    assert _told(text + call) == [("KEN-UGA", "held", "2019-05")] * 2


@pytest.mark.parametrize(
    "due",
    [
        "The meeting had been planned for May 24 in Kisumu.",
        "The talks were to be held next week.",
        "The meeting, due to be held in Kisumu on May 28, was put off at the request of Nairobi.",
    ],
)
def test_what_was_put_off_on_monday_has_the_day_on_which_it_was_due(due: str) -> None:
    text = "Kenya on Monday called off a meeting of its foreign minister with his Ugandan counterpart. "
    (contact,) = reading(text + due, "2019-05-16").contacts
    assert (contact.status, contact.start_date is not None and contact.start_date.day > 16) == ("cancelled", True)


def test_a_new_date_for_what_was_put_off_is_another_plan() -> None:
    text = "Kenya on Monday called off a meeting of its foreign minister with his Ugandan counterpart. "
    told = _told(text + "The two ministers will meet in Kisumu on June 4 instead.")
    assert told == [("KEN-UGA", "cancelled", "2019-05"), ("KEN-UGA", "planned", "2019-06")]


def test_the_state_that_brings_two_together_is_no_side() -> None:
    text = "The presidents of Kenya and Uganda met in Kisumu on Monday. "
    told = _told(text + "Rwandan President Grace Namara had brought the two together in Kigali in March.")
    assert told == [("KEN-UGA", "held", "2019-03"), ("KEN-UGA", "held", "2019-05")]


@pytest.mark.parametrize(
    ("text", "days"),
    [
        ("Otieno Kamau of Kenya called Moses Okello of Uganda on Monday and Tuesday.", ["2019-05-13", "2019-05-14"]),
        ("Otieno Kamau of Kenya met Moses Okello of Uganda on May 3 and May 10.", ["2019-05-03", "2019-05-10"]),
        ("Otieno Kamau of Kenya met Moses Okello of Uganda in Kisumu on Monday and Tuesday.", ["2019-05-13"]),
    ],
)
def test_two_days_that_are_no_span_are_two_contacts(text: str, days: list[str]) -> None:
    assert sorted(str(c.start_date) for c in reading(text, "2019-05-16").contacts) == days


@pytest.mark.parametrize(
    "sentence",
    [
        "The two last met on 11 April in Kigali.",
        "Otieno and Okello met most recently on April 11, on the margins of a summit.",
        "They had last met on April 11.",
        "The two met last in Kigali on April 11.",
    ],
)
def test_the_last_contact_before_the_news_is_not_the_news(sentence: str) -> None:
    news = (
        "Paul Otieno, the Kenyan foreign minister, has sat down with his Ugandan colleague Moses Okello in Kisumu.\n\n"
    )
    assert _told(news + sentence) == [("KEN-UGA", "held", "2019-04"), ("KEN-UGA", "held", "2019-05")]
