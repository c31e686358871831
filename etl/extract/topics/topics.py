"""What was talked about in a contact: in its own sentences, in the readout that follows, or in the whole article."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from etl.extract.contacts.clusters import Cluster
from etl.extract.contacts.levels import level_and_track
from etl.extract.days.dates import Clock
from etl.extract.language.log_odds import share
from etl.extract.language.prefilter import filtered
from etl.extract.language.text import Sentence
from etl.extract.language.told import Told
from etl.extract.model import TopicReading
from etl.extract.people.actors import Actor
from etl.extract.people.cast import Cast
from etl.extract.topics.raised import BYSTANDER, HE_SAID, TOGETHER, named_before, raised_by, taken_up_by
from etl.extract.topics.topic_cues import Cue, cues_in, names_topics, office_spans
from etl.extract.topics.topic_signs import WEIGHTS, About, Place, least, signs_by_topic, told_by

_TALKED = filtered(
    r"\b(?:discuss\w*|exchang\w+ (?:of )?views|talk(?:ed|s)? (?:about|over|on)|rais(?:e|ed|es)|"
    r"focus\w*|topics?|agenda|subjects?|issues?|stress\w*|emphasi[sz]\w*|express\w*|reaffirm\w*|"
    r"reiterat\w*|underlin\w*|underscor\w*|highlight\w*|urged|called (?:on|for)|warned|complain\w*|"
    r"convey\w*|agreed|touched|addressed|spoke (?:of|about)|said|says|told|noted|welcomed|condemn\w*|"
    r"concerns?|opposed|sought|coordinate\w*|consult\w* on|cover\w*|denounce|dealt with|stated|"
    r"in order to|aim\w* (?:of|at)|on how|about)\b",
    re.I,
)
_CARRIES_ON = re.compile(
    r"^(?:he|she|the (?:\w+ )?(?:topics?|agenda|talks|discussions?|subjects?|two|sides|ministers|leaders|"
    r"presidents|parties)|topics|they|both|it|their|his|her|on the agenda|among)\b",
    re.I,
)

_THE_TWO = filtered(
    r"\b(?:the two(?: men| women)?|they|both(?: men)?|the pair) (?:also )?"
    r"(?:would|will|had|have|were|are|should|could|plan)\b",
    re.I,
)
_SPOKESMAN = re.compile(r"\b(?:spokes(?:man|woman|person)|press secretary|spokesperson)\s+$", re.I)
_QUOTATION_MARKS = re.compile(r"[\"“”]")
_ALL_OF_THEM = filtered(r"\b(?:all (?:of them|three|four|five|six)|each of (?:them|the))\b", re.I)

# How much a word counts for a contact, by where it stands; the second figure where it is the subject of talks.
_OWN, _READOUT, _NEAR, _ARTICLE, _LEAD = (1.5, 3.0), (1.0, 2.0), (0.75, 1.0), (0.5, 0.75), (1.0, 1.5)
_CLOSE = 1
_BOTH_NAMED = 4.0


@dataclass(frozen=True)
class Mention:
    """A topic named where the text speaks of a contact, with the weight of that place."""

    cue: Cue
    weight: float
    near: bool
    sentence: Sentence
    raised: Told | None


def find_topics(clusters: list[Cluster], sentences: list[Sentence], cast: Cast) -> dict[int, list[TopicReading]]:
    """Topics by index of the contact. Sentences that follow a contact belong to it until the text turns to
    another one."""
    reader = TopicReader(clusters, cast, sentences)
    return {i: _choose(about, reader.mentions[i]) for i, about in enumerate(reader.about())}


def topic_signs(
    clusters: list[Cluster], sentences: list[Sentence], cast: Cast
) -> list[dict[str, tuple[frozenset[str], float]]]:
    """For each contact the topics that the article names, with their signs and the share from which on they count."""
    told = TopicReader(clusters, cast, sentences).about()
    return [{t: (signs, least(t, about)) for t, signs in signs_by_topic(about).items()} for about in told]


def _choose(about: About, mentions: list[Mention]) -> list[TopicReading]:
    """The topics that are likely enough to be the contact's, in order of the text, each with the words that name it."""
    signs = signs_by_topic(about)
    chosen = {topic for topic in signs if share(signs[topic], WEIGHTS) >= least(topic, about)}
    readings: list[TopicReading] = []
    for m in sorted(mentions, key=lambda m: not m.near):
        if m.cue.topic in chosen and (m.near or all(r.topic != m.cue.topic for r in readings)):
            reading = _reading(m)
            if reading not in readings:
                readings.append(reading)
    for topic in sorted(chosen - {r.topic for r in readings}):
        place = next(p for p in about.places if p.cue.topic == topic)
        s = place.sentence
        readings.append(TopicReading(topic, None, s.start, s.end, s.text, place.cue.words))
    return sorted(readings, key=lambda r: r.start)


def _reading(m: Mention) -> TopicReading:
    return TopicReading(m.cue.topic, m.raised, m.sentence.start, m.sentence.end, m.sentence.text, m.cue.words)


class TopicReader:
    """Goes through the sentences, remembering of which contact they speak, who spoke last and whether a
    quotation runs."""

    def __init__(self, clusters: list[Cluster], cast: Cast, sentences: list[Sentence]) -> None:
        self.clusters = clusters
        self.sentences = sentences
        self.cast = cast
        self.mentions: dict[int, list[Mention]] = {i: [] for i in range(len(clusters))}
        self.tracks = [_track(c) for c in clusters]
        self.told: dict[int, list[tuple[int, int]]] = {}
        for i, cluster in enumerate(clusters):
            for frame in cluster.frames:
                self.told.setdefault(frame.sentence.index, []).append((frame.trigger.start, i))
        self.main = max(range(len(clusters)), key=lambda i: len(clusters[i].frames), default=None)
        self.current: int | None = None
        self.current_at = -9
        self.group: list[int] = []
        self.speaker: Told | None = None
        self.quoting = False
        self.paragraph = -1
        for sentence in sentences:
            self.read(sentence)

    def read(self, sentence: Sentence) -> None:
        """Topics of one sentence, each to the contact whose word stands nearest."""
        # A quotation may run over sentences, but in careless copy not safely over paragraphs.
        within_quote = self.quoting and sentence.paragraph == self.paragraph
        self.quoting, self.paragraph = _leaves_open(sentence.text, within_quote), sentence.paragraph
        if sentence.kind == "boilerplate":
            return
        told = sorted(self.told.get(sentence.index, []))
        if told:
            self.current, self.current_at = told[0][1], sentence.index
            self.group = told_by(told, told[0][0])
        owners = [told[0][1]] if told else self._following(sentence, within_quote)
        near = bool(owners)
        talked = bool(told) or (near and self._talks(sentence, within_quote))
        if not owners and self.main is not None:
            owners = [self.main]
        if not owners:
            return
        if near:
            self.current_at = sentence.index
        raised = self._raised(sentence, owners[0], within_quote)
        if raised == BYSTANDER:
            return
        place = _OWN if told else _READOUT if near and talked else _NEAR if near else _ARTICLE
        if place == _ARTICLE and sentence.paragraph < 1:
            place = _LEAD
        offices = office_spans(self.cast.within(sentence.start, sentence.end), sentence.start)
        for cue in cues_in(sentence.text, self.clusters[owners[0]].countries, self.tracks[owners[0]], offices):
            whose = taken_up_by(sentence, cue.start, self.clusters[owners[0]], self.cast) if near else None
            mention = Mention(cue, place[cue.subject], near, sentence, whose or (raised if near else None))
            for index in told_by(told, cue.start + sentence.start) if told else owners:
                self.mentions[index].append(mention)

    def about(self) -> list[About]:
        """What the article tells of each contact and of the topics that it names."""
        found = [
            About(i, self.clusters, self.main, self.tracks[i], self.told, _days_old(cluster, self.cast.clock))
            for i, cluster in enumerate(self.clusters)
        ]
        named: dict[tuple[tuple[str, ...], str | None], list[Place]] = {}
        for one in found:
            parties = (one.cluster.countries, one.track)
            if parties not in named:
                named[parties] = list(self._named(*parties))
            one.places = named[parties]
        for one in found:
            for m in self.mentions[one.index]:
                one.mentions[m.cue.topic].append(m.weight)
            one.of_others = {
                m.cue.topic
                for i, cluster in enumerate(self.clusters)
                if cluster.countries != one.cluster.countries
                for m in self.mentions[i]
                if m.near
            }
        return found

    def _named(self, countries: tuple[str, ...], track: str | None) -> Iterator[Place]:
        """Words of topics anywhere in the article, as talks of these countries understand them."""
        for sentence in self.sentences:
            if sentence.kind != "boilerplate" and names_topics(sentence.text):
                offices = office_spans(self.cast.within(sentence.start, sentence.end), sentence.start)
                for cue in cues_in(sentence.text, countries, track, offices):
                    yield Place(cue, sentence)

    def _talks(self, sentence: Sentence, within_quote: bool) -> bool:
        return within_quote or self._carries_on(sentence) or bool(_TALKED.search(sentence.text))

    def _carries_on(self, sentence: Sentence) -> bool:
        return (
            self.current is not None
            and sentence.index - self.current_at == 1
            and bool(_CARRIES_ON.match(sentence.text))
        )

    def _following(self, sentence: Sentence, within_quote: bool) -> list[int]:
        """The contacts that a sentence without a contact word of its own speaks of: that whose people or countries it
        names, else the one spoken of last if the sentence goes on about it."""
        if self.main is None:
            return []
        if self.current is None:
            # "Kishida told Wang that ...": only later it says where the two met.
            named = [a for a in self.cast.within(sentence.start, sentence.end) if not a.aside]
            return [self.main] if self._fit(self.main, named) >= _BOTH_NAMED else []
        group = self.group if self.current in self.group else [self.current]
        if len(group) > 1 and _ALL_OF_THEM.search(sentence.text):
            return group
        actors = [a for a in self.cast.within(sentence.start, sentence.end) if not a.aside]
        likely = [self.current, self.main] if len(group) == 1 else [self.main, *group]
        fits = [self._fit(i, actors) for i in likely]
        # A country alone is named all over an article: it tells only where the text has just spoken of a contact.
        if max(fits) >= 1 or (max(fits) > 0 and sentence.index - self.current_at <= _CLOSE):
            return [likely[fits.index(max(fits))]]
        goes_on = within_quote or self._carries_on(sentence) or TOGETHER.search(sentence.text)
        goes_on = goes_on or _THE_TWO.search(sentence.text)
        return [likely[0]] if goes_on else []

    def _fit(self, index: int, actors: list[Actor]) -> float:
        """How well those named in a sentence fit a contact: its people, then its countries."""
        cluster = self.clusters[index]
        people = {a.name for a in actors if a.name and not _only_speaks(a, self.cast.text)}
        codes = {c for a in actors for c in a.countries}
        fit = 2.0 * len(people & cluster.names) - 1.0 * len(people - cluster.names)
        return fit + 0.5 * len(codes & set(cluster.countries)) - 0.5 * len(codes - set(cluster.countries))

    def _raised(self, sentence: Sentence, owner: int, within_quote: bool) -> Told | None:
        raised, who = raised_by(sentence, self.clusters[owner], self.cast)
        if who:
            self.speaker = who
            return raised
        he = HE_SAID.search(sentence.text)
        if raised not in (BYSTANDER, "both") and (within_quote or he):
            # "When A met B in Rome, he stressed": the first named; else whoever spoke last.
            named = (
                named_before(sentence, he.start(), self.clusters[owner], self.cast) if he and not within_quote else []
            )
            last = self.speaker if self.speaker in self.clusters[owner].countries else None
            raised = named[0] if named else last or raised
        return raised


def _days_old(cluster: Cluster, clock: Clock) -> int | None:
    """How long before the article the contact was; None where either date is unknown."""
    if cluster.interval is None or clock.lo is None:
        return None
    return (clock.lo - cluster.interval[1]).days


def _only_speaks(actor: Actor, text: str) -> bool:
    """A spokesman tells of the contact and is no other person in it."""
    return bool(_SPOKESMAN.search(text[max(0, actor.start - 40) : actor.start]))


def _track(cluster: Cluster) -> str | None:
    return next((t for f in cluster.frames if (t := level_and_track(f.actors, cluster.countries)[1])), None)


def _leaves_open(text: str, already: bool) -> bool:
    """Does a quotation still run at the end of this sentence?"""
    opened = already
    if text.isascii() and '"' not in text:
        return opened
    for mark in _QUOTATION_MARKS.findall(text):
        opened = True if mark == "“" else False if mark == "”" else not opened
    return opened
