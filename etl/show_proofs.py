"""What ``etl show`` says of a contact by article: each value, the words it was read from, and the rule."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from typing import Any

from etl.extract.contacts.confidence import WEIGHTS
from etl.extract.language.log_odds import weights
from etl.extract.model import ContactReading
from etl.extract.proofs.proofs import FIELDS, Proved
from etl.extract.proofs.words_found import Proof
from etl.resolve.merge import series_name
from etl.show import one_line, span

Row = dict[str, Any]
_NAMES = {"start_date": "date", "mechanism": "series", "requested_by": "asked by", "duration_minutes": "minutes",
          "location": "place", "participant": "who"}  # fmt: skip
_HEAVIEST = 6


class Quoted:
    """The sentences that are quoted for an article, numbered in the order of the text."""

    def __init__(self, text: str, told: Sequence[Proved]) -> None:
        self.text = text
        used = {s for proved in told for p in proved.proofs if p.at and (s := _sentence(p.at, proved.sentences))}
        used |= {(p.start, p.end) for proved in told for p in proved.contact.passages}
        self.places = sorted(used)

    def number(self, at: tuple[int, int]) -> int:
        """The number of the sentence in which a place lies."""
        inside = (n for n, (start, end) in enumerate(self.places, start=1) if start <= at[0] < end)
        return next(inside, 0)


def _sentence(at: tuple[int, int], sentences: Iterable[tuple[int, int]]) -> tuple[int, int] | None:
    return next(((start, end) for start, end in sentences if start <= at[0] < end), None)


def proof_lines(text: str, told: Sequence[Proved], contact: Row) -> Iterator[str]:
    """The sentences quoted, then each value with its words and its rule."""
    quoted = Quoted(text, told)
    passages = {(p.start, p.end): p for proved in told for p in proved.contact.passages}
    for number, (start, end) in enumerate(quoted.places, start=1):
        yield f"    [{number}] {start}-{end} “{one_line(text[start:end])}”"
        if passage := passages.get((start, end)):
            yield f"        rule {passage.rule}, confidence {passage.confidence:.2f}"
    for proved in told:
        for proofs in _values(proved):
            yield _line(proofs, text, quoted, contact)
        yield f"    {'confidence':<11}{_of_signs(proved.contact)}"


def _values(proved: Proved) -> Iterator[list[Proof]]:
    """The proofs that go on one line: a person with office and country, a topic with who raised it."""
    line: list[Proof] = []
    for proof in proved.proofs:
        if line and proof.name not in ("office", "country", "raised_by"):
            yield line
            line = []
        line.append(proof)
    if line:
        yield line


def _line(proofs: Sequence[Proof], text: str, quoted: Quoted, contact: Row) -> str:
    first = proofs[0]
    told = "; ".join(_told(proof, text, quoted) for proof in proofs)
    return f"    {_NAMES.get(first.name, first.name):<11}{told}{_otherwise(first, contact)}"


def _told(proof: Proof, text: str, quoted: Quoted) -> str:
    """The value, the words and the rule of one proof."""
    name = "raised by " if proof.name == "raised_by" else ""
    words = f"“{one_line(text[slice(*proof.at)])}” [{quoted.number(proof.at)}], " if proof.at else ""
    return f"{name}{proof.value}: {words}{proof.rule}"


def _otherwise(proof: Proof, contact: Row) -> str:
    """Where the contact, told by several articles, has another value than this one tells."""
    if proof.name not in FIELDS or not differs(proof.name, proof.value, contact):
        return ""
    return f"  (the contact has: {shown(proof.name, contact)})"


def differs(name: str, value: str, contact: Row) -> bool:
    """Does a contact have another value than an article tells?"""
    told = series_name(value) if name == "mechanism" else value
    return told != shown(name, contact)


def shown(name: str, contact: Row) -> str:
    """A value of a contact as the proofs write it."""
    if name != "start_date":
        return str(contact[name])
    return span(contact["start_date"], contact["end_date"], contact["date_precision"])


def signs_of(contact: ContactReading) -> list[tuple[str, float]]:
    """The signs of a confidence, each with its weight, the heaviest first."""
    known = weights(WEIGHTS)
    return sorted(((sign, known.get(sign, 0.0)) for sign in contact.signs), key=lambda pair: (-abs(pair[1]), pair[0]))


def _of_signs(contact: ContactReading) -> str:
    signs = signs_of(contact)
    heaviest = ", ".join(f"{sign} {weight:+.2f}" for sign, weight in signs[:_HEAVIEST])
    more = f", and {len(signs) - _HEAVIEST} lighter" if len(signs) > _HEAVIEST else ""
    return f"{contact.confidence:.2f}: by its signs (log odds): {heaviest}{more}"


def untold_lines(contact: Row, told: Iterable[Proved], register: Sequence[Row]) -> Iterator[str]:
    """The values of a contact that none of its articles tells: of the register, or corrected by a person."""
    proofs = [proof for proved in told for proof in proved.proofs]
    for name in FIELDS:
        if contact[name] is None or any(p.name == name and not differs(name, p.value, contact) for p in proofs):
            continue
        row = next((r for r in register if name in r and shown(name, r) == shown(name, contact)), None)
        if row:
            where = f"the register, {row['file']} line {row['line']}"
        elif contact["origin"] == "corrected":
            where = "corrected by a person, in corrections.csv"
        elif contact["origin"] == "register":
            where = "not told by the register; the value that stands for that"
        else:
            where = "the articles are read otherwise than when this was built: build again"
        yield f"  {_NAMES.get(name, name):<11}{shown(name, contact)}: {where}"


def as_json(text: str, proved: Proved) -> Row:
    """The proofs of a contact in an article, for programs."""
    proofs = []
    for proof in proved.proofs:
        place = _sentence(proof.at, proved.sentences) if proof.at else None
        start, end = proof.at or (None, None)
        proofs.append(
            {"value_of": proof.name, "value": proof.value, "of": proof.of or None, "rule": proof.rule,
             "words": text[slice(*proof.at)] if proof.at else None, "start_char": start, "end_char": end,
             "sentence": text[slice(*place)] if place else None}
        )  # fmt: skip
    return {"confidence": proved.contact.confidence, "signs": dict(signs_of(proved.contact)), "proofs": proofs}
