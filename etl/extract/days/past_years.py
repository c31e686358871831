"""The year of which a text goes on telling: "In 1995 the war was at its worst. On September 8 the presidents met"."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from datetime import date, timedelta

from etl.extract.days.calendar import Span, month
from etl.extract.days.date_sharing import in_month, is_bare_number
from etl.extract.days.date_words import DateWords, find_dates
from etl.extract.days.dates import Clock, resolve
from etl.extract.language.text import Sentence

_UNDATED = ("date", "month")
_WITH_YEAR = ("date", "month", "months", "year")
# Words that count from the day of publication: the text is back in the present.
_OF_NOW = ("weekday", "near_day", "unit", "ago", "coming", "turn")
_TELLS, _STILL = 3, 2  # sentences for which a year holds, for days and for what is told without one
_LONG_AGO = 2  # years before that of publication
# A day so little before publication is of the news, unless the sentence before told of that year.
_NEWS = timedelta(days=45)
# "In 1995", "It was in May 1995 that", "Then, in 1995,": the sentence is told of that year.
_AT_THE_HEAD = re.compile(
    r"\W*(?:(?:and|but|then|back|it was|this was|that was|the year|(?:it|the story) (?:all )?(?:began|started)),? )?"
    r"(?:(?:on|in|during|late|early|by|towards?|at|over|the|end|close|spring|summer|autumn|fall|winter|last|first|"
    r"beginning|weeks?|days?|of|years?|night|morning|evening|afternoon) ){0,7}",
    re.I,
)
# "Since 1995", "by 1995": the year only bounds a time.
_BOUNDS = re.compile(r"(?:since|until|from|by)\b", re.I)
# "The ministers last met in June": seen from publication.
_PRESENT = re.compile(
    r"\b(?:has|have|is|are|will|now|last (?:met|spoke|saw|time|held|visit\w*)|latest|previously|recent\w*)\b"
)
# "1995 was the year of the accord", "1995:": a year that no word leads in.
_YEAR_ALONE = re.compile(r"\W*(?P<y>(?:19|20)\d\d)(?::| (?:was|had|saw|brought|began|ended|opened|proved)\b)")
_WENT_BEFORE = re.compile(r"\bhad\b(?! to\b)|\b(?:earlier|before that|previously)\b", re.I)


@dataclass(frozen=True)
class _Told:
    """A past day, month or year, and the sentence ``at`` which it was told."""

    span: Span
    at: int
    paragraph: int

    def goes_on_in(self, sentence: Sentence) -> bool:
        """Does the very next sentence go on with it?"""
        return self.paragraph == sentence.paragraph and sentence.index - self.at == 1

    def holds(self, sentence: Sentence) -> bool:
        """May a day without a year be of it?"""
        return sentence.index - self.at <= _TELLS and not _PRESENT.search(sentence.text)


class StoryYear:
    """The past year of which a text has been telling, sentence by sentence."""

    def __init__(self, clock: Clock) -> None:
        self._clock = clock
        self._told: _Told | None = None  # what sentences opened with
        self._last: _Told | None = None  # what was told last, wherever it stood
        self._month: _Told | None = None  # the month with which a sentence opened last

    def move_on(self, sentence: Sentence) -> None:
        """Remember the year of a sentence that has been read."""
        for words in [*_year_alone(sentence), *find_dates(sentence.text)]:
            if words.kind == "month" and self._opens(sentence, words):
                span = resolve(words, self._clock).span
                self._month = _Told(span, sentence.index, sentence.paragraph) if span else None
            if words.kind in _OF_NOW:
                self._told = None
            elif words.kind in _WITH_YEAR:
                dated = self.of(words, sentence)
                if isinstance(dated.args.get("y"), int) and not _BOUNDS.match(words.text):
                    self._note(dated, sentence, leads=dated is not words and self._told is not None)

    def _note(self, words: DateWords, sentence: Sentence, *, leads: bool) -> None:
        span = resolve(words, self._clock).span
        if span is None or self._clock.lo is None or self._clock.lo.year <= span.start.year:
            self._told = self._last = None
            return
        self._last = _Told(span, sentence.index, sentence.paragraph)
        if leads or self._opens(sentence, words):
            self._told = self._last if self._is_long_ago(span) else None

    def around(self, sentence: Sentence) -> Span | None:
        """When something was of which a sentence tells without a day: in the past month or year of the story."""
        first = next((w for w in find_dates(sentence.text) if w.kind in _WITH_YEAR), None)
        if first and isinstance(first.args.get("y"), int) and self._opens(sentence, first):
            span = resolve(first, self._clock).span
            return span if span and self._is_long_ago(span) else None
        told = self._told
        goes_on = told and sentence.paragraph == told.paragraph and sentence.index - told.at <= _STILL
        if not told or not goes_on or _PRESENT.search(sentence.text):
            return None
        return told.span if told.span.precision != "day" else month(told.span.start.year, told.span.start.month)

    def _opens(self, sentence: Sentence, words: DateWords) -> bool:
        text = sentence.text
        return not _BOUNDS.match(words.text) and (
            _AT_THE_HEAD.fullmatch(text, 0, words.start) is not None or _is_set_off(text, words)
        )

    def _is_long_ago(self, span: Span) -> bool:
        return self._clock.lo is not None and self._clock.lo.year - span.start.year >= _LONG_AGO

    def of(self, words: DateWords, sentence: Sentence) -> DateWords:
        """A day or month without its year, with that of which the text tells."""
        told, last = self._told, self._last
        if is_bare_number(words) and self._month and self._month.goes_on_in(sentence):
            # "In August it fell. They met on the 15th": of that month.
            return in_month(words, self._month.span.start.year, self._month.span.start.month)
        if words.kind not in _UNDATED or any(words.args.get(k) for k in ("y", "q", "term")):
            return words
        if counted := words.args.get("after"):
            return self._counted(words, counted, last) if last and sentence.index - last.at <= _TELLS else words
        if told is None:
            return words
        if not told.holds(sentence) or (self._is_news(words) and not told.goes_on_in(sentence)):
            return words
        dated = _in_year(words, told.span.start.year)
        span = resolve(dated, self._clock).span
        if span and span.end < told.span.start and not _WENT_BEFORE.search(sentence.text):
            dated = _in_year(words, told.span.start.year + 1)  # "In November it fell. In January": of the next year
        return dated

    def _is_news(self, words: DateWords) -> bool:
        near = resolve(words, self._clock).span
        return bool(near and self._clock.lo and self._clock.lo - near.start < _NEWS)

    def _counted(self, words: DateWords, counted: DateWords, told: _Told) -> DateWords:
        """ "A month later, on June 3": of the year to which that leads."""
        base = resolve(counted, self._clock, previous=told.span).span
        if base is None:
            return words
        middle = base.start + (base.end - base.start) / 2
        years = (middle.year - 1, middle.year, middle.year + 1)
        day = min(words.args.get("d", 15), 28)
        return _in_year(words, min(years, key=lambda y: abs(date(y, words.args["m"], day) - middle)))


def _year_alone(sentence: Sentence) -> list[DateWords]:
    m = _YEAR_ALONE.match(sentence.text)
    return [DateWords(m.start("y"), m.end("y"), m["y"], "year", {"y": int(m["y"]), "p": None})] if m else []


def _is_set_off(text: str, words: DateWords) -> bool:
    """ "It was a cold winter when, in 1995, the bus came"."""
    return text.startswith(",", words.end) and text.endswith(("when, ", "that, "), 0, words.start)


def _in_year(words: DateWords, year: int) -> DateWords:
    return replace(words, args={**words.args, "y": year})
