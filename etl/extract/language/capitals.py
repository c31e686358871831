"""Letters that are too large or too small, put right: "NAMIBIAN President X met", "16TH MAY, 2019", "on 14 may", and
labels of two states, "NAMIBIA-BOTSWANA: Commission meets"."""

from __future__ import annotations

import re
from functools import cache

from etl.extract.days.date_vocabulary import MONTHS
from etl.lexicon import rows

# One or two words; what a colon, a comma or a dash follows is a dateline or a heading.
_OPENING = re.compile(r"^([A-Z]{4,})((?: [A-Z]{4,})?)((?:['’]S)?)(?= [A-Za-z][\w’'-]+ )", re.M)
# "NAMIBIA-BOTSWANA: Commission meets", "INDIA/CHINA" on a line of its own: the label of an item on two states.
_NAME = r"[A-Z]{2,}(?: [A-Z]{2,}){0,2}"
_LABEL = re.compile(rf"^{_NAME}(?:[-/–—]{_NAME}|(?: AND |, ){_NAME}(?=:))+(?=[:\n]| [A-Z][a-z]|$)", re.M)
_PARTS = re.compile(r"[-/–—]|, | AND ")
_FORMS = ("name", "adjective", "people")


@cache
def _names() -> frozenset[str]:
    return frozenset(row["text"].upper() for row in rows("countries.csv") if row["form"] == "name")


@cache
def _first_words() -> frozenset[str]:
    return frozenset(row["text"].split()[0] for row in rows("countries.csv") if row["form"] in _FORMS)


def opening_in_small_letters(text: str) -> str:
    """The text, of the same length, with countries that open a line in capitals written as within a sentence."""
    # Few lines open in capitals: a look at their first letters costs less than the pattern.
    opens = any(line[:4].isupper() for line in text.split("\n"))
    return _OPENING.sub(_written, _LABEL.sub(_label_written, text)) if opens else text


def _label_written(m: re.Match[str]) -> str:
    """A label of states alone; what is written in capitals anyway ("US") stays."""
    label = m.group()
    if not all(part in _names() for part in _PARTS.split(label)):
        return label
    return re.sub(r"[A-Z]{4,}", lambda word: word.group().title(), label.replace(" AND ", " and "))


def _written(m: re.Match[str]) -> str:
    if m[1].title() not in _first_words():
        return m.group()
    return m[1].title() + m[2].title() + m[3].lower()


_DAY = r"(?:3[01]|[12]?\d)"
_MONTHS = "|".join(MONTHS).lower()
# "On 14 may", "September 3": translations from languages that write months small.
_SMALL_MONTH = re.compile(
    rf"(?<=\b\d )(?:{_MONTHS})\b|(?<=\b\d\d )(?:{_MONTHS})\b|"
    rf"(?:(?<=\bon )|(?<=\bfor )|(?<=\bfrom )|(?<=\buntil )|(?<=\bto )|(?<=\bof ))(?:{_MONTHS})(?= {_DAY}\b)|"
    rf"\b(?!may|march)(?:{_MONTHS})(?= {_DAY}\b)"
)


# A look for what most texts lack costs less than the pattern; "may" and "march" are words of most.
_PLAIN_WORDS = ("may", "march")
_ONLY_MONTHS = tuple(month for month in _MONTHS.split("|") if month not in _PLAIN_WORDS)
_BESIDE_A_DAY = re.compile(rf"(?:{'|'.join(_PLAIN_WORDS)}) \d|\d (?:{'|'.join(_PLAIN_WORDS)})\b")


def months_in_capitals(text: str) -> str:
    """The text, of the same length, with months beside a day written as English has them."""
    may_hold = any(month in text for month in _ONLY_MONTHS) or _BESIDE_A_DAY.search(text)
    return _SMALL_MONTH.sub(lambda m: m.group().title(), text) if may_hold else text


_LARGE = rf"(?:{_MONTHS.upper()}|JAN|FEB|MAR|APR|JUN|JUL|AUG|SEPT?|OCT|NOV|DEC)"
_DAY_IN_CAPITALS = re.compile(
    rf"\b\d{{1,2}}(?:ST|ND|RD|TH)?,? {_LARGE}\b|\b{_LARGE} \d{{1,2}}(?:ST|ND|RD|TH)?\b|"
    r"\b\d{1,2}(?:ST|ND|RD|TH)\b|\b(?:MON|TUES|WEDNES|THURS|FRI|SATUR|SUN)DAY\b"
)
_WORD = re.compile(r"[A-Z]+")
_CAPITALS_OF_DAYS = (*(month[:3].upper() for month in MONTHS), "DAY", "ST", "ND", "RD", "TH")


def days_in_small_letters(text: str) -> str:
    """The text, of the same length, with days in capitals written as within a sentence."""
    may_hold = any(capitals in text for capitals in _CAPITALS_OF_DAYS)
    return _DAY_IN_CAPITALS.sub(lambda m: _WORD.sub(_of_a_day, m.group()), text) if may_hold else text


def _of_a_day(m: re.Match[str]) -> str:
    return m.group().lower() if m.group() in ("ST", "ND", "RD", "TH") else m.group().title()


_OFFICES = "MINISTER|PRESIDENT|SECRETARY|CHANCELLOR|PREMIER|AMBASSADOR|TAOISEACH|T[ÁA]NAISTE|ENVOY|GOVERNOR"
# "JANE DOE, FOREIGN MINISTER OF CHAD: Thank you": who speaks, told with an office.
_SPEAKER = re.compile(rf"^(?=[^:\n]{{0,80}}\b(?:{_OFFICES})\b)[A-ZÀ-Þ][A-ZÀ-Þ'’.,()\- ]{{3,90}}:(?=\s)", re.M)
# "Hon JANE DOE (Minister of Trade): I met": a member who answers for the government.
_MEMBER = re.compile(
    r"^(?:(?:Rt|Right|The) )?(?:Hon|Mr|Mrs|Ms|Dr|Sir|Dame|Senator)\.? [A-ZÀ-Þ'’-]{2,}(?: [A-ZÀ-Þ'’-]{2,}){0,3}"
    r"(?=[ ,(][^:\n]{0,90}\b(?:Minister|Secretary|President|Chancellor)\b[^:\n]{0,60}:\s)",
    re.M,
)
_SMALL = frozenset(("OF", "THE", "FOR", "AND", "TO"))
_SPOKEN_WORD = re.compile(r"\b[A-ZÀ-Þ]+\b")


def speakers_in_small_letters(text: str) -> str:
    """The text, of the same length, with those who speak in a transcript written as within a sentence, where their
    names and offices stand in capitals."""
    lines = [line for line in text.split("\n") if ":" in line]
    if any(line[:8].isupper() for line in lines):
        text = _SPEAKER.sub(_spelt, text)
    return _MEMBER.sub(_spelt, text) if any(" (" in line or ", " in line for line in lines) else text


def _spelt(label: re.Match[str]) -> str:
    return _SPOKEN_WORD.sub(_of_a_speaker, label.group())


def _of_a_speaker(m: re.Match[str]) -> str:
    """Abbreviations of states and offices ("UK", "PM") stay as they are."""
    word = m.group()
    if word in _SMALL:
        return word.lower()
    return word if len(word) == 1 or word in _ABBREVIATIONS else word.title()


_ABBREVIATIONS = frozenset(("UK", "US", "USA", "UAE", "EU", "UN", "ROK", "DPRK", "PM", "FM", "NATO", "ASEAN", "II"))
