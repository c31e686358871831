"""Words that tell of a contact ("met", "phone call", "visited") and the stretch of sentence that belongs to each."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache, lru_cache
from itertools import pairwise

import ahocorasick

from etl.extract.lexis import longest_matches, lowered, phrase_automaton, rows
from etl.extract.prefilter import filtered
from etl.lexicon import require


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


@cache
def _cues() -> ahocorasick.Automaton:
    cues = {}
    for number, row in enumerate(rows("contact_cues.csv"), start=2):
        require("mode", row["mode"], f"contact_cues.csv line {number}")
        cues[row["cue"]] = (row["kind"], row["mode"])
    return phrase_automaton(cues)


_DETERMINER = re.compile(
    r"\b(?:the|this|that|these|those|such a|said|both|earlier|latest|same|recent|his|her|their|"
    r"[\w-]+['’]s|[\w-]+s['’])\s+(?:[\w'’-]+\s+){0,2}$",
    re.I,
)
_NOUNISH = re.compile(
    r"\b(?:a|an|the|this|that|his|her|their|its|no|any|first|second|third|last|next|another|official|"
    r"working|state|two-day|\w+day|\w+['’]s|\w+s['’]|ministerial|bilateral|high-level|new|planned|"
    r"missed|unanswered|urgent|regular|of|for)\s*$",
    re.I,
)
# What looks like a contact word but is none: what precedes and what follows it.
# "called on Prime Minister Adams" is a visit; "called on Adams to ..." an appeal.
_APPEAL = re.compile(
    r"^(?!\s+(?:the |his |her )?(?:\w+ )?(?:[Pp]resident|[Pp]rime [Mm]inister|[Pp]remier|[Kk]ing|[Ee]mir|Sultan|[Cc]hancellor|"
    r"[\w ]{0,20}[Mm]inister|Chief|General|Secretary|Speaker|Vice|Deputy|Foreign|Defen[cs]e|His|Her)\b)|^[^.;]{0,140}\bto\s+(?!discuss|talk|review|brief|hold|pay|see|hand|deliver|express|convey|exchange)[a-z]+\b"
)
_NOT_AFTER = {
    "called on": _APPEAL,
    "calls on": _APPEAL,
    "call": re.compile(
        r"^\s+(?:for|on|to\s+(?:action|arms|order|restraint|end|stop|halt|\w+\b(?=.{0,5}$))|it|him|her|"
        r"them|itself|attention|into question|a halt)\b",
        re.I,
    ),
    "calls": re.compile(r"^\s+(?:for|on|it|him|her|them|itself|attention|\w+ly|the|a|an|to)\b", re.I),
    "called": re.compile(
        r"^\s+(?:for|on|upon|off|it|this|that|them|itself|into|the\s+\w+\s+(?:a|an|the|sensitive|"
        r"\w+ing|\w+ed|\w+ful|\w+al|\w+ive)\b|\w+\s+(?:a|an)\b|attention|in\b|out\b|back|China a|a\b|"
        r"an\b|[\"“'‘])",
        re.I,
    ),
    "to call": re.compile(
        r"^\s+(?:for|on|upon|off|it|this|that|them|itself|attention|in\b|out\b|a\b|an\b|[\"“'‘])", re.I
    ),
    "meeting": re.compile(
        r"^\s+(?:rooms?|places?|halls?|(?:the |their |its )?(?:conditions|demands?|targets?|"
        r"challenges?|needs?|obligations|requirements))\b",
        re.I,
    ),
    "met": re.compile(
        r"^\s+(?:with\s+(?:applause|criticism|scepticism|skepticism|approval|resistance|silence|"
        r"protests?|anger|outrage)|(?:the |their |its )?(?:conditions|demands?|targets?|challenges?|"
        r"needs?|obligations|requirements|US forces|troops))\b",
        re.I,
    ),
    "meet": re.compile(
        r"^\s+(?:with\s+(?:applause|criticism|approval|resistance)|(?:the |their |its |all )?(?:conditions|"
        r"demands?|targets?|challenges?|needs?|obligations|requirements|expectations))\b",
        re.I,
    ),
    "spoke": re.compile(
        r"^\s+(?:of|about|in favou?r|in (?:an|a) (?:interview|speech)|for|against|up|out|on condition|"
        r"to (?:reporters|journalists|the press|the media|parliament|troops|soldiers|cnn|bbc|reuters))\b",
        re.I,
    ),
    "speak": re.compile(
        r"^\s+(?:of|about|in favou?r|for|against|up|out|only|on condition|to (?:reporters|journalists|"
        r"the press|the media))\b",
        re.I,
    ),
    "speaks": re.compile(r"^\s+(?:of|about|in favou?r|for|against|up|out|only|on condition)\b", re.I),
    "spoken": re.compile(
        r"^\s+(?:in an interview|of|about|in favou?r|for|against|up|out|only|on condition|to (?:reporters|journalists|"
        r"the press|the media))\b",
        re.I,
    ),
    "talked": re.compile(
        r"^\s+(?:about|of|up|down|to (?:reporters|journalists|the press)|there with (?:soldiers|troops))\b", re.I
    ),
    "received": re.compile(
        r"^\s+(?:a |an |the |no |some |any |more |its |their |his |her )?(?:\w+\s+)?(?:reports?|"
        r"information|letters?|support|applause|news|aid|assistance|weapons|funds|money|training|"
        r"answer|reply|response|word|notice|assurances?|treatment|orders?|invitation|congratulat\w+|"
        r"messages?|calls?|phone)\b|^\s+from\b",
        re.I,
    ),
    "receive": re.compile(
        r"^\s+(?:a |an |the |no |some |any |more )?(?:\w+\s+)?(?:reports?|information|support|aid|"
        r"assistance|weapons|funds|money|training|answer|reply|response|treatment)\b",
        re.I,
    ),
    "hosts": re.compile(r"^\s+(?:a|an|the|US|American)\s+(?:base|bases|troops|forces)\b", re.I),
    "expects": re.compile(r"^\s+(?:to\b|that\b|more|no\b|a\b|an\b|it\b|him to|her to|them to|\w+ to\b)", re.I),
    # Invited to take part in something, or to do something: no visit to the other country.
    "invited": re.compile(
        r"^\s+(?:[\w.'’-]+\s+){0,6}?to\s+(?!visit\b|come\b|pay\b|travel\b|return\b|make\b|see\b|hold\b|meet\b|have\b|"
        r"sit\b|talk)[a-z]+\b|^\s+(?:\w+\s+){0,3}(?:guests?|speakers?|observers?)\b",
    ),
    "saw": re.compile(
        r"^\s+(?:a|an|no|it|its|their|his|her|more|the (?:need|first|start|end|rise|fall|\w+ of))\b", re.I
    ),
    "sees": re.compile(r"^\s+(?:a|an|no|it|its|their|more|as)\b", re.I),
    "to see": re.compile(r"^\s+(?:a|an|no|it|its|if|whether|how|what|that|more|as|groups)\b", re.I),
    "was in": re.compile(r"^\s+(?!(?:the\s+)?[A-Z])|^\s+(?:Jan|Feb|Mar|Apr|May|June|July|Aug|Sep|Oct|Nov|Dec)"),
    "will be in": re.compile(r"^\s+(?!(?:the\s+)?[A-Z])"),
    "to be in": re.compile(r"^\s+(?!(?:the\s+)?[A-Z])"),
    "due in": re.compile(r"^\s+(?!(?:the\s+)?[A-Z])"),
    "go to": re.compile(r"^\s+(?!(?:the\s+)?[A-Z])"),
    "goes to": re.compile(r"^\s+(?!(?:the\s+)?[A-Z])"),
    "host": re.compile(r"^\s+(?:of|country|nation|government)\b|^\s*,\s+in\b", re.I),
    "welcomed": re.compile(
        r"^\s+(?:the\s+)?(?:\w+\s+)?(?:decision|progress|news|agreement|move|statement|efforts?|"
        r"announcement|results?|outcome|release|support|initiative|resumption|step|opportunity|by\b|"
        r"that\b|and\b)",
        re.I,
    ),
    "welcome": re.compile(
        r"^\s+(?:the\s+)?(?:\w+\s+)?(?:decision|progress|news|agreement|move|statement|efforts?|back|communication)",
        re.I,
    ),
    "welcomes": re.compile(
        r"^\s+(?:the\s+)?(?:\w+\s+)?(?:decision|progress|news|agreement|move|statement|efforts?|communication)", re.I
    ),
    "gather": re.compile(r"^\s+(?:intelligence|information|evidence)\b", re.I),
    "going to": re.compile(r"^\s+(?!(?:the\s+)?[A-Z])"),
    "came to": re.compile(
        r"^\s+(?!(?:the\s+)?(?:[A-Z]))|^[^,.;]{0,40}\b(?:[Ee]mbassy|[Cc]onsulate)\b|^\s+(?:nothing|"
        r"power|office|light|an end|be)\b"
    ),
    "come to": re.compile(r"^\s+(?!(?:the\s+)?(?:[A-Z])|a meeting)"),
    "went to": re.compile(r"^\s+(?!(?:the\s+)?[A-Z])"),
    "coming to": re.compile(r"^\s+(?!(?:the\s+)?[A-Z])"),
    "round": re.compile(r"^\s+(?:the\b|of\s+(?:golf|drinks|fighting|firing|funding|sanctions|elections?|voting|strikes?|tariffs?|applause)|table)", re.I),
    "session": re.compile(r"^\s+of\s+(?:the\s+)?(?:parliament|congress|national|un|united|general)|^\s*$", re.I),
    "tour": re.compile(r"^\s+(?:operator|of duty)", re.I),
    "letter": re.compile(r"^\s+(?:of credit|of the law)", re.I),
    "conversation": re.compile(r"^\s+about whether", re.I),
    "first time": re.compile(r"^\s+(?!was\b|came\b)"),
    "second time": re.compile(r"^\s+(?!was\b|came\b)"),
    "third time": re.compile(r"^\s+(?!was\b|came\b)"),
    "talk": re.compile(r"^\s+(?:of|show|about)\b", re.I),
}
_NOT_BEFORE = {
    "first time": re.compile(r"\bfor the\s+$", re.I),
    "second time": re.compile(r"\bfor the\s+$", re.I),
    "third time": re.compile(r"\bfor the\s+$", re.I),
    "call": re.compile(r"\b(?:wake-up|roll|clarion|close|judgment|on|to)\s+$", re.I),
    "meeting": re.compile(
        r"\b(?:cabinet|security council|party|committee|plenary|annual|board|council|town hall|press|"
        r"g20|g7|nato|ministerial council|assembly|protest)\s+$",
        re.I,
    ),
    "meetings": re.compile(r"\b(?:cabinet|nato|asean|g20|g7|un|security council|party|committee|of)\s+$", re.I),
    "summit": re.compile(
        r"\b(?:g20|g7|g8|nato|asean|apec|brics|eu|climate|un|sco|cop\d*|quad leaders'|east asia|"
        r"of the americas|nuclear security)\s+$",
        re.I,
    ),
    "session": re.compile(
        r"\b(?:plenary|parliamentary|closing|opening|this|working|q&a|question|training|emergency)\s+$", re.I
    ),
    "hosts": re.compile(r"\b(?:the|their|our|its|his|her|as|of|these|those|both|two|three)\s+$", re.I),
    "round": re.compile(r"\bway\s+$|\btime\s+$|\b(?:year|all|the\s+world|first|second)[\s-]$(?<!first )(?<!second )", re.I),
    "visit": re.compile(r"\b(?:shrine|home|family|hospital|site)\s+$", re.I),
    "tour": re.compile(r"\b(?:concert|book|city|on)\s+$", re.I),
    "letter": re.compile(r"\b(?:open|capital)\s+$", re.I),
    "talk": re.compile(r"\b(?:to|small|trash|tough|straight|will|can|could|must|should|would)\s+$", re.I),
    "host": re.compile(r"\b(?:a|the|for a|tv|radio|talk|show)\s+$", re.I),
    "called": re.compile(
        r"\b(?:so|is|are|was|were|be|been|being|what (?:he|she|it|they)|which (?:he|she|it))[\s-]+$", re.I
    ),
    "talks": re.compile(r"\b(?:peace|coalition|reunification|six-party|party)\s+$(?<!peace )", re.I),
    "discussion": re.compile(r"\b(?:panel|public|internal)\s+$", re.I),
    "consultation": re.compile(r"\b(?:public|political|internal)\s+$", re.I),
}


# A hotline is a contact only when it is used.
_HOTLINE_USED = filtered(
    r"\b(?:test(?:s|ed|ing)?|used|reopen\w*|re-open\w*|restor\w*|answered|call(?:s|ed)? (?:on|over|by|"
    r"through)|first call|rang|check(?:s|ed)?|resumed|via|over (?:a|the)|through (?:a|the)|speak)\b",
    re.I,
)
# "called the king", "called his counterpart": somebody stands behind the verb, not a name given to a thing.
_SOMEBODY = re.compile(
    r"^\s+(?:(?:the|his|her|their|then|both|several|then-)\s+)?(?:[\w.'’-]+\s+){0,2}?(?:[A-Z]\w+|"
    r"counterparts?|president|prime|minister|leaders?|king|colleagues?|chiefs?|general|premier|"
    r"chancellor|emir)",
)


# "had already talked about it with his colleague": with whom is told after all.
_WITH_SOMEBODY = re.compile(r"^\s+(?:about|of|over|on)\s+[^,;.]{1,45}?\swith\s+(?:the\s+|his\s+|her\s+|their\s+)?[A-Z\w]")
_TALKS = frozenset(("talked", "spoke", "spoken", "speak"))


def _refused(word: str, before: str, after: str) -> bool:
    if word in _TALKS and _WITH_SOMEBODY.search(after):
        return False
    ahead, behind = _NOT_AFTER.get(word), _NOT_BEFORE.get(word)
    return bool((ahead and ahead.search(after)) or (behind and behind.search(before)))


# A verb of motion with its goal a few words on: "is to land in Addis Ababa", "who travelled, on Sunday, to Asmara".
_MOTION = re.compile(
    r"\b(?:travel(?:s|led|ed|ling|ing)?|fl(?:y|ies|ew|own|ying)|arriv(?:e|es|ed|ing)|land(?:s|ed|ing)?|journey(?:s|ed)?|"
    r"touch(?:es|ed)? down|go(?:es|ne|ing)? on|went on|turn(?:s|ed) up)\b(?! back\b)"
    r"(?=(?:,?\s+(?!and\b|but\b|to\b|for\b)[\w.-]+){0,5},?\s+(?:to|for|in|into)\s+(?:the\s+)?[A-Z])"
)


def _motions(sentence: str, found: list[Trigger]) -> list[Trigger]:
    """Verbs of motion that no cue holds already."""
    return [
        Trigger(m.start(), m.end(), m.group(), "visit", "in_person")
        for m in _MOTION.finditer(sentence)
        if not any(t.start < m.end() and m.start() < t.end for t in found)
    ]


def find_triggers(sentence: str) -> list[Trigger]:
    """Contact words of a sentence in order. Several stages ask for the same sentence: the last are kept."""
    return list(_triggers_of(sentence))


@lru_cache(maxsize=512)
def _triggers_of(sentence: str) -> tuple[Trigger, ...]:
    triggers = []
    for start, end, (kind, mode) in longest_matches(_cues(), lowered(sentence)):
        word = sentence[start:end].lower()
        before, after = sentence[max(0, start - 60) : start], sentence[end : end + 120]
        if _refused(word, before[-40:], after[:60]):
            continue
        if kind == "back":
            triggers.append(Trigger(start, end, sentence[start:end], "noun", mode, True, True))
            continue
        noun = kind in ("noun", "letter", "hotline") or (
            kind in ("meet", "visit", "call", "host")
            and bool(_NOUNISH.search(before[-25:]))
            and word in ("visit", "visits", "meet", "meets", "calls", "stay in", "trip to")
        )
        if (
            kind == "call"
            and word == "calls"
            and noun
            and re.search(r"\b(?:phone|telephone|video)\b|\breturn", before[-30:].lower())
        ):
            mode = "phone"
        if kind == "hotline" and not _HOTLINE_USED.search(sentence):
            continue
        if (
            kind == "call"
            and word in ("called", "calls", "to call", "rings", "rang")
            and not noun
            and not _SOMEBODY.match(after)
        ):
            continue
        triggers.append(
            Trigger(start, end, sentence[start:end], kind, mode, bool(noun and _DETERMINER.search(before[-30:])), noun)
        )
    motions = _motions(sentence, triggers)
    return tuple(sorted([*triggers, *motions], key=lambda t: t.start) if motions else triggers)


_BREAK = re.compile(
    r";|:\s|\s[–—-]\s|,\s+(?:but|while|whereas|which|where|who|whom|after|before|when|since|as|so that|"
    r"although|though|and that)\b"
    r"|\b(?:after|before|when|while|where|following|because|until)\b|,\s+and\s+(?=(?:the|he|she|it|"
    r"they|on|in|that|is|are|was|were|had|has|will)\b)",
    re.I,
)
_LEADING = re.compile(
    r"^\W*(?:\[[^\]]*\]\s*)?(?:after|following|before|when|while|since|during|ahead of|prior to|as|"
    r"referring to|speaking of)\b[^,]*,",
    re.I,
)
_OWN_PARTIES = re.compile(r"^\s+(?:between|of|with|among)\s")


def segments(sentence: str, triggers: list[Trigger]) -> list[tuple[int, int]]:
    """Clauses of a sentence, roughly; two contact nouns that each name their own parties part a clause."""
    cuts = {0, len(sentence)} | {m.start() for m in _BREAK.finditer(sentence) if m.start() > 0}
    lead = _LEADING.match(sentence)
    if lead:
        cuts.add(lead.end())
    for earlier, later in pairwise(triggers):
        # "The meeting follows from ..., the outcome of the encounter of A and B": a comma parts them.
        comma = sentence.rfind(",", earlier.end, later.start)
        if earlier.noun and earlier.definite and later.noun and comma > 0 and _OWN_PARTIES.match(sentence[later.end :]):
            cuts.add(comma)
    named = [t for t in triggers if t.noun and _OWN_PARTIES.match(sentence[t.end :])]
    for earlier, later in pairwise(named):
        if not any(earlier.end < c <= later.start for c in cuts):
            np = re.search(
                r"(?:\b(?:the|a|an|his|her|their|its|this|that)\s+)?(?:[\w-]+\s+){0,2}$",
                sentence[earlier.end : later.start],
            )
            cuts.add(earlier.end + (np.start() if np else later.start - earlier.end))
    ordered = sorted(cuts)
    return [(a, b) for a, b in pairwise(ordered) if b > a]
