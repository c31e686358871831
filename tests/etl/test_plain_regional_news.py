"""Ordinary news of neighbours, as papers of the region word it: read as published on Thursday, 16 May 2019."""

from __future__ import annotations

import pytest

from tests.etl.articles import contacts_told

Told = set[tuple[str, str, str, str]]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        # The verb of one contact stands for that of another, and its subject follows.
        (
            "Peruvian President Ana Rojas visited La Paz in April, as did Chile's Luis Vera.",
            {("BOL-PER", "held", "in_person", "2019-04-01"), ("BOL-CHL", "held", "in_person", "2019-04-01")},
        ),
        (
            "The Peruvian president telephoned Bolivia's Hugo Soto on Monday, and so did Chilean President Luis Vera.",
            {("BOL-PER", "held", "phone", "2019-05-13"), ("BOL-CHL", "held", "phone", "2019-05-13")},
        ),
        ("Peru's president condemned the attack, as did Chile's prime minister Luis Vera.", set()),
        # Each alone.
        (
            "Prime Ministers Ana Rojas of Peru and Luis Vera of Chile are each to meet Bolivian President Hugo Soto on "
            "Monday.",
            {("BOL-PER", "planned", "in_person", "2019-05-20"), ("BOL-CHL", "planned", "in_person", "2019-05-20")},
        ),
        (
            "Peru's Ana Rojas and Chile's President Luis Vera held separate talks with Bolivian President Hugo Soto in "
            "Sucre on Monday.",
            {("BOL-PER", "held", "in_person", "2019-05-13"), ("BOL-CHL", "held", "in_person", "2019-05-13")},
        ),
    ],
)
def test_another_did_the_same(text: str, told: Told) -> None:
    assert contacts_told(text) == told


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "Latvian President Ilze Ozola has turned down an invitation from Polish President Jan Nowak to the "
            "Independence Day celebrations in Warsaw on Friday.",
            {("LVA-POL", "refused", "in_person", "2019-05-17")},
        ),
        (
            "Latvian President Ilze Ozola declined Polish President Jan Nowak's invitation to the parade in Warsaw on "
            "May 9.",
            {("LVA-POL", "refused", "in_person", "2019-05-09")},
        ),
        (
            "Latvian President Ilze Ozola accepted an invitation from Polish President Jan Nowak to the flag day "
            "celebrations in Warsaw on Tuesday.",
            {("LVA-POL", "planned", "in_person", "2019-05-21")},
        ),
        (
            "Latvian President Ilze Ozola will not go to Warsaw on Friday for the ceremony, though Polish President "
            "Jan Nowak had invited her.",
            {("LVA-POL", "refused", "in_person", "2019-05-17")},
        ),
        ("Latvian President Ilze Ozola declined an invitation to the peace conference in Warsaw.", set()),
        ("The company declined an invitation to the tender.", set()),
    ],
)
def test_invitations_answered(text: str, told: Told) -> None:
    assert contacts_told(text) == told


@pytest.mark.parametrize(
    ("text", "told"),
    [
        # What was turned down at a contact is not the contact.
        (
            "Hungary's foreign minister rejected the plan at Tuesday's meeting with his Slovak counterpart.",
            {("HUN-SVK", "held", "in_person", "2019-05-14")},
        ),
        (
            "At a meeting in Lima on Monday Chilean President Luis Vera refused a request by his Peruvian host Ana "
            "Rojas for more water.",
            {("CHL-PER", "held", "in_person", "2019-05-13")},
        ),
        (
            "Peru insists on the map. Chile does not accept it, and a meeting of the foreign ministers in Quito on "
            "Tuesday did not bring them closer.",
            {("CHL-PER", "held", "in_person", "2019-05-14")},
        ),
        ("Peru's foreign minister rejected an offer of talks in Lima on Tuesday from his Chilean counterpart.",
         {("CHL-PER", "refused", "unspecified", "2019-05-14")}),
        # What was to be found out, and what came of it.
        (
            "A delegation from Chile was in Peru last month to see whether the embassy in Lima could be opened again.",
            {("CHL-PER", "held", "in_person", "2019-04-01")},
        ),
        (
            "Peruvian Deputy Prime Minister Ana Rojas and her Chilean counterpart Luis Vera talked it over in Lima in "
            "February 2018, to no avail.",
            {("CHL-PER", "held", "in_person", "2018-02-01")},
        ),
    ],
)  # fmt: skip
def test_done_whatever_came_of_it(text: str, told: Told) -> None:
    assert contacts_told(text) == told


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "The foreign ministers of Chile and Peru, who have a meeting later in May, will prepare it.",
            {("CHL-PER", "planned", "in_person", "2019-05-16")},
        ),
        (
            "The protocol was signed in Quito in October 2009 by Peruvian Foreign Minister Ana Rojas and Chilean "
            "Foreign Minister Luis Vera.",
            {("CHL-PER", "held", "in_person", "2009-10-01")},
        ),
        (
            "The opening of embassies was agreed by Presidents Ana Rojas of Peru and Luis Vera of Chile in Quito on "
            "Sunday.",
            {("CHL-PER", "held", "in_person", "2019-05-12")},
        ),
        (
            "Lima and Santiago agree on little. Their foreign ministers, who met in Quito in January, will meet again "
            "in Bogota on Monday.",
            {("CHL-PER", "held", "in_person", "2019-01-01"), ("CHL-PER", "planned", "in_person", "2019-05-20")},
        ),
        # Talks on joining a union of many are none of two states.
        ("Greece said it would not oppose opening accession negotiations with Albania in June.", set()),
        ("Slovenia refused in December to let Croatia open several areas of its entry talks.", set()),
    ],
)
def test_whose_day_and_whose_contact(text: str, told: Told) -> None:
    assert contacts_told(text) == told


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "Ecuador's foreign minister has voiced doubts about a call that Peruvian President Ana Rojas and Chilean "
            "President Luis Vera had on Monday.",
            {("CHL-PER", "held", "phone", "2019-05-13")},
        ),
        (
            "In March 2013, during a visit of Bolivian President Hugo Soto to Peru, Peruvian President Ana Rojas "
            "called Chilean President Luis Vera over the phone.",
            {("BOL-PER", "held", "in_person", "2013-03-01"), ("CHL-PER", "held", "phone", "2013-03-01")},
        ),
        (
            "The commission on the delimitation of the border between Peru and Chile met in Lima on Tuesday.",
            {("CHL-PER", "held", "in_person", "2019-05-14")},
        ),
        (
            "The next meeting of the commission on the border between Peru and Chile will be held soon.",
            {("CHL-PER", "planned", "in_person", "")},
        ),
        (
            "Peru has called off the meeting which Peruvian Prime Minister Ana Rojas and her Chilean counterpart Luis "
            "Vera were to have next week. It had been planned for May 21 in Lima.",
            {("CHL-PER", "cancelled", "in_person", "2019-05-21")},
        ),
        (
            "The Peruvian and the Chilean side have decided to change the date of the meeting of the foreign ministers "
            "that had been announced for Monday, May 20.",
            {("CHL-PER", "cancelled", "in_person", "2019-05-20")},
        ),
        (
            "The meeting of the foreign ministers of Peru and Chile was moved to May 20 and then put off.",
            {("CHL-PER", "cancelled", "in_person", "2019-05-20")},
        ),
        ("There is a session of the Assembly of Peru on Friday, Chile's Luis Vera said.", set()),
    ],
)
def test_whose_meeting_and_for_when(text: str, told: Told) -> None:
    assert contacts_told(text) == told


@pytest.mark.parametrize(
    ("text", "told"),
    [
        # "Should", with a day, is what is planned.
        (
            "The meeting of the Peruvian and Chilean presidents should take place in Lima on May 20.",
            {("CHL-PER", "planned", "in_person", "2019-05-20")},
        ),
        (
            "Peruvian Prime Minister Ana Rojas should arrive in Santiago on Friday.",
            {("CHL-PER", "planned", "in_person", "2019-05-17")},
        ),
        ("The ministers of Chad and Mali should meet more often.", set()),
        (
            "Peru's Prime Minister Ana Rojas goes to Santiago next week. She would be hosted by Chilean President Luis "
            "Vera.",
            {("CHL-PER", "planned", "in_person", "2019-05-20")},
        ),
        # Of what was set for one day and is held on another.
        (
            "The joint meeting of the governments of Peru and Chile, scheduled for Friday, will be held on May "
            "24 instead.",
            {("CHL-PER", "cancelled", "in_person", "2019-05-17"), ("CHL-PER", "planned", "in_person", "2019-05-24")},
        ),
        (
            "The visit of Peruvian Prime Minister Ana Rojas to Santiago, originally planned for May 14, will "
            "take place "
            "on Tuesday.",
            {("CHL-PER", "cancelled", "in_person", "2019-05-14"), ("CHL-PER", "planned", "in_person", "2019-05-21")},
        ),
        # Who sat there with him.
        (
            "Chilean Foreign Minister Luis Vera was in Lima on Tuesday. At a meeting with the ministers of Peru, "
            "Bolivia "
            "and Ecuador he spoke about water.",
            {("CHL-PER", "held", "in_person", "2019-05-14"), ("BOL-CHL-ECU-PER", "held", "in_person", "2019-05-14")},
        ),
        (
            "The sea border was discussed by the foreign ministers of Peru and Chile in Quito on Monday.",
            {("CHL-PER", "held", "in_person", "2019-05-13")},
        ),
        ("The sea border was discussed by parliament in Lima on Monday.", set()),
        (
            "Peru's foreign minister began an official visit to Chile on Tuesday. The trip of Ana Rojas, which "
            "runs until "
            "tomorrow, is to prepare that of the president.",
            {("CHL-PER", "held", "in_person", "2019-05-14")},
        ),
    ],
)
def test_planned_moved_and_discussed(text: str, told: Told) -> None:
    assert contacts_told(text) == told


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "On May 3 the presidents of Peru, Chile and Bolivia agreed to work together against smuggling.",
            {("BOL-CHL-PER", "held", "unspecified", "2019-05-03")},
        ),
        ("On May 3 the parliaments of Peru and Chile agreed to open the gates.", set()),
        (
            "The presidents of Peru and Chile agreed that their foreign ministers should meet in Lima next week.",
            {("CHL-PER", "planned", "in_person", "2019-05-20")},
        ),
        (
            "Peru's Foreign Minister Ana Rojas told reporters early Friday after a meeting with Chile and "
            "Bolivia in Quito "
            "that more time was needed.",
            {("BOL-CHL-PER", "held", "in_person", "2019-05-10")},
        ),
        (
            "On the sidelines of the summit in Quito President Ana Rojas of Peru met with her Chilean counterpart Luis "
            "Vera on 8 May.",
            {("CHL-PER", "held", "in_person", "2019-05-08")},
        ),
        # Leaders of parties are of no government.
        ("Peruvian President Ana Rojas met MRN leader Luis Vera of Chile in Santiago on Friday.", set()),
        ("Peruvian President Ana Rojas met Law and Justice leader Jan Nowak in Warsaw on Friday.", set()),
    ],
)
def test_agreed_and_told_after_talks(text: str, told: Told) -> None:
    assert contacts_told(text) == told
