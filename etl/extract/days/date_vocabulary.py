"""Words that dates are made of: months, weekdays, numerals, parts of a month."""

from __future__ import annotations

import re

from etl.extract.language.prefilter import filtered

_MONTH_NAMES = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
_DAY_NAMES = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
_NUMBERS = {
    w: i
    for i, w in enumerate(
        [
            "zero",
            "one",
            "two",
            "three",
            "four",
            "five",
            "six",
            "seven",
            "eight",
            "nine",
            "ten",
            "eleven",
            "twelve",
            "thirteen",
            "fourteen",
            "fifteen",
            "sixteen",
            "seventeen",
            "eighteen",
            "nineteen",
            "twenty",
        ]
    )
} | {"a": 1, "an": 1, "couple of": 2, "a couple of": 2, "several": 0, "few": 0, "a few": 0, "some": 0}
# Months as they are numbered in "3.V.2019".
ROMAN = {
    n: i for i, n in enumerate(["I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII"], start=1)
}
_UNITS = ("first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth")
_TEENS = (
    "tenth",
    "eleventh",
    "twelfth",
    *(f"{n}teenth" for n in ("thir", "four", "fif", "six", "seven", "eigh", "nine")),
)
_TENS = ("twentieth", *(f"twenty-{unit}" for unit in _UNITS), "thirtieth", "thirty-first")
# 1..31: the days of a month, spelt.
ORDINALS = {word: number for number, word in enumerate((*_UNITS, *_TEENS, *_TENS), start=1)}
MONTHS = (
    "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
    "December",
)  # fmt: skip
MONTH = (
    rf"(?:{'|'.join(MONTHS)}"
    r"|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept|Sep|Oct|Nov|Dec)\b\.?"
)
WEEKDAY = r"(?:Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|Mon|Tues|Tue|Wed|Thurs|Thu|Fri|Sat|Sun)\b\.?"
PARTS_OF_DAY = "morning|afternoon|evening|night"
DAYNUM = r"(?:3[01]|[12]\d|0?[1-9])(?!\d)(?:st|nd|rd|th)?"
YEAR = r"(?:1[89]\d\d|20\d\d)"
# "In May '98".
OF_SHORT_YEAR = r"(?: of)? ['’](?P<ya>\d\d)(?![\d'’])"
COUNT = r"(?:\d{1,3}|an?|(?:a )?couple of|(?:a )?few|several|some|" + "|".join(list(_NUMBERS)[1:21]) + r")"
TO = r"\s*(?:-|–|—|to|and|or|through|until|till|&)\s*"
# "The first ten days of May", "the last ten days of June": thirds of a month, as its early, mid and late days are.
_THIRD = r"(?:first|second|middle|third|last|final) (?:ten|10) days"
PART = (
    r"(?:early[\s-]*(?:to|or)[\s-]*mid|mid[\s-]*(?:to|or)[\s-]*late|early|mid|late|"
    r"the (?:very )?(?:beginning|start|middle|end) of|"
    r"the (?:very )?(?:first|early|opening|last|closing|final|dying) (?:days|weeks|months) of|"
    rf"the {_THIRD} of|"
    r"(?:the )?(?:first|second) half of|end of|beginning of|start of)"
)
# The day of a deed told beside its verb: "late on Monday", "on 14 May", "earlier this week", "two days ago".
_HOUR = rf"(?: (?:morning|afternoon|evening|night))?(?:, {MONTH} {DAYNUM},?| \([^()]{{3,20}}\))?"
DAY_OF_DEED = (
    rf"(?:(?:late |early |earlier )?(?:on (?:{WEEKDAY}|{DAYNUM} {MONTH}|{MONTH} {DAYNUM})|"
    rf"last (?:{WEEKDAY}|week|month)|earlier this (?:week|month)|yesterday|{COUNT} (?:days|weeks|months) ago){_HOUR})"
)
# The same, where no more can be meant by a weekday without "on".
SOME_DAY = rf"(?:{DAY_OF_DEED}|{WEEKDAY}{_HOUR}|(?:last|this) (?:week|month|year|{WEEKDAY})|today)"
PART_CODES = {
    "first half": "first half",
    "second half": "second half",
    "early": "early",
    "beginning": "early",
    "start": "early",
    "mid": "mid",
    "middle": "mid",
}


def month_number(word: str) -> int:
    """1..12 of a month's name or abbreviation."""
    return _MONTH_NAMES.index(word.lower()[:3]) + 1


def weekday_number(word: str) -> int:
    """0..6, Monday first, of a weekday's name or abbreviation."""
    return _DAY_NAMES.index(word.lower()[:3])


# How many years a year lies from that of publication, and from the one that the text told before.
# "Final yr", "this yr": as a machine rewords it.
YEAR_SHIFTS = {"last year": -1, "final year": -1, "final yr": -1, "the past year": -1}
YEAR_SHIFTS |= {"this year": 0, "this yr": 0, "the current year": 0, "next year": 1, "the year before last": -2}
# "In July, ten years ago".
YEAR_SHIFTS |= {f"{n} years ago": -n for n in range(1, 100)}
YEAR_TOLD = {"that year": 0, "the same year": 0, "that same year": 0, "the following year": 1, "the previous year": -1}
WILL = re.compile(r"\b(?:will|(?:is|are) (?:to|due|set|scheduled|expected))\b")


_DAY_OF_DEED = filtered(rf"(?<![\w-]){DAY_OF_DEED}(?=[\s,.;]|$)")
_BARE_DAY = filtered(
    rf"(?<=\w )(?<!\b[Oo]n )(?<!\bthe )(?<!\b[Ll]ast )(?<!\b[Nn]ext )(?<!\bfor )(?<!\bby )(?<!\buntil )(?<!\bthis )"
    rf"{WEEKDAY}{_HOUR}(?= (?:[a-z]+ed|for|that|to|by|with|because|after|over|in|at|as)\b|[,.;]|$)"
)


def with_plain_days(text: str) -> str:
    """The text with each day of a deed put as "on ...day", so that other patterns need know one way only; all else
    stays in its place."""
    for days in (_DAY_OF_DEED, _BARE_DAY):
        for m in reversed(list(days.finditer(text))):
            if len(m.group()) > 6:
                text = f"{text[: m.start()]}on {'x' * (len(m.group()) - 6)}day{text[m.end() :]}"
    return text


def number(word: str) -> int:
    """Value of a numeral or number word; 0 for "several", "a few"."""
    word = word.lower().strip()
    return int(word) if word.isdigit() else _NUMBERS.get(word, 0)


def century(figures: str) -> int:
    """The year that two figures mean: 19 is 2019, and 94 is 1994."""
    return int(figures) + (2000 if int(figures) < 50 else 1900)


def day_number(word: str) -> int:
    return int(re.match(r"\d+", word).group())  # type: ignore[union-attr]


def part_code(word: str | None) -> str | None:
    if not word:
        return None
    if re.search(r"\b(?:to|or)\b", word.lower()):
        return "early to mid" if word.lower().startswith("early") else "mid to late"
    if third := re.search(rf"\b{_THIRD}\b", word.lower()):
        return {"first": "early", "second": "mid", "middle": "mid"}.get(third.group().split()[0], "late")
    if days := re.search(r"\b(?:(first|early|opening)|\w+) (days|weeks|months)\b", word.lower()):
        part = "early" if days[1] else "late"
        return f"{part} days" if days[2] == "days" else part
    for key, code in PART_CODES.items():
        if key in word.lower():
            return code
    return "late"


def year_word(word: str | None) -> int | str | None:
    """A year in figures as a number, "last year" as it stands."""
    if not word:
        return None
    return int(word) if word.isdigit() else word.lower()
