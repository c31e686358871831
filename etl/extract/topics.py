"""What was talked about in a contact and which side raised it: sentence by sentence, by speaker and readout."""

from __future__ import annotations

import re
from functools import cache

from etl.extract.actors import Actor
from etl.extract.cast import Cast
from etl.extract.clusters import Cluster
from etl.extract.lexis import Phrases, lowered, rows
from etl.extract.model import TopicReading
from etl.extract.prefilter import filtered
from etl.extract.text import Sentence
from etl.lexicon import require

_TALKED = filtered(
    r"\b(?:discuss\w*|exchang\w+ (?:of )?views|talk(?:ed|s)? (?:about|over|on)|rais(?:e|ed|es)|"
    r"focus\w*|topics?|agenda|subjects?|issues?|stress\w*|emphasi[sz]\w*|express\w*|reaffirm\w*|"
    r"reiterat\w*|underlin\w*|underscor\w*|highlight\w*|urged|called (?:on|for)|warned|complain\w*|"
    r"convey\w*|agreed|touched|addressed|spoke (?:of|about)|said|says|told|noted|welcomed|condemn\w*|"
    r"concerns?|opposed|sought|coordinate\w*|consult\w* on|cover\w*|denounce|dealt with|stated|"
    r"in order to|aim\w* (?:of|at)|on how|about)\b",
    re.I,
)
_TOGETHER = filtered(
    r"\b(?:both sides|the two sides|two sides|the two (?:\w+ )?(?:ministers|leaders|presidents|"
    r"officials|countries|militaries|generals|parties|delegations)|both (?:\w+ )?(?:ministers|leaders|"
    r"presidents|countries|parties|delegations)|they (?:also )?(?:discussed|agreed|exchanged|talked|"
    r"reaffirmed|stressed)|the (?:\w+ )?(?:ministers|leaders|presidents|parties|sides|delegations)"
    r" (?:also )?(?:discussed|agreed|exchanged|talked|reaffirmed)|exchanged views|each other|discussed)"
    r"\b",
    re.I,
)
_BYSTANDER = filtered(
    r"\b(?:experts?|analysts?|professors?|scholars?|researchers?|commentators?|historians?|author|"
    r"columnist|according to observers)\b",
    re.I,
)


@cache
def _cues() -> Phrases:
    cues = {}
    for number, row in enumerate(rows("topics.csv"), start=2):
        require("topic", row["topic"], f"topics.csv line {number}")
        cues[row["cue"].lower()] = row["topic"]
    return Phrases(cues)


# A country's bare name is a topic only in talks of others.
_OF_COUNTRY = {
    "UKR": ("ukraine",),
    "TWN": ("taiwan",),
    "PRK": ("north korea", "dprk", "pyongyang"),
    "IRN": ("iran",),
    "IRQ": ("iraq",),
    "ISR": ("israel",),
    "SYR": ("syria",),
    "LBN": ("lebanon",),
    "LBY": ("libya",),
    "YEM": ("yemen",),
    "PSE": ("palestine",),
    "VEN": ("venezuela",),
    "HTI": ("haiti",),
    "SDN": ("sudan",),
    "AFG": ("afghanistan",),
    "MMR": ("myanmar",),
}


def _matches(text: str, parties: tuple[str, ...]) -> list[tuple[int, str]]:
    """(position, topic code) of each cue in a text. A party's own name is no topic of its talks."""
    own = tuple(name for code in parties for name in _OF_COUNTRY.get(code, ())) if len(parties) == 2 else ()
    return [(start, code) for start, end, code in _cues().matches(text) if lowered(text[start:end]) not in own]


def topics_in(text: str, parties: tuple[str, ...] = ()) -> list[str]:
    """Topic codes whose cues stand in a text, in order, each once."""
    return list(dict.fromkeys(code for _, code in _matches(text, parties)))


def find_topics(clusters: list[Cluster], sentences: list[Sentence], cast: Cast) -> dict[int, list[TopicReading]]:
    """Topics by index of the contact. Sentences that follow a contact belong to it until the text turns to
    another one."""
    reader = TopicReader(clusters, cast)
    for sentence in sentences:
        reader.read(sentence)
    return reader.topics


class TopicReader:
    """Goes through the sentences, remembering of which contact they speak, who spoke last and whether a
    quotation runs."""

    def __init__(self, clusters: list[Cluster], cast: Cast) -> None:
        self.clusters = clusters
        self.cast = cast
        self.topics: dict[int, list[TopicReading]] = {i: [] for i in range(len(clusters))}
        self.told: dict[int, list[tuple[int, int]]] = {}
        for i, cluster in enumerate(clusters):
            for frame in cluster.frames:
                self.told.setdefault(frame.sentence.index, []).append((frame.trigger.start, i))
        self.main = max(range(len(clusters)), key=lambda i: len(clusters[i].frames), default=None)
        self.current: int | None = None
        self.current_at = -9
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
        told = self.told.get(sentence.index, [])
        if told:
            self.current, self.current_at = told[0][1], sentence.index
            talked = True
        else:
            talked = within_quote or bool(_TALKED.search(sentence.text)) or self._carries_on(sentence)
        owner = told[0][1] if told else self._following(sentence, within_quote)
        if owner is None or not (talked and (not told or _TALKED.search(sentence.text) or within_quote)):
            return
        raised = self._raised(sentence, owner, within_quote)
        if raised == "bystander":
            return
        seen = set()
        for position, code in _matches(sentence.text, self.clusters[owner].countries):
            index = min(told, key=lambda t: abs(t[0] - position))[1] if told else owner
            if (index, code) not in seen:
                seen.add((index, code))
                self.topics[index].append(TopicReading(code, raised, sentence.start, sentence.end, sentence.text))

    def _carries_on(self, sentence: Sentence) -> bool:
        return (
            self.current is not None
            and sentence.index - self.current_at == 1
            and bool(_CARRIES_ON.match(sentence.text))
        )

    def _following(self, sentence: Sentence, within_quote: bool) -> int | None:
        """A sentence without a contact word of its own continues the contact spoken of, if one of its sides
        speaks in it."""
        if self.current is None:
            return None
        actors = [a for a in self.cast.within(sentence.start, sentence.end) if not a.aside]
        own = set(self.clusters[self.current].countries)
        names = self.clusters[self.current].names
        if any(a.name in names for a in actors) or _TOGETHER.search(sentence.text) or self._carries_on(sentence):
            return self.current
        if self.main is not None and any(a.name in self.clusters[self.main].names for a in actors):
            return self.main
        sides = [
            a for a in actors if a.kind in ("body", "office", "country") and set(a.countries) <= own and a.countries
        ]
        opens = bool(sides) and sides[0].start - sentence.start < 40 and not names
        return self.current if opens or within_quote else None

    def _raised(self, sentence: Sentence, owner: int, within_quote: bool) -> str | None:
        raised, who = _raised_by(sentence, self.clusters[owner], self.cast)
        if who:
            self.speaker = who
            return raised
        he = _HE_SAID.search(sentence.text)
        if raised not in ("bystander", "both") and (within_quote or he):
            # "When A met B in Rome, he stressed": the first named; else whoever spoke last.
            named = (
                _named_before(sentence, he.start(), self.clusters[owner], self.cast) if he and not within_quote else []
            )
            raised = named[0] if named else (self.speaker if self.speaker in self.clusters[owner].countries else raised)
        return raised


_CARRIES_ON = re.compile(
    r"^(?:he|she|the (?:\w+ )?(?:topics?|agenda|talks|discussions?|subjects?|two|sides|ministers|leaders|"
    r"presidents|parties)|topics|they|both|it|their|his|her|on the agenda|among)\b",
    re.I,
)
_HE_SAID = filtered(
    r"\b(?:he|she) (?:also |further )?(?:said|told|added|stressed|noted|warned|urged|expressed|"
    r"reaffirmed|sought|called|asked|voiced|emphasi[sz]ed)\b",
    re.I,
)


def _leaves_open(text: str, already: bool) -> bool:
    """Does a quotation still run at the end of this sentence?"""
    opened = already
    for mark in re.findall(r"[\"“”]", text):
        opened = True if mark == "“" else False if mark == "”" else not opened
    return opened


def _named_before(sentence: Sentence, position: int, cluster: Cluster, cast: Cast) -> list[str]:
    found = cast.within(sentence.start, sentence.start + position)
    return [a.countries[0] for a in found if a.name in cluster.names and len(a.countries) == 1]


def _raised_by(sentence: Sentence, cluster: Cluster, cast: Cast) -> tuple[str | None, str | None]:
    """Who raised what a sentence tells (a code, "both", None where it is not told, "bystander" for experts),
    and who speaks."""
    text = sentence.text
    if _BYSTANDER.search(text) and not any(a.name in cluster.names for a in cast.within(sentence.start, sentence.end)):
        return "bystander", None
    actors = [
        a
        for a in cast.within(sentence.start, sentence.end)
        if len(a.countries) == 1 and a.countries[0] in cluster.countries
    ]
    speaker = next((a for a in actors if _speaks(a, cast.text)), None)
    if _TOGETHER.search(text) and not (speaker and _speaks_for_side(speaker, cast.text)):
        return "both", speaker.countries[0] if speaker else None
    code = speaker.countries[0] if speaker else None
    return code, code


_VERB = re.compile(
    r"^(?:['’]s)?(?:\s+spokes\w+(?:\s+[A-Z][\w.]+){0,4})?(?:\s+(?:side|also|then|further|again|has|had|"
    r"again|later|clearly))*\s+(?:said|says|told|stress\w*|emphasi[sz]\w*|express\w*|reaffirm\w*|"
    r"reiterat\w*|underlin\w*|underscor\w*|highlight\w*|urged|called|warned|complain\w*|convey\w*|"
    r"noted|welcomed|condemn\w*|opposed|sought|raised|spoke of|pointed|demanded|asked|stated|"
    r"was appreciative|proposed|offered|referred|thanked|refers|thanks|commended|acknowledged|pledged|"
    r"affirmed|voiced|made clear)\b",
    re.I,
)


def _speaks(actor: Actor, text: str) -> bool:
    before = text[max(0, actor.start - 14) : actor.start].lower()
    return bool(_VERB.match(text[actor.end : actor.end + 60])) or before.rstrip().endswith(
        ("said", "according to", "says", "told by")
    )


def _speaks_for_side(actor: Actor, text: str) -> bool:
    return bool(
        re.match(
            r"(?:['’]s)?(?:\s+\w+)?\s+(?:stress|emphasi|express|urged|warned|complain|convey|raised|demanded)",
            text[actor.end : actor.end + 40],
            re.I,
        )
    )
