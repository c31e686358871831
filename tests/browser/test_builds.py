"""The dashboard and the build beside it: none yet, a new one, one that died halfway."""

from __future__ import annotations

import os
import shutil
import subprocess
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from playwright.sync_api import Page, expect

from tests.browser import dashboard_page as dashboard
from tests.browser.server import ROOT, Server, build, build_command

STAGES = ("read", "extract", "resolve", "derive")  # as the build reports them, each when it is done


@pytest.fixture
def own_data(seeds_data: Path, tmp_path: Path) -> Path:
    """A copy of the build of the seeds that the test may write to."""
    return Path(shutil.copytree(seeds_data, tmp_path / "data", symlinks=True))


def pointer(data: Path) -> str:
    """The build that is published."""
    return (data / "current").read_text(encoding="utf-8").strip()


@contextmanager
def served(data: Path, page: Page) -> Iterator[Server]:
    """The dashboard on ``data``; the page is closed before its server goes."""
    with Server(data) as server:
        yield server
        page.close()


def serves(page: Page, url: str, build_id: str) -> None:
    """The dashboard, opened anew, shows this build, whole."""
    dashboard.open_page(page, f"{url}/?pair=CHN-USA")
    dashboard.no_exception(page)
    dashboard.wait_for_figure(page, "China – United States")
    assert dashboard.build_id(page) == build_id


def test_without_a_build_it_says_what_to_do_and_shows_the_first_one(page: Page, tmp_path: Path) -> None:
    with served(tmp_path, page) as server:
        page.goto(server.url)
        expect(page.get_by_text("Nothing has been built yet")).to_be_visible(timeout=dashboard.LONG)
        expect(page.get_by_text("python -m etl build").first).to_be_visible()
        dashboard.no_exception(page)
        build(tmp_path, ROOT / "seeds")
        page.get_by_role("button", name="Look again").click()
        expect(dashboard.pair_box(page)).to_be_visible(timeout=dashboard.LONG)


def test_a_new_build_is_picked_up_without_a_restart(page: Page, own_data: Path) -> None:
    with served(own_data, page) as server:
        before = pointer(own_data)
        serves(page, server.url, before)
        build(own_data, ROOT / "seeds")
        after = pointer(own_data)
        assert after != before
        serves(page, server.url, after)


def test_a_build_killed_after_any_stage_leaves_the_old_one(page: Page, own_data: Path) -> None:
    published = pointer(own_data)
    with served(own_data, page) as server:
        for stage in STAGES:
            killed_after(own_data, stage)
            assert pointer(own_data) == published
        serves(page, server.url, published)


def test_a_build_killed_while_it_publishes_leaves_a_whole_one(page: Page, own_data: Path) -> None:
    published = pointer(own_data)
    with served(own_data, page) as server:
        killed_while_publishing(own_data)
        now = pointer(own_data)
        # Between the kill being sent and felt the switch may happen; then the new build must be whole.
        assert now == published or (own_data / "builds" / now / "build.json").exists()
        serves(page, server.url, now)
        build(own_data, ROOT / "seeds")
        serves(page, server.url, pointer(own_data))


def start_build(data: Path) -> subprocess.Popen[str]:
    """A build of the seeds as its own process, its reports to be read as they come."""
    environment = {**os.environ, "PYTHONUNBUFFERED": "1"}
    command = build_command(data, ROOT / "seeds")
    return subprocess.Popen(command, cwd=ROOT, env=environment, stdout=subprocess.PIPE, text=True)


def kill(process: subprocess.Popen[str]) -> None:
    """End a build without warning."""
    process.kill()
    process.communicate()


def killed_after(data: Path, stage: str) -> None:
    """Start a build and kill it as soon as it reports the stage as done."""
    process = start_build(data)
    assert process.stdout is not None
    reported = next((line for line in process.stdout if line.startswith(stage)), None)
    kill(process)
    assert reported, f"the build never reported {stage}"


def killed_while_publishing(data: Path) -> None:
    """Start a build and kill it as soon as it has begun to write its tables."""
    process = start_build(data)
    old = set((data / "builds").iterdir())
    while process.poll() is None:
        fresh = [p for p in set((data / "builds").iterdir()) - old if list(p.glob("*.parquet"))]
        if fresh:
            break
        time.sleep(0.001)
    kill(process)
    assert fresh, "no table was seen being written"
