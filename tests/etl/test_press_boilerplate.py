"""What releases and state media print around a contact: promises to keep in touch, programmes of visits, days of other
things, venues, photographs of a call. Texts of our own, published on Thursday, 16 May 2019."""

from __future__ import annotations

import pytest

from tests.etl.articles import contacts_told

CASES: tuple[tuple[str, set[str]], ...] = (
    # What is to be kept up, and lists of what is to come, are no contacts.
    ("Chad and Niger agreed to maintain dialogue through military and diplomatic channels, the ministry said.", set()),
    ("The presidents of Chad and Niger also went through the schedule of upcoming meetings at all levels.", set()),
    ("Laos and Cambodia will keep up the momentum of communication and dialogue, Vientiane said.", set()),
    ("Peru and Ecuador agreed to increase the exchange of high-level visits and meetings.", set()),
    (
        "The foreign ministers of Peru and Ecuador met in Lima on Monday and agreed to maintain dialogue.",
        {"ECU-PER held in_person 2019-05-13"},
    ),
    # The day of what was still to come, of an office, of a feast, of the round before.
    (
        "Foreign Minister Ana Rojas of Peru will meet Chile's Foreign Minister Luis Soto in Arica ahead of next "
        "month's regional forum.",
        {"CHL-PER planned in_person "},
    ),
    (
        "President Ana Rojas of Peru will receive the president-elect of Ecuador, Luis Soto, who begins his four-year "
        "term on May 24.",
        {"ECU-PER planned in_person "},
    ),
    (
        "The foreign ministers of Chad and Niger met in Niamey on Monday. The meeting came five months after the two "
        "sides met in N'Djamena in December.",
        {"NER-TCD held in_person 2019-05-13", "NER-TCD held in_person 2018-12-01"},
    ),
    (
        "Myanmar's Permanent Secretary Aung Thu met the ambassador of Laos in Naypyitaw on Tuesday.",
        {"LAO-MMR held in_person 2019-05-14"},
    ),
    # A weekday that is nearer ahead than behind, of what "was due" or is put off.
    (
        "Talks between the foreign secretaries of Chad and Niger that were due on Friday in Niamey have been deferred.",
        {"NER-TCD cancelled in_person 2019-05-17"},
    ),
    (
        "Chad's foreign minister on Thursday postponed talks with his counterpart from Niger that had been set for "
        "Friday.",
        {"NER-TCD cancelled unspecified 2019-05-17"},
    ),
    (
        "The foreign minister of Peru was scheduled to leave for Quito on Friday for two days of talks with his "
        "Ecuadorian counterpart.",
        {"ECU-PER planned in_person 2019-05-17"},
    ),
    # Where two meet each other, a third state is only the ground.
    (
        "The leaders of Chad and Niger landed in Lome on Tuesday for talks on their border.",
        {"NER-TCD held in_person 2019-05-14"},
    ),
    (
        "Delegations from Peru and Ecuador arrived in Bogota on Tuesday for a round of talks.",
        {"ECU-PER held in_person 2019-05-14"},
    ),
    # A picture of a call shows nobody's meeting.
    (
        "Prime Minister Boun Keo of Laos (left) and his Thai counterpart Somchai Dee hold phone talks on May 14.",
        {"LAO-THA held phone 2019-05-14"},
    ),
    # What fills a visit is part of it.
    (
        "Laos's foreign minister Boun Keo arrived in Hanoi on Wednesday. During the visit, he will call on Prime "
        "Minister Nguyen Van Tho and hold talks with Foreign Minister Tran Van Binh.",
        {"LAO-VNM held in_person 2019-05-15"},
    ),
    (
        "The president of Tajikistan, Rustam Odinaev, arrived in Tashkent on Monday on a two-day visit. He will hold "
        "talks with President Anvar Karimov.",
        {"TJK-UZB held in_person 2019-05-13"},
    ),
    # Where to meet is in dispute, not whether.
    (
        "Chad's defence minister asked for Friday's meeting with his counterpart from Niger to be held in Lome.",
        {"NER-TCD planned in_person 2019-05-17"},
    ),
)


@pytest.mark.parametrize(("text", "told"), CASES)
def test_boilerplate_around_contacts(text: str, told: set[str]) -> None:
    assert {" ".join(contact) for contact in contacts_told(text)} == told


MET = "Peruvian Foreign Minister Rosa Quispe met Chilean Foreign Minister Pablo Soto in Quito on May 14."
TITLE = "Kenyan President Ann Otieno meets Somali President Ali Warsame in Rome"


@pytest.mark.parametrize(
    "links",
    [
        f"Also Watch | {TITLE}",
        f"EXPLAINED: {TITLE}",
        f"In pics » {TITLE}",
        f"More from the author\n{TITLE}\n{TITLE}",
        f"RECOMMENDED READING\n{TITLE}",
        f"In case you missed it:\n{TITLE}",
    ],
)
def test_links_to_other_texts_tell_of_no_contact(links: str) -> None:
    text = f"Salt has a long memory.\n\n{links}\n\n{MET}"
    assert {" ".join(c) for c in contacts_told(text)} == {"CHL-PER held in_person 2019-05-14"}


@pytest.mark.parametrize("heading", ["Notes", "REFERENCES", "Further reading:", "Endnotes"])
def test_below_the_text_books_and_papers_are_named(heading: str) -> None:
    text = f"{MET}\n\n{heading}\n1. '{TITLE}', The Paper, 12 May 2019.\n2. A. Writer, The Day {TITLE} (Rome, 2019)."
    assert {" ".join(c) for c in contacts_told(text)} == {"CHL-PER held in_person 2019-05-14"}


def test_a_full_sentence_behind_a_label_is_text() -> None:
    text = f"Salt has a long memory.\n\nExplained: {MET}"
    assert {" ".join(c) for c in contacts_told(text)} == {"CHL-PER held in_person 2019-05-14"}
