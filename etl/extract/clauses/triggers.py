"""Words that tell of a contact ("met", "phone call", "visited")."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache, lru_cache

from etl.extract.clauses.at_large import is_at_large
from etl.extract.clauses.did_the_same import did_the_same
from etl.extract.clauses.discussed import Discussed, discussed
from etl.extract.clauses.lead import leads_up
from etl.extract.clauses.lookalike_words import CRAFT
from etl.extract.clauses.lookalikes import is_lookalike
from etl.extract.clauses.members import members_told
from etl.extract.clauses.motions import MOTIONS, ONLY_TOLD, place_of
from etl.extract.clauses.nouns import is_named, is_noun
from etl.extract.clauses.scenes import is_participle, is_scene
from etl.extract.clauses.where_many import where_many_met
from etl.extract.language.occasions import SIDELINES
from etl.extract.language.phrases import Phrases
from etl.extract.language.prefilter import filtered
from etl.lexicon import require, rows


@dataclass(frozen=True)
class Trigger:
    """A contact word at ``start``..``end`` (offsets in the sentence); ``definite``: "the call", "this meeting"."""

    start: int
    end: int
    text: str
    kind: str
    mode: str
    definite: bool = False
    noun: bool = False

    @property
    def is_means(self) -> bool:
        """ "By phone", "on the telephone": how it was done, beside a verb that tells what."""
        return self.text[:3].lower() in ("by ", "on ", "ove", "via")


@cache
def _cues() -> Phrases:
    cues = {}
    for number, row in enumerate(rows("contact_cues.csv"), start=2):
        require("mode", row["mode"], f"contact_cues.csv line {number}")
        cues[row["cue"]] = (row["kind"], row["mode"])
    return Phrases(cues)


# "Qatar's emir received calls", "won the support in calls": the emir is Qatar's, and the calls are not.
_DONE_WITH = r"(?:received|held|holds|had|has|have|paid|pays|made|makes|got|gave|took|began|opened|in(?= )|during)"
_DETERMINER = re.compile(
    r"\b(?:the|this|that|these|those|such a|both|earlier|latest|same|recent|his|her|their|"
    rf"[\w-]+['’]s|[\w-]+s['’])\s+(?:(?!(?:{_DONE_WITH}|(?<!round )(?<!rounds )(?<!series )of)\b)[\w'’-]+\s+){{0,2}}$",
    re.I,
)

_WHAT_IS_SAID = re.compile(r"that\s+(?:(?:an?|another|further|new|no|two|three)\s|.*s$)", re.I | re.S)
_WAS_HELD = re.compile(
    r"[^;]*?\b(?:took place|(?:was|were|had been|have been|would be|will be|to be) (?:\w+ly )?held|began|ended|will|"
    r"(?:is|are|was|were) (?:to|due|planned|set|expected|scheduled))\b"
)


# "A and B signed it in Lima on Monday after their talks": told here for the first time, as what they did behind them.
_AFTER_THEIRS = re.compile(r"\b(?:after|following) their (?:[a-z-]+ ){0,2}$")
_DID_THEN = re.compile(r"\b(?:signed|inked|initialled|answered|appeared|faced|addressed|briefed|unveiled|issued)\b")


def _is_definite(sentence: str, start: int, end: int) -> bool:
    """ "The call", "that meeting"; but "reported that talks were held", "that a meeting took place"."""
    if _AFTER_THEIRS.search(sentence, max(0, start - 40), start) and _DID_THEN.search(sentence, 0, start):
        return " and " not in sentence[:start]
    told = _DETERMINER.search(sentence[max(0, start - 30) : start])
    said = told is not None and _WHAT_IS_SAID.match(told.group() + sentence[start:end])
    return told is not None and not (said and _WAS_HELD.match(sentence, end))


# A hotline is a contact only when it is used.
_HOTLINE_USED = filtered(
    r"\b(?:test(?:s|ed|ing)?|used|reopen\w*|re-open\w*|restor\w*|answered|call(?:s|ed)? (?:on|over|by|"
    r"through)|first call|rang|check(?:s|ed)?|resumed|via|over (?:a|the)|through (?:a|the)|speak|inaugurat(?:e|es|ed)|"
    r"reactivated|reconnected|re-established|back in operation|"
    r"(?:is|are|was|were|been) (?:back )?(?:open(?:ed)?|working|up and running) again|"
    # "Opened a hotline on Monday": but "agreed to open a hotline", "will be opened".
    r"(?<!to be )(?<!will be )opened)\b",
    re.I,
)
# What may also tell of other things than a call: "called for", "will call elections".
CALLS = frozenset(
    (
        "called",
        "calling",
        "calls",
        "to call",
        "to ring",
        "will call",
        "would call",
        "rings",
        "rang",
        "will ring",
        "would ring",
    )
)
# "called the king", "called his counterpart": somebody stands behind the verb, not a name given to a thing.
_SOMEBODY = re.compile(
    r"^\s+(?!back (?:on|in|at)\b)"
    r"(?:(?:the|his|her|their|then|both|several|then-)\s+)?(?:[\w.'’-]+\s+){0,2}?(?:(?:[a-z]{2,3}-)?[A-Z]\w+|"
    r"counterparts?|opposite|homologues?|peers?|president|prime|minister|leaders?|king|colleagues?|chiefs?|general|premier|"
    r"chancellor|emir)|^\s+(?:me|us|him|her)(?:[.,]|\s+(?:on|at|last|yesterday|today|this|earlier|and|from|after|by|back|again|"
    r"\w+day)\b)",
)

# "It was A whom he called next".
WHOM = re.compile(r"\b(?:whom|(?:pick(?:ed)? up|phone|take the call|answer) when) (?:[\w.'’-]+ ){1,8}$")
# "A and B discussed C": a contact where the clause tells of no other, and if it names both sides.
DISCUSS = "discuss"
# The same where the two may be named anywhere around the words: "these were the subjects of A and B".
TURNED = "turned"
AGAIN = "again"


def _left_out(sentence: str, found: list[Trigger]) -> list[Trigger]:
    """Members of a series told without a contact word of their own."""
    return [
        Trigger(begin, end, sentence[begin:end], AGAIN, "unspecified", True, True)
        for begin, end in members_told(sentence)
        if not any(t.start < end and begin < t.end for t in found)
    ]


_STOOD = re.compile(
    r"(?:(?:was|were|is|are|been|(?:will |would |to )?be) )?(?:back |due |expected |awaited )?in$", re.I
)
_OF_ITS_OWN = re.compile(
    r"\s*(?:(?:of|between|for|on|with)\b[^,;:]{0,140})?\s*"
    r"(?:,? ?(?:which )?(?:had been|initially|originally|at first) )?(?:(?:is|are|was|were) )?$"
)


def _held_there(sentence: str, trigger: Trigger, found: list[Trigger]) -> bool:
    """ "Their last meeting was in Lima": that is where it was, nobody's visit."""
    if trigger.kind != "visit" or trigger.noun or not _STOOD.match(trigger.text):
        return False
    begin = trigger.start
    if trigger.text.lower().startswith(("due", "expected")) and sentence.endswith(", ", 0, begin):
        begin -= 2  # "the session with A, due in Lima on Friday"
    return any(t.noun and t.end < begin and _OF_ITS_OWN.match(sentence[t.end : begin]) for t in found)


def _motions(sentence: str, found: list[Trigger]) -> list[Trigger]:
    """Verbs of motion, and of sending a message, that no cue holds already."""
    places = [(place_of(m), told) for pattern, told in MOTIONS.fitting(sentence) for m in pattern.finditer(sentence)]
    if not (found or places):
        places = [
            (place_of(m), told) for pattern, told in ONLY_TOLD.fitting(sentence) for m in pattern.finditer(sentence)
        ]
    return [
        Trigger(begin, end, sentence[begin:end], *told, noun=told[0] == "noun" or is_named(sentence, begin, end))
        for (begin, end), told in places
        if not any(t.start < end and begin < t.end for t in found)
        and not (sentence.startswith("fl", begin) and CRAFT.search(sentence, 0, begin))
    ]


def find_triggers(sentence: str) -> list[Trigger]:
    """Contact words of a sentence in order. Several stages ask for the same sentence: the last are kept."""
    return list(_triggers_of(sentence))


# "Telephone calls", "his return calls".
_BY_PHONE = re.compile(r"\b(?:phone|telephone|video)\b|\breturn", re.I)
# "Separate calls on Sunday": no visits.
_ON_A_DAY = re.compile(r"\s+(?:the same day|(?:\w+ )?\w+day\b|\d)")
# "Their last meeting was in Lima": the place of the meeting, and nobody's stay.
_ITS_PLACE = re.compile(r"\s+(?:(?:of|between|with|among|at) [^,;.]{1,60}\s)?")


# "On the sidelines of the session of the council in Lima, A had a meeting with B".
_FRONTED = re.compile(rf"\W*(?:On|At|In) the (?:{SIDELINES}|framework) of (?:the |an? )?(?:[\w'’-]+ ){{0,4}}", re.I)
_WITH_WHOM = re.compile(r"[^,;]{0,30} (?:with|between)\b")
# "Met on the sidelines of the ministers' meeting": where, and no contact of its own.
_ON_THE_SIDELINES = re.compile(
    rf"\b(?:{SIDELINES}|on the eve) of (?:(?!(?:he|she|they|we|held|had|have|has|holds?|will)\b)[\w'’-]+ ){{0,5}}$",
    re.I,
)


# "At the summit on Friday A held talks with B": where many were, and with whom is told behind.
_AT_THE = re.compile(r"(?:^|[,;] |[–—-] )(?:At|During) (?:the|an?) (?:[\w'’-]+ ){0,4}$")


def _only_beside(sentence: str, trigger: Trigger, found: list[Trigger]) -> bool:
    """Is it the gathering on whose sidelines another contact word of the clause tells of a contact?"""
    if trigger.text.lower() == "summit" and _AT_THE.search(sentence, 0, trigger.start):
        return any(t.start > trigger.end and (not t.noun or begins_light(sentence, t)) for t in found)
    adjunct = trigger.text.lower() in ("session", "summit") and _FRONTED.fullmatch(sentence, 0, trigger.start)
    if adjunct and not _WITH_WHOM.match(sentence, trigger.end):
        return any(t.start > trigger.end for t in found)
    if not _ON_THE_SIDELINES.search(sentence, max(0, trigger.start - 60), trigger.start):
        return False
    apart = [sentence[min(t.end, trigger.end) : max(t.start, trigger.start)] for t in found if t is not trigger]
    return any("," not in words and ";" not in words for words in apart)


# "held talks": the verb that makes of a contact noun the predicate of its clause.
_LIGHT = re.compile(r"\b(?:held|holds?|had|having|conducted)\s+(?:[a-z-]+\s+){0,4}$")


def begins_light(sentence: str, trigger: Trigger) -> bool:
    """Does a contact noun have a verb of its own?"""
    return _LIGHT.search(sentence, max(0, trigger.start - 60), trigger.start) is not None


# How far behind a word is looked for what it asks: "called on A of Peru and B of Chile to sit down".
_AHEAD = dict.fromkeys(("called on", "calls on"), 220)
_BESIDE_A = re.compile(rf"\b{SIDELINES} of (?:an?|the) (?:[\w’'-]+ ){{0,4}}$")


def _discussed(sentence: str, told: Discussed) -> Trigger:
    kind = TURNED if told.turned else "meet" if told.with_whom else DISCUSS
    mode = "in_person" if told.face else "unspecified"
    return Trigger(told.start, told.end, sentence[told.start : told.end], kind, mode)


@lru_cache(maxsize=512)
def _triggers_of(sentence: str) -> tuple[Trigger, ...]:
    triggers = []
    for start, end, (kind, mode) in _cues().matches(sentence):
        word = sentence[start:end].lower()
        if word in ("calls on", "called on") and _ON_A_DAY.match(sentence, end):
            word, end, kind, mode = word.removesuffix(" on"), end - len(" on"), "call", "phone"
        before, after = sentence[max(0, start - 120) : start], sentence[end : end + _AHEAD.get(word, 120)]
        if is_lookalike(word, before, after) or is_at_large(word, before, after) or is_scene(word, before, after):
            continue
        if kind == "back":
            triggers.append(Trigger(start, end, sentence[start:end], "noun", mode, True, True))
            continue
        noun = is_noun(word, kind, before, after)
        if noun and word == "calls" and kind == "call" and _BY_PHONE.search(before[-30:]):
            mode = "phone"
        if kind == "hotline" and not _HOTLINE_USED.search(sentence):
            continue
        if kind == "call" and word in CALLS and not noun and not (_SOMEBODY.match(after) or WHOM.search(before)):
            continue
        if word == "meeting" and is_participle(before, after):
            kind, noun = "meet", False
        last = triggers[-1] if triggers else None
        if word == "was in" and last and last.noun and _ITS_PLACE.fullmatch(sentence, last.end, start):
            continue
        triggers.append(
            Trigger(start, end, sentence[start:end], kind, mode, noun and _is_definite(sentence, start, end), noun)
        )
    triggers = [t for t in triggers if not _only_beside(sentence, t, triggers)]
    triggers += _left_out(sentence, triggers)
    triggers += did_the_same(sentence, triggers)
    triggers = [t for t in triggers if not _held_there(sentence, t, triggers)]
    if many := where_many_met(sentence, ((t.start, t.end) for t in triggers)):
        triggers = [t for t in triggers if not many[0] <= t.start < many[1]]
    # "On the sidelines of a summit A discussed trade with B": what was held elsewhere is not how they met.
    told = [t for t in triggers if not (t.noun and _BESIDE_A.search(sentence, max(0, t.start - 60), t.start))]
    lead = leads_up(sentence) if triggers else 0
    told = [t for t in told if t.start >= lead or not t.noun]
    spoke = [_discussed(sentence, m) for m in discussed(sentence, [(t.start, t.end) for t in told])]
    triggers = [*told, *spoke] if spoke else triggers
    triggers += _motions(sentence, triggers)
    behind = [t for t in triggers if t.start >= lead]
    # "Hoping to revive stalled talks, A flew to Lima": the main clause tells it.
    triggers = behind if lead and any(not t.text.startswith("invit") for t in behind) else triggers
    return tuple(sorted(triggers, key=lambda t: t.start))
