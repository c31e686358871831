"""The preposition that governs an actor of a sentence, which in a list may stand only before the first member."""

from __future__ import annotations

import re

from etl.extract.language.backwards import Trailing
from etl.extract.language.text import Sentence
from etl.extract.people.actors import Actor
from etl.lexicon import word_list

SKIPPED = Trailing(word_list("before_an_actor"))
_PREPOSITIONS = Trailing(word_list("prepositions"))
PLACE = frozenset(("in", "at", "through", "via", "along"))
# "H.E. Mr. A", "HE Minister of State B".
_HONOUR = (
    r"HE|H\.\s?E\.|H[ie][sr] Excellency|Hon(?:ou?rable)?\.?|Messrs\.?|Mr\.?|Mrs\.?|Ms\.?|Dr\.?|Amb\.?|Ambassador|Shri"
)
# Between the members of a list.
LISTED = re.compile(
    r"\s*(?:\([^)]*\))?\s*(?:,|[,;]?\s+and|,?\s+or|&|;|,?\s+as well as|-|–|/)\s*(?:with\s+|the\s+|"
    rf"(?:{_HONOUR}),?\s+|of\s+|in\s+|from\s+|his\s+|her\s+|President\s+|also\s+|then[\s-]+|former\s+|"
    r"[A-Z]\w+ administration\s+)*"
)
# "By President A of Chad | and Premier B of Mali".
_OF_STATE = re.compile(r"\s+(?:of|from)\s+(?:the\s+)?[A-Z][\w’'-]+(?:\s+[A-Z][\w’'-]+){0,2}(?=,?\s+(?:and|as)\b)")
# "In the Austrian capital, Vienna".
_CAPITAL_OF = re.compile(
    r"['’]?s?\s+(?:capital|city|town|port|resort|village|island|province|region)(?: city)?,?(?: of)?\s+"
)
# "Between the Rangers and India's Border Force".
_OWNS = re.compile(r"['’]s? ")
# "Called in the ambassador": no place.
_CALLED_IN = re.compile(r"\b(?:called|hauled) in$")
# "After the words of A's envoy, B | summoned him": behind a comma a subject with its verb, and no member of a list.
_COMMA = re.compile(r",\s+(?:the\s+)?")
_HAS_VERB = re.compile(
    r"\s+(?:(?:also|then|later|\w+ly)\s+)?(?:will|would|has|had|have|is|was|were|are|(?!based|led)[a-z]{2,}ed|sent|met|held|"
    r"made|took|told)\b(?! by\b)"
)
# "Met at the headquarters of the navy of Chad": where it was.
_AT_THE_SEAT = re.compile(
    r"\b(?:at|in) (?:the |an? )?(?:[\w-]+ )?(?:headquarters|HQ|base|barracks|embassy) of(?: the)?$"
)
# "Before Beijing, he was in Seoul".
_SET_APART = re.compile(r"(?:^|[;:–—] )\W*[Bb]efore (?:the )?$")
# "A tour of the region (Chad, Mali and Niger)".
_IN_BRACKETS = re.compile(r"\b(?:tour|visits?|trips?|journey) (?P<prep>of|to) (?:[\w-]+ ){1,5}\( ?$")


def preposition(text: str, sentence: Sentence, actor: Actor, previous: Actor | None, previous_prep: str) -> str:
    """The preposition that governs an actor; a member of a list takes that of the list."""
    lead = text[max(sentence.start, actor.start - 60) : actor.start]
    if lead.rstrip().endswith("(") and (told := _IN_BRACKETS.search(lead)):
        return str(told["prep"])
    if _SET_APART.search(lead) and text.startswith(",", actor.end):
        return "besides"
    lead = SKIPPED.strip(lead).rstrip()
    word = "" if lead.endswith(" in") and _CALLED_IN.search(lead) else _PREPOSITIONS.last(lead)
    word = "at" if word == "of" and _AT_THE_SEAT.search(lead) else word
    if previous is not None:
        gap = text[previous.end : actor.start]
        of_state = _OF_STATE.match(gap) if previous.kind in ("person", "office") else None
        gap = gap[of_state.end() :] if of_state else gap
        ends = word in PLACE or (previous_prep in PLACE and word == "with")
        # "Under the mediation of Kuwait, delegations of A and B met": what follows is no member of the list.
        ends = ends or (previous.kind == "country" and actor.kind == "body" and gap == ", ")
        # "Met A in Vienna and Chile's minister in Lima": nobody is in a town and in a minister.
        ends = ends or (previous.kind == "country" and previous_prep in PLACE and actor.kind == "office")
        ends = ends or (previous_prep == "besides" and gap.startswith(","))
        ends = ends or bool(_COMMA.fullmatch(gap) and _acts_apart(text, actor, previous))
        own = actor.form == "forces" and actor.countries == previous.countries and _OWNS.fullmatch(gap)
        if own or _CAPITAL_OF.fullmatch(gap) or (LISTED.fullmatch(gap) and not ends):
            return previous_prep  # but "with A, in Lima" and "in Lima, with A" end the list
    return "" if word in ("and", "or", "but", "as", "that", "after", "before") else word


def _acts_apart(text: str, actor: Actor, previous: Actor) -> bool:
    """Does a verb follow the second of two states told with a comma between?"""
    return set(actor.countries).isdisjoint(previous.countries) and _HAS_VERB.match(text, actor.end) is not None
