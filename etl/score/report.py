"""The score in words and figures, for a terminal."""

from __future__ import annotations

from collections.abc import Iterator

from etl.score.record import Record
from etl.score.tally import DocErrors, Tally

FIELD_NAMES = {
    "dates": ("start", "end"),
    "participants found": ("participants",),
    "participants right": ("participants",),
}


def summary(tally: Tally) -> Iterator[str]:
    """Lines of the summary."""
    yield f"articles {tally.docs}   found {tally.found}   missed {tally.missed}   invented {tally.invented}"
    for strict in (False, True):
        name = "strict (status, level and track right too)" if strict else "contacts"
        rates = f"precision {tally.precision(strict):.3f}  recall {tally.recall(strict):.3f}  F1 {tally.f1(strict):.3f}"
        yield f"{rates}  {name}"
    for name, share in tally.fields.items():
        rate = share.rate()
        if rate is not None:
            yield f"  {name:20s} {rate:6.3f}   {share.right:g} of {share.total:g}"
    yield f"contacts in the {tally.negatives} articles without any: {tally.in_negatives}"


def errors(tally: Tally) -> Iterator[str]:
    """Lines that list what was missed, invented and misread, article by article."""
    for doc in tally.errors:
        if doc.missed or doc.invented or doc.misread:
            yield f"\n== {doc.doc}"
            yield from _doc_errors(doc)


def _doc_errors(doc: DocErrors) -> Iterator[str]:
    for gold in doc.missed:
        yield f"  MISSED   {gold.line()}{_evidence(gold)}"
    for read in doc.invented:
        yield f"  INVENTED {read.line()}{_evidence(read)}"
    for pair in doc.misread:
        yield f"  MISREAD  {pair.gold.line()}{_evidence(pair.read)}"
        for name in pair.fields:
            for key in FIELD_NAMES.get(name, (name,)):
                yield f"             {key}: read {_shown(pair.read, key)}, should be {_shown(pair.gold, key)}"


def _shown(record: Record, key: str) -> str:
    value = getattr(record, key)
    if isinstance(value, (tuple, frozenset)):
        return ", ".join(sorted(value)) or "none"
    return str(value)


def _evidence(record: Record) -> str:
    return f"\n             {' '.join(record.evidence.split())[:300]}" if record.evidence else ""
