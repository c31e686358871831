"""Who speaks in the report of a parliament or committee: members take the floor by a line or a label of their own."""

from __future__ import annotations

import re
from collections.abc import Collection, Sequence
from dataclasses import replace

from etl.extract.language.text import Sentence, openings
from etl.extract.people.actors import Actor, Roster
from etl.extract.people.holders import holder_of
from etl.extract.people.names import Person

_HON = (
    r"(?:The )?(?:(?:[Rr]t|[Rr]ight)\.? )?(?:[Hh]on(?:ou?rable|\.)?|Mr|Mrs|Ms|Miss|Dr|Sir|Dame|Lord|Lady|Baroness|"
    r"Viscount|Earl|Senator|Deputy|Shri|Shrimati|Smt|SHRI|SHRIMATI|SMT|DR|MR|MS|HON|Ambassador|Secretary|Chairman|"
    r"Chairwoman|General|Admiral|Representative|Congress(?:man|woman)|Tánaiste|Taoiseach)\.?"
)
_NAME = r"[A-ZÀ-Þ][\w'’.-]+(?: (?:of |de |van )?[A-ZÀ-Þ][\w'’.-]*){0,4}"
_BRACKETS = r"(?: ?\([^()\n]*\))"
# "§ 4. Mr. A", "Photo of A A": what stands before the name of a member.
_BEFORE = r"[§\s]*(?:Q?\d+\.\s+)?(?:Photo of )?"
_OFFICE_ALONE = r"The (?:Deputy )?(?:Prime Minister|Foreign Secretary|Secretary of State|Minister|Taoiseach|Tánaiste)"
# "Mr. HILL. Thank you": the name in capitals, and a stop.
_STOPPED = re.compile(rf"{_BEFORE}(?P<label>{_HON} (?:[A-Z]\. )?[A-Z]{{2}}[A-Z'’-]*(?: [A-Z'’-]{{2,}})?)\.(?:\s|$)")
# "Ms BISHOP (Curtin—Minister for Foreign Affairs) (14:12): I thank", "The Minister of Defence (Mr A): ".
_COLON = re.compile(
    rf"{_BEFORE}(?P<label>(?:{_HON} {_NAME}|{_NAME}(?= ?\()|The [A-Z][^():\n]{{4,120}}|[A-Z][\w ]+(?= ?\({_HON})|"
    rf"[A-Z'’. -]{{4,40}}){_BRACKETS}?)(?: ?\(\d\d?[:.]\d\d[^()]*\))? ?:(?:\s|$)"
)
# Alone in its line: "The Minister of State (Mr A B)", "Mr A", "A B (Town) (Lab)", "A B Secretary of State for C".
_ALONE = re.compile(
    rf"{_BEFORE}(?P<label>The [A-Z][^()\n]{{4,120}}\([^()\n]{{4,50}}\)|{_OFFICE_ALONE}|{_HON} {_NAME}{_BRACKETS}*|"
    rf"{_NAME}{_BRACKETS}+|{_NAME}.{{0,60}}\b(?:Minister|Secretary|Chancellor|Speaker|Chair|Conservative|Labour|Liberal|"
    r"NDP|Bloc|Democrats?|Republican|Party)\b.{0,80})(?: \| .{0,60})?$"
)
_HOLDER_IN_BRACKETS = re.compile(r"(?:The )?[A-Z][^()]*\((?:[^()]* )?(?P<surname>[\w'’-]+)\)$")
# "STATEMENT OF HON. A B, SPECIAL ENVOY FOR C": who testifies before a committee.
_WITNESS = re.compile(
    r"(?:prepared |opening )?(?:statement|testimony) of (?:the )?(?:hon(?:ou?rable|\.)? |ambassador |dr\.? )*"
    r"(?P<name>[A-Z][\w.'’ -]+?),\s",
    re.I,
)
_FULL_NAME = re.compile(_NAME)
# What stands behind the name of a member in his line: party, seat, office.
_PARTY_OR_SEAT = re.compile(
    r"(?<=\w)(?:\s*\(.*|,? (?:the )?(?:Shadow|Minister|Secretary|Chancellor|Speaker|Chair|Conservative|Labour|Liberal|"
    r"NDP|Bloc|Democrat|Republican)\b.*)"
)
_WORD = re.compile(r"[^\W\d_][\w'’-]+")
_OF_THE_OPPOSITION = re.compile(r"\b(?:[Ss]hadow|[Ss]pokes\w+|[Oo]pposition)\b")
# "The Minister (Mr A)", and not "A (Town) (Lab)": the brackets hold the name.
_OFFICE = re.compile(r"\b(?:Minister|Secretary|Chancellor|Tánaiste|Taoiseach|Leader|President|Attorney|Envoy)\b", re.I)


def floor_voices(roster: Roster, sentences: Sequence[Sentence]) -> dict[int, Actor | None]:
    """Paragraph -> who speaks in it: an office-holder of the country, or None for any other member. Empty where the
    text is no report of a parliament, or no office-holder speaks in it."""
    if not roster.origin.chamber:
        return {}
    voices: dict[int, Actor | None] = {}
    members: dict[str, Actor | None] = {}
    now: Actor | None = None
    for sentence in openings(sentences):
        if witness := _WITNESS.match(sentence.text):
            surname = witness["name"].split()[-1].casefold()
            found = _member(roster, sentence, sentence.text, surname)
            members[surname] = found and replace(found, name=witness["name"].title())
            continue
        label = _takes_the_floor(sentence, members)
        if label:
            surname = _surname(label)
            members[surname] = now = members.get(surname) or _member(roster, sentence, label, surname)
        if members:
            voices[sentence.paragraph] = now
    return voices if any(members.values()) else {}


def _takes_the_floor(sentence: Sentence, members: Collection[str]) -> str | None:
    """The label with which a member begins to speak; ``members``: the surnames of those who have spoken."""
    text = sentence.text
    m = _STOPPED.match(text) or (_COLON.match(text) if ":" in text else None)
    if m is None and sentence.kind in ("headline", "caption"):
        m = _ALONE.match(text)
        again = m is None and _FULL_NAME.fullmatch(text)
        return text if again and _surname(text) in members else m and m["label"]
    return m["label"] if m else None


def _surname(label: str) -> str:
    """The last word of the name in a label, in small letters."""
    held = _HOLDER_IN_BRACKETS.match(label) if _OFFICE.search(label.partition("(")[0]) else None
    words = _WORD.findall(held["surname"] if held else _PARTY_OR_SEAT.sub("", label))
    return words[-1].casefold() if words else label.casefold()


def _member(roster: Roster, sentence: Sentence, label: str, surname: str) -> Actor | None:
    """The office-holder whom a label names: by an office in it, elsewhere in the text, or by the list of holders."""
    if _OF_THE_OPPOSITION.search(label) or ("(" in label and not _OFFICE.search(label)):  # a party or a seat
        return None
    at = roster.text.find(label, sentence.start)
    # "The Minister of State, Foreign Office (Mr A)": of a house, and not its spokesman.
    inside = [a for a in roster.within(at, at + len(label)) if a.office and a.aside in ("", "speaker")]
    office = next((a for a in inside if a.kind in ("person", "office")), None)
    person = next((p for p in roster.people if p.office and not p.former and _is(p, surname, roster.home)), None)
    if person is None and roster.home:
        person = holder_of(roster, surname, roster.home)
    rank = office if office and (office.kind == "person" or person is None) else person
    own = office.countries[0] if office and office.countries else None
    code = roster.home or own or (person.country if person else None)
    if rank is None or code is None:
        return None
    told = [person and person.name, office and office.name, _full_name(label)]
    name = next((n for n in told if n and surname in n.casefold()), surname.title())
    return Actor(0, 0, "person", (code,), name, rank.office, rank.level, rank.track)


_HONORIFICS = re.compile(rf"^(?:{_HON} )+|\s*\(.*")


def _full_name(label: str) -> str | None:
    """The name in "Senator PAYNE", "The Minister (Mr A B)"."""
    held = re.search(r"\(([^()]+)\)$", label) if _OFFICE.search(label.partition("(")[0]) else None
    name = _HONORIFICS.sub("", held[1] if held else label)
    return (name.title() if name.isupper() else name) if _FULL_NAME.fullmatch(name) else None


def _is(person: Person, surname: str, home: str | None) -> bool:
    """Is that the surname of a person of the country whose parliament it is?"""
    of_home = not home or person.country in (None, home)
    return of_home and person.name.split()[-1].casefold() == surname
