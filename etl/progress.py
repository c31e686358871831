"""Progress of long work: a bar per stage on a terminal, one plain line per stage elsewhere."""

from __future__ import annotations

import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager

from rich.console import Console
from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeElapsedColumn


@contextmanager
def stage(name: str, total: int | None = None) -> Iterator[Callable[[int], None]]:
    """Show one stage; the value is ``advance(steps)``. Without a terminal, a line with the seconds it took."""
    started = time.perf_counter()
    if sys.stdout.isatty():
        columns = (TextColumn("{task.description:12}"), BarColumn(), MofNCompleteColumn(), TimeElapsedColumn())
        with Progress(*columns, console=Console()) as bar:
            task = bar.add_task(name, total=total)
            yield lambda steps: bar.advance(task, steps)
            if total is None:
                bar.update(task, total=bar.tasks[0].completed or 1, completed=bar.tasks[0].completed or 1)
        return
    done = 0

    def advance(steps: int) -> None:
        nonlocal done
        done += steps

    yield advance
    amount = f" {done}" if done else ""
    print(f"{name}{amount}, {time.perf_counter() - started:.2f} s", flush=True)
