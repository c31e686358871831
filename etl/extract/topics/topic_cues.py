"""Which words of a sentence name a topic, and whether the sentence makes it the subject of talks."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache, lru_cache
from itertools import combinations

from etl.extract.language.lexis import find_countries
from etl.extract.language.phrases import Phrases, lowered
from etl.extract.language.prefilter import filtered
from etl.extract.people.actors import Actor
from etl.extract.topics.talked_of import talked_spans
from etl.lexicon import require, rows, word_list

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
# Words of war in talks with one of these are about the war it is in.
_THEATRES = {
    "UKR": "ukraine",
    "PRK": "korean_peninsula",
    "ISR": "middle_east",
    "PSE": "middle_east",
    "SYR": "middle_east",
    "LBN": "middle_east",
    "YEM": "middle_east",
}
_COUNTRIES = {name for names in _OF_COUNTRY.values() for name in names} - {"north korea", "dprk", "pyongyang"}
# "A cable to Israel", "goods from Iran" are no talk of the country.
_FROM_THERE = re.compile(r"\b(?:to|from|via|by) $", re.I)
# War is spoken of beside them: it is theirs.
_OF_WARS = {"ukraine", "middle_east", "korean_peninsula", "border"}
# "Cooperation on drugs", "dialogue on security" are about what follows; "cooperation in all fields" is about relations.
_IN_A_FIELD = re.compile(
    r" (?:on|in|against|towards?) (?!(?:all|various|many|different|several|other|a (?:wide )?(?:range|number)|"
    r"the (?:region|area|field)|(?:key |priority |new |multiple |diverse |bilateral )?(?:fields|areas|spheres|sectors)|"
    r"(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|[A-Z]\w+ \d|\d)\b)"
)
_WAR, _RELATIONS, _TRAP = "war", "relations", "trap"
# Before the topic of a word that names it only where talks are about it.
_IN_TALKS = "in talks: "

# Before the words that name the topic: "discussed", "talks on", "the subject was" ...
_SUBJECT_BEFORE = filtered(
    r"\b(?:discuss\w*|talk\w* (?:about|on|over|of|through)|spoke (?:about|of|on)|(?:focus|cent[er]+)\w* on|about|over|"
    r"regarding|concerning|concerns?|to do with|rais(?:e|ed|es|ing)|address\w*|agenda|subjects?|topics?|themes?|deal\w*"
    r" with|dealt with|cover\w*|review\w*|exchang\w+ (?:of )?(?:views|opinions|notes)|(?:talks|call|meeting|"
    r"conversation|summit|consultations?|dialogue|negotiations?|round|session|letter|issues?|questions?|situation|"
    r"developments?|how|settlement|plan|dispute|conflict|crisis) (?:on|in|around|of|to|for|with)|stress\w*|"
    r"emphasi[sz]\w*|urg\w+|call(?:ed|s|ing) (?:on|for)|warn\w*|complain\w*|condemn\w*|reaffirm\w*|reiterat\w*|"
    r"underlin\w*|underscor\w*|highlight\w*|touch\w*|agree\w*|express\w*|voic\w*|protest\w*|demand\w*|welcom\w*|"
    r"propos\w*|tackl\w*|explor\w*|coordinat\w*|cooperat\w*|aim\w* (?:at|of|to)|in order to|convey\w*)\b",
    re.I,
)
# After them: "was discussed", "topped the agenda" ...
_SUBJECT_AFTER = filtered(
    r"^.{0,50}?\b(?:(?:was|were|be|been|being|is|are) (?:also )?(?:discuss|rais|talk|touch|review|address|mention)\w*|"
    r"(?:the|a|main|only|chief) (?:\w+ )?(?:subject|topic|theme|focus|issue)|agenda|came up|come up|dominat\w*|"
    r"on the table|took up|take up|talks)\b|^(?:\s+\w+)?\s+(?:consultations?|dialogues?|negotiations|discussions)\b",
    re.I,
)
# The end of a list of topics: counts only where nothing else is told.
_RESIDUAL = re.compile(
    r"(?:mutual|common) (?:interest|concern)|(?:international|global|regional|current|bilateral) (?:and |issue|matter|"
    r"affair|agenda|situation|development|question|topic|subject|challenge|concern|security|stability)"
)
# What is spoken of in a third country.
_SITUATION_IN = re.compile(
    r"\b(?:situation|cris[ei]s|conflict|war|fighting|violence|unrest|developments|events|coup|peace|peacekeeping|stability|"
    r"transition|elections?|protests|security|tensions?|clashes|turmoil|dialogue|talks|chaos|instability|force|mission|"
    r"government|relations with|ties with|dispute with|policy (?:on|towards?))"
    r"(?: (?:in|of|on|over|around|with|about))?(?: neighbou?ring)?(?: the)? $",
    re.I,
)
_BARE = re.compile(r"\s*(?:the )?(?:[A-Z][\w ]+, )*(?:[A-Z][\w ]+ and )?(?:the )?")
# Topics of lands that have one of their own.
_LANDS = {"ukraine", "middle_east", "korean_peninsula", "taiwan"}
# "four days before the election" dates a contact.
_DATES = filtered(r"\b(?:hours?|days?|weeks?|months?|years?) (?:before|after|since) (?:the )?(?:\S+ (?:on )?)?$")
_MISSILES = re.compile(r"missile|ballistic|hypersonic")
_CLAUSE_END = re.compile(
    r"[.;:!?]\s|\b(?:after|before|since|when|while|whereas|although|though|because|who|whose|which|where|amid|"
    r"according to|on the (?:sidelines|margins) of)\b",
    re.I,
)


@dataclass(frozen=True)
class Cue:
    """A topic named at ``start`` of a sentence; ``subject`` where the sentence makes it the subject of talks,
    ``vague`` where it only closes a list ("regional issues"); ``words``: those that name it."""

    start: int
    topic: str
    subject: bool
    vague: bool
    words: str = ""


@cache
def _phrases() -> Phrases:
    cues = dict.fromkeys(word_list("topic_traps"), _TRAP)
    cues |= dict.fromkeys(word_list("words_of_war"), _WAR)
    cues |= dict.fromkeys(word_list("words_of_relations"), _RELATIONS)
    for number, row in enumerate(rows("topics.csv"), start=2):
        require("topic", row["topic"], f"topics.csv line {number}")
        cues[row["cue"].lower()] = row["topic"]
    for number, row in enumerate(rows("topics_in_talks.csv"), start=2):
        require("topic", row["topic"], f"topics_in_talks.csv line {number}")
        cues.setdefault(row["cue"].lower(), _IN_TALKS + row["topic"])
    return Phrases(cues)


def names_topics(text: str) -> bool:
    """Whether a text can name any topic at all."""
    return bool(_words_in(text))


def theatre(parties: tuple[str, ...]) -> str | None:
    """The topic of the war that one of these countries is in; between two that are at odds over a border it is that."""
    told = next((_THEATRES[p] for p in parties if p in _THEATRES), None)
    return told or ("border" if in_dispute("border", parties) else None)


@cache
def _disputes() -> frozenset[tuple[str, ...]]:
    """Topics, each with two countries, in order, that are at odds about it."""
    return frozenset((row["topic"], *sorted(row["countries"].split(";"))) for row in rows("disputes.csv"))


def in_dispute(topic: str, countries: tuple[str, ...]) -> bool:
    """Whether two of these countries are known to be at odds about a topic."""
    return any((topic, *pair) in _disputes() for pair in combinations(sorted(countries), 2))


def _meaning(code: str, parties: tuple[str, ...], track: str | None) -> str | None:
    """What a word stands for in talks of these parties on this track."""
    if code == _WAR:
        return theatre(parties)
    if code == _RELATIONS:
        return "military_relations" if track == "defence" else "bilateral_relations"
    return code


@lru_cache(maxsize=1024)
def _words_in(text: str) -> tuple[tuple[int, str, str, bool], ...]:
    """(start, words, code, whether the sentence makes it the subject of talks) of each word of a topic. A sentence is
    asked for every contact of its article."""
    low = lowered(text)
    named = [
        (start, end, code)
        for start, end, code in _phrases().matches(text)
        if code != _TRAP and not _DATES.search_in(text, low[max(0, start - 40) : start])
    ]
    return tuple(
        (start, low[start:end], code.removeprefix(_IN_TALKS), _is_subject(text, start, end) or _talked_of(text, start))
        for start, end, code in named
        if not code.startswith(_IN_TALKS) or _talked_of(text, start)
    )


def _talked_of(text: str, start: int) -> bool:
    return any(a <= start < b for a, b in talked_spans(text))


def cues_in(
    text: str, parties: tuple[str, ...] = (), track: str | None = None, offices: Sequence[tuple[int, int]] = ()
) -> list[Cue]:
    """Topics named in a text, in order. A party's own name is no topic of its talks, nor are words of an office."""
    found: list[Cue] = []
    named = _words_in(text)
    if not named:
        return _lands(text, parties, offices)
    own = {name for code in parties for name in _OF_COUNTRY.get(code, ())} if len(parties) == 2 else set()
    korean = any(code == "korean_peninsula" for _, _, code, _ in named)
    wars = {code for _, _, code, _ in named} & _OF_WARS
    for start, words, code, subject in named:
        topic = _meaning(code, parties, track)
        if topic is None or words in own or any(a <= start < b for a, b in offices):
            continue
        if (code == _WAR and wars and topic not in wars) or _tells_of_another(code, words, text, start):
            continue
        # The missiles of the North are its own subject.
        if not (korean and topic == "nuclear_arms" and _MISSILES.search(words)):
            found.append(Cue(start, topic, subject, bool(_RESIDUAL.search(words)), words))
    lands = [] if any(cue.topic in _LANDS for cue in found) else _lands(text, parties, offices)
    return sorted(found + lands, key=lambda cue: cue.start)


def _lands(text: str, parties: tuple[str, ...], offices: Sequence[tuple[int, int]]) -> list[Cue]:
    """Talks about a third country: "the crisis in Mali", "on Fiji and Tonga"."""
    return [
        Cue(start, "other", True, False, land)
        for start, land, code in _lands_in(text)
        if code not in parties and not any(a <= start < b for a, b in offices)
    ]


@lru_cache(maxsize=1024)
def _lands_in(text: str) -> tuple[tuple[int, str, str], ...]:
    found: list[tuple[int, str, str]] = []
    for span in find_countries(text) if talked_spans(text) else ():
        before = next((text[a : span.start] for a, b in talked_spans(text) if a <= span.start < b), None)
        if span.form == "name" and before is not None and (_BARE.fullmatch(before) or _SITUATION_IN.search(before)):
            found.append((span.start, text[span.start : span.end], span.code))
    return tuple(found)


def _tells_of_another(code: str, words: str, text: str, start: int) -> bool:
    """Relations in one field are that field, and a country may only be where something comes from."""
    if code == _RELATIONS:
        return bool(_IN_A_FIELD.match(text, start + len(words)))
    return words in _COUNTRIES and bool(_FROM_THERE.search(text[max(0, start - 12) : start]))


def _is_subject(text: str, start: int, end: int) -> bool:
    # Before and behind most words of topics no such words stand: the clause need not be cut out there.
    begin = max(0, start - 140)
    if _SUBJECT_BEFORE.search_in(text, text[begin:start], begin):
        before = _CLAUSE_END.split(text[begin:start])[-1]
        if _SUBJECT_BEFORE.search_in(text, before, start - len(before)):
            return True
    after = text[end : end + 80]
    if not _SUBJECT_AFTER.match_in(text, after, end):
        return False
    return _SUBJECT_AFTER.match_in(text, _CLAUSE_END.split(after, 1)[0], end) is not None


def office_spans(actors: Sequence[Actor], offset: int) -> list[tuple[int, int]]:
    """Where a sentence that begins at ``offset`` names people and offices: a minister of trade is no talk of trade."""
    return [(a.start - offset, a.end - offset) for a in actors if a.kind in ("person", "office", "counterpart")]


def topics_in(text: str, parties: tuple[str, ...] = ()) -> list[str]:
    """Topic codes whose cues stand in a text, in order, each once."""
    return list(dict.fromkeys(cue.topic for cue in cues_in(text, parties)))
