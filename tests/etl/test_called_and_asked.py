"""What somebody is called is no call; whom somebody unknown rang, what nobody asked for, and who "he" is not."""

from __future__ import annotations

import pytest

from tests.etl.articles import assert_told, pairs_told, reading


@pytest.mark.parametrize(
    ("text", "pairs"),
    [
        ("Opposition deputies in Nairobi call Ugandan President Otieno Okello a \"puppet\" (Daily Star, May 15).", []),
        ("Zambian President Joseph Banda called Kenyan President Otieno Kamau a devil on Wednesday.", []),
        ("Zambian President Joseph Banda called Kenyan President Otieno Kamau his brother at a rally on Sunday.", []),
        ("Zambian President Joseph Banda has called his Kenyan colleague Otieno Kamau \"a tyrant\".", []),
        # When, how often, and what he rang for.
        ("Zambian President Joseph Banda called Kenyan President Otieno Kamau a third time on Tuesday.", ["KEN-ZMB"]),
        ("Zambian President Joseph Banda called Kenyan President Otieno Kamau the day after the vote, on May 7.",
         ["KEN-ZMB"]),
        ("Zambian President Joseph Banda called Kamau, the Kenyan president, on Tuesday.", ["KEN-ZMB"]),
        ("Zambian President Joseph Banda assured Kenyan President Otieno Kamau in a call on Tuesday of Lusaka's \"full "
         "support\".", ["KEN-ZMB"]),
    ],
)  # fmt: skip
def test_what_somebody_is_called(text: str, pairs: list[str]) -> None:
    assert pairs_told(text, "2019-05-16") == pairs


@pytest.mark.parametrize(
    ("text", "pairs"),
    [
        ("The prime minister spoke by phone on Tuesday with the presidents of Chile and Peru.", []),
        ("On Tuesday the president had telephone talks with the leaders of Chile and Peru.", []),
        ("The presidents of Chile and Peru spoke by phone on Tuesday.", ["CHL-PER"]),
        ("The president hosted talks between the leaders of Chile and Peru on Tuesday.", ["CHL-PER"]),
        # Whose he is is told by his office.
        ("On Tuesday the President telephoned the presidents of Mali and Niger, the Senegalese presidency said.",
         ["MLI-SEN", "NER-SEN"]),
    ],
)  # fmt: skip
def test_two_called_by_somebody_unknown_did_not_talk(text: str, pairs: list[str]) -> None:
    assert pairs_told(text, "2019-05-16") == pairs


@pytest.mark.parametrize(
    ("text", "pairs"),
    [
        ("Zambian President Joseph Banda has not asked to meet Kenyan President Otieno Kamau.", []),
        ("The Zambian president did not ask for a call with Kenyan President Otieno Kamau, his spokesman said.", []),
        ("Zambia had not been asked for a meeting by the Kenyan president, the ministry said.", []),
        ("Zambia has never proposed a meeting between Joseph Banda and Kenyan President Otieno Kamau.", []),
        ("Zambian President Joseph Banda asked to meet Kenyan President Otieno Kamau on Monday.", ["KEN-ZMB"]),
        ("Kenyan Ambassador Otieno Kamau was called in by Peter Ricks, the Permanent Under Secretary at the Foreign "
         "Office, on Tuesday.", ["GBR-KEN"]),
        # Who carries an offer is no side of it.
        ("The Zambian president has offered to meet Kenyan President Otieno Kamau, an offer conveyed through Ugandan "
         "Prime Minister Peter Okello.", ["KEN-ZMB"]),
        ("Zambian President Joseph Banda disclosed that Kenyan President Otieno Kamau had offered to meet him, the "
         "offer having reached Lusaka by way of Ugandan Prime Minister Peter Okello.", ["KEN-ZMB"]),
    ],
)  # fmt: skip
def test_what_nobody_asked_for_and_who_carries_a_wish(text: str, pairs: list[str]) -> None:
    assert pairs_told(text, "2019-05-16") == pairs


def test_where_a_general_was_met_is_not_his_country() -> None:
    text = (
        "Zambian army chief Gen. Joseph Banda called his Kenyan counterpart, Gen. Otieno Kamau, on Tuesday. Gen. Banda "
        "had last met Gen. Kamau's predecessor, Gen. Paul Oduya, in March on the margins of a conference in Nadi, Fiji."
    )
    assert pairs_told(text, "2019-05-16") == ["KEN-ZMB", "KEN-ZMB"]


def test_he_is_none_of_those_told_together() -> None:
    text = (
        "Zambian army chief Gen. Joseph Banda called Kenyan army chief Gen. Otieno Kamau on Tuesday. The two military "
        "leaders discussed Sudan; on Monday he spoke with the chief of the general staff of Chad, Gen. Idriss Deby."
    )
    assert pairs_told(text, "2019-05-16") == ["KEN-ZMB", "TCD-ZMB"]


def test_whom_a_host_will_receive_is_told_before_him() -> None:
    text = (
        "Zambian army chief Gen. Joseph Banda called Kenyan army chief Gen. Otieno Kamau on Tuesday. The call comes "
        "ahead of Kenyan President Peter Oduya's state visit, for which Zambian President Hakainde Phiri will host "
        "him on May 30."
    )
    assert {(c.level, c.status) for c in reading(text, "2019-05-16").contacts} == {
        ("chief", "held"),
        ("leader", "planned"),
    }


@pytest.mark.parametrize(
    ("text", "pairs"),
    [
        ("The envoys of Kenya and Chad negotiated for two hours on Tuesday.", ["KEN-TCD"]),
        ("Kenyan and Chadian diplomats negotiated behind closed doors on Sunday.", ["KEN-TCD"]),
        ("Kenya and Chad negotiated the treaty in May.", []),
        ("The pact was negotiated by the ministers of Kenya and Chad.", []),
    ],
)
def test_negotiated_with_each_other(text: str, pairs: list[str]) -> None:
    assert pairs_told(text, "2019-05-16") == pairs


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Peru's president was called on Tuesday by his Chilean counterpart.", "CHL-PER held phone 2019-05-14"),
        (
            "Peru's president was called by his Chilean opposite number on Tuesday evening, who thanked him.",
            "CHL-PER held phone 2019-05-14",
        ),
        (
            "The Peruvian president, Ana Quispe, called on his Chilean opposite number in Santiago last Friday.",
            "CHL-PER held in_person 2019-05-10",
        ),
        (
            "Peru's president did not pick up the phone when his Chilean counterpart rang on Friday.",
            "CHL-PER requested phone 2019-05-10",
        ),
        (
            "Peru's president would not come to the phone when his Chilean counterpart rang on Friday.",
            "CHL-PER refused phone 2019-05-10",
        ),
        (
            "Peru's defence minister has been trying for days to reach her Chilean counterpart by phone.",
            "CHL-PER requested phone",
        ),
        ("Lima has asked Santiago for a meeting of the two foreign ministers.", "CHL-PER requested in_person"),
        (
            "Lima is preparing to welcome the foreign minister of Chile, who will arrive on June 3.",
            "CHL-PER planned in_person 2019-06-03",
        ),
        ("The Chilean president's arrival in Lima is expected next week.", "CHL-PER planned in_person 2019-05-20"),
        (
            "The dates of the Peruvian president's visit to Chile have yet to be fixed, but the visit itself has been "
            "agreed.",
            "CHL-PER planned in_person",
        ),
    ],
)
def test_who_rang_whom_and_who_is_awaited(text: str, told: str) -> None:
    assert_told(text, told)


def test_called_on_his_counterpart_to_do_something_is_an_appeal() -> None:
    assert not pairs_told("The Peruvian president called on his Chilean opposite number to resign.")


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "Peru's president has offered to speak by phone with her Chilean colleague on 21 May.",
            "CHL-PER proposed phone 2019-05-21",
        ),
        (
            "Peru's president and her Chilean colleague have agreed to speak again by phone on June 3.",
            "CHL-PER planned phone 2019-06-03",
        ),
        (
            "Peru's president rang her Chilean counterpart on Monday. There was no answer.",
            "CHL-PER requested phone 2019-05-13",
        ),
        (
            "Peru's foreign minister asked to see the foreign minister of Chile on Monday but was turned away.",
            "CHL-PER refused in_person 2019-05-13",
        ),
        (
            "Peru's president put forward June as the date of a meeting with her Chilean counterpart in Vienna.",
            "CHL-PER proposed in_person 2019-06-01",
        ),
        (
            "Peru's president suggested that she and her Chilean counterpart hold talks in Vienna next Tuesday.",
            "CHL-PER proposed in_person 2019-05-21",
        ),
        (
            "Peru's president accepted an invitation from her Chilean counterpart and visited Santiago on Tuesday.",
            "CHL-PER held in_person 2019-05-14",
        ),
        (
            "A date has been set for the meeting of Peru's president and the president of Chile in Vienna: May 21.",
            "CHL-PER planned in_person 2019-05-21",
        ),
    ],
)
def test_what_was_offered_agreed_and_answered(text: str, told: str) -> None:
    assert_told(text, told)


def test_what_analysts_say_a_summit_could_do_is_none() -> None:
    assert not pairs_told("Analysts say a summit of Peru's president and the Chilean president could end the row.")


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "Peru's foreign minister asked her Chilean counterpart on Tuesday to receive her.",
            "CHL-PER requested in_person 2019-05-14",
        ),
        (
            "Peru's foreign minister asked for a meeting with Chile's foreign minister on Monday, but was told that "
            "her counterpart had no time.",
            "CHL-PER refused in_person 2019-05-13",
        ),
        (
            "Peru's foreign minister requested a meeting with her Chilean colleague on Monday. The request was denied.",
            "CHL-PER refused in_person 2019-05-13",
        ),
        (
            "Chile proposed on Wednesday that Foreign Minister Juan Rojas of Chile and Foreign Minister Ana Quispe of "
            "Peru meet in Vienna next week.",
            "CHL-PER proposed in_person 2019-05-20",
        ),
    ],
)
def test_what_somebody_asked_and_what_came_of_it(text: str, told: str) -> None:
    assert_told(text, told)


@pytest.mark.parametrize(
    "text",
    [
        "Peru's foreign minister urged her Chilean colleague on Tuesday to return to the negotiating table.",
        "Peru's president said a meeting with her Chilean counterpart made no sense at present.",
    ],
)
def test_what_is_urged_or_makes_no_sense_is_none(text: str) -> None:
    assert not pairs_told(text)


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "Peru's foreign minister appealed on Tuesday to her Chilean counterpart for a meeting.",
            "CHL-PER requested in_person 2019-05-14",
        ),
        (
            "Peru's prime minister said she would telephone her Chilean colleague on June 3.",
            "CHL-PER planned phone 2019-06-03",
        ),
    ],
)
def test_for_what_somebody_appealed_and_whom_she_would_ring(text: str, told: str) -> None:
    assert_told(text, told)
