"""Who in a sentence is only quoted: "A said", "according to B", "the envoy in Lima told reporters"."""

from __future__ import annotations

import re

from etl.extract.clauses.triggers import find_triggers
from etl.extract.language.prefilter import filtered
from etl.extract.language.text import Sentence
from etl.extract.people.actors import Actor
from etl.extract.sides.prepositions import SKIPPED
from etl.extract.sides.said_of_itself import acts_in_what_is_said, ends_an_aside, says_of_itself

_SAYS_AFTER = filtered(
    r"^(?:['’]s)?(?:,?\s+who [^,]{0,60},)?\s*(?:,\s+)?(?:also\s+|later\s+|then\s+|repeatedly\s+|"
    r"earlier\s+)?(?:said|says|told|tells|added|announced(?! for\b)|announces|stated|states|"
    r"confirmed(?! (?:by|over|in an?) (?:the )?(?:tele)?phone)|reported|"
    r"reports|wrote(?= (?:on|in)\b|[:,] [\"“])|tweeted|quoted|explained|insisted|noted|recalled|argued|asked by|"
    r"let it be known|has said|had said|had confirmed|put it|pointed out|posted|indicates|stressed|"
    r"emphasi[sz]ed|called it|made clear|claimed|denied|believes?|thinks?|hopes)\b",
    re.I,
)
# "Britain's ambassador to Nigeria said", "the envoy in Lima told": where he serves stands before the verb.
_SERVES = re.compile(r"\s+(?:to|in|at)\s+(?:the\s+)?(?:capital|(?:[A-Z][\w'’.-]*\s+){0,2}[A-Z][\w'’-]*)(?=,?\s+[a-z])")
# "Minister A of the Czech Republic told reporters".
_OF_LAND = re.compile(r" of (?:the )?(?:[A-Z][\w'’-]*\s+){0,2}[A-Z][\w'’-]*(?=,?\s+[a-z])")
_SAYS_BEFORE = filtered(
    r"(?:\b(?:said|says|according to|added|told|quoting|quoted|citing|stated|announced|confirmed by|"
    r"reported by|asked by|recalled|noted|(?<=[,\"”’] )wrote)\s*)$",
    re.I,
)
# "A met B, said the ministry": somebody else speaks.
_OTHER_SPEAKER = re.compile(r"^\s+(?:for|by|the|an?|his|her|their|its|sources?|officials?|spokes\w+|[A-Z](?!\w*day\b))")


# "After two hours of talks in Lima on Friday the ministers of Peru and Chile said": it was they who talked.
_AFTER_TALKS = re.compile(
    r"\W*(?:After|Following|Emerging from|At the end of) (?!.*\b(?:(?:between|with|by|among)|"
    r"(?:in|of) (?:the )?(?:[Pp]arliament|[Cc]abinet|[Cc]ongress|[Ss]enate|[Gg]overnment|[Pp]arty))\b)"
    r"[^;:]*?\b(?:talks|meetings?|discussions|negotiations|sessions?|hours?)\b[^;:]*$"
)


# "Minister A of Peru and Minister B of Chile | said after talks in Lima".
_AND_ONE = re.compile(r"\band (?:the |his |her )?$")
_SAID_AFTER = re.compile(
    r"(?: of (?:the )?[A-Z][\w’'-]+(?: [A-Z][\w’'-]+)?)?,? "
    r"(?:said|announced|confirmed|stated|told (?:reporters|the press))"
    r"(?: (?:on|late on) \w+day)? (?:after|following) (?:(?!to|of the\b)[\w'’-]+ ){0,4}?"
    r"(?:talks|meeting|discussions|negotiations|session)\b(?! (?:with|between|of|among)\b)"
)


def _say_it_behind(sentence: Sentence, actor: Actor) -> bool:
    """Do the office-holders of two states speak behind talks of which nobody else is told?"""
    text, begin, end = sentence.text, actor.start - sentence.start, actor.end - sentence.start
    if actor.kind == "office" and actor.plural and len(actor.countries) > 1:
        return _AFTER_TALKS.match(text, 0, begin) is not None or _SAID_AFTER.match(text, end) is not None
    one_more = _AND_ONE.search(text, max(0, begin - 10), begin) if actor.kind in ("person", "counterpart") else None
    return one_more is not None and _SAID_AFTER.match(text, end) is not None


def speaks(text: str, sentence: Sentence, actor: Actor, *, possessive: bool) -> bool:
    """Does a sentence of the ``text`` only quote the actor? ``possessive``: he stands in the genitive."""
    if says_of_itself(text, actor) or ends_an_aside(text, sentence.start, actor) or _say_it_behind(sentence, actor):
        return False
    after = text[actor.end : actor.end + 80]
    begin = max(sentence.start, actor.start - 30)
    told = SKIPPED.strip(text[begin : actor.start])
    says = _SAYS_BEFORE.search_in(sentence.text, told, begin - sentence.start)
    owner = possessive and any(t.noun for t in find_triggers(sentence.text))  # recalled A's visit
    if says and not owner and not acts_in_what_is_said(text, sentence.start, actor, after):
        return True
    unnamed = actor.kind == "office" or (actor.kind == "body" and not actor.countries)  # "officials in Lima said"
    posted = (_SERVES if unnamed else _OF_LAND).match(text, actor.end)
    if posted:
        after = text[posted.end() : posted.end() + 80]
    m = _SAYS_AFTER.match_in(text, after, posted.end() if posted else actor.end)
    if m is None:
        return False
    return not ("," in m.group() and _OTHER_SPEAKER.match(after[m.end() :]))
