"""Contacts whose sides or days stand elsewhere than in their clause: "his guest", "the latter", "for the second time",
"the following May", "my colleague was here". Texts of our own, read as published on Thursday, 16 May 2019."""

from __future__ import annotations

from typing import Any

import pytest

from tests.etl.articles import contacts_told, reading

SOTO, VACA = "Chilean Foreign Minister Ivan Soto", "Peruvian Foreign Minister Luis Vaca"


def case(text: str, *contacts: str) -> Any:
    """A text, and of each contact its countries, status, mode and first day."""
    return pytest.param(text, {tuple(f"{c} ".split(" ")[:4]) for c in contacts}, id=text[:60])


GUESTS = [
    case(
        "Peruvian President Luis Vaca had a guest in Lima on Tuesday: Chilean Prime Minister Ivan Soto.",
        "CHL-PER held in_person 2019-05-14",
    ),
    case(
        f"In Lima on Saturday {VACA} told his guest, Chilean colleague Ivan Soto, that the bridge would be built.",
        "CHL-PER held in_person 2019-05-11",
    ),
    case(
        "The visitor from Chile, Defence Minister Ivan Soto, was shown the yard by his host, Peruvian Defence Minister "
        "Luis Vaca, on Tuesday.",
        "CHL-PER held in_person 2019-05-14",
    ),
    case(
        "In Lima the minister was told by his aides that the visitor from Chile, Minister Ivan Soto, would come later."
    ),
    case(
        f"On Tuesday {SOTO} had two hours with Peruvian President Luis Vaca.",
        "CHL-PER held in_person 2019-05-14",
    ),
    case(f"{SOTO} had two hours with his staff on Tuesday. Peru was not a topic."),
]

ELSEWHERE = [
    case(
        f"{VACA} met Chilean President Juan Rial in April. On May 3 he saw him again in Quito.",
        "CHL-PER held in_person 2019-04-01",
        "CHL-PER held in_person 2019-05-03",
    ),
    case(
        f"{VACA} met Chilean President Juan Rial in April. On May 3 Vaca had talks with him in Quito.",
        "CHL-PER held in_person 2019-04-01",
        "CHL-PER held in_person 2019-05-03",
    ),
    case(
        "After Quito, where he was received by President Ana Rial on Tuesday, Chilean President Ivan Soto went on to "
        "Lima; there Peruvian President Luis Vaca welcomed him on Wednesday.",
        "CHL-ECU held in_person 2019-05-14",
        "CHL-PER held in_person 2019-05-15",
    ),
    case(
        "The ministry in Lima made known on Monday that on April 21 Foreign Minister Luis Vaca had met his Chilean "
        "counterpart Ivan Soto.",
        "CHL-PER held in_person 2019-04-21",
    ),
    case(
        f"{VACA} met his Chilean colleague Ivan Soto on Tuesday; the latter he will see in Santiago in June.",
        "CHL-PER held in_person 2019-05-14",
        "CHL-PER planned in_person 2019-06-01",
    ),
    case(
        f"{VACA} met his colleague Ivan Soto of Chile on Tuesday, whom he will see again in Santiago in June.",
        "CHL-PER held in_person 2019-05-14",
        "CHL-PER planned in_person 2019-06-01",
    ),
    case(
        f"{VACA} spoke of Chile on Tuesday. Of two plans the latter half was dropped, and its minister was told so.",
    ),
    case(
        f"{VACA} begins a tour in June. He goes to Quito on June 21; in Santiago he will be on June 25 and 26.",
        "ECU-PER planned in_person 2019-06-21",
        "CHL-PER planned in_person 2019-06-25",
    ),
]

DAYS = [
    case(
        "Peruvian President Luis Vaca was in Santiago in April 2017, and the following May Chilean President Ivan "
        "Soto came to Peru.",
        "CHL-PER held in_person 2017-04-01",
        "CHL-PER held in_person 2017-05-01",
    ),
    case(
        f"{VACA} went to Chile in 2016. The following March Chilean President Ana Rial came to Lima.",
        "CHL-PER held in_person 2016-01-01",
        "CHL-PER held in_person 2017-03-01",
    ),
    case(
        f"{VACA} met Chilean President Ana Rial in April 2017. In the previous March he had seen her in Quito.",
        "CHL-PER held in_person 2017-04-01",
        "CHL-PER held in_person 2017-03-01",
    ),
    case(
        f"Two weeks ago this evening {VACA} sat with {SOTO} in Lima.",
        "CHL-PER held in_person 2019-05-02",
    ),
    case(
        "On January 14 the special envoys of Peru and Chile saw each other for the first time, in Quito; for the "
        "second, on February 24, in Bern.",
        "CHL-PER held in_person 2019-01-14",
        "CHL-PER held in_person 2019-02-24",
    ),
    case(
        f"For the first time {VACA} and {SOTO} sat together on February 12, for the second on April 1.",
        "CHL-PER held in_person 2019-02-12",
        "CHL-PER held in_person 2019-04-01",
    ),
    case(
        f"{VACA} and {SOTO} sat together on February 12, for the second budget was due on April 1.",
        "CHL-PER held in_person 2019-02-12",
    ),
    case(
        "The Peruvian and Chilean foreign ministers meet again in Lima on Saturday. The last time was on March 21, in "
        "Santiago.",
        "CHL-PER planned in_person 2019-05-18",
        "CHL-PER held in_person 2019-03-21",
    ),
    case(
        "The talks of the presidents of Peru and Chile on Sunday were their second this year; the first they had in "
        "Quito on April 5.",
        "CHL-PER held unspecified 2019-05-12",
        "CHL-PER held in_person 2019-04-05",
    ),
    case(
        f"{VACA} was in Quito on Wednesday; the day before he had been in Santiago.",
        "ECU-PER held in_person 2019-05-15",
        "CHL-PER held in_person 2019-05-14",
    ),
    case(
        f"Nothing was known until Tuesday of the meeting which {VACA} had with {SOTO} in Quito on March 26.",
        "CHL-PER held in_person 2019-03-26",
    ),
]

NOT_THE_FIRST = [
    case(
        f"{VACA} has been to Santiago before: on April 22 he was the guest of his colleague Ivan Soto. On Wednesday he "
        "came again.",
        "CHL-PER held in_person 2019-04-22",
        "CHL-PER held in_person 2019-05-15",
    ),
    case(
        f"{VACA} met {SOTO} in Quito on Monday. On Wednesday he came home.",
        "CHL-PER held in_person 2019-05-13",
    ),
    case(
        f"It is the second time that {VACA} is in Santiago: he was there on April 19, and on Saturday he came back for "
        "talks with Foreign Minister Ivan Soto.",
        "CHL-PER held in_person 2019-04-19",
        "CHL-PER held in_person 2019-05-11",
    ),
    case(
        f"{VACA} and {SOTO} had met in Quito on April 4. A second meeting followed on Saturday, a third is planned for "
        "June 8.",
        "CHL-PER held in_person 2019-04-04",
        "CHL-PER held in_person 2019-05-11",
        "CHL-PER planned in_person 2019-06-08",
    ),
    case(
        "The next talks between the deputy foreign ministers of Peru and Chile are to be on June 4. The last were on "
        "Tuesday, the one before on April 14.",
        "CHL-PER planned unspecified 2019-06-04",
        "CHL-PER held unspecified 2019-05-14",
        "CHL-PER held unspecified 2019-04-14",
    ),
    case(
        "Between February 2, when Peruvian President Luis Vaca was in Santiago, and March 21, when Chilean President "
        "Ivan Soto came to Lima, nothing was heard.",
        "CHL-PER held in_person 2019-02-02",
        "CHL-PER held in_person 2019-03-21",
    ),
    case(
        f"March 8 in Quito, April 23 in La Paz: twice {VACA} and {SOTO} have sat together.",
        "CHL-PER held in_person 2019-03-08",
        "CHL-PER held in_person 2019-04-23",
    ),
    case(
        f"Not on Friday, as was reported at first, but on Saturday {VACA} met his Chilean peer Ivan Soto in Quito.",
        "CHL-PER held in_person 2019-05-11",
    ),
    case(
        f"By the time {VACA} left Santiago on Saturday he had been with his colleague Ivan Soto for three hours.",
        "CHL-PER held in_person 2019-05-11",
    ),
    case(
        "Only on Saturday did the ministry in Lima say that on April 21 Foreign Minister Luis Vaca had seen his "
        "Chilean colleague Ivan Soto.",
        "CHL-PER held in_person 2019-04-21",
    ),
]

A_THIRD = [
    case(
        f"{VACA} and {SOTO} sat together in Santiago on Friday. From there the Peruvian guest travelled on to Nairobi, "
        "where he saw his colleague Otieno Kamau on Saturday.",
        "CHL-PER held in_person 2019-05-10",
        "KEN-PER held in_person 2019-05-11",
    ),
    case(
        "Ghanaian President Kofi Osei brought Peruvian President Luis Vaca and Chilean President Ivan Soto together in "
        "Accra on Sunday. The two had last seen each other on March 28.",
        "CHL-GHA-PER held in_person 2019-05-12",
        "CHL-PER held in_person 2019-03-28",
    ),
    case(
        "A visit of Chilean President Ivan Soto to Lima is being prepared for June 16. When he was last there, on "
        "April 4, President Luis Vaca gave him a dinner.",
        "CHL-PER planned in_person 2019-06-16",
        "CHL-PER held in_person 2019-04-04",
    ),
    case(
        "It took until Tuesday before Peruvian President Luis Vaca called Chilean President Ivan Soto; their last call "
        "had been on March 24.",
        "CHL-PER held phone 2019-05-14",
        "CHL-PER held phone 2019-03-24",
    ),
    case(
        f"The first of three meetings this spring between {VACA} and {SOTO} was on April 20, the third on Sunday.",
        "CHL-PER held in_person 2019-04-20",
        "CHL-PER held in_person 2019-05-12",
    ),
    case(
        "From June 14 to June 15 Lima expects a guest: Chilean Prime Minister Ivan Soto.",
        "CHL-PER planned in_person 2019-06-14",
    ),
    case(f"{VACA} will be back in Santiago on June 25.", "CHL-PER planned in_person 2019-06-25"),
    case(
        '"Yesterday I was with President Luis Vaca in Lima," Chilean President Ivan Soto told the paper.',
        "CHL-PER held in_person 2019-05-15",
    ),
    case(
        "Peruvian President Luis Vaca met on Tuesday in Lima with the leaders of the parties. The day before he had "
        "talked about Chile with his generals."
    ),
    case('"I saw President Ivan Soto of Chile on television on Tuesday," Peruvian President Luis Vaca said.'),
    case(f"{VACA} will meet nobody from Chile on Tuesday, and his deputy phones no one there."),
    case(
        "The next time the Peruvian parliament meets, on June 3, the treaty with Chile will be its theme. The last "
        "time was on March 21."
    ),
    case(f"{VACA} remembered on Tuesday his late colleague Ivan Soto of Chile, who had been his guest so often."),
]

ITS_OWN_DAY = [
    case(
        f"{VACA} is in Quito today. Yesterday he was in Santiago, tomorrow he will be in Nairobi.",
        "ECU-PER held in_person 2019-05-16",
        "CHL-PER held in_person 2019-05-15",
        "KEN-PER planned in_person 2019-05-17",
    ),
    case(
        f"Tomorrow {VACA} travels on to Quito. Today he was still in Santiago, with his colleague Ivan Soto.",
        "ECU-PER planned in_person 2019-05-17",
        "CHL-PER held in_person 2019-05-16",
    ),
    case(
        "Peruvian President Luis Vaca was invited to Santiago by President Ivan Soto. He accepted and will come on "
        "June 13.",
        "CHL-PER planned in_person 2019-06-13",
    ),
    case(
        "The Peruvian president, Luis Vaca, got two calls on Sunday: the first was from Chilean President Ivan Soto, "
        "the second from Ecuadorian President Ana Rial.",
        "CHL-PER held phone 2019-05-12",
        "ECU-PER held phone 2019-05-12",
    ),
    case(
        "Peruvian President Luis Vaca met Chilean President Ivan Soto in March. The former will come to Santiago on "
        "June 3.",
        "CHL-PER held in_person 2019-03-01",
        "CHL-PER planned in_person 2019-06-03",
    ),
]

CALLED_AND_SENT = [
    case(
        f"{SOTO} was called by {VACA} on Sunday.",
        "CHL-PER held phone 2019-05-12",
    ),
    case(f"{SOTO} was called by {VACA} a friend of the sea."),
    case(f"{SOTO} was rung on Wednesday by a stranger who said he was {VACA}."),
    case(
        f"A month after their meeting in Quito, on April 3, {VACA} and his Chilean colleague Ivan Soto want to see "
        "each other again on June 21.",
        "CHL-PER held in_person 2019-04-03",
        "CHL-PER proposed in_person 2019-06-21",
    ),
    case(
        "Peruvian Defence Minister Luis Vaca received his Chilean guest, Foreign Minister Ivan Soto, on Sunday.",
        "CHL-PER held in_person 2019-05-12",
    ),
]


@pytest.mark.parametrize(
    ("text", "told"), [*CALLED_AND_SENT, *ITS_OWN_DAY, *A_THIRD, *NOT_THE_FIRST, *GUESTS, *ELSEWHERE, *DAYS]
)
def test_sides_and_days_told_elsewhere(text: str, told: set[tuple[str, str, str, str]]) -> None:
    assert contacts_told(text) == told


INTERVIEW = "Interview with Peruvian Defence Minister Luis Vaca\n\nQuestion: {q}\n\nVaca: {a}"


@pytest.mark.parametrize(
    ("question", "answer", "told"),
    [
        (
            "And Chile?",
            "My Chilean colleague was here on Saturday.",
            {("held", "in_person", "2019-05-11", "minister", "defence")},
        ),
        (
            "And Chile?",
            "Minister Ivan Soto of Chile was with me on Saturday. In June I will be his guest in Santiago.",
            {
                ("held", "in_person", "2019-05-11", "minister", "defence"),
                ("planned", "in_person", "2019-06-01", "minister", "defence"),
            },
        ),
        (
            "And Chile?",
            "I had the Chilean minister, Ivan Soto, here on Saturday.",
            {("held", "in_person", "2019-05-11", "minister", "defence")},
        ),
        (
            "And Chile?",
            "Ivan Soto, my Chilean colleague, came to see me on Saturday.",
            {("held", "in_person", "2019-05-11", "minister", "defence")},
        ),
        (
            "When did you last talk with your Chilean colleague?",
            "We were on the phone on Saturday, and two weeks ago we sat together in Quito.",
            {
                ("held", "phone", "2019-05-11", "minister", "defence"),
                ("held", "in_person", "2019-04-29", "minister", "defence"),
            },
        ),
        (
            "What about Chile?",
            "President Ivan Soto, whom I received in Lima on April 3, sees it as I do.",
            {("held", "in_person", "2019-04-03", "minister", "defence")},
        ),
        (
            "What about Chile?",
            "President Ivan Soto told me on the telephone on Saturday that he agrees.",
            {("held", "phone", "2019-05-11", "minister", "defence")},
        ),
        (
            "When did you last see President Ivan Soto of Chile?",
            "On April 8, in Quito.",
            {("held", "in_person", "2019-04-08", "minister", "defence")},
        ),
        (
            "And Chile?",
            "We are glad to have Minister Ivan Soto of Chile with us today.",
            {("held", "in_person", "2019-05-16", "minister", "defence")},
        ),
        ("What about Chile?", "I talked with our ambassador there on Tuesday.", set()),
        ("What about Chile?", "Our people were here on Saturday, and our President was with me.", set()),
    ],
)
def test_what_is_told_in_an_interview(question: str, answer: str, told: set[tuple[str, ...]]) -> None:
    contacts = reading(INTERVIEW.format(q=question, a=answer), "2019-05-16").contacts
    assert {(c.status, c.mode, str(c.start_date), c.level, c.track) for c in contacts} == told
    assert {c.countries for c in contacts} <= {("CHL", "PER")}


def test_who_is_told_in_a_question_to_have_been_here() -> None:
    text = INTERVIEW.format(q=f"{SOTO} was here on Saturday. What did he want?", a="To talk about the railway.")
    told = [(c.countries, c.level, str(c.start_date)) for c in reading(text, "2019-05-16").contacts]
    assert told == [(("CHL", "PER"), "minister", "2019-05-11")]


@pytest.mark.parametrize(("who", "held"), [("Peruvian Defence Minister", True), ("the Peruvian writer", False)])
def test_a_question_that_only_wants_a_yes(who: str, held: bool) -> None:
    text = f"Interview with {who} Luis Vaca\n\nQ: You met your Chilean colleague Ivan Soto on Saturday?\n\nA: Yes."
    assert bool(reading(text, "2019-05-16").contacts) is held


def test_another_portfolio_is_another_meeting() -> None:
    text = f"{VACA} received {SOTO} in Lima in March 2018. That month the defence ministers of both states met, too."
    assert sorted(c.track or "" for c in reading(text, "2019-05-16").contacts) == ["defence", "foreign"]


def test_what_somebody_had_been_before_is_not_his_rank() -> None:
    text = (
        "Peruvian Foreign Minister Luis Vaca, who for years had been ambassador in Quito, met his Chilean colleague "
        "Ivan Soto in Lima on Tuesday."
    )
    assert [(c.countries, c.level) for c in reading(text, "2019-05-16").contacts] == [(("CHL", "PER"), "minister")]


def test_who_is_sent_is_the_one_who_goes() -> None:
    text = "Peruvian President Luis Vaca sent his foreign minister to Santiago on Saturday."
    told = [(c.countries, c.level, c.track) for c in reading(text, "2019-05-16").contacts]
    assert told == [(("CHL", "PER"), "minister", "foreign")]
