"""Contacts that a clause names without telling of one: what is negated, and what only might be."""

from __future__ import annotations

import re

from etl.extract.clauses.asides import CLOSED_ASIDE, without_saying
from etl.extract.language.prefilter import Several, filtered
from etl.extract.outcomes.agreed_at import is_settled

# A few words on the way to the contact word, none of which opens a clause of its own.
_OWN_CLAUSE = (
    r"(?!(?:he|she|they|it|who|that|when|where|until|but|and|only|long|far|regret(?:s|ted)?|"
    r"hidden|hide|conceal(?:ed)?|forgot(?:ten)?|forget)\b)"
)
_WAY = rf"(?:[\s\"“”]+{_OWN_CLAUSE}[\w'-]+)"
# "does not intend to sit down", "had never before met", "cannot receive", "have yet to meet"; but "in the hat that he
# never takes off, arrived".
_NOT_DONE = filtered(
    r"(?:\b(?:not|never|cannot|no longer|no plans? to|no intention of|(?:has|have|had|is|are) yet to|"
    r"at no (?:time|point|moment)|on no occasion)|n't)"
    rf"{_WAY}{{0,4}}[^\w,]*$",
    re.I,
)
# "stayed in Lima instead of going to Quito", "left without meeting his host".
_INSTEAD = filtered(
    r"\b(?:instead of|rather than|without|far from)(?: having)? (?:even |ever |first )?$|"
    r"\bwithout [^,;]{3,110}\bhaving (?:\w+ )?$|\bthere (?:is|was) no $",
    re.I,
)
# "Urged the Afghan leaders on Monday to speak with Islamabad": what somebody wants of others.
_URGED = filtered(
    r"\b(?:(?:urg|encourag|press|push|exhort|implor|advis)(?:e|es|ed|ing|s)? (?!ahead\b|for\b|on\b)|"
    r"(?:call|appeal|plead)(?:s|ed|ing)? (?:up)?(?:on|to|with) (?!\w+day\b|\d|\w+ \d))[^,;]{3,110}? to (?:\w+ ){0,2}$",
    re.I,
)
# "will not be shaking hands": said of what others expected.
_WILL_NOT = filtered(rf"(?:\b(?:will|shall|would) not|\bwo(?:uld)?n't){_WAY}{{0,3}}\W*$", re.I)
# "might go to", "could soon come together", "would be happy to sit down".
_NOT_GETTING = r"(?<!get )(?<!gets )(?<!got )(?<!getting )(?<!make )(?<!made )(?<!making )"
_MIGHT = filtered(
    r"\b(?:might|could|can|should|must|ought to|would have|"
    rf"{_NOT_GETTING}(?:willing|ready|prepared|happy|glad|pleased|delighted) to){_WAY}{{0,3}}\W*$|"
    # "should he meet his counterpart": a condition.
    r"\b(?:should|were) (?:he|she|they|it|the two|both)(?: to)?(?: \w+)? $",
    re.I,
)
# "had wanted to go on to Lima", "wanted to meet", "would like to see", "is banned from travelling there".
_WANTED = filtered(
    rf"\b(?:had|having) (?:wanted|hoped|wished|sought|threatened|intended|meant) to{_WAY}{{0,3}}\W*$|"
    rf"\b(?:wanted|hoped|longed|would (?:like|love|prefer)) (?:(?:(?!to\b)[\w.’'-]+ ){{1,9}})?to{_WAY}{{0,3}}\W*$|"
    r"\b(?:his|her|their|its|the|a|great|keen) (?:desire|wish|willingness|readiness|eagerness|interest|hopes?) "
    rf"(?:of [^,;.]{{3,60}}? )?(?:to|in){_WAY}{{0,3}}\W*$|"
    rf"\b(?:banned|barred|prevented|prohibited|discouraged|deterred|stopped|kept) from{_WAY}{{0,1}}\W*$|"
    # "To bring the two face to face the mediators work with both".
    r"(?<!is )(?<!are )(?<!was )(?<!were )(?<!due )(?<!set )(?<!expected )(?<!scheduled )"
    r"\bto (?:bring|get) [^,;.]{3,80}? $",
    re.I,
)
# "All arrangements had been made for A to receive B": told of what did not come about.
_HAD_BEEN_READY = filtered(
    r"\b(?:arrangements?|preparations?|everything|all|plans|the (?:stage|table|palace)) had (?:already )?(?:been )?"
    r"(?:made|concluded|completed|finali[sz]ed|prepared|arranged|in place|set|ready|laid|finished) for [^,;]{3,60} to "
    r"(?:\w+ )?$",
    re.I,
)
# "It would have been her first visit", "it would be their first meeting".
_WOULD_HAVE_BEEN = filtered(
    r"\b(?:would have (?:been|made|marked|meant|constituted)|(?:it|this|that|which) would (?:be|mark))"
    rf"{_WAY}{{0,5}}\W*$",
    re.I,
)
_MAY = filtered(rf"\bmay{_WAY}{{0,2}}\W*$")
_LIGHT = (
    r"(?:hold|have|pa(?:y|id)|undertaken?|organi[sz]e|arrange|plan|schedule|intend|seek|want|envisage|foresee|expect|"
    r"request|prepare)"
)
# "does not intend to organise a meeting": a noun is negated through its verb.
_NO_EVENT = filtered(
    rf"(?:\b(?:not|never|cannot|no longer|(?:has|have|had|is|are) yet to)|n't)\s+(?:[\w-]+\s+){{0,2}}"
    rf"{_LIGHT}(?:s|d|ed|ing)?{_WAY}{{0,4}}\W*$",
    re.I,
)
# "ready to hold talks", "could have a meeting".
_MIGHT_HOLD = filtered(
    rf"\b(?:might|could|can|should|must|ought to|{_NOT_GETTING}(?:willing|ready|prepared|happy|glad|pleased) to)\s+"
    rf"(?:[\w-]+\s+)?{_LIGHT}{_WAY}{{0,3}}\W*$",
    re.I,
)
# "No minister of theirs has visited since then", "while not a single general had made a stop there".
_NO_SUBJECT = filtered(
    r"(?:^\s*|[\"“.,;:–—-]\s*|\b(?:while|whereas|and|but|as|because|since|though|although|that|said)\s+)"
    r"\b(?:No (?!one\b|less\b|fewer\b|sooner\b)|(?:not (?:one|a single)|none of) )(?:[\w.’'-]+\s+){1,7}"
    r"(?:has|have|had|will|would)\b[^,;]{0,60}$",
    re.I,
)
# "Neither in Lima nor in Quito did they | meet".
_NEITHER = filtered(r"^\W*[Nn]either [^;]{3,120} nor [^;]{3,80}$")
# "Him he did not call": the verb looks like the noun.
_DID_NOT = filtered(r"(?:\b(?:did|does|do|could|would|will) not|n't)\s+$", re.I)
# "a conversation ... is not being prepared", "talks were never agreed".
_NOT_SET = filtered(
    r"^[^,;]{0,140}?\b(?:is|are|was|were|has|have|had|been|could|can)(?: not|n't| never)(?: yet)?(?: been| being| be)? "
    r"(?:\w+ly )?(?:held|prepared|planned|scheduled|arranged|agreed|confirmed|intended|"
    r"expected|foreseen|envisaged|discussed|on the (?:agenda|table|cards))\b",
    re.I,
)
# "nothing has been agreed about talks", "there is no agreement on a visit".
_NOTHING_SET = filtered(
    r"\b(?:nothing (?:has been|had been|was|is) (?:agreed|decided|arranged|fixed|planned|scheduled)|"
    r"no (?:\w+ )?(?:agreement|understanding|decision|plans?|date|talk)) (?:about|on|for|of|over|as to)\b[^,;]{0,60}$",
    re.I,
)
# "a meeting is not ruled out", "a visit remains possible": said of what is not arranged.
_ONLY_THOUGHT = filtered(
    r"^[^,;]{0,110}?\b(?:(?:is|are|was|were|remains?|remained|seems?|looks?) "
    r"(?:still |now |highly |quite |very |simply |also )?"
    r"(?:possible|impossible|conceivable|unlikely|likely|doubtful|uncertain|in doubt|premature|inappropriate|pointless|"
    r"out of the question|only a matter of time|not (?:excluded|ruled out|possible|impossible|unlikely))|"
    r"(?:can(?: ?not|['’]t)|could not|couldn['’]t) (?:yet )?be (?:ruled out|excluded)|"
    r"ma(?:kes?|de) (?:no|little) sense|"
    r"(?:has|have|had|is|are|was|were) not (?:yet |been )?"
    r"(?:been )?(?:ruled out|excluded|requested|put|included|entered|"
    r"(?:in|on) (?:the|his|her|their|(?:[\w’'-]+ ){1,4}?[\w-]+['’]s?) "
    r"(?:schedule|agenda|calendar|diary|programme?|timetable|cards)))\b",
    re.I,
)
# "did not rule out a call", "to fix a date for a meeting", "it is too early to speak of a visit", "is open to talks",
# "there is no plan for A to have a meeting with B".
_NO_PLAN = r"no (?:\w+ )?(?:plans?|need)(?: (?:today|now|yet|currently))? (?:for|of)"
_ONLY_NAMED = filtered(
    r"\b(?:rul(?:e|es|ed|ing) out|exclud(?:e|es|ed|ing)|(?:premature|too (?:early|soon)) to|"
    rf"{_NO_PLAN}|"
    r"(?:to (?:fix|set|find|agree on|finali[sz]e|settle|announce|firm up)|"
    r"(?:not|n't|never) (?:yet )?(?:fixed|set|agreed(?: on)?|decided(?: on)?)) (?:an?|the) (?:\w+ )?"
    r"(?:dates?|time|venue)(?: (?:and|or) (?:date|time|venue))? (?:for|of)|"
    r"(?:is|are|be|was|were|remain(?:s|ed)?) open to)"
    rf"{_WAY}{{0,4}}(?:[^,;.]{{0,90}}\bto{_WAY}{{1,3}})?\W*$",
    re.I,
)
# "talks would have to be held", "a meeting must take place": what ought to be.
_OUGHT = filtered(
    r"^[^,;]{0,70}?\b(?:(?:would|will) (?:have|need) to|must|should|ought to|needs? to) "
    r"(?:first |only |now |also |not )?(?:be|take place|start|begin|resume|happen|go on|continue|come|deal|focus)\b"
    # "The visit of May must be seen as a failure": how to think of it.
    r"(?<!be(?= (?:seen|read|understood|remembered|recalled|forgotten|judged|viewed|regarded|interpreted|considered|"
    r"treated|taken|dismissed|noted|mentioned|explained|measured|credited|blamed)))",
    re.I,
)
# "A visit to Lima would help", "another summit might do harm": what somebody thinks of, and nobody has arranged.
_ANY = filtered(
    r"(?:^|[,;:–—]|\b(?:that|and|but|while|because|if|as|whether|thinks?|believes?|argues?|argued|said|says?))\W*"
    r"(?:an?|another|any|such an?) (?:[\w-]+ ){0,3}$",
    re.I,
)
_WOULD_DO = filtered(
    r"^(?:(?!\b(?:they|he|she|it|that|which|who|how|where|when|is|was|were|are|has|had|on|planned|scheduled|due|set|"
    r"slated|arranged|will)\b)(?:[^,;.]|, [^,;]{2,30}, )){0,120}?\b(?:would|could|might|may|can)\b "
    r"(?!not|never|later|have|be (?:held|made|arranged|organi[sz]ed)|take place|follow|begin|start|come|happen|then|"
    r"soon)"
)
# "Laid the groundwork for | A's visit": that of somebody is under way.
_OWN_VISIT = r" [A-Z][\w.-]*(?: [A-Z][\w.-]+){0,3}['’]s (?:[a-z]+ ){0,2}$"
# "hopes for talks", "awaited the outcome of the talks": spoken of from afar.
_FROM_AFAR = filtered(
    # But "in a sign of a thaw, talks were held".
    r"\b(?:(?:hopes?|hoped|hoping|prospects?|chances?|optimism|expectations|speculation|(?<!in a )(?<!as a )signs?) "
    r"(?:for|of|about|over|on)|"
    # "Paved the way for a meeting", "a stepping stone towards a summit".
    r"(?:pav(?:e|es|ed|ing) the way|(?:lay|lays|laid|laying) the ground(?:work)?|stepping[- ]?stones?) "
    rf"(?:for|to|towards?)(?!{_OWN_VISIT})|"
    rf"await(?:s|ed|ing)? (?:the )?(?:outcome|results?|news|end) of){_WAY}{{0,3}}[\s\"“”]*$",
    re.I,
)
# "told his ministers to step up talks with Chad": an order within one government.
_ORDERED = filtered(
    r"\b(?:ask|order|instruct|t[eo]l[dl]|urg|direct|press|advis|task)(?:s|ed|es)? (?:(?:his|her|its|their|the) )"
    r"(?:own |[A-Z][\w'’-]+ |[a-z]+ ){0,3}?(?:[Mm]inist(?:ry|ers?)|[Mm]inistries|[Cc]abinet|[Gg]overnment|"
    r"[Oo]fficials|aides|"
    r"negotiators|diplomats|team|envoys?)\b[^,;.]{0,50}\bto [^,;.]{1,50}$",
)
# "not enough progress to hold a summit", "too tired to receive him".
_NOT_ENOUGH = filtered(
    r"\b(?:(?:not|n't|no|hardly) (?:[\w-]+ ){0,3}?(?:enough|sufficient(?:ly)?)|too (?!early|soon)[\w-]+)\b"
    rf"[^,;.]{{0,80}}\bto (?:{_LIGHT} )?(?:[\w-]+ ){{0,4}}$",
    re.I,
)
# "deems a meeting inappropriate", "thinks talks pointless".
_DEEMS = filtered(rf"\b(?:deem|consider|think|find|regard|call)(?:s|ed|ing)?{_WAY}{{0,3}}\W*$", re.I)
_DEEMED = re.compile(
    r"^[^,;]{0,80}?\b(?:inappropriate|pointless|premature|useless|senseless|unnecessary|impossible|provocation)\b", re.I
)
# "Not before the troops are withdrawn will there be any talks".
_NOT_BEFORE = filtered(
    r"(?:^|[–—-]\s)\W*(?:not (?:before|until|unless)|only (?:when|if|once))\b.{0,160}"
    r"\b(?:will|would|can|could|does|do|is|are)\b",
    re.I,
)
# "Not since the bombing had the premier set foot there", "on the agenda when the two next come together".
_NOT_SINCE = filtered(r"(?:^|[–—-]\s)\W*not since\b.{0,200}\b(?:had|has|have)\b", re.I)
_WHEN_NEXT = filtered(rf"\b(?:when(?:ever)?|until|once|before|by the time)\b{_WAY}{{1,5}}\s+next\s+$", re.I)


_QUESTION = re.compile(r"\?[\"”'’)\s]*$|^\W*(?:how|what|when|why|who|where|will|can|is|are|do|does)\b[^.]*\?", re.I)
# "Does Washington intend to call a meeting, a reporter asked."
_ASKED_WHETHER = re.compile(
    r"^\W*(?:Do|Does|Did|Is|Are|Will|Would|Can|Could|Has|Have) [^.]{10,250}, [^,]{0,60}"
    r"\b(?:asked|wondered|wanted to know)\b"
)


def asks(sentence: str) -> bool:
    """Is the sentence a question, which tells of no contact?"""
    return bool(("?" in sentence and _QUESTION.search(sentence)) or _ASKED_WHETHER.match(sentence))


def conditional(sentence: str, trigger: tuple[int, int]) -> str | None:
    """The words by which a sentence bars a contact before it names it: "not before the troops have left"."""
    before = sentence[: trigger[0]]
    hit = _NOT_BEFORE.search_in(sentence, before, 0) or _NOT_SINCE.search_in(sentence, before, 0)
    return str(hit.group()) if hit else None


# "Would not set foot there as long as the law is in force": said of what others must do first.
_AS_LONG_AS = filtered(r"\b(?:as|so) long as\b|\b(?:unless|until(?! (?:further notice|a later))|while)\b", re.I)


def until_then(sentence: str, trigger: tuple[int, int]) -> bool:
    """Does a sentence name, behind a contact that will not be, what would have to change first?"""
    return _AS_LONG_AS.search_in(sentence, sentence[trigger[1] :]) is not None


# "Did not fly to Lima on Monday, as had been planned": what is negated should have been.
_AS_PLANNED = filtered(
    r"^[^;.]{0,90}?,? (?:as|although|though) (?:(?:it|this|that|he|she|they) )?(?:had|has|was|were) "
    r"(?:\w+ly )?(?:been )?(?:\w+ly )?(?:planned|scheduled|announced|agreed|arranged|foreseen|due|supposed|fixed)\b"
)
_DID_NOT_DO = re.compile(r"\b(?:did|does|do|will|would)(?: not|n't) (?:\w+ ){0,3}$")


def was_planned(sentence: str, trigger: tuple[int, int]) -> bool:
    """Does a sentence say, behind a contact at ``trigger`` that was not to be, that it had been planned?"""
    if not _DID_NOT_DO.search(sentence, max(0, trigger[0] - 40), trigger[0]):
        return False
    return _AS_PLANNED.search_in(sentence, sentence[trigger[1] :], trigger[1]) is not None


# What makes a contact unreal that a noun names ("no meeting was held"), and one that a verb tells ("might meet").
_OF_ANY = (_NO_SUBJECT, _ONLY_NAMED, _NOT_ENOUGH)
_OF_A_NOUN = (_NO_EVENT, _NOTHING_SET, _DID_NOT, _MIGHT_HOLD, _WOULD_HAVE_BEEN, _FROM_AFAR, _ORDERED)
_UNREAL_NOUN = Several((pattern, None) for pattern in (*_OF_A_NOUN, *_OF_ANY))
_UNREAL_VERB = Several(
    (pattern, None)
    for pattern in (_NOT_DONE, _INSTEAD, _URGED, _MIGHT, _MAY, _WANTED, _HAD_BEEN_READY, _WHEN_NEXT, _NEITHER, *_OF_ANY)
)


# "A meeting between A, Peru's president, and the president of Chile, B, is not planned": names between commas.
_NAMED_ASIDE = re.compile(
    r",(?: (?:the|of|[a-z]+|(?:[A-Z][\w.’'-]+))){1,6},(?= (?:and|is|are|was|were|has|have|had)\b)"
)


def unreal(clause: str, trigger: tuple[int, int], *, noun: bool) -> str | None:
    """The words by which the contact at ``trigger`` is denied or merely possible; None where the clause tells of it."""
    before, after = CLOSED_ASIDE.sub(", ", clause[: trigger[0]]), without_saying(clause[trigger[1] :])
    if clause.startswith("to ", trigger[0]):
        before += "to "  # "had hoped | to see A"
    for pattern, _ in (_UNREAL_NOUN if noun else _UNREAL_VERB).fitting(clause):
        hit = pattern.search_in(clause, before, 0)
        if hit and not (re.match(r"[^,;]{0,40}\buntil\b", after) or is_settled(clause, hit.start())):
            return str(hit.group())
    plain = _NAMED_ASIDE.sub(lambda m: " " * len(m.group()), after) if noun and "," in after else after
    hit = _NOT_SET.search_in(clause, plain, trigger[1]) or (
        _ONLY_THOUGHT.search_in(clause, after, trigger[1]) or _OUGHT.search_in(clause, after, trigger[1])
        if noun
        else None
    )
    if hit is None and noun and _ANY.search_in(clause, before, 0):
        hit = _WOULD_DO.search_in(clause, after, trigger[1])
    if hit is None and noun and _DEEMS.search_in(clause, before, 0):
        hit = _DEEMED.search(after)
    return str(hit.group()) if hit else None


# "Preparations for a possible visit", "discussed a potential meeting": spoken of, and no more.
_POSSIBLE = filtered(r"\b(?:possible|potential|eventual|hypothetical|future) (?:[\w-]+ ){0,2}$", re.I)


def only_possible(clause: str, trigger: tuple[int, int]) -> str | None:
    """The words by which a clause names a contact as one that may be."""
    hit = _POSSIBLE.search_in(clause, clause[: trigger[0]], 0)
    return str(hit.group()) if hit else None


def called_off(clause: str, trigger: tuple[int, int]) -> str | None:
    """The words by which a clause says that what was expected will not be: "will not be shaking hands"."""
    hit = _WILL_NOT.search_in(clause, clause[: trigger[0]], 0)
    return str(hit.group()) if hit else None
