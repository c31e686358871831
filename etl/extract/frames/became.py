"""What became of the contact of a clause, which words of the sentence tell its days, and with whom each was."""

from __future__ import annotations

import re
from collections.abc import Sequence

from etl.extract.clauses.background import done_with
from etl.extract.clauses.hub import hub_of
from etl.extract.days.date_words import DateWords
from etl.extract.days.event_dates import dates_for
from etl.extract.days.listed_days import each_day
from etl.extract.days.statement_days import is_statement_day
from etl.extract.frames.frame import Frame
from etl.extract.frames.segment import Segment
from etl.extract.frames.who import Who, with_who_settled_it
from etl.extract.language.prefilter import filtered
from etl.extract.outcomes.outcome import shared_status, told_status
from etl.extract.outcomes.status import NOT_A_CONTACT, StatusReading
from etl.extract.outcomes.still_on import had_been_off
from etl.extract.outcomes.sums import are_many, is_routine, is_sum, of_series, of_sets
from etl.extract.people.actors import Actor
from etl.extract.sides.party_lists import Parties
from etl.extract.sides.shared_verb import dealt_out, parts_of_a_day, seen_apart


def became_of(segment: Segment, who: Who) -> tuple[Who, StatusReading]:
    """What became of the contact of a clause, and its sides: with those who called it off or wished it."""
    status = status_of(segment, who)
    return with_who_settled_it(segment, who, status.status), status


def status_of(segment: Segment, who: Who) -> StatusReading:
    """What the clause makes of the contact, as far as its words tell."""
    sentence, at, trigger = segment.sentence, segment.at, segment.trigger
    # "A asked B in a call for help": it was help that was asked for; but "A asked B to come to Lima" is still to come.
    told = who.addressed and not _WHETHER_TO_COME.search_in(sentence.text, segment.text)
    # "Asked her colleague on Monday to receive him": that is still to come.
    to_do = trigger.text.startswith("to ") or sentence.text.endswith(" to ", 0, trigger.start)
    told = told and not (to_do and not trigger.noun)
    status = StatusReading("held") if told else told_status(sentence, at, trigger, segment.inside, segment.pieces)
    if status.status not in ("cancelled", "refused"):
        status = shared_status(sentence, at, trigger, segment.pieces) or status
    if status.status == "cancelled" and "invit" in sentence.text and _STAYS_AWAY.match(f"{status.words}{trigger.text}"):
        status = StatusReading("refused", status.words)
    if status.status == NOT_A_CONTACT and _is_looked_forward_to(segment, status):
        status = StatusReading("planned", status.words, True)
    if segment.within and status.status in (None, "held"):
        status = StatusReading(segment.within.status, segment.within.act, True)
    return status


def is_on_now(frames: Sequence[Frame], segment: Segment, who: Who, words: str) -> bool:
    """Is what the clause calls off by these words told as what was before a plan, or a deed, told already?"""
    return _came_after_all(frames, segment) or _was_put_off_before(frames, segment, who, words)


def _came_after_all(frames: Sequence[Frame], segment: Segment) -> bool:
    """ "Will go to Lima on Friday, weeks after a visit was called off", of which no day is told."""
    if not done_with(segment.sentence.text, segment.at, segment.pieces[0][0]) or segment.days:
        return False
    return any(f.sentence is segment.sentence and f.countries and f.start for f in frames)


def _was_put_off_before(frames: Sequence[Frame], segment: Segment, who: Who, words: str) -> bool:
    """ "Will come to Lima on Friday. The visit had been put off in March"."""
    plans = [f for f in frames if f.status == "planned" and f.start and f.countries]
    near = [f for f in plans if 0 < segment.sentence.index - f.sentence.index <= _NEAR]
    pair = who.parties.countries
    meant = near and segment.trigger.definite and (len(pair) < 2 or near[-1].countries == pair)
    text = segment.sentence.text
    news = _ANNOUNCED.search(text) and all(is_statement_day(text, d) for d in segment.days)
    return bool(meant) and not news and had_been_off(words, segment.text)


_NEAR = 2  # sentences
# "The trip had been put off because of the storm, a spokesman said": what became of it.
_ANNOUNCED = re.compile(r"\b(?:said|says|announced|confirmed|reported|told|according to)\b")
# "Lima told the minister not to come", "he was asked by the king to come".
_WHETHER_TO_COME = filtered(r"\bnot to come\b|\b(?:was|were|been) asked by\b[^;,]*? to (?:come|visit)\b")
# "Will not attend the feast in Lima, to which B had invited him".
_STAYS_AWAY = re.compile(
    r"(?:(?:will|would) not|won['’]t) (?:attend|com(?:e|ing)|travel|fly|visit|be present|go\b)", re.I
)
# "Has written to him twice this year, most recently on May 2", "the last time in Lima in March": of one of them.
_LATEST = re.compile(
    r",\s+(?:(?:and )?most recently|(?:and )?the last time|lastly|the latest(?: time)?)(?: (?:in|at) [A-Z][\w’'-]+)?"
    r"(?: (?:on|in))? $"
)


def _latest_of_several(segment: Segment) -> list[DateWords]:
    """The day of the latest of several like contacts, where the clause tells it behind their number."""
    text = segment.sentence.text
    return [d for d in segment.days if d.start > segment.trigger.end and _LATEST.search(text, 0, d.start)][:1]


# "\"I will not go to Lima,\" the minister said on Thursday": by saying so he is the one who calls it off.
_I_WILL_NOT = filtered(r"\b(?:I|[Ww]e) (?:will|shall|am|are|do|did|can)(?: not|n['’]t)\b|\b(?:I|[Ww]e) cannot\b")


def _day_of_refusal(segment: Segment, status: StatusReading) -> list[DateWords]:
    """The day on which somebody said that he would not do it, where the words are his own."""
    text = segment.sentence.text
    if status.status not in ("cancelled", "refused") or not (told := _I_WILL_NOT.search(text)):
        return []
    return [d for d in segment.dates if d.start > told.end() and is_statement_day(text, d)][:1]


def days_told(segment: Segment, who: Who, status: StatusReading, mode: str | None) -> list[DateWords] | None:
    """The date words of the contact; None where the clause tells no contact of its own, but a routine or a sum."""
    sentence, trigger, open_or_held = segment.sentence, segment.trigger, status.status in (None, "held")
    if open_or_held and (latest := _latest_of_several(segment)):
        return latest
    words = dates_for(sentence, segment.at, segment.dates, trigger, status, own_only=who.back)
    words = words or segment.day_there() or _day_of_refusal(segment, status)
    # "The commission will meet annually": a plan without a day is a routine, too.
    if is_routine(segment.text) and (open_or_held or (status.status == "planned" and not words)):
        return None
    if status.status == "planned" and not words and len(who.loose.countries) < 2 and _MORE_TO_COME.search(segment.text):
        return None
    if open_or_held:
        words = each_day(sentence.text, words, mode)
    if (
        status.status in ("cancelled", "refused")
        and not words
        and is_sum(segment.text)
        and are_many(trigger, segment.inside)
    ):
        return None  # "had cancelled three meetings with him"
    if status.status == "proposed" and trigger.noun and of_sets(sentence.text, trigger):
        return None
    many = (open_or_held or status.status == "requested") and are_many(trigger, segment.inside)
    if many and (not words or of_series(sentence.text, trigger)):
        # "Talks with his peers from A and B": one with each, no sum.
        apart = hub_of(sentence.text, sentence.start, who.parties, segment.inside) or seen_apart(
            segment.roles, who.parties.subjects, who.parties.objects
        )
        return words if apart else None
    return words


# "I look forward to welcoming A here on Monday": with its day it is fixed.
_LOOKS_FORWARD = re.compile(
    r"look\w* forward to "
    r"(?:welcoming|hosting|receiving|visiting|(?P<see>(?:also |again )?(?:meeting|seeing))|my |his |her |our )",
    re.I,
)
# "... to seeing the leaders of A later on this trip".
_ON_THE_TRIP = filtered(r"\b(?:on|during) (?:this|the|my|our|his|her) (?:trip|tour|journey|visit|swing)\b")


def _is_looked_forward_to(segment: Segment, status: StatusReading) -> bool:
    """Is it to a contact that is fixed, by its day or as one of a journey, that somebody looks forward?"""
    ahead = _LOOKS_FORWARD.match(status.words)
    if ahead is None or (ahead["see"] and not segment.trigger.text.lower().startswith(("meeting", "seeing"))):
        return False  # "to seeing results of the talks"
    return bool(segment.days or _ON_THE_TRIP.search_in(segment.sentence.text, segment.text))


# "Several bilateral meetings are still to come", "will hold a number of other meetings": with whom nobody says.
_MORE_TO_COME = filtered(
    r"\b(?:several|many|various|numerous|other|further|more|a (?:number|series|range|host) of) (?:[\w-]+ ){0,3}"
    r"(?:meetings|talks|calls|bilaterals|visits|conversations|engagements)\b(?! (?:with|between|of)\b)",
    re.I,
)
# "Ten days after he had brought A and B together on May 1, the ministers met on May 11": no day for each.
_AT_ONE_TABLE = re.compile(r"(?:br(?:ing|ought)|gathered|assembled)", re.I)


def told_apart(
    segment: Segment, parties: Parties, dated: list[DateWords | None], days: list[DateWords]
) -> list[tuple[list[Actor], DateWords | None]]:
    """The partners and the day of each contact, where the clause tells of several: on a day each, or one by one."""
    if _AT_ONE_TABLE.match(segment.trigger.text):
        return []
    dealt = dealt_out(segment.roles, segment.at, segment.trigger, parties.objects, days)
    own = {c for a in parties.subjects for c in a.countries}
    if any(set(a.countries) <= own for them, _ in dealt for a in them if a.countries):
        dealt = []  # "rang A on Saturday and sent his minister there on Monday"
    if dealt or len(dated) != 1:
        return [*dealt]
    if len(apart := parts_of_a_day(segment.roles, segment.at, parties.objects)) > 1:
        return [(them, dated[0]) for them in apart]
    return [(them, dated[0]) for them in seen_apart(segment.roles, parties.subjects, parties.objects)]


# "At their first | meeting, in Rome in March, A walked out": of those told before, and not of Rome.
_THEIR = re.compile(r"\b[Tt]heir (?:[a-z-]+ ){0,2}$")


def whom_else(segment: Segment, who: Who, parties: Parties) -> Parties | None:
    """Whom a word that points back means, by its own clause, if nothing stands before to which it could point."""
    if not who.back or not len(parties.countries) < 2 <= len(who.loose.countries):
        return None
    places = {
        a.start for a in who.loose.actors if a.kind == "country" and segment.roles.preps.get(a.start) in ("in", "at")
    }
    heads = {c for a in who.loose.actors if a.start not in places for c in a.countries}
    theirs = _THEIR.search(segment.sentence.text, 0, segment.trigger.start)
    return None if theirs and len(heads) < 2 else who.loose
