"""When the contact of a clause was: its own date words, or the day of which the text has just told."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import timedelta

from etl.extract.clauses.background import lies_behind
from etl.extract.clauses.clause import has_it_now, in_present, present_tense, sets_out, told_as_now, weekend_ahead
from etl.extract.clauses.tense import has_been, tense_of
from etl.extract.clauses.triggers import Trigger
from etl.extract.days.calendar import Span
from etl.extract.days.called_off_days import due_after_act
from etl.extract.days.date_evidence import newest_full_day
from etl.extract.days.date_words import DateWords
from etl.extract.days.datelines import filed_by_item, filed_on
from etl.extract.days.dates import Clock, Resolved, always_ahead, counted_from, of_nearest_year, resolve
from etl.extract.days.day_memory import JUST_PAST, DayMemory
from etl.extract.days.entry_days import Entry, announced, clock_of_entry, day_of_entry, since_entry, with_entry
from etl.extract.days.event_dates import lies_ahead
from etl.extract.days.lengths import lasting_until, spread
from etl.extract.days.statement_days import clock_of_forecast, is_statement_day
from etl.extract.days.told_days import (
    BESIDE_IT,
    before_it_was_said,
    clock_of_quote,
    closings,
    lies_ahead_of_it,
    told_beside,
    was_off,
    will_be_there,
)
from etl.extract.days.went_before import begun_then, days_on, just_back, on_the_way
from etl.extract.language.occasions import AHEAD_OF
from etl.extract.language.prefilter import filtered
from etl.extract.language.text import Sentence
from etl.extract.outcomes.settled import settled
from etl.extract.outcomes.status import StatusReading

_TOO = filtered(r"\b(?:too|also|likewise|as well)\b", re.I)
_NOW = filtered(
    r"\b(?:is|are) (?:\w+ly |now )?(?:(?:holding|meeting|hosting|visiting|discussing|conferring|being held|"
    r"taking (?:place|part in)|under way|in progress)\b|"
    r"(?:in|on|paying) [^,.;]{0,40}\b(?:visit|trip|tour)\b)|"
    r"\b(?:is|are) (?:currently|now|at present|presently|at the moment|just now) in (?-i:[A-Z])",
    re.I,
)
# "He will meet there with", "At 4 pm the minister will": a further step of the day of which the text just told.
_GOES_ON = filtered(
    r"\bthere\b(?! (?:is|are|was|were|has|have|had|will|would|should|may|can)\b)|^\W*(?:then|afterwards?|later)\b|"
    r"\bat \d{1,2}(?:[.:]\d\d)?\s*(?:a\.?m\b|p\.?m\b|o'clock|hours)|\bin the (?:morning|afternoon|evening)\b",
    re.I,
)


# "Before that A will sit down with B": on that day; but "before that she goes on to Quito" may be the day before.
_SITS_BEFORE = re.compile(
    r"\W*(?:Before|After) (?:that|this),? [^,;]{2,60}? (?:will|is to|are to) (?:meet|sit|see|talk|speak)\b"
)
# "Ahead of Saturday's inaugural meeting": it is still to come.
_RUN_UP = re.compile(rf"\b(?:{AHEAD_OF}|on the eve of)\s+(?:[\w'’-]+\s+){{0,7}}$", re.I)


# "Will be in Lima on May 21. He accepted an invitation to Peru": for when it is, is not told.
_ANOTHER = re.compile(
    r"\b(?:invit\w+|again|another|later|next|soon|further|also|second|then|after|before|future|subsequent|return|"
    r"possibl[ey]|(?-i:may)|might|could|shortly|eventually)\b",
    re.I,
)
_BACK_TO, _FAR_AHEAD = 3, timedelta(days=240)  # sentences; days
_NEARLY_A_YEAR, _SOON = timedelta(days=330), timedelta(days=30)
_REFUSED_FOR = timedelta(days=75)


# "Is in Lima on Saturday | before going on to Quito on Tuesday": in the tense of the verb before.
_AHEAD_OF_GOING = re.compile(r"\W*(?:(?:just |only )?[\w-]+ (?:hour|day|week|month)s? )before\b")
_BEFORE_GOING = re.compile(r"\W*before (?:then )?\w+ing\b")
# "At talks on Tuesday that trade would grow", "after talks on Tuesday, A said B would go": the tense of what was said;
# "begins a visit on Monday, the radio reported".
_WHAT_IS_SAID = re.compile(
    r" that | said\b(?! (?:on|late|early|in)\b)| told |"
    r", [^,;]{2,60} (?:reported|announced|wrote|confirmed|disclosed)\W*$"
)


class Timeline(DayMemory):
    """The days an article tells of, in order: a clause without date words may go on with the day told last."""

    def when(
        self, sentence: Sentence, clause: str, trigger: Trigger, status: StatusReading, words: DateWords | None
    ) -> tuple[StatusReading, Resolved | None]:
        """The date of a clause's contact, and its status: what lies ahead is planned, whatever the verb."""
        self.enter(sentence)
        future = tense_of(sentence, clause, trigger, status, words, self.clock)
        entry = self.entries.get(sentence.paragraph)
        if words and always_ahead(words) and status == StatusReading("held") and not trigger.noun:
            # "When they met they announced another round in the coming weeks": not the day of the meeting.
            words = None if not in_present(clause) else words
        if words and status == StatusReading("held") and trigger.kind == "visit":
            there = will_be_there(sentence.text, trigger.end, words)
            status = StatusReading("planned", trigger.text, True) if there else status
        if not words:
            if status == StatusReading("held") and sentence.index - self.ahead_at == 1:
                # "Will be in Lima on May 21. The president receives her at the palace": that is to come as well.
                now = sentence.kind == "body" and told_as_now(sentence.text, trigger)
                status = StatusReading("planned", trigger.text, True) if now else status
            if entry and (when := day_of_entry(entry, sentence, clause, trigger, status, self.clock)):
                told = replace(sentence, kind="headline") if entry.live else sentence
                status = settled(status, when, entry.words, self.clock, told, trigger, coming=not entry.live)
                return announced(entry, sentence, clause, trigger, status, when, self.clock), when
            when = self._undated(sentence, clause, trigger, status, future)
            ahead = when is not None and when.span and self.clock.is_before(when.span)
            going = sets_out(sentence, clause, trigger) or (ahead and present_tense(trigger))
            if (when is None or ahead) and status == StatusReading("held") and going:
                status = StatusReading("planned", trigger.text, True)
            if when is None and status.status == "planned":
                far = sentence.index - self.ahead_at > _BACK_TO
                when = None if far else on_the_way(sentence.text, self.clock.lo, self.ahead)
            if when and status.status is None and _NOW.search(clause):
                status = StatusReading("held")
            return status, when
        if status == StatusReading("held") and _AHEAD_OF_GOING.match(clause) and sets_out(sentence, clause, trigger):
            # "They were briefed on Tuesday. It came a week before A goes to Lima".
            near = self.last_span if sentence.index - self.last_dated <= 1 else None
            return StatusReading("planned", trigger.text, True), days_on(words, near)
        untold = status.status in (None, "held")
        around = clause if words.text in clause and not _BEFORE_GOING.match(clause) else sentence.text
        said = _WHAT_IS_SAID.search(around, around.find(words.text))
        around = around[: said.start()] if said else around
        if untold and words.kind == "date" and not words.args.get("y") and in_present(around):
            future = None  # "The visit runs from 22 to 25 April": the nearest such days, past or to come
        # A handshake told in the present tense is that of a picture.
        now = in_present(around) or (present_tense(trigger) and not trigger.text.startswith("shakes"))
        now = now or has_it_now(sentence.text, trigger)
        told_day = words.kind in ("weekday", "daynum") or weekend_ahead(words, trigger)
        coming = untold and told_day and sentence.kind == "body" and now
        coming = coming or (
            untold and _RUN_UP.search(sentence.text, max(0, trigger.start - 90), trigger.start) is not None
        )
        awaited = trigger.noun and status.status is None and not has_been(sentence.text, trigger)
        coming = coming or (awaited and self._is_awaited(words))
        behind = lies_behind(sentence.text, trigger) or is_statement_day(sentence.text, words)
        behind = behind or begun_then(sentence.text, words)
        coming = coming and not (untold and behind)
        coming = coming and not self._has_begun(words, sentence)
        when = spread(self._resolve(words, coming or future, sentence), clause, trigger)
        when = lasting_until(words, when, sentence.text, trigger, self.clock)
        if untold and not coming and not present_tense(trigger):
            when = before_it_was_said(words, when, sentence.text, self.clock)
        if status.status in ("cancelled", "refused"):
            off = status.status == "cancelled"
            when = due_after_act(sentence.text, words, status.words, self.clock, said_off=off) or when
        if entry:
            when = since_entry(words, sentence.text, when, entry, self.clock)
        if (
            (status.status == "refused" or (status.status == "cancelled" and was_off(sentence.text, words)))
            and when.span
            and self.clock.hi
            and when.span.start > self.clock.hi + _REFUSED_FOR
        ):
            when = self._resolve(words, False, sentence)  # nobody refuses to meet in half a year
        status = settled(status, when, words, self.clock, sentence, trigger, coming=coming)
        if entry:
            status = announced(entry, sentence, clause, trigger, status, when, self.clock)
        if when.span:
            self.last_span, self.last_dated = when.span, sentence.index
            self.read[sentence.index, words.start] = when.span
            if status.status in (None, "held") and when.span.precision == "day" and not lies_ahead(when, self.clock):
                self.event, self.event_at = when.span, sentence.index
        return status, when

    def when_due(self, words: DateWords, sentence: Sentence, *, over: bool) -> Resolved:
        """The day of something told before; ``over``: it is known to have passed."""
        near = None if words.kind == "date" else not over
        return self._resolve(words, near, sentence)

    def _resolve(self, words: DateWords, future: bool | None, sentence: Sentence) -> Resolved:
        """As the tense has it; but "for April 17" in an article of April 25 is not said of the next year."""
        words = with_entry(words, self.entries.get(sentence.paragraph))
        words = words if future else self.story_year.of(words, sentence)
        if day := self._in_stretch(words, sentence, future):
            return Resolved(day, f"“{words.text}” of the week told before")
        words = of_nearest_year(words, self.newest) if self.newest else words
        before = counted_from(words, self.last_span, self.last_told, lambda: self._year_told(words, sentence))
        if words.kind == "offset":
            if words.args["u"] == "same":
                before = self._same_day(words, sentence, future) or before
            if (sentence.index, words) not in self.counted:
                beside = words.args.get("of_news") and self.event
                beside = beside or told_beside(words, sentence, self.clock, self.read, future)
                told = (
                    self._news_before(words, sentence)
                    if words.args.get("event")
                    else self._month_just_told(words) or before
                )
                self.counted = {(sentence.index, words): beside or told or self._yesterday(words)}
            before = self.counted[sentence.index, words]
        clock = clock_of_quote(words, sentence, self._clock(words), self.closes.get(sentence.index))
        if clock is self._clock(words) and self._is_quoted(words, sentence) and self.event:
            clock = Clock(self.event.start, self.event.end)
        clock = clock_of_forecast(words, sentence.text, clock) if future else clock
        clock = clock_of_entry(words, self.entries.get(sentence.paragraph), clock)
        if lies_ahead_of_it(sentence.text, words):
            future = True
        when = resolve(words, clock, future=future, previous=before)
        if future and self._is_of_event(words, sentence) and self.event:
            return Resolved(self.event, "the day told before", when.weekdays)
        if future is False and words.kind == "date" and not words.args.get("y"):
            return self._of_days_to_come(words, when, sentence)
        far = when.span and self.clock.hi and when.span.start > self.clock.hi + _FAR_AHEAD
        if not (future and far) or words.kind == "months":
            return when
        back = resolve(words, self.clock, future=None, previous=before)
        near = back.span and self.clock.lo and back.span.end >= self.clock.lo - JUST_PAST
        return back if near else when

    def _has_begun(self, words: DateWords, sentence: Sentence) -> bool:
        """ "Is on a visit on Tuesday and Wednesday", told on Wednesday: these days, and not those of next week."""
        filed = self._filed_day()
        if words.kind != "weekday" or words.args["q"] or words.args["wk"] or filed is None:
            return False
        if self._in_stretch(words, sentence, True):
            return False
        span = self._resolve(words, False, sentence).span
        return span is not None and span.start <= filed.start <= span.end

    def _month_just_told(self, words: DateWords) -> Span | None:
        """ "Talks broke down in March. The next day", "a month later": the month, if told after the last day."""
        month = (told := self.last_told) is not None and told.precision == "month" and self.told_at > self.last_dated
        days = words.args["u"] == "day" and (words.args["sign"] > 0 or not self.event)  # not of May
        return told if month and (days or words.args["u"] == "month") else None

    def _long_past(self, words: DateWords) -> bool:
        """A day without its year that lies nearer behind than ahead: nobody says of it what is to come."""
        span = resolve(words, self._clock(words), future=None).span
        return span is not None and self.clock.lo is not None and span.end < self.clock.lo - JUST_PAST

    def _of_days_to_come(self, words: DateWords, when: Resolved, sentence: Sentence) -> Resolved:
        """ "Was on his programme for May 20", told on May 15: a day of a year ago would be told with its year."""
        if when.span is None or not self.clock.lo or self.clock.lo - when.span.start < _NEARLY_A_YEAR:
            return when
        if sentence.text.endswith("last ", 0, words.start):
            return when
        coming = resolve(words, self.clock, future=True)
        return coming if coming.span and coming.span.start <= self.clock.lo + _SOON else when

    def _still_on(self) -> Resolved | None:
        """ "Is in Lima on Wednesday. She met A and will be holding talks with B": of the day that the report is of."""
        span, today = self.last_span, self.clock.lo
        told = self.last_dated == self.worded and self.last_words is not None and self.last_words.kind == "weekday"
        on = told and span is not None and today and span.end >= today - timedelta(days=1) and span.start <= today
        return Resolved(span, "the day told in the sentence before") if on else None

    def _undated(
        self, sentence: Sentence, clause: str, trigger: Trigger, status: StatusReading, future: bool | None
    ) -> Resolved | None:
        """No date words of its own: the day told in the sentence before, where the clause goes on with it."""
        back = sentence.index - self.last_dated
        if status.status == "held" and _TOO.search(clause) and self.last_span and back == 1:
            told = Resolved(self.last_span, "the day told in the sentence before")
            return None if lies_ahead(told, self.clock) else told
        if told_last := self.told_last(sentence, status.status):
            return told_last
        beside = BESIDE_IT.search(sentence.text) if status.status == "held" else None
        far = _BACK_TO if beside and beside["it"] else _BACK_TO - 1
        near = self.event if sentence.index - self.event_at <= far else self.last_span if back == 1 else None
        if near and near.precision == "day" and beside:
            return Resolved(near, "the day of what was told before")
        if status.status in (None, "held") and _NOW.search(clause) and self.clock.width == 0:
            return resolve(DateWords(0, 0, "is under way", "near_day", {"shift": 0, "loose": False}), self.filed)
        if status.status in (None, "held") and (lately := just_back(clause, self.clock)):
            return lately
        follows = status.status == "planned" and sentence.index - self.ahead_at == 1
        if follows and self.ahead and (_SITS_BEFORE.match(sentence.text) or not _ANOTHER.search(clause)):
            return Resolved(self.ahead, "the day to come, told in the sentence before")
        goes_on = status.status in ("held", "planned") and _GOES_ON.search(clause)
        if goes_on and self.last_words and sentence.index - self.worded == 1:
            read = self.read.get((self.worded, self.last_words.start))
            gone = read is not None and not self.clock.is_before(read)
            coming = future or (present_tense(trigger) and self.last_words.kind == "weekday" and not gone)
            told = resolve(self.last_words, self._clock(self.last_words), future=coming)
            if now := self._still_on():
                told = now
            if told.span and told.span.precision == "day" and not (future and self._long_past(self.last_words)):
                return Resolved(told.span, f"{told.reason}, told in the sentence before", told.weekdays)
        return None


def timeline_of(sentences: list[Sentence], clock: Clock, entries: dict[int, Entry]) -> Timeline:
    """The timeline of an article, with what its sentences tell of when it was written; ``entries`` by paragraph."""
    newest = newest_full_day(sentences) if clock.lo is None else None
    items = filed_by_item(sentences, clock)
    return Timeline(clock, newest, filed_on(sentences, clock), entries, closings(sentences), items)
