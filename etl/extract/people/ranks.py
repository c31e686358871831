"""The rank that a telling gives to a contact itself: "foreign minister-level talks", "at working level"."""

from __future__ import annotations

import re
from collections.abc import Callable
from functools import cache

from etl.extract.language.lexis import find_offices
from etl.extract.language.prefilter import filtered
from etl.extract.language.told import Told
from etl.lexicon import rows, word_list

Rank = tuple[str, str | None]
# Levels of office, the highest first.
LEVELS = ("leader", "minister", "chief", "deputy", "working")

# "Foreign secretary-level", "at director general (DG) level".
_LEVEL = filtered(
    # Words are taken whole: nothing that follows one begins with a letter.
    r"(?P<words>(?:[A-Za-z]++[ -]){0,5}?[A-Za-z]++(?:['’]s?)?)(?: \([A-Za-z]{2,5}\))?[\s-]+levels?\b",
    re.I,
    150,
)
# "At the level of prime ministers".
_AT_LEVEL = filtered(r"\bat (?:the|a) levels? of (?:the )?(?P<words>(?:[A-Za-z-]+ ?){1,5})", re.I)
_TALKS = (
    r"(?:talks?|meetings?|consultations?|dialogues?|rounds?|sessions?|contacts?|negotiations|discussions|summit|visit|"
    r"commissions?|committees?|councils?)"
)
# "Ahead of the ministerial meeting": the rank of another event.
_ANOTHER = re.compile(
    r"\b(?:ahead of|before|after|following|since|prior to|preced(?!ed by)\w+|prepar\w+)\b[^,;]{0,25}$", re.I
)
_SAME_LEVEL = filtered(r"\bat (?:this|that|the same|such a) level\b", re.I)
# Forces that guard a border: their director general is a chief of service.
_BORDER_FORCE = filtered(
    r"\b(?:[Bb]order (?:[Ss]ecurity [Ff]orces?|[Gg]uards?(?: [A-Z]\w+)?|[Ff]orces?|[Pp]olice)|BSF|BGB|[Rr]angers|"
    r"[Cc]oast ?[Gg]uards?)\b"
)
_FORCE_BEFORE = re.compile(rf"{_BORDER_FORCE.pattern.pattern}(?: [A-Z]\w+)?['’]?s? $")
_FORCE_BEHIND = re.compile(rf"(?: \([A-Z]+\))? of (?:the )?(?:[A-Z]\w+(?:['’]s)? )?{_BORDER_FORCE.pattern.pattern}")
_DIRECTOR_GENERAL = re.compile(r"(?:dg|directors?[ -]generals?)$", re.I)
# In Lisbon, Madrid or Warsaw the second of a ministry.
_SECRETARY_OF_STATE = re.compile(r"secretar(?:y|ies) of state\b", re.I)
_MINISTRY_SECRETARY = re.compile(
    r"(?:foreign|defen[cs]e|home|interior|commerce|finance|power|water \w+) (?:secretary|secretaries)", re.I
)


@cache
def _words() -> dict[str, Rank]:
    return {r["word"]: (r["level"], r["track"] or None) for r in rows("levels.csv")}


@cache
def _adjectives() -> re.Pattern[str]:
    words = sorted((r["word"] for r in rows("levels.csv") if r["form"] == "adjective"), key=len, reverse=True)
    either = "|".join(re.escape(w).replace(r"\ ", "[ -]") for w in words)
    return re.compile(rf"\b(?P<words>{either}) (?:\w+ ){{0,2}}?{_TALKS}\b", re.I)


def rank_told(clause: str, at: int, text: str) -> Rank | None:
    """Level and track in the words nearest to the contact word at ``at``; ``text`` is the article."""
    low = clause.lower()
    found: list[tuple[int, Rank]] = []
    if "level" in low:
        for pattern in (_LEVEL, _AT_LEVEL):
            for m in pattern.finditer(clause):
                rank = _rank_of(m["words"], text, leading=pattern is _AT_LEVEL)
                if rank and not _ANOTHER.search(clause, max(0, m.end("words") - 60), m.end("words")):
                    found.append((abs(m.start("words") - at), _told(rank, m.group())))
    if not found and "minister" in low:
        found += [
            (abs(m.start() - at), _told(_words()[_plain(m["words"])], m.group()))
            for m in _adjectives().finditer(clause)
            if not _ANOTHER.search(clause, max(0, m.start() - 40), m.start())
        ]
    if not found and (theirs := _theirs(clause, at)):
        return theirs
    return min(found)[1] if found else None


# "Their deputies met", "talks of the ministers' deputies"; and not "members of parliament, called deputies".
_DEPUTIES = re.compile(r"\b(?:their|the (?:two |foreign |defen[cs]e )*ministers['’]) deputies\b", re.I)
# "The commanders of the two navies", "the heads of both countries' border guards".
_OF_FORCES = re.compile(
    r"\b(?:commanders|chiefs|heads) of (?:the two|both|their)(?: (?:countries|states|nations|sides)['’])? "
    r"(?:(?P<border>border (?:guards?|services?|forces?|troops)|coast ?guards?)|"
    r"navies|armies|air forces|armed forces|militaries)\b",
    re.I,
)
_NEAR = 60  # characters


def _theirs(clause: str, at: int) -> Rank | None:
    """Level and track of deputies or commanders of both sides who are told right beside the contact word."""
    forces = _OF_FORCES.search(clause) if " of " in clause else None
    told = forces or (_DEPUTIES.search(clause) if "deputies" in clause.lower() else None)
    if told is None or min(abs(told.end() - at), abs(told.start() - at)) > _NEAR:
        return None
    if forces is None:
        return _told(("deputy", None), told.group())
    return _told(("chief", "security" if forces["border"] else "defence"), told.group())


def _told(rank: Rank, words: str, rule: str = "the rank told of the contact itself") -> Rank:
    level, track = (part and Told(part, words, rule) for part in rank)
    return level or "", track


# "The two leaders | will see each other", "both foreign ministers had | talked".
_AUXILIARIES = re.compile(
    r"(?:, (?:[A-Z][\w.’'-]+ ){1,4}and (?:[A-Z][\w.’'-]+ ?){1,4},)?"  # "the two chiefs, A and B, | met"
    r"\s+(?:(?:will|would|are|were|had|have|last|also|first|then|again|both|to|expected|due|planning|jointly|briefly)\s+)*"
)
_THE_TWO = re.compile(r"\b(?:the|both|all)\s+(?:(?:two|three|four)\s+)?(?:[A-Z]\w+\s+){0,2}$", re.I)


def rank_of_subject(clause: str, at: int) -> Rank | None:
    """Level and track of "the two leaders", who are the subject of the verb at ``at``."""
    subject = next((o for o in reversed(find_offices(clause[:at])) if o.plural and o.level), None)
    if subject is None or not _AUXILIARIES.fullmatch(clause, subject.end, at):
        return None
    theirs = _told((subject.level or "", subject.track), subject.text, "the rank of “the two” who act")
    return theirs if _THE_TWO.search(clause[: subject.start]) else None


def same_level(clause: str) -> bool:
    """ "Talks at this level": of the rank told before."""
    return bool(_SAME_LEVEL.search(clause))


def permanent_head(codes: tuple[str, ...]) -> bool:
    """Whether a "foreign secretary" of these states heads the ministry's officials, below a minister."""
    return bool(codes) and set(codes) <= word_list("states_with_permanent_secretaries")


def held_rank(
    text: str, office: str, start: int, end: int, codes: tuple[str, ...], known: Callable[[], list[str]]
) -> Rank | None:
    """Level and track of an office that are other than its words say: a "foreign secretary" below a minister, a
    director general who commands a border force. ``known`` tells the countries that the article speaks of."""
    if _SECRETARY_OF_STATE.match(office) and codes and not set(codes) & word_list("secretaries_of_state_are_ministers"):
        return "deputy", ""
    if is_secretary(office):
        # "The two foreign secretaries" of Bangladesh and Myanmar: heads of the ministries' officials.
        below = any(permanent_head((code,)) for code in codes or known())
        return ("deputy", "") if below else None
    if not _DIRECTOR_GENERAL.search(office):
        return None
    before, behind = text[max(0, start - 30) : start], text[end : end + 60]
    return ("chief", "security") if _FORCE_BEFORE.search(before) or _FORCE_BEHIND.match(behind) else None


def is_secretary(office: str) -> bool:
    """Whether an office is that of a "foreign secretary"."""
    return bool(_MINISTRY_SECRETARY.fullmatch(office))


def _plain(words: str) -> str:
    return re.sub(r"[\s-]+", " ", words.lower()).strip()


def _rank_of(words: str, text: str, *, leading: bool) -> Rank | None:
    """Rank of the office that the words end with (or, after "at the level of", begin with)."""
    plain = re.sub(r"['’]s?$", "", words.strip())
    if _DIRECTOR_GENERAL.search(plain) and _BORDER_FORCE.search(text):
        return "chief", "security"
    spoken = plain.replace("-", " ")
    for office in find_offices(spoken):
        if (office.start == 0 if leading else office.end == len(spoken)) and office.level:
            # Talks "at foreign secretary level" are those of states where that is the permanent head.
            return ("deputy" if is_secretary(office.text) else office.level), office.track
    parts = _plain(plain).split(" ")
    for n in range(min(3, len(parts)), 0, -1):
        piece = " ".join(parts[:n] if leading else parts[-n:])
        if piece in _words():
            return _words()[piece]
    return None
