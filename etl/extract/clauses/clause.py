"""What kind of telling a clause is: which contact word leads, whether it points back, in which tense it is told."""

from __future__ import annotations

import re

from etl.extract.clauses.triggers import Trigger
from etl.extract.days.date_rules import DAY_KINDS
from etl.extract.days.date_words import DateWords
from etl.extract.language.prefilter import filtered
from etl.extract.language.text import Sentence

_AHEAD = frozenset(("goes to", "leaves for", "heads to", "heads for", "sees", "flies to", "travels to", "is due in"))


def words_ahead(trigger: Trigger, dates: tuple[DateWords, ...]) -> bool:
    """ "On Thursday he goes to Lima": the present tense of going, with a day, tells of what is to come."""
    going = trigger.kind == "visit" and _GOING.match(trigger.text) is not None and present_tense(trigger)
    return (going or trigger.text.lower() in _AHEAD) and any(d.kind in DAY_KINDS for d in dates)


_BASE_FORMS = frozenset(
    (
        "meet",
        "sit down",
        "come together",
        "get together",
        "gather",
        "see each other",
        "confer",
        "come to",
        "go to",
        "fly to",
        "travel to",
        "receive",
        "host",
        "visit",
        "hold talks",
    )
)
_HELPED = re.compile(
    r"\b(?:to|do|does|did|will|would|shall|should|can|could|may|might|must|let|lets|help|helps|helped|make|made|had|has|have|not)"
    r"\s+(?:\w+ly\s+|also\s+|soon\s+|again\s+|both\s+|either\s+)?$",
    re.I,
)


# "I leave for Lima", "we then fly to Quito": the base form is finite behind who speaks.
_I_OR_WE = re.compile(r"\b(?:I|[Ww]e) (?:(?:also|then|now|\w+ly) )?$")
_BASE_FORM = re.compile(r"(?:leave|depart|go|fly|travel|head|come|move|set|meet|see|receive|welcome|host)\b")
# "Is flying to Lima", "we're heading to Quito": on the way, and not yet there.
_AM = r"(?:\b(?:is|are|am)|['’](?:m|re))"
_GOING_THERE = r"(?:flying|travell?ing|going|heading|leaving)"
_IS_ON_THE_WAY = re.compile(rf"{_AM} (?:(?:also|now|then) )?$")
_ON_THE_WAY = re.compile(rf"(?:{_GOING_THERE}|setting off)\b")
# "Is going to Lima today | to meet A", "we fly there tonight | to see A": a purpose lies as far ahead as the journey.
_TO_GO = filtered(
    rf"(?:\b(?:I|[Ww]e) (?:leave|fly|travel|go|head)|{_AM} {_GOING_THERE}) (?:on )?(?:to|for)\b[^;:]{{3,60}} to $"
)


def told_as_now(sentence: str, trigger: Trigger) -> bool:
    """ "The minister travels to Lima", "the ministers come together", "I fly there": a finite verb of the present."""
    if trigger.noun:
        return False
    begin, verb = max(0, trigger.start - 90), trigger.start + (3 if trigger.text.startswith("to ") else 0)
    if _HELPED.search(sentence[max(0, trigger.start - 40) : verb]):
        return _TO_GO.search_in(sentence, sentence[:verb], begin) is not None
    if present_tense(trigger) or trigger.text.lower() in _BASE_FORMS:
        return True
    if _BASE_FORM.match(trigger.text):
        return _I_OR_WE.search(sentence, max(0, trigger.start - 20), trigger.start) is not None
    going = _ON_THE_WAY.match(trigger.text) is not None
    return going and _IS_ON_THE_WAY.search(sentence, begin, trigger.start) is not None


_HAS = re.compile(
    r"(?<!\bdid )\b(?:(?:has|have|holds?|begins?|starts?|opens?|resumes?|pays?) (?!of )"
    r"(?:(?:an?|the|his|her|their|further|more)(?: |$))?"
    r"(?:(?!(?:held|had|been|made|begun|just|already|at|in|during|after|for|to|that|re[a-z-]+ed)\b)[a-z-]+ ){0,3}|"
    r"(?:is|are) )$|"
    r"\b(?:has|holds) $"
)


def has_it_now(sentence: str, trigger: Trigger) -> bool:
    """ "Has a call with B this afternoon", "holds talks today": a contact noun with its verb in the present tense."""
    if trigger.kind == "letter":
        return False  # "has a letter from the king": it has come
    phone = trigger.text.startswith("on the ")
    has = _HAS.search(sentence, max(0, trigger.start - 50), trigger.start) if trigger.noun or phone else None
    return has is not None and (phone or not has.group().startswith(("is", "are")))


_GOING = re.compile(r"(?:travel|fl[iy]|go|come|head|leave|set|journey|continu|proceed|mov)", re.I)
PAST_TENSE = filtered(
    r"\b(?:was|were|had|met|talked|spoke|held|discussed|said before|agreed|"
    # "Have reopened their line as of Tuesday".
    r"(?:has|have) (?:(?:now|also|already|just|been) )*(?:reopened|restored|reactivated|reconnected|re-established))\b",
    re.I,
)


def sets_out(sentence: Sentence, clause: str, trigger: Trigger) -> bool:
    """ "The presidents come to Lima all the same": going, told in the present tense, is still to come."""
    return (
        trigger.kind == "visit"
        and _GOING.match(trigger.text) is not None
        and sentence.kind == "body"
        and told_as_now(sentence.text, trigger)
        and not PAST_TENSE.search(clause)
    )


def present_tense(trigger: Trigger) -> bool:
    """ "He travels to Lima in early September": the tense leaves open whether it has happened."""
    word = trigger.text.lower().split()[0]
    return not trigger.noun and word.endswith("s") and not word.endswith("ss") and word not in ("was", "has", "as")


def weekend_ahead(words: DateWords, trigger: Trigger) -> bool:
    """ "This weekend", "over the weekend he goes to Lima": the one that is to come, in the present tense."""
    which = words.args["q"] if words.kind == "unit" and words.args["u"] == "weekend" else None
    return which == "this" or (which in ("", "the") and present_tense(trigger))


_PRESENT_VERB = filtered(
    r"(?<!\bto )(?<!\bafter )(?<!\bfollowing )(?<!\bhis )(?<!\bher )(?<!\btheir )"
    r"\b(?:is|are|meets?|flies|fly|leaves?|departs?|sets? (?:off|out)|embarks?|"
    r"starts?|opens?|begins?|ends?|resumes?|reconvenes?|convenes?|kicks? off|gets? (?:under ?way|together)|"
    r"takes? (?:place|part)|(?:takes|brings|leads) (?=[A-Z]|him\b|her\b|the )|goes|arrives?|"
    r"comes?|visits?(?! (?:to|by|of|in)\b)|"
    r"hosts?|receives?|travels?|holds?|falls?|stays?|sits?|gathers?|welcomes?|confers?|"
    r"sees? each other|signs?|pays|(?:co-)?chairs|returns?|expects?|plans?|hopes?|wants?|can|"
    r"may|should|would|anticipates?|intends?|depends?|awaits?|waits?|stands?|follows?)\b"
)
_PAST_VERB = re.compile(
    r"\b(?:was|were|had|did|met|held|took|came|went|made|spoke|talked|began|visited|hosted|discussed|agreed|"
    r"signed|inked|arrived|left|flew|travelled|traveled|opened|ended|attended|sat|told|called|paid|gave|saw|sent|wrote|rang|"
    r"led|shook|broke|put|stood|cut|brought|sought|spent|struck|withdrew|drove|found|got|heard|kept|lost|won|fell|ran|chose|drew|"
    r"fled|thought|became|wound|has|have)\b|"
    r"(?<!is )(?<!are )(?<!be )\b(?!United|indeed|expected|scheduled|planned|slated)\w{3,}ed\b"
)


# What looks ahead, or may: "announced talks in August", "has a visit to Lima in August".
_TO_COME = re.compile(
    r"\b(?:will|would|shall|(?-i:may)|might|could|to be|ahead of|before|prepar\w+|next|upcoming|forthcoming|coming|"
    r"due|plans?|planned|scheduled|slated|expected|invit\w+|propos\w+|towards?|announc\w+|arrang\w+|mention\w+|"
    r"confirm\w+|agree\w*|offer\w*|accept\w*|set|fixed|since|has|have)\b",
    re.I,
)


def in_present(clause: str) -> bool:
    """ "He flies there on Friday": told in the present tense alone, so that a weekday is the coming one."""
    return bool(_PRESENT_VERB.search(clause)) and not _PAST_VERB.search(clause)


def tells_past(clause: str) -> bool:
    """ "The pact came out of a meeting in August": a verb of the past, and none of what is to come."""
    return bool(_PAST_VERB.search(clause)) and not _TO_COME.search(clause)


def points_back(inside: list[Trigger], trigger: Trigger) -> bool:
    """ "The call", "this meeting": who took part was told before, unless it stands right beside the word."""
    return trigger.noun and trigger.definite and all(t.noun for t in inside)


_LIGHT_VERB = filtered(
    r"\b(?:hold|holds|held|holding|host|hosts|hosted|conduct\w*|conven\w*|open|opened|took up|take up|"
    r"resum\w*|began|begin|start\w*|continu\w*|launch\w*|depart\w*|sets? (?:off|out)|embark\w*|paid|pays|"
    r"concluded|(?:has|have|had|having) (?:his|her|its|their))\b[^.;]{0,60}$",
    re.I,
)


def is_held(sentence: str, begin: int, trigger: Trigger) -> bool:
    """ "Held the talks", "will resume the dialogue": a verb stands before the contact word that says it takes place."""
    return _LIGHT_VERB.search_in(sentence, sentence[begin : trigger.start], begin) is not None


_LED_BY = re.compile(
    r"^[^.;]{0,60}\b(?:(?:co-)?led|headed|(?:co-)?chaired|attended|hosted|opened)\s+(?:\w+\s+)?by\b", re.I
)
_HELD_BETWEEN = re.compile(r"[^.;]{0,90}?\b(?:held|took place|taking place) (?:[\w-]+ ){0,4}between\b")


# "The meeting of May 3 in Quito, Ecuador, | between A and B", "| in which A and B agreed".
_NAME_OR_DAY = r"[A-Z0-9][\w.-]*(?:\s+(?:of\s+)?[A-Z0-9][\w.]*){0,2}(?:,\s[A-Z0-9]\w+)?"
_DAY_AND_PLACE = rf"(?:\s+(?:of|on|in|at|held (?:in|on|at))\s+(?:the\s+)?{_NAME_OR_DAY}){{1,3}}"
_THEN_BETWEEN = re.compile(rf"{_DAY_AND_PLACE},?\s+between\b")
IN_WHICH = re.compile(rf"(?:{_DAY_AND_PLACE},?)?\s+(?:that|(?:(?:with|at|in|during|by) )?which)\b")


# "His first visit | as prime minister to Peru", "her first trip | since taking office to Chad".
_AS_OR_SINCE_TO = re.compile(r"\s+(?:as|since) (?:[a-z-]+ ){1,5}to (?:the )?[A-Z]")


def sides_behind(after: str) -> bool:
    """ "The talks, the first since May, were held between the two commanders": who they were is told behind."""
    return bool(
        _HELD_BETWEEN.match(after) or _LED_BY.match(after) or _THEN_BETWEEN.match(after) or _AS_OR_SINCE_TO.match(after)
    )


def main_trigger(inside: list[Trigger]) -> Trigger:
    """Of several contact words in one clause the verb, else the first that names its mode; of a letter and the
    invitation in it, the letter."""
    if inside[0].kind == "letter" and inside[0].noun and all(t.kind in ("letter", "host") for t in inside):
        return inside[0]
    verbs = [t for t in inside if not t.noun]
    if verbs:
        return verbs[0]
    near = [t for t in inside if t.start - inside[0].end < 25]
    return next((t for t in near if t.mode not in ("unspecified", "in_person")), inside[0])
