"""Counts over all articles, and the figures made of them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

from etl.names import may_be_one, name_tokens
from etl.score.match import match
from etl.score.record import Record

STRICT = ("status", "level", "track")
ALWAYS = ("dates", "precision", "status", "level", "track", "mode")
WHERE_GIVEN = ("requested_by", "duration_minutes", "location", "mechanism")


@dataclass
class Share:
    """``right`` out of ``total``."""

    right: float = 0.0
    total: float = 0.0

    def add(self, right: float, total: float = 1.0) -> None:
        """Count one more comparison."""
        self.right += right
        self.total += total

    def rate(self) -> float | None:
        """The share, or None if there was nothing to compare."""
        return self.right / self.total if self.total else None


@dataclass(frozen=True)
class Misreading:
    """A matched pair that differs in ``fields``."""

    read: Record
    gold: Record
    fields: tuple[str, ...]


@dataclass
class DocErrors:
    """What went wrong in one article."""

    doc: str
    missed: list[Record] = field(default_factory=list)
    invented: list[Record] = field(default_factory=list)
    misread: list[Misreading] = field(default_factory=list)


@dataclass
class Tally:
    """The score so far. ``unsure`` labels count neither way."""

    docs: int = 0
    found: int = 0
    strictly: int = 0
    missed: int = 0
    invented: int = 0
    in_negatives: int = 0
    negatives: int = 0
    fields: dict[str, Share] = field(default_factory=dict)
    errors: list[DocErrors] = field(default_factory=list)

    def add(self, doc: str, read: Sequence[Record], gold: Sequence[Record]) -> None:
        """Compare one article."""
        pairs = match(read, gold)
        errors = DocErrors(doc)
        for i, j in pairs:
            if not gold[j].unsure:
                self._add_pair(read[i], gold[j], errors)
        taken, known = {i for i, _ in pairs}, {j for _, j in pairs}
        errors.missed = [g for j, g in enumerate(gold) if j not in known and not g.unsure]
        errors.invented = [r for i, r in enumerate(read) if i not in taken]
        self.docs += 1
        self.missed += len(errors.missed)
        self.invented += len(errors.invented)
        if not gold:
            self.negatives += 1
            self.in_negatives += len(read)
        self.errors.append(errors)

    def _add_pair(self, read: Record, gold: Record, errors: DocErrors) -> None:
        self.found += 1
        self.strictly += all(getattr(read, name) == getattr(gold, name) for name in STRICT)
        wrong = []
        for name, (right, total) in compare(read, gold).items():
            self.fields.setdefault(name, Share()).add(right, total)
            if right < total:
                wrong.append(name)
        if wrong:
            errors.misread.append(Misreading(read, gold, tuple(wrong)))

    def precision(self, strict: bool = False) -> float:
        """Share of the readings that are labelled contacts."""
        return _ratio(self.strictly if strict else self.found, self.found + self.invented)

    def recall(self, strict: bool = False) -> float:
        """Share of the labelled contacts that were read."""
        return _ratio(self.strictly if strict else self.found, self.found + self.missed)

    def f1(self, strict: bool = False) -> float:
        """Harmonic mean of precision and recall."""
        precision, recall = self.precision(strict), self.recall(strict)
        return 2 * precision * recall / (precision + recall) if precision + recall else 0.0


def compare(read: Record, gold: Record) -> dict[str, tuple[float, float]]:
    """Field -> (right, of how many). Fields that neither side gives are left out."""
    out: dict[str, tuple[float, float]] = {}
    out["dates"] = (float((read.start, read.end) == (gold.start, gold.end)), 1.0)
    for name in ALWAYS[1:]:
        out[name] = (float(getattr(read, name) == getattr(gold, name)), 1.0)
    if gold.participants:
        hits = sum(any(may_be_one(g, r) for r in read.participants) for g in gold.participants)
        out["participants found"] = (hits, len(gold.participants))
    if read.participants:
        hits = sum(any(may_be_one(g, r) for g in gold.participants) for r in read.participants)
        out["participants right"] = (hits, len(read.participants))
    for name in WHERE_GIVEN:
        one, other = getattr(read, name), getattr(gold, name)
        if one is not None or other is not None:
            out[name] = (float(_alike(one, other)), 1.0)
    if read.topics or gold.topics:
        # Counted so that the share over all contacts is the F1 of the topics.
        out["topics"] = (2.0 * len(read.topics & gold.topics), len(read.topics) + len(gold.topics))
    return out


def _alike(one: object, other: object) -> bool:
    if not (isinstance(one, str) and isinstance(other, str)):
        return one == other
    return bool(set(name_tokens(one)) & set(name_tokens(other))) or one == other


def _ratio(part: float, whole: float) -> float:
    return part / whole if whole else 0.0
