"""Of whom the text speaks: whom "he", "she", "they", "the two" and "the ministers" mean.

Those in focus are kept sentence by sentence. A pronoun means somebody who was named before it: in its own sentence the
one with whom the sentence begins, else the one of whom the sentences before spoke. Gender, where a given name or a
title tells it, and number must agree.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from functools import lru_cache

from etl.extract.clauses.spoken_after import FRESH_FROM
from etl.extract.language.prefilter import filtered
from etl.extract.language.text import Sentence, left_open
from etl.extract.people.actors import Actor
from etl.extract.people.cast import Cast
from etl.extract.people.focus import (
    OF_ONE,
    focus_after,
    group_resumed,
    group_told,
    heads_of_one,
    heads_of_states,
    is_label,
    leads,
    pair_acting,
)
from etl.extract.people.guests import with_guest, with_latter
from etl.extract.people.holders import holders
from etl.extract.people.plurals import with_plurals, with_pronouns
from etl.extract.people.titles import by_title
from etl.extract.sides.roles import Roles
from etl.lexicon import word_list

_WOMEN = word_list("women")
_OF_WOMEN = re.compile(
    r"\b(?:Mrs|Ms|Miss|Madame?|Lady|Dame|Queen|Princess|Sheikha|[Cc]hairwoman|[Ss]pokeswoman|[Cc]ongresswoman|[Ss]he|[Hh]er)\b"
)
_OF_MEN = re.compile(r"\b(?:Mr|Sir|Lord|King|Prince|Sultan|Emir|Sheikh|Shaikh|[Cc]hairman|[Ss]pokesman)\b")
_DAUGHTER_OF = frozenset(("bint", "binti"))
_CHILD_OF = frozenset(("bin", "ibn", *_DAUGHTER_OF))
_FEMALE = frozenset(("she", "her", "hers", "herself"))


@lru_cache(maxsize=2048)
def _woman(name: str) -> bool | None:
    """Whether a name is a woman's; None where it does not tell."""
    words = [w.strip(".,") for w in name.split()]
    if any(w in _WOMEN for w in words[: max(1, len(words) - 1)]) or any("-" in w and w in _WOMEN for w in words):
        return True
    if sons := _CHILD_OF & {w.lower() for w in words}:
        return sons <= _DAUGHTER_OF
    listed = {row["name"].split()[0] for row in holders(name)} if len(words) == 1 else set()
    if listed:
        return bool(listed & _WOMEN) if listed <= _WOMEN or not listed & _WOMEN else None
    return None


def agreement(cast: Cast, actor: Actor, word: str) -> bool | None:
    """Whether "he" or "she" can mean this office-holder; None where neither name nor title tells."""
    title = cast.text[max(0, actor.start - 12) : actor.end]
    woman = _woman(actor.name) if actor.name else None
    if woman is None and _OF_MEN.search(title):
        woman = False
    elif woman is None and _OF_WOMEN.search(cast.text[actor.start : actor.end]):
        woman = True
    return None if woman is None else woman == (word.lower() in _FEMALE)


@dataclass(frozen=True)
class Group:
    """Office-holders of several countries (or "the ministers") told together in a sentence."""

    index: int
    actors: tuple[Actor, ...]
    of_contact: bool = False
    unnamed: tuple[Actor, ...] = ()  # the heads of the states of a contact that are told by name or capital alone


class Discourse:
    """Who is in focus, as far as the text has been read."""

    def __init__(self, cast: Cast, hero: Actor | None = None) -> None:
        self.cast = cast
        self.hero = hero  # whose life the text tells
        self.focus = hero
        self._paragraph = -1
        self.groups: list[Group] = []
        self._named: list[tuple[int, Actor]] = []
        self._several = False
        self.across: Group | None = None
        self.received: tuple[int, Actor] | None = None  # whom somebody received last, told by "him", and where
        self.pair: tuple[Actor, ...] = ()  # two states that act in the sentence read last
        self._heads: list[tuple[int, list[Actor]]] = []
        self.guest: Actor | None = None  # who is told to have come to another country
        self._before: Sentence | None = None  # the sentence read last

    def open(self, sentence: Sentence) -> None:
        """A sentence begins: with each paragraph a life goes on about the one whose it is."""
        if self.hero and sentence.paragraph != self._paragraph:
            self.focus = self.hero
        self._paragraph = sentence.paragraph

    def actors_of(self, sentence: Sentence) -> list[Actor]:
        """The actors of a sentence, "the two ministers" with the countries of those of whom the text spoke."""
        known = [g for g in reversed(self.groups) if sentence.index - g.index <= _REMEMBERED]
        here = self.cast.within(sentence.start, sentence.end)
        actors = with_plurals(self.cast.text, here, ((*g.actors, *g.unnamed) for g in known), self.pair)
        near = [g.actors for g in known if sentence.index - g.index <= _NEAR]
        actors = with_pronouns(self.cast.text, sentence.start, sentence.end, actors, near)
        named = [a for _, a in reversed(self._named) if a.level]
        actors = with_guest(self.cast.text, sentence, actors, self.guest, named)
        return with_latter(self.cast.text, sentence, actors, named)

    def move_on(self, sentence: Sentence, told: list[Actor], me: Actor | None = None) -> None:
        """Takes note of those whom a sentence names; ``told``: those of a contact that it tells; ``me``: whose words
        it is, who says "I" and not "he"."""
        self._before = sentence
        actors = self.cast.within(sentence.start, sentence.end)
        people = [a for a in actors if a.kind in ("person", "counterpart") and a.name and a.countries and not a.aside]
        if not is_label(sentence):
            others = [a for a in actors if not (me and me.name and a.name == me.name)]
            self.focus = focus_after(sentence, others, self.focus)
        if self.hero and (_HE.search(sentence.text) or any(a.name == self.hero.name for a in actors)):
            self.focus = self.hero
        self._named = [(i, a) for i, a in self._named if sentence.index - i <= 2]
        self._named += [(sentence.index, a) for a in people]
        # Of a sentence without any, those named before it count.
        everybody = {a.name for a in actors if a.kind in ("person", "counterpart") and a.name and not a.aside}
        self._several = len(everybody) > 1 if everybody else self._several
        group, across = group_told(actors), self._told_across(sentence, actors)
        if across and not group:
            self.across = Group(sentence.index, across)
        if group:
            self.groups.append(Group(sentence.index, group))
        self.pair = pair_acting(sentence, actors)
        if self.pair and not group and (again := group_resumed(self.pair, (g.actors for g in reversed(self.groups)))):
            self.groups.append(Group(sentence.index, again))
        if len({c for a in told for c in a.countries}) >= 2:
            named = tuple(a for a in told if a.kind != "country")
            self.groups.append(Group(sentence.index, named, True, heads_of_states(told)))

    def _told_across(self, sentence: Sentence, actors: list[Actor]) -> tuple[Actor, ...]:
        """ "A drove to the bridge. From the other bank came B.": one head in each of two neighbouring sentences."""
        here = heads_of_one(actors)
        self._heads = [(i, told) for i, told in self._heads if sentence.index - i <= _NEXT_TO]
        before = [told for _, told in reversed(self._heads)]
        if here:
            self._heads.append((sentence.index, here))
        across = next((told for told in before if here and told[0].countries != here[0].countries), [])
        if not across or Roles(self.cast, sentence).speakers & {a.start for a in here}:
            return ()
        return (*across, *here)

    def group_near(self, index: int) -> tuple[Actor, ...]:
        """Those whom "they" or "the two" mean in a sentence, if they were told in the two before it."""
        near = [g for g in self.groups if index - g.index <= 3 and not g.of_contact]
        return near[-1].actors if near else ()

    def two_told(self) -> tuple[Actor, ...]:
        """Those of two states who were told together last."""
        return (
            self.groups[-1].actors
            if self.groups and len({c for a in self.groups[-1].actors for c in a.countries}) == 2
            else ()
        )

    def two_just(self, index: int) -> tuple[Actor, ...]:
        """Those of two states of whom the sentence before told together."""
        return self.two_told() if self.groups and index - self.groups[-1].index == 1 else ()

    def across_near(self, index: int) -> tuple[Actor, ...]:
        """The heads of two states named in two neighbouring sentences, of which the latter is near."""
        return self.across.actors if self.across and index - self.across.index <= 2 else ()

    def meant(self, roles: Roles, segment: tuple[int, int]) -> Actor | None:
        """Whom the first "he" or "she" of a clause means; "his" before a counterpart means the one beside it."""
        text = roles.sentence.text
        m = _HE.search_between(text, segment[0], segment[1])
        if m is None:
            return self._they(text, segment) or self._who_spoke(roles) or self.focus
        at = roles.sentence.start + m.start()
        if owner := self._owner(roles, m.start()):
            return owner
        if titled := by_title(self.cast, at):
            return titled
        if said := self._who_spoke(roles):
            return said
        before = [a for a in self._people(roles) if a.end <= at and not _WHOM.match(self.cast.text, a.end)]
        before = [
            a for a in before if not (roles.preps[a.start] == "with" and _AND_HE.fullmatch(self.cast.text, a.end, at))
        ]
        here, before = before, [a for a in before if not roles.preps[a.start]] or before[-1:]
        first = _HE_FIRST.search(text, 0, m.start())
        if first:
            # "He is to call on A before he travels on": still the one with whom the sentence began; but "after Lima,
            # where he saw A, B went on to Rome": of nobody named before.
            named = [a for a in before if a.end <= roles.sentence.start + first.start()]
            before = before if not named and _CATAPHOR.match(text, 0, first.start()) else named
        # "B received him": whom a verb acts on is somebody else than who acts.
        acting = [a for a in before[-1:] if _OBJECT.match(text, m.start()) and self._acts_on(roles, a, at)]
        before = [a for a in before if a not in acting]
        earlier = [*([self.focus] if self.focus else []), *(a for _, a in reversed(self._named))]
        if acting and self.received and 0 < roles.sentence.index - self.received[0] <= _NEXT_TO - 1:
            # "B received him in Lima. In Quito a day later C gave him a lunch": the same one who travels.
            earlier = [self.received[1], *earlier]
        if acting and _ALSO.search(text):
            # "A called on B. Earlier C also met him": whom the one before met.
            earlier = [*(a for _, a in reversed(self._named)), *earlier[:1]]
        if acting:
            # "Ahead of the visit of A, for which B will receive him": first those of the sentence itself.
            others = [a for a in (*reversed(here), *earlier) if set(a.countries).isdisjoint(acting[-1].countries)]
            before, earlier = (before, others) if others else ([*before, *acting], earlier)
        me = _who_quotes_himself(roles, m.start())
        before, earlier = ([a for a in who if not (me and a.name == me.name)] for who in (before, earlier))
        if text.startswith(" and ", m.end()):
            # "He and A spoke": somebody of another state than A, if such a one was named.
            peers = {a.countries for a in roles.actors if a.start == at + len(m.group()) + len(" and ")}
            before, earlier = (sorted(who, key=lambda a: a.countries in peers) for who in (before, earlier))
        told = [(agreement(self.cast, a, m.group()), a) for a in [*before, *earlier]]
        sure = [a for agrees, a in told if agrees]
        if before and text.endswith(", where ", 0, m.start()) and told[0][0] is not False:
            return before[0]  # "A flew to Lima, where she met": A, whatever is known of the names of others
        if m.group().lower() in _FEMALE and sure:
            return sure[0]
        meant = next((a for agrees, a in told if agrees is not False), None)
        if acting and meant and set(meant.countries).isdisjoint(acting[-1].countries):
            self.received = (roles.sentence.index, meant)
        return meant

    def _who_spoke(self, roles: Roles) -> Actor | None:
        """ "A may come to Lima, minister B said. He had just met C": the one who spoke."""
        he = _HE_FIRST.match(roles.sentence.text)
        if self._before is None or he is None or not FRESH_FROM.search(roles.sentence.text):
            return None
        said = Roles(self.cast, self._before).speaker()
        return said if said and said.countries and agreement(self.cast, said, he.group()) is not False else None

    def _owner(self, roles: Roles, at: int) -> Actor | None:
        """ "A received B, whose tour took him to Lima": "him" is B, behind whose name "whose" stands."""
        whose = roles.sentence.start + roles.sentence.text.rfind(", whose ", 0, at)
        if whose < roles.sentence.start or _ENDED.search(self.cast.text, whose, roles.sentence.start + at):
            return None
        named = [a for a in roles.actors if a.kind in ("person", "office", "counterpart") and a.end <= whose]
        return named[-1] if named and named[-1].countries and not named[-1].plural else None

    def _acts_on(self, roles: Roles, actor: Actor, at: int) -> bool:
        """Is the actor, and nobody else, the subject of the verb of which the pronoun at ``at`` is the object?"""
        end = actor.end + self.cast.text.startswith(",", actor.end)  # "Peru's minister, A. Name, received him"
        end += len(" who") * self.cast.text.startswith(" who ", end)  # "it was A. Name who received him"
        return not roles.possessive(actor) and not _CUT.search(self.cast.text, end, at)

    def _they(self, text: str, segment: tuple[int, int]) -> Actor | None:
        """ "Minister A and Minister B will visit Peru. They will meet": "they", where all named are of one country."""
        m = _THEY.match(text, segment[0], segment[1])
        named = [a for _, a in self._named] if m else []
        several = self._several or len({a.name for a in named}) > 1
        one = several and len({a.countries for a in named}) == 1
        return replace(named[-1], form=OF_ONE) if one else None

    def _people(self, roles: Roles) -> list[Actor]:
        people = [a for a in roles.actors if a.kind in ("person", "office") and not a.plural]
        people = [*(a for a in roles.actors[:1] if leads(roles.sentence, a)), *people]
        return [a for a in people if a.countries and a.level and not a.aside]


def _who_quotes_himself(roles: Roles, at: int) -> Actor | None:
    """ "We agreed that he will come to Lima," A said: in somebody's own words "he" is somebody else."""
    quoted = left_open(roles.sentence.text[:at])
    who = (roles.speaker() or roles.voice) if quoted or roles.transcript else None
    return who if who and who.name else None


_REMEMBERED, _NEAR, _NEXT_TO = 8, 3, 2  # sentences
_ALSO = filtered(r"\balso\b")
_ENDED = re.compile(r"[;:]|, (?:and|but)\b")
# "After Lima, where | he saw A, B went on to Rome".
_CATAPHOR = re.compile(r"\W*(?:After|Before|From) [^,;]{2,40}, where $")
_HE_FIRST = re.compile(r"\b(?:[Hh]e|[Ss]he)\b")
_OF_LAND = r"(?: of (?:the )?[A-Z][\w’'-]+(?: [A-Z][\w’'-]+)?)?"
# "A, whom she met", "A of Chad, whom he met": somebody else than "she", or "he".
_WHOM = re.compile(rf"{_OF_LAND},?\s+(?:(?:with|by|to|from)\s+)?whom\b")
# "With A, the minister of Chad, he held talks": somebody else than A.
_AND_HE = re.compile(rf"{_OF_LAND}(?:,[^,;]{{0,60}},|,)?\s+(?:(?:\w+ly|also|then|too|later|on \w+day),?\s+)*")
# "Received him", "met her in Lima", "gave a dinner in his honour", and not "her minister".
_OBJECT = re.compile(
    r"him\b|(?:his|her) honou?r\b|"
    r"her(?=\s+(?:in|at|on|for|with|by|to|there|last|late|early|again|yesterday|today|off|half|an?|two|three)\b|[.,;])"
)
_CUT = re.compile(r"[,;:]|\b(?:which|that|who|when|while|where|as|because|if|after|before|and|but)\b")
# "They": who, before the verb, is told neither with an office nor by name.
_THEY = re.compile(
    r"\W*(?:(?:while|in|on|at|there|then|later|after)\b[^,;]{0,50},\s+)?(?:they|both|the (?:two|pair))\b", re.I
)
_HE = filtered(
    r"\b(?:he|she|(?:his|her)(?! (?:\w+ )?(?:counterpart|colleague|peer|opposite))|him|himself|herself)\b", re.I
)
