"""One-to-one matching of read and labelled contacts of an article: as many pairs as possible, then the best pairs."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import timedelta

from etl.names import may_be_one
from etl.score.record import Record

SLACK = timedelta(days=1)
PAIR_WORTH = 1000.0


def compatible(read: Record, gold: Record) -> bool:
    """Whether a reading may be the labelled contact: same countries (a mediator may be missing), dates that overlap."""
    helper = {gold.mediator} if gold.mediator else set()
    if read.countries - helper != gold.countries - helper:
        return False
    if gold.start is None or gold.end is None:
        return read.start is None or read.status == gold.status
    if read.start is None or read.end is None:
        return False
    return read.start - SLACK <= gold.end and gold.start - SLACK <= read.end


def likeness(read: Record, gold: Record) -> float:
    """How many fields agree, weighted: decides between several possible partners."""
    worth = 8.0 * (read.status == gold.status) + 4.0 * (read.mode == gold.mode) + 4.0 * (read.level == gold.level)
    worth += 2.0 * (read.track == gold.track) + 6.0 * ((read.start, read.end) == (gold.start, gold.end))
    worth += 6.0 * any(may_be_one(a, b) for a in read.participants for b in gold.participants)
    return worth + (0.5 if not gold.unsure else 0.0)


def match(read: Sequence[Record], gold: Sequence[Record]) -> list[tuple[int, int]]:
    """Pairs (index of reading, index of label); each index at most once."""
    size = max(len(read), len(gold))
    gains = [[0.0] * size for _ in range(size)]
    for i, one in enumerate(read):
        for j, other in enumerate(gold):
            if compatible(one, other):
                gains[i][j] = PAIR_WORTH + likeness(one, other)
    return [(i, j) for i, j in enumerate(_assign(gains)) if gains[i][j] > 0]


def _assign(gains: list[list[float]]) -> list[int]:
    """Hungarian method on a square matrix: for each row the column that makes the total gain greatest."""
    size = len(gains)
    row_price, column_price = [0.0] * (size + 1), [0.0] * (size + 1)
    row_of, back = [0] * (size + 1), [0] * (size + 1)
    for row in range(1, size + 1):
        row_of[0], column = row, 0
        slack, used = [float("inf")] * (size + 1), [False] * (size + 1)
        while row_of[column]:
            used[column], here, step, following = True, row_of[column], float("inf"), 0
            for j in range(1, size + 1):
                if used[j]:
                    continue
                cost = -gains[here - 1][j - 1] - row_price[here] - column_price[j]
                if cost < slack[j]:
                    slack[j], back[j] = cost, column
                if slack[j] < step:
                    step, following = slack[j], j
            for j in range(size + 1):
                if used[j]:
                    row_price[row_of[j]] += step
                    column_price[j] -= step
                else:
                    slack[j] -= step
            column = following
        while column:
            row_of[column], column = row_of[back[column]], back[column]
    chosen = [0] * size
    for column in range(1, size + 1):
        chosen[row_of[column] - 1] = column - 1
    return chosen
