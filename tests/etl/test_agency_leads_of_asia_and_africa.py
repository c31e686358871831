"""Leads as agencies and papers of Asia, Africa and the Middle East write them: texts of our own, published on Thursday,
16 May 2019."""

from __future__ import annotations

import pytest

from tests.etl.articles import contacts_told

CASES: tuple[tuple[str, set[str]], ...] = (
    (
        "Colombo, May 14 (PTI) India's Foreign Secretary Vikram Rao called on Sri Lankan President Nimal Perera here "
        "on Tuesday and discussed the ongoing projects.",
        {"IND-LKA held in_person 2019-05-14"},
    ),
    (
        "India's Foreign Minister Vikram Rao on Tuesday called on Sri Lankan President Nimal Perera to respect human "
        "rights.",
        set(),
    ),
    (
        "New Delhi, May 16 (PTI) Prime Minister Arun Mehta will visit the Maldives on June 8, officials said.",
        {"IND-MDV planned in_person 2019-06-08"},
    ),
    (
        "LAHORE: Prime Minister Tariq Khan will visit Turkey on Sunday.",
        {"PAK-TUR planned in_person 2019-05-19"},
    ),
    (
        "Riyadh, May 15, 2019, SPA -- HRH Crown Prince Saud bin Fahd received today a telephone call from the "
        "President of the French Republic, Luc Martin.",
        {"FRA-SAU held phone 2019-05-15"},
    ),
    (
        "PUTRAJAYA: Foreign Minister Ahmad Rashid received a courtesy call from Turkish Ambassador Merve Kaya on "
        "Tuesday.",
        {"MYS-TUR held in_person 2019-05-14"},
    ),
    (
        "CAIRO, May 15 (MENA) - Egyptian Foreign Minister Sami Farouk headed Wednesday for Khartoum.",
        {"EGY-SDN held in_person 2019-05-15"},
    ),
    (
        "A Bangladeshi delegation led by Home Minister Kamal Hossain left Dhaka yesterday for New Delhi for talks.",
        {"BGD-IND held in_person 2019-05-15"},
    ),
    (
        "Ugandan President Moses Okello leaves on Sunday for Rwanda.",
        {"RWA-UGA planned in_person 2019-05-19"},
    ),
    (
        "Thai Prime Minister Somchai Rattana left for Hanoi on Tuesday, where he will hold talks with his Vietnamese "
        "counterpart.",
        {"THA-VNM held in_person 2019-05-14"},
    ),
    (
        "India on Tuesday summoned Pakistan's Deputy High Commissioner and lodged a strong protest.",
        {"IND-PAK held in_person 2019-05-14"},
    ),
    (
        "The Indian High Commissioner to Pakistan was summoned to the foreign ministry on Tuesday.",
        {"IND-PAK held in_person 2019-05-14"},
    ),
    (
        "ISLAMABAD: The Foreign Office summoned the Indian High Commissioner on Tuesday.",
        {"IND-PAK held in_person 2019-05-14"},
    ),
    (
        "ABUJA - The Federal Government on Tuesday summoned the South African High Commissioner to Nigeria, Thabo "
        "Moloi, over the attacks on Nigerians.",
        {"NGA-ZAF held in_person 2019-05-14"},
    ),
    ("The Indian ambassador to Pakistan was summoned home on Tuesday.", set()),
    (
        "NAIROBI - Kenya's Cabinet Secretary for Foreign Affairs, Monica Wanjiru, held talks with her Somali "
        "counterpart Ahmed Awad in Mogadishu on Tuesday.",
        {"KEN-SOM held in_person 2019-05-14"},
    ),
    (
        "The foreign ministries of Peru and Chile held talks in Lima on May 14.",
        {"CHL-PER held in_person 2019-05-14"},
    ),
    (
        "The Vietnamese and Lao defence ministries held their third defence policy dialogue in Vientiane on May 14.",
        {"LAO-VNM held in_person 2019-05-14"},
    ),
    (
        "Laos and Vietnam held their ninth political consultation in Vientiane on May 14.",
        {"LAO-VNM held in_person 2019-05-14"},
    ),
    (
        "Japanese Foreign Minister Kenji Mori is making arrangements to visit Manila in late June.",
        {"JPN-PHL planned in_person 2019-06-20"},
    ),
    (
        "Chinese President Li Qun on Wednesday exchanged congratulations with Norwegian King Olav over the anniversary "
        "of diplomatic ties.",
        {"CHN-NOR held letter 2019-05-15"},
    ),
    (
        "Kuwait's Amir received a cable from Turkish President Kemal Demir on Wednesday.",
        {"KWT-TUR held letter 2019-05-15"},
    ),
)


@pytest.mark.parametrize(("text", "told"), CASES, ids=[text[:50] for text, _ in CASES])
def test_a_lead_is_read(text: str, told: set[str]) -> None:
    assert {" ".join(contact) for contact in contacts_told(text)} == told
