"""Level and track of a contact from those who take part: the lower of the two sides."""

from __future__ import annotations

from etl.extract.actors import Actor

LEVELS = ("leader", "minister", "chief", "deputy", "working")


def _of_side(actors: list[Actor], code: str) -> tuple[str | None, str | None]:
    """A side's head: its highest member; a delegation counts only where nobody is named."""
    side = [a for a in actors if code in a.countries and not a.aside]
    ranked = [a for a in side if a.level in LEVELS]
    heads = [a for a in ranked if a.kind != "body"] or ranked
    if not heads:
        return None, next((a.track for a in side if a.track), None)
    head = min(heads, key=lambda a: LEVELS.index(a.level or "working"))
    return head.level, head.track or next((a.track for a in side if a.track), None)


def level_and_track(actors: list[Actor], countries: tuple[str, ...]) -> tuple[str | None, str | None]:
    """Level of the lower-ranking head, and the track of that side (leaders on both sides: track leader)."""
    sides = [_of_side(actors, code) for code in countries]
    sides = [s for s in sides if s[0] or s[1]]
    loose = [a for a in actors if not a.countries and a.level in LEVELS and not a.aside]
    if not any(s[0] for s in sides) and loose:
        sides.append((loose[0].level, loose[0].track))
    levels = [s[0] for s in sides if s[0]]
    if not levels:
        return None, next((s[1] for s in sides if s[1]), None) or next(
            (a.track for a in actors if not a.countries and a.track and not a.aside), None
        )
    level = max(levels, key=LEVELS.index)
    tracks = [s[1] for s in sides if s[0] == level and s[1]] or [s[1] for s in sides if s[1]]
    tracks = tracks or [a.track for a in actors if not a.countries and a.track and not a.aside]
    track = next((t for t in tracks if t not in ("leader", "other")), tracks[0] if tracks else None)
    if level != "leader" and track == "leader":
        track = "foreign"
    return level, track
