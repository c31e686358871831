"""Where a guest goes on to within the land that he visits: part of the visit, and no contact beside it."""

from __future__ import annotations

import re

from etl.extract.days.datelines import capitals_end
from etl.extract.frames.frame import Frame
from etl.extract.people.actors import Actor
from etl.extract.places.gazetteer import home_of
from etl.extract.sides.hosts import GOALS, TOWNS

_STILL_NEAR, _A_STAY = 3, 4  # sentences, days
_MORE = re.compile(r"\b(?:also|then|afterwards?|as well|too|before (?:leaving|returning|flying|he|she))\b", re.I)
_ANOTHER_TIME = re.compile(
    r"\b(?:again|next|later this|later in|return\w*|another|second|soon|future|invit\w+)\b", re.I
)


def drop_inland_trips(frames: list[Frame], first: int) -> None:
    """ "Met Chad's president in N'Djamena on Monday. On Tuesday he will go to Abeche", in place; ``first``: the number
    of the sentence's first frame."""
    for frame in [f for f in frames[first:] if f.trigger.kind == "visit" and f.status == "planned"]:
        goal = next((a for a in frame.actors if a.kind == "country" and a.form in TOWNS), None)
        if goal is None or frame.trigger.noun or _ANOTHER_TIME.search(frame.sentence.text):
            continue
        if any(_is_stay(f, frame, goal) for f in frames[:first]):
            frames.remove(frame)


def _is_stay(stay: Frame, trip: Frame, goal: Actor) -> bool:
    """Was the one who will travel there just told to have been received in the land where the town lies?"""
    near = 0 < trip.sentence.index - stay.sentence.index <= _STILL_NEAR
    if not near or stay.countries != trip.countries or stay.status != "held" or stay.mode != "in_person":
        return False
    if not {a.name for a in stay.actors if a.name} & {a.name for a in trip.actors if a.name} or stay.end is None:
        return False
    more = _MORE.search(trip.sentence.text) is not None
    soon = more if trip.start is None else 0 <= (trip.start - stay.end).days <= _A_STAY
    return soon and goal.countries == (_ground_of(stay),)


def _ground_of(stay: Frame) -> str | None:
    """In which country a contact was, as far as its sentence tells."""
    there = next((a for a in stay.actors if a.kind == "country" and a.form in GOALS), None)
    if stay.trigger.kind == "visit" and there:
        return there.countries[0]
    filed = stay.sentence.text[: capitals_end(stay.sentence.text)]
    town = re.match(r"[A-Z][A-Z '-]+[A-Z]", filed)
    return home_of(stay.location) if stay.location else home_of(town.group().title()) if town else None
