"""Start Streamlit knowing that the frame names the pages, and have the browser that draws exports warm soon after.

Until the first session of a fresh server has run dashboard.py, Streamlit takes the folder pages/ for its own list of
pages: a deep link such as /what-happened then greets that officer with "Page not found". Same options as ``streamlit``:
``python -m desk.launch run dashboard.py``.
"""

from __future__ import annotations

import logging
import sys
import threading
import time

from streamlit.runtime.pages_manager import PagesManager
from streamlit.web.cli import main as streamlit_command

AFTER_SECONDS = 4.0  # from the first page on: it is drawn before the browser takes the machine's time


def main() -> None:
    """Run Streamlit's command line with the folder pages/ left to st.navigation."""
    PagesManager.uses_pages_directory = False
    threading.Thread(target=_warm_up, name="warm-up", daemon=True).start()
    streamlit_command(prog_name="streamlit")


def _warm_up() -> None:
    """Start the browser that draws exports once the first page has loaded the module that knows of it."""
    while "desk.render" not in sys.modules:
        time.sleep(0.5)
    time.sleep(AFTER_SECONDS)
    from desk.render import NoBrowserError, RenderError, renderer

    try:
        renderer.warm_up()
    except (NoBrowserError, RenderError) as problem:
        logging.getLogger(__name__).info("exports start cold: %s", problem)


if __name__ == "__main__":
    main()
