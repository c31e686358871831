"""Stated silences beside computed ones: the length a text states as a bar, the length the dates give as a mark."""

from __future__ import annotations

from typing import Any

import pandas as pd
import plotly.graph_objects as go

from desk import labels
from desk.charts.frame import NOMINAL_WIDTH, framed
from desk.charts.placement import cut, wrap
from desk.rows import rows as rows_of
from desk.silences import claimed_words, off_words
from desk.source_line import article_words
from desk.theme import Look, level_colour, mix

ROW = 84
MOST = 12
_BAR, _HALF, _SLACK = 0.30, 0.10, 0.5
_LEFT, _VERDICT = 20, 230
_STATES = ((True, "agree", "agrees"), (False, "disagree", "disagrees"))


def claim_check_title(claims: pd.DataFrame) -> str:
    """The finding: ``2 of 3 stated silences agree with the dates; for 1 it cannot be told``."""
    total = len(claims)
    unknown = int(claims["agrees"].isna().sum())
    told = []
    for state, many, one in _STATES:
        number = sum(_known(value) and bool(value) is state for value in claims["agrees"])
        if number:
            told.append(f"{number} {one if number == 1 else many} with the dates")
    told += [f"for {unknown} it cannot be told"] if unknown else []
    if unknown == total:
        if total == 1:
            return "The one stated silence cannot be held against the dates"
        return f"None of {labels.count(total, 'stated silence')} can be told from the dates"
    first, _, rest = told[0].partition(" ")
    return "; ".join([f"{first} of {labels.count(total, 'stated silence')} {rest}", *told[1:]])


def claim_check(claims: pd.DataFrame, *, look: Look, source: str) -> go.Figure:
    """Draw rows of claim_check.sql (not empty), at most ``MOST``; ``customdata`` begins with claim_id."""
    most_rows = look.most_rows or MOST
    rows = rows_of(claims.head(most_rows))
    lengths = [v for r in rows for v in (r.months_low, r.months_high, r.computed_months) if _known(v)]
    most = max([*lengths, 1.0]) * 1.12
    several = claims["pair"].nunique() > 1
    fig = go.Figure()
    shapes: list[dict[str, object]] = []
    notes: list[dict[str, object]] = []
    for at, row in enumerate(rows):
        shapes += _bar(row, at, most, look)
        notes += [*_words(row, at, several, look), _verdict(row, at, look)]
        _mark(fig, row, at, look)
    fig.update_layout(shapes=shapes, annotations=notes, showlegend=False)
    fig.update_xaxes(range=[0, most], fixedrange=True, ticksuffix=" months", gridcolor=look.grid, rangemode="tozero")
    fig.update_yaxes(range=[len(rows) - 0.42, -0.55], visible=False, fixedrange=True)
    shown = "" if len(claims) <= most_rows else f"; the first {most_rows} of {len(claims)}, the table has all"
    return framed(
        fig,
        look=look,
        title=claim_check_title(claims),
        subtitle=f"Bar: the length that the text states. Diamond: the length that the dates give{shown}",
        source=source,
        plot_height=ROW * len(rows) + 10,
        left=_LEFT,
        right=_VERDICT,
        axis_room=28,
    )


def _bar(row: Any, at: int, most: float, look: Look) -> list[dict[str, object]]:
    """The stated interval; one without an upper bound fades out in a second, paler part."""
    low, high = row.months_low if _known(row.months_low) else 0.0, row.months_high
    if not (_known(row.months_low) or _known(high)):
        return []
    colour = mix(_colour(row, look), look.paper, 0.55)
    y0, y1 = at + _BAR - _HALF, at + _BAR + _HALF
    if _known(high):
        return [_rect(low, max(high, low + most * 0.004), y0, y1, colour)]
    steps, first = 8, mix(_colour(row, look), look.paper, 0.55)
    width = (most - low) / steps
    return [
        _rect(low + i * width, low + (i + 1) * width, y0, y1, mix(first, look.paper, i / steps)) for i in range(steps)
    ]


def _rect(x0: float, x1: float, y0: float, y1: float, colour: str) -> dict[str, object]:
    return {"type": "rect", "x0": x0, "x1": x1, "y0": y0, "y1": y1, "fillcolor": colour, "line": {"width": 0},
            "layer": "below"}  # fmt: skip


def _mark(fig: go.Figure, row: Any, at: int, look: Look) -> None:
    if not _known(row.computed_months):
        return
    colour = _colour(row, look)
    told = _known(row.agrees)
    fig.add_scatter(
        x=[row.computed_months],
        y=[at + _BAR],
        mode="markers",
        marker={"symbol": "diamond" if told else "diamond-open", "size": 15, "color": colour,
                "line": {"color": look.paper if told else colour, "width": 1.5}},
        customdata=[[row.claim_id]],
        hovertemplate=f"{labels.hover(labels.span(row.gap_start, row.gap_end))}: {row.computed_months:.1f} months, "
        f"{labels.days(row.computed_days)}<extra></extra>",
    )  # fmt: skip


def _words(row: Any, at: int, several: bool, look: Look) -> list[dict[str, object]]:
    """What is claimed of whom and by which article, and the words themselves, above the bar."""
    name = labels.channel_words(row.channel) if isinstance(row.channel, str) else "Channel not told"
    pair = f", {labels.pair_name(row.pair)}" if several and isinstance(row.pair, str) else ""
    source = article_words(pd.Series(row._asdict()))
    room = NOMINAL_WIDTH - _LEFT - _VERDICT
    head = cut(f"{name}{pair} · {source}", room, 13.5, bold=True)
    said = cut(f"“{_core(row.quote)}”", room, 13)
    return [
        _note(at - 0.36, f"<b>{labels.escaped(head)}</b>", look.ink, 13.5),
        _note(at - 0.12, labels.escaped(said), look.muted, 13),
    ]


def _core(quote: str) -> str:
    """The words of a long passage that state the length: those from the nearest start of a clause before the number."""
    flat = " ".join(quote.split())
    for cue in (
        "it took",
        "the first",
        "nearly",
        "almost",
        "more than",
        "first time",
        "not met",
        "have not",
        "has been",
    ):
        at = flat.lower().find(cue)
        if at > 20:
            return "… " + flat[at:]
    return flat


def _verdict(row: Any, at: int, look: Look) -> dict[str, object]:
    """The verdict beside the row: agrees, disagrees and by how much, or cannot tell and why."""
    stated = claimed_words(row.months_low, row.months_high)
    if not _known(row.agrees):
        lines = ["<b>Cannot tell</b>", *map(labels.escaped, wrap(_why(row), _VERDICT - 26, 12)[:4])]
    else:
        lines = [f"<b>{labels.escaped(off_words(row.agrees, row.months_off))}</b>",
                 labels.escaped(f"words: {stated}" if stated else ""), f"dates: {row.computed_months:.1f} months, "
                 f"{labels.days(row.computed_days)}"]  # fmt: skip
    return {
        "x": 1, "xref": "paper", "xanchor": "left", "xshift": 14, "y": at, "yanchor": "middle", "align": "left",
        "showarrow": False, "text": "<br>".join(lines), "font": {"size": 12, "color": look.ink},
    }  # fmt: skip


def _why(row: Any) -> str:
    return row.reason if isinstance(row.reason, str) else "no silence in these articles matches it"


def _note(y: float, text: str, colour: str, size: float) -> dict[str, object]:
    return {"x": 0, "xref": "paper", "xanchor": "left", "y": y, "yanchor": "middle", "showarrow": False, "text": text,
            "font": {"size": size, "color": colour}}  # fmt: skip


def _colour(row: Any, look: Look) -> str:
    level = row.channel.partition("-")[0] if isinstance(row.channel, str) else None
    return level_colour(level if level != "any" else None, look.dark)


def _known(value: Any) -> bool:
    return value is not None and not pd.isna(value)
