"""Office-holders named together: whose "the two ministers", "both leaders" or "their presidents" are."""

from __future__ import annotations

import re
from collections.abc import Container, Iterable
from dataclasses import replace
from itertools import pairwise

from etl.extract.clauses.spoken_after import occasion_of
from etl.extract.language.prefilter import filtered
from etl.extract.people.actors import Actor

# The form of those whom a pronoun or an office in the plural means.
MEANT = "meant"
_DEFINITE = re.compile(
    r"\b(?P<word>the|both|their|these|those|all)\s+(?:of\s+)?(?:the\s+)?(?:(?P<count>two|three|four|five)\s+)?"
    r"(?:(?:other|respective|foreign|defen[cs]e|prime|visiting|rival|neighbou?ring)\s+)*$",
    re.I,
)
_OF_WHOM = re.compile(r"\s+(?:of|from|in|for|who|whose)\b")
_OF_BOTH = re.compile(r"\s+of (?:the two|both) (?:countries|nations|states|neighbou?rs)\b")
_COUNTS = {"two": 2, "three": 3, "four": 4, "five": 5}


def with_plurals(
    text: str, actors: list[Actor], told: Iterable[tuple[Actor, ...]], pair: tuple[Actor, ...] = ()
) -> list[Actor]:
    """The actors of a sentence, where an office in the plural has the countries of those whom the text named together:
    ``told``, the latest first; ``pair``: the two states that acted in the sentence before."""
    if not any(a.plural and not a.countries for a in actors):
        return actors
    known = list(told)
    linked = [_linked(text, a, actors[:i], known) for i, a in enumerate(actors)]
    return [_of_the_pair(text, a, linked[:i], pair) for i, a in enumerate(linked)] if pair else linked


def _of_the_pair(text: str, office: Actor, before: list[Actor], pair: tuple[Actor, ...]) -> Actor:
    """ "Chad and Niger have agreed. President A of Togo rang both leaders": of the two states, where a third acts."""
    if office.countries or not office.plural or not office.level or office.aside:
        return office
    m = _DEFINITE.search(text, max(0, office.start - 45), office.start)
    count = m and (_COUNTS.get((m["count"] or "").lower()) or (2 if m["word"].lower() in ("both", "their") else 0))
    of_both = _OF_BOTH.match(text, office.end) is not None
    if not of_both and (count != len(pair) or _OF_WHOM.match(text, office.end)):
        return office
    codes = countries_of(pair)
    third = countries_of(a for a in before if a.level and not a.aside and not a.plural) - codes
    return replace(office, countries=tuple(sorted(codes)), form=MEANT) if third and len(codes) == 2 else office


def _linked(text: str, office: Actor, before: list[Actor], told: list[tuple[Actor, ...]]) -> Actor:
    if office.kind != "office" or not office.plural or office.countries or not office.level or office.aside:
        return office
    m = _DEFINITE.search(text, max(0, office.start - 45), office.start)
    if m is None or _OF_WHOM.match(text, office.end):
        return office
    count = _COUNTS.get((m["count"] or "").lower()) or (2 if m["word"].lower() == "both" else 0)
    here = tuple(a for a in before if a.level and not a.aside and a.kind in ("person", "office", "counterpart"))
    pair = _named_pair(text, before, office)
    if pair and len(countries_of(here)) < 2 and count in (0, 2):
        return replace(office, countries=pair, form=MEANT, members=tuple(before[-1:]))
    title = text[office.start : office.end].casefold()
    for group in (here, *told):
        codes = countries_of(a for a in group if office.level in (a.level, "working") and _may_hold(a, title))
        besides = codes - countries_of(here) if group is not here else codes
        for fitting in (codes, besides):
            if len(fitting) >= 2 and (not count or len(fitting) == count):
                return replace(office, countries=tuple(sorted(fitting)), form=MEANT)
    return office


def _may_hold(head: Actor, title: str) -> bool:
    """Can one of whom no name is told be among "the presidents"? Not where the one whom it met is prime minister."""
    if head.form != MEANT or not head.office or title == "leaders":
        return True
    return title.removesuffix("s").split()[-1] in head.office.casefold()


_AND = re.compile(r" and (?:the )?")
_A_CLAUSE = 120


def _named_pair(text: str, before: list[Actor], office: Actor) -> tuple[str, ...]:
    """ "Japan and Russia have kept in touch, and the two leaders spoke": the two countries named right before."""
    near = [a for a in before if a.kind == "country" and a.form == "name" and office.start - a.end < _A_CLAUSE]
    pairs = [(a, b) for a, b in pairwise(near) if _AND.fullmatch(text, a.end, b.start)]
    told = {c for a in near for c in a.countries}
    codes = {c for a in pairs[-1] for c in a.countries} if pairs else set()
    return tuple(sorted(codes)) if len(codes) == 2 and codes == told else ()


def as_told(actors: list[Actor], but: Container[int] = ()) -> list[Actor]:
    """The actors as the text names them, "they" and "the ministers" without countries; ``but``: where those stand of
    whom the sentence itself tells."""
    meant = (a.form == MEANT and a.start not in but for a in actors)
    return [replace(a, countries=()) if m else a for a, m in zip(actors, meant, strict=True)]


def with_members(actors: list[Actor], clause: tuple[int, int]) -> list[Actor]:
    """The actors, and those whom "the two" mean where nobody else of any rank is told; but "after talks of the two
    presidents A agreed that the foreign ministers would meet": of the presidents, told outside the clause, none."""

    def is_told(actor: Actor) -> bool:
        return clause[0] <= actor.start < clause[1]

    both = [a for a in actors if a.kind == "office" and a.plural and not a.countries and a.level and is_told(a)]
    if both:
        actors = [a for a in actors if a.level in (None, both[0].level) or is_told(a)]
    return actors if any(a.level for a in actors) else [*actors, *(m for a in actors for m in a.members)]


_AND_THEIR = len(" and their  ")


def besides(preps: dict[int, str], *sides: list[Actor]) -> bool:
    """Does anybody of another country stand beside "the ministers" on their side, without "with" or "by"?"""
    for actors in sides:
        they = [a for a in actors if a.form == MEANT]
        meant = countries_of(they)
        others = [a for a in actors if a.form != MEANT and not set(a.countries) <= meant]
        # "The two and their Polish counterpart": one list.
        others = [a for a in others if not any(0 < a.start - t.end < _AND_THEIR for t in they)]
        if meant and any(preps.get(a.start) not in ("with", "by", "to", "between") for a in others):
            return True
    return False


def countries_of(actors: Iterable[Actor]) -> set[str]:
    """The countries of these actors."""
    return {c for a in actors for c in a.countries}


_THEY = filtered(
    r"\b(?:[Tt]he (?P<count>two|pair|duo|three|trio|threesome|four|foursome|quartet)|[Aa]ll (?P<all>three|four)|"
    r"(?P<both>[Bb]oth))\b"
    r"(?!\s+(?:of(?! them\b)|(?:[a-z]+s|men|women) (?:of|in|on)|sides|countr\w+|nations|states|parties|"
    r"peoples|neighbou?rs|capitals|governments|sets|houses|days|weeks|months|years|hours|times|other|main|more|"
    r"and(?! (?:their|with)\b))\b)"
    r"(?=(?:\s+(?:men|women|leaders))?(?:\s+[a-z]|[.,;]))"
)
# "They met him in Lima", "when they sat down with C": the subject of a clause which names somebody more.
_THEY_TOO = filtered(
    r"\b[Tt]hey(?= "
    r"(?:(?:all|both|also|then|later|last|first|jointly|together|had|have|were|are|will|would|to|be) ){0,4}"
    r"(?:met|meet|seen?|saw|sat|sit|convened?|gather(?:ed)?|held|hold|received?|hosted?|talked|spoke|spoken|welcomed|"
    r"joined|conferred|dined|due|expected|scheduled)\b)"
)
# "Russia's minister met them on Monday", "held talks with each of them": whom somebody of a third state saw.
_THEM = filtered(
    r"\b(?:met|saw|received|hosted|welcomed|rang|telephoned|"
    r"(?:met|spoke|spoken|talked|talks|meetings?|conversations?) (?:with|to)) "
    r"(?P<them>(?:(?:each|both) of )?them)\b(?! (?:all|that|to|as|for|free|go)\b)"
)
# "Families came to Moscow, and the minister received | them": others than those of another clause.
_LONG_WAY = re.compile(r"[,;:]|.{80}", re.S)
# "Their previous conversation", "their talks in Oslo".
_THEIR = filtered(
    r"\b[Tt]heir (?=(?:[a-z-]+ ){0,2}"
    r"(?:meeting|talks?|call|conversation|summit|encounter|session|discussions|negotiations|visit)s?\b)"
)
_SIZES = {"two": 2, "pair": 2, "duo": 2, "three": 3, "trio": 3, "threesome": 3, "four": 4, "foursome": 4, "quartet": 4}
# "When they met", "as they talked": of two, where no more are told.
_WHEN_THEY = filtered(
    r"(?<=\bwhen )they(?=\s+(?:(?:last|first|both|then|had) )?(?:met|spoke|spoken|talked|saw|sat|conferred)\b)"
)
# "He, A and B agreed when they met": more than the sentence names.
_HE_AMONG = filtered(r"\b(?:[Hh]e|[Ss]he)(?:,| and) (?:the )?[A-Z]")
_THEIR_OFFICE = re.compile(r"\s+(?:[a-z-]+\s+){0,2}")
_WHO_WILL = re.compile(r",?\s+who\b")
_SAYS_SO = re.compile(r"\s+(?:said|says|told|recalled|added|noted)\b")


def with_pronouns(text: str, start: int, end: int, actors: list[Actor], told: list[tuple[Actor, ...]]) -> list[Actor]:
    """The actors of a sentence, and "they" or "the two" as those whom the text named together last."""
    found: list[Actor] = []
    for m in [m for p in (_THEY, _THEIR, _WHEN_THEY, _THEY_TOO, _THEM) for m in p.finditer_between(text, start, end)]:
        them = m.re is _THEM.pattern
        at, behind = m.span("them") if them else m.span()
        if any(a.start < behind and at < a.end for a in (*actors, *found)) or _HE_AMONG.search_between(text, start, at):
            continue
        if any(a.form == MEANT and a.plural and _THEIR_OFFICE.fullmatch(text, behind, a.start) for a in actors):
            continue  # "the two foreign ministers" is one word for them, and linked
        more = _one_more(actors, behind) if m.re is _THEY_TOO.pattern else None
        if them:
            more = countries_of(a for a in actors if a.end <= at and _can_be_meant(a))
            if not more or _LONG_WAY.search(_without_names(text, start, at, actors)):
                continue
        if more == set():
            continue
        told_as = m.groupdict()
        two = told_as.get("both") or m.re is _WHEN_THEY.pattern
        count = _SIZES.get((told_as.get("count") or told_as.get("all") or "").lower()) or (2 if two else 0)
        here = _named_beside(text, start, end, at, actors, pair=count == 2) if not them else ()
        named = [a for a in actors if a.end <= at and a.level and a.name and not a.aside]
        # Two named beside it, of whom the country of one is not known: those, and none of whom the text spoke before.
        for group in (here,) if here and len(named) == 2 else (here, *told):
            codes = countries_of(a for a in group if _can_be_meant(a))
            if len(codes) >= 2 and (not count or len(codes) == count) and (more is None or more - codes):
                whose, members = tuple(sorted(codes)), here if group is here else ()
                found.append(Actor(at, behind, "office", whose, plural=True, form=MEANT, members=members))
                break
    return sorted([*actors, *found], key=lambda a: a.start) if found else actors


def _without_names(text: str, start: int, end: int, actors: list[Actor]) -> str:
    """A stretch of text without those named in it: "Peru's minister, A. Name, met" -> " met"."""
    left, at = "", start
    for a in actors:
        if a.name and at <= a.start and a.end <= end:
            left, at = left + text[at : a.start], a.end + text.startswith(",", a.end)
    return left + text[at:end]


def _one_more(actors: list[Actor], at: int) -> set[str]:
    """The states of the office-holders named behind a place in the text."""
    return countries_of(a for a in actors if a.start > at and _can_be_meant(a))


def _named_beside(text: str, start: int, end: int, at: int, actors: list[Actor], *, pair: bool) -> tuple[Actor, ...]:
    """Those named in the sentence before the pronoun at ``at``."""
    here = [a for a in actors if a.end <= at and _can_be_meant(a)]
    occasion = occasion_of(text[start:end])
    if occasion and not occasion.holds(at - start):
        # "A said after talks with B that C was calm when the two met": A and C.
        here = [a for a in here if not occasion.holds(a.start - start)]
    if pair and len(countries_of(here)) > 2:
        # "A and B spoke with C, who will receive both": not the one for whom "who" stands.
        here = [a for a in here if not _WHO_WILL.match(text, a.end)]
    if pair and len(countries_of(here)) == 1:
        # "C was calm when the two met, A said": A and C.
        here += [a for a in actors if a.start >= at and _can_be_meant(a) and _SAYS_SO.match(text, a.end)]
    return tuple(here)


def _can_be_meant(a: Actor) -> bool:
    return bool(a.level and a.countries and not a.aside and a.kind in ("person", "office", "counterpart"))
