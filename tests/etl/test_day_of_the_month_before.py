"""Days of the month with which a sentence before opened, and outcomes of other things than the contact."""

from __future__ import annotations

import pytest

from tests.etl.articles import assert_told, contacts_told


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("In April the talks had failed. Presidents Soto of Peru and Rojas of Chile met in Quito on the 15th.",
         "CHL-PER held in_person 2019-04-15"),
        ("In August 1998 tension rose. Presidents Soto of Peru and Rojas of Chile met in Quito on the 15th.",
         "CHL-PER held in_person 1998-08-15"),
        ("In April trade fell. Presidents Soto of Peru and Rojas of Chile will meet in Quito on the 25th.",
         "CHL-PER planned in_person 2019-05-25"),
        # The weekend to come.
        ("Over the weekend the Peruvian foreign minister flies to Chile for talks with her counterpart.",
         "CHL-PER planned in_person 2019-05-18"),
        ("Over the weekend the Peruvian foreign minister travelled to Chile for talks.",
         "CHL-PER held in_person 2019-05-11"),
        ("The visit of the Peruvian president to Chile has been fixed for the 3rd of next month.",
         "CHL-PER planned in_person 2019-06-03"),
        ("The visit of the Peruvian president to Chile is confirmed for the 31st of May.",
         "CHL-PER planned in_person 2019-05-31"),
        # What was to be suspended is no contact.
        ("In a call with the Kenyan president on Monday the Ugandan president asked that the tariff be suspended.",
         "KEN-UGA held phone 2019-05-13"),
        ("In a call with the Kenyan president on Monday the Ugandan president wanted the levy to be suspended.",
         "KEN-UGA held phone 2019-05-13"),
        ("A call with the Kenyan president which Uganda's president was to have on Friday has been suspended.",
         "KEN-UGA cancelled phone"),
        # Nobody came to it.
        ("Kenya failed to send anyone to the meeting of the joint commission with Tanzania on Monday.",
         "KEN-TZA cancelled in_person 2019-05-13"),
        ("Peru did not send a delegation to the talks with Chile on Monday in Arica.",
         "CHL-PER cancelled in_person 2019-05-13"),
        # Awaited, and not come.
        ("The president of Chad is awaited in Lusaka on Sunday for talks with the Zambian president.",
         "TCD-ZMB planned in_person 2019-05-19"),
        # A name given to a meeting is no call.
        ("Presidents Soto of Peru and Rojas of Chile met on Monday. Critics called Monday's encounter \"a show\".",
         "CHL-PER held in_person 2019-05-13"),
    ],
)  # fmt: skip
def test_one_contact(text: str, told: str) -> None:
    assert_told(text, told)


def test_list_of_dates_is_not_of_its_first_day() -> None:
    text = (
        "7 May 2005. Foreign Ministers Ana Soto of Peru and Bo Rojas of Chile meet in Lima.\n\n"
        "6 May 2013. The votes do not take place.\n\n"
        "24 May 2014. In Lima, President Luis Quispe of Peru receives President Eva Diaz of Chile."
    )
    assert contacts_told(text, None) == {
        ("CHL-PER", "held", "in_person", "2005-05-07"),
        ("CHL-PER", "held", "in_person", "2014-05-24"),
    }
