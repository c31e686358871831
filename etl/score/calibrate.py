"""The weights of ``etl/lexicon/confidence.csv``, fitted to labelled articles, and how well such weights foretell.

Logistic regression with a ridge penalty, by Newton's method (Hastie, Tibshirani, Friedman: The Elements of Statistical
Learning, 4.4.1 and 4.4.4). The penalty draws each weight to the one in use, so that new articles add to what was
learned from those before them, which need not be at hand. How well it foretells is measured on articles left out of
the fit, an eighth at a time.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from pathlib import Path
from zlib import crc32

import numpy as np
import numpy.typing as npt

from etl.catalog import EMPTY
from etl.extract.contacts.confidence import WEIGHTS
from etl.extract.language.log_odds import weights
from etl.extract.model import ContactReading
from etl.read import Reading, read_file
from etl.score.command import load_gold, wanted_numbers
from etl.score.match import match
from etl.score.record import Record, from_gold

RIDGE, FOLDS, STEPS = 8.0, 8, 30
DRAWN = 16.0  # the penalty on what a weight differs from the one in use; the best of 2 to 64 on articles left out
FEWEST = 8  # a sign seen less often keeps the weight in use, if it has one
Matrix = npt.NDArray[np.float64]


def calibration_lines(gold: Path, texts: Path | None, only: Sequence[str]) -> Iterator[str]:
    """Lines of confidence.csv, and behind ``#`` how often readings foretold at some share were right."""
    signs, right, folds = _readings(gold, texts, only)
    in_use = weights(WEIGHTS)
    often = {s for s in set().union(*signs) if sum(s in one for one in signs) >= FEWEST}
    names = sorted({"always", *in_use, *often})
    table = np.array([[float(name in one) for name in names] for one in signs])
    known = np.array([in_use.get(name, 0.0) for name in names])
    foretold = foretold_left_out(table, right, folds, names.index("always"), known)
    yield "sign,weight"
    fitted = fitted_weights(table, right, names.index("always"), known)
    yield from (f"{name},{weight:.3f}" for name, weight in zip(names, fitted, strict=True))
    for low in np.arange(0.0, 1.0, 0.1):
        inside = (foretold >= low) & (foretold < low + 0.1)
        if inside.any():
            yield f"# {low:.1f} to {low + 0.1:.1f}: {right[inside].mean():.2f} of {int(inside.sum())} right"


def _readings(gold: Path, texts: Path | None, only: Sequence[str]) -> tuple[list[frozenset[str]], Matrix, Matrix]:
    """Signs of each contact read, whether it is labelled so, and the fold of its article; unsure labels left out."""
    from etl.extract import read_parts

    signs: list[frozenset[str]] = []
    right: list[bool] = []
    folds: list[int] = []
    folder, wanted = texts or gold.parent / "texts", wanted_numbers(only)
    for number, entry in enumerate(load_gold(gold), 1):
        article = read_file(folder / f"{entry['doc']}.txt", folder, EMPTY, Reading()) if wanted(number) else None
        if article is None:
            continue
        read, labels = read_parts(article, least=0.0).contacts, [from_gold(g) for g in entry["contacts"]]
        partner = dict(match([record_of(contact) for contact in read], labels))
        for at, contact in enumerate(read):
            if at in partner and labels[partner[at]].unsure:
                continue
            signs.append(frozenset(contact.signs))
            right.append(at in partner)
            folds.append(fold_of(entry["doc"]))
    return signs, np.array(right, dtype=float), np.array(folds)


def record_of(contact: ContactReading) -> Record:
    """A contact as read, to be compared with labels."""
    return Record(
        frozenset(contact.countries), contact.status, contact.mode, contact.level, contact.track, contact.start_date,
        contact.end_date, contact.date_precision, tuple(p.name for p in contact.participants),
    )  # fmt: skip


def foretold_left_out(table: Matrix, right: Matrix, folds: Matrix, free: int, known: Matrix | None = None) -> Matrix:
    """The share foretold for each case by weights fitted to the articles of the other folds."""
    foretold = np.zeros(len(right))
    for fold in range(FOLDS):
        out = folds == fold
        foretold[out] = _shares(table[out], fitted_weights(table[~out], right[~out], free, known))
    return foretold


def fold_of(doc: str) -> int:
    """The fold of an article: the same in every run."""
    return crc32(doc.encode()) % FOLDS


def _shares(table: Matrix, fitted: Matrix) -> Matrix:
    """The share that the weights foretell for each row."""
    return np.asarray(1 / (1 + np.exp(-table @ fitted)))


def fitted_weights(table: Matrix, right: Matrix, free: int, known: Matrix | None = None) -> Matrix:
    """Weights that make the readings most likely, drawn towards those ``known``, or 0; that of column ``free`` is not
    drawn."""
    ridge = np.full(table.shape[1], RIDGE if known is None else DRAWN)
    ridge[free] = 1e-3
    drawn_to = np.zeros(table.shape[1]) if known is None else known
    fitted = drawn_to.copy()
    for _ in range(STEPS):
        share = _shares(table, fitted)
        slope = table.T @ (share - right) + ridge * (fitted - drawn_to)
        bend = (table * (share * (1 - share))[:, None]).T @ table + np.diag(ridge)
        step = np.linalg.solve(bend, slope)
        fitted = fitted - step
        if abs(step).max() < 1e-6:
            break
    return fitted
