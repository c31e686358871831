"""Letters handed over at a meeting, calls that were not returned, meetings from which somebody stayed away."""

from __future__ import annotations

import pytest

from tests.etl.articles import contacts_told, reading

_MET = "Foreign Minister Luis Soto of Chile met his Peruvian counterpart in Lima on Friday and "


def _told(text: str) -> set[tuple[str, str, str, str]]:
    contacts = reading(text, "2024-09-07").contacts
    return {("-".join(c.countries), c.status, c.mode, str(c.level)) for c in contacts}


@pytest.mark.parametrize(
    "act",
    [
        "handed him a letter from President Pablo Rojas of Chile.",
        "gave him a letter from President Pablo Rojas of Chile.",
    ],
)
def test_a_letter_of_the_president_goes_beside_the_meeting(act: str) -> None:
    """They met, and a letter went from one president to the other: those two did not meet."""
    assert _told(_MET + act) == {
        ("CHL-PER", "held", "in_person", "minister"),
        ("CHL-PER", "held", "letter", "leader"),
    }


@pytest.mark.parametrize(
    "act", ["handed him a letter.", "asked him to pass on a letter.", "entrusted to him a letter."]
)
def test_a_letter_handed_over_leaves_a_meeting_a_meeting(act: str) -> None:
    """Who met his counterpart did so in person, whatever he gave him."""
    assert _told(_MET + act) == {("CHL-PER", "held", "in_person", "minister")}


@pytest.mark.parametrize(
    ("text", "status"),
    [
        (
            "A call which Chile's president made to the president of Peru on Tuesday has not been returned.",
            "requested",
        ),
        ("A phone call the president of Chile placed to the president of Peru had not been answered.", "requested"),
        ("The president of Peru declined to pick up when the president of Chile rang on Tuesday.", "refused"),
    ],
)
def test_a_call_that_was_not_taken_was_not_held(text: str, status: str) -> None:
    """A call that was not returned was asked for; one that somebody would not take was refused."""
    assert _told(text) == {("CHL-PER", status, "phone", "leader")}


@pytest.mark.parametrize(
    "text",
    [
        "The president of Peru stayed away from the feast in Lima on Monday, where a meeting with the president of "
        "Chile had been arranged for him.",
        "The president of Peru skipped the ceremony in Quito on Monday, where a meeting with the president of "
        "Chile had been scheduled for him.",
    ],
)
def test_a_meeting_from_which_somebody_stayed_away_is_off(text: str) -> None:
    """What had been arranged for him who did not come did not take place."""
    assert _told(text) == {("CHL-PER", "cancelled", "in_person", "leader")}


@pytest.mark.parametrize(
    "text",
    [
        "Officials of Iran and Oman, which broke off diplomatic relations in 2016, met in Muscat on Friday.",
        "Russia is to pull out of its bases in Georgia, the foreign ministers of the two countries agreed in Moscow on "
        "Friday.",
        "Russia will pull out of the disputed zone in Georgia, the foreign ministers of the two countries agreed in "
        "Moscow on Friday.",
    ],
)
def test_relations_broken_off_and_bases_given_up_are_no_talks_called_off(text: str) -> None:
    """States break off relations and pull out of bases; the contact told beside that was held."""
    assert {status for _, status, _, _ in _told(text)} == {"held"}


@pytest.mark.parametrize(
    "text",
    [
        "Chile's foreign minister pulled out of talks with his Peruvian counterpart in Lima on Friday.",
        "Chile's foreign minister broke off his visit to Lima on Friday.",
    ],
)
def test_who_pulls_out_of_talks_calls_them_off(text: str) -> None:
    """Talks and visits are called off by the same words."""
    assert {status for _, status, _, _ in _told(text)} == {"cancelled"}


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("met Chilean President Ana Rojas in Lima on Monday and stayed away from the feast, where he was to speak",
         ("CHL-PER", "held", "in_person", "2019-05-13")),
        (", who stayed away from the feast in Quito, where a meeting with Chilean President Ana Rojas had been "
         "arranged, met her in Lima on Monday", ("CHL-PER", "held", "in_person", "2019-05-13")),
        ("telephoned Chilean President Ana Rojas on Monday after he had skipped the summit in Quito, where they were "
         "to meet", ("CHL-PER", "held", "phone", "2019-05-13")),
        # What she never answered was a letter, and no call.
        ("called Chilean President Ana Rojas on Monday, who never answered his letter",
         ("CHL-PER", "held", "phone", "2019-05-13")),
    ],
)  # fmt: skip
def test_who_stayed_away_elsewhere_had_a_contact_all_the_same(text: str, told: tuple[str, str, str, str]) -> None:
    assert told in contacts_told(f"Peruvian President Luis Vega {text}.".replace(" ,", ","))


@pytest.mark.parametrize("sees", ["will see what", "would see how", "will see that", "would see to it that"])
def test_who_sees_what_another_does_does_not_meet_him(sees: str) -> None:
    assert contacts_told(f"Peru's President Luis Vega said he {sees} Chilean President Ana Rojas had to say.") == set()
