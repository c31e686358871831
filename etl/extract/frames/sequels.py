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
