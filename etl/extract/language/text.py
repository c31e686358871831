"""Text -> sentences with offsets, each marked as body, headline, caption or boilerplate."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cache, lru_cache

from etl.lexicon import rows, word_list


@dataclass(frozen=True)
class Sentence:
    """One sentence; ``start``/``end`` are offsets in the article text, ``kind`` is body, headline, caption or
    boilerplate."""

    index: int
    start: int
    end: int
    text: str
    paragraph: int
    kind: str = "body"


_ABBREVIATIONS = word_list("abbreviations")
_OPENERS = word_list("sentence_openers")
# One set of characters first, so that the engine can skip to them. The last: "the talks.The minister", with the space
# lost between two paragraphs.
_END = re.compile(
    r"""[.!?…。！？](?:(?<=[。！？])|["”’')\]]*(?=\s+["“‘'(\[]?[\dA-ZÀ-ÞĀ-ŽΑ-ΩА-Я])|"""
    r"(?<=[a-z]{3}[.!?])(?=[A-Z][a-z]{2,}[ ,]|(?:A[nst]?|I[fnt]|He|By|On|To|We) ))"
)
_LONGEST = 2000
_LAST_WORD = re.compile(r"[\w.]*")  # of a text read backwards
_FIRST_WORD = re.compile(r"""["“‘'(\[]*(\w+)""")
_CAPTION = re.compile(
    r"^\s*(?:caption|photo|image|picture|in this (?:file )?(?:photo|picture)|file photo|pictured)\b", re.I
)
# "FILE PHOTO: A and B meet in Lima", with no day: a picture of some other time.
_FROM_THE_FILES = re.compile(r"^\W*file (?:photo|picture|image)s?\b\W*[^\d]*$", re.I)
# Agencies that pictures are credited to.
AGENCIES = "AA?P|AFP|ANI|ANSA|EPA|PAP|PNA|PTI|NurPhoto|Anadolu|Reuters|Xinhua"
# "(AP Photo/A. Name)", "Photograph: A. Name/Reuters", "PHOTO | AGENCY" at the end of a line.
_CREDIT = re.compile(
    rf"\((?:{AGENCIES}|dpa|Photo|File|photo credit)[^)]*\)\s*$|\|\s*Reproduction|"
    r"\b(?:photo(?:graph)?s?|pictures?|image|pic)(?: (?:by|courtesy(?: of)?|credit))?\s*[:|]\s*[^.:|]{2,60}$|"
    # "... in Lima on May 3. REUTERS/A. Name", "... | AFP/A. Name".
    r"[.!?]\s*(?:\|\s*(?-i:[A-Z])[^.|]{1,50}|(?:EPA(?:-EFE)?|REUTERS|AFP|AP|Kyodo|Xinhua|TASS|Sputnik|Getty)/[^|]{2,50})$",
    re.I,
)
_LINE = re.compile(r"[^\n]+")
_INITIALS = re.compile(r"(?:[A-Z]\.)*[A-Z]")
_CLOSED = re.compile(r"[.!?:…][\"”’)\]]*\s*$")
# "** OSLO - The king", "• The ministers met": a sentence begins behind its bullet.
_BULLET = re.compile(r"\s*(?:[*•·●▪■►◦]+(?=\s+\S)\s+)?")
_LIST_NUMBER = re.compile(r"^\s*\(?[\dIVX]{1,4}[.)]?$")


@cache
def _boilerplate() -> tuple[tuple[str, bool], ...]:
    return tuple((row["cue"], row["closes"] == "yes") for row in rows("boilerplate.csv"))


@cache
def _boilerplate_cues() -> tuple[str, ...]:
    return tuple(cue for cue, _ in _boilerplate())


# Length of the lines of a text that was broken at a fixed width, and how much they differ.
_WIDTHS, _RAGGED = range(40, 111), 30
# From the beginning of a line, and each line as a whole: else a paragraph of one line is gone through from each of its
# characters, which took a fifth of the time of reading.
_BLOCK = re.compile(r"^[^\n]++(?:\n[^\n]++){2,}", re.M)


_BREAK = re.compile(r"(?<=[^\n])\n(?=(\S+))")


def unwrapped(text: str) -> str:
    """The text with its line breaks as spaces where paragraphs were broken at a fixed width, as agencies send them:
    lines begin anywhere then, within names too."""
    blocks = [m.group().split("\n") for m in _BLOCK.finditer(text)]
    width = max((len(line) for lines in blocks if _is_wrapped(lines) for line in lines), default=0)
    if not width:
        return text
    text = _BLOCK.sub(lambda m: m.group().replace("\n", " ") if _is_wrapped(m.group().split("\n")) else m.group(), text)
    # Paragraphs of two lines: broken where the next word would not have fitted.
    return _BREAK.sub(lambda m: " " if _is_full(text, m, width) else m.group(), text)


def _is_full(text: str, line_break: re.Match[str], width: int) -> bool:
    length = line_break.start() - text.rfind("\n", 0, line_break.start()) - 1
    return length <= width < length + 1 + len(line_break[1])


def _is_wrapped(lines: list[str]) -> bool:
    full = [len(line) for line in lines[:-1]]
    in_width = min(full) in _WIDTHS and max(full) in _WIDTHS and max(full) - min(full) <= _RAGGED
    return in_width and any(line[:1].islower() for line in lines)


def _lines(text: str) -> list[tuple[int, int]]:
    """Offsets of paragraphs: lines, but a line that was only wrapped is joined to the next."""
    spans: list[tuple[int, int]] = []
    for m in _LINE.finditer(text):
        if not m.group().strip():
            continue
        start, end = m.start(), m.end()
        if spans and m.group()[:1].islower() and "\n\n" not in text[spans[-1][1] : start]:
            spans[-1] = (spans[-1][0], end)
        else:
            spans.append((start, end))
    return spans


def _is_break(line: str, stop: re.Match[str]) -> bool:
    if stop.group()[0] != ".":
        return True
    word = _LAST_WORD.match(line[max(0, stop.start() - 40) : stop.start()][::-1]).group()[::-1]  # type: ignore[union-attr]
    if not word:
        return True
    known = word.lower().strip(".") in _ABBREVIATIONS
    # "U.S." as such, and initials: "George W. Bush".
    initials = _INITIALS.fullmatch(word) is not None
    numbered = stop.start() < 12 and _LIST_NUMBER.match(line[: stop.start()])
    if not (known or initials or numbered):
        return True
    following = _FIRST_WORD.match(line[stop.end() : stop.end() + 60].lstrip())
    return bool(following and following.group(1) in _OPENERS and not numbered)


def _cut(line: str, a: int, b: int) -> list[tuple[int, int]]:
    """Text without full stops is cut at a space: no reader writes sentences of thousands of characters."""
    parts = []
    while b - a > _LONGEST:
        space = line.rfind(" ", a + 1, a + _LONGEST)
        end = space if space > a else a + _LONGEST
        parts.append((a, end))
        a = end
    return [*parts, (a, b)]


def _sentences_of(line: str, offset: int) -> list[tuple[int, int]]:
    spans = []
    begin = 0
    for stop in _END.finditer(line):
        if _is_break(line, stop):
            spans.append((begin, stop.end()))
            begin = stop.end()
    spans.append((begin, len(line)))
    out = []
    for a, b in (part for span in spans for part in _cut(line, *span)):
        piece = line[a:b]
        if piece.strip():
            lead = _BULLET.match(piece).end()  # type: ignore[union-attr]
            out.append((offset + a + lead, offset + a + len(piece.rstrip())))
    return out


# "Watch | ...", "Explained: ...": the link to another text.
_LINK = re.compile(
    r"\W*(?:(?:also|must|now) )?(?:read|watch|listen|see|view|explained|opinion|editorial|in (?:pics|pictures)|more|"
    r"from the archives?|also in this (?:section|series))(?: (?:more|also|here|now))?\s*[|:»›>]\s*\S",
    re.I,
)
# A line that holds nothing else, and below it links to other texts, up to the next full sentence.
_LINKS = re.compile(
    r"\W*(?:more (?:from|by) (?:the|this) (?:author|section)|more on this (?:story|topic|subject)|recommended reading|"
    r"related (?:content|topics|coverage|news|reading)|up next|latest (?:posts|articles|news)|popular posts|"
    r"explore more|what to read next|read next|in case you missed it)\W*",
    re.I,
)
# ... and below it titles of books and papers, up to the end.
_NOTES = re.compile(r"\W*(?:notes|end ?notes|foot ?notes|references|bibliography|further reading|works cited)\W*", re.I)


def _kind_of(line: str, number: int, closed: bool) -> tuple[str, bool]:
    low = line.strip().lower()
    if closed:
        return "boilerplate", True
    if low.startswith(_boilerplate_cues()):
        return "boilerplate", next(closes for cue, closes in _boilerplate() if low.startswith(cue))
    if _NOTES.fullmatch(line):
        return "boilerplate", True
    if _LINKS.fullmatch(line) or (number and _LINK.match(line) and not _CLOSED.search(line)):
        return "boilerplate", False
    if _FROM_THE_FILES.match(line):
        return "boilerplate", False
    if _CAPTION.match(line) or (len(line) < 400 and _CREDIT.search(line)):
        return "caption", False
    if len(line) < 160 and not _CLOSED.search(line):
        return "headline", False
    return "body", False


# "Photograph: A. Name/Reuters" on a line of its own below.
_CREDIT_LINE = re.compile(
    r"\W*(?:photo(?:graph)?s?|pictures?|image|pic)(?: (?:by|courtesy|credit))?\s*[:|]\s*[^.:|]{2,60}|"
    r"\W*(?:EPA(?:-EFE)?|REUTERS|AFP|AP|Getty Images|Xinhua|Kyodo)(?:/[^.|]{2,50})?\W*",
    re.I,
)


def _is_credited(text: str, end: int, below: list[tuple[int, int]]) -> bool:
    """Does the line right below one that ends at ``end`` hold nothing but a credit?"""
    begin, until = below[0] if below else (0, 0)
    return begin == end + 1 and _CREDIT_LINE.fullmatch(text, begin, until) is not None


def split_sentences(text: str) -> list[Sentence]:
    """Sentences of a text in order. Everything after a closing line such as "Leave a Reply" is boilerplate."""
    return list(_parted(text))


@lru_cache(maxsize=1)  # the people of an article may be read by its sentences, which its reader has just parted
def _parted(text: str) -> tuple[Sentence, ...]:
    sentences: list[Sentence] = []
    closed = links = False
    lines = _lines(text)
    for number, (start, end) in enumerate(lines):
        line = text[start:end]
        kind, closed = _kind_of(line, number, closed)
        if kind in ("headline", "body") and _is_credited(text, end, lines[number + 1 : number + 2]):
            kind = "caption"
        links = _LINKS.fullmatch(line) is not None or (links and kind == "headline")
        kind = "boilerplate" if links else kind
        for a, b in _sentences_of(line, start):
            sentences.append(Sentence(len(sentences), a, b, text[a:b], number, kind))
    return tuple(sentences)


def openings(sentences: Iterable[Sentence]) -> Iterator[Sentence]:
    """The first sentence of each paragraph."""
    paragraph = -1
    for sentence in sentences:
        if sentence.paragraph != paragraph:
            paragraph = sentence.paragraph
            yield sentence


def left_open(text: str) -> bool:
    """Does a quotation begin in this text that does not end in it?"""
    return text.count('"') % 2 == 1 or text.count("“") > text.count("”")


_THE = (
    r"the (?=U\.|US|UK|UAE|DRC|Czech|United|Philipp|Netherl|Democr|Republic|Maldiv|Gambia|Ivory|Domin|Solomon|"
    r"Central)"
)
_NAME = rf"(?:{_THE})?[A-Z][\w.’'-]+(?: (?:of )?[A-Z][\w.’'-]+){{0,2}}"
_ROW = rf"{_NAME}(?:, {_NAME})*,? and {_NAME}"
_BETWEEN_DASHES = re.compile(rf"(?<= )[–—-] (?={_ROW} [–—-] )")
_BETWEEN_COMMAS = re.compile(rf", (?:(?<=countries, )|(?<=states, )|(?<=nations, ))(?={_ROW}, )")
# Without one of these the two cannot match.
_DASHES, _COMMAS = (" – ", " — ", " - "), ("countries, ", "states, ", "nations, ")
_ROW_ENDS = re.compile(rf"{_ROW}(?P<end>, | [–—-] )")


def with_brackets(text: str) -> str:
    """The text, its offsets kept, with "three states – A, B and C – met" as if in brackets: no clause of its own."""
    for signs, opens, bracket in ((_DASHES, _BETWEEN_DASHES, "( "), (_COMMAS, _BETWEEN_COMMAS, " (")):
        if not any(map(text.__contains__, signs)):
            continue
        for m in reversed(list(opens.finditer(text))):
            if row := _ROW_ENDS.match(text, m.end()):
                close = ") " if row["end"] == ", " else " ) "
                text = "".join((text[: m.start()], bracket, text[m.end() : row.start("end")], close, text[row.end() :]))
    return text
