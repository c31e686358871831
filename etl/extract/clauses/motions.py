"""Verbs of motion and of spending time with somebody, as contact words that no cue holds: what stands
a few words behind the verb makes them contacts."""

from __future__ import annotations

import re
from re import Match

from etl.extract.clauses.goal_ahead import GOAL_AHEAD, goes_by
from etl.extract.clauses.guest_words import (
    ANSWERED_INVITATION,
    BROUGHT_HIM,
    DID_YOU_SEE,
    GUEST_TELLS,
    HAD_BEFORE_HIM,
    HAD_HIM_HERE,
    HAVE_WITH_US,
    HOSTED,
    TOLD_A_GUEST,
    TOLD_A_PEER,
    TOLD_BY_A_HOLDER,
    TOLD_BY_A_HOST,
    TOLD_BY_A_PEER,
    WAS_CALLED_BY,
    WAS_GUEST_OF_HIM,
    WAS_HIS_GUEST,
    WAS_WITH_US,
    WITH_GUEST_NAMED,
)
from etl.extract.clauses.letters import LETTERS, TOLD_IN_WRITING
from etl.extract.clauses.sessions import BODY_WAS_HELD, HELD_A_BODY, SHORT_NAME_HELD
from etl.extract.clauses.stay_words import (
    MADE_FIRST,
    REACHED,
    SAT,
    SPENT_THERE,
    SPENT_TOGETHER,
    STAY,
    TOOK_ASIDE,
    TRIED_TO_REACH,
    WAITED,
)
from etl.extract.clauses.time_given import TIME_GIVEN
from etl.extract.clauses.translated import TRANSLATED
from etl.extract.language.prefilter import Several, filtered

# A verb of motion with its goal a few words on: "is to land in Addis Ababa", "who travelled, on Sunday, to Asmara".
_A_FEW_WORDS = (
    r"\b(?! back\b)(?=(?:,?\s+(?!(?:and|but|to|for|call|letter|message|has|had|have|was|is|were)\b)[\w.-]+){0,5},?\s+"
)
_GOAL = r"\s+(?:the\s+)?[A-Z])"
_GOING = (
    r"travel(?:s|led|ed|ling|ing)?|fl(?:y|ies|ew|own|ying)|"
    r"journey(?:s|ed)?(?! (?:took|takes|led|leads|brought|brings|abroad|of|will|was|is|had|has)\b)|"
    r"proceed(?:s|ed|ing)?|continu(?:e|es|ed|ing)(?=\s+(?:on )?(?:\w+day )?to\b)|hurr(?:y|ies|ied|ying)|"
    r"hasten(?:s|ed)?|"
    r"(?:rush(?:es|ed|ing)?|dash(?:es|ed|ing)?|jett(?:ed|ing))(?=\s+to\b)|"
    r"(?:(?<=\bbe )|(?<=\bbeen )|(?<=\bbeing )|(?<=\bwas )|(?<=\bis ))"
    r"(?:sent|d[ei]spatched)(?=\s+to\b(?![^.;,]{3,60} by\b))|"
    r"(?:c[ao]mes?|cross(?:ed|es)|drove|drives|sailed|went|goes) (?:over|across|up|down)(?=\s+to\b)|"
    r"(?:go(?:es|ing)?|went|gone|c[ao]mes?|coming)(?= (?:on (?:[A-Z]|\d)|yesterday |today |tomorrow |next week ))|"
    r"(?:made|makes?) (?:his|her|its|their) way|made the (?:trip|journey)|"
    r"(?:go(?:es|ing)?|went|gone) (?:first|next)(?= (?:on \w+day )?to\b)|"
    r"(?:(?:go(?:es|ne|ing)?|went)|mov(?:e|es|ed|ing)|carr(?:y|ies|ied|ying)|head(?:s|ed|ing)?) on(?=\s+to\b)"
)
_COMING = (
    r"arriv(?:e|es|ed|ing)|land(?:s|ed|ing)?|touch(?:es|ed)? down|turn(?:s|ed) up|slip(?:s|ped)|"
    r"stop(?:s|ped|ping)? (?:over|off|by)"
)
# "Left Tehran for Ashgabat on Monday", "departed Accra for Lome", "headed on Sunday for Lome".
_LEFT = (
    r"\b(?:left|leaves?|leaving|depart(?:s|ed)?|head(?:s|ed)) (?:(?:home|(?:the )?[A-Z][\w-]+) ){0,2}"
    r"(?:(?:on )?(?:\w+day|yesterday|today|tomorrow|\d{1,2} [A-Z]\w+|[A-Z]\w+ \d{1,2}),? )?"
    r"(?:(?:early |late )?(?:in the )?(?:morning|afternoon|evening|night) )?for(?= (?:the )?[A-Z])"
)
_MOTION = filtered(
    rf"{_LEFT}|{STAY}|{SPENT_THERE}|{REACHED}|\b(?:{_GOING}){_A_FEW_WORDS}(?:to|for|into){_GOAL}|\b(?:{_COMING}){_A_FEW_WORDS}(?:to|for|in|into){_GOAL}"
)

# "Will be signed while the president is in Lima next week", "when he is in the Peruvian capital on Friday".
_IS_THERE_THEN = filtered(
    r"\b(?:when|while) (?:[\w.'’-]+ ){1,8}?(?P<goal>is in)"
    r"(?= (?:the )?[A-Z][\w-]+(?: [A-Z][\w-]+| capital)? (?:next|later this|on) )"
)

# "Accepted an invitation to Lima for June 20".
_ACCEPTED = filtered(
    r"\baccept(?:s|ed|ing)? (?:an|the|his|her|their) (?:[a-z]+ )?(?P<goal>invitation to)"
    r"(?= (?:the )?[A-Z][\w-]+(?: [A-Z][\w-]+)?(?: (?:for|on|in|next)\b|[.,;]))"
)


# "Will lead a delegation to Lima", "at the head of a team of officials to Lima".
_LED = filtered(
    r"\b(?:lead(?:s|ing)?|led|head(?:s|ed|ing)?|bring(?:s|ing)?|brought|tak(?:e|es|ing)|took)\s+(?:an?|the|his|her|its)\s+"
    r"(?:[\w-]+\s+){0,4}?(?:delegation|team|mission)\s+(?:of (?:[\w-]+ ){1,4}?)?to(?=\s+(?:the )?[A-Z])"
)
_ON_DAY = r"(?:(?:on |early |late )*\w+day |to(?:day|night|morrow) |yesterday )"
_SEND = r"(?:sen(?:t|ds?|ding)|d[ei]spatch(?:ed|es|ing)?)"
# "Left Lima for home on Friday", "flew home from Lima": who had been there.
_HOME_FROM = filtered(
    r"\b(?:left|departed)(?= (?:the )?[A-Z][\w-]+(?: [A-Z][\w-]+)? for home\b)|"
    r"\b(?:flew|flown|went|gone|headed|travell?ed|returned) (?:back )?home (?:\w*day )?from(?= [A-Z])"
)
# Whose team is no delegation of a government.
_HELPERS = (
    r"(?! of (?:[\w-]+ ){0,2}?(?:doctors|nurses|medics|surgeons|rescuers|engineers|workers|technicians|"
    r"firefighters|volunteers|players|athletes|observers|soldiers|troops|police|peacekeepers|scientists|divers|lawyers|business\w*|students|"
    r"artists|farmers|pilgrims|teachers|investors|journalists)\b)"
)
_ENVOYS = (
    r"(?:[Mm]inisters?|[Ee]nvoys?|[Aa]dvis[eo]rs?|[Ss]ecretar(?:y|ies)|[Cc]hiefs?|negotiators?|officials|officers|"
    r"diplomats|[Gg]enerals?|[Ee]missar(?:y|ies)|representatives?|aides?|"
    rf"(?:(?<!trade )(?<!business )(?<!party )delegations?|"
    rf"(?<!rescue )(?<!medical )(?<!football )teams?|missions?){_HELPERS})"
)
_LED_BY = r"(?:,? (?:of|led by|headed by|under|including|made up of) [^.;]{3,60}?)?"
# "Sent its foreign minister to Lima on Monday", "is sending a delegation led by A to Quito": where those sent arrive.
_SENT_OFF = filtered(
    rf"\b{_SEND}\s+(?:(?!to\b)[\w.’'-]+\s+){{1,5}}?{_ENVOYS}\b(?:,?\s+[A-Z][\w.'’-]+){{0,3}}{_LED_BY},?\s+"
    rf"{_ON_DAY}?(?P<goal>to)(?=\s+(?:the\s+)?[A-Z])"
)
_SENDS = re.compile(rf"\b{_SEND}\s[^.;]{{3,120}}$")


def sending_at(text: str, start: int) -> int | None:
    """Where the verb stands of a clause whose "to", at ``start``, tells where somebody was sent."""
    sends = _SENDS.search(text, max(0, start - 130), start) if text.startswith("to", start) else None
    return sends.start() if sends else None


# "Told visiting Minister A. Name", "visiting Minister A. Name told": the guest stands before the one who speaks.
_TOLD_A_GUEST = filtered(rf"{TOLD_A_GUEST}|{GUEST_TELLS}")
# "Spent half an hour with the king in Paris".
_SPENT = filtered(
    r"\bspen(?:t|ds?)\s+(?:(?:about|some|almost|nearly|over|more than)\s+)?(?:[\w-]+\s+){1,4}with\b"
    r"(?=\s+(?:[\w.'’-]+\s+){0,3}?[A-Z])|"
    # "Had two hours with the king".
    r"\b(?:had|have had|has had) (?:(?:about|some|almost|nearly|over|more than|a good) )?"
    r"(?:an?|one|two|three|half an?|\d+|[a-z]+ty) (?:[a-z]+ )?(?:hours?|minutes|evening|morning|afternoon) with\b"
    r"(?= (?:[\w.'’-]+ ){0,3}?[A-Z])"
)
# "Gave the king a warm welcome", "bade him farewell at the airport".
_BADE = filtered(
    r"\b(?:gave|gives)(?= (?:[\w.’'-]+,? ){1,10}?an? (?:[a-z]+ )?welcome\b)|"
    r"\b(?:bade|bids?)(?= (?:[\w.’'-]+,? ){1,10}?(?:welcome|farewell|good-?bye)\b)"
)
# "Congratulated the king in Lima in person".
_IN_PERSON = filtered(
    r"\b(?P<goal>congratulated|thanked|briefed|informed|assured)"
    r"(?= (?!the (?:nation|people|public)\b)[^.;]{3,100}? in person\b(?! to))"
)
# "The envoy brought them together in Paris", "brings the two leaders together".
_BROUGHT = filtered(
    r"\b(?:brings?|brought|bringing) (?:them|(?:both|the two|the pair)(?: (?!countr|nation|people|state)\w+)?|"
    r"the (?:presidents|ministers|leaders|sides|parties|neighbou?rs)) together\b"
)

# "Brought Chad's president and the premier of Mali together in Paris", "to the same table": the two behind the verb.
_NAMED = r"(?:[\w.’'-]+,? )"
# "Brought them closer together", "together in opposition to C": nobody met for that.
_AT_ONE_PLACE = (
    r"(?<!closer )together(?! (?:against|(?:in|on|by|for) (?:an?|the|their|opposition|support|defen[cs]e)\b))"
)
_BROUGHT_TWO = filtered(
    rf"\b(?P<goal>br(?:ings?|inging|ought))(?= (?:the |both )?(?:[a-z]+ ){{0,2}}[A-Z][\w.’'-]*,? {_NAMED}{{1,16}}?"
    rf"(?:together with [A-Z]|(?:and|with) {_NAMED}{{1,8}}?(?:{_AT_ONE_PLACE}|face[ -]to[ -]face|"
    r"(?:to|round|around) (?:the|one|a) (?:same |negotiating )?table)\b))"
)

# "The king gathered the presidents of A and B in Amman", "assembled A of X and B of Y": who are at his table.
_GATHERED = filtered(
    r"\b(?:gathered|assembled)\b(?=\s+(?:(?:the|his|her|both)\s+)?(?:[a-z]+\s+){0,2}"
    r"(?:presidents|premiers|ministers|leaders|envoys|counterparts|colleagues|negotiators|chiefs|"
    r"(?!\w*day\b)[A-Z][\w’'-]+\s+[A-Za-z]))"
)

# "A tour that is to take him to Chile and Peru", "the trip took the minister to Oman": the "to" stands for "went to".
_TAKEN_TO = filtered(
    r"\b(?:trip|tour|visit|journey|swing|travels|way|path|flight|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|\d)\b[^.;]{0,60}?\b(?:tak(?:e|es|en|ing)|took|br(?:ing|ings|ought)|lead|led)\s+"
    r"(?:him|her|them|(?:[\w.'’-]+\s+){0,6}?[A-Z][\w.'’-]*)\s+"
    r"(?:(?:first|also|on|on \w+day|on \d{1,2} [A-Z]\w+|on [A-Z]\w+ \d{1,2})\s+)?(?P<goal>to)(?=\s+(?:the\s+)?[A-Z])"
)

# "Took the message to Lima", "carried a letter from the king to Amman": who carries it goes there.
_CARRIED = filtered(
    r"\b(?:tak(?:e|es|ing)|took|carr(?:y|ies|ied|ying)|br(?:ing|ings|inging|ought))\s+(?:an?|the|this|that|his|her|its)\s+"
    r"(?:[\w-]+\s+){0,3}?(?:message|letter|appeal|initiative|demands?)"
    r"(?:\s+(?:from|of|by)\s+[^,;.]{2,40}?)?\s+(?P<goal>to)(?=\s+(?:the\s+)?[A-Z])"
)

# "Was with his Chilean colleague A in Lima on Monday".
_WITH_A_PEER = filtered(
    r"\b(?:was|were|been|be) (?:together )?with\b"
    r"(?= (?:(?:his|her|its|the) (?:[A-Z][\w-]+ )?(?:[a-z]+ ){0,2}"
    r"(?:counterpart|colleague|opposite number)\b|(?:[A-Z][a-z]+ )?(?:President|Prime Minister|Foreign Minister|"
    r"Defen[cs]e Minister|Chancellor|King|Emir|Secretary of State) [A-Z])[^,;.]*? "
    r"(?:(?:in|at|on) |for [\w ]{2,20}?(?:hours?|minutes)\b)|"
    r" (?:[A-Z][\w.’'-]+ ){2,3}(?:in (?=(?:the )?[A-Z])|at (?=the [A-Z][\w’'-]+ (?:House|Palace)\b))|"
    r" (?:[A-Z][\w.’'-]+ ){1,3}?[A-Z][\w’'-]+, (?:the |[A-Z][\w’'-]+['’]s )?(?:[a-z]+ ){0,2}"
    r"(?:minister|president|premier|king|chancellor)\b)"
)

# "Will be joined in Lima on Monday by his colleague": somebody comes to where one is.
_JOINED = filtered(
    r"\b(?:be|been|was|were) joined (?:(?:in|at|on) (?:the )?[A-Z][\w.-]*(?: [A-Z][\w.-]*| \d+)* |there ){1,2}by\b|"
    r"\b(?:be|been|was|were) joined (?:in|at) the (?:[A-Z][\w-]+ )?(?:capital|city|resort|town|palace) by\b|"
    r"\b(?:be|been|was|were) joined by\b(?=(?: [\w.’'-]+){2,8}? (?:in [A-Z]|for (?:\w+ )?talks))"
)

# "Held a fraternal exchange", "had a short exchange with": talks, where none of prisoners, of fire or of a currency.
_EXCHANGE = filtered(
    r"\b(?:held|hold|holds|holding|had|have|has|having) (?:an?|their|his|her) (?:[a-z]+,? ){0,3}?"
    r"(?P<goal>exchange|talk)\b"
    r"(?=\W*$|[,.;]|\s+(?:with|on|about|over|in|at|during|of (?:opinions|ideas|(?:their|his|her) own))\b)"
)

# "Gave a luncheon on Monday in honour of the king".
_TABLE = filtered(
    r"\b(?P<goal>gave|gives|offered|held|threw)(?= an? (?:[\w-]+ ){0,3}?(?:dinner|luncheon|lunch|banquet|reception) "
    r"(?:(?:(?:on |late |last )?\w*(?:day|night)|evening|(?:in|on) [A-Z]\w+(?: \d\d?)?|on \d\d? [A-Z]\w+) ){1,3}"
    r"(?:in honou?r of|for)\b(?! (?:[A-Z]\w+ )?business))"
)

# Each with the kind and the mode of the contact that it tells of.
MOTIONS = Several(
    (
        (_MOTION, ("visit", "in_person")),
        (GOAL_AHEAD, ("visit", "in_person")),
        (_ACCEPTED, ("visit", "in_person")),
        (MADE_FIRST, ("visit", "in_person")),
        (_IS_THERE_THEN, ("visit", "in_person")),
        (_TAKEN_TO, ("visit", "in_person")),
        (_LED, ("visit", "in_person")),
        (_HOME_FROM, ("visit", "in_person")),
        (_CARRIED, ("visit", "in_person")),
        (_SENT_OFF, ("visit", "in_person")),
        (_TOLD_A_GUEST, ("meet", "in_person")),
        *LETTERS,
        (_SPENT, ("see", "in_person")),
        (_BADE, ("host", "in_person")),
        (_IN_PERSON, ("meet", "in_person")),
        (filtered(SAT), ("meet", "in_person")),
        (filtered(SPENT_TOGETHER), ("meet", "in_person")),
        (filtered(WAITED), ("meet", "in_person")),
        (filtered(TOOK_ASIDE), ("meet", "in_person")),
        (_BROUGHT, ("meet", "in_person")),
        (_BROUGHT_TWO, ("meet", "in_person")),
        (_EXCHANGE, ("talk", "unspecified")),
        *TRANSLATED,
        *TIME_GIVEN,
        (_GATHERED, ("host", "in_person")),
        (_JOINED, ("meet", "in_person")),
        (_WITH_A_PEER, ("meet", "in_person")),
        (_TABLE, ("host", "in_person")),
        (filtered(HAD_BEFORE_HIM), ("meet", "in_person")),
        *((filtered(told), ("host", "in_person")) for told in HOSTED),
        (filtered(WAS_WITH_US), ("meet", "in_person")),
        (filtered(BROUGHT_HIM), ("meet", "in_person")),
        (filtered(HAD_HIM_HERE), ("meet", "in_person")),
        (filtered(HAVE_WITH_US), ("meet", "in_person")),
        (filtered(WAS_CALLED_BY), ("call", "phone")),
        (filtered(DID_YOU_SEE), ("see", "in_person")),
        (filtered(WAS_GUEST_OF_HIM), ("visit", "in_person")),
        (filtered(WAS_HIS_GUEST), ("meet", "in_person")),
        (HELD_A_BODY, ("noun", "unspecified")),
        (BODY_WAS_HELD, ("noun", "unspecified")),
        (SHORT_NAME_HELD, ("noun", "unspecified")),
    )
)

# What tells of a contact where no other word of the sentence does.
ONLY_TOLD = Several(
    (
        (filtered(TOLD_A_PEER), ("talk", "unspecified")),
        (filtered(TRIED_TO_REACH), ("call", "phone")),
        *TOLD_IN_WRITING,
        (filtered(ANSWERED_INVITATION), ("host", "in_person")),
        (filtered(WITH_GUEST_NAMED), ("meet", "in_person")),
        (filtered(TOLD_BY_A_HOST), ("meet", "in_person")),
        (filtered(TOLD_BY_A_PEER), ("talk", "unspecified")),
        (filtered(TOLD_BY_A_HOLDER), ("talk", "unspecified")),
    )
)


def place_of(found: Match[str]) -> tuple[int, int]:
    """Where the contact word itself stands in what one of these patterns matched."""
    if "landed" in found.re.groupindex:
        return goes_by(found)
    return found.span("goal") if "goal" in found.re.groupindex else found.span()
