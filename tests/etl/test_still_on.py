"""What was nearly called off, or was put off once, is still on; the day of what was called off lies ahead."""

from __future__ import annotations

import pytest

from tests.etl.articles import contacts_told


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "Peruvian Foreign Minister Rosa Quispe came close to calling off her trip to Chile on May 20 over a visa.",
            {("CHL-PER", "planned", "in_person", "2019-05-20")},
        ),
        (
            "Peruvian Foreign Minister Rosa Quispe threatened to cancel her visit to Chile on May 20 over a remark.",
            {("CHL-PER", "planned", "in_person", "2019-05-20")},
        ),
        (
            "Peruvian Foreign Minister Rosa Quispe is considering calling off her visit to Chile on May 20.",
            {("CHL-PER", "planned", "in_person", "2019-05-20")},
        ),
        (
            "Peruvian Foreign Minister Rosa Quispe will not cancel her visit to Chile on May 20, a spokesman said.",
            {("CHL-PER", "planned", "in_person", "2019-05-20")},
        ),
        (
            "Peruvian Foreign Minister Rosa Quispe will make a visit to Chile on May 20 that had been put off in "
            "March.",
            {("CHL-PER", "planned", "in_person", "2019-05-20")},
        ),
        (
            "Peruvian Foreign Minister Rosa Quispe has cancelled her trip to Chile on May 20.",
            {("CHL-PER", "cancelled", "in_person", "2019-05-20")},
        ),
        # A dash between two nations ends no clause.
        (
            "The meeting of Sudanese – South Sudanese officials that was to be held in Juba on Friday has been "
            "postponed.",
            {("SDN-SSD", "cancelled", "in_person", "2019-05-17")},
        ),
        (
            "Peru called off Friday's talks with Chile in Arica after weeks of threats to do so.",
            {("CHL-PER", "cancelled", "in_person", "2019-05-17")},
        ),
        (
            "Peru abruptly cancelled Wednesday's talks with Chile in Arica.",
            {("CHL-PER", "cancelled", "in_person", "2019-05-15")},
        ),
        # What was put off before, told on the way to what is to come now.
        (
            "After weeks of rows and cancelled meetings, Peruvian President Luis Quispe travels to Santiago on Friday "
            "for talks with his Chilean counterpart Juan Rojas.",
            {("CHL-PER", "planned", "in_person", "2019-05-17")},
        ),
        (
            "Following two postponed visits, Peruvian President Luis Quispe will fly to Santiago on Friday to meet "
            "Chilean President Juan Rojas.",
            {("CHL-PER", "planned", "in_person", "2019-05-17")},
        ),
        (
            "Peruvian President Luis Quispe is expected in Santiago on Friday, a visit which local media said had "
            "originally been planned for March.",
            {("CHL-PER", "planned", "in_person", "2019-05-17")},
        ),
        (
            "After a clash on the border, Peru on Tuesday postponed a visit of its president to Chile planned for "
            "Friday.",
            {("CHL-PER", "cancelled", "in_person", "2019-05-17")},
        ),
    ],
)
def test_what_became_of_it(text: str, told: set[tuple[str, str, str, str]]) -> None:
    assert contacts_told(text) == told
