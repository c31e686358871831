"""The source line of slides in French: the exhibit's own scope, number and caveat."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any

import pandas as pd
import pytest

from desk.builds import asking, connect, current_build
from desk.coverage import coverage_caveat
from desk.exhibits import Item, exhibit
from desk.exhibits.exhibit import Ask
from desk.filters import Filters
from desk.slides.source import source_words
from desk.source_line import source_line, source_parts
from desk.theme import LIGHT
from desk.words import Words
from tests.desk.hand_build import AS_OF

USA = Filters(AS_OF, "CHN-USA")
FRENCH = Words("fr")


@pytest.fixture
def ask(tiny_build: Path) -> Iterator[Ask]:
    connection = connect(current_build(tiny_build))
    yield asking(connection)
    connection.close()


@pytest.mark.parametrize("kind", ["gap-ladder", "silence-board"])
def test_the_french_source_line_keeps_scope_and_caveat(ask: Ask, kind: str) -> None:
    period = Filters(AS_OF, period_start=date(2019, 1, 1), period_end=AS_OF)
    made = exhibit(ask, Item(kind, period), LIGHT)
    parts = source_parts(made.source)
    assert parts and "article in hand from" in parts.caveat
    told = source_words(made, FRENCH).splitlines()[1]
    months = re.findall(r"\d+", parts.caveat) or ["1"]
    assert re.search(rf"Mois de silence montrés sans aucun article disponible : \d+ sur {months[-1]}\b", told)
    assert told.startswith("China – United States" if kind == "gap-ladder" else "Tous les couples de pays")
    assert ("2019" in told) is (kind == "gap-ladder") and "in hand" not in told and "All pairs" not in told
    assert f"n = {parts.n.split()[0]} " in told and told.endswith(FRENCH("caution"))


def test_the_french_source_line_of_claims_has_no_filter_that_they_do_not_use(ask: Ask) -> None:
    made = exhibit(ask, Item("claim-check", replace(USA, period_start=date(2019, 1, 1))), LIGHT)
    parts = source_parts(made.source)
    assert parts
    told = source_words(made, FRENCH).splitlines()[1]
    assert "2019" not in told and "affirmation" in told and "Mois de silence" not in told


@pytest.mark.parametrize(
    ("spans", "covered", "french"),
    [
        ([("A", "2020-01-01", "2020-01-09")], {}, "1 sur 1."),
        ([("A", "2020-01-01", "2020-03-09")], {}, "3 sur 3."),
        ([("A", "2020-01-01", "2020-01-09")], {"A": {date(2020, 1, 1)}}, "0 sur 1."),
        ([("A", "2020-01-01", "2020-03-09")], {"A": {date(2020, 2, 1)}}, "2 sur 3."),
        ([("A", "2020-01-01", "2020-01-09"), ("B", "2020-01-01", "2020-01-09")],
         {"A": {date(2020, 1, 1)}, "B": {date(2020, 1, 1)}}, "0 sur 2, comptés pour chaque couple de pays."),
    ],
)  # fmt: skip
def test_every_caveat_is_said_in_french(ask: Ask, spans: Any, covered: Any, french: str) -> None:
    made = exhibit(ask, Item("claim-check", USA), LIGHT)
    none = pd.DataFrame({"article_id": []})
    filters = replace(USA, period_start=date(2019, 1, 1), period_end=AS_OF)
    line = source_line(none, filters, "1,204 contacts", caveat=coverage_caveat(spans, covered))
    told = source_words(replace(made, source=line, articles=none), FRENCH)
    assert f"sans aucun article disponible : {french} {FRENCH('caution')}" in told
    assert "· du 1 janv. 2019 au " in told and "n = 1,204 contacts. " in told
