"""The real thing, started for a test: a build made by the command line and the dashboard served on a free port."""

from __future__ import annotations

import os
import signal
import socket
import subprocess
import sys
import tempfile
import time
import urllib.error
import urllib.request
from pathlib import Path
from types import TracebackType

ROOT = Path(__file__).resolve().parents[2]
START_SECONDS = 60


def free_port() -> int:
    """A port of this machine that nothing listens on."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


def build_command(out: Path, *sources: Path) -> list[str]:
    """The command line that builds ``sources`` into ``out``."""
    return [sys.executable, "-m", "etl", "build", *map(str, sources), "--out", str(out)]


def build(out: Path, *sources: Path) -> str:
    """Build ``sources`` into ``out`` and return what was printed. Raises AssertionError with it if the build failed."""
    done = subprocess.run(
        build_command(out, *sources), cwd=ROOT, stdin=subprocess.DEVNULL, capture_output=True, text=True, check=False
    )
    printed = done.stdout + done.stderr
    assert done.returncode == 0, printed
    return printed


class Server:
    """A Streamlit server of its own process, as ``with Server(data) as server``; ``script`` is what it serves."""

    def __init__(self, data: Path, script: Path = ROOT / "dashboard.py") -> None:
        self.data = data
        self.script = script
        self.port = free_port()
        self.url = f"http://127.0.0.1:{self.port}"
        self._log = tempfile.TemporaryFile()  # noqa: SIM115 - lives as long as the process that writes to it
        self._process: subprocess.Popen[bytes] | None = None

    def __enter__(self) -> Server:
        options = ["--server.headless=true", f"--server.port={self.port}", "--server.address=127.0.0.1"]
        command = [sys.executable, "-m", "desk.launch", "run", str(self.script), *options]
        environment = {**os.environ, "OPEN_LINE_DATA": str(self.data)}
        self._process = subprocess.Popen(
            command, cwd=ROOT, env=environment, stdin=subprocess.DEVNULL, stdout=self._log, stderr=subprocess.STDOUT
        )
        self._wait_until_healthy()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, value: BaseException | None, trace: TracebackType | None
    ) -> None:
        assert self._process is not None
        self._process.send_signal(signal.SIGTERM)
        try:
            self._process.wait(timeout=10)
        except subprocess.TimeoutExpired:
            self._process.kill()
            self._process.wait()
        self._log.close()

    def log(self) -> str:
        """What the server has printed so far."""
        self._log.seek(0)
        return self._log.read().decode("utf-8", "replace")

    def _wait_until_healthy(self) -> None:
        assert self._process is not None
        deadline = time.monotonic() + START_SECONDS
        while time.monotonic() < deadline:
            if self._process.poll() is not None:
                raise RuntimeError(f"the server stopped:\n{self.log()}")
            try:
                with urllib.request.urlopen(f"{self.url}/_stcore/health", timeout=2):
                    return
            except (urllib.error.URLError, OSError):
                time.sleep(0.1)
        raise RuntimeError(f"no answer from {self.url} in {START_SECONDS} s:\n{self.log()}")
