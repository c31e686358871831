"""What a contact is told beside its clause: the place, who asked for it, its series, and the heads of the sides."""

from __future__ import annotations

import pytest

from tests.etl.articles import cast_of, only_contact, reading

QUISPE = "Peruvian Foreign Minister Rosa Quispe"
SOTO = "Chilean Foreign Minister Pablo Soto"
MET = f"{QUISPE} met {SOTO}"
SPOKE = f"{QUISPE} spoke by phone with {SOTO} on 2 May 2019"


@pytest.mark.parametrize(
    ("text", "place"),
    [
        (f"{MET} on 2 May 2019. The meeting took place in Tacna.", "Tacna"),
        (f"{MET} on 2 May 2019. It was held at the Moneda Palace in Santiago.", "Moneda Palace, Santiago"),
        (f"{QUISPE} flew to Santiago on 2 May 2019 to see {SOTO}.", "Santiago"),
        (f"{QUISPE} arrived in Santiago on 2 May 2019 for talks with {SOTO}.", "Santiago"),
        (f"{SOTO} received {QUISPE} in the port city of Valparaiso on 2 May 2019.", "Valparaiso"),
        ("Delegations of Peru and Chile met in the border town of Chacalluta on 2 May 2019.", "Chacalluta"),
        (f"The Chilean resort of Pucon will host {QUISPE} and {SOTO} on 2 May 2019.", "Pucon"),
        (f"{MET} on the sidelines of a regional summit in Lima on 2 May 2019.", "Lima"),
        (f"On 2 May 2019 in Geneva, {MET} to discuss the war in Syria.", "Geneva"),
        (f"GENEVA (Agency) - {MET} on 2 May 2019.", "Geneva"),
        (f"In the Swiss capital Bern, {QUISPE} sat down with {SOTO} on 2 May 2019.", "Bern"),
        ("Peruvian President Rosa Quispe visited Ecuador on 2 May 2019.", "Ecuador"),
        (
            "Military officers of Peru and Chile met at the Chacalluta border crossing on 2 May 2019.",
            "Chacalluta border crossing",
        ),
        (f"{MET} on 2 May 2019. The place was the customs town of Arica.", "Arica"),
        (f"{MET} on 2 May 2019 in the Ecuadorian capital.", "Ecuadorian capital (Quito)"),
        (f"{MET} on 2 May 2019 in Ecuador's capital.", "Ecuador's capital (Quito)"),
        (f"{QUISPE} paid a two-day visit to Santiago on 2 May 2019.", "Santiago"),
        (f"{QUISPE} met her Chilean counterpart in Geneva on 2 May 2019.", "Geneva"),
        (f"{QUISPE} met {SOTO} on 2 May 2019 in the capital, Lima.", "Lima"),
        (f"{MET} at the Palace of Nations in Geneva on 2 May 2019.", "Palace of Nations, Geneva"),
        (f"{MET} in Dar es Salaam on 2 May 2019.", "Dar es Salaam"),
        (f"{SOTO} called off the Lima talks with {QUISPE} on 2 May 2019.", "Lima"),
        (f"{MET} on 2 May 2019 about the situation in Venezuela.", None),
        (f"{MET} on 2 May 2019, officials in Lima said.", None),
    ],
)
def test_place(text: str, place: str | None) -> None:
    assert only_contact(text).location == place


@pytest.mark.parametrize(
    ("rest", "asked"),
    [
        (". The request came from the Chilean side.", "CHL"),
        (". It was Chile that asked for the call.", "CHL"),
        (". The initiative came from Lima.", "PER"),
        (" in a call that Soto had requested.", "CHL"),
        (". The call was placed by the Peruvian side.", "PER"),
        (". The Chilean side initiated the call.", "CHL"),
        (". Quispe called first.", "PER"),
        (". Peru had asked for the conversation last week.", "PER"),
        (", following a request from Peru.", "PER"),
        (". It was Quispe who placed the call.", "PER"),
        (". Lima had taken the initiative.", "PER"),
        (", at the latter's request.", "CHL"),
        (". The contact was made at the instance of Chile.", "CHL"),
        (", who had asked for the call.", "CHL"),
        (". Chile asked for restraint.", None),
        (". Chile proposed a trade agreement.", None),
    ],
)
def test_who_asked_for_it(rest: str, asked: str | None) -> None:
    assert only_contact(SPOKE + rest).requested_by == asked


@pytest.mark.parametrize(
    ("text", "asked"),
    [
        ("A request by Lima for a call of the defence ministers was rejected by Santiago on 2 May 2019.", "PER"),
        (f"{SOTO} tried to call {QUISPE} on 2 May 2019, but she did not pick up.", "CHL"),
        (
            "Chile has requested a meeting of Foreign Minister Pablo Soto with Peruvian Foreign Minister Rosa Quispe.",
            "CHL",
        ),
        ("Lima turned down Santiago's request for a phone call of the foreign ministers on 2 May 2019.", "CHL"),
    ],
)
def test_who_wished_for_it(text: str, asked: str) -> None:
    assert only_contact(text).requested_by == asked


@pytest.mark.parametrize(
    ("text", "series"),
    [
        ("Peru and Chile held the 12th round of exploratory talks in Tacna on 2 May 2019.", "Exploratory talks"),
        ("Peru and Chile held political consultations in Lima on 2 May 2019.", "political consultations"),
        (f"{QUISPE} and {SOTO} spoke over the diplomatic hotline on 2 May 2019.", "hotline"),
        (
            "Delegations of Peru and Chile met in Lima on 2 May 2019. The Joint Water Committee was in session.",
            "Joint Water Committee",
        ),
        (
            "Military commanders of Peru and Chile met at brigade commander level on 2 May 2019.",
            "brigade commander level",
        ),
        ("Diplomats of Peru and Chile met on 2 May 2019 for the joint working group.", "joint working group"),
        ("Peru and Chile held vice-minister-level talks in Lima on 2 May 2019.", "vice-minister-level talks"),
        (
            "Peru and Chile held border talks at director general (DG) level in Lima on 2 May 2019.",
            "border talks at director general (DG) level",
        ),
        (
            "The foreign ministers of Peru, Chile and Ecuador held their fourth trilateral meeting on 2 May 2019.",
            "trilateral meeting",
        ),
        (
            "The foreign ministers of Peru, Chile and Ecuador held a trilateral meeting on 2 May 2019.",
            None,
        ),
        (
            f"The Director General of the Chile Boundary Commission, Pablo Soto, met {QUISPE} in Lima on 2 May 2019.",
            None,
        ),
        (f"{MET} on the sidelines of the Lima Security Forum on 2 May 2019.", None),
        (f"{QUISPE} and {SOTO} agreed by phone on 2 May 2019 to set up a hotline.", None),
        (f"{QUISPE} and {SOTO} discussed the Minsk agreements by phone on 2 May 2019.", None),
        ("Peru and Chile held the Strategic and Economic Dialogue in Lima on 2 May 2019.", None),
    ],
)
def test_series(text: str, series: str | None) -> None:
    assert only_contact(text).mechanism == series


@pytest.mark.parametrize(
    ("text", "names"),
    [
        (
            "The foreign ministers of Peru and Chile met in Lima on 2 May 2019. Rosa Quispe, Peru's foreign minister, "
            "called it useful. Chilean Foreign Minister Pablo Soto agreed.",
            ["Pablo Soto", "Rosa Quispe"],
        ),
        (
            f"{QUISPE} met her Chilean counterpart in Lima on 2 May 2019. Pablo Soto, the Chilean foreign minister, "
            "spoke of a good start.",
            ["Pablo Soto", "Rosa Quispe"],
        ),
        (
            "Delegations of Peru and Chile met in Lima on 2 May 2019. The Peruvian side was led by Deputy Foreign "
            "Minister Rosa Quispe, the Chilean side by Deputy Foreign Minister Pablo Soto.",
            ["Pablo Soto", "Rosa Quispe"],
        ),
        (f"The spokesman Luis Vega said {MET} in Lima on 2 May 2019.", ["Pablo Soto", "Rosa Quispe"]),
        ("The defence ministers of Peru and Chile met in Lima on 2 May 2019, a spokesman, Luis Vega, said.", []),
    ],
)
def test_heads_named_beside_the_telling(text: str, names: list[str]) -> None:
    assert sorted(p.name for p in only_contact(text).participants) == names


def test_rank_of_heads_named_beside_the_telling() -> None:
    contact = only_contact(
        "Officials of Peru and Chile met in Lima on 2 May 2019. Peruvian Deputy Foreign Minister Rosa Quispe and "
        "Chilean Deputy Foreign Minister Pablo Soto led the talks."
    )
    assert (contact.level, contact.track) == ("deputy", "foreign")


def test_witnesses_are_no_side() -> None:
    contact = only_contact(
        "Delegations of Peru and Chile met in Tacna on 2 May 2019, where representatives of Brazil "
        "took part as observers."
    )
    assert contact.countries == ("CHL", "PER")


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Omani Foreign Minister Said al-Harthi spoke.", ["Said al-Harthi"]),
        ("Indian Foreign Secretary A. K. Sharma spoke.", ["A. K. Sharma"]),
        ("Dutch Prime Minister Ruud van 't Hof spoke.", ["Ruud van 't Hof"]),
        ("Dutch Defence Minister Jan van der Berg spoke.", ["Jan van der Berg"]),
        ("Saudi Defence Minister Khalid bin Nasser Al Otaibi spoke.", ["Khalid bin Nasser Al Otaibi"]),
        ("Russian Foreign Minister Sergei PETROV spoke.", ["Sergei PETROV"]),
        ("Chinese Defence Minister Dong Jun spoke.", ["Dong Jun"]),
        ("Peru's army chief, General Luis A. Vega, spoke.", ["Luis A. Vega"]),
        ("Special envoy of the Prime Minister of Japan Ken Mori spoke.", ["Ken Mori"]),
        ("The chief of the Chilean Armed Forces (FACH), General Mario Diaz, spoke.", ["Mario Diaz"]),
        ("Iran's Hossein Amir Karimi, the foreign minister, spoke.", ["Hossein Amir Karimi"]),
        ("The Directors General (DGMOs) of India and Pakistan spoke.", []),
        ("Both ministers are in New York for the United Nations General Assembly.", []),
    ],
)
def test_names(text: str, names: list[str]) -> None:
    assert [a.name for a in cast_of(text).actors if a.name] == names


def test_a_counterpart_has_the_rank_of_the_other() -> None:
    people = cast_of(
        "Peruvian Defence Minister Rosa Quispe told her Chilean counterpart Pablo Soto of the plan."
    ).people
    assert [(p.name, p.level, p.track) for p in people] == [
        ("Rosa Quispe", "minister", "defence"),
        ("Pablo Soto", "minister", "defence"),
    ]


def test_an_invitation_that_is_accepted_or_turned_down_was_the_hosts() -> None:
    text = f"{SOTO} accepted the invitation of his Peruvian counterpart Rosa Quispe to visit Lima on 9 June 2019."
    assert only_contact(text, "2019-05-02").requested_by == "PER"
    text = f"Peru turned down a Chilean invitation for {QUISPE} to meet {SOTO} in Geneva this week."
    assert only_contact(text, "2019-05-02").requested_by == "CHL"


def test_each_country_of_a_tour_is_visited_at_home() -> None:
    text = f"{QUISPE} will travel to Ecuador, Bolivia and Chile next week and meet her counterparts there."
    places = {c.countries: c.location for c in reading(text, "2019-05-02").contacts}
    assert places == {("ECU", "PER"): "Ecuador", ("BOL", "PER"): "Bolivia", ("CHL", "PER"): "Chile"}


def test_what_a_guest_does_on_one_day_he_does_in_one_town() -> None:
    text = f"{QUISPE} met {SOTO} in Santiago on 2 May 2019.\n"
    text += "Later on 2 May 2019 Chilean President Juan Rojas received Quispe."
    assert [c.location for c in reading(text).contacts] == ["Santiago", "Santiago"]


@pytest.mark.parametrize("purpose", ["to meet", "for talks with", "to hold talks with"])
def test_whom_a_guest_comes_to_meet_takes_part(purpose: str) -> None:
    text = f"{QUISPE} arrived in Santiago on 2 May 2019 {purpose} Chilean President Juan Rojas."
    assert [p.name for p in only_contact(text).participants] == ["Rosa Quispe", "Juan Rojas"]


CALLED = "Peruvian Foreign Minister Rosa Quispe and Chilean Foreign Minister Pablo Soto spoke by phone on 2 May 2019. "
IN = "Peruvian Foreign Minister Rosa Quispe met Chilean Foreign Minister Pablo Soto "


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("Peruvian Foreign Minister Rosa Quispe was on 2 May 2019 in the Chilean capital, where she was received by "
         "Chilean Foreign Minister Pablo Soto.", "Chilean capital (Santiago)"),
        (IN + "on 2 May 2019 in the Chilean capital.", "Chilean capital (Santiago)"),
        (IN + "on 2 May 2019 at the Foreign Ministry in Santiago.", "Foreign Ministry, Santiago"),
        ("The two sat down in Bridgetown: " + IN + "in Bridgetown on 2 May 2019.", "Bridgetown"),
        ("Chilean Foreign Minister Pablo Soto and Peruvian Foreign Minister Rosa Quispe will see each other in "
         "Villa Quieta on 9 May 2019.", "Villa Quieta"),
        ("In Madrid, the spokeswoman said that " + IN[0].lower() + IN[1:] + "on 2 May 2019.", None),
    ],
)  # fmt: skip
def test_the_place_as_the_text_names_it(text: str, place: str | None) -> None:
    assert reading(text, "2019-05-03").contacts[0].location == place


@pytest.mark.parametrize(
    ("text", "side"),
    [
        (CALLED + "\nThe weather in Lima was fine.\nThe call was made upon request of Soto.", "CHL"),
        (CALLED + "\nIt was the ministry's first of the year.\nThe talks were held on the initiative of Peru.", "PER"),
        ("Chilean Defence Minister Pablo Soto refused to meet Peruvian Defence Minister Rosa Quispe in Lima on "
         "2 May 2019.", "PER"),
        ("Peru's request for a meeting of the defence ministers on 2 May 2019 was rejected by Chile.", "PER"),
        (CALLED + "\nThe weather in Lima was fine.", None),
        (CALLED + "\nBeside the envoy of Chile, at whose request they spoke, sat an aide.", "CHL"),
        ("Peruvian Foreign Minister Rosa Quispe has cancelled her visit to Santiago on 9 May 2019. She was to come on "
         "the invitation of Pablo Soto, her Chilean counterpart.", "CHL"),
        ("Chilean Defence Minister Pablo Soto arrived in Lima on 2 May 2019 at the invitation of his Peruvian "
         "counterpart Rosa Quispe.", "PER"),
        ("Mexican Foreign Minister Marcelo Ebrard met Peruvian Foreign Minister Nestor Popolizio in Lima on 2 May, "
         "a day before he is to travel to Chile at the invitation of Chilean Foreign Minister Roberto Ampuero.", None),
    ],
)  # fmt: skip
def test_who_asked_elsewhere_or_in_vain(text: str, side: str | None) -> None:
    assert reading(text, "2019-05-03").contacts[0].requested_by == side
