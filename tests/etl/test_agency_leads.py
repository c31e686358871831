"""Leads as news agencies write them, one contact or two each: texts of our own, published on Thursday, 16 May 2019."""

from __future__ import annotations

import pytest

from tests.etl.articles import assert_told, contacts_told

CASES: tuple[tuple[str, set[str]], ...] = (
    (
        "The leaders of Brazil and Argentina agreed by phone on Tuesday to speed up work on a trade deal.",
        {"ARG-BRA held phone 2019-05-14"},
    ),
    (
        "Mongolian Foreign Minister Bat Erdene agreed with Chinese Foreign Minister Li Qun in Beijing on Monday to set "
        "up a joint committee.",
        {"CHN-MNG held in_person 2019-05-13"},
    ),
    (
        "The foreign ministers of Sudan and Chad agreed Monday in Khartoum to deploy a joint force.",
        {"SDN-TCD held in_person 2019-05-13"},
    ),
    (
        "President Kim Dae-ho of South Korea went to Washington in April for a summit with US President John Hill that "
        "had been delayed by the shutdown.",
        {"KOR-USA held in_person 2019-04-01"},
    ),
    (
        "Israeli Prime Minister Dan Levi flew to Sochi in February for a meeting with Russian President Ivan Orlov, "
        "which had been put off twice.",
        {"ISR-RUS held in_person 2019-02-01"},
    ),
    (
        "Algeria's prime minister will lead a delegation to Paris on June 10.",
        {"DZA-FRA planned in_person 2019-06-10"},
    ),
    (
        "German Foreign Minister Jan Vogt visited Baghdad on Monday and is expected in Tehran next week.",
        {"DEU-IRQ held in_person 2019-05-13", "DEU-IRN planned in_person 2019-05-20"},
    ),
    (
        "Iraqi Prime Minister Ali Hadi is in Ankara at the invitation of President Kemal Demir.",
        {"IRQ-TUR held in_person 2019-05-01"},
    ),
    (
        "The trilateral meeting of the foreign ministers of Turkey, Azerbaijan and Georgia will be held in Ankara.",
        {"AZE-GEO-TUR planned in_person "},
    ),
    (
        "China has not responded to a U.S. request for a call between the two defence chiefs.",
        {"CHN-USA requested phone 2019-05-01"},
    ),
    (
        "Nicaraguan Foreign Minister Denis Rojas has not replied to an invitation from Costa Rica to resume talks.",
        {"CRI-NIC requested unspecified 2019-05-01"},
    ),
    (
        "Canadian Foreign Minister Ann Hill failed to get through to her Chinese counterpart Li Qun on Monday.",
        {"CAN-CHN requested phone 2019-05-13"},
    ),
    (
        "A meeting of Thai and Myanmar officials was held on Tuesday.",
        {"MMR-THA held in_person 2019-05-14"},
    ),
    (
        "Japanese Defense Minister Jun Mori shook hands with South Korea's Park Jae-min but they held no formal talks.",
        {"JPN-KOR held in_person 2019-05-01"},
    ),
    (
        "The Bahraini and Qatari foreign ministers met for the first time since 2017 in Kuwait City on Sunday.",
        {"BHR-QAT held in_person 2019-05-12"},
    ),
    (
        "Canadian Foreign Minister Ann Hill will travel to Havana on Friday to meet Cuban Foreign Minister Juan Diaz. "
        "The two spoke by phone last week and last met in April in Toronto.",
        {
            "CAN-CUB planned in_person 2019-05-17",
            "CAN-CUB held phone 2019-05-06",
            "CAN-CUB held in_person 2019-04-01",
        },
    ),
    (
        "Mexican Foreign Minister Luis Vera met US Secretary of State John Hill on Tuesday. On Monday he had seen "
        "Guatemalan Foreign Minister Ana Rojas in Mexico City.",
        {"MEX-USA held in_person 2019-05-14", "GTM-MEX held in_person 2019-05-13"},
    ),
    (
        "Serbian President Marko Ilic visited Zagreb on Monday. A trip to Skopje is planned for June.",
        {"HRV-SRB held in_person 2019-05-13", "MKD-SRB planned in_person 2019-06-01"},
    ),
    (
        "Turkish Foreign Minister Kemal Demir will visit Baghdad next week, South Korean media reported.",
        {"IRQ-TUR planned in_person 2019-05-20"},
    ),
    (
        "Ethiopian Prime Minister Abebe Kebede has invited Eritrean President Isaac Tesfai to Addis Ababa. Tesfai has "
        "accepted the invitation.",
        {"ERI-ETH planned in_person "},
    ),
    (
        "The defence ministers of Australia and Papua New Guinea inspected the Lombrum base on Tuesday.",
        {"AUS-PNG held in_person 2019-05-14"},
    ),
    (
        "ISLAMABAD: The army chief called on Saudi Crown Prince Saud bin Fahd in Jeddah on Monday.",
        {"PAK-SAU held in_person 2019-05-13"},
    ),
    (
        "Iran's foreign minister left Tehran for Ashgabat on Monday.",
        {"IRN-TKM held in_person 2019-05-13"},
    ),
    (
        "The European Union's Josep Borrell met Iranian Foreign Minister Reza Amiri on Tuesday.",
        set(),
    ),
    (
        "Four-party talks among Afghanistan, Pakistan, China and the United States took place in Islamabad on Monday.",
        {"AFG-CHN-PAK-USA held in_person 2019-05-13"},
    ),
    (
        "Belarusian President Igor Novik met with Ambassador Extraordinary and Plenipotentiary of Serbia Marko Ilic on "
        "May 14.",
        {"BLR-SRB held in_person 2019-05-14"},
    ),
    (
        "A Chinese delegation headed by Vice Commerce Minister Li Qun is in Washington this week.",
        {"CHN-USA held in_person 2019-05-13"},
    ),
    (
        '"I spoke with President Li yesterday," US President John Hill told reporters at the White House on Thursday.',
        {"CHN-USA held phone 2019-05-15"},
    ),
    (
        "In New York, Israel's ambassador Dan Levi said Prime Minister Avi Katz had spoken to Russian President Ivan "
        "Orlov last week.",
        {"ISR-RUS held unspecified 2019-05-06"},
    ),
    (
        "Reports that Russian President Ivan Orlov is going to meet Turkish President Kemal Demir on May 25 do not "
        "correspond to reality, the Kremlin said.",
        set(),
    ),
    (
        "German Defence Minister Jan Vogt arrived on Monday in Afghanistan for a visit to the soldiers serving there.",
        set(),
    ),
    (
        '"I have not received any call from President Ivan Orlov of Russia," Ukrainian President Petro Bondar said on '
        "Monday.",
        set(),
    ),
)


@pytest.mark.parametrize(("text", "told"), CASES, ids=[text[:50] for text, _ in CASES])
def test_a_lead_is_read(text: str, told: set[str]) -> None:
    assert {" ".join(contact) for contact in contacts_told(text)} == told


# Adjuncts that name a tour, a visit or talks, which tell round what, or in view of what, the contact was.
_ROUND_IT = (
    "On the first leg of a tour,",
    "On the second day of her working trip,",
    "At the end of an African tour,",
    "During a visit to the region,",
    "Hoping to revive stalled negotiations,",
    "Determined to get the talks back on track,",
    "With negotiations over the budget stalled,",
    "Ahead of a regional summit next week,",
)


@pytest.mark.parametrize("lead", _ROUND_IT)
@pytest.mark.parametrize(
    ("predicate", "told"),
    [
        ("made a surprise visit to Nairobi on Tuesday", "KEN-PER held in_person 2019-05-14"),
        ("had a telephone exchange with Kenyan President Leila Soto on Tuesday", "KEN-PER held phone 2019-05-14"),
        ("took up the dam with Kenyan President Leila Soto in Doha on Tuesday", "KEN-PER held in_person 2019-05-14"),
    ],
)
def test_what_was_going_on_round_a_contact_is_not_the_contact(lead: str, predicate: str, told: str) -> None:
    assert_told(f"{lead} Peruvian President Ana Ruiz {predicate}.", told)


@pytest.mark.parametrize(
    "text",
    [
        "Meeting Kenyan President Leila Soto in Doha on Tuesday, Peruvian President Ana Ruiz called for restraint.",
        "Receiving the Kenyan president, Leila Soto, in Doha on Tuesday, Peruvian President Ana Ruiz urged restraint.",
        "Peruvian President Ana Ruiz paid a visit to Nairobi on Tuesday to exchange views on the situation.",
        "Peruvian President Ana Ruiz paid an official visit to Kenya on Tuesday to exchange views on the situation.",
        "Talks between Peruvian President Ana Ruiz and Kenya's Leila Soto got under way in Doha on Tuesday.",
        "Peruvian President Ana Ruiz and Kenyan President Leila Soto sat down in Doha on Tuesday for talks that ended "
        "without a deal.",
        "Peruvian President Ana Ruiz reviewed the dispute with Kenyan President Leila Soto in Doha on Tuesday.",
        "Peruvian President Ana Ruiz gave a lunch in Lima on Tuesday for Kenyan President Leila Soto.",
        "In keeping with tradition, it was in Doha on Tuesday that Peru's President Ana Ruiz met Kenya's Leila Soto.",
        "Peru's Ana Ruiz and Kenyan President Leila Soto shook hands in Doha on Tuesday, stressing the value of "
        "dialogue.",
    ],
)
def test_held_in_other_words(text: str) -> None:
    assert_told(text.replace("Peru's Ana", "Peru's President Ana"), "KEN-PER held in_person 2019-05-14")


@pytest.mark.parametrize(
    "text",
    [
        "The agreement was signed in Doha on Tuesday by Peru's President Ana Ruiz and Kenyan President Leila Soto "
        "after their talks.",
        "Talks on the water dispute were held in Doha on Tuesday by Peru's President Ana Ruiz and Kenya's President "
        "Leila Soto.",
        "Making good on a pledge to visit more often, Peru's President Ana Ruiz met Kenyan President Leila Soto in "
        "Doha on Tuesday.",
    ],
)
def test_held_by_two_who_are_told_around_it(text: str) -> None:
    assert_told(text, "KEN-PER held in_person 2019-05-14")


def test_the_length_of_a_tour_is_not_that_of_a_call() -> None:
    assert_told(
        "At the end of a two-day tour, Peru's President Ana Ruiz held phone talks with Kenyan President Leila Soto on "
        "Tuesday.",
        "KEN-PER held phone 2019-05-14",
    )


@pytest.mark.parametrize(
    "text",
    [
        "Peruvian and Kenyan football officials met in Doha on Tuesday to discuss the cup final.",
        "Peruvian President Ana Ruiz visited the Kenyan pavilion at a trade fair in Lima on Tuesday.",
        "Peruvian President Ana Ruiz toured a Kenyan-built dam in the north of Peru on Tuesday.",
    ],
)
def test_those_and_that_which_stand_for_no_state(text: str) -> None:
    assert contacts_told(text) == set()
