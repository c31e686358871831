"""Who travels and who is host, where the place, the tour or the speaker tells it."""

from __future__ import annotations

import pytest

from tests.etl.articles import assert_told, contacts_told, pairs_told


@pytest.mark.parametrize(
    ("text", "pairs"),
    [
        ("Togo's President Yao Mensah had talks in Accra on Monday.", ["GHA-TGO"]),
        # Where many meet, and where somebody speaks, nobody is host.
        ("Togo's President Yao Mensah had talks in Geneva on Monday.", []),
        ("A visit planned for October will not be paid, Togo's President Yao Mensah said in Accra.", []),
        # Nations do not travel: somebody of the sentence does.
        ("A tour of Ghana and Benin that begins on Friday will have Kenyan Foreign Minister Ann Maina speak of trade.",
         ["BEN-KEN", "GHA-KEN"]),
        ("The visit to Ghana and Benin on which Kenyan Foreign Minister Ann Maina was to set out was put off.",
         ["BEN-KEN", "GHA-KEN"]),
        ("The archbishop was in Accra and Cotonou in April.", []),
        # He who speaks is the other side.
        ("The meeting with Ghana's President Kofi Asante on Tuesday was useful, Togo's President Yao Mensah said.",
         ["GHA-TGO"]),
        # A country of another clause is no third side.
        ("Kenya's foreign minister, Ann Maina, reached Ghana on Monday, after talks with her counterpart from Togo.",
         ["KEN-TGO"]),
        # Several who come to a city of many come to meet each other; each goal of one traveller is a visit.
        ("The presidents of Togo and Ghana came to Geneva on Monday at the invitation of the United Nations.", []),
        ("Kenyan Foreign Minister Ann Maina will not travel to Ghana and Benin on Friday, since the trilateral "
         "commission is put off.", ["BEN-KEN", "GHA-KEN"]),
        # Behind "for relations with" the names go on.
        ("Ali Bey, special envoy of the Togolese president for relations with Ghana, and Ghanaian Deputy Foreign "
         "Minister Kofi Asante are to meet in Prague on Friday.", ["GHA-TGO"]),
        # A vice-premier is not always of China.
        ("Togo's President Yao Mensah met on Monday with the vice-premier Kofi Asante, who represented Ghana.",
         ["GHA-TGO"]),
        # Who helped is no side.
        ("Togo's President Yao Mensah met Ghana's President Kofi Asante on Monday, upon the intervention of Benin's "
         "President Pierre Kodjo.", ["GHA-TGO"]),
        ("At the inauguration of Kenya's new president on Monday, Togo's President Yao Mensah met Ghana's President "
         "Kofi Asante.", ["GHA-TGO"]),
        # The meeting of two with a third.
        ("The meeting of Togo's President Yao Mensah and Ghana's President Kofi Asante with Benin's President Pierre "
         "Kodjo took place on Monday.", ["BEN-GHA-TGO"]),
        # A capital in the name of a series; a place that is named as somebody is.
        ("Presidents Yao Mensah of Togo and Kofi Asante of Ghana met on May 9 at the third round of Astana talks.",
         ["GHA-TGO"]),
        ("Togo's President Yao Mensah spoke of the Gulf of Fonseca on Monday in a letter to Ghana's President Kofi "
         "Asante.", ["GHA-TGO"]),
        # Behind the comma another clause begins.
        ("On Monday, a day before the foreign ministers of Togo and Ghana met, Kenya's President Joseph Maina made a "
         "speech.", ["GHA-TGO"]),
        # A second partner, met on another day or "too".
        ("Togo's President Yao Mensah met Ghana's President Kofi Asante in Accra on Monday, and a day later Benin's "
         "President Pierre Kodjo.", ["BEN-TGO", "GHA-TGO"]),
        ("Togo's President Yao Mensah met Ghana's President Kofi Asante on Monday and Benin's President Pierre Kodjo, "
         "too.", ["BEN-TGO", "GHA-TGO"]),
        # By phone one speaks with one at a time; of a call of three it is told.
        ("Togo's President Yao Mensah spoke by phone on Monday with Ghana's President Kofi Asante and Benin's "
         "President Pierre Kodjo.", ["BEN-TGO", "GHA-TGO"]),
        ("Togo's President Yao Mensah spoke together by phone on Monday with Ghana's President Kofi Asante and Benin's "
         "President Pierre Kodjo.", ["BEN-GHA-TGO"]),
        # The head of an international body is of no state, and so is "he" who means him.
        ("UN Secretary-General Ban Ki-moon is on tour. In Belgrade he will meet Serbian President Ivan Babic. From "
         "there he flies to Skopje.", []),
    ],
)  # fmt: skip
def test_hosts_and_travellers(text: str, pairs: list[str]) -> None:
    assert pairs_told(text) == pairs


@pytest.mark.parametrize(
    "text",
    [
        "On Wednesday, Kamau visited a factory in Mombasa.",
        "On Tuesday Kenyan Foreign Minister Achieng Wanjiru toured a hospital in Nairobi.",
        "Kamau will visit Mombasa on Saturday.",
    ],
)
def test_who_visits_a_place_at_home_is_nobodys_guest(text: str) -> None:
    lead = "Kenyan President Otieno Kamau talked by phone with Peruvian President Luis Quispe on Monday."
    assert pairs_told(f"{lead}\n\n{text}", "2019-05-16") == ["KEN-PER"]


@pytest.mark.parametrize(
    ("went", "pairs"),
    [
        ("hurried to Doha", ["KWT-QAT"]),
        ("rushed to Doha to calm the Qataris", ["KWT-QAT"]),
        ("was sent to Doha to calm the Qataris", ["KWT-QAT"]),
        ("is to be dispatched to Doha", ["KWT-QAT"]),
        ("was rushed to hospital", []),
    ],
)
def test_who_hurries_to_a_capital_or_is_sent_there(went: str, pairs: list[str]) -> None:
    assert pairs_told(f"Kuwait's foreign minister, Sheikh Saad, {went} on Monday.") == pairs


@pytest.mark.parametrize("what", ["Aid was", "Kuwaiti troops were", "Two fishermen were", "The file was"])
def test_what_is_sent_to_a_capital_is_no_visit(what: str) -> None:
    assert pairs_told(f"{what} sent to Doha by Kuwait's foreign minister on Monday.") == []


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Before Lima, Chile's president had been in Quito, where he met his counterpart on Monday.",
         "CHL-ECU held in_person 2019-05-13"),
        ("Before Quito, U.S. General Mark Dane had been in Bogota, where he met his counterpart, General Paz, "
         "on Sunday.",
         "COL-USA held in_person 2019-05-12"),
        ("The Chilean president travels on to Quito, where she will be on Friday.",
         "CHL-ECU planned in_person 2019-05-17"),
        ("The Chilean president also goes to Quito, where she is expected on Friday.",
         "CHL-ECU planned in_person 2019-05-17"),
        ("The Chilean president went on to Quito, where she arrived on Monday.", "CHL-ECU held in_person 2019-05-13"),
    ],
)  # fmt: skip
def test_stops_before_and_behind(text: str, told: str) -> None:
    assert_told(text, told)


def test_a_meeting_far_off_is_none() -> None:
    assert pairs_told("A meeting of the presidents of Chile and Peru is still far off.") == []


@pytest.mark.parametrize("troops", ["his country's troops", "Canadian soldiers", "the Canadian contingent"])
def test_a_visit_to_ones_own_troops_is_none(troops: str) -> None:
    assert pairs_told(f"Canada's defence minister visited {troops} in Ukraine on Monday.") == []


@pytest.mark.parametrize(
    "later",
    [
        "The border committee of the two countries will meet again next week.",
        "The chairs of the border committee of Chile and Peru are to meet before the year is out.",
    ],
)
def test_a_journey_stays_beside_a_plan_that_is_not_its_own(later: str) -> None:
    told = f"Peru's president, Luis Diaz, flew to Santiago on Tuesday. {later}"
    assert ("CHL-PER", "held", "in_person", "2019-05-14") in contacts_told(told, "2019-05-15")


@pytest.mark.parametrize(
    ("text", "pairs"),
    [
        # The country of the dateline is "the Kingdom" and "the capital" where no other was told.
        ("RIYADH, May 15 - Malian President Idrissa Toure began a visit to the Kingdom on Tuesday.", ["MLI-SAU"]),
        ("RABAT, May 15 - The foreign minister of Togo, Yao Mensah, began a visit to the kingdom.", ["MAR-TGO"]),
        ("TIRANA, May 15 - Albanian Prime Minister Agron Hoxha paid a visit to the north of the country.", []),
        ("LIMA, May 15 - President Idrissa Toure of Mali returned from Togo, after a visit to that country on Monday.",
         ["MLI-TGO"]),
        # One who travels to several, told behind them.
        ("A trip to Ghana and Benin by Kenyan Foreign Minister Ann Maina, planned for next week, is off.",
         ["BEN-KEN", "GHA-KEN"]),
        ("A visit by the Kenyan foreign minister to Ghana and Benin, planned for next week, was called off.",
         ["BEN-KEN", "GHA-KEN"]),
    ],
)  # fmt: skip
def test_the_country_of_the_dateline_and_trips_to_several(text: str, pairs: list[str]) -> None:
    assert pairs_told(text, "2019-05-16") == pairs
