"""Offices and the persons beside them: "Chinese Defence Minister Wei Fenghe", "Wu Yi, the deputy premier of China"."""

from __future__ import annotations

import re
from dataclasses import replace

from etl.extract.language.lexis import find_countries, find_offices_of_bodies
from etl.extract.language.portfolios import ministry_behind, offices_of
from etl.extract.language.prefilter import filtered
from etl.extract.language.spans import CountrySpan, OfficeSpan
from etl.extract.people.actors import INTERNATIONAL, NOT_A_STATE, PART_OF_LAND, Actor, Roster
from etl.extract.people.groups import group_beside, with_others
from etl.extract.people.names import STOP_WORDS, Person, name_tokens, names_joined
from etl.extract.people.names_beside import (
    are_listed,
    behind_post,
    country_after_name,
    in_apposition,
    name_left,
    names_right,
)
from etl.extract.people.one_holder import merge_offices
from etl.extract.people.ranks import held_rank

_FORMER = filtered(
    r"(?:\bformer|\bformerly|\bex\b|\bpredecessor|\b(?:Hamas|Hezbollah|Fatah|PKK|Houthi|rebel|guerrilla|militia))[\s-]*$",
    re.I,
)
_ASIDE_AFTER = re.compile(
    r"(?:['’]s?)?\s+(?:(?:press|media|communications?)\s+)?(?:spokes\w+|secretary['’]?s? office|"
    r"press (?:service|office|secretary|centre|center)|office\b|residence|deputy\b|party\b|palace\b|"
    r"house\b|website|press\b)",
    re.I,
)
_SPEAKER_BEFORE = filtered(
    r"(?:spokes(?:man|woman|person)|press secretary|predecessors?|successor)\s+(?:for|of|to)"
    r"\s+(?:the\s+)?(?:(?-i:[A-Z])\w+\s+){0,2}$",
    re.I,
)
# "A and B, and their delegations": nobody's office.
_GROUP = re.compile(r"\b(?:delegations?|teams?|commissions?|committees?)$", re.I)
_DESIGNATE = re.compile(r"[-\s](?:designate|nominee|in-waiting)\b")
# "The president of the Syrian Opposition Coalition", "leader of the opposition": no office of a government.
_OF_A_MOVEMENT = re.compile(r"\s+of (?:the |an? )?(?:[\w'’-]+ ){0,3}(?:[Oo]pposition|Coalition|Movement|Front)\b")
# "The leader | of the Peruvian Labour party".
_OF_PARTY = re.compile(r"\s+of (?:[\w'’-]+ ){1,5}(?<!Communist )(?<!Workers['’] )[Pp]arty\b")
# "PNP | leader A. Name", "Law and Justice | leader A".
_OF_A_PARTY = re.compile(
    r"\b(?:(?!US\b|UK\b|UAE\b|EU\b|UN\b|PRC\b|ROK\b|ROC\b)[A-Z]{3,6}(?<!DPRK)(?<!USSR)|"
    r"[Pp]arty|Front|Movement|Alliance|Democracy|Justice|Bloc|Congress) $"
)
# "Special Representative for Iran A. Name", "envoy to Chad B": what the office is about, not whose it is.
_SENT_TO = re.compile(r"\b(?:envoy|representative|negotiator|coordinator|director(?:[- ]general)?)$", re.I)
_ABOUT = re.compile(r"\s+(?:for|on|to)\s+(?:(?:the\s+)?(?:relations|dialogue|ties|talks) with\s+)?(?:the\s+)?$")


def read_offices(roster: Roster) -> None:
    wholes = find_offices_of_bodies(roster.text, roster.countries)
    roster.used_countries |= {c.start for c in roster.countries if any(o.start < c.start < o.end for o in wholes)}
    found = [o for o in offices_of(roster.text) if not _is_word_of_name(roster.text, o)]
    found = [o for o in found if not any(w.start < o.end and o.start < w.end for w in wholes)]
    offices = merge_offices(roster.text, sorted([*found, *wholes], key=lambda o: o.start))
    for i, office in enumerate(offices):
        floor = offices[i - 1].end if i else 0
        ceiling = offices[i + 1].start if i + 1 < len(offices) else len(roster.text)
        _read_office(roster, office, floor, ceiling)


_TITLES_IN_NAMES = ("Amir", "Emir", "King", "Sultan", "Prince")
_GIVEN_NAME = re.compile(r"(?<![\w.])([A-Z][a-z]+)[\s-]$")


def _is_word_of_name(text: str, office: OfficeSpan) -> bool:
    """ "Hossein Amir Abdollahian", "10:40 PM": no ruler and no head of government."""
    before = text[max(0, office.start - 24) : office.start]
    if office.text == "PM" and re.search(r"\d\s*$", before):
        return True
    given = _GIVEN_NAME.search(before) if office.text in _TITLES_IN_NAMES else None
    titled = given and re.match(r"[\s-][A-Z][a-z]", text[office.end : office.end + 3])
    return bool(given and titled and given[1] not in STOP_WORDS and not _adjective(given[1]))


def _adjective(word: str) -> bool:
    return any(c.form == "adjective" or c.form == "name" for c in find_countries(word))


def _of_one(office: OfficeSpan, left: list[CountrySpan], text: str) -> list[CountrySpan]:
    """ "Who is held in Turkey, U.S. Secretary of State X": a comma does not join two countries of one holder, and
    a town and a country are no pair: "in Prague as well as Serbia's minister"."""
    if len(left) < 2 or office.plural:
        return left
    town, land = left[-2:]
    apart = text[town.end : land.start].strip() == "," or (town.form == "capital" and land.form == "name")
    return left[-1:] if apart else left


def _read_office(roster: Roster, office: OfficeSpan, floor: int, ceiling: int) -> None:
    text = roster.text
    left = _of_one(office, roster.countries_left(office.start), text)
    right, right_end = roster.countries_right(office.end)
    # "Philippine Coast Guard | commandant A": the force is named as one.
    left = left or [c for c in roster.countries if c.form == "forces" and c.start < office.start < c.end]
    if not left and not right:
        right, right_end = _behind_remit(roster, office)
    if right and not left and (house := ministry_behind(text, right_end)):
        right_end, office = house[0], replace(office, track=office.track or house[1])
    remit = right_end if right and _is_remit(text, office, right[0]) else None
    if remit:
        roster.used_countries |= {c.start for c in right}
        right, right_end = [], office.end
    codes = tuple(dict.fromkeys(c.code for c in left)) or tuple(dict.fromkeys(c.code for c in right))
    codes = codes or roster.within_portfolio(office)
    begin = left[0].start if left else office.start
    end = right_end if right and not left else office.end
    if _elsewhere(roster, office):
        office = replace(office, country=None)
    if office.country and office.country != NOT_A_STATE and (not codes or (not left and right[0].form == "adjective")):
        codes, right, right_end = (office.country,), [], office.end
    group = group_beside(text, roster.groups, office.start, office.end) if office.plural else None
    if group and not any(c.start < group.start for c in left):
        left, begin, end = roster.countries_in(group.start, group.end), min(begin, group.start), max(end, group.end)
        codes = with_others(text, group, roster.countries_in, (office.start, office.end))
    if office.text.lower() in ("chancellor", "chancellors") and codes and not set(codes) & {"DEU", "AUT"}:
        # Outside Germany and Austria a chancellor is the foreign minister ("canciller", "chanceler").
        office = replace(office, level="minister", track="foreign")
    if rank := held_rank(text, office.text, office.start, office.end, codes, roster.main_countries):
        office = replace(office, level=rank[0], track=rank[1] or office.track)
    behind = max(0, begin - 40)
    before = text[behind:begin]
    international = office.country == NOT_A_STATE and not codes
    near = max(0, office.start - 12)
    former = _FORMER.search_in(text, text[near : office.start], near) or _FORMER.search_in(text, before, behind)
    aside = "former" if former else ""
    if international or office.level is None:
        aside = INTERNATIONAL if office.country == NOT_A_STATE else "former"
    party = _OF_A_PARTY.search(text, near, office.start) or _OF_PARTY.match(text, office.end)
    not_in_office = _DESIGNATE.match(text, office.end) or _OF_A_MOVEMENT.match(text, office.end)
    if not_in_office or (party and office.text.lower() == "leader"):
        aside = "former"
    if _ASIDE_AFTER.match(text, office.end) or _SPEAKER_BEFORE.search_in(text, before, behind):
        aside = "speaker"
    post = None if remit or right else behind_post(roster, office)
    at = post or remit or (end if right and not left else office.end)
    names = names_right(roster, office, at, ceiling, bool(right or post))
    if names and in_apposition(text, at, names[0], ceiling) and name_left(roster, begin, floor):
        names = []
    if not names and aside != "speaker" and not _GROUP.search(office.text):
        name = name_left(roster, begin, floor)
        alone = name and office.plural and not are_listed(text, office, name[0])
        name = None if alone or (name and roster.is_of_another(name[0], codes)) else name
        names = [*(names_joined(text, name[0], floor, roster.blocked) if len(codes) == 2 else []), name] if name else []
    if post and names:
        begin = names[0][0]  # the host country, before it, stays one of which the sentence speaks
    for c in [*left, *(right if not left else [])]:
        roster.used_countries.add(c.start)
    _add_office(roster, office, codes, begin, end, names, aside)


# "Director General of Customs of Paraguay", "Undersecretary for Multilateral Affairs of Mexico".
_HAS_A_REMIT = re.compile(r"(?:director|under-?secretary|coordinator|superintendent|commissioner)\b", re.I)
_REMIT = re.compile(r" (?:of|for) (?:the )?(?:[\w'’&-]+,? ){1,7}?(?=of (?:the )?[A-Z])")
# "The chiefs of staff | of the armies of A, B and C", "heads of the customs | services of A and B".
_SERVICES = re.compile(
    r"(?: of (?:the )?)?(?: ?[a-z-]+){0,2} (?:armies|forces|navies|services|agencies|departments|staffs|guards|"
    r"authorities|police|gendarmeries|troops|directorates|administrations) (?=of (?:the )?[A-Z])"
)


# "The governor of a border province in | Peru", "governor of the neighbouring | Peruvian | province".
_OF_A_PROVINCE = re.compile(rf" of (?:the |an? )(?:[a-z-]+ ){{0,3}}?(?:{PART_OF_LAND} (?:in|of) (?:the )?)?(?=[A-Z])")
_PROVINCE = re.compile(
    rf" (?:[a-z-]+ ){{0,2}}?{PART_OF_LAND}(?: (?:on|at|along) the (?:[a-z]+ )?(?:frontier|border|coast))?\b"
)
_IN_LAND = re.compile(r" (?:in|of) (?:the )?$")


def _land_of_province(roster: Roster, office: OfficeSpan) -> tuple[list[CountrySpan], int]:
    """The country of a governor of "a Peruvian border province"."""
    lead = _OF_A_PROVINCE.match(roster.text, office.end) if office.text.lower().endswith("governor") else None
    land = roster.country_starts.get(lead.end()) if lead else None
    if lead is None or land is None:
        return [], office.end
    behind = _PROVINCE.match(roster.text, land.end) if land.form == "adjective" else None
    if behind is None and (land.form == "adjective" or not _IN_LAND.search(lead.group())):
        return [], office.end
    return [land], behind.end() if behind else land.end


# "The minister | in charge of water of A", "those | responsible for the fight against drugs in A, B and C".
_CHARGE = re.compile(
    r" (?:in charge of|responsible for) (?:the )?(?:[\w'’-]+,? (?:and )?){1,5}?(?=(?:of|in|from|for) (?:the )?[A-Z])"
)
_CHARGED = re.compile(r"\b(?:in charge of|responsible for)\b")
# Officers whose "in A" is where they serve.
_SERVES_ABROAD = re.compile(r"\b(?:ambassador|envoy|consul|representative|attach|commander|officer)", re.I)
_IN = re.compile(r" in (?:the )?")


def _countries_inside(roster: Roster, position: int) -> tuple[list[CountrySpan], int]:
    """The countries after "in" at ``position``, "the trade ministers | in A, B and C", and their end; no towns."""
    begins = _IN.match(roster.text, position)
    listed = roster.listed_from(begins.end(), several=True) if begins else []
    return (listed, listed[-1].end) if listed and all(c.form == "name" for c in listed) else ([], position)


def _behind_remit(roster: Roster, office: OfficeSpan) -> tuple[list[CountrySpan], int]:
    """The country of an office, or those of several, where they stand behind what the office is about."""
    if (told := _land_of_province(roster, office))[0]:
        return told
    text = roster.text
    charge = _CHARGE.match(text, office.end)
    charged = charge or _CHARGED.search(office.text)
    remit = charge
    if not charge and (office.plural or _HAS_A_REMIT.search(office.text)):
        remit = (_SERVICES if office.plural else _REMIT).match(text, office.end)
    start = remit.end() - 1 if remit else office.end
    if text.startswith(" in ", start) and not _SERVES_ABROAD.search(office.text):
        right, end = _countries_inside(roster, start)
        several = office.plural and len(right) > 1
        right = right if several or (charged and not office.plural) else []
    else:
        right, end = roster.countries_right(start) if remit else ([], start)
    return (right, end) if right and right[0].form == "name" else ([], office.end)


def _is_remit(text: str, office: OfficeSpan, told: CountrySpan) -> bool:
    """Is the country behind the office that with which an envoy deals?"""
    return bool(_SENT_TO.search(office.text) and _ABOUT.fullmatch(text, office.end, told.start))


# Offices that are named so of one country most, and of others too.
_OF_OTHERS_TOO = frozenset(("vice premier", "vice-premier"))


def _elsewhere(roster: Roster, office: OfficeSpan) -> bool:
    """ "The vice-premier" in a text that does not speak of China; "the Joint Chiefs chairman" in one of Seoul or of
    another state's government or agency."""
    if "joint chiefs of staff" in office.text.lower() or office.text.lower().startswith("joint chiefs"):
        at_home = roster.home not in (None, "USA")  # in a report of Jordan's agency they are Jordan's
        return office.country == "USA" and (at_home or not roster.codes.isdisjoint(("KOR", "PAK")))
    return office.text.lower() in _OF_OTHERS_TOO and office.country not in roster.codes


def _add_office(
    roster: Roster,
    office: OfficeSpan,
    codes: tuple[str, ...],
    begin: int,
    end: int,
    names: list[tuple[int, int]],
    aside: str,
) -> None:
    if aside == "speaker":
        roster.actors.append(Actor(begin, end, "office", codes, office=office.text, aside=aside))
        return
    if not names:
        many = office.plural or _GROUP.search(office.text)
        kind = "body" if office.level == "working" and many else "office"
        roster.actors.append(
            Actor(begin, end, kind, codes, None, office.text, office.level, office.track, office.plural, aside=aside)
        )
        return
    for i, (a, b) in enumerate(names):
        code = codes[i] if len(names) == len(codes) else (codes[0] if len(codes) == 1 else None)
        own = country_after_name(roster, b, titled=office.end <= a) or code
        person = Person(
            roster.text[a:b],
            own,
            office.text,
            office.level,
            office.track,
            aside in ("former", INTERNATIONAL),
            name_tokens(roster.text[a:b]),
            aside == INTERNATIONAL,
        )
        person = roster.register(person)
        first = min(begin, a) if i == 0 else a
        last = max(end, b) if i == 0 and a > begin else b
        if b <= begin:
            first, last = a, end if i == len(names) - 1 else b
        roster.actors.append(
            Actor(
                first,
                last,
                "person",
                (person.country,) if person.country else (),
                person.name,
                office.text,
                office.level,
                office.track,
                aside=aside,
            )
        )
