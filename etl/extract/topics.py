"""What was talked about in a contact: its own sentences first, then the readout that follows, and for the contact that
an article is about the subject of the article."""

from __future__ import annotations

import re
from collections import defaultdict
from dataclasses import dataclass, replace

from etl.extract.actors import Actor
from etl.extract.cast import Cast
from etl.extract.clusters import FUTURE, Cluster
from etl.extract.levels import level_and_track
from etl.extract.model import TopicReading
from etl.extract.prefilter import filtered
from etl.extract.raised import BYSTANDER, HE_SAID, TOGETHER, named_before, raised_by
from etl.extract.text import Sentence
from etl.extract.topic_cues import Cue, cues_in, office_spans, theatre
from etl.lexicon import word_list

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

_QUOTATION_MARKS = re.compile(r"[\"“”]")
_ALL_OF_THEM = filtered(r"\b(?:all (?:of them|three|four|five|six)|each of (?:them|the))\b", re.I)

# How much a word counts for a contact, by where it stands; the second figure where it is the subject of talks.
_OWN, _READOUT, _NEAR, _ARTICLE, _LEAD = (1.5, 3.0), (1.0, 2.0), (0.75, 1.0), (0.5, 0.75), (1.0, 1.5)
_TOLD, _CLOSE = 1.0, 1
# What articles name beside contacts of any kind: counts half, so that it must be the subject of talks or come twice.
_IN_PASSING = word_list("topics_in_passing")


@dataclass(frozen=True)
class Mention:
    """A topic named where the text speaks of a contact, with the weight of that place."""

    cue: Cue
    weight: float
    near: bool
    sentence: Sentence
    raised: str | None


def find_topics(clusters: list[Cluster], sentences: list[Sentence], cast: Cast) -> dict[int, list[TopicReading]]:
    """Topics by index of the contact. Sentences that follow a contact belong to it until the text turns to
    another one."""
    reader = TopicReader(clusters, cast)
    for sentence in sentences:
        reader.read(sentence)
    topics = {i: _settle(found, i == reader.main) for i, found in reader.mentions.items()}
    for i, cluster in enumerate(clusters):
        if not topics[i] and reader.main is not None:
            topics[i] = _other_round(cluster, clusters[reader.main], topics[reader.main]) or reader.war_of(i)
    return topics


def _other_round(cluster: Cluster, main: Cluster, topics: list[TopicReading]) -> list[TopicReading]:
    """What the same countries agree to go on talking about, or what a round was about of which nobody is named who
    met there ("the talks were last held in March"), if the text does not name another subject."""
    a_round = cluster.status in FUTURE or not cluster.names
    same = cluster is not main and set(cluster.countries) == set(main.countries)
    return [replace(t, raised_by=None) for t in topics] if a_round and same else []


def _settle(mentions: list[Mention], is_main: bool) -> list[TopicReading]:
    """The topics that are told of a contact; failing these, of the article's own contact those of the article."""
    near: dict[str, float] = defaultdict(float)
    worth: dict[str, float] = defaultdict(float)
    for m in mentions:
        weight = m.weight / 2 if m.cue.topic in _IN_PASSING else m.weight
        worth[m.cue.topic] += weight
        near[m.cue.topic] += weight * m.near
    told = {t for t in worth if near[t] >= _TOLD}
    if is_main and not told:
        told = {t for t in worth if worth[t] == max(worth.values()) >= _TOLD}
    clear = {m.cue.topic for m in mentions if not m.cue.vague or m.weight >= _OWN[1]}
    told = told & clear or told
    readings = []
    for m in mentions:
        if m.cue.topic in told and (m.near or not near[m.cue.topic]):
            reading = _reading(m)
            if reading not in readings:
                readings.append(reading)
    return readings


def _reading(m: Mention) -> TopicReading:
    return TopicReading(m.cue.topic, m.raised, m.sentence.start, m.sentence.end, m.sentence.text)


class TopicReader:
    """Goes through the sentences, remembering of which contact they speak, who spoke last and whether a
    quotation runs."""

    def __init__(self, clusters: list[Cluster], cast: Cast) -> None:
        self.clusters = clusters
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
        self.speaker: str | None = None
        self.quoting = False
        self.paragraph = -1

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
            self.group = _told_by(told, told[0][0])
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
            mention = Mention(cue, place[cue.subject], near, sentence, raised if near else None)
            for index in _told_by(told, cue.start + sentence.start) if told else owners:
                self.mentions[index].append(mention)

    def war_of(self, index: int) -> list[TopicReading]:
        """A country at war talks with others about the war, where the article speaks of it."""
        topic = theatre(self.clusters[index].countries)
        if topic is None or not any(m.cue.of_war for found in self.mentions.values() for m in found):
            return []
        told = [m for found in self.mentions.values() for m in found if m.cue.topic == topic]
        return [replace(_reading(m), raised_by=None) for m in told[:1]]

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
        if self.current is None or self.main is None:
            return []
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
        return [likely[0]] if goes_on else []

    def _fit(self, index: int, actors: list[Actor]) -> float:
        """How well those named in a sentence fit a contact: its people, then its countries."""
        cluster = self.clusters[index]
        people = {a.name for a in actors if a.name}
        codes = {c for a in actors for c in a.countries}
        fit = 2.0 * len(people & cluster.names) - 1.0 * len(people - cluster.names)
        return fit + 0.5 * len(codes & set(cluster.countries)) - 0.5 * len(codes - set(cluster.countries))

    def _raised(self, sentence: Sentence, owner: int, within_quote: bool) -> str | None:
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
            raised = named[0] if named else (self.speaker if self.speaker in self.clusters[owner].countries else raised)
        return raised


def _told_by(told: list[tuple[int, int]], position: int) -> list[int]:
    """The contacts whose word stands last before a position, else first after it."""
    before = [at for at, _ in told if at <= position]
    at = before[-1] if before else told[0][0]
    return list(dict.fromkeys(i for p, i in told if p == at))


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
