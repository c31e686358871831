"""Who is of no government: legislators, companies, fishermen; and travel to where many meet is no visit."""

from __future__ import annotations

import pytest

from etl.extract.clauses.triggers import find_triggers
from etl.extract.language.text import split_sentences
from etl.extract.outcomes.gatherings import goes_where_many_meet
from etl.extract.sides.no_state import speaks_to_no_state
from tests.etl.articles import pairs_told, reading


def _read(text: str) -> tuple[bool, bool]:
    sentence = split_sentences(text)[0]
    trigger = find_triggers(sentence.text)[0]
    return speaks_to_no_state(sentence, trigger), goes_where_many_meet(sentence, trigger)


@pytest.mark.parametrize(
    "text",
    [
        "The president met reporters in Lima.",
        "Fishermen of the two countries met in Lima on Friday.",
        "The traders from Chad and Mali have held talks in Lima.",
        "Refugees from Chad agreed at a meeting in Lima to go home.",
        "Talks which the farmers' associations had in Lima brought no result.",
        "Members of the parliament met the premier in Lima.",
        "The chairman of the National Assembly visited Lima.",
        "The president received the heads of several Chilean technology firms.",
        "The delegation will meet with representatives of Peruvian companies.",
    ],
)
def test_those_without_office(text: str) -> None:
    assert _read(text)[0]


@pytest.mark.parametrize(
    "text",
    [
        "The ministers of the two countries met in Lima on Friday.",
        "The president met representatives of the Chilean government and companies.",
        "The ministers for fishermen of Chad and Mali met in Lima.",
        "Chad and Mali discussed refugees from Sudan at a meeting in Lima.",
        "The ministers of Chad and Mali raised the arrest of traders from Libya during talks in Lima.",
        "The president of Chad visited Lima.",
    ],
)
def test_those_with_office(text: str) -> None:
    assert not _read(text)[0]


@pytest.mark.parametrize(
    ("text", "many"),
    [
        ("The minister will go to the Arab League Conference in Lima.", True),
        ("The premier travelled to Lima for the ASEAN summit.", True),
        ("The minister flew to Lima to attend an international forum.", True),
        ("The minister flew to Lima for a meeting with the king.", False),
        ("The minister visited Lima.", False),
        ("The premier travelled to Lima for the funeral of a friend.", False),
    ],
)
def test_travel_to_where_many_meet(text: str, many: bool) -> None:
    assert _read(text)[1] is many


@pytest.mark.parametrize(
    "text",
    [
        # Talks within one government.
        "Kenyan President Ali Otieno has a meeting with Kenyan Foreign Minister Otieno Kamau on Friday. Peru waits.",
        # Heads of bodies of many states.
        "The Secretary General of NATO, Jens Stoltenberg, phoned Peruvian Foreign Minister Luis Quispe on Monday.",
        "UN Secretary-General Ana Duarte travels to Peru on Monday and to Kenya on Tuesday.",
        # A conference as such.
        "Kenya and Peru took the matter up during the ASEAN Foreign Ministers' Meeting on Monday.",
        # At home, and who is of no government.
        "Peru's Foreign Minister Ana Quispe was in Lima on Monday, where she criticised Kenyan President Ali Kamau.",
        "Kenyan President Ali Kamau travelled to Mombasa on Monday as Peruvian leader Ana Quispe waited.",
        "A convoy went through the triangle where the borders of Kenya and Ethiopia meet on Monday.",
        "A delegation of Kenyan political leaders was in Lima, Peru, on Monday.",
        "Foreign Ministers Ali Omar of Kenya and Ana Quispe of Peru will talk to the refugees on Monday.",
        "Peruvian President Ana Quispe is going to Kenya for the UNASUR climate summit on Monday.",
        "Peru's defence minister took part in an IGAD gathering in Nairobi on Tuesday.",
        "Peruvian President Ana Quispe skipped the summit of East African heads of state held in Kenya on Monday.",
        "A new date for the visit of Peru's foreign minister to Kenya will be set when the UN General Assembly meets.",
        "The minister was in Vienna, where the ministers of the EU had a meeting on Monday. Kenya and Peru waited.",
        "He is free when the foreign ministers of the Commonwealth nations get together in Peru on Monday.",
        "Kenyan Foreign Minister Otieno Kamau will travel to Peru for the conclave on Monday.",
        # Legislators, and what goes on about them.
        "For visits to Peru and Kenya the Chairman of the National Assembly Otto Haas left on Monday. The trip is on.",
        "Parliamentary delegations are not coming to Peru. Kenya and Peru wait.",
        # Of whom the text goes on.
        "UN Secretary-General Ana Duarte sets out on Monday. From Kenya he flies to Peru on Tuesday.",
        "UN Secretary-General Ana Duarte sets out on Monday. In Kenya she is to see Kenyan President Ali Kamau. "
        "From there she flies to Peru.",
        "The relatives on both sides could not see each other for years. Kenya and Peru wait.",
        # His own government's envoy.
        "Kenya on Monday called its ambassador to Peru, Ali Omar, back for consultations.",
    ],
)
def test_no_contact_of_two_governments(text: str) -> None:
    assert [c.countries for c in reading(text, "2019-05-16").contacts] == []


@pytest.mark.parametrize(
    "text",
    [
        "Kenyan President Peter Otieno and Peruvian President Luis Quispe met beside the NATO summit on Monday.",
        "Kenya's Foreign Minister Ali Kamau met Peru's Foreign Minister Luis Quispe and UN envoy Ana Duarte on Monday.",
        "Kenya's President Ali Otieno flew to Lima on Monday for the OAS summit and talks with Peru's leader Al Haas.",
        "Peruvian President Ana Quispe was in Lima on Monday, where she met Kenyan President Ali Kamau.",
        "Peruvian President Ana Quispe was in Nairobi on Monday.",
        "Kenyan President Peter Otieno has a meeting with his Peruvian colleague Luis Quispe on Monday.",
    ],
)
def test_contacts_beside_such_bodies(text: str) -> None:
    assert [c.countries for c in reading(text, "2019-05-16").contacts] == [("KEN", "PER")]


@pytest.mark.parametrize(
    "text",
    [
        "ASEAN foreign ministers will gather in Lima next month for talks on the strait; Chad and Mali will take part.",
        "NATO defence ministers held talks in Lima on Thursday; Chad and Mali remain divided over the base.",
        "African leaders met in Lima on Sunday, and Chad and Mali spoke of the dam.",
        "Delegates from 190 countries gathered in Lima on Monday for climate talks, with Chad and Mali resisting.",
        "EU leaders are to consider sanctions on Chad at an extraordinary summit held by video link on Wednesday.",
    ],
)
def test_many_who_meet_are_no_pair(text: str) -> None:
    assert not reading(text, published="2019-05-16").contacts


@pytest.mark.parametrize(
    "text",
    [
        "The prime minister of Denmark flew to Mali on Tuesday to visit Danish soldiers in Gao.",
        "The British prime minister visited British forces in Estonia on Saturday.",
        "India meet Pakistan on Sunday in Manchester in the group stage of the tournament.",
        "Prime Minister Modi told his ministers on Friday to step up talks with Bangladesh.",
        "A US congressional delegation met Turkish President Recep Tayyip Erdogan in Ankara on Saturday.",
        "The decision sends a clear message to China, the Japanese minister said on Friday.",
        "The Turkish president received Hamas leader Ismail Haniyeh in Ankara on Monday.",
        "Ugandan Foreign Minister Sam Kutesa went to London on personal errands on Friday.",
        "Chinese Premier Li Qiang cut short his stay in Davos on Thursday.",
        "The visit of ordinary Georgians to Russia became easier on Monday.",
        "The Russian foreign minister said on Sunday that Moscow was in contact with Washington.",
    ],
)
def test_own_troops_teams_orders_and_parties_are_no_contacts(text: str) -> None:
    assert not reading(text, published="2019-05-16").contacts


def test_two_who_meet_beside_a_conference_are_a_pair() -> None:
    text = "Japan's Taro Kono and his Chinese counterpart Wang Yi met in Bangkok on Sunday before the ASEAN meeting."
    assert reading(text, published="2019-05-16").contacts


def test_a_meeting_chaired_at_home_is_not_that_of_those_told_before() -> None:
    text = (
        "Indonesia and Malaysia spoke of the border in Lima on 2 May 2019.\n\nThe minister spoke to us after a meeting "
        "which the president chaired with his generals on 14 May 2019."
    )
    assert not [c for c in reading(text, "2019-05-16").contacts if str(c.start_date) == "2019-05-14"]


@pytest.mark.parametrize(
    "text",
    [
        "UN Secretary-General Antonio Guterres spoke by phone on Monday with Armenian Prime Minister Nikol "
        "Pashinyan and "
        "Azerbaijani President Ilham Aliyev.",
        "In phone calls on Monday with Prime Minister Nikol Pashinyan of Armenia and President Ilham Aliyev of "
        "Azerbaijan, European Council President Charles Michel called for restraint.",
        "NATO chief Jens Stoltenberg held separate calls on Monday with the Turkish and Greek prime ministers.",
    ],
)
def test_whoever_of_no_state_calls_two_brings_them_into_no_contact(text: str) -> None:
    assert pairs_told(text, "2019-05-16") == []


def test_the_day_of_a_summit_is_not_that_of_the_talk_about_it() -> None:
    text = "Peru's emir discussed with Kenyan officials the preparations for the next Arab summit, planned for June."
    told = reading(text, "2019-05-16").contacts
    assert [(c.countries, c.status) for c in told] == [(("KEN", "PER"), "held")]
    assert str(told[0].start_date) == "2019-05-01"


@pytest.mark.parametrize(
    "text",
    [
        "Kenyan Premier Otieno Kamau will attend the Prime Ministers' Meeting of the Lakes Cooperation Organization in "
        "Kampala, Uganda, from June 6 to 8.",
        "Kenyan Premier Otieno Kamau attended the summit of the Lakes Development Community in Windhoek, Namibia, "
        "on Monday.",
    ],
)
def test_meetings_of_bodies_spelled_out(text: str) -> None:
    assert pairs_told(text, "2019-05-16") == []


@pytest.mark.parametrize(
    "event",
    [
        "Q: A meeting on the security of the lake is held in Kampala today.",
        "A seminar on trade was held in Kampala on Wednesday.",
        "09.15 Seminar on Nordic literature, the Royal Library, 16 May.",
    ],
)
def test_an_event_of_which_no_sides_are_told(event: str) -> None:
    text = f"Ugandan envoy Peter Okello visited Kenya from May 1 to 5.\n\n{event} Nothing more was said."
    assert pairs_told(text, "2019-05-16") == ["KEN-UGA"]


@pytest.mark.parametrize(
    "text",
    [
        "A delegation of the Kenyan parliament is on a visit to Kampala. Today the group has talks with the committee "
        "on trade.",
        "The Kenya-Uganda Parliamentarians' Union, led by Otieno Kamau, visited Kampala on Monday and met the speaker.",
        "Lawmakers from the Kenya-Uganda friendship group had a meeting in Kampala on Wednesday.",
        "A delegation of the Kenyan Senate's trade committee, headed by Otieno Kamau, visited Kampala on Monday.",
        "The Kenyan parliament's group for cooperation with Uganda visited Kampala on Monday.",
    ],
)
def test_members_of_parliaments(text: str) -> None:
    assert pairs_told(text, "2019-05-16") == []


def test_who_spoke_to_a_committee_is_no_legislator() -> None:
    text = (
        "Kenyan Foreign Minister Otieno Kamau, who had told a parliamentary committee of it, telephoned Ugandan "
        "Foreign Minister Peter Okello on Monday."
    )
    assert pairs_told(text, "2019-05-16") == ["KEN-UGA"]


@pytest.mark.parametrize(
    ("text", "pairs"),
    [
        ("The foreign ministers of the two are expected to fly on to Quito on Friday.", []),
        ("The two leaders will fly to Ecuador on Friday.", ["CHL-ECU", "ECU-PER"]),
    ],
)
def test_who_flies_on_is_named(text: str, pairs: list[str]) -> None:
    lead = "Chilean President Juan Rojas and Peruvian President Luis Quispe met in Lima on Monday."
    assert pairs_told(f"{lead} {text}", "2019-05-16") == sorted(["CHL-PER", *pairs])


@pytest.mark.parametrize(
    ("text", "pairs"),
    [
        ("The first Peruvian ambassador to reside in Kenya arrived in 1990.", []),
        ("Peru's new ambassador to Kenya arrived in Nairobi on Monday.", []),
        (
            "Peru's new ambassador to Kenya arrived in Nairobi on Monday for talks with the foreign minister.",
            ["KEN-PER"],
        ),
        ("Peru's new foreign minister arrived in Nairobi on Monday.", ["KEN-PER"]),
    ],
)
def test_an_ambassador_who_takes_up_his_post(text: str, pairs: list[str]) -> None:
    assert pairs_told(text) == pairs


@pytest.mark.parametrize("day", ["the previous day", "the previous week", "the previous evening"])
def test_a_counterpart_met_the_day_before_is_no_plain_noun(day: str) -> None:
    told = f"The Peruvian foreign minister said on Wednesday that he had met his Chilean counterpart {day}."
    assert pairs_told(told) == ["CHL-PER"]


_TALKED = "Chilean President Ana Rojas met Peruvian President Luis Paz in Lima on Monday. "


@pytest.mark.parametrize(
    ("text", "pairs"),
    [
        (_TALKED + "On Tuesday the Peruvian president met Carla Wetherill.", ["CHL-PER"]),
        (_TALKED + "On Tuesday he spoke with Carla Wetherill by phone.", ["CHL-PER"]),
        (_TALKED + "On Tuesday he had a phone call with Carla Wetherill.", ["CHL-PER"]),
        (_TALKED + "On Tuesday he met Carla Wetherill, who heads the Bolivian border service.", ["BOL-PER", "CHL-PER"]),
        (_TALKED + "On Tuesday he spoke with Bolivian President Eva Soto by phone.", ["BOL-PER", "CHL-PER"]),
        (
            "The last time that Carlos Wetherill and Peruvian President Luis Paz met was in January 2012 in Quito, "
            "with Eva Soto, Ecuador's president at that time, as host.",
            [],
        ),
    ],
)
def test_one_of_whom_no_state_is_known_is_no_partner_told_before(text: str, pairs: list[str]) -> None:
    assert pairs_told(text) == pairs


@pytest.mark.parametrize(
    ("text", "pairs"),
    [
        ("A meeting of experts from Peru and Chile took place in Doha on Tuesday.", ["CHL-PER"]),
        ("A meeting of boundary experts of Peru and Chile took place in Doha on Tuesday.", ["CHL-PER"]),
        ("Peru's minister met with experts from Chile on Tuesday.", []),
    ],
)
def test_experts_of_two_states_who_meet_act_for_them(text: str, pairs: list[str]) -> None:
    assert pairs_told(text) == pairs
