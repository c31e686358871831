"""Contacts that somebody only supposes, in opinion pieces ("imagine a call", "were A to meet B", "it is time that"),
or to which it did not come."""

from __future__ import annotations

import re

from etl.extract.language.prefilter import filtered

_ANY = r"(?:an?|another|any|such an?|more|further|new|direct)"
# "If A and B were to meet", "were A to ring B", "had A met B ... it would".
_WERE_TO = filtered(r"(?:\b(?:if|unless)\b[^;.]{2,80}\b(?:were|was)|^\W*were\b[^;.]{2,80}) to (?:\w+ )?$", re.I)
_HAD = re.compile(r"^\W*Had [A-Zt][^;.,]{2,90}$")
_WOULD = re.compile(r",[^;]*\b(?:would|might|could)\b")
# "Imagine a call", "one can imagine A and B meeting", "suppose that A rang B".
_IMAGINED = filtered(r"\b(?:imagin(?:e|es|ing)|suppose|picture)\b(?! (?:his|her|their|my|the)\b)[^;.]{0,90}$", re.I)
# "It is high time that A went to B".
_TIME_TO = filtered(
    r"\b(?:is|['’]s) (?:high |about |past |long past )?time\b(?!,)"
    r"(?:(?!\b(?:said|says|told|where|when|who|whom)\b)[^;.]){0,90}$",
    re.I,
)
# "Would do well to meet", "had better ring", "will have to sit down".
_BETTER = filtered(
    r"\b(?:(?:would|could|might) (?:do well|do better|be (?:wise|well[- ]advised|foolish|better (?:off|advised))) to|"
    r"sooner or later\b[^;.]{2,60}\bto) (?:\w+ )?$",
    re.I,
)
_HAD_BETTER = filtered(r"\bhad better (?:\w+ )?$")
# "The idea of a summit", "to dream of another visit", "believes in a meeting".
_IDEA_OF = filtered(
    rf"\b(?:(?:idea|notion|thought|dreams?|fantasy|illusion|possibility|likelihood|question|talk) of|"
    rf"(?:dreams?|dreamt|dreamed|dreaming) of|believ(?:e|es|ed|ing) in|(?:argu(?:e|es|ed|ing)|case|plea|pleads?) for) "
    rf"{_ANY} (?:[\w-]+ ){{0,3}}$",
    re.I,
)
# "To a meeting of A with B it did not come", "it never came to talks between them".
_NOT_COME = r"it (?:did not|didn['’]t|never|has not|had not) c[oa]me"
_NEVER_CAME = filtered(
    rf"^\W*[Tt]o (?:an?|any|the) [^;]{{3,180}}? {_NOT_COME}\b|\b[Ii]{_NOT_COME[1:]} to [^,;]{{3,40}}"
)


# "A dialogue between A and B | is what the bishops would like to see", "that they meet | is the wish of many".
_WISHING = (
    r"(?:would (?:like|love|welcome|prefer)|want(?:s|ed)?|wish(?:es|ed)?|hop(?:e|es|ed)|dream(?:s|ed|t)?|"
    r"long(?:s|ed)? for|call(?:s|ed)? for|urg(?:es|ed)|advis(?:es|ed)|recommend(?:s|ed)?|plead(?:s|ed)?|pray(?:s|ed)?|"
    r"need(?:s|ed)?|is (?:needed|missing|called for)|is lacking)"
)
_IS_WISHED = filtered(
    r"(?:\b(?:is|remains|would be|was) (?:still |just |exactly |precisely )?(?:what|something|all)\b[^;]{0,80}?\b"
    rf"{_WISHING}\b|\b(?:is|remains|would be|was) (?:still |only )?(?:the|an?|his|her|their) "
    r"(?:[\w-]+ ){0,2}(?:wish|hope|dream|demand|desire|goal|aim|recommendation|advice|plea|option|possibility)\b|"
    # "A meeting of A with B, which Lima would welcome".
    r"[^,;]{0,60}, which [^,;]{2,50}? would (?:\w+ )?(?:welcome|like|love|prefer)\b)"
)
# "That A and B | sit down would help", "... is out of the question": a clause as the subject of what one thinks of it.
_THAT = re.compile(r"^\W*That (?:(?!\b(?:when|while|after|who|whom|which|where|if|had)\b)[^;:]){3,160}$")
_IS_THOUGHT = re.compile(
    r"[^;]{0,140}?\b(?:(?:is|seems|remains|appears|was) (?:still |now |highly |quite |very |as good as |all but |by no "
    r"means |not )*(?:unlikely|likely|unthinkable|thinkable|conceivable|inconceivable|possible|impossible|desirable|"
    r"undesirable|out of the question|excluded|ruled out|doubtful|in doubt|uncertain|doubted|hoped|wished|expected)|"
    r"would (?:be|mean|help|please|surprise|do|cost|change|bring|hardly))\b"
)
# "Should there be a | handshake", "if it came to a | meeting, he would", "were A and B to meet".
_SHOULD = filtered(
    r"(?:^\W*|[;:–—] )Should (?:(?!, (?:it|this|that|he|she|they|then|there|you|we)\b|"
    r"\b(?:who|whom|where|when)\b)[^;?]){2,120}$"
)
_IF = filtered(r"(?:^\W*|[;:–—] |\bbut )(?:If|Were|if|unless|Unless|In case|in case|In the event)\b[^,;]{2,150}$")
# "Through | talks with A the crisis could be resolved".
_THROUGH = filtered(
    r"(?:^\W*|[;:–—] |[\"“]|\b(?:that|only|and|but) )(?:Only |only )?(?:Through|By|Via|Without|through|by|via|without) "
    r"(?:(?!the\b|his\b|her\b|their\b)[\w-]+ ){0,4}$"
)
_COULD = re.compile(
    r"[^,;]{0,130}?(?:, (?:where|who|whose|(?:\w+ )?which)\b[^,;]{3,110}, )?\b"
    r"(?:could|can|might|may|should|must|would|will)\b"
)
# "One | phone call, and the quarrel would be over".
_ONE = re.compile(r"^\W*(?:Just |Only )?(?:One|A single|An?|Another) (?:[\w-]+ ){0,3}$")
_AND_IT_WOULD = re.compile(
    r"[^;]{0,160}?,\s+and (?:the|all|it|this|that|everything|peace|they|nobody|"
    r"there)\b[^;,]{2,60}\b(?:would|could|might)\b"
)
# "Nothing would please him more than to | receive B", "his wish is to | sit down with B", "what he wants is to meet B".
_WISH_TO = filtered(
    r"\b(?:(?:nothing|few things|little|what) (?:would|could)\b[^;]{2,110}|"
    r"it would (?:please|help|hurt|be (?:an? |too |very |so )*(?:good|right|wrong|"
    r"wise|useful|better|best|sensible|mistake|honou?r|pleasure|error|inappropriate|appropriate|"
    r"helpful|naive|foolish|easy|hard|difficult|important))\b[^;,]{0,60}|(?:wish|dream|hope|ambition|desire|"
    rf"what [^,;]{{2,60}} {_WISHING}(?: to do)?)\b[^,;]{{0,110}}(?: is| was| remains|:|"
    r" would be)(?: \w+)?) to (?:\w+ )?$",
    re.I,
)
# "What they wish for: that A and B | meet", "came the advice that A | go to Lima".
_WISH_THAT = filtered(
    rf"\b(?:what [^,;:]{{2,60}} {_WISHING}(?: to see)?|(?:wish|dream|hope|advice|recommendation|plea|appeal|desire|"
    r"counsel|idea|suggestion)\b[^,;:]{0,60}?)(?::| is| was|, namely| remains)? "
    r"that (?:(?!\b(?:when|while|after|who|whom|which|where|had)\b)[^;:]){3,160}$",
    re.I,
)
# "The sooner A and B | talk, the better", "better a | meeting than a war".
_THE_SOONER = filtered(r"(?:^\W*|[;:] )[Tt]he (?:sooner|earlier|quicker|faster|more often|longer)\b[^;]*$")
_THE_BETTER = re.compile(r"[^;]{0,90}?\bthe (?:better|sooner|more|easier|quicker|less|worse)\b")
_BETTER_A = re.compile(r"(?:^\W*|[;:] )[Bb]etter (?:an?|the|one|that) (?:[\w-]+ ){0,3}$")
_THAN = re.compile(r"[^;,]{0,140}?\bthan\b")
# "Much would be won by a | meeting", "no one would be gladder if A and B | talked".
_WOULD_BY = filtered(
    r"\b(?:would|could|might)\b(?:(?!\b(?:follow|begin|start|open|end|conclud|crown|preced)\w*)[^;]){2,110}"
    r"\b(?:by|from|through) (?:an?|another|such an?|direct) (?:[\w-]+ ){0,3}$"
)
_WOULD_IF = filtered(
    r"\bwould\b(?:(?!\b(?:when|while|after|who|whom|which|where)\b)[^;]){2,110}\bif "
    r"(?:(?!\b(?:when|while|after|who|whom|which|where|had)\b)[^,;]){3,110}$"
)
# "Will both speak there, but not with each other".
_NOT_TOGETHER = filtered(r"\b(?:but|though) (?:not|never) (?:with|to|at) (?:each other|one another|the same table)\b")
# "Let A go to Lima and | speak with B", "before anybody | sits down", "nor had it been the plan to | receive him".
_LET = filtered(r"(?:^\W*|[;:] [“\"]?)Let (?!us\b|me\b)(?:(?!\b(?:when|while|after|who|whom|which|where)\b)[^;:])*$")
_ANYBODY = filtered(
    r"\b(?:anybody|anyone|nobody|somebody|someone|no one) (?:(?:can|could|will|would|has|had|may|might|ever|even) )*$",
    re.I,
)
_NEVER_THE_PLAN = filtered(
    r"\b(?:nor|never|not|no)\b[^;]{0,80}\b(?:plan|intention|idea|aim|thought|question) (?:to|of) (?:\w+ )?$", re.I
)
# "Maybe we will | meet", "nothing has become of the plan of A to | fly there", "the way to a | meeting is long".
_MAYBE = filtered(
    r"\b(?:maybe|perhaps|in the best case|at best|with (?:some |a (?:bit|little) of )?luck)\b[^;]{0,110}\b"
    r"(?:will|would)\b(?: \w+)? $",
    re.I,
)
_NOTHING_OF = filtered(r"\bnothing (?:has |had )?(?:bec[ao]me|c[ao]me) of\b[^;]{3,110}$", re.I)
_WAY_TO = filtered(r"(?<!on )\b(?:the|a) (?:\w+ )?(?:way|road|path) (?:to|towards?) (?:an?|any) (?:\w+ )?$", re.I)
# "As if A | met B", "hardly anybody believes that A will | meet B", "it was not confirmed that A would".
_AS_IF = filtered(
    r"\b(?:as if|as though|(?:hardly any\w+|nobody|no one|few|none)(?: \w+){0,3} (?:believes?|expects?|thinks?|hopes?)"
    r"(?: \w+)? that|(?:neither|no|not|nor|without|in vain)\b[^;]{0,60}\bconfirm\w*(?: \w+)? that) "
    r"(?:(?!\b(?:when|while|after|before|who|whom|which|where|during|that)\b)[^;:]){3,160}$",
    re.I,
)
# "It is a long time since they | met".
_LONG_SINCE = filtered(r"\b(?:long time|ages|a while|some time|long) since \w+ (?:(?:have|has|had|last|both) )*$")
# "To | meet B would be a waste of time".
_TO_DO_SO = re.compile(r"^\W*To (?:\w+ly )?$")
_IS_SENSELESS = re.compile(r"[^,;]{0,90}?\b(?:is|was|would|means|makes|remains|seems)\b")
# "His aim remains a | meeting", "nothing points to a | visit", "talk of a | meeting".
_AIM_IS = filtered(
    r"\b(?:aim|goal|wish|dream|hope|purpose|prize|desire|demand)(?: of [^,;]{2,50})? "
    r"(?:is|was|remains?|would be) (?:still )?(?:an?|any) (?:\w+ )?$|\b(?:nothing|little|much|everything|all|signs?) "
    r"points? to(?:wards?)? (?:an?|any) (?:\w+ )?$|\b(?:prospects?|likelihood|hint|"
    r"sign|mention|question|thought|fear|promise|talk|probability|dream) of (?:an?|any) (?:\w+ )?$",
    re.I,
)
# "They will talk of the dam at a | meeting, should they agree to one".
_SHOULD_THEY = filtered(r", should (?:they|he|she|it|both|the two|either|one)\b")
# "Ready at any time for | talks with B", "no need for a | call", "sees no necessity for a | conversation".
_READY_FOR = filtered(
    r"\b(?:(?:ready|open|willing|available|eager|keen|longing|hoping)(?: at (?:any|all) times?| always)? (?:for|to|on)|"
    r"(?:no|any|little|much|the|sees?|enough) (?:reason|grounds|appetite|necessity|room|chance|"
    r"occasion|cause|need|point|sense|basis) (?:for|of|in)) (?:(?!the\b|his\b|her\b|their\b|its\b)[\w-]+ ){0,4}$",
    re.I,
)
# "A conversation with B | is not needed", "talks with B? Not excluded".
_AN = re.compile(
    r"(?:^\W*|[,;:–—] |^\W*For [^,;]{3,80} |\b(?:that|and|but|because|while|says?|said|thinks?|believes?) )"
    r"(?:(?:an?|any|another|such an?|further|more|new|direct) )?"
    r"(?:(?!(?:the|his|her|their|its|this|that)\b)[\w-]+ ){0,2}$",
    re.I,
)
_IS_NEEDED = filtered(
    r"^(?:(?!\b(?:that|which|who|where|when|said|told)\b)[^,;?]){0,120}\b(?:(?:is|are|was|were|seems?|"
    r"remains?) (?:not |no longer |now |hardly |urgently |badly |long |simply |to him )*"
    r"(?:needed|necessary|unnecessary|needless|superfluous|overdue|desirable|wanted|wished for|required|called for|"
    r"unthinkable|thinkable|worthwhile|pointless|in sight|on the horizon|on the cards|off the table|imaginable|"
    r"unavoidable|inevitable|welcome)\b)"
)


def supposed(sentence: str, trigger: tuple[int, int], *, noun: bool) -> str | None:
    """The words by which a sentence names a contact that nobody has arranged and that was not."""
    before = sentence[: trigger[0]]
    if sentence.startswith("to ", trigger[0]):
        before += "to "
    hit = _IMAGINED.search_in(sentence, before, 0) or _TIME_TO.search_in(sentence, before, 0)
    hit = hit or _HAD_BETTER.search_in(sentence, before, 0)
    if hit is None and noun:
        hit = _IDEA_OF.search_in(sentence, before, 0)
    elif hit is None:
        hit = _WERE_TO.search_in(sentence, before, 0) or _BETTER.search_in(sentence, before, 0)
    if hit is None and _HAD.match(before) and _WOULD.search(sentence, trigger[1]):
        return before
    if hit is None:
        hit = _turned(sentence, before, trigger[1], noun=noun)
    return str(hit.group()) if hit else None


def never_came(sentence: str, trigger: tuple[int, int]) -> str | None:
    """The words by which a sentence says that it did not come to a contact."""
    hit = next((m for m in _NEVER_CAME.finditer(sentence) if m.start() < trigger[0] < m.end()), None)
    return str(hit.group()) if hit else None


_OF_A_VERB = (_AS_IF, _LONG_SINCE, _MAYBE, _NOTHING_OF, _WISH_THAT, _WOULD_IF, _ANYBODY, _NEVER_THE_PLAN)


def _turned(sentence: str, before: str, end: int, *, noun: bool) -> re.Match[str] | None:
    """The same, where the sentence is turned round: the contact is its subject, or stands in a clause ahead."""
    after = sentence[end:]
    hit = _SHOULD.search_in(sentence, before, 0) or _LET.search_in(sentence, before, 0)
    hit = hit or _NOT_TOGETHER.search_in(sentence, after, end)
    if hit is None and _WOULD.search(after):
        hit = _IF.search_in(sentence, before, 0)
    if hit is None and (noun or _THAT.match(before)):
        hit = _IS_WISHED.search_in(sentence, after, end)
    if hit is None and _THE_SOONER.search_in(sentence, before, 0):
        hit = _THE_BETTER.match(after)
    if hit is None and not noun:
        hit = next((m for p in _OF_A_VERB if (m := p.search_in(sentence, before, 0))), None)
    if hit or not noun:
        hit = hit or _WISH_TO.search_in(sentence, before, 0)
        if hit is None and _TO_DO_SO.match(before):
            return _IS_SENSELESS.match(after)
        return hit or (_IS_THOUGHT.match(after) if _THAT.match(before) else None)
    hit = _READY_FOR.search_in(sentence, before, 0) or _WOULD_BY.search_in(sentence, before, 0)
    hit = hit or _WAY_TO.search_in(sentence, before, 0) or _AIM_IS.search_in(sentence, before, 0)
    hit = hit or _SHOULD_THEY.search_in(sentence, after, end)
    if hit is None and _THROUGH.search_in(sentence, before, 0):
        hit = _COULD.match(after)
    if hit is None and _AN.search(before):
        hit = _IS_NEEDED.search_in(sentence, after, end)
    if hit is None and _BETTER_A.search(before):
        hit = _THAN.match(after)
    return hit or (_AND_IT_WOULD.match(after) if _ONE.match(before) else None)
