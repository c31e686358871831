"""What a sentence leaves open: whether there will be a contact, whether one is sought, that nobody asked for one."""

from __future__ import annotations

import re

from etl.extract.language.prefilter import filtered

# "It was not certain that the talks could go ahead", "it is unclear if the two will meet": what may yet not be.
_NOT_SURE = (
    r"(?:(?:not|n't|hardly|far from) (?:been |yet |at all |entirely |immediately )?(?:certain|clear|sure|known|decided|"
    r"settled|confirmed|guaranteed)|uncertain|unclear|unsure|in doubt|an? open question)"
)
_OPEN_WHETHER = filtered(
    rf"\b{_NOT_SURE},? (?:\w+ )?(?:that|whether|if)\b[^;]*\b(?:can|could|will|would|(?-i:may)|might)\b"
    r"(?:(?!\b(?:when|while|after|before|during|in|at)\b)[^;]){0,60}$|"
    # "It is not known when the two will next meet", "has yet to say when she will come".
    rf"\b(?:(?:it|this) (?:is|was|remain\w*) (?:(?:still|as yet|now) )?(?:{_NOT_SURE}|unknown|to be (?:seen|decided))|"
    r"(?:ha[sd]|have) yet to (?:say|decide|announce)),? (?:where and )?when\b[^;]{3,100}\b(?:can|could|will|would)\b"
    r"(?:(?!\b(?:when|while|after|before|during|in|at)\b)[^;]){0,60}$",
    re.I,
)
_WHETHER_BEFORE = filtered(rf"\b{_NOT_SURE},? (?:\w+ )?(?:that|whether|if)\b[^;]{{0,140}}$", re.I)
_MAY_YET_BE = re.compile(
    r"(?!\W*(?:said|told|was|were|had)\b)[^,;]{0,110}?\b(?:can|could|will|would|(?-i:may)|might)\b", re.I
)
# "A meeting with them ..., it remains uncertain whether there will be one".
# "It was announced that she would visit Lima, but it is unclear if the visit will go ahead": still planned.
_ANNOUNCED = filtered(r"\b(?:announced|scheduled|planned|agreed|is (?:due|set|to)|was (?:due|set))\b", re.I)
_WHETHER_ONE = filtered(
    rf"\b{_NOT_SURE} (?:whether|if|when) (?:there (?:will|would) be (?:one|any)\b|"
    r"(?:it|they|the (?:meeting|talks|visit|call|trip|summit)) (?:will|would|can|could) (?:still )?"
    r"(?:be held|take place|go ahead|happen|come (?:about|off)))",
    re.I,
)
# "Declined to say whether B is seeking a meeting", "would not confirm that he had asked for one".
_NOT_SAID = (
    r"(?:(?:declin|refus)(?:ed|es|ing) to (?:say|comment on|confirm|disclose|reveal)|"
    r"(?:would|did|could|will|does|do)(?: not|n't) (?:say|comment on|confirm|disclose|reveal)|[Aa]sked)"
)
_SOUGHT = (
    r"(?:(?:is|are|was|were|been|be) (?:seeking|asking for|requesting|planning|trying)|"
    r"(?:ha[sd]|have) (?:also |ever |formally )?(?:sought|asked|requested|planned|proposed)|"
    r"(?:seeks|sought|wants|wanted|plans|planned|intends|intended|requested|asked for)\b)"
)
_WHETHER_SOUGHT = filtered(
    rf"\b(?:{_NOT_SAID}|{_NOT_SURE}),? (?:\w+ )?(?:whether|if)\b[^;]*\b{_SOUGHT}"
    r"(?:(?!\b(?:when|while|after|before|during|in|at)\b)[^,;]){0,40}$"
)
_NOT_CONFIRMED = filtered(
    rf"\b{_NOT_SAID} (?:that|whether|if)\b[^;,]*\b(?:will|would|is to|are to|was to|were to|is due to|was due to)\b"
    r"(?:(?!\b(?:when|while|after|before|during|in|at)\b)[^;,]){0,40}$"
)
# "No request has been made that A and B meet", "no invitation for A to visit B", "when one asks for a meeting".
_NO_REQUEST = filtered(
    r"\b[Nn]o (?:(?:such|formal|official|new|bilateral) )?(?:requests?|invitations?|proposals?|offers?|approach)\b"
    r"[^.;]{0,60}?\b(?:for|that|to)\b[^.;]{0,140}$|"
    r"\b(?:one|you|journalists|reporters) (?:asks?|asked) (?:for|about|after) (?:an?|any) (?:\w+ )?$"
)

# "Opposition deputies want A to | meet B", "unions demanded that A | see B": what those of no government ask for.
_OTHERS = (
    r"(?:deputies|lawmakers|MPs|senators|legislators|parliamentarians|(?:trade )?unions?|unionists|(?:the )?opposition|"
    r"part(?:y|ies)|politicians|protesters|demonstrators|activists|campaigners|critics|residents|villagers|farmers|"
    r"fishermen|business(?:men|es|people)|investors|voters|newspapers?|papers?|analysts|experts|commentators|columnists|"
    r"families|relatives|mothers|wives|widows|students|veterans|clerics|bishops|churches|"
    r"(?:rights|victims['’]?|lobby) groups?|NGOs)"
)
_OTHERS_ALSO = rf"{_OTHERS}(?: (?:in|of|from|at) [^,;.]{{2,50}})? (?:have |has |had |also |now )*"
_OTHERS_WANT = filtered(
    rf"\b{_OTHERS_ALSO}(?:want(?:s|ed)?|expect(?:s|ed)?|would (?:like|prefer)|call(?:s|ed)? (?:on|for)|press(?:es|ed)?|"
    r"plead(?:s|ed)? with|need) [^,;]{3,110}? to (?:\w+ )?$|"
    rf"\b{_OTHERS_ALSO}(?:demand(?:s|ed)?|insist(?:s|ed)?|propos(?:e|es|ed)|suggest(?:s|ed)?|ask(?:s|ed)?|"
    r"recommend(?:s|ed)?)(?: on [\w ]{2,15}| last \w+)? that [^,;]{3,110}$",
    re.I,
)


# "Had nothing to announce when asked about a | visit", "was unable to confirm reports that A had | visited Lima".
_NOTHING_TO_SAY = filtered(
    r"\b(?:nothing|no (?:information|news|meetings|updates?|comments?)|(?:not|n't) (?:have )?anything)"
    r"(?: (?:further|more|new))? to (?:announce|offer|share|preview|report|confirm|add|say)\b[^;]{0,180}$|"
    r"\b(?:no comment|(?:(?:un|not )able|in no position|declin(?:ed|es)|refus(?:ed|es)|could not|would not|cannot)"
    r"(?: (?:on|last|late) [\w ]{2,20}?)?(?: to)? (?:immediately |yet )?(?:confirm|comment|verify|be drawn|say)|"
    r"neither confirm(?:ed)? (?:n?or) den(?:y|ied))\b"
    r"[^;]{0,40}?\b(?:whether|if|reports?|rumou?rs?|speculation|"
    r"an? (?:possible|potential|future|rumou?red|reported))\b"
    r"(?:(?!\b(?:when|while|after|before|during|at)\b)[^;]){0,140}$|"
    r"\b(?:declin|refus)(?:ed|es)(?: (?:on|last|late) [\w ]{2,20}?)? to say when\b"
    r"(?:(?!\b(?:while|after|before|during|at)\b)[^;]){0,90}$",
    re.I,
)


def may_yet_be(sentence: str, trigger: tuple[int, int]) -> str | None:
    """The words by which a sentence leaves open whether there will be the contact at ``trigger``."""
    before, after = sentence[: trigger[0]], sentence[trigger[1] :]
    hit = _OPEN_WHETHER.search_in(sentence, before)
    if hit is None and (told := _WHETHER_BEFORE.search_in(sentence, before)) and _MAY_YET_BE.match(after):
        hit = told
    hit = hit or _NOT_CONFIRMED.search_in(sentence, before) or _NOTHING_TO_SAY.search_in(sentence, before)
    if hit is None and not _ANNOUNCED.search_in(sentence, before):
        hit = _WHETHER_ONE.search_in(sentence, after)
    return str(hit.group()) if hit else None


def maybe_sought(sentence: str, trigger: tuple[int, int]) -> str | None:
    """The words by which a sentence leaves open whether anybody in office seeks the contact at ``trigger``, or
    denies it."""
    before = sentence[: trigger[0]]
    hit = _WHETHER_SOUGHT.search_in(sentence, before) or _NO_REQUEST.search_in(sentence, before)
    hit = hit or _OTHERS_WANT.search_in(sentence, before + "to " if sentence.startswith("to ", trigger[0]) else before)
    return str(hit.group()) if hit else None
