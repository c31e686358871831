"""Days that are told in figures: "12/05/2018", "2019.05.03", "31/12/18", "3.V.2019", "20190503"."""

from __future__ import annotations

import re

from etl.extract.days.date_rules import Reading, Rule, register
from etl.extract.days.date_vocabulary import DAYNUM, MONTHS, ROMAN, WEEKDAY, YEAR, century, day_number, month_number

RULES: list[Rule] = []
_rule = register(RULES)

MONTHS_SHORT = tuple(written for m in MONTHS for written in (m[:3], m[:3].upper()))
DAY_FIGURES = r"(?:3[01]|[12]\d|0?[1-9])"


def _one_day(y: int | None, m: int, d: int, last: int = 0) -> Reading:
    """A day told in full, or the days from it to the ``last`` of the month."""
    return "date", {"y": y, "m": m, "d": d, "d2": last or d}


@_rule(rf"\b(?P<y>{YEAR})-(?P<m>0[1-9]|1[0-2])-(?P<d>0[1-9]|[12]\d|3[01])(?!\d)")
def _iso(m: re.Match[str]) -> Reading:
    return _one_day(int(m["y"]), int(m["m"]), int(m["d"]))


@_rule(rf"(?:\b{WEEKDAY}\s+)?\((?P<a>\d{{1,2}})/(?P<b>\d{{1,2}})\)")
def _bracketed(m: re.Match[str]) -> Reading | None:
    """ "On Tuesday (20/10)", as papers of Indonesia print it: the day, then the month."""
    a, b = int(m["a"]), int(m["b"])
    return _one_day(None, b, a) if 1 <= a <= 31 and 1 <= b <= 12 else None


@_rule(rf"(?<![\d./-])(?P<a>\d{{1,2}})(?P<s>[./-])(?P<b>\d{{1,2}})(?P=s)(?P<y>{YEAR})(?![\d/-])")
def _figures(m: re.Match[str]) -> Reading | None:
    """12/05/2018 is 12 May or 5 December; with full stops it is always the day that comes first."""
    return _ordered(int(m["a"]), int(m["b"]), int(m["y"]), day_first=m["s"] == ".")


def _ordered(a: int, b: int, y: int, *, day_first: bool) -> Reading | None:
    """Which of two figures is the month; kind "figures" where only the day of publication can tell."""
    if not (1 <= a <= 31 and 1 <= b <= 31) or min(a, b) > 12:
        return None
    if day_first or a > 12 or a == b:
        return _one_day(y, b, a) if b <= 12 else None
    if b > 12:
        return _one_day(y, a, b)
    return "figures", {"y": y, "a": a, "b": b}


@_rule(rf"(?<![\d./-])(?P<y>{YEAR})(?P<s>[./])(?P<m>0?[1-9]|1[0-2])(?P=s)(?P<d>{DAY_FIGURES})(?![\d/-])")
def _year_first(m: re.Match[str]) -> Reading:
    """2019.05.03 and 2019/5/3, as papers of East Asia print it."""
    return _one_day(int(m["y"]), int(m["m"]), int(m["d"]))


@_rule(rf"(?:(?<=\b[Oo]n )|(?<=\bof )|(?<=\bdated )|(?<=\())(?P<y>20\d\d)(?P<m>0[1-9]|1[0-2])(?P<d>{DAY_FIGURES})\b")
def _without_strokes(m: re.Match[str]) -> Reading:
    """ "On 20190503": only where a day is due, for any number may have eight figures."""
    return _one_day(int(m["y"]), int(m["m"]), int(m["d"]))


@_rule(r"(?<![\d./-])(?P<a>\d{1,2})(?P<s>[./])(?P<b>\d{1,2})(?P=s)(?P<yy>\d\d)(?![\d/%-]|\.\d)")
def _figures_of_short_year(m: re.Match[str]) -> Reading | None:
    """ "On 31/12/18", "24.05.19": with full stops only where all three have two figures."""
    if m["s"] == "." and len(m.group()) < len("24.05.19"):
        return None
    return _ordered(int(m["a"]), int(m["b"]), century(m["yy"]), day_first=m["s"] == ".")


@_rule(rf"\b(?P<d>{DAY_FIGURES})(?P<mon>{'|'.join(MONTHS_SHORT)})(?P<y>{YEAR})\b")
def _in_one_word(m: re.Match[str]) -> Reading:
    """ "On 03MAY2019", as soldiers write it."""
    return _one_day(int(m["y"]), month_number(m["mon"]), int(m["d"]))


@_rule(rf"(?<![\d./-])(?P<d>{DAYNUM})(?P<s>[. /-]|\. )(?P<m>X?I{{1,3}}|I?[VX]|VI{{1,3}})(?P=s)(?P<y>{YEAR})\b")
def _roman_month(m: re.Match[str]) -> Reading | None:
    """3.V.2019 and 3 V 2019, as papers between Warsaw and Belgrade print it."""
    return _one_day(int(m["y"]), ROMAN[m["m"]], day_number(m["d"])) if m["m"] in ROMAN else None


@_rule(
    rf"(?<![\d./-])(?P<d>{DAYNUM})\.?\s?[-–]\s?(?P<d2>{DAYNUM})(?P<s>[./])(?P<m>0?[1-9]|1[0-2])(?P=s)(?P<y>{YEAR})(?![\d/-])"
)
def _days_in_figures(m: re.Match[str]) -> Reading:
    """ "From 23.-25.8.2016", "23-25/8/2016"."""
    return _one_day(int(m["y"]), int(m["m"]), int(m["d"]), int(m["d2"]))
