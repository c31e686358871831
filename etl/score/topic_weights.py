"""The weights of ``etl/lexicon/topic_weights.csv``, fitted to labelled articles, and how well such weights choose.

Logistic regression on the signs of ``etl/extract/topics/topic_signs.py``: each topic that an article names is a case
for each contact found there. How well it chooses is measured on articles left out of the fit, an eighth at a time.

    python -m etl.score.topic_weights GOLD.json ... > etl/lexicon/topic_weights.csv
"""

from __future__ import annotations

import sys
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from etl.catalog import EMPTY
from etl.extract import read_parts
from etl.extract.topics.topics import topic_signs
from etl.read import Reading, read_file
from etl.score.calibrate import Matrix, fitted_weights, fold_of, foretold_left_out, record_of
from etl.score.command import load_gold
from etl.score.match import match
from etl.score.record import from_gold

FEWEST = 5  # a sign seen in fewer articles gets no weight


@dataclass(frozen=True)
class Case:
    """A topic that an article names, for one of its contacts: its signs, from which share on it is taken, whether it is
    labelled so."""

    doc: str
    signs: frozenset[str]
    least: float
    right: bool
    sure: bool


def weight_lines(files: Sequence[Path]) -> Iterator[str]:
    """Lines of topic_weights.csv."""
    cases, unnamed = _cases(files)
    articles: dict[str, set[str]] = {}
    for case in cases:
        articles.setdefault(case.doc, set()).update(case.signs)
    seen = Counter(sign for signs in articles.values() for sign in signs)
    names = sorted(sign for sign, times in seen.items() if times >= FEWEST)
    table = np.array([[float(name in case.signs) for name in names] for case in cases])
    right = np.array([float(case.right) for case in cases])
    folds = np.array([fold_of(case.doc) for case in cases])
    foretold = foretold_left_out(table, right, folds, names.index("always"))
    print(_choice(cases, foretold, unnamed), file=sys.stderr)
    yield "sign,weight"
    fitted = fitted_weights(table, right, names.index("always"))
    quoted = (f'"{name}"' if "," in name else name for name in names)
    yield from (f"{name},{weight:.2f}" for name, weight in zip(quoted, fitted, strict=True))


def _choice(cases: Sequence[Case], foretold: Matrix, unnamed: int) -> str:
    """The F1 of topics on articles left out, contacts labelled unsure not counted."""
    taken = [(case, share >= case.least) for case, share in zip(cases, foretold, strict=True) if case.sure]
    hits = sum(case.right and chosen for case, chosen in taken)
    read, labelled = sum(chosen for _, chosen in taken), sum(case.right for case, _ in taken) + unnamed
    return f"F1 {2 * hits / (read + labelled):.3f}: {hits} right of {read} read and {labelled} labelled"


def _cases(files: Sequence[Path]) -> tuple[list[Case], int]:
    """The cases of all articles, and how many labelled topics their articles do not name."""
    cases: list[Case] = []
    unnamed = 0
    for gold in files:
        for entry in load_gold(gold):
            article = read_file(gold.parent / "texts" / f"{entry['doc']}.txt", gold.parent, EMPTY, Reading())
            if article is None:
                continue
            parts = read_parts(article)
            found = topic_signs(parts.clusters, parts.sentences, parts.cast)
            labels = [from_gold(label) for label in entry["contacts"]]
            for i, j in match([record_of(contact) for contact in parts.contacts], labels):
                sure, topics = not labels[j].unsure, labels[j].topics
                doc = f"{gold.parent.name}/{entry['doc']}"
                cases += [Case(doc, signs, at, topic in topics, sure) for topic, (signs, at) in found[i].items()]
                unnamed += sure * len(topics - found[i].keys())
    return cases, unnamed


if __name__ == "__main__":
    for line in weight_lines([Path(name) for name in sys.argv[1:]]):
        print(line)
