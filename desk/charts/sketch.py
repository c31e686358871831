"""A figure in the making: traces, shapes and notes gathered as plain dicts, checked by Plotly once at the end.

Adding shapes and annotations to a Figure one by one makes Plotly check all earlier ones each time: a second, not 40 ms.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

import plotly.graph_objects as go


@dataclass
class Sketch:
    """What will be drawn, in drawing order."""

    traces: list[dict[str, Any]] = field(default_factory=list)
    shapes: list[dict[str, Any]] = field(default_factory=list)
    notes: list[dict[str, Any]] = field(default_factory=list)

    def scatter(self, **trace: Any) -> None:
        """Add a scatter trace."""
        self.traces.append({"type": "scatter", **trace})

    def bar(self, **trace: Any) -> None:
        """Add a bar trace."""
        self.traces.append({"type": "bar", **trace})

    def rect(self, x0: Any, x1: Any, y0: float, y1: float, colour: str, **more: Any) -> None:
        """Add a filled rectangle without an edge."""
        self.shapes.append(
            {"type": "rect", "x0": x0, "x1": x1, "y0": y0, "y1": y1, "fillcolor": colour, "line": {"width": 0}} | more
        )

    def line(self, x0: Any, x1: Any, y0: float, y1: float, line: dict[str, Any], **more: Any) -> None:
        """Add a straight line."""
        self.shapes.append({"type": "line", "x0": x0, "x1": x1, "y0": y0, "y1": y1, "line": line} | more)

    def note(self, **annotation: Any) -> None:
        """Add an annotation."""
        self.notes.append(annotation)

    def figure(self, **layout: Any) -> go.Figure:
        """The figure, checked."""
        return go.Figure(data=self.traces, layout={"shapes": self.shapes, "annotations": self.notes, **layout})
