"""Beside the contacts of an article stand those who are of no government, and what looks like one: none of it is read,
nor given to the two states of whom the text spoke before. Each kind has its twins that are contacts."""

from __future__ import annotations

import pytest

from tests.etl.articles import contacts_told

# A contact of its own, behind which the sentences that are none stand.
_TOLD = (
    "LUSAKA, May 16 - Zambian President Joseph Banda received Kenyan President Otieno Kamau in Lusaka on Tuesday.\n\n"
)
_ONE = {("KEN-ZMB", "2019-05-14")}


def _with_their_days(text: str) -> set[tuple[str, str]]:
    return {(pair, day) for pair, _, _, day in contacts_told(text)}


@pytest.mark.parametrize(
    "text",
    [
        # a plain noun acts
        "Farmers from the border met on Monday to talk about the price of maize.",
        "\"Investors called me last week and asked about the mine,\" he said.",
        "The bishops travelled on to Nairobi on Wednesday.",
        "The companies that build the bridge met in Nairobi last week.",
        "A bank whose managers met officials in Nairobi on Monday will lend the money.",
        "Traditional chiefs will visit Nairobi in June.",
        "Lawmakers from Nairobi came to the ceremony. They were received by the president of the senate on Monday.",
        "The next meeting of the two chambers will be held in Nairobi in June.",
        "The Indian Cultural Centre will hold a second such meeting in Nairobi in June.",
        # a plain noun, or somebody of a party or a body, is met
        "Banda met hotel owners on Wednesday.",
        "Banda met members of the Movement for Progress on Wednesday.",
        "Banda met the leaders of the five coalition parties on Wednesday evening.",
        "Banda met church leaders from Kenya on Wednesday.",
        "Banda held talks with the council on Wednesday.",
        "Protest leaders had rejected any talks with the council on Monday.",
        "Banda will meet the ambassadors of the G7 countries on Friday.",
        "Banda said that talks with Brussels had failed in March.",
        "Foreign ministers of the Arctic Council will meet in Rovaniemi next week.",
        "Banda met his lawyers in The Hague on Wednesday.",
        "A meeting of the two countries' power companies took place in Lusaka on Monday.",
        # one government
        "Banda called the police chief on Wednesday.",
        "Banda arrived in Lusaka on Wednesday and met the city's mayor.",
        "\"He talks to us as if we were his employees,\" a member who met him in March said.",
        # teams
        "Peru met Chile in a friendly match in Lima on Wednesday.",
        "Zambia will host Malawi on Saturday.",
        "Banda met his transport minister, Peter Phiri, on Wednesday and spoke with Phiri for two hours.",
        # many, and their seats
        "Banda will arrive in New York on Friday.",
        "Banda will travel to Munich on Friday to attend the security conference.",
        "Banda will fly to Washington on Sunday for the spring meetings of the International Monetary Fund.",
        "The Gulf states' finance ministers will meet in Riyadh next week.",
        "Banda has spoken at five meetings since Monday.",
        # letters to nobody
        "The foreign ministers of Peru and Chile sent messages of condolence on Wednesday.",
        # said to a nation, or only of somebody
        "Of Kenya, too, Banda spoke in his address to the nation on Wednesday.",
        "Of Kenyan President Otieno Kamau Banda spoke on Wednesday as a man of courage.",
        "As Banda spoke in the hall in Geneva on Monday, the delegation of Kenya walked out.",
        # where many meet
        "When the heads of state of the continent gather in Accra on Saturday, Banda and Kenyan President Otieno Kamau "
        "will be among them.",
        "The family photo of the summit in Accra on Monday shows Banda beside Kenyan President Otieno Kamau.",
        "Banda and Kenyan President Otieno Kamau are both expected at the Peacekeeping Summit in Geneva on Saturday.",
        "Let us recall that on Friday the Summit of the Eastern Partnership with Kenya's minister is due in Accra.",
        "Banda met the ministers of his own cabinet on Wednesday to talk about the war in Sudan.",
        "For the international conference on water in Nairobi Banda flew there on Tuesday.",
        "Banda is in Nairobi since Monday, for the summit of the African Union.",
        "The summit of the League, for which Banda has come to Nairobi, opened on Monday.",
        # one close to an office-holder
        "The wife of President Joseph Banda visited a hospital in Nairobi on Wednesday.",
        "The lawyer of President Joseph Banda was in Nairobi on Wednesday.",
        # what was denied
        "\"There was no such meeting,\" he said of a report that a Malian envoy had come to Lusaka last week.",
    ],
)  # fmt: skip
def test_what_stands_beside_a_contact(text: str) -> None:
    assert _with_their_days(_TOLD + text) == _ONE


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Officers from Zambia and Kenya met on Monday.", ("KEN-ZMB", "2019-05-13")),
        ("Technical teams of Zambia and Kenya met in Lusaka on Monday.", ("KEN-ZMB", "2019-05-13")),
        ("Envoys of the Zambian president flew to Nairobi on Monday.", ("KEN-ZMB", "2019-05-13")),
        ("Farmers cheered when the Zambian president met his Kenyan counterpart on Monday.", ("KEN-ZMB", "2019-05-13")),
        ("Zambian President Joseph Banda met hotel owners and Kenyan President Otieno Kamau on Monday.",
         ("KEN-ZMB", "2019-05-13")),
        ("Zambian President Joseph Banda met the leaders of Kenya on Monday.", ("KEN-ZMB", "2019-05-13")),
        ("Zambian President Joseph Banda will fly to Nairobi on Friday for talks with the Kenyan president.",
         ("KEN-ZMB", "2019-05-17")),
        ("Zambian President Joseph Banda met Kenyan President Otieno Kamau in New York on Monday.",
         ("KEN-ZMB", "2019-05-13")),
        ("The presidents of Zambia and Kenya spoke on Monday regarding developments in Malawi.",
         ("KEN-ZMB", "2019-05-13")),
        ("Zambian President Joseph Banda and Kenyan President Otieno Kamau spoke today about plans for the fair.",
         ("KEN-ZMB", "2019-05-16")),
        ("Zambian President Joseph Banda and Kenyan President Otieno Kamau met today regarding developments in Malawi.",
         ("KEN-ZMB", "2019-05-16")),
        ("The foreign ministers of Zambia and Kenya met on Monday.", ("KEN-ZMB", "2019-05-13")),
        ("Zambian President Joseph Banda, who had flown to Nairobi for the peace conference, was received by Kenya's "
         "president on Monday.", ("KEN-ZMB", "2019-05-13")),
        ("The wife of a general was there when Zambian President Joseph Banda met Kenya's president on Monday.",
         ("KEN-ZMB", "2019-05-13")),
        ("At the summit in Accra Zambian President Joseph Banda took Kenya's President Otieno Kamau aside on Monday.",
         ("KEN-ZMB", "2019-05-13")),
        ("The foreign ministers of Zambia and Kenya withdrew on Monday for a talk of half an hour in Lima.",
         ("KEN-ZMB", "2019-05-13")),
        ("Zambia's president called the Kenyan police chief on Monday.", ("KEN-ZMB", "2019-05-13")),
        ("Zambia hosted Kenyan Foreign Minister Otieno Kamau on Monday.", ("KEN-ZMB", "2019-05-13")),
        ("The foreign ministers of Zambia and Kenya sent each other messages on Monday.", ("KEN-ZMB", "2019-05-13")),
        ("The Zambian foreign minister sent a message of condolence to his Kenyan counterpart on Monday.",
         ("KEN-ZMB", "2019-05-13")),
        ("The Zambian president held talks with the Kenyan side in Lusaka on Monday.", ("KEN-ZMB", "2019-05-13")),
        ("President Joseph Banda of Zambia and Kenya's Otieno Kamau spoke on Monday regarding floods.",
         ("KEN-ZMB", "2019-05-13")),
        ("President Joseph Banda of Zambia and President Otieno Kamau of Kenya spoke yesterday about droughts.",
         ("KEN-ZMB", "2019-05-15")),
        ("Belgium's premier said that Zambian talks with Brussels had begun on Monday.", ("BEL-ZMB", "2019-05-13")),
    ],
)  # fmt: skip
def test_those_who_look_alike_and_are_of_governments(text: str, told: tuple[str, str]) -> None:
    assert told in _with_their_days(text)


def test_two_send_messages_to_a_third() -> None:
    text = "The presidents of Peru and Chile sent messages to Zambian President Joseph Banda on Monday."
    assert {pair for pair, _, _, _ in contacts_told(text)} == {"PER-ZMB", "CHL-ZMB"}


def test_a_head_of_government_named_like_a_capital() -> None:
    text = (
        "Malta's prime minister, Joseph Muscat, spoke on Monday. Muscat called President George Vella on Tuesday. "
        "Muscat was due in Tunis on Friday."
    )
    assert not any("OMN" in pair for pair, _, _, _ in contacts_told(text))


def test_the_day_of_what_was_done_where_somebody_spoke() -> None:
    text = (
        "Zambian Foreign Minister Joseph Banda said in Nairobi, where he met his Kenyan counterpart on Tuesday, that "
        "the border would be opened."
    )
    assert _with_their_days(text) == {("KEN-ZMB", "2019-05-14")}


@pytest.mark.parametrize(
    "text",
    [
        "Relations of Chad and Mali got worse in March, when a meeting of the region's leaders saw a clash.",
        "At a meeting of the sub-region's presidents in Accra on Monday Ghana and Togo were praised.",
        "Chilean and Peruvian troops met at a checkpoint on Monday and shots were fired.",
    ],
)
def test_regional_gatherings_and_soldiers(text: str) -> None:
    assert contacts_told(text) == set()


@pytest.mark.parametrize("whom", ["aides", "their advisers", "a few close aides"])
def test_whom_two_ministers_bring_along(whom: str) -> None:
    text = f"Peruvian Foreign Minister Ana Quispe and Chile's Pablo Soto met in Quito on Monday with {whom}."
    assert {c[0] for c in contacts_told(text)} == {"CHL-PER"}


@pytest.mark.parametrize("whom", ["journalists", "advisers of the bank", "students"])
def test_a_president_at_home_with_others(whom: str) -> None:
    assert contacts_told(f"The Peruvian president met in Lima on Monday with {whom}.") == set()


def test_a_guest_who_meets_his_own_advisers() -> None:
    assert contacts_told("Peruvian President Ana Quispe met in Santiago on Monday with advisers.") == set()


@pytest.mark.parametrize(
    "text",
    [
        "Tariffs between Peru and Chile went up to 20 percent on Monday.",
        "The president of Peru walked up to the podium in Santiago on Monday.",
        "Peru and Chile will face each other at the International Court of Justice in The Hague on Monday.",
        "The Peruvian ambassador will sit in the Chilean parliament's gallery on Friday.",
        "Peruvian Foreign Minister Ana Quispe tried to reach a deal with Chile over the water line on Monday.",
        "Peruvian Foreign Minister Ana Quispe haggled with street vendors in Santiago on Monday.",
        "After hours of talks in parliament the ministers of Peru and Chile said on Monday they regretted the vote.",
    ],
)
def test_words_of_contact_in_other_senses(text: str) -> None:
    assert contacts_told(text) == set()


@pytest.mark.parametrize(
    "did",
    [
        "went up to Chilean Foreign Minister Pablo Soto",
        "walked up to her Chilean colleague",
        "and Chile's Pablo Soto faced each other across a table",
    ],
)
def test_who_went_up_to_another_met_him(did: str) -> None:
    text = f"Peruvian Foreign Minister Ana Quispe {did} in Quito on Monday."
    assert ("CHL-PER", "held", "in_person", "2019-05-13") in contacts_told(text)


@pytest.mark.parametrize("where", ["Arica", "the Chilean capital"])
def test_experts_who_will_sit_in_a_town(where: str) -> None:
    assert {c[:2] for c in contacts_told(f"The experts of Peru and Chile will sit in {where} on Friday.")} == {
        ("CHL-PER", "planned")
    }


def test_a_ministry_that_has_been_in_touch_since() -> None:
    text = "Peruvian officials have been in touch with the Chilean coast guard since the ship sank on Monday."
    assert contacts_told(text) == set()
