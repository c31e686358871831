"""Contact frames: each place where a sentence tells of a contact, with who, when, how and what became of it.

A frame is what one clause tells. ``merge`` makes contacts of them.
"""

from __future__ import annotations

import re
from dataclasses import replace
from itertools import chain

from etl.extract.clauses.agreed_in import AT_A_DISTANCE
from etl.extract.clauses.clause import words_ahead
from etl.extract.clauses.segments import clauses
from etl.extract.clauses.set_in import parts_of
from etl.extract.clauses.triggers import Trigger, find_triggers
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
from etl.extract.frames.frame import Frame
from etl.extract.frames.framing import Framing
from etl.extract.frames.joined import note_who_was_there
from etl.extract.frames.letters_answered import add_answer_to_letter
from etl.extract.frames.segment import Segment, segment_of
from etl.extract.frames.sequels import add_sequel, join_programme, on_whose_ground
from etl.extract.frames.who import Who, in_exchange, is_no_contact, is_no_telling, loose_parties, who_takes_part
from etl.extract.language.text import Sentence
from etl.extract.outcomes.conferences import is_of_many
from etl.extract.outcomes.gatherings import Gatherings
from etl.extract.outcomes.irrealis import asks
from etl.extract.outcomes.moved import CAN_BE_MOVED, moved_to
from etl.extract.outcomes.off_before import is_off_nearby
from etl.extract.outcomes.plans import still_proposed
from etl.extract.outcomes.status import NOT_A_CONTACT, StatusReading, read_status
from etl.extract.people.actors import Actor
from etl.extract.people.cast import Cast
from etl.extract.people.discourse import Discourse
from etl.extract.people.heroes import hero_of
from etl.extract.people.ours import read_ours
from etl.extract.people.voices import Voices, quotes
from etl.extract.sides.captions import Caption
from etl.extract.sides.company import read_company
from etl.extract.sides.deeds import read_deed
from etl.extract.sides.journeys import goes_nowhere
from etl.extract.sides.no_state import acts_for_no_state, is_without_state
from etl.extract.sides.party_lists import Parties
from etl.extract.sides.roles import Roles
from etl.extract.sides.together import before_press, goes_beyond, read_together

_DENIED = re.compile(r"\b(?:not|never|no|den(?:y|ied|ies))\b", re.I)


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
        self.ruled_out = False  # do words of the sentence read tell that what they tell of is no contact?
        self.without_state, self.denied = False, list[tuple[tuple[str, ...], list[Actor]]]()
        self.framing = Framing(cast, self.entries, self.timeline)

    def read(self) -> list[Frame]:
        """All frames of the article."""
        for sentence in self.sentences:
            first = len(self.frames)
            if sentence.paragraph in self.entries.of_schedule:
                self.discourse = Discourse(self.cast)
            self.discourse.open(sentence)
            if sentence.kind != "boilerplate":
                denied, self.ruled_out = len(self.denied), False
                self._read_sentence(sentence)
                add_answer_to_letter(self.frames, first, sentence, self.timeline)
                if not any(len(f.countries) > 1 for f in self.frames[first:]) and len(self.denied) == denied:
                    self._read_deed(sentence)
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
        if not (triggers or press) or self._is_asked(sentence):
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

    def _is_asked(self, sentence: Sentence) -> bool:
        """Is it a question, which tells of nothing?"""
        return asks(sentence.text) or sentence.paragraph in self.voices.asked

    def _read_deed(self, sentence: Sentence) -> None:
        """What two did, in a sentence that tells of no contact in words of its own."""
        if not usable(sentence.text) or self._is_asked(sentence):
            return
        roles = Roles(self.cast, sentence, self.discourse.actors_of(sentence))
        meant = self.discourse.meant(roles, (0, len(sentence.text)))
        deed = read_deed(roles, meant, self.discourse.two_just(sentence.index))
        if deed is None and not (self.ruled_out or any(f.sentence is sentence and f.loose for f in self.frames)):
            deed = read_company(roles, meant)
        if deed is None:
            return
        begin, trigger = deed.at[0], deed.trigger
        told = read_status(
            sentence.text[begin : deed.at[1]], (trigger.start - begin, trigger.end - begin), nominal=False
        )
        if told.status not in (None, "held", "planned"):
            return
        status = StatusReading("planned", trigger.text, True) if deed.to_come else StatusReading("held")
        segment = Segment(sentence, deed.at, trigger, [trigger], roles, (), [])
        frame = self._frame(segment, deed.parties, status, trigger.mode, False, deed.day)
        if frame.status == status.status:  # a deed of the past whose day is to come was misread
            self.frames.append(frame)

    def _read_clauses(self, sentence: Sentence, triggers: list[Trigger], roles: Roles) -> None:
        dates, pieces = find_dates(sentence.text), clauses(sentence.text)
        for at in pieces:
            if segment := segment_of(sentence, at, triggers, roles, dates, pieces):
                self.ruled_out = self._read_segment(segment) or self.ruled_out

    def _add_pictured(self, told: Caption) -> None:
        whole, trigger = (0, len(told.sentence.text)), told.trigger
        segment = Segment(told.sentence, whole, trigger, [trigger], told.roles, (), [])
        held = StatusReading("held", "pictured")
        self.frames.append(self._frame(segment, told.parties, held, "in_person", False, told.day))

    def _read_segment(self, segment: Segment) -> bool:
        """Adds what a segment tells; or is it ruled out as a contact?"""
        if self.gatherings.is_one(segment.sentence, segment.trigger):
            self.without_state = True
            return True
        if is_no_contact(segment):
            self.without_state = self.without_state or acts_for_no_state(segment.sentence, segment.trigger)
            return True
        roles, trigger = segment.roles, segment.trigger
        meant = self.discourse.meant(roles, segment.at)
        loose = loose_parties(segment, meant, self.discourse.focus, self.frames)
        self.entries.complete(segment, loose)
        if is_no_telling(segment, loose):
            return True
        if is_without_state(roles, segment.at, trigger, loose):
            self.without_state = True
            return True
        if self.without_state and not self.frames and len(loose.countries) < 2:
            return False  # "the visits": those just told of somebody who is of no government
        if goes_nowhere(roles, trigger, loose.subjects, loose.objects):
            return True
        who, status = became_of(segment, who_takes_part(segment, loose, meant))
        if is_off_nearby(self.sentences, segment.sentence, status, trigger.start):
            status = StatusReading("cancelled", status.words.removeprefix("had been "))
        gone = status.status == "cancelled" and is_on_now(self.frames, segment, who, status.words)
        if status.status == NOT_A_CONTACT:
            self._note_denial(segment.sentence, status, who.parties)
            return True
        if gone or is_of_many(segment.sentence, trigger):
            return True
        self._tell(segment, who, status)
        return False

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
        clause = segment.text if clause is None else clause
        return self.framing.frame(segment, parties, status, (mode, strong), words, clause, self.discourse)
