"""Members of a series told without a contact word of their own: "the first was held in Lima in May"."""

from __future__ import annotations

import re

from etl.extract.language.prefilter import filtered

# "The first was held in Lima in May", "the one before having been in Rome": a member of the series just told.
_NTH = (
    r"\d+(?:st|nd|rd|th)|first|second|third|(?!(?:north|south|month)\b)\w{3,}th|last|latest|previous|next|most recent"
)
_MEMBER = (
    # "The 8th EGM": the session by the short name of the series.
    rf"(?:{_NTH})"
    r"(?: one| two| three| such|(?-i: [A-Z]{3,5}))?|"
    r"(?:(?:two|three|four) )?(?:previous|earlier|preceding|first|last) ones|"
    r"ones? (?:before|after)(?: that)?|other one|follow-up"
)
_WAS_AT = (
    r"(?:(?:\w+ ){0,3}(?:held|hosted|convened|opened|concluded)|"
    r"(?:(?:will|would|is to|was to|had|has|is due to|having) )?"
    r"(?:took|taken?) place|(?:was|were|will be|having been|had been|being) (?:in|on|at|back in)|"
    r"(?:is|are|was|were) (?:\w+ )?(?:planned|due|set|scheduled|expected)\b(?! to be\b)|"
    r"dates? (?:from|back to)|came in|(?:had )?(?:took|taken|brought|led) (?:him|her|them) to|"
    # "The first they had in Lima on May 3".
    r"(?:they|the two|both)(?: sides)? (?:had )?(?:had|held|have had) (?:in|on|at)\b)"
)
_MORE = (
    r"(?:an? (?:second|third|fourth|further|new|similar|identical|earlier|like)|another|one more) one|"
    r"an? (?:follow-up|second|third|fourth|fifth|(?:six|seven|eigh|nin|ten|eleven|twelf)th)|"
    r"one of the same (?:kind|sort|type)|"
    # "This year's meeting was in Lima. Last year's was in Quito".
    r"(?:last|this|next) (?:year|month|week)['’]s(?= (?:was|were|is|had been|took place|will be)\b)"
)
_IN_THE_FORMAT = r"(?: in (?:the|this|that|such an?) (?:[\w-]+ )?format|,? (?:in|at) (?-i:[A-Z])[\w-]+)?"
# "The last was in Lima", "a second one is planned for June".
_HEADS_AND_WHERE = r"(?:[\w'’-]+ ){1,6}?(?:in [A-Z]|on (?:[A-Z]|\d))"
_HEADS = (
    r"(?:[a-z-]+ ){0,2}"
    r"(?:ministers|presidents|premiers|leaders|chancellors|secretaries|chiefs(?: of staff)?|commanders)"
    r"(?: (?:of|from) (?:the two|both) [a-z]+)?(?: themselves)?"
)
_AT_FIRST = r"(?:originally |initially |(?:at )?first )"
# Forms with which a sentence opens: they are tried at its head alone.
_AT_THE_HEAD = re.compile(
    # "A and B met in Lima. They will do so again in May".
    r"^\W*(?:They|Both|The (?:two|three)(?: [a-z]+)?) (?:will|would|are (?:due |set |expected )?to) "
    r"(?P<so>do (?:so|the same|it)(?: (?:again|once more))?)(?= (?:in|on|at|next|this|later)\b)|"
    # "The visit was put off. It will now take place in June", "It had been set for June".
    r"^\W*(?:(?:(?:At )?first|Originally|Initially),? )?(?P<it>It)(?= (?:will now (?:take place|be held)|"
    rf"(?:is|has (?:now |since )?been|had {_AT_FIRST}?been|was) (?:now |{_AT_FIRST})?"
    r"(?:(?:planned|set|scheduled|due|fixed|rescheduled|moved|put back) (?:for|to|in)|"
    r"(?:postponed|pushed back|put off|brought forward|deferred) (?:to|until|till))) )|"
    # "In 2017 Lima was the host".
    r"^(?:In|On|Last) [\w ]{3,15},? (?:it (?:was|had been) )?(?-i:[A-Z])[\w-]+ "
    r"(?P<host>(?:was|had been|played|had played|acted as) (?:the )?host)(?=[.,;]|$)|"
    # "On April 30 the roles had been reversed".
    r"^(?:On|In|Last) [\w ]{3,12}(?:, in \w+)?,? (?:the )?(?P<roles>roles (?:had been|were) reversed)\b|"
    # "She should have come in March", "was originally to come on May 3".
    r"^\W*(?:He|She|They) (?P<due>(?:should have|was to have|were to have) (?:come|gone|met|travelled|been there)|"
    r"(?:was|were) (?:originally|initially|at first|first) to (?:have )?(?:come|go|meet|travel|be there|gone|met))"
    r"(?= (?:already )?(?:on|in|last|at)\b)|"
    # "She put off her trip. She will now go there in June".
    r"^\W*(?:He|She|They) (?P<now>will now (?:go|come|travel|fly|be)(?: there)?)(?= (?:on|in|next)\b)|"
    # "In 2013 it was in Lima".
    r"^(?:In|On|Last) [\w ]{3,15},? (?P<then>it) "
    r"(?=(?:was|had been) (?:held )?(?-i:in [A-Z])(?:(?! that\b)[\w ]){2,25}(?:[.,;]|$))",
    re.I,
)
_ELLIPSIS = filtered(
    # "The budget of the next year is held up": no member of anything.
    rf"\b(?:(?:the|their|its)\s+(?P<member>{_MEMBER})|(?P<more>{_MORE}))"
    rf"(?!,?\s+(?:year|month|week|day|time|century)s?\b)(?={_IN_THE_FORMAT},?\s+{_WAS_AT}\b)|"
    # "They meet again on Friday. The last time was on May 3, in Lima".
    r"(?:^|[;:] )\W*the (?:last|first|previous|only|second) (?P<time>time) "
    r"(?:(?:so far|before|round|for (?:them|both|the two)),? )?"
    r"(?:was|had been) (?=(?:in|on|at)\b)|"
    # "Was his guest in March. On Friday he came again".
    r"\b(?:he|she|they) (?P<came>came (?:again|a second time)|was there again|"
    r"(?:had (?:already |also )?been|was already|was also) there(?: (?:already|before|too))?)"
    r"(?! [^.;]*\b(?:as an?|for|to|on holiday|privately|with (?:his|her))\b)"
    r"(?= (?:on|in|last|this|yesterday|today)\b|[.,;])|"
    # "It was their second meeting, following one in Oslo on April 16".
    r"\b(?:following|after|since|besides) (?P<before>one|those|ones)"
    r"(?= (?:in|at|on|by|of) (?:the )?(?:[A-Z]|\d|phone|video))|"
    # "A meeting of the ministers was followed by one of the presidents in Lima", "and another between their aides".
    r"\b(?:(?:followed|preceded) by|and(?= \w+ between\b)|"
    r"and(?= one of (?:the [a-z ]{3,40} of )?the two (?:countr|stat|side|nation)))"
    rf" (?P<beside>one|another)(?= (?:of|between|among) (?:the|their|both|his|her) {_HEADS_AND_WHERE})|"
    # "The meeting was cancelled. Another is set for May".
    r"(?:^|[;,] (?:and )?)(?P<further>[Aa]nother)"
    r"(?= (?:is|has been|was) (?:\w+ )?(?:planned|due|set|scheduled|fixed|expected) )|"
    # "The talks broke down on Friday; they are to be taken up again in Lima".
    r"(?:^|;)\W*(?P<they>they)(?= (?:will|(?:are|were) (?:due |set |expected )?to) (?:now )?"
    r"be (?:resumed|continued|taken up again|held again)\b)|"
    # "In March it had been Peru that played host", "On April 3 it was A who rang".
    r"\bit (?:was|had been) [A-Z][\w-]+(?:['’]s turn to| (?:that|who|which)) (?P<cleft>"
    r"(?:(?:played|acted as|was|had been) (?:the )?)?host(?:ed)?|rang|called|(?:tele)?phoned|picked up the phone)"
    r"(?=,? (?:in|on|at|last)\b|[.,;]|$)|"
    # "Their next appointment is in Lima on May 3".
    r"\b(?:their|the) next (?P<date>appointment|get-together|rendezvous)(?= (?:is|will be|has been)\b)|"
    # "The presidents follow on May 27", "the chiefs of the two armies are to follow in June".
    rf"(?:^|[;,] (?:and )?)(?:the|their) {_HEADS} (?:(?:will|would|(?:are|were) (?:due |expected )?to|are) )?"
    r"(?P<follow>follow(?:ing|ed)?)(?:(?-i: in [A-Z])[\w-]+)?(?=,? (?:on|in|next|this|later|a (?:day|week|month))\b)"
    r"(?![^.;]* (?:with|to|for|after) )|"
    # "An earlier date, April 22, had been dropped".
    r"\b(?:an? |the )(?:earlier|first|previous|initial|original) (?P<day>date)"
    r"(?=,? (?:(?:on|of|in) )?(?:\d|(?-i:[A-Z])[a-z]+\b)[^;.]{0,20} (?:had been|was|has been) "
    r"(?:dropped|cancell?ed|called off)\b(?! by))|"
    # "The king rang back on Monday".
    r"(?<!was )(?<!were )(?<!been )(?<!being )\b(?P<back>(?:rang|called|(?:tele)?phoned) back)"
    r"(?=(?: (?:(?-i:(?:on|in) [A-Z\d]\w*)|later|last|yesterday|today|the (?:same|next|following)|"
    r"an? (?:few|day|hour|week))\b(?:(?! the\b| an?\b)[\w ]){0,25})?(?:[.,;]|$| and\b))|"
    # "After a first round in March and a second, by video, on April 2".
    r"\bfirst [a-z]+ (?:in|on) [^.;]{3,40} and (?P<second>a second|another|a further one|one)(?=,? (?:by|in|on)\b)|"
    # "Agreed to hold the 9th JBC in Lima".
    rf"\b(?:hold|host|convene)\s+the\s+(?P<next>(?:{_NTH})(?-i: [A-Z]{{3,5}}))(?=\s+(?:in|on|at|next|this)\b|[.,;])",
    re.I,
)
# "The second was held in Lima in March, | the first in Quito last May": of the series begun before.
_AND_THE_FIRST = re.compile(
    rf", (?:and )?(?P<member>the (?:{_NTH}))"
    r"(?= in [A-Z][\w-]+(?: [A-Z][\w-]+)?(?:, [A-Z]\w+,)? (?:last|in|on|earlier) (?:the )?[\w])"
)
# "For the first time they met in Moscow in May; | for the second, on June 3, in Vienna".
_AND_THE_SECOND = filtered(
    r"\bfirst\b[^.]{5,120}[;,] (?:and )?(?:for )?(?P<member>the (?:second|third|fourth|last|other)(?: time)?)"
    r"(?=,? (?:on|in|at) (?:\d|[A-Z]))"
)


def members_told(sentence: str) -> list[tuple[int, int]]:
    """Where such members are told."""
    opens = _AT_THE_HEAD.match(sentence)
    told = [opens] if opens else []
    told += [m for m in _ELLIPSIS.finditer(sentence) if m.lastgroup and not (opens and m.start() < opens.end())]
    told += _AND_THE_FIRST.finditer(sentence) if any(m.lastgroup == "member" for m in told) else []
    told += () if told else _AND_THE_SECOND.finditer(sentence)
    return [m.span(m.lastgroup) for m in told if m.lastgroup]
