"""Provide a Chrome or Chromium for the tests: the system's, else Debian's by apt, else Playwright's own.

``python -m tests.browser.setup_browser`` prints the one to be used, after installing it if need be.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

from playwright.sync_api import sync_playwright

NAMES = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome")
ADVICE = "Install Chromium or Google Chrome with your system's packages, then run make test again."


def system_browser() -> str | None:
    """Path of a Chrome or Chromium on the PATH, or None."""
    found = (shutil.which(name) for name in NAMES)
    return next((path for path in found if path), None)


def playwright_browser() -> str | None:
    """Path of the Chromium that Playwright downloaded for itself, or None."""
    with sync_playwright() as playwright:
        path = playwright.chromium.executable_path
    return path if Path(path).exists() else None


def find_browser() -> str | None:
    """The browser to test with: the system's, else Playwright's, else None."""
    return system_browser() or playwright_browser()


def may_use_apt() -> bool:
    """True on a Debian-like system when running as root."""
    return hasattr(os, "geteuid") and os.geteuid() == 0 and shutil.which("apt-get") is not None


def _run(*command: str) -> bool:
    print("+", " ".join(command), flush=True)
    environment = {**os.environ, "DEBIAN_FRONTEND": "noninteractive"}
    return subprocess.run(command, env=environment, stdin=subprocess.DEVNULL, check=False).returncode == 0


def install() -> None:
    """Install a browser by the first way that is open and works; says what it runs."""
    # A fresh container has no package lists, so they are fetched first; stale ones may still do.
    if may_use_apt():
        _run("apt-get", "update", "-qq")
        _run("apt-get", "install", "-y", "-qq", "--no-install-recommends", "chromium")
    if find_browser() is None:
        _run(sys.executable, "-m", "playwright", "install", "chromium")


def main() -> int:
    """Find or install a browser; 0 if there is one in the end."""
    if find_browser() is None:
        install()
    browser = find_browser()
    if browser is None:
        print(f"Open Line: the tests need Chrome or Chromium; none could be installed. {ADVICE}", file=sys.stderr)
        return 1
    print(f"Browser for the tests: {browser}")
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
