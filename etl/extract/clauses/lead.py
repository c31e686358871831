"""The clause with which a sentence leads: "After talks with A, | B said"."""

from __future__ import annotations

import re

from etl.extract.days.date_vocabulary import COUNT
from etl.extract.days.datelines import capitals_end

# "Two days after he had met": the count belongs to the clause that it opens.
_ABOUT = r"(?:(?:just|only|barely|about|some|nearly|(?:less|no more) than|under|inside) )?"
COUNTED = rf"{_ABOUT}(?:the|{COUNT}) (?:hour|day|week|fortnight|month|year)s?"
UNCOUNTED = r"(?:(?:just|only|barely) )?(?:minutes|hours|days|weeks|months)"
_LEADING = re.compile(
    rf"\W*(?:\[[^\]]*\]\s*)?(?:(?:{COUNTED}|{UNCOUNTED})\s+)?(?:after|following|before|when|while|since|"
    r"during|ahead of|prior to|as|having|besides|apart from|aside from|in addition to|fresh from|"
    r"referring to|speaking of|"
    # "To prepare a summit, A met B".
    r"(?:in order )?to (?!the|this|that|these|those|an?|his|her|their|its|all|both|which|whom)(?-i:[a-z]{3,}))\b[^,]*,",
    re.I,
)
# "In May 2013, during a visit of A to Lima, B rang C".
_ON_A_DAY_DURING = re.compile(
    r"\W*(?:In|On|Last|Earlier|Late|Early)\b[^,;]{2,25}, during (?:an?|the|his|her) (?:[\w-]+ ){0,3}"
    r"(?:visit|trip|stay)\b[^,]*,"
)
# "While there he sat down with A, with B and with C", "during his visit she met A, B and C": the main clause follows.
_HE_FOLLOWS = re.compile(
    r"\W*(?:after|following|before|while|since|during|besides)\s+(?:(?:there|that|this|then|here|in [A-Z][\w-]+)|"
    r"(?:his|her|their|the|an?) (?:[\w-]+ ){0,2}[\w-]+(?: (?:to|in) [A-Z][\w-]+)?|[a-z]+ing(?: (?!he|she)\w+){0,2}) "
    r"(?:he|she|they) ",
    re.I,
)
# "Before the talks | he met B", "after their meeting | the premier rang C": another contact than the one named.
_BESIDE_IT = re.compile(
    r"\W*(?:before|after|following|prior to|ahead of) (?:the (?:start|end|opening|beginning) of )?"
    r"(?:the|this|that|these|their|his|her|[a-z]+day['’]s) (?:[a-z-]+ ){0,2}"
    r"(?:talks|meeting|session|call|summit|conversation) "
    r"(?=(?:he|she|they|the|[A-Z][a-z]+)\b)",
    re.I,
)
# "During the visit | he held talks with B": the visit is the one told before.
_ON_THE_VISIT = re.compile(
    r"\W*(?:[Dd]uring|[Ii]n the course of|[Aa]s part of|(?:[Ww]ith)?[Ii]n the framework of|[Oo]n) "
    r"(?:the|this|that|his|her|their) "
    r"(?:(?!heels|eve|last|first)[a-z-]+ ){0,2}(?:visit|trip|tour|stay) (?=(?:he|she|they|the|[A-Z][a-z]+)\b)"
)
# "During the last meeting, held in Lima in May, | A said": where it was is told of the meeting.
_HELD = re.compile(r"\s(?:which (?:was|were) )?(?:held|hosted|convened) (?:in|on|at|by|last)\b")


def lead_end(sentence: str) -> int:
    """Where the clause ends with which a sentence leads ("After talks with A, | B said"); 0 if it has none."""
    # "LIMA, Peru (AP) — After talks with A, | B said".
    begin = capitals_end(sentence)
    lead = _LEADING.match(sentence, begin) if not _HE_FOLLOWS.match(sentence, begin) else None
    lead = lead or _ON_A_DAY_DURING.match(sentence, begin)
    beside = None if lead else _BESIDE_IT.match(sentence, begin) or _ON_THE_VISIT.match(sentence, begin)
    end = lead.end() if lead else beside.end() if beside else leads_up(sentence)
    while end and _HELD.match(sentence, end):
        end = sentence.find(",", end) + 1
    return end


# "On the last day of a regional tour, | A rang B": what was going on round it. No name: else it is a visit of its own.
_ROUND_IT = re.compile(
    r"\W*(?:On|At|In|During|Under|Within|Towards?|As part of|Midway through|Halfway through|Continuing|Ending|"
    r"Beginning|Starting|Concluding|Wrapping up|Before|After|Having) (?:[a-z0-9-]+ ){0,7}?"
    r"(?:(?:[A-Z][a-z]+ )?(?:European|African|American|Asian|Pacific|Eastern|Gulf|Balkan|Caribbean) )?"
    r"(?:visit|trip|tour|journey|stay)(?: (?:to|of|in|through|around|across) the [a-z]+)?, "
)
# "Hoping to revive stalled talks, | A paid a visit", "with negotiations at a standstill, | A flew": what led to it.
_LED_TO_IT = re.compile(
    r"\W*(?:(?:Making good on|Honouring|Honoring|Keeping|Fulfilling) (?:an?|his|her) (?:[a-z-]+ ){0,2}"
    r"(?:pledge|promise|vow)|"
    r"(?:Hop|Seek|Look|Aim|Try|Striv|Work)ing|Determined|Eager|Keen|Anxious|Hopeful|"
    r"In (?:an?|the) (?:[a-z-]+ ){0,3}(?:bid|attempt|effort|move|push|drive)|With (?:[a-z-]+ ){1,6}(?:stalled|"
    r"deadlocked|stuck|frozen|under way|at a standstill|in limbo|looming|going nowhere)|As (?:[a-z-]+ ){1,6}"
    r"(?:stalled|faltered|dragged on|drag on|drags on|stall|falter))\b[^,A-Z]{0,70}, "
)


def leads_up(sentence: str) -> int:
    """Where the words end that tell round what, or in view of what, the contact of the main clause was; 0 if none."""
    begin = capitals_end(sentence)
    lead = _ROUND_IT.match(sentence, begin) or _LED_TO_IT.match(sentence, begin)
    return lead.end() if lead else 0
