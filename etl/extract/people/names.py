"""Personal names: runs of capitalised words beside an office, and the same person again by surname."""

from __future__ import annotations

import re
from calendar import month_name
from dataclasses import dataclass, field
from functools import cache, lru_cache

from etl.lexicon import rows, word_list

_CAP = r"[A-ZÀ-ÖØ-ÞĀĂĄĆĈĊČĎĐĒĔĖĘĚĜĞĠĢĤĦĨĪĬĮİĴĶĹĻĽĿŁŃŅŇŌŎŐŒŔŖŘŚŜŞŠŢŤŦŨŪŬŮŰŲŴŶŸŹŻŽȘȚ]"
_WORD = rf"(?:al-|el-|ad-|as-|ar-|at-|az-|an-|ash-|ul-|Al-|El-|d['’]|O['’]|Mc)?{_CAP}[\w]*(?:[-'’]\w+)*"
_INITIAL = rf"(?:{_CAP}\.)+"
_PARTICLE = r"(?:['’]t|bin|bint|ibn|al|el|de|da|do|dos|das|del|della|di|du|van|von|der|den|la|le|ter|abu|ould|zu)"
_MORE = rf"(?:[^\S\n](?:{_PARTICLE}\s){{0,2}}(?:{_INITIAL}|(?:Jr|Sr)\.|{_WORD}))"
NAME = re.compile(rf"(?:{_INITIAL}|{_WORD}){_MORE}{{0,5}}")
# With the titles before it: "His Royal Highness Prince Hamad bin Isa Al Khalifa, the crown prince".
_TITLED_NAME = re.compile(rf"(?:{_INITIAL}|{_WORD}){_MORE}{{0,9}}")
RANK = (
    r"(?:(?:(?:Lieutenant|Major|Brigadier|Colonel|Vice|Rear)-(?:General|Admiral|Colonel)|General(?! Assembly)|"
    r"Gen\.?|Lieutenant|Lieut\.|Lt\.?(?:-?Gen(?:eral|\.)?)?|Major|Maj\.?(?:-?Gen(?:eral|\.)?)?|Brigadier|"
    r"Brig\.?(?:-?Gen(?:eral|\.)?)?|Colonel|Col\.?(?:-?Gen(?:eral|\.)?)?"
    r"|Captain|Capt\.|Admiral|Adm\.|Vice Admiral|Rear Admiral|Commander|Cmdr\.|Marshal|"
    r"Air (?:Chief |Vice[ -])?Marshal|Air Commodore|Commodore|Wing Commander|Group Captain|Commandant|"
    r"Army|Navy|Air Force|Marine Corps"
    r"|Governor(?! General)"
    r"|Mr\.?|Mrs\.?|Ms\.?|Smt\.?|Shri|Dr\.?|Prof\.?|Sir|Dame|Lord|Sheikha?|Shaikha?|Prince|Princess|Amb\.|Ambassador|"
    r"Senator|Sen\.|Cardinal|Archbishop|Monsignor|Msgr\.|H\.?E\.?|H\.?H\.?|H\.?R\.?H\.?|H\.?M\.?|Say+[ie]d|Seyyed|"
    r"(?:His|Her) (?:Royal )?(?:Excellency|Highness|Majesty)"
    r"|(?:the\s+)?(?:Right\s+)?Hon(?:\.|ou?rable)?|\(Rtd\)|\(Retd?\.?\)|Engr?\.|President|Minister|Secretary|"
    r"(?:U|Daw)(?=\s+[A-Z]\w+\s+[A-Z])|"
    r"(?:Datuk|Dato['’]?)(?: (?:Seri|Sri))?|Tan Sri|Tun(?= Dr))\s+)"
)
# Nobody bears more, and a list of titles is not gone through from each of its words.
RANKS = re.compile(rf"{RANK}{{1,12}}")

# The article of Arabic names: "el-Sissi", "al-Burhan".
ARTICLE = r"(?:al|el|ad|as|ar|at|az|an|ash|ul)-"
_ARTICLE = re.compile(ARTICLE + "[A-Z]")
STOP_WORDS = word_list("never_in_names")
_MONTHS = frozenset(month_name)


@dataclass
class Person:
    """One person as the article names them. ``tokens`` are the parts by which they can be named again;
    ``international``: head of a body of many states."""

    name: str
    country: str | None = None
    office: str | None = None
    level: str | None = None
    track: str | None = None
    former: bool = False
    tokens: set[str] = field(default_factory=set)
    international: bool = False

    def absorb(self, other: Person) -> None:
        """Takes over what another naming of the same person adds."""
        if len(other.name) > len(self.name):
            self.name = other.name
        self.country = self.country or other.country
        if self.level is None and other.level is not None:
            self.office, self.level, self.track = other.office, other.level, other.track
        self.tokens |= other.tokens
        self.international = self.international or other.international


_CROWNED = re.compile(r"\b(?:king|queen|sultan|emperor|empress)\b", re.I)
_SERVES = re.compile(r"\b(?:minister|premier|crown prince|heir|ambassador|secretary|commander)\b", re.I)


def crowned_apart(one: str | None, other: str | None) -> bool:
    """ "King A" and "Crown Prince B bin A", by their offices: is one the sovereign, and the other not?"""
    told = sorted((one or "", other or ""), key=lambda office: _CROWNED.search(office) is None)
    return bool(_CROWNED.search(told[0]) and _SERVES.search(told[1]) and not _CROWNED.search(told[1]))


@lru_cache(maxsize=4096)
def strip_possessive(name: str) -> str:
    """ "Cao's" -> "Cao"."""
    if name[-1:] not in "s'’":
        return name
    bare = name[:-1] if name.endswith("s") else name
    return bare[:-1] if bare.endswith(("'", "’")) else name


def name_tokens(name: str) -> set[str]:
    """The parts of a name long enough to recognise the person by; "al-Harthi" also as "Al-Harthi" and "Harthi"."""
    tokens = set()
    for part in name.split():
        if part in _MONTHS:
            continue  # "Theresa May" is not told again by every "in May"
        if len(part) > 1 and not part.endswith(".") and part[0].isupper():
            tokens.add(strip_possessive(part))
        elif _ARTICLE.match(part):
            bare = strip_possessive(part)
            tokens |= {bare[0].upper() + bare[1:], bare.split("-", 1)[1]}
    return tokens


# Names that are also the short form of a month: "Dong Jun", "Jan Kovac".
_MONTH_NAMES = frozenset(("Jun", "Jan"))
_ONE_INITIAL = re.compile(r"[A-Z]\.")
_ONLY_INITIALS = re.compile(r"(?:[A-Z]\.)+")


@cache
def _month_surnames() -> frozenset[str]:
    """Full names in the list of holders that end in a month: "Theresa May"."""
    return frozenset(row["name"] for row in rows("holders.csv") if row["surname"] in _MONTHS)


# Behind a comma these belong to the name before it: "Joseph Writer, Jr.".
_BEHIND_NAMES = frozenset(("Jr", "Sr", "II", "III"))
_SHOUTED = frozenset(("OF", "THE", "AND", "TO", "BY", "ON", "IN", "AT", "FOR", "FROM", "WITH"))  # in lines of capitals
_PLURAL_ABBREVIATION = re.compile(r"[A-Z]{3,}s")


def _trim(words: list[str], blocked: set[str], after: str = "") -> int:
    """How many leading words of a capitalised run can be a name; ``after`` is the text behind the run."""
    for i, word in enumerate(words):
        bare = strip_possessive(word).strip(".")
        named = bare in _MONTH_NAMES and not word.endswith(".") and len(words) > 1
        named = named or (i > 0 and bare in _MONTHS and f"{words[i - 1]} {bare}" in _month_surnames())
        if named and (i + 1 < len(words) or not re.match(r"\s+\d", after)):
            if word.endswith(("'s", "’s")):
                return i + 1
            continue
        if (i or len(words) > 1) and _ONE_INITIAL.fullmatch(word):
            continue
        # A surname in capitals needs a first name before it ("Sergei LAVROV"): else it is an abbreviation.
        if not i and (bare in _BEHIND_NAMES or (len(words) == 1 and bare.isupper() and after.startswith(")"))):
            return 0
        shouted = bare.isupper() and len(bare) > 3 and (not i or words[i - 1].isupper())
        if bare in STOP_WORDS or bare in _SHOUTED or bare in blocked or shouted or _PLURAL_ABBREVIATION.fullmatch(bare):
            return i
        if word.endswith(("'s", "’s")):
            return i + 1
    return len(words)


# Between a first name and a surname: 'Jose "Pepe" Writer'.
_QUOTED, _QUOTED_BEFORE = (' "', " “"), ('" ', "” ")
_NICKNAME = re.compile(rf"\s[\"“]{_WORD}(?:\s{_WORD})?[\"”]\s(?={_CAP})")
_NICKNAME_BEFORE = re.compile(rf"\s[\"“]{_WORD}(?:\s{_WORD})?[\"”]\s$")


def name_at(text: str, position: int, limit: int, blocked: set[str] = frozenset()) -> tuple[int, int] | None:  # type: ignore[assignment]
    """Offsets of the name that begins at ``position`` (ranks skipped) and ends before ``limit``, or None."""
    rank = RANKS.match(text, position)
    start = rank.end() if rank else position
    m = NAME.match(text, start, min(limit, start + 70))
    if not m:
        return None
    words = m.group().split(" ")
    keep = _trim(words, blocked, text[m.end() : m.end() + 4])
    while keep and not any(c.isupper() for c in words[keep - 1]):
        keep -= 1
    if not keep:
        return None
    name = " ".join(words[:keep])
    if _ONLY_INITIALS.fullmatch(name) or len(name) < 2:
        return None
    end = start + len(strip_possessive(name))
    if text[end : end + 2] in _QUOTED and (nick := _NICKNAME.match(text, end, limit)):
        behind = name_at(text, nick.end(), limit, blocked)
        return (start, behind[1]) if behind else (start, end)
    return start, end


def name_before(text: str, position: int, floor: int, blocked: set[str] = frozenset()) -> tuple[int, int] | None:  # type: ignore[assignment]
    """Offsets of the name that ends at ``position``, beginning at or after ``floor``, or None."""
    start = max(floor, position - 80)
    best = None
    for m in _TITLED_NAME.finditer(text, start, position):
        if m.end() == position:
            best = m
    if not best:
        return None
    titles = RANKS.match(text, best.start(), position)
    words = text[titles.end() if titles else best.start() : position].split(" ")
    # A run may begin with words that are no name ("Yesterday Falconí"): take its longest clean tail.
    for i in range(len(words)):
        tail = words[i:]
        if tail[0][0].isupper() and _trim(tail, blocked, text[position : position + 4]) == len(tail):
            begin = position - len(" ".join(tail))
            if text[begin - 2 : begin] in _QUOTED_BEFORE and (nick := _NICKNAME_BEFORE.search(text, floor, begin)):
                first = name_before(text, nick.start(), floor, blocked)
                return (first[0], position) if first else (begin, position)
            return begin, position
    return None


def names_joined(text: str, position: int, floor: int, blocked: set[str]) -> list[tuple[int, int]]:
    """ "A and B, the ministers of": offsets of the name that "and" joins to the one at ``position``."""
    if text[position - 5 : position] != " and ":
        return []
    first = name_before(text, position - 5, floor, blocked)
    return [first] if first and " " in text[first[0] : first[1]] else []
