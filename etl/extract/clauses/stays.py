"""Stays in a place that tell of a visit: "is in Lima at the invitation of A", "had himself been in Lima on May 3"."""

from __future__ import annotations

# "Is in Lima at the invitation of A", "was in Lima for talks": a stay that the words call a visit.
STAY = (
    r"\b(?<!\bboth )(?<!\btwo )(?<!\bthree )(?<!\bwhom )"
    r"(?:is|are) (?:currently |now )?in(?= [A-Z][\w-]+(?: [A-Z][\w-]+)?(?:,? where (?:he|she)\b| "
    r"(?:(?:on \w+ )?(?:at the invitation|for (?:\w+ ){0,2}talks)|on an? (?:[\w-]+ ){0,3}(?:visit|trip)|"
    r"(?:this week|today|since \w+day)\b|(?:from|until) (?:\d{1,2}\b|\w+day\b|[A-Z]\w+ \d)|"
    r"to (?:meet|hold talks|have talks)\b|as (?:a |the )?guests?\b)))|"
    # "Is at present in Lima".
    r"\b(?:is|are) (?:currently|now|at present|presently|at the moment|just now|today|these days) in(?= [A-Z])|"
    # "Got to Lima on Tuesday", and not "got to Juan".
    r"\bgot (?:in)?to"
    r"(?= [A-Z][\w-]+(?: [A-Z][\w-]+)? (?:(?:late |early )?(?:on |in the )?(?:\w+day|yesterday|today)|for ))|"
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
