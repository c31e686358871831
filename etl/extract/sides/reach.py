"""What a contact word cannot reach: countries and people that are topics, or objects of another verb.

"A met B to discuss the threat posed by C": C is what they spoke about. "A received B on Monday and met C": B is not the
one whom C met. Both are read from the words that stand between, walking away from the contact word.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from etl.extract.clauses.segments import clauses, main_clause_at
from etl.extract.clauses.spoken_after import occasion_of
from etl.extract.clauses.triggers import Trigger
from etl.extract.days.datelines import dateline_end
from etl.extract.language.occasions import SIDELINES
from etl.extract.language.prefilter import filtered
from etl.extract.people.actors import Actor
from etl.extract.sides.behind_town import is_subject_behind_town
from etl.extract.sides.own_subject import begins_anew, opens_anew, opens_what_is_told
from etl.extract.sides.row_of_names import begins_list
from etl.extract.sides.tellings import holds_telling
from etl.lexicon import word_list


def _any_of(name: str) -> str:
    return "|".join(sorted(word_list(name), key=len, reverse=True))


_DAY = (
    r"(?:\w*day|January|February|March|April|May|June|July|August|September|October|November|December|"
    r"\w{3,4}\.? \d|\d)"
)
# What ends a clause: a word of the list, a stop within the sentence, "that" and "as" where they open a clause.
_STOP = r";|: | [–—-] "
_HARD = "|".join(
    (
        # "His first trip since taking office to Peru" is of one clause.
        rf"(?:{_any_of('ends_a_clause')})\b"
        r"(?! then\b| also (?:the |his |her )?[A-Z]| (?:taking|assuming|becoming|entering|winning)\b)",
        r"(?<!well )as "
        r"(?!well as\b|part of\b|an?\b|early\b|late\b|planned\b|expected\b|his\b|her\b|their\b|the guests?\b)",
        r"that (?!(?:country|nation|kingdom|island|day|evening|night|morning|afternoon|week|month|year)\b)",
    )
)
_PURPOSE = rf"to (?=(?:{_any_of('purposes')})\b)"
PURPOSE = re.compile(rf"\b{_PURPOSE}")
_OTHER_VERB = rf"(?!(?:{_any_of('contact_participles')})\b)"
# What opens a topic: a word of the list; "on", "over", "for" unless they tell when, how or of the contact itself; a
# purpose; a participle ("warning of", "posed by China").
_SOFT = "|".join(
    (
        rf"(?:{_any_of('before_a_topic')})\b",
        rf"on (?!to\b|(?:(?:that|this|the)(?: same| next| first| last| following)? )?{_DAY}|"
        rf"(?:an? |the )?(?:\w+ )?(?:{_any_of('after_on')})\b)",
        rf"(?<!hand )(?<!handed )(?<!handing )over (?!(?:an? |the )?(?:{_any_of('after_over')})\b)",
        rf"for (?!(?:[\w-]+ ){{0,3}}(?:{_any_of('after_for')})\b)",
        _PURPOSE,
        # "Spoke during a dinner given by the king": at whose table they sat.
        r"(?:dinner|lunch|luncheon|breakfast|banquet|reception|iftar) (?:\w+ ){0,2}(?:hosted|given|offered|thrown) by ",
        r"(?:discuss(?:ed|es)?|raised|touched (?:up)?on) (?!with\b)",
        rf"(?=[a-z]{{3,}}ing\b){_OTHER_VERB}[a-z]{{3,}}ing",
        rf"(?=[a-z]{{3,}}ed ){_OTHER_VERB}[a-z]{{3,}}ed (?:by|on|at|from|in) (?!{_DAY})(?=(?:the |an? )?[A-Z])",
    )
)
# The look ahead spares most places the long list: every step begins with a stop or a word in lower case.
_STEPS = re.compile(
    rf"(?={_STOP}|\b[a-z])(?:(?P<hard>{_STOP}|{_HARD})|(?P<soft>{_SOFT})|(?P<with>with|between|among)\b)"
)
_VENUE = re.compile(rf"{SIDELINES} of")
_BY = re.compile(r"\bby (?:the )?$")
_HARD_STEP = re.compile(rf"(?={_STOP}|\b[a-z])(?:{_STOP}|{_HARD})")
_TIES = re.compile(rf"\b(?:{_any_of('nouns_with')})\s*$", re.I)
_DISCUSS = re.compile(r"discuss|exchang|review|tackled|explored|went over|talked over", re.I)
# "..., who visited Lima last week, met", ", and will meet": the comma before the verb closes the clause between.
_CLOSED = re.compile(
    r",\s*(?:and\s+)?(?:(?:\w+ly|also|then|later|ha[ds]|have|was|were|is|are|will|would|been|to|due|on \w+day|"
    r"last \w+|earlier|yesterday|today|expected|scheduled|set|a|hold|held)\s+)*$"
)
# "In Lomé, where the president was host, A and B met": he is with them.
_IS_HOST = re.compile(r"\s+(?:was|is|were|are|played|acted as|will be) (?:the |their )?host")
# "the call which A and B had", "a meeting at which A and B were to talk": the clause behind tells the sides.
_THAT_TELLS_IT = re.compile(r",?\s+(?:(?:in|at|during|for|of|to|through|on|with|by) )?(?:which|that|where|when) ?")
# "A, envoy for relations with C, and D met": with D the names go on.
_AND_NEXT = re.compile(r",\s+and\b")
_STRAIGHT = re.compile(r"\s+(?:(?:the|his|her|their|its|a|an|visiting|and) )*")
_AND_ALSO = re.compile(r",?\s+and\s+(?:the\s+|his\s+|her\s+)?(?=[A-Z])|,\s+(?=[A-Z])")
# "The day before the ministers met, A made a visit": behind the comma another clause begins.
_NEW_CLAUSE = re.compile(r",\s+(?:the\s+)?")
# "A, who met", "B, with whom C talked": the clause tells of the one who stands before it.
_RELATIVE = re.compile(r",? (?:(?:with|to|by|for) )?(?:who|whom|whose|fresh from)$")


@dataclass(frozen=True)
class Reach:
    """Starts of actors that are topics of a contact word, of those that another clause of its sentence tells of, and of
    the one for whom "who" stands in its clause."""

    topics: frozenset[int]
    beyond: frozenset[int]
    antecedent: int | None = None


_Place = tuple[int, int, Actor]


def reach_of(text: str, start: int, trigger: Trigger, actors: Sequence[Actor], verbs: Iterable[Trigger]) -> Reach:
    """What the contact word cannot reach. ``text`` is the sentence, ``start`` its offset in the article, ``verbs``
    its other verbs of contact."""
    topics: set[int] = set()
    beyond: set[int] = set()
    places = [(a.start - start, a.end - start, a) for a in actors]
    _rightwards(text, trigger, [p for p in places if p[0] >= trigger.end], verbs, topics, beyond)
    who = _leftwards(text, trigger, [p for p in places if p[0] < trigger.start], verbs, topics, beyond)
    topics |= _met_before_speaking(text, trigger, places)
    return Reach(frozenset(topics), frozenset(beyond), who)


def _met_before_speaking(text: str, trigger: Trigger, places: list[_Place]) -> set[int]:
    """ "B was calm when the two spoke, A said after talks with C": C is none of those two, where others are told."""
    occasion = occasion_of(text)
    if occasion is None or occasion.holds(trigger.start):
        return set()
    others = {c for begin, _, a in places if a.level and not a.aside and not occasion.holds(begin) for c in a.countries}
    return {a.start for begin, _, a in places if len(others) > 1 and occasion.holds(begin)}


_CALLS_ON = re.compile(r"\bcall(?:s|ed|ing)? on\b", re.I)


def calls_on(trigger: Trigger, behind: str) -> bool:
    """ "called on the king", "a courtesy call on the king": the one behind "on" is visited, and no topic."""
    return bool(_CALLS_ON.search(trigger.text + behind))


# "Arrangements are made for A and B to hold talks": those told behind "for" are the subject of the infinitive.
_FOR_TO = filtered(
    r"\b(?:arrang\w+|prepar\w+|plans?|planning|co-?ordinating)\b[^;:,]{0,60}? for (?P<who>[^;:]{3,140}?) "
    r"to (?:(?:\w+ly|also|then|jointly) )?"
    r"(?:(?:hold|have|conduct|start|begin|resume|open|make|pay|convene|stage|go ahead with) (?:[\w'’-]+ ){0,5})?$"
)


def _subject_of_infinitive(text: str, trigger: Trigger, places: list[_Place]) -> tuple[int, bool] | None:
    """Where the subject of a contact told by "for A and B to meet" begins, and whether it names two states."""
    begin = trigger.start + 3 if text.startswith("to ", trigger.start) else trigger.start
    found = _FOR_TO.search_between(text, max(0, begin - 200), begin)
    if found is None:
        return None
    who = {c for b, _, a in places if found.start("who") <= b < found.end("who") for c in a.countries}
    return found.start("who"), len(who) > 1


_HELD_BY = re.compile(
    r"\b(?:was|were) (?:\w+ )?(?:held|conducted)\b[^;]*\bby (?:the )?$"
)  # "talks on C were held by A"
_WAS = re.compile(r"\b(?:was|were|be|been|being) (?:also )?$")


def _rightwards(
    text: str, trigger: Trigger, places: list[_Place], verbs: Iterable[Trigger], topics: set[int], beyond: set[int]
) -> None:
    at, found = trigger.end, False
    closes = trigger.kind in ("meet", "talk") and not trigger.noun
    ended = closes and any(a.kind != "country" and _NEW_CLAUSE.fullmatch(text, at, b) for b, _, a in places[:1])
    # "Discussed with A the war in C": first the partner, and then the topic.
    partner_first = bool(_DISCUSS.match(trigger.text)) and trigger.text.endswith(" with")
    partner_first = partner_first and bool(places) and _STRAIGHT.fullmatch(text, trigger.end, places[0][0]) is not None
    told_by = _WAS.search(text, 0, trigger.start) is not None  # "was discussed by A and B"
    topic, opener = bool(_DISCUSS.match(trigger.text)) and not (partner_first or trigger.noun or told_by), ""
    stops = [v.start for v in verbs if v.start > trigger.end]
    own = next((s for s in clauses(text) if s[0] <= trigger.start < s[1]), (0, len(text)))
    stops += [main] if (main := main_clause_at(text, trigger.end, own)) else []
    for begin, end, actor in places:
        ended = ended or any(at <= s < begin for s in stops)
        for step in () if ended else _STEPS.finditer(text, at, begin + 1):
            post = step.group() == "as " and step.end() == begin and text[begin].islower()
            if post or (step.group() == ";" and step.start() < own[1]):
                continue  # "his first visit as prime minister to Peru", "calls from A of C; B of D": a row
            if step["hard"]:
                ended = not (trigger.noun and _THAT_TELLS_IT.fullmatch(text, trigger.end, step.end()))
            elif step["soft"]:
                called = step.start() <= trigger.end + 1 and calls_on(trigger, text[trigger.end :][:4])
                topic = topic or not (called or _hosted_for(text, trigger, step, begin, actor))
                opener = step.group()
            elif (not found or _discussed_with(opener, actor)) and not _tied(text, step, actor):
                topic = False
        topic = topic and not (trigger.noun and _HELD_BY.search(text, trigger.end, begin))
        if ended:
            beyond.add(actor.start)
        elif topic:
            topics.add(actor.start)
        elif actor.kind != "country":
            found = True
            topic = partner_first and not _AND_ALSO.match(text, end)
        at = max(end, at)


def _discussed_with(opener: str, actor: Actor) -> bool:
    """ "In a call on Monday, A discussed trade with B": what was discussed ends where the partner is told."""
    return actor.kind != "country" and _DISCUSS.match(opener) is not None


_DETERMINED = re.compile(r"(?:(?:the|his|her|their|its|visiting|both)\s+)*")


def _hosted_for(text: str, trigger: Trigger, step: re.Match[str], begin: int, actor: Actor) -> bool:
    """ "Hosted talks for his counterparts", "gave a dinner for the visitor": the guests, and no topic."""
    guest = trigger.kind == "host" and actor.kind != "country" and step.group() == "for "
    return guest and _DETERMINED.fullmatch(text, step.end(), begin) is not None


def _leftwards(
    text: str, trigger: Trigger, places: list[_Place], verbs: Iterable[Trigger], topics: set[int], beyond: set[int]
) -> int | None:
    zone, holes = _zone(text, trigger, places)
    relative = _RELATIVE.search(text, max(0, zone - 20), zone)
    earlier = [v for v in verbs if zone <= v.start < trigger.start and not _in(v.start, holes)]
    topic, lead, at, who = False, True, zone, None
    awaited = _subject_of_infinitive(text, trigger, places)
    if awaited and awaited[1]:
        zone = at = max(zone, awaited[0])
    for begin, end, actor in places:
        if awaited and begin >= awaited[0]:
            continue
        if begin < zone or _in(begin, holes):
            if relative and relative.start() == end:
                who = actor.start
            elif not _IS_HOST.match(text, end):
                beyond.add(actor.start)
            continue
        for step in _STEPS.finditer(text, at, begin + 1):
            if _in(step.start(), holes) or step["hard"]:
                continue
            if _BY.search(text, 0, begin) and holds_telling(text, trigger):
                continue  # "it was stressed by A in a letter to B"
            soft = step["soft"] and not _behind_venue(text, step, begin, actor)
            topic = bool(soft) or (topic and _tied(text, step, actor))
        if is_subject_behind_town(text, trigger, places, actor, (begin, end)):
            topic = False
        # "A spokesman for the ministry said Chad had declined": what is said begins anew.
        topic = topic and _SAID.search(text, at, begin) is None
        discussed = any(v.end <= begin and _DISCUSS.match(v.text) for v in earlier)
        next_name = actor.kind in ("person", "counterpart") and _AND_NEXT.match(text, at)
        if discussed or (topic and not (next_name or (lead and "," in text[at:begin]))):
            topics.add(actor.start)
        else:
            # "To end the row between Lima and Quito over a man held in Chile, A met B": the names begin behind.
            topic, lead = False, lead and actor.kind == "country"
            if any(v.end <= begin for v in earlier) and any(b < earlier[0].start for b, _, _ in places if b >= zone):
                beyond.add(actor.start)
        at = max(end, at)
    return who


_SAID = re.compile(r"\b(?:said|says|stated|announced|confirmed)\b")


def _behind_venue(text: str, step: re.Match[str], begin: int, actor: Actor) -> bool:
    """ "On the margins of the summit President A met": what stands between is the summit, and A the subject."""
    beside = _VENUE.fullmatch(step.group())
    holder = actor.kind in ("person", "office", "counterpart")
    return beside is not None and holder and len(text[step.end() : begin].split()) >= 2


def _tied(text: str, step: re.Match[str], actor: Actor) -> bool:
    """ "trade with China": the noun takes "with" itself. An office-holder behind it is met all the same."""
    return actor.kind in ("country", "body") and bool(_TIES.search(text, max(0, step.start() - 30), step.start()))


def _in(position: int, holes: list[tuple[int, int]]) -> bool:
    return any(a <= position < b for a, b in holes)


def _zone(text: str, trigger: Trigger, places: list[_Place]) -> tuple[int, list[tuple[int, int]]]:
    """Where the clause of the contact word begins, and the clauses set into it: "A, who visited B, met"."""
    holes, upto = list[tuple[int, int]](), trigger.start
    own = next((a for a, b in clauses(text) if a <= trigger.start < b), 0)
    if opens_anew(text, own):
        return own, holes
    for step in reversed(list(_HARD_STEP.finditer(text, 0, trigger.start))):
        if step.start() >= upto:
            continue
        comma = text.rfind(",", step.end(), upto)
        if step.end() <= dateline_end(text) + 1:
            return max(step.end(), begins_anew(text, upto)), holes
        if comma < 0 or step.group() in (";", ": ") or opens_what_is_told(text, step):
            return step.end(), holes
        if _CLOSED.search(text, comma, upto) and not any(comma < b < upto for b, _, _ in places):
            holes.append((step.start(), comma))
            upto = step.start()
            continue
        first = text.find(",", step.end(), upto)
        opens = not text[: step.start()].strip(' "“,') or text[: step.start()].rstrip().endswith((",", "and"))
        after = next((b for b, _, a in places if first < b < trigger.start and a.kind != "country"), None)
        if opens and first > 0 and after is not None and not begins_list(text, step, first, places):
            return first + 1, holes
        return step.end(), holes
    return begins_anew(text, upto), holes
