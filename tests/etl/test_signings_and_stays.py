"""A treaty to be signed by two named office-holders brings them together; a stay is no contact beside what fills it."""

from __future__ import annotations

import pytest

from tests.etl.articles import reading


def _told(text: str) -> set[tuple[str, str, str | None]]:
    return {
        ("-".join(c.countries), c.status, c.start_date.isoformat() if c.start_date else None)
        for c in reading(text, "2019-05-16").contacts
    }


@pytest.mark.parametrize(
    ("text", "contact"),
    [
        (
            "The defence ministers of Laos and Vietnam are to sign an agreement in Hanoi on Monday.",
            ("LAO-VNM", "planned", "2019-05-20"),
        ),
        (
            "President Alassane Ouattara of Ivory Coast and Ghana's Nana Akufo-Addo will sign the cocoa declaration in "
            "Abidjan on Friday.",
            ("CIV-GHA", "planned", "2019-05-17"),
        ),
        (
            "The finance ministers of Kenya and Uganda will initial the pipeline agreement in Kampala in June.",
            ("KEN-UGA", "planned", "2019-06-01"),
        ),
    ],
)
def test_who_will_sign(text: str, contact: tuple[str, str, str]) -> None:
    assert _told(text) == {contact}


@pytest.mark.parametrize(
    "text",
    [
        "Peru and Ecuador will sign a trade agreement next year, officials said.",
        "President Donald Trump is to sign the bill on aid to Jordan on Friday.",
        "King Abdullah of Jordan asked President Trump to sign the agreement.",
    ],
)
def test_no_signing_of_two(text: str) -> None:
    assert not _told(text)


AT_ODDS = "Chile's foreign minister Ana Soto and her Peruvian colleague Luis Quispe are at odds over the accord."


@pytest.mark.parametrize(
    "text",
    [
        f"{AT_ODDS} The two had signed it in Arica, a town at the sea, on April 3.",
        f"{AT_ODDS} Both put their names to it at the border on April 3.",
        f"{AT_ODDS} In Arica on April 3 the two agreed to open the crossing.",
        "Presidents Ana Soto of Chile and Luis Quispe of Peru broke the pact they had signed in Arica on April 3.",
        "In Arica on April 3 President Ana Soto of Chile and her Peruvian peer Luis Quispe decided on a bridge.",
    ],
)
def test_what_the_two_signed_or_agreed_in_a_place(text: str) -> None:
    assert _told(text) == {("CHL-PER", "held", "2019-04-03")}


@pytest.mark.parametrize(
    "text",
    [
        "Chile and Peru want to keep the treaty. They signed it in 1998.",
        "In Arica on Tuesday Chile's President Ana Soto agreed with the unions on wages in the mines of Peru.",
        "In Arica on Tuesday President Ana Soto of Chile said that she and Peru's president agreed on wages.",
    ],
)
def test_nothing_signed_or_agreed_by_two(text: str) -> None:
    assert not _told(text)


def test_a_stay_is_what_fills_it() -> None:
    text = (
        "India's Sushma Swaraj was in the Chinese town of Wuzhen on Wednesday, where she met with Russian Foreign "
        "Minister Sergey Lavrov and China's Wang Yi."
    )
    assert _told(text) == {("CHN-IND-RUS", "held", "2019-05-15")}
