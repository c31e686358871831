"""The yardstick: a bare Streamlit page with one Plotly chart of the same size and one selectbox, and nothing else.

The figure comes from the file that BARE_FIGURE names: the very figure that Open Line draws, as JSON.
"""

from __future__ import annotations

import json
import os
from pathlib import Path
from typing import Any

import plotly.graph_objects as go
import streamlit as st


@st.cache_resource
def figures() -> dict[str, go.Figure]:
    """Option of the selectbox -> figure, made once: the yardstick shall not pay for making it."""
    told: dict[str, Any] = json.loads(Path(os.environ["BARE_FIGURE"]).read_text(encoding="utf-8"))
    return {name: go.Figure(figure, skip_invalid=True) for name, figure in told.items()}


def main() -> None:
    """Draw the page."""
    st.set_page_config(layout="wide")
    st.title("Bare page")
    chosen = st.selectbox("Country pair", list(figures()))
    st.plotly_chart(figures()[chosen], theme=None, key="chart", width="stretch")


main()
