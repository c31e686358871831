"""What stands around the text of a release: its own day, its source line, headings, lines of partners.

Texts of our own, of Thursday, 16 May 2019 where nothing else is said."""

from __future__ import annotations

import pytest

from etl.extract.people.origin import home_of_source
from tests.etl.articles import contacts_told

_CUBA, _MALI = "Foreign Minister of Cuba Luis Vera", "Foreign Minister of Mali Awa Keita"
_BOTH = {("CUB-PER", "held", "in_person", "2019-05-14"), ("MLI-PER", "held", "in_person", "2019-05-14")}


@pytest.mark.parametrize(
    "lines",
    [
        f":\n\n- {_CUBA}\n- {_MALI}\n",
        f":\n1. {_CUBA};\n2. {_MALI}.\n",
        " the following dignitaries in Geneva:\n\n• Hon. Luis Vera, Minister of Foreign Affairs of Cuba; and\n"
        "• Hon. Awa Keita, Minister of Foreign Affairs of Mali.\n",
        " her colleagues:\n\n(a) Minister of Foreign Affairs of Cuba – Luis Vera\n(b) Minister of Foreign Affairs "
        "of Mali – "
        "Awa Keita\n",
    ],
)
def test_each_line_of_partners_is_a_meeting(lines: str) -> None:
    text = f"On 14 May the Foreign Minister of Peru, Ana Rojas, held meetings with{lines}\nThe Ministry thanks all."
    assert contacts_told(text) == _BOTH


def test_lines_of_a_declaration_are_no_partners() -> None:
    text = (
        "Ministers Ana Rojas of Peru and Luis Vera of Cuba met in Lima on 14 May. It was agreed to come back to:\n\n"
        "(a) Operation Sahel in Mali\n(b) Cyber Defence\n"
    )
    assert contacts_told(text) == {("CUB-PER", "held", "in_person", "2019-05-14")}


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "Kenya and Ethiopia will hold the 36th Joint Ministerial Commission in Lima on 22 May.",
            {"planned 2019-05-22"},
        ),
        (
            "The 4th Bi-National Commission between Kenya and Ethiopia took place in Lima on 14 May.",
            {"held 2019-05-14"},
        ),
        ("The Joint Commission on Trade between Kenya and Ethiopia was held in Lima on 14 May.", {"held 2019-05-14"}),
        (
            "Foreign Minister Abel Haile of Ethiopia paid a farewell call on President Rose Otieno of Kenya on 14 May.",
            {"held 2019-05-14"},
        ),
        ("Visit of the Prime Minister of Ethiopia to Kenya (20-22 May 2019)", {"planned 2019-05-20"}),
        ("The premiers of Ethiopia and Kenya met in Lima on 14 May 19.", {"held 2019-05-14"}),
        ("The premiers of Ethiopia and Kenya met in Lima on 14 May, 19 days after the vote.", {"held 2019-05-14"}),
        ("The premiers of Ethiopia and Kenya will meet in Lima on 24 May 19:30.", {"planned 2019-05-24"}),
        ("The ministers of Ethiopia and Kenya were glad to hear that the National Committee had a budget.", set()),
    ],
)
def test_sessions_calls_and_days(text: str, told: set[str]) -> None:
    assert {f"{status} {day}" for pair, status, _, day in contacts_told(text) if pair == "ETH-KEN"} == told


@pytest.mark.parametrize(
    ("top", "published", "day"),
    [
        ("Wednesday 15 May 2019\nInformation for the Press N°: 203/19", "2019-05-16", "2019-05-15"),
        ("15.05.2019. 16:40", "2019-05-16", "2019-05-15"),
        ("Press release | Date: 15/05/2019 | No: 27/19", "2019-05-16", "2019-05-15"),
        ("STATE HOUSE, LIMA\n15TH MAY, 2019", None, "2019-05-15"),
        ("QUITO, THURSDAY, 16 MAY 2019", None, "2019-05-16"),
    ],
)
def test_today_is_the_day_of_the_release(top: str, published: str | None, day: str) -> None:
    text = f"{top}\n\nForeign Minister Ana Rojas of Peru met today with {_CUBA} in Lima."
    assert contacts_told(text, published) == {("CUB-PER", "held", "in_person", day)}


@pytest.mark.parametrize(
    ("source", "home"),
    [
        ("MFA Bulgaria", "BGR"),
        ("Akorda press service", "KAZ"),
        ("ISPR", "PAK"),
        ("State House, Kenya", "KEN"),
        ("Embassy of Peru in Japan", "PER"),
        ("High Commission of Ghana in Nigeria", "GHA"),
        ("Press and Information Office, Cyprus", "CYP"),
        ("Kuwait Times", None),
        ("The Korea Herald", None),
    ],
)
def test_whose_page_it_is(source: str, home: str | None) -> None:
    assert home_of_source(source) == home


def test_the_head_of_state_of_a_palace() -> None:
    text = "The Head of State received the Minister of Foreign Affairs of Cuba Luis Vera on 14 May."
    assert contacts_told(text, source="Akorda") == {("CUB-KAZ", "held", "in_person", "2019-05-14")}


def test_the_day_of_an_advisory_is_not_that_of_its_programme() -> None:
    text = (
        "MEDIA ADVISORY\n\n16 May 2019\n\nMinister Ana Rojas of Peru will host the Foreign Minister of Cuba, Luis "
        "Vera, in Lima on Tuesday, 21 May 2019.\n\nThe media are invited as follows:\n\n09h00: Arrival\n"
        "09h30: Official talks\n11h00: Media briefing\n"
    )
    assert contacts_told(text) == {("CUB-PER", "planned", "in_person", "2019-05-21")}
