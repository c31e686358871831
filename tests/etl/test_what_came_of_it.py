"""Contacts told as planned and as never held, beside others of the same two states, in the plain words of agencies."""

from __future__ import annotations

import pytest

from tests.etl.articles import assert_told, contacts_told, only_contact


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "A meeting of Chad and Sudan scheduled for April 15 never took place.",
            {("SDN-TCD", "cancelled", "in_person", "2019-04-15")},
        ),
        (
            "A meeting between the foreign ministers of Chad and Sudan scheduled for April 15 did not take place "
            "because of the weather.",
            {("SDN-TCD", "cancelled", "in_person", "2019-04-15")},
        ),
        (
            "Talks between Peru and Chile planned for Tuesday failed to take place.",
            {("CHL-PER", "cancelled", "unspecified", "2019-05-14")},
        ),
        ("A meeting of the presidents of Chad and Sudan in Doha never took place.", set()),
        (
            "Talks will resume in June, Peruvian Foreign Minister Rosa Quispe said on Tuesday after meeting her "
            "Chilean counterpart Pablo Soto.",
            {("CHL-PER", "held", "in_person", "2019-05-14"), ("CHL-PER", "planned", "unspecified", "2019-06-01")},
        ),
        (
            "Lithuania's Defence Minister Juozas Olekas hosted his Moldovan colleague Valeriu Troenco in Vilnius on "
            "Thursday. Their next meeting will take place in Chisinau in the winter.",
            {("LTU-MDA", "held", "in_person", "2019-05-16"), ("LTU-MDA", "planned", "in_person", "2019-12-01")},
        ),
        (
            "A flag meeting of Peruvian and Chilean border guards on Sunday ended without result. The foreign "
            "ministers of the two countries, Rosa Quispe and Pablo Soto, talked by telephone on Saturday.",
            {("CHL-PER", "held", "in_person", "2019-05-12"), ("CHL-PER", "held", "phone", "2019-05-11")},
        ),
        (
            "India has turned down a request by Bangladesh for a meeting of border commanders. Bangladeshi Foreign "
            "Minister Morshed Khan leaves for New Delhi on Friday.",
            {("BGD-IND", "refused", "in_person", "2019-05-01"), ("BGD-IND", "planned", "in_person", "2019-05-17")},
        ),
        (
            "Sudanese Foreign Minister Ali Karti telephoned his South Sudanese counterpart Nhial Deng Nhial on "
            "Tuesday to "
            "say he would come after the celebrations.",
            {("SDN-SSD", "held", "phone", "2019-05-14")},
        ),
        (
            "Colombia's foreign minister called his Ecuadorean counterpart on Tuesday, but the call was not answered.",
            {("COL-ECU", "requested", "phone", "2019-05-14")},
        ),
        (
            "Colombia's foreign minister has called his Ecuadorean counterpart several times this week but has "
            "received "
            "no answer.",
            {("COL-ECU", "requested", "phone", "2019-05-13")},
        ),
        (
            "South Korea's call to North Korea over the military hotline on Wednesday went unanswered.",
            {("KOR-PRK", "requested", "phone", "2019-05-15")},
        ),
        (
            "The foreign ministers of India and China met in Moscow on Tuesday. The meeting came less than a "
            "week after "
            "the two countries' defence ministers, Rajnath Singh and Wei Fenghe, met in the Russian capital.",
            {("CHN-IND", "held", "in_person", "2019-05-14"), ("CHN-IND", "held", "in_person", "2019-05-07")},
        ),
        ("Ethiopia and Eritrea have yet to set a date for a meeting of their military commission.", set()),
        ("The presidents of Peru and Chile have not agreed on a date for their summit.", set()),
        (
            "The Russian and American presidents, Vladimir Putin and Joe Biden, have talked on the phone twice this "
            "year, on January 26 and April 13.",
            {("RUS-USA", "held", "phone", "2019-01-26"), ("RUS-USA", "held", "phone", "2019-04-13")},
        ),
        (
            "Putin and Erdogan have met three times this year: in Sochi in February, in Moscow on April 8 and "
            "in Ankara "
            "on May 2.",
            {
                ("RUS-TUR", "held", "in_person", "2019-02-01"),
                ("RUS-TUR", "held", "in_person", "2019-04-08"),
                ("RUS-TUR", "held", "in_person", "2019-05-02"),
            },
        ),
        (
            "Chad and Libya have a joint commission, which brings together officers of both armies, a general said.",
            set(),
        ),
    ],
)
def test_each_is_told_with_what_came_of_it(text: str, told: set[tuple[str, str, str, str]]) -> None:
    assert contacts_told(text) == told


def test_a_season_that_is_over_is_not_meant_of_what_is_to_come() -> None:
    text = (
        "Lithuania's Defence Minister Juozas Olekas hosted his Moldovan colleague Valeriu Troenco in Vilnius on "
        "Thursday. Their next meeting will take place in Chisinau in the spring."
    )
    assert ("LTU-MDA", "planned", "in_person", "2015-03-01") in contacts_told(text, "2014-06-19")


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "Uzbek President Shavkat Mirziyoyev and Tajikistan's Emomali Rahmon confirmed by phone on Monday "
            "that their "
            "agencies stand ready to coordinate.",
            {("TJK-UZB", "held", "phone", "2019-05-13")},
        ),
        (
            "Prime Minister Yoshihide Suga of Japan was received by Indonesian President Joko Widodo at the "
            "Bogor Palace "
            "on Tuesday (30/4).",
            {("IDN-JPN", "held", "in_person", "2019-04-30")},
        ),
        ("From June 3 the Peruvian president will visit Chile.", {("CHL-PER", "planned", "in_person", "2019-06-03")}),
        (
            "The foreign ministers of Uzbekistan and Tajikistan, Abdulaziz Kamilov and Sirojiddin Muhriddin, were "
            "received by U.S. Secretary of State Antony Blinken on Monday, one after the other.",
            {("USA-UZB", "held", "in_person", "2019-05-13"), ("TJK-USA", "held", "in_person", "2019-05-13")},
        ),
    ],
)
def test_the_day_is_that_of_the_contact(text: str, told: set[tuple[str, str, str, str]]) -> None:
    assert contacts_told(text) == told


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "Inter-Korean military talks were held at Panmunjom on Tuesday.",
            {("KOR-PRK", "held", "in_person", "2019-05-14")},
        ),
        (
            "The fourth round of inter-Korean ministerial talks will open in Pyongyang on May 28.",
            {("KOR-PRK", "planned", "in_person", "2019-05-28")},
        ),
        (
            "The fourth round of Kazakh-Uzbek consultations was held in Astana on Tuesday.",
            {("KAZ-UZB", "held", "in_person", "2019-05-14")},
        ),
        (
            "Prime Minister Jeremiah Manele of the Solomon Islands flies to Tokyo, where Pacific leaders gather "
            "from July 16 "
            "to 18.",
            set(),
        ),
        (
            "Polish President Andrzej Duda fell for a prank call by two Russian comedians posing as the "
            "Ukrainian president "
            "on Monday.",
            set(),
        ),
        ("The Peruvian president will attend both ASEAN summits in Bangkok in June.", set()),
        ("Ashgabat is to host the third Consultative Meeting of Central Asian heads of state on August 6.", set()),
        (
            "Thai Foreign Minister Sihasak Phuang said on Monday after a special session with his ASEAN "
            "colleagues in the "
            "Malaysian capital that talks must be bilateral.",
            set(),
        ),
    ],
)
def test_pairs_in_one_word_take_part_and_conferences_do_not(text: str, told: set[tuple[str, str, str, str]]) -> None:
    assert contacts_told(text) == told


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "A summit of India and Australia, put off twice this year, will take place by video link on June 4.",
            {("AUS-IND", "planned", "video", "2019-06-04")},
        ),
        (
            "The meeting between the Peruvian and Chilean foreign ministers, called off in March, is now set "
            "for June 4.",
            {("CHL-PER", "planned", "in_person", "2019-06-04")},
        ),
        (
            "Talks between Peru and Chile, twice postponed, opened in Lima on Tuesday.",
            {("CHL-PER", "held", "in_person", "2019-05-14")},
        ),
        (
            "The defence ministers of North and South Korea ended two days of talks in Cheju on Tuesday with an "
            "agreement to "
            "meet again in the North in mid-June.",
            {("KOR-PRK", "held", "in_person", "2019-05-13"), ("KOR-PRK", "planned", "in_person", "2019-06-10")},
        ),
        (
            "Mexican Foreign Secretary Marcelo Ebrard will travel to Montevideo on the eve of the June 7 "
            "conference to meet "
            "his Uruguayan colleague Rodolfo Nin Novoa.",
            {("MEX-URY", "planned", "in_person", "2019-06-06")},
        ),
    ],
)
def test_put_off_before_and_on_again(text: str, told: set[tuple[str, str, str, str]]) -> None:
    assert contacts_told(text) == told


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("undertook a working visit to Kenya on Tuesday.", "KEN-PER held in_person 2019-05-14"),
        (
            "made a surprise visit to Nairobi on Tuesday and agreed to lift tariffs.",
            "KEN-PER held in_person 2019-05-14",
        ),
        (
            "briefed Kenyan President Leila Soto on it during a phone call on Tuesday and agreed to send doctors.",
            "KEN-PER held phone 2019-05-14",
        ),
        (
            "met Kenyan President Leila Soto in Doha on Tuesday for talks expected to last two days.",
            "KEN-PER held in_person 2019-05-14",
        ),
        (
            "met Kenyan President Leila Soto in Doha on Tuesday ahead of a summit next month.",
            "KEN-PER held in_person 2019-05-14",
        ),
    ],
)
def test_what_was_undertaken_or_agreed_then_was_held(text: str, told: str) -> None:
    assert_told(f"Peruvian President Ana Ruiz {text}", told)


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "On the agenda of the talks on Tuesday in Doha between Peru's President Ana Ruiz and Kenyan President "
            "Leila Soto were visas.",
            "KEN-PER held in_person 2019-05-14",
        ),
        (
            "The presidency has announced that the call between Peruvian President Ana Ruiz and Kenyan President Leila "
            "Soto on Tuesday lasted an hour.",
            "KEN-PER held phone 2019-05-14",
        ),
    ],
)
def test_what_is_told_of_a_contact_leaves_it_held(text: str, told: str) -> None:
    assert_told(text, told)


@pytest.mark.parametrize("chaired", ["co-chaired", "presided over"])
def test_leaders_who_chair_a_commission_sit_there(chaired: str) -> None:
    c = only_contact(
        f"Peruvian President Ana Ruiz and Kenyan President Leila Soto {chaired} the fifth session of the Peru-Kenya "
        "Joint Commission in Nairobi on Tuesday.",
        "2019-05-16",
    )
    assert (c.level, c.track) == ("leader", "leader")
