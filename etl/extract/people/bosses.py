"""Whose envoy, adviser or predecessor somebody is: the one who sent him is not in the room.

"Putin's envoy A met B": A is of Putin's country, and Putin did not meet B.
"""

from __future__ import annotations

import re
from dataclasses import replace

from etl.extract.language.spans import OfficeSpan
from etl.extract.people.actors import Actor, Roster
from etl.extract.people.names import Person, name_at, name_tokens

# "Putin's special | envoy", "Mr Kim's younger | sister".
_OWNS = r"['’]s?\s+(?:(?:former|then|top|chief|senior|personal|special|[a-z]+(?:al|ic|ry|er|an|ity|ior))\s+){0,3}"
_KIN = r"(?:brother|sister|son|daughter|wife|husband|father|mother|uncle|cousin|son-in-law|widow)"
_STAFF = (
    r"(?:envoy|emissary|advis[eo]r|aide|assistant|spokes(?:man|woman|person)|representative|negotiator|"
    r"troubleshooter|confidant|chief of staff|right-hand man|messenger|special representative)"
)
_OTHERS = r"(?:predecessor|successor|deputy|rival|opponent|mentor|loyalists?|supporters|party|doctor|lawyer)"
_HELD_IT = ("predecessor", "successor")
_HIS_NAME = re.compile(r",? (?=[A-Z])")
_BOSS_OF = re.compile(rf"{_OWNS}(?P<who>{_STAFF}|{_KIN}|{_OTHERS})\b(?! (?:party|summit|talks|meeting)\b)")
# "A senior aide of | Yoon", "in the office of | the State Counsellor".
_SERVES = re.compile(r"\b(?:(?:aide|assistant|confidant|adviser|advisor) (?:of|to)|in the office of) (?:the )?$")
# "The wife of | the president visited Lima", "a portrait of | B": but "A, the sister of B, met him".
_KIN_OF = re.compile(
    rf"(?:^|[.;:]\s|\n|\band )(?:[Tt]he|[Aa]n?) (?:\w+ )?(?:{_KIN}|lawyer|doctor|physician|biographer|mentor|portrait|"
    r"statue|doll|effigy|chauffeur|friend) of (?:the )?(?:late |former )?$"
)
# "The brother of B | of Chad, A. Name, came": somebody told by name.
_A_NAME = re.compile(r"(?: of [A-Z]\w+)?, (?:[A-Z][\w.’'-]+ )+[A-Z][\w.’'-]+\b")
_STAFFER = re.compile(rf"{_STAFF}\b")
# "Putin's | foreign minister A": an office in lower case, which another fills.
_OFFICE_OF = re.compile(r"['’]s?\s+(?:(?!visit\b|meeting\b|talks\b|call\b|trip\b|counterpart\b)[a-z][a-z-]*\s+){0,3}")
_BEHIND = 60


def settle_bosses(roster: Roster) -> None:
    """Marks those whose people the text speaks of, and gives these their country and rank."""
    for i, boss in enumerate(roster.actors):
        if boss.kind not in ("person", "office") or boss.aside or not boss.countries or boss.plural:
            continue
        if _tells_whose(roster.text, boss):
            roster.actors[i] = replace(boss, aside="boss")
            continue
        if roster.text[boss.end : boss.end + 1] not in ("'", "’"):
            continue
        told = _BOSS_OF.match(roster.text, boss.end)
        following = roster.actors[i + 1 : i + 3]
        theirs = _theirs(roster, boss, told, following)
        if told is None and theirs is None:
            continue
        if told and not theirs and told["who"] in _HELD_IT:
            roster.actors[i] = _before_him(roster, boss, told.end())
        elif (told and told["who"] not in ("deputy", "party")) or theirs:
            roster.actors[i] = replace(boss, aside="boss")
        staff = told is not None and _STAFFER.match(told["who"]) is not None
        if theirs is not None:
            _belongs(roster, boss, theirs, staff=staff)


def _before_him(roster: Roster, boss: Actor, end: int) -> Actor:
    """ "A's predecessor visited", "A's predecessor, B. Name, visited": of his country and rank, and another man."""
    name = _HIS_NAME.match(roster.text, end)
    span = name_at(roster.text, name.end(), len(roster.text), roster.blocked) if name else None
    called = roster.text[span[0] : span[1]] if span else ""
    known = " " in called
    if known:
        roster.register(
            Person(called, boss.countries[0], level=boss.level, track=boss.track, tokens=name_tokens(called))
        )
    return replace(boss, end=span[1] if span and known else end, kind="person", name=called if known else None)


def _tells_whose(text: str, boss: Actor) -> bool:
    """ "An aide of A", "the wife of B": is somebody named only to tell whose aide or wife another is?"""
    if boss.name and _SERVES.search(text, max(0, boss.start - 40), boss.start):
        return True
    kin = _KIN_OF.search(text, max(0, boss.start - 60), boss.start)
    return kin is not None and _A_NAME.match(text, boss.end) is None


def _theirs(roster: Roster, boss: Actor, told: re.Match[str] | None, following: list[Actor]) -> Actor | None:
    """Who fills that office, if the text names one behind it."""
    for a in following:
        if a.kind not in ("person", "office") or a.aside or a.start > boss.end + _BEHIND:
            continue
        own = _OFFICE_OF.fullmatch(roster.text, boss.end, a.start)
        if own and a.office and roster.text[a.start].islower() and a.office.lower() != "president":
            return a
        if told and roster.text[told.end() : a.start].strip(" ,") == "":
            return a
    return None


def _belongs(roster: Roster, boss: Actor, who: Actor, *, staff: bool) -> None:
    """Of the boss's country; on his staff, and so no minister or general, whom the text calls envoy or adviser."""
    rank = _staff_rank(who) if staff else (who.level, who.track)
    for j, a in enumerate(roster.actors):
        if a is who or (who.name and a.name == who.name):
            code = boss.countries if staff or not a.countries else a.countries
            roster.actors[j] = replace(a, countries=code, level=rank[0], track=rank[1])
    person = next((p for p in roster.people if who.name and p.name == who.name), None)
    if person is not None:
        person.country = boss.countries[0] if staff else person.country or boss.countries[0]
        person.level, person.track = rank


def _staff_rank(who: Actor) -> tuple[str | None, str | None]:
    if (who.office or "").lower() == "chief of staff":
        return None, None  # of a president's office, and no soldier
    return (who.level, who.track) if who.level not in (None, "working") else ("working", who.track or "foreign")


_MODIFIER_AFTER = re.compile(r"^['’]s?\s+(?:own\s+)?(?:[\w-]+\s+){0,3}$")
_OF_BOSS = re.compile(r"\s+(?:of|to|for)\s+(?:the\s+)?(?P<land>[A-Z][\w.]+\s+)?")


def without_bosses(text: str, offices: list[OfficeSpan]) -> list[OfficeSpan]:
    """ "special envoy of the Georgian prime minister", "the president's adviser": the boss is not in the room."""
    kept: list[OfficeSpan] = []
    for office in offices:
        if kept:
            gap = text[kept[-1].end : office.start]
            if _MODIFIER_AFTER.match(gap):
                kept[-1] = replace(office, start=kept[-1].start)
                continue
            boss = _OF_BOSS.fullmatch(gap)
            if boss and not kept[-1].plural:
                if not boss["land"]:
                    # "of the prime minister of Japan": the country stands behind the boss.
                    kept[-1] = replace(kept[-1], end=office.end)
                continue
        kept.append(office)
    return kept
