"""Offices named without their country where it is plain: of the heading's subject, of where the text was written."""

from __future__ import annotations

import re
from collections import Counter

from etl.extract.people.actors import Actor, Roster
from etl.extract.people.names import Person
from etl.extract.people.origin import country_of_chamber
from etl.extract.people.own_office import HOUSE, home_of
from etl.lexicon import word_list

_STOP = re.compile(r"[.!?]\s+(?=[A-Z\"“])|\n")
_SOLE = re.compile(r"\b(vice|deputy|president|prime minister|premier|pm|king|queen|emir|sultan|chancellor)s?\b", re.I)
_KINGDOMS = word_list("kingdoms")
THRONES = {
    "king": _KINGDOMS,
    "queen": _KINGDOMS,
    "crown prince": _KINGDOMS | word_list("emirates"),
    "emir": word_list("emirates"),
    "sultan": word_list("sultanates"),
}


def sentence_start(text: str, position: int) -> int:
    start = max(0, position - 400)
    stops = list(_STOP.finditer(text, start, position))
    return stops[-1].end() if stops else start


def office_key(office: str | None, level: str | None, track: str | None) -> str | None:
    """What only one person of a country is at a time."""
    if level == "leader":
        words = (word.lower() for word in _SOLE.findall(office or ""))
        return " ".join("prime minister" if word in ("pm", "premier") else word for word in words) or None
    return f"{level} {track}" if level == "minister" and track in ("foreign", "defence") else None


def taken_by_others(roster: Roster, person: Person) -> set[str]:
    """Countries whose holder of this office is somebody else."""
    key = office_key(person.office, person.level, person.track)
    others = [p for p in roster.people if p is not person and p.country and not p.former]
    return {p.country for p in others if p.country and key and key == office_key(p.office, p.level, p.track)}


_MAIN_STATES = 4


def one_left(roster: Roster, taken: set[str]) -> str | None:
    """Of the two to four countries an article is about, the one whose holder of this office is not yet named."""
    counts = Counter(c.code for c in roster.countries).most_common(_MAIN_STATES + 1)
    main = [code for code, n in counts if n > 1 and 2 * n > counts[min(1, len(counts) - 1)][1]]
    left = [code for code in main if code not in taken]
    return left[0] if 1 < len(main) <= _MAIN_STATES and len(left) == 1 else None


# "President A and the Prime Minister of Peru, B", "President A received Peru's premier".
_MEETS_HIM = re.compile(
    r" (?P<verb>and|(?:(?:has|had|will|is to|was to|also|then) ){0,2}(?:met|meets?|received?s?|hosts?|hosted|welcom\w+|"
    r"call(?:s|ed)?|phone[ds]?|telephone[ds]?|told|tells?|spoke|speaks?|talk(?:s|ed)?|h(?:eld|olds?) talks)"
    r"(?: to| with| on)?) (?P<the>the )?(?:visiting |new )?"
)


def told_beside(roster: Roster, mentions: list[Actor], taken: set[str]) -> str | None:
    """ "President A and the Prime Minister of Peru agreed", in an article on Chile and Peru: A is of the other."""
    counts = Counter(c.code for c in roster.countries)
    pair = roster.main_pair()
    for one in mentions if len(pair) == 2 and all(counts[code] > 1 for code in pair) else ():
        other = next((a for a in roster.actors if a.start >= one.end and a.kind in ("person", "office")), None)
        if other is None or other.level != one.level or len(other.countries) != 1 or other.countries[0] not in pair:
            continue
        left = pair[1 - pair.index(other.countries[0])]
        told = _MEETS_HIM.fullmatch(roster.text, one.end, other.start) if left not in taken else None
        # "President A and Prime Minister B of Peru" are both of Peru.
        if told and (told["verb"] != "and" or told["the"] or any(c.start == other.start for c in roster.countries)):
            return left
    return None


# "I met Foreign Minister A": no subject of any heading.
_MET = re.compile(r"\b(?:with|met|to|by|saw|received|called|from|of) (?:the )?$")


def of_heading(roster: Roster, person: Person, first: Actor) -> str | None:
    """ "Algeria's FM meets peers | The Minister of Foreign Affairs, A, met": the report names who holds the office of
    the heading's subject."""
    told = next((a for a in roster.actors if a.countries), None)
    key = office_key(person.office, person.level, person.track)
    if told is None or told.kind != "office" or told.plural or "\n" not in roster.text[told.end : first.start]:
        return None
    if _MET.search(roster.text, max(0, first.start - 14), first.start):
        return None
    return told.countries[0] if key and key == office_key(told.office, told.level, told.track) else None


# "The Prime Minister", "(PTI) Foreign Minister" where a sentence begins: nobody of whom the text has told.
_ON_A_DAY = r"(?:On (?:\w+day|[A-Z]\w+ \d{1,2}|\d{1,2} [A-Z]\w+),? (?:the\s+)?)"
_BARE = re.compile(rf"(?:[:.–—-]\s+|\([A-Z][\w /-]{{1,9}}\)\s+|/[A-Z]{{3,12}}/\s+|\n|^)(?:The\s+|{_ON_A_DAY})?$")

# "About Prime Minister's visit", "tomorrow PM leaves for Lima": papers of some houses name their heads so; but not
# "his Prime Minister", "Peru's Prime Minister".
_NO_ARTICLE = re.compile(r"(?<!['’]s)(?<!['’])[ (]$")
_BESIDE = re.compile(r"([\w'’-]+)[ (]$")
_DETERMINES = word_list("determiners_of_offices")


def _has_no_article(text: str, at: int) -> re.Match[str] | None:
    """The end of the text before ``at``, if no word there tells whose an office is."""
    beside = _BESIDE.search(text, max(0, at - 20), at)
    if beside is None or beside[1].lower() in _DETERMINES:
        return None
    return _NO_ARTICLE.search(text, max(0, at - 4), at)


# "On May 14, the Minister held talks", in a release of the ministry.
_THE = re.compile(r"\bthe $")
# "Between the President | of the Republic | and the king": papers and offices name their own head of state so.
_OF_THE_REPUBLIC = re.compile(r" of the Republic\b(?! of\b)")


def of_home(roster: Roster, actor: Actor) -> str | None:
    """ "COLOMBO: The President received": the head of state of the country where the paper writes."""
    home = home_of(roster) if actor.level in ("leader", "minister", "deputy", "chief") else None
    if any(word in (actor.office or "").lower() for word in THRONES):
        return None  # a king is one of those named
    bare = _BARE.search(roster.text, max(0, actor.start - 40), actor.start)
    if bare is None and (roster.home or country_of_chamber(roster.text)) and roster.text[actor.start].isupper():
        bare = _THE.search(roster.text, max(0, actor.start - 5), actor.start)
        if bare is None and roster.home and actor.level in ("leader", "minister"):
            bare = _has_no_article(roster.text, actor.start)
    if bare is None and _OF_THE_REPUBLIC.match(roster.text, actor.end):
        bare = _THE.search(roster.text, max(0, actor.start - 5), actor.start)
    if home is None or not bare or _comes_from_abroad(roster, actor, home):
        return None
    key = office_key(actor.office, actor.level, actor.track)
    first = next((a for a in roster.actors if a.kind == "person" and a.countries and not a.aside), None)
    first = None if roster.home or first is None or first.start >= actor.start else first
    if first and key and key == office_key(first.office, first.level, first.track):
        # "LUSAKA: President A of Kenya met B. The President also met": A, who is on a journey.
        return first.countries[0]
    if roster.home and actor.track and roster.text[actor.start].isupper():
        return home  # "The Foreign Minister told his Peruvian colleague", in the ministry's own words
    others = [p for p in roster.people if p.country == home and not p.former]
    return home if not any(key and key == office_key(p.office, p.level, p.track) for p in others) else None


# "Minister A made a working visit to Peru", in a paper of Peru: of another country.
_COMES_TO = re.compile(
    r"\b(?:visit(?:s|ed|ing)?|visits? to|arriv\w+ in|(?:came|come|comes|coming|trip|travel\w*|flew|fly|tour|back) to) "
    r"(?:the )?$"
)


def _comes_from_abroad(roster: Roster, actor: Actor, home: str) -> bool:
    """Does the sentence tell that somebody came to the country where the paper writes?"""
    text = roster.text
    stop = _STOP.search(text, actor.end)
    end = stop.start() if stop else len(text)
    goals = [c for c in roster.countries if c.code == home and actor.end < c.start < end]
    return any(_COMES_TO.search(text, max(actor.end, c.start - 20), c.start) for c in goals)


# Agencies that write everywhere for everybody: "SINGAPORE (Reuters)" tells where their man is.
_OF_THE_WORLD = re.compile(r"\((?:Reuters|AFP|AP|UPI|dpa|DPA|EFE|Xinhua|IRIN|VOA|CNN|BBC|Kyodo|Bloomberg)\)")
_OPENING = 300


def of_paper(roster: Roster, person: Person, first: Actor) -> str | None:
    """ "TEHRAN (Agency) - It was said that Foreign Minister A will leave": papers name their own country's
    ministers without it, wherever they stand in a sentence."""
    home = home_of(roster)
    if home is None or home in taken_by_others(roster, person):
        return None
    if home not in roster.main_countries(3) and home != country_of_chamber(roster.text):
        return None
    if _comes_from_abroad(roster, first, home):
        return None
    if _OF_THE_WORLD.search(roster.text, 0, _OPENING):
        return None
    if " " not in person.name or not roster.text[first.start].isupper():
        return None
    begin = sentence_start(roster.text, first.start)
    before = [a for a in roster.actors if begin <= a.start < first.start and a.kind in ("person", "counterpart")]
    return None if any(home in a.countries for a in before) else home


# "According to X, spokesman for the Peruvian ministry, | Minister A", "Peru's ministry said that | Minister A".
_OPENS_CLAUSE = re.compile(
    r"(?:,|\b(?:said|says|announced|confirmed|stated|told)(?: [\w ]{2,30})?(?: that)?) (?:the )?$"
)


def of_speaking_house(roster: Roster, first: Actor, taken: set[str]) -> str | None:
    """Of the state whose ministry or spokesman speaks of an office-holder in the same sentence, before it names him."""
    if not _OPENS_CLAUSE.search(roster.text, max(0, first.start - 50), first.start):
        return None
    begin = sentence_start(roster.text, first.start)
    told = [c for c in roster.countries if begin <= c.start < first.start]
    houses = {c.code for c in told if HOUSE.match(roster.text, c.end, first.start)}
    return houses.pop() if len(houses) == 1 and len({c.code for c in told}) == 1 and houses.isdisjoint(taken) else None


# "Q: And Peru?", "Reporter: What of Peru?", on the line before.
_QUESTION = re.compile(r"(?:Q|[\w ]{2,30}):[^\n]*\?\s*\n+\s*[^\n]*$")
_ANSWERED = 400  # characters: how far behind a question


def asked_about(roster: Roster, actor: Actor, taken: set[str]) -> str | None:
    """ "Question: And Peru? - A: President X, whom I met in May": of the one state of which the question is."""
    question = (
        _QUESTION.search(roster.text, max(0, actor.start - _ANSWERED), actor.start) if "?" in roster.text else None
    )
    if question is None:
        return None
    line = roster.text.rfind("\n", 0, actor.start)
    codes = {c.code for c in roster.countries if question.start() <= c.start < line}
    here = {c.code for c in roster.countries if line < c.start < actor.start}
    return codes.pop() if len(codes) == 1 and not here and codes.isdisjoint(taken) else None


# "I was with President X in Dakar yesterday".
_WITH_HIM = re.compile(r"\b(?:with|met|saw|received by) $")
# "Met President A in Lima on Monday and | President X in Quito on Tuesday".
_NEXT_IN_TOWN = re.compile(
    r"\b(?:with|met|saw|received by) [^;.]{3,160}?\bin (?:the )?[A-Z][\w'’-]+(?: [A-Z][\w'’-]+)*"
    r"(?: (?:on|last) [\w ]{3,12})?(?:, and|,| and)(?: on [\w ]{3,12}| then)? $"
)
_IN_A_ROW = 180  # characters
_IN_TOWN = re.compile(r"(?: (?:on|last) [\w ]{3,12})? in $")


def met_in(roster: Roster, actor: Actor, taken: set[str]) -> str | None:
    """Of which country somebody is whom another met in its capital, where nothing else tells it."""
    before = roster.text[max(0, actor.start - _IN_A_ROW) : actor.start]
    if not (_WITH_HIM.search(before[-14:]) or _NEXT_IN_TOWN.search(before)):
        return None
    town = next((c for c in roster.countries if c.start > actor.end), None)
    there = town and town.form == "capital" and _IN_TOWN.fullmatch(roster.text, actor.end, town.start)
    return town.code if town and there and town.code not in taken else None


# "He was received by President X", "talks with Minister X": whom a guest sees is of the other state.
_SEEN_BY_HIM = re.compile(
    r"\b(?:(?:(?:re)?met|received|welcomed|greeted|hosted|seen) (?:[\w ]{0,24} )?by|"
    r"(?:met|talks|meetings?|spoke|conferred|discussions|consultations|conversation|call|sat down) with) (?:the )?$"
)
# "Minister X was in Lima", "will travel to Peru": who goes to one of the two is of the other.
_GOES_TO = re.compile(
    r" (?:(?:who|has|had|will|is to|then|also) ){0,2}(?:(?:is|was|been|arriv\w+) in|"
    r"(?:travel\w*|flew|fly|flies|went|go|goes|come|came) to) (?:the )?$"
)


def of_the_other_state(roster: Roster, actor: Actor, taken: set[str]) -> str | None:
    """Of an article that names two states: the one where he receives a guest of the other, or whence he goes to it."""
    pair = roster.codes
    if len(pair) != 2:
        return None
    next_place = next((c for c in roster.countries if c.start >= actor.end), None)
    if next_place and next_place.form != "adjective" and _GOES_TO.fullmatch(roster.text, actor.end, next_place.start):
        whose = next_place.code
    elif actor.kind == "counterpart" or _SEEN_BY_HIM.search(roster.text, max(0, actor.start - 50), actor.start):
        begin = sentence_start(roster.text, actor.start)
        told = [a for a in roster.actors if a.end <= actor.start and a.countries and a.level]
        guest = next((a for a in reversed(told) if a.start >= begin), told[0] if told else None)
        whose = guest.countries[0] if guest and len(guest.countries) == 1 else ""
    else:
        return None
    left = [code for code in pair if code != whose and code not in taken]
    return left[0] if len(left) == 1 else None
