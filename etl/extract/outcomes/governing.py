"""Whether a word of what is to come ("will", "is scheduled") is said of a contact word, or of another."""

from __future__ import annotations

import re

_EXPECTED = re.compile(
    r"(?:is|are|was|were) (?:also |now )?(?:expected|planned|due|scheduled|set|slated|to\b)|(?:is|are)"
    r" (?:expected|due|planned)",
    re.I,
)
_WILL_BE = re.compile(
    r"\b(?:be|take|start|begin|come|follow|go|deal|discuss|focus|continue|resume|last|open|mark|happen|look|draw)\b",
    re.I,
)


# "They will have their next, the sixth, meeting": an apposition between the cue and its object.
_ASIDE = re.compile(r",[^,]{1,30},")
# "It is to be recalled that the talks took place", "was to follow up the meeting of May": said of another verb.
_OTHER_VERB = re.compile(
    r"(?:\s+be)?\s+\w+\s+that\b|\s+(?:follow(?: up)?|precede|recall|summari[sz]e|build on|stem from|say|disclose|"
    r"publish|release)\b"
)
# "The meeting of A with B on Monday | will go ahead": the contact is the subject, no other verb or clause between.
_VERB_OR_CLAUSE = r"which|who|whom|that|where|when|is|are|was|were|has|have|had|will|would|said|says"
_IN_A_LIST = r",(?=(?: [A-Z][\w-]+){1,3}(?:,| and\b))"  # "of Chad, Mali and Niger"
_PREDICATE_OF = re.compile(
    rf"(?:{_IN_A_LIST}|(?!,|;|\b(?:{_VERB_OR_CLAUSE}|but|and (?=he|she|it|they|that))\b).){{0,140}}"
    r"(?:\b(?:is|are|has been|was|were)\s+)?"
)
_AUXILIARY = re.compile(
    r"(?:will|would|(?-i:may)|might|could|is|are|was|were|has been|have been|had been|in the|being|under|lined|pencil|"
    r"never|did not|failed|remains?|stays?|"
    r"(?:arranged|scheduled|slated|fixed|planned|set|agreed|booked|pencil+ed in|lined up|earmarked|confirmed) "
    r"(?:for|on|in))\b",
    re.I,
)
_SUBJECT_UP_TO = re.compile(
    rf"\W*(?:(?!\b(?:{_VERB_OR_CLAUSE}|for|after|before|in|at|to|from|with)\b)[\w.'’-]+\s+){{0,7}}"
)


# "Accepted an invitation | and visited Lima": the second of two deeds, but "is to be received and hosted".
_AND_DID = re.compile(r"^(?!.*\bbe\b).*\band (?:(?:then|later|also|duly|subsequently) )?$")
# "Proposed on Monday | that Minister A of Peru and Minister B of Chile meet".
_THAT = re.compile(r"(?: on [\w ]{2,12})? that\b")
_PAST = re.compile(r"(?:visited|met|flew|travell?ed|went|arrived|came|received|hosted|welcomed)\b")
# "A meeting between A, the minister of Chad, and the envoy of Mali, B, is scheduled".
_APPOSED = re.compile(rf",(?: (?!(?:{_VERB_OR_CLAUSE}|but|and|as)\b)[\w.'’-]+){{1,9}},")
# "Officials confirmed on Wednesday that | a trip by", "In a surprise move, | a call between": what stands in front.
_IN_FRONT = re.compile(r".*(?:,|\bthat|\bsaid(?: (?:on )?\w+day| yesterday| in a statement)?) ")


def _subject_begins(clause: str, end: int) -> int:
    """Where the noun phrase begins that ends with a contact word: behind a lead-in, or behind who said it."""
    front = _IN_FRONT.match(clause, 0, end)
    return front.end() if front else 0


def governs(cue: re.Match[str], trigger: tuple[int, int], clause: str) -> bool:
    """Is this "will", "plans to" said of the contact word? It stands shortly before it, or right after ("will
    take place")."""
    if cue.start() < trigger[0] < cue.end() or trigger[0] <= cue.start() < trigger[1]:
        return True  # "will meet": the cue reaches into the contact word, or is part of it ("will see")
    if cue.end() <= trigger[0]:
        between = clause[cue.end() : trigger[0]]
        if _AND_DID.search(between) and _PAST.match(clause, trigger[0]):
            return False
        far = 180 if _THAT.match(between) else 90
        return len(between) <= far and "," not in _ASIDE.sub(" ", between) and not _OTHER_VERB.match(between)
    subject = _APPOSED.sub(" ", clause[trigger[1] : cue.start()])
    if _EXPECTED.match(cue.group()) and len(subject) <= 90 and "," not in subject:
        return True
    if (
        _AUXILIARY.match(cue.group())
        and _PREDICATE_OF.fullmatch(clause[trigger[1] : cue.start()])
        and _SUBJECT_UP_TO.fullmatch(clause, _subject_begins(clause, trigger[0]), trigger[0])
    ):
        return True
    if cue.group() == "to be held" and _PREDICATE_OF.fullmatch(clause[trigger[1] : cue.start()].rstrip(", ")):
        return True  # "the session of the committee, to be held"
    return cue.start() - trigger[1] <= 30 and not (
        cue.group().lower().startswith("will") and not _WILL_BE.search(cue.group())
    )
