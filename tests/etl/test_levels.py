"""Level and track of a contact: told of the contact itself, of its heads, or of another session of its series."""

from __future__ import annotations

import pytest

from etl.extract.people.ranks import rank_told
from etl.lexicon import require, rows
from tests.etl.articles import assert_told, cast_of, contacts_told, only_contact, reading

LEVELS = rows("levels.csv")


@pytest.mark.parametrize("row", LEVELS, ids=[r["word"] for r in LEVELS])
def test_each_word_for_a_level_is_found_in_its_example(row: dict[str, str]) -> None:
    require("level", row["level"], row["word"])
    assert rank_told(row["example"], 0, "") == (row["level"], row["track"] or None)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Prime Minister Rosa Paz of Peru set talks with Chile at foreign minister level on 2 May 2019.",
            "minister",
        ),
        ("Peru and Chile held foreign secretary-level talks in Lima on 2 May 2019.", "deputy"),
        ("Peru and Chile held director general-level talks in Lima on 2 May 2019.", "working"),
        ("The Border Guard said director general-level talks between Peru and Chile were held on 2 May 2019.", "chief"),
        ("Peru and Chile held talks at the level of deputy foreign ministers in Lima on 2 May 2019.", "deputy"),
        ("Peru and Chile held vice-ministerial talks in Lima on 2 May 2019.", "deputy"),
        ("Peru and Chile held high-level talks in Lima on 2 May 2019.", None),
        ("India's Foreign Secretary Asha Rao met Pakistan's Foreign Secretary Omar Beg on 2 May 2019.", "deputy"),
        ("Britain's Foreign Secretary Anne Hill met France's Foreign Minister Luc Petit on 2 May 2019.", "minister"),
        ("A summit between Peru and Chile was held in Lima on 2 May 2019.", "leader"),
        (
            "The two presidents met in Lima on 2 May 2019, as four Peruvian officers were freed. Chile agreed.",
            "leader",
        ),
        ("Australia's Scott Morrison spoke by phone with France's Emmanuel Macron on 2 May 2019.", "leader"),
        (
            "President Rosa Paz of Peru spoke of Chile's president, Pablo Soto. The two foreign ministers met on "
            "2 May 2019.",
            "minister",
        ),
        (
            "Foreign Minister Rosa Paz of Peru spoke of Chile's foreign minister, Pablo Soto. The two ministers met on "
            "2 May 2019.",
            "minister",
        ),
        (
            "Minister of Defence Rosa Quispe led the delegation of Peru at talks with Chile in Lima on 2 May 2019. "
            "Minister of Trade Pablo Soto led the Chilean side.",
            "minister",
        ),
    ],
)
def test_level(text: str, expected: str | None) -> None:
    assert only_contact(text).level == expected


def test_the_two_ministers_are_not_the_presidents_just_named() -> None:
    text = "President Rosa Paz of Peru spoke of Chile's president, Pablo Soto. The two foreign ministers met on {}."
    assert only_contact(text.format("2 May 2019")).participants == []


def test_committee_of_the_past_has_the_level_of_the_session_told_now() -> None:
    contacts = reading(
        "Peruvian President Ana Vega met Chilean President Luis Rey in Tacna on 1 May 2019. On 2 May 2019 Peruvian "
        "Defence Minister Rosa Quispe and Chilean Defence Minister Pablo Soto held a session of the border committee. "
        "The committee last convened in March 2018 in Arica."
    ).contacts
    assert [(c.level, c.track) for c in contacts] == [
        ("leader", "leader"),
        ("minister", "defence"),
        ("minister", "defence"),
    ]


def test_security_adviser_makes_the_track_security() -> None:
    contact = only_contact(
        "Chinese Foreign Minister Li Bo met US National Security Adviser Jane Roe in Vienna on 2 May 2019."
    )
    assert (contact.level, contact.track) == ("minister", "security")


@pytest.mark.parametrize(("host", "guest"), [("Peruvian", "Chilean"), ("Chilean", "Peruvian"), ("Zambian", "Kenyan")])
@pytest.mark.parametrize(
    ("offices", "track"),
    [
        (("Defence Minister", "Foreign Minister"), "defence"),
        (("Foreign Minister", "Defence Minister"), "defence"),
        (("Foreign Minister", "Trade Minister"), "foreign"),
        (("Foreign Minister", "National Security Adviser"), "security"),
    ],
)
def test_the_track_of_two_heads_does_not_hang_on_their_states(
    host: str, guest: str, offices: tuple[str, str], track: str
) -> None:
    text = f"{host} {offices[0]} Jane Roe met {guest} {offices[1]} Li Bo in Vienna on 2 May 2019."
    assert only_contact(text).track == track


def test_heads_of_services_are_no_heads_of_state() -> None:
    actors = cast_of("The heads of Peru and Chile, and the heads of the Peruvian Border Police.").actors
    assert [a.level for a in actors if a.kind == "office"] == ["leader", "chief"]


@pytest.mark.parametrize(
    ("text", "track"),
    [
        ("Peru and Chile held fisheries talks in Lima on 2 May 2019.", "other"),
        ("Peru and Chile held talks of their armies in Lima on 2 May 2019.", "defence"),
        ("Peru and Chile held a two-plus-two meeting of their armies' ministers in Lima on 2 May 2019.", "foreign"),
        (
            "Peru and Chile held talks in Lima on 2 May 2019, after soldiers had been arrested at a far frontier post.",
            "foreign",
        ),
    ],
)
def test_the_track_of_talks_without_heads_goes_by_the_words_beside_them(text: str, track: str) -> None:
    assert only_contact(text).track == track


def test_delegations_of_two_heads_do_not_lower_their_level() -> None:
    text = "The premiers of Peru and Chile, Luis Paz and Ana Rojas, and their delegations met in Quito on 2 May 2019."
    assert only_contact(text).level == "leader"


@pytest.mark.parametrize(
    ("text", "level"),
    [
        ("Boundary experts of Peru and Chile were in talks in Lima on 2 May 2019.", "working"),
        ("Peru and Chile held talks in Lima on 2 May 2019.", None),
        # The rank that is told goes before heads of whom the text spoke.
        (
            "President Luis Paz of Peru and President Ana Rojas of Chile spoke by phone on 2 May 2019. "
            "At the fourth ministerial meeting, held in Quito on 12 April 2019, both sides agreed on a plan.",
            "minister",
        ),
        # The two leaders, not the minister who tells of them.
        (
            "President Luis Paz of Peru and President Ana Rojas of Chile spoke by phone on 2 May 2019. "
            "The two leaders will see each other again on 9 June 2019, Foreign Minister Rosa Quispe of Peru said.",
            "leader",
        ),
        # Who they were is told behind the day and the place.
        (
            "Ministers Rosa Quispe of Peru and Pablo Soto of Chile spoke by phone on 2 May 2019. That was after "
            "the meeting of April 2 in Quito, Ecuador, between Peru's President Luis Paz and Chile's Ana Paz.",
            "leader",
        ),
    ],
)
def test_the_level_of_the_last_contact(text: str, level: str | None) -> None:
    assert reading(text, "2019-05-16").contacts[-1].level == level


def test_a_guest_with_a_delegation_keeps_his_rank() -> None:
    text = (
        "Peruvian Foreign Minister Luis Paz arrived in Quito on 2 May 2019 at the head of a delegation and was "
        "received by his Ecuadorian counterpart, Fausto Mora."
    )
    assert only_contact(text).level == "minister"


@pytest.mark.parametrize(
    ("text", "level"),
    [
        (
            "BSF Director General K.K. Sharma met his Bangladeshi counterpart Shafeenul Islam in Lima on Monday.",
            "chief",
        ),
        ("The director general of Border Guard Bangladesh, Karim Islam, met BSF chief Ravi Kumar on Monday.", "chief"),
        ("Talks of Chad and Mali, led by the directors general of their ministries, were held on Monday.", "working"),
        (
            "The foreign secretaries of Bangladesh and Myanmar met in Lima on Monday.",
            "deputy",
        ),
    ],
)
def test_offices_whose_rank_their_words_do_not_tell(text: str, level: str) -> None:
    assert [c.level for c in reading(text, published="2019-05-16").contacts] == [level]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "Togo and Ghana will discuss the border at the level of foreign ministers next week.",
            "GHA-TGO planned unspecified 2019-05-20",
        ),
        (
            "Fishing rights will be discussed by Peru and Chile at ministerial level in Lima on Monday.",
            "CHL-PER planned in_person 2019-05-20",
        ),
        (
            "The river was taken up by Chad and Niger at the level of technical experts in Niamey in April.",
            "NER-TCD held in_person 2019-04-01",
        ),
        (
            "Peru and Chile negotiated at deputy-minister level in Lima on Monday.",
            "CHL-PER held in_person 2019-05-13",
        ),
        (
            "How the water is shared will be taken up by Togo and Ghana at the level of directors general, and the "
            "meeting is due in the first week of June.",
            "GHA-TGO planned in_person 2019-06-01",
        ),
    ],
)
def test_states_that_take_something_up_at_a_level_meet(text: str, told: str) -> None:
    assert_told(text, told)


@pytest.mark.parametrize(
    "text",
    [
        "Togo and Ghana will discuss the border next week.",
        "Togo and Ghana discuss their border at several levels.",
        "Togo took up the border at ministerial level with its parliament on Monday.",
        "Coal was discussed at ministerial level in the cabinets of Togo and Ghana on Monday.",
    ],
)
def test_states_that_discuss_something_at_home_do_not_meet(text: str) -> None:
    assert contacts_told(text) == set()


@pytest.mark.parametrize(
    ("offices", "level", "track"),
    [
        ("commanders of the navy", "chief", "defence"),
        ("commanders of the border guard", "chief", "defence"),
        ("heads of the armed forces", "chief", "defence"),
        ("chiefs of the defence forces", "chief", "defence"),
        ("heads of the intelligence service", "working", "security"),
        ("ministers of the interior", "minister", "other"),
        ("ministers of state for foreign affairs", "deputy", "foreign"),
        ("permanent secretaries of the foreign ministry", "deputy", "foreign"),
        ("secretaries of the security council", "minister", "security"),
        ("directors general of customs", "working", "other"),
    ],
)
@pytest.mark.parametrize(
    "text", ["Peru's and Chile's {} met in Doha on Tuesday.", "The {} of Peru and Chile met today."]
)
def test_the_rank_of_several_who_hold_one_office(text: str, offices: str, level: str, track: str) -> None:
    contact = only_contact(text.format(offices), "2019-05-16")
    assert (contact.countries, contact.level, contact.track) == (("CHL", "PER"), level, track)


@pytest.mark.parametrize(
    ("office", "track"),
    [
        ("director general for the Americas at the foreign ministry", "foreign"),
        ("head of the foreign ministry's legal department", "foreign"),
        ("director for Asia in the Ministry of Foreign Affairs", "foreign"),
        ("head of the defence ministry's planning department", "defence"),
    ],
)
def test_the_track_of_a_department_is_that_of_its_ministry(office: str, track: str) -> None:
    contact = only_contact(f"Peru's {office}, Ana Ruiz, met Chile's energy minister in Doha on Tuesday.", "2019-05-16")
    assert (contact.level, contact.track) == ("working", track)


@pytest.mark.parametrize(
    "who", ["officials in Lima confirmed", "officials in the capital said", "officers in Lima said"]
)
def test_officials_who_only_confirm_a_visit_do_not_lower_its_level(who: str) -> None:
    contact = only_contact(f"Peru's water minister arrived in Santiago on Tuesday on a visit, {who}.", "2019-05-16")
    assert (contact.level, contact.track) == ("minister", "other")


@pytest.mark.parametrize(
    ("text", "level", "track"),
    [
        ("Peru's and Chile's directors of the border department spoke by phone on Tuesday.", "working", "foreign"),
        ("The heads of the Peruvian and Chilean customs departments met in Doha on Tuesday.", "working", "other"),
        ("The heads of Peru and Chile met in Doha on Tuesday.", "leader", "leader"),
        # Who tells of it is none of them.
        (
            "Peru's foreign minister met his counterpart of Chile, Ana Rojas, officials in Lima said on Tuesday.",
            "minister",
            "foreign",
        ),
        ("Peru's police chief met Chilean Deputy Prime Minister Ana Rojas in Doha on Tuesday.", "working", "other"),
    ],
)
def test_heads_of_departments_and_those_who_tell_of_them(text: str, level: str, track: str) -> None:
    contact = only_contact(text, "2019-05-16")
    assert (contact.countries, contact.level, contact.track) == (("CHL", "PER"), level, track)


@pytest.mark.parametrize(
    "text",
    [
        "Kenyan President Otieno Kamau landed in Lusaka on Tuesday for a state visit. He was greeted at the airport by "
        "Foreign Minister Joseph Banda.",
        "Kenyan President Otieno Kamau has arrived in Zambia on a visit, where he was welcomed at the airport "
        "by Zambia's deputy economy minister, Joseph Banda.",
        "Kenyan President Otieno Kamau was seen off at the airport by Zambia's trade minister on Tuesday.",
        "Kenyan President Otieno Kamau came to Lusaka on Tuesday. Zambian Trade Minister Joseph Banda met him "
        "at the foot of the plane.",
    ],
)
def test_who_only_welcomes_a_guest_at_the_airport_does_not_lower_the_rank_of_the_visit(text: str) -> None:
    contact = only_contact(text, "2019-05-16")
    assert (contact.countries, contact.level, contact.track) == (("KEN", "ZMB"), "leader", "leader")


def test_talks_at_an_airport_have_the_rank_of_those_who_held_them() -> None:
    told = "Kenyan President Otieno Kamau met Zambian Trade Minister Joseph Banda at Lusaka airport on Tuesday."
    assert only_contact(told, "2019-05-16").level == "minister"
    told = "Kenyan Trade Minister Otieno Kamau was greeted at the airport by Zambian President Joseph Banda on Tuesday."
    assert only_contact(told, "2019-05-16").level == "minister"


@pytest.mark.parametrize("matter", ["flood control", "visas and flights", "the haze", "immigration", "tariffs"])
def test_talks_on_a_matter_of_other_ministries(matter: str) -> None:
    contact = only_contact(f"Peru and Chile held a round of talks on {matter} in Quito on Tuesday.", "2019-05-16")
    assert (contact.countries, contact.track) == (("CHL", "PER"), "other")
