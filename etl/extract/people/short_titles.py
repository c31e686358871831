"""Persons told again by a title alone: "Adm. A. Name flew to Lima. The admiral met", "the sheikh", "the KDF chief"."""

from __future__ import annotations

import re
from dataclasses import replace

from etl.extract.language.prefilter import filtered
from etl.extract.people.actors import Actor, Roster

# How a text names, at first, whom it calls so later: by the words of a title, or by those of an office.
_TITLE = {
    "general": r"\b(?:Gen\.|(?<!Secretary[ -])(?<!Director[ -])(?<!Attorney )(?<!Consul )General\b)",
    "admiral": r"\b(?:Adm\.|Admiral\b)",
    "marshal": r"\bMarshal\b",
    "colonel": r"\b(?:Col\.|Colonel\b)",
    "sheikh": r"\b(?:Sh[ae]ikh|Al Thani|Al Nahyan|Al Maktoum|Al Sabah|Al Khalifa)\b",
}
_OFFICE = {
    "secretary": r"secretary\b(?![ -]general)",
    "commander": r"\bcommand(?:er|ing)?\b",
    "general": r"(?<!secretary[ -])(?<!director[ -])(?<!attorney )general$",
}
_TOLD_BY = {
    word: (re.compile(_TITLE[word]) if word in _TITLE else None, re.compile(_OFFICE.get(word, r"(?!)"), re.I))
    for word in {*_TITLE, *_OFFICE}
}
_RANK = re.compile("|".join(_TITLE[word] for word in ("general", "admiral", "marshal", "colonel")))
_SOLDIERS = frozenset(("general", "admiral", "commander", "marshal", "colonel"))
# What follows where the title is a person: "the general election" is none, nor is "the secretary of the board".
_GOES_ON = (
    r"(?=['’]s\b|[,.;:]|\s+(?:himself|herself|whom?|and|in(?! chief)|on|at|during|by|with|before|after|also|then|later|"
    r"first|again|to(?! the)|(?:ha[ds]|is|was|will|w?c?ould|should|may|might|did|does|have)\b|[a-z]{2,}ed\b|"
    r"met|spoke|said|told|held|flew|went|came|left|sat|saw|rang|paid|began|wrote|meets|says|tells|calls|holds|flies|"
    r"goes|comes|arrives|leaves|sits|sees|visits|travels|heads|lands|continues)\b)"
)
_AGAIN = filtered(
    r"\b[Tt]he (?:visiting |senior |top |four-star |[Aa]merican |U\.S\. )?"
    rf"(?P<title>{'|'.join(sorted(_TOLD_BY))})\b{_GOES_ON}"
)
_BEFORE_NAME = 14
# A force or body by its initials, which no list need know if they stood with the name: "KDF chief General A. Name".
_OF_INITIALS = filtered(
    r"\b[Tt]he (?P<body>[A-Z]{2,6})(?:'s)? "
    rf"(?i:chief|commander|head|boss|director|chair(?:man|woman|person)?)\b{_GOES_ON}"
)
_BEFORE_TITLED = 45


def read_short_titles(roster: Roster) -> None:
    """ "The admiral", of the person last named with that rank or office; "the general", of the one soldier named."""
    told = [(m, _meant) for m in _AGAIN.finditer(roster.text)]
    told += [(m, _meant_by_initials) for m in _OF_INITIALS.finditer(roster.text)]
    if not told:
        return
    named = [a for a in roster.actors if a.kind == "person" and a.name and not a.aside]
    for m, meaning in told:
        over = [a for a in roster.actors if a.start < m.end() and m.start() < a.end]
        if any(a.kind != "country" for a in over):
            continue
        if meant := meaning(roster.text, m[1], [a for a in named if a.end <= m.start()]):
            roster.actors = [a for a in roster.actors if a not in over]
            roster.actors.append(replace(meant, start=m.start(), end=m.end()))
    roster.actors.sort(key=lambda a: (a.start, -a.end))


def _meant(text: str, title: str, named: list[Actor]) -> Actor | None:
    """The person last named of those who were named with the title."""
    rank, office = _TOLD_BY[title]
    names = {
        a.name
        for a in named
        if (rank and rank.search(text, max(0, a.start - _BEFORE_NAME), a.end)) or office.search(a.office or "")
    }
    if not names and title in _SOLDIERS:
        soldiers = {
            a.name for a in named if a.track == "defence" or _RANK.search(text, max(0, a.start - _BEFORE_NAME), a.end)
        }
        names = soldiers if len(soldiers) == 1 else names
    return next((a for a in reversed(named) if a.name in names), None)


def _meant_by_initials(text: str, title: str, named: list[Actor]) -> Actor | None:
    """The person last named with these initials in the title."""
    titled = [a for a in named if re.search(rf"\b{title}\b", text[max(0, a.start - _BEFORE_TITLED) : a.end])]
    return titled[-1] if titled else None
