"""Posts: whose note it is, on which day it was written, whom its handles name, what its pictures show."""

from __future__ import annotations

import pytest

from etl.extract.language.handles import spelt_out
from tests.etl.articles import assert_told, contacts_told


@pytest.mark.parametrize(
    ("text", "told"),
    [
        # Notes without a subject, with and without a verb.
        ('"Just finished a long talk with Prime Minister Ana Soto of Chile. We agree," Peruvian President Luis Vega '
         "tweeted on Tuesday.", "CHL-PER held unspecified"),
        ('"Frank and useful discussions in Lome with President Yao Mensah of Togo," Ghana\'s Foreign Minister Kofi '
         'Asante wrote.', "GHA-TGO held in_person"),
        ('"Got off the phone with Foreign Minister Ole Dahl of Norway. He will help," Latvia\'s Prime Minister Janis '
         "Ozols wrote on Facebook.", "LVA-NOR held phone"),
        # Today is the day on which it was written, wherever the quotation ends.
        ('"Met President Luis Vega of Peru in Lima today. We spoke of fish. More to come," Chilean Foreign Minister '
         "Ana Soto posted on May 12.", "CHL-PER held in_person 2019-05-12"),
        ('Posting on Facebook on May 11, Kenyan President Joseph Maina said: "Today I received in Nairobi Prime '
         'Minister Yao Mensah of Togo."', "KEN-TGO held in_person 2019-05-11"),
        # The day of the post is not that of the contact.
        ("In a short post on X on Tuesday, Norway's Prime Minister Ole Dahl said he had met Latvian President Janis "
         "Ozols in Riga.", "LVA-NOR held in_person 2019-05-01"),
        # Handles.
        ('Peruvian President Luis Vega: "Good call with @AnaSoto, the foreign minister of Chile."',
         "CHL-PER held phone"),
    ],
)  # fmt: skip
def test_notes(text: str, told: str) -> None:
    assert_told(text, told)


def test_he_added_is_the_one_who_wrote() -> None:
    text = (
        'Norway\'s Prime Minister Ole Dahl wrote: "Met with President Janis Ozols of Latvia in Riga."\n\n'
        '"Warm talks with Prime Minister Jaan Kask of Estonia as well," he said in another post.'
    )
    assert {c[0] for c in contacts_told(text)} == {"LVA-NOR", "EST-NOR"}


def test_several_posts_of_one() -> None:
    text = (
        "In two tweets, Ghana's Foreign Minister Kofi Asante thanked his colleagues.\n\n"
        '"Spoke to Foreign Minister Yao Mensah of Togo," read one.\n\n'
        '"Pleased to talk to Foreign Minister Joseph Maina of Kenya," said the other.'
    )
    assert {c[0] for c in contacts_told(text)} == {"GHA-TGO", "GHA-KEN"}


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Chilean Foreign Minister Ana Soto shared pictures on Instagram of her meeting with Peruvian President Luis "
         "Vega.", "CHL-PER held in_person"),
        ("Latvia's President Janis Ozols tweeted about his phone call with Norwegian Prime Minister Ole Dahl.",
         "LVA-NOR held phone"),
        ("Togo's President Yao Mensah posted a video of his talks in Accra with Ghana's President Kofi Asante.",
         "GHA-TGO held in_person"),
        ("In his weekly video address, Kenyan President Joseph Maina said he had met Togo's President Yao Mensah in "
         "Lome on May 9.", "KEN-TGO held in_person 2019-05-09"),
    ],
)  # fmt: skip
def test_what_is_shown(text: str, told: str) -> None:
    assert_told(text, told)


def test_no_day_of_a_border_post() -> None:
    text = "The foreign ministers of Peru and Chile will meet at a border post in the course of June."
    assert contacts_told(text) == {("CHL-PER", "planned", "in_person", "2019-06-01")}


def test_what_will_be_is_not_shown() -> None:
    text = (
        "Kenya gave no picture of the meeting that President Joseph Maina will have with Togo's Yao Mensah on May 20."
    )
    assert {c[1] for c in contacts_told(text)} <= {"planned"}


@pytest.mark.parametrize(
    ("handle", "name"),
    [("@AnnaBerg", "Anna Berg"), ("@Sec_Berg", " Sec Berg"), ("@annaberg", "@annaberg"), ("a@b.org", "a@b.org")],
)
def test_handles(handle: str, name: str) -> None:
    assert spelt_out(f"with {handle}, and") == f"with {name}, and"
    assert len(spelt_out(handle)) == len(handle)
