"""Leads as agencies and ministries of Europe, Russia, the Americas and the Pacific write them: texts of our own,
published on Thursday, 16 May 2019."""

from __future__ import annotations

import pytest

from tests.etl.articles import contacts_told

CASES: tuple[tuple[str, set[str]], ...] = (
    (
        "Special Envoy for Yemen Timothy Reed travelled to Oman on Wednesday to meet with Foreign Minister Yusuf bin "
        "Alawi.",
        set(),
    ),
    (
        "The US special representative for Afghanistan, James Reed, met Pakistan's foreign minister in Islamabad on "
        "Monday.",
        {"PAK-USA held in_person 2019-05-13"},
    ),
    (
        "The prime minister's special envoy for Libya met Egyptian Foreign Minister Sami Fahmy in Cairo on Monday.",
        set(),
    ),
    (
        "Lithuanian Foreign Minister Linas Petraitis left for Washington on Wednesday, where he is due to meet US "
        "Secretary of State Mike Pompeo on Friday.",
        {"LTU-USA held in_person 2019-05-15"},
    ),
    (
        "US Treasury Secretary John Hill said he would likely travel to Beijing in the near future.",
        {"CHN-USA planned in_person "},
    ),
    (
        "A meeting between the presidents of Serbia and Kosovo may take place in Paris in July, Tanjug reported.",
        set(),
    ),
    (
        "The next summit between Turkish President Kemal Demir and Russian President Ivan Orlov may be held in Ankara "
        "in July, Anadolu reported.",
        set(),
    ),
    (
        "A visit by Polish President Adam Nowak to Kyiv may be possible after the elections, his office said.",
        set(),
    ),
    (
        "The date for a meeting between the foreign ministers of Japan and Russia has not been fixed, TASS reported.",
        set(),
    ),
    (
        "MINSK - The date of the next meeting between the presidents of Belarus and Russia has not been set, the press "
        "secretary of the Belarusian leader told BelTA. They last met on April 25 in Moscow.",
        {"BLR-RUS held in_person 2019-04-25"},
    ),
    (
        '"I am looking forward to seeing President Xi at the G20 in Osaka," Trump told reporters.',
        set(),
    ),
    (
        "Ukrainian President Ivan Koval said he was looking forward to his meeting with US President Donald Trump.",
        set(),
    ),
    (
        "Russia's defence minister called on Serbia's president in Belgrade on Monday.",
        {"RUS-SRB held in_person 2019-05-13"},
    ),
    (
        "Germany's foreign minister called on Serbia's president on Monday to recognise Kosovo.",
        set(),
    ),
    (
        "Denmark's foreign ministry called in the Iranian ambassador on Tuesday over the suspected plot.",
        {"DNK-IRN held in_person 2019-05-14"},
    ),
    (
        "Turkish President Kemal Demir sent his envoy Ali Kaya to Damascus on Monday.",
        {"SYR-TUR held in_person 2019-05-13"},
    ),
    (
        "Uzbek President Aziz Karimov left on Tuesday for Berlin at the invitation of the German president.",
        {"DEU-UZB held in_person 2019-05-14"},
    ),
    (
        "Venezuelan Vice President Ana Rojas left today for Ankara on an official visit.",
        {"TUR-VEN held in_person 2019-05-16"},
    ),
    (
        "On 14 May, Deputy Foreign Minister of Russia Sergei Orlov received US Ambassador to Russia John Hill at the "
        "latter's request.",
        {"RUS-USA held in_person 2019-05-14"},
    ),
    (
        "Tonga's Defence Minister Sione Fifita paid a courtesy call on Fiji's Minister for Defence Ratu Vula in Suva "
        "on Monday.",
        {"FJI-TON held in_person 2019-05-13"},
    ),
    (
        "Haitian President Jean Morel and Dominican President Luis Vera have agreed to meet at the border town of "
        "Ouanaminthe.",
        {"DOM-HTI planned in_person "},
    ),
)


@pytest.mark.parametrize(("text", "told"), CASES, ids=[text[:50] for text, _ in CASES])
def test_a_lead_is_read(text: str, told: set[str]) -> None:
    assert {" ".join(contact) for contact in contacts_told(text)} == told
