"""Transcripts: who says "I" and "we" is known from the label before the paragraph."""

from __future__ import annotations

import pytest

from tests.etl.articles import pairs_told

HEAD = "Doorstop in Lima\n\nKenya's Foreign Minister Joseph Maina\n\n"


@pytest.mark.parametrize(
    ("answer", "pairs"),
    [
        ("MAINA: We met with the foreign minister of Peru on Monday.", ["KEN-PER"]),
        ("Minister Maina: On Monday I had talks with Peru's foreign minister, Rosa Quispe.", ["KEN-PER"]),
        ("FOREIGN MINISTER JOSEPH MAINA: Yesterday we had a meeting with Peru and Chile.", ["CHL-KEN-PER"]),
        # What others did is not what the speaker did.
        ("MAINA: The foreign ministers of Peru and Chile met on Monday.", ["CHL-PER"]),
    ],
)
def test_the_speaker_of_a_transcript_is_a_side(answer: str, pairs: list[str]) -> None:
    question = "JOURNALIST: Minister, what is it that you did here?\n\n"
    assert pairs_told(f"{HEAD}{question}{answer}\n\n") == pairs


def test_a_question_is_not_in_the_voice_of_the_one_who_answers() -> None:
    answer = "MAINA: It is a fine day.\n\n"
    assert (
        pairs_told(f"{HEAD}{answer}JOURNALIST: We met Peru's foreign minister on Monday in the hall.\n\n{answer}") == []
    )


def test_a_colon_in_a_news_text_makes_no_speaker() -> None:
    text = "Joseph Maina: a profile. Kenya's foreign minister is at home.\n\nWe met Peru's foreign minister on Monday."
    assert pairs_told(text) == []


MINISTER = "Kenyan Foreign Minister Joseph Maina"


@pytest.mark.parametrize(
    ("text", "pairs"),
    [
        # "I" is the subject of its own clause, whoever the clause before names.
        (f'"I met Rosa Quispe of Peru on Monday, and on Tuesday I was in Quito for talks," {MINISTER} said.', 2),
        (f'{MINISTER} said: "On Monday I shall be in Lima for talks with President Juan Quispe."', 1),
        (f'"Peruvian Foreign Minister Rosa Quispe and I will meet in Oslo next week," {MINISTER} said.', 1),
        (f'"Peruvian Foreign Minister Rosa Quispe called me on Monday," {MINISTER} said.', 1),
        (f'"Peruvian Foreign Minister Rosa Quispe called me a liar," {MINISTER} said.', 0),
        (f'"Peruvian Foreign Minister Rosa Quispe and I met this morning," {MINISTER} said.', 1),
        # Who speaks is told in the sentence before, or where the speech ends.
        (f'{MINISTER} is back in Nairobi. "I called President Juan Quispe of Peru on Monday," he said.', 1),
        (f'"I spoke with President Juan Quispe of Peru on Monday. He was polite," {MINISTER} said.', 1),
        (f'{MINISTER} said:\n\n"On Monday I was in Lima for talks. It went well."', 1),
        (f'"On Sunday I am leaving for Lima," {MINISTER} said.', 1),
        (f'"We\'ll be meeting with the Peruvians on Sunday," {MINISTER} said.', 1),
    ],
)
def test_who_i_is_in_quoted_speech(text: str, pairs: int) -> None:
    assert len(pairs_told(text)) == pairs


def test_he_is_not_the_one_who_says_so() -> None:
    text = (
        'Kenyan Foreign Minister Joseph Maina met Peruvian Foreign Minister Carlos Quispe in Oslo in May. "He will come'
        ' to Nairobi on Monday," Maina said.'
    )
    assert set(pairs_told(text)) == {"KEN-PER"}


@pytest.mark.parametrize(
    ("text", "pairs"),
    [
        ("ISLAMABAD: The Foreign Office said the Prime Minister was on a visit to Peru on Monday.", ["PAK-PER"]),
        ("The Foreign Office in London said Minister Ann Smith met Peru's foreign minister on Monday.", ["GBR-PER"]),
    ],
)
def test_whose_foreign_office(text: str, pairs: list[str]) -> None:
    assert pairs_told(text) == pairs


def test_two_who_spoke_for_hours() -> None:
    assert pairs_told("The presidents of Kenya and Peru spoke for more than two hours on Monday.") == ["KEN-PER"]
    assert pairs_told("The president of Kenya spoke for Peru on Monday.") == []
