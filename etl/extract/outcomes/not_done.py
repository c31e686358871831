"""Contacts that somebody tried, avoided or all but had ("failed to meet", "nearly met"), and those of which there is
only hearsay ("rumour has it", "unconfirmed reports say")."""

from __future__ import annotations

import re

from etl.extract.clauses.asides import CLOSED_ASIDE
from etl.extract.language.prefilter import Several, filtered

_WAY = r"(?:(?:(?!(?:he|she|they|who|that|when|where|but|and)\b)[\w'-]+) ){0,2}"
_LIGHT = r"(?:(?:hold|have|pay|get|arrange|organi[sz]e|secure|set up|make) )?"
# "Failed to meet", "was unable to speak with", "missed the chance to see", "refused to shake hands".
_FAILED_TO = filtered(
    r"(?<!not )(?<!never )(?<!n't )\b(?:fail(?:s|ed|ing)?|neglect(?:s|ed)?|unable|unwilling|powerless|refus(?:es|ed)|"
    r"miss(?:es|ed|ing) (?:the|an?|his|her|their) (?:\w+ )?(?:chance|opportunity)) "
    rf"(?:again |even |repeatedly )?to (?:even )?{_LIGHT}{_WAY}$",
    re.I,
)
# "Nearly met", "avoided meeting", "stopped short of meeting", "came close to a meeting".
_SHORT_OF = filtered(
    r"\b(?:nearly|almost) $|"
    r"(?<!not )(?<!never )\b(?:(?:avoid|sidestep|evad)(?:e?s|p?ed|p?ing)|"
    r"narrowly miss(?:es|ed|ing)|(?:c[ao]mes?|coming) (?:very |so )?(?:close|near) to|"
    r"(?:refrain|abstain)(?:s|ed|ing)? from|(?:stopp?|f[ae]ll)(?:s|ed|ing)? short of|"
    r"(?:shied|shy(?:ing)?|shr[aiu]nk|steer(?:ed|s)?) (?:away|back|clear) (?:from|of)) (?:holding |having )?"
    r"(?:an? |any |another |the |direct |face-to-face )*$",
    re.I,
)
# "Stopped | talking", "ceased to | meet": but "quit the talks", who had sat there.
_STOPPED = filtered(
    r"(?<!not )(?<!never )\b(?:stopp(?:ed|ing)|ceas(?:ed?|ing)|quit|(?:gave|given) up|ceased? to)(?: \w+ly)? $", re.I
)
_TO_DO_SO = re.compile(r"(?:to )?(?:(?:talk|speak|meet|see|visit|call)(?:ing)?)\b")
# "Efforts by A and B to | meet in Lima failed".
_EFFORTS = filtered(
    r"\b(?:efforts?|attempts?|bids?|endeavou?rs?) (?:(?!\bto (?:get|have|persuade)\b)[^,;]){0,90}?\bto "
    rf"{_LIGHT}{_WAY}(?:an? )?$",
    re.I,
)
_WERE_VAIN = re.compile(
    r"[^,;]{0,110}?\b(?:(?:has|have|had) )?(?:fail(?:ed|s)?|c[ao]me to (?:nothing|naught)|collapsed|fell through|"
    r"got nowhere|(?:was|were|been|proved?) (?:un(?:successful)|thwarted|fruitless|futile|abandoned))\b(?! to\b)",
    re.I,
)
# "Is weighing a trip", "thinks of travelling to Lima", "is considering whether to visit": nothing is arranged.
_WEIGHS = filtered(
    r"\b(?:(?:consider|weigh|mull|contemplat|ponder)(?:s|e[ds]|ed|ing)?|(?:think|thinks|thinking) (?:of|about)|"
    r"toy(?:s|ed|ing) with the idea of) (?:(?:whether|if) to )?(?:paying |making |undertaking )?"
    r"(?:an? |another )?(?:(?!possible|potential)[\w-]+ ){0,1}$",
    re.I,
)
_OF_EFFORT = Several((p, None) for p in (_FAILED_TO, _SHORT_OF, _STOPPED, _WEIGHS, _EFFORTS))


def fell_short(clause: str, trigger: tuple[int, int]) -> str | None:
    """The words by which a clause says that somebody did not get, or would not have, the contact it names."""
    for pattern, _ in _OF_EFFORT.fitting(clause):
        before = CLOSED_ASIDE.sub(", ", clause[: trigger[0]])
        if clause.startswith("to ", trigger[0]):
            before += "to "
        hit = pattern.search_in(clause, before, 0)
        if not hit or (pattern is _EFFORTS and not _WERE_VAIN.match(clause, trigger[1])):
            continue
        if pattern is not _STOPPED or _TO_DO_SO.match(clause, trigger[0]):
            return str(hit.group())
    return None


_UNSURE = r"(?:un(?:confirmed|verified|substantiated|sourced|supported)|unproven)"
_SAY = (
    r"(?:say(?:s|ing)?|said|claim(?:s|ed|ing)?|suggest(?:s|ed|ing)?|alleg(?:e[sd]?|ing)|speculat(?:e[sd]?|ing)|"
    r"ha(?:ve|s|d) it)"
)
_NO_OTHER = r"(?:(?!\b(?:when|while|after|before|as|since|because|who|whom|whose|where|during|at a)\b)[^;:])"
_NET = r"(?:social[- ]media|Facebook|Twitter|Telegram|TikTok|WhatsApp|Weibo|YouTube|online|internet|anonymous)"
# "Rumours that A and B | met", "rumour has it that", "speculation was rife that", "is rumoured to have".
_RUMOUR = filtered(
    rf"\b(?:rumou?rs?|gossip|speculation|whispers|{_UNSURE} (?:[\w-]+ ){{0,2}}(?:reports?|claims?|accounts?|posts?|"
    rf"information|news|sources?|stor(?:y|ies)))\b[^,;:.]{{0,40}}?\b(?:that|{_SAY})\b{_NO_OTHER}{{2,160}}$|"
    rf"\b(?:is|are|was|were) (?:widely |long )?rumou?red\b{_NO_OTHER}{{0,120}}$|"
    rf"\baccording to {_UNSURE}\b{_NO_OTHER}{{3,160}}$",
    re.I,
)
# "Rumours of a | meeting", "speculation about a secret | visit".
_RUMOUR_OF = filtered(
    rf"\b(?:rumou?rs?|gossip|speculation|whispers|{_UNSURE} (?:reports?|claims?|accounts?|news)) (?:of|about|over|on) "
    r"(?:an? |any |another |the |his |her |their )?(?:[\w-]+ ){0,3}$",
    re.I,
)
# "Social media users claimed A | met B", "bloggers said that", "a post on Telegram claimed".
_ON_THE_NET = filtered(
    rf"(?:\b{_NET} (?:users|posts?|accounts?|channels?|commentators)|\b(?:bloggers?|netizens|posts? (?:on|in) (?:\w+ )?"
    rf"(?:{_NET}|X)))(?: (?:have|has|had))? (?:(?:(?!that\b)\w+ ){{0,2}})?{_SAY}\b{_NO_OTHER}{{2,160}}$",
    re.I,
)
# "Confirmed rumours that A met B": no hearsay any more.
_CONFIRMED = re.compile(r"(?<!not )(?<!not been )(?<!not be )(?<!never )(?<!nor )(?<!either )\bconfirm(?:s|ed)\b", re.I)
_NOBODY = re.compile(r"\b(?:no|nobody|none|neither)\b[^,;.]{0,40}\bconfirm", re.I)
_HEARSAY = Several((p, None) for p in (_RUMOUR, _RUMOUR_OF, _ON_THE_NET))


def rumoured(sentence: str, trigger: tuple[int, int], *, noun: bool) -> str | None:
    """The words by which a sentence hands on a contact as hearsay that nobody confirms."""
    for pattern, _ in _HEARSAY.fitting(sentence):
        if pattern is _RUMOUR_OF and not noun:
            continue
        hit = pattern.search_in(sentence, sentence[: trigger[0]], 0)
        if hit and (not _CONFIRMED.search(sentence) or _NOBODY.search(sentence)):
            return str(hit.group())
    return None
