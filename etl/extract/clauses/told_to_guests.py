"""Guests and heads of other states who are told something: a contact word that tells of two sides."""

from __future__ import annotations

from etl.extract.clauses.triggers import Trigger


def is_told_to_guest(trigger: Trigger) -> bool:
    """ "Told the visiting minister": to his face, since he was there; "told his Danish counterpart"."""
    text = trigger.text.lower()
    return (trigger.kind == "meet" and text.endswith("visiting")) or text in (
        "told",
        "assured",
        "was told",
        "was assured",
    )
