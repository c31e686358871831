"""How ministries, agencies and papers of Asia and the Pacific tell of contacts: texts of our own, published on
Thursday, 16 May 2019."""

from __future__ import annotations

import pytest

from tests.etl.articles import contacts_told

CASES: tuple[tuple[str, set[str]], ...] = (
    # An external affairs minister is India's, unless another country is named.
    (
        "External Affairs Minister R Kulkarni on Tuesday met his Latvian counterpart Janis Ozols here.",
        {"IND-LVA held in_person 2019-05-14"},
    ),
    (
        "Sri Lankan External Affairs Minister Nimal Dias met his Maldivian counterpart on Tuesday.",
        {"LKA-MDV held in_person 2019-05-14"},
    ),
    (
        "Nairobi: The External Affairs Minister R Kulkarni on Tuesday held six bilateral meetings with his foreign "
        "counterparts, including Finland, Angola and Laos.\n\nThe Minister also met Canadian special envoy "
        "Peter Wells on Tuesday.",
        {f"{pair} held in_person 2019-05-14" for pair in ("AGO-IND", "FIN-IND", "IND-LAO", "CAN-IND")},
    ),
    # A note without its subject is of the one who wrote it.
    (
        '"Good to see Norwegian Foreign Minister Kari Dahl in Lisbon yesterday. Discussed the Arctic," External '
        "Affairs Minister R Kulkarni tweeted.",
        {"IND-NOR held in_person 2019-05-15"},
    ),
    (
        '"Pleased to meet Peruvian Foreign Minister Luis Quispe this morning," External Affairs Minister R Kulkarni '
        "said in a post.",
        {"IND-PER held in_person 2019-05-16"},
    ),
    # What stands in a set-in clause is not of the main one.
    (
        "Foreign Minister Anwar Durrani of Pakistan, who is currently leading a delegation to the ministerial "
        "meeting in Tashkent, Uzbekistan, received a telephone call from the Foreign Minister of Oman on Tuesday.",
        {"OMN-PAK held phone 2019-05-14"},
    ),
    (
        "News of the brief encounter came as Albanian President Ilir Kola urged restraint on Tuesday in a telephone "
        "conversation with his Macedonian counterpart Goran Petrov.",
        {"ALB-MKD held phone 2019-05-14"},
    ),
    # Invited by his host, he is there.
    (
        "Thai Foreign Minister Somchai Prasert, invited by Russian Foreign Minister Sergei Orlov, held talks in Moscow "
        "on Tuesday.",
        {"RUS-THA held in_person 2019-05-14"},
    ),
    # "They", where all who were named are of one country.
    (
        "New Zealand Foreign Minister Tom Ward and New Zealand Defence Minister Ann Hill left on Wednesday. "
        "They will meet Samoan Prime Minister Sione Fonoti on Friday.",
        {"NZL-WSM planned in_person 2019-05-17"},
    ),
    # "Arranged at somebody's request", "a summit telephone talk".
    (
        "Japanese Foreign Minister Taro Mori had phone talks with his Indonesian counterpart, Rina Sari, his ministry "
        "said. The conversation, arranged at Sari's request, began at 8:30 p.m. Tuesday.",
        {"IDN-JPN held phone 2019-05-14"},
    ),
    (
        "Prime Minister Mori of Japan and President Bold of Mongolia held a Summit Telephone Talk on Tuesday.",
        {"JPN-MNG held phone 2019-05-14"},
    ),
)


@pytest.mark.parametrize(("text", "expected"), CASES, ids=[text[:50] for text, _ in CASES])
def test_contacts_told(text: str, expected: set[str]) -> None:
    assert {" ".join(c) for c in contacts_told(text)} == expected
