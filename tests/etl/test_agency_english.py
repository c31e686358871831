"""Contacts as agencies, ministries and palaces tell them in one or two plain sentences."""

from __future__ import annotations

import pytest

from tests.etl.articles import reading

_TOLD = [
    # Told in a call; asked for one; offered one.
    (
        "Kenyan President Peter Otieno told Peruvian President Luis Quispe in a phone call on Monday that the port "
        "would open.",
        ["KEN-PER held phone 2019-05-13"],
    ),
    (
        "Kenyan Foreign Minister Otieno Kamau asked his Peruvian counterpart Luis Quispe in a call on May 13 for help "
        "with the port.",
        ["KEN-PER held phone 2019-05-13"],
    ),
    (
        "Nairobi has not responded to Lima's request for talks between the two defence ministers on Monday.",
        ["KEN-PER requested unspecified 2019-05-13"],
    ),
    (
        "Kenyan President Peter Otieno visited Lima in April at the invitation of President Luis Quispe of Peru.",
        ["KEN-PER held in_person 2019-04-01"],
    ),
    ("Kenya's foreign ministry on Monday summoned the Peruvian ambassador.", ["KEN-PER held in_person 2019-05-13"]),
    (
        "Kenyan President Peter Otieno spoke on Monday with President Luis Quispe of Peru about an alternative.",
        ["KEN-PER held unspecified 2019-05-13"],
    ),
    (
        "Kenyan President Peter Otieno had proposed the talks in a letter to Peruvian President Luis Quispe on May 13.",
        ["KEN-PER held letter 2019-05-13"],
    ),
    (
        "Ahead of Friday's first meeting with his Peruvian colleague Luis Quispe, Kenyan Foreign Minister Ali Kamau "
        "was in good spirits.",
        ["KEN-PER planned in_person 2019-05-17"],
    ),
    # Other ways of telling it.
    (
        "In Vienna Kenyan President Peter Otieno spent half an hour with Peruvian President Luis Quispe on Monday.",
        ["KEN-PER held in_person 2019-05-13"],
    ),
    (
        "Kenyan President Peter Otieno had Peruvian President Luis Quispe on the line on Monday.",
        ["KEN-PER held phone 2019-05-13"],
    ),
    (
        "The foreign ministers of Kenya and Peru, Otieno Kamau and Luis Quispe, signed an accord in Vienna on Monday.",
        ["KEN-PER held in_person 2019-05-13"],
    ),
    ("Kenya on Monday summoned its ambassador to Peru home for consultations.", []),
    (
        "The Kenyan government is arranging a visit by Peruvian Foreign Minister Luis Quispe on Friday.",
        ["KEN-PER planned in_person 2019-05-17"],
    ),
    # An office with its country in the middle.
    (
        "The Defence Minister of Chad, Adam Nour, met the chief of the Kenyan General Staff, General Peter Otieno, "
        "in Vienna on Monday.",
        ["KEN-TCD held in_person 2019-05-13"],
    ),
    (
        "Kenya's national security adviser, Jane Wambui, spoke on Monday with Abdou Sow, Secretary General of "
        "Senegal's National Security Council.",
        ["KEN-SEN held unspecified 2019-05-13"],
    ),
    # "Called on" governs whoever stands behind it.
    (
        "Vice Admiral Ravi Menon, chief of the Indian Navy, called on the Commander of the Kenyan Navy in Mombasa "
        "on Monday.",
        ["IND-KEN held in_person 2019-05-13"],
    ),
    # What was discussed takes no part; neither does the scene of what was discussed.
    (
        "Kenyan President Peter Otieno and Peruvian President Luis Quispe discussed Mali, Chad and trade with Japan "
        "in a telephone call on Monday.",
        ["KEN-PER held phone 2019-05-13"],
    ),
    ("Kenyan Foreign Minister Otieno Kamau flew out on Monday to discuss the ceasefire in Chad.", []),
    # The body of a pair.
    (
        "Kenyan Foreign Minister Otieno Kamau took part in a meeting of the Kenya-Peru Joint Council on May 13.",
        ["KEN-PER held in_person 2019-05-13"],
    ),
    # They spoke of a visit; they were not on one.
    (
        "Kenyan President Peter Otieno spoke today with Peruvian President Luis Quispe about his recent visit to Mali.",
        ["KEN-PER held phone 2019-05-15"],
    ),
    # A release of the president's own house.
    (
        "The President spoke today with Peruvian President Luis Quispe. He thanked his guest for Peru's hospitality "
        "and reaffirmed Kenya's commitment to peace.",
        ["KEN-PER held phone 2019-05-15"],
    ),
    # Neither side of this is another state.
    ("President Otieno of Kenya convened a meeting with Peruvian activists today.", []),
    (
        "On Monday senior officials from across the ministry attended a session that was convened to look at mining. "
        "Peru publishes such figures, and Peru's mines are many. "
        "Nobody digs deeper than Peru; Peru leads in Peru's own list, and Kenya is last.",
        [],
    ),
    (
        "Kenyan President Peter Otieno spoke on Monday with Idris Saleh of the Omani Royal Office.",
        ["KEN-OMN held unspecified 2019-05-13"],
    ),
    (
        "Foreign Minister of the Kingdom of Norway Kari Dahl and Foreign Minister of the State of Qatar Saif Rashid "
        "met on Monday.",
        ["NOR-QAT held in_person 2019-05-13"],
    ),
]


@pytest.mark.parametrize(("text", "told"), _TOLD)
def test_agency_english(text: str, told: list[str]) -> None:
    contacts = reading(text, "2019-05-15").contacts
    assert [f"{'-'.join(c.countries)} {c.status} {c.mode} {c.start_date}" for c in contacts] == told


def test_a_surname_is_the_last_word_of_a_name() -> None:
    """Martin J. Walsh is not Micheál Martin, nor does "Jr." hide who it is."""
    text = "Labour Secretary Martin J. Walsh met President Joseph R. Biden Jr. in May."
    assert reading(text, "2021-11-10").contacts == []
    spoke = "President Joseph R. Biden Jr. spoke today with Prime Minister Boris Johnson."
    (contact,) = reading(spoke, "2021-11-10").contacts
    assert contact.countries == ("GBR", "USA")
    vice = "Vice President Harris spoke today with Crown Prince Idris Saleh of Oman."
    (contact,) = reading(vice, "2021-11-10").contacts
    assert contact.countries == ("OMN", "USA")
