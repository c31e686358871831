"""Articles whose later sentences point back: further hosts of a visit, whom "they" mean, which day a stay gives."""

from __future__ import annotations

import pytest

from tests.etl.articles import reading

PUBLISHED = "2019-05-16"
Told = tuple[str, str, str, str | None]


def _told(text: str) -> list[Told]:
    """Sides, outcome, first day and level of each contact."""
    contacts = reading(text, PUBLISHED).contacts
    return sorted(("-".join(c.countries), c.status, str(c.start_date), c.level) for c in contacts)


VISIT = "Norwegian Foreign Minister Kari Holm will visit Tallinn next Tuesday, her ministry said."


@pytest.mark.parametrize(
    "more",
    [
        "She will hold talks with her Estonian counterpart, Jaan Tamm. While in Tallinn she will also meet President "
        "Tiina Kask.",
        "She will hold talks with Foreign Minister Jaan Tamm. The two will discuss fishing. During the visit "
        "she is also "
        "to be received by President Tiina Kask.",
        "She will meet Foreign Minister Jaan Tamm and President Tiina Kask.",
    ],
)
def test_each_host_of_a_visit_to_come_is_a_contact_on_its_day(more: str) -> None:
    assert _told(f"{VISIT}\n\n{more}") == [("EST-NOR", "planned", "2019-05-21", "minister")] * 2


TALKS = (
    "Norwegian Foreign Minister Kari Holm held talks with her Estonian counterpart, Jaan Tamm, in Tallinn on Tuesday."
)


@pytest.mark.parametrize(
    "more",
    [
        "The ministers discussed fishing. Holm was also received by President Tiina Kask.",
        "Earlier she called on President Tiina Kask.",
        "The two discussed fishing. During the visit she also met President Tiina Kask.",
        "As part of the visit, Kari Holm was received by President Tiina Kask.",
        "Earlier the same day, the Norwegian guest was received by President Tiina Kask.",
    ],
)
def test_each_host_of_a_visit_is_a_contact_of_that_day(more: str) -> None:
    assert _told(f"{TALKS}\n\n{more}") == [("EST-NOR", "held", "2019-05-14", "minister")] * 2


@pytest.mark.parametrize(
    "more",
    [
        "The talks lasted two hours and dealt with fishing.",
        "The meeting, the third in a year, was held at the foreign ministry.",
        "Holm, who is on a three-day visit, thanked her host. She returns to Oslo on Friday.",
        "The visit, her first, ended on Wednesday.",
        "It was a good conversation, Tamm said. His guest thanked him.",
    ],
)
def test_one_contact_told_again_is_one(more: str) -> None:
    assert _told(f"{TALKS}\n\n{more}") == [("EST-NOR", "held", "2019-05-14", "minister")]


def test_those_of_one_rank_seen_together_are_one_contact() -> None:
    text = (
        "Norwegian Foreign Minister Kari Holm met Estonia's Defence Minister Jaan Tamm and Trade Minister Tiina "
        "Kask on "
        "Tuesday."
    )
    assert len(_told(text)) == 1


def test_separate_meetings_with_two_hosts_are_two() -> None:
    text = f"{TALKS}\n\nHolm also had separate meetings with President Tiina Kask and Prime Minister Rein Saar."
    assert _told(text) == [("EST-NOR", "held", "2019-05-14", "minister")] * 3


def test_a_stop_of_a_tour_told_again_has_its_own_day() -> None:
    text = (
        "Kenyan Foreign Minister Peter Otieno will visit Chad on Monday, Niger on Tuesday and Mali on Wednesday.\n\n"
        "In N'Djamena he will hold talks with his counterpart, Ali Mahamat."
    )
    assert [(pair, day) for pair, _, day, _ in _told(text)] == [
        ("KEN-MLI", "2019-05-22"),
        ("KEN-NER", "2019-05-21"),
        ("KEN-TCD", "2019-05-20"),
    ]


@pytest.mark.parametrize(
    "text",
    [
        "Kenyan Foreign Minister Peter Otieno is to visit Chad next week. He will meet President Ali Mahamat on "
        "Thursday.",
        "Kenyan Foreign Minister Peter Otieno will be in Chad next week. On Thursday he meets President Ali Mahamat.",
    ],
)
def test_a_weekday_is_that_of_the_week_told_before(text: str) -> None:
    assert _told(text) == [("KEN-TCD", "planned", "2019-05-23", "minister")]


def test_the_day_of_the_return_is_not_that_of_the_talks() -> None:
    text = (
        "Kenyan President Peter Otieno returned on Thursday from a visit to Chad, where he met President Ali "
        "Mahamat.\n\n"
        "At the meeting, held on Tuesday, the two sides signed an agreement."
    )
    assert _told(text) == [("KEN-TCD", "held", "2019-05-14", "leader")]


@pytest.mark.parametrize(
    ("text", "level"),
    [
        ("Chad and Niger resumed talks on Monday. The two delegations are led by the defence ministers.", "minister"),
        ("Chad and Niger resumed talks on Monday. Deputy ministers from both countries headed the teams.", "deputy"),
        ("Chad and Niger resumed talks on Monday. The defence ministers were informed.", "minister"),
    ],
)
def test_who_headed_the_sides_is_told_later(text: str, level: str) -> None:
    if "informed" in text:
        assert _told(text)[0][3] != level
    else:
        assert _told(text) == [("NER-TCD", "held", "2019-05-13", level)]


def test_the_summit_of_their_presidents_is_one_of_leaders() -> None:
    text = (
        "Chadian and Kenyan defence ministers held talks on Wednesday ahead of a summit of their presidents on Friday."
    )
    assert ("KEN-TCD", "planned", "2019-05-17", "leader") in _told(text)


def test_talks_that_prepare_a_visit_tell_of_both() -> None:
    text = (
        "Kenyan and Chadian deputy foreign ministers will hold talks in Nairobi on Monday.\n\nThe talks are to "
        "prepare a "
        "visit by Foreign Minister Ali Mahamat of Chad to Kenya in late June."
    )
    assert [(status, day) for _, status, day, _ in _told(text)] == [
        ("planned", "2019-05-20"),
        ("planned", "2019-06-20"),
    ]


def test_the_rank_of_a_counterpart_is_that_of_him_who_met_him() -> None:
    text = (
        "Polish Foreign Minister Jan Nowak is on a visit to Chad. On Wednesday he met President Ali Mahamat.\n\n"
        "A day earlier he held talks with his Chadian counterpart Moussa Haroun."
    )
    assert _told(text) == [("POL-TCD", "held", day, "minister") for day in ("2019-05-14", "2019-05-15")]


def test_the_two_who_came_together_call_on_a_third() -> None:
    text = (
        "Norwegian Foreign Minister Kari Holm and Defence Minister Ola Berg held talks with their Indian "
        "counterparts on "
        "Tuesday.\n\nThe two ministers also paid a courtesy call on Prime Minister Narendra Modi."
    )
    assert _told(text) == [("IND-NOR", "held", "2019-05-14", "minister")] * 2


@pytest.mark.parametrize(
    "text",
    [
        "Malian Foreign Minister Moussa Keita left for Niamey on Tuesday, where he was to hold talks with President "
        "Ali Hamani of Niger.",
        "Malian Foreign Minister Moussa Keita flew on to Niamey on Tuesday, where he was due to be seen by President "
        "Ali Hamani of Niger.",
        "Malian Foreign Minister Moussa Keita called on Niger's Ali Hamani in Niamey on Tuesday. The call was short.",
        "Malian Foreign Minister Moussa Keita had seen his Nigerien counterpart, Ali Hamani, in Niamey on Tuesday.",
    ],
)
def test_where_he_went_and_whom_he_was_to_see_there(text: str) -> None:
    assert [(pair, day) for pair, _, day, _ in _told(text)] == [("MLI-NER", "2019-05-14")]


def test_who_also_called_on_him() -> None:
    text = (
        "Ghana's Defence Minister Kofi Mensah called on Togolese President Ayao Koffi in Lome on Tuesday. Earlier the "
        "Beninese interior minister, Luc Dossou, also called on him."
    )
    assert [pair for pair, *_ in _told(text)] == ["BEN-TGO", "GHA-TGO"]


def test_a_summit_that_they_only_talked_about() -> None:
    text = (
        "Kenyan President Peter Otieno briefed Chadian President Ali Mahamat on the African summit in a phone call "
        "on Sunday."
    )
    assert [c.mode for c in reading(text, PUBLISHED).contacts] == ["phone"]


@pytest.mark.parametrize(
    "more",
    [
        "The visit was agreed last year.",
        "The talks were first announced in March.",
        "The trip had been arranged in February.",
    ],
)
def test_the_day_on_which_it_was_agreed_is_no_contact(more: str) -> None:
    text = "Kenyan Foreign Minister Ann Wanjiku will visit Chad on Monday for talks with her colleague, Ali Mahamat."
    assert _told(f"{text} {more}") == [("KEN-TCD", "planned", "2019-05-20", "minister")]


def test_a_weekday_of_the_visit_of_last_week() -> None:
    text = "Kenyan Foreign Minister Ann Wanjiku was in Chad last week. She met President Ali Mahamat on Friday."
    assert [(pair, day) for pair, _, day, _ in _told(text)] == [("KEN-TCD", "2019-05-10")]


def test_separate_talks_are_of_the_same_day_and_place() -> None:
    text = (
        "Kenyan Defence Minister Ann Wanjiku met Chadian President Ali Mahamat in N'Djamena on Tuesday. She also had "
        "separate talks with Foreign Minister Moussa Haroun."
    )
    assert [(c.mode, str(c.start_date)) for c in reading(text, PUBLISHED).contacts] == [("in_person", "2019-05-14")] * 2


def test_talks_that_are_part_of_a_visit_to_come_are_in_person() -> None:
    text = (
        "Georgian President Nino Beridze will leave for Chad on Monday. She will meet President Ali Mahamat that day. "
        "Talks with Chadian Prime Minister Moussa Haroun are planned for Tuesday."
    )
    assert {c.mode for c in reading(text, PUBLISHED).contacts} == {"in_person"}
