"""Where a contact was, told as venue or gathering, behind a building, by the dateline, or by where its people are."""

from __future__ import annotations

import pytest

from tests.etl.articles import reading

MET = "Peruvian Foreign Minister Rosa Quispe met Chilean Foreign Minister Pablo Soto on 2 May 2019"
TALKS = "The foreign ministers of Peru and Chile, Rosa Quispe and Pablo Soto, held talks on 2 May 2019"


@pytest.mark.parametrize(
    ("text", "place"),
    [
        (f"{MET} at the Officers' Club Hotel in downtown Quito.", "Officers' Club Hotel, Quito"),
        (f"{MET} at the State Department in Washington.", "State Department, Washington"),
        (f"{MET} on the sidelines of the Munich Security Conference.", "Munich"),
        (f"{MET} at the Antalya Diplomacy Forum.", "Antalya"),
        (f"{MET} on the sidelines of the Africa Forum.", None),
        (f"{MET} on the territory of Ecuador.", "Ecuador"),
        (f"{MET} at the Tacna-Arica border.", "Tacna-Arica border"),
        (f"{TALKS} at a summit hosted by Ecuador.", "Ecuador"),
        (f"{TALKS}. The venue had been moved to Quito.", "Quito"),
        (f"{MET}. She said that trade would grow. The venue was the port of Callao.", "Callao"),
        (f"{TALKS}. Peru wants its gas sold. Chile is not so sure. The meeting in Quito went on for hours.", "Quito"),
        (f"Santiago (Agency) - {MET}.", "Santiago"),
        (f"LIMA, May 2 (AGENCY) -- {MET} in the capital.", "Lima"),
        ("Peruvian Foreign Minister Rosa Quispe is headed for Santiago to meet Chilean Foreign Minister Pablo Soto on "
         "9 May 2019.", "Santiago"),
        (f"Rosa Quispe arrived in Santiago on Wednesday.\nHer tour is long.\n{MET}.", "Santiago"),
        (f"{MET}, with protests under way in Quito.", None),
        ("Peruvian Foreign Minister Rosa Quispe is to visit Chile on 9 May 2019. She spoke to reporters in Quito and "
         "will have talks with Chilean Foreign Minister Pablo Soto.", "Chile"),
    ],
)  # fmt: skip
def test_where_a_contact_was(text: str, place: str | None) -> None:
    assert {c.location for c in reading(text, "2019-05-03").contacts} == {place}
