"""What office-holders discussed, raised, agreed or signed with whom, where no other word tells of that contact; two who
spoke, told as the subject."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import NamedTuple

from etl.extract.language.prefilter import filtered

_WEEKDAY = r"(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day"
_DAY = rf"(?:{_WEEKDAY}|(?:[A-Z][a-z]{{2,8}}\.? \d{{1,2}}|\d{{1,2}} [A-Z][a-z]{{2,8}})(?:,? \d{{4}})?)"
# "The understandings that A and B had reached in Lima", "a deal struck by A and B in Lima": what two came to together.
_ACCORD = r"(?:agreed|reached|struck|sealed|concluded|forged|hammered out|(?<=decisions )taken|(?<=statement )issued)"
_IN_A_PLACE = r"(?:in|at) (?:the )?[A-Z]"
_CHAIRED = r"(?:co-|jointly )?chaired(?: jointly)?"  # "the joint commission was co-chaired by A and B"
# "The ministers of A and B failed on Monday to agree on patrols": they had sat together.
_NO_ACCORD = (
    rf"(?:failed(?: (?:on )?{_WEEKDAY},?)? to|could not(?: (?:on )?{_WEEKDAY},?)?) (?:agree|reach (?:an? )?(?:final )?"
    r"(?:agreement|deal|accord|compromise|consensus|settlement)|come to (?:an )?agreement|strike a deal)"
)
# "The premiers of A and B cut the ribbon", "played golf": what two do at one place.
_DID_TOGETHER = (
    r"cut the (?:ribbon|tape)|laid the (?:foundation|corner|first)[ -]?stone|broke ground|played (?:golf|tennis|chess)|"
    r"planted (?:an?|the) (?:\w+ )?tree|posed for|(?:walked|strolled) (?:through|along|around|across)|"
    r"exchanged gifts|ate together|went for a walk|sat through (?:[\w-]+ ){1,4}together|"
    r"watched (?:an?|the) (?:[\w-]+ ){0,2}(?:match|game|parade|show|film|final)(?! (?:on|at home))"
)
_AT_A_LEVEL = (
    r"(?:discussed|(?<=will )discuss|(?:took|taken|(?<=will )take) up|negotiated|(?<=will )negotiate)"
    r"(?=[^;.]{0,110} level\b)"
)
# "Reviewed the crisis with President B", and not "reviewed ties with Peru".
_WITH_A_HOLDER = (
    r"(?= (?:(?!with\b)[\w’'-]+ ){0,8}with (?:[\w.’'-]+ ){0,5}?(?:[Mm]inister|[Pp]resident|[Pp]remier|[Cc]ounterpart|"
    r"[Ss]ecretary|[Cc]hancellor|[Cc]olleague|[Ss]ultan|[Ee]mir|[Kk]ing|[Gg]eneral|[Aa]dmiral)\b)"
)
_PAPER = r"(?:agreements?|accord|declaration|treaty|pact|memorandum|protocol|communiqu[ée]|act|deal|statement)\b"
_WITH_THEIRS = (
    r"(?= with (?:[\w.’'-]+ ){0,4}?(?:[Mm]inister|[Pp]resident|[Pp]remier|[Cc]ounterpart|[Ss]ecretary|[Cc]hancellor|"
    r"[Cc]olleague)\b[^,;.]{0,60}? (?:an?|the|his|her|their) )"
)
# "Have agreed to discuss | the incident in Tacna on Tuesday".
_AHEAD = rf"[^;.]{{3,90}} (?:on {_DAY}|next (?:week|month|{_WEEKDAY})|later this (?:week|month))\b"
_DISCUSS = filtered(
    r"\b(?:discuss(?:ed|ing)|(?<=will )discuss|(?:talked|spoke) about|(?:went|gone|going) over|talked over|"
    r"went through(?! the (?:[a-z]+ )?(?:schedule|calendar|agenda|programme?|list)\b)|"
    r"(?:consulted|(?<=will )consult)(?= (?:on|about|over|in|at|before|yesterday)\b|[.,;])|"
    r"(?:raised|brought up|took up|taken up|took (?:it|this|that) up)(?= (?:[\w’'-]+ ){0,8}with )|"
    rf"(?:reviewed|examined|explored|took stock){_WITH_A_HOLDER}|"
    r"(?:been|was|were) on the line|"
    # "The ministers of A and B agreed on Tuesday to open the gates".
    rf"(?<=agreed to )discuss(?={_AHEAD})|{_NO_ACCORD}|agreed(?= (?:on )?{_DAY} (?:to|that|on) )|"
    r"(?P<face>(?<!be )signed|subscribed(?= (?:the|an?|their) )|inked|initiall?ed|"
    r"put their (?:names|signatures) (?:to|under)|"
    rf"co-chaired|inaugurated|embraced|inspected|toured|unveiled|{_DID_TOGETHER}|"
    # "The ministers of A and B sign the accord in Lima".
    rf"(?<!\ba )(?<!no )(?<!to )(?<!not )sign(?= (?:the|an?|their) (?:[a-z-]+ ){{0,2}}{_PAPER})|"
    # "The ministers of A and B will sign the accord in Lima".
    r"opened(?= (?:the|an?)\b)|(?:(?<=\bwill )|(?<=\bto )|(?<=\bwould ))"
    r"(?:sign|initial|co-chair)(?= (?:the|an?|their)\b)))\b(?! (?:by|with|into)\b)|"
    # "Signed with Minister A a treaty on water".
    rf"\b(?<!be )(?P<signed>signed|inked|initialled){_WITH_THEIRS}|"
    r"\b(?<=was )discussed(?= by\b)|\b(?<=were )discussed(?= by\b)|"
    # "Peru and Chile took up the dam at ministerial level", "it will be taken up by A and B at the level of experts".
    rf"\b{_AT_A_LEVEL}|"
    rf"\b(?P<by>(?:[Ss]igned|initiall?ed|{_CHAIRED})(?=(?: (?:on|in|at) [^,;.]{{2,24}}){{0,2}} by\b)|"
    # "It was agreed between A and B in Lima that".
    rf"(?<=was )agreed(?= between [^;]{{5,140}} (?:{_IN_A_PLACE}|on {_DAY}))|"
    # "The commission was set up by the ministers of A and B in Lima".
    rf"(?:{_ACCORD}|set up|created|founded|launched|established)(?= by [^;]{{5,140}} {_IN_A_PLACE}))|"
    # "The ministers of A and B agreed in Lima on Monday to", "agreed with B in Lima": where, and not only that.
    rf"\b(?P<there>{_ACCORD})(?= (?:(?:on )?{_DAY},? |(?P<with>with) (?:[\w.’'-]+ ){{1,8}}?|(?:an?|the) "
    rf"(?:[a-z-]+ ){{1,4}}?)?{_IN_A_PLACE})"
)

# What tells of two wherever in the clause they are named. Face to face: "hand in hand: A and B in Lima".
_BESIDE = r"(?:side by side|hand in hand|arm in arm)"
_AT_ONE_PLACE = (
    rf"\b(?:stood|sat|walked|appeared|strode) {_BESIDE}|^\W*(?:Side by side|Hand in hand|Arm in arm)(?=[:,]| [io]n )|"
    r"\blaid (?:an? |the )?(?:wreaths?|flowers) (?:together|side by side)|"
    r"\bat (?:(?:his|her) side(?=[.,;])|the side of)\b|\bbeside (?:him|her)(?=[.,;])|\btook leave of\b|"
    r"\bshowed(?= (?:[\w.'’-]+ ){1,9}?a?round (?:the|his|her)\b)|"
    # "Seated opposite A in Lima was his colleague B", "at one table sat A and B".
    r"^\W*(?:(?:[Ss]eated |Seated )?(?:[Oo]pposite|[Aa]cross (?:the table )?from|[Bb]eside|[Nn]ext to)|"
    r"At (?:one|the same) table)(?= [^.;:]{5,140}\b(?:sat|sits|was|were)\b)|"
    # "The host was A, the guest B", "the host of A in Lima was B".
    r"(?:^\W*|[.;,] )(?:The|the) (?:(?:first|only|last|latest|next|foreign) ){0,2}(?:host|visitor|guest)"
    r"(?= [^.;:]{0,140}?\b(?:was|had been)\b)|\bhad (?:only |but )?(?:one|a single) (?:foreign )?(?:visitor|guest)\b"
)
# "These were the subjects of A and B on Monday", "on the line were A and B".
_TURNED = filtered(
    rf"\b(?P<goal>(?:was|were) the (?:subjects?|topics?|themes?) of)(?= (?:the (?:[a-z]+ ){{0,2}}[a-z]+s of )?[A-Z])|"
    rf"^\W*(?P<line>On the line)(?= [^.;:]{{0,40}}\b(?:was|were)\b)|"
    r"\b(?P<said>said to (?:each other|one another))\b|"
    r"^\W*(?P<seen>(?:Last )?[Ss]een together)\b|"
    r"\b(?:was|were) (?P<were>(?:last )?seen (?:together|whispering|chatting|talking|conversing|in conversation))\b|"
    rf"^\W*It (?P<hours>was [\w ]{{3,25}}(?:hours?|minutes)) (?:that|which)(?= [^.;]{{3,90}} had with )|"
    rf"\b(?:was|were) (?P<gone>gone (?:through|over))\b|(?P<face>{_AT_ONE_PLACE})"
)
_FACE = frozenset(("face", "hours", "seen", "were"))

# "In Lima on Monday Presidents A and B agreed to open the gates": where they were stands before them.
_AGREED_THERE = filtered(
    r"^\W*(?:(?:On|Last|Late on|Early on|This) [\w ]{3,20},? )?(?:In|At|in|at) (?:the )?[A-Z]"
    r"(?:(?!\b(?:said|says|told|that|which|who|when|where)\b)[^;:]){3,160}?"
    r"\b(?P<goal>agreed|decided|resolved|settled)(?= (?:jointly )?(?:to|that|on)\b)"
)

# "On May 3 the presidents of A and B agreed to open the gates": when they were in touch, and not where.
_AGREED_THEN = filtered(
    rf"^\W*(?:[A-Z]{{3,}}[\w, ]{{0,30}} ?[–—-]+ )?On (?:{_WEEKDAY},? ?)?"
    r"(?:[A-Z][a-z]{2,8} \d{1,2},? |\d{1,2} [A-Z][a-z]{2,8},? )?"
    r"the (?:(?!parliament|speaker)[a-z-]+ ){1,4}of (?:the )?[A-Z]"
    r"(?:(?!\b(?:said|says|told|that|which|who)\b)[^;:]){3,90}?"
    r" (?P<goal>agreed)(?= (?:jointly )?(?:to|that|on)\b)"
)

# "I raised it with the minister of C on Monday, and on Friday I met B": a clause of its own.
_VERB = r"(?:discussed|discussing|raised|brought up|taken up|took(?: up)?)"
_RAISED_WITH = re.compile(rf"{_VERB}(?= (?:(?!when\b|with\b)[\w’'-]+ ){{1,8}}with (?:[A-Z]|(?:the|my|his|her|our) ))")
_TAKEN_UP = re.compile(_AT_A_LEVEL)
_NEXT_CLAUSE = re.compile(
    r"(?:,? and|;|,? but) (?:also |then |later )?"
    r"(?:I|we|he|she|on|will|shall|then|last|this|earlier|yesterday|today|the|my|our|spoke|met|"
    r"talked|called|phoned|visited|wrote)\b"
)
_WITHIN = re.compile(r"\b(?:when|while|during|as|where|after|before)\b")


class Discussed(NamedTuple):
    """Where the word stands; whether they sat together; whether one told "with" whom; whether the two may be named
    anywhere around it."""

    start: int
    end: int
    face: bool
    with_whom: bool
    turned: bool = False


def discussed(sentence: str, told: Sequence[tuple[int, int]]) -> list[Discussed]:
    """Where a sentence tells of this; ``told``: where other words of contact stand in it."""
    found = [m for m in _DISCUSS.finditer(sentence) if not told or _in_its_own_clause(sentence, m, told)]
    words = [
        Discussed(*m.span(), any(m[g] for g in ("face", "there", "by", "signed")), bool(m["with"] or m["signed"]))
        for m in found
    ]
    fronted = () if told or words else _AGREED_THERE.finditer(sentence)
    words += [Discussed(*m.span("goal"), True, False) for m in fronted]
    turned = () if told or words else _TURNED.finditer(sentence)
    words += [Discussed(*m.span(m.lastgroup or 0), m.lastgroup in _FACE, False, True) for m in turned]
    then = () if told or words else _AGREED_THEN.finditer(sentence)
    return words + [Discussed(*m.span("goal"), False, False) for m in then]


def _in_its_own_clause(sentence: str, m: re.Match[str], told: Sequence[tuple[int, int]]) -> bool:
    if not (_RAISED_WITH.match(sentence, m.start()) or _TAKEN_UP.match(sentence, m.start())):
        return False
    return all(
        _apart(sentence, m.end(), end) if start > m.start() else _apart(sentence, end, m.start()) for start, end in told
    )


def _apart(sentence: str, begin: int, end: int) -> bool:
    """Does a new clause begin in a stretch, and none before it that only tells the occasion?"""
    clause = _NEXT_CLAUSE.search(sentence, begin, end)
    return clause is not None and not _WITHIN.search(sentence, begin, clause.start())


# "A and his German counterpart | spoke about the dam".
_AND_COUNTERPART = re.compile(
    r"\band (?:his|her|its|their) (?:[\w-]+ ){0,3}?(?:counterpart|colleague|opposite number)"
    r"(?:,? [A-Z][\w.'’-]+){0,3},? $"
)
# "had already talked about it with his colleague": with whom is told after all; but not "talked of his
# meeting with A".
WITH_SOMEBODY = re.compile(
    r"^\s+(?:\w+ly\s+|at length\s+)?(?:about|of|over|on)\s+[^,;.]{1,45}?"
    r"(?<!meeting)(?<!meetings)(?<!talks)(?<!call)(?<!conversation)(?<!encounter)\swith\s+(?!which\b|whom\b)\w"
)


def are_two(before: str) -> bool:
    """Do these words, up to a verb of speaking, end with somebody and his counterpart?"""
    return _AND_COUNTERPART.search(before) is not None
