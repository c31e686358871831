"""Who sat at the table of a contact, and the rank of those: deputies, travellers, words that are no names."""

from __future__ import annotations

import pytest

from etl.extract.model import ContactReading
from tests.etl.articles import pairs_told, reading


def _of(text: str, start: str) -> ContactReading:
    found = [c for c in reading(text, "2019-05-16").contacts if c.start_date and c.start_date.isoformat() == start]
    assert len(found) == 1, found
    return found[0]


def _names(contact: ContactReading) -> set[str]:
    return {p.name for p in contact.participants}


@pytest.mark.parametrize(
    ("text", "level", "track"),
    [
        # Deputies of a premier stand in for their government; two of them settle matters of another kind.
        (
            "Botswana's deputy prime minister, Tau Molefi, paid a visit to Namibia on Tuesday and was received by "
            "President Ana Nangolo.",
            "minister",
            "foreign",
        ),
        (
            "The deputy prime ministers of Kyrgyzstan and Uzbekistan, Jenish Sadykov and Elyor Umarov, met in Osh on "
            "Tuesday to speak of the border.",
            "minister",
            "other",
        ),
        # The ministerial meeting told further down is another.
        (
            "Tuesday's summit at which the leaders of Rwanda and Burundi were to sit down in Luanda was called off. At "
            "the ministerial meeting on May 10, an official said, nothing was agreed.",
            "leader",
            "leader",
        ),
        (
            "Zambia and Malawi closed the fourth session of their joint ministerial commission in Lusaka on Tuesday.",
            "minister",
            "foreign",
        ),
    ],
)
def test_rank(text: str, level: str, track: str) -> None:
    found = _of(text, "2019-05-14")
    assert (found.level, found.track) == (level, track)


@pytest.mark.parametrize(
    ("text", "start"),
    [
        (
            "Kenyan Foreign Minister Ruth Karanja arrived in Kampala on Tuesday to prepare the visit that President "
            "Juma Otieno will pay to Uganda on May 27.",
            "2019-05-27",
        ),
        (
            "The foreign minister of Kenya, Ruth Karanja, came to Kampala on Tuesday, a follow-up to the visit which "
            "President Juma Otieno made on April 29 to Uganda.",
            "2019-04-29",
        ),
    ],
)
def test_minister_is_not_on_the_visit_which_another_pays(text: str, start: str) -> None:
    found = _of(text, start)
    assert (found.level, _names(found)) == ("leader", {"Juma Otieno"})


@pytest.mark.parametrize(
    ("text", "names"),
    [
        (
            "Secretary of Foreign Affairs of Mexico (SRE), Luis Vidal, received Japan's Foreign Minister Taro Sato in "
            "Mexico City on Tuesday.",
            {"Luis Vidal", "Taro Sato"},
        ),
        (
            "Chairman of the Joint Chiefs of Staff Gen. Joseph Hill, Jr., spoke by phone on Tuesday with Australia's "
            "Chief of the Defence Force, Gen. Angus Reed.",
            {"Joseph Hill", "Angus Reed"},
        ),
        (
            "ERBIL, Kurdistan Region - Iraq's foreign minister, Mohamed Nuri, met his Turkish counterpart Mevlut Aydin "
            "in Ankara on Tuesday.",
            {"Mohamed Nuri", "Mevlut Aydin"},
        ),
        (
            "The Director General of the Ghana Boundary Commission, Major General Kofi Asante, met his Ivorian "
            "colleague Diakalidia Kone in Accra on Tuesday.",
            {"Kofi Asante", "Diakalidia Kone"},
        ),
    ],
)
def test_words_that_are_no_names(text: str, names: set[str]) -> None:
    assert _names(_of(text, "2019-05-14")) == names


def test_leaders_of_today_did_not_hold_the_meeting_of_years_ago() -> None:
    text = (
        "Presidents Ana Vega of Peru and Luis Rey of Chile will talk by phone on Friday. The leaders of Peru and Chile "
        "last gathered in Arica on December 9, 2015."
    )
    assert _names(_of(text, "2015-12-09")) == set()


@pytest.mark.parametrize(
    ("behind", "start"),
    [
        ("It was Ms Vega who had phoned first, on Monday, he said.", "2019-05-13"),
        ("On Sunday they had spoken by phone at the request of Ms Vega, he said.", "2019-05-12"),
    ],
)
def test_other_head_is_across_the_table(behind: str, start: str) -> None:
    text = (
        "The president of Chile, Luis Rey, rang his Peruvian counterpart, Ana Vega, on Wednesday over the border. "
        f"{behind}"
    )
    assert _names(_of(text, start)) == {"Luis Rey", "Ana Vega"}


_TALKS = "Peru and Chile held a round of talks on the sea border in Arica on Tuesday. Fishing is at stake. "


@pytest.mark.parametrize(
    ("behind", "names"),
    [
        (
            "Deputy Foreign Minister Ana Vega, who is leading the Peruvian side, spoke of progress. Five boats are "
            "still held. Luis Rey, a director at the Chilean ministry, heads Chile's team.",
            {"Ana Vega", "Luis Rey"},
        ),
        (
            "The Peruvian delegation was headed by Deputy Foreign Minister Ana Vega and the Chilean one by his "
            "counterpart Luis Rey.",
            {"Ana Vega", "Luis Rey"},
        ),
        (
            "Ana Vega, director-general of the sea affairs bureau at the foreign ministry, represents the Peruvian "
            "side, while Luis Rey, director-general of the legal bureau, heads that of Chile.",
            {"Ana Vega", "Luis Rey"},
        ),
        (
            "On the Peruvian side were Ambassador Ana Vega and Rosa Quispe, who directs an office of the ministry. "
            "Chile sent Deputy Foreign Minister Luis Rey and Pablo Soto, a director general.",
            {"Ana Vega", "Rosa Quispe", "Luis Rey", "Pablo Soto"},
        ),
        (
            "Leading the Peruvian delegation was Fisheries Minister Ana Vega, the Chilean one Fisheries Minister "
            "Luis Rey.",
            {"Ana Vega", "Luis Rey"},
        ),
    ],
)
def test_heads_of_the_sides_told_further_down(behind: str, names: set[str]) -> None:
    assert _names(_of(_TALKS + behind, "2019-05-14")) == names


def test_posts_of_one_name_are_those_of_their_holders() -> None:
    text = (
        "The Directors General of Military Operations of Pakistan and India spoke over the hotline on Tuesday. During "
        "the exchange Major General Omar Beg, Pakistan's Director General of Military Operations, raised the firing. "
        "Lt. Gen. Asha Rao, who is the Director General of Military Operations of the Indian Army, did so too."
    )
    assert _names(_of(text, "2019-05-14")) == {"Omar Beg", "Asha Rao"}


@pytest.mark.parametrize(
    ("text", "track"),
    [
        (
            "The Foreign Affairs and Defence Ministers of Peru and Chile held the 5th Meeting of the Committee for "
            "Political Consultation and Coordination in Lima on Tuesday.",
            "foreign",
        ),
        (
            "Officials of Peru and Chile sat down in Lima on Tuesday for another round of migration talks. Deputy "
            "Foreign Minister Ana Vega led the Peruvian side, Deputy Foreign Minister Luis Rey the Chilean one.",
            "other",
        ),
    ],
)
def test_track_goes_by_what_the_talks_are_called(text: str, track: str) -> None:
    assert _of(text, "2019-05-14").track == track


@pytest.mark.parametrize(
    ("text", "start", "names"),
    [
        # Who met the guest at the airport, who only speaks, and whose aide somebody is.
        (
            "General Ajay Rao, the Indian army chief, arrived in Kathmandu on Tuesday and was received at the airport "
            "by Lieutenant General Hari Thapa of Nepal's army. He held talks with Nepal's army chief, General Ram "
            "Gurung.",
            "2019-05-14",
            {"Ajay Rao", "Ram Gurung"},
        ),
        (
            "Peruvian President Ana Vega is to meet Chilean President Luis Rey in Arica on Friday, it was announced by "
            "Peru's Foreign Minister Rosa Quispe.",
            "2019-05-17",
            {"Ana Vega", "Luis Rey"},
        ),
        (
            "South Korea's National Security Adviser Shin Won-sik, a senior aide of President Yoon Suk Yeol, spoke on "
            "Tuesday by phone with his US counterpart, Jake Sullivan.",
            "2019-05-14",
            {"Shin Won-sik", "Jake Sullivan"},
        ),
        (
            "The foreign ministers of Azerbaijan, Turkey and Turkmenistan, Jeyhun Aliyev, Mevlut Aydin and Rashid "
            "Saparov, met in Ankara on Tuesday. They recalled the statements adopted at the previous trilateral "
            "meetings on May 26, 2014 in Baku and on January 29, 2015 in Ashgabat.",
            "2014-05-26",
            set(),
        ),
        (
            "Peruvian President Ana Vega and Foreign Minister Rosa Quispe met Chilean President Luis Rey in Arica on "
            "Tuesday.",
            "2019-05-14",
            {"Ana Vega", "Rosa Quispe", "Luis Rey"},
        ),
    ],
)
def test_who_was_not_there(text: str, start: str, names: set[str]) -> None:
    assert _names(_of(text, start)) == names


def test_the_minister_has_the_portfolio_told_before() -> None:
    text = (
        "Peruvian Defence Minister Jose Huerta arrived in Chile on Wednesday. The Peruvian minister visited the "
        "barracks. Chilean President Luis Rey will receive the minister on Friday."
    )
    found = _of(text, "2019-05-17")
    assert (found.level, found.track) == ("minister", "defence")


def test_talks_beside_a_visit_are_face_to_face_too() -> None:
    text = (
        "Peruvian Foreign Minister Ana Vega was received by Chilean President Luis Rey in Santiago on Tuesday. She "
        "also held discussions on Tuesday with her Chilean counterpart, Pablo Soto."
    )
    assert {c.mode for c in reading(text, "2019-05-16").contacts} == {"in_person"}


@pytest.mark.parametrize("both", ["The delegation heads", "The two chief negotiators", "The heads of the delegations"])
def test_both_heads_named_in_one_breath(both: str) -> None:
    text = (
        "Kenya and Uganda wrapped up a session of their joint ministerial commission in Kampala on Tuesday. "
        f"{both}, Foreign Minister Moses Okello and Kenya's Prime Cabinet Secretary Ruth Karanja, praised it."
    )
    assert _names(_of(text, "2019-05-14")) == {"Moses Okello", "Ruth Karanja"}


def test_a_chief_of_the_pentagon_is_no_minister_of_another_state() -> None:
    text = (
        "US Defense Secretary Lloyd Hill met Djibouti's President Omar Dirir and Minister of Defence Ali Bahdon in "
        "Djibouti on Tuesday. On Wednesday the Pentagon chief met Somali President Hassan Nur in Mogadishu."
    )
    assert _names(_of(text, "2019-05-15")) == {"Lloyd Hill", "Hassan Nur"}


@pytest.mark.parametrize(
    ("whom", "pairs"),
    [
        ("the chairman of the Joint Chiefs of Staff of Jordan, General Omar Haddad", ["IRQ-JOR"]),
        ("the chairman of Jordan's Joint Chiefs of Staff, General Omar Haddad", ["IRQ-JOR"]),
        ("the chairman of the Joint Chiefs of Staff, General Ray Cole", ["IRQ-USA"]),
    ],
)
def test_whose_joint_chiefs(whom: str, pairs: list[str]) -> None:
    assert pairs_told(f"Iraq's defence minister, Ali Salman, met {whom}, on Monday.") == pairs


@pytest.mark.parametrize("two", ["the two presidents", "the two heads of state", "both leaders"])
def test_two_heads_of_state_are_no_ministers_named_before(two: str) -> None:
    text = (
        "Peruvian Trade Minister Ana Ruiz met Chilean Trade Minister Luis Lara on Tuesday. In March "
        f"President Juan Vega of Peru visited Chile, where {two} agreed on a road map."
    )
    visit = next(c for c in reading(text, "2019-05-16").contacts if c.start_date and c.start_date.month == 3)
    assert (visit.level, [p.name for p in visit.participants]) == ("leader", ["Juan Vega"])
