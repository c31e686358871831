"""Where the nodes of a network stand: each connected part spread by its paths, the parts packed beside each other.

Our own eighty lines and no library: a graph library brings no packing of the parts, and wants SciPy for the spreading.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence

import numpy as np

_STEPS, _STARTS = 80, 6


def spread(nodes: Sequence[str], edges: Iterable[tuple[str, str]], aspect: float) -> dict[str, tuple[float, float]]:
    """Places of the nodes within 0 to ``aspect`` (x) and 0 to 1 (y); the same input gives the same places."""
    near: dict[str, set[str]] = {node: set() for node in nodes}
    for one, other in edges:
        near[one].add(other)
        near[other].add(one)
    parts = [(part, _untangled(part, near)) for part in _parts(nodes, near)]
    return _packed(parts, aspect)


def _parts(nodes: Sequence[str], near: dict[str, set[str]]) -> list[list[str]]:
    """Connected parts, the largest first; nodes in the order of a walk from the one with most neighbours."""
    left, found = list(nodes), []
    while left:
        start = max(left, key=lambda n: (len(near[n]), -left.index(n)))
        order, seen = [start], {start}
        for node in order:
            fresh = sorted(near[node] - seen)
            order += fresh
            seen.update(fresh)
        left = [n for n in left if n not in seen]
        found.append(order)
    return sorted(found, key=lambda part: -len(part))


def _untangled(part: Sequence[str], near: dict[str, set[str]]) -> np.ndarray:
    """Places in steps of one edge, by stress majorisation (SMACOF): distances on paper follow those of the paths."""
    count = len(part)
    if count < 3:
        return np.array([[float(i), 0.0] for i in range(count)])
    ideal = _paths(part, near)
    weight = np.where(ideal > 0, 1 / np.maximum(ideal, 1) ** 2, 0)
    inverse = np.linalg.pinv(np.diag(weight.sum(axis=1)) - weight)
    tried = [_settled(_start(count, turn), ideal, weight, inverse) for turn in range(_STARTS)]
    return _level(min(tried, key=lambda places: _stress(places, ideal, weight)))


def _start(count: int, turn: int) -> np.ndarray:
    """A spiral on which no two nodes start on one ray; each turn deals the nodes out in another order."""
    order = np.random.default_rng(turn).permutation(count) if turn else np.arange(count)
    angle = order * 2.399963  # the golden angle
    return np.asarray(np.sqrt(order + 0.5)[:, None] * np.column_stack([np.cos(angle), np.sin(angle)]))


def _settled(places: np.ndarray, ideal: np.ndarray, weight: np.ndarray, inverse: np.ndarray) -> np.ndarray:
    for _ in range(_STEPS):
        pull = -weight * ideal / np.maximum(_apart(places), 1e-9)
        np.fill_diagonal(pull, 0)
        np.fill_diagonal(pull, -pull.sum(axis=1))
        places = inverse @ pull @ places
    return places


def _apart(places: np.ndarray) -> np.ndarray:
    return np.asarray(np.linalg.norm(places[:, None] - places[None], axis=2))


def _stress(places: np.ndarray, ideal: np.ndarray, weight: np.ndarray) -> float:
    return float((weight * (_apart(places) - ideal) ** 2).sum())


def _paths(part: Sequence[str], near: dict[str, set[str]]) -> np.ndarray:
    """Edges on the shortest path between any two nodes of a connected part."""
    index = {node: at for at, node in enumerate(part)}
    paths = np.zeros((len(part), len(part)))
    for start in part:
        order, steps = [start], {start: 0}
        for node in order:
            for other in sorted(near[node]):
                if other not in steps:
                    steps[other] = steps[node] + 1
                    order.append(other)
        for node, number in steps.items():
            paths[index[start], index[node]] = number
    return paths


def _level(places: np.ndarray) -> np.ndarray:
    """Turned so that the longest side lies flat: figures are wide."""
    centred = places - places.mean(axis=0)
    _, axes = np.linalg.eigh(centred.T @ centred)
    turned = centred @ axes[:, ::-1]
    signs = np.where(turned[np.abs(turned).argmax(axis=0), [0, 1]] < 0, -1, 1)
    return np.asarray(turned * signs)


def _packed(parts: Sequence[tuple[Sequence[str], np.ndarray]], aspect: float) -> dict[str, tuple[float, float]]:
    """Boxes of the parts set in rows like words on a line, the line width chosen so that all fills the figure best."""
    boxes = [np.ptp(places, axis=0) + _AIR for _, places in parts]
    widths = np.linspace(max(b[0] for b in boxes), sum(b[0] for b in boxes), 40)
    rows = min((_rows(boxes, width) for width in widths), key=lambda r: max(r[1] / aspect, r[2]))
    corners, width, height = rows
    scale = 1 / max(width / aspect, height)
    left, top = (aspect - width * scale) / 2, (1 - height * scale) / 2
    found = {}
    for (nodes, places), corner in zip(parts, corners, strict=True):
        for node, place in zip(nodes, places - places.min(axis=0), strict=True):
            x, y = (place + corner + _AIR / 2) * scale
            found[node] = (float(left + x), float(top + y))
    return found


# Room around each part, in edges: wider than high, for names are written to the side.
_AIR = np.array([1.0, 0.55])


def _rows(boxes: Sequence[np.ndarray], line: float) -> tuple[list[np.ndarray], float, float]:
    """Corner of each box, and width and height of all; small ones stand on each other beside a high one."""
    corners: list[np.ndarray] = []
    x = y = high = widest = 0.0
    column: list[float] = []  # x, y and width of a pile beside the high box
    for width, height in boxes:
        if column and column[1] + height <= y + high and width <= column[2]:
            corners.append(np.array([column[0], column[1]]))
            column[1] += height
            continue
        if x and x + width > line:
            x, y, high = 0.0, y + high, 0.0
        corners.append(np.array([x, y]))
        column = [x, y + height, width]
        x, high = x + width, max(high, height)
        widest = max(widest, x)
    return corners, widest, y + high
