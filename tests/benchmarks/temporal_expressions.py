"""How date words are read beside marked news: ``python -m tests.benchmarks.temporal_expressions FOLDER``.

FOLDER holds TimeML files (.tml), such as those of TimeBank, AQUAINT or TempEval-3; none is kept here, their licences
forbid it. Counted are expressions of type DATE, and TIME by its day, whose value is a day, week, month, quarter,
season, half or year. Decades, durations, sets, vague references ("now", "recently") and the bare time of day are not.
``--errors`` lists what was missed or read otherwise, ``--write NAME`` puts the result into docs/benchmarks.md, with
``--note`` saying what the set is.
"""

from __future__ import annotations

import argparse
import re
import xml.etree.ElementTree as ET
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from pathlib import Path

from etl.extract.days.calendar import Span, day, hull, month, part_of, year
from etl.extract.days.date_words import DateWords, find_dates
from etl.extract.days.dates import Clock, resolve
from etl.extract.days.statement_days import is_statement_day
from etl.extract.language.text import split_sentences
from tests.benchmarks.report import write_section

_SEASONS = {"SP": 3, "SU": 6, "FA": 9, "WI": 12}
_MODS = {"START": "early", "MID": "mid", "END": "late"}
_CLOCK_TIME = re.compile(r"\d{1,2}(?::\d\d)?\s*(?:[ap]\.?m\.?|o'clock)|\d{1,2}:\d\d|noon|midnight", re.I)
_TO_COME = re.compile(r"\b(?:will|would|shall|(?:is|are) (?:\w+ )?to)\b", re.I)
_PAST_TENSE = re.compile(r"\b(?:was|were|had|has been|met|spoke|held|began|took|rose|fell|left|\w{3,}ed)\b", re.I)
_CLAUSE = re.compile(r"[,;]\s|\b(?:that|which|who|when|while|after|before|but)\b|``|''")
_NAME_DAY = re.compile(r"(?:19|20)?(\d{2})(\d{2})(\d{2})(?=\D|$)")
SAME, NARROWER, OTHER, OPEN, MISSED = "same interval", "part of it", "another interval", "left open", "not found"


@dataclass(frozen=True)
class Expression:
    """A marked expression: its place in the text and the interval that its value denotes."""

    start: int
    end: int
    text: str
    value: str
    span: Span


@dataclass(frozen=True)
class Document:
    """A marked text with the day it was written."""

    name: str
    created: date
    text: str
    expressions: list[Expression]


def interval(value: str, mod: str | None = None) -> Span | None:
    """Interval of a TIMEX3 value; None where it denotes none ("PRESENT_REF", "1998-12-XX")."""
    if re.match(r"\d{4}-\d\d-\d\d", value):
        return day(date.fromisoformat(value[:10]))
    if m := re.fullmatch(r"(\d{4})-(\d\d)", value):
        whole = month(int(m[1]), int(m[2]))
    elif m := re.fullmatch(r"(\d{4})", value):
        whole = year(int(m[1]))
    elif m := re.fullmatch(r"(\d{4})-W(\d\d?)(-WE)?", value):
        monday = date.fromisocalendar(int(m[1]), int(m[2]), 1)
        return Span(monday + timedelta(days=5 if m[3] else 0), monday + timedelta(days=6), "day")
    elif m := re.fullmatch(r"(\d{4})-Q([1-4])", value):
        return Span(date(int(m[1]), 3 * int(m[2]) - 2, 1), month(int(m[1]), 3 * int(m[2])).end, "year")
    elif m := re.fullmatch(r"(\d{4})-H([12])", value):
        return Span(date(int(m[1]), 6 * int(m[2]) - 5, 1), month(int(m[1]), 6 * int(m[2])).end, "year")
    elif m := re.fullmatch(r"(\d{4})-(SP|SU|FA|WI)", value):
        first = _SEASONS[m[2]]
        last = month(int(m[1]) + (first == 12), (first + 1) % 12 + 1).end
        return Span(date(int(m[1]), first, 1), last, "year")
    else:
        return None
    return part_of(whole, _MODS[mod]) if mod in _MODS else whole


def read_document(path: Path) -> Document:
    """The text of a TimeML file, lines unwrapped, with its marked expressions and the day it was written."""
    root = ET.parse(path).getroot()
    created = _name_day(path.name)
    text, found = "", []
    for piece, mark in _pieces(root):
        told = re.sub(r"[ \t]*\n[ \t]*\n\s*", "\n\n", piece)
        told = re.sub(r"(?<!\n)[ \t]*\n[ \t]*(?!\n)", " ", told)
        if mark is not None and mark.get("functionInDocument") == "CREATION_TIME":
            created = date.fromisoformat(mark.get("value", "")[:10])
        elif mark is not None and mark.get("type") in ("DATE", "TIME") and not _CLOCK_TIME.fullmatch(told):
            span = interval(mark.get("value", ""), mark.get("mod"))
            if span:
                found.append(Expression(len(text), len(text) + len(told), told, mark.get("value", ""), span))
        text += told
    if created is None:
        raise ValueError(f"{path.name} does not say when it was written")
    return Document(path.stem, created, text, found)


def _pieces(node: ET.Element) -> Iterator[tuple[str, ET.Element | None]]:
    if node.tag == "TIMEX3":
        yield "".join(node.itertext()), node
        return
    yield node.text or "", None
    for child in node:
        yield from _pieces(child)
        yield child.tail or "", None


def _name_day(name: str) -> date | None:
    m = _NAME_DAY.search(name)
    if not m:
        return None
    return date(int(m[1]) + (1900 if int(m[1]) > 50 else 2000), int(m[2]), int(m[3]))


def tense(sentence: str, words: DateWords) -> bool | None:
    """Tense of the clause that the date stands in: True for what is to come, False for what was, None if unknown.

    A contact's status tells the tense when an article is read; most of these dates belong to no contact.
    """
    if is_statement_day(sentence, words):
        return False
    breaks = [0, *(m.end() for m in _CLAUSE.finditer(sentence)), len(sentence)]
    clause = sentence[max(b for b in breaks if b <= words.start) : min(b for b in breaks if b >= words.end)]
    if _TO_COME.search(clause):
        return True
    return False if _PAST_TENSE.search(clause) else None


def judge(document: Document) -> list[tuple[str, Expression, str]]:
    """How each marked expression was read, and what was made of it."""
    clock = Clock(document.created, document.created)
    outcomes: dict[Expression, tuple[str, str]] = {}
    previous: Span | None = None
    for sentence in split_sentences(document.text):
        for words in find_dates(sentence.text):
            future = tense(sentence.text, words)
            told = resolve(words, clock, future=future, previous=previous).span
            a, b = sentence.start + words.start, sentence.start + words.end
            marks = [marked for marked in document.expressions if marked.start < b and a < marked.end]
            whole = hull([marked.span for marked in marks])  # of "from 1991 to 1997" each year is marked
            for marked in marks:
                outcomes.setdefault(marked, (_compare(told, whole or marked.span), f"“{words.text}” {_said(told)}"))
            if told and told.precision == "day" and told.start == told.end:
                previous = told
    return [(*_first(outcomes.get(e), e),) for e in document.expressions]


def _first(outcome: tuple[str, str] | None, marked: Expression) -> tuple[str, Expression, str]:
    verdict, told = outcome or (MISSED, "")
    return verdict, marked, told


def _compare(told: Span | None, marked: Span) -> str:
    if told is None:
        return OPEN
    if (told.start, told.end) == (marked.start, marked.end):
        return SAME
    return NARROWER if marked.start <= told.start and told.end <= marked.end else OTHER


def _said(span: Span | None) -> str:
    return f"{span.start} to {span.end}" if span else "without a date"


def main() -> None:
    """Print how many marked expressions were found, and how they were read."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").split("\n")[0])
    parser.add_argument("folder", type=Path)
    parser.add_argument("--errors", action="store_true", help="list what was missed or read otherwise")
    parser.add_argument("--write", metavar="NAME", help="write the result to docs/benchmarks.md under this name")
    parser.add_argument("--note", metavar="TEXT", default="", help="what the set is, for the page")
    args = parser.parse_args()
    documents = [read_document(path) for path in sorted(args.folder.glob("*.tml")) if not path.name.startswith("._")]
    judged = [(document, *one) for document in documents for one in judge(document)]
    if args.errors:
        for document, verdict, marked, told in judged:
            if verdict in (MISSED, OPEN, OTHER):
                print(f"{document.name} ({document.created}): {verdict}: “{marked.text}” {marked.value}; {told}")
    table = report(len(documents), Counter(verdict for _, verdict, _, _ in judged))
    print(table)
    if args.write:
        write_section(f"Date words: {args.write}", f"{table}\n{args.note}\n\n{NOTE}")


NOTE = """\
"Part of it": the guideline narrows what is told, e.g. "this week" of what happened ends on the day of publication.
Counted are marked dates whose value is a day, week, month, quarter, season, half or year, and marked times by their
day. Run by hand: `python -m tests.benchmarks.temporal_expressions FOLDER`."""


def report(documents: int, verdicts: Counter[str]) -> str:
    """The counts and shares as a table."""
    total = sum(verdicts.values())
    found = total - verdicts[MISSED]
    lines = ["| what | count | share |", "|---|---|---|", f"| marked dates in {documents} texts | {total} | |"]
    lines.append(f"| found | {found} | {found / max(total, 1):.3f} |")
    for verdict in (SAME, NARROWER, OTHER, OPEN):
        share = verdicts[verdict] / max(found, 1)
        lines.append(f"| of those found: {verdict} | {verdicts[verdict]} | {share:.3f} |")
    return "\n".join(lines) + "\n"


if __name__ == "__main__":
    main()
