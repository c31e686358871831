"""Members of parliaments: their talks and tours are no contacts between governments."""

from __future__ import annotations

import re

from etl.extract.clauses.triggers import Trigger
from etl.extract.language.prefilter import filtered
from etl.extract.language.text import Sentence
from etl.extract.sides.party_lists import Parties

_CHAMBER = (
    r"(?:(?:National|Consultative) Assembly|[Pp]arliament|[Ll]egislature|Senate|Congress|House|Duma|Federation Council|"
    r"Knesset|Bundestag|Bundesrat|Majlis|Riigikogu|Seimas|Sejm|Saeima|Folketing|Storting|Riksdag|Eduskunta|"
    r"(?:Verkhovna )?Rada|Chamber of (?:Deputies|Representatives|Commons))"
)
_ITS = r"(?:the |its |their )?(?:[A-Z]\w+ )?(?:\w+['’]s )?(?:(?:lower|upper) house of (?:the )?)?"
_HEAD = r"(?:[Ss]peaker|[Cc]hair(?:man|woman|person)?|[Pp]resident)"
_MEMBERS = (
    r"(?:[Ll]awmakers?|[Ll]egislators?|[Ss]enators?|[Cc]ongress(?:man|woman|men|women)|[Pp]arliamentarians?|"
    r"[Ff]riendship groups?)"
)
_GROUP = r"(?:delegations?|groups?|union|caucus)"
# "A delegation of the Latvian parliament", "the Bundestag's foreign affairs committee".
_DELEGATION = (
    rf"(?:(?:[Dd]elegations?|[Gg]roups?|[Cc]ommittees?|[Mm]embers) (?:of|from|in) {_ITS}(?:[\w-]+ ){{0,2}}{_CHAMBER}|"
    r"(?:[Cc]ongressional|[Pp]arliamentary|[Ii]nter-parliamentary|[Cc]ross-party|Senate|Bundestag) (?:[\w-]+ ){0,3}"
    rf"{_GROUP}|{_CHAMBER}['’]s (?:[\w-]+ ){{0,4}}(?:{_GROUP}|committee)|"
    r"[Pp]arliamentarians['’] (?:[Uu]nion|[Ll]eague)|"
    # "A delegation from A led by the chair of the inter-parliamentary committee".
    rf"[Dd]elegation(?: (?:of|from) [^,;.]{{2,40}}?)?,? (?:led|headed) by (?:its |the )?(?:[A-Z][\w'’-]+,? ){{0,3}}?"
    rf"(?:[Ss]peaker|MPs?|[Ss]enator|{_HEAD} of (?:the )?(?:[\w-]+ ){{0,3}}?(?:{_CHAMBER}\b|"
    r"(?:[\w-]*[Pp]arliamentary|Senate|House|[Ll]egislative) (?:[\w-]+ ){0,3}?[Cc]ommittee)))"
)
# Legislators as the subject.
_SUBJECT = filtered(
    rf"\b(?:{_MEMBERS}|{_DELEGATION}|[Dd]elegations? (?:of|from) {_ITS}(?:\w+ ){{0,3}}[Pp]arty|"
    rf"[Ff]ederations?['’]? presidents|{_HEAD} (?:of|in) {_ITS}{_CHAMBER}|"
    # "The two Speakers agreed", "Senate President A and House Speaker B".
    rf"(?<!keynote )(?<!native )(?<!other )[Ss]peakers|(?:Senate|House|Parliament|Duma|Assembly|NA) "
    rf"(?:(?:[Ss]tanding|[Pp]ermanent|[Vv]ice|[Dd]eputy)[ -]){{0,2}}{_HEAD}|"
    # "A, who chairs the lower house of parliament".
    rf"who (?:chairs|heads|leads|presides over) (?:the )?(?:[\w’'-]+ ){{0,4}}(?:{_CHAMBER}|[Cc]hamber|[Hh]ouse))"
    r"\b[^;]{0,120}$"
)
# "The Prime Minister, Hon. A. Name MP, met" is a minister.
_MPS = re.compile(r"\bMPs?\b[^;]{0,120}$")
# "Asked by an MP, the minister said that he met", "told MPs that he met".
_TO_MPS = re.compile(
    r"\b(?:by|to|told|from|before|informed|assured|reminded|with) (?:an?|the|some|several|opposition|other)?"
    r"(?: [a-z-]+)? ?"
    r"MPs?\b"
)
_MINISTER_AND_MP = re.compile(r"\bMinister\b[^.;]{0,80} MP\b")
# "Foreign Minister Senator A. Name", "Senator the Hon A. Name, Minister for Trade".
_SENATOR_IN_OFFICE = re.compile(
    r"\bMinister\b(?: for [A-Z][\w ]{3,40})?,? Senator\b|"
    r"\bSenator (?:[\w.'’-]+ ){1,6}?[\w'’-]+, [^.;]{0,30}\bMinister\b"
)
# "My hon. Friend the Member for A met", and not "the Foreign Secretary, my right hon. Friend the Member for A".
_MEMBER_FOR = re.compile(r"\bthe (?:hon\. )?Member for [A-Z][^;]{0,60}$")
_HOLDS_OFFICE = re.compile(r"\b(?:Minister|Secretary|Chancellor)\b")
# "The visit which A, then Speaker of the House, paid", "a visit by A, the Speaker of the parliament".
_BY_SPEAKER = re.compile(
    r"[^.;:]{0,60}?\b(?:by|of|which|that)\s+(?:the\s+)?(?:[A-Z][\w'’-]+,?\s+){0,4}(?:who (?:is|was)\s+)?"
    r"(?:then\s+|the\s+|its\s+)?(?:[\w'’-]+\s+){0,2}[Ss]peaker\b"
)
# "For visits to A and B the Chairman of the National Assembly left": the visitor is told elsewhere in the sentence.
_VISITOR = filtered(
    rf"\b(?:{_MEMBERS}|MPs?|{_DELEGATION}|{_HEAD} of {_ITS}{_CHAMBER}|"
    rf"[Pp]arliament(?:ary)?(?:['’]s)? {_HEAD}|(?:House|Senate|Duma|Knesset) Speaker)\b"
)


# "Senator NAME: I met": whoever speaks, "I" is the subject.
_LABEL = re.compile(r"(?:Senator|Deputy|Representative|Mr|Ms)\b[^\n\"“]{2,140}?: (?=I\b|We\b|My\b|Our\b)")

# "Lawmakers were told on Monday that | Minister A met B".
_TOLD_THAT = re.compile(r"[^;]*\b(?:told|heard|informed|learned)\b[^.;]{0,60}\bthat ")


def of_legislators(text: str, trigger: Trigger) -> bool:
    """Is a member, the head or a delegation of a parliament the subject of the contact word?"""
    label = _LABEL.match(text) or _TOLD_THAT.match(text, 0, trigger.start)
    near = max(label.end() if label else 0, trigger.start - 160)
    before = text[near : trigger.start]
    told = _SUBJECT.search_in(text, before, near)
    if told and not (told.group().startswith("Senator ") and _SENATOR_IN_OFFICE.search(text, 0, trigger.start)):
        return True
    spoken_to = _MINISTER_AND_MP.search(before) or _TO_MPS.search(before)
    if "MP" in before and _MPS.search(before) and not spoken_to:
        return True
    if "Member for" in before and _MEMBER_FOR.search(before) and not _HOLDS_OFFICE.search(before):
        return True
    return trigger.noun and "peaker" in text and _BY_SPEAKER.match(text[trigger.end :]) is not None


def visitor_is_legislator(sentence: Sentence, trigger: Trigger, parties: Parties) -> bool:
    """A visit by members of a parliament, in a sentence that names no office-holder beside them."""
    here = [a for a in parties.actors if sentence.start <= a.start < sentence.end]
    if trigger.kind != "visit" or any(a.level and a.kind != "body" for a in here):
        return False
    return _VISITOR.search(sentence.text) is not None
