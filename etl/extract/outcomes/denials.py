"""Contacts that somebody told and somebody denied."""

from __future__ import annotations

import re
from collections.abc import Sequence

from etl.extract.clauses.triggers import Trigger
from etl.extract.language.prefilter import Several, filtered
from etl.extract.language.text import Sentence

_OUTLETS = (
    r"(?:newspapers?|paper|daily|media|press|broadcasters?|outlets?|news agency|"
    r"publication|television|TV|radio|magazine|(?:Post|Times|Journal|News|Herald|"
    r"Guardian|Courier|Mail|Chronicle|Tribune|Gazette|Observer|Telegraph|Standard)\b|reports?)"
)
# "Posts on Facebook", "a clip": what is passed round on the net.
_SHARED = (
    r"(?:posts? (?:on|in)|(?:social )?media posts?|clips?|videos?|captions?|sites?|"
    r"users|bloggers?|websites?|channels?|tweets?|screenshots?|Facebook|YouTube|Telegram|TikTok|WhatsApp|Twitter)\b"
)
# "Haaretz newspaper wrote that", "media have claimed", "according to Turkish newspapers".
_PRESS = filtered(
    rf"\b{_OUTLETS}\b[^.;]{{0,40}}\b(?:wrote|writes?|written|report(?:s|ed)?|claim(?:s|ed)?|sa(?:id|ys?)|alleged?s?|"
    r"had it|carried|have it)\b|"
    rf"\b[Aa]ccording to [^.;,]{{0,40}}\b{_OUTLETS}\b|"
    # "Local media have the two presidents planning to meet", "if one follows the Herald".
    rf"\b{_OUTLETS} (?:have|has|had|make|makes|let) (?:the )?[A-Z]|\bif (?:one|you|we) "
    r"(?:follows?|believes?) (?:the )?[A-Z]|\b(?:[Ii]ts|[Tt]heir|[Tt]he) (?:only )?source (?:is|was)\b|"
    # "Widely reported the media", "it was reported on Monday that".
    rf"\b(?:wrote|report(?:s|ed)|claim(?:s|ed)|tell|told|spread) (?:\w+ ){{0,3}}{_OUTLETS}\b|\b[Ww]idely reported\b|"
    r"\b(?:[Ii]t (?:was|has been) (?:\w+ )?|[Ii]s )(?:reported|rumou?red|claimed|alleged|circulat\w+)\b|"
    # "The rumour has it that", "Claim: A met B".
    r"\b(?:[Rr]umou?rs?|[Ss]tory|[Gg]ossip|[Ll]egend) (?:has|had|have) it\b|^\W*(?:The )?(?:Claim|Rumou?r|Hoax)\s*:|"
    # "So several posts on Facebook claim", "according to a clip", "the text in the clip reads".
    rf"\b{_SHARED}[^.;]{{0,40}}\b(?:claim(?:s|ed)?|sa(?:id|ys?)|alleged?s?|read(?:s|ing)?|suggest(?:s|ed)?)\b|"
    rf"\b[Aa]ccording to [^.;,]{{0,30}}\b{_SHARED}|\b[Ii]t (?:appears|seems) that\b"
)
# "Untrue", "a barefaced lie", "fairy tales".
_LIE = (
    r"(?:untrue|untruths?|false|falsehoods?|not true|not (?:correct|accurate)|incorrect|"
    r"inaccurate|fabricat(?:ed|ions?)|baseless|groundless|unfounded|fake|(?:an? |(?:out|down)right |barefaced )*lies?|"
    r"fiction(?:al)?|fictitious|hoax(?:es)?|invent(?:ed|ions?)|made[- ]up|concocted|concoctions?|nonsense|"
    r"absurd(?:it(?:y|ies))?|preposterous|ludicrous|"
    r"canards?|fairy[- ]tales?|rubbish|fantas(?:y|ies)|imaginary|(?:dis|mis)information|figments?|fables?)\b"
)
_REPORT = (
    r"(?:reports?|claims?|rumou?rs?|story|stories|news|allegations?|speculation|suggestions?|"
    r"information|accounts?|versions?|assertions?)"
)
_EVENT = r"(?:meetings?|visits?|trips?|calls?|talks|conversations?|contacts?|encounters?|summits?|plans?)"
_DENY = r"(?:den(?:y|ies|ied|ying)|reject(?:s|ed)?|dismiss(?:es|ed)?|refut(?:es|ed)|contradict(?:s|ed))"
# "The palace denies it", "dismissed the report as false", "said no such visit was planned", "This is not true".
_DENIAL = filtered(
    rf"\b{_DENY}\b (?:the (?:\w+ )?{_REPORT}|(?:these|those|such|this|all|any) (?:\w+ )?{_REPORT}|"
    rf"(?:that )?(?:any|the|an?)(?: such)?(?: \w+)? {_EVENT}|having|{_REPORT})\b|"
    r"\b(?:said|says|told|stated|insisted|stressed|adding|added|announced)\b[^.;]{0,60}\bno (?:such )?(?:\w+ )?"
    rf"{_EVENT} (?:was|were|is|are|had|has|have|took|will|would)\b|"
    rf"\b(?:this|that|it|they|{_REPORT}) (?:is|are|was|were) (?:\w+ )?(?:{_LIE}|wrong\b)|"
    rf"\b(?:{_SHARED}|photo(?:graph)?s?|pictures?|images?) (?:is|are|was|were|has been|have been) "
    rf"(?:an? |\w+ )?(?:{_LIE}|doctored|manipulated|edited|old|montages?|generated)|"
    r"\b(?:its|his|her|their|the) denials?\b|\bno such (?:meeting|visit|call|conversation|talks|trip|contact)\b|"
    r"\bnothing (?:of|in) (?:it|this|that) is true\b|\b(?:not a|not one|no) (?:single )?word "
    r"(?:of \w+ )?is (?:true|right)\b|\bno credible (?:reports?|sources?|evidence)\b|"
    r"\bnothing of the (?:kind|sort)\b|\bno such thing\b|\bno truth (?:in|to) (?:it|this|that|the \w+)\b|"
    r"\b(?:sp(?:eaks|oke)|talk(?:s|ed)|call(?:s|ed)|term(?:s|ed)|brand(?:s|ed)|dismiss(?:es|ed)) "
    rf"[^.;]{{0,40}}\b{_LIE}|(?:^|\b(?:verdict|rating|ruling|finding|conclusion|truth)\s*: )\W*{_LIE}|"
    rf"\ba (?:claim|report|story|suggestion) (?:that )?[^.;]{{2,60}}\b{_DENY}",
    re.I,
)
# "Lima denies it": of the sentence right before.
_DENIES_IT = filtered(
    rf"\b(?<!not )(?<!n't )(?<!never ){_DENY}\b (?:it|this|that|them)\b(?! (?:had|has|was|were|would|is)\b)", re.I
)
# What a clip or a post says is denied by a check of facts, wherever this stands.
_IN_A_CLIP = filtered(rf"\b{_SHARED}")
_CHECKED = filtered(
    rf"\b(?:this|that|it|the (?:claim|post|video|clip|story)s?) (?:is|are|was|were) (?:\w+ )?{_LIE}", re.I
)
# A denial that names what it denies may stand a sentence off.
_NEAR = 2


def told_by_press(sentence: str) -> bool:
    """Does the sentence only hand on what the press told?"""
    return _PRESS.search(sentence) is not None


def press_is_denied(told: Sentence, sentences: Sequence[Sentence]) -> bool:
    """Is what the press told in a sentence denied in it, right before it or up to two sentences behind it; or, if it is
    told of a clip, in any sentence? Ask :func:`told_by_press` of the sentence first."""
    behind = sentences[told.index : told.index + _NEAR + 1]
    before = sentences[told.index - 1].text if told.index else ""
    if _DENIAL.search(before) or _DENIES_IT.search(before):
        return True
    if _IN_A_CLIP.search(told.text) and any(_CHECKED.search(s.text) for s in sentences):
        return True
    return any(_DENIAL.search(s.text) for s in behind) or any(_DENIES_IT.search(s.text) for s in behind[:2])


_NOT_DENYING = r"(?<!\bnot )(?<!n't )(?<!\bnever )(?<!\bcannot )"
_DENYING = rf"{_NOT_DENYING}(?:den(?:y|ies|ied|ying)|dismiss(?:es|ed|ing)?|refut\w+|repudiat\w+|contradict\w*)\b"
# What stands before a claim that is denied, and what stands behind it.
_DENIED_AHEAD = filtered(
    rf"\b(?:{_LIE}|{_DENYING}|denials?\b|reject(?:s|ed)\b|"
    r"no (?:truth|substance|basis|such (?:meeting|visit|call|contact|conversation|talks|trip|thing))\b|"
    r"nothing in\b|(?:not a|no) word of\b|(?:took|takes) back\b|retract(?:s|ed)\b|who(?:so)?ever\b)",
    re.I,
)
_DENIED_BEHIND = filtered(
    r"\b(?:(?:is|are|was|were|been|be|to|as|an?|pure|sheer|call(?:s|ed)|labell?(?:s|ed)|brand(?:s|ed)|term(?:s|ed)|"
    rf"prove[sd]?|utter\w*|entire\w*|complete\w*|simpl[ey]|quite|all) {_LIE}|"
    r"(?:is|are|was|were|been|be) (?:\w+ )?(?:denied|dismissed|refuted|contradicted|disputed|lying)\b|"
    r"(?:do|does|did) not (?:correspond to|match|reflect|agree with)\b|"
    r"exists? only (?:on|in)\b|(?:nobody|no one|none)\b[^;]{0,40}\b(?:knows?|knew|heard|seen)\b|"
    r"(?:did|does|will|do) not (?:take place|happen|occur)\b|never (?:took place|happened|occurred)\b|"
    r"ha(?:s|ve|d) no (?:basis|foundation|substance)|without (?:any )?(?:basis|foundation|substance)\b|"
    r"ha(?:s|ve|d) (?:not|never) heard\b|know(?:s|n)? nothing\b|(?:is|are|was|were) (?:not aware|unaware)\b|"
    rf"not in line with (?:the )?(?:reality|facts)|{_DENYING}(?! (?:that|having|any \w+ (?:of|in|to)\b))|"
    r"(?:not a|no) word (?:of (?:it|this|that) )?"
    r"(?:is|was)\b|nothing (?:of the (?:kind|sort)|to it|in it)\b|no truth\b|no such thing\b|lied\b)",
    re.I,
)
_AN = r"(?:an? |any |the |his |her |their |this |that |such )*"
_ADJECTIVES = r"(?:(?!that\b|of\b|in\b|at\b|who\b|what\b)[\w'’-]+ ){0,4}"
_TOLD = (
    r"(?:t[eo]l(?:ls?|d)|reads?|hears?|said|says?|writ(?:ten|es?)|wrote|report(?:s|ed)?|"
    r"claim(?:s|ed)?|alleged?s?|spread(?:s|ing)?|rumou?red|circulat\w+|heard)"
)
_CLAIM = (
    r"(?:reports?|reporting|[Ww]ord|claims?|rumou?rs?|stor(?:y|ies)|news|allegations?|speculations?|suggestions?|"
    rf"tales?|information|assertions?|accounts?|gossip|talk|what [^,;]{{2,40}} {_TOLD}|what (?:\w+ )?{_TOLD})"
)
# "Reports of a secret | meeting", "what was told of a | call", "the alleged | visit".
_CLAIM_OF = filtered(
    rf"\b{_CLAIM} (?:of|about|on|over|concerning|regarding|as to) {_AN}{_ADJECTIVES}$|^\W*(?:Of|About) "
    rf"{_AN}{_ADJECTIVES}$|\b(?:alleged|supposed|purported|reported|rumou?red|so-called|claimed) {_ADJECTIVES}$",
    re.I,
)
# "Reports that A | met B", "what is spread, namely that", and at the head of a sentence "That A | met B".
_STRAIGHT = (
    r"(?:(?!\b(?:when|while|after|before|as|since|because|who|whom|whose|which|"
    r"where|that|if|whether|during|at a|at the|in (?:his|her|their|an?))\b)[^;:])"
)
_CLAIM_THAT = filtered(
    rf"(?:\b(?:{_CLAIM}(?: in [\w ]{{3,30}})?|ideas?|notion|claimed|claiming|"
    rf"says?|namely|as if|{_DENYING}|denials?|untrue|false|not true|lies?|nonsense|fiction|"
    r"hoax)(?:,? (?:on \w+day|[^,;]{2,60} (?:said|wrote|stressed|added)|said [^,;]{2,60}),?|,)? "
    rf"(?:that|according to which)\b|(?:^\W*|[)\]–—:-]\s[“\"]?)(?-i:That)\b){_STRAIGHT}{{3,190}}$",
    re.I,
)
# "Knows nothing of a | meeting", "what did not take place is a | call", "denied by Lima: a | call".
_UNKNOWN = filtered(
    r"\b(?:(?:know(?:s|n)?|knew|heard|hear) (?:nothing|never)|(?:not|n't|never) (?:know|heard|aware)|unaware|"
    r"no (?:\w+ )?(?:records?|traces?|evidence|proof|confirmation|mention)"
    rf"(?: (?:exists?|was found|has been found|whatever))?) (?:of|about|for) (?:an?|any|such an?) {_ADJECTIVES}$|"
    rf"\bwhat (?:did not|never|has not|does not)\b[^;]{{2,90}}\b(?:is|was) {_AN}{_ADJECTIVES}$|"
    rf"^\W*(?:Denied|Untrue|False|Invented|Fake)\b[^:;]{{0,60}}: {_AN}{_ADJECTIVES}$",
    re.I,
)
# "A comedian who passed himself off as A talked with B".
_IMPOSTOR = filtered(
    r"\b(?:pos(?:ed|ing|es) as|(?:pass|gave|giv|pretend|claim)\w* (?:(?:him|her|them)sel(?:f|ves) (?:off|out) "
    r"as|to be)|impersonat\w+|pranksters?|look-?alike of|body double)\b(?! (?:ready|able|a mediator|neutral))"
)
# "Has not, as we wrote on Monday, | met B".
_NOT_AS_TOLD = filtered(r"\b(?:not|never), (?:as|contrary to|despite|whatever|unlike)\b[^,;]{2,70}, (?:\w+ )?$", re.I)
# "That they were | on the phone", "had him | on the line": as good as a verb.
_IS = re.compile(r"\b(?:is|are|was|were|be|been|had [^,;]{3,60}) $")
# "The picture that shows A | meeting B has been doctored".
_SHOWN = filtered(
    r"\b(?:photo(?:graph)?s?|pictures?|images?|footage|clips?|videos?|recordings?|screenshots?)\b[^;]{0,60}?"
    r"\b(?:shows?|showing|in which|on which|where|sees?|seen|one|of|purport\w*)\b[^;]{0,120}$",
    re.I,
)
_FAKED = filtered(
    r"\b(?:(?:is|are|was|were|been|be|being|to be|proved|as) (?:[\w-]+ ){0,3}?(?:fakes?|faked|doctored|manipulated|"
    r"edited|staged|generated|photoshopped|montages?|collages?|forged|forger(?:y|ies)|deep-?fakes?|retouched|"
    r"(?:made|created|produced|put together) (?:by|with|on) (?:an? )?"
    r"(?:computer|AI|artificial intelligence|machine)))\b",
    re.I,
)
_DENIAL_WORDS = Several((p, None) for p in (_DENIED_AHEAD, _DENIED_BEHIND, _UNKNOWN, _FAKED, _NOT_AS_TOLD, _IMPOSTOR))
# What makes a contact word that is a noun the thing that is told: "had a | call", "there was a | meeting".
_LIGHT = re.compile(
    r"\b(?:had|has|have|having|held|holds?|holding|made|makes?|paid|pays?|undertook|"
    r"planned|plans|planning|agreed (?:to|on)|scheduled|arranged|asked for|requested|sought|"
    r"there (?:was|were|is|are|had been|has been|would be|will be)) (?:(?!to\b|that\b|in\b|at\b)[\w'’-]+ ){0,5}$",
    re.I,
)
_WAS_HELD = re.compile(
    r"[^,;]{0,110}?\b(?:took place|has taken place|had taken place|"
    r"(?:was|were|been|be|being) (?:held|prepared|planned|scheduled|arranged|agreed|in the (?:making|works))|"
    r"(?:will|would|is to|was to) (?:take place|be held)|is (?:planned|due))\b",
    re.I,
)
# "The call of which there had been talk | had been made up": said of the contact itself.
_MADE_UP = filtered(
    r"\bexists? only (?:on|in)\b|\b(?:is|are|was|were|had been|has been|be) (?:(?:\w+ly|all|an?|pure|sheer|mere) )*"
    r"(?:made up|invented|fabricat(?:ed|ions?)|fiction|fictitious|imaginary|hoax(?:es)?|inventions?|concocted|"
    r"forged|forger(?:y|ies)|fakes?)\b",
    re.I,
)
# "The call with B, of which the papers had written".
_CLAIM_BEHIND = filtered(
    r"^[^;]{0,110}?\b(?:of|about|on) which [^,;]{2,60} "
    rf"(?:(?:had|has|have|were|was|been) )+(?:{_TOLD}|talk|spoken)\b"
)
_CLAIMED = re.compile(rf"\b{_CLAIM}\b", re.I)
# No clause of its own stands between the contact and what is said of it.
_NO_CLAUSE = re.compile(
    r"(?:(?!\b(?:at|in|during) which\b|\bwhere\b|;|\b(?:(?<!is )(?<!are )(?<!was )said|says|called|told)\b).){0,170}"
)


def denied(sentence: str, trigger: Trigger) -> str | None:
    """The words by which a sentence says that what is claimed of a contact, that it was or will be, is not true.

    "Denied that he had insulted B when they met" leaves the meeting as it was."""
    if not _DENIAL_WORDS.fitting(sentence):
        return None
    before, after = sentence[: trigger.start], sentence[trigger.end :]
    if trigger.is_means and not _IS.search(before):
        return None
    impostor = _IMPOSTOR.search(sentence) if trigger.mode != "in_person" else None  # they ring, and show no face
    if impostor:
        return str(impostor.group())
    if _FAKED.search(sentence) and (shown := _SHOWN.search_in(sentence, before, 0)):
        return str(shown.group())
    if not trigger.noun and (apart := _NOT_AS_TOLD.search_in(sentence, before, 0)):
        return str(apart.group())
    if trigger.noun and (unknown := _UNKNOWN.search_in(sentence, before, 0)):
        return str(unknown.group())
    claim = _CLAIM_OF.search_in(sentence, before, 0) if trigger.noun else None
    that = claim or _CLAIM_THAT.search_in(sentence, before, 0)
    if that and (claim or not trigger.noun or _LIGHT.search(before) or _WAS_HELD.match(after)):
        hit = _DENIED_BEHIND.search_in(sentence, after, trigger.end)
        hit = hit or _DENIED_AHEAD.search_between(sentence, max(0, that.start() - 90), that.end())
        return str(hit.group()) if hit else None
    if trigger.noun and _CLAIM_BEHIND.search_in(sentence, after, trigger.end):
        hit = _DENIED_AHEAD.search_in(sentence, before, 0) or _DENIED_BEHIND.search_in(sentence, after, trigger.end)
        return str(hit.group()) if hit else None
    made_up = _MADE_UP.search_in(sentence, after, trigger.end) if trigger.noun else None
    itself = made_up and _NO_CLAUSE.fullmatch(after, 0, made_up.start()) and not _CLAIMED.search(before)
    return str(made_up.group()) if made_up and itself else None
