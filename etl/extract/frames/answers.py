"""The side that answers an offer or a request, told behind it: "Athens offered talks. Ankara has not replied", "Lima
asked for a meeting; Santiago said no"."""

from __future__ import annotations

import re

from etl.extract.frames.frame import Frame
from etl.extract.language.prefilter import filtered
from etl.extract.language.text import Sentence
from etl.extract.people.actors import Actor
from etl.extract.people.cast import Cast

_OFFER = r"(?:offer|proposal|request|invitation|idea|suggestion|overture|appeal|bid|call)"
_IT = rf"(?:it|this|that|them|(?:the|this|that|both) {_OFFER}s?)"
_NOT = r"(?:has|have|had|did|does|is) (?:so far |still )?(?:not|yet to)(?: yet| so far)?|has yet to|never"
# What each answer makes of what was offered or asked for.
_BECAME = {
    "requested": (
        rf"(?:{_NOT}) (?:repl(?:y|ied)|respond(?:ed)?|answer(?:ed)?|react(?:ed)?)|(?:has |have )?kept (?:silent|quiet)|"
        rf"(?:is|was|remained|remains|stayed|has been) silent|(?:has |have )?(?:gave|given|made) no (?:answer|reply)|"
        rf"ignored {_IT}"
    ),
    "refused": (
        rf"(?:has |have |had )?(?:turned {_IT} down|turned down {_IT}|rejected {_IT}|declined(?= it\b|[.,;]|$)|"
        r"refused(?= it\b|[.,;]|$)|said no\b|says no\b|would not hear of it)"
    ),
    "planned": rf"(?:has |have |had )?(?:accepted(?: {_IT})?|agreed|said yes|consented)(?= on \w+day|[.,;]|$)",
}
_ANSWER = "|".join(f"(?P<{status}>{words})" for status, words in _BECAME.items())
_THEN = r"(?:on \w+day|at once|promptly|later|then|the next day|immediately)"
_WHO = rf"(?P<who>[\w’'.-]+(?: [\w’'.-]+){{0,7}}?)(?:, [^,;.]{{3,60}},)? (?:{_THEN} )?"
_NEXT = filtered(rf"^\W*(?:But |Yet |So far,? |However, )?{_WHO}(?:{_ANSWER})")
_BEHIND = filtered(rf"(?:; |,? but |,? and |, which |, yet |,? though ){_WHO}(?:{_ANSWER})")
_OPEN = ("proposed", "requested", "refused", "planned")


def add_answer(frames: list[Frame], sentence: Sentence, cast: Cast) -> None:
    """Completes the offer told in the sentence before, in place, by the side that answers it in this one."""
    last = frames[-1]
    if sentence.index - last.sentence.index == 1 and last.status in _OPEN and (told := _NEXT.search(sentence.text)):
        _answered(last, told, sentence, cast)


def add_answer_within(frames: list[Frame], sentence: Sentence, cast: Cast) -> None:
    """The same for the offers told in this sentence, which may go on with the answer."""
    for frame in frames:
        told = _BEHIND.search_between(sentence.text, frame.trigger.end, len(sentence.text))
        if told and frame.status in _OPEN:
            _answered(frame, told, sentence, cast)


def _answered(frame: Frame, told: re.Match[str], sentence: Sentence, cast: Cast) -> None:
    asker = {c for a in frame.actors for c in a.countries}
    who = _who(told, sentence, cast)
    if who is None or len(asker) != (len(frame.countries) or 1):
        return
    if not frame.countries and who.countries[0] not in asker:
        frame.countries, frame.how = tuple(sorted({*asker, who.countries[0]})), "sentence"
        frame.requested_by = next(iter(asker))
        frame.actors = [*frame.actors, who]
    elif who.countries[0] not in frame.countries or frame.status != "proposed":
        return
    frame.status = next(status for status in _BECAME if told[status])
    frame.future = frame.status == "planned"


def _who(told: re.Match[str], sentence: Sentence, cast: Cast) -> Actor | None:
    """Whoever answers, if the words before the answer name those of one state and nobody else."""
    begin, end = sentence.start + told.start("who"), sentence.start + told.end("who")
    named = [a for a in cast.within(begin, end) if a.countries]
    states = {c for a in named for c in a.countries}
    return named[-1] if len(states) == 1 else None
