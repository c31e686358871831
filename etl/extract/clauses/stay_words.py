"""Stays that tell of a visit or of a meeting: "is in Lima at the invitation of A", "spent two days in Quito"; who
waited for somebody, or rang him, in vain."""

from __future__ import annotations

from etl.extract.language.prefilter import filtered

_A_DAY = r"\w+day|\d{1,2} [A-Z]\w+|[A-Z]\w+ \d{1,2}"
# "Spent two days in Quito", "spent Tuesday in Lima with his colleague", "spent most of Friday in Lima": a stay as well.
SPENT_THERE = (
    r"\bspen(?:t|ds?) (?:(?:about|almost|nearly|over|more than|barely|less than|only|just|"
    r"(?:(?:barely |about |over |more than |less than )?half(?: of)?|most of|much of|part of|all of|all|the whole of|"
    r"the better part of)) )?"
    rf"(?:{_A_DAY}|(?:an?|the|one|two|three|four|five|half an?|several) (?:\w+ )?"
    r"(?:days?|hours?|night|evening|weekend|week))(?= (?:in|at) (?:the )?[A-Z])"
)
# "The two advisers spent some four hours together in Rome": no visit to Italy.
SPENT_TOGETHER = (
    r"\bspen(?:t|ds?) (?:(?:about|some|almost|nearly|over|more than) )?"
    rf"(?:{_A_DAY}|(?:[a-z]+|\d+) (?:(?:[a-z]+|\d+) ){{0,2}}?"
    r"(?:hours?|minutes|days?|night|evening|morning|afternoon|weekend|week)) together\b"
)
# "Reached Lima on Tuesday": and no deal, and no letter.
REACHED = (
    r"(?<!letter )(?<!message )(?<!news )(?<!note )\breach(?:ed|es)(?= (?:the )?[A-Z][\w’'-]+(?: [A-Z][\w’'-]+)?"
    r"(?![^.;]{0,30},? after\b)(?: (?:on|late|early|yesterday|today|this|last|for|from|with|at the head)\b|[.,]))"
)
# "Sat in Dakar on Monday with his colleague", "had sat there for two hours with the king".
SAT = (
    r"\bsat(?: (?:there|here|again|together|(?:on )?\w+day|for [\w ]{3,20}?(?:hours?|minutes)|"
    r"(?:in|at) (?:the )?[A-Z][\w’'-]+)){1,3}(?= with\b)"
)
# "Waited in vain in Paris for the king": a meeting that was to be.
WAITED = (
    r"(?<!everybody )(?<!had )(?<!journalists )(?<!reporters )(?<!they )(?<!mediators )\bwaited in vain "
    r"(?:(?:in|on|at|for) [\w’'-]+(?: [\w’'-]+){0,2} )?for\b"
)
# "Tried for hours on Saturday to | reach its counterparts over the mechanism": on the telephone, and in vain.
TRIED_TO_REACH = (
    r"\b(?:tried|tries|trying|attempt(?:s|ed)|sought|failed|struggled|(?:was|were) unable)\b[^,;.]{0,50}? to "
    r"(?P<goal>reach|contact|raise|get hold of|get through to|get in touch with|connect with)"
    # But "tried to reach a deal over the line".
    r"(?! (?:(?:an?|any|the|some|their) )?(?:[a-z-]+ ){0,3}?(?:deal|accord|agreement|compromise|settlement|consensus|"
    r"understanding|truce|ceasefire|solution|pact|issue|question)\b)"
    r"(?= (?:(?:(?:its|his|her|their) (?:[A-Z][a-z]+ )?(?:counterparts?|colleagues?|peers?|opposite numbers?)\b)|"
    r"[^,;.]{3,60} (?:over|through|via|by|on|using) (?:the|its|their|an?) (?:[\w“\"-]+ ){0,3}"
    r"(?:mechanism|channel|line)\b))"
)
# "Took the king aside for ten minutes": a word in passing, between two.
TOOK_ASIDE = r"\b(?:took|pulled|drew)(?= (?:[\w.'’-]+ ){1,8}?aside\b(?! from\b))"

# "Made Lima his first port of call in April", "chose Quito as the destination of her first trip".
MADE_FIRST = filtered(
    r"\b(?P<goal>made|makes|making|chose|picked)(?= (?:the )?[A-Z][\w'’-]+(?: [A-Z][\w'’-]+)? (?:as |for )?"
    r"(?:the|his|her) (?:first|next|second|last|final|destination of (?:his|her) first) (?:[a-z]+ ){0,2}"
    r"(?:ports? of call|stop|destination|trip|visit)\b)"
)


# "Is in Lima at the invitation of A", "was in Lima for talks": a stay that the words call a visit.
STAY = (
    r"\b(?<!\bboth )(?<!\btwo )(?<!\bthree )(?<!\bwhom )"
    r"(?:is|are) (?:currently |now )?in(?= [A-Z][\w-]+(?: [A-Z][\w-]+)?(?:,? where (?:he|she)\b| "
    r"(?:(?:on \w+ )?(?:at the invitation|for (?:\w+ ){0,2}talks)|on an? (?:[\w-]+ ){0,3}(?:visit|trip)|"
    r"(?:this week|today|since \w+day)\b|(?:from|until) (?:\d{1,2}\b|\w+day\b|[A-Z]\w+ \d)|"
    r"to (?:meet|hold talks|have talks)\b|as (?:a |the )?guests?\b)))|"
    # "Is at present in Lima".
    r"\b(?:is|are) (?:currently|now|at present|presently|at the moment|just now|today|these days) in(?= [A-Z])|"
    # "Diplomats from Peru were in Quito in March to discuss the terms".
    r"\bwere in(?= [A-Z][\w-]+(?: [A-Z][\w-]+)?(?: (?:(?:in|on) )?(?:(?:early|mid|late|last|earlier|this)[ -])?"
    r"[\w]+(?: \d{1,2}| this month| ago)?)? to (?:discuss|negotiate|work out|finali[sz]e|go (?:over|through)|"
    r"prepare|inspect|sign|hold|explore|iron out)\b)|"
    # "Got to Lima on Tuesday", and not "got to Juan".
    r"\bgot (?:in)?to(?= [A-Z][\w-]+(?: [A-Z][\w-]+)? "
    r"(?:(?:late |early )?(?:on |in the )?(?:\w+day|yesterday|today)|for ))|"
    # "Will not be in Lima on Friday".
    r"\b(?<=\bwill not )be in(?= [A-Z][\w-]+(?: [A-Z][\w-]+)? (?:on|this|next|in) )|"
    # "Had been at the White House on Monday".
    r"\b(?:was|were|been|be) at(?= (?:the )?(?:White House|Elys[ée]e|Kremlin|Chancellery|Quirinale|"
    r"(?:10 )?Downing Street|Camp David)\b)|"
    # "He last went there in 2014", "was last there in May".
    r"\b(?:(?:went|travell?ed|flew|came)(?= there (?:in|on|last|for|again|twice|once)\b)|"
    r"was (?:last|once)(?= there,? (?:in|on)\b)|"
    r"(?:will|would|is to) be back in(?= (?:the )?[A-Z])|was there(?= last (?:in|on|week|month|year)\b))|"
    # "Is in Lima. He was there on May 3 as well".
    r"(?:(?<=\b[Hh]e )|(?<=\b[Ss]he ))was(?= there (?:on (?:\w+day|[A-Z]\w+ \d|\d)|in [A-Z]))|"
    # "Has been in Lima since Monday".
    r"\b(?:has|have) been in(?= (?:the )?[A-Z])|"
    # "He had himself been in Lima on May 3", "was again in Lima".
    r"\bhad (?:himself|herself|already|also|last) been in(?= (?:the )?[A-Z])|"
    r"\b(?:was|were) (?:again|back|also|still) in(?= (?:the )?[A-Z])"
)
