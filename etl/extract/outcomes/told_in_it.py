"""What was decided, asked for or turned down in a contact, and did not become of it: "took the decision to postpone
it during a call", "requested more time at her meeting", "rejected the plan at Monday's meeting"."""

from __future__ import annotations

import re


def of_something_in_it(status: str, cue: re.Match[str], trigger: tuple[int, int], clause: str) -> bool:
    """Do words of an outcome tell of something else in the contact at ``trigger``, and not what became of it?"""
    if status not in _OUTCOMES:
        return _denied_of_it(cue, trigger, clause)
    if status == "refused" and cue.group().endswith("denied") and _THAT.match(clause):
        return cue.start() > trigger[0]
    if status == "requested" and _of_other_words(cue, trigger, clause):
        return True
    if status != "requested" and _decided_there(cue, trigger, clause):
        return True
    if _said_on_it(cue, trigger, clause):
        return True
    if status == "cancelled" and cue.start() >= trigger[1] and _OF_A_THING.match(clause, cue.end()):
        return True
    if status == "cancelled" and cue.start() >= trigger[1] and _WANTED_THERE.search(clause, trigger[1], cue.start()):
        return True
    if status == "cancelled" and _WAS_STOPPED.match(cue.group()) and _TIES.search(clause, 0, cue.start()):
        return True
    if status == "proposed" and _PROPOSAL_AT.fullmatch(clause, cue.end(), max(cue.end(), trigger[0])):
        return True
    if status in ("cancelled", "refused") and _turned_down_there(cue, trigger, clause):
        return True
    return status != "planned" and _asked_there(cue, trigger, clause)


# "Questions about it went unanswered": no call. "Ending weeks in which calls went unanswered": before the contact.
_NO_CALLS = re.compile(
    r"\b(?:questions?|quer(?:y|ies)|criticism|accusations?|charges?|doubts?|concerns?|issues?|points?|"
    r"(?:appeals?|pleas?|demands?)(?! (?:for|to) (?:[\w-]+ ){0,3}(?:meet|talk|speak|call|visit|conversation)))\b"
    r"[^,;]{0,80}$",
    re.I,
)
_ENDING = re.compile(r"\b(?:ending|ended|breaking|after|following)\b[^;]{2,90}$")
_ANSWERED = ("answered", "returned", "heeded")


def _of_other_words(cue: re.Match[str], trigger: tuple[int, int], clause: str) -> bool:
    """Is it something else that went unanswered, or was so before the contact?"""
    if not cue.group().endswith(_ANSWERED):
        return False
    if _NO_CALLS.search(clause, 0, cue.start()):
        return True
    return cue.start() > trigger[1] and _ENDING.search(clause, trigger[1], cue.start()) is not None


# "Rejected a proposal | by B for a ceasefire at a | meeting": what was proposed there.
_PROPOSAL_AT = re.compile(
    r"(?: (?:by|from|of) [^,;]{3,70}?)? (?:for|on|about) (?!(?:an? |the |more )?(?:[\w-]+ )?(?:meetings?|talks|summit|"
    r"calls?|visit)\b)[^,;]{3,60}? (?:at|in|during) (?:(?:an?|the|their|his|her) )?(?:[\w-]+ ){0,3}"
)
# "Agreed at a meeting with B to cancel | a debt": another thing than a contact is off.
_NO_OBJECT = r"(?!(?:by|over|after|amid|because|due|for|in|on|owing|following|with|at|as|since|to|until|when)\b)"
_OF_A_THING = re.compile(
    rf" (?:{_NO_OBJECT}[\w'’-]+ ){{0,4}}(?:debts?|loans?|contracts?|deals?|treat(?:y|ies)|agreements?|accords?|duties|"
    r"tariffs?|sanctions?|elections?|votes?|referendum|exercises?|drills?|projects?|orders?|flights?|visas?|exports?|"
    r"imports?|payments?|shipments?|deliver(?:y|ies)|laws?|decrees?|bans?|licen[cs]es?|tests?)\b"
)
# "In a call on Monday A asked that the toll be | suspended", "wanted the season to be | put off": not the call.
_WANTED_THERE = re.compile(
    r"(?:\b(?:asked|urged|demanded|insisted|requested|proposed|suggested|recommended|called|request|demand|appeal|"
    r"agreed|decided)\b[^.;]{0,90}? (?:that|for)|, that|\bwanted) (?:the|an?|all|its|his|her|their|any) "
    r"(?:(?!(?:talks|meetings?|visits?|trips?|calls?|sessions?|rounds?|summits?|dialogue|negotiations|consultations|"
    r"conversations?|events?|encounters?|gatherings?|tours?|journeys?|conferences?|dates?|arrivals?|that|which)\b)"
    r"[\w'’%.-]+ ){1,9}?(?:to )?(?:(?:should|must|ought to|might) )?(?:be )?$"
)
# "Relations with B have been suspended since May": no contact was.
_WAS_STOPPED = re.compile(r"(?:been|was|were|is|are) ", re.I)
_OF_TIES = r"(?:ties|relations|relationship|trade|aid|flights|exports|imports|assets|funds|exercises|drills|diplomacy)"
# But "talks on aid and trade have been suspended".
_TIES = re.compile(
    rf"(?<!\bon )(?<!\bover )(?<!\babout )(?<!\band )\b{_OF_TIES}(?: and {_OF_TIES})?"
    r"(?: (?:between|with|of|to|from) [^,;]{2,40}?)?,?(?: (?:which|that))?(?: (?:have|had|has|all but|\w+ly|long))* $",
    re.I,
)
_OUTCOMES = frozenset(("cancelled", "refused", "requested", "proposed", "planned"))
# "Took the decision to postpone during a telephone call": what was decided in the contact was another thing.
_DURING = re.compile(
    r"(?:\s+(?!and\b|but\b)[\w'-]+){0,4}?\s+(?:during|(?<!part )(?<!engage )(?<!participation )in(?! for\b)|over|by)\s+"
    r"(?:an?|their|the|his|her)?\s*(?:(?!of\b)[\w-]+\s+){0,2}"
)
_EXCHANGE = re.compile(r"(?:.*\b)?(?:calls?|conversations?|phone|telephone|letters?|meeting|talks)", re.I)
# "Agreed by phone on Tuesday to", "decided in talks that": the contact word stands inside the cue, as the way of it.
_BY_WAY_OF = re.compile(
    r"(?!due|expected|awaited|scheduled|set|planned|slated|requests?|appeals?|offers?|invitations?|proposals?|bids?)"
    r"\w+\s+(?:during|in|over|by|via|on(?! \w+day))\b",
    re.I,
)


def _decided_there(cue: re.Match[str], trigger: tuple[int, int], clause: str) -> bool:
    """Do the words tell what was decided in the contact at ``trigger``?"""
    if trigger[1] <= cue.end() and cue.start() <= trigger[0]:
        agreed = cue.start() == trigger[0] and clause[trigger[0] : trigger[1]] == "agreed"  # agreed in Lima that
        return agreed or _BY_WAY_OF.match(cue.group()) is not None
    return bool(_EXCHANGE.fullmatch(clause, *trigger) and _DURING.fullmatch(clause, cue.end(), trigger[0]))


# "Requested | more time at her | meeting", "proposed | a joint patrol at | talks", "rejected | the plan in a | call".
_A_THING_THERE = re.compile(
    r"(?: for)? (?:an?|the|his|her|its|their|more|some|new|further) (?:(?!(?:and|but|that|to|which|meetings?|talks|"
    r"calls?|visits?|summits?|trips?|invitations?|conversations?|dialogue|negotiations|session|round|attendance|"
    r"participation|appearance|presence)\b)[\w'’-]+ ){1,4}"
    r"(?:at|in|during) (?:(?:an?|the|his|her|their) )?(?:[\w-]+ ){0,2}"
)


def _asked_there(cue: re.Match[str], trigger: tuple[int, int], clause: str) -> bool:
    """Is the contact at ``trigger`` where something else was asked for, offered or turned down?"""
    return cue.end() <= trigger[0] and _A_THING_THERE.fullmatch(clause, cue.end(), trigger[0]) is not None


# "A, on his first | visit to Peru in March, had | promised to build a road": what he said when he was there.
_ON_HIS_VISIT = re.compile(r"\b(?:on|during) (?:an?|his|her|their|its|the) (?:(?!planned\b|next\b)[\w-]+ ){0,3}$", re.I)
_HAD_SAID = re.compile(
    r"(?: (?:to|of))? [^,;:]{3,60}, (?:(?:he|she|they|the [a-z]+) )?(?:(?:had|has) )?(?:also |then )?"
)
_VOWED = ("promis", "pledg", "vow", "offer", "propos", "agreed", "suggest", "ask", "request")


def _said_on_it(cue: re.Match[str], trigger: tuple[int, int], clause: str) -> bool:
    """Do the words tell what somebody promised or proposed on a visit?"""
    if cue.start() < trigger[1] or not cue.group().lower().startswith(_VOWED):
        return False
    on_it = _ON_HIS_VISIT.search(clause, 0, trigger[0])
    return on_it is not None and _HAD_SAID.fullmatch(clause, trigger[1], cue.start()) is not None


_THINGS = (
    r"(?:plans?|proposals?|requests?|demands?|drafts?|ideas?|maps?|claims?|calls?|"
    r"criticism|charges?|accusations?|terms|conditions?|compromise|texts?|suggestions?|"
    r"formula|version|deals?|appeals?|offers?|bids?|measures?|conference)"
)
# "... | the plan of B at Monday's | meeting".
_A_THING_AT = re.compile(
    rf"\s*(?:[\w'.-]+ ){{0,5}}?{_THINGS}\b(?! (?:for|of) (?:an? )?(?:meeting|talks|call|visit))(?: [\w'.-]+){{0,12}}?"
    r" (?:at|in|during|over|after|following) (?:[\w'.-]+ ){0,5}"
)
# "At talks A declined", but not "at the request of A the visit was put off".
_WISHED = r"(?!the (?:request|wish|demand|insistence|suggestion|invitation|initiative) of\b)"
_FRONTED = re.compile(rf"\W*(?:At|In|During|Over) {_WISHED}(?:[\w'.-]+ ){{0,5}}")
# "In a call on Monday A | declined", "they | rejected".
_SOMEBODY = re.compile(
    r"(?:\b[A-Z][\w.'-]+,?|\b(?:he|she|they|it|side|minister|president|premier|leader))"
    r"(?: (?:\w+ly|also|again|then|had|has|have))* $"
)
_OF_IT = re.compile(r"\b(?:which|that|who)\b")
# "In a call on Monday A told B that she | would not attend".
_TOLD_THAT = re.compile(
    r", [^;]{3,90}\b(?:told|informed|assured|said|explained|announced)\b[^;,]{0,60} that (?:he|she|they) $"
)


def _turned_down_there(cue: re.Match[str], trigger: tuple[int, int], clause: str) -> bool:
    """Is the contact at ``trigger`` where something else was turned down?"""
    if cue.end() <= trigger[0]:
        return _A_THING_AT.fullmatch(clause, cue.end(), trigger[0]) is not None
    if cue.start() < trigger[1] or not _FRONTED.fullmatch(clause, 0, trigger[0]):
        return False
    between = (trigger[1], cue.start())
    told = _OF_IT.search(clause, *between) is None or _TOLD_THAT.search(clause, *between) is not None
    return told and _SOMEBODY.search(clause, *between) is not None


# "Denied | that he had insulted B when they | met", "dismissed | reports of a quarrel at their | meeting".
_DENIES = re.compile(r"(?:den(?:y|ie)|dismiss|reject|refut|brush|brand|describ|label|call|term|denounc)", re.I)
# "That he had insulted B at their meeting | was denied": it was the statement.
_THAT = re.compile(r"\W*That\b")
_AT_IT = re.compile(
    r"\b(?:(?<!part )in|during|at|over|after|before) (?:an?|the|his|her|their|its|that|this|"
    r"[\w-]+['’]s) (?:[\w-]+ ){0,3}$|"
    r"\b(?:when|while|after|before|where|whom|who)\b[^;]{0,120}$"
)


# "The palace does not | deny that": as good as a yes; but "neither confirms nor denies".
_NOT_DENYING = re.compile(r"(?:\b(?:not|never|cannot)|n't) (?:\w+ly )?$")
# "Reports of a meeting were | confirmed".
_REPORTED = re.compile(r"(?:reports?|rumou?rs?|news)\b", re.I)
_CONFIRMED = re.compile(r"\b(?:is|are|was|were|been) (?:\w+ )?confirmed\b")
# "Whether it could be settled was what they | talked about".
_FRONTED_TOPIC = re.compile(
    r"\W*(?:Whether|How|Why|When|Where|What)\b[^;]*\b(?:was|were|is) (?:what|the (?:subject|topic|question|matter))\b"
)


def _denied_of_it(cue: re.Match[str], trigger: tuple[int, int], clause: str) -> bool:
    """Is what was denied something that was said or done in the contact at ``trigger``, or what is asked its topic?"""
    if cue.end() <= trigger[1] and _FRONTED_TOPIC.match(clause, 0, trigger[0]):
        return True
    if _REPORTED.match(cue.group()) and _CONFIRMED.search(clause, trigger[1]):
        return True
    if _NOT_DENYING.search(clause, 0, cue.start()) and cue.group().lower().startswith("den"):
        return True
    behind = cue.end() <= trigger[0] and _DENIES.match(cue.group())
    return bool(behind) and _AT_IT.search(clause, cue.end(), trigger[0]) is not None
