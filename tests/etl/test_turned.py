"""Contacts that were held, told in turned sentences: the subject behind, the day between, the partner first."""

from __future__ import annotations

import pytest

from tests.etl.articles import assert_told, contacts_told

A = "Chile's Foreign Minister Ana Soto"
B = "Peru's Foreign Minister Luis Quispe"


@pytest.mark.parametrize(
    ("text", "told"),
    [
        # A day between the verb and what belongs to it.
        (f"{B} was on Monday the guest of {A} in Santiago.", "CHL-PER held in_person 2019-05-13"),
        (f"{B} was on 3 May in Santiago.", "CHL-PER held in_person 2019-05-03"),
        (f"In Quito {A} and {B} sat on Monday at one table.", "CHL-PER held in_person 2019-05-13"),
        (f"{A} praised {B}, whose guest she was on Monday in Lima.", "CHL-PER held in_person 2019-05-13"),
        # The two behind the words, or around them.
        (f"Trade and visas: these were the subjects of {A} and {B} on Monday.", "CHL-PER held unspecified 2019-05-13"),
        (f"On the line on Monday were {A} and {B}.", "CHL-PER held phone 2019-05-13"),
        (f"At one table in Quito sat on Monday {A} and {B}.", "CHL-PER held in_person 2019-05-13"),
        (f"Seated opposite {A} in Quito on Monday was her colleague from Peru.", "CHL-PER held in_person 2019-05-13"),
        (f"Hand in hand: {A} and {B} in Quito on Monday.", "CHL-PER held in_person 2019-05-13"),
        (f"The host on Monday in Santiago was {A}, the guest {B}.", "CHL-PER held in_person 2019-05-13"),
        (f"The host of {B} on Monday in Santiago was {A}.", "CHL-PER held in_person 2019-05-13"),
        (f"A friend was what {A} called her guest, {B}, on Monday in Santiago.", "CHL-PER held in_person 2019-05-13"),
        (f"The border was gone through on Monday by {A} with {B}.", "CHL-PER held unspecified 2019-05-13"),
        (f"{A} took leave of {B} at the airport of Santiago on Monday.", "CHL-PER held in_person 2019-05-13"),
        # Clefts, other verbs.
        (f"It was {B} whom the Chilean foreign minister saw on Monday.", "CHL-PER held in_person 2019-05-13"),
        (f"By telephone, on Monday, {A} learned from {B} how the search went.", "CHL-PER held phone 2019-05-13"),
        (f"On Monday {B} had hurried to Santiago.", "CHL-PER held in_person 2019-05-13"),
        (f"Monday brought {B} to Santiago.", "CHL-PER held in_person 2019-05-13"),
        (f"{A} called on Monday {B}.", "CHL-PER held phone 2019-05-13"),
        (f"{A}, who was in Lima on Monday, spoke there with {B}.", "CHL-PER held in_person 2019-05-13"),
        ("With Peru's Foreign Minister Luis Quispe President Ana Soto of Chile spoke on Monday.",
         "CHL-PER held unspecified 2019-05-13"),
        ("With President Luis Quispe of Peru President Ana Soto of Chile spoke by phone on Monday.",
         "CHL-PER held phone 2019-05-13"),
        ("With President Luis Quispe of Peru Chile's president Ana Soto spoke by phone on Monday.",
         "CHL-PER held phone 2019-05-13"),
        (f"{A} wants it. With President Luis Quispe of Peru she spoke about it on the telephone on Monday.",
         "CHL-PER held phone 2019-05-13"),
        (f"It was two and a half hours that {A} had with {B} on Monday in Lima.", "CHL-PER held in_person 2019-05-13"),
        (f"{A} had two hours with {B} on Monday in Lima.", "CHL-PER held in_person 2019-05-13"),
        (f"{A}, in Lima on Monday to see {B}, said she was content.", "CHL-PER held in_person 2019-05-13"),
        (f"No sooner had {A} landed in Lima on Monday than it rained.", "CHL-PER held in_person 2019-05-13"),
        (f"Last seen together were {A} and {B} on Monday in Quito.", "CHL-PER held in_person 2019-05-13"),
        (f"Signed on Monday in Quito by {A} and {B}, the treaty runs for years.", "CHL-PER held in_person 2019-05-13"),
        (f"To {B} {A} sent on Monday a letter.", "CHL-PER held letter 2019-05-13"),
        (f"To {B} {A} paid a visit on Monday.", "CHL-PER held in_person 2019-05-13"),
        (f"As the guest of {B} {A} stayed on Monday in Lima.", "CHL-PER held in_person 2019-05-13"),
        (f"Smiling, {A} shook the hand of {B} in Quito on Monday.", "CHL-PER held in_person 2019-05-13"),
        (f"The last conversation of {A} and {B} dates from Monday.", "CHL-PER held unspecified 2019-05-13"),
        (f"{A} spoke to the press in Lima on Monday, {B} at her side.", "CHL-PER held in_person 2019-05-13"),
        (f"Monday found {A} in Lima at the side of {B}.", "CHL-PER held in_person 2019-05-13"),
        (f"{A} spent 3 May in Lima, most of it with {B}.", "CHL-PER held in_person 2019-05-03"),
        (f"{A} wrote on Monday to {B} that the border stays shut.", "CHL-PER held letter 2019-05-13"),
        (f"{A} wrote {B} a letter on Monday.", "CHL-PER held letter 2019-05-13"),
        (f"The ice was broken on Monday, when {A} gave her hand to {B}.", "CHL-PER held in_person 2019-05-13"),
        (f"{A} is in Lima.\n\nOn Monday it was {B} who received her.", "CHL-PER held in_person 2019-05-13"),
        (f"{A} spoke to the press on Sunday.\n\n{B}, she said, had given his word when they met on Monday in Oslo.",
         "CHL-PER held in_person 2019-05-13"),
        (f"{A} spoke to the press.\n\nOf Minister Luis Quispe of Peru, with whom she had sat together on Monday in "
         "Oslo, she spoke warmly.", "CHL-PER held in_person 2019-05-13"),
        (f"{A} spoke of hope, after the hour she had with {B} on Monday in Oslo.", "CHL-PER held in_person 2019-05-13"),
        (f"In Oslo a meeting took place on Monday. At the table sat {A} and {B}.", "CHL-PER held in_person 2019-05-13"),
        (f"Two women met on Monday in Oslo. One was {A}, the other was {B}.", "CHL-PER held in_person 2019-05-13"),
        (f"That was to be seen on Monday in Oslo, when {A} and {B} embraced.", "CHL-PER held in_person 2019-05-13"),
        (f"From {A} came on Monday a call to {B}.", "CHL-PER held phone 2019-05-13"),
        (f"The first foreign guest of {A} was {B}, on Monday in Santiago.", "CHL-PER held in_person 2019-05-13"),
        (f"{A} had only one visitor on Monday, {B}.", "CHL-PER held in_person 2019-05-13"),
        (f"The first journey abroad of {A} took her on Monday to Lima.", "CHL-PER held in_person 2019-05-13"),
        (f"{A} gave {B} a warm welcome in Santiago on Monday.", "CHL-PER held in_person 2019-05-13"),
        (f"{A} bade {B} farewell on Monday at the airport of Santiago.", "CHL-PER held in_person 2019-05-13"),
        (f"{A} and {B} ate together on Monday in Oslo.", "CHL-PER held in_person 2019-05-13"),
        (f"In a letter that she sent on Monday, {A} asked {B} for help.", "CHL-PER held letter 2019-05-13"),
        (f"{B} will be the first guest of {A}, on 24 May in Santiago.", "CHL-PER planned in_person 2019-05-24"),
        (f"{A} and {B} exchanged gifts on Monday in Oslo.", "CHL-PER held in_person 2019-05-13"),
        (f"{A} congratulated {B} on Monday in Lima in person.", "CHL-PER held in_person 2019-05-13"),
        ("Chile's President Ana Soto's journey took her on Monday to Lima.", "CHL-PER held in_person 2019-05-13"),
        (f"{A} and {B} will sit at one table on 24 May in Quito.", "CHL-PER planned in_person 2019-05-24"),
    ],
)  # fmt: skip
def test_turned(text: str, told: str) -> None:
    assert_told(text, told)


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (f"{A} and {B} had not telephoned since May 3.", {("CHL-PER", "held", "phone", "2019-05-03")}),
        (f"Not since May 3 have {A} and {B} spoken.", {("CHL-PER", "held", "unspecified", "2019-05-03")}),
        (
            f"{A} spoke by phone yesterday with {B}. They had not spoken by phone since May 3, when the earth shook.",
            {("CHL-PER", "held", "phone", "2019-05-15"), ("CHL-PER", "held", "phone", "2019-05-03")},
        ),
    ],
)
def test_the_last_time_before(text: str, told: set[tuple[str, str, str, str]]) -> None:
    assert contacts_told(text) == told


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            f"{A} and {B} met for the first time on 7 May, in Quito; for the second, on Saturday, in Lima.",
            {("CHL-PER", "held", "in_person", "2019-05-07"), ("CHL-PER", "held", "in_person", "2019-05-11")},
        ),
        (
            f"{A} and {B} saw each other twice: the first time in Lima, on 7 May, the second, on Wednesday, in Quito.",
            {("CHL-PER", "held", "in_person", "2019-05-07"), ("CHL-PER", "held", "in_person", "2019-05-15")},
        ),
        (
            f"Twice this month {A} and {B} have met: first on 7 May in Quito, then on Sunday in Lima.",
            {("CHL-PER", "held", "in_person", "2019-05-07"), ("CHL-PER", "held", "in_person", "2019-05-12")},
        ),
        (
            f"{A} met {B} in the morning and President Juan Mora of Ecuador in the evening on Monday.",
            {("CHL-PER", "held", "in_person", "2019-05-13"), ("CHL-ECU", "held", "in_person", "2019-05-13")},
        ),
        (
            f"{A} met not only {B} on Monday in Oslo but also President Juan Mora of Ecuador.",
            {("CHL-PER", "held", "in_person", "2019-05-13"), ("CHL-ECU", "held", "in_person", "2019-05-13")},
        ),
        (
            f"In the morning of May 9 {A} met {B} in Oslo, in the evening President Juan Mora of Ecuador.",
            {("CHL-PER", "held", "in_person", "2019-05-09"), ("CHL-ECU", "held", "in_person", "2019-05-09")},
        ),
        (
            f"{A} telephoned with {B} on Monday.\n\nIt was President Juan Mora of Ecuador whom she called next, on "
            "Tuesday.",
            {("CHL-PER", "held", "phone", "2019-05-13"), ("CHL-ECU", "held", "phone", "2019-05-14")},
        ),
        (
            f"{A} met {B} in Oslo on Monday.\n\nThe same day she also found time for President Juan Mora of Ecuador.",
            {("CHL-PER", "held", "in_person", "2019-05-13"), ("CHL-ECU", "held", "in_person", "2019-05-13")},
        ),
        (
            f"{A} received {B} on Monday in Santiago.\n\nThe visitor went on the same evening to Quito.",
            {("CHL-PER", "held", "in_person", "2019-05-13"), ("ECU-PER", "held", "in_person", "2019-05-13")},
        ),
        (
            "Peru and Chile are close. In March the presidents met in Oslo, in April the foreign ministers in Madrid.",
            {("CHL-PER", "held", "in_person", "2019-03-01"), ("CHL-PER", "held", "in_person", "2019-04-01")},
        ),
        (
            f"With {B} {A} spoke on Monday, with President Juan Mora of Ecuador on Tuesday.",
            {("CHL-PER", "held", "unspecified", "2019-05-13"), ("CHL-ECU", "held", "unspecified", "2019-05-14")},
        ),
    ],
)
def test_several_told_in_turn(text: str, told: set[tuple[str, str, str, str]]) -> None:
    assert contacts_told(text) == told


@pytest.mark.parametrize(
    "text",
    [
        f"{A} spoke on Monday in Quito of {B} as of a friend of peace.",
        f"Trade and visas: these were the subjects of a speech which {A} gave on Monday.",
        f"{A} wants the border opened. {B} spoke about it on the telephone on 3 May with his own generals.",
        f"The guest of {A} on Monday was a singer from Peru.",
        f"{A} has not seen {B} since she took office.",
        f"{A} has not seen {B} since the earthquake.",
        f"To a meeting of {A} with {B} it did not come on Monday in Quito.",
        f"It never came to a meeting of {A} with {B} in Quito on Monday.",
        f"The last conversation of {A} with reporters dates from Monday; she said {B} was a friend.",
        f"A letter of {A} to the newspapers asked on Monday what {B} had done.",
        f"Neither {A} nor {B} came to Quito on Monday.",
        f"{A} spoke to the press on Monday, three generals at her side; {B} was not named.",
        f"One of those of whom {A} spoke on Monday in Oslo was {B}.",
        f"The first call of {A} on Monday was for calm; {B} made no statement.",
        f"Hand in hand with the unions {A} said on Monday that {B} was wrong.",
    ],
)
def test_turned_and_no_contact(text: str) -> None:
    assert contacts_told(text) == set()
