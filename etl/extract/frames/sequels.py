"""What a sentence adds to the contact told before it: why it was refused, that the invitation was accepted."""

from __future__ import annotations

from etl.extract.frames.frame import Frame
from etl.extract.language.prefilter import filtered
from etl.extract.language.text import Sentence
from etl.extract.outcomes.attributes import gives_reason, read_reason
from etl.extract.outcomes.status import TAKEN_UP

_INVITATION = filtered(r"\b(?:the|this|his|her|that) (?:\w+ )?(?:invitation|offer|proposal)\b")
_STILL_NEAR = 3  # sentences


def add_sequel(frames: list[Frame], sentence: Sentence) -> None:
    """Completes the frame told last, in place."""
    if not frames:
        return
    last = frames[-1]
    near = sentence.index - last.sentence.index
    if last.status in ("refused", "cancelled") and not last.reason and near <= 2 and gives_reason(sentence.text):
        # "China refused because ...": the reason often stands in the sentence after the refusal.
        last.reason = read_reason(sentence.text)
    elif last.status == "proposed" and 0 < near <= _STILL_NEAR:
        # "She has invited him. He has accepted the invitation.": the words stay those of the offer, its state does not.
        taken = _INVITATION.search(sentence.text) and TAKEN_UP.search(sentence.text)
        last.status = "planned" if taken else last.status


# "Left for Hanoi on Tuesday, | where he will hold talks with the premier": what he goes there for.
_THERE = filtered(
    r",? (?:where|during which|in the course of which)\b[^;.]{0,40}\b(?:will|is to|is (?:due|expected|set) to)\b"
)


def join_programme(frames: list[Frame]) -> None:
    """What a visit of the same sentence is to bring is told as part of it, in place: no contact of its own."""
    visits = [f for f in frames if f.trigger.kind == "visit" and f.countries and f.status == "held"]
    for frame in frames:
        visit = next((v for v in visits if _brings(v, frame)), None)
        if visit:
            frame.status, frame.future, frame.mode = visit.status, visit.future, visit.mode
            frame.when, frame.date_text, frame.anew = visit.when, visit.date_text, None


def _brings(visit: Frame, frame: Frame) -> bool:
    if frame.status != "planned" or frame.countries not in ((), visit.countries):
        return False
    between = frame.sentence.text[visit.trigger.end : frame.trigger.start]
    return frame.trigger.start > visit.trigger.end and _THERE.search(between) is not None
