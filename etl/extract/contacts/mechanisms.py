"""Series, dialogues, working groups and hotlines that a text names."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache

from etl.extract.clauses.segments import clauses
from etl.extract.clauses.triggers import find_triggers
from etl.extract.contacts.known_series import known_series
from etl.extract.contacts.series_words import (
    BESIDE,
    FOUNDED,
    GATHERING,
    HELD_WITHIN,
    LINE_PLANNED,
    LINE_USED,
    OF_BODY,
    PACT,
    SESSION_NEXT,
    SET_UP,
)
from etl.extract.days.date_vocabulary import ORDINALS, YEAR
from etl.extract.language.prefilter import filtered
from etl.extract.language.text import Sentence
from etl.extract.model import MechanismReading
from etl.extract.people.cast import Cast

_CAP = r"(?:[A-Z][\w&’'./-]*|\d+\+\d+)"
_HEADS = {
    "hotline": r"[Hh]otline|[Tt]elephone [Ll]ink|[Dd]irect [Ll]ine|[Ll]iaison [Ll]ine",
    "working_group": r"Working Group|Task Force|Expert Group|Joint Group|Contact Group|Liaison Group|"
    "Coordination Group",
    "agreement": r"Agreement|Accord|Memorandum of Understanding",
    "talks": r"Talks|Dialogue|Commission(?: Meeting)?|Consultations?|Mechanism|Committee(?: Meeting)?|Format|"
    "format|Council|"
    r"Forum|Friendship Exchange|High[- ]Level Meeting|Ministerial Meeting|Commissioners",
}
_TAIL = r"(?:\s+(?:for|on)\s+(?:the\s+)?(?:[A-Z][\w-]+(?:\s+(?:and|&)\s+)?\s?){1,4}(?<=\w))?"
_NAMED = filtered(
    rf"(?P<name>(?:{_CAP}\s+(?:(?:of|for|on|and|&)\s+){{0,1}}){{1,7}}(?P<head>{'|'.join(_HEADS.values())})"
    rf")(?:\s+\((?P<short>[A-Z]{{2,8}})\))?"
)
_HEAD = re.compile("|".join(_HEADS.values()))
_JOINT_GROUP = filtered(rf"\b(?P<name>(?:Joint|Contact|Study|Coordination|Trilateral|Expert) Group{_TAIL})")
_GATE = filtered(
    "|".join(_HEADS.values())
    + r"|\b(?:line|link|channel|connection|talks|dialogue|consultation|commission|committee|group|"
    r"mechanism|council|level)|Group",
    re.I,
)
_NOT_A_SERIES = re.compile(
    r"\b(?:Security (?:Council|Committee)|Foreign Affairs Commission|"
    r"National Council|Central (?:Military )?Commission|Central Committee|"
    r"European (?:Commission|Council)|Standing Committee|Foreign Relations Committee|"
    r"Affairs Committee|Joint Task Force|Council of Ministers|"
    r"(?<!Supreme )State Council|United Nations|Electoral Commission|"
    r"Human Rights (?:Council|Commission)|High Commission(?!er)|"
    r"Truth Commission|Nobel Committee|Olympic Committee|Red Cross|Privy Council|City Council|Executive Council)\b"
)
# "the chairman of the Joint Council": an office, not talks.
_OFFICE_OF = re.compile(
    r"\b(?:chair(?:man|woman|person)?|head|director(?:[ -]general)?|commissioner|members?|secretary|chief|president|"
    r"spokes\w+) of (?:the )?$",
    re.I,
)
_ORDINAL_WORDS = {word: number for word, number in ORDINALS.items() if number <= 12}
_ROUND = filtered(
    rf"\b(?:(?P<d>\d{{1,3}})(?:st|nd|rd|th)|(?P<w>{'|'.join(_ORDINAL_WORDS)}))(?:-ever)?\s+(?:(?:[A-Z][\w.-]+\s+){{0,6}}(?:round|"
    rf"meet|meeting|session|dialogue|talks|Talks|Dialogue|Meeting|Round)\b)"
)
# A line or a series told without a proper name; what stands before the noun is kept as its name.
_LINE_WORDS = (
    r"(?:secure|direct|maritime|naval|aerial|military|defen[cs]e|communications?|emergency|crisis|telephone|phone|liaison|cross-border|border|"
    r"de-?confliction|dedicated)"
)
_FIELD = (
    r"(?:maritime|military|security|defen[cs]e|strategic|policy|coordination|economic|political|migration|"
    r"border|human rights|"
    r"corps commander[- ]level|arms control|stability|consular)"
)
_JOINT = (
    r"(?:joint|mixed|intergovernmental|inter-governmental|trilateral|tripartite|ad hoc|ad-hoc|permanent|"
    r"high-level|bilateral)"
)
_RANK = (
    r"(?:working|general|director[- ]general|dg|bureau[- ]chief|foreign[- ]secretary|secretary|"
    r"vice[- ]minister(?:ial)?)"
)
# "On migration", "on the delimitation", "on border affairs".
_ON_A_MATTER = (
    r"on\s+(?:the\s+)?(?!the\b)[a-z][\w-]+(?:\s+(?:affairs|issues|matters|cooperation|security|management|"
    r"delimitation|demarcation|and\s+demarcation|waters?|trade))?"
)
_PLAIN = filtered(
    rf"\b(?:(?P<hotline>(?:{_LINE_WORDS}\s+){{1,4}}(?:hotline|line|link|channel|connection)(?:\s+of\s+communications?)?"
    r"|hotlines?|direct\s+lines?\s+of\s+communications?)"
    r"(?P<under>\s+under\s+(?:the|a)\s+(?P<name>[\w\s-]{4,60}?mechanism))?"
    rf"|(?P<series>(?:{_FIELD}\s+){{2,5}}(?:consultations|talks|dialogues?|consultation)|"
    r"annual\s+(?:[a-z-]+\s+){0,2}(?:consultations|dialogue)|exploratory\W\s*(?:talks|meetings?|contacts|dialogue)|"
    rf"{_RANK}[- ]level\s+(?:military\s+|border\s+)?(?:talks|consultations?|dialogue|meetings?)|"
    rf"(?:border\s+|military\s+)?talks\s+(?:at|on)\s+(?:the\s+)?{_RANK}\s+(?:\([A-Z]+\)\s+)?level|"
    r"working\s+groups\s+of\s+the\s+government(?:al)?\s+delegations|"
    r"(?:exploratory|migration|normali[sz]ation|reconciliation|disarmament|six-party|proximity|boundary)\s+talks|"
    r"(?:political|strategic|consular|security|diplomatic)\s+(?:consultations|dialogue)|"
    r"(?:corps|division|brigade|flag|army|border|military)[- ]commanders?['’]?[- ]level(?:\s+(?:talks|meetings?|"
    r"dialogue))?|"
    r"(?:trilateral|tripartite|quadrilateral|consultation|coordination)\s+(?:[a-z-]+\s+)?(?:mechanism|format)|"
    rf"(?:working groups?|(?:sub-?)?commissions?|(?:sub-?)?committees?)\s+(?-i:{_ON_A_MATTER})|"
    rf"{_JOINT}\s+(?:[a-z-]+\s+){{0,3}}?(?:commission|committee|working group|task force|council|"
    rf"group on [a-z]+(?: [a-z]+)?)))\b",
    re.I,
)


def find_mechanism(sentence: str, segment: tuple[int, int]) -> tuple[str | None, int | None]:
    """Name of the series a clause names (its usual name where it is a known one), and the number of the round,
    where told."""
    clause = sentence[segment[0] : segment[1]]
    r = _ROUND.search(clause)
    number = None
    if r:
        number = int(r["d"]) if r["d"] else _ORDINAL_WORDS[r["w"].lower()]
    found = series_in(clause) or series_in(_idle_clauses(sentence), beside=True)
    return (found[0][0] if found else None), number


def _idle_clauses(sentence: str) -> str:
    """What the sentence says besides, where no other contact word stands."""
    triggers = find_triggers(sentence)
    return " ".join(sentence[a:b] for a, b in clauses(sentence) if not any(a <= t.start < b for t in triggers))


def series_in(clause: str, *, beside: bool = False) -> list[tuple[str, str]]:
    """(name, kind) of each series or line by which a contact told in these words can have been held.

    ``beside``: the words stand outside the clause of the contact and must say that it was held there.
    """
    found = []
    for name, kind, (start, end) in _names_in(clause):
        if GATHERING.search(name) or BESIDE.search(clause, max(0, start - 80), start):
            continue
        if beside and not HELD_WITHIN.search(clause, max(0, start - 90), start):
            continue
        if FOUNDED.search(clause, max(0, start - 60), start) or OF_BODY.match(clause, end):
            continue
        if kind == "agreement" and not SESSION_NEXT.match(clause[end:]):
            continue
        if kind == "hotline" and (
            not LINE_USED.search(clause) or LINE_PLANNED.search(clause, max(0, start - 70), start)
        ):
            continue
        found.append((name, kind))
    return found


def words_of_series(text: str, name: str) -> str | None:
    """The words by which a text names a series of that usual name."""
    return next((text[a:b] for known, _, (a, b) in _names_in(text) if known == name), None)


def short_names(text: str) -> Iterator[tuple[str, str]]:
    """ "The General Border Committee (GBC)": GBC, and the name of the series."""
    for m in _SHORT.finditer(text):
        for name, kind, (start, end) in _names_in(text):
            if kind != "agreement" and start < m.start() <= end + 12:
                yield m.group(1), name


_SHORT = re.compile(r"\(([A-Z]{3,6})\)")
_Named = tuple[str, str, tuple[int, int]]


@lru_cache(maxsize=256)
def _names_in(clause: str) -> list[_Named]:
    """(name, kind, offsets) of each mechanism in a piece of text: known series, proper names, then plain
    descriptions."""
    found = [(name, kind, (start, end)) for start, end, (name, kind) in known_series().matches(clause)]
    if not _GATE.search(clause):
        return found
    for told in (_joint_groups, _proper_names, _descriptions):
        for name, kind, (start, end) in told(clause):
            if not any(a < end and start < b for _, _, (a, b) in found):
                found.append((name, kind, (start, end)))
    return found


def _joint_groups(clause: str) -> Iterator[_Named]:
    for m in _JOINT_GROUP.finditer(clause):
        yield m["name"].strip(), "working_group", m.span()


def _proper_names(clause: str) -> Iterator[_Named]:
    # Most sentences with "talks" or "council" hold no such word as a name writes it.
    for m in _NAMED.finditer(clause) if _HEAD.search(clause) else ():
        name = re.sub(r"^(?:The|A|An|At|In|On|Both|This|First)\s+", "", m["name"])
        if " " not in name or _NOT_A_SERIES.search(m.group()) or _OFFICE_OF.search(clause[: m.start()]):
            continue
        kind = next(k for k, head in _HEADS.items() if re.fullmatch(head, m["head"]))
        yield name, "agreement" if PACT.search(name) else kind, m.span()


def _descriptions(clause: str) -> Iterator[_Named]:
    for m in _PLAIN.finditer(clause):
        if _OFFICE_OF.search(clause[: m.start()]):
            continue
        if m["hotline"]:
            yield f"{m['hotline']}{m['under'] or ''}", "hotline", m.span()
        else:
            yield m["series"], "talks", m.span()


def find_mechanisms(sentences: list[Sentence], cast: Cast) -> list[MechanismReading]:
    """Mechanisms an article tells of, each once (the passage that names it most fully)."""
    best: dict[tuple[str, str], MechanismReading] = {}
    for s in sentences:
        if s.kind == "boilerplate":
            continue
        for name, kind, _ in _names_in(s.text):
            codes = sorted(
                {c for a in cast.within(s.start, s.end) if a.kind != "person" or not a.aside for c in a.countries}
            )
            countries = tuple(codes) if len(codes) >= 2 else tuple(sorted(cast.main_countries(2)))
            if len(countries) < 2:
                continue
            year = re.search(rf"\b(?:[Ii]n|since|from)\s+({YEAR})\b", s.text) if SET_UP.search(s.text) else None
            reading = MechanismReading(
                name, kind, countries, s.start, s.end, s.text, established=year.group(1) if year else None
            )
            key = (name.lower().rstrip("s"), kind)
            if key not in best or (reading.established and not best[key].established):
                best[key] = reading
    return _one_hotline(list(best.values()))


def _fullness(m: MechanismReading) -> tuple[bool, bool, int]:
    return m.name[:1].isupper(), bool(m.established), len(m.name)


def _one_hotline(found: list[MechanismReading]) -> list[MechanismReading]:
    """ "A hotline", "the direct line": words for one line of two countries, named most fully once."""
    lines = [m for m in found if m.kind == "hotline"]
    keep: dict[tuple[str, ...], MechanismReading] = {}
    for m in lines:
        known = keep.get(m.countries)
        if known is None or _fullness(m) > _fullness(known):
            keep[m.countries] = m
    return [m for m in found if m.kind != "hotline" or keep[m.countries] is m]
