"""The words officers see: names for codes, dates and durations in plain English, and text made safe to show."""

from __future__ import annotations

import html
import re
from collections.abc import Iterable
from datetime import date

from etl import country_names
from etl.lexicon import UnknownCodeError, label, vocabulary

NOT_STATED = "not stated"
_MARKDOWN = re.compile(r"([\\`*_{}\[\]()#+\-.!|~$:<>^=&])")
# Characters that XML 1.0 does not allow, lone halves of surrogate pairs among them: no file can hold them.
_UNPRINTABLE = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff\ud800-\udfff]")
_FORMULA_STARTS = ("=", "+", "-", "@", "\t", "\r")


def country_name(code: str | None) -> str:
    """Common English name of a country; the code itself where it is not known."""
    if not code:
        return NOT_STATED
    try:
        return country_names.country_name(code)
    except UnknownCodeError:
        return code


def pair_name(pair: str | None) -> str:
    """``CHN-USA`` -> ``China – United States``."""
    return " – ".join(country_name(code) for code in pair.split("-")) if pair else "All pairs"


def without_pair(title: str, pair: str | None) -> str:
    """A title without the countries it begins with: where the pair is named beside it, they only take room."""
    names = [country_name(code) for code in (pair or "").split("-")]
    for dash in ("-", "–", " – ", " - ", " and "):
        for order in (names, names[::-1]):
            lead = f"{dash.join(order)} "
            if pair and title.startswith(lead) and len(title) > len(lead):
                rest = title[len(lead) :]
                return rest[0].upper() + rest[1:]
    return title


def countries_name(codes: Iterable[str]) -> str:
    """Names of any number of countries, joined as a pair is."""
    return " – ".join(country_name(code) for code in codes)


def word(vocabulary_name: str, code: str | None) -> str:
    """Label of a code; "not stated" for none, the code itself for one that the lexicon does not know."""
    if not isinstance(code, str) or not code:
        return NOT_STATED
    try:
        return label(vocabulary_name, code)
    except UnknownCodeError:
        return code


def channel_name(level: str | None, track: str | None) -> str:
    """Level and track in words: ``minister``, ``defence`` -> ``Defence ministers``."""
    special = {
        ("leader", "leader"): "Leaders",
        ("minister", "foreign"): "Foreign ministers",
        ("minister", "defence"): "Defence ministers",
        ("minister", "security"): "National security advisers",
        ("chief", "defence"): "Military chiefs",
    }
    if (level, track) in special:
        return special[(str(level), str(track))]
    if not isinstance(level, str) or not level:
        return f"{word('track', track)}, level not stated" if isinstance(track, str) and track else "Level not stated"
    return word("level", level) if not isinstance(track, str) or not track else _joined(level, track)


def _joined(level: str, track: str) -> str:
    return word("level", level) if level == track else f"{word('level', level)}, {word('track', track).lower()}"


def channel_words(channel: str | None) -> str:
    """Name of a channel code: ``minister-defence`` -> ``Defence ministers``; ``any`` -> ``Any contact``."""
    if not isinstance(channel, str) or not channel or channel == "any":
        return "Any contact"
    level, _, track = channel.partition("-")
    return channel_name(level, track) if level in vocabulary("level") else word("mode", channel)


def day(value: date | None) -> str:
    """A date as ``20 Apr 2022``; empty for none."""
    return f"{value.day} {value:%b %Y}" if _is_date(value) else ""  # type: ignore[union-attr]


def when(start: date | None, end: date | None, precision: str | None) -> str:
    """A date in words, no finer than it is known: ``20 Apr 2022``, ``28–29 Sep 2021``, ``March 2022``, ``2021``."""
    if not _is_date(start) or start is None:
        return "date not known"
    last = end if _is_date(end) and end is not None else start
    if precision == "year":
        return f"{start:%Y}" if start.year == last.year else f"{start:%Y} to {last:%Y}"
    if precision == "month":
        return _month_words(start, last)
    if start == last:
        return day(start)
    if (start.year, start.month) == (last.year, last.month):
        return f"{start.day}–{day(last)}"
    return f"{day(start)} to {day(last)}"


def span(first: date | None, last: date | None) -> str:
    """Two days as ``6 Aug 2020 – 20 Apr 2022``; empty where either is missing."""
    return f"{day(first)} – {day(last)}" if _is_date(first) and _is_date(last) else ""


def _month_words(start: date, last: date) -> str:
    if (start.year, start.month) == (last.year, last.month):
        return f"{start:%B %Y}" if last.day - start.day > 20 else f"{start.day}–{last.day} {start:%B %Y}"
    return f"{start:%b %Y} to {last:%b %Y}"


def _is_date(value: object) -> bool:
    return isinstance(value, date) and value == value  # NaT is a datetime that does not equal itself


def count(number: int, one: str, many: str | None = None) -> str:
    """``1 contact``, ``5 contacts``, ``1,204 contacts``."""
    return f"{number:,} {one if number == 1 else many or one + 's'}"


def drawn(shown: int, of: int, what: str) -> str:
    """``the first 7 of 21 topics, all in the table``; empty where all are drawn."""
    return f"the first {shown:,} of {of:,} {what}, all in the table" if shown < of else ""


def days(number: int | float) -> str:
    """``1 day``, ``622 days``."""
    return count(round(number), "day")


def plain(text: object) -> str:
    """Text of any origin, escaped so that st.markdown shows it letter by letter."""
    flat = " ".join(str(text).split())
    return _MARKDOWN.sub(r"\\\1", flat)


def escaped(text: object) -> str:
    """Text of any origin for a Plotly figure: tags escaped, quotes left, which Plotly would show as entities."""
    return html.escape(str(text), quote=False)


def hover(text: object, width: int = 70, most: int = 320) -> str:
    """Text of any origin for a Plotly hover: tags escaped, wrapped at ``width`` characters, cut at ``most``."""
    flat = " ".join(str(text).split())
    cut = flat if len(flat) <= most else flat[: most - 1].rsplit(" ", 1)[0] + " …"
    lines: list[str] = []
    for piece in cut.split(" "):
        if lines and len(lines[-1]) + 1 + len(piece) <= width:
            lines[-1] += " " + piece
        else:
            lines.extend(piece[i : i + width] for i in range(0, len(piece), width) or (0,))
    return "<br>".join(escaped(line) for line in lines)


def printable(text: str) -> str:
    """The text with a space for each character that no file can hold."""
    return _UNPRINTABLE.sub(" ", text)


def spreadsheet_safe(value: object) -> object:
    """A cell that no spreadsheet runs as a formula: text that begins like one gets an apostrophe."""
    if isinstance(value, str) and value.lstrip(" ").startswith(_FORMULA_STARTS):
        return "'" + value
    return value
