"""Who is of no government: legislators, companies, fishermen; and travel to where many meet is no visit."""

from __future__ import annotations

import pytest

from etl.extract.no_state import goes_where_many_meet, speaks_to_no_state
from etl.extract.text import split_sentences
from etl.extract.triggers import find_triggers


def _read(text: str) -> tuple[bool, bool]:
    sentence = split_sentences(text)[0]
    trigger = find_triggers(sentence.text)[0]
    return speaks_to_no_state(sentence, trigger), goes_where_many_meet(sentence, trigger)


@pytest.mark.parametrize(
    "text",
    [
        "The president met reporters in Lima.",
        "Fishermen of the two countries met in Lima on Friday.",
        "The traders from Chad and Mali have held talks in Lima.",
        "Talks which the farmers' associations had in Lima brought no result.",
        "Members of the parliament met the premier in Lima.",
        "The chairman of the National Assembly visited Lima.",
    ],
)
def test_those_without_office(text: str) -> None:
    assert _read(text)[0]


@pytest.mark.parametrize(
    "text",
    [
        "The ministers of the two countries met in Lima on Friday.",
        "The ministers for fishermen of Chad and Mali met in Lima.",
        "The president of Chad visited Lima.",
    ],
)
def test_those_with_office(text: str) -> None:
    assert not _read(text)[0]


@pytest.mark.parametrize(
    ("text", "many"),
    [
        ("The minister will go to the Arab League Conference in Lima.", True),
        ("The premier travelled to Lima for the ASEAN summit.", True),
        ("The minister flew to Lima to attend an international forum.", True),
        ("The minister flew to Lima for a meeting with the king.", False),
        ("The minister visited Lima.", False),
        ("The premier travelled to Lima for the funeral of a friend.", False),
    ],
)
def test_travel_to_where_many_meet(text: str, many: bool) -> None:
    assert _read(text)[1] is many
