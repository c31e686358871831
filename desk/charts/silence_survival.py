"""How long a channel's silences last: the share still going after so many days, and where today's stands."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import numpy as np
import plotly.graph_objects as go

from desk import labels
from desk.charts.frame import framed
from desk.charts.silence_board import grade_colour
from desk.charts.sketch import Sketch
from desk.survival import Survival, survival
from desk.theme import Look, mix
from desk.unusual import TOO_FEW, Standing, detail_title

HEIGHT, RUG = 270, -0.09


def silence_survival(one: Standing, ended: Sequence[Any], *, look: Look, subtitle: str, source: str) -> go.Figure:
    """Draw one channel. ``ended``: its earlier silences, rows of gap_ledger.sql, as marks at the foot.

    Below five of them no curve is drawn: the marks stand alone. ``customdata`` begins with the id of the silence.
    """
    fig = Sketch()
    reach = max([one.days, 1, *one.past]) * 1.06
    if one.grade != TOO_FEW:
        curve = survival(one.past, [one.days])
        _usual(fig, one, look)
        _curve(fig, curve, reach, look)
    _rug(fig, ended, look)
    _today(fig, one, reach, look)
    enough = one.grade != TOO_FEW
    top = {"tickvals": [0, 0.25, 0.5, 0.75, 1], "ticktext": ["0%", "25%", "50%", "75%", "100%"]}
    drawn = fig.figure(
        xaxis={"range": [0, reach], "title": {"text": "days since the last contact"}, "fixedrange": True,
               "rangemode": "nonnegative", "tickformat": ",d"},
        yaxis={"range": [-0.16, 1.2 if enough else 0.4], "fixedrange": True, "showgrid": enough,
               "title": {"text": "still silent" if enough else ""}, **(top if enough else {"tickvals": []})},
    )  # fmt: skip
    return framed(
        drawn, look=look, title=detail_title(one), subtitle=subtitle, source=source,
        plot_height=HEIGHT if enough else 120, left=70, axis_room=50, legend_room=26,
    )  # fmt: skip


def _usual(fig: Sketch, one: Standing, look: Look) -> None:
    """The middle half of the earlier silences, shaded, with its bounds."""
    if one.low is None or one.high is None or one.usual is None:
        return
    fig.rect(one.low, one.high, 0, 1, mix(look.bar, look.paper, 0.65), layer="below")
    fig.line(one.usual, one.usual, 0, 1, {"color": look.muted, "width": 1.5, "dash": "dot"}, layer="below")
    fig.note(
        text=f"usual: {one.low:,.0f} to {labels.days(one.high)}, middle {one.usual:,.0f}", x=one.low, xanchor="left",
        y=1.03, yanchor="bottom", showarrow=False, font={"size": 12.5, "color": look.muted},
    )  # fmt: skip


def _curve(fig: Sketch, curve: Survival, reach: float, look: Look) -> None:
    """Steps of the curve with their 95% band, drawn as far as the axis goes."""
    days = np.append(curve.days, reach)
    low, high, still = (np.append(v, v[-1]) for v in (curve.low, curve.high, curve.still))
    hidden = {"mode": "lines", "line": {"width": 0, "shape": "hv"}, "hoverinfo": "skip", "showlegend": False}
    fig.scatter(x=days, y=high, **hidden)
    shade = mix(look.ink, look.paper, 0.88)
    fig.scatter(x=days, y=low, fill="tonexty", fillcolor=_clear(shade), **hidden)
    fig.scatter(
        x=days, y=still, mode="lines", name="share of silences that last longer", hoverinfo="text",
        line={"width": 2.6, "shape": "hv", "color": look.ink},
        hovertext=[f"{labels.days(d)}: {s:.0%} last longer" for d, s in zip(days, still, strict=True)],
    )  # fmt: skip
    fig.scatter(
        x=[None], y=[None], mode="markers", name="95% range: few silences leave it wide", hoverinfo="skip",
        marker={"symbol": "square", "size": 13, "color": shade},
    )  # fmt: skip


def _clear(colour: str) -> str:
    """A colour as rgba at half strength, so that the bar of the usual length shows through."""
    red, green, blue = (int(colour[i : i + 2], 16) for i in (1, 3, 5))
    return f"rgba({red},{green},{blue},0.55)"


def _rug(fig: Sketch, ended: Sequence[Any], look: Look) -> None:
    if not ended:
        return
    fig.scatter(
        x=np.array([r.days for r in ended]), y=np.full(len(ended), RUG), mode="markers", name="an earlier silence",
        marker={"size": 9, "color": "rgba(0,0,0,0)", "line": {"width": 1.6, "color": look.muted}},
        customdata=np.array([[r.gap_id, _hover(r)] for r in ended], dtype=object),
        hovertemplate="%{customdata[1]}<extra></extra>",
    )  # fmt: skip


def _hover(row: Any) -> str:
    return f"<b>{labels.days(row.days)}</b>: {labels.day(row.start_date)} to {labels.day(row.end_date)}"


def _today(fig: Sketch, one: Standing, reach: float, look: Look) -> None:
    """Today's silence: a line at its length, and what it meets on the curve."""
    colour = grade_colour(one.grade, look) if one.grade != TOO_FEW else look.ink
    top = 1.0 if one.grade != TOO_FEW else 0.2
    fig.line(one.days, one.days, RUG, top, {"color": colour, "width": 2}, layer="above")
    words = f"<b>today: {one.length}</b>"
    if one.share is not None:
        words += f"<br>{one.share:.0%} would last longer"
        fig.scatter(
            x=np.array([one.days]), y=np.array([one.share]), mode="markers", showlegend=False, hoverinfo="skip",
            marker={"symbol": "diamond", "size": 14, "color": colour},
        )  # fmt: skip
    to_left = one.days > reach * 0.6
    fig.note(
        text=words, x=one.days, xanchor="right" if to_left else "left", xshift=-10 if to_left else 10,
        y=0.8 if one.grade != TOO_FEW else 0.2, yanchor="middle", align="right" if to_left else "left", showarrow=False,
        font={"size": 13.5, "color": colour}, bgcolor=look.paper, borderpad=2,
    )  # fmt: skip
