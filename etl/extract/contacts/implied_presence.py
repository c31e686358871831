"""That two sat together, where no word says by which means they spoke: "the talks with his host", "in the corridors".

Of 48 contacts that were read as told by no means, in articles that nobody had read, 31 were face to face by their
labels and 3 of untold means. A room, a guest or a journey is told beside 11 of them, and of these all but one were face
to face; a telephone is told beside most of the calls.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from datetime import timedelta

from etl.extract.contacts.clusters import Cluster
from etl.extract.language.prefilter import filtered
from etl.extract.language.text import Sentence
from etl.extract.model import ContactReading

# What is told of those who are in one place.
_IN_ONE_PLACE = filtered(
    r"\b(?:(?:his|her|my|their|whose|[Pp]resident['’]s|[Mm]inister['’]s) office|palace|residence|room|corridors?|lobby|"
    r"airport|hotel|villa|guests?|host(?:s|ed)?|visit(?:s|ed|ing|or)?|trip|tour|stay|arriv\w+|dinner|lunch|"
    r"breakfast|sidelines?|margins?|fringes?|summit|round)\b"
)
# Words of a call or a letter, which need not be those of this contact.
_FAR_APART = re.compile(
    r"\b(?:(?:tele)?phone[sd]?|call(?:s|ed|ing)?|rang|lines?|hotlines?|video|virtual\w*|online|screens?|letters?|wrote)\b",
    re.I,
)
_SAME_JOURNEY = timedelta(days=3)


def imply_presence(
    contacts: Sequence[ContactReading],
    clusters: Sequence[Cluster],
    sentences: Sequence[Sentence],
    owners: Mapping[int, set[int]],
) -> None:
    """Contacts of untold mode become ``in_person`` where their sentence tells of a room, guests or a journey, or where
    the two met within three days, and nothing in it or beside it tells of a call or a letter; ``owners``: by sentence
    the numbers of the contacts that it tells of."""
    for number, (contact, cluster) in enumerate(zip(contacts, clusters, strict=True)):
        if contact.mode != "unspecified":
            continue
        told = sorted({f.sentence.index for f in cluster.frames})
        if any(_FAR_APART.search(s.text) for n in told for s in sentences[max(0, n - 1) : n + 2]):
            continue
        alone = (sentences[n] for n in told if owners[n] == {number})  # no visit told beside the talks
        scene = next(((s, m.group()) for s in alone if (m := _IN_ONE_PLACE.search(s.text))), None)
        if scene or _met_about_then(contact, contacts):
            contact.mode = "in_person"
        if scene:
            contact.note("mode", "where people are in one place", *scene)
        elif contact.mode == "in_person":
            contact.note("mode", "the two are told to have met within three days", cluster.frames[0].sentence)


def _met_about_then(contact: ContactReading, contacts: Sequence[ContactReading]) -> bool:
    day = contact.start_date
    theirs = (c for c in contacts if c.countries == contact.countries and c.mode == "in_person")
    return day is not None and any(c.start_date and abs(c.start_date - day) <= _SAME_JOURNEY for c in theirs)
