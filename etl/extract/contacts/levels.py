"""Level and track of a contact from those who take part: the lower of the two sides."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import replace

from etl.extract.contacts.receptions import without_greeters
from etl.extract.frames.frame import Frame
from etl.extract.model import ContactReading
from etl.extract.people.actors import Actor
from etl.extract.people.ranks import LEVELS, Rank

_SITTING = re.compile(
    r"\b(?:committees?|commissions?|working groups?|delegations?|rounds?|sessions?|experts|officials|officers|teams?|"
    r"diplomats|negotiators|mechanism)\b",
    re.I,
)
_WORKING_GROUP = re.compile(r"\b(?:working groups?|flag meetings?)\b", re.I)
_SUMMIT = re.compile(r"\b(?:summits?|leaders|presidents|prime ministers|premiers)\b", re.I)
# "Presidents A and B co-chaired the session of the commission": there they do.
_CHAIRED = re.compile(r"\b(?:(?:co-)?chair(?:s|ed)|presid(?:ed|es) over)\b", re.I)
# Where the sides' heads are of different tracks: that of most, and of as many the first of these.
_TRACKS = ("security", "defence", "foreign", "other", "leader")
# Deputies of a head of government who have no ministry of their own.
_DEPUTY_PREMIER = re.compile(
    r"(?:first |senior )?(?:deputy|vice)[- ](?:prime[- ]minister|premier|pm|(?:federal )?chancellor)", re.I
)


def head_of(actors: Iterable[Actor], code: str) -> Actor | None:
    """A side's head: its highest member; a delegation counts only where nobody is named."""
    ranked = [a for a in actors if code in a.countries and not a.aside and a.level in LEVELS]
    heads = [a for a in ranked if a.kind != "body"] or ranked
    return min(heads, key=lambda a: LEVELS.index(a.level or "working"), default=None)


def _of_side(actors: list[Actor], code: str) -> tuple[str | None, str | None]:
    """Level and track of a side: those of its head."""
    head = head_of(actors, code)
    if head and head.track:
        return head.level, head.track
    track = next((a.track for a in actors if code in a.countries and not a.aside and a.track), None)
    return head.level if head else None, track


# Of what rank these are, no text tells.
_OF_ANY_RANK = frozenset(("delegation", "delegations", "officials", "representatives"))


def rank_of(frames: Iterable[Frame], countries: tuple[str, ...]) -> tuple[str | None, str | None]:
    """Level and track of a contact: of the heads if each side's is named, else as told of the contact itself ("foreign
    minister-level talks"), else of whoever takes part; no level of "a delegation", "officials" alone."""
    told = list(frames)
    actors = [a for f in told for a in without_greeters(f)]
    level, track = level_and_track(actors, countries)
    if level == "working" and _are_of_any_rank(actors):
        level = None
    rank = _rank_told(told)
    # Heads whom only a sentence before names are borrowed: the rank that is told goes before theirs.
    named = {a.countries for f in told for a in f.actors if a.name and not a.aside and _told_here(a, f)}
    if rank is None or all((code,) in named for code in countries):
        return level, track
    if rank[1] or level == rank[0]:
        return rank[0], rank[1] or track
    return rank[0], None if track == "leader" else track


def _are_of_any_rank(actors: list[Actor]) -> bool:
    """Are all who stand for a side of the lower rank "officials", "the delegations" without a head?"""
    low = (a for a in actors if not a.aside and a.level == "working")
    return all(a.kind == "body" and (a.office or "").lower() in _OF_ANY_RANK for a in low)


def _rank_told(frames: list[Frame]) -> Rank | None:
    """The rank told of the contact; "the ministerial meeting", further down, is none of what leaders were to hold."""
    named = [f for f in frames if f.countries]
    headed = any(a.level and a.kind == "office" and not a.aside and _told_here(a, f) for f in named for a in f.actors)
    return next((f.rank for f in (named if headed else frames) if f.rank), None)


def _told_here(actor: Actor, frame: Frame) -> bool:
    return bool(frame.countries) or frame.sentence.start <= actor.start < frame.sentence.end


def level_and_track(actors: list[Actor], countries: tuple[str, ...]) -> tuple[str | None, str | None]:
    """Level of the lower-ranking head, and the track of that side (leaders on both sides: track leader)."""
    sides = [_of_side(actors, code) for code in countries]
    sides = [s for s in sides if s[0] or s[1]]
    loose = [a for a in actors if not a.countries and a.level in LEVELS and not a.aside]
    both = [a for a in loose if a.plural and (a.office or "s").lower() != "delegation"]
    heads = [a for a in both if a.kind != "body"]
    if heads and not any(a.level in LEVELS and a.kind != "body" and a.countries and not a.aside for a in actors):
        # "The two presidents met after the arrest of four officers": who heads the sides is told of both together.
        sides = [(heads[0].level, heads[0].track)]
    elif loose and not any(s[0] for s in sides):
        sides.append((loose[0].level, loose[0].track))
    elif both and sum(s[0] is not None for s in sides) < len(countries):
        # "The delegations met, said President A": of a side without a head those sit there whom the text puts there.
        sides.append((both[0].level, both[0].track))
    levels = [s[0] for s in sides if s[0]]
    if not levels:
        return None, next((s[1] for s in sides if s[1]), None) or next(
            (a.track for a in actors if not a.countries and a.track and not a.aside), None
        )
    level = max(levels, key=LEVELS.index)
    tracks = [s[1] for s in sides if s[0] == level and s[1]] or [s[1] for s in sides if s[1]]
    tracks = tracks or [a.track for a in actors if not a.countries and a.track and not a.aside]
    track = max(_TRACKS, key=tracks.count) if tracks else None
    if level != "leader" and track == "leader":
        track = "foreign"
    if track == "other" and level == "minister" and _premiers_deputy_alone(actors, sides):
        track = "foreign"
    return level, track


def _premiers_deputy_alone(actors: list[Actor], sides: list[tuple[str | None, str | None]]) -> bool:
    """ "The deputy premier visited B", or saw its president: who stands in for a head of government is a diplomat."""
    ministers = {(a.name, a.office) for a in actors if a.level == "minister" and a.countries and not a.aside}
    stand_in = all(_DEPUTY_PREMIER.fullmatch(office or "") for _, office in ministers)
    return bool(ministers) and stand_in and sum(level == "minister" for level, _ in sides) == 1


def with_heads(frame: Frame, known: list[Actor]) -> Frame:
    """The frame with those whom the text named before; heads of state sit in no committee and no round of talks."""
    near = frame.sentence.text[max(0, frame.trigger.start - 60) : frame.trigger.end + 25]
    if _SITTING.search(near) and not _SUMMIT.search(near) and not _CHAIRED.search(near):
        known = [a for a in known if a.level != "leader"]
    if _WORKING_GROUP.search(near):
        known = [a for a in known if a.level not in ("leader", "minister")]
        frame = replace(frame, rank=frame.rank or ("working", None))
    if frame.trigger.text.lower() == "summit":
        known = [a for a in known if a.level in (None, "leader")]
    if frame.rank:
        # "At the ministerial meeting": not the presidents of whom the text spoke.
        known = [a for a in known if a.level in (None, frame.rank[0])]
    both = {a.level for a in frame.actors if a.kind == "office" and a.plural and not a.countries} - {None, "working"}
    if both:
        known = [a for a in known if a.level is None or a.level in both]  # "the two foreign ministers": no presidents
    return replace(frame, actors=[*frame.actors, *known])


def take_rank(contact: ContactReading) -> None:
    """The rank of heads who were found beside the telling, where every side has one."""
    heads = [
        Actor(0, 0, "person", (p.country,), p.name, p.office, p.level, p.track)
        for p in contact.participants
        if p.country and p.level
    ]
    level, track = level_and_track(heads, contact.countries)
    if {a.countries[0] for a in heads} == set(contact.countries):
        contact.level, contact.track = level, track or contact.track
    else:
        contact.level = contact.level or level
        contact.track = contact.track or (track if level == contact.level else None)
