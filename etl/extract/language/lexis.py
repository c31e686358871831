"""Countries and offices in a text: one pass of an automaton for each vocabulary, longest match first."""

from __future__ import annotations

import re
from functools import cache, lru_cache

import ahocorasick

from etl.extract.language.phrases import longest_matches, lowered, phrase_automaton
from etl.extract.language.shared_names import in_full, whose_name
from etl.extract.language.spans import CountrySpan, OfficeSpan
from etl.lexicon import UnknownCodeError, require, rows, word_list


@cache
def _countries() -> ahocorasick.Automaton:
    entries: dict[str, tuple[str, str]] = {}
    for row in rows("countries.csv"):
        # The first row of a word that names several states wins (Congo, Guinea).
        entries.setdefault(row["text"], (row["code"], row["form"]))
    return phrase_automaton(entries)


_ONE_HOLDER = re.compile(
    r"(?P<before>(?:(?:first|deputy|vice|acting|assistant|permanent|state|high) )*)"
    r"(?P<who>commander|commandant|chief|head|director|minister|secretary|undersecretary|chairman|governor|commissioner)"
    r"(?P<behind> (?:of|for|in|at) .+)"
)
_PLURALS = {"secretary": "secretaries", "undersecretary": "undersecretaries", "chairman": "chairmen"}


@cache
def _offices() -> ahocorasick.Automaton:
    entries: dict[str, tuple[str | None, str | None, str | None]] = {}
    for number, row in enumerate(rows("offices.csv"), start=2):
        general = "{" in row["phrase"]
        for phrase, level, track in _spelt_out(row):
            for field, code in (("level", level), ("track", track)):
                if code:
                    require(field, code, f"offices.csv line {number}")
            value = (level or None, track or None, row["country"] or None)
            if general:
                entries.setdefault(phrase, value)
            else:
                entries[phrase] = value
    # "Commanders of the navy", "ministers of state for trade": several holders of an office that its row names once.
    for phrase, value in list(entries.items()):
        if one := _ONE_HOLDER.fullmatch(phrase):
            entries.setdefault(f"{one['before']}{_PLURALS.get(one['who'], one['who'] + 's')}{one['behind']}", value)
    # "Vice-Minister", "Deputy-Minister": spelt as one word.
    entries |= {p.replace(" ", "-", 1): v for p, v in entries.items() if p.startswith(("vice minister", "deputy mi"))}
    if not entries:
        raise UnknownCodeError("offices.csv is empty")
    return phrase_automaton(entries)


def _spelt_out(row: dict[str, str]) -> list[tuple[str, str, str]]:
    """An office with its level and track: one for each portfolio ({p}) or service ({s}) of which its row speaks."""
    phrase = row["phrase"]
    if "{p}" in phrase:
        return [(phrase.replace("{p}", r["portfolio"]), row["level"], r["track"]) for r in rows("portfolios.csv")]
    if "{s}" in phrase:
        return [(phrase.replace("{s}", r["service"]), r["level"], r["track"]) for r in rows("services.csv")]
    return [(phrase, row["level"], row["track"])]


@cache
def _cities() -> ahocorasick.Automaton:
    return phrase_automaton({row["city"]: row["code"] for row in reversed(rows("cities.csv"))})


def find_cities(text: str) -> list[CountrySpan]:
    """Cities that are no capitals, in order, with the country they lie in: where visits go."""
    found = longest_matches(_cities(), text)
    towns = [CountrySpan(a, b, text[a:b], code, "city") for a, b, code in found if code in _states()]
    return [t for t in towns if not _by_whose_clock(text, t.start, t.end)]


_DAY_THERE = re.compile(
    r"\((?:(?:early|late|already) )?[A-Z][a-z]{2,5}day(?: (?:morning|afternoon|evening|night))? in $"
)


def _by_whose_clock(text: str, start: int, end: int) -> bool:
    """ "At 3 p.m. Moscow time", "on Monday (Tuesday in Tokyo)": where the clock stands, and nobody took part."""
    if text.startswith(" time", end):
        return not text[end + len(" time") :].startswith((" to ", " and ", "s", "-"))
    return text.endswith(" in ", 0, start) and _DAY_THERE.search(text, max(0, start - 40), start) is not None


@cache
def _states() -> frozenset[str]:
    """Codes of the states; a city of a territory that is none leads nowhere."""
    return frozenset(row["code"] for row in rows("countries.csv") if row["code"])


_FIRST_NAME_NEXT = re.compile(r"\s+[A-Z][a-z]+")
_NAME_LIKE = frozenset(
    ("Jordan", "Chad", "Georgia", "Israel", "Kenya", "Holland", "Ireland", "Paris", "London", "Sydney", "Lima",
     "Victoria", "Santiago", "Sofia")
)  # fmt: skip
# Capitals that are given names as well: before a surname, and behind no word of place.
_GIVEN = frozenset(("Santiago", "Sofia"))
_SURNAME_NEXT = re.compile(r" ([A-Z][a-zà-ÿ]+)\b")
_AT_A_PLACE = re.compile(r"\b(?:in|at|to|from|near|of|for|via|into|outside|through|between|capital|city),? $")
_NO_SURNAMES = word_list("never_in_names")


@cache
def _surnames() -> dict[str, tuple[str, ...]]:
    """Names of states and capitals that holders of offices bear, with their full names: "Joseph Muscat"."""
    states = {row["text"] for row in rows("countries.csv") if row["form"] in ("name", "capital")}
    named = [(row["surname"], row["name"]) for row in rows("holders.csv") if row["surname"] in states]
    return {surname: tuple(full for s, full in named if s == surname) for surname, _ in named}


def find_countries(text: str) -> list[CountrySpan]:
    """Country words of a text, in order. Phrases that only contain such a word (traps) are left out."""
    return list(_countries_of(text))


@lru_cache(maxsize=4)  # an article is asked for its stories, then for its people
def _countries_of(text: str) -> tuple[CountrySpan, ...]:
    spans: list[CountrySpan] = []
    for start, end, (code, form) in longest_matches(_countries(), text):
        if form == "trap":
            continue
        word = text[start:end]
        if _by_whose_clock(text, start, end) or _IN_AN_AMERICAN_STATE.match(text, end):
            continue  # "Lebanon, Pennsylvania"
        if word in _surnames() and any(name in text for name in _surnames()[word]):
            continue
        if word in _NAME_LIKE and _looks_like_person(text, start, end):
            continue
        if form == "forces" and spans and spans[-1].form == "adjective" and spans[-1].end == start - 1:
            owner = spans.pop()  # "the Omani Royal Navy"
            start, word, code = owner.start, text[owner.start : end], owner.code
        spans.append(CountrySpan(start, end, word, code, form))
    return tuple(whose_name(text, in_full(text, spans)))


# "Georgia's governor", "Georgia Gov.", "Governor Ann Lee of Georgia": of the American state.
_OFFICE_IN_AMERICA = r"(?:[Ll]ieutenant |Lt\. )?(?:[Gg]overnor|Gov\.|[Ss]enator|Sen\.|[Cc]ongress(?:wo)?man|Rep\.)"
_HAS_SUCH = re.compile(
    rf"(?:['’]s)? (?:{_OFFICE_IN_AMERICA}|[Ss]ecretary of [Ss]tate|Republican|Democrat)|,? (?:U\.?S\.?|USA)\b"
)
_SUCH_OF = re.compile(rf"\b{_OFFICE_IN_AMERICA},? (?:[A-Z][\w.'’-]*,? ){{0,3}}of (?:the state of )?$")
_IN_AN_AMERICAN_STATE = re.compile(rf", (?:{'|'.join(word_list('american_states'))})\b(?! (?:and|or) )")


def _of_america(text: str, start: int, end: int) -> bool:
    before = _SUCH_OF.search(text, max(0, start - 80), start)
    return bool(before and not text.startswith(("'s", "’s"), end)) or _HAS_SUCH.match(text, end) is not None


def _looks_like_person(text: str, start: int, end: int) -> bool:
    """ "Jordan Smith", "Michael Jordan", "Georgia's governor": not the state."""
    if text[start:end] in _GIVEN:
        surname = _SURNAME_NEXT.match(text, end)
        named = surname and surname[1] not in _NO_SURNAMES and surname[1] not in _countries()
        return bool(named) and not _AT_A_PLACE.search(text, max(0, start - 12), start)
    before = text[:start].rstrip().rsplit(" ", 1)[-1]
    if text[start:end] == "Georgia" and _of_america(text, start, end):
        return True
    titled = re.fullmatch(r"(?:Mr|Mrs|Ms|Dr|Gen|Sen|Rep|Gov)\.|[A-Z][a-z]+", before) is not None
    first = _FIRST_NAME_NEXT.match(text[end:]) is not None and text[end : end + 1] == " "
    return first and titled


_HEADS_OF_STATES = re.compile(r"\s+of\s+(?:both\s+|the\s+(?:two\s+)?)?(?:[A-Z]|countries|sides|states)")
# "The heads of the Border Guard and of the Rangers": of services, not of states.
_HEADS_OF_SERVICES = re.compile(
    r"\s+of\s+(?:both\s+|the\s+)?(?:[A-Z][\w'’-]+\s+){0,4}?(?:(?P<armed>Army|Navy|Air Force|Armed Forces)|Rangers|"
    r"Coast ?[Gg]uards?|Border (?:Security )?(?:Force|Guard|Service|Police|Troops)s?|Intelligence|Security Service)\b"
)
# "The heads of the Peruvian and Chilean customs departments".
_HEADS_OF_DEPARTMENTS = re.compile(
    r" of (?:both |the )?(?:[A-Z][\w-]+(?:,| and) )*[A-Z][\w-]+ (?:Cross |Crescent )?"
    r"(?:(?!intelligence|security|secret|border)[a-z]+ ){0,2}(?:departments|agencies|authorities|"
    r"directorates|bureaus|administrations|offices|delegations|services|societies|committees|Societies)\b"
)
_PLURAL_OFFICE = re.compile(
    r"(?:ers|ents|iers|ries|ors|chairmen|chiefs|ings|kings|emirs|sultans|NSAs|leaders|officers|"
    r"officials|heads|DGMOs|ministers|members|diplomats|generals|colonels|envoys|deputies|delegations|representatives|co-chairs)\b",
    re.I,
)

_PORTFOLIOS_IN_S = re.compile(r"\b(?:fisheries|industries|waters|farmers|workers|veterans|matters|borders)\b", re.I)


@lru_cache(maxsize=4096)
def _is_plural(office: str) -> bool:
    """Of several holders? "Fisheries minister" and "minister of fisheries" are one."""
    return _PLURAL_OFFICE.search(_PORTFOLIOS_IN_S.sub("", office)) is not None


# "Amir-Abdollahian": part of a name. "At 4 pm": an hour.
_NAME_GOES_ON = re.compile(r"-[A-Z][a-z]")
_CLOCK_TIME = re.compile(r"\d\s*$")
# "secretary of the [Mongolian] National Security Council", "chief of [Russia's] General Staff".
_OF_THE = re.compile(r"(?:[\w-]+ ){1,4}(?:of|(?:aide|assistant|advis[eo]r) to) (?:the )?$")
_BEHIND_OF = (
    "of ",
    "of the ",
    "of \n",
    "of the \n",
    "aide to ",
    "stant to ",
    "viser to ",
    "visor to ",
    "aide to the ",
    "stant to the ",
    "viser to the ",
    "visor to the ",
)
_S = re.compile(r"['’]s? ")


def find_offices_of_bodies(text: str, countries: list[CountrySpan]) -> list[OfficeSpan]:
    """Offices in which the country stands between the office and its body, as wholes."""
    spans = []
    for c in countries:
        begin = max(0, c.start - 50)
        # Of the many countries few stand behind "of", so that the pattern is not worth trying for the others.
        near = text.endswith(_BEHIND_OF, begin, c.start)
        before = _OF_THE.search(text, begin, c.start) if near else None
        if before is None or c.form not in ("adjective", "name", "forces"):
            continue
        country_end = c.start + len(c.text.split()[0]) if c.form == "forces" else c.end
        owner = _S.match(text, country_end)
        behind = owner.end() if owner else country_end + 1
        # "Secretary General of Japan's National Security Secretariat" is one of "the" secretariat.
        head = text[before.start() : c.start] + ("the " if owner and not before.group().endswith("the ") else "")
        joint = head + text[behind : behind + 50]
        for start, end, (level, track, _) in longest_matches(_offices(), lowered(joint)):
            if start < len(head) < end:
                a, b = before.start() + start, behind + end - len(head)
                spans.append(OfficeSpan(a, b, text[a:b], level, track, c.code, _is_plural(joint[start:end])))
    return spans


# "A, secretary of state in Sweden's foreign ministry": not the American office; the post is read with its ministry.
_OF_A_MINISTRY = re.compile(
    r" (?:in|at|with|of) (?:the |[A-Z][\w-]+['’]s )?(?:(?:[Ff]oreign|[Dd]efen[cs]e|[Ii]nterior) )?[Mm]inistry\b"
)

# "The Cabinet of Ministers", "the CIS Council of Foreign Ministers": the name of a body.
_COUNCIL_OF = re.compile(r"\b(?:Cabinet|Council) of (?:the )?$")


def find_offices(text: str) -> list[OfficeSpan]:
    """Offices of a text, in order, whatever their case."""
    low = lowered(text)
    spans = []
    for start, end, (level, track, country) in longest_matches(_offices(), low):
        word = text[start:end]
        if word.lower() in ("heads", "head") and not _HEADS_OF_STATES.match(text[end : end + 40]):
            continue
        if word.lower() in ("heads", "head") and (m := _HEADS_OF_SERVICES.match(text, end)):
            level, track = "chief", "defence" if m["armed"] else "security"
        if word.lower() == "heads" and _HEADS_OF_DEPARTMENTS.match(text, end):
            level, track = "working", "other"
        if word == "secretary of state" and _OF_A_MINISTRY.match(text, end):
            continue
        if start and text[start - 1] == "-" and word.isupper():
            continue  # NUR-SULTAN
        if _COUNCIL_OF.search(text, max(0, start - 20), start):
            continue
        if _NAME_GOES_ON.match(text, end) or (word == "pm" and _CLOCK_TIME.search(text, max(0, start - 6), start)):
            continue
        spans.append(OfficeSpan(start, end, word, level, track, country, _is_plural(word)))
    return spans
