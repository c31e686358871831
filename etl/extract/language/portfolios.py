"""Offices that the vocabulary holds only in part: "Minister of Trade and Industry", "Foreign and Trade Minister", "head
of the political department"."""

from __future__ import annotations

import re
from dataclasses import replace
from functools import cache, lru_cache

from etl.extract.language.lexis import find_countries, find_offices
from etl.extract.language.prefilter import filtered
from etl.extract.language.spans import OfficeSpan
from etl.lexicon import rows, word_list

_MINISTERIAL = re.compile(r"\b(?:ministers?|secretary)\b", re.I)
# "Minister of Trade", and not "Trade Minister": only behind the portfolio others can follow.
_OF_A_PORTFOLIO = re.compile(
    r"\b(?:minister|secretary|ministry)(?: of state| delegate)?,? "
    r"(?:of|for|in charge of|responsible for|with responsibility for)\b",
    re.I,
)
_GOES_ON = (",", " and ", " & ")
_MAIN_TRACKS = frozenset(("defence", "foreign", "security"))
# "The minister | responsible for justice", "Minister Delegate | in charge of Fisheries".
_IN_CHARGE = re.compile(r",? (?:in charge of|responsible for|with responsibility for) (?:the )?", re.I)
# "Minister | of Seniors and Volunteers of Peru": a field that the vocabulary does not hold, set off from what follows.
_OTHER_FIELD = re.compile(
    r" (?:of|for) (?:the )?(?P<field>[A-Z][\w'’-]+(?:(?:,? and|,| &) [A-Z][\w'’-]+){0,4})(?=,| of (?:the )?[A-Z])"
)
# Behind another portfolio another office begins, or a body: "of Defence and Foreign Minister A", "and Trade Committee".
_OFFICE_OR_BODY = re.compile(
    r"\s+(?:[Mm]inist|[Ss]ecretar|[Cc]hief|[Cc]ommittee|[Cc]ooperation (?:between|with)|talks|ties)"
)
# "Head of the Political Department", "director of the Asia department", "head of the Osh region".
_HEADS_A_DEPARTMENT = filtered(
    r"\b(?:(?:deputy )?(?:head|director|chief)s?|directors?[- ]general) of (?:the )?"
    r"(?:(?!(?:of|the|security|intelligence|international|palestinian|state|government)\b)[\w'’&-]+ ){0,6}?"
    r"(?:department|directorate|division|bureau|agency|authority|inspectorate|region|province|oblast|district|"
    r"governorate|prefecture|canton|county)\b|"
    # "Director general for the Americas at the foreign ministry".
    r"\b(?:deputy )?(?:director[- ]general|director|head|under-?secretary) (?:of|for) (?:the )?"
    r"(?:(?!(?:of|the|at|in)\b)[\w'’&-]+ ){1,5}?(?:at|in) (?:the )?(?:[\w’'-]+ ){0,2}?"
    r"(?:[a-z]+ ministry|ministry of (?:foreign affairs|defen[cs]e))\b",
    re.I,
)
# Of which ministry a department is.
_OF_THE_MINISTRY = (
    (
        re.compile(r"\b(?:foreign|external) (?:affairs )?ministry|ministry of (?:foreign|external) affairs", re.I),
        "foreign",
    ),
    (re.compile(r"\bdefen[cs]e ministry|ministry of (?:national )?defen[cs]e", re.I), "defence"),
)


# Bodies and parts of a land, and no department of the diplomats.
_OWN_BODY = re.compile(
    r"\b(?:agency|authority|inspectorate)$|"
    r"^(?:deputy )?(?:head|chief)s? .*\b(?:region|province|oblast|district|governorate|prefecture|canton|county)$",
    re.I,
)
_SEVERAL_HEADS = re.compile(r"(?:deputy )?(?:heads|directors|chiefs)\b", re.I)


def _track_of_department(words: str) -> str | None:
    return next((track for house, track in _OF_THE_MINISTRY if house.search(words)), None)


@cache
def _named() -> re.Pattern[str]:
    """A portfolio, the longest first."""
    names = {row["portfolio"] for row in rows("portfolios.csv")} | word_list("ends_of_portfolios")
    return re.compile(rf"(?:{'|'.join(map(re.escape, sorted(names, key=len, reverse=True)))})\b", re.I)


# "State Secretary | at the Peruvian Foreign Ministry", "undersecretary | at Kenya's Ministry of Defence".
_SECOND_OF_ONE = re.compile(r"(?:secretary(?: of state)?|minister of state|secretary[- ]general)$", re.I)


@cache
def _at_its_ministry() -> re.Pattern[str]:
    """The ministry in which an office is, with the state whose ministry it is."""
    portfolio = rf"(?i:{_named().pattern})"
    return re.compile(
        r" (?:at|in|with) (?:the )?(?:[A-Z][\w’'-]+ ){1,4}?"
        rf"(?:[Mm]inistry (?:of|for) (?:the )?(?P<field>{portfolio})(?:(?:,? and|,) {portfolio})*|[Mm]inistry)"
        r"(?![\w’'])"
    )


# "Migration and Tunisians Abroad", "and International Cooperation": what may stand before the word that is known.
_MORE = r"(?:(?-i:[A-Z])[\w’'-]+ ){0,3}"


@cache
def _behind() -> re.Pattern[str]:
    """One more portfolio behind that of an office."""
    return re.compile(rf"(?:,? and |, | & )(?:(?:for|of) )?(?:the )?{_MORE}{_named().pattern}", re.I)


@cache
def _before() -> re.Pattern[str]:
    """Another portfolio, or a list of them, before that of an office."""
    return re.compile(rf"\b(?P<first>{_named().pattern})(?:(?:, {_named().pattern})+,?)? (?:and|&) $", re.I)


@cache
def _ministry() -> re.Pattern[str]:
    field = rf"(?P<one>(?i:{_named().pattern}))"
    other = field.replace("one", "two")
    more = rf"(?:(?:,? and |, | & )(?i:{_named().pattern}))*"
    return re.compile(
        rf"(?:['’]s?)? (?:Federal )?(?:(?:{field} [Mm]inistry|[Mm]inistry (?:of|for) (?:the )?{other}{more})\b|"
        r"Foreign Office\b)"
    )


def ministry_behind(text: str, at: int) -> tuple[int, str] | None:
    """ "The director of the Europe department of the Peruvian | foreign ministry": its end and its field."""
    if text.find("inistry", at, at + 90) < 0 and not text.startswith((" Foreign Office", "'s Foreign Office"), at):
        return None
    m = _ministry().match(text, at)
    return (m.end(), _track_of().get((m["one"] or m["two"] or "foreign").lower(), "other")) if m else None


@cache
def _track_of() -> dict[str, str]:
    return {row["portfolio"]: row["track"] for row in rows("portfolios.csv")}


@lru_cache(maxsize=4)
def offices_of(text: str) -> tuple[OfficeSpan, ...]:
    """Offices of a text in order, each with all of its portfolios, and the heads of departments. Two stages ask."""
    found = [_with_all(text, office) for office in find_offices(text)]
    heads = [
        OfficeSpan(
            m.start(),
            m.end(),
            m.group(),
            "working",
            _track_of_department(m.group()) or ("other" if _OWN_BODY.search(m.group()) else None),
            None,
            _SEVERAL_HEADS.match(m.group()) is not None,
        )
        for m in _HEADS_A_DEPARTMENT.finditer(text)
    ]
    if not heads:
        return tuple(found)
    found = [o for o in found if not any(h.start < o.end and o.start < h.end for h in heads)]
    return tuple(sorted([*found, *heads], key=lambda o: o.start))


# "Deputy Prime Minister for Reintegration": the vocabulary holds what stands behind "Prime".
_DEPUTY_PRIME = re.compile(r"\b(?:[Dd]eputy|[Vv]ice)[ -][Pp]rime $")


def _with_all(text: str, office: OfficeSpan) -> OfficeSpan:
    if office.text.lower().startswith("minister") and (
        deputy := _DEPUTY_PRIME.search(text, max(0, office.start - 13), office.start)
    ):
        return replace(office, start=deputy.start(), text=text[deputy.start() : office.end])
    if office.level is None or not _MINISTERIAL.search(office.text):
        return office
    if _SECOND_OF_ONE.search(office.text) and (house := _at_its_ministry().match(text, office.end)):
        words = text[office.start : house.end()]
        track = _track_of_department(words) or office.track or _track_of().get((house["field"] or "").lower())
        return replace(office, end=house.end(), text=words, track=track)
    if office.plural:
        return _widened_left(text, office)
    if office.track is None and office.text.lower().endswith(_MINISTERS):
        office = _with_field(text, office)
    return _widened_left(text, _widened_right(text, office))


_MINISTERS = ("minister", "minister delegate", "minister of state", "secretary of state", "state secretary")


def _with_field(text: str, office: OfficeSpan) -> OfficeSpan:
    """The office with its field, where other words than "of" lead to that or the vocabulary does not hold it."""
    if (charge := _IN_CHARGE.match(text, office.end)) and (field := _named().match(text, charge.end())):
        end, track = field.end(), _track_of().get(field.group().lower())
    elif (told := _OTHER_FIELD.match(text, office.end)) and not find_countries(told["field"]):
        end, track = told.end(), "other"
    else:
        return office
    return replace(office, end=end, text=text[office.start : end], track=track)


# "Minister of Trade | and Cooperatives of Peru".
_WORDS = r"(?:[A-Z][\w'’-]+ ){0,2}[A-Z][\w'’-]+"
_LAST_FIELD = re.compile(
    rf"(?:,? and | & )(?P<field>{_WORDS})(?= of (?:the )?[A-Z])|(?:, {_WORDS})+,? and {_WORDS}(?=,| of (?:the )?[A-Z])"
)


def _is_more(words: str) -> bool:
    """Is what stands behind "and" no field, but another office, or a state?"""
    return bool(find_offices(words) or find_countries(words))


def _widened_right(text: str, office: OfficeSpan) -> OfficeSpan:
    end = office.end
    while text.startswith(_GOES_ON, end) and _OF_A_PORTFOLIO.search(office.text):
        more = _behind().match(text, end)
        if more is None or _OFFICE_OR_BODY.match(text, more.end()):
            break
        end = more.end()
    if (last := _LAST_FIELD.match(text, end)) and _OF_A_PORTFOLIO.search(office.text) and not _is_more(last.group()):
        end = last.end()
    return office if end == office.end else replace(office, end=end, text=text[office.start : end])


def _widened_left(text: str, office: OfficeSpan) -> OfficeSpan:
    if not text.endswith((" and ", " & "), 0, office.start) or not _named().match(text, office.start):
        return office
    begin = max(0, office.start - 60)
    first = _before().search(text, begin, office.start)
    if first is None or text[first.start()].isupper() != text[office.start].isupper():
        return office  # "discussed trade and Home Minister A": no title
    told = _track_of().get(first["first"].lower())
    track = told if told in _MAIN_TRACKS else office.track
    return replace(office, start=first.start(), text=text[first.start() : office.end], track=track)
