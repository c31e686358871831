"""The actors of a sentence with what governs each: who can take part in a contact, who only speaks, what is a place."""

from __future__ import annotations

import re

from etl.extract.clauses.triggers import Trigger, find_triggers
from etl.extract.days.datelines import capitals_end
from etl.extract.language.once import once
from etl.extract.language.text import Sentence
from etl.extract.people.actors import Actor, of_a_pair, of_its_people, of_two_who_act
from etl.extract.people.cast import Cast
from etl.extract.people.groups import of_the_group
from etl.extract.sides.bodies_of_two import of_a_body_of_two
from etl.extract.sides.bystanders import stands_by
from etl.extract.sides.goals import is_goal, stands_ahead
from etl.extract.sides.prepositions import LISTED, PLACE, preposition
from etl.extract.sides.reach import Reach, calls_on, reach_of
from etl.extract.sides.sent import sent_to
from etl.extract.sides.speakers import speaks
from etl.extract.sides.tellings import Pair, holds_telling, tellings, who_tell
from etl.extract.sides.wishes import helped_by, offered_to, wished_by, wished_of
from etl.lexicon import word_list

_BAD = word_list("governs_no_side")
# "... and is to have talks": the contact noun behind such a verb stands for a verb of its own.
_AND_HOLDS = re.compile(r"\band\b[^,;]{0,40}\b(?:have|has|had|holds?|held|having|holding)\s+(?:[\w-]+\s+){0,3}$")
# "a tour of A, B and C", "a trip that took the president to A".
_WENT_TO = re.compile(
    r"(?:\s+(?:as|since)(?: [a-z-]+){1,5}|\s+by(?: [\w’'-]+){1,6}|\s+(?:abroad|overseas|yet|ever|so far))?"
    r"\s+(?:of|to)\s+[^.;]{0,60}|"
    r"\s+(?:(?:that|which)\s+)?(?:took|takes|brought|brings|will take)\s+[^.;]{0,90}\b(?:to|in)\s+(?:the\s+)?"
)
_TRIPS = frozenset(("trip", "tour", "journey", "visit", "trips", "visits"))
PRONOUN = re.compile(r"\b(?:he|she|his|her|him|himself|herself|who|whom)\b", re.I)
_SENT_FROM = re.compile(
    r"(?i)\b(?:delegations?|officials?|officers?|envoys?|ministers?|representatives?|diplomats?|visitors?|"
    r"guests?|request|call|letter|message|side)\s+from\s+(?:both\s+|the\s+)?$"
)
# "South Korean media", "Iraq's state news agency", "Japanese analysts": they report, and take no part.
_PRESS = re.compile(
    r"(?:['’]s?)?\s+(?:(?:state|official|local|leading|daily|national|[A-Z][\w]+)\s+){0,2}(?:media|press|newspapers?|news|dail(?:y|ies)|"
    r"TV|television|radio|broadcasters?|tabloids?|papers?|websites?|analysts?|observers|experts?|commentators?|"
    r"(?<!Communist )[Pp]arty leaders?|opposition (?:leader|figure|politician)s?)\b"
)
_SERIES_AT = re.compile(
    r"[ -](?:talks|process|format|summit|meeting|conference|round|platform|agreements?|declaration)\b"
)
# "Hosted a meeting of", "the meeting of".
_RIGHT_BEHIND = re.compile(
    r"(?:\s+(?:[\w-]+\s+){0,4}?(?:talks|meetings?|negotiations|rounds?|summit|session|consultations))?\s+of\s+(?:the\s+)?(?:\w+\s+)?"
)
# Between the stops of a journey nothing stands but their days.
_UNTIL_NEXT = re.compile(
    r"(?:[,;\s]|\b(?:from|on|to|and|then|finally|[A-Z][a-z]{2,8}\.?|\d{1,2}(?:\s*[-–]\s*\d{1,2})?)\b)+"
)
_HIS_GUEST = re.compile(r"['’]s? (?:honou?red )?guests?\b")
# "Was in | A's office": with A.
_HIS_OFFICE = re.compile(r"['’]s? office\b")
_POSSESSIVE = re.compile(r"['’]s?\s")
# "Libya was the main subject of calls that A made", "Libya dominated the talks": what was talked about.
_WAS_TOPIC = re.compile(
    r"\s+(?:(?:was|were|is|are|had been) (?:the|a|one of the|among the) (?:\w+ )?(?:subject|topic|focus|theme)s?\b|"
    r"(?:dominated|topped|featured|figured|came up)\b)"
)
# "The fourth round of Kazakh-Uzbek consultations".
_ROUND = re.compile(r"(?:rounds?|sessions?|series)", re.I)


class Roles:
    """The actors of one sentence with what governs each."""

    def __init__(self, cast: Cast, sentence: Sentence, actors: list[Actor] | None = None) -> None:
        self.cast, self.text, self.sentence = cast, cast.text, sentence
        self.actors = cast.within(sentence.start, sentence.end) if actors is None else actors
        if filed := capitals_end(sentence.text):
            # "MINSK, Belarus (AP) — A met B": where the report was filed, and no side of what it tells.
            told = [a for a in self.actors if a.kind != "country" or a.start >= sentence.start + filed]
            heads = {c for a in told if a.kind != "country" for c in a.countries}
            own = {c for a in self.actors if a not in told for c in a.countries}
            self.actors = told if len(heads) >= 2 or own <= heads else self.actors
        self.speakers = {
            a.start for a in self.actors if speaks(self.text, self.sentence, a, possessive=self.possessive(a))
        }
        self._reach: dict[int, Reach] = {}
        self._eligible: dict[tuple[int, Trigger], tuple[Actor, bool]] = {}
        self.voice: Actor | None = None  # who says "I"
        self.addressed: Actor | None = None  # whom "you" means
        self.beside: Actor | None = None  # who else speaks in a transcript
        self.transcript = self.own_words = False  # is it of a transcript; does the author of the text say "I"?
        self.there: tuple[str, ...] = ()  # guest and host state of a journey told right before
        self.acting, self.sides = list[Actor](), list[Actor]()  # who acts in the clause just read; both its sides
        self.two: tuple[Actor, ...] = ()  # those of two states of whom the text spoke last

    def within(self, part: Sentence) -> Roles:
        """The same of a sentence of which a stretch is left out as spaces."""
        told = Roles(self.cast, part, [a for a in self.actors if not part.text[a.start - part.start].isspace()])
        told.voice, told.transcript, told.beside = self.voice, self.transcript, self.beside
        told.two, told.there, told.addressed = self.two, self.there, self.addressed
        told.own_words = self.own_words
        return told

    @once
    def preps(self) -> dict[int, str]:  # of many sentences only those who speak are asked for
        """By the start of each actor the preposition that governs it."""
        preps: dict[int, str] = {}
        previous: Actor | None = None
        prep = ""
        for actor in self.actors:
            own = preps[actor.start] = preposition(self.text, self.sentence, actor, previous, prep)
            if not actor.aside:
                previous, prep = actor, own
        return preps

    @once
    def told(self) -> tuple[Pair, ...]:
        """Those of whom one tells the other something."""
        return tellings(self.text, self.actors)

    @once
    def tellings(self) -> frozenset[int]:
        """Starts of those who tell one another something."""
        return who_tell(self.text, self.sentence, self.actors, self.told)

    def speaker(self) -> Actor | None:
        """The office-holder whose words the sentence quotes."""
        said = () if self.own_words else (a for a in self.actors if a.start in self.speakers and not a.aside)
        return next((a for a in said if a.kind in ("person", "office")), None)

    def reach(self, trigger: Trigger) -> Reach:
        """Which actors of the sentence the contact word cannot reach."""
        if trigger.start not in self._reach:
            text = self.sentence.text
            verbs = [t for t in find_triggers(text) if t.start != trigger.start and not t.is_means]
            verbs = [t for t in verbs if not t.noun or _AND_HOLDS.search(text, max(0, t.start - 60), t.start)]
            self._reach[trigger.start] = reach_of(text, self.sentence.start, trigger, self.actors, verbs)
        return self._reach[trigger.start]

    def people(self) -> frozenset[str]:
        """Names of those the sentence speaks of, the merely quoted ones included."""
        return frozenset(a.name for a in self.actors if a.name and not a.aside)

    def ranked(self) -> tuple[Actor, ...]:
        """Office-holders of whom the sentence speaks, those who only say something left out."""
        holders = [a for a in self.actors if a.level and a.kind in ("person", "office", "counterpart")]
        return tuple(a for a in holders if not a.aside and a.start not in self.speakers)

    def eligible(self, actor: Actor, trigger: Trigger) -> bool:
        """Can this actor take part in the contact that ``trigger`` tells of? Each way to find its sides asks anew."""
        key = (id(actor), trigger)  # with the answer the actor is kept, so that no other gets its number
        if key not in self._eligible:
            self._eligible[key] = actor, self._can_take_part(actor, trigger)
        return self._eligible[key][1]

    def _can_take_part(self, actor: Actor, trigger: Trigger) -> bool:
        if not actor.aside and actor.start in self.tellings and holds_telling(self.sentence.text, trigger):
            return True
        if not actor.aside and actor.kind != "country" and actor.start == self.reach(trigger).antecedent:
            return True
        t0 = trigger.start + self.sentence.start
        if actor.countries and not actor.aside:
            behind = wished_by(self.text, actor, trigger.end + self.sentence.start)
            if behind or wished_of(self.text, actor, self.preps[actor.start], t0):
                return True
        if (
            actor.aside
            or actor.start in self.reach(trigger).topics
            or actor.start in self.speakers
            or not (actor.countries or actor.kind in ("person", "office", "counterpart", "body"))
        ):
            return False
        if stands_ahead(self.sentence, actor, trigger):
            return True
        prep, t1 = self.preps[actor.start], trigger.end + self.sentence.start
        if prep == "into" and trigger.kind == "visit" and actor.kind == "country":
            return actor.start >= trigger.end + self.sentence.start  # "flew into Lima"
        own = prep and trigger.text.lower().endswith(f" {prep}") and 0 <= actor.start - t1 < 60
        own = own or (prep == "on" and 0 <= actor.start - t1 < 80 and calls_on(trigger, self.text[t1 : t1 + 4]))
        if (prep in _BAD and not own) or stands_by(self.text, actor, trigger.kind) or helped_by(self.text, actor):
            return False
        if actor.kind == "country":
            if _PRESS.match(self.text, actor.end) or _WAS_TOPIC.match(self.text, actor.end):
                return False
            return self._country_takes_part(actor, prep, trigger, t0, t1)
        if actor.form == "group" and (prep in PLACE or prep in ("of", "to", "")):
            two_act = len(actor.countries) == 2 and not prep and actor.end <= t0  # "the two Koreas agreed to hold"
            return two_act or self._close_before(actor, t0) or of_the_group(self.text, t1, actor.start)
        if actor.kind == "body" and prep in ("of", "for") and actor.start < t0:
            return of_its_people(self.text, actor)
        if prep in PLACE and actor.kind not in ("person", "counterpart"):
            return False
        if (
            self.possessive(actor)
            and actor.kind in ("office", "body", "person")
            and not _HIS_GUEST.match(self.text, actor.end)
            and not (trigger.text.endswith(" in") and _HIS_OFFICE.match(self.text, actor.end))
        ):
            return self._close_before(actor, t0)
        return True

    def possessive(self, actor: Actor) -> bool:
        return _POSSESSIVE.match(self.text, actor.end, actor.end + 3) is not None

    def _close_before(self, actor: Actor, t0: int) -> bool:
        gap = self.text[actor.end : t0]
        return (
            0 <= t0 - actor.end < 60
            and len(gap.split()) <= 6
            and not re.search(r"[,;]|\b(?:of|on|about|for|that|was|is|were|has|had|said)\b", gap)
        )

    def _country_takes_part(self, actor: Actor, prep: str, trigger: Trigger, t0: int, t1: int) -> bool:
        after_visit = (
            actor.start >= t1 and trigger.kind in ("visit", "noun") and "visit" in trigger.text.lower()
        ) or trigger.kind == "visit"
        if actor.start >= t1 and after_visit:
            goal = prep in ("", "to", "in", "at", "of") or trigger.text.lower().endswith(f" {prep}")  # "left for Lima"
            return goal and (is_goal(self.text, self.actors, actor, t1) or self._is_next_stop(actor, t1))
        if actor.form == "city" or (trigger.kind == "see" and actor.form in ("capital", "seat")):
            return False
        if prep in PLACE:
            return False
        if actor.form in ("capital", "seat") and _SERIES_AT.match(self.text, actor.end):
            return False  # "the Paris meeting", "a round of Astana talks"
        if actor.form == "name" and (
            of_a_pair(self.text, actor, t1) or (trigger.noun and of_two_who_act(self.text, actor, t1))
        ):
            return True
        if actor.form in ("adjective", "prefix"):
            if _ROUND.fullmatch(trigger.text):
                return self._is_of_it(actor, t1)
            return (self._close_before(actor, t0) and trigger.noun) or (
                self._close_before(actor, t0) and of_a_body_of_two(self.text, actor, self.actors)
            )
        if self.possessive(actor):
            return self._close_before(actor, t0)
        if prep in ("with", "between", "among"):
            return actor.start < t1 or actor.start - t1 < (70 if prep == "with" else 110)
        if prep == "from":
            return (trigger.noun and 0 <= actor.start - t1 < 25) or bool(
                _SENT_FROM.search(self.text[max(0, actor.start - 40) : actor.start])
            )
        if prep == "by":
            return True
        if prep == "to" and trigger.noun and offered_to(self.text, actor.start, t0, t1):
            return True
        if (
            prep in ("of", "to")
            and trigger.text.lower() in _TRIPS
            and actor.start >= t1
            and _WENT_TO.fullmatch(self.text, t1, actor.start)
        ):
            return True
        if prep == "to" and sent_to(self.text, trigger, actor, t1):
            return True
        if prep in ("of", "to", "for"):
            return prep == "of" and self._is_of_it(actor, t1)
        return actor.start < t0 or (trigger.kind in ("meet", "call", "host") and actor.start - t1 < 40)

    def _is_next_stop(self, actor: Actor, t1: int) -> bool:
        """ "Will visit Oslo from May 3-4; Rome, May 5-6; and Athens": the stop before is one of the visit, too."""
        before = [a for a in self.actors if t1 <= a.start and a.end <= actor.start]
        near = before and before[-1].kind == "country" and _UNTIL_NEXT.fullmatch(self.text, before[-1].end, actor.start)
        return bool(near) and (before[-1].start - t1 < 60 or self._is_next_stop(before[-1], t1))

    def _is_of_it(self, actor: Actor, t1: int) -> bool:
        """ "A summit of Chad, Mali and Niger": named right behind the contact word, or in a list with such a one."""
        if _RIGHT_BEHIND.fullmatch(self.text, t1, actor.start):
            return True
        before = [a for a in self.actors if t1 <= a.start and a.end <= actor.start]
        listed = before and before[-1].kind == "country" and LISTED.fullmatch(self.text, before[-1].end, actor.start)
        return bool(listed) and self._is_of_it(before[-1], t1)
