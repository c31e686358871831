"""A wish told again, calls that explain what is off, at whose table two sat, what a spokesman says of another."""

from __future__ import annotations

import pytest

from tests.etl.articles import reading

Told = tuple[str, str, str, str]
PUBLISHED = "2019-05-16"


def _told(text: str) -> list[Told]:
    found = reading(text, PUBLISHED).contacts
    return sorted(("-".join(c.countries), c.status, c.mode, str(c.start_date)) for c in found)


@pytest.mark.parametrize(
    ("text", "contacts"),
    [
        # The request told again, with its day, is the one that was declined.
        ("Chile has declined a Peruvian request for a phone call between Peruvian Defence Minister Rosa Quispe and her"
         " Chilean colleague Ana Rojas, a ministry spokesman said on Tuesday. The ministry submitted the request for a"
         " secure call on Saturday, the spokesman said.",
         [("CHL-PER", "refused", "phone", "2019-05-11")]),
        # What the spokesman says begins anew behind "said".
        ("A spokesman for the Peruvian Defence Ministry said Chile had turned down a request for a phone call from"
         " Defence Minister Rosa Quispe on Monday.",
         [("CHL-PER", "refused", "phone", "2019-05-13")]),
        # The call took place; what was put off is what it was about.
        ("Peruvian Foreign Minister Rosa Quispe telephoned her Chilean counterpart Ana Rojas on Monday to explain the"
         " postponement of a trade fair.",
         [("CHL-PER", "held", "phone", "2019-05-13")]),
        ("The two leaders, Peruvian President Rosa Quispe and Chilean President Ana Rojas, met only once in 2017, in"
         " Bogota in March.",
         [("CHL-PER", "held", "in_person", "2017-03-01")]),
    ],
)  # fmt: skip
def test_what_is_read(text: str, contacts: list[Told]) -> None:
    assert _told(text) == contacts


@pytest.mark.parametrize(
    ("text", "contacts"),
    [
        # The Sunday on which it should have been.
        ("An official visit by Peru's Foreign Minister Rosa Quispe to Chile on Sunday has been cancelled by Chile.",
         [("CHL-PER", "cancelled", "in_person", "2019-05-19")]),
        ("Kenya's trade minister Rosa Ouko has cancelled a visit to Uganda. Ouko was due to travel to Kampala on June 1"
         " for discussions on a pact but cancelled the trip at the last hour.",
         [("KEN-UGA", "cancelled", "in_person", "2019-06-01")]),
        ("Peru's foreign minister was due in Santiago on Friday, but Chile said it was \"not in a position"
         " to receive her\".",
         [("CHL-PER", "refused", "in_person", "2019-05-17")]),
        # Nobody tells so of what is to come in half a year.
        ("A round of talks between Chad and Niger, scheduled for November 15, was cancelled after an attack.",
         [("NER-TCD", "cancelled", "in_person", "2018-11-15")]),
        # Rounds in a span of months are a sum; who mediates is no side.
        ("Chad and Niger held three rounds of Turkish-mediated talks between July and December.", []),
        ("Peru rejected Chilean President Ana Rojas's claim a day earlier that the two sides had begun talks.", []),
        ('"We have not made any request for a meeting to the Peruvian side," Chilean Minister Ana Rojas said.', []),
        # A journey within the own country.
        ("Algeria has protested to Spain after King Felipe visited Melilla on Monday.", []),
        ("Peruvian President Rosa Quispe and Chilean President Ana Rojas have been invited for state visits.", []),
        ("Peruvian President Rosa Quispe has invited Chilean President Ana Rojas for a state visit. The invitation has"
         " been accepted in principle.",
         [("CHL-PER", "planned", "in_person", "None")]),
        # What is said of talks does not say that they took place.
        ("The talks between the foreign ministers of Chad and Niger had no date, an official said.", []),
        ("Ronald Brown and Mikhail Lavotchkin met in Reykjavik in October 1986. Peru and Chile are neighbours.", []),
        ("The Peruvian and Chilean foreign ministers met on Monday but failed to finalise a date for the next meeting.",
         [("CHL-PER", "held", "in_person", "2019-05-13")]),
        ("Peru's President Rosa Quispe, at a dialogue with grassroots leaders on May 3, said Chile was a friend.", []),
    ],
)  # fmt: skip
def test_what_came_of_it(text: str, contacts: list[Told]) -> None:
    assert _told(text) == contacts


@pytest.mark.parametrize(
    ("text", "contacts"),
    [
        # The day that stands before what is off is its own.
        ("Peru's Rosa Quispe has called off Friday's working breakfast with Chilean Minister Ana Rojas.",
         [("CHL-PER", "cancelled", "in_person", "2019-05-17")]),
        # A Wednesday set for which was yesterday is not that of next week.
        ("Chilean Foreign Minister Ana Rojas had decided to cancel the meeting with Peruvian Foreign Minister Rosa"
         " Quispe scheduled for Wednesday.",
         [("CHL-PER", "cancelled", "in_person", "2019-05-15")]),
        ("Chile initially planned to host Peruvian President Rosa Quispe in April, but floods got in the way.",
         [("CHL-PER", "cancelled", "in_person", "2019-04-01")]),
        ("Malta would host a meeting of the Italian and Libyan foreign ministers if both asked for it.", []),
        # That there was no call does not deny that something else was called off.
        ("There has been no call between the Greek and Turkish foreign ministers. A meeting of senior officials in"
         " Ankara was suspended by the Greek side.",
         [("GRC-TUR", "cancelled", "in_person", "2019-05-01")]),
        # The last meeting of those who put off the next.
        ("A meeting of Chad and Niger has been postponed. At their last meeting in Agadez in March the two sides agreed"
         " to set up a hotline.",
         [("NER-TCD", "cancelled", "in_person", "2019-05-01"), ("NER-TCD", "held", "in_person", "2019-03-01")]),
        ("President Rosa Quispe of Peru shakes hands with Chilean President Ana Rojas in Lima on Monday.",
         [("CHL-PER", "held", "in_person", "2019-05-13")]),
        # A row of names between dashes or commas.
        ("Peruvian Foreign Minister Rosa Quispe will make a tour of the region - Serbia and Albania - in June.",
         [("ALB-PER", "planned", "in_person", "2019-06-01"), ("PER-SRB", "planned", "in_person", "2019-06-01")]),
        ("The leaders of three states, Peru, Bolivia and Ecuador, will meet in Lima on Friday.",
         [("BOL-ECU-PER", "planned", "in_person", "2019-05-17")]),
    ],
)  # fmt: skip
def test_which_day_and_whose(text: str, contacts: list[Told]) -> None:
    assert _told(text) == contacts


@pytest.mark.parametrize(
    ("text", "contacts"),
    [
        # A session of him who was told before.
        ("Greek Prime Minister Kyriakos Mitsotakis is in London. Mitsotakis will also see Bulgaria's Boyko Borissov"
         " on Friday. A session with the Romanian president was dropped for lack of time.",
         [("BGR-GRC", "planned", "in_person", "2019-05-17"), ("GRC-ROU", "cancelled", "in_person", "2019-05-01")]),
        ("Sri Lankan Foreign Minister Vijitha Herath held a telephone call on Monday with the foreign adviser"
         " of Bangladesh, Md. Touhid Hossain. He also held a telephone conversation on Tuesday with the"
         " foreign minister of Nepal.",
         [("BGD-LKA", "held", "phone", "2019-05-13"), ("LKA-NPL", "held", "phone", "2019-05-14")]),
        ("Malawian President Joyce Banda said Sudan's Omar al-Bashir is not welcome at the July summit.", []),
        ("Peru's President Rosa Quispe will not visit Chile on the scheduled dates, a spokesman said.",
         [("CHL-PER", "cancelled", "in_person", "2019-05-01")]),
        ("Rosa Quispe, the president of Peru, had cancelled three meetings with Chilean President Ana Rojas.", []),
        # Denied is the report, with what it says was refused.
        ("Slovakia has rejected a report that Prime Minister Igor Matovic refused to take a call from his Hungarian"
         " counterpart, Viktor Orban.",
         []),
        ("South Africa's President Jacob Zuma would fly to Zimbabwe if invited, his spokesman said.", []),
        # A reporter hands on hearsay.
        ("Question: There are reports that Turkish Prime Minister Binali Yildirim would visit Chad next week. Would you"
         " confirm the dates?",
         []),
    ],
)  # fmt: skip
def test_of_whom_it_is_told(text: str, contacts: list[Told]) -> None:
    assert _told(text) == contacts
