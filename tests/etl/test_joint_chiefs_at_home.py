"""Of a report by a state's own agency or ministry "the Joint Chiefs" are that state's."""

from __future__ import annotations

import pytest

from tests.etl.articles import reading

TEXT = (
    "The Chairman of the Joint Chiefs of Staff, Maj. Gen. Omar Haddad, on Monday received Syria's defence "
    "minister, Gen. Ali Nasser."
)


@pytest.mark.parametrize(
    ("source", "pair"),
    [("Jordan News Agency (Petra)", ("JOR", "SYR")), ("Petra", ("JOR", "SYR")), ("Daily Wire", ("SYR", "USA"))],
)
def test_whose_they_are(source: str, pair: tuple[str, str]) -> None:
    assert [c.countries for c in reading(TEXT, "2021-05-06", source=source).contacts] == [pair]
