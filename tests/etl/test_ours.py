"""Those who speak call heads and hosts theirs: joint press conferences and quotations.
Short texts of our own, read as published on Thursday, 16 May 2019."""

from __future__ import annotations

import pytest

from tests.etl.articles import contacts_told

OPENING = (
    "Óscar Rojas, Foreign Minister of Peru: I thank my dear friend Abena. She has come from Quito, where Ecuador's "
    "President Luis Vaca received her on Tuesday.\n\n"
    "Abena Mensah, Foreign Minister of Ghana: Thank you.\n\n"
)
GUEST = ("ECU-GHA", "held", "in_person", "2019-05-14")


@pytest.mark.parametrize(
    ("speech", "told"),
    [
        ("Óscar Rojas: Our Presidents shook hands in Doha on May 2.", ("held", "in_person", "2019-05-02")),
        ("Óscar Rojas: Our defence ministers will meet in Lima on June 4.", ("planned", "in_person", "2019-06-04")),
        ("Abena Mensah: Our President telephoned your President on May 2.", ("held", "phone", "2019-05-02")),
        ("Abena Mensah: We have had good talks today.", ("held", "unspecified", "2019-05-16")),
        ("Óscar Rojas: At our talks here today we went over the fish quotas.", ("held", "unspecified", "2019-05-16")),
        ("Óscar Rojas: Abena has invited me to Accra, and I will go there on June 4.",
         ("planned", "in_person", "2019-06-04")),
    ],
)  # fmt: skip
def test_two_who_speak_to_the_press(speech: str, told: tuple[str, str, str]) -> None:
    question = "Question (Agency): What came of it?\n\n"
    assert contacts_told(f"{OPENING}{question}{speech}\n\n") == {GUEST, ("GHA-PER", *told)}


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ('"Our presidents met in Doha on May 2," Peruvian Foreign Minister Óscar Rojas said beside his Ghanaian '
         "counterpart, Abena Mensah.", ("GHA-PER", "held", "in_person", "2019-05-02")),
        ('Peruvian Foreign Minister Óscar Rojas said: "Our president rang Ghana\'s president on May 2."',
         ("GHA-PER", "held", "phone", "2019-05-02")),
        # Nobody of another state is told whose ministers could be meant as well.
        ('"Our ministers met in Lima on May 2," Peruvian Foreign Minister Óscar Rojas said.', None),
    ],
)  # fmt: skip
def test_ours_in_quotations(text: str, told: tuple[str, str, str, str] | None) -> None:
    assert contacts_told(text) == ({told} if told else set())


@pytest.mark.parametrize(
    ("text", "status"),
    [
        ("Peru's president invited his Ghanaian counterpart to Lima, which he accepted.", "planned"),
        ("Peru's president invited his Ghanaian counterpart to Lima.", "proposed"),
    ],
)
def test_an_invitation_taken_up_in_the_same_breath(text: str, status: str) -> None:
    assert contacts_told(text) == {("GHA-PER", status, "in_person", "")}
