"""Fixtures for all tests: a tiny build made by hand, published where the dashboard looks."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import settings

from etl.__main__ import main
from tests.desk import hand_build

ROOT = Path(__file__).parents[1]
# How long an example takes says something of the machine, and nothing of what is tested.
settings.register_profile("untimed", deadline=None)
settings.load_profile("untimed")


@pytest.fixture
def tiny_build(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Data folder with the build of tests/desk/hand_build.py; the dashboard reads it in this test."""
    data = hand_build.write(tmp_path / "data")
    monkeypatch.setenv("OPEN_LINE_DATA", str(data))
    return data


@pytest.fixture(scope="session")
def seeds_build(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Data folder with a build of the seeds and their register, for the numbers that the product must show."""
    out = tmp_path_factory.mktemp("seeds") / "data"
    assert main(["build", str(ROOT / "seeds"), "--out", str(out), "--jobs", "1"]) == 0
    return out
