"""Those who met before one of them held office met as no governments."""

from __future__ import annotations

import pytest

from tests.etl.articles import contacts_told

_HELD = {("CHL-PER", "held", "in_person", "2019-05-13")}


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "Peru's president praised Chilean President Juan Rojas, whom he first met in 2016 when he was a candidate.",
            (),
        ),
        ("Peruvian President Luis Quispe had met Chile's Juan Rojas as a candidate in March 2017.", ()),
        ("As opposition leader, Luis Quispe met Chilean President Juan Rojas in 2012.", ()),
        ("Peru's President Luis Quispe met Chile's president in 2011, when he was mayor of Cusco.", ()),
        ("Before becoming president of Peru, Luis Quispe met Chilean President Juan Rojas in 2013.", ()),
        ("Peruvian President Luis Quispe met Chile's Juan Rojas in 2013, before he took office.", ()),
        # What others were or did then says nothing of those who met.
        (
            "Peruvian President Luis Quispe met his Chilean counterpart in Lima on Monday, a day before he was sworn "
            "in for a second term.",
            _HELD,
        ),
        (
            "Peruvian President Luis Quispe met his Chilean counterpart in Lima on Monday as the opposition leader "
            "protested outside.",
            _HELD,
        ),
        (
            "Peruvian President Luis Quispe met his Chilean counterpart in Lima on Monday, when opposition candidates "
            "were out of the country.",
            _HELD,
        ),
    ],
)
def test_who_held_no_office_when_they_met(text: str, told: set[tuple[str, str, str, str]]) -> None:
    assert contacts_told(text) == set(told)
