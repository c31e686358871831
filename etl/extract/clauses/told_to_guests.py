"""Guests who are told something: a contact word that tells of two sides."""

from __future__ import annotations

from etl.extract.clauses.triggers import Trigger


def is_told_to_guest(trigger: Trigger) -> bool:
    """ "Told the visiting minister": to his face, since he was there."""
    return trigger.kind == "meet" and trigger.text.lower().endswith("visiting")
