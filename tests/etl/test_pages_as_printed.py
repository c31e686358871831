"""Constructions as pages print them: arrivals at airports, bracketed names, sessions hosted, letters before plans."""

from __future__ import annotations

import pytest

from etl.extract.days.date_words import find_dates
from tests.etl.articles import assert_told, contacts_told, only_contact, reading

HELD = ("KEN-PER", "held", "in_person")


@pytest.mark.parametrize(
    "text",
    [
        "Kenyan President Ana Soto landed at Jorge Chavez International Airport at 11:30 a.m. on Tuesday for her "
        "first state visit to Peru.",
        "Kenyan President Ana Soto arrived at the Captain Luis Castro Air Base outside the city on Tuesday evening on "
        "a visit to Peru.",
    ],
)
def test_the_goal_of_a_visit_may_stand_far_behind_the_arrival(text: str) -> None:
    assert contacts_told(text) == {(*HELD, "2019-05-14")}


@pytest.mark.parametrize(
    "why",
    [
        "to attend the Commonwealth Foreign Ministers' meet",
        "for the Commonwealth Trade Ministers' meet in Mombasa",
        "to speak at a conference of bankers",
    ],
)
def test_travel_to_where_many_meet_is_no_visit(why: str) -> None:
    assert contacts_told(f"Peruvian Foreign Minister Ana Soto arrived in Kenya on Tuesday {why}.") == set()


@pytest.mark.parametrize(
    "ministers",
    [
        "the foreign ministers of Kenya (John Otieno) and Ghana [Kofi Mensah]",
        "the foreign ministers of Kenya [John Otieno] and Ghana (Kofi Mensah)",
    ],
)
def test_names_in_brackets_behind_each_state(ministers: str) -> None:
    told = only_contact(f"The Peruvian foreign minister, Ana Soto, met {ministers} on Tuesday.", "2019-05-16")
    assert told.countries == ("GHA", "KEN", "PER")
    assert {p.name for p in told.participants} == {"Ana Soto", "John Otieno", "Kofi Mensah"}


def test_words_put_in_by_an_editor_are_read_and_quoted_as_printed() -> None:
    text = "Peru's foreign minister is Ana Soto. \"[Soto] met Kenya's minister John Otieno on Tuesday,\" it said."
    (contact,) = reading(text, "2019-05-16").contacts
    assert (contact.countries, str(contact.start_date)) == (("KEN", "PER"), "2019-05-14")
    assert all(text[p.start : p.end] == p.quote for p in contact.passages)
    assert "[Soto]" in contact.passages[0].quote


@pytest.mark.parametrize(
    "spoken_of",
    [
        "He also briefed his host on the so-called Border Delimitation Commission.",
        "They also talked about the Boundary Demarcation Commission.",
        "Vega will then take part in a meeting in the Kenya-Central Asia format.",
    ],
)
def test_a_series_that_is_only_spoken_of_is_not_that_of_the_contact(spoken_of: str) -> None:
    text = "Peruvian Foreign Minister Luis Vega met his Kenyan counterpart, John Otieno, in Nairobi on Tuesday. "
    assert only_contact(text + spoken_of, "2019-05-16").mechanism is None


@pytest.mark.parametrize(
    "further",
    [
        "Soto also met with her Chilean counterpart, Luis Vega.",
        'After a separate meeting with Chilean Foreign Minister Luis Vega, Soto said: "We will cooperate."',
        "In addition, Soto met the Chilean foreign minister, Luis Vega.",
    ],
)
def test_a_further_contact_is_of_the_day_told_last_some_sentences_ago(further: str) -> None:
    text = (
        "Peruvian Foreign Minister Ana Soto on May 13 met with her Kenyan counterpart, John Otieno, in Vienna.\n\n"
        "Otieno called the talks useful.\n\n"
        'Peru and Kenya want to "develop relations, particularly in trade," she added.\n\n'
    )
    assert ("CHL-PER", "held", "in_person", "2019-05-13") in contacts_told(text + further)


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "Chilean Foreign Minister Luis Vega said Tuesday that a scheduled meeting between himself and Peruvian "
            "Foreign Minister Ana Soto on Friday was being called off.",
            "CHL-PER cancelled in_person 2019-05-17",
        ),
        (
            "A meeting between the Chilean and Peruvian foreign ministers was called off on Monday.",
            "CHL-PER cancelled in_person 2019-05-13",
        ),
        (
            "Chilean Foreign Minister Vega on Monday called off a meeting with Peruvian Foreign Minister Ana Soto.",
            "CHL-PER cancelled in_person 2019-05-13",
        ),
    ],
)
def test_the_day_before_was_called_off_is_that_of_the_meeting(text: str, told: str) -> None:
    assert_told(text, told)


@pytest.mark.parametrize(
    "since",
    [
        "since her election as President of the Republic of Kenya in February",
        "since she was sworn in as president of the East African state in February",
        "since taking office as head of state in February",
    ],
)
def test_the_day_on_which_somebody_came_to_an_office_is_not_that_of_the_visit(since: str) -> None:
    text = f"Kenyan President Ana Soto visited Peru on Tuesday. This was President Soto's first visit to Peru {since}."
    assert contacts_told(text) == {(*HELD, "2019-05-14")}


def test_what_is_numbered_by_its_initials_is_no_day() -> None:
    told = contacts_told(
        "The review of the 5th JPCC will set the stage for a meeting of the presidents of Kenya and Peru."
    )
    assert told == {("KEN-PER", "planned", "in_person", "")}


@pytest.mark.parametrize(
    "text",
    [
        "The city of Nairobi hosted, on 14 May, the 1st Joint Cooperation Commission between Peru and Kenya.",
        "Nairobi hosted on 14 May the third Joint Commission between Kenya and Peru.",
    ],
)
def test_a_city_hosts_a_session_on_a_day_told_between(text: str) -> None:
    assert contacts_told(text) == {(*HELD, "2019-05-14")}


def test_the_day_of_an_offer_is_not_that_of_what_is_offered() -> None:
    text = (
        "The foreign ministers are Ana Soto of Peru and John Otieno of Kenya. Peru had proposed the Soto-Otieno "
        "meeting last Wednesday, and Kenya accepted it on Friday."
    )
    assert contacts_told(text) == {("KEN-PER", "planned", "in_person", "")}


def test_what_would_bring_them_together_is_still_to_come() -> None:
    text = (
        "The meeting was one of three planned get-togethers that would bring together Peruvian Foreign Minister Ana "
        "Soto and Kenyan Foreign Minister John Otieno for the first time since the crisis."
    )
    assert contacts_told(text) == {("KEN-PER", "planned", "in_person", "")}


def test_during_his_visit_here_is_the_visit_that_has_begun_and_not_one_told_in_between() -> None:
    text = (
        "LIMA, May 15 - Kenyan President Ana Soto arrived here on Tuesday on a three-day visit to Peru.\n"
        "The visit follows that of Peruvian President Luis Vega to Kenya from November 30 to December 1, 2018, when "
        "the two presidents met in Nairobi.\n"
        "During her visit here, President Soto will meet Peru's speaker, Juan Rojas."
    )
    assert {day for *_, day in contacts_told(text)} == {"2019-05-14", "2018-11-30"}


@pytest.mark.parametrize("what", ["Tuesday's meeting", "the talks in Lima on Tuesday"])
def test_who_welcomes_what_others_did_takes_no_part(what: str) -> None:
    text = f"Norway welcomed {what} between the foreign ministers of Kenya and Peru."
    assert all("NOR" not in pair for pair, *_ in contacts_told(text))


def test_a_letter_and_what_is_agreed_upon_it_are_two() -> None:
    text = (
        "Following a letter to Peruvian President Ana Soto from Kenyan President John Otieno, Peru agreed that the "
        "foreign ministers of the two countries would meet in New York next week."
    )
    assert contacts_told(text) == {
        ("KEN-PER", "held", "letter", "2019-05-01"),
        ("KEN-PER", "planned", "in_person", "2019-05-20"),
    }


def test_presidents_who_agreed_that_their_ministers_meet_are_not_those_who_will() -> None:
    text = (
        "Following talks between Peruvian President Ana Soto and Kenyan President John Otieno on Monday, Peru agreed "
        "that the defence ministers of the two countries would meet in New York next week."
    )
    plan = next(c for c in reading(text, "2019-05-16").contacts if c.status == "planned")
    assert (plan.level, plan.track, plan.participants) == ("minister", "defence", [])


def test_an_agreement_kept_in_letter_and_spirit_is_no_letter() -> None:
    told = contacts_told("On May 3 the two armies of Kenya and Peru agreed to keep the pact in letter and spirit.")
    assert all(mode != "letter" for _, _, mode, _ in told)


@pytest.mark.parametrize(
    "text",
    [
        "Otieno and May met in Davos on Tuesday.",
        "In Lima on Tuesday, May announced a visit.",
        "On Tuesday, May was there.",
    ],
)
def test_a_person_named_as_a_month_is_no_month(text: str) -> None:
    assert [d.kind for d in find_dates(text)] == ["weekday"]


def test_two_months_told_side_by_side_stay_months() -> None:
    told = contacts_told("The foreign ministers of Peru and Kenya met in April and May this year.")
    assert {day for *_, day in told} == {"2019-04-01", "2019-05-01"}


@pytest.mark.parametrize(
    "who_says",
    [
        "According to Ahmed Rashid, spokesman for the Egyptian Ministry of Foreign Affairs, ",
        "Ahmed Rashid, spokesman for the Egyptian Ministry of Foreign Affairs, said ",
        "The Egyptian foreign ministry said on Wednesday that ",
    ],
)
def test_a_minister_of_whom_a_ministry_speaks_is_its_own(who_says: str) -> None:
    text = f"{who_says}Foreign Minister Sameh Hassan met Portuguese Foreign Minister Joao Cruz on Tuesday."
    told = only_contact(text, "2019-05-16")
    assert (told.countries, {p.name for p in told.participants}) == (("EGY", "PRT"), {"Sameh Hassan", "Joao Cruz"})


def test_a_name_spelt_in_two_ways_is_one_partner() -> None:
    text = "Peru's Ana Soto met Kenyan minister John Liebermann on Tuesday. Soto also briefed Liberman on trade."
    assert contacts_told(text) == {(*HELD, "2019-05-14")}


def test_a_call_before_a_meeting_on_the_ground_stays_apart() -> None:
    text = (
        "The flag meeting between the Peruvian and Chilean armies took place on Tuesday. "
        "Peruvian General Juan Rojas had talked to his Chilean counterpart General Luis Vega over the hotline."
    )
    assert {mode for _, _, mode, _ in contacts_told(text)} == {"in_person", "phone"}


@pytest.mark.parametrize("when", ["was taken three weeks ago", "had been made in March"])
def test_the_day_of_a_decision_to_meet_is_not_that_of_the_meeting(when: str) -> None:
    text = f"The decision to hold a meeting between the foreign ministers of Peru and Chile {when}."
    assert contacts_told(text) == {("CHL-PER", "planned", "in_person", "")}


@pytest.mark.parametrize(
    ("tour", "start", "end"),
    [
        ("will pay visits to three Latin American countries from May 19 to 26, a spokeswoman said on Wednesday",
         "2019-05-19", "2019-05-26"),
        ("will visit three countries next week", "2019-05-20", "2019-05-26"),
        ("is to make a three-nation tour from May 19 to 26", "2019-05-19", "2019-05-26"),
    ],
)  # fmt: skip
def test_the_stops_of_a_tour_have_the_days_of_the_tour(tour: str, start: str, end: str) -> None:
    text = f"Kenyan Foreign Minister Ana Soto {tour}. Soto will visit Peru, Chile and Brazil."
    told = reading(text, "2019-05-16").contacts
    assert {c.countries for c in told} == {("KEN", "PER"), ("CHL", "KEN"), ("BRA", "KEN")}
    assert {(str(c.start_date), str(c.end_date)) for c in told} == {(start, end)}


def test_a_stop_with_a_day_of_its_own_keeps_it() -> None:
    text = (
        "Kenyan Foreign Minister Ana Soto is on a three-nation tour from May 15 to 20. She will visit Peru on May 18."
    )
    assert {day for *_, day in contacts_told(text)} == {"2019-05-18"}


@pytest.mark.parametrize("lead", ["While holding talks with Vega, Soto", "In the meeting with Vega, Soto"])
def test_whom_she_met_on_the_day_told_before(lead: str) -> None:
    text = (
        "Peruvian minister Ana Soto held separate meetings with the foreign ministers of Kenya, Ghana and Chile "
        f"on Monday. All agreed on trade. {lead} praised the friendship. Chilean minister Luis Vega thanked her."
    )
    assert {day for pair, *_, day in contacts_told(text) if pair == "CHL-PER"} == {"2019-05-13"}


@pytest.mark.parametrize(
    "news",
    [
        "Peru and Chile have reopened direct communication lines as of 10 a.m. Tuesday.",
        "Peru and Chile have restored their hotline on Tuesday.",
        "Peru and Chile restored their cross-border communications on Tuesday.",
        "A hotline between Peru and Chile has been reactivated on Tuesday at Lima's request.",
    ],
)
def test_a_line_that_has_been_reopened(news: str) -> None:
    assert contacts_told(news) == {("CHL-PER", "held", "phone", "2019-05-14")}


@pytest.mark.parametrize(
    "role", ["the head of European diplomacy", "the EU's envoy for the dialogue", "an OSCE special representative"]
)
def test_a_minister_of_once_who_serves_a_body_of_many_states_now(role: str) -> None:
    text = f"Miroslav Lajčák, {role}, met Serbian President Aleksandar Vučić on Friday."
    assert contacts_told(text, "2024-06-24") == set()


@pytest.mark.parametrize(("part", "day"), [("late February", "2019-02-20"), ("late June", "2019-06-20")])
def test_a_part_of_a_month_for_which_something_off_had_been_set(part: str, day: str) -> None:
    text = f"The meeting of the foreign ministers of Peru and Chile was scheduled for {part}, but was postponed."
    assert contacts_told(text) == {("CHL-PER", "cancelled", "in_person", day)}


@pytest.mark.parametrize(
    "ending",
    [
        "The two leaders agreed to maintain regular working contacts in order to exchange views.",
        "The two presidents agreed to continue consultation during the coming period.",
        "They discussed the organization of the upcoming meeting of the heads of states of Central Africa on June 5-6.",
    ],
)
def test_contacts_kept_up_and_meetings_of_many_are_no_plan_of_the_two(ending: str) -> None:
    text = f"President Ana Soto of Peru and President John Otieno of Kenya spoke by phone on Tuesday. {ending}"
    assert contacts_told(text) == {("KEN-PER", "held", "phone", "2019-05-14")}


@pytest.mark.parametrize("guest", ["President Ana Soto", "Prime Minister Ana Soto"])
def test_who_hosts_a_president_named_with_the_title_is_a_host(guest: str) -> None:
    assert_told(f"Kenya will host {guest} of Peru on May 20.", "KEN-PER planned in_person 2019-05-20")


@pytest.mark.parametrize("dash", ["-", "–", "—"])
def test_two_meetings_told_between_dashes(dash: str) -> None:
    text = (
        f"Two meetings held between officials of Peru and Chile {dash} one in Lima in March and another in Santiago "
        f"last December {dash} were not enough."
    )
    told = contacts_told(text)
    assert told == {("CHL-PER", "held", "in_person", "2019-03-01"), ("CHL-PER", "held", "in_person", "2018-12-01")}


def test_an_outlet_credited_in_brackets_at_the_head_of_a_line_stays_as_printed() -> None:
    text = (
        "[Lima Express] - Three ministers left for Nairobi ahead of a summit of the Prime Minister, Ana Soto, "
        "with the Kenyan President, John Otieno. Soto is prime minister of Peru."
    )
    plan = next(c for c in reading(text, "2019-05-16").contacts if c.status == "planned")
    assert plan.level == "leader"
    assert all(text[p.start : p.end] == p.quote for p in plan.passages)
    assert plan.passages[0].quote.startswith("[Lima Express]")
