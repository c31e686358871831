"""Contact frames: each place where a sentence tells of a contact, with who, when, how and what became of it.

A frame is what one clause tells. ``merge`` makes contacts of them.
"""

from __future__ import annotations

import re
from dataclasses import replace
from itertools import chain

from etl.extract.clauses.agreed_in import AT_A_DISTANCE
from etl.extract.clauses.clause import words_ahead
from etl.extract.clauses.hub import head_of_row, hub_of
from etl.extract.clauses.segments import clauses
from etl.extract.clauses.set_in import parts_of
from etl.extract.clauses.triggers import Trigger, find_triggers
from etl.extract.contacts.mechanisms import find_mechanism
from etl.extract.days.date_words import DateWords, find_dates
from etl.extract.days.dates import Clock
from etl.extract.days.day_of_asking import day_of_exchange
from etl.extract.days.entry_days import Entry
from etl.extract.days.event_dates import usable
from etl.extract.days.lengths import note_lengths
from etl.extract.days.timeline import timeline_of
from etl.extract.frames.answered_by_yes import with_answers
from etl.extract.frames.became import became_of, days_told, is_on_now, told_apart, whom_else
from etl.extract.frames.entries import Entries
from etl.extract.frames.frame import TO_FACE, Frame
from etl.extract.frames.joined import note_who_was_there
from etl.extract.frames.segment import Segment, segment_of
from etl.extract.frames.sequels import add_sequel, join_programme, on_whose_ground
from etl.extract.frames.who import Who, in_exchange, is_no_contact, is_no_telling, loose_parties, who_takes_part
from etl.extract.language.prefilter import filtered
from etl.extract.language.text import Sentence
from etl.extract.outcomes.asked_in_vain import calling_side
from etl.extract.outcomes.attributes import read_attempts, read_duration, read_reason
from etl.extract.outcomes.conferences import is_of_many
from etl.extract.outcomes.gatherings import Gatherings
from etl.extract.outcomes.irrealis import asks
from etl.extract.outcomes.moved import CAN_BE_MOVED, moved_to
from etl.extract.outcomes.off_before import is_off_nearby
from etl.extract.outcomes.plans import still_proposed, told_as_new
from etl.extract.outcomes.requests import asking_side, find_requester, inviting_side, of_wish_told
from etl.extract.outcomes.status import NOT_A_CONTACT, StatusReading
from etl.extract.outcomes.sums import is_member, is_numbered, is_sum
from etl.extract.people.actors import Actor
from etl.extract.people.cast import Cast
from etl.extract.people.discourse import Discourse
from etl.extract.people.heroes import hero_of
from etl.extract.people.ours import read_ours
from etl.extract.people.plurals import with_members
from etl.extract.people.ranks import Rank, rank_of_subject, rank_told, same_level
from etl.extract.people.voices import Voices, quotes
from etl.extract.places.places import find_place
from etl.extract.sides.captions import Caption
from etl.extract.sides.journeys import goes_nowhere
from etl.extract.sides.no_state import acts_for_no_state, is_without_state
from etl.extract.sides.party_lists import Parties
from etl.extract.sides.roles import Roles
from etl.extract.sides.sides_told import of_the_sentence, tells_group
from etl.extract.sides.together import before_press, goes_beyond, read_together

_DENIED = re.compile(r"\b(?:not|never|no|den(?:y|ied|ies))\b", re.I)
_ALSO = filtered(r"\b(?:also|as well(?! as)|another|separate\w*|in addition)\b", re.I)


class FrameReader:
    """Reads the frames of one article in order, remembering of whom and of when the text spoke last."""

    def __init__(self, cast: Cast, clock: Clock, sentences: list[Sentence], entries: dict[int, Entry]) -> None:
        self.cast, self.clock, self.sentences = cast, clock, with_answers(sentences)
        self.discourse = Discourse(cast, hero_of(cast, sentences))
        self.entries = Entries(cast, sentences, entries)
        self.voices, self.gatherings = Voices(cast, sentences), Gatherings()
        read_ours(cast, sentences, self.voices)
        self.timeline = timeline_of(sentences, clock, entries)
        self.frames: list[Frame] = []
        self.without_state, self.denied = False, list[tuple[tuple[str, ...], list[Actor]]]()
        self.rank: Rank | None = None

    def read(self) -> list[Frame]:
        """All frames of the article."""
        for sentence in self.sentences:
            first = len(self.frames)
            if sentence.paragraph in self.entries.of_schedule:
                self.discourse = Discourse(self.cast)
            self.discourse.open(sentence)
            if sentence.kind != "boilerplate":
                self._read_sentence(sentence)
            self.timeline.move_on(sentence)
            if quotes(sentence):
                self.voices.hear(Roles(self.cast, sentence).speaker())
            told = [f for f in self.frames[first:] if f.countries]
            self.discourse.move_on(sentence, told[0].actors if told else [], self.voices.speaks(sentence))
            self.discourse.guest = next((f.guest for f in told if f.guest), self.discourse.guest)
        note_lengths(self.frames, self.sentences)
        return self.frames

    def _read_sentence(self, sentence: Sentence) -> None:
        triggers = find_triggers(sentence.text)
        add_sequel(self.frames, sentence, self.timeline, self.cast)
        note_who_was_there(self.frames, sentence, self.cast)
        if shown := self.entries.shown(sentence):
            for told in shown:
                self._add_pictured(told)
            return
        press = before_press(sentence.text)
        if not (triggers or press) or asks(sentence.text) or sentence.paragraph in self.voices.asked:
            return
        if self.voices.heads_questions(sentence):
            return
        roles = Roles(self.cast, sentence, self.discourse.actors_of(sentence))
        self.voices.heard_in(roles, self.discourse.focus)
        if press and (met := read_together(roles, self.discourse.focus)):
            self._add_pictured(met)
            triggers = [t for t in triggers if goes_beyond(t, sentence.text, met.trigger)]
        roles.two = self.discourse.two_told()
        roles.there = on_whose_ground(self.frames, sentence)
        first = len(self.frames)
        for part, words in parts_of(sentence, triggers):
            self._read_clauses(part, words, roles if part is sentence else roles.within(part))
        for frame in self.frames[first:]:
            frame.sentence = sentence
        join_programme(self.frames, first, sentence, self.timeline, self.cast)
        for frame in self.frames[first + 1 :]:
            # "They talked in Oslo on May 31, and before that by video on April 16": the same sides, another day.
            if not frame.countries and frame.start and frame.start != self.frames[first].start:
                frame.group = True

    def _read_clauses(self, sentence: Sentence, triggers: list[Trigger], roles: Roles) -> None:
        dates, pieces = find_dates(sentence.text), clauses(sentence.text)
        for at in pieces:
            if segment := segment_of(sentence, at, triggers, roles, dates, pieces):
                self._read_segment(segment)

    def _add_pictured(self, told: Caption) -> None:
        whole, trigger = (0, len(told.sentence.text)), told.trigger
        segment = Segment(told.sentence, whole, trigger, [trigger], told.roles, (), [])
        held = StatusReading("held", "pictured")
        self.frames.append(self._frame(segment, told.parties, held, "in_person", False, told.day))

    def _read_segment(self, segment: Segment) -> None:
        if self.gatherings.is_one(segment.sentence, segment.trigger):
            self.without_state = True
            return
        if is_no_contact(segment):
            self.without_state = self.without_state or acts_for_no_state(segment.sentence, segment.trigger)
            return
        roles, trigger = segment.roles, segment.trigger
        meant = self.discourse.meant(roles, segment.at)
        loose = loose_parties(segment, meant, self.discourse.focus, self.frames)
        self.entries.complete(segment, loose)
        if is_no_telling(segment, loose):
            return
        if is_without_state(roles, segment.at, trigger, loose):
            self.without_state = True
            return
        if self.without_state and not self.frames and len(loose.countries) < 2:
            return  # "the visits": those just told of somebody who is of no government
        if goes_nowhere(roles, trigger, loose.subjects, loose.objects):
            return
        who = who_takes_part(segment, loose, meant)
        who, status = became_of(segment, who)
        if is_off_nearby(self.sentences, segment.sentence, status, trigger.start):
            status = StatusReading("cancelled", status.words.removeprefix("had been "))
        gone = status.status == "cancelled" and is_on_now(self.frames, segment, who, status.words)
        if status.status == NOT_A_CONTACT:
            self._note_denial(segment.sentence, status, who.parties)
        elif not (gone or is_of_many(segment.sentence, trigger)):
            self._tell(segment, who, status)

    def _note_denial(self, sentence: Sentence, status: StatusReading, parties: Parties) -> None:
        """ "Shook hands but held no formal talks": told in one breath, they did meet."""
        met = any(f.sentence is sentence and f.countries == parties.countries for f in self.frames)
        if sentence.index <= 2 and _DENIED.search(status.words) and len(parties.countries) == 2 and not met:
            self.denied.append((parties.countries, parties.actors))

    def _tell(self, segment: Segment, who: Who, status: StatusReading) -> None:
        """Adds the frames of a contact: one, or one for each of its days."""
        sentence, trigger = segment.sentence, segment.trigger
        parties = self.entries.with_host(sentence, trigger, who.parties)
        if still_proposed(status) and self._just_proposed(sentence):
            status = StatusReading("proposed", status.words, True)
        if status.status == "held" and words_ahead(trigger, segment.dates):
            status = StatusReading("planned", trigger.text, True)
        mode, strong = self.entries.mode(segment)
        words = days_told(segment, who, status, mode)
        if words is None:
            return
        dated: list[DateWords | None] = [*words] or [None]
        days = usable(sentence.text)
        dealt = told_apart(segment, parties, dated, days)
        each = [(replace(parties, objects=them), status, w) for them, w in dealt]
        if status.status in CAN_BE_MOVED and (
            move := moved_to(sentence.text, segment.at[0], days, segment.dates, self.clock)
        ):
            each, dated = [(parties, s, w) for s, w in move.readings(status.words)], [None]
        for sides, became, w in chain(each, ((parties, status, d) for d in dated if not each)):
            frame = self._frame(segment, sides, became, mode, strong, w)
            frame.loose = whom_else(segment, who, parties)
            if len(dated) > 1 and not dealt:
                # Each day of a list is a meeting of those of whom the text speaks.
                frame.group, frame.is_sum = True, False
            if self.entries.may_tell(frame):
                self.frames.append(frame)
        if segment.exchange and status.status:
            self._tell_exchange(segment, segment.exchange, in_exchange(segment, segment.exchange, who.loose), days)

    def _tell_exchange(self, segment: Segment, exchange: Trigger, parties: Parties, days: list[DateWords]) -> None:
        """ "Agreed in a phone call on Tuesday to meet": the call."""
        day = day_of_exchange(segment.sentence.text, segment.at, exchange, days)
        held, far = StatusReading("held", exchange.text), exchange.mode in AT_A_DISTANCE
        own = replace(segment, trigger=exchange, inside=[exchange])
        self.frames.append(self._frame(own, parties, held, exchange.mode, far, day, exchange.text))

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
        segment: Segment,
        parties: Parties,
        status: StatusReading,
        mode: str | None,
        strong: bool,
        words: DateWords | None,
        clause: str | None = None,
    ) -> Frame:
        sentence, trigger, inside, roles = segment.sentence, segment.trigger, segment.inside, segment.roles
        clause = segment.text if clause is None else clause
        status, when = self.timeline.when(sentence, clause, trigger, status, words)
        parties = of_the_sentence(roles, parties, trigger, dated=when is not None)
        countries, host = parties.countries, inviting_side(roles, parties, trigger)
        caller = calling_side(roles, parties, trigger) if status.status == "requested" else None
        definite = all(t.definite for t in inside) or trigger.definite or of_wish_told(sentence, trigger)
        mechanism, round_number = find_mechanism(sentence.text, segment.at)
        strangers = {c for a in roles.ranked() for c in a.countries} - set(countries)
        led = next(iter(self.entries.town(sentence) or ()), None)
        hub = hub_of(sentence.text, sentence.start, parties, inside)
        if hub is None and words is None and status.status in (None, "held"):
            hub = head_of_row(sentence.text, sentence.start, parties, trigger)
        return Frame(
            sentence=sentence,
            trigger=trigger,
            countries=countries if len(countries) >= 2 else (),
            actors=with_members(parties.actors, (sentence.start + segment.at[0], sentence.start + segment.at[1])),
            status=status.status,
            status_words=status.words,
            face=mode == "in_person" and any(t.kind in TO_FACE for t in inside),
            mode=mode,
            mode_strong=strong,
            when=when,
            date_text=words.text if words else None,
            definite=definite,
            how=parties.how,
            future=bool(status.future),
            location=find_place(sentence.text, segment.at, trigger, strangers, segment.day_among_several(words)) or led
            if mode in ("in_person", None)
            else None,
            duration=read_duration(sentence.text),
            requested_by=find_requester(sentence, roles, parties, segment.at) or (status.future and host) or None,
            attempts=read_attempts(clause) if status.status in ("refused", "requested") else None,
            reason=read_reason(sentence.text) if status.status in ("refused", "cancelled") else None,
            mechanism=mechanism,
            round_number=round_number,
            hub=hub,
            group=tells_group(roles, clause, segment.at, trigger),
            also=bool(_ALSO.search(clause)),
            member=definite and is_member(clause),
            is_sum=status.status in ("held", None) and not hub and is_sum(clause),
            words=tuple(t.text for t in inside),
            asked_by=host or caller or asking_side(roles),
            ordinal=when is not None and is_numbered(sentence.text, trigger),
            people=roles.people(),
            ranked=roles.ranked(),
            rank=self._rank(clause, trigger.start - segment.at[0]),
            nearby=self.timeline.nearby(sentence, clause, when),
            met=tuple(a for a in parties.objects if a.name and len(a.countries) == 1) if not trigger.noun else (),
            antecedents=self.discourse.group_near(sentence.index),
            pair=self.discourse.pair,
            across=self.discourse.across_near(sentence.index),
            anew=None if when and when.span else told_as_new(clause, trigger, segment.at[0], status),
        )
