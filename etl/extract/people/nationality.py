"""The country of an office-holder whom the text names without one: "its foreign minister", "in Port Vila he met Prime
Minister X", "President X" beside the other country's known president."""

from __future__ import annotations

import re
from dataclasses import replace
from difflib import SequenceMatcher
from functools import cache, lru_cache

from etl.extract.language.spans import CountrySpan
from etl.extract.people.actors import Actor, Roster
from etl.extract.people.home_offices import (
    THRONES,
    asked_about,
    met_in,
    of_heading,
    of_home,
    of_paper,
    of_speaking_house,
    of_the_other_state,
    one_left,
    sentence_start,
    taken_by_others,
    told_beside,
)
from etl.extract.people.names import Person
from etl.extract.people.own_office import home_of, is_goal, owned_by_us, states_of
from etl.lexicon import rows

_OWNER = re.compile(
    r"\b(its|their|his|her|whose|that (?:country|nation|state|kingdom|island)['’]s)\s+"
    r"(?:(?!the\b|an?\b|to\b|and\b)[a-z-]+\s+){0,2}$",
    re.I,
)
# The host stands behind a word of meeting: "went on to Namibia, to President X", "in Kathmandu he called on Y".
_MEETS = re.compile(
    r"\b(?:with|to|met|meets?|meeting|called on|calls on|call on|received|sees?|saw|seen|joins?|joined|visit\w*|"
    r"invitation of|guests? of)\b|^[^,]* by\b",
    re.I,
)
_WHERE = r"(?: on [\w ]{3,20})?, where "
# "After Lima, where he was received by President X".
_PLACE_WHERE = re.compile(rf"{_WHERE}(?:the )?")
# "To Lima, where President X | awaits him", "gave him a dinner".
_HOSTS_HIM = re.compile(
    r"(?: (?:will|is to|was to|had|then))? (?:await|receiv|welcom|host|greet|expect|me[et])\w* "
    r"(?:him|her|them|me|us)\b|"
    r" (?:gave|offered) (?:him|her|them|me|us) (?:an? )?(?:\w+ )?(?:lunch|dinner|breakfast|banquet)\b"
)
# "The ministry in Lima made known that Foreign Minister X had met".
_HOUSE_IN = re.compile(
    r"\b(?:[Mm]inistry|[Gg]overnment|[Pp]residency|[Cc]abinet|[Cc]hancellery|[Ff]oreign [Oo]ffice) in $"
)
# "His guest from Peru, President X".
_GUEST_FROM = re.compile(r"\b(?:guests?|visitors?|hosts?|colleagues?|counterparts?) from (?:the )?$")
_THE = re.compile(r",? (?:the )?")
# "His Romanian guest, Foreign Minister X".
_HIS_GUEST = re.compile(r" (?:guest|visitor|host), (?:the )?")
_PLACED = re.compile(r"\b(?:in|to|at)\s+(?:the\s+)?$", re.I)
_REACH = 400
# How much alike two spellings of a full name, or of a surname alone, must be.
# Of shorter surnames too many are alike: "Tari" and "Tai".
_LETTERS = 6
_ALIKE, _ALONE_ALIKE, _LAST_ALIKE = 0.78, 0.85, 0.66
# "the Uzbek side, led by X", "Haiti's delegation was headed by the prime minister, X", "for Latvia X".
_LED = re.compile(
    r"(?:['’]s?)?\s*(?:(?:[a-z]+\s+){0,2}(?:side|delegation|team|commission)|one)?,?\s*"
    r"(?:(?:is|was|were|will be|being|(?:which|that) (?:is|was))\s+)?"
    r"(?:(?:led|headed|represented|chaired|fronted)\s+(?:[\w-]+\s+){0,2}?by\s+)?(?:the\s+|Mr\.?\s+|Ms\.?\s+|Mrs\.?\s+|Hon(?:ou?rable|\.)?\s+)?"
)
_LED_HINT = re.compile(r"\b(?:side|delegation|team|commission|led|headed|represented|chaired|fronted)\b")
# "Minister X led the delegation of the Republic of Zambia", "Y heads the Latvian side", "Z represents Peru".
_LEADS = re.compile(
    r"(?:,[^.;,]{0,40})?,?\s+(?:who\s+)?(?:(?:is|was|will|to|are)\s+)?"
    r"(?:(?:led|leads|leading|lead|headed|heads|heading|head)\s+(?:the|its|a)\s+(?:(?:talks|meeting|delegation)\s+(?:of|from|on|for)\s+"
    r"(?:the\s+)?(?:side of\s+)?(?:\w+ of\s+(?:the\s+)?)?)?|"
    r"(?:represent|represents|represented|representing|spoke for|acted for)\s+(?:the\s+)?)"
)
_OF_SIDE = re.compile(
    r"\s+(?:for|on behalf of|on the side of|from the side of)\s+(?:the\s+)?(?=[A-Z][a-z]+(?:[,.;)]|\s+and\b))"
)
_FOR = re.compile(r"\b(?:for|(?:on|from) the side of|on behalf of|representing)\s+(?:the\s+)?$", re.I)
# "Seoul sent Vice Minister X", "Turkey is to be represented by Y".
_SENT = re.compile(
    r"\s+(?:(?:has|had|have|will|would|is to|was to|also|then)\s+){0,2}"
    r"(?:send|sends|sent|dispatch(?:es|ed)?|nominated|delegated)\s+(?:(?:its|their|his|the|a)\s+)?"
)


def told_side(roster: Roster, person: Person) -> str | None:
    """Whose side the text says that somebody leads or is sent by: "Y heads the Latvian side", "for Peru, X"."""
    mentions = [a for a in roster.actors if a.name == person.name and a.kind in ("person", "counterpart")]
    return next((code for a in mentions if (code := _leads(roster, a) or _led(roster, a))), None)


def told_country(roster: Roster, person: Person) -> str | None:
    """The country that the words around an office-holder tell, or None."""
    mentions = [a for a in roster.actors if a.name == person.name and a.kind in ("person", "counterpart")]
    if mentions and mentions[0].kind == "counterpart" and (there := _seen_there(roster, mentions[0])):
        return there
    if not mentions or not person.office:
        return None
    owned = next((code for a in mentions if (code := _owner(roster, a) or _companion(roster, a))), None)
    if owned:
        return owned
    if person.level not in ("leader", "minister", "deputy", "chief"):
        return None
    listed = spelt_otherwise(roster, person) or monarchy(roster, person.office)
    if listed:
        return listed
    taken = taken_by_others(roster, person)
    told = (_host_place(roster, a) for a in mentions)
    placed = next((code for code in told if code and code not in taken), None)
    placed = placed or asked_about(roster, mentions[0], taken) or of_heading(roster, person, mentions[0])
    placed = (
        placed
        or of_speaking_house(roster, mentions[0], taken)
        or one_left(roster, taken)
        or of_home(roster, mentions[0])
    )
    placed = placed or of_paper(roster, person, mentions[0]) or met_in(roster, mentions[0], taken)
    return placed or told_beside(roster, mentions, taken) or of_the_other_state(roster, mentions[0], taken)


@cache
def _listed() -> dict[tuple[str, str], list[dict[str, str]]]:
    """Rows of the list by level and first letter of the name, and of the surname."""
    index: dict[tuple[str, str], list[dict[str, str]]] = {}
    for row in rows("holders.csv"):
        for initial in {row["name"][0], row["surname"][0]}:
            index.setdefault((row["level"], initial), []).append(row)
    return index


def spelt_otherwise(roster: Roster, person: Person) -> str | None:
    """ "Serzh Sarkisian", "Nikol Pashinian": a holder of this rank whose name is written a little differently."""
    alone = " " not in person.name
    if roster.clock.lo is None or (alone and len(person.name) < _LETTERS):
        return None
    found = set()
    alike = SequenceMatcher(None, "", person.name.lower())
    last = SequenceMatcher(None, "", person.name.lower().rsplit(" ", 1)[-1])
    needed = _ALONE_ALIKE if alone else _ALIKE
    for known, country in _in_office(person.level or "", person.name[0], str(roster.clock.lo.year), alone):
        alike.set_seq1(known)
        # The quick ratios are never below the true one.
        if all(ratio() >= needed for ratio in (alike.real_quick_ratio, alike.quick_ratio, alike.ratio)):
            # "Robert Okello" is no Robert Golob: a first name in common makes two names alike, too.
            last.set_seq1(known.rsplit(" ", 1)[-1])
            if last.ratio() >= _LAST_ALIKE:
                found.add(country)
    return found.pop() if len(found) == 1 else None


@lru_cache(maxsize=1024)
def _in_office(level: str, initial: str, year: str, alone: bool) -> list[tuple[str, str]]:
    """Names in lower case (the surname ``alone``) and countries of those listed in office in a year."""
    rows_ = _listed().get((level, initial), ())
    within = [r for r in rows_ if r["start"][:4] <= year <= (r["end"] or "9999")[:4]]
    told = [(r["surname"] if alone else r["name"], r["country"]) for r in within]
    return [(name.lower(), country) for name, country in told if name[0] == initial]


def monarchy(roster: Roster, office: str | None) -> str | None:
    """A king whose country is not told is that of the one monarchy of which the text speaks, or where it is written."""
    low = (office or "").lower()
    throne = next((word for word in THRONES if word in low and re.search(rf"\b{word}\b", low)), None)
    if throne is None:
        return None
    home = home_of(roster)
    told = {c.code for c in roster.countries} & THRONES[throne]
    return home if home in THRONES[throne] else told.pop() if len(told) == 1 else None


def settle_owned(roster: Roster) -> None:
    """ "Paris and its envoy", "the Pope and his secretary of state": whose an office without a name is."""
    for i, a in enumerate(roster.actors):
        if a.kind == "office" and not a.plural and not a.aside and not a.countries:
            code = _owner(roster, a) or monarchy(roster, a.office) or owned_by_us(roster, a)
            # "The Minister also met": the one just named, wherever the paper writes.
            code = code or (None if _is_named_before(roster.actors[:i], a) else of_home(roster, a))
            if code:
                roster.actors[i] = replace(a, countries=(code,))


def _is_named_before(before: list[Actor], office: Actor) -> bool:
    """Is an office without a portfolio that of somebody of its rank whom the text has named?"""
    return office.track is None and any(b.kind == "person" and b.level == office.level and not b.aside for b in before)


def _owner(roster: Roster, actor: Actor) -> str | None:
    text = roster.text
    at = text.find(actor.office, actor.start, actor.end) if actor.office else -1
    if at < 0:
        return None
    m = _OWNER.search(text, max(0, at - 40), at)
    if not m:
        return None
    if m[1].lower() == "whose":  # "Chile, whose minister was in Lima"
        return next((c.code for c in roster.countries if text[c.end : m.start()] in (" ", ", ")), None)
    if m[1].lower() in ("its", "their") or m[1].lower().startswith("that "):
        # "The envoy to Peru met that country's president".
        begin = sentence_start(text, m.start() + 1)  # "Its", the first word, with its capital
        inside = [c for c in roster.countries if begin <= c.start < m.start() and not is_goal(text, c, m.start())]
        return inside[-1].code if inside else _spoken_of(roster, begin)
    # A boss who is told by name alone has his country from the list of holders, which his mentions lack as yet.
    listed = {p.name: p.country for p in roster.people}
    heads = [a for a in roster.actors if m.start() - _REACH < a.start < m.start() and a.kind == "person"]
    heads = [a for a in heads if a.level == "leader"]
    for begin in (sentence_start(text, m.start()), 0):
        bosses = {a.countries[0] if a.countries else listed.get(a.name or "") for a in heads if a.start >= begin}
        if len(bosses - {None}) == 1:
            return (bosses - {None}).pop()
    return None


def _spoken_of(roster: Roster, begin: int) -> str | None:
    """ "What about Peru? - Their minister was here": the only state of the sentence before it that names any."""
    near: set[str] = set()
    for _ in range(2):
        end, begin = begin, sentence_start(roster.text, max(0, len(roster.text[:begin].rstrip()) - 1))
        near = near or states_of(roster.text, begin, [c for c in roster.countries if begin <= c.start < end])
    return near.pop() if len(near) == 1 else None


# "A was accompanied by ministers B and C": these are of A's country.
_ACCOMPANIED = re.compile(r"\b(?:accompanied|joined|flanked) (?:\w+ )?by\b[^;]{0,120}$")
_HE = re.compile(r"\s*[\"“]?(?:He|She)\b")


def _companion(roster: Roster, actor: Actor) -> str | None:
    begin = sentence_start(roster.text, actor.start)
    told = _ACCOMPANIED.search(roster.text, begin, actor.start)
    if told is None:
        return None
    people = [a for a in roster.actors if a.kind == "person" and a.countries and a.level and not a.aside]
    before = [a for a in people if begin <= a.start < told.start()]
    if before or not _HE.match(roster.text, begin):
        # "A met B, accompanied by C": C came with A.
        return before[0].countries[0] if before else None
    earlier = sentence_start(roster.text, max(0, begin - 2))
    subject = next((a for a in people if earlier <= a.start < begin), None)
    return subject.countries[0] if subject else None


def _host_place(roster: Roster, actor: Actor) -> str | None:
    """Of which country somebody is whom another met where he had gone, or who received him there."""
    text = roster.text
    begin = sentence_start(text, actor.start)
    spans = [c for c in roster.countries if begin <= c.start < actor.start]
    places = [c for c in spans if _is_place(text, c) or _PLACE_WHERE.match(text, c.end)]
    if not places or text.startswith(("'s", "’s"), actor.end):
        return None  # "in Lima the president received lawmakers of X's party"
    last = places[-1]
    gap = text[last.end : actor.start]
    at_home = _HOUSE_IN.search(text, begin, last.start) or _HOSTS_HIM.match(text, actor.end)
    # "In Lima President X spoke", but not "in Lima X came in", which is told of a guest as well.
    fronted = actor.office and text[begin : last.start].strip().lower() in ("in", "in the")
    return last.code if fronted or at_home or _MEETS.search(gap) else None


# "Flew to Nairobi, where he saw his colleague X".
_WHERE_HE = re.compile(rf"{_WHERE}(?:he|she|they) (?:[a-z]+ ){{0,6}}$")


def _seen_there(roster: Roster, actor: Actor) -> str | None:
    """Of which country a colleague is whom somebody saw where he had gone."""
    begin = sentence_start(roster.text, actor.start)
    spans = [c for c in roster.countries if begin <= c.start < actor.start and _is_place(roster.text, c)]
    there = spans and _WHERE_HE.fullmatch(roster.text, spans[-1].end, actor.start)
    return spans[-1].code if there else of_the_other_state(roster, actor, set())


def _led(roster: Roster, actor: Actor) -> str | None:
    """Whose side the sentence has just said this person leads."""
    before = [c for c in roster.countries if actor.start - 60 < c.end <= actor.start]
    if not before:
        return None
    last, text = before[-1], roster.text
    gap = text[last.end : actor.start]
    if _SENT.fullmatch(gap):
        return last.code
    if last.form == "adjective" and _HIS_GUEST.fullmatch(gap):
        return last.code
    if _THE.fullmatch(gap) and _GUEST_FROM.search(text, max(0, last.start - 20), last.start):
        return last.code
    led = _LED.fullmatch(gap) and (_LED_HINT.search(gap) or _FOR.search(text[max(0, last.start - 20) : last.start]))
    return last.code if led else None


def _leads(roster: Roster, actor: Actor) -> str | None:
    """Whose delegation this person is said to lead, behind the name."""
    m = _LEADS.match(roster.text, actor.end) or _OF_SIDE.match(roster.text, actor.end)
    led = next((c for c in roster.countries if m and m.start() <= c.start <= m.end() <= c.end), None)
    return led.code if led else None


def _is_place(text: str, span: CountrySpan) -> bool:
    return span.form in ("name", "capital") and bool(_PLACED.search(text[max(0, span.start - 10) : span.start]))
