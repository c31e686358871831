"""The days that a text has told so far, and which of them a later sentence means."""

from __future__ import annotations

import re
from datetime import date, timedelta

from etl.extract.clauses.spoken_after import FRESH_FROM
from etl.extract.days.calendar import Span
from etl.extract.days.date_words import DateWords, find_dates
from etl.extract.days.dates import Clock, Resolved, resolve
from etl.extract.days.entry_days import Entry
from etl.extract.days.past_years import StoryYear
from etl.extract.days.since_days import is_since
from etl.extract.days.statement_days import is_statement_day
from etl.extract.days.told_days import day_of_statement, goes_back, lies_ahead_of_it
from etl.extract.days.went_before import AT_AN_HOUR, comes_after, since_it_happened
from etl.extract.language.prefilter import filtered
from etl.extract.language.text import Sentence, left_open

# A day that a text goes on about lies no further back than this, nor more sentences.
JUST_PAST = timedelta(days=45)
_SAME_NEWS = timedelta(days=7)
_STILL_TOLD = 3
# "The minister was speaking after talks with A": on the day on which she is quoted before.
_SPOKE_AFTER = filtered(
    r"\b(?:(?:was|were) (?:speaking|talking)|spoke to (?:reporters|journalists|the (?:press|media))|"
    r"made the (?:remarks?|comments?|statement)|told reporters)\b[^.;]{0,40}\b(?:after|following|during|at)\b",
    re.I,
)
_HAD = re.compile(
    r"\bhad (?:also |already |then )?(?:met|held|seen|been|come|gone|flown|\w+en|\w+ed)\b|"
    r"\b(?:during|on) (?:the|his|her|their|that) (?:\w+ )?(?:visit|trip|stay)\b",
    re.I,
)
_HE = re.compile(r"\W*(?:On \w+day,? )?(?:he|she|they|the (?:two|pair)|both)\b", re.I)
_EXCHANGE = re.compile(r"\b(?:calls?|conversations?|meetings?|talks|visit|summit|trip|exchange|encounter)\b")
# "Earlier in the day" is that of the story, even where a sentence between tells of the week before.
_IN_THE_DAY = re.compile(r"\b(?:earlier|later) in the day$|\bhours \w+$", re.I)

# "She also met A", "after a separate meeting with B", "he and C, too, discussed": on the day that was told last, a few
# sentences on results and quotes ago.
_ALSO_MET = filtered(
    r"(?<!\bhad )\balso (?:met|held|spoke|talked|conferred|received|called|phoned|sat|saw|discussed|"
    r"had (?:talks|a ))\b|"
    r"\b(?:[Ii]n|[Aa]t|[Aa]fter|[Dd]uring) (?:another|an? separate|separate) "
    r"(?:meetings?|talks|calls?|conversations?)\b|"
    r"^\W*(?:[Ss]eparately|[Ii]n addition)\b|"
    # "While holding talks with B, she said", "in the meeting with C, he said": of those that she met on that day.
    r"^\W*(?:While|When) (?:holding|meeting|receiving|speaking with|talking with)\b|"
    r"^\W*In (?:the|his|her) (?:meeting|talks) with [A-Z]"
)
_OF_ITS_DAY = 6  # sentences

# "Will pay visits to four countries | from May 19 to 26", "is on a three-nation tour | next week".
_TOUR = filtered(
    r"\b(?:visit(?:s|ed|ing)?|tour|travel(?:s|led|ed|ling|ing)?|trip)\b[^.;]{0,40}?\b"
    r"(?:two|three|four|five|six|seven|eight|several|\d) (?:[\w-]+ ){0,3}(?:countries|nations|states|capitals)\b|"
    r"\b(?:two|three|four|five|six|seven|\d)-(?:country|nation|state) (?:visit|tour|trip)\b"
)
# "She will visit Peru, Chile and Brazil", "The minister will go to Lima and Quito".
_STOPS = re.compile(
    r"\W*(?:During (?:the|his|her) (?:[\w-]+ )?(?:visit|tour|trip), )?"
    r"(?:He|She|(?:The )?[A-Z][\w'’.-]*(?: [A-Z][\w'’.-]*){0,3}) "
    r"(?:(?:will|would|is to|is (?:due|expected|scheduled|set) to) (?:visit|go to|travel to|be in|stop in)|visited|"
    r"went to|travelled to|traveled to)\b"
)
_STILL_ON_TOUR = 3  # sentences


class DayMemory:
    """The days an article has told, in order: of its story, of what is over, of what is to come, of who spoke."""

    def __init__(
        self,
        clock: Clock,
        newest: date | None = None,
        filed: date | None = None,
        entries: dict[int, Entry] | None = None,
        closes: dict[int, Sentence] | None = None,
        items: dict[int, date] | None = None,
    ) -> None:
        self.clock = clock
        self.entries = entries or {}
        self.closes = closes or {}  # of sentences within a quotation, that in which it ends
        self.items = items or {}
        self.filed = Clock(filed, filed) if filed else clock
        self.newest = newest if clock.lo is None else None
        # The day of an entry of a live page, on which it was written.
        self.written: Clock | None = None
        self.last_span: Span | None = None
        self.last_told: Span | None = None
        self.last_year: Span | None = None
        self.last_gone: Span | None = None  # of those that had passed when the text was written
        # The sentences in which each of these was told: none as yet.
        self.told_at = self.last_dated = self.worded = self.stretch_at = self.stretch_in = -9
        self.event_at = self.ahead_at = self.tour_at = self.spoken_at = -9
        self.last_words: DateWords | None = None
        self.stretch: Span | None = None
        self.event: Span | None = None
        self.ahead: Span | None = None
        self.tour: Span | None = None
        # The day on which somebody is quoted.
        self.spoken: Span | None = None
        # The day of which the text is telling, without what it says had gone before.
        self.story: Span | None = None
        # What "two days later" was counted from: several clauses may ask for the same words.
        self.counted: dict[tuple[int, DateWords], Span | None] = {}
        self.read: dict[tuple[int, int], Span] = {}  # the days of clauses, by sentence and place of their words
        self.story_year = StoryYear(clock)

    def move_on(self, sentence: Sentence) -> None:
        """Remember the days of a sentence that has been read."""
        self.enter(sentence)
        for bare in find_dates(sentence.text):
            words = self.story_year.of(bare, sentence)
            self._note_stretch(words, sentence)
            self._note_tour(words, sentence)
            if words.kind == "year" and not words.args["p"] and not words.args.get("y2"):
                self.last_year = resolve(words, self.clock).span
            elif words.kind in ("date", "weekday", "near_day", "month"):
                tense = True if lies_ahead_of_it(sentence.text, words) else None if words.kind == "date" else False
                self.told_at = sentence.index
                told = self._in_stretch(words, sentence, True) if words.kind == "weekday" else None
                told = told or resolve(words, self._clock(words), future=tense).span
                self.last_told = self.last_year = told
                # "Met on Friday, for the first time since May 3": the next day is the one after Friday.
                counted = self.last_dated == sentence.index and is_since(sentence.text, words)
                if told and told.precision == "day" and told.start == told.end and not counted:
                    self.last_span, self.last_dated = told, sentence.index
                    if not self.clock.is_before(told):
                        self.last_gone = told
                    if tense and self.ahead_at == sentence.index and self.ahead != told:
                        # "Cuba on Thursday, Mexico on Friday": of several no sentence goes on with one.
                        self.ahead = None
                    elif tense:
                        self.ahead, self.ahead_at = told, sentence.index
                    if not tense and not goes_back(sentence.text):
                        self.story = told
                if words.kind != "month" and is_statement_day(sentence.text, words):
                    self.spoken, self.spoken_at = told, sentence.index
                elif words.kind != "month":
                    self.last_words, self.worded = words, sentence.index
        self.story_year.move_on(sentence)

    def enter(self, sentence: Sentence) -> None:
        """Note on which day the entry was written to which a sentence belongs."""
        entry, day = self.entries.get(sentence.paragraph), self.items.get(sentence.paragraph)
        if day and self.filed.lo != day:
            # On a page of several reports the days of each are counted from its own dateline.
            self.clock = self.filed = Clock(day, day)
        self.written = entry.clock(self.clock) if entry else None

    def _is_awaited(self, words: DateWords) -> bool:
        """ "Is due there on Wednesday. ... wished them well at Wednesday's talks": the Wednesday of which was told."""
        if words.kind != "weekday" or words.args["q"] or words.args["wk"] or not self.ahead:
            return False
        return self.clock.is_before(self.ahead) and self.ahead.start.weekday() == words.args["w"]

    def _note_stretch(self, words: DateWords, sentence: Sentence) -> None:
        """ "Next week", "from May 20 to 22": some days, of which the next sentences may single out one."""
        if words.kind in ("unit", "date") and self.clock.lo:
            span = resolve(words, self.clock, future=None).span
            if span and timedelta(0) < span.end - span.start < _SAME_NEWS:
                self.stretch, self.stretch_at, self.stretch_in = span, sentence.index, sentence.paragraph

    def _in_stretch(self, words: DateWords, sentence: Sentence, future: bool | None) -> Span | None:
        """ "Will be in Lima next week. On Thursday he meets B", "was there last week. He had met B on Thursday": the
        Thursday of that week."""
        told = self.stretch
        bare = words.kind == "weekday" and not words.args["q"] and not words.args["wk"]
        if not bare or told is None or not 0 < sentence.index - self.stretch_at <= _STILL_TOLD or not self.clock.hi:
            return None
        owned = sentence.text.startswith(("'s", "’s"), words.end)  # "Friday's call" was told before
        sooner = future and " already " in sentence.text  # "are already to meet on Friday"
        if words.args["w"] != words.args["w2"] or owned or sooner or is_statement_day(sentence.text, words):
            return None
        near = sentence.index - self.stretch_at <= 2 and _HE.match(sentence.text)
        goes_on = bool(near or _HAD.search(sentence.text)) or sentence.text.endswith("on the ", 0, words.start)
        # A paragraph on, "on Monday" is the next Monday, and not that of days weeks ahead.
        soon = told.start - self.clock.hi <= _SAME_NEWS or self.stretch_in == sentence.paragraph
        if not (told.start > self.clock.hi and soon if future else told.end < self.clock.hi and goes_on):
            return None
        days = (told.start + timedelta(days=n) for n in range((told.end - told.start).days + 1))
        day = next((d for d in days if d.weekday() == words.args["w"]), None)
        return Span(day, day, "day") if day else None

    def nearby(self, sentence: Sentence, clause: str, when: Resolved | None) -> Span | None:
        """The day of what the text was just telling, for a clause without date words that goes on with it; the past
        month or year of the story for one that counts from a day which nothing tells."""
        self.enter(sentence)
        if when is not None:
            return None if when.span else self.story_year.around(sentence)
        if spoken := day_of_statement(sentence, clause, self.clock):
            return spoken
        if long_ago := self.story_year.around(sentence):
            return long_ago
        if self.spoken and sentence.index - self.spoken_at <= _STILL_TOLD and _SPOKE_AFTER.search(sentence.text):
            return self.spoken
        if self.spoken and sentence.index - self.spoken_at == 1 and FRESH_FROM.search(sentence.text):
            return self.spoken
        if goes_back(clause):
            return None
        if self.event and sentence.index - self.event_at <= (_OF_ITS_DAY if AT_AN_HOUR.search(clause) else 2):
            return since_it_happened(self.event, sentence.text, self.clock)
        told = self.last_words if sentence.index - self.worded <= 2 and self.ahead_at != self.worded else None
        if told is None or not self.clock.lo or not self.clock.hi:
            return None
        span = resolve(told, self._clock(told)).span
        near = span and self.clock.lo - JUST_PAST < span.start <= self.clock.hi and span.precision == "day"
        return since_it_happened(span, sentence.text, self.clock) if span and near else None

    def told_last(self, sentence: Sentence, status: str | None) -> Resolved | None:
        """The day of the contact told last, if this one is told as a further one of it; the days of a tour, if this is
        one of its stops."""
        near = status in (None, "held") and sentence.index - self.event_at <= _OF_ITS_DAY
        if near and self.event and _ALSO_MET.search(sentence.text):
            return Resolved(self.event, "the day told last, of which this is told as well")
        stop = status in ("held", "planned") and 0 < sentence.index - self.tour_at <= _STILL_ON_TOUR
        if stop and self.tour and _STOPS.match(sentence.text):
            return Resolved(self.tour, "the days of the tour told before")
        return None

    def _note_tour(self, words: DateWords, sentence: Sentence) -> None:
        first = self.tour_at < sentence.index and not is_statement_day(sentence.text, words)
        if first and _TOUR.search_in(sentence.text, sentence.text[: words.start], 0):
            ahead = lies_ahead_of_it(sentence.text, words) or None
            span = resolve(words, self._clock(words), future=ahead).span
            if span and span.precision == "day":
                self.tour, self.tour_at = span, sentence.index

    def _clock(self, words: DateWords) -> Clock:
        """ "Today" is the day on which the report was filed; what is printed a day later seldom changes it."""
        return self.written or (self.filed if words.kind == "near_day" else self.clock)

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
        if event and self.last_span and self.last_span.precision != "day":
            return event  # "They had last met in June. On the same day he also saw": no day of June
        # "Elections will be held on June 2, it said on Monday. That day he telephoned": what has been was on Monday.
        gone = event or self.last_gone or self.story
        ahead = self.last_span and self.clock.is_before(self.last_span)
        return gone if ahead and not future else self.last_span

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
        if near and sentence.index - self.told_at == 1:
            return told
        # "The call came a day after": that of which the text told, however far above.
        it = _EXCHANGE.search(sentence.text, 0, words.start) or sentence.text.startswith(("It ", "This "))
        news = self.event and self._is_news(self.event) and it
        return self.event if news else self._filed_day()

    def _yesterday(self, words: DateWords) -> Span | None:
        """ "Had a call the day before", "in the previous month", where no day was told: before that of the report."""
        told = words.args
        before = told["n"] * told["sign"] == -1 and "event" not in told
        counted = told["u"] in ("day", "that week", "that month", "that year")
        return self._filed_day() if before and counted else None

    def _is_quoted(self, words: DateWords, sentence: Sentence) -> bool:
        """ "Received him on Monday. 'We met today', he tweeted": a quotation on the day of the contact just told."""
        today = words.kind == "near_day" and words.args["shift"] == 0
        closed = any(mark in sentence.text[words.end :] for mark in '"”')
        today = today and closed and left_open(sentence.text[: words.start])
        near = self.event is not None and self._is_news(self.event) and sentence.index - self.event_at <= _STILL_TOLD
        return today and near

    def _is_of_event(self, words: DateWords, sentence: Sentence) -> bool:
        """ "Arrived this Wednesday. He will be received on Wednesday by the king": the day on which he came."""
        mere = words.kind == "weekday" and not words.args["wk"] and words.args["q"] in ("", "this")
        near = self.event is not None and 0 <= sentence.index - self.event_at <= _STILL_TOLD and self.clock.lo
        if not (mere and near and self.event and self.clock.lo):
            return False
        on = self.event.start == self.event.end and self.event.start.weekday() == words.args["w"]
        return on and timedelta(0) <= self.clock.lo - self.event.start <= timedelta(days=1)
