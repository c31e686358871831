"""The contact at which something was agreed: "agreed on patrols at a meeting in Lima on Monday"."""

from __future__ import annotations

import re

from etl.extract.days.date_vocabulary import MONTH
from etl.extract.language.prefilter import filtered

# What is agreed to be done at a contact to come: "agreed to discuss it at a meeting in June".
_AT_THE_NEXT = (
    r"to (?:discuss|meet|hold|talk|raise|take|sign|finali[sz]e|review|consider|resolve|present|announce|settle|"
    r"continue|submit|decide|set(?! up)|fix|examine|look|convene|conclude|do|attend|come|send|work|prepare|pursue|"
    r"seek|address|deal)\b"
)
_AGREED = re.compile(
    r"(?<!\bto )\b(?:agreed|decided|settled)\s+(?:(?:on \w+day|today|yesterday|also|[a-z]+ly)\s+)?"
    rf"(?:on|that|(?!{_AT_THE_NEXT})to)\b"
)
_AT_IT = re.compile(
    r" (?:at|during) (?:(?:an?|the|their|two|three) )?(?:(?!next\b|further\b|future\b|new\b)[\w-]+ ){0,3}$"
)
# "Failed at its meeting in March to agree on a map": they sat, without an accord.
_FAILED_AT_IT = re.compile(r"\b(?:failed|(?:was|were) unable)(?: again| once more)? (?:at|during|in) (?:[\w-]+ ){0,3}$")
# "At their talks in Lima in March the premiers | agreed on a bridge": what it brought follows.
_OPENS_AT = re.compile(
    r"\W*(?:[Aa]t|[Dd]uring|[Ii]n|[Oo]ver|[Aa]fter|[Ff]ollowing) (?:(?:an?|the|their|its|his|her|this|that) )?"
    r"(?:(?!next\b|further\b|future\b|new\b|upcoming\b|coming\b)[\w-]+ ){0,4}$"
)
# "At their previous | meeting, in March, they agreed to discuss it": whatever it was, they had met by then.
_AT_THE_LAST = re.compile(r"\b(?:previous|last|earlier|most recent) (?:[\w-]+ ){0,3}$")
_AGREED_TO_DO = re.compile(r"\b(?:agreed|decided) (?:to|that|on)\b")

# "Talks in Lima on Tuesday | led to an agreement to meet again": what came of them.
_LED_TO = re.compile(
    r"[^,;.]{0,110}?\b(?:led to|resulted in|ended (?:with|in)|produced|brought|yielded) (?:an?|the) (?:[\w-]+ ){0,3}"
    r"(?:agreement|accord|deal|decision|promise|pledge|understanding)\b"
)


def agreed_at_it(text: str, begin: int, at: int) -> bool:
    """Is the contact word at ``at`` the occasion on which its clause, from ``begin`` on, tells of an accord?"""
    if _FAILED_AT_IT.search(text, begin, at) or _LED_TO.match(text, at):
        return True
    if (opens := _OPENS_AT.match(text[begin:at])) and (
        _AGREED.search(text, at) or (_AT_THE_LAST.search(opens.group()) and _AGREED_TO_DO.search(text, at))
    ):
        return True
    agreed = _AGREED.search(text, begin, at)
    return agreed is not None and _AT_IT.search(text, agreed.end(), at) is not None


# "Agreed that their ministers | should meet".
_AGREED_THAT = re.compile(r"\b(?:agreed|decided|resolved|settled)(?: [\w ]{3,30})? that\b[^,;.]{3,90}$")


def is_settled(clause: str, should: int) -> bool:
    """Is what "should" be done, at that place, what was agreed?"""
    return clause.startswith("should", should) and _AGREED_THAT.search(clause[:should]) is not None


# "The focus will be on the progress made since the last meeting": that one lies behind, whatever is to come.
_SINCE_THE_LAST = filtered(
    rf"\bsince (?:the|their|its|his|her) (?:last|previous|first|failed|collapsed|fruitless|{MONTH}) (?:\w+ )?$",
    re.I,
)
# "The offer was first made at a meeting in January": what was offered there says nothing of that meeting.
_THERE = r"(?:an?|the|their|his|her|its) (?:[\w-]+ ){0,3}$"
_MADE_AT = filtered(
    # "Made the same offer at a meeting", "the proposal goes back to a meeting of the two".
    r"\bmade (?:the|a|an|this|that|his|her|its|their) (?:[a-z]+ ){0,2}(?:offer|proposal|request|suggestion|demand|"
    rf"pledge|promise|appeal|point)s? (?:at|in|during|over) {_THERE}|"
    r"\b(?:go(?:es)?|went|dat(?:es|ed)) back to (?:[\w-]+ ){0,3}$|"
    r"\b(?:dat(?:es|ed) from|stem(?:s|med) from|gr[eo]ws? out of|"
    rf"originated (?:at|in)|(?:was|were) born (?:at|of|in|during)) {_THERE}|"
    r"\b(?:was|were|been|had) (?:\w+ )?(?:made|put forward|extended|raised|tabled|floated|renewed|conveyed|"
    rf"issued|repeated) (?:first )?(?:at|in|during|over) {_THERE}"
)


def made_at_it(text: str, at: int) -> str | None:
    """The words by which the contact at ``at`` is told as over: the last one, or where a plan was born."""
    behind = _SINCE_THE_LAST.search_in(text, text[:at], 0) or _MADE_AT.search_in(text, text[:at], 0)
    return str(behind.group()) if behind else None
