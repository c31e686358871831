"""The board of channels: one row each, with the last contact, and the days since against the usual interval."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
import plotly.graph_objects as go

from desk.board_words import BoardRow
from desk.charts.frame import NOMINAL_WIDTH, framed
from desk.charts.placement import cut, wrap
from desk.charts.sketch import Sketch
from desk.charts.timeline_legend import REGISTER_PALE
from desk.labels import escaped, hover
from desk.theme import Look, level_colour, marker_symbol, mix

ROW, HEAD = 50, 30
# Left edges of the columns as shares of the width, and the bars' stretch.
NAME, LAST, BAR, BAR_END, LONGEST, NEXT = 0.012, 0.2, 0.44, 0.595, 0.63, 0.85
_HEADINGS = {
    LAST: "Last contact",
    BAR: "Days since (tick: usual interval)",
    LONGEST: "Longest silence",
    NEXT: "Next promised",
}


def channel_board(
    rows: Sequence[BoardRow], *, look: Look, title: str, subtitle: str, source: str, first_column: str
) -> go.Figure:
    """Figure of the board. Clicking anywhere in a row chooses its last contact (``customdata`` is its contact_id)."""
    fig = Sketch()
    middles = np.array([HEAD + ROW * (i + 0.5) for i in range(len(rows))])
    _stripes(fig, rows, middles, look)
    _bars(fig, rows, middles, look)
    _columns(fig, rows, middles, look)
    _headings(fig, first_column, look)
    height = HEAD + ROW * len(rows)
    hidden = {"visible": False, "fixedrange": True}
    drawn = fig.figure(
        bargap=0, barmode="overlay", xaxis=hidden | {"range": [0, 1]}, yaxis=hidden | {"range": [height, 0]}
    )
    return framed(drawn, look=look, title=title, subtitle=subtitle, source=source, plot_height=height, left=2, right=2)


def _stripes(fig: Sketch, rows: Sequence[BoardRow], middles: np.ndarray, look: Look) -> None:
    """Rows as wide, nearly invisible bars: they carry the hover and take the click."""
    for middle in middles:
        fig.line(0, 1, middle - ROW / 2, middle - ROW / 2, {"color": look.grid, "width": 1})
    fig.bar(
        x=np.ones(len(rows)), y=middles, width=ROW, orientation="h", showlegend=False,
        marker={"color": look.ink, "opacity": 0.004, "line": {"width": 0}},
        customdata=np.array([r.last_contact_id or r.refused_contact_id or "" for r in rows], dtype=object),
        hovertext=np.array([_hover(r) for r in rows], dtype=object), hoverinfo="text",
        selected={"marker": {"opacity": 0.004}}, unselected={"marker": {"opacity": 0.004}},
    )  # fmt: skip


def _hover(row: BoardRow) -> str:
    told = [
        f"<b>{escaped(row.name)}</b>",
        f"{row.contacts} contacts, planned and refused ones included",
    ]
    if row.last_contact_id:
        told += [
            f"Last: {escaped(row.last_when)}, {escaped(row.last_mode)}"
            + (" (only in the register, no article tells of it)" if row.register_only else ""),
            hover(row.last_who),
        ]
        told.append(f"{escaped(row.since_words)} ago; usual interval: {escaped(row.usual_words)}")
    if row.longest_span:
        told.append(f"Longest silence: {escaped(row.longest_words)}, {escaped(row.longest_span)}")
    if row.refused:
        told.append(f"Requests refused: {row.refused}")
    told.append("<i>Click to see the evidence</i>" if row.last_contact_id or row.refused_contact_id else "")
    return "<br>".join(t for t in told if t)


def _bars(fig: Sketch, rows: Sequence[BoardRow], middles: np.ndarray, look: Look) -> None:
    """Days since the last contact as a bar, the usual interval as a tick across it; all rows on one scale."""
    most = max([1, *(r.days_since or 0 for r in rows if r.stated), *(r.usual_days or 0 for r in rows)])
    share = (BAR_END - BAR) / most
    for row, middle in zip(rows, middles, strict=True):
        if row.days_since is None:
            continue
        end, colour = min(BAR + row.days_since * share, BAR_END), level_colour(row.level, look.dark)
        unusual = row.usual_days is not None and row.days_since > row.usual_days
        y0, y1 = middle + 4, middle + 13
        fig.rect(BAR, BAR_END, y0, y1, look.grid)
        fill = colour if unusual else mix(colour, look.paper, 0.45)
        fig.rect(BAR, max(end, BAR + 0.002), y0, y1, fill)
        if row.usual_days is not None:
            at = BAR + row.usual_days * share
            fig.line(at, at, y0 - 3, y1 + 3, {"color": look.ink, "width": 2})


def _columns(fig: Sketch, rows: Sequence[BoardRow], middles: np.ndarray, look: Look) -> None:
    for row, middle in zip(rows, middles, strict=True):
        _cell(fig, NAME, middle, wrap(row.name, _room(NAME, LAST), 14.5, bold=True)[:2], look.ink, 14.5, bold=True)
        first = f"{row.last_when}, {row.last_mode}" if row.last_mode else row.last_when
        first += " *" if row.register_only else ""
        _two(fig, LAST, BAR, middle, first, row.last_who, look, bold=row.last_contact_id is not None)
        if row.days_since is not None:
            usual = "" if row.usual_days is None else f", usually {row.usual_days:,}"
            _cell(fig, BAR, middle - 10, [cut(row.since_words + usual, _room(BAR, LONGEST), 13)], look.ink, 13)
        longest = row.longest_words or ("only one held" if row.last_contact_id else "–")
        _two(fig, LONGEST, NEXT, middle, longest, row.longest_span, look, bold=bool(row.longest_words))
        promised = [cut(line, _room(NEXT, 1), 13) for line in wrap(row.next_words, _room(NEXT, 1), 13)[:2]]
        _cell(fig, NEXT, middle, promised, look.muted, 13)
    marked = [(r, m) for r, m in zip(rows, middles, strict=True) if r.mode]
    fig.scatter(
        x=np.full(len(marked), LAST - 0.012), y=np.array([m - 9 for _, m in marked]), mode="markers", showlegend=False,
        hoverinfo="skip",
        marker={
            "symbol": [marker_symbol(str(r.mode), "held") for r, _ in marked], "size": 11,
            "color": [_mark_colour(r, look) for r, _ in marked],
            "line": {"color": [level_colour(r.level, look.dark) for r, _ in marked], "width": 1.2},
        },
    )  # fmt: skip


def _mark_colour(row: BoardRow, look: Look) -> str:
    colour = level_colour(row.level, look.dark)
    return mix(colour, look.paper, REGISTER_PALE) if row.register_only else colour


def _two(fig: Sketch, x: float, end: float, middle: float, first: str, second: str, look: Look, *, bold: bool) -> None:
    room, colour = _room(x, end), look.ink if bold else look.muted
    _cell(fig, x, middle - (9 if second else 0), [cut(first, room, 13.5, bold)], colour, 13.5, bold=bold)
    if second:
        _cell(fig, x, middle + 10, [cut(second, room, 12.5)], look.muted, 12.5)


def _room(start: float, end: float) -> float:
    return (end - start) * NOMINAL_WIDTH - 22


def _cell(fig: Sketch, x: float, y: float, lines: list[str], colour: str, size: float, *, bold: bool = False) -> None:
    words = "<br>".join(escaped(line) for line in lines)
    fig.note(
        x=x, y=y, text=f"<b>{words}</b>" if bold else words, showarrow=False, xanchor="left", yanchor="middle",
        align="left", font={"size": size, "color": colour}, captureevents=False,
    )  # fmt: skip


def _headings(fig: Sketch, first_column: str, look: Look) -> None:
    for x, words in {NAME: first_column, **_HEADINGS}.items():
        _cell(fig, x, HEAD / 2 + 4, [words], look.muted, 12.5)
