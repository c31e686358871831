"""What the benchmarks share: the machine in general words, and the page of the docs that holds the results."""

from __future__ import annotations

import os
import platform
from datetime import date

from tests.browser.server import ROOT

PAGE = ROOT / "docs" / "benchmarks.md"
HEAD = """# Benchmarks

Measured by `make bench`, which writes this page. Times are medians and differ between machines; the ratios, each
taken within one run, should hardly do so.
"""


def machine() -> str:
    """Cores, Python and system, without the machine's name."""
    return f"{os.cpu_count()} cores, {platform.system()} on {platform.machine()}, Python {platform.python_version()}"


def write_section(title: str, body: str) -> None:
    """Put a section into docs/benchmarks.md, in place of the one of that title if there is one."""
    text = PAGE.read_text(encoding="utf-8") if PAGE.exists() else HEAD
    head, *sections = text.split("\n## ")
    kept = [section for section in sections if not section.startswith(f"{title}\n")]
    told = f"{title}\n\n{body.strip()}\n\nMeasured on {date.today():%d %B %Y}: {machine()}.\n"
    PAGE.parent.mkdir(parents=True, exist_ok=True)
    PAGE.write_text("\n## ".join([head.rstrip() + "\n", *sorted([*kept, told])]), encoding="utf-8")
    print(f"{title}\n\n{body.strip()}\n\nwritten to {PAGE.relative_to(ROOT)}")
