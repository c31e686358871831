"""Frames that tell of one contact, and what they tell of it together."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import date
from difflib import SequenceMatcher

from etl.extract.contacts.levels import level_and_track
from etl.extract.days.calendar import Span
from etl.extract.frames.frame import Frame
from etl.extract.language.once import once
from etl.extract.outcomes.moved import MOVED
from etl.extract.outcomes.status import FUTURE

OFF = frozenset(("refused", "cancelled"))


_ARRIVED = re.compile(
    r"(?:arriv\w+|left|leaves|depart\w+|set off|set out|land(?:s|ed)|touch\w+ down|flew|flown|fl(?:y|ies)|"
    r"travel(?:s|led|ed)?|heads|(?:goes|moves) on|continues)\b",
    re.I,
)


def is_arrival(frame: Frame) -> bool:
    """ "She landed in Lima on Sunday": the day on which a visit begins is seldom that of the talks told beside it."""
    one_day = frame.start is not None and frame.start == frame.end
    return one_day and frame.trigger.kind == "visit" and _ARRIVED.match(frame.trigger.text) is not None


_RETURNED = re.compile(
    r"\b(?:return(?:s|ed)|(?:came|comes|is|was|got) back|arrived (?:back|home)|fl(?:ew|ies) (?:back|home))\b"
)


def is_roughly_dated(frame: Frame) -> bool:
    """ "Is on a visit to Lima", "came back on Monday from talks", "starts a tour to Peru and Chile on Monday": a day on
    which they need not have met."""
    if frame.sets_out:
        return True
    since = frame.date_text is not None and f" since {frame.date_text}" in frame.sentence.text
    if frame.trigger.kind == "visit" and (frame.date_text is None or since):
        return True
    before = frame.sentence.text[: frame.trigger.start]
    return frame.date_text is not None and frame.date_text in before and _RETURNED.search(before) is not None


_ACT = re.compile(r"cancel|call\w* off|postpon|put\w* off|scrap|shelv|drop|suspend|abandon", re.I)
_SET_FOR = re.compile(r"\b(?:for|due|planned|scheduled|set|until|to)\b")


def tells_when_called_off(frame: Frame, due: date) -> bool:
    """ "They were to have met on June 14. The meeting was cancelled on Monday": a day before that on which it was
    due."""
    back = frame.status == "cancelled" and frame.definite and not frame.countries
    if not back or frame.end is None or frame.end >= due or not frame.date_text or not _ACT.search(frame.status_words):
        return False
    text = frame.sentence.text
    said = text.find(frame.status_words)
    day = text.find(frame.date_text, said + len(frame.status_words))
    return said >= 0 and day >= 0 and not _SET_FOR.search(text, said + len(frame.status_words), day)


def best_span(frames: list[Frame]) -> Span | None:
    """The tightest date told; a span of days told as such ("28 to 29 October") beats one of its days."""
    order = {"day": 0, "month": 1, "year": 2}
    dated = [f for f in frames if f.when and f.when.span]
    told = [f for f in dated if not is_roughly_dated(f)]
    told = [f for f in told if not is_arrival(f)] or told or dated
    if not told:
        return None
    # "Is on a visit. They met on Wednesday": of two days the one told in words.
    spans = [(f.when.span, f.when.ranged, f.date_text is None) for f in told if f.when and f.when.span]
    best = min(spans, key=lambda s: (order[s[0].precision], (s[0].end - s[0].start).days, s[2]))[0]
    ranges = [span for span, ranged, _ in spans if ranged and span.start <= best.start and best.end <= span.end]
    return ranges[0] if ranges and best.precision == "day" else best


@dataclass
class Cluster:
    """Frames that tell of one contact. What they tell together is worked out once, until a frame is added."""

    countries: tuple[str, ...]
    frames: list[Frame] = field(default_factory=list)
    told_singly: bool = False

    def add(self, frames: Iterable[Frame]) -> None:
        """Further frames of the same contact."""
        self.frames.extend(frames)
        for name in [name for name in self.__dict__ if name not in self.__dataclass_fields__]:
            del self.__dict__[name]

    @once
    def statuses(self) -> set[str]:
        return {f.status for f in self.frames if f.status}

    @once
    def status(self) -> str | None:
        if any(f.status_words == MOVED for f in self.frames) and self.statuses <= FUTURE | OFF:
            return "planned"  # "has put off his visit. It was moved to June 3"
        # "The meeting was cordial" is no proof that a planned one was held: what names the sides decides first.
        named = {f.status for f in self.frames if f.status and f.countries}
        back = {f.status for f in self.frames if f.status and not f.countries}
        if any(f.status == "held" and not f.trigger.noun for f in self.frames):
            back -= {"requested"}  # "they spoke. He had asked for the call": what was asked for was granted
        for told in (named | (back - {"held"}), back):
            for s in ("held", "cancelled", "refused", "planned", "proposed", "requested"):
                if s in told:
                    return s
        return None

    @once
    def span(self) -> Span | None:
        """When it was, or should have been: "was called off on Tuesday. This week they were to have met"."""
        due = [f for f in self.frames if f.start and f.trigger.text.startswith("to have ")]
        if self.status in OFF and not due:
            last = max((f.start for f in self.frames if f.start), default=None)
            due = [f for f in self.frames if last and not tells_when_called_off(f, last)]
        return best_span(due if due and self.status in OFF else self.frames)

    @once
    def interval(self) -> tuple[date, date] | None:
        return (self.span.start, self.span.end) if self.span else None

    @once
    def mode(self) -> str | None:
        # "They met ... the letter of March": what names the sides, or says they met, goes before a word in passing.
        named = [f.mode for f in self.frames if f.mode and f.countries and (f.mode_strong or f.face)]
        strong = [f.mode for f in self.frames if f.mode and f.mode_strong]
        weak = [f.mode for f in self.frames if f.mode]
        return next(iter(named or strong or weak), None)

    @once
    def strong_mode(self) -> str | None:
        return next((f.mode for f in self.frames if f.mode and f.mode_strong), None)

    @once
    def face(self) -> bool:
        return any(f.face for f in self.frames)

    @once
    def level(self) -> str | None:
        return next((lv for f in self.frames if (lv := level_and_track(f.actors, self.countries)[0])), None)

    @once
    def mechanism(self) -> str | None:
        return next((f.mechanism for f in self.frames if f.mechanism), None)

    @once
    def only_shown(self) -> bool:
        """Is it told by a headline or a caption alone, and without a day? The text below tells it again."""
        return self.span is None and all(f.sentence.kind in ("headline", "caption") for f in self.frames)

    @once
    def names(self) -> set[str]:
        return {a.name for f in self.frames for a in f.actors if a.name and set(a.countries) <= set(self.countries)}


def same_series(a: str, b: str) -> bool:
    """Two spellings of one series: "Crisis Communication Working Group" and its plural form."""
    x, y = a.lower(), b.lower()
    return x in y or y in x or SequenceMatcher(None, x, y).ratio() > 0.8
