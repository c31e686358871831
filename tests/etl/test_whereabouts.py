"""Where a contact was, told as venue or gathering, behind a building, by the dateline, or by where its people are."""

from __future__ import annotations

import pytest

from tests.etl.articles import contacts_told, reading

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


@pytest.mark.parametrize(
    ("text", "places"),
    [
        # Names that begin with South or North, days before a place, a day behind one.
        ("Kenyan President Uhuru Kenyatta met President Cyril Ramaphosa of South Africa in South Africa on Tuesday.",
         {"South Africa"}),
        ("Thai and Malaysian officers agreed to hold the next round of talks on June 12 in Hat Yai.", {"Hat Yai"}),
        ("Thai and Burmese officers met in the Burmese border town of Tachilek on Monday.", {"Tachilek"}),
        # Each country of a tour.
        ("French President Emmanuel Macron begins a tour of Kenya, Ethiopia and Djibouti on Monday.",
         {"Kenya", "Ethiopia", "Djibouti"}),
        ("Canadian Defence Minister Harjit Sajjan is due in North Macedonia on Monday before travelling to Kosovo and "
         "Albania.", {"North Macedonia", "Kosovo", "Albania"}),
        # Each of several with the place beside its day.
        ("The foreign ministers of Peru and Ecuador met in Lima in May 2017, in Quito in November 2018 and in Bogota "
         "in February 2019.", {"Lima", "Quito", "Bogota"}),
        ("Cuban Foreign Minister Bruno Rodriguez saw Sergei Lavrov in Moscow on Monday and Belarusian Foreign Minister "
         "Vladimir Makei in Minsk on Tuesday.", {"Moscow", "Minsk"}),
        ("On Friday Dutch Foreign Minister Stef Blok travels on to Lima and Quito to meet Foreign Minister Rosa Quispe "
         "of Peru and Foreign Minister Jose Valencia of Ecuador.", {"Lima", "Quito"}),
        ("SANTIAGO - Peru and Chile ended a round of consultations on fisheries here on Monday.", {"Santiago"}),
        # Where the guest goes on to, where he is from the day before, what "there" points to.
        ("German Foreign Minister Heiko Maas will continue to Tashkent, where he is to see Uzbek President Shavkat "
         "Mirziyoyev on Friday.", {"Tashkent"}),
        ("Spanish Foreign Minister Josep Borrell goes to Lima on Tuesday for talks with Peru's Prime Minister Salvador "
         "del Solar. While there he will see Chilean Foreign Minister Pablo Soto as well.", {"Lima"}),
        # A report from home on a guest abroad, and one of a guest where it was filed.
        ("LIMA, May 14 (Agency): Peruvian Defence Minister Rosa Quispe, who is on an official visit to Ecuador, paid a "
         "call on President Lenin Moreno of Ecuador on Tuesday.", {"Ecuador"}),
        ("BEIJING, May 14 (Xinhua) -- Chinese Premier Li Keqiang met Tuesday with Singapore's Deputy Prime Minister "
         "Teo Chee Hean, who is on a visit to China.", {"Beijing"}),
    ],
)  # fmt: skip
def test_place_of_each_of_several(text: str, places: set[str]) -> None:
    assert {c.location for c in reading(text, "2019-05-16").contacts} == places


def test_the_west_bank_is_of_palestine() -> None:
    told = contacts_told("Peruvian Foreign Minister Rosa Quispe is to be in Israel and the West Bank on Sunday.")
    assert told == {(pair, "planned", "in_person", "2019-05-19") for pair in ("ISR-PER", "PER-PSE")}
    told = contacts_told("The presidents of Peru and Chile discussed violence in the West Bank by phone on Monday.")
    assert told == {("CHL-PER", "held", "phone", "2019-05-13")}
