"""Photo captions: who is pictured together on a day was together on that day."""

from __future__ import annotations

import pytest

from tests.etl.articles import contacts_told, only_contact, reading


@pytest.mark.parametrize(
    ("text", "countries", "start"),
    [
        ("Kenya's President Joseph Maina (right) and Ghana's President Kofi Asante in the gardens of Accra on April 2.",
         ("GHA", "KEN"), "2019-04-02"),
        ("Photo: Norway's Foreign Minister Ole Dahl at a press conference with his Peruvian counterpart Rosa Quispe "
         "in Lima, May 14, 2018. REUTERS/A Name", ("NOR", "PER"), "2018-05-14"),
        ("Latvia's President Janis Ozols, left, shows the lake to Togo's President Yao Mensah on Monday. (AFP)",
         ("LVA", "TGO"), "2019-05-13"),
    ],
)  # fmt: skip
def test_two_in_one_picture(text: str, countries: tuple[str, ...], start: str) -> None:
    contact = only_contact(text, "2019-05-15")
    assert (contact.countries, contact.status, contact.mode) == (countries, "held", "in_person")
    assert str(contact.start_date) == start


@pytest.mark.parametrize(
    "text",
    [
        # One state; no day; side by side where many are; no picture; what the picture does not show.
        "Photo: Norway's Foreign Minister Ole Dahl, right, speaks to reporters in Oslo on May 13, 2019.",
        "Photo: Norway's Foreign Minister Ole Dahl, right, and his Peruvian counterpart Rosa Quispe.",
        "Norway's Foreign Minister Ole Dahl (R) next to his Peruvian counterpart Rosa Quispe at a forum, May 3.",
        "Norway's Foreign Minister Ole Dahl and his Peruvian counterpart Rosa Quispe look tired on May 13, 2019.",
        "Norway's Foreign Minister Ole Dahl (R) speaks in Oslo on May 13 ahead of Peru's Foreign Minister Rosa Quispe.",
    ],
)
def test_no_contact_in_a_picture(text: str) -> None:
    assert reading(text, "2019-05-15").contacts == []


@pytest.mark.parametrize(
    "lead",
    [
        "In this grab from video provided by the palace, Kenyan President Otieno Kamau, background centre,",
        "In this image made from a video, Kenyan President Otieno Kamau, second right,",
        "In this May 12, 2019 file photo, Kenyan President Otieno Kamau",
    ],
)
def test_what_a_picture_was_taken_from(lead: str) -> None:
    text = f"{lead} is welcomed by Ugandan President Peter Okello in Kampala, Uganda, Sunday, May 12, 2019."
    assert contacts_told(text) == {("KEN-UGA", "held", "in_person", "2019-05-12")}


@pytest.mark.parametrize(
    "days",
    [
        "from Tuesday 21 to Thursday 23 May",
        "from Tuesday, May 21 to Thursday, May 23",
        "between Tuesday 21 and Thursday 23 May",
    ],
)
def test_two_weekdays_with_their_numbers(days: str) -> None:
    contact = only_contact(f"Kenyan President Otieno Kamau will visit Uganda {days}.", "2019-05-16")
    assert (str(contact.start_date), str(contact.end_date)) == ("2019-05-21", "2019-05-23")


def test_a_caption_without_a_day_tells_what_the_text_below_it_dates() -> None:
    text = (
        "Premier Ana Ruiz during phone talks with the leaders of Chile and Ecuador (Photo: PNA)\n\n"
        "Lima (PNA) - On May 14 Prime Minister Ana Ruiz of Peru spoke by phone with Luis Soto, President of Chile, "
        "and, separately, with Carlos Vega, President of Ecuador."
    )
    assert contacts_told(text) == {
        ("CHL-PER", "held", "phone", "2019-05-14"),
        ("ECU-PER", "held", "phone", "2019-05-14"),
    }
