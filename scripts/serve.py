"""Start the dashboard: build first if there is no build yet, find a free port, print the address."""

from __future__ import annotations

import argparse
import errno
import os
import socket
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
PORTS_TRIED = 50


def port_is_free(host: str, port: int) -> bool:
    """True if nothing listens on the port, on any address that the host name stands for."""
    for family, kind, protocol, _, address in socket.getaddrinfo(host, port, type=socket.SOCK_STREAM):
        with socket.socket(family, kind, protocol) as probe:
            # As the server does; without it a port that was closed a second ago counts as taken.
            probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
            try:
                probe.bind(address)
            except OSError as problem:
                # "Not available" only says that this machine has no IPv6.
                if problem.errno in (errno.EADDRINUSE, errno.EACCES):
                    return False
    return True


def free_port(host: str, wanted: int) -> int:
    """First free port from ``wanted`` on. Raises SystemExit if none of the next 50 is free."""
    for port in range(wanted, min(wanted + PORTS_TRIED, 65536)):
        if port_is_free(host, port):
            return port
    last = wanted + PORTS_TRIED - 1
    raise SystemExit(f"Open Line: ports {wanted} to {last} are all taken; choose another: make run PORT=9000")


def has_build(data: Path) -> bool:
    """True if a build is published under ``data``."""
    return (data / "current").exists()


def build_first(data: Path) -> None:
    """Build from seeds/. A failed first build is not fatal: the dashboard then says what to do."""
    print(f"No build in {data} yet: reading seeds/ ...", flush=True)
    done = subprocess.run([sys.executable, "-m", "etl", "build", "seeds", "--out", str(data)], cwd=ROOT, check=False)
    if done.returncode:
        print("Open Line: the build failed, see above. The dashboard starts without data.", file=sys.stderr, flush=True)


def main() -> None:
    """Read the options, prepare, and hand the process over to Streamlit."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--port", type=int, default=8501, help="first port to try")
    parser.add_argument("--host", default="localhost", help="address to listen on; 0.0.0.0 lets the network in")
    parser.add_argument("--data", type=Path, default=ROOT / "data", help="folder of the published builds")
    options = parser.parse_args()
    data = options.data.resolve()
    if not has_build(data):
        build_first(data)
    port = free_port(options.host, options.port)
    if port != options.port:
        print(f"Port {options.port} is taken, using {port}.", flush=True)
    print(f"Open Line: http://{options.host}:{port}   (stop with Ctrl+C)", flush=True)
    arguments = ["run", "dashboard.py", "--server.headless=true", f"--server.port={port}"]
    # The address stands above; Streamlit would print it again.
    arguments.append("--logger.hideWelcomeMessage=true")
    os.chdir(ROOT)
    os.environ["OPEN_LINE_DATA"] = str(data)
    command = [sys.executable, "-m", "desk.launch", *arguments, f"--server.address={options.host}"]
    # Windows has no exec that keeps the console; there the script waits for Streamlit instead.
    if os.name == "nt":
        raise SystemExit(subprocess.call(command))
    os.execv(sys.executable, command)


if __name__ == "__main__":
    main()
