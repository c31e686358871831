"""English of translations and rewordings, and pages on which an agency prints several reports of its own."""

from __future__ import annotations

import pytest

from tests.etl.articles import assert_told, contacts_told, only_contact, pairs_told

PAGE = """ACCRA, May 15 (GNA) -- Ghanaian President Kwame Boateng received Togolese Minister Koffi Adzo on Wednesday.

LOME, May 13 (GNA) -- Togolese President Ayao Mensah today held a phone call with his Beninese counterpart Luc Dossou.

COTONOU, May 12 (GNA) -- Beninese President Luc Dossou yesterday received Nigerian Foreign Minister Musa Bello."""


def test_each_report_of_a_page_counts_from_its_own_dateline() -> None:
    assert contacts_told(PAGE) == {
        ("GHA-TGO", "held", "in_person", "2019-05-15"),
        ("BEN-TGO", "held", "phone", "2019-05-13"),
        ("BEN-NGA", "held", "in_person", "2019-05-11"),
    }


def test_a_name_is_no_verb_of_saying() -> None:
    assert_told(
        "Sultan Hamad bin Said yesterday received Indian Foreign Minister Arun Rao in Muscat.",
        "IND-OMN held in_person 2019-05-15",
    )


def test_a_heading_names_nobody_by_its_verb() -> None:
    text = "Foreign Minister Receives Phone Call from Peruvian Counterpart\n\nSANTIAGO, May 15 -- Chilean Foreign "
    text += "Minister Luis Vega received a phone call today from his Peruvian counterpart Ana Ruiz."
    assert {p.name for p in only_contact(text, "2019-05-16").participants} == {"Luis Vega", "Ana Ruiz"}


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("The foreign ministers of Chile and Peru met on 14 may in Lima.", "CHL-PER held in_person 2019-05-14"),
        ("The foreign ministers of Chile and Peru met in Lima on april 30.", "CHL-PER held in_person 2019-04-30"),
        ("The foreign ministers of Chile and Peru met in Lima in June final yr.", "CHL-PER held in_person 2018-06-01"),
        (
            "Chilean President Luis Vega accepted Peruvian Foreign Minister Ana Ruiz at the palace on Tuesday.",
            "CHL-PER held in_person 2019-05-14",
        ),
        (
            "Peruvian Foreign Minister Ana Ruiz was accepted by the President of Chile Luis Vega on Tuesday.",
            "CHL-PER held in_person 2019-05-14",
        ),
        (
            "Chilean President Luis Vega held a phone name with his Peruvian counterpart Ana Ruiz on Tuesday.",
            "CHL-PER held phone 2019-05-14",
        ),
        (
            "Chilean President Luis Vega's go to to Peru, deliberate for June, was referred to as off.",
            "CHL-PER cancelled in_person 2019-06-01",
        ),
        (
            "Chilean Foreign Minister Luis Vega foresees to meet with his Peruvian counterpart in Lima on May 20.",
            "CHL-PER planned in_person 2019-05-20",
        ),
        (
            "Chilean Foreign Minister Luis Vega dialogued in Lima on Tuesday with his Peruvian counterpart Ana Ruiz.",
            "CHL-PER held in_person 2019-05-14",
        ),
        (
            "Chilean Foreign Minister Luis Vega received this morning, Wednesday, his Peruvian colleague Ana Ruiz.",
            "CHL-PER held in_person 2019-05-15",
        ),
        (
            "Chilean Foreign Minister Luis Vega will receive his Peruvian counterpart Ana Ruiz tomorrow, Friday.",
            "CHL-PER planned in_person 2019-05-17",
        ),
        (
            "Chilean Foreign Minister Luis Vega met his Peruvian colleague Ana Ruiz in the past month of November.",
            "CHL-PER held in_person 2018-11-01",
        ),
        (
            "The negotiations of Chilean President Luis Vega with his Peruvian colleague passed on Tuesday in Lima.",
            "CHL-PER held in_person 2019-05-14",
        ),
        (
            "The theme was discussed by Chilean Minister Luis Vega and Peruvian Minister Ana Ruiz, who conducted on "
            "May 6 talks in Lima.",
            "CHL-PER held in_person 2019-05-06",
        ),
        (
            "The ministers of Chile and Peru, Luis Vega and Ana Ruiz, agreed to meet on the occasion of the forum to "
            "be held in Bogota early next month.",
            "CHL-PER planned in_person 2019-06-01",
        ),
        (
            "Chilean Foreign Minister Luis Vega met Peru's Ana Ruiz on Tuesday on the fields of the assembly.",
            "CHL-PER held in_person 2019-05-14",
        ),
    ],
)
def test_words_of_translations(text: str, told: str) -> None:
    assert_told(text, told)


@pytest.mark.parametrize(
    "text",
    [
        "Chilean President Luis Vega accepted the resignation of the ambassador to Peru on Tuesday.",
        "The proposal was accepted by the President of Chile Luis Vega, Peruvian Foreign Minister Ana Ruiz said.",
    ],
)
def test_what_was_agreed_to_is_no_guest(text: str) -> None:
    assert pairs_told(text) == []


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "The Ministry of Defence of Peru held talks with Chilean Defence Minister Luis Vega on May 14.",
            "CHL-PER held unspecified 2019-05-14",
        ),
        (
            "The government of Peru held talks with Chilean Defence Minister Luis Vega on May 14.",
            "CHL-PER held unspecified 2019-05-14",
        ),
        (
            "A meeting was held at the Ministry of Defence of Peru with Chilean Defence Minister Luis Vega on May 14.",
            "CHL-PER held in_person 2019-05-14",
        ),
        (
            "Consultations between the Ministries of Foreign Affairs of Peru and Chile were held in Lima on May 14.",
            "CHL-PER held in_person 2019-05-14",
        ),
    ],
)
def test_ministries_before_their_state(text: str, told: str) -> None:
    assert_told(text, told)


def test_a_heading_over_a_plan_is_no_visit_of_its_own() -> None:
    text = (
        "The foreign ministers of Chile and Peru met on Friday in Lima.\n\nMensah travels to Accra\n\nThe president of "
    )
    text += "Togo, Ayao Mensah, will make this Thursday (16) a visit to Accra, where he will be received by Ghanaian "
    text += "President Kwame Boateng."
    assert contacts_told(text, "2019-05-13") == {
        ("CHL-PER", "held", "in_person", "2019-05-10"),
        ("GHA-TGO", "planned", "in_person", "2019-05-16"),
    }


def test_those_who_live_there_are_no_visitors() -> None:
    assert pairs_told("The president was informed about the fate of the Chileans who stay in Peru.") == []


@pytest.mark.parametrize(
    "text",
    [
        "Chilean President Luis Vega praised the ties while receiving visiting Peruvian Foreign Minister Ana Ruiz in "
        "Santiago on May 14.",
        "Receiving Peruvian Foreign Minister Ana Ruiz in Santiago on May 14, Chilean President Luis Vega praised ties.",
    ],
)
def test_what_was_said_while_receiving_a_guest(text: str) -> None:
    assert_told(text, "CHL-PER held in_person 2019-05-14")


def test_a_letter_received_is_no_guest() -> None:
    text = "While receiving the credentials of the ambassador on Tuesday, Chilean President Luis Vega praised Peru."
    assert pairs_told(text) == []


def test_ministers_of_whom_a_state_agency_tells_are_its_own() -> None:
    text = "Minister of Public Security Ali Nasser led a delegation to Cairo on May 14, where he held talks with his "
    text += "Egyptian counterpart."
    assert {pair for pair, *_ in contacts_told(text, source="KUNA")} == {"EGY-KWT"}
    assert {pair for pair, *_ in contacts_told(text, source="Herald")} == set()


def test_the_custodian_is_the_saudi_king() -> None:
    text = "The Custodian of the Two Holy Mosques received a phone call from Peruvian President Ana Ruiz on Tuesday."
    assert_told(text, "PER-SAU held phone 2019-05-14")


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "On the sidelines of the ministerial session of the council, Chilean Foreign Minister Luis Vega had a "
            "meeting with Peruvian Foreign Minister Ana Ruiz on Friday.",
            "CHL-PER held in_person 2019-05-10",
        ),
        (
            "Chilean Foreign Minister Luis Vega received, this Wednesday, a telephone call from his Peruvian peer.",
            "CHL-PER held phone 2019-05-15",
        ),
        (
            "The date of a phone call between Chilean President Luis Vega and Peruvian President Ana Ruiz is being "
            "coordinated.",
            "CHL-PER planned phone",
        ),
        (
            "The talks of Peruvian Minister Ana Ruiz and Chilean Minister Luis Vega, which passed in Lima on May 13, "
            "lasted three hours.",
            "CHL-PER held in_person 2019-05-13",
        ),
        (
            "At the Ministry of Defence of Peru on May 14 a meeting was held with Chilean Defence Minister Luis Vega.",
            "CHL-PER held in_person 2019-05-14",
        ),
        (
            "Chilean President Luis Vega will accept Peruvian Foreign Minister Ana Ruiz on Friday.",
            "CHL-PER planned in_person 2019-05-17",
        ),
        (
            "Chilean President Luis Vega will visit Peru in July of the current year.",
            "CHL-PER planned in_person 2019-07-01",
        ),
        (
            "Chilean President Luis Vega met on Tuesday with British Prime Minister Theresa May.",
            "CHL-GBR held in_person 2019-05-14",
        ),
    ],
)
def test_where_words_stand(text: str, told: str) -> None:
    assert_told(text, told)


@pytest.mark.parametrize(
    "text",
    [
        "Chilean President Luis Vega met on Sunday in Lima with businessmen.",
        "Chilean President Luis Vega met in Lima on Sunday with Peruvian senators.",
        "Chilean Foreign Minister Luis Vega left for Peru on Tuesday to attend a series of APEC-related gatherings.",
    ],
)
def test_whom_they_met_behind_place_and_day_holds_no_office(text: str) -> None:
    assert pairs_told(text) == []
