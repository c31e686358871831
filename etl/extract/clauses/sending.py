"""Who is sent to another state, and guests who are told something: contact words that tell of two sides."""

from __future__ import annotations

from etl.extract.clauses.triggers import Trigger

_SENDS = ("sen", "dispatch", "despatch")


def is_sending(trigger: Trigger) -> bool:
    """ "Peru sent its foreign minister to Lima": a government sends, and somebody else is there."""
    return trigger.kind == "visit" and not trigger.noun and trigger.text.lower().startswith(_SENDS)


def is_told_to_guest(trigger: Trigger) -> bool:
    """ "Told the visiting minister": to his face, since he was there."""
    return trigger.kind == "meet" and trigger.text.lower().endswith("visiting")
