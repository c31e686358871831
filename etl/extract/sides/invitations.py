"""An invitation that is told as a thing, with whoever answers it: "an invitation to Lima was accepted by A"."""

from __future__ import annotations

import re

from etl.extract.clauses.triggers import Trigger
from etl.extract.sides.party_lists import Parties
from etl.extract.sides.roles import Roles

_INVITATION = "invitation to"
_ANSWERED_BY = re.compile(
    r"[^;.]{0,90}? (?:was|were|is|has been|had been) (?:[a-z]+ ){0,2}(?:accepted|taken up|declined|rejected|refused|"
    r"turned down) by\b"
)
_NEAR = 25


def _answer(roles: Roles, trigger: Trigger) -> re.Match[str] | None:
    """The words up to "by", behind which stands who accepted the invitation or turned it down."""
    named = trigger.text.lower() == _INVITATION
    return _ANSWERED_BY.match(roles.sentence.text, trigger.end) if named else None


def is_answered(roles: Roles, trigger: Trigger) -> bool:
    """Does the sentence tell by whom the invitation was accepted or turned down?"""
    return _answer(roles, trigger) is not None


def answered_by(roles: Roles, trigger: Trigger) -> Parties | None:
    """ "An invitation to Lima, extended by A, was accepted by B": B is the guest, A, or else the place, the host."""
    told = _answer(roles, trigger)
    if told is None:
        return None
    at, begin = roles.sentence.start + told.end(), roles.sentence.start + trigger.start
    guest = next((a for a in roles.actors if at <= a.start < at + _NEAR and a.kind != "country" and a.countries), None)
    if guest is None:
        return None
    others = [a for a in roles.actors if begin <= a.start < at and a.countries]
    others = [a for a in others if set(a.countries).isdisjoint(guest.countries)]
    hosts = [a for a in others if a.kind != "country"][:1] or others[:1]
    return Parties([guest], hosts, "clause") if hosts else None
