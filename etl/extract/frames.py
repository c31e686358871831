"""Contact frames: each place where a sentence tells of a contact, with who, when, how and what became of it.

A frame is what one clause tells. ``merge`` makes contacts of them.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from datetime import date, timedelta

from etl.extract.actors import Actor, Cast
from etl.extract.attributes import read_attempts, read_duration, read_mode, read_reason
from etl.extract.calendar import Span
from etl.extract.dates import Clock, DateWords, Resolved, find_dates, number, resolve
from etl.extract.mechanisms import find_mechanism
from etl.extract.parties import Parties, Roles, find_parties, names_group, speaks_to_no_state, three_way
from etl.extract.places import find_place
from etl.extract.requests import asking_side, find_requester
from etl.extract.status import NOT_A_CONTACT, StatusReading, read_status
from etl.extract.text import Sentence
from etl.extract.triggers import Trigger, find_triggers, segments


@dataclass
class Frame:
    """What one clause tells of a contact. ``countries`` is empty where the clause only points back ("the call")."""

    sentence: Sentence
    trigger: Trigger
    countries: tuple[str, ...]
    actors: list[Actor]
    status: str | None
    status_words: str
    mode: str | None
    mode_strong: bool
    when: Resolved | None
    date_text: str | None
    definite: bool
    how: str
    future: bool = False
    location: str | None = None
    duration: int | None = None
    requested_by: str | None = None
    attempts: int | None = None
    reason: str | None = None
    mechanism: str | None = None
    round_number: int | None = None
    split: bool = False
    statement_day: bool = False
    group: bool = False
    loose: Parties | None = None
    also: bool = False
    is_sum: bool = False
    asked_by: str | None = None
    words: tuple[str, ...] = ()
    ordinal: bool = False
    people: frozenset[str] = frozenset()

    @property
    def sides(self) -> str:
        """How the sides are told: named, sentence, pronoun, attached, or back (told before)."""
        if not self.countries:
            return "back"
        return {"clause": "named"}.get(self.how, self.how) or "named"

    @property
    def start(self) -> date | None:
        return self.when.span.start if self.when and self.when.span else None

    @property
    def end(self) -> date | None:
        return self.when.span.end if self.when and self.when.span else None


_TOOK_PLACE = re.compile(
    r"\b(?:held|hold|holds|had|have|having|took place|takes place|conducted|concluded|ended|lasted|co-hosted|convened|was|were|made|paid|sent|took|wrapped up|began|opened)\b", re.I
)
_CARRIES_ON = re.compile(r"^[\s,;–—-]*(?:but|and|which|only|though|although|however|all of|yet|it was|they were)\b", re.I)
_LIGHT_VERB = re.compile(r"\b(?:hold|holds|held|holding|host|hosts|hosted|conduct\w*|conven\w*|open|opened|launch\w*|concluded)\b[^.;]{0,60}$", re.I)
_SERIES_OF = re.compile(r"\b(?:series|number|rounds?|set|host|string) of [^.;]{0,60}$", re.I)
_DENIED = re.compile(r"\b(?:not|never|no)\b", re.I)
_NOW = re.compile(r"\b(?:is|are) (?:\w+ly )?(?:holding|meeting|hosting|visiting|discussing|conferring)\b", re.I)
_DAYS_LONG = re.compile(r"\b(?P<n>two|three|four|five|six)-day\b", re.I)
# "preparations for the April 22-23 Leaders Summit": a date that belongs to something else.
_OF_ANOTHER = re.compile(r"^\s+(?:[A-Z][\w-]+\s+){0,3}(?:[A-Z]\w+|summit|elections?|attacks?|ceremony|deadline|conference|vote|anniversary|agreement|riots?|war)\b(?<!Monday)(?<!Tuesday)")
_OCCASION = re.compile(r"\b(?:at (?:the|a) (?!request|same|time|end|beginning|level|height|helm|invitation|initiative)\w+|on the (?:sidelines|margins)|in the margins|during (?:a|the|his|her) visit|summit)\b", re.I)
_ROUTINE = re.compile(r"\b(?:(?:at least )?(?:once|twice) an? (?:day|week|month|year)|every (?:day|week|month|year|\w+day)|regularly|as a rule|usually)\b", re.I)
_PREDICATE = re.compile(r",\s+(?:is|are|was|were|has|have|had)\b.*$")
_PLURAL_NOUNS = re.compile(r"\b(?:calls|meetings|conversations|visits|summits|letters|dialogues|encounters|sessions|contacts|trips)$", re.I)
_LED_BY = re.compile(r"^[^.;]{0,60}\b(?:(?:co-)?led|headed|(?:co-)?chaired|attended|hosted|opened)\s+(?:\w+\s+)?by\b", re.I)
_STATEMENT_BEFORE = re.compile(
    r"\b(?:said|says|told\s+(?:\w+\s+){1,3}|announced|stated|tweeted|wrote|reported|confirmed|added|disclosed|statement|release|interview|press conference|news conference|briefing|quoted|posted|report|broke(?: earlier)?|emerged|surfaced|according to [\w\s.]{3,40}?)\s*,?\s*(?:(?:late|early)\s+)?(?:on|of|in|from)?\s*$",
    re.I,
)
_STATEMENT_AFTER = re.compile(r"^,?\s+(?:that\s|as saying|quoted|when asked)", re.I)
_SAY_MAIN = re.compile(r"^[^,]{0,90}?,?\s(?:said|told|announced|confirmed|stated|wrote|reported|disclosed|insisted|offered|proposed|revealed|broke the news)\b", re.I)
_SINCE = re.compile(r"\b(?:since|ever since|from|until before|not since|prior to|unlike|than|before)\s+(?:the\s+)?(?:\w+\s+(?:of|in)\s+)?(?:late\s+|early\s+)?$", re.I)
_SUM = re.compile(r"\b(?:(?:several|many|numerous|some|a number of|a series of|a few|dozens of|series of|every|each|regular|regularly|once a|at least once|repeated|frequent|annual|weekly|monthly|two sets of)\b|\b(?:often|usually|always|used to|never)\b)", re.I)
_TIMES = re.compile(r"\b(?:twice|(?:two|three|four|five|six|several|many|\d+) times|(?:two|three|four|several|a number of|a series of) (?:\w+ ){0,2}(?:calls|meetings|talks|conversations|visits|dialogues))\b", re.I)
_ORDINAL = re.compile(r"\b(?:first|second|third|fourth|other|last)\s+(?:\w+\s+)?\w+$", re.I)
_QUESTION = re.compile(r"\?[\"”'’)\s]*$|^\W*(?:how|what|when|why|who|where|will|can|is|are|do|does)\b[^.]*\?", re.I)
_ALSO = re.compile(r"\b(?:also|as well|another|separate\w*|in addition)\b", re.I)
_MULTI = re.compile(r"\b(?:three-way|trilateral|tripartite|four-way|quadrilateral|quartet|joint(?:ly)?|three countries|four countries|together|format|three-nation)\b", re.I)
_DATELINE = re.compile(r"^[A-Z][A-Za-z.'’ ]{2,30},?\s*(?:[A-Z][a-z]{2,8}\.?\s+\d{1,2}\.?,?\s*)?(?:\(|/)[A-Za-z -]{2,20}(?:\)|/)\.?\s*[-–—]*|^[A-Z][A-Z .]{3,20},?\s+(?:[A-Z][a-z]{2,8}\.?\s+\d{1,2},?\s*(?:\d{4})?\s*)?[-–—]")


def dateline_end(text: str) -> int:
    """Length of a dateline ("TBILISI, April 16. /TASS/.", "WASHINGTON (AP) -") at the start of a sentence, else 0."""
    m = _DATELINE.match(text)
    return m.end() if m else 0


def is_statement_day(sentence: str, d: DateWords) -> bool:
    """Does this date say when somebody spoke to the press, rather than when the contact was?"""
    before, after = sentence[: d.start], sentence[d.end :]
    if _STATEMENT_BEFORE.search(before[-60:]) or _STATEMENT_AFTER.match(after):
        return True
    lead = len(before.strip()) <= 12
    return lead and bool(_SAY_MAIN.match(after)) and d.kind in ("weekday", "near_day", "daynum")


class FrameReader:
    """Reads the frames of one article in order, remembering of whom and of when the text spoke last."""

    def __init__(self, cast: Cast, clock: Clock, sentences: list[Sentence]) -> None:
        self.cast = cast
        self.clock = clock
        self.sentences = sentences
        self.focus: Actor | None = None
        self.last_span = None
        self.frames: list[Frame] = []
        self.denied: set[tuple[str, ...]] = set()

    def read(self) -> list[Frame]:
        """All frames of the article."""
        for sentence in self.sentences:
            if sentence.kind != "boilerplate":
                self._read_sentence(sentence)
            self._move_focus(sentence)
        return self.frames

    def _move_focus(self, sentence: Sentence) -> None:
        people = [a for a in self.cast.within(sentence.start, sentence.end) if a.kind in ("person",) and a.countries and not a.aside]
        if people:
            self.focus = people[0]

    def _read_sentence(self, sentence: Sentence) -> None:
        triggers = find_triggers(sentence.text)
        if not triggers or _QUESTION.search(sentence.text):
            return
        roles = Roles(self.cast, sentence)
        dates = find_dates(sentence.text)
        pieces = segments(sentence.text, triggers)
        for segment in pieces:
            inside = [t for t in triggers if segment[0] <= t.start < segment[1]]
            if inside:
                self._read_segment(sentence, segment, inside, roles, dates, pieces)

    def _read_segment(
        self, sentence: Sentence, segment: tuple[int, int], inside: list[Trigger], roles: Roles, dates: tuple[DateWords, ...], pieces: list[tuple[int, int]]
    ) -> None:
        trigger = _main_trigger(inside)
        if speaks_to_no_state(sentence, trigger) or not roles.has_object(trigger):
            return
        clause = sentence.text[segment[0] : segment[1]]
        loose = find_parties(roles, segment, trigger, self.focus)
        three_way(roles, loose, self.focus)
        told_who = len(loose.countries) >= 2 and re.match(r"\s+(?:that|which)\b", sentence.text[trigger.end :])
        back = _points_back(inside, trigger) and not told_who and not (len(loose.countries) >= 2 and _LIGHT_VERB.search(sentence.text[segment[0] : trigger.start])) and not _LED_BY.match(sentence.text[trigger.end :])
        parties = find_parties(roles, segment, trigger, self.focus, attached_only=True) if back else loose
        status = self._status(sentence, segment, trigger, inside, pieces)
        if status.status == NOT_A_CONTACT:
            if sentence.index <= 2 and _DENIED.search(status.words) and len(parties.countries) == 2:
                self.denied.add(parties.countries)
            return
        alone = all(segment[0] <= t.start < segment[1] for t in find_triggers(sentence.text))
        mode, strong = _mode(clause, sentence.text, inside, alone)
        if status.status in (None, "held") and _ROUTINE.search(clause):
            return
        words = self._dates_for(sentence, segment, dates, trigger, status, own_only=back)
        if status.status in (None, "held") and all(t.noun for t in inside) and _PLURAL_NOUNS.search(trigger.text):
            if not words or _SERIES_OF.search(sentence.text[: trigger.start]):
                return
        frames = []
        for w in words or [None]:
            frame = self._frame(sentence, segment, clause, trigger, inside, parties, status, mode, strong, w, roles)
            if back and len(parties.countries) < 2 <= len(loose.countries):
                frame.loose = loose
            frames.append(frame)
        self.frames.extend(frames)

    def _status(self, sentence: Sentence, segment: tuple[int, int], trigger: Trigger, inside: list[Trigger], pieces: list[tuple[int, int]]) -> StatusReading:
        clause = sentence.text[segment[0] : segment[1]]
        nominal = all(t.noun for t in inside) and not _TOOK_PLACE.search(clause)
        at = (inside[0].start - segment[0], inside[-1].end - segment[0])
        reading = read_status(clause, at, nominal=nominal)
        if reading.status in (None, "held", "requested", "proposed", "planned"):
            later = self._told_after(sentence, segment, pieces)
            if later:
                return later
        return reading

    def _told_after(self, sentence: Sentence, segment: tuple[int, int], pieces: list[tuple[int, int]]) -> StatusReading | None:
        """ "..., but all of them were rejected": what the next clause says of it, if that names no contact of its own."""
        index = pieces.index(segment)
        for a, b in pieces[index + 1 :]:
            following = sentence.text[a:b]
            if find_triggers(following):
                return None
            predicate = following if _CARRIES_ON.match(following) else "".join(_PREDICATE.findall(following))
            reading = read_status(predicate, (0, len(predicate)), nominal=True)
            if reading.status in ("refused", "cancelled", "requested"):
                return reading
        return None

    def _dates_for(self, sentence: Sentence, segment: tuple[int, int], dates: tuple[DateWords, ...], trigger: Trigger, status: StatusReading, *, own_only: bool) -> list[DateWords]:
        usable = [d for d in dates if not is_statement_day(sentence.text, d) and not _since(sentence.text, d)]
        usable = [d for d in usable if not _of_another(sentence.text, d) or d.end + 30 > trigger.start >= d.end]
        usable = [d for d in usable if d.start >= dateline_end(sentence.text)]
        inside = [d for d in usable if segment[0] <= d.start < segment[1]]
        if not inside and not own_only:
            inside = [d for d in usable if d.start < segment[0]][-1:] or [d for d in usable if d.start >= segment[1]][:1]
        if status.status not in (None, "held"):
            # "On Monday offered talks on the 21st": the day of the offer is not the day of the talks.
            inside = [d for d in inside if d.start >= trigger.end] or [d for d in inside if not _dates_the_act(sentence.text, d, status)]
        if len(inside) > 1:
            if all(d.kind == inside[0].kind == "month" for d in inside) and re.search(r"\b(?:meetings|calls|talks|visits|rounds|sessions|which followed|times)\b", sentence.text):
                return inside
            ranked = sorted(inside, key=lambda d: (_FINENESS.get(d.kind, 3) >= 2, _distance(d, trigger), d.start))
            return ranked[:1]
        return inside

    def _frame(
        self, sentence: Sentence, segment: tuple[int, int], clause: str, trigger: Trigger, inside: list[Trigger], parties: Parties,
        status: StatusReading, mode: str | None, strong: bool, words: DateWords | None, roles: Roles,
    ) -> Frame:
        future = {"planned": True, "proposed": True, "held": False}.get(status.status or "")
        if future and re.match(r"(?:was|were|had)\b", status.words, re.I) or re.search(r"\bhad been (?:fixed|set|planned|scheduled)\b", clause):
            future = False
        when = None
        if words:
            when = resolve(words, self.clock, future=future, previous=self.last_span)
            when = _spread(when, clause)
            if when.span:
                self.last_span = when.span
        elif status.status == "held" and _NOW.search(clause) and self.clock.width == 0:
            when = resolve(DateWords(0, 0, "is under way", "near_day", {"shift": 0, "loose": False}), self.clock)
        countries = parties.countries
        mechanism, round_number = find_mechanism(sentence.text, segment)
        return Frame(
            sentence=sentence, trigger=trigger, countries=countries if len(countries) >= 2 else (), actors=parties.actors,
            status=status.status, status_words=status.words, mode=mode, mode_strong=strong, when=when, date_text=words.text if words else None,
            definite=all(t.definite for t in inside) or trigger.definite, how=parties.how, future=bool(status.future),
            location=find_place(sentence.text, segment, trigger) if mode in ("in_person", None) else None, duration=read_duration(sentence.text),
            requested_by=find_requester(sentence, roles, parties), attempts=read_attempts(clause) if status.status in ("refused", "requested") else None,
            reason=read_reason(sentence.text) if status.status in ("refused", "cancelled") else None,
            mechanism=mechanism, round_number=round_number, split=_splits(sentence.text, parties, inside),
            statement_day=any(is_statement_day(sentence.text, d) for d in find_dates(sentence.text)), group=names_group(clause) or any(a.plural and not a.countries for a in roles.actors if segment[0] <= a.start - sentence.start < segment[1]), also=bool(_ALSO.search(clause)),
            is_sum=bool(_TIMES.search(clause)) and status.status in ("held", None), words=tuple(t.text for t in inside), asked_by=asking_side(roles),
            ordinal=bool(_ORDINAL.search(sentence.text[: trigger.end])) and trigger.noun and when is not None, people=roles.people(),
        )


_FINENESS = {"date": 0, "daynum": 0, "near_day": 1, "weekday": 1, "ago": 2, "week_of_month": 1, "offset": 1, "month": 2, "unit": 2, "coming": 3, "year": 3}


def _points_back(inside: list[Trigger], trigger: Trigger) -> bool:
    """ "The call", "this meeting": who took part was told before, unless it stands right beside the word."""
    return trigger.noun and trigger.definite and all(t.noun for t in inside)


def _of_another(sentence: str, d: DateWords) -> bool:
    return bool(re.search(r"\b(?:the|a|of|for|from)\s+$", sentence[: d.start]) and _OF_ANOTHER.match(sentence[d.end :]))


def _distance(d: DateWords, trigger: Trigger) -> int:
    return max(d.start - trigger.end, trigger.start - d.end, 0)


def _spread(when: Resolved, clause: str) -> Resolved:
    """ "A two-day visit" that begins on a day lasts two."""
    m = _DAYS_LONG.search(clause)
    if not m or not when.span or when.span.precision != "day" or when.span.start != when.span.end:
        return when
    span = Span(when.span.start, when.span.start + timedelta(days=number(m["n"]) - 1), "day")
    return replace(when, span=span, reason=f"{when.reason}; {m.group()}", ranged=True)


def _dates_the_act(sentence: str, d: DateWords, status: StatusReading) -> bool:
    """ "on Monday offered", "announced Friday": a day beside the verb of offering, asking or refusing."""
    if status.status not in ("proposed", "planned") or d.kind not in ("weekday", "near_day", "date", "daynum"):
        return False
    at = sentence.lower().find(status.words.lower())
    return at >= 0 and d.end <= at and at - d.end < 25


def _since(sentence: str, d: DateWords) -> bool:
    """ "since March", "from 2019 on": a date from which something counts, not the day of the contact."""
    return bool(_SINCE.search(sentence[max(0, d.start - 30) : d.start])) and d.args.get("d2") == d.args.get("d")


def _main_trigger(inside: list[Trigger]) -> Trigger:
    """Of several contact words in one clause the verb, else the first that names its mode."""
    verbs = [t for t in inside if not t.noun]
    if verbs:
        return verbs[0]
    return next((t for t in inside if t.mode not in ("unspecified", "in_person")), inside[0])


def _mode(clause: str, sentence: str, inside: list[Trigger], alone: bool) -> tuple[str | None, bool]:
    kinds = {t.kind for t in inside}
    if "letter" in kinds and not kinds & {"call", "talk", "meet"}:
        return "letter", True
    told = read_mode(clause)
    if told == "phone" and re.search(r"\bcalls? at (?:the|his|her)\b", clause, re.I):
        return "in_person", True
    if told:
        return told, True
    if alone and len({t.mode for t in inside}) == 1 and inside[0].mode == "unspecified":
        whole = read_mode(sentence)
        if whole in ("video", "phone"):
            return whole, False
    if any(t.text.lower() in ("spoke", "speak", "speaks", "spoken") for t in inside):
        # Office-holders who "spoke" did so by phone, unless a place or occasion is told.
        return ("in_person", False) if _OCCASION.search(clause) else ("phone", False)
    modes = [t.mode for t in inside if t.mode != "unspecified"]
    if modes:
        return modes[0], modes[0] in ("phone", "video", "letter") or any(t.kind in ("visit", "host") for t in inside)
    return None, False


def _splits(sentence: str, parties: Parties, inside: list[Trigger]) -> bool:
    """ "called the ministers of A, B and C" is a contact with each; "A, B and C met" is one."""
    if len(parties.countries) < 3 or _MULTI.search(sentence):
        return False
    subject = {c for a in parties.subjects for c in a.countries}
    object_ = {c for a in parties.objects for c in a.countries}
    one_event = all(t.noun for t in inside) and not any(_PLURAL_NOUNS.search(t.text) for t in inside)
    apart = any(a.plural and not a.name for a in parties.objects) or re.search(r"\bseparate(?:ly)?\b", sentence)
    return len(subject) == 1 and len(object_ - subject) >= 2 and not one_event and bool(apart)
