"""Heads whom a sentence beside the contact tells, and the rank of officers, governors and advisers."""

from __future__ import annotations

import pytest

from tests.etl.articles import only_contact, reading


@pytest.mark.parametrize(
    ("behind", "level"),
    [
        ("", None),
        ("It will be led by the deputy foreign minister.", "deputy"),
        ("The delegation is to have a director-general of the foreign ministry at its head.", "working"),
        ("Juan Soto, the Chilean minister of transport, is at its head.", "minister"),
    ],
)
def test_a_delegation_has_the_rank_of_whoever_leads_it(behind: str, level: str | None) -> None:
    assert only_contact(f"A Chilean delegation will visit Peru on 2 May 2019. {behind}", "2019-04-30").level == level


@pytest.mark.parametrize(
    "behind",
    [
        "The president told Juan Soto, Chile's transport minister, that the border was open.",
        "Her guest was Juan Soto, Chile's transport minister.",
    ],
)
def test_whom_the_host_spoke_to_was_the_guest(behind: str) -> None:
    told = only_contact(
        f"President Rosa Paz of Peru received a Chilean delegation on 2 May 2019. {behind}", "2019-05-03"
    )
    assert {p.name for p in told.participants} == {"Rosa Paz", "Juan Soto"}
    assert (told.level, told.track) == ("minister", "other")


@pytest.mark.parametrize(
    "behind",
    [
        "Its co-chairs are Rosa Paz, Peru's minister of transport, and Juan Soto, the Chilean minister of mines.",
        "Rosa Paz, Peru's minister of transport, heads one of the two commissions, Chile's minister of mines Juan Soto "
        "the other.",
    ],
)
def test_two_who_lead_the_sides(behind: str) -> None:
    told = only_contact(f"Peru and Chile held talks in Lima on 2 May 2019. {behind}", "2019-05-03")
    assert {p.name for p in told.participants} == {"Rosa Paz", "Juan Soto"}
    assert told.level == "minister"


@pytest.mark.parametrize(
    ("text", "level", "track"),
    [
        ("Colonel Juan Soto of Chile and Colonel Luis Vega of Peru met on 2 May 2019.", "working", "defence"),
        ("General Juan Soto of Chile and General Luis Vega of Peru met on 2 May 2019.", None, "defence"),
        (
            "General Juan Soto, commander of US Southern Command, met Peru's defence minister Luis Vega on 2 May 2019.",
            "chief",
            "defence",
        ),
        (
            "Juan Soto, governor of a Chilean border province, met Luis Vega, governor of a province in Peru, on "
            "2 May 2019.",
            "working",
            "other",
        ),
        (
            "The heads of the Red Cross societies of Chile and Peru, Juan Soto and Luis Vega, met on 2 May 2019.",
            "working",
            "other",
        ),
        (
            "US National Security Adviser Juan Soto spoke on 2 May 2019 with Luis Vega, the national security adviser "
            "of Peru, the White House said.",
            "minister",
            "security",
        ),
    ],
)
def test_rank_of_officers_governors_and_advisers(text: str, level: str | None, track: str) -> None:
    told = only_contact(text)
    assert (told.level, told.track) == (level, track)
    assert {p.name for p in told.participants} == {"Juan Soto", "Luis Vega"}


@pytest.mark.parametrize(
    "guest",
    ["Juan Soto, the speaker of the Chilean parliament,", "the president of the World Bank, Juan Soto,"],
)
def test_speakers_and_heads_of_banks_are_no_guests_of_state(guest: str) -> None:
    assert not reading(f"President Rosa Paz of Peru received {guest} in Lima on 2 May 2019.").contacts


def test_whom_a_guest_sees_is_of_the_other_of_two_states() -> None:
    told = only_contact(
        "Peru wants to sell more grain to Chile. Agriculture Minister Rosa Paz was in Santiago on 2 May 2019. She held "
        "talks with Trade Minister Juan Soto.",
        "2019-05-03",
    )
    assert {(p.name, p.country) for p in told.participants} == {("Rosa Paz", "PER"), ("Juan Soto", "CHL")}
