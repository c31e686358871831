"""Contact words as other tongues have them, word for word: "reunited with", "had an interview with"."""

from __future__ import annotations

from etl.extract.language.prefilter import filtered

# "The arrival of the president in Lima is expected on May 20": a visit, told by a noun.
_ARRIVAL = filtered(
    r"\b[Tt]he (?P<goal>arrival)(?= (?:(?:in|to|at) (?:the )?[A-Z][\w-]+(?: [A-Z][\w-]+)? )?of "
    r"(?:[\w'’-]+ ){0,5}?(?:[Pp]resident|[Pp]remier|[Pp]rime|[Mm]inister|[Kk]ing|[Qq]ueen|[Ee]mir|[Ss]ultan|"
    r"[Cc]hancellor|[Ss]ecretary|delegation|leader|head|envoy|[Gg]eneral|guest)\b)"
)
# "The president's arrival in Lima is expected on May 20".
_WHOSE_ARRIVAL = filtered(
    r"['’]s? (?P<goal>arrival)(?= (?:in|to|at) (?:the )?[A-Z][\w-]+(?: [A-Z][\w-]+)? "
    r"(?:is|was|has been|had been) (?:now )?(?:expected|planned|scheduled|due|set|announced|postponed|delayed)\b)"
)
# Who is met, and no family, paper or channel.
_HOLDER = (
    r"(?:(?:the|his|her|an?) )?(?:[A-Z][\w'’-]+ |[a-z-]+ ){0,4}?(?:[Pp]resident|[Pp]remier|[Pp]rime|[Mm]inister|"
    r"[Cc]hancellor|[Kk]ing|[Ee]mir|[Ss]ecretary|[Aa]mbassador|leader|counterpart|homologue|peer|par|colleague|head)s?\b"
)
_TOLD_WHEN = r"(?: (?:on|this|last|in|at) [\w() ]{2,30}?| yesterday| today)?"
# "The chancellor reunited this Wednesday in Bogota with the premier": met, as Spanish has it.
_REUNITED = filtered(
    rf"(?<!\bwas )(?<!were )(?<!been )(?<!\bbe )(?<!\bis )\breunite[ds]?\b(?=,?{_TOLD_WHEN}{_TOLD_WHEN} with {_HOLDER})"
)
_HOLDERS = (
    r"(?:[Pp]residents|[Pp]remiers|[Mm]inisters|[Cc]hancellors|[Ll]eaders|[Mm]andataries|[Dd]elegations|[Tt]eams)"
)
# "The chancellors of Chile and Peru were reunited in Lima".
_WERE_REUNITED = filtered(
    rf"\b{_HOLDERS}\b(?: of [^,;.]{{3,60}}?)? (?:were|have been|are) (?P<goal>reunited)"
    r"(?= (?:in|on|at|this|yesterday|today)\b)"
)
# "Sustained a reunion in Lima", "gave start to a new reunion": a meeting, and none of families.
_REUNION = filtered(
    r"\b(?:an?|the|this|their|his|her) (?:(?!family\b|class\b)[a-z]+ ){0,2}(?P<goal>reunion)\b"
    r"(?! (?:of|for|with) (?:[a-z]+ ){0,3}(?:famil|relatives|kin|class|friends|brothers|sisters))"
)
# "Had on Monday an interview with the minister": a talk, as French has it.
_INTERVIEW = filtered(
    rf"\b(?:had|has|held|sustained){_TOLD_WHEN} an (?:[a-z]+ )?(?P<goal>interview)\b(?=[^,;.]{{0,40}} with {_HOLDER})"
)
# "Highlighted the fraternal exchange with the chancellor", "sustained an exchange on Tuesday with the premier".
_EXCHANGE_WITH = filtered(
    r"\b(?:an?|the|his|her) (?:(?:fraternal|fruitful|cordial|friendly|useful|productive|warm|frank|brief|good|"
    r"interesting|constructive|broad|wide|extensive|pleasant),? (?:and )?){0,2}"
    rf"(?P<goal>exchange)\b(?=,?(?: of [a-z]+ (?:character|nature),?)?{_TOLD_WHEN} with {_HOLDER})"
)

# Each with the kind and the mode of the contact that it tells of; the contact word is "goal", where one is named.
TRANSLATED = (
    (_ARRIVAL, ("visit", "in_person")),
    (_WHOSE_ARRIVAL, ("visit", "in_person")),
    (_REUNITED, ("meet", "in_person")),
    (_WERE_REUNITED, ("meet", "in_person")),
    (_REUNION, ("noun", "in_person")),
    (_INTERVIEW, ("talk", "unspecified")),
    (_EXCHANGE_WITH, ("noun", "unspecified")),
)
