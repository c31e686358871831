"""What speaks for and against each topic of a contact: named signs, weighted in ``etl/lexicon/topic_weights.csv``.

A topic is thought of where a word of it stands anywhere in the article. Its signs tell where such words stand (in the
sentence of the contact, after it, beyond another contact, in the heading), how often, beside which other topics, and
what kind of contact it is. The weights were learned from labelled articles (``etl/score/topic_weights.py``).
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from etl.extract.contacts.clusters import Cluster
from etl.extract.language.once import once
from etl.extract.language.text import Sentence
from etl.extract.topics.topic_cues import Cue, in_dispute, theatre
from etl.lexicon import word_list

WEIGHTS = "topic_weights.csv"
_FRESH, _PAST = 10, 60
# From this share on a topic is taken, and where the contact's own sentence or readout makes it the subject of talks.
# The F1 of topics is highest with these on articles left out of the fit.
LIKELY, LIKELY_IF_PLAIN, LIKELY_IN_PASSING = 0.3, 0.0, 0.2
# What articles name beside contacts of any kind: being the subject of a sentence is not enough.
_IN_PASSING = word_list("topics_in_passing")
PLAIN = 2.0  # the weight of a word that the contact's own sentence or readout makes the subject of talks


@dataclass(frozen=True)
class Place:
    """A word of a topic and the sentence it stands in."""

    cue: Cue
    sentence: Sentence


@dataclass
class About:
    """One contact among those of its article, as far as its topics go. ``told``: for each sentence that tells of
    contacts, where their words stand and whose they are; ``mentions``: the weights of the sentences that speak of this
    contact, by topic; ``of_others``: topics told of contacts of other countries.
    """

    index: int
    clusters: Sequence[Cluster]
    main: int | None
    track: str | None
    told: dict[int, list[tuple[int, int]]]
    days_old: int | None
    places: list[Place] = field(default_factory=list)
    mentions: dict[str, list[float]] = field(default_factory=lambda: defaultdict(list))
    of_others: set[str] = field(default_factory=set)

    @property
    def cluster(self) -> Cluster:
        return self.clusters[self.index]

    @once
    def own(self) -> set[int]:
        """The sentences that tell of the contact."""
        return {f.sentence.index for f in self.cluster.frames}

    @once
    def paragraphs(self) -> set[int]:
        """The paragraphs in which they stand."""
        return {f.sentence.paragraph for f in self.cluster.frames}


def least(topic: str, about: About) -> float:
    """The share from which on a topic is taken."""
    if max(about.mentions.get(topic, ()), default=0.0) < PLAIN:
        return LIKELY
    return LIKELY_IN_PASSING if topic in _IN_PASSING else LIKELY_IF_PLAIN


def told_by(told: list[tuple[int, int]], position: int) -> list[int]:
    """The contacts whose word stands last before a position, else first after it."""
    before = [at for at, _ in told if at <= position]
    at = before[-1] if before else told[0][0]
    return list(dict.fromkeys(i for p, i in told if p == at))


def signs_by_topic(about: About) -> dict[str, frozenset[str]]:
    """The signs of each topic that the article names."""
    where: dict[str, set[str]] = defaultdict(set)
    counts: Counter[str] = Counter()
    for place in about.places:
        topic = place.cue.topic
        counts[topic] += 1
        where[topic].update(_where(about, place))
    own = {topic for topic, told in where.items() if told & _OWN}
    kind = frozenset(_contact(about))
    most = max((len(found) for found in about.mentions.values()), default=0)
    return {
        topic: kind
        | told
        | frozenset(_count(topic, about, counts))
        | frozenset(_topic(topic, about, own))
        | frozenset(_mentions(topic, about, most))
        for topic, told in where.items()
    }


_OWN = {"own sentence", "own sentence, subject", "own clause", "own clause, subject"}


def _where(about: About, place: Place) -> Iterator[str]:
    """Where a word stands in regard to the contact."""
    sentence, subject = place.sentence, ", subject" if place.cue.subject else ""
    at = sentence.index
    if place.cue.vague:
        yield "vague"
    if at in about.own:
        told = about.told[at]
        alone = len({i for _, i in told}) == 1
        mine = alone or about.index in told_by(told, place.cue.start + sentence.start)
        yield ("own sentence" if alone else "own clause" if mine else "clause of another") + subject
        return
    if sentence.paragraph in about.paragraphs:
        yield "same paragraph"
    if at == 0:
        yield "heading"
    elif sentence.paragraph <= 1:
        yield "lead"
    last = max((x for x in about.own if x < at), default=None)
    if last is None:
        yield "before"
    elif any({i for _, i in about.told.get(k, ())} - {about.index} for k in range(last + 1, at + 1)):
        yield "beyond another contact"
    else:
        yield (f"after {at - last}" if at - last <= 2 else "after later") + subject


def _count(topic: str, about: About, counts: Counter[str]) -> Iterator[str]:
    """How much of the article is about the topic, with what the contact is."""
    number, rank = counts[topic], _rank(about)
    yield f"words {min(number, 4)}"
    yield f"share {min(int(4 * number / counts.total()), 3)}"
    if number == max(counts.values()):
        yield "foremost"
        yield f"foremost, {rank}"
        yield f"foremost, {_age(about)}"
        if _of_main_pair(about):
            yield "foremost, of the main pair"


def _topic(topic: str, about: About, own: set[str]) -> Iterator[str]:
    """The topic itself, with what the contact is."""
    rank = _rank(about)
    yield topic
    yield f"{topic}, {rank}"
    yield f"{topic}, {about.track or 'no'} track"
    yield f"{topic}, {'others' if own - {topic} else 'no others'} in the sentence"
    if any(f.trigger.kind in ("visit", "host") for f in about.cluster.frames):
        yield f"{topic}, visit"
    if in_dispute(topic, about.cluster.countries):
        yield "in dispute"
        yield f"in dispute, {rank}"
        yield f"in dispute, {topic}"
    if theatre(about.cluster.countries) == topic:
        yield "war of a side"


def _mentions(topic: str, about: About, most: int) -> Iterator[str]:
    """In how many sentences that speak of the contact the topic is named, and how plainly."""
    weights = about.mentions.get(topic)
    if weights:
        yield f"told with weight {max(weights):g}"
        yield f"told {min(len(weights), 3)}"
        if len(weights) == most:
            yield "told most"
        if max(weights) >= PLAIN:
            plain = sum(max(found, default=0.0) >= PLAIN for found in about.mentions.values())
            yield f"told plainly, of {min(plain, 5)}"
    if topic in about.of_others:
        yield "told of other countries too" if weights else "told of other countries"


def _contact(about: About) -> Iterator[str]:
    """What the contact is, whatever the topic."""
    cluster = about.cluster
    yield "always"
    yield _rank(about)
    yield _age(about)
    yield f"status {cluster.status or 'held'}"
    yield f"tellings {min(len(cluster.frames), 4)}"
    yield f"contacts {min(len(about.clusters), 5)}"
    yield "names" if cluster.names else "no names"
    if _of_main_pair(about):
        yield "of the main pair"


def _rank(about: About) -> str:
    return "main" if about.index == about.main else "beside"


def _of_main_pair(about: About) -> bool:
    if about.main is None or about.index == about.main:
        return False
    return set(about.clusters[about.main].countries) == set(about.cluster.countries)


def _age(about: About) -> str:
    days = about.days_old
    if days is None:
        return "undated"
    return "ahead" if days < 0 else "fresh" if days <= _FRESH else "past" if days <= _PAST else "old"
