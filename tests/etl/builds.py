"""Small real builds for tests, made in this process or killed in another."""

from __future__ import annotations

import os
import signal
import sys
from pathlib import Path

from etl import publish
from etl.build import Built, build
from etl.extract.model import Article, ArticleReading
from tests.etl.readings import FILLER, contact, told

ROOT = Path(__file__).parents[2]


def write_articles(folder: Path, count: int = 2) -> Path:
    """A folder with that many articles of hand-made text."""
    folder.mkdir(parents=True, exist_ok=True)
    for number in range(count):
        text = f"---\npublished: 2022-04-2{number % 9}\n---\nArticle {number}. {FILLER * 10}"
        (folder / f"a{number}.txt").write_text(text, encoding="utf-8")
    return folder


def one_call(article: Article) -> ArticleReading:
    """A reader that finds the same call in every article (and in its text the sentence for it)."""
    return told(article, contact(start="2022-04-19", who="CHN:Wei Fenghe, USA:Austin"))


def build_once(folder: Path, count: int = 2) -> Built:
    """Build ``folder/articles`` into ``folder/out``."""
    return build([write_articles(folder / "articles", count)], folder / "out", one_call)


def killed_at(step: str, folder: Path) -> None:
    """Build again and die without warning, as by a power cut, at the named step of publishing."""
    if step.startswith("table"):
        tables = iter(range(int(step.split()[1])))
        write = publish.write_table

        def die_later(*arguments: object) -> None:
            if next(tables, None) is None:
                die()
            write(*arguments)  # type: ignore[arg-type]

        publish.write_table = die_later  # type: ignore[assignment]
    elif step == "before manifest":
        publish._write_synced = lambda *_: die()
    elif step == "before rename":
        os.replace = lambda *_: die()
    elif step == "before pointer":
        publish._switch = lambda *_: die()
    elif step == "before pruning":
        publish._prune = lambda *_: die()
    build_once(folder, 3)


def die() -> None:
    """SIGKILL to this very process."""
    os.kill(os.getpid(), signal.SIGKILL)


if __name__ == "__main__":
    killed_at(sys.argv[1], Path(sys.argv[2]))
