"""Journeys told with their goal before the verb: "To Lima arrived on Monday the king", "to Lima he will not fly",
"in Lima he will be on Friday"."""

from __future__ import annotations

import re

from etl.extract.language.prefilter import filtered

_WHEN = r"(?:(?:On|This|Last|Next|Yesterday|Today|In|Late|Early) ?(?:[\w-]+ ){0,3}?)?"
_TOWN = r"(?:the )?(?P<town>[A-Z][\w'’-]+(?: [A-Z][\w'’-]+){0,2})"
_COMES = (
    r"arriv(?:ed|es?|ing)|c(?:ame|omes?)|fl(?:ew|own|y|ies)|landed|travel(?:s|led|ed)?|g(?:oes|o|one)|went|head(?:ed|s)|"
    r"(?:paid|pays|made) (?:an?|his|her) (?:[\w-]+ ){0,3}?visit(?! to)"
)
_ASIDE = r"(?: (?:yesterday|today|on [\w ]{3,12}|ha[sd]|have|with an? [a-z ]{5,20})){0,3}"
# Behind "to" who comes may stand before the verb; behind "in" only when and how.
GOAL_AHEAD = filtered(
    rf"^\W*{_WHEN}(?:[Tt]o|[Ii]nto) {_TOWN},?(?: [^,;.:]{{1,70}}?)? (?P<goal>{_COMES})\b(?! (?:to|back)\b)|"
    rf"^\W*In {_TOWN.replace('town', 'there')}{_ASIDE}"
    r" (?P<landed>arrived|landed|arrives)(?= (?!in\b|at\b|,))|"
    # "First comes Peru; in Lima he will be on June 25", "in Lima she was on Monday".
    rf"(?:^|; (?:and )?)\W*[Ii]n {_TOWN.replace('town', 'stay')} "
    r"(?:he|she|the (?:minister|president|premier)|[A-Z]\w+) "
    r"(?P<stays>will be|is to be|is due|is expected|is|was|had been)"
    r"(?= (?:on|from|until|next|tomorrow|yesterday|today|the day|two|three|a day)\b)"
)


def goal_ahead(sentence: str, verb: int) -> tuple[int, int] | None:
    """Where the goal stands of a journey whose verb begins at ``verb``; None if it does not stand before it."""
    for m in GOAL_AHEAD.finditer(sentence):
        if m["goal"] and m.start("goal") <= verb < m.end("goal"):
            return m.span("town")
        if m["goal"] is None and verb == m.start("landed" if m["landed"] else "stays"):
            return m.span("there" if m["landed"] else "stay")
    return None


def goes_by(found: re.Match[str]) -> tuple[int, int]:
    """Where the verb itself stands."""
    return found.span(next(verb for verb in ("goal", "landed", "stays") if found[verb]))
