"""Several verbs that share one subject, and one verb that several partners share, each with a day of its own."""

from __future__ import annotations

import re
from dataclasses import replace
from itertools import pairwise

from etl.extract.clauses.predicates import DAY_OR_PLACE, begins
from etl.extract.clauses.segments import clauses, main_clause_at
from etl.extract.clauses.triggers import Trigger, find_triggers
from etl.extract.days.date_words import DateWords
from etl.extract.language.prefilter import filtered
from etl.extract.people.actors import Actor
from etl.extract.sides.roles import Roles

# "A rang B on Monday and | met C", "A met B, | a day after receiving C": the verb has no subject of its own.
_GOES_ON_WITH = re.compile(
    r"\W*(?:(?:just |only )?(?:[\w-]+ )?(?:minute|hour|day|week|fortnight|month)s? (?=after|before))?"
    r"(?:(?:besides|apart from|aside from|in addition to|fresh from)\s+)?"
    rf"(?:(?:and|but|then){DAY_OR_PLACE}(?=\s)\W*)?"
    r"(?:(?:and|but|then|after|before|while|having|has|had|is|was|will|would|to|due|also|later|first|been|be|held)\s+|"
    r"\w+ly\s+)*",
    re.I,
)


def shared_subject(roles: Roles, objects: list[Actor], segment: tuple[int, int], trigger: Trigger) -> list[Actor]:
    """Those who stand before the other contact word, for a verb that has no subject of its own."""
    text, s0 = roles.sentence.text, roles.sentence.start
    start = begins(text, trigger)
    if start is None or not objects or not _GOES_ON_WITH.fullmatch(text, segment[0], start):
        return []
    # "A day after meeting B, A saw C": the subject follows.
    since = segment[1] if not text[: segment[0]].strip() else 0
    others = [t for t in find_triggers(text) if since <= t.start and t.start != trigger.start and not t.is_means]
    other = next((t for t in others if since or begins(text, t) is not None), None)
    if other is None or not (since or other.start < segment[0]):
        return _who_goes_on(roles, objects, segment) or _who_speaks(roles, objects, segment, trigger, since)
    beyond = roles.reach(other).beyond
    who = [a for a in roles.actors if s0 + since <= a.start and a.end <= s0 + other.start]
    who = [a for a in who if roles.eligible(a, other) and a.start not in beyond]
    known = {c for a in objects for c in a.countries}
    told = {c for a in who for c in a.countries}
    if not told and not since:
        # "She had met A in May and spoke with B": the one whom the clause before means.
        who, told = roles.acting, {c for a in roles.acting for c in a.countries}
    return who if told and told.isdisjoint(known) else []


_HE_FIRST = re.compile(r"(?:^|[,;] |[\"“]|\b(?:and|that|where|there|as|but) )\s*(?:he|she)\b", re.I)
_JOINED = re.compile(r"\W*(?:and|but|then)\b")
_LIGHT = re.compile(r"\b(?:hold|holds|held|holding|have|has|had|having|to have)\s+(?:[\w-]+\s+){0,3}$")


def goes_on_from_pronoun(roles: Roles, focus: Actor, segment: tuple[int, int], trigger: Trigger) -> bool:
    """ "He flew to Lima and met the presidents of A and B": a verb without a subject, behind one that "he" has."""
    text = roles.sentence.text
    if not _JOINED.match(text, segment[0]) or (trigger.noun and not _LIGHT.search(text, segment[0], trigger.start)):
        return False
    inside = [a for a in roles.actors if segment[0] <= a.start - roles.sentence.start < segment[1]]
    if any(a.start - roles.sentence.start < trigger.start or set(a.countries) & set(focus.countries) for a in inside):
        return False
    other = next((t for t in find_triggers(text) if not t.noun and t.start < segment[0]), None)
    return other is not None and _HE_FIRST.search(text, 0, other.start) is not None


def _who_goes_on(roles: Roles, objects: list[Actor], segment: tuple[int, int]) -> list[Actor]:
    """ "A promised help in a call with B on Monday, and on Tuesday met C": who acts in the clause before."""
    who = roles.acting if _JOINED.match(roles.sentence.text, segment[0]) else []
    spoken_to = {b.start for _, b in roles.told}
    who = [a for a in who if a.kind != "country" and a.start not in spoken_to] or who
    told = {c for a in who for c in a.countries}
    return who if len(told) == 1 and told.isdisjoint(c for a in objects for c in a.countries) else []


def _who_speaks(
    roles: Roles, objects: list[Actor], segment: tuple[int, int], trigger: Trigger, since: int
) -> list[Actor]:
    """ "A told reporters after meeting B", "After meeting B, A said": it is A who met B."""
    if not trigger.text.lower().endswith("ing"):
        return []
    s0 = roles.sentence.start
    said = [a for a in roles.actors if a.start in roles.speakers and a.kind in ("person", "office") and a.countries]
    said = [a for a in said if a.start >= s0 + since] if since else [a for a in said if a.end <= s0 + segment[0]]
    who = [a for a in said if not a.aside and not a.plural][:1]
    return who if who and set(who[0].countries).isdisjoint(c for a in objects for c in a.countries) else []


_JOINS = re.compile(r",?\s+(?:and|then|as well as)\s+(?:then\s+|later\s+)?|,\s+|;\s+")
_OF_DAYS = frozenset(("date", "weekday", "near_day", "daynum", "unit", "ago", "month", "offset"))


def dealt_out(
    roles: Roles, segment: tuple[int, int], trigger: Trigger, objects: list[Actor], dates: list[DateWords]
) -> list[tuple[list[Actor], DateWords]]:
    """ "Spoke on Monday with A and on Tuesday with B": the partners of each day, where each has one; else nothing.
    Two of one country have a day each where both hold an office: "the president on Monday and, on Tuesday, B"."""
    text, s0 = roles.sentence.text, roles.sentence.start
    own, segment = segment, _with_what_follows(text, segment)
    segment = (segment[0], main_clause_at(text, trigger.end, segment) or segment[1])
    more = [a for a in roles.actors if own[1] <= a.start - s0 < segment[1] and a not in objects]
    objects = [*objects, *(a for a in more if roles.eligible(a, trigger))]
    days = [d for d in dates if segment[0] <= d.start < segment[1] and d.kind in _OF_DAYS]
    theirs = {a.countries for a in objects if a.countries}
    heads = [a for a in objects if a.level and not a.plural and a.kind in ("person", "office", "counterpart")]
    if len(days) < 2 or (len(theirs) < 2 and len({a.name or a.office for a in heads}) < 2):
        return []
    # "With B A spoke on Monday, with C on Friday": the first partner stands before the verb.
    ahead = any(a.end - s0 <= trigger.start for a in objects)
    cuts = [segment[0] if ahead else trigger.end]
    partners = [a for a in objects if a.countries] if len(theirs) > 1 else heads
    for join in _JOINS.finditer(text, trigger.end, segment[1]):
        if _parts(join, segment, cuts, days, partners, s0):
            cuts.append(join.end())
    cuts.append(segment[1])
    dealt = []
    for first, last in pairwise(cuts):
        mine = [a for a in objects if first <= a.start - s0 < last]
        when = [d for d in days if (segment[0] if first == cuts[0] else first) <= d.start < last]
        if first == cuts[0] and len(when) > 1:
            when = [d for d in when if d.start >= first]  # "left on Monday to see A on Tuesday and B on Friday"
        if len(theirs) == 1:
            mine = [replace(a, countries=next(iter(theirs))) for a in mine if a in heads]
        if len(when) != 1 or not any(a.countries for a in mine):
            return []
        dealt.append((mine, when[0]))
    told = [c for mine, _ in dealt for c in {c for a in mine for c in a.countries}]
    return dealt if len(dealt) > 1 and (len(theirs) == 1 or len(told) == len(set(told))) else []


# "Called on A and B in separate meetings", "met separately with A and B", of one country.
_SEPARATE = filtered(
    r"\b(?:separately|one by one|one after (?:the other|another)|"
    r"separate (?:\w+ ){0,2}(?:meetings|talks|calls|conversations|sessions|audiences|discussions))\b",
    re.I,
)


def seen_apart(roles: Roles, subjects: list[Actor], objects: list[Actor]) -> list[list[Actor]]:
    """Several office-holders of one country of whom each was seen alone, one by one; else nothing."""
    held = [
        a
        for a in objects
        if a.kind in ("person", "office", "counterpart") and a.level and not a.plural and (a.countries or a.name)
    ]
    theirs, ours = {a.countries for a in objects if a.countries}, {c for a in subjects for c in a.countries}
    if len(held) < 2 or len(theirs) != 1 or len(ours) != 1:
        return []
    # "Met the foreign minister, A, and President B": of another rank, and so at another table.
    levels = {a.level for a in held}
    ranks = len(levels) == len(held) and "leader" in levels and all(a.name for a in held)
    if not ranks and not _SEPARATE.search(roles.sentence.text):
        return []
    land = next(iter(theirs))
    several = len({a.name or a.office for a in held}) == len(held)
    return [[replace(a, countries=land)] for a in held] if several and ours.isdisjoint(land) else []


# "Met A in the morning and B in the evening", "first A, then B".
_PARTS_OF_A_DAY = filtered(
    r"\b[Ii]n the (?:morning|forenoon|afternoon)[^.;]{3,120}? in the (?:afternoon|evening)\b|"
    r"\bnot only [^.;]{3,120}? but also (?=[A-Z]|the |his |her )|"
    r"\bfirst [^.;]{3,90}?,? (?:and )?then (?=[A-Z]|the |his |her )"
)


def parts_of_a_day(roles: Roles, segment: tuple[int, int], objects: list[Actor]) -> list[list[Actor]]:
    """The partners whom somebody saw at several hours of one day, each by himself."""
    held = [a for a in objects if a.kind in ("person", "office", "counterpart") and len(a.countries) == 1]
    if len(held) < 2 or len(held) != len([a for a in objects if a.countries and a.kind != "country"]):
        return []
    told = _PARTS_OF_A_DAY.search_between(roles.sentence.text, segment[0], segment[1])
    alone = not any(a.plural for a in held) and len({a.countries for a in held}) == len(held)
    return [[a] for a in held] if told and alone else []


def _with_what_follows(text: str, segment: tuple[int, int]) -> tuple[int, int]:
    """ "..., and on Tuesday with B", "Oslo, May 3; Rome, May 5": a clause without a contact word
    of its own goes on with the one before."""
    begin, end = segment
    for a, b in clauses(text):
        if a == end and _AND.match(text, a) and not any(a <= t.start < b for t in find_triggers(text)):
            end = b
    return begin, end


_AND = re.compile(r",?\s+and\b|;\s")


def _parts(
    join: re.Match[str],
    segment: tuple[int, int],
    cuts: list[int],
    days: list[DateWords],
    partners: list[Actor],
    s0: int,
) -> bool:
    """Does the "and" part two partners with a day each? Before it both are told, and after it both follow."""
    since = cuts[-1] if len(cuts) > 1 else segment[0]
    before = [d for d in days if since <= d.start < join.start()]
    told = [a for a in partners if cuts[-1] <= a.start - s0 < join.start()]
    day = next((d for d in days if d.start >= join.end()), None)
    partner = next((a for a in partners if a.start - s0 >= join.end()), None)
    if not before or not told or day is None or partner is None:
        return False
    day_first = before[0].start < told[0].start - s0
    near = _JOINS.search(join.string, join.end(), segment[1])
    directly = day.start < (near.start() if near else segment[1])
    return directly if day_first else partner.start - s0 < day.start or directly


_TOGETHER = re.compile(r"\b(?:together|along|jointly|over)\s+with\s+(?:the\s+|his\s+|her\s+)*$")
# "To the presidents of A and B, C has spoken by phone": to whom opens the clause.
_TO_WHOM = re.compile(
    r"(?:\W*|[^;]*[,:] )(?:(?:[Oo]nly|[Aa]lso) )?[Tt]o "
    r"(?:(?:[a-z-]+ ){1,6}[a-z-]+, (?:such as|including) )?(?:the |his |her )?"
)
# "Had the king | on the telephone".
_HAD = re.compile(r"\b(?:had|has|have|got) (?:the |his |her )?$")
_HE = re.compile(r"\b(?:he|she|they)\b")
# "Has spoken by phone", "sent a letter", "paid a visit": what one does to somebody.
_TURNS_TO = re.compile(r"sp(?:oke|oken|eaks?)|talk(?:s|ed)|sent|sends|wrote|writes|pa(?:id|ys) a (?:visit|call)")


def fronted(roles: Roles, before: list[Actor], trigger: Trigger) -> list[Actor]:
    """ "He held with both leaders separate calls", "with A, B has spoken": partners told before the contact word."""
    if whom := _to_whom(roles, before, trigger) or _on_the_line(roles, before, trigger):
        return whom
    told = [a for a in before if roles.preps[a.start] == "with"]
    told = [a for a in told if not _TOGETHER.search(roles.text, max(0, a.start - 30), a.start)]
    alone = {c for a in before if a not in told for c in a.countries}
    return told if alone and alone.isdisjoint(c for a in told for c in a.countries) else []


def _on_the_line(roles: Roles, before: list[Actor], trigger: Trigger) -> list[Actor]:
    """Whom somebody had on the telephone."""
    last = before[-1:] if trigger.text.startswith("on the ") else []
    beside = last and last[0].end + 1 == roles.sentence.start + trigger.start
    return last if beside and _HAD.search(roles.text, roles.sentence.start, last[0].start) else []


def _to_whom(roles: Roles, before: list[Actor], trigger: Trigger) -> list[Actor]:
    """Those to whom somebody, told behind them, has spoken."""
    if not before or trigger.noun or not _TURNS_TO.match(trigger.text):
        return []
    if not _TO_WHOM.fullmatch(roles.text, roles.sentence.start, before[0].start):
        return []
    if _HE.search(roles.text, before[-1].end, roles.sentence.start + trigger.start):
        return before
    apart = set(before[-1].countries).isdisjoint(c for a in before[:-1] for c in a.countries)
    return before[:-1] if apart and before[-1].kind != "country" else []


# "In phone calls with A and B on Monday, | C discussed", "in calls on Monday, | C discussed it with A": whose calls
# they were is told behind the comma.
_OPENS = re.compile(r"\W*(?:In|During|Over|After|Following|Besides|Apart|Aside|Beyond) (?:[a-z-]+ ){0,4}$")


# "Receiving A in Geneva, | B said".
_MEETING = re.compile(r"(?:Meet|Receiv|Host|Welcom|Greet|See|Telephon|Phon)ing\b")


def _who_meets(text: str, s0: int, behind: list[Actor]) -> list[Actor]:
    """Who has the verb behind a participle that opens the sentence."""
    met = {c for a in behind[:1] for c in a.countries}
    then = (a for a in behind[1:] if text.endswith((", ", ", the "), 0, a.start - s0))
    return next(
        ([a] for a in then if a.countries and a.kind in ("person", "office") and met.isdisjoint(a.countries)), []
    )


def behind_comma(roles: Roles, trigger: Trigger, behind: list[Actor], end: int) -> list[Actor]:
    """Who acts in the main clause, where the contact word opens the sentence with the partners behind it; ``end``: of
    the clause of the contact word."""
    text, s0 = roles.sentence.text, roles.sentence.start
    if not trigger.noun and _MEETING.match(trigger.text) and not text[: trigger.start].strip():
        return _who_meets(text, s0, behind)
    if not trigger.noun or not _OPENS.fullmatch(text, 0, trigger.start):
        return []
    partners = [a for a in behind if roles.preps[a.start] == "with" and a.start - s0 < end]
    first = text.find(",", trigger.end)
    before = [a for a in partners if a.end - s0 <= first]
    comma = text.find(",", partners[-1].end - s0) if before else first if partners else -1
    who = [a for a in behind if a not in partners and s0 + comma < a.start < s0 + comma + 8] if comma > 0 else []
    return who if who and {c for a in who for c in a.countries}.isdisjoint(partners[-1].countries) else []


_OF_ONESELF = re.compile(r"\b(?:he|she) (?:had|has|was|would|will)\b")


def told_of_oneself(roles: Roles, trigger: Trigger) -> Actor | None:
    """ "A said he had brought B into it after a meeting with C": who says it, and what "he" has done."""
    who = roles.speaker() if trigger.noun or trigger.text.lower().startswith("meeting") else None
    at = who.end - roles.sentence.start if who else 0
    return who if who and _OF_ONESELF.search(roles.sentence.text, at, max(at, trigger.start)) else None
