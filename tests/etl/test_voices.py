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
