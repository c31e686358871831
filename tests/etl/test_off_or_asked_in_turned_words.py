"""Contacts that were called off, asked for or refused, told in turned word order, by a noun or a sentence later.

Short texts of our own, read as published on Thursday, 16 May 2019."""

from __future__ import annotations

import pytest

from tests.etl.articles import assert_told, contacts_told, reading

OFF = [
    # What is off is told as none that will be, or heads the line.
    (
        "There will be no meeting of Chad, Mali and Togo in Lome on Monday. It has been moved to later in the year.",
        "MLI-TCD-TGO cancelled in_person 2019-05-20",
    ),
    (
        "The meeting of Chile and Peru in Lima on Monday has been moved to later this year.",
        "CHL-PER cancelled in_person 2019-05-20",
    ),
    ("Cancelled: the June 3 trip of Chile's foreign minister to Lima.", "CHL-PER cancelled in_person 2019-06-03"),
    ("The Chilean premier's visit to Lima on June 3: called off.", "CHL-PER cancelled in_person 2019-06-03"),
    (
        "His trip to Lima, planned for June 3, Chile's president has cancelled.",
        "CHL-PER cancelled in_person 2019-06-03",
    ),
    (
        "The June 3 visit of the Chilean premier to Lima will not now take place.",
        "CHL-PER cancelled in_person 2019-06-03",
    ),
    # What was denied had been planned.
    (
        "Chilean President Juan Rojas did not fly to Lima on Monday, as had been planned.",
        "CHL-PER cancelled in_person 2019-05-13",
    ),
    (
        "Chile's foreign minister was awaited in Lima on Tuesday, but he did not come.",
        "CHL-PER cancelled in_person 2019-05-14",
    ),
    (
        "A storm kept Chilean President Juan Rojas from flying to Lima on Monday, where the Peruvian president waited.",
        "CHL-PER cancelled in_person 2019-05-13",
    ),
    (
        "Peru's foreign minister said that his Chilean colleague would not be coming to Lima on Monday after all.",
        "CHL-PER cancelled in_person 2019-05-20",
    ),
    (
        "Lima told Santiago on Tuesday that the talks set for June 3 between Peru and Chile could not be held.",
        "CHL-PER cancelled unspecified 2019-06-03",
    ),
    (
        "The date of June 3, on which Chile's king was to visit Lima, no longer stands.",
        "CHL-PER cancelled in_person 2019-06-03",
    ),
    (
        "The meeting that the Chilean and Peruvian premiers had arranged for Monday is not to be, Lima said.",
        "CHL-PER cancelled in_person 2019-05-20",
    ),
    # The sides are told by who leads the talks, the day a sentence later.
    (
        "The next round of the technical talks which Chile and Peru lead was postponed on Tuesday. "
        "It would have been the fifth round and was due on Saturday.",
        "CHL-PER cancelled in_person 2019-05-18",
    ),
    ("Off is the visit of Chilean President Juan Rojas to Lima on Saturday.", "CHL-PER cancelled in_person 2019-05-18"),
    (
        "Chilean President Juan Rojas put off his visit to Lima for the second time; he was now to come on Saturday.",
        "CHL-PER cancelled in_person 2019-05-18",
    ),
    (
        "At the request of Lima the visit of Chilean President Juan Rojas, planned for June 3, has been put off.",
        "CHL-PER cancelled in_person 2019-06-03",
    ),
    (
        "Instead of flying to Lima on Tuesday for talks with Peru's president, Chile's premier stayed in Santiago.",
        "CHL-PER cancelled in_person 2019-05-14",
    ),
]

OFF += [
    (
        "Chile's premier told Peruvian President Luis Quispe on Tuesday that he must cancel their meeting on Saturday.",
        "CHL-PER cancelled in_person 2019-05-18",
    ),
    (
        "There is no longer to be a meeting of Chile's and Peru's premiers on Monday.",
        "CHL-PER cancelled in_person 2019-05-20",
    ),
    (
        "The meeting of Chile's and Peru's premiers on Tuesday had to be dropped.",
        "CHL-PER cancelled in_person 2019-05-14",
    ),
    ("Chilean President Juan Rojas gave up on Sunday his plan to visit Lima.", "CHL-PER cancelled in_person"),
    (
        "Chilean President Juan Rojas has withdrawn his promise to visit Lima on Saturday.",
        "CHL-PER cancelled in_person 2019-05-18",
    ),
    (
        "Peru's premier Luis Quispe, with whom Chile's premier was to meet on Saturday, is ill, so that the meeting "
        "cannot take place.",
        "CHL-PER cancelled in_person 2019-05-18",
    ),
    (
        "Chilean President Juan Rojas, who on Saturday was to be received by Peru's premier, has called off the trip.",
        "CHL-PER cancelled in_person 2019-05-18",
    ),
    (
        "The talks, Lima let it be known on Tuesday, which Peru's premier was to have with Chile's president on "
        "Saturday, have been cancelled.",
        "CHL-PER cancelled unspecified 2019-05-18",
    ),
    ("Chilean President Juan Rojas will not be in Lima tomorrow.", "CHL-PER cancelled in_person 2019-05-17"),
    (
        "The Chilean president cancelled his trip to Lima. Peru's president had wanted to receive him on Saturday.",
        "CHL-PER cancelled in_person 2019-05-18",
    ),
]

# What became of a plan, of a call or of a wish is told in the next sentence, which only points back.
BEHIND = [
    (
        "On Saturday Kenyan Foreign Minister Ann Otieno was scheduled to host talks of the Chilean and "
        "Peruvian foreign ministers. Lima cancelled them.",
        "CHL-KEN-PER cancelled in_person 2019-05-18",
    ),
    (
        "A visit to Lima was on the programme of Chilean President Juan Rojas for Saturday. Then came the earthquake, "
        "and he had to call it off.",
        "CHL-PER cancelled in_person 2019-05-18",
    ),
    (
        "Chilean President Juan Rojas is to visit Lima on Saturday. Peru has threatened to call it off.",
        "CHL-PER planned in_person 2019-05-18",
    ),
    (
        "Chilean President Juan Rojas asked Peru's president on Tuesday for a meeting. The answer: no.",
        "CHL-PER refused in_person 2019-05-14",
    ),
    (
        "Chilean President Juan Rojas asked Peru's president on Tuesday for a meeting. The answer came promptly, and "
        "it was a no.",
        "CHL-PER refused in_person 2019-05-14",
    ),
    (
        "Three times Chilean President Juan Rojas rang Peru's president on Tuesday. Nobody picked up.",
        "CHL-PER requested phone 2019-05-14",
    ),
]

ASKED = [
    ("Chilean President Juan Rojas has applied to Peru's president for a meeting.", "CHL-PER requested in_person"),
    (
        "Peru's president has a request from Chilean President Juan Rojas for a meeting on his desk.",
        "CHL-PER requested in_person",
    ),
    (
        "Lima's offer to Santiago to hold talks in Quito has so far gone without a response.",
        "CHL-PER requested unspecified",
    ),
    # Names that end as words do that deny: "any", "no", "to".
    (
        "In January Chile's premier Juan Soprano asked for a meeting with Peru's president.",
        "CHL-PER requested in_person",
    ),
    ("Germany asked for a meeting with Peru on Tuesday.", "DEU-PER requested in_person 2019-05-14"),
    (
        "Japanese President Hideo Kato accepted an invitation to Lima for June 3.",
        "JPN-PER planned in_person 2019-06-03",
    ),
    (
        "Chile's request to Peru for talks was made on Tuesday; Lima is still considering it.",
        "CHL-PER requested unspecified 2019-05-14",
    ),
    (
        "Chilean President Juan Rojas asked Peruvian President Luis Quispe on Tuesday for a meeting.",
        "CHL-PER requested in_person 2019-05-14",
    ),
    (
        "The request that Peru's president receive him was made by Chile's premier on Tuesday.",
        "CHL-PER requested in_person 2019-05-14",
    ),
    (
        "Silence was the answer of Peru's president to the request of Chile's premier for a call.",
        "CHL-PER requested phone",
    ),
    (
        "Chile's premier has been asked by the Peruvian president to come to Lima on June 3.",
        "CHL-PER proposed in_person 2019-06-03",
    ),
    (
        "A meeting with Peru's president was requested on Tuesday by Chilean President Juan Rojas.",
        "CHL-PER requested in_person 2019-05-14",
    ),
    ("Chile's premier has asked for an appointment with the Peruvian president.", "CHL-PER requested in_person"),
    ("For a call with Peru's president Chile's premier has been asking for days.", "CHL-PER requested phone"),
    ("Chile's premier has been asking since Tuesday for a call with Peru's president.", "CHL-PER requested phone"),
    (
        "Unanswered so far is the wish for a meeting which Lima addressed to Santiago on Tuesday.",
        "CHL-PER requested in_person 2019-05-14",
    ),
]

REFUSED = [
    ("Peru's president will under no circumstances meet Chile's premier.", "CHL-PER refused in_person"),
    ("Peru's president chose not to receive Chile's premier on Tuesday.", "CHL-PER refused in_person 2019-05-14"),
    ("Peru's president ruled out on Tuesday a meeting with Chile's premier.", "CHL-PER refused in_person"),
    ("Peru's president passed up a meeting with Chile's premier on Tuesday.", "CHL-PER refused in_person 2019-05-14"),
    (
        "Peru's president excused himself: he could not accept the invitation of Chile's premier to Arica.",
        "CHL-PER refused in_person",
    ),
    ("Peru's president made it plain that he would not meet Chile's premier.", "CHL-PER refused in_person"),
    ("Peru's president did not grant the meeting for which Chile's premier had asked.", "CHL-PER refused in_person"),
    (
        '"I asked him for a meeting and he said no," Chilean President Juan Rojas said of Peru\'s president.',
        "CHL-PER refused in_person",
    ),
    ("Peru's president would not hear of a meeting with the Chilean premier.", "CHL-PER refused in_person"),
    (
        "The answer that Chile's premier got from Peru's president to his request for talks was no.",
        "CHL-PER refused unspecified",
    ),
    (
        "To the Chilean premier's request for a meeting the Peruvian president said no on Tuesday.",
        "CHL-PER refused in_person 2019-05-14",
    ),
    (
        "The Peruvian president said no on Tuesday to a request of Chile's premier for a meeting.",
        "CHL-PER refused in_person 2019-05-14",
    ),
    (
        "Peru's president sees no need to receive Chile's premier, who had asked for a meeting on Tuesday.",
        "CHL-PER refused in_person 2019-05-14",
    ),
    (
        "Lima had told Chilean Foreign Minister Juan Rojas not to come, a spokesman said on Sunday.",
        "CHL-PER refused unspecified",
    ),
    ("An offer by Chile's premier to host Peru's president was met with a no in Lima.", "CHL-PER refused in_person"),
    (
        "Chile's premier rang Peru's president on Tuesday, but the Peruvian did not come to the phone.",
        "CHL-PER refused phone 2019-05-14",
    ),
    ("The Chilean premier's call to Peru's president on Tuesday was not taken.", "CHL-PER refused phone 2019-05-14"),
]

ON = [
    (
        "A meeting on Saturday in Quito of Chile's premier with Peru's president was announced by both ministries.",
        "CHL-PER planned in_person",
    ),
    (
        "Peruvian President Luis Quispe, to whom Chile's premier will pay a visit on Saturday, spoke of a good sign.",
        "CHL-PER planned in_person 2019-05-18",
    ),
    (
        "Peruvian President Luis Quispe, whom Chile's premier visited on Tuesday, was calm.",
        "CHL-PER held in_person 2019-05-14",
    ),
    (
        "Lima has said yes to the proposal of Santiago that their premiers meet on June 3.",
        "CHL-PER planned in_person 2019-06-03",
    ),
    (
        "Peruvian President Luis Quispe accepted the invitation that Chile's premier had extended to him for June 3.",
        "CHL-PER planned in_person 2019-06-03",
    ),
    (
        "The planned meeting of Chile's president with Peru's premier took place in Quito on Tuesday after all.",
        "CHL-PER held in_person 2019-05-14",
    ),
    (
        '"We will be in Lima on Saturday," said Chilean Foreign Minister Juan Rojas.',
        "CHL-PER planned in_person 2019-05-18",
    ),
    (
        "The meeting of Chile's president with Peru's premier on Tuesday was held although it was called off twice.",
        "CHL-PER held in_person 2019-05-14",
    ),
    (
        "Chilean President Juan Rojas did visit Lima on Tuesday, contrary to reports that he had cancelled.",
        "CHL-PER held in_person 2019-05-14",
    ),
    ("Lima awaits Chilean President Juan Rojas on Saturday.", "CHL-PER planned in_person 2019-05-18"),
    (
        "Chilean President Juan Rojas is on a tour. Peruvian President Luis Quispe awaits him in Lima on Saturday.",
        "CHL-PER planned in_person 2019-05-18",
    ),
    ("The visit of Chilean President Juan Rojas to Lima was set for Saturday.", "CHL-PER planned in_person 2019-05-18"),
    ("Expected in Lima on Saturday is Chilean President Juan Rojas.", "CHL-PER planned in_person 2019-05-18"),
    ("On Saturday Chilean President Juan Rojas is received by Peru's premier.", "CHL-PER planned in_person 2019-05-18"),
    ("The trip takes Chilean President Juan Rojas to Lima on Saturday.", "CHL-PER planned in_person 2019-05-18"),
    ("Chilean President Juan Rojas goes on Saturday to Lima.", "CHL-PER planned in_person 2019-05-18"),
    ("Chilean President Juan Rojas went on Tuesday to Lima.", "CHL-PER held in_person 2019-05-14"),
    (
        "Chilean President Juan Rojas will be welcomed by Peru's premier in Lima on Saturday, it was announced.",
        "CHL-PER planned in_person 2019-05-18",
    ),
    (
        "The Chilean foreign minister will fly to Lima at the invitation of Peru's premier. The date is 28 May.",
        "CHL-PER planned in_person 2019-05-28",
    ),
    ("The talks of the Chilean and Peruvian premiers on Saturday remain on.", "CHL-PER planned unspecified 2019-05-18"),
]

NONE = [
    "It was the wish of Chilean President Juan Rojas to see Peru's president on Monday.",
    "Peruvian President Luis Quispe, of whom Chilean President Juan Rojas spoke on Monday, has cancelled a concert.",
    "Chilean President Juan Rojas has accepted the criticism of Peruvian President Luis Quispe.",
    "Chile's premier did not board the plane to Lima on Monday; Peruvian President Luis Quispe dined alone.",
    "There will be no meeting of Chad and Mali in Lome on Monday.",
    "Chilean President Juan Rojas: no trip to Lima on Saturday.",
    "Chile's president awaits a reply of the Peruvian premier on Saturday.",
    "Chile's Foreign Minister Maria Soto is on a tour. Peru's President Ana Rey awaits her answer by Friday.",
    "Chile's Foreign Minister Maria Soto is back. A court awaits her in Lima on Friday.",
    "Chilean President Juan Rojas did not fly to Lima, as papers had written.",
]


@pytest.mark.parametrize(("text", "told"), [*OFF, *BEHIND, *ASKED, *REFUSED, *ON])
def test_what_became_of_it(text: str, told: str) -> None:
    assert_told(text, told)


@pytest.mark.parametrize(
    "text",
    [
        "Chilean President Juan Rojas will be in Lima not on Monday, as first announced, but on June 3.",
        "From May 20 the visit of Chilean President Juan Rojas to Lima has been moved to June 3.",
        "A visit of Chilean President Juan Rojas to Lima, first set for Monday, is now to be held on June 3.",
    ],
)
def test_two_days(text: str) -> None:
    off = ("CHL-PER", "cancelled", "in_person", "2019-05-20")
    assert contacts_told(text) == {off, ("CHL-PER", "planned", "in_person", "2019-06-03")}


@pytest.mark.parametrize("text", NONE)
def test_no_contact(text: str) -> None:
    assert not reading(text, "2019-05-16").contacts
