"""Whose day it is: a date inside a clause that tells of something else ("the pact which they signed in 2005", "since he
took office last week", "X, who came home on Sunday, met Y") does not date the contact."""

from __future__ import annotations

import re

from etl.extract.clauses.triggers import Trigger, find_triggers
from etl.extract.days.date_rules import DateWords
from etl.extract.days.date_vocabulary import MONTH
from etl.extract.days.day_of_asking import of_delivery
from etl.extract.language.occasions import AHEAD_OF
from etl.extract.language.prefilter import filtered

_RELATIVE = filtered(
    r"\b(?:who|whom|whose|which|that(?! (?:of|between|country|nation|kingdom|island)\b)|where)\b", re.I
)
# "Since" with a verb behind it, up to the date: "since he took office last week", "until she leaves in May".
_SINCE_CLAUSE = re.compile(
    r"\b(?:since|ever since|until)\s+"
    # "For the first time since 2017 in Rome on Sunday": that is no clause.
    rf"(?!(?:(?:late|early|last|the|\w+ of) )*(?:{MONTH}|\d{{4}})\b(?:,? \d{{4}})? (?:on|in|at|when)\b)"
    # "Since the war broke out in April-May 2020": the first month stands before the date.
    rf"(?:(?!\b(?:met|spoke|talked|saw|held)\b)[\w.'’-]+\s+){{2,12}}(?:{MONTH}[-–])?$"
)
# "The first talks of A and B | since the war took place in Lima on": the verb is that of the talks.
_NO_VERB = (
    r"(?:(?!\b(?:was|were|is|are|has|had|have|came|comes?|took|takes|mark\w*|be|been|said|ended|held|since)\b)[^,;])*"
)
_SINCE_A_THING = re.compile(
    rf"{_NO_VERB}\bsince (?:the|an?|his|her|their|its|that) (?:[\w'’-]+ ){{1,4}}?(?:will|would|took place|takes place|"
    r"(?:was|were) held|opens|(?:is|are) (?:now )?(?:due|set|scheduled|planned|expected|to))\b"
)
# "Held talks, until in October the minister announced".
_UNTIL = re.compile(r"\b(?:until|till) (?:in |on )?(?:late |early )?$")
_CLAUSE_BEHIND = re.compile(r" (?:[\w'’.-]+ ){1,8}?(?:\w{3,}ed|was|were|had|broke|fell|left|came|took|went)\b")
# What a contact itself does in a relative clause: "talks which began on Monday", "the visit that was set for May".
_OF_CONTACTS = re.compile(
    r"\b(?:h[eo]ld\w*|t(?:ak|ook)\w* place|beg[aiu]n\w*|start\w*|open\w*|end\w*|conclu\w+|lasts?|lasted|due|set|"
    r"scheduled|planned|plans?|fixed|slated|supposed|expect\w*|foreseen|down|booked|announced|agreed|call\w*|me[et]t?\w*|sp[eo]k\w*|"
    r"talk\w*|visit\w*|receiv\w*|host\w*|sees?|saw|seen|s[ai]t|paid|pays?|ma[dk]e\w*|had|has|have|be|is|was|are|were|will|would|to|"
    r"arriv\w*|c[ao]me\w*|go\w*|went|travel\w*|fl[eoi]w?\w*|resum\w*|conven\w*|date\w*|exchang\w*|offer\w*|propos\w*|"
    r"sen[dt]\w*|"
    r"wr[io]t\w*|happened|occurred|falls?|fell|runs?|ran|conduct\w*|carr(?:y|ied) out|pass(?:es|ed)|maintain\w*|"
    r"sustain\w*|perform\w*|accept\w*)\b",
    re.I,
)
# "the agreement reached in May", "a plane downed on Sunday", "the ceasefire agreed on in 2018": no clause of its own.
_PARTICIPLE = filtered(
    r"\b(?!(?:been|being|was|were|is|are|be|had|has|have|he|she|they|it|who|which|that|and|to|not|also|both|two|"
    r"talks|meetings?|visits?|summits?|calls?|conversations?|sessions?)\b)"
    r"[\w’'-]+ (?:signed|reached|struck|sealed|ratified|adopted|imposed|launched|agreed(?: on| upon)?|downed|shot down|"
    r"killed|arrested|detained|elected|appointed|inaugurated|unveiled|published|seized|captured|destroyed|"
    r"set up|established|founded|created|introduced|filed|built|drawn up|handed down|issued|enacted|"
    r"(?:(?<=border )|(?<=borders )|(?<=crossing )|(?<=crossings )|(?<=bridge )|(?<=frontier )|(?<=airspace ))closed|"
    r"(?:(?<=law )|(?<=bill )|(?<=act )|(?<=resolution )|(?<=legislation )|(?<=sanctions )|(?<=motion ))passed)"
    r"(?: (?:by|in|at|near) [^,;]{2,40}?)? (?:(?:late|early|earlier|back) )?(?:(?:on|in|at|during) )?(?:the )?$"
)

# What is agreed or passed, and what happens: no contacts.
_DEALS = (
    r"accord|agreement|pact|treaty|deal|memorandum|declaration|ceasefire|truce|law|bill|ban|tariff|election|vote|"
    r"arrangement|plan|resolution|protocol|package"
)
_EVENTS = (
    r"crisis|conflict|war|attack|clash|incident|accident|coup|invasion|earthquake|crash|killing|murder|shooting|"
    r"bombing|raid|collision|massacre|poisoning|arrest|sinking"
)
# "Within the commission, which was set up last year": the day on which it came about.
_CAME_ABOUT = filtered(
    r"\b(?:which|that) (?:was|were|had been|has been) (?:\w+ly |first )?(?:set up|established|founded|created|formed|"
    r"introduced|launched|instituted|built|installed|signed|adopted|concluded)\b[^,;]{0,40}$"
)
# "The accord that will be signed on June 1": no meeting, whatever its clause says.
_OF_A_THING = filtered(
    rf"\b(?:{_DEALS}|{_EVENTS}|measures?|principles|roadmap|commitment|drill|exercise|project|initiative|platform|"
    r"programme|program)(?:e?s)?"
    r"(?: (?:on|of|for|between) [^,;]{3,60}?)?,? (?:that|which) "
    r"(?:(?!\b(?:meeting|talks|visit|summit|calls?|session|trip)\b)[^,;])*$"
)
# "Over a link that the two set up in 2008", "about the islets, over which they all but went to war in 1996": the noun
# which "that" stands for is none of a contact, a day or a place of it.
_NO_CONTACT = (
    r"(?!(?:meeting|talk|visit|summit|call|conversation|session|round|trip|tour|discussion|letter|message|negotiation|"
    r"encounter|conference|day|week|month|year|time|occasion|one|two|minister|president|of|in|on|at|with|between|for|by|"
    r"to|from|and|than|which|that)s?\b)[a-z-]+"
)
_NO_PLAN = (
    r"(?!.*\b(?:(?:was|were|is|are|due|set) to|h[eo]ld|t[ao]\wken? place|planned|scheduled|due|set for|will|would|"
    r"me[et]t?|visit\w*|spoken?)\b)"
)
_OF_WHAT_IS_NAMED = filtered(
    rf"(?:\b(?:an?|the|its|their|his|her|this) (?:{_NO_CONTACT} ){{1,4}}(?:that|which)|"
    rf"(?:\bover|\babout|\bunder|\bagainst) which) {_NO_PLAN}[^,;]+$",
    re.I,
)
_YEAR_TOLD = re.compile(r"\b\d{4}\b")
# "Exchanged views on the incident four years ago": the day of what was talked about.
_ABOUT_A_THING = filtered(
    r"\b(?:on|about|over|of|regarding|concerning|discuss(?:ed|ing)?|condemn(?:ed|ing)?|to) "
    r"(?:the|an?|that|this|his|her) (?:[\w'’-]+ ){0,4}?"
    rf"(?:{_EVENTS})(?:e?s)? (?:(?:on|in|of|from|last|back in) )?(?:the )?$"
)

# "After their talks they told the press that the bridge would be ready next year": the day of what was said.
_SAID_THAT = filtered(r"\b(?:told|said|announced|added|stressed|noted) [^,;.]{0,50}?\bthat (?:[\w'’-]+ ){2,}")

# "Phoned B to say that the troops would leave on Friday": the day of what is still to come.
_SAID_WOULD = filtered(
    r"\b(?:tell(?:ing)?|told|say(?:ing)?|said|convey(?:ed|ing)?|inform(?:ed|ing)?|assur(?:ed?|ing)|warn(?:ed|ing)?|"
    r"announc(?:ed?|ing)|explain(?:ed|ing)?|stress(?:ed|ing)?|reiterat(?:ed?|ing)|insist(?:ed|ing)?|let) "
    r"[^,;.]{0,50}?\bthat (?:[\w'’-]+ ){1,10}?(?:will|would|(?:is|are|was|were) (?:due |going )?to) [^,;]*$"
)

# "Talks set for Friday", "the visit that was to begin in May": such a day is that of the contact.
SET_FOR = re.compile(
    r"\b(?:planned|due|down(?= for)|set|scheduled|slated|supposed|expected|fixed|foreseen|meant|announced|arranged|"
    r"agreed|pencill?ed in|on (?:the|his|her|their) (?:calendar|agenda|schedule|programme?)(?= for)|"
    r"booked|(?:was|were|is|are) to (?:be held|begin|start|open|resume|continue|take place|come|go|meet|visit|travel|"
    r"hold|speak|talk|see|receive|host|sit|arrive|fly|pay|leave|depart|set (?:off|out)|stay|"
    r"be (?:in|at|there|received)|"
    r"have (?:with|talks|an?|been(?: held)?|"
    r"begun|started|opened|taken place|\w{2,}ed|come|gone|met|held|spoken|seen|sat|flown|paid))|"
    r"should have (?:begun|started|opened|taken place|been held)|"
    r"would have (?:begun|taken place|\w{2,}ed|come|gone|met|spoken|seen|sat|flown|been (?:in|at|held|received))"
    r")\b[^,;]{0,60}$",
    re.I,
)


# "Met ahead of next month's forum", "before the vote on May 5": the day of what was still to come.
_RUN_UP_TO = filtered(
    rf"\b(?:{AHEAD_OF}|prior to|before)\s+"
    r"(?!(?:that|this)\b|(?:the (?:end|middle|start)|a|an) of\b)(?:[\w'’.-]+\s+){0,8}$",
    re.I,
)
# "Discussed with B the next summit, planned for June": the day of what they spoke about.
_PLANNED_FOR = re.compile(r"[a-z],? (?:planned|scheduled|slated|due) (?:for|in|on) (?:the )?$")
# "Met on Monday ahead of a meeting of the presidents": that is on a later day.
_STILL_TO_COME = filtered(
    rf"\b{AHEAD_OF} "
    r"(?:an?|the|their|his|her|its) (?:[\w-]+ ){0,4}$"
)
# "The talks come five months after the last round in July": the day of what was before.
_COUNTS_TO = filtered(r"\b(?:days?|weeks?|months?|years?) (?:after|before|since|following)\b[^,;]*$", re.I)
# "B, who begins his term on May 24", "whose mandate ends in June": the day of an office.
_OF_AN_OFFICE = filtered(
    r",?\s(?:who|whose)\b[^,;]*\b(?:terms?|office|inaugurat\w+|sworn|elected|appointed|mandate|presidency|tenure)\b[^,;]*$"
)
# "Exchanged greetings on the occasion of the New Year (February 19)".
_FEAST = filtered(r"\b(?:on the occasion of|to mark|marking|celebrat\w+|greetings (?:on|for)) [^,;.]{0,80}$", re.I)

_GATHERING = re.compile(r"\b(?:held|taking place|summit|conference|forum|session|assembly|dialogue)\b", re.I)

# "The July 2015 nuclear agreement", "the 2018 attack": the day is part of the name of another thing.
_NAMES_A_THING = re.compile(
    r"(?:['’]s)? (?!between\b|with\b|in\b|on\b|at\b)(?:[\w-]+ ){0,2}?"
    rf"(?:{_DEALS}|{_EVENTS})(?:e?s)?\b"
)
_THE = re.compile(r"\b(?:the|an?|that|this) $", re.I)


# Verbs of what has happened, and so not tomorrow: "asked if he would come tomorrow, and they spoke".
_WAS_DONE = re.compile(
    r"(?:met|spoke|talked|saw|rang|called(?! o)|sat down|conferred|(?:tele)?phoned|received|visited)\b.*", re.I
)

_TO_BE = re.compile(r"\bbe (?:\w+ly )?$")  # "will be received"


def of_another_clause(sentence: str, d: DateWords, trigger: Trigger) -> bool:
    """Does the date stand in a clause, beside that of the contact word, which tells of no contact?"""
    if "moved" in d.args or trigger.text == "invitation":
        return False  # "within hours of the attack on May 9", "the invitation to the feast on Friday"
    done = _WAS_DONE.fullmatch(trigger.text) and not _TO_BE.search(sentence, 0, trigger.start)
    if d.kind == "near_day" and d.args["shift"] > 0 and done:
        return True
    if _THE.search(sentence, max(0, d.start - 5), d.start) and _NAMES_A_THING.match(sentence, d.end):
        return True
    if of_delivery(sentence, d, trigger):
        return False
    if d.start >= trigger.end:
        between = sentence[trigger.end : d.start]
        if trigger.noun and _SAID_THAT.search_in(sentence, between, trigger.end):
            return True
        if done and _SAID_WOULD.search_in(sentence, between, trigger.end):
            return True
        if _UNTIL.search(between) and _CLAUSE_BEHIND.match(sentence[d.end :]):
            return True
        if not trigger.noun and _PLANNED_FOR.search(between) and not trigger.text.startswith(("will ", "would ")):
            return True
        of_a_thing = (_PARTICIPLE, _CAME_ABOUT, _OF_A_THING, _ABOUT_A_THING, _RUN_UP_TO, _OF_AN_OFFICE)
        since = _SINCE_CLAUSE.search(between) and not (trigger.noun and _SINCE_A_THING.match(between))
        if since or any(p.search_in(sentence, between, trigger.end) for p in of_a_thing):
            return True
        if _YEAR_TOLD.search(d.text) and _OF_WHAT_IS_NAMED.search_in(sentence, between, trigger.end):
            return True
        if "moved" not in d.args and _COUNTS_TO.search_in(sentence, between, trigger.end):
            return True
        if _of_a_feast(sentence, trigger.end, d.start):
            return True
        openers = list(_RELATIVE.finditer_between(sentence, trigger.end, d.start))
        return bool(openers) and _tells_of_another(sentence[openers[-1].end() : d.start])
    if d.end > trigger.start:
        return False
    if trigger.noun and _STILL_TO_COME.search_between(sentence, d.end, trigger.start):
        return True
    if _PARTICIPLE.search_between(sentence, 0, d.start) and "," in sentence[d.end : trigger.start]:
        return True
    aside = _clause_aside(sentence, d, trigger)
    return aside is not None and not _PRESENCE.search(aside)


def _of_a_feast(sentence: str, begin: int, end: int) -> bool:
    feast = _FEAST.search_between(sentence, begin, end)
    return feast is not None and not (find_triggers(feast.group()) or _GATHERING.search(feast.group()))


def _clause_aside(sentence: str, d: DateWords, trigger: Trigger) -> str | None:
    """The relative clause between commas, before the contact word, in which a date stands."""
    before = sentence[: d.start]
    openers = list(_RELATIVE.finditer_between(sentence, 0, d.start))
    closed = _MAIN_CLAUSE.search(sentence, d.end, trigger.start)
    if not openers or not closed or before[: openers[-1].start()].rstrip()[-1:] != ",":
        return None
    told = before[openers[-1].end() :]
    return None if "," in told else told + sentence[d.start : trigger.start].partition(",")[0]


# What follows the comma goes on with the main clause, and not with "during a visit", "after he met".
_MAIN_CLAUSE = re.compile(r",\s+(?!(?:during|in|at|on|for|with|as|after|before|when|while|where|who|which)\b)")
# "The King, who was in India from April 3 to 5, was received": who is there that day is met that day.
_PRESENCE = re.compile(
    r"\b(?:be|is|are|was|were|been) (?:now |also )?(?:in|at|here|there|visiting)\b|"
    r"\b(?:visit|tour|stay|arriv|c[ao]me to|(?:sent|flew|travel\w+) to)",
    re.I,
)


# "The mission, whose deadline passed last month", "the accord, which ran out in March".
_RUNS_OUT = re.compile(
    r"\b(?:(?:ran|runs?|run) out|expire[sd]?|lapse[sd]?|"
    r"(?:deadline|mandate|validity|lease|ultimatum)s? (?:[a-z]+ ){0,2}?(?:pass|end|expir|lapse|run|ran)\w*)\b"
)


def _tells_of_another(clause: str) -> bool:
    """A clause with words of its own, none of which could be said of a contact."""
    if "," in clause or not clause.strip():
        return False
    if _RUNS_OUT.search(clause):
        return True
    return len(clause.split()) >= 2 and not _OF_CONTACTS.search(clause) and not find_triggers(clause)


# "Not on | Friday, | but on | Saturday".
_NOT_ON = re.compile(r"\b[Nn]ot (?:(?:already|only) )?(?:on |in |at )?$")
_BUT_ON = re.compile(
    r"[^.;]{0,60}?,? but (?:only |already |not until )?(?:on |in )?(?=\w*day\b|[A-Z\d]|yesterday|today|the)"
)


def is_denied(sentence: str, d: DateWords) -> bool:
    """ "Not on Friday, as was reported at first, but on Saturday A met B": the day on which they did not."""
    return _NOT_ON.search(sentence, 0, d.start) is not None and _BUT_ON.match(sentence, d.end) is not None
