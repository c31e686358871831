"""Whom "I" means in op-eds and extracts from memoirs: who wrote them. Short texts of our own."""

from __future__ import annotations

import pytest

from tests.etl.articles import contacts_told

THEN = "In May 2017 I met {a} in Oslo. He told me that it was raining. In June 2017 I sat down with {b} in Lima."
LAVROV = "Sergei Lavrov"


@pytest.mark.parametrize(
    ("head", "own"),
    [
        ("By John Kerry", "USA"),
        ("By former US Secretary of State John Kerry", "USA"),
        ("From the memoirs of former British Foreign Secretary William Hague", "GBR"),
        ("In this extract from his autobiography, John Kerry looks back.", "USA"),
        ("The writer was foreign minister of Chad.", "TCD"),
        ("Chad's ambassador writes for this newspaper.", "TCD"),
    ],
)
def test_the_author_of_a_text_is_a_side_of_what_he_tells(head: str, own: str) -> None:
    told = contacts_told(f"{head}\n\n{THEN.format(a='Wang Yi', b=LAVROV)}", "2018-05-16")
    first, second = ("-".join(sorted((own, other))) for other in ("CHN", "RUS"))
    assert told == {(first, "held", "in_person", "2017-05-01"), (second, "held", "in_person", "2017-06-01")}


@pytest.mark.parametrize(
    "text",
    [
        'By Ann Writer\n\n"I met Wang Yi in Oslo in May 2017," said Sergei Lavrov.',
        'By John Kerry\n\n"I met Wang Yi in Oslo in May 2017," said Sergei Lavrov.',
    ],
)
def test_within_quotation_marks_somebody_else_speaks(text: str) -> None:
    assert contacts_told(text, "2018-05-16") == {("CHN-RUS", "held", "in_person", "2017-05-01")}
