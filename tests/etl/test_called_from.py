"""Who was called, and from where: "called Foreign Minister A", "rang A from Lima", "A from Peru"."""

from __future__ import annotations

import pytest

from tests.etl.articles import assert_told, contacts_told


@pytest.mark.parametrize(
    ("text", "told"),
    [
        # "For" and "it" are words of their own: "called for", "called it".
        ("Kenyan President Joseph Maina called Foreign Minister Rosa Quispe of Peru on Tuesday.",
         "KEN-PER held phone 2019-05-14"),
        ("Kenyan President Joseph Maina called Italian Prime Minister Ugo Neri on Tuesday.",
         "ITA-KEN held phone 2019-05-14"),
        # From where somebody rang is not whence the other is.
        ("Kenyan President Joseph Maina telephoned Angela Merkel from Kampala on Tuesday.",
         "DEU-KEN held phone 2019-05-14"),
        ("Kenyan President Joseph Maina rang Chilean President Juan Soto from Lima on Tuesday.",
         "CHL-KEN held phone 2019-05-14"),
        ("Foreign Minister Joseph Maina from Kenya met Foreign Minister Rosa Quispe from Peru in Oslo on Tuesday.",
         "KEN-PER held in_person 2019-05-14"),
    ],
)  # fmt: skip
def test_who_was_called(text: str, told: str) -> None:
    assert_told(text, told)


@pytest.mark.parametrize("text", ["called for talks", "called it a good day for Italy", "called off an exercise"])
def test_no_call(text: str) -> None:
    assert not any(mode == "phone" for _, _, mode, _ in contacts_told(f"Kenyan President Joseph Maina {text}."))
