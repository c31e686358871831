"""Series, dialogues, working groups and hotlines that a text names."""

from __future__ import annotations

import re
from functools import cache

from etl.extract.cast import Cast
from etl.extract.date_vocabulary import YEAR
from etl.extract.lexis import Phrases, rows
from etl.extract.model import MechanismReading
from etl.extract.prefilter import filtered
from etl.extract.text import Sentence
from etl.lexicon import require

_CAP = r"(?:[A-Z][\w&’'./-]*|\d+\+\d+)"
_HEADS = {
    "hotline": r"[Hh]otline|[Tt]elephone [Ll]ink|[Dd]irect [Ll]ine",
    "working_group": r"Working Group|Task Force|Expert Group",
    "agreement": r"Agreement|Accord|Memorandum of Understanding",
    "talks": r"Talks|Dialogue|Commission|Consultations?|Mechanism|Committee|Format|format|Council|Forum",
}
_NAMED = filtered(
    rf"(?P<name>(?:{_CAP}\s+(?:(?:of|for|on|and|&)\s+){{0,1}}){{1,7}}(?P<head>{'|'.join(_HEADS.values())})"
    rf")(?:\s+\((?P<short>[A-Z]{{2,8}})\))?"
)
_NOT_A_SERIES = re.compile(
    r"\b(?:Security Council|National Council|Central (?:Military )?Commission|Central Committee|"
    r"European (?:Commission|Council)|Standing Committee|Foreign Relations Committee|"
    r"Council of Ministers|State Council|United Nations)\b"
)
# "the chairman of the Joint Council": an office, not talks.
_OFFICE_OF = re.compile(
    r"\b(?:chair(?:man|woman|person)?|head|director|members?|secretary|chief|president|spokes\w+) of (?:the )?$", re.I
)
_ORDINAL_WORDS = {
    w: i
    for i, w in enumerate(
        [
            "first",
            "second",
            "third",
            "fourth",
            "fifth",
            "sixth",
            "seventh",
            "eighth",
            "ninth",
            "tenth",
            "eleventh",
            "twelfth",
        ],
        1,
    )
}
_ROUND = filtered(
    rf"\b(?:(?P<d>\d{{1,3}})(?:st|nd|rd|th)|(?P<w>{'|'.join(_ORDINAL_WORDS)}))(?:-ever)?\s+(?:(?:[A-Z][\w.-]+\s+){{0,6}}(?:round|"
    rf"meet|meeting|session|dialogue|talks|Talks|Dialogue|Meeting|Round)\b)"
)
# A line or a series told without a proper name; what stands before the noun is kept as its name.
_PLAIN = filtered(
    r"\b(?:(?P<hotline>(?:(?:secure|direct|military|defen[cs]e|communications?|emergency|crisis|"
    r"telephone|phone)\s+){1,4}(?:hotline|telephone (?:line|link|connection)|phone (?:line|link)|"
    r"line of communication|line)|hotlines?)"
    r"(?P<under>\s+under\s+(?:the|a)\s+(?P<name>[\w\s-]{4,60}?mechanism))?"
    r"|(?P<series>(?:(?:maritime|military|security|defen[cs]e|strategic|policy|coordination|economic|"
    r"political|migration|border|human rights|corps commander[- ]level|arms control|stability|consular)"
    r"\s+){2,5}(?:consultations|talks|dialogues?|consultation)))",
    re.I,
)
_SET_UP = filtered(
    r"\b(?:establish\w*|set up|agreed|signed|created|opened|installed|launched|inaugurated|dates from|founded)\b", re.I
)


@cache
def _known() -> Phrases:
    cues = {}
    for number, row in enumerate(rows("mechanisms.csv"), start=2):
        require("mechanism_kind", row["kind"], f"mechanisms.csv line {number}")
        cue = row["cue"].lower().rstrip("*")
        cues[cue] = (row["name"], row["kind"])
        cues.setdefault(f"{cue}s", (row["name"], row["kind"]))
    return Phrases(cues)


def find_mechanism(sentence: str, segment: tuple[int, int]) -> tuple[str | None, int | None]:
    """Name of the series a clause names (its usual name where it is a known one), and the number of the round,
    where told."""
    clause = sentence[segment[0] : segment[1]]
    r = _ROUND.search(clause)
    number = None
    if r:
        number = int(r["d"]) if r["d"] else _ORDINAL_WORDS[r["w"].lower()]
    for text, kind, _ in _names_in(clause):
        if kind != "hotline" or re.search(r"\b(?:call|tested|used|reopened|opened)\b", clause, re.I):
            return text, number
    return None, number


def _names_in(clause: str) -> list[tuple[str, str, tuple[int, int]]]:
    """(name, kind, offsets) of each mechanism in a piece of text: known series, proper names, then plain
    descriptions."""
    found: list[tuple[str, str, tuple[int, int]]] = []
    for start, end, (name, kind) in _known().matches(clause):
        found.append((name, kind, (start, end)))
    for m in _NAMED.finditer(clause):
        if (
            _NOT_A_SERIES.search(m.group())
            or _OFFICE_OF.search(clause[: m.start()])
            or any(a < m.end() and m.start() < b for _, _, (a, b) in found)
        ):
            continue
        name = re.sub(r"^(?:The|A|An|At|In|On|Both|This|First)\s+", "", m["name"])
        if " " not in name:
            continue
        kind = next(k for k, head in _HEADS.items() if re.fullmatch(head, m["head"]))
        found.append((name, kind, m.span()))
    for m in _PLAIN.finditer(clause):
        if any(a < m.end() and m.start() < b for _, _, (a, b) in found):
            continue
        if m["hotline"]:
            found.append((f"{m['hotline']}{m['under'] or ''}", "hotline", m.span()))
        else:
            found.append((m["series"], "talks", m.span()))
    return found


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
            year = re.search(rf"\b(?:[Ii]n|since|from)\s+({YEAR})\b", s.text) if _SET_UP.search(s.text) else None
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
