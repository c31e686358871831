"""Short articles in the English of agencies from the Gulf to Central Asia: texts of our own, published on Thursday, 16
May 2019."""

from __future__ import annotations

import pytest

from tests.etl.articles import cast_of, contacts_told

CASES: tuple[tuple[str, set[str]], ...] = (
    (
        "His Majesty Sultan Tariq bin Said received a phone call on Tuesday from Dutch Prime Minister Jan Kuiper. They "
        "spoke of ties between Oman and the Netherlands.",
        {"NLD-OMN held phone 2019-05-14"},
    ),
    (
        "DOHA: His Highness Sheikh Jassim bin Fahd Al Thani, Amir of the State of Qatar, made a phone call today to "
        "President Lee Min-soo of the Republic of Korea. They spoke of relations between Qatar and Bahrain.",
        {"KOR-QAT held phone 2019-05-16"},
    ),
    (
        "KUWAIT: His Highness the Emir received yesterday Qatari Minister of State Sheikh Saad bin Ali. The minister "
        "relayed a message from the Qatari Amir Sheikh Jassim bin Fahd.",
        {"KWT-QAT held in_person 2019-05-15"},
    ),
    (
        "Amman, May 16 (Petra)-- Foreign Minister Omar Qudah on Wednesday received a phone call from his Canadian "
        "counterpart, Julie Martin.The two ministers discussed trade.Qudah stressed the statement of Swedish Prime "
        "Minister Eva Berg on the resumption of negotiations.",
        {"CAN-JOR held phone 2019-05-15"},
    ),
    (
        "TASHKENT, Uzbekistan, May 16. On Tuesday, Uzbek Defense Minister Bakhtiyor\n"
        "Rustamov met with Davit Lomidze, the defense minister of Georgia, in\n"
        "Tashkent, reports say, referring to the Uzbek Defense Ministry. On Friday he\n"
        "will receive Erlan Karimov, the defense minister of Kazakhstan.",
        {"GEO-UZB held in_person 2019-05-14", "KAZ-UZB planned in_person 2019-05-17"},
    ),
    (
        "Georgian Foreign Minister Davit Beridze on Wednesday met with Ukrainian Foreign Minister Ihor Danylenko. "
        "Danylenko invited the minister to take part in a meeting of the GUAM Council of Foreign Ministers to be held "
        "in Kyiv on June 5.",
        {"GEO-UKR held in_person 2019-05-15"},
    ),
    (
        "CAIRO - 15 May 2019: Foreign Minister Hany Mansour will head on Thursday for Morocco to take part in the "
        "preparatory meetings of the Arab summit. The preparatory meetings will take up the situation in Libya.",
        set(),
    ),
    (
        "MOSCOW. A telephone conversation with German Chancellor Karin Albers is not yet on Russian President Vladimir "
        "Putin's schedule, Kremlin spokesman Dmitry Peskov said.",
        set(),
    ),
    (
        'KHARTOUM. "The news according to which a meeting of the foreign ministers of Sudan and Ethiopia will be held '
        'tomorrow is inaccurate," the spokeswoman said.',
        set(),
    ),
)


@pytest.mark.parametrize(("text", "told"), CASES)
def test_contacts(text: str, told: set[str]) -> None:
    assert {" ".join(c) for c in contacts_told(text)} == told


def test_honorifics_are_no_part_of_a_name() -> None:
    text = "H.H. Sheikh Khalid bin Ahmed, Bahrain's Minister of Foreign Affairs, met His Excellency Dr. Omar Haddad."
    assert "Khalid bin Ahmed" in {p.name for p in cast_of(text, "2019-05-16").people}


def test_posted_in_telegram_is_no_letter() -> None:
    text = "Ukraine's foreign minister Ihor Bondar talked with his Polish peer on Tuesday. He said so in Telegram."
    assert {c[2] for c in contacts_told(text)} == {"unspecified"}


OF_BEFORE: tuple[tuple[str, set[str]], ...] = (
    (
        "The move follows a meeting between Kenyan President Daniel Kamau and Ugandan President Moses Okello in Lima "
        "on Tuesday.",
        {"KEN-UGA held in_person 2019-05-14"},
    ),
    ("The two sides discussed a possible visit by Ugandan President Moses Okello to Kenya.", set()),
    ("Ugandan President Moses Okello expressed his desire to meet Kenyan President Daniel Kamau next month.", set()),
    (
        "Kenyan President Daniel Kamau on Tuesday discussed with Malaysian Prime Minister Rahim Yusof the situation in "
        "Yemen and Libya.",
        {"KEN-MYS held unspecified 2019-05-14"},
    ),
    ("On Tuesday the Kenyan minister reviewed with officials of her ministry the efforts of Uganda.", set()),
    (
        "President Kemal Tuna spoke with Chadian President Mahamat Saleh and Qatari Emir Jassim bin Fahd on Monday.",
        set(),
    ),
    (
        "TEHRAN, May 16. Spokesman Bahram Naderi said in Tehran that Foreign Minister Mahmoud Kazemi will meet Omani "
        "Foreign Minister Hamad Salem in June. He spoke of Iran and of Swiss mediation.",
        {"IRN-OMN planned in_person 2019-06-01"},
    ),
)


@pytest.mark.parametrize(("text", "told"), OF_BEFORE)
def test_background_and_what_is_only_spoken_of(text: str, told: set[str]) -> None:
    assert {" ".join(c) for c in contacts_told(text)} == told


WHO_IT_WAS: tuple[tuple[str, set[str]], ...] = (
    ("The head of Kenya's intelligence agency travelled to Kampala on Tuesday.", {"KEN-UGA held in_person 2019-05-14"}),
    (
        "Azerbaijani Defense Minister Zakir Aliyev received on Tuesday a delegation led by the deputy chief of the "
        "General Staff of the Armed Forces of Belarus, Major General Igor Korol.",
        {"AZE-BLR held in_person 2019-05-14"},
    ),
    (
        "Iran's top nuclear negotiator Reza Ghorbani on Tuesday met with Swiss deputy foreign minister Hans Keller.",
        {"CHE-IRN held in_person 2019-05-14"},
    ),
    (
        "Kenyan President Daniel Kamau recalled his meeting with Ugandan President Moses Okello last month and "
        "expressed confidence that his state visit to Uganda, scheduled for September, would go well.",
        {"KEN-UGA held in_person 2019-04-01", "KEN-UGA planned in_person 2019-09-01"},
    ),
    (
        "Kazakhstan and Turkey spoke of the agenda of the summit of the Organization of Turkic States, which will be "
        "held next week.",
        set(),
    ),
)


@pytest.mark.parametrize(("text", "told"), WHO_IT_WAS)
def test_officials_of_services_and_those_told_by_what_they_became(text: str, told: set[str]) -> None:
    assert {" ".join(c) for c in contacts_told(text)} == told


def test_of_whom_the_agreed_talks_are_to_be_is_not_on_the_line() -> None:
    text = "The ministers of Egypt and Sudan agreed during a video conference on Tuesday to resume talks with Ethiopia."
    assert "EGY-SDN held video" in {" ".join(c[:3]) for c in contacts_told(text)}


def test_what_was_called_off_before_is_no_status_of_what_is_on_now() -> None:
    text = (
        "Israeli President Dan Levy will meet Cypriot President Andreas Georgiou next week, weeks after a planned trip "
        "was called off over a security alert."
    )
    assert {" ".join(c) for c in contacts_told(text)} == {"CYP-ISR planned in_person 2019-05-20"}
