"""What counts from a contact or an event ("two days after they met"), and what went before the one of which a sentence
tells: is a day in the sentence that of the one or of the other?"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import replace
from datetime import date, timedelta

from etl.extract.clauses.triggers import Trigger, find_triggers
from etl.extract.days.calendar import Span, day, week
from etl.extract.days.date_rules import DAY_KINDS, DateWords
from etl.extract.days.dates import Clock, Resolved
from etl.extract.language.prefilter import filtered

# "At noon the king received him", "the same evening she saw B": on the day of which the text tells.
AT_AN_HOUR = filtered(
    r"\bat (?:noon|midday|midnight|dusk|dawn|nightfall|sunset|lunchtime)\b|"
    r"\b(?:in the|(?:that|the same)(?: very)?) (?:(?:early|late) )?(?:morning|afternoon|evening|night)\b",
    re.I,
)

# "After the attack X called": the event is no contact, and the call is that of the day told.
_BARE_EVENT = re.compile(
    r"\s+(?:the|a|an|his|her|its|their|this|that)\s+"
    r"(?!(?:\w+ ){0,2}(?:two|three|pair|leaders?|\w*ministers?|presidents?|premiers?|sides|countries|neighbou?rs|"
    r"officials|chiefs?|generals|delegations?|envoys?)\b)"
)
_HAD = re.compile(r"\bhad\b")
# "A month after Chile's minister held | talks in Lima": as good as a verb.
_HELD_THEM = re.compile(r"[A-Z][\w.’'-]* (?:had |then |also )?(?:held|had|paid|concluded|hosted) (?:[a-z-]+ ){0,3}$")


# "A week after the two ministers, A and B, met": who they are.
_PART = r"(?:[A-Z][\w.'’-]*|and|of|al|bin|de)"
_NAMES_SET_IN = re.compile(rf",\s+(?:{_PART}\s){{1,8}}{_PART}\s?,\s+")


# "A week after A and B, the energy minister of Peru, met".
_OFFICE_SET_IN = re.compile(
    r",\s[^,;:]{3,60}\b(?:[Mm]inister|[Pp]resident|[Pp]remier|king|emir|secretary)\b[^,;:]{0,30},\s(?=and |had |$)"
)


def counted_from_it(sentence: str, d: DateWords, trigger: Trigger) -> bool:
    """ "Two days before the talks", "a day after the ministers met": is it this contact from which such words count?"""
    between = _OFFICE_SET_IN.sub(" ", _NAMES_SET_IN.sub(" ", sentence[d.end : trigger.start]))
    if d.end > trigger.start or re.search(r"[,;:.]\s", between) or len(between) > 120:
        return False
    if trigger.noun and not _HELD_THEM.search(between):
        return len(between.split()) <= 4 and not find_triggers(between)
    return not _BARE_EVENT.match(between) or bool(_HAD.search(between))


# "A month after their meeting in Rome, on | April 3,".
_SET_OFF = re.compile(r"(?: (?:in|at) [A-Z][\w’'-]+(?: [A-Z][\w’'-]+)?)?, (?:on|in) $")


def day_of_event_told(sentence: str, d: DateWords, trigger: Trigger, dates: list[DateWords]) -> bool:
    """ "Five months after they met in Lima in July": the event tells its own day, which no count needs to find."""
    behind = [o for o in dates if o.start >= trigger.end and o.start > d.end]
    return any(
        not re.search(r"[,;:.]\s", sentence[d.end : o.start])
        or (_SET_OFF.match(sentence, trigger.end, o.start) and sentence.startswith(",", o.end))
        for o in behind
    )


# "Will meet on Friday | after a phone call": what went before has another day.
_WENT_BEFORE = re.compile(r"\W*(?:after|following|since)\b", re.I)
# "Returned home on Monday | after a three-day visit": its last day.
_RETURNED = re.compile(r"\b(?:return(?:s|ed)|left|departed|(?:came|flew|went) (?:home|back))\b[^,;]*$")


def went_before(sentence: str, begin: int) -> bool:
    """Does the clause that begins there tell what went before the rest of the sentence, on a day of its own?"""
    return _WENT_BEFORE.match(sentence, begin) is not None and not _RETURNED.search(sentence, 0, begin)


# "Will meet on Friday, | weeks after the two spoke by phone": of a day that nobody tells.
_VAGUELY_AFTER = re.compile(
    r"[\s,]*(?:(?:just|only|barely|some|several|many|a few) )?(?:days|weeks|months|years) (?:after|before)\b", re.I
)


def vaguely_after(sentence: str, begin: int) -> bool:
    """Does the clause that begins there tell what was some time before the rest of the sentence, or some time after?"""
    return _VAGUELY_AFTER.match(sentence, begin) is not None


# "Talks will resume in June, B said on Tuesday | after meeting A": what is said is of days of its own.
_SAID_SO = re.compile(r"\b(?:said|says|told|announced|stated|added|confirmed|declared)\b")


def of_what_was_said(sentence: str, d: DateWords, begin: int) -> bool:
    """Does a day stand in what somebody said after the contact of which the clause at ``begin`` tells?"""
    return (
        d.end <= begin
        and _WENT_BEFORE.match(sentence, begin) is not None
        and _SAID_SO.search(sentence, d.end, begin) is not None
    )


_OPENS = re.compile(r"\W*(?:after|before|following|ahead of|at|in|during|speaking (?:after|before|at))\b", re.I)
# "After a meeting with A, | the minister of B, on Tuesday,", "at talks with his counterpart, | A, in Lima on May 3,".
_WHO_THAT_IS = re.compile(
    r",?\s*(?:(?:the|a|an|his|her|their|its) |[A-Z][\w.’'-]*(?: [A-Z][\w.’'-]*){0,3} ?)[^,;.]{0,70}?,?"
    r"(?: (?:in|at) (?:the )?[A-Z][\w’'-]*(?: [A-Z][\w’'-]*)?)? (?:(?:late|early) )?(?:on |last )?"
)


def behind_apposition(sentence: str, segment: tuple[int, int], d: DateWords) -> bool:
    """Does the day of a contact with which a sentence opens stand behind what tells who the partner is?"""
    if sentence[: segment[0]].strip() or d.start < segment[1] or not sentence.startswith(",", d.end):
        return False
    if _OPENS.match(sentence, segment[0]) is None or find_triggers(sentence[segment[1] : d.start]):
        return False
    return _WHO_THAT_IS.fullmatch(sentence, segment[1] - sentence[: segment[1]].endswith(","), d.start) is not None


WHO = re.compile(r",\s+whom?\b")
# "Called on A, who is here on a state visit from Peru, | on Tuesday": the day of the main clause.
_COMMA_ON = re.compile(r", (?:late |early )?on (?:the )?$")


def behind_who(sentence: str, segment: tuple[int, int], d: DateWords) -> bool:
    """Does the day behind a clause with "who" belong to the main clause, which has gone before?"""
    inside = segment[0] <= d.start < segment[1] and WHO.match(sentence, segment[0]) is not None
    # "A, who met B, the minister of Peru, on Tuesday, called for": the main clause is still to come.
    inside = inside and any(t.end <= segment[0] for t in find_triggers(sentence))
    return inside and _COMMA_ON.search(sentence, segment[0], d.start) is not None


_DAYS = {"day": 1, "week": 7}  # how many days a unit has
_ENDS = (",", ";", ":")
_NAMES = (" the ", " a ", " its ", " their ")  # "over the Dec. 28 deal"


def day_counted_on(sentence: str, segment: tuple[int, int], dates: Iterable[DateWords]) -> DateWords | None:
    """ "Two days after meeting A in Rome on May 7, | he flew to Lima": the day of the event, moved by the count, for a
    clause that is another than that of the event."""
    told = list(dates)
    for count in told:
        days = _DAYS.get(str(count.args.get("u"))) if "event" in count.args else None
        if days is None or count.args.get("within") or segment[0] <= count.start < segment[1]:
            continue
        own = next((d for d in told if d.start >= count.end and d.kind in DAY_KINDS and "moved" not in d.args), None)
        between = sentence[count.end : own.start] if own else ""
        if own and not any(end in between for end in _ENDS) and not between.endswith(_NAMES):
            weekday = None if own.kind == "date" else own.args.get("w")
            moved = -count.args["n"] * count.args["sign"] * days
            return replace(own, args={**own.args, "moved": moved, "w": weekday})
    return None


# "Will be in Lima on Friday. Before that she goes to Quito".
_FIRST = filtered(
    r"\bbefore (?:that|then|it|this)\b|\bwill first\b|\bis first (?:to|due)\b|\bfirst (?:stop|travel|go|fl)\w*\b|"
    r"^\W*(?:First|Prior to that|On (?:the|his|her) way(?: there)?),? ",
    re.I,
)
_A_WEEK = timedelta(days=7)


def on_the_way(text: str, today: date | None, due: Span | None) -> Resolved | None:
    """Between publication and the day ``due``, where the sentence says that it comes before that."""
    if today is None or due is None or due.precision != "day" or not timedelta() <= due.start - today < _A_WEEK:
        return None
    if not _FIRST.search(text):
        return None
    return Resolved(Span(today, due.start, "day"), "before the day to come that was told")


def days_on(words: DateWords, told: Span | None) -> Resolved | None:
    """So many days or weeks after the day ``told``, which came before what is to come; None where that is not fixed."""
    unit = _DAYS.get(str(words.args.get("u")))
    if words.kind != "offset" or unit is None or told is None or told.start != told.end:
        return None
    then = told.start + timedelta(days=unit * int(words.args["n"]))
    return Resolved(day(then) if unit == 1 else week(then), f"“{words.text}”, counted from {told.start.isoformat()}")


# "A bomb went off on Monday. A and B spoke after the explosion": from that Monday on.
_AFTER_IT = filtered(
    r"\b(?:after|since|following|in the wake of) (?:the|this|that) (?:[a-z-]+ ){0,2}?"
    r"(?:explosions?|blasts?|attacks?|incidents?|shootings?|crash|(?:earth)?quake|storm|cyclone|hurricane|"
    r"floods?|fire|coup|raids?|killings?|murders?|assassination|bombings?|clash(?:es)?|collisions?|shelling|"
    r"air ?strikes?|missile strikes?|tragedy|disaster|accident|outbreak)\b",
    re.I,
)
_A_WEEK = timedelta(days=7)


def since_it_happened(day: Span, sentence: str, clock: Clock) -> Span:
    """The day told before, of a contact without one; "after the explosion": from then until the text was written."""
    later = clock.hi and day.precision == "day" and day.end < clock.hi <= day.start + _A_WEEK
    return Span(day.start, clock.hi, "day") if later and clock.hi and _AFTER_IT.search(sentence) else day


_SINCE = re.compile(r"\b(?:since|(?:that|which) (?:(?:has|had) )?(?:started|begun|began|opened)(?: on)?) $", re.I)


def begun_then(sentence: str, words: DateWords) -> bool:
    """ "Is in Lima since Monday", "is on a visit that began on Monday": of a day that lies behind."""
    return _SINCE.search(sentence, max(0, words.start - 30), words.start) is not None


# "I have just come back from visits to Peru and Chile": so lately that no day need be told.
_JUST_BACK = filtered(
    r"\b(?:(?:have|has|['’]ve|['’]s) (?:only )?just (?:come|got|gotten|arrived|flown|returned)|(?:is|am|are) just)"
    r"(?: back| home)? from (?:an? |his |her |my |our )?(?:[\w-]+ ){0,3}?(?:visits?|trips?|tour|talks|meetings?)\b",
    re.I,
)
_LATELY = timedelta(days=9)


def just_back(clause: str, clock: Clock) -> Resolved | None:
    """The days before publication from which somebody has "just come back", where no day is told."""
    if clock.width or not clock.lo or not _JUST_BACK.search(clause):
        return None
    return Resolved(Span(clock.lo - _LATELY, clock.lo, "month"), "just back from it")


# "The announcement comes (only) a day after": the news of which the text tells.
_NEWS_COMES = re.compile(
    r"^\W*(?:it|this|"
    r"(?:the|this|his|her|their|its|(?:[A-Z][\w.-]* ){0,2}[A-Z][\w.-]*['’]s?) (?:[\w'’-]+ ){0,3}[a-z]\w+) "
    r"(?:(?:with|between) (?:[\w'’.-]+ ){1,6})?"
    r"(?:comes?|came|follows?|followed|took place|was held) "
    r"(?:(?:a little|just|only|barely|nearly|almost|about|around|exactly|roughly|over|(?:less|more) than) )*$",
    re.I,
)


def comes_after(sentence: str, words: DateWords) -> bool:
    """Does a sentence only count back from the news: "the decision came two days after the ministers met"?"""
    return _NEWS_COMES.match(sentence[: words.start]) is not None
