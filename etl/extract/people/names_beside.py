"""Which names stand beside an office, before or behind it, and the country behind a name."""

from __future__ import annotations

import re

from etl.extract.days.date_vocabulary import MONTH
from etl.extract.language.spans import CountrySpan, OfficeSpan
from etl.extract.people.actors import NOT_A_STATE, Roster
from etl.extract.people.names import RANK, RANKS, name_at, name_before

# "Deputy Assistant Secretary for Chinese Affairs A. Writer": the remit stands between office and name.
_REMIT = re.compile(
    r"\s+(?:(?:for|of)\s+(?:the\s+)?(?:[A-Z][\w-]+,?\s+(?:and\s+)?){1,4}(?:Affairs|Policy|Security|"
    r"Pacific|Asia|Europe|Africa|Americas?|East|Union|Cooperation|Relations)|for\s+Policy|for\s+(?:[\w-]+,?\s+(?:and\s+)?){0,4}(?:affairs|relations|policy|cooperation)"
    r"(?: with (?:the )?[A-Z]\w+)?)(?=,?\s+[A-Z])"
)
# "Director General for the United States at the Foreign Ministry, A".
_AT_THE_HOUSE = re.compile(
    r"\s+(?:at|in|of) the (?:\w+ )?(?:[Ff]oreign [Mm]inistry|[Mm]inistry (?:of|for) (?:Foreign|External) Affairs|"
    r"[Dd]efen[cs]e [Mm]inistry|[Mm]inistry of (?:National )?Defen[cs]e|[Ff]oreign [Oo]ffice|State Department)"
    r"(?=,? [A-Z])"
)
# "The Secretary General of NATO, A. Name", "the chairperson of the African Union (AU) Commission, A. Name".
_OF_BODY = re.compile(
    r"\s+of\s+(?:the\s+)?(?:(?:[A-Z][\w.]*|and|for|\([A-Z]+\))\s+){0,6}(?:[A-Z][\w.]*|\([A-Z]+\))(?=,\s+[A-Z])"
)
# "The US ambassador to Turkey, A. Name", "High Commissioner in Ghana B. Name": the name stands behind the host country.
_POSTED = re.compile(r"\b(?:ambassador|high commissioner|envoy|consul general|charg[ée] d['’]affaires|minister)$", re.I)
_POSTED_TO = re.compile(r"\s+(?:to|in)\s+(?:the\s+)?")


def behind_post(roster: Roster, office: OfficeSpan) -> int | None:
    """The end of the country to which an ambassador is sent, where a name follows it."""
    if office.plural or not _POSTED.search(office.text):
        return None
    gap = _POSTED_TO.match(roster.text, office.end)
    host = roster.country_starts.get(gap.end()) if gap else None
    if host is None or host.form not in ("name", "capital"):
        return None
    at = re.match(r",?\s+", roster.text[host.end : host.end + 3])
    return host.end if at and name_at(roster.text, host.end + at.end(), len(roster.text), roster.blocked) else None


_OF_COUNTRY = re.compile(r"\s*\(|,?\s+of\s+(?:the\s+)?|\s+from\s+(?:the\s+)?")
# "Rang A from Peru", "recalled Ambassador A from Peru": where the one who rang was, or A.
_FROM_THERE = re.compile(
    r"\b(?:call\w*|phone\w*|telephone\w*|rang|wrote|recall\w*|withdr\w+|summon\w*|return\w*|remov\w*|expel\w*|"
    r"br(?:ing|ought)|welcom\w*|follow\w*|address\w*|greet\w*)\b[^.;]*$"
)
_NEAR = 90

# "Of Premier A, of US Secretary of State B": the country is of the office behind it.
_NEXT_OFFICE = re.compile(rf"(?:['’]s)? (?!(?:On|In|At|He|She|The|[A-Z][a-z]+day|{MONTH})\b)[A-Z]|['’]s? [a-z]")
# "President A of Chad | President B", "Premier A of Chad | Mali's foreign minister B": the next one's own office.
_TITLE = re.compile(
    r" (?:[A-Z][\w’'-]+['’]s? (?=(?:[a-z]+ )?(?:minister|president|premier|chancellor|king) )|"
    r"(?:[A-Z][\w’'-]+['’]s? |[A-Z]\w+(?:n|ish|ese|i) )?(?:Foreign Minister|Prime Minister|President|Premier|"
    r"Chancellor|Defen[cs]e Minister|Interior Minister|Secretary of State|King) [A-Z])"
)

# Between an office and the name behind it, where the country or a plural stands before the name, and else.
_TO_LIST = re.compile(r"(?:\s+\([A-Z]{2,6}\))?,\s+|\s+\(?|\s*\(|\s+[–-]\s+")
_TO_NAME = re.compile(r",?\s+(?=" + RANK + r")|\s+(?:\([A-Z]{2,6}\)\s+)?(?![A-Z]\w+:)|,\s+(?=[A-Z])")
_TO_NEXT = re.compile(r"(?:\s*\([^)]{2,25}\))?(?:,? of (?:the )?[A-Z]\w+)?(?:,\s+and\s+|\s+and\s+|,\s+)")
_CLOSES = re.compile(r"[,.;)]|\s+(?:and|is|was|has|will|met|said|on|in|to|who|with)\b")
# "X's minister, A. Name, rang the president of Y": a verb, after which another person is told.
_ACTS_ON = (
    r"met|meets|told|tells|rang|rings|saw|sees|had|has|have|called|calls|phones|greeted|briefed|phoned|telephoned|received|receives|hosted|hosts|welcomed|visited|invited|"
    r"urged|asked|thanked|assured|informed|congratulated|said|says|[\w-]+(?<!\balso)(?<!\bnow)(?<!\bthen) the"
)
_BEFORE_OFFICE = re.compile(
    r"(?:,|\s[–-])\s+(?:(?:who\s+(?:is|heads|was)\s+)?(?:the|a|an|his|her|their|its|Israel['’]s)?\s*"
    rf"(?:(?!(?:where|which|whose|when|while|whom|with|after|but|and|{_ACTS_ON})\b)[\w-]+\s+){{0,2}})?$"
)

# "A | became the foreign minister of Chad in May", "A has been | its minister since".
_TOOK_OFFICE = re.compile(
    r" (?:(?:has been|became|has become|serves as|has served as|took (?:office|over) as)|"
    r"(?:was|has been|had been|is) (?:appointed|named|sworn in as|made|elected|confirmed as|installed as))"
    r"(?: as)? (?:the |a )?(?:(?:new|current|next|first|acting|interim|country['’]s) ){0,2}$"
)


def is_where_he_was(text: str, preposition: re.Match[str], country: CountrySpan) -> bool:
    """ "Rang A. Name from Lima": from where somebody rang, and not whence A is."""
    if "from" not in preposition.group():
        return False
    at = preposition.start()
    return country.form == "capital" or _FROM_THERE.search(text, max(0, at - _NEAR), at) is not None


def country_after_name(roster: Roster, position: int, *, titled: bool = False) -> str | None:
    """The country behind a name, "A. Name of Chad"; ``titled``: the name has its office before it, so that the country
    is not that of the next one ("with President A. Name of Chad President B. Name of Mali spoke")."""
    m = _OF_COUNTRY.match(roster.text, position, position + 12)
    span = roster.country_starts.get(m.end()) if m else None
    if m is None or span is None or is_where_he_was(roster.text, m, span) or span.form not in ("name", "capital"):
        return None
    own = titled and "," not in m.group() and _TITLE.match(roster.text, span.end)
    if _NEXT_OFFICE.match(roster.text, span.end) and not own:
        return None
    roster.used_countries.add(span.start)
    return span.code


_REPORTS = re.compile(
    r"(?: News)?(?: Agency)?(?: (?:also|later))? (?:said|says|reported|reports|announced|quoted|cited)\b"
)


# "According to | officials, A. Name arrived on Monday": they tell it, and are not called so.
_BY_THEIR_WORD = re.compile(r"\b[Aa]ccording to (?:[a-z-]+ ){0,3}$")


# "Accompanied by a large | delegation, A, the minister of Peru, met".
_RETINUE = re.compile(r"(?:^|[.,;] )(?:(?:Accompanied|Joined|Flanked|Escorted) by|Heading|Leading) (?:[\w-]+ ){0,4}$")
# "Flanked by generals, | President A", "heading a delegation, | Prime Minister B": another's office begins.
_A_HEAD = re.compile(r"(?:[A-Z][\w'’-]+ ){0,2}(?:President|Minister|Premier|King|Emir|Sultan|Chancellor)\b")


def names_right(
    roster: Roster, office: OfficeSpan, position: int, ceiling: int, after_country: bool
) -> list[tuple[int, int]]:
    names: list[tuple[int, int]] = []
    text = roster.text
    remit = (_OF_BODY if office.country == NOT_A_STATE else _REMIT).match(text, position)
    if remit:
        position = remit.end()
    if house := _AT_THE_HOUSE.match(text, position):
        position = house.end()
    gap = (_TO_LIST if after_country or office.plural else _TO_NAME).match(text, position)
    if not gap or "\n\n" in gap.group():
        return names  # a heading ends with the office
    if "," in gap.group() and _RETINUE.search(text, max(0, office.start - 60), office.start):
        return names
    if "," in gap.group() and office.level == "working" and ceiling == gap.end() and _A_HEAD.match(text, ceiling):
        return names
    if office.plural and "," in gap.group() and _BY_THEIR_WORD.search(text, max(0, office.start - 40), office.start):
        return names
    at = gap.end()
    limit = min(len(text), position + 400)
    first = name_at(text, at, limit, roster.blocked)
    if first and "," in gap.group() and _REPORTS.match(text, first[1]):
        return names  # "leaders of Chad and Mali, Yonhap News reported"
    # "the minister, Wang said": a comma before a single word is hardly a name.
    while first:
        names.append(first)
        more = _TO_NEXT.match(text, first[1], first[1] + 60)
        if not more or not office.plural or len(names) >= 6:
            break
        first = name_at(text, more.end(), limit, roster.blocked)
    titled = RANKS.match(text, at) is not None  # "the Prime Minister, Hon. A. Name MP, held"
    if names and "," in gap.group() and not (office.plural or after_country or titled):
        # "The minister, Suharso, met": set off on both sides it is one.
        single = " " not in text[names[0][0] : names[0][1]] and not text.startswith(",", names[0][1])
        closes = text[names[0][1] : names[0][1] + 1] in (",", ".", ")", ";", " ")
        if single or not closes or not _CLOSES.match(text, names[0][1]):
            return []
    return names


# "A and B, the presidents of X and Y": several holders need several names.
_LISTED = re.compile(r"(?:\band|,|&)\s+(?:[A-Z]\w+\.?\s+)?$")
# "With her counterpart, A. Name, | officials said", "officials in Lima said": who tells it.
_TELL = re.compile(
    r"(?: (?:in|at|from|close to) [^,;.]{2,40}?| \w+)? (?:said|say|told|confirmed|announced|added|reported|stated)\b"
)


def are_listed(text: str, office: OfficeSpan, name: int) -> bool:
    """Can an office in the plural be that of the one named in front of it, at ``name``, and of others?"""
    told = text.endswith(", ", 0, office.start) and _TELL.match(text, office.end)
    return not told and _LISTED.search(text, max(0, name - 12), name) is not None


def name_left(roster: Roster, begin: int, floor: int) -> tuple[int, int] | None:
    near = max(floor, begin - 40)
    m = _BEFORE_OFFICE.search(roster.text[near:begin]) or _TOOK_OFFICE.search(roster.text[near:begin])
    if not m:
        return None
    at = near + m.start()
    if added := _ADDED.search(roster.text, max(floor, at - 5), at):
        at = added.start()
    name = name_before(roster.text, at, max(0, floor - 1), roster.blocked)
    return None if name and _is_place(roster.text, name) else name


# "A, minister of X, | B, | minister of Y, arrived": behind a name and a comma stands an office of its own.
_OWN_OFFICE = re.compile(r",\s+(?:(?:the|then)\s+)?(?:[A-Z][\w-]+\s+){0,2}")


def in_apposition(text: str, end_of_office: int, name: tuple[int, int], next_office: int) -> bool:
    """Does a comma part the name from the office before it, and from its own, which begins at ``next_office``?"""
    return text.startswith(",", end_of_office) and _OWN_OFFICE.fullmatch(text, name[1], next_office) is not None


# What may stand between a name and its office: "A. Name, MP, the minister", "A. Name, Jr., the envoy".
_ADDED = re.compile(r", (?:MP|[JS]r\.?)$")


def _is_place(text: str, name: tuple[int, int]) -> bool:
    """ "Held in Arica, the minister's home town": a single word behind "in" is nobody."""
    return text.endswith((" in ", " near "), 0, name[0]) and " " not in text[name[0] : name[1]]
