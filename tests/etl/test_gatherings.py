"""Journeys to where many meet, and who is greeted on the way; contacts of nobody in office; sums; what is off."""

import pytest

from tests.etl.articles import pairs_told, reading

PRESIDENT = "Rwandan President Jean Habimana"
MINISTER = "The Kenyan foreign minister, Mwangi Otieno,"


@pytest.mark.parametrize(
    "text",
    [
        f"{PRESIDENT} arrived in Arusha, northern Tanzania on Friday to attend the 20th Ordinary Summit of the East "
        "African Community (EAC) Heads of State.",
        "A high level Ethiopian delegation led by Deputy Prime Minister Dawit Bekele arrived in Geneva, Switzerland to "
        "attend the first Global Harvest Forum.",
        f"{MINISTER} flew to Lima, Peru on Monday for the annual meetings of the World Bank and the IMF.",
        f"{MINISTER} left Nairobi on Tuesday for Brazzaville, Congo, to take part in the Forest Basins Summit.",
        "Fijian Prime Minister Jone Ravula has arrived in Apia, Samoa to join other Pacific leaders for the regional "
        "meeting.",
        "Kazakh Prime Minister Askar Omarov will be in Baku, Azerbaijan this week for COP29.",
        "President Hakim Banda of Malawi departed for Lusaka, Zambia on Thursday ahead of the COMESA Heads of State "
        "summit.",
        "Malaysian Prime Minister Ahmad Razak touched down in Vientiane, Laos at 3pm for the 44th and 45th ASEAN "
        "Summits.",
        f"{MINISTER} arrived in Kampala, Uganda on Wednesday at the head of the Kenyan delegation to the Non-Aligned "
        "Movement summit.",
        "The Prime Minister of Dominica, Roy Laurent, is leading a delegation to Georgetown, Guyana, for the CARICOM "
        "heads' meeting.",
        "Qatar's foreign minister Khalid Nasser was in Munich, Germany, where he took part in a security conference.",
        "Australian Prime Minister Anthony Marsh flies into Fiji as Pacific Islands Forum leaders attempt to steer a "
        "messy summit.",
        f"{PRESIDENT} left this Friday morning for Dar es Salaam, Tanzania, where he will participate on Saturday and "
        "Sunday in the 39th Ordinary Summit of Heads of State and Government of the Lakes Development Community.",
        "Prime Minister Keith Noel of Grenada left Wednesday to attend Caribbean Community (Caricom) meetings in St "
        "Lucia.",
        "The Gulf Cooperation Council (GCC) meeting hosted by Saudi Arabia on January 5 was praised in Qatar.",
        "The conference, which is taking place in Geneva, is being co-hosted by UNHCR and the Swiss government. The "
        "President of Latvia, Ilze Kalnina, will open it.",
    ],
)
def test_the_way_to_a_gathering_is_no_contact(text: str) -> None:
    assert not pairs_told(text)


@pytest.mark.parametrize(
    "greeted",
    [
        "On arrival he was received by the Zambian minister of tourism, Peter Mwale.",
        "At Kaunda International Airport, President Habimana was welcomed by Zambia's foreign minister, Peter Mwale.",
        "He landed in Lusaka on Tuesday afternoon.",
    ],
)
def test_who_came_for_many_is_only_greeted(greeted: str) -> None:
    came = f"{PRESIDENT} arrived in Lusaka, Zambia on Tuesday to attend the SADC summit. "
    assert not pairs_told(came + greeted)


@pytest.mark.parametrize(
    ("text", "pair"),
    [
        (f"{PRESIDENT} arrived in Arusha, Tanzania on Friday for talks with President Juma.", "RWA-TZA"),
        (f"{PRESIDENT} arrived in Lusaka, Zambia to attend the African Union summit and hold talks with President "
         "Banda.", "RWA-ZMB"),
        ("French Foreign Minister Jean Colin arrived in Warsaw on Monday for a visit ahead of the NATO summit.",
         "FRA-POL"),
        (f"{PRESIDENT} arrived in Lusaka, Zambia on Tuesday for an official visit. On arrival he was received by the "
         "Zambian foreign minister, Peter Mwale.", "RWA-ZMB"),
        ("When the SCO held its summit in Dushanbe on Monday, Tajik President Ali Rahim had talks with his Uzbek "
         "counterpart Timur Karim on the sidelines.", "TJK-UZB"),
    ],
)  # fmt: skip
def test_a_visit_beside_a_gathering_is_one(text: str, pair: str) -> None:
    assert pair in pairs_told(text)


@pytest.mark.parametrize(
    "text",
    [
        "A delegation from Iraq led by the Chair of the Iraqi-British Parliamentary Committee, Hanan Saeed, visited "
        "London from Monday.",
        "A trade delegation of Polish companies is visiting Vietnam this week, led by the head of the chamber of "
        "commerce.",
        "Representatives of the Chinese company Sinograin met Zambian President Hakim Banda on Tuesday.",
        "The chief executive of the Turkish airline, Kemal Demir, met Ethiopian Prime Minister Dawit Bekele on Monday.",
        "In Lima, US Secretary of State Michael Ray will meet with the State Department staff to thank them.",
        "New Zealand's prime minister said she has met with Fijian Prime Minister Jone Ravula on several occasions.",
        "India and China have had a long dispute over the line, leading to over 20 rounds of talks within that "
        "framework.",
        "The two countries, Peru and Chile, hold regular consultations at the level of deputy foreign ministers.",
        "Any meeting between a Greek prime minister and a Turkish president is news.",
    ],
)
def test_nobody_in_office_and_no_sum_is_a_contact(text: str) -> None:
    assert not pairs_told(text)


def test_whom_she_was_to_meet_on_a_visit_called_off_is_of_that_visit() -> None:
    told = reading(
        "US Secretary of State Michael Ray has cancelled a visit to Germany. The secretary was due to meet Chancellor "
        "Anna Weber and German Foreign Minister Heiko Maier about issues of mutual concern.",
        "2019-05-07",
    ).contacts
    assert [(c.countries, c.status) for c in told] == [(("DEU", "USA"), "cancelled")]


def test_officials_who_met_are_those_whose_heads_opened_the_talks() -> None:
    told = reading(
        "Chinese and Indian officials have met in New Delhi to discuss the border issue. Chinese State Councillor Dai "
        "Lin and India's National Security Adviser M.K. Nair resumed the talks on Friday.",
        "2009-08-09",
    ).contacts
    assert len(told) == 1


@pytest.mark.parametrize("did", ["signed an accord", "inked a declaration", "launched a fund", "planted a tree"])
def test_a_visit_of_a_day_told_by_a_past_verb_lies_behind(did: str) -> None:
    told = reading(
        f"Both presidents {did} during an official visit to Ecuador by Peruvian President Olga Huaman on February 10.",
        "2014-09-17",
    ).contacts
    assert [(c.status, str(c.start_date)) for c in told] == [("held", "2014-02-10")]


@pytest.mark.parametrize(
    ("text", "pair"),
    [
        ("The presidents of the Baltic states and Poland met in Riga on Monday.", "EST-LTU-LVA-POL"),
        ("The Baltic and Polish prime ministers met in Vilnius on Tuesday.", "EST-LTU-LVA-POL"),
        (
            "The defence ministers of Germany and the Baltic countries held talks in Berlin on Tuesday.",
            "DEU-EST-LTU-LVA",
        ),
        ("The foreign ministers of the Visegrad Group and Ukraine met in Prague on Tuesday.", "CZE-HUN-POL-SVK-UKR"),
    ],
)
def test_a_group_and_one_more_state(text: str, pair: str) -> None:
    assert pairs_told(text) == [pair]


@pytest.mark.parametrize(
    "headline",
    [
        "Japan, Philippines to hold 'two-plus-two' security talks within this month",
        "Kenya, Uganda to hold “high-level” border talks this week",
        "Peru and Chile to hold 3+1 meeting in Lima in June",
    ],
)
def test_headlines_with_quotes_and_figures_tell_of_what_is_to_come(headline: str) -> None:
    assert [c.status for c in reading(headline, "2019-05-16").contacts] == ["planned"]


def test_a_picture_from_the_files_tells_of_no_contact_of_now() -> None:
    below = "\n\nKenya's exports rose by 3 percent last year, the central bank said."
    assert not pairs_told("FILE PHOTO: Chinese President Xi Lin shakes hands with Kenyan President Otieno." + below)
    assert pairs_told("FILE PHOTO: China's Foreign Minister Wang Lin meets Kenya's Juma Otieno, April 18, 2019" + below)
