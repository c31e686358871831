"""Counterparts ("his Chinese counterpart"), bare countries, and their governments, militaries and delegations."""

from __future__ import annotations

import re
from dataclasses import replace
from itertools import chain

from etl.extract.language.lexis import find_cities
from etl.extract.language.prefilter import filtered
from etl.extract.language.spans import CountrySpan
from etl.extract.people.actors import Actor, Roster
from etl.extract.people.home_offices import sentence_start
from etl.extract.people.ministries import IS_DEFENCE, VENUE, begins_house
from etl.extract.people.names import Person, name_at, name_before, name_tokens
from etl.extract.people.seats import opens_dateline

_BODY = filtered(
    r"^(?:['’]s?)?(?!\s*\n\n)\s+(?:(?:(?:military|army) (?:leadership|command)|top brass|"
    r"side|sides|government|governments|military|militaries|armed forces|forces|"
    r"army|armies|general staffs?|troops|nav(?:y|ies)|delegations?|officials?|officers?|diplomats?|authorities|"
    r"administration|"
    r"(?:border|coast) (?:guards?|forces?|troops|police)|"
    r"(?:border |boundary |demarcation )?(?:commissions?|committees?)(?! (?:of|on|for|to) )|"
    r"(?:joint |permanent |mixed |bilateral |inter-?governmental |border |boundary |demarcation ){1,3}"
    r"(?:commission|committee)|(?:bi-?national |joint )?cabinets?|"
    r"negotiat(?:ors?|ing teams?)|(?:(?:technical|expert|security) )?teams?(?= (?!(?:won|lost|beat|play|drew)))|envoys|"
    r"representatives?|(?:border |boundary |technical )?experts|royal (?:office|court)|"
    r"defen[cs]e (?:officials?|ministry|ministries|department)|foreign (?:affairs )?ministr(?:y|ies)|"
    r"(?:customs|police|intelligence|security|trade|energy|water|transport|railway|aviation|health|finance|fisheries|"
    r"immigration|agriculture|tourism|consular|technical|prison|port|naval|navy|army|air force|border|coast guard|"
    r"defen[cs]e|government(?:al)?|ministerial|high-?level|high-?ranking|official|diplomatic|"
    r"(?:foreign|defen[cs]e) ministry) "
    r"(?:officials?|chiefs|officers|experts|delegations?|teams|authorities|negotiators)|"
    r"military officials?|senior officials?|ministers|leaders))\b(?!\s+(?:conflict|operations?|"
    r"exercises?|drills?|aid|bases?|planes?|aircraft|activit\w+|power|hardware|presence|action|support|"
    r"spending|budget|buildup|build-up|ships?|vessels?|movements?|ties|relations|relationship|"
    r"cooperation|exchanges?|talks|dialogues?|consultations?|attach\w+|intelligence|spokes\w+|"
    r"newspaper|website))",
    re.I,
)
_COUNTERPART = filtered(
    r"\b(?:(?P<own>his|her|their|its|my|our|the|respective)\s+)?(?:then[\s-]|(?:foreign|global|regional|visiting|new)\s+)?"
    r"(?P<adj>(?:Democratic\s+)?Republic\s+of\s+(?:the\s+)?Congo\s+|(?:[A-Z][\w.-]{1,24}(?:,\s+|\s+and\s+|\s+)){0,6})"
    r"(?P<n>counterparts?|(?:office )?colleagues?|peers?|opposite numbers?|homologues?|equivalents?|analogues?|"
    r"vis-[àa]-vis|pars?)\b",
    reach=250,
)
_TWO_FORCES = filtered(
    r"\b(?:the\s+)?(?:two|both)\s+(?:militaries|armed forces|armies|defen[cs]e (?:ministries|departments|forces))\b",
    re.I,
)
# "The joint boundary commission of Malawi and Zambia", "the commission for fishing (CPP) of Mauritania and Senegal".
_JOINT_BODY = filtered(
    r"\b(?:[Jj]oint (?:[\w-]+ ){0,3}?[Cc]ouncil|"
    r"(?:(?:[Jj]oint|[Mm]ixed|[Bb]order|[Bb]oundary|[Bb]i(?:lateral|-?national)|[Ii]nter-?governmental|[Pp]ermanent) "
    r"(?:[\w-]+ ){0,4}?)?(?:[Cc]ommissions?|[Cc]ommittees?|[Ww]orking [Gg]roups?|[Tt]ask [Ff]orces?))\b"
    r"(?: (?:for|on) (?:the )?(?:[\w-]+ ){0,3}?[\w-]+(?= of | \())?(?: \([A-Z]{2,9}\))?(?= of )"
)
# "The Kazakh-Uzbek commission on demarcation": behind the second of a pair.
_PAIR_BODY = re.compile(
    r"^ (?:[\w-]+ ){0,4}?(?:[Cc]ommissions?|[Cc]ommittee|[Ww]orking [Gg]roup|[Mm]echanism|[Cc]ouncil|"
    r"Dialogue|Consultations)\b"
)

# "The foreign ministries of Peru and Chile", "the armies of both India and China".
_HOUSES = filtered(
    r"\b(?:[Gg]overnments|[Aa]rmies|[Mm]ilitaries|[Nn]avies|[Aa]rmed [Ff]orces|(?:[Ww]orking|[Ee]xpert) [Gg]roups|"
    r"[Gg]eneral [Ss]taffs|(?:[Bb]order|[Cc]oast) [Gg]uards|"
    r"[Mm]inistries (?:of|for) (?:[A-Z][a-z]+,? (?:and )?){0,4}[A-Za-z]+|[Mm]inistries)"
    r"(?= of (?:the |both (?:the )?)?[A-Z])"
)

# "The Sudanese-South Sudanese Joint Political and Security Committee".
_JOINT_BEHIND = re.compile(
    r"^ (?:(?:General|Regional|Special) )?"
    r"(?:[Jj]oint|[Mm]ixed|[Bb]order|[Bb]oundary|[Bb]ilateral|[Ii]nter-?governmental) (?:[\w-]+ ){0,5}?"
    r"(?:[Cc]ommission|[Cc]ommittee|[Ww]orking [Gg]roup|[Mm]echanism)\b"
)


def read_joint_bodies(roster: Roster) -> None:
    """Commissions, ministries and forces of two countries that are named behind them."""
    for m in chain(_JOINT_BODY.finditer(roster.text), _HOUSES.finditer(roster.text)):
        spans, end = roster.countries_right(m.end())
        if len({c.code for c in spans}) < 2 or any(a.start < end and m.start() < a.end for a in roster.actors):
            continue
        roster.used_countries.update(c.start for c in spans)
        codes = tuple(dict.fromkeys(c.code for c in spans))
        roster.actors.append(Actor(m.start(), end, "body", codes, plural=True, form="joint"))


# "telephoned her colleague in Oslo", "met his foreign counterparts, including those of Peru and Chile", "met three
# counterparts on Tuesday, from Peru, Chile and Cuba".
_THERE = re.compile(
    r"(?:\s+in|,?\s+including|"
    r"(?: (?:bilaterally|separately|today|yesterday|in turn|on \w+day|one (?:by one|after (?:the other|another))))*"
    r"(?:,|:|\s[–—-])?(?:,?\s+(?:including|namely|among them|notably))?(?: (?:those|the ones))? (?:of|from))"
    r"\s+(?:the\s+)?(?=[A-Z])"
)


def read_counterparts(roster: Roster) -> None:
    for m in _COUNTERPART.finditer(roster.text):
        inside = [c for c in roster.countries if m.start() <= c.start < m.start("n")]
        inside = inside if m["own"] else _next_to(roster.text, inside, m.start("n"))
        right, end = roster.countries_right(m.end()) if not inside else ([], m.end())
        if not inside and not right:
            there = _THERE.match(roster.text, m.end())
            right = roster.listed_from(there.end(), several=m["n"].endswith("s")) if there else []
            end = right[-1].end if right else end  # "his colleague in Oslo, A"
        spans = inside or right or (_fronted(roster, m.start()) if m["own"] else [])
        if not spans and not m["own"]:
            continue
        roster.used_countries.update(c.start for c in inside or right)
        codes = tuple(dict.fromkeys(c.code for c in spans))
        span = _name_behind(roster, end) or (_name_in_front(roster, m.start()) if m["own"] else None)
        name = None
        if span:
            name = roster.text[span[0] : span[1]]
            person = roster.register(Person(name, codes[0] if len(codes) == 1 else None, tokens=name_tokens(name)))
            if _AMBASSADOR.match(roster.text, end):
                person.office = person.level = person.track = None
            name, codes = person.name, ((person.country,) if person.country else codes)
            end = max(end, span[1])
        begin = inside[0].start if inside else m.start()
        if span and span[0] < begin:
            begin = span[0]
        roster.actors = [a for a in roster.actors if not (span and a.start >= min(begin, m.start()) and a.end <= end)]
        roster.actors.append(Actor(begin, end, "counterpart", codes, name, plural=m["n"].endswith("s")))


# "In Lima on Monday he met": the place with which a sentence opens.
_OPENS_IN = re.compile(r"(?:^|(?<=\n)|(?<=[.!?]\s))[\"“]?(?:[A-Z][\w ]{2,60}:\s+)?(?:On \w+,? )?[Ii]n (?:the )?$")


def _fronted(roster: Roster, at: int) -> list[CountrySpan]:
    """ "In Lima Kenya's minister met his counterpart": the state of the town, where no other foreign one is named."""
    begin = sentence_start(roster.text, at)
    told = [c for c in roster.countries if begin <= c.start < at]
    first = told[0] if told and told[0].form == "capital" else None
    opens = first and _OPENS_IN.search(roster.text, max(0, begin - 2), first.start)
    others = {c.code for c in told} - {first.code if first else None}
    return [first] if first and opens and len(others) == 1 else []


_LISTED = re.compile(r"\s+|,\s+(?:and\s+)?|\s+and\s+")


def _next_to(text: str, countries: list[CountrySpan], end: int) -> list[CountrySpan]:
    """ "Kenyan Minister A and Ugandan counterpart B": the countries that stand next to the word alone."""
    found: list[CountrySpan] = []
    for c in reversed(countries):
        if not _LISTED.fullmatch(text, c.end, found[0].start if found else end):
            break
        found.insert(0, c)
    return found


# "Her counterpart, Ambassador A": there a title.
_AMBASSADOR = re.compile(r",?\s+Amb(?:assador|\.)\s+")
_TO_THE_NAME = re.compile(rf"(?:{_AMBASSADOR.pattern}|,?\s+)")


def _name_behind(roster: Roster, end: int) -> tuple[int, int] | None:
    gap = _TO_THE_NAME.match(roster.text, end)
    if gap is None or "\n\n" in gap.group():
        return None  # "A meets her Chilean counterpart": a headline ends
    span = name_at(roster.text, gap.end(), len(roster.text), roster.blocked)
    if span is None or "," not in gap.group():
        return span
    # "His counterpart, Suharso, met": a single name is set off on both sides.
    single = " " not in roster.text[span[0] : span[1]] and not roster.text.startswith(",", span[1])
    return None if single or _GOES_ON.match(roster.text, span[1]) else span


# "To get A to talk to his counterpart, B went so far": B is the subject of what follows.
_GOES_ON = re.compile(
    r"\s+(?!(?:in|on|at|to|for|of|by|with|and|or|but|late|early|last|this|that|as|from|during)\b)[a-z]"
)


def _name_in_front(roster: Roster, start: int) -> tuple[int, int] | None:
    """ "Filipe Nyusi, his Mozambican counterpart": the name stands before."""
    if roster.text[max(0, start - 2) : start] != ", ":
        return None
    span = name_before(roster.text, start - 2, max(0, start - 60), roster.blocked)
    return span if span and " " in roster.text[span[0] : span[1]] else None


_BLOC = r"(?:ASEAN|EU|AU|Africa|Arab|Arabs|GCC|CELAC|CARICOM|SADC|Caribbean|Central Asia|Pacific|Latin America|Nordic)"
_BEFORE_BLOC = re.compile(rf"(?:[-–+/][A-Z]\w+){{0,3}}[-–+/]{_BLOC}\b")
_AFTER_BLOC = re.compile(rf"\b{_BLOC}(?:[-–+/][A-Z]\w+){{0,3}}[-–+/]$")
_JOINS = "-–+/\n"
_OUTLET = re.compile(
    r"\s(?:Point News|Times|Today|Post|Daily|Herald|Tribune|Express|Observer|Independent|Gazette|Standard|Star|News)\b"
)


def _names_something_else(text: str, start: int, end: int) -> bool:
    """ "The ASEAN-China-Japan Leaders' Meeting", "Kuwait Times": a series with a bloc, a newspaper."""
    behind = text[end : end + 1]
    if behind == " ":
        if _OUTLET.match(text, end):
            return True
    elif behind and behind in _JOINS and _BEFORE_BLOC.match(text, end):
        return True
    return text[start - 1 : start] in _JOINS and _AFTER_BLOC.search(text, max(0, start - 50), start) is not None


_OFFICIALS_IN = filtered(
    r"\bwith (?:(?:senior|top|high-ranking|local|government) ){0,2}(?P<who>officials|authorities|diplomats) in $"
)


def bare_countries(roster: Roster) -> list[Actor]:
    """Countries, cities, governments and forces that no reading of persons and offices has used."""
    found = []
    for m in _TWO_FORCES.finditer(roster.text):
        found.append(Actor(m.start(), m.end(), "body", (), track="defence"))
    for g in roster.groups:
        if not g.loose:
            found.append(Actor(g.start, g.end, "body", g.codes, plural=True, form="group"))
    for city in find_cities(roster.text):
        found.append(Actor(city.start, city.end, "country", (city.code,), form="city"))
    ends = {c.end for c in roster.countries}
    for c in roster.countries:
        if c.start in roster.used_countries or _names_something_else(roster.text, c.start, c.end):
            continue
        if c.form == "capital" and opens_dateline(roster.text, c.start):
            continue
        if there := _OFFICIALS_IN.search_between(roster.text, max(0, c.start - 50), c.start):
            # "Talks with officials in Lima": those of the place.
            found.append(Actor(there.start("who"), c.end, "body", (c.code,), level="working", form=c.form))
            continue
        if (house := begins_house(roster.text, c.start)) is not None:
            track = "defence" if IS_DEFENCE.search(roster.text, house, c.start) else None
            is_venue = VENUE.search(roster.text, max(0, house - 8), house) is not None
            kind, form = ("country", "city") if is_venue else ("body", c.form)
            found.append(Actor(house, c.end, kind, (c.code,), track=None if is_venue else track, form=form))
            continue
        near, behind = roster.text[c.end : c.end + 40], roster.text[c.end : c.end + 90]
        body = _BODY.match_in(roster.text, near, c.end) or _JOINT_BEHIND.match(behind)
        if body is None and c.start - 1 in ends and roster.text[c.start - 1] in "-–/":
            body = _PAIR_BODY.match(behind)
        kind = "body" if body else "country"
        level = track = None
        end = c.end
        if body:
            end = c.end + body.end()
            word = body.group().lower()
            if any(
                w in word for w in ("milit", "armed", "army", "armies", "troops", "navy", "forces", "officers", "defen")
            ):
                track = "defence"
            if any(
                w in word
                for w in ("official", "delegat", "team", "diplomat", "officers", "negotiat", "represent", "envoys")
            ):
                level = "working"
        found.append(Actor(c.start, end, kind, (c.code,), None, None, level, track, form=c.form))
    return _share_body(roster.text, found)


_AND_ADJECTIVE = re.compile(r"\s+and\s+|,\s+(?:and\s+)?|\s*[-–/]\s*")


def _share_body(text: str, found: list[Actor]) -> list[Actor]:
    """ "Iranian and US representatives", "the Thai-Cambodian commission": the body is of each of them."""
    for i in range(len(found) - 2, -1, -1):
        one, following = found[i], found[i + 1]
        if (
            following.kind == "body"
            and one.kind == "country"
            and (
                one.form in ("adjective", "prefix") or (one.form == "name" and text[one.end : following.start] in "-–")
            )
            and following.form in ("adjective", "prefix", "name")
            and _AND_ADJECTIVE.fullmatch(text, one.end, following.start)
        ):
            found[i] = replace(one, kind="body", level=following.level, track=following.track)
    return found
