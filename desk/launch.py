"""Start Streamlit knowing that the frame names the pages.

Until the first session of a fresh server has run dashboard.py, Streamlit takes the folder pages/ for its own list of
pages: a deep link such as /what-happened then greets that officer with "Page not found". Same options as ``streamlit``:
``python -m desk.launch run dashboard.py``.
"""

from __future__ import annotations

from streamlit.runtime.pages_manager import PagesManager
from streamlit.web.cli import main as streamlit_command


def main() -> None:
    """Run Streamlit's command line with the folder pages/ left to st.navigation."""
    PagesManager.uses_pages_directory = False
    streamlit_command(prog_name="streamlit")


if __name__ == "__main__":
    main()
