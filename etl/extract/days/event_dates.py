"""Which of a sentence's dates is the day of the contact, and not of the statement, of the offer, or of
something else."""

from __future__ import annotations

import re
from datetime import timedelta
from functools import lru_cache
from itertools import pairwise

from etl.extract.clauses.segments import clauses
from etl.extract.clauses.spoken_after import occasion_of
from etl.extract.clauses.triggers import Trigger, find_triggers
from etl.extract.days.called_off_days import day_it_was_due, day_of_act, due_days, of_the_cause
from etl.extract.days.date_events import of_event
from etl.extract.days.date_owner import is_denied, of_another_clause
from etl.extract.days.date_words import DateWords, find_dates, fineness
from etl.extract.days.datelines import dateline_end
from etl.extract.days.dates import Clock, Resolved
from etl.extract.days.day_of_asking import day_of_asking, of_another_contact, of_delivery
from etl.extract.days.listed_days import SPANNED, again, at_places, listed_days, nth_times
from etl.extract.days.since_days import is_since, of_break, without_counted
from etl.extract.days.statement_days import day_said_there, is_statement_day
from etl.extract.days.went_before import (
    WHO,
    behind_apposition,
    behind_who,
    counted_from_it,
    day_counted_on,
    day_of_event_told,
    of_what_was_said,
    vaguely_after,
    went_before,
)
from etl.extract.language.occasions import SIDELINES
from etl.extract.language.prefilter import filtered
from etl.extract.language.text import Sentence
from etl.extract.outcomes.status import StatusReading

# "preparations for the April 22-23 Leaders Summit": a date that belongs to something else.
_OF_ANOTHER = re.compile(
    r"^\s+(?:[A-Z][\w-]+\s+){0,3}(?:[A-Z]\w+|summit|elections?|attacks?|ceremony|deadline|conference|"
    r"vote|anniversary|agreement|riots?|war)\b(?<!Monday)(?<!Tuesday)"
)


def usable(sentence: str) -> list[DateWords]:
    """The date words that date what the sentence tells: no days of a statement, of a dateline, of "since"."""
    return list(_usable(sentence))


@lru_cache(maxsize=64)
def _usable(sentence: str) -> tuple[DateWords, ...]:
    """As ``usable``; each contact of a sentence asks for them twice."""
    told = [d for d in find_dates(sentence) if d.args.get("moved", 0) is not None and d.start >= dateline_end(sentence)]
    of_others = (is_statement_day, is_since, of_event, is_denied, of_break)
    return without_counted(sentence, [d for d in told if not any(test(sentence, d) for test in of_others)])


def dates_for(
    sentence: Sentence,
    segment: tuple[int, int],
    dates: tuple[DateWords, ...],
    trigger: Trigger,
    status: StatusReading,
    *,
    own_only: bool,
) -> list[DateWords]:
    """Date words of a sentence that date the contact told in a segment: usually one, several for a list of months."""
    found = usable(sentence.text)
    if any(fineness(d) < 2 for d in found):
        found = [d for d in found if d.kind != "unit" or not _COUNTED_IN.search(sentence.text[: d.start])]
    found = [d for d in found if "y2" not in d.args or d.kind != "year" or _SEVERAL.search(sentence.text)]
    found = [d for d in found if not _of_another(sentence.text, d) or d.end + 30 > trigger.start >= d.end]
    found = [d for d in found if "event" not in d.args or counted_from_it(sentence.text, d, trigger)]
    found = [d for d in found if "event" not in d.args or not day_of_event_told(sentence.text, d, trigger, found)]
    found = [
        d for d in found if not _apposed(sentence.text, d, dates) and not of_another_clause(sentence.text, d, trigger)
    ]
    found = [d for d in found if not behind_who(sentence.text, segment, d)]
    ahead = status.status in ("planned", "proposed")
    if ahead:
        found = [d for d in found if not _next_step(sentence.text, d, trigger)]
    if status.status in ("cancelled", "refused"):
        found = [d for d in found if not of_the_cause(sentence.text, d, trigger, status.words)]
    just_before = _before_when(sentence, segment, dates)
    inside = [d for d in found if segment[0] <= d.start < segment[1]] or just_before
    if just_before and _BETWEEN.search(sentence.text, 0, just_before[0].start):
        inside = just_before
    if not inside:
        behind = [d for d in found if d.start >= segment[1]]
        inside = [
            d
            for d in behind
            if of_delivery(sentence.text, d, trigger)
            or _GOES_ON.match(sentence.text[segment[1] : d.start])
            or behind_apposition(sentence.text, segment, d)
        ][:1]
    occasion = occasion_of(sentence.text)
    of_statement = occasion is not None and occasion.holds(trigger.start)
    if of_statement and occasion:
        inside = [d for d in inside if d.start >= occasion.start]  # not those of what is said before
    if of_statement and occasion and not inside:
        # "A said on Tuesday after talks with B": of the day on which somebody speaks after it.
        inside = [d for d in dates if d.end <= occasion.start and is_statement_day(sentence.text, d)][-1:]
    there = None if inside else day_said_there(sentence.text, trigger) or day_counted_on(sentence.text, segment, dates)
    inside = [there] if there else inside
    went = (trigger.noun and went_before(sentence.text, segment[0])) or vaguely_after(sentence.text, segment[0])
    went = went or _IS_NOW_IN.match(trigger.text) is not None
    if not (inside or own_only or of_statement or went):
        reach = [(min(d.end, segment[1] - 1), max(d.start, segment[0] + 1), d) for d in found if "event" not in d.args]
        apart = [d for a, b, d in reach if ";" not in sentence.text[a:b]]
        apart = [d for d in apart if not of_what_was_said(sentence.text, d, segment[0])]
        if ahead:
            apart = [d for d in apart if not of_another_contact(sentence.text, d, clauses(sentence.text))]
        behind = [d for d in apart if d.start >= segment[1] and not _of_next_contact(sentence.text, segment, d)]
        inside = [d for d in apart if d.start < segment[0]][-1:] or behind[:1]
    if ahead:
        # "On Monday offered talks on the 21st": the day of the offer is not the day of the talks.
        inside = [d for d in inside if not day_of_asking(sentence.text, d, trigger, status.words)]
    if status.status not in (None, "held"):
        inside = [d for d in inside if d.start >= trigger.end] or inside
    inside = [d for d in inside if not _sets_out_on(sentence.text, d, trigger)] or inside
    if status.status in ("cancelled", "refused"):
        if day := day_it_was_due(sentence.text, trigger):
            return [day]
        inside = _due(sentence.text, found, inside, status) or inside
    listed = listed_days(sentence.text, trigger, found)
    if listed:
        return listed
    row = at_places(sentence.text, segment, found) or again(sentence.text, segment, found)
    row = row or nth_times(sentence.text, trigger, usable(sentence.text), inside)
    if row and inside:
        return row
    if len(inside) > 1:
        if all(d.kind == inside[0].kind == "month" for d in inside) and (
            _SEVERAL.search(sentence.text) or _AND_IN.fullmatch(sentence.text, inside[0].end, inside[1].start)
        ):
            return [] if SPANNED.search(sentence.text[: inside[0].start]) else inside
        if _is_row_of_years(sentence.text, inside):
            return inside
        # "In late January, a few days after he had been sworn in": what counts from an unknown day dates nothing.
        fixed = [d for d in inside if d.kind != "offset" or d.args["n"] or d.args["u"] == "same"] or inside
        ranked = sorted(
            fixed,
            key=lambda d: (
                _beyond(sentence.text, d, trigger),
                fineness(d) >= 2,
                _distance(d, trigger),
                d.start,
            ),
        )
        return ranked[:1]
    return inside


# "Came in 2007 and 2014", "in 2010, 2012 and again in 2015": each year has one.
_NEXT_YEAR = re.compile(r",? (?:and )?(?:then |again |once more |later )?(?:in )?")


def _is_row_of_years(sentence: str, row: list[DateWords]) -> bool:
    if any(d.kind != "year" or "y2" in d.args or d.args.get("p") for d in row) or SPANNED.search(
        sentence[: row[0].start]
    ):
        return False
    return all(_NEXT_YEAR.fullmatch(sentence, a.end, b.start) for a, b in pairwise(row))


def _of_next_contact(sentence: str, segment: tuple[int, int], d: DateWords) -> bool:
    """ "She rang A before leaving, and with B she spoke on Monday": the day is of the contact told beside it; so is it
    where the clause before is set in: "A, who was in Rome, said that they would meet on Monday"."""
    set_in = WHO.match(sentence, segment[0]) is not None
    behind = [(a, b) for a, b in clauses(sentence) if segment[1] <= a <= d.start]
    if any(_WHERE_WILL.match(sentence, a) for a, _ in behind):
        return True
    joined = [(a, b) for a, b in behind if set_in or _AND.match(sentence[a:b])]
    # "Rang B, who will receive her on Friday".
    by_who = [(a, b) for a, b in behind if WHO.match(sentence, a)]
    told = [t for t in find_triggers(sentence) if not t.noun]
    # "Visited Lima, and on 3 May Chile's minister flew to Quito".
    if any(_ON_A_DAY.fullmatch(sentence, a, d.start) and any(d.end <= t.start < b for t in told) for a, b in joined):
        return True
    verbs = [t for t in told if t.start < d.start]
    return any(a <= t.start for a, _ in joined for t in verbs) or any(
        a <= t.start and t.kind != "visit" for a, _ in by_who for t in verbs
    )


_AND = re.compile(r",?\s+(?:and|but|while|whereas)\b")
# "Went on to Lima, where on Tuesday she will meet B".
_WHERE_WILL = re.compile(r",?\s+where\b[^;]*\b(?:will|(?:is|are) (?:to|due|expected|set))\b")
_ON_A_DAY = re.compile(r",\s+(?:and|but|while|whereas)\s+(?:then\s+)?(?:(?:on|in|at|by|the)\s+){0,2}")


def _due(sentence: str, found: list[DateWords], inside: list[DateWords], status: StatusReading) -> list[DateWords]:
    """Of what was called off the day on which it should have been; that of the calling off if no other is told."""
    due = due_days(sentence, found)
    return due[-1:] or [d for d in inside if not day_of_act(sentence, d, status.words)]


# "Their second call this month": the span of the count, not the day.
_COUNTED_IN = re.compile(r"\b(?:(?:(?:fir|la)st|second|third|fourth)(?: (?!times?\b)\w+){0,2}|times|often) $", re.I)


# "The meetings in January and March": each month has one.
_SEVERAL = re.compile(
    r"\b(?:meetings|calls|talks|visits|rounds|sessions|which followed|times|"
    r"(?:first|last|previous) (?:two|three|ones))\b"
)
# "Visited Maputo on May 6 | and is now in Lusaka": not on that day.
_IS_NOW_IN = re.compile(r"(?:is|are) (?:now|currently) in\b")
# "Met in February and in March".
_AND_IN = re.compile(r",?\s+and (?:again )?(?:in )?")
# "The visit, which begins on Monday", "the round ended, in Mbarara in early May": the next clause tells the day of it.
_GOES_ON = re.compile(
    r"^,?\s*(?:(?:which|that)\s+(?:\w+\s+){0,2}?(?:began|begins?|starts?|started|took|takes|passe[sd]|occurred|will|is|was|runs?|ran|lasts?|"
    r"lasted|falls?|fell|opens?|opened|ends?|ended|comes?|came|had)\b|as [^,.;]{3,40},|(?:in|on|at) |"
    r"where (?:he|she|they) (?:is|are|was|were) (?:due|expected|to arrive|to land|awaited)\b)[^,;:]{0,50}$"
)
_WHEN = re.compile(r"^\W*when\b", re.I)
# "Between May 2, | when A was in Lima, and June 3".
_BETWEEN = re.compile(r"\b[Bb]etween $")


def _before_when(sentence: Sentence, segment: tuple[int, int], dates: tuple[DateWords, ...]) -> list[DateWords]:
    """ "No talks since February, when the two held a summit": the day just before "when" is that of its clause."""
    if not _WHEN.match(sentence.text[segment[0] : segment[1]]):
        return []
    return [d for d in dates if d.end <= segment[0] and not sentence.text[d.end : segment[0]].strip(" ,()–—-")][-1:]


def _beyond(sentence: str, d: DateWords, trigger: Trigger) -> bool:
    """ "Whom he received in May last year, was sworn in on Monday": a comma parts the day from the contact word."""
    between = sentence[trigger.end : d.start] if d.start >= trigger.end else sentence[d.end : trigger.start]
    return "," in between and not (d.end <= trigger.start and _AT_THE_HEAD.fullmatch(sentence, 0, d.start))


# "Earlier in March this year, A spoke with B": a day with which the sentence opens is of its verb.
_AT_THE_HEAD = re.compile(r"\W*(?:(?:Earlier|Later|Late|Early|Back|On|In|Last)(?: (?:on|in))? )?", re.I)


def _sets_out_on(sentence: str, d: DateWords, trigger: Trigger) -> bool:
    """ "Leaves on Saturday to meet B on Monday": the day before "to" is that of the journey."""
    between = sentence[d.end : trigger.start].strip()
    return d.end <= trigger.start and (between == "to" or (not between and trigger.text.startswith("to ")))


def _distance(d: DateWords, trigger: Trigger) -> int:
    return max(d.start - trigger.end, trigger.start - d.end, 0)


def _apposed(sentence: str, d: DateWords, dates: tuple[DateWords, ...]) -> bool:
    """ "On Tuesday, the day before, he called": the day itself is told, its distance dates nothing."""
    return (
        d.kind == "offset"
        and "event" not in d.args
        and any(
            b.end <= d.start
            and b.kind in ("date", "weekday", "near_day")
            and sentence[b.end : d.start].strip(" (") == ","
            for b in dates
        )
    )


# "Will be in Lima on Monday and then travel to Quito", "before she goes on to Quito": that is on a later day.
_THEN = re.compile(
    r"(?:\band\b|,|\bbefore\b).*\b(?:then|afterwards|from there|thereafter|on to)\b|"
    r"\bbefore (?:(?:he|she|they|it) )?(?:(?:is|are) to )?(?:travel|go|fly|head|mov|leav|continu|proceed|depart)\w*"
)


def _next_step(sentence: str, d: DateWords, trigger: Trigger) -> bool:
    """Does a contact follow on what the day is told of?"""
    between = sentence[d.end : trigger.end].removeprefix(", then,")  # "this morning, then, we will meet"
    return d.end <= trigger.start and _THEN.search(between) is not None


# "On the sidelines of the April 10-11 Summit": then both were there.
_BESIDE = filtered(rf"\b{SIDELINES} of (?:the|a|an|this|last) $", re.I)


_PART_OF_DAY = tuple(f"{part} of " for part in ("morning", "afternoon", "evening", "night"))  # "| June 3"
_TAKES_A_DAY = re.compile(r"\b(?:the|a|of|for|from)$")


def _of_another(sentence: str, d: DateWords) -> bool:
    before = sentence[: d.start]
    if "moved" in d.args or d.args.get("eve") or before.endswith(_PART_OF_DAY):
        return False
    if _BESIDE.search_in(sentence, before, 0):
        return False
    words = before.rstrip()
    return bool(words != before and _TAKES_A_DAY.search(words[-5:]) and _OF_ANOTHER.match(sentence[d.end :]))


def lies_ahead(when: Resolved, clock: Clock, *, slack: bool = True) -> bool:
    """What begins after the day of publication was not held by then, whatever the verb; ``slack``: a day's doubt."""
    limit = clock.hi + timedelta(days=int(slack)) if clock.hi else None
    return bool(when.span and limit and when.span.start > limit)
