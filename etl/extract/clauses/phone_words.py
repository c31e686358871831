"""Words of calls that tell of other things, too, by what stands before them."""

from __future__ import annotations

import re

# "Had the king on the line", "asked the king on the line to come"; what is at stake is on the line as well.
ON_THE_LINE = re.compile(
    r"^(?!.*\b(?:had|have|has|got|spent|minutes|hours?|them|(?:asked|urged|implored|warned|begged|assured)"
    r"(?! (?:what|whether|if|why)\b)(?!.*\b(?:is|are|was|were|be|put|puts|lives|jobs) $))\b)",
    re.I,
)
# "Printed transcripts of conversations between an agent and A": when they were, and how many, is not told.
TRANSCRIBED = re.compile(r"\b(?:transcripts|recordings|tapes) of (?:[a-z]+ )?$")
