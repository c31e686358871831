"""Figures re-laid for slides: 16:9, nothing lost, words taken out only where the slide has places for them."""

from __future__ import annotations

import pytest
from plotly import graph_objects as go

from desk.charts.frame import framed
from desk.slide_layout import for_place, for_slide, scale_to
from desk.theme import LIGHT


def figure(plot_height: int) -> go.Figure:
    fig = go.Figure(go.Bar(x=[1, 2], y=["a", "b"], orientation="h", name="bars", showlegend=True))
    fig.add_annotation(x=1, y="a", text="kept")
    return framed(
        fig, look=LIGHT, title="A finding that is long enough to need two lines on a figure of this width",
        subtitle="A subtitle", source="Sources: one\nas of then", plot_height=plot_height, axis_room=40, legend_room=30,
    )  # fmt: skip


@pytest.mark.parametrize("plot_height", [60, 300, 1400])
def test_a_slide_is_16_to_9_and_has_room_for_all(plot_height: int) -> None:
    fig = figure(plot_height)
    slide = for_slide(fig)
    assert abs(slide.layout.width / slide.layout.height - 16 / 9) < 0.01
    assert slide.layout.height >= fig.layout.height and slide.layout.width >= 960
    assert round(slide.layout.width * scale_to(slide)) == 1920
    inside = slide.layout.height - slide.layout.margin.t - slide.layout.margin.b
    assert inside >= plot_height - 1
    assert {a.text for a in slide.layout.annotations} == {a.text for a in fig.layout.annotations}
    assert 0 < slide.layout.legend.y < slide.layout.margin.b / slide.layout.height


def test_the_figure_itself_is_not_changed() -> None:
    fig = figure(300)
    before = fig.to_json()
    for_slide(fig)
    for_place(fig, 2.5)
    assert fig.to_json() == before


def test_a_slide_with_places_for_the_words_gets_a_figure_without_them() -> None:
    fig = figure(300)
    bare, subtitle = for_place(fig, 2.5)
    assert subtitle == "A subtitle" and not bare.layout.title.text
    assert [a.text for a in bare.layout.annotations] == ["kept"]
    assert abs(bare.layout.width / bare.layout.height - 2.5) < 0.02
    assert bare.layout.height - bare.layout.margin.t - bare.layout.margin.b >= 299
    assert bare.layout.margin.t < fig.layout.margin.t
