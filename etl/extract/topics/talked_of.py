"""Which stretches of a sentence tell what talks were about: what follows "discussed", "talks on", "the agenda
included", "urged him to", and what stands before "was discussed", "topped the agenda"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache

from etl.extract.language.prefilter import filtered

# "Talks on Monday" and "a call on the sidelines" only tell when and where.
_WHEN = (
    r" (?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:the )?(?:sidelines|margins|phone|telephone|eve|line|"
    r"hotline)|[A-Z]?[a-z]* ?\d)"
)
_VIEWS = r"(?:views|opinions|notes|ideas|thoughts|information|assessments)"
_VERBS = (
    r"discuss\w*|debat(?:ed?|es|ing)|address(?:ed|es|ing)?|tackl(?:ed?|es|ing)|review(?:ed|s|ing)?|explor(?:ed?|es|ing)|"
    r"examin(?:ed?|es|ing)|rais(?:ed?|es|ing)|t(?:ook|ake[sn]?|aking) up|(?:brought|bring(?:s|ing)?) up|broach\w*|"
    r"(?:went|go(?:es|ing)?|gone) over|touch(?:ed|es|ing)?(?: up)? ?on|cover(?:ed|s|ing)?|deal(?:t|s|ing)? with|"
    r"(?:focus\w*|cent(?:er|re)\w*|revolv\w+|concentrat\w+|dwel[lt]\w*)(?: \w+)? (?:up)?(?:on|around)|"
    rf"exchang\w+ (?:[\w-]+ ){{0,2}}?{_VIEWS} (?:on|about|over|regarding|concerning)|compar\w+ notes on|"
    r"negotiat(?:ed?|es|ing)|mention(?:ed|s|ing)?|"
    r"(?:talk(?:ed|s|ing)?|sp(?:oke|eak|oken|eaking))(?: \w+){0,6}? (?:about|of|over|through|regarding|concerning|"
    rf"on(?!{_WHEN}))"
)
_STANCES = (
    r"stress\w*|emphasi[sz]\w*|reaffirm\w*|reiterat\w*|underlin\w*|underscor\w*|highlight\w*|condemn\w*|welcom\w*|"
    r"protest\w*|complain\w*|warn(?:ed|s|ing)?|call(?:ed|s|ing)? (?:for|on)|urg(?:ed?|es|ing)|demand(?:ed|s|ing)?|"
    r"press(?:ed|es|ing)?(?: [\w'’.]+){0,3}? (?:on|for|about|over|to)|push(?:ed|es|ing)?(?: \w+){0,2}? for|"
    r"ask(?:ed|s|ing)?(?: [\w'’.]+){0,5}? (?:for|to|about|that)|s(?:ought|eek(?:s|ing)?)|propos(?:ed?|es|ing|als?)|"
    r"pledg(?:ed?|es|ing)|promis(?:ed?|es|ing)|agree(?:d|s|ing)? (?:\w+ )?(?:on|to|in|that)|appeal(?:ed|s|ing)? for|"
    r"thank(?:ed|s|ing)?\b.{0,60}? for|(?:brief|inform|updat)(?:ed|e|es|s|ing)?\b.{0,60}? (?:on|about|of|that)|"
    r"rejected|backed|hail(?:ed|s|ing)|insist(?:ed|s|ing)?(?: on| that)|requested|"
    r"(?:told|assured)\b(?! (?:reporters|journalists|the|a)\b).{0,60}? that|repl(?:ied|ies)(?: that)?|"
    r"apologi[sz]\w*|lobb(?:y|ied|ying) for|offer(?:ed|s|ing)? (?=condolences|help|aid)|"
    r"(?:concerns?|regrets?|dismay|alarm|dissatisfaction|disappointment|anger|condolences|sympathy|gratitude|thanks) "
    r"(?:at|over|about|for|on|regarding)"
)
# "Talks on", "a letter about".
_NOUNS = (
    r"(?:talks|meeting|calls?|conversations?|discussions?|consultations?|negotiations?|dialogue|summit|session|round|"
    r"letter|message|agreements?|accord|deal|memorandum|pact|contract|consensus|debate|working group|visit|trip)"
    rf"(?: \w+){{0,2}}? (?:on(?!{_WHEN})|"
    r"about|over|regarding|concerning|aimed at|to (?=\w+ ))"
)
_ABOUT = (
    r"about|regarding|concerning|with regard to|in order to|in a bid to|in an (?:effort|attempt) to|with a view to|"
    r"aim\w* (?:at|of|to)"
)
_AGENDA = (
    r"(?:agenda|topics|subjects|issues|items|points|matters|themes)(?: [\w-]+){0,4}? (?:were|was|are|is|includ\w+|"
    r"such as)|(?:topics|subjects|issues|items|points|themes|agenda|on the table):|(?:also |were )discussed were"
)
_AHEAD = filtered(rf"\b(?:{_VERBS}|{_STANCES}|{_NOUNS}|{_ABOUT}|{_AGENDA})(?=[\s,:\"“])", re.I)
_DONE = (
    r"discussed|raised|reviewed|touched (?:up)?on|addressed|mentioned|covered|taken up|brought up|broached|debated|"
    r"tackled|highlighted|stressed|talked (?:about|over)|spoken (?:about|of)|dealt with|considered|examined|negotiated"
)
_BEHIND = filtered(
    rf"\b(?:(?:was|were|be|been|being|is|are)(?: \w+)? (?:{_DONE}|"
    r"(?:the|a) (?:\w+ )?(?:subject|topic|theme|focus|issue)s?|among the (?:\w+ )?(?:subject|topic|theme|issue)s|"
    r"(?:high )?(?:on|at the top of) the (?:agenda|table|menu|cards)|in focus)|"
    r"(?:top|dominat|head|featur|figur)\w* (?:\w+ )?(?:the|in|on|at) |on the agenda|up for discussion|c[ao]me up|"
    r"t(?:ook|ake|akes) cent(?:er|re) stage|at the (?:cent(?:er|re)|heart|top) of|under discussion)\b",
    re.I,
)
# "On Ukraine, he said": the first words of a sentence.
_ON = re.compile(
    rf"(?:on(?!{_WHEN})|about|regarding|concerning|as (?:for|to)|turning to|(?:with|in) regard to|"
    r"when it came to)\s+",
    re.I,
)
_ENDS = filtered(
    r"[;!?](?:\s|$)|(?<![A-Z])\.\s|\b(?:after|before|since|when|while|whereas|although|though|because|who|whose|which|where|amid|"
    r"according to|on the (?:sidelines|margins)|during|following|in what)\b|"
    r",[”\"]? (?:he|she|it|they|(?:the|a) [\w ’']{3,40}) (?:said|says|told|added|reported)\b",
    re.I,
)
_BEGINS = re.compile(
    r"[.;:!?]\s|\b(?:after|before|since|when|while|whereas|although|though|because|and that|that)\s", re.I
)
_FARTHEST = 220


@lru_cache(maxsize=1024)
def talked_spans(text: str) -> tuple[tuple[int, int], ...]:
    """(start, end) of each stretch of a sentence that tells what was talked about."""
    return tuple((start, end) for start, end in _spans(text) if text[start:end].strip())


def _spans(text: str) -> Iterator[tuple[int, int]]:
    at = 0
    while found := _AHEAD.search_from(text, at):
        end = _ENDS.search_from(text, found.end())
        stop = min(end.start() if end else len(text), found.end() + _FARTHEST)
        yield found.end(), stop
        at = max(stop, found.end())
    at = 0
    while behind := _BEHIND.search_from(text, at):
        before = text[max(0, behind.start() - _FARTHEST) : behind.start()]
        yield behind.start() - len(_BEGINS.split(before)[-1]), behind.start()
        at = behind.end()
    if on := _ON.match(text):
        yield on.end(), text.find(",", on.end())
