"""Fixtures for all tests: a tiny build made by hand, published where the dashboard looks."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.desk import hand_build


@pytest.fixture
def tiny_build(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Data folder with the build of tests/desk/hand_build.py; the dashboard reads it in this test."""
    data = hand_build.write(tmp_path / "data")
    monkeypatch.setenv("OPEN_LINE_DATA", str(data))
    return data
