"""What a sentence adds to the contact told before it: why it was refused, what the visit is to bring."""

from __future__ import annotations

import re

from etl.extract.days.timeline import Timeline
from etl.extract.frames.answers import (
    STILL_NEAR,
    add_answer,
    add_answer_within,
    settle_offers,
    settle_offers_within,
    settle_plans,
    settle_plans_within,
)
from etl.extract.frames.days_behind import add_day_behind, add_day_of_asking, add_day_within
from etl.extract.frames.frame import Frame
from etl.extract.language.prefilter import filtered
from etl.extract.language.text import Sentence
from etl.extract.language.told import Told
from etl.extract.outcomes.attributes import gives_reason, read_reason
from etl.extract.people.cast import Cast

_ON_A_STAY, _LONG_TOLD = 5, 8  # sentences
_SAME_STAY = "part of a stay told before"


def add_sequel(frames: list[Frame], sentence: Sentence, timeline: Timeline, cast: Cast) -> None:
    """Completes the frame told last, in place."""
    if not frames:
        return
    add_answer(frames, sentence, cast)
    settle_plans(frames, sentence)
    add_day_behind(frames, sentence, timeline)
    last = frames[-1]
    near = sentence.index - last.sentence.index
    if last.status in ("refused", "cancelled") and not last.reason and near <= 2 and gives_reason(sentence.text):
        # "China refused because ...": the reason often stands in the sentence after the refusal.
        last.reason = read_reason(sentence.text)
    settle_offers(frames, sentence)
    add_day_of_asking(frames, timeline)


_INVITES = re.compile(r"invit", re.I)
# "She has invited me to Lima, | and I will go there in May", "invited him, | which he accepted".
_WILL_GO = re.compile(
    r"\b(?:I|we|he|she|they)(?:['’]ll| will| shall| would) (?:\w+ )?(?:go|come|travel|visit|be (?:there|back))\b|"
    r"\b(?:I|we|he|she|they|which) (?:have |has |had )?(?:\w+ )?accepted\b|"
    # "Invited him; the guest promised to come", "was invited and said yes".
    r"(?:[;,]? and|;|, which|, who)(?: (?:he|she|they|the guest|the other|both|[A-Z][\w’'-]+))? (?:has |have |had )?"
    r"(?:said yes|agreed|promised to (?:come|go|visit|be there|return)|gladly agreed)\b(?! (?:that|on)\b)"
)
# "Left for Hanoi on Tuesday, | where he will hold talks with the premier": what he goes there for.
_THERE = filtered(
    r",? (?:where|during which|in the course of which)\b[^;.]{0,40}\b"
    r"(?:will|would|(?:is|was) to|(?:is|was) (?:due|expected|set|scheduled) to)\b"
)


def join_programme(frames: list[Frame], first: int, sentence: Sentence, timeline: Timeline, cast: Cast) -> None:
    """What a visit is to bring is told as part of it, and a mere stay as part of what is told of it, in place: no
    contacts of their own. ``first``: the number of the sentence's first frame."""
    add_answer_within(frames[first:], sentence, cast)
    settle_plans_within(frames[first:], sentence)
    settle_offers_within(frames[first:], sentence)
    _drop_mere_stay(frames, first)
    own = frames[first:]
    if own and "; " in sentence.text:
        add_day_within(own, sentence, timeline)
    _take_up(own)
    visits = [f for f in own if f.trigger.kind == "visit" and f.countries and f.status == "held"]
    for frame in own:
        visit = next((v for v in visits if _brings(v, frame)), None)
        if visit:
            _belong(frame, visit)
    if own:
        _fill_visit(frames, first, sentence)
        _on_the_stay(frames, first, sentence)


def _take_up(frames: list[Frame]) -> None:
    """Who says in one breath that he was invited and will come has accepted."""
    for frame in frames:
        invited = frame.status == "proposed" and _INVITES.match(frame.trigger.text)
        if invited and _WILL_GO.search(frame.sentence.text, frame.trigger.end):
            frame.status = Told("planned", frame.sentence.text, "he who was invited says that he will come")


# "He was also received by", "during the visit she called on": more of what was told of a stay.
_MORE = filtered(
    r"\b(?:also|then|later|earlier|afterwards?|subsequently|separate(?:ly)?|as well|too|in addition|before that|"
    r"after that|besides|while (?:in|there)|(?:during|in the course of|on|part of|framework of) "
    r"(?:the|his|her|their|this|that) "
    r"(?:[\w-]+ ){0,3}(?:visit|trip|stay|tour))\b",
    re.I,
)
_OTHER_TIME = filtered(r"\b(?:again|previous\w*|last|ago|in (?:19|20)\d\d|since|first)\b", re.I)


def _on_the_stay(frames: list[Frame], first: int, sentence: Sentence) -> None:
    """Whom else he saw whose visit or meeting there was just told, in place: of the same day, and face to face."""
    more = _MORE.search(sentence.text) and not _OTHER_TIME.search(sentence.text)
    for frame in frames[first:]:
        held = frame.status == "held"
        if (
            len(frame.countries) != 2
            or not (held or frame.status == "planned")
            or frame.mode not in (None, "in_person")
            or frame.programme
        ):
            continue
        told = (f for f in reversed(frames[:first]) if sentence.index - f.sentence.index <= _ON_A_STAY)
        same = [f for f in told if f.countries == frame.countries and f.start and _shared(f, frame)]
        stay = next(iter(same), None)
        if stay is None or stay.status != frame.status or stay.mode != "in_person":
            continue
        there = frame.start is None or (stay.end and abs(frame.start - stay.end).days <= _A_STAY)
        if frame.mode is None and frame.trigger.noun and there and any(f.trigger.kind in JOURNEYS for f in same):
            frame.mode = Told("in_person", stay.trigger.text, _SAME_STAY)
        if more and held and frame.when is None and (frame.mode == "in_person" or frame.trigger.noun):
            frame.when, frame.mode = stay.when, Told("in_person", stay.trigger.text, _SAME_STAY)


def _shared(one: Frame, other: Frame) -> bool:
    """Does one office-holder take part in both?"""
    return bool({a.name for a in one.actors if a.name} & {a.name for a in other.actors if a.name})


_A_STAY = 4  # days
_WHERE = re.compile(r",? where\b[^;]*")


def _drop_mere_stay(frames: list[Frame], first: int) -> None:
    """ "She was in Beijing, where she met A of China and B of Russia": the stay is no contact beside the one told of
    it, in place. ``first``: the number of the sentence's first frame."""
    for stay in [f for f in frames[first:] if f.trigger.kind == "visit" and not f.trigger.noun and f.countries]:
        for told in frames[first:]:
            if _is_gone_for(stay, told):
                frames.remove(stay)
                break
            more = told.trigger.start > stay.trigger.end and set(stay.countries) < set(told.countries)
            same_day = told.status == stay.status and told.start in (None, stay.start) and not told.hub
            if more and same_day and _WHERE.search(told.sentence.text, stay.trigger.end, told.trigger.start):
                frames.remove(stay)
                break


def _is_gone_for(stay: Frame, told: Frame) -> bool:
    """ "Went on to Lima, where on Friday she will meet A": of the journey no day is told, and it is for what is to
    come."""
    ahead = told.status == "planned" and told.start is not None and told.trigger.start > stay.trigger.end
    if not ahead or stay.start is not None or stay.status != "held" or told.countries != stay.countries:
        return False
    return _WHERE.search(told.sentence.text, stay.trigger.end, told.trigger.start) is not None


def _belong(frame: Frame, visit: Frame) -> None:
    frame.status, frame.future, frame.mode = visit.status, visit.future, visit.mode
    frame.when, frame.date_text, frame.anew, frame.nearby = visit.when, visit.date_text, None, visit.nearby


# "During the visit he will call on the premier", "while in Lima, she is to meet": what fills a visit told before.
_IN_THE_VISIT = re.compile(
    r"^\W*(?:(?:during|in the course of|throughout|on|as part of|(?:with)?in the framework of) "
    r"(?:the|his|her|their|this|that) (?:[\w-]+ ){0,3}"
    r"(?:visit|trip|tour|stay)\b|while (?:in|there)\b|after (?:the|his|her) (?:[\w-]+ ){0,2}(?:meetings?|talks)\b)",
    re.I,
)
# "He will hold talks with", right behind the arrival of him.
_HE_WILL = re.compile(r"\W*(?:He|She) (?:will|is (?:due|expected|scheduled|set) to|is to) (?:also )?")
# "She is also to meet", "will be received by the king as well": more of a visit to come.
_ALSO_WILL = filtered(
    r"\b(?:will|is (?:due|expected|scheduled|set|to)) (?:\w+ )?also\b|"
    r"\bis also (?:due|expected|scheduled|set|to)\b|"
    r"\balso (?:will|is (?:due|expected|scheduled|set|to))\b|"
    r"\bwill\b[^.;]* as well\b"
)
# Contact words that tell that somebody goes, or is received.
JOURNEYS = ("visit", "host")
# "Has arrived in Kyiv", "is on a visit to Lima": what will be told of those two next is the programme of it.
_HAS_COME = re.compile(
    r"\b(?:arriv\w+|landed|touched down|(?:has )?beg[au]n|is (?:currently )?(?:on|paying|making|in))\b", re.I
)
_IS_NEXT = filtered(r"\b(?:will|(?:is|are) (?:to|due|expected|scheduled|set|slated)(?: to)?)\b", re.I)
_NOT_THEN = filtered(
    r"\b(?:again|next|later|return\w*|reciprocal|soon|future|invit\w+|agreed|in (?:the )?coming|upcoming|ahead of)\b",
    re.I,
)


def _on_arrival(visit: Frame, sentence: Sentence) -> bool:
    """Does this sentence tell what is to be on a visit that has just begun?"""
    begun = visit.status == "held" and _HAS_COME.search(visit.sentence.text) is not None
    return begun and bool(_IS_NEXT.search(sentence.text)) and not _NOT_THEN.search(sentence.text)


def on_whose_ground(frames: list[Frame], sentence: Sentence) -> tuple[str, ...]:
    """Guest and host state of a journey of which the sentences before tell, if they tell of no others since."""
    told = [f for f in reversed(frames) if f.countries and 0 < sentence.index - f.sentence.index <= STILL_NEAR]
    journey = next((f for f in told if f.trigger.kind in JOURNEYS and len(f.countries) == 2), None)
    return journey.countries if journey and journey.countries == told[0].countries else ()


def _fill_visit(frames: list[Frame], first: int, sentence: Sentence) -> None:
    """What a sentence behind a visit to come, or just begun, tells of its programme is part of it, in place."""
    within = _IN_THE_VISIT.match(sentence.text)
    far = _LONG_TOLD if within else STILL_NEAR
    told = [f for f in frames[:first] if 0 < sentence.index - f.sentence.index <= far]
    visits = [f for f in told if f.trigger.kind in JOURNEYS and len(f.countries) == 2]
    visits = [f for f in visits if f.status in ("held", "planned")]  # not "invited", told beside the visit
    journeys = frames[:first] if within else visits
    begun = [f for f in journeys if f.trigger.kind in JOURNEYS and len(f.countries) == 2 and _on_arrival(f, sentence)]
    visit = next((f for f in reversed(visits) if f.start or f in begun), None)
    if visit is None:
        return
    if visit.status == "held" and begun:
        visit = begun[-1]  # and not one that is over, told in between
    near = _HE_WILL.match(sentence.text) and not _NOT_THEN.search(sentence.text)
    also = visit.status == "planned" and _ALSO_WILL.search(sentence.text) and not _NOT_THEN.search(sentence.text)
    goes_on = visit.status == "planned" and _IS_NEXT.search(sentence.text) and not _NOT_THEN.search(sentence.text)
    if not (near or within or also or _on_arrival(visit, sentence) or goes_on):
        return
    if any(set(a.countries) - set(visit.countries) for frame in frames[first:] for a in (*frame.ranked, *frame.actors)):
        return
    for frame in frames[first:]:
        if not (near or within or also or not goes_on or _shared(frame, visit)):
            continue
        there = frame.status == "planned" and frame.mode in ("in_person", None) and not frame.date_text
        if there and frame.countries in ((), visit.countries):
            _belong(frame, visit)
            frame.programme = True


_WAS_TO = re.compile(r"was\b", re.I)


def _brings(visit: Frame, frame: Frame) -> bool:
    open_ = frame.status == "planned" or (frame.status == "cancelled" and _WAS_TO.match(frame.status_words))
    if not open_ or frame.countries not in ((), visit.countries):
        return False
    between = frame.sentence.text[visit.trigger.end : frame.trigger.start]
    return frame.trigger.start > visit.trigger.end and _THERE.search(between) is not None
