"""Who was not yet in office: "A first met B in 2016, when he was a candidate" is no contact of two governments."""

from __future__ import annotations

import re

from etl.extract.clauses.triggers import Trigger
from etl.extract.language.prefilter import filtered
from etl.extract.language.text import Sentence

_NO_OFFICE = (
    r"(?:(?:an?|the) )?(?:(?:presidential|opposition|republican|democratic|little-known|young|junior|then) ){0,2}"
    r"(?:candidates?|nominee|campaigning|running for \w+|in opposition|out of (?:office|power)|mayor|senator|"
    r"lawmaker|legislator|member of (?:parliament|the opposition)|MP|opposition leader|leader of the opposition|"
    r"businessman|student|private citizen)\b"
)
_STILL = r"(?:(?:still|only|just|then|merely|himself|herself|yet) ){0,2}"
# "Met him when he was still campaigning", "as a candidate", "before she took office".
_AT_THE_TIME = (
    r"\b(?:when|while) (?:(?:he|she|they|both|the (?:two|former|latter)|[A-Z][\w'’-]+) (?:was|were) |still )"
    rf"{_STILL}{_NO_OFFICE}|"
    r"\bbefore (?:(?:he|she|[A-Z][\w'’-]+) (?:became|was elected|took office|came to power)|"
    r"(?:becoming|taking office|coming to power|(?:his|her) election|entering office))\b|"
    r"\bas (?:an?|the|then)? ?(?:(?:presidential|opposition) ){0,2}"
    r"(?:candidate|nominee|opposition leader|leader of the opposition|mayor|senator)\b"
    r"(?=[,.;]| (?:of|in|on|at|during|to|for|from|last|this)\b)|"
    r"\bduring (?:the|his|her|last year's) (?:(?:\d{4}|presidential|election) ){1,3}campaign\b"
)
_BEHIND = filtered(rf"^[^;]{{0,140}}?(?:{_AT_THE_TIME})")
_IN_FRONT = filtered(
    rf"^\W*(?:(?:Still|While|When|Back) )?(?:As (?:an?|the|then)? ?|{_STILL})"
    rf"(?:{_NO_OFFICE})(?: [^,;]{{0,60}})?, |"
    r"^\W*Before (?:becoming|taking office|coming to power|(?:his|her) election|entering office)\b[^,;]{0,60}, "
)
_MET = re.compile(r"met|meet|meeting|had met|visited|spoke|talked|saw|received|hosted|travelled|traveled|went to", re.I)


def before_office(sentence: Sentence, trigger: Trigger) -> bool:
    """Does the sentence say that one of those who met held no office then?"""
    if not _MET.match(trigger.text):
        return False
    if _BEHIND.search_in(sentence.text, sentence.text[trigger.end :], trigger.end):
        return True
    return _IN_FRONT.search_in(sentence.text, sentence.text[: trigger.start], 0) is not None
