"""When the contact of a clause was: its own date words, or the day of which the text has just told."""

from __future__ import annotations

import re
from datetime import date, timedelta

from etl.extract.clauses.clause import in_present, sets_out, told_as_now
from etl.extract.clauses.tense import tense_of
from etl.extract.clauses.triggers import Trigger
from etl.extract.days.calendar import Span
from etl.extract.days.chronology import Entry, day_of_entry, entries_of, since_entry, with_entry
from etl.extract.days.date_evidence import newest_full_day
from etl.extract.days.date_words import DateWords, find_dates
from etl.extract.days.datelines import filed_on
from etl.extract.days.dates import Clock, Resolved, always_ahead, counted_from, of_nearest_year, resolve
from etl.extract.days.event_dates import lies_ahead
from etl.extract.days.lengths import spread
from etl.extract.days.statement_days import is_statement_day
from etl.extract.days.told_days import (
    clock_of_quote,
    comes_after,
    day_of_statement,
    goes_back,
    lies_ahead_of_it,
    taken_at,
    told_beside,
)
from etl.extract.language.prefilter import filtered
from etl.extract.language.text import Sentence
from etl.extract.outcomes.outcome import settled
from etl.extract.outcomes.status import StatusReading

_TOO = filtered(r"\b(?:too|also|likewise|as well)\b", re.I)
_NOW = filtered(
    r"\b(?:is|are) (?:\w+ly |now )?(?:(?:holding|meeting|hosting|visiting|discussing|conferring|being held|"
    r"taking (?:place|part in)|under way|in progress)\b|"
    r"(?:in|on|paying) [^,.;]{0,40}\b(?:visit|trip|tour)\b)",
    re.I,
)
# "He will meet there with", "At 4 pm the minister will": a further step of the day of which the text just told.
_GOES_ON = filtered(
    r"\bthere\b(?! (?:is|are|was|were|has|have|had|will|would|should|may|can)\b)|^\W*(?:then|afterwards?|later)\b|"
    r"\bat \d{1,2}(?:[.:]\d\d)?\s*(?:a\.?m\b|p\.?m\b|o'clock|hours)|\bin the (?:morning|afternoon|evening)\b",
    re.I,
)


# "Ahead of Saturday's inaugural meeting": it is still to come.
_RUN_UP = re.compile(r"\b(?:ahead of|in the run-up to|on the eve of)\s+(?:[\w'’-]+\s+){0,7}$", re.I)


# "Earlier in the day" is that of the story, even where a sentence between tells of the week before.
_IN_THE_DAY = re.compile(r"\b(?:earlier|later) in the day$", re.I)
_ANOTHER = re.compile(
    r"\b(?:again|another|later|next|soon|further|also|second|then|after|before|future|subsequent|return|"
    r"possibl[ey]|may|might|could)\b",
    re.I,
)
_FAR_AHEAD, _JUST_PAST = timedelta(days=240), timedelta(days=45)
_NEARLY_A_YEAR, _SOON = timedelta(days=330), timedelta(days=30)
_SAME_NEWS = timedelta(days=7)
_STILL_TOLD = 3
_REFUSED_FOR = timedelta(days=75)
# "The minister was speaking after talks with A": on the day on which she is quoted before.
_SPOKE_AFTER = filtered(
    r"\b(?:(?:was|were) (?:speaking|talking)|spoke to (?:reporters|journalists|the (?:press|media))|"
    r"made the (?:remarks?|comments?|statement)|told reporters)\b[^.;]{0,40}\b(?:after|following|during|at)\b",
    re.I,
)


# "At talks on Tuesday that trade would grow", "after talks on Tuesday, A said B would go": the tense of what was said.
_WHAT_IS_SAID = re.compile(r" that | said\b(?! (?:on|late|early|in)\b)| told ")


class Timeline:
    """The days an article tells of, in order: a clause without date words may go on with the day told last."""

    def __init__(
        self,
        clock: Clock,
        newest: date | None = None,
        filed: date | None = None,
        entries: dict[int, Entry] | None = None,
    ) -> None:
        self.clock = clock
        self.entries = entries or {}
        self.filed = Clock(filed, filed) if filed else clock
        self.newest = newest if clock.lo is None else None
        self.last_span: Span | None = None
        self.last_told: Span | None = None
        self.last_year: Span | None = None
        self.told_at = -9
        self.last_dated = -9
        self.last_words: DateWords | None = None
        self.worded = -9
        self.event: Span | None = None
        self.over: Span | None = None  # the last day told that was over by publication
        self.event_at = -9
        self.ahead: Span | None = None
        self.ahead_at = -9
        # The day on which somebody is quoted.
        self.spoken: Span | None = None
        self.spoken_at = -9
        # The day of which the text is telling, without what it says had gone before.
        self.story: Span | None = None
        # What "two days later" was counted from: several clauses may ask for the same words.
        self.counted: dict[tuple[int, DateWords], Span | None] = {}

    def move_on(self, sentence: Sentence) -> None:
        """Remember the days of a sentence that has been read."""
        for words in find_dates(sentence.text):
            if words.kind == "year" and not words.args["p"] and not words.args.get("y2"):
                self.last_year = resolve(words, self.clock).span
            elif words.kind in ("date", "weekday", "near_day", "month"):
                tense = True if lies_ahead_of_it(sentence.text, words) else None if words.kind == "date" else False
                self.told_at = sentence.index
                self.last_told = self.last_year = told = resolve(words, self._clock(words), future=tense).span
                if told and told.precision == "day" and told.start == told.end:
                    self.last_span, self.last_dated = told, sentence.index
                    if tense:
                        self.ahead, self.ahead_at = told, sentence.index
                    if not tense and not goes_back(sentence.text):
                        self.story = told
                if words.kind != "month" and is_statement_day(sentence.text, words):
                    self.spoken, self.spoken_at = told, sentence.index
                elif words.kind != "month":
                    self.last_words, self.worded = words, sentence.index

    def when(
        self, sentence: Sentence, clause: str, trigger: Trigger, status: StatusReading, words: DateWords | None
    ) -> tuple[StatusReading, Resolved | None]:
        """The date of a clause's contact, and its status: what lies ahead is planned, whatever the verb."""
        future = tense_of(sentence, clause, trigger, status, words, self.clock)
        entry = self.entries.get(sentence.paragraph)
        if words and always_ahead(words) and status == StatusReading("held") and not trigger.noun:
            # "When they met they announced another round in the coming weeks": not the day of the meeting.
            words = None if not in_present(clause) else words
        if not words:
            if status == StatusReading("held") and sentence.index - self.ahead_at == 1:
                # "Will be in Lima on May 21. The president receives her at the palace": that is to come as well.
                now = sentence.kind == "body" and told_as_now(sentence.text, trigger)
                status = StatusReading("planned", trigger.text, True) if now else status
            if entry and (when := day_of_entry(entry, sentence, clause, trigger, status, self.clock)):
                return settled(status, when, entry.words, self.clock, sentence, trigger, coming=True), when
            when = self._undated(sentence, clause, status, future)
            if when is None and status == StatusReading("held") and sets_out(sentence, clause, trigger):
                status = StatusReading("planned", trigger.text, True)
            if when and status.status is None and _NOW.search(clause):
                status = StatusReading("held")
            return status, when
        untold = status.status in (None, "held")
        around = clause if words.text in clause else sentence.text
        said = _WHAT_IS_SAID.search(around, around.find(words.text))
        around = around[: said.start()] if said else around
        if untold and words.kind == "date" and not words.args.get("y") and in_present(around):
            future = None  # "The visit runs from 22 to 25 April": the nearest such days, past or to come
        coming = untold and words.kind == "weekday" and sentence.kind == "body" and in_present(around)
        coming = coming or (
            untold and _RUN_UP.search(sentence.text, max(0, trigger.start - 90), trigger.start) is not None
        )
        coming = coming or (trigger.noun and status.status is None and self._is_awaited(words))
        when = spread(self._resolve(words, coming or future, sentence), clause, trigger)
        if entry:
            when = since_entry(words, sentence.text, when, entry, self.clock)
        if (
            status.status == "refused"
            and when.span
            and self.clock.hi
            and when.span.start > self.clock.hi + _REFUSED_FOR
        ):
            when = self._resolve(words, False, sentence)  # nobody refuses to meet in half a year
        status = settled(status, when, words, self.clock, sentence, trigger, coming=coming)
        if when.span:
            self.last_span, self.last_dated = when.span, sentence.index
            if status.status in (None, "held") and when.span.precision == "day" and not lies_ahead(when, self.clock):
                self.event, self.event_at = when.span, sentence.index
        return status, when

    def _is_awaited(self, words: DateWords) -> bool:
        """ "Is due there on Wednesday. ... wished them well at Wednesday's talks": the Wednesday of which was told."""
        if words.kind != "weekday" or words.args["q"] or words.args["wk"] or not self.ahead or not self.clock.hi:
            return False
        return self.ahead.start > self.clock.hi and self.ahead.start.weekday() == words.args["w"]

    def nearby(self, sentence: Sentence, clause: str) -> Span | None:
        """The day of what the text was just telling, for a clause without date words that goes on with it."""
        if spoken := day_of_statement(sentence, clause, self.clock):
            return spoken
        if self.spoken and sentence.index - self.spoken_at <= _STILL_TOLD and _SPOKE_AFTER.search(sentence.text):
            return self.spoken
        if goes_back(clause):
            return None
        if self.event and sentence.index - self.event_at <= 2:
            return self.event
        if self.last_words is None or sentence.index - self.worded > 2 or not self.clock.lo or not self.clock.hi:
            return None
        span = resolve(self.last_words, self._clock(self.last_words)).span
        near = span and self.clock.lo - _JUST_PAST < span.start <= self.clock.hi and span.precision == "day"
        return span if near else None

    def _clock(self, words: DateWords) -> Clock:
        """ "Today" is the day on which the report was filed; what is printed a day later seldom changes it."""
        return self.filed if words.kind == "near_day" else self.clock

    def _resolve(self, words: DateWords, future: bool | None, sentence: Sentence) -> Resolved:
        """As the tense has it; but "for April 17" in an article of April 25 is not said of the next year."""
        words = with_entry(words, self.entries.get(sentence.paragraph))
        words = of_nearest_year(words, self.newest) if self.newest else words
        before = counted_from(words, self.last_span, self.last_told, lambda: self._year_told(words, sentence))
        if words.kind == "offset":
            if words.args["u"] == "same":
                before = self._same_day(words, sentence, future) or before
            if (sentence.index, words) not in self.counted:
                beside = told_beside(words, sentence, self.clock)
                told = self._news_before(words, sentence) if words.args.get("event") else before
                self.counted = {(sentence.index, words): beside or told}
            before = self.counted[sentence.index, words]
        clock = clock_of_quote(words, sentence, self._clock(words))
        if lies_ahead_of_it(sentence.text, words):
            future = True
        when = resolve(words, clock, future=future, previous=before)
        if future is False and words.kind == "date" and not words.args.get("y"):
            return self._of_days_to_come(words, when)
        if not future or not when.span or not self.clock.hi or when.span.start <= self.clock.hi + _FAR_AHEAD:
            return when
        back = resolve(words, self.clock, future=None, previous=before)
        near = back.span and self.clock.lo and back.span.end >= self.clock.lo - _JUST_PAST
        return back if near else when

    def _year_told(self, words: DateWords, sentence: Sentence) -> Span | None:
        """ "Were restored in 2009, and that November": the year told last, in the sentence itself or before."""
        before = [w for w in find_dates(sentence.text) if w.end <= words.start and isinstance(w.args.get("y"), int)]
        return resolve(before[-1], self.clock).span if before else self.last_year

    def _same_day(self, words: DateWords, sentence: Sentence, future: bool | None) -> Span | None:
        """What "earlier in the day", "on the same day" mean: the day of the contact just told, of the story, today."""
        event = self.event if sentence.index - self.event_at <= _STILL_TOLD else None
        if _IN_THE_DAY.search(words.text):
            story = self.story if self.story and self._is_news(self.story) else None
            return story or event or self._filed_day()
        ahead = self.last_span and self.clock.hi and self.last_span.start > self.clock.hi
        return (event or self.story) if ahead and not future else self.last_span

    def _is_news(self, span: Span) -> bool:
        return self.clock.lo is None or abs(self.clock.lo - span.start) <= _SAME_NEWS

    def _filed_day(self) -> Span | None:
        """The day on which the report was filed, where that is known to the day."""
        filed = self.filed.lo
        return Span(filed, filed, "day") if filed and self.filed.width <= 1 else None

    def _news_before(self, words: DateWords, sentence: Sentence) -> Span | None:
        """ "The announcement comes a day after they met": counted from the day of the news, told in the sentence before
        or that of the report itself."""
        if not comes_after(sentence.text, words):
            return None
        told = self.last_told
        near = told and self.clock.lo and told.precision == "day" and abs(self.clock.lo - told.start) <= _SAME_NEWS
        return told if near and sentence.index - self.told_at == 1 else self._filed_day()

    def _long_past(self, words: DateWords) -> bool:
        """A day without its year that lies nearer behind than ahead: nobody says of it what is to come."""
        span = resolve(words, self._clock(words), future=None).span
        return span is not None and self.clock.lo is not None and span.end < self.clock.lo - _JUST_PAST

    def _of_days_to_come(self, words: DateWords, when: Resolved) -> Resolved:
        """ "Was on his programme for May 20", told on May 15: a day of a year ago would be told with its year."""
        if when.span is None or not self.clock.lo or self.clock.lo - when.span.start < _NEARLY_A_YEAR:
            return when
        coming = resolve(words, self.clock, future=True)
        return coming if coming.span and coming.span.start <= self.clock.lo + _SOON else when

    def _undated(self, sentence: Sentence, clause: str, status: StatusReading, future: bool | None) -> Resolved | None:
        """No date words of its own: the day told in the sentence before, where the clause goes on with it."""
        back = sentence.index - self.last_dated
        if status.status == "held" and _TOO.search(clause) and self.last_span and back == 1:
            told = Resolved(self.last_span, "the day told in the sentence before")
            return None if lies_ahead(told, self.clock) else told
        if status.status in (None, "held") and _NOW.search(clause) and self.clock.width == 0:
            return resolve(DateWords(0, 0, "is under way", "near_day", {"shift": 0, "loose": False}), self.filed)
        if status.status in (None, "held") and taken_at(sentence.text) and sentence.index - self.told_at == 1:
            return Resolved(self.over, "the day of what was decided at it") if self.over else None
        follows = status.status == "planned" and sentence.index - self.ahead_at == 1
        if follows and self.ahead and not _ANOTHER.search(clause):
            return Resolved(self.ahead, "the day to come, told in the sentence before")
        goes_on = status.status in ("held", "planned") and _GOES_ON.search(clause)
        if goes_on and self.last_words and sentence.index - self.worded == 1:
            told = resolve(self.last_words, self._clock(self.last_words), future=future)
            if told.span and told.span.precision == "day" and not (future and self._long_past(self.last_words)):
                return Resolved(told.span, f"{told.reason}, told in the sentence before", told.weekdays)
        return None


def timeline_of(sentences: list[Sentence], clock: Clock) -> Timeline:
    """The timeline of an article, with what its sentences tell of when it was written."""
    newest = newest_full_day(sentences) if clock.lo is None else None
    return Timeline(clock, newest, filed_on(sentences, clock), entries_of(sentences, clock))
