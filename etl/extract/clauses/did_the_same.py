"""Contacts told by a verb that stands for the one before: "received A on Monday, as he did with B in March", "met A in
Lima, as did B"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from typing import TYPE_CHECKING

from etl.extract.language.prefilter import filtered

if TYPE_CHECKING:
    from etl.extract.clauses.triggers import Trigger

_DID = filtered(
    r"\b(?:just |much )?as (?:he|she|they|it) (?:also )?(?P<did>did|had(?: done)?)"
    r"(?= (?:with |for )?(?!(?:in|on|at|during|after|before|last|when|to|from)\b)(?:[a-z]+ ){0,4}[A-Z])"
)
# "They met in March and will do so again in May", "are to do the same in Lima", "and will again in July".
_WILL_DO = filtered(
    r"\b(?:will|would|shall|(?:is|are|was|were) (?:due |expected |set |scheduled )?to) "
    r"(?:(?P<do>do (?:so|the same|it)(?: (?:again|once more))?|again)(?= (?:in|on|at|next|this|later|before|by)\b))"
)
# "They met on Monday; they did so first in May", "had last done so in Lima".
_DID_SO = filtered(
    r"\b(?:[Tt]hey|[Tt]he (?:[a-z]+ )?(?:two|pair|ministers|presidents|leaders|sides|premiers)) "
    r"(?:had )?(?:(?:first|last) )?"
    r"(?P<do>(?:did|done) so(?: (?:first|last|before|once))?)(?=,? (?:in|on|at|last|earlier)\b)"
)
# "Met A and | attacked the left, as he did in Chile": the verb stands for the last one.
_ANOTHER_VERB = re.compile(r"\b(?:and|but|that) (?!the\b|his\b|her\b|then\b|not\b|premier\b)[a-z]")
_VERBS = frozenset(("meet", "host", "call", "talk", "see"))
# "Met A in Lima, | as did his colleague B", "and so did B a day later".
_SO_DID = filtered(
    r",?\s+(?:(?:just |much )?as|(?:and )?so)(?:, separately,)? (?P<did>did|had|has)"
    r"(?= (?:the |his |her |their |then )?(?:[a-z]+ ){0,4}[A-Z][\w.’'-]+)"
)
# "In March the presidents met in Oslo, | in April the foreign ministers in Rome": the verb is not told again.
_GAPPED = filtered(
    r",(?: and| while)? (?:in|on|last) [A-Z\d]\w*(?: [A-Z\d]\w*)?,? (?:the|their) (?:[a-z]+ ){0,2}"
    r"(?:ministers|presidents|premiers|leaders|chancellors|chiefs|secretaries|commanders) (?P<did>in|at)(?= [A-Z])"
)
# "A telephoned B on Monday; | C | did so on Tuesday", "and C followed suit".
_DID_TOO = filtered(
    r"[;,] (?:and |while |but )?(?:(?!(?:who|which|he|she|they|it|that)\b)[\w.’'-]+ ){1,10}?(?:also |too )?"
    r"(?P<did>did (?:so|likewise)|followed suit)\b"
)
_HELD = re.compile(r"\b(?:held|had|holding|conducted|paid)\s+(?:[a-z-]+\s+){0,4}$")
# "Left Lima after their ministers | met, and C followed suit": that is no meeting.
_BESIDE = re.compile(r"\b(?:after|before|when|as|since|that|if|who|which)\b[^,;]*$")
_AUXILIARIES = ("did", "had", "has")
SO_DID, DID_TOO = "so did", "did so"


def so_did(sentence: str) -> Iterator[re.Match[str]]:
    """Where such a clause begins of which the subject follows."""
    return _SO_DID.finditer(sentence)


def gapped(sentence: str) -> Iterator[re.Match[str]]:
    """Where such a clause begins that has a subject, a day and a place of its own, and no verb."""
    return _GAPPED.finditer(sentence)


def did_the_same(sentence: str, found: list[Trigger]) -> list[Trigger]:
    """Verbs that stand for the contact word before them, each of its kind and mode."""
    told = []
    for m in (*_DID.finditer(sentence), *_WILL_DO.finditer(sentence), *_DID_SO.finditer(sentence)):
        begin, end = m.span(m.lastgroup or 0)
        before = [t for t in found if t.end <= m.start()]
        verbs = [t for t in before if t.kind in _VERBS and not t.noun]
        if verbs and _ANOTHER_VERB.search(sentence, verbs[-1].end, m.start()):
            continue
        if verbs and not any(t.start < m.end() and begin < t.end for t in found):
            told.append(replace(verbs[-1], start=begin, end=end, text=sentence[begin:end], definite=False))
    for m in (*so_did(sentence), *_DID_TOO.finditer(sentence)):
        before = [t for t in found if t.end <= m.start()]
        last = before[-1] if before else None
        if last and m["did"] not in _AUXILIARIES and _BESIDE.search(sentence, 0, last.start):
            continue
        told_of = last and (not last.noun or _HELD.search(sentence, max(0, last.start - 60), last.start))
        if last and told_of and not _ANOTHER_VERB.search(sentence, last.end, m.start()):
            begin, end = m.span("did")
            words = SO_DID if m["did"] in _AUXILIARIES else DID_TOO
            told.append(replace(last, start=begin, end=end, text=words, definite=False, noun=False))
    for m in gapped(sentence):
        verbs = [t for t in found if t.end <= m.start() and t.kind == "meet" and not t.noun]
        if verbs and "," not in sentence[verbs[-1].end : m.start()]:
            begin, end = m.span("did")
            told.append(replace(verbs[-1], start=begin, end=end, text=sentence[begin:end], definite=False))
    return told
