"""Short names of contacts, for screens and slides."""

from __future__ import annotations

import re

from etl.country_names import country_name
from etl.resolve.merge import Contact

NOUNS = {"phone": "call", "video": "video call", "in_person": "meeting", "letter": "letter", "unspecified": "talks"}
PORTFOLIOS = {"defence": "defence", "foreign": "foreign", "security": "security"}
NOT_HELD = {
    "planned": "planned",
    "proposed": "proposed",
    "requested": "requested",
    "refused": "refused",
    "cancelled": "cancelled",
}
LONGEST = 90


def title_of(contact: Contact) -> str:
    """``Wei Fenghe – Austin call`` or ``16th Defence Policy Coordination Talks``, with the status if it is not held."""
    name = _series(contact) or _people(contact) or _channel(contact)
    status = NOT_HELD.get(contact.row["status"])
    return f"{name}, {status}" if status else name


def _series(contact: Contact) -> str | None:
    mechanism = contact.row["mechanism"]
    if not mechanism or contact.row["mode"] == "letter" or len(mechanism) > LONGEST:
        return None
    name = f"{ordinal(contact.round_number)} {mechanism}" if contact.round_number else str(mechanism)
    # A hotline is a line and not an event: the call made over it is told by who called.
    return (
        None if re.search(r"\b(?:hotline|line|link|agreement)$", name, re.IGNORECASE) else name[:1].upper() + name[1:]
    )


def _people(contact: Contact) -> str | None:
    names = []
    for country in contact.row["countries"]:
        here = [p for p in contact.people if p.participant.country == country and not p.participant.is_body]
        if not here:
            return None
        names.append(max(here, key=lambda p: len(p.articles)).name)
    title = f"{' – '.join(names)} {NOUNS[contact.row['mode']]}"
    return title if len(title) <= LONGEST else None


def _channel(contact: Contact) -> str:
    who = "–".join(country_name(c) for c in contact.row["countries"])
    office = _office(contact.row["level"], contact.row["track"])
    return " ".join(part for part in (who, office, NOUNS[contact.row["mode"]]) if part)


def _office(level: str | None, track: str | None) -> str:
    portfolio = PORTFOLIOS.get(track or "", "")
    match level:
        case "leader":
            return "leaders'"
        case "minister" if track == "security":
            return "national security advisers'"
        case "minister":
            return " ".join(p for p in (portfolio, "ministers'") if p)
        case "deputy":
            return " ".join(p for p in ("deputy", portfolio, "ministers'") if p)
        case "chief":
            return "military chiefs'"
        case "working":
            return " ".join(p for p in ("working-level", portfolio) if p)
    return portfolio


def ordinal(number: int) -> str:
    """16 -> ``16th``."""
    ending = "th" if 10 <= number % 100 <= 20 else {1: "st", 2: "nd", 3: "rd"}.get(number % 10, "th")
    return f"{number}{ending}"
