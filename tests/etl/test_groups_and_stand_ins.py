"""Groups of states with a name of their own, and words that stand for somebody told before."""

from __future__ import annotations

import csv

import pytest

from etl.lexicon import FOLDER
from tests.etl.articles import cast_of, contacts_told, only_contact, pairs_told


def _rows(name: str) -> list[dict[str, str]]:
    with (FOLDER / name).open(encoding="utf-8", newline="") as lines:
        return list(csv.DictReader(lines))


@pytest.mark.parametrize("row", _rows("state_groups.csv"), ids=lambda r: r["phrase"])
def test_each_group_is_found_in_its_example(row: dict[str, str]) -> None:
    published = f"{row['until'] or 2023}-05-15"
    told = [set(a.countries) for a in cast_of(row["example"], published).actors if len(a.countries) > 1]
    assert set(row["countries"].split(";")) in told


def test_groups_are_described_once_with_known_states() -> None:
    rows = _rows("state_groups.csv")
    phrases = [r["phrase"] for r in rows]
    assert len(phrases) == len(set(phrases))
    known = {row["code"] for row in _rows("countries.csv")}
    assert {c for r in rows for c in r["countries"].split(";")} <= known


@pytest.mark.parametrize(
    ("text", "pairs"),
    [
        ("The foreign ministers of the Baltic states met in Oslo on Monday.", ["EST-LTU-LVA"]),
        ("The Baltic prime ministers will meet in Oslo on Friday.", ["EST-LTU-LVA"]),
        ("A gas pipe in the Baltic Sea burst as the prime ministers met on Monday.", []),
        ("Talks in the Normandy format were held in Oslo on Monday.", ["DEU-FRA-RUS-UKR"]),
        ("A Weimar Triangle summit took place in Oslo on Monday.", ["DEU-FRA-POL"]),
        # A group as a topic takes no part.
        ("Togo's President Yao Mensah met President Kofi Asante of Ghana on Monday and praised the Visegrad Group.",
         ["GHA-TGO"]),
        # All of a group are met at once.
        ("Togo's President Yao Mensah met the Visegrad Four in Oslo on Monday.", ["CZE-HUN-POL-SVK-TGO"]),
        ("Leaders of the two Koreas met at Panmunjom on Monday.", ["KOR-PRK"]),
        # Those of another country, by what was told before.
        ("Ghana's border experts and those of Togo held talks in Oslo on Monday.", ["GHA-TGO"]),
        ("The foreign minister of Chile and that of Peru met in Oslo on Monday.", ["CHL-PER"]),
        ("The president of Togo and those of Ghana and Benin met in Oslo on Monday.", ["BEN-GHA-TGO"]),
        ("Chile and those of Peru met in Oslo on Monday.", []),
        ("Kenya's President Joseph Maina said all is well. On Monday the Kenyan met President Kofi Asante of Ghana.",
         ["GHA-KEN"]),
        ("Kenya's President Joseph Maina said all is well. On Monday the Kenyan press met President Kofi Asante.", []),
        ("Togo's President Yao Mensah and Ghana's President Kofi Asante are at odds. The Mensah-Asante talks were held "
         "in Oslo on Monday.", ["GHA-TGO"]),
    ],
)  # fmt: skip
def test_groups_and_stand_ins_take_part(text: str, pairs: list[str]) -> None:
    assert pairs_told(text) == pairs


def test_groups_have_their_time() -> None:
    assert pairs_told("A summit of the Lublin Triangle took place in Oslo on Monday.", "2010-05-17") == []
    assert pairs_told("A summit of the Lublin Triangle took place in Oslo on Monday.", "2021-05-17") == ["LTU-POL-UKR"]


def test_the_two_states_of_a_region_are_those_just_told() -> None:
    text = (
        "Kyrgyz and Tajik officials met on Monday after another round of clashes on the border between the two Central "
        "Asian states."
    )
    assert pairs_told(text) == ["KGZ-TJK"]


@pytest.mark.parametrize(
    "told",
    ["Mette Holm, who has the same post in Denmark", "Mette Holm, who holds that office in Denmark",
     "the woman who holds the portfolio in Denmark", "Mette Holm, who has the post in Copenhagen"],
)  # fmt: skip
def test_who_has_the_same_post_elsewhere_is_of_that_state(told: str) -> None:
    assert pairs_told(f"Norway's foreign minister, Ola Berg, spoke by phone on Monday with {told}.") == ["DNK-NOR"]


@pytest.mark.parametrize(
    ("whom", "pairs"),
    [
        ("Party General Secretary and President of Laos Kham Souk", ["LAO-VNM"]),
        ("party leader and premier Kham Souk of Laos", ["LAO-VNM"]),
        ("party leaders of Laos", []),
    ],
)
def test_who_heads_the_party_and_the_state(whom: str, pairs: list[str]) -> None:
    assert pairs_told(f"Vietnamese Prime Minister Nguyen Van Hai met {whom} on Tuesday.") == pairs


@pytest.mark.parametrize(
    ("text", "pairs"),
    [
        ("Chile's foreign minister met Peru's in Arica last week.", ["CHL-PER"]),
        ("Chile's foreign minister and Peru's discussed the border in Arica last week.", ["CHL-PER"]),
        ("Japan's prime minister will receive South Korea's in Tokyo on Friday.", ["JPN-KOR"]),
        ("Chile's foreign minister said on Monday that his country's economy is larger than Peru's.", []),
        ("Chile's president praised the army, which is stronger than Peru's.", []),
    ],
)
def test_an_office_that_is_left_out_the_second_time(text: str, pairs: list[str]) -> None:
    assert pairs_told(text) == pairs


def test_who_sees_the_will_meets_nobody() -> None:
    told = "He saw the will for peace when the foreign ministers of Chile and Peru discussed the border in Arica."
    assert pairs_told(told) == ["CHL-PER"]


@pytest.mark.parametrize(
    "who",
    [
        "The ministers in charge of water in Kenya, Peru and Chad",
        "The ministers in charge of water of Kenya, Peru and Chad",
        "The ministers responsible for energy in Kenya, Peru and Chad",
        "The ministers of trade in Kenya, Peru and Chad",
        "The heads of intelligence in Kenya, Peru and Chad",
    ],
)
def test_holders_of_an_office_in_several_states(who: str) -> None:
    assert pairs_told(f"{who} met on Tuesday to discuss the plan.") == ["KEN-PER-TCD"]


def test_a_minister_in_charge_of_something_in_a_state_is_of_that_state() -> None:
    told = only_contact(
        "The minister in charge of water in Kenya met his Peruvian counterpart on Tuesday.", "2019-05-16"
    )
    assert (told.countries, told.level, told.track, told.location) == (("KEN", "PER"), "minister", "other", None)


@pytest.mark.parametrize(
    "whom",
    [
        "the foreign ministers of Kenya and Chad on Tuesday",
        "my counterparts of Kenya and Chad on Tuesday",
        "two counterparts on Tuesday, those of Kenya and Chad",
        "two counterparts on Tuesday, from Kenya and Chad",
    ],
)
@pytest.mark.parametrize(
    "says",
    [
        "Foreign Minister Ana Soto of Peru said:",
        "Peruvian Foreign Minister Ana Soto wrote:",
        "Ana Soto of Peru told us:",
    ],
)
def test_a_minister_who_tells_whom_he_met_is_a_side_of_it(says: str, whom: str) -> None:
    text = f'Foreign Minister Ana Soto of Peru spoke to reporters. {says} "I met {whom}."'
    assert contacts_told(text) == {("KEN-PER-TCD", "held", "in_person", "2019-05-14")}


def test_a_minister_who_tells_of_meetings_that_he_had_is_a_side_of_each() -> None:
    said = '"I had meetings with the foreign ministers of Kenya and Chad on Tuesday."'
    assert pairs_told(f"Peruvian Foreign Minister Ana Soto said: {said}") == ["KEN-PER", "PER-TCD"]


@pytest.mark.parametrize("what", ["I know that", "I have no doubt that"])
def test_a_minister_who_tells_of_others_is_no_side(what: str) -> None:
    text = f'Foreign Minister Ana Soto of Peru said: "{what} the presidents of Kenya and Chad met on Tuesday."'
    assert pairs_told(text) == ["KEN-TCD"]
