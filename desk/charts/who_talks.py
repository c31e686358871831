"""Who talks to whom: countries as nodes, thicker lines for more contacts held, coloured by the highest level."""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import numpy as np
import pandas as pd
import plotly.graph_objects as go

from desk import labels
from desk.charts.frame import NOMINAL_WIDTH, framed
from desk.charts.network_layout import spread
from desk.charts.placement import Box, Spot, Wish, place, text_width
from desk.charts.sketch import Sketch
from desk.rows import rows as rows_of
from desk.theme import Look, level_colour, mix
from etl.lexicon import codes

MOST = 40
_SLIDE_MOST, _SLIDE_HEIGHT, _MOST_STRETCH = 20, 310, 4.0
_SIDE, _NAME, _LINE = 70, 13.0, 17


@dataclass(frozen=True)
class Tie:
    """Two countries in contact: how often, at which levels, the highest first, and the newest contact."""

    pair: str
    held: int
    levels: tuple[tuple[str | None, int], ...]
    last_day: pd.Timestamp | None
    last_contact_id: str

    @property
    def ends(self) -> tuple[str, str]:
        """Codes of the two countries."""
        one, _, other = self.pair.partition("-")
        return one, other

    @property
    def level(self) -> str | None:
        """The highest level of a contact between them; None where no level is told."""
        return self.levels[0][0]


def ties(rows: pd.DataFrame) -> list[Tie]:
    """Rows of who_talks.sql by pair, most contacts first."""
    order = {code: at for at, code in enumerate(codes("level"))}
    found = []
    for pair, part in rows.groupby("pair", sort=False):
        parts = sorted(rows_of(part), key=lambda r: order.get(r.level, len(order)))
        newest = max(parts, key=lambda r: pd.Timestamp.min if pd.isna(r.last_day) else r.last_day)
        levels = tuple((r.level if isinstance(r.level, str) else None, int(r.held)) for r in parts)
        day = None if pd.isna(newest.last_day) else newest.last_day
        found.append(Tie(str(pair), sum(n for _, n in levels), levels, day, newest.last_contact_id))
    return sorted(found, key=lambda tie: (-tie.held, tie.pair))


def drawn_ties(found: Sequence[Tie], most: int = MOST) -> list[Tie]:
    """The strongest ties that join no more than ``most`` countries."""
    seen: set[str] = set()
    kept = []
    for tie in found:
        if len(seen | set(tie.ends)) <= most:
            seen.update(tie.ends)
            kept.append(tie)
    return kept


def partners(found: Sequence[Tie]) -> dict[str, int]:
    """How many countries each one is in contact with."""
    told: dict[str, int] = {}
    for tie in found:
        for code in tie.ends:
            told[code] = told.get(code, 0) + 1
    return told


def who_talks_title(found: Sequence[Tie]) -> str:
    """The finding: ``China – United States talk most (68 contacts held); China talks to most countries (12)``."""
    first, met = found[0], partners(found)
    lead = f"{labels.pair_name(first.pair)} talk most ({labels.count(first.held, 'contact')} held)"
    widest = max(met, key=lambda code: (met[code], -list(met).index(code)))
    if met[widest] == 1:
        return lead
    return f"{lead}; {labels.country_name(widest)} talks to most countries ({met[widest]:,})"


def who_talks(found: Sequence[Tie], *, look: Look, subtitle: str, source: str, pair: str | None = None) -> go.Figure:
    """Draw ties (not empty). ``customdata`` begins with the newest contact_id of a tie; ``pair`` is drawn marked."""
    kept = drawn_ties(found, most_countries(look))
    nodes = list(partners(kept))
    height = 170 if len(nodes) <= 4 else 420 if len(nodes) <= 16 else 620
    height = height if look.most_rows is None else _SLIDE_HEIGHT
    width = NOMINAL_WIDTH - 2 * _SIDE
    places = {
        code: (x * height, y * height) for code, (x, y) in spread(nodes, [t.ends for t in kept], width / height).items()
    }
    places = places if look.most_rows is None else _stretched(places, height)
    fig = Sketch()
    _edges(fig, kept, places, look, pair)
    _nodes(fig, kept, found, places, look)
    _names(fig, kept, places, width, height, look)
    axis = {"visible": False, "fixedrange": True}
    drawn = fig.figure(xaxis=axis | {"range": [0, width]}, yaxis=axis | {"range": [height, 0]})
    _keys(drawn, kept, look)
    return framed(
        drawn, look=look, title=who_talks_title(found), subtitle=subtitle, source=source, plot_height=height + 20,
        left=_SIDE, right=_SIDE, axis_room=10, legend_room=30,
    )  # fmt: skip


def _stretched(places: dict[str, tuple[float, float]], height: float) -> dict[str, tuple[float, float]]:
    """Places that take the height there is: a flat network would leave a slide empty above and below."""
    ys = [y for _, y in places.values()]
    middle, span = (max(ys) + min(ys)) / 2, max(ys) - min(ys)
    if not span:
        return places
    factor = min(_MOST_STRETCH, max(1.0, 0.75 * height / span))
    return {code: (x, height / 2 + (y - middle) * factor) for code, (x, y) in places.items()}


def most_countries(look: Look) -> int:
    """How many countries are drawn at most."""
    return MOST if look.most_rows is None else _SLIDE_MOST


def line_width(held: int, most: int) -> float:
    """Width of an edge in pixels: its area on the page grows with the number of contacts."""
    return 1.2 + 8.8 * math.sqrt(held / max(most, 1)) if most > 1 else 2.5


def _edges(
    fig: Sketch, kept: Sequence[Tie], places: Mapping[str, tuple[float, float]], look: Look, pair: str | None
) -> None:
    most = max(tie.held for tie in kept)
    for tie in reversed(kept):
        (x0, y0), (x1, y1) = (places[code] for code in tie.ends)
        colour = mix(level_colour(tie.level, look.dark), look.paper, 0.0 if tie.pair == pair else 0.25)
        fig.line(x0, x1, y0, y1, {"color": colour, "width": line_width(tie.held, most)}, layer="below")
    # Points along each edge carry what it tells, for a line itself cannot be pointed at or clicked.
    shares = (0.5, 0.35, 0.65)
    points = [(tie, s) for tie in kept for s in shares]
    spots = [
        tuple(a + (b - a) * s for a, b in zip(places[t.ends[0]], places[t.ends[1]], strict=True)) for t, s in points
    ]
    fig.scatter(
        x=np.array([x for x, _ in spots]), y=np.array([y for _, y in spots]), mode="markers", showlegend=False,
        marker={"size": 14, "opacity": 0, "color": look.ink},
        selected={"marker": {"opacity": 0}}, unselected={"marker": {"opacity": 0}},
        customdata=np.array([[t.last_contact_id, _edge_hover(t)] for t, _ in points], dtype=object),
        hovertemplate="%{customdata[1]}<extra></extra>",
    )  # fmt: skip


def _edge_hover(tie: Tie) -> str:
    told = [f"<b>{labels.hover(labels.pair_name(tie.pair))}: {labels.count(tie.held, 'contact')} held</b>"]
    told += [f"{labels.hover(labels.word('level', level))}: {n:,}" for level, n in tie.levels]
    told.append(f"Last: {labels.day(tie.last_day)}" if tie.last_day is not None else "No date known")
    return "<br>".join(told)


def _radius(held: int, most: int) -> float:
    return 5 + 9 * math.sqrt(held / max(most, 1))


def _nodes(
    fig: Sketch, kept: Sequence[Tie], found: Sequence[Tie], places: Mapping[str, tuple[float, float]], look: Look
) -> None:
    held, met = _held_by_country(found), partners(found)
    most = max(held.values())
    fig.scatter(
        x=np.array([places[c][0] for c in places]), y=np.array([places[c][1] for c in places]), mode="markers",
        showlegend=False, hoverinfo="text",
        marker={
            "size": [2 * _radius(held[c], most) for c in places], "color": look.muted, "opacity": 1,
            "line": {"color": look.paper, "width": 1.5},
        },
        selected={"marker": {"opacity": 1}}, unselected={"marker": {"opacity": 1}},
        hovertext=[
            f"<b>{labels.hover(labels.country_name(c))}</b><br>{labels.count(held[c], 'contact')} held with "
            f"{labels.count(met[c], 'country', 'countries')}" for c in places
        ],
    )  # fmt: skip


def _held_by_country(found: Sequence[Tie]) -> dict[str, int]:
    held: dict[str, int] = {}
    for tie in found:
        for code in tie.ends:
            held[code] = held.get(code, 0) + tie.held
    return held


def _names(
    fig: Sketch, kept: Sequence[Tie], places: Mapping[str, tuple[float, float]], width: float, height: float, look: Look
) -> None:
    """Names beside the nodes and counts on the strongest edges, wherever nothing is in the way."""
    held = _held_by_country(kept)
    most = max(held.values())
    within = Box(-_SIDE + 4, width + _SIDE - 4, -10, height + 10)
    dots = [_around(*places[c], _radius(held[c], most)) for c in places]
    names = [_name_wish(c, *places[c], _radius(held[c], most), held[c]) for c in places]
    spots = place(
        names, dots + [box for tie in kept for box in _along(tie, places, line_width(tie.held, kept[0].held))], within
    )
    # A name that finds no free spot may lie on a line, but on no dot and no other name.
    taken = dots + [spot.box for spot in spots.values()]
    spots |= place([wish for wish in names if wish.key not in spots], taken, within)
    counts = [_count_wish(tie, places) for tie in kept if tie.held > 1]
    spots |= place(counts, dots + [spot.box for spot in spots.values()], within)
    wishes = names + counts
    for wish in wishes:
        if spot := spots.get(wish.key):
            box, is_count = spot.box, wish.key.startswith("count ")
            x = {"left": box.left, "right": box.right, "center": (box.left + box.right) / 2}[spot.anchor]
            fig.note(
                x=x, y=(box.top + box.bottom) / 2, text=labels.escaped(wish.text), showarrow=False, borderpad=0,
                xanchor=spot.anchor, yanchor="middle", captureevents=False, bgcolor=look.paper if is_count else None,
                font={"size": 12 if is_count else _NAME, "color": look.muted if is_count else look.ink},
            )  # fmt: skip


def _around(x: float, y: float, radius: float) -> Box:
    return Box(x - radius, x + radius, y - radius, y + radius)


def _along(tie: Tie, places: Mapping[str, tuple[float, float]], width: float) -> list[Box]:
    """Small boxes along an edge: what no name should cover."""
    (x0, y0), (x1, y1) = (places[code] for code in tie.ends)
    steps = max(int(max(abs(x1 - x0), abs(y1 - y0)) / 8), 1)
    return [_around(x0 + (x1 - x0) * i / steps, y0 + (y1 - y0) * i / steps, width / 2) for i in range(steps + 1)]


def _name_wish(code: str, x: float, y: float, radius: float, held: int) -> Wish:
    name = labels.country_name(code)
    wide, off = text_width(name, _NAME), radius + 3
    spots = [
        Spot(Box(x + off, x + off + wide, y - _LINE / 2, y + _LINE / 2), "left"),
        Spot(Box(x - off - wide, x - off, y - _LINE / 2, y + _LINE / 2), "right"),
        Spot(Box(x - wide / 2, x + wide / 2, y - off - _LINE, y - off), "center"),
        Spot(Box(x - wide / 2, x + wide / 2, y + off, y + off + _LINE), "center"),
    ]
    for left, anchor in ((x + off * 0.5, "left"), (x - off * 0.5 - wide, "right")):
        spots += [Spot(Box(left, left + wide, top, top + _LINE), anchor) for top in (y - off - _LINE, y + off)]
    return Wish(f"name {code}", name, 1000 + held, tuple(spots))


def _count_wish(tie: Tie, places: Mapping[str, tuple[float, float]]) -> Wish:
    (x0, y0), (x1, y1) = (places[code] for code in tie.ends)
    words = f"{tie.held:,}"
    wide = text_width(words, 12) + 4
    spots = []
    for share in (0.5, 0.42, 0.58):
        x, y = x0 + (x1 - x0) * share, y0 + (y1 - y0) * share
        spots.append(Spot(Box(x - wide / 2, x + wide / 2, y - 8, y + 8), "center"))
    return Wish(f"count {tie.pair}", words, tie.held, tuple(spots))


def _keys(fig: go.Figure, kept: Sequence[Tie], look: Look) -> None:
    found = {tie.level for tie in kept}
    for code in [*codes("level"), None]:
        if code in found:
            line = {"color": mix(level_colour(code, look.dark), look.paper, 0.25), "width": 4}
            name = f"up to {labels.word('level', code).lower()}" if code else "level not stated"
            fig.add_scatter(x=[None], y=[None], mode="lines", name=name, line=line, hoverinfo="skip")
