"""What became of a contact, as a whole sentence tells it: its clause, the clause after it, its tense beside its day."""

from __future__ import annotations

import re

from etl.extract.clauses.background import opens_on_a_visit
from etl.extract.clauses.clause import main_trigger, told_as_now
from etl.extract.clauses.itineraries import not_there_yet, when_there
from etl.extract.clauses.predicates import begins
from etl.extract.clauses.spoken_after import said_after
from etl.extract.clauses.tense import announced_to_go, goes_before_long, in_headline
from etl.extract.clauses.triggers import Trigger, find_triggers
from etl.extract.days.since_days import last_then
from etl.extract.language.prefilter import filtered
from etl.extract.language.text import Sentence
from etl.extract.outcomes.agreed_at import agreed_at_it, made_at_it
from etl.extract.outcomes.denials import denied
from etl.extract.outcomes.greetings import greets, shows
from etl.extract.outcomes.irrealis import called_off, conditional, only_possible, unreal, until_then, was_planned
from etl.extract.outcomes.left_open import may_yet_be, maybe_sought
from etl.extract.outcomes.not_done import fell_short, rumoured
from etl.extract.outcomes.off_before import headed_as_off, stayed_away
from etl.extract.outcomes.plans import without_run_up
from etl.extract.outcomes.status import FUTURE, NOT_A_CONTACT, WENT, StatusReading, read_status
from etl.extract.outcomes.supposed import never_came, supposed

_TOOK_PLACE = filtered(
    r"\b(?:held|hold|holds|had|have|having|took place|takes place|conducted|concluded|ended|lasted|"
    r"co-hosted|convened|occurred|pass(?:ed|es)(?= (?:in|on|at|behind)\b)|"
    r"(?:was|were) (?:\w+ly )?(?:held|made|conducted|organi[sz]ed|exchanged|tested|reopened|used|carried out|"
    r"performed)|"
    r"made|paid|sent|took|wrapped up|beg[au]n|opened|closed|"
    r"saw(?= an?\b| the (?:first|second|third))|"
    r"got under way|wound up|kicked off|started|completed|finished|embarked on)\b",
    re.I,
)
# "Will follow up on the talks held in Lima in May": the participle behind the noun, whatever the verb.
_HELD_THERE = re.compile(r",? held (?:in|on|at) (?!the (?:near|coming)\b)")
# "A secret meeting between envoys of A and B | has raised hopes": what it led to, and so it was held.
_AN_UNTOLD = re.compile(r"(?:^|[.:;] |, |\bthat )\W*[Aa]n? (?:(?!planned|possible|future|new|proposed)[a-z-]+ ){0,3}$")
_LED_TO = re.compile(
    r"(?=[^;]*\b(?:between|of) )[^;]{10,160}?,?(?<! to) (?:has|have) "
    r"(?:given|raised|brought|opened|produced|yielded|led|paved|fuell?ed|caused|sparked|revived|renewed|helped|eased)\b"
)
_CARRIES_ON = re.compile(
    r"^[\s,;–—-]*(?:but|and|which|only|though|although|however|all of|none|neither|nobody|no one|yet|so|it was|"
    r"they were|the (?:trip|visit|meeting|talks|call) (?:was|were|(?:has|had) been|is|are)(?! (?:planned|to)\b))\b",
    re.I,
)
_PREDICATE = re.compile(r",\s+(?:is|are|was|were|has|have|had)\b.*$")


_RELATIVE = re.compile(r"\s*,\s+(?:(?:at|in|to|for) which|which(?! (?:was|were|is|are|has|had)\b)|where|when)\b", re.I)


# "Malta would host their meeting if both asked for it".
_WOULD = re.compile(r"\bwould\b")
_IF = re.compile(
    r"(?<!clear )(?<!certain )(?<!sure )(?<!doubt )(?<!asked )\b(?:if|provided|on condition)\b"
    r"(?! necessary| need| possible| any)|"
    # "Would sit down with him any day".
    r"\b(?:any (?:day|time|moment)|at any (?:time|moment|hour)|anytime)\b"
)
# "Held phone talks with B and told him why a visit was off": as good as a verb.
_HELD_TALKS = re.compile(r"\b(?:held|had|conducted)\s+(?:(?!to\b)[a-z-]+\s+){0,4}$")
# "A call which the ministers had": what is said of it is that they had it.
_WHICH = re.compile(r"\b(?:which|that)\b")


def _takes_place(clause: str, end: int, until: int | None = None) -> bool:
    """Has a contact that is only named a verb that says it took place? "The talks had one aim" says nothing of it."""
    for told in _TOOK_PLACE.finditer_between(clause, 0, len(clause) if until is None else until):
        if told.start() < end or not told.group().lower().startswith("ha") or _WHICH.search(clause, end, told.start()):
            return True
    return False


def told_status(
    sentence: Sentence,
    segment: tuple[int, int],
    trigger: Trigger,
    inside: list[Trigger],
    pieces: list[tuple[int, int]],
) -> StatusReading:
    """Status of the contact that the contact words ``inside`` a segment tell of."""
    if trigger.noun and (behind := made_at_it(sentence.text, trigger.start)):
        return StatusReading("held", behind)
    if untrue := denied(sentence.text, trigger):
        return StatusReading(NOT_A_CONTACT, untrue)
    if trigger.noun and (off := headed_as_off(sentence.text, trigger.end)):
        return StatusReading("cancelled", off)
    if glad := greets(sentence.text, trigger.start):
        return StatusReading("held", glad)
    if trigger.noun and (shown := shows(sentence.text, trigger.start)):
        return StatusReading("held", shown)
    if not trigger.noun and trigger.text == "meeting" and sentence.text.endswith(", ", 0, trigger.start):
        return StatusReading("held", trigger.text)  # "A and B, meeting in Lima, agreed to open the gates"
    if trigger.noun and _HELD_THERE.match(sentence.text, trigger.end):
        return StatusReading("held", "held")
    if (
        trigger.noun
        and _AN_UNTOLD.search(sentence.text, 0, trigger.start)
        and _LED_TO.match(sentence.text, trigger.end)
    ):
        return StatusReading("held", trigger.text)
    if opens_on_a_visit(sentence.text, trigger) or said_after(sentence.text, trigger):
        return StatusReading("held", trigger.text)
    clause = sentence.text[segment[0] : segment[1]].replace("’", "'")
    if not trigger.noun or _takes_place(clause, trigger.end - segment[0], trigger.start - segment[0]):
        clause, inside = without_run_up(clause, segment[0], trigger, inside)
    nominal = all(t.noun for t in inside) and not _takes_place(clause, trigger.end - segment[0])
    # "They sat down together and agreed that officers should talk": the first verb has its own words beside it.
    alone = not trigger.noun or _HELD_TALKS.search(sentence.text, segment[0], trigger.start)
    last = trigger if alone and trigger is inside[0] else inside[-1]
    reading = read_status(clause, (inside[0].start - segment[0], last.end - segment[0]), nominal=nominal)
    if reading.status in ("held", NOT_A_CONTACT) and not trigger.noun and last_then(sentence.text):
        return StatusReading("held")
    if reading.status in _CONTENT and _sent(sentence.text, segment, trigger, inside):
        # "sent him a letter inviting him", "rang to ask for a meeting": what was asked for is the content of it.
        reading = StatusReading("held")
    if reading.status == "proposed" and (away := stayed_away(sentence.text, trigger.end)):
        return StatusReading("refused", away)
    if reading.status == "planned" and trigger.noun and agreed_at_it(sentence.text, segment[0], trigger.start):
        reading = StatusReading("held", reading.words)
    if _is_means(sentence.text[segment[0] : trigger.start], trigger, reading):
        reading = StatusReading("held")
    at = (trigger.start, trigger.end)
    would = reading.status in FUTURE and _WOULD.search(sentence.text, segment[0], last.end)
    if would and _IF.search(sentence.text, last.end):
        return StatusReading(NOT_A_CONTACT, reading.words)
    if reading.status in (None, "held", "planned", "proposed"):
        own = (trigger.start - segment[0], trigger.end - segment[0])
        stop = when_there(sentence.text, trigger) if reading.status in (None, "held") else None
        reading = StatusReading(stop, trigger.text, stop == "planned") if stop else reading
        if reading.status == "held" and _looks_ahead(sentence.text, trigger):
            reading = StatusReading("planned", trigger.text, True)
        off = called_off(clause, own) if not trigger.noun else None
        if off:
            became = NOT_A_CONTACT if until_then(sentence.text, at) else "cancelled"
            return StatusReading(became, off)
        words = unreal(clause, own, noun=trigger.noun) or conditional(sentence.text, at)
        words = words or may_yet_be(sentence.text, at) or supposed(sentence.text, at, noun=trigger.noun)
        words = words or fell_short(clause, own) or rumoured(sentence.text, at, noun=trigger.noun)
        if trigger.noun and reading.status in (None, "held"):
            words = words or only_possible(clause, own)
        if words is not None:
            if was_planned(sentence.text, at):
                return StatusReading("cancelled", words)
            if words.lower().startswith("wanted") and (away := stayed_away(sentence.text, trigger.end)):
                return StatusReading("refused", away)
            # "They had intended to meet, but put it off": planned once, and what became of it is told.
            return _told_after(sentence, segment, pieces, strict=False) or StatusReading(NOT_A_CONTACT, words)
    if words := maybe_sought(sentence.text, at) or never_came(sentence.text, at):
        return StatusReading(NOT_A_CONTACT, words)
    if reading.status == "refused" and not trigger.noun and until_then(sentence.text, at):
        return StatusReading(NOT_A_CONTACT, reading.words)
    if reading.status in _CONTENT and any(_ACCEPTED.match(sentence.text[a:b]) for a, b in pieces if a >= segment[1]):
        return StatusReading("planned", reading.words, True)
    if reading.status in (None, "held", "requested", "proposed", "planned"):
        over = reading.status == "held" and not _DUE.match(trigger.text)
        return _told_after(sentence, segment, pieces, strict=over) or reading
    return reading


# "Will settle it when they gather in Lima in May", "is to be signed once he visits": after what is to come, so is this.
_IS_TO_COME = (
    r"\b(?:will|shall|(?:is|are) (?:to|set to|due to|expected to|going to|likely to|scheduled to)|"
    r"(?:intend|plan|hope|want|aim|vow|promis|pledg|prepar)(?:s|ed|es|ing)? to)\b[^;]*"
    r"\b(?:when|once|as soon as|until)\s+"
)
_WHEN_TO_COME = filtered(rf"{_IS_TO_COME}(?:[\w'’.-]+\s+){{1,6}}$", re.I)
# "Will have it on her mind when she walks into the palace to see B".
_WHEN_GOES_TO = filtered(rf"{_IS_TO_COME}(?:[\w'’.-]+\s+){{1,6}}?[a-z]+s\s[^,;]{{2,70}}?\bto\s+$", re.I)


def _looks_ahead(sentence: str, trigger: Trigger) -> bool:
    """Is it told as to come by the contact word itself, by the main clause before it, or as headlines tell it?"""
    if trigger.text.lower().startswith(("will ", "would ")) or not_there_yet(sentence, trigger):
        return True
    told = in_headline(sentence, trigger) or announced_to_go(sentence, trigger) or goes_before_long(sentence, trigger)
    return told or _when_they_do(sentence, trigger)


def _when_they_do(sentence: str, trigger: Trigger) -> bool:
    """Is a contact told in the present tense, behind "when", of a main clause of what is to come, or as its purpose?"""
    begin = trigger.start + 3 if sentence.startswith("to ", trigger.start) else trigger.start
    if not trigger.noun and _WHEN_GOES_TO.search_in(sentence, sentence[:begin]):
        return True
    return told_as_now(sentence, trigger) and _WHEN_TO_COME.search_in(sentence, sentence[: trigger.start]) is not None


# "Will fly to Lima and meet A": a verb in its base form behind "and" has the auxiliary of the verb before.
_BASE_FORM = re.compile(
    r"(?:to )?(?:meet|hold|have|visit|receive|host|welcome|travel|fly|go|head|see|talk|speak|call|phone|telephone|sit|"
    r"pay|make|confer|attend|discuss)\b",
    re.I,
)
# "Plans to fly to Lima and to meet A" too.
# "Is to be received by the king, followed by talks", "before flying on to Lima".
_FOLLOWED = re.compile(
    r",?\s*(?:(?:to be )?(?:followed|preceded) by|"
    r"before (?:then )?(?:fly|travell?|head|go|leav|continu|mov|proceed|visit|meet|host)ing)\b"
)
_AND_ALSO = re.compile(r"\W*(?:(?:and|or|then|also|later|there|to)\b\W*)*")


def shared_status(
    sentence: Sentence, segment: tuple[int, int], trigger: Trigger, pieces: list[tuple[int, int]]
) -> StatusReading | None:
    """Status of the verb with which this one shares its auxiliary ("could come and meet"), or None."""
    text, index = sentence.text, pieces.index(segment)
    followed, begin = _FOLLOWED.match(text, segment[0]) is not None, begins(text, trigger)
    if not index or not (followed or (begin is not None and _BASE_FORM.match(text, begin))):
        return None
    first, last = pieces[index - 1]
    before = [t for t in find_triggers(text) if first <= t.start < last]
    if not before or not (followed or _AND_ALSO.fullmatch(text, segment[0], begin or 0)):
        return None
    main = main_trigger(before)
    return shared_status(sentence, pieces[index - 1], main, pieces) or told_status(
        sentence, pieces[index - 1], main, before, pieces
    )


# "Invited him to Lima, | which he accepted", "| and he accepted".
_ACCEPTED = re.compile(
    r"\s*[,;]?\s*(?:which|and|an (?:offer|invitation) (?:which|that))\b[^,;]{0,50}\baccepted\b"
    r"(?! (?:that|the (?:need|fact))\b)"
)
_TOLD_IN_IT = frozenset(("proposed", "refused", "cancelled"))
_IN_A = re.compile(r"\b(?:in|during|over|by)\s+(?:an?|his|her|their|the)\s+(?:[\w-]+\s+){0,2}$", re.I)
_CONTENT = frozenset(("proposed", "requested"))
_SENT = filtered(r"\b(?:sent|answered|replied|responded|wrote|written|handed|delivered|received|got|conveyed)\b", re.I)


_DECIDED = re.compile(r"(?:agreed|decided|promised|pledged)", re.I)


def _is_means(before: str, trigger: Trigger, reading: StatusReading) -> bool:
    """ "Had proposed the meeting in a letter": of the letter only that it was sent is told."""
    if trigger.is_means and reading.status == "planned" and _DECIDED.match(reading.words):
        return True  # "agreed by phone to meet": what was agreed is told behind
    means = trigger.noun and trigger.mode in ("letter", "phone", "video") and _IN_A.search(before)
    return bool(means) and reading.status in _TOLD_IN_IT and reading.words in before


def _sent(sentence: str, segment: tuple[int, int], trigger: Trigger, inside: list[Trigger]) -> bool:
    """Is the contact a letter that was sent, and no other contact word beside it?"""
    letters = trigger.kind == "letter" and all(t.kind == "letter" or t.start > trigger.end for t in inside)
    return letters and _SENT.search(sentence[segment[0] : segment[1]]) is not None


# "Flew to Lima for talks, which had been put off twice", "will begin on Monday, having been put off": of before it.
_HAD_BEEN = re.compile(
    r"\W*(?:(?:which|that) (?:had|(?:was|were) to have)\b|having (?:\w+ )?been\b|after (?:being|having been)\b)", re.I
)
_NO_RESULT = re.compile(r"(?:nothing|came|comes|come|coming)\b", re.I)
_WILL_BE_ON = re.compile(r"\b(?:will|(?:is|are) (?:to|expected|due|set|scheduled)) (?!not\b)", re.I)


def _told_after(
    sentence: Sentence, segment: tuple[int, int], pieces: list[tuple[int, int]], *, strict: bool
) -> StatusReading | None:
    """ "..., but all of them were rejected": what the next clause says of it, if that names no contact of its own.

    ``strict``: of what has taken place, "but her trip was cut short" tells nothing.
    """
    index = pieces.index(segment)
    behind = [sentence.text[a:b] for a, b in pieces[index + 1 :]]
    for number, following in enumerate(behind, start=1):
        predicate = following if _CARRIES_ON.match(following) else "".join(_PREDICATE.findall(following))
        reading = read_status(predicate, (0, len(predicate)), nominal=True) if predicate else None
        off = reading and reading.status == "cancelled" and _HAD_BEEN.match(predicate)
        if reading and _NO_RESULT.match(reading.words) and WENT.search(sentence.text, *segment):
            return None  # "they met, but nothing came of it"
        if off and (WENT.search(sentence.text, *segment) or _WILL_BE_ON.search(sentence.text, *segment)):
            return None
        if reading and reading.status in ("refused", "cancelled", "requested"):
            # "The meeting, which A was to host, was delayed": the verb of the main clause follows.
            main = _PREDICATE.findall(following) if _RELATIVE.match(following) else None
            between = [*behind[: number - 1], *main] if main else behind[:number]
            # "Called him, but the call was not answered": then they did not speak.
            firm = strict and reading.status != "requested" and not _TOOK_IT.search(reading.words + predicate)
            return None if any(_tells_of_another(p, reading.words, strict=firm) for p in between) else reading
    return None


# "Called him, but B did not take the call": then they did not speak.
_TOOK_IT = re.compile(r"\b(?:take|taking|accept|answer) (?:the|his|her|their|its) (?:phone )?calls?\b")
# "Was due in Lima on Friday, but her trip was called off".
_DUE = re.compile(r"(?:due|expected|awaited) in\b", re.I)


def _tells_of_another(piece: str, words: str, *, strict: bool) -> bool:
    """Has a clause a contact word, other than one that points back, as "her trip" does, or the ``words`` themselves?"""
    return any(strict or not (t.noun and t.definite) for t in find_triggers(piece) if t.text not in words)
