"""Offices with several portfolios and heads of departments: whole, with their level and track."""

from __future__ import annotations

import pytest

from etl.extract.language.portfolios import offices_of
from tests.etl.articles import only_contact, pairs_told


@pytest.mark.parametrize(
    ("text", "whole", "level", "track"),
    [
        ("the Minister of Trade and Industry of Chile", "Minister of Trade and Industry", "minister", "other"),
        (
            "Minister of Foreign Affairs, Regional Integration and the Diaspora Juan Soto",
            "Minister of Foreign Affairs, Regional Integration and the Diaspora",
            "minister",
            "foreign",
        ),
        ("the Chilean Foreign and Trade Minister", "Foreign and Trade Minister", "minister", "foreign"),
        ("the deputy head of the political department", "deputy head of the political department", "working", None),
        ("the Foreign Minister and Defence Minister A", "Foreign Minister", "minister", "foreign"),
        ("discussed security cooperation, and Home Minister A left", "Home Minister", "minister", "other"),
        ("discussed trade and Home Minister A left", "Home Minister", "minister", "other"),
        ("the minister responsible for justice in Peru", "minister responsible for justice", "minister", "other"),
        (
            "the Minister Delegate in charge of National Defence, A",
            "Minister Delegate in charge of National Defence",
            "deputy",
            "defence",
        ),
        ("the Minister for Lighthouses, A", "Minister for Lighthouses", "minister", "other"),
        (
            "Minister of Trade, Industry and Cooperatives of Chile A",
            "Minister of Trade, Industry and Cooperatives",
            "minister",
            "other",
        ),
        ("Minister of Trade and Lighthouses of Chile", "Minister of Trade and Lighthouses", "minister", "other"),
        ("Minister of Trade and President of Chile", "Minister of Trade", "minister", "other"),
        ("the minister of Chile, A", "minister", "minister", None),
        (
            "State Secretary in the Ministry of Environment and Climate Change of Peru",
            "State Secretary in the Ministry of Environment and Climate Change",
            "deputy",
            "other",
        ),
    ],
)
def test_an_office_is_read_with_all_its_portfolios(text: str, whole: str, level: str, track: str | None) -> None:
    office = offices_of(text)[0]
    assert (office.text, office.level, office.track) == (whole, level, track)


@pytest.mark.parametrize(
    ("office", "level"),
    [
        ("the Minister of Foreign Affairs and Cooperation", "minister"),
        ("the chief of the defence forces", "chief"),
        ("the coast guard commandant", "chief"),
        ("the permanent secretary for foreign affairs", "deputy"),
        ("permanent secretary of the Ministry of Defence", "deputy"),
        ("vice minister of the Ministry of Trade", "deputy"),
        ("director general at the Ministry of Energy", "working"),
        ("the director of the Asia department", "working"),
        ("the director of national intelligence", "working"),
        ("the transitional president", "leader"),
    ],
)
def test_whoever_holds_it_takes_part(office: str, level: str) -> None:
    contact = only_contact(f"Peruvian President Rosa Quispe met Juan Soto, {office} of Chile, on May 14.", "2019-05-16")
    assert (contact.countries, contact.level) == (("CHL", "PER"), level)


def test_a_meeting_with_many_associations_is_none_with_a_state() -> None:
    text = (
        "Today, U.S. Defense Secretary Rob Hill hosted a virtual meeting with over 70 veteran, family and survivor "
        "organizations to discuss the drawdown of U.S. forces in Afghanistan."
    )
    assert pairs_told(text) == []


@pytest.mark.parametrize(
    ("office", "level"),
    [
        ("Minister of Foreign Affairs, European Union and Cooperation of Spain, Ana Dias,", "minister"),
        ("Secretary of State for Foreign Affairs and Global Ibero-America of Spain, Ana Dias,", "deputy"),
        ("Minister of Foreign Affairs, Community and Latin America of Spain, Ana Dias,", "minister"),
    ],
)
def test_parts_of_the_world_end_a_portfolio(office: str, level: str) -> None:
    told = only_contact(f"The {office} met Kenyan Foreign Minister John Otieno on Tuesday.", "2019-05-16")
    assert (told.countries, told.level) == (("ESP", "KEN"), level)
    assert {p.name for p in told.participants} == {"Ana Dias", "John Otieno"}


@pytest.mark.parametrize(
    ("post", "level", "track"),
    [
        ("The director of the Europe department of the Peruvian foreign ministry, Rosa Paz,", "working", "foreign"),
        ("The undersecretary of the Peruvian Ministry of Transport, Rosa Paz,", "deputy", "other"),
        ("The permanent secretary in the Peruvian Ministry of Mines and Hydrocarbons, Rosa Paz,", "deputy", "other"),
    ],
)
def test_name_and_field_behind_the_ministry_of_a_post(post: str, level: str, track: str) -> None:
    told = only_contact(f"{post} met Chilean Transport Minister Juan Soto in Lima on 2 May 2019.")
    assert {p.name for p in told.participants} == {"Rosa Paz", "Juan Soto"}
    assert (told.level, told.track) == (level, track)
