"""What a clause tells of a contact, put together: the frame, with its day, its place and all that stands beside."""

from __future__ import annotations

import re

from etl.extract.clauses.hub import head_of_row, hub_of
from etl.extract.contacts.mechanisms import find_mechanism
from etl.extract.days.date_words import DateWords
from etl.extract.days.news_day import day_of_the_news
from etl.extract.days.timeline import Timeline
from etl.extract.frames.entries import Entries
from etl.extract.frames.frame import TO_FACE, Frame
from etl.extract.frames.segment import Segment
from etl.extract.language.prefilter import filtered
from etl.extract.outcomes.asked_in_vain import calling_side
from etl.extract.outcomes.attributes import read_attempts, read_duration, read_reason
from etl.extract.outcomes.plans import told_as_new
from etl.extract.outcomes.requests import asking_side, find_requester, inviting_side, of_wish_told
from etl.extract.outcomes.status import StatusReading
from etl.extract.outcomes.sums import is_member, is_numbered, is_sum
from etl.extract.people.cast import Cast
from etl.extract.people.discourse import Discourse
from etl.extract.people.plurals import with_members
from etl.extract.people.ranks import Rank, rank_of_subject, rank_told, same_level
from etl.extract.places.places import find_place
from etl.extract.sides.party_lists import Parties
from etl.extract.sides.sides_told import of_the_sentence, tells_group

_ALSO = filtered(r"\b(?:also|as well(?! as)|another|separate\w*|in addition)\b", re.I)


class Framing:
    """Makes the frames of one article, remembering the rank told last."""

    def __init__(self, cast: Cast, entries: Entries, timeline: Timeline) -> None:
        self.cast, self.entries, self.timeline = cast, entries, timeline
        self.rank: Rank | None = None

    def frame(
        self,
        segment: Segment,
        parties: Parties,
        status: StatusReading,
        how: tuple[str | None, bool],
        words: DateWords | None,
        clause: str,
        discourse: Discourse,
    ) -> Frame:
        """The frame of what ``clause``, the words of a segment, tells of ``parties``; ``how``: the mode, and whether
        words of its own tell it; ``words``: those of its day."""
        mode, strong = how
        sentence, trigger, inside, roles = segment.sentence, segment.trigger, segment.inside, segment.roles
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
            news=day_of_the_news(clause, self.timeline.last_span, self.timeline.clock),
            met=tuple(a for a in parties.objects if a.name and len(a.countries) == 1) if not trigger.noun else (),
            antecedents=discourse.group_near(sentence.index),
            pair=discourse.pair,
            across=discourse.across_near(sentence.index),
            anew=None if when and when.span else told_as_new(clause, trigger, segment.at[0], status),
        )

    def _rank(self, clause: str, at: int) -> Rank | None:
        """Rank that the clause gives to the contact itself; "at this level" is the one told before."""
        told = rank_told(clause, at, self.cast.text) or rank_of_subject(clause, at)
        if told is None and same_level(clause):
            return self.rank
        self.rank = told or self.rank
        return told
