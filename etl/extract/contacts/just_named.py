"""Whose contact "the call" or "they shook hands" is, where the heads were named just before, and no contact of them."""

from __future__ import annotations

import re
from dataclasses import replace

from etl.extract.contacts.clusters import Cluster
from etl.extract.contacts.levels import with_heads
from etl.extract.frames.frame import Frame
from etl.extract.people.actors import Actor


def with_those_just_named(frame: Frame, clusters: list[Cluster]) -> Frame:
    """The frame with the sides named in the sentences before it; as it is where those do not tell them."""
    named = _named(frame, clusters)
    if not named:
        return frame
    codes = sorted({c for a in named for c in a.countries})
    both = [a for a in frame.actors if a.kind == "office" and a.plural and not a.countries]
    frame = with_heads(replace(frame, countries=tuple(codes), actors=both), [*named])
    pattern = _THE if frame.nearby else _OF_IT
    return replace(frame, status="held") if pattern.search(frame.sentence.text, 0, frame.trigger.start) else frame


def is_asked_for(frame: Frame) -> bool:
    """ "Has he tried to reach the premier? - We asked for a call on Monday": by one of those who were just named."""
    return frame.status in ("requested", "refused") and not frame.definite and any(a.countries for a in frame.actors)


_THE_EXCHANGE = re.compile(r"(?:call|conversation|meeting|talks?|discussions?|encounter)$", re.I)


# "In the phone call he assured him", "during their talks": it took place.
_OF_IT = re.compile(r"\b(?:in|during|at|after|following) (?:the|their) (?:[\w-]+ )?$", re.I)

# "The only item of the talks", on the day of which the text is telling; "such talks" may never be.
_THE = re.compile(r"\b(?:the|their) (?:[\w-]+ )?$", re.I)

# "A first meeting, in Lima on May 6, broke up", of those who were just said to disagree.
_A_FIRST = re.compile(r"\b[Aa](?:n)? (?:first|second|third|earlier|initial|previous) $")


def _named(frame: Frame, clusters: list[Cluster]) -> tuple[Actor, ...]:
    """The heads of two states named just before "the call" or "they shook hands", of whom no contact was told yet."""
    asked = is_asked_for(frame)
    if frame.status not in (None, "held") and not asked:
        return ()
    exchange = bool(_THE_EXCHANGE.search(frame.trigger.text))
    back = exchange and (frame.definite or _A_FIRST.search(frame.sentence.text, 0, frame.trigger.start) is not None)
    dated = bool(frame.when and frame.when.span and frame.when.span.precision == "day")
    met = frame.group and frame.status == "held" and not (frame.trigger.noun and frame.definite)
    for heads in (frame.antecedents, frame.across):
        told = {c for a in heads for c in a.countries}
        if len(told) != 2 or not {c for a in frame.actors for c in a.countries} <= told:
            continue
        if back and dated and heads is frame.antecedents:
            return heads
        since = max((f.sentence.end for c in clusters for f in c.frames), default=0)
        anew = all(a.start >= since for a in heads) and not any(set(c.countries) == told for c in clusters)
        if anew and (back or met or (asked and exchange)):
            return heads
    named = {c for a in (*frame.actors, *frame.ranked) for c in a.countries}
    states = {c for a in frame.pair for c in a.countries}
    anew = not any(set(c.countries) == states for c in clusters)
    # "Peru and Chile have agreed to ... That was settled in talks in Lima on Monday."
    return (
        frame.pair if dated and anew and frame.trigger.noun and frame.trigger.kind == "noun" and named <= states else ()
    )
