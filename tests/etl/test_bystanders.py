"""Who only looks on is no side of a contact; who stands beside another before the press is."""

from __future__ import annotations

import pytest

from tests.etl.articles import assert_told, only_contact, pairs_told


@pytest.mark.parametrize(
    ("text", "pairs"),
    [
        ("With US President Ann Hill at his side, Peru's President Luis Vega telephoned the Chilean premier on Monday.",
         ["CHL-PER"]),
        ("Kenya's Defence Minister Joseph Maina, with the Ethiopian premier by his side, spoke by phone to Ugandan "
         "President Yoweri Museveni on Monday.", ["KEN-UGA"]),
        ("As Kazakh President Askar Umarov looked on, Peru's foreign minister shook hands with his Chilean colleague "
         "on Monday.", ["CHL-PER"]),
        # Who says what he thinks of it.
        ("President Askar Umarov of Kazakhstan welcomed it on Tuesday that the foreign ministers of Peru and Chile had "
         "met in Lima on Monday.", ["CHL-PER"]),
        ("“Good news,” Kazakh President Askar Umarov wrote of the meeting in Lima on Monday at which the foreign "
         "ministers of Peru and Chile had come to terms.", ["CHL-PER"]),
        ("Kazakh President Askar Umarov has given his view on the decision of Peruvian President Luis Vega against a "
         "meeting with Chilean President Pablo Soto on May 20.", ["CHL-PER"]),
        ("Peruvian President Luis Vega welcomed the decision of the court when he met Chile's president in Lima on "
         "Monday.", ["CHL-PER"]),
        ("Peruvian President Luis Vega met the Chilean and the Norwegian premier in Lima on Monday.", ["CHL-NOR-PER"]),
    ],
)  # fmt: skip
def test_a_bystander_is_no_side(text: str, pairs: list[str]) -> None:
    assert pairs_told(text) == pairs


@pytest.mark.parametrize(
    "helped",
    [
        "overseen by officials from Norway",
        "under the supervision of Norway",
        "with Norwegian officials shuttling between the two delegations",
        "Norwegian diplomats carrying messages between the delegations",
        "monitored by Norway",
    ],
)
def test_who_oversees_talks_or_carries_messages_is_no_side(helped: str) -> None:
    assert_told(f"Officials of Peru and Chile met in Oslo on Tuesday, {helped}.", "CHL-PER held in_person 2019-05-14")


@pytest.mark.parametrize(
    "seen",
    [
        "With President Askar Umarov looking on, {}.",
        "With US envoy Ann Hill sitting between them, {}.",
        "With the Kazakh premier, Askar Umarov, watching in the palace, {}.",
        "In the presence of the US ambassador, {}.",
        "With Uganda's Foreign Minister Moses Okello present, {}.",
    ],
)
def test_who_looks_on_stands_before_the_clause_that_tells_it(seen: str) -> None:
    met = "Peruvian Defence Minister Luis Vega met Chilean Defence Minister Ana Rojas in Doha on Tuesday"
    contact = only_contact(seen.format(met), "2019-05-16")
    assert (contact.countries, contact.level, contact.track) == (("CHL", "PER"), "minister", "defence")
    assert [p.name for p in contact.participants] == ["Luis Vega", "Ana Rojas"]


def test_in_whose_presence_they_met_is_no_side_and_his_companion_neither() -> None:
    met = "Peruvian President Luis Vega received Chilean President Ana Rojas in Lima on Tuesday"
    assert pairs_told(f"{met} in the presence of the American ambassador, Ann Hill.") == ["CHL-PER"]
    assert pairs_told(f"{met} in the presence of Foreign Minister Juan Paz and his Chilean counterpart.") == ["CHL-PER"]


@pytest.mark.parametrize(
    "text",
    [
        "Peru's President Luis Vega signed in the presence of King Felipe of Spain an accord with Chilean President "
        "Ana Rojas in Madrid on Tuesday.",
        "In the presence of the press Peruvian President Luis Vega met Chilean President Ana Rojas in Lima on Tuesday.",
    ],
)
def test_who_acts_behind_those_who_were_present_is_a_side(text: str) -> None:
    assert pairs_told(text) == ["CHL-PER"]
