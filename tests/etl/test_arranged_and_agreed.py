"""Contacts told by what was arranged for two to do, and by what two came to an understanding on somewhere."""

from __future__ import annotations

import pytest

from tests.etl.articles import reading

TODAY = "2019-05-16"
Told = tuple[str, str, str]


def told(text: str) -> list[Told]:
    """Sides, status and first day of each contact that a text is read to tell of."""
    return sorted(("-".join(c.countries), c.status, str(c.start_date)) for c in reading(text, TODAY).contacts)


@pytest.mark.parametrize(
    ("text", "contacts"),
    [
        ("Arrangements are under way for Peru's President Rosa Quispe and her Chilean counterpart Pablo Soto to hold "
         "talks in Quito later this month, a source said.", [("CHL-PER", "planned", "2019-05-16")]),
        ("Finland is in the final stage of preparations with Norway for the defence ministers of both countries to "
         "meet next week, officials said.", [("FIN-NOR", "planned", "2019-05-20")]),
        ("Ghana and Togo are coordinating to have their leaders hold talks in Lome in late June, officials said.",
         [("GHA-TGO", "planned", "2019-06-20")]),
        ("Oman is making arrangements for the foreign ministers of Chad and Niger to meet in Muscat in June.",
         [("NER-TCD", "planned", "2019-06-01")]),
        ("Kenya called on Tuesday for the leaders of Chad and Niger to hold talks.", []),
    ],
)  # fmt: skip
def test_arranged_for_two_to_meet(text: str, contacts: list[Told]) -> None:
    assert told(text) == contacts


@pytest.mark.parametrize(
    ("text", "contacts"),
    [
        ("The army will carry out the understandings that Peru's President Rosa Quispe and Chile's President Pablo "
         "Soto reached in Lima in December.", [("CHL-PER", "held", "2018-12-01")]),
        ("The road goes back to a deal struck by Finland's President Jaan Virta and his Norwegian counterpart Ola "
         "Berg in Oslo on March 2.", [("FIN-NOR", "held", "2019-03-02")]),
        ("Trade has grown since Ghana's President Kofi Asante and Togo's President Yao Mensah reached an agreement in "
         "Lome in March 2018.", [("GHA-TGO", "held", "2018-03-01")]),
        # Without a place it is only named.
        ("Peru stands ready to carry out the consensus reached by the two heads of state with Chile, President Rosa "
         "Quispe said.", []),
        ("The troops pulled back under an agreement reached in Geneva in March.", []),
    ],
)  # fmt: skip
def test_agreements_reached_somewhere(text: str, contacts: list[Told]) -> None:
    assert told(text) == contacts


def test_stops_made_by_whom_the_sentence_goes_on_to_name() -> None:
    text = "After stops in Lima and Quito last week, Finland's Foreign Minister Jaan Virta is due in Rome on Monday."
    assert told(text) == [
        ("ECU-FIN", "held", "2019-05-06"), ("FIN-ITA", "planned", "2019-05-20"), ("FIN-PER", "held", "2019-05-06"),
    ]  # fmt: skip
