"""Persons named beside a country without a known office: in brackets, as its own, by a rank or by a post."""

from __future__ import annotations

import re
from dataclasses import replace

from etl.extract.language.prefilter import filtered
from etl.extract.language.spans import CountrySpan
from etl.extract.people.actors import INTERNATIONAL, Actor, Roster
from etl.extract.people.names import Person, name_at, name_before, name_tokens
from etl.extract.people.names_beside import is_where_he_was
from etl.lexicon import word_list

_TITLED = filtered(
    r"\b(?:(?:Major|Lieutenant|Brigadier|Colonel|Vice|Rear|Air Chief|Maj\.|Lt\.|Brig\.|"
    r"Col\.)[\s-]*)*(?:General(?! (?:Assembly|Staff|Secretary|Political|Intelligence|Security|Border|Directorate|"
    r"Command)\b)|"
    r"Gen\.|Colonel|Col\.|Admiral|Adm\.|Marshal|Captain|Capt\.|Commander|Major|Lt\.\s?Col\.)"
    r"\s+(?=[A-Z])"
)
# "The chief of the Indonesian National Armed Forces (TNI), General X".
_CHIEF_OF = re.compile(
    r"\b(?:[Cc]hief|[Cc]ommander(?:-in-[Cc]hief)?|"
    r"[Hh]ead) of (?:[Ss]taff of )?(?:the )?[^.;,]{3,60}?(?:[Ff]orces?|[Aa]rmy|[Nn]avy|[Mm]ilitary|[Gg]eneral [Ss]taff)"
    r"(?:\s+\([A-Z]{2,6}\))?,?\s*$"
)


def read_parenthesised(roster: Roster) -> None:
    """ "Igor Popov (Russia)": the country stands behind the name."""
    for c in roster.countries:
        if (
            c.start in roster.used_countries
            or roster.text[c.start - 1 : c.start] != "("
            or roster.text[c.end : c.end + 1] != ")"
        ):
            continue
        span = name_before(roster.text, c.start - 2, 0, roster.blocked)
        if span and " " in roster.text[span[0] : span[1]]:
            roster.used_countries.add(c.start)
            roster.register(
                Person(roster.text[span[0] : span[1]], c.code, tokens=name_tokens(roster.text[span[0] : span[1]]))
            )


# What is told of somebody behind the name: where "who" left for is not where he comes from, nor where he was.
_APPOSED = re.compile(
    r",(?! (?:in|on|at|during|by|to|for|with|from)\b)"
    r"(?:(?!\b(?:who (?!heads|commands|leads|is|was|serves)|whose|whom|which|where|when|while|after|before|as|"
    r"(?<!who )(?:is|was)|were|had|has|have|will|said|says|told|met|at|since|because|amid|during|be)\b)[^.;]){0,90}"
)
# "In Fiji", "in Nadi, Fiji".
_PLACED = re.compile(r"\b(?:in|to)\s+(?:[A-Z][\w'’-]+(?: [A-Z][\w'’-]+)*,\s+)?$")
_OF_LAND = re.compile(r"\s+of\s+(?:the\s+)?")
_INSTITUTIONS = word_list("never_in_full_names")
_OF_COUNTRY = re.compile(r"\s+(?:of|from)\s+(?:the\s+)?$")
_POSSESSIVE = re.compile(r"['’]s?\s+")
# "The European Union's A. Name": of no state, whatever office of one he once held.
_OF_NO_STATE = filtered(
    r"\b(?:European Union|EU|U\.?N\.?|United Nations|NATO|African Union|OSCE|IAEA)['’]s\s+(?=[A-Z])"
)


def read_beside_country(roster: Roster) -> None:
    """ "Hector Timerman of Argentina", "Slovenia's Miro Cerar": a full name that stands beside a country."""
    for m in _OF_NO_STATE.finditer(roster.text):
        span = name_at(roster.text, m.end(), len(roster.text), roster.blocked)
        if span and is_full_name(roster.text[span[0] : span[1]]):
            name = roster.text[span[0] : span[1]]
            roster.register(Person(name, None, tokens=name_tokens(name)))
            roster.actors.append(Actor(m.start(), span[1], "person", (), name, aside=INTERNATIONAL))
    for c in roster.countries:
        if c.start in roster.used_countries or c.form not in ("name", "capital"):
            continue
        span = _name_of_country(roster, c)
        if c.form == "name":  # "Delhi's Jaypee Palace" is no person
            span = span or _name_after_country(roster, c.end)
        if span and not any(a.start < span[1] and span[0] < a.end for a in roster.actors):
            name = roster.text[span[0] : span[1]]
            roster.used_countries.add(c.start)
            person = roster.register(Person(name, c.code, tokens=name_tokens(name)))
            begin, end = min(c.start, span[0]), max(c.end, span[1])
            roster.actors.append(Actor(begin, end, "person", (c.code,), person.name))


# "Ruben Petrosyan, deputy speaker of Armenia's parliament": between the name and the country, and behind it.
_POST_OF = filtered(
    r",\s+(?:(?:who is|the|a|an|then|its)\s+)*(?:[\w-]+\s+){0,3}?"
    r"(?:speaker|head|chief|chair(?:man|woman|person)?|director|commander|advis[eo]r|aide|envoy|"
    r"representative|negotiator|secretary(?: of state)?|governor|commissioner|commandant)"
    r"(?:\s+general)?\s+(?:of|at|in|for|from)\s+(?:the\s+)?$"
)
_STATE_BODY = re.compile(
    r"(?:['’]s?)?\s+(?:[\w-]+\s+){0,3}?"
    r"(?P<body>[Pp]arliament|[Mm]inistry|[Gg]overnment|[Aa]rmy|[Nn]avy|"
    r"[Ff]orces|[Cc]abinet|[Ss]enate|[Cc]ouncil|[Aa]gency|[Ss]ervice|[Pp]olice|[Gg]uards?|[Ss]taff|[Ee]mbassy|[Dd]elegation)\b"
)


_CHAMBER = re.compile(r"[Pp]arliament|[Ss]enate")


def read_posts_behind(roster: Roster) -> None:
    """Full names behind which the post and its country are told, where the post is no known office."""
    for c in roster.countries:
        post = _POST_OF.search_between(roster.text, max(0, c.start - 70), c.start)
        body = _STATE_BODY.match(roster.text, c.end) if post and c.form in ("name", "adjective") else None
        span = name_before(roster.text, post.start(), 0, roster.blocked) if post and body else None
        if span is None or body is None or post is None or not is_full_name(roster.text[span[0] : span[1]]):
            continue
        if not any(a.start < span[1] and span[0] < a.end and a.countries for a in roster.actors):
            name = roster.text[span[0] : span[1]]
            if _CHAMBER.fullmatch(body["body"]):
                roster.register(Person(name, c.code, former=True, tokens=name_tokens(name)))
                roster.actors = [a for a in roster.actors if a.start != span[0]]
                roster.actors.append(Actor(span[0], body.end(), "person", (c.code,), name, aside="former"))
                continue
            level = None if body["body"].lower() == "ministry" else "working"
            level = "deputy" if "of state" in post.group() else level
            person = roster.register(Person(name, c.code, None, level, "foreign", tokens=name_tokens(name)))
            roster.actors = [a for a in roster.actors if a.start != span[0]]
            roster.actors.append(
                Actor(span[0], span[1], "person", (c.code,), person.name, None, person.level, person.track)
            )


def _name_of_country(roster: Roster, country: CountrySpan) -> tuple[int, int] | None:
    m = _OF_COUNTRY.search(roster.text, max(0, country.start - 12), country.start)
    if m is None or is_where_he_was(roster.text, m, country):
        return None
    span = name_before(roster.text, m.start(), 0, roster.blocked)
    return span if span and is_full_name(roster.text[span[0] : span[1]]) else None


def _name_after_country(roster: Roster, end: int) -> tuple[int, int] | None:
    m = _POSSESSIVE.match(roster.text, end)
    span = name_at(roster.text, m.end(), len(roster.text), roster.blocked) if m else None
    return span if span and is_full_name(roster.text[span[0] : span[1]]) else None


def is_full_name(name: str) -> bool:
    words = [w for w in name.split() if w[0].isupper()]
    return 2 <= len(words) <= 5 and not any((w.isupper() and len(w) > 2) or w in _INSTITUTIONS for w in words)


# "Chadian general A": as agencies write it; but "in general", "the secretary general".
_RANK_IN_SMALL = filtered(
    r"(?<!retary )(?<!torney )(?<!rector )(?<!consul )(?<!vernor )(?<!in )"
    r"\b(?:(?:lieutenant|major|brigadier|rear|vice|air) ){0,2}(?:general|admiral|colonel|brigadier|commodore|marshal)"
    r"\s+(?=[A-Z])"
)
_NO_LONGER = re.compile(r"\b(?:[Rr]etired|[Ff]ormer|[Ee]x-?) ?$")


def read_small_ranks(roster: Roster) -> None:
    """ "Chadian general A": somebody told by a military rank in small letters, right behind a country."""
    for m in _RANK_IN_SMALL.finditer(roster.text):
        left = roster.countries_left(m.start())
        span = name_at(roster.text, m.end(), len(roster.text), roster.blocked) if left else None
        if not span or not is_full_name(roster.text[span[0] : span[1]]):
            continue
        if any(a.start < span[1] and span[0] < a.end for a in roster.actors):
            continue
        if _NO_LONGER.search(roster.text, max(0, left[0].start - 10), left[0].start):
            continue
        name = roster.text[span[0] : span[1]]
        person = roster.register(Person(name, left[0].code, tokens=name_tokens(name)))
        roster.actors.append(Actor(m.start(), span[1], "person", (left[0].code,), person.name, None, None, None))


def read_ranked(roster: Roster) -> None:
    """ "Major General Aung Lin, ... of the army's office": a rank makes a person; the apposition tells
    the country."""
    for m in _TITLED.finditer(roster.text):
        span = name_at(roster.text, m.start(), len(roster.text), roster.blocked)
        if not span or any(a.start <= span[0] < a.end for a in roster.actors):
            continue
        left = roster.countries_left(m.start())[-1:]  # "before Beijing, U.S. General A": the nearest
        forces = _CHIEF_OF.search(roster.text, max(0, m.start() - 90), m.start())
        of = _OF_LAND.match(roster.text, span[1])
        land = roster.country_starts.get(of.end()) if of else None
        behind = _APPOSED.match(roster.text, span[1])
        near = [c for c in roster.countries if behind and span[1] <= c.start < behind.end()]
        near = [c for c in near if not _PLACED.search(roster.text, max(0, c.start - 40), c.start)]
        own = [c for c in roster.countries if forces and forces.start() <= c.start < forces.end()]
        code = next((group[0].code for group in ([land] if land else [], own, left, near) if group), None)
        name = roster.text[span[0] : span[1]]
        office, level, track = ("chief", "chief", "defence") if own else (None, None, None)
        person = roster.register(Person(name, code, office, level, track, tokens=name_tokens(name)))
        roster.actors.append(
            Actor(
                m.start(),
                span[1],
                "person",
                (person.country,) if person.country else (),
                person.name,
                office,
                level,
                track,
            )
        )


# Ranks that no general and no admiral bears.
_BELOW_GENERALS = re.compile(
    r"(?:Lt\.\s?Col\.|(?:Lieutenant[ -])?Colonel|Col\.|Captain|Capt\.|Major|Commander)\s+(?=[A-Z])"
)


def rank_by_title(roster: Roster, person: Person) -> None:
    """ "Colonel A of Chad and Colonel B of Mali met": officers of whom no office is told."""
    first = next((a for a in roster.actors if a.kind == "person" and a.name == person.name), None)
    if first is None or first.level or person.level or not person.country or person.former:
        return
    if _TITLED.pattern.match(roster.text, first.start):
        person.track = "defence"
        person.level = "working" if _BELOW_GENERALS.match(roster.text, first.start) else None


# "In Lima A, the minister": where somebody was, and no given name.
_WHERE = re.compile(r"\b(?:[Ii]n|[Aa]t|[Tt]o|[Ff]rom|[Oo]f|[Ff]or|[Nn]ear|[Vv]ia|[Oo]utside|[Aa]round) $")


def read_given_names_like_states(roster: Roster) -> None:
    """ "Jordan A, Chile's foreign minister": a state or capital right before a surname is a given name."""
    single = {a.start: a.name for a in roster.actors if a.kind == "person" and a.name and " " not in a.name}
    for c in roster.countries:
        surname = (
            single.get(c.end + 1) if c.form in ("name", "capital") and roster.text[c.end : c.end + 1] == " " else None
        )
        if surname is None or not roster.text.startswith(surname, c.end + 1):
            continue
        if _WHERE.search(roster.text, max(0, c.start - 9), c.start):
            continue
        name = roster.text[c.start : c.end + 1] + surname
        roster.used_countries.add(c.start)
        for person in (p for p in roster.people if p.name == surname):
            person.name, person.tokens = name, name_tokens(name)
        for i, a in enumerate(roster.actors):
            if a.name == surname:
                roster.actors[i] = replace(a, name=name, start=c.start if a.start == c.end + 1 else a.start)
