"""Who held an office in the year that a sentence tells: "President Clinton visited in 2000", in a text of 2019."""

from __future__ import annotations

import re
from collections.abc import Callable

from etl.extract.days.date_vocabulary import YEAR
from etl.extract.people.actors import Actor, Roster
from etl.extract.people.holders import holders, same_name
from etl.extract.people.names import Person, name_at, name_tokens

_YEAR = re.compile(rf"\b{YEAR}\b")
_STOP = re.compile(r"(?<![A-Z]\.)(?<=[a-z\d)]{2}[.!?;])\s|\n")
_REACH = 300
# "Secretary Rice", and neither "Foreign Secretary A" nor "Secretary General A".
_SECRETARY = re.compile(r"Secretary (?<!\wSecretary )(?=[A-Z])")
_OF_SOMETHING = (
    "Foreign", "Defence", "Defense", "Home", "General", "Cabinet", "Permanent", "Press", "Under", "State", "Deputy",
    "Assistant", "Party", "Chief", "Executive", "Council", "Ministry", "Private", "External", "Affairs", "First",
)  # fmt: skip
_PREMIERS = frozenset(("prime minister", "premier"))


def read_secretaries(roster: Roster) -> None:
    """ "Secretary Rice": one of those ministers of the United States who were called so in the year told."""
    text = roster.text
    if "Secretary " not in text:
        return
    for m in _SECRETARY.finditer(text):
        span = name_at(text, m.end(), len(text), roster.blocked)
        if (
            span is None
            or text[max(0, m.start() - 20) : m.start()].rstrip().endswith(_OF_SOMETHING)
            or any(a.start < span[1] and m.start() < a.end for a in roster.actors)
        ):
            continue
        name = text[span[0] : span[1]]
        row = _holder_then(roster, name, span, _is_secretary)
        if row:
            known = Person(name, row["country"], row["office"], row["level"], row["track"], tokens=name_tokens(name))
            person = roster.register(known)
            told = (person.name, row["office"], row["level"], row["track"])
            roster.actors.append(Actor(m.start(), span[1], "person", (row["country"],), *told))


def settle_holder_then(roster: Roster, person: Person) -> None:
    """Gives an office-holder of whom no country is told that where one of his name held his office in the year told
    beside it, or when the text was written."""
    if person.country or person.former or not (person.level and person.office):
        return
    mention = next((a for a in roster.actors if a.name == person.name and a.kind in ("person", "counterpart")), None)
    if mention:
        at = (mention.start, mention.end)
        row = _holder_then(roster, person.name, at, lambda row: _is_his_office(row, person))
        person.country = row["country"] if row else None


def _holder_then(
    roster: Roster, name: str, at: tuple[int, int], fits: Callable[[dict[str, str]], bool]
) -> dict[str, str] | None:
    """The row of the list for somebody of that name in the years told beside it, if all are of one country."""
    named = holders(name) or holders(name.rsplit(" ", 1)[-1])
    for year in _years(roster, at):
        rows = [r for r in named if r["start"][:4] <= year <= (r["end"] or "9999")[:4] and fits(r)]
        if len({r["country"] for r in rows}) == 1:
            return rows[0]
    return None


def _years(roster: Roster, at: tuple[int, int]) -> list[str]:
    """The years told in the sentence of a name, and the one in which the text was written."""
    near = max(0, at[0] - _REACH)
    stops = [m.end() for m in _STOP.finditer(roster.text, near, at[0])]
    begin = stops[-1] if stops else near
    stop = _STOP.search(roster.text, at[1], at[1] + _REACH)
    end = stop.start() if stop else at[1] + _REACH
    written = [str(roster.clock.lo.year)] if roster.clock.lo else []
    return [*_YEAR.findall(roster.text, begin, end), *written]


def _is_secretary(row: dict[str, str]) -> bool:
    return row["country"] == "USA" and row["level"] == "minister" and "secretary" in row["office"]


def _is_his_office(row: dict[str, str], person: Person) -> bool:
    """Is the office of the list the one by which the text calls somebody, and is he no other of the same surname?"""
    called = (person.office or "").lower()
    if row["level"] != person.level or (" " in person.name and not same_name(row, person)):
        return False
    if row["level"] == "minister" and row["track"] in ("foreign", "defence"):
        return row["track"] == person.track
    return row["office"] == called or {row["office"], called} <= _PREMIERS
