"""Questions and answers of a ministry's briefing, and interviews: whom "you", "they" and "the Secretary" mean."""

from __future__ import annotations

import pytest

from tests.etl.articles import contacts_told

AMERICAN = {"title": "Daily Press Briefing", "source": "U.S. Department of State"}
KENYAN = {"title": "Interview with Kenyan Foreign Minister Joseph Maina", "source": "The Daily Paper"}
RUSSIAN = {"title": "Briefing by the Spokesman", "source": "Ministry of Foreign Affairs of the Russian Federation"}


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "QUESTION: Has the Secretary spoken with Peruvian Foreign Minister Rosa Quispe?\n\n"
            "MS. GRANT: They spoke by phone yesterday.",
            {("PER-USA", "held", "phone", "2019-05-15")},
        ),
        (
            "MR. GRANT: The Secretary met Laos's foreign minister on Monday.",
            {("LAO-USA", "held", "in_person", "2019-05-13")},
        ),
        (
            "MR. GRANT: The Secretary hosted the foreign minister of Chad on Monday.\n\n"
            "QUESTION: Has the Secretary tried to reach Russian Foreign Minister Sergey Lavrov?\n\n"
            "MR. GRANT: We asked for a call on Tuesday. The Russians have not answered. They last spoke on May 3.",
            {
                ("TCD-USA", "held", "in_person", "2019-05-13"),
                ("RUS-USA", "requested", "phone", "2019-05-14"),
                ("RUS-USA", "held", "unspecified", "2019-05-03"),
            },
        ),
    ],
)
def test_a_briefing_of_the_department_of_state(text: str, told: set[tuple[str, str, str, str]]) -> None:
    assert contacts_told(text, "2019-05-16", **AMERICAN) == told


def test_the_secretary_of_another_house_is_nobody_known() -> None:
    told = contacts_told("The Secretary met Peruvian Foreign Minister Rosa Quispe on Monday.", source="The Daily Paper")
    assert told == set()


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "Q: You met your Peruvian counterpart in Lima last week. How was it?\n\nA: It was useful.",
            {("KEN-PER", "held", "in_person", "2019-05-06")},
        ),
        (
            "Question: You met your Peruvian colleague last week. What came of it?\n\n"
            "Answer: We met in Lima on Friday and agreed on a visa treaty.",
            {("KEN-PER", "held", "in_person", "2019-05-10")},
        ),
        # Whoever asks has met nobody of a state, though the label does not say that it is one who asks.
        ("DAILY PAPER: We met the premier of Peru on Monday. And you?\n\nMaina: I was in Nairobi.", set()),
        ("Q: Will you meet your Peruvian counterpart?\n\nA: I have no plans to travel.", set()),
    ],
)
def test_you_is_the_one_who_answers(text: str, told: set[tuple[str, str, str, str]]) -> None:
    assert contacts_told(text, "2019-05-16", **KENYAN) == told


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "The Peruvian foreign minister will come to Moscow on June 3. The two ministers last met in March.",
            {("PER-RUS", "planned", "in_person", "2019-06-03"), ("PER-RUS", "held", "in_person", "2019-03-01")},
        ),
        (
            "On May 20 Foreign Minister Sergey Lavrov will hold talks in Geneva with Laos's foreign minister.\n\n"
            "On May 31 Peruvian Foreign Minister Rosa Quispe will come to Moscow. The two ministers last met in March.",
            {
                ("LAO-RUS", "planned", "in_person", "2019-05-20"),
                ("PER-RUS", "planned", "in_person", "2019-05-31"),
                ("PER-RUS", "held", "in_person", "2019-03-01"),
            },
        ),
        (
            "Question: Will Foreign Minister Sergey Lavrov see his Peruvian counterpart?\n\n"
            "Answer: They will meet in Geneva on May 20.",
            {("PER-RUS", "planned", "in_person", "2019-05-20")},
        ),
    ],
)
def test_the_two_are_those_named_last(text: str, told: set[tuple[str, str, str, str]]) -> None:
    assert contacts_told(text, "2019-05-16", **RUSSIAN) == told
