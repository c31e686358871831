"""Contact frames: each place where a sentence tells of a contact, with who, when, how and what became of it.

A frame is what one clause tells. ``merge`` makes contacts of them.
"""

from __future__ import annotations

import re
from dataclasses import replace
from itertools import chain

from etl.extract.clauses.agreed_in import AT_A_DISTANCE, exchange_behind
from etl.extract.clauses.clause import (
    IN_WHICH,
    hub_of,
    is_held,
    main_trigger,
    points_back,
    sides_behind,
    words_ahead,
)
from etl.extract.clauses.segments import clauses
from etl.extract.clauses.triggers import DISCUSS, Trigger, find_triggers
from etl.extract.contacts.mechanisms import find_mechanism
from etl.extract.days.date_words import DateWords, find_dates
from etl.extract.days.dates import Clock
from etl.extract.days.day_of_asking import day_of_exchange
from etl.extract.days.event_dates import dates_for, usable
from etl.extract.days.lengths import note_lengths
from etl.extract.days.listed_days import each_day
from etl.extract.days.timeline import timeline_of
from etl.extract.frames.frame import Frame
from etl.extract.frames.sequels import add_sequel, join_programme
from etl.extract.language.prefilter import filtered
from etl.extract.language.text import Sentence
from etl.extract.outcomes.attributes import read_attempts, read_duration, read_reason
from etl.extract.outcomes.conferences import goes_where_many_meet, is_of_many
from etl.extract.outcomes.irrealis import asks
from etl.extract.outcomes.modes import mode_of
from etl.extract.outcomes.moved import CAN_BE_MOVED, moved_to
from etl.extract.outcomes.outcome import shared_status, still_proposed, told_status
from etl.extract.outcomes.plans import told_as_new
from etl.extract.outcomes.requests import asking_side, calling_side, find_requester, inviting_side, of_wish_told
from etl.extract.outcomes.status import NOT_A_CONTACT, StatusReading
from etl.extract.outcomes.sums import are_many, is_member, is_numbered, is_routine, is_sum, of_series
from etl.extract.people.cast import Cast
from etl.extract.people.discourse import Discourse
from etl.extract.people.plurals import MEANT, as_told, besides, countries_of
from etl.extract.people.ranks import Rank, rank_of_subject, rank_told, same_level
from etl.extract.people.voices import Voices, quotes
from etl.extract.places.places import find_place
from etl.extract.sides.captions import Caption, read_caption
from etl.extract.sides.no_state import chairs_at_home, is_without_state, meets_an_outsider, speaks_to_no_state
from etl.extract.sides.objects import has_object
from etl.extract.sides.parties import Parties, find_parties, told_in
from etl.extract.sides.roles import Roles
from etl.extract.sides.shared_verb import dealt_out
from etl.extract.sides.sides_told import both_named, from_focus, names_group
from etl.extract.sides.together import before_press, goes_beyond, read_together

_DENIED = re.compile(r"\b(?:not|never|no|den(?:y|ied|ies))\b", re.I)
_ALSO = filtered(r"\b(?:also|as well|another|separate\w*|in addition)\b", re.I)


class FrameReader:
    """Reads the frames of one article in order, remembering of whom and of when the text spoke last."""

    def __init__(self, cast: Cast, clock: Clock, sentences: list[Sentence]) -> None:
        self.cast = cast
        self.clock = clock
        self.sentences = sentences
        self.discourse = Discourse(cast)
        self.voices = Voices(cast, sentences)
        self.timeline = timeline_of(sentences, clock)
        self.frames: list[Frame] = []
        self.without_state = False
        self.denied: set[tuple[str, ...]] = set()
        self.rank: Rank | None = None

    def read(self) -> list[Frame]:
        """All frames of the article."""
        for sentence in self.sentences:
            first = len(self.frames)
            if sentence.kind != "boilerplate":
                self._read_sentence(sentence)
            self.timeline.move_on(sentence)
            if quotes(sentence):
                self.voices.hear(Roles(self.cast, sentence).speaker())
            self.discourse.move_on(sentence, next((f.actors for f in self.frames[first:] if f.countries), []))
        note_lengths(self.frames, self.sentences)
        return self.frames

    def _read_sentence(self, sentence: Sentence) -> None:
        triggers = find_triggers(sentence.text)
        add_sequel(self.frames, sentence)
        if caption := read_caption(sentence, self.cast):
            self._add_pictured(caption)
            return
        press = before_press(sentence.text)
        if not (triggers or press) or asks(sentence.text):
            return
        roles = Roles(self.cast, sentence, self.discourse.actors_of(sentence))
        if press and (told := read_together(roles, self.discourse.focus)):
            self._add_pictured(told)
            triggers = [t for t in triggers if goes_beyond(t, sentence.text, told.trigger)]
        roles.voice, roles.transcript = self.voices.of(roles, self.discourse.focus)
        dates = find_dates(sentence.text)
        pieces = clauses(sentence.text)
        first = len(self.frames)
        for segment in pieces:
            inside = [t for t in triggers if segment[0] <= t.start < segment[1]]
            if inside:
                self._read_segment(sentence, segment, inside, roles, dates, pieces)
        join_programme(self.frames, first, sentence)
        for frame in self.frames[first + 1 :]:
            # "They talked in Oslo on May 31, and before that by video on April 16": the same sides, another day.
            if not frame.countries and frame.start and frame.start != self.frames[first].start:
                frame.group = True

    def _add_pictured(self, told: Caption) -> None:
        text, held = told.sentence.text, StatusReading("held", "pictured")
        whole, trigger, who = (0, len(text)), told.trigger, told.parties
        frame = self._frame(
            told.sentence, whole, text, trigger, [trigger], who, held, "in_person", False, told.day, told.roles
        )
        self.frames.append(frame)

    def _read_segment(
        self,
        sentence: Sentence,
        segment: tuple[int, int],
        inside: list[Trigger],
        roles: Roles,
        dates: tuple[DateWords, ...],
        pieces: list[tuple[int, int]],
    ) -> None:
        clause = sentence.text[segment[0] : segment[1]]
        within = exchange_behind(clause, [(t.start - segment[0], t.end - segment[0], t.mode, t.noun) for t in inside])
        exchange = inside[within.number] if within else None
        inside = [t for t in inside if t is not exchange]
        trigger = main_trigger([t for t in inside if has_object(roles, t)] or inside)
        if (
            speaks_to_no_state(sentence, trigger)
            or goes_where_many_meet(sentence, trigger)
            or not has_object(roles, trigger)
        ):
            return
        meant = self.discourse.meant(roles, segment)
        loose = find_parties(roles, segment, trigger, meant)
        roles.acting = [a for a in loose.subjects if a.countries]
        from_focus(roles, loose, trigger, self.discourse.focus)
        if trigger.kind == DISCUSS and not both_named(roles, loose, trigger):
            return
        if len(loose.countries) < 2 and (meets_an_outsider(roles, trigger) or chairs_at_home(sentence, trigger)):
            return
        if is_without_state(roles, segment, trigger, loose):
            self.without_state = True
            return
        if self.without_state and not self.frames and len(loose.countries) < 2:
            return  # "the visits": those just told of somebody who is of no government
        if trigger.kind == "visit" and not trigger.noun and not any(a.kind != "body" for a in loose.objects):
            return  # "visit the region", "on his way to the rally": no other country is told
        addressed = told_in(roles, trigger) is not None
        told_who = addressed or (
            len(countries_of(as_told(loose.actors))) >= 2 and IN_WHICH.match(sentence.text[trigger.end :])
        )
        back = (
            points_back(inside, trigger)
            and not told_who
            and not (len(loose.countries) >= 2 and is_held(sentence.text, segment[0], trigger))
            and not sides_behind(sentence.text[trigger.end :])
        )
        parties = find_parties(roles, segment, trigger, meant, attached_only=True) if back else loose
        # "A asked B in a call for help": it was help that was asked for.
        status = StatusReading("held") if addressed else told_status(sentence, segment, trigger, inside, pieces)
        status = shared_status(sentence, segment, trigger, pieces) or status
        if within and status.status in (None, "held"):
            status = StatusReading(within.status, within.act, True)
        if status.status == NOT_A_CONTACT:
            # "Shook hands but held no formal talks": told in one breath, they did meet.
            met = any(f.sentence is sentence and f.countries == parties.countries for f in self.frames)
            if sentence.index <= 2 and _DENIED.search(status.words) and len(parties.countries) == 2 and not met:
                self.denied.add(parties.countries)
            return
        if still_proposed(status) and self._just_proposed(sentence):
            status = StatusReading("proposed", status.words, True)
        if is_of_many(sentence, trigger):
            return
        if status.status == "held" and words_ahead(trigger, dates):
            status = StatusReading("planned", trigger.text, True)
        own = clause.replace(exchange.text, " " * len(exchange.text)) if exchange else clause
        alone = all(segment[0] <= t.start < segment[1] for t in find_triggers(sentence.text))
        mode, strong = mode_of(own, sentence.text, inside, alone)
        if status.status in (None, "held") and is_routine(clause):
            return
        words = dates_for(sentence, segment, dates, trigger, status, own_only=back)
        if status.status in (None, "held"):
            words = each_day(sentence.text, words, mode)
        if status.status in (None, "held", "requested") and are_many(trigger, inside):
            several = hub_of(sentence.text, sentence.start, parties, inside)  # "talks with his peers from A and B"
            if not several and (not words or of_series(sentence.text, trigger)):
                return
        dated: list[DateWords | None] = [*words] or [None]
        days = usable(sentence.text)
        dealt = dealt_out(roles, segment, trigger, parties.objects, days)
        each = [(replace(parties, objects=them), status, w) for them, w in dealt]
        if status.status in CAN_BE_MOVED and (move := moved_to(sentence.text, segment[0], days, dates, self.clock)):
            each, dated = [(parties, s, w) for s, w in move.readings(status.words)], [None]
        for who, became, w in chain(each, ((parties, status, d) for d in dated if not each)):
            frame = self._frame(sentence, segment, clause, trigger, inside, who, became, mode, strong, w, roles)
            frame.loose = loose if back and len(parties.countries) < 2 <= len(loose.countries) else None
            if len(dated) > 1 and not dealt:
                # Each day of a list is a meeting of those of whom the text speaks.
                frame.group, frame.is_sum = True, False
            self.frames.append(frame)
        if exchange and status.status:
            # "Agreed in a phone call on Tuesday to meet": the call.
            day = day_of_exchange(sentence.text, segment, exchange, days)
            held, mode, far = StatusReading("held", exchange.text), exchange.mode, exchange.mode in AT_A_DISTANCE
            self.frames.append(
                self._frame(sentence, segment, exchange.text, exchange, [exchange], loose, held, mode, far, day, roles)
            )

    def _rank(self, clause: str, at: int) -> Rank | None:
        """Rank that the clause gives to the contact itself; "at this level" is the one told before."""
        told = rank_told(clause, at, self.cast.text) or rank_of_subject(clause, at)
        if told is None and same_level(clause):
            return self.rank
        self.rank = told or self.rank
        return told

    def _just_proposed(self, sentence: Sentence) -> bool:
        return any(f.status == "proposed" and 0 <= sentence.index - f.sentence.index <= 2 for f in self.frames)

    def _frame(
        self,
        sentence: Sentence,
        segment: tuple[int, int],
        clause: str,
        trigger: Trigger,
        inside: list[Trigger],
        parties: Parties,
        status: StatusReading,
        mode: str | None,
        strong: bool,
        words: DateWords | None,
        roles: Roles,
    ) -> Frame:
        status, when = self.timeline.when(sentence, clause, trigger, status, words)
        if when is None or besides(roles.preps, parties.subjects, parties.objects):
            # Without a day those told before are of an event that was told before.
            parties = replace(parties, subjects=as_told(parties.subjects), objects=as_told(parties.objects))
        countries, host = parties.countries, inviting_side(roles, parties, trigger)
        caller = calling_side(parties, trigger) if status.status == "requested" else None
        definite = all(t.definite for t in inside) or trigger.definite or of_wish_told(sentence, trigger)
        mechanism, round_number = find_mechanism(sentence.text, segment)
        hub = hub_of(sentence.text, sentence.start, parties, inside)
        return Frame(
            sentence=sentence,
            trigger=trigger,
            countries=countries if len(countries) >= 2 else (),
            actors=parties.actors,
            status=status.status,
            status_words=status.words,
            face=mode == "in_person" and any(t.kind == "meet" for t in inside),
            mode=mode,
            mode_strong=strong,
            when=when,
            date_text=words.text if words else None,
            definite=definite,
            how=parties.how,
            future=bool(status.future),
            location=find_place(sentence.text, segment, trigger) if mode in ("in_person", None) else None,
            duration=read_duration(sentence.text),
            requested_by=find_requester(sentence, roles, parties) or (status.future and host) or None,
            attempts=read_attempts(clause) if status.status in ("refused", "requested") else None,
            reason=read_reason(sentence.text) if status.status in ("refused", "cancelled") else None,
            mechanism=mechanism,
            round_number=round_number,
            hub=hub,
            group=names_group(clause)
            or any(
                a.plural and (not a.countries or a.form == MEANT)
                for a in roles.actors
                if segment[0] <= a.start - sentence.start < segment[1]
            ),
            also=bool(_ALSO.search(clause)),
            member=definite and is_member(clause),
            is_sum=status.status in ("held", None) and not hub and is_sum(clause),
            words=tuple(t.text for t in inside),
            asked_by=host or caller or asking_side(roles),
            ordinal=when is not None and is_numbered(sentence.text, trigger),
            people=roles.people(),
            ranked=roles.ranked(),
            rank=self._rank(clause, trigger.start - segment[0]),
            nearby=self.timeline.nearby(sentence, clause) if when is None else None,
            met=tuple(a for a in parties.objects if a.name and len(a.countries) == 1) if not trigger.noun else (),
            antecedents=self.discourse.group_near(sentence.index),
            anew=None if when and when.span else told_as_new(clause, trigger, segment[0], status),
        )
