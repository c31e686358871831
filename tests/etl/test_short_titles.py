"""Persons told again by a title alone: the admiral, the general, the secretary."""

from __future__ import annotations

import pytest

from tests.etl.articles import cast_of, contacts_told, reading


@pytest.mark.parametrize(
    ("text", "words", "name"),
    [
        (
            "U.S. Navy Adm. Carl Otto met Peru's Defense Minister Juan Paz. The admiral left.",
            "The admiral",
            "Carl Otto",
        ),
        ("U.S. Secretary of State Ann Lee landed. Peru's Juan Paz met the secretary.", "the secretary", "Ann Lee"),
        ("Kenya's army chief, Gen. Ali Otieno, spoke. The general flew home.", "The general", "Ali Otieno"),
        ("Kenyan Defence Minister Ali Otieno spoke. The general flew home.", "The general", "Ali Otieno"),
        ("Sheikh Ali Salem, the emir's envoy, spoke. The sheikh flew home.", "The sheikh", "Ali Salem"),
        ("KDF chief General Ali Otieno spoke in Nairobi. The KDF boss had been in Lima.", "The KDF boss", "Ali Otieno"),
        ("Kenyan Navy (KNX) Commander Ali Otieno spoke. The KNX Commander left.", "The KNX Commander", "Ali Otieno"),
    ],
)
def test_a_title_stands_for_who_bears_it(text: str, words: str, name: str) -> None:
    told = [a for a in cast_of(text, "2019-05-16").actors if text[a.start : a.end] == words]
    assert [a.name for a in told] == [name]


@pytest.mark.parametrize(
    "text",
    [
        "Kenya's army chief, Gen. Ali Otieno, spoke of the general election.",
        "Peru's Secretary-General Ali Otieno spoke. The general rule holds.",
        "Kenya's army chief, Gen. Ali Otieno, spoke. The KDF chief left.",
    ],
)
def test_other_words_stand_for_nobody(text: str) -> None:
    assert sum(a.name == "Ali Otieno" for a in cast_of(text, "2019-05-16").actors) <= 1


def test_the_branch_of_a_service_stands_between_state_and_rank() -> None:
    text = "U.S. Air Force Gen. Carl Otto called on Peruvian Defense Minister Juan Paz on Monday."
    assert contacts_told(text) == {("PER-USA", "held", "in_person", "2019-05-13")}


def test_where_the_admiral_went_next_he_was_the_guest() -> None:
    text = (
        "U.S. Navy Adm. Carl Otto met Japanese Defense Minister Ken Mori on Monday. The admiral's next stop was Lima, "
        "where he met Peruvian Defense Minister Juan Paz on Wednesday."
    )
    assert contacts_told(text) == {
        ("JPN-USA", "held", "in_person", "2019-05-13"),
        ("PER-USA", "held", "in_person", "2019-05-15"),
    }


def test_the_day_before_a_verb_of_going_is_that_of_the_journey() -> None:
    text = (
        "Kenyan Foreign Minister Ali Otieno is on a trip. On Monday, Otieno flies on to Lima to meet Peru's president."
    )
    assert contacts_told(text) == {("KEN-PER", "planned", "in_person", "2019-05-20")}


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("The Chilean foreign minister and the Bolivian one met in Quito on 2 May 2019.", {("BOL", "CHL")}),
        (
            "Chilean Foreign Minister Ana Rojas met her Peruvian counterpart Luis Paz and the Bolivian one, Eva Soto, "
            "in Quito on 2 May 2019.",
            {("BOL", "CHL", "PER")},
        ),
        (
            "Peru's foreign minister likes a Chilean port more than the Bolivian one, he said on 2 May 2019.",
            set(),
        ),
    ],
)
def test_the_one_of_another_state(text: str, told: set[tuple[str, ...]]) -> None:
    assert {c.countries for c in reading(text, "2019-05-16").contacts} == told
