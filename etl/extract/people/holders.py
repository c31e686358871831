"""The list of office holders: who a bare surname is, and of which country, where the text gives no title."""

from __future__ import annotations

import re
import unicodedata
from datetime import date
from functools import cache, lru_cache

from etl.extract.people.actors import Roster
from etl.extract.people.names import STOP_WORDS, Person, name_tokens, strip_possessive
from etl.lexicon import rows, word_list

_COMMON = word_list("common_surnames")
# Those known by their first name: a minister so called is somebody else.
_CROWNED = frozenset(("king", "queen", "emperor", "emir", "sultan", "crown prince", "grand duke", "pope"))
_SHORT = 3  # letters: "Xi" and "Abe" are told by the surname where the text names their country
_LEVELS = ("leader", "minister", "deputy", "chief", "working")
_TRACKS = ("leader", "foreign", "defence", "security", "other")
# Letters that do not fall apart into a letter and an accent.
_LETTERS = str.maketrans(
    {"ø": "o", "Ø": "O", "ł": "l", "Ł": "L", "đ": "d", "Đ": "D", "ı": "i", "ð": "d", "Ð": "D", "æ": "ae", "ß": "ss"}
    | {"ə": "a", "Ə": "A", "þ": "th", "Þ": "Th", "-": " ", "'": None, "’": None, "ʻ": None}
)


def _plain(name: str) -> str:
    """Without accents, hyphens and apostrophes: "Amir-Abdollahian" and "Amir Abdollahian" are one name."""
    if name.isascii():
        name = name.replace("-", " ").replace("'", "")
        return name.replace(" Bin ", " bin ").replace("Abdul Aziz", "Abdulaziz")
    bare = name.translate(_LETTERS)
    return "".join(c for c in unicodedata.normalize("NFKD", bare) if not unicodedata.combining(c))


_SYLLABLE = re.compile(r"-([a-z])")


@cache
def _holders() -> dict[str, list[dict[str, str]]]:
    index: dict[str, list[dict[str, str]]] = {}
    for row in rows("holders.csv"):
        apart = _SYLLABLE.sub(lambda m: f" {m[1].upper()}", row["name"])  # "Han Jae Min" is Han Jae-min
        for key in {row["surname"], _plain(row["surname"]), row["name"], _plain(row["name"]), apart}:
            index.setdefault(key, []).append(row)
    return index


@cache
def _heads() -> dict[str, list[dict[str, str]]]:
    """Heads of organisations of many states by full name, with and without accents."""
    index: dict[str, list[dict[str, str]]] = {}
    for row in rows("heads_of_organisations.csv"):
        index.setdefault(_plain(row["name"]), []).append(row)
    return index


@cache
def _first_words() -> frozenset[str]:
    return frozenset(key.split(" ", 1)[0] for key in (*_holders(), *_heads()))


@lru_cache(maxsize=4096)
def may_begin_holder(word: str) -> bool:
    """Does any name in the list begin with this word? Of the many capitalised words few do."""
    if "-" in word[2:4] and _within(word) in _first_words():
        return True
    return word in _first_words() or _plain(word).split(" ", 1)[0] in _first_words()


def holders(name: str) -> list[dict[str, str]]:
    """Rows of the list of office holders for a surname or a full name."""
    return _holders().get(name) or (_holders().get(_within(name), []) if name[2:4].find("-") >= 0 else [])


def _within(name: str) -> str:
    """ "El-Sissi" as it is written within a sentence."""
    return name[:1].lower() + name[1:]


def same_name(row: dict[str, str], person: Person) -> bool:
    """ "Joseph R. Biden" and "Joe Biden": two parts in common, or the surname and the first letter."""
    if len(name_tokens(row["name"]) & person.tokens) >= 2:
        return True
    # "Martin J. Walsh" is no Micheál Martin: the surname stands last, or first where the list has it so.
    at = 0 if row["name"].startswith(row["surname"]) else -1
    words = [w for w in person.name.split() if w.rstrip(".") not in ("Jr", "Sr")]
    if at == 0 and len(words) > 1 and row["name"].split()[1:2] and row["name"].split()[1][0] != words[1][0]:
        return False  # "Ahmed Attal" is no Ahmed Nasser al-Sabah
    if at and len(words) > 1 and words[-2] in _JOINED_TO:
        return False  # "Sami bin Abdul Aziz" is no Sartaj Aziz: half a name
    return words[at] == row["surname"] and row["name"][0] == person.name[0]


_JOINED_TO = ("Abdul", "Abdel", "Abd", "bin", "Bin", "ibn", "Ibn", "Ould")


def from_holders(roster: Roster, words: list[tuple[int, str]], i: int) -> Person | None:
    run = [strip_possessive(w) for _, w in words[i : i + 4]]
    if head := _head_of_organisation(roster, run):
        return head
    for key, written in _full_names(run):
        rows_ = [r for r in holders(key) if _serves(roster, r) or _began(roster, r)]
        if rows_:
            person = _person(roster, rows_, written)
            if person and _does_something_else(roster, words[i][0], person):
                person.former = True
            return person
    word = run[0]
    if word in _COMMON or len(word) < 2 or _is_place(roster, word) or not _stands_alone(roster, words, i):
        return None
    return _person(roster, [r for r in holders(word) or holders(_plain(word)) if _by_surname(roster, r)], word)


def _head_of_organisation(roster: Roster, run: list[str]) -> Person | None:
    """Who heads a body of many states at the time is no longer their country's."""
    for n in range(len(run), 1, -1):
        written = " ".join(run[:n])
        for row in _heads().get(_plain(written), ()):
            if roster.clock.hi and _in_term(row, roster.clock.hi):
                return Person(
                    written, None, row["organisation"], former=True, tokens=name_tokens(written), international=True
                )
    return None


def _in_term(row: dict[str, str], day: date) -> bool:
    """Did the term that a list tells to the month or to the day, hold on that day?"""
    return row["start"] <= day.isoformat()[: len(row["start"])] <= (row["end"] or "9999")


def has_left_office(name: str, country: str, day: date) -> bool:
    """Is somebody listed, by the full name, as a head of that country, of whom each term was over long before a day?"""
    terms = [r for r in holders(name) if r["country"] == country and r["level"] == "leader" and " " in name]
    return bool(terms) and all(r["end"] and r["end"][:4] < str(day.year) for r in terms)


# "the Secretary General of the UN, A", "AU chairman A", "A, who chairs the Commission": no longer their country's.
_TITLE = (
    r"(?:[Cc]hair(?:man|woman|person)?|[Ss]ecretary[\s-][Gg]eneral|(?:[Ee]nvoy|[Rr]epresentative)(?= of the U)|"
    r"(?:Hamas|Hezbollah|Fatah|PKK|Houthi|[Rr]ebel|[Mm]ilitia) "
    r"(?:[Pp]olitburo |[Pp]olitical (?:[Bb]ureau )?)?(?:[Cc]hief|[Ll]eader|[Hh]ead)|[Mm]ediator|[Ff]acilitator|"
    r"(?:EU|UN|AU|OSCE|NATO|OAS|European|United Nations)(?:['’]s)? (?:[\w-]+ ){0,3}"
    r"(?:[Ee]nvoy|[Rr]epresentative|[Cc]hief|[Cc]oordinator)|[Hh]ead of (?:EU|European) (?:foreign )?diplomacy|"
    r"[Cc]ommissioner|[Pp]resident of the (?:European|World|UN|African)|[Ll]eader(?= of))"
)
_OTHER_TITLE_BEFORE = re.compile(_TITLE + r"(?:\s+(?:of|for|to)\s+[^.;:,]{2,60}?)?,?\s+(?:M(?:rs?|s)\.?\s+)?$")
_OTHER_TITLE_AFTER = re.compile(
    r"(?:\s+[A-Z][\w’'-]+){0,3},\s+(?:who\s+(?:chairs|heads|(?:is|was)\s+[^,.;]{0,30}?)\s*|(?:the|a|an)\s+)?"
    r"(?:(?:the\s+)?Commission\b|(?:as\s+)?" + _TITLE + ")"
)


def _does_something_else(roster: Roster, start: int, person: Person) -> bool:
    """Is a title beside the name another one than that in the list, which has ended by now?"""
    today = roster.clock.lo.isoformat()[:7] if roster.clock.lo else "9999"
    if any((r["end"] or "9999") >= today for r in holders(person.name)):
        return False
    before, behind = roster.text[max(0, start - 90) : start], roster.text[start + len(person.name) :][:110]
    return bool(_OTHER_TITLE_BEFORE.search(before) or _OTHER_TITLE_AFTER.match(behind))


def _full_names(run: list[str]) -> list[tuple[str, str]]:
    """What of these words may be a full name, with its wording; "Valery Gerasimov" also in "Valery Vasilevich
    Gerasimov"."""
    index = _holders()
    keys = [(f"{run[0]} {w}", f"{run[0]} {w}") for w in run[2:]]
    # "Juan Carlos Varela" is not the king.
    keys += [(_plain(" ".join(run[:n])), " ".join(run[:n])) for n in range(len(run), 1, -1)]
    return [(key, written) for key, written in keys if key in index]


@cache
def _cities() -> frozenset[str]:
    return frozenset(row["city"] for row in rows("cities.csv"))


def _is_place(roster: Roster, word: str) -> bool:
    """Muscat is a city before it is a prime minister."""
    return word in roster.blocked or word in _cities()


def _by_surname(roster: Roster, row: dict[str, str]) -> bool:
    """Leaders, foreign and defence ministers are known by the surname alone, others where the text also names the
    country, as leaders with a short name are."""
    if not _serves(roster, row) or row["level"] not in ("leader", "minister"):
        return False
    if len(row["surname"]) <= _SHORT:
        return row["level"] == "leader" and row["country"] in roster.codes
    return row["track"] in ("leader", "foreign", "defence") or row["country"] in roster.codes


def _person(roster: Roster, found: list[dict[str, str]], written: str) -> Person | None:
    """Who that is: where the rows are of several countries, the one of the country that the text names."""
    if len({r["country"] for r in found}) > 1:
        found = [r for r in found if r["country"] in roster.codes]
    if len({r["country"] for r in found}) != 1:
        return None
    r = min(sorted(found, key=lambda r: r["start"], reverse=True), key=lambda r: _weight(roster, r))
    return Person(written, r["country"], r["office"], r["level"], r["track"], tokens=name_tokens(written))


def _weight(roster: Roster, row: dict[str, str]) -> tuple[bool, int, int]:
    """Of several offices of one person the present one counts, then the higher, then the one for foreign affairs."""
    return not _serves(roster, row), _LEVELS.index(row["level"]), _TRACKS.index(row["track"])


def _stands_alone(roster: Roster, words: list[tuple[int, str]], i: int) -> bool:
    """A surname by itself: no first name before it ("Julie Rodriguez") and no further name behind it."""
    before = strip_possessive(words[i - 1][1].rstrip(".")) if i else ""  # "Turkey's Erdogan"
    return (
        (
            (not i or before in STOP_WORDS or before in roster.blocked or before in ("Mr", "President"))
            and i + 1 >= len(words)
        )
        or (
            i + 1 < len(words)
            and words[i + 1][1] in STOP_WORDS
            and (not i or before in STOP_WORDS or before in roster.blocked)
        )
        or words[i][1].endswith(("'s", "’s"))
    )


def _began(roster: Roster, row: dict[str, str]) -> bool:
    """Of what leaders and ministers did papers still tell years later; others are by then something else."""
    if row["level"] not in ("leader", "minister"):
        return False
    return roster.clock.hi is None or row["start"][:7] <= roster.clock.hi.isoformat()[:7]


def _serves(roster: Roster, row: dict[str, str]) -> bool:
    if roster.clock.lo is None or roster.clock.hi is None:
        return True
    start, end = row["start"], row["end"] or "9999"
    return start[:7] <= roster.clock.hi.isoformat()[:7] and end[:4] >= str(roster.clock.lo.year - 1)


def settle_rank(roster: Roster, person: Person) -> None:
    """A full name without a title in the text has the office of the list: "Australia's Scott Morrison"."""
    if person.former or not person.country or " " not in person.name or not (person.level is None or person.office):
        return
    rows_ = [r for r in (holders(person.name) or holders(_plain(person.name))) if r["country"] == person.country]
    rows_ = [r for r in rows_ if _serves(roster, r)]
    if person.level:
        # "Defence Secretary A": of India an official, of Britain a minister.
        rows_ = [r for r in rows_ if r["office"] == (person.office or "").lower()]
    found = _person(roster, rows_, person.name)
    if found:
        person.office, person.level, person.track = found.office, found.level, found.track


def held_office(person: Person, day: date) -> bool:
    """Whether by the list this person held an office of this rank on that day."""
    rows_ = holders(person.name) or holders(_plain(person.name))
    return any(_in_term(r, day) for r in rows_ if (r["country"], r["level"]) == (person.country, person.level))


def holder_country(roster: Roster, person: Person) -> str | None:
    index = _holders()
    keys = [person.name, _plain(person.name), *sorted(t for t in person.tokens if t not in _COMMON or person.level)]
    full = " " in person.name
    for key in keys:
        rows_ = [
            r
            for r in index.get(key, [])
            if _serves(roster, r)
            and (
                (key in keys[:2] and not (person.level not in (None, "leader") and r["office"] in _CROWNED))
                or ((person.level is None or r["level"] == person.level) and (not full or same_name(r, person)))
            )
        ]
        # Of several "Harris" the one whom the text calls Vice President.
        titled = [r for r in rows_ if person.office and r["office"].lower() == person.office.lower()]
        for found in ({r["country"] for r in rows_}, {r["country"] for r in titled}):
            if len(found) == 1:
                return found.pop()
    # "Met with Prime Minister A B in 2012": one who held that rank at another time.
    once = [r for key in keys[:2] for r in index.get(key, ()) if r["level"] == person.level] if full else []
    told = {r["country"] for r in once}
    return told.pop() if len(told) == 1 else None


def holder_of(roster: Roster, surname: str, country: str) -> Person | None:
    """Who of a country bore a surname, in any letters, and an office by the list when the text was written."""
    written = surname.title()
    return _person(roster, [r for r in holders(written) if r["country"] == country and _serves(roster, r)], written)
