"""The words that a regular expression cannot match without, read off its parse tree."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from functools import cache, lru_cache
from itertools import islice, product
from re import _constants as op  # type: ignore[attr-defined]
from re import _parser  # type: ignore[attr-defined]
from typing import Any

Words = frozenset[str]
_MANY = 96  # longer lists of alternatives are not multiplied out
_SHORTEST_OPENING, _MOST_OPENINGS = 2, 400
_LONGEST_OPENINGS = (10, 5)  # letters that are told apart; fewer where there are too many
_EMPTY: Words = frozenset([""])
_RUN = "run of letters"
# Words of nearly every sentence tell nothing.
_COMMON = frozenset(("the", "and", "for", "that", "with", "was", "had", "his", "her", "its", "are", "not", "from"))


_DIGITS: Words = frozenset("0123456789")
_OTHER_DIGIT = re.compile(r"[^\D0-9]")


def fold(text: str) -> str:
    """Lower case as patterns that ignore case see it, with plain apostrophes and digits. Offsets may shift."""
    low = text.lower()
    if low.isascii():
        return low
    low = low.replace("’", "'").replace("i̇", "i").replace("ı", "i").replace("ſ", "s")
    return _OTHER_DIGIT.sub("0", low)


# Both words are asked of each pattern, one after the other: it is taken apart once.
_parsed = lru_cache(maxsize=1)(_parser.parse)


def required_words(pattern: str, flags: int = 0) -> tuple[Words, ...]:
    """Up to two sets of folded words: every match holds a word of each. None where no words tell anything."""
    exact, needed = _sequence(_parsed(pattern, flags))
    return tuple(_shortest(words) for words in _rarest(exact, *needed) if _rate(words) < 1)


def leading_words(pattern: str, flags: int = 0) -> Words:
    """Folded words of which each match begins with one. None where a match may begin with anything, or too briefly."""
    nodes = _parsed(pattern, flags)
    for longest in _LONGEST_OPENINGS:
        ways = sorted({text for text, _ in _openings(nodes, longest)})
        if min(map(len, ways)) >= _SHORTEST_OPENING:
            shortest = ways[:1]
            for way in ways[1:]:
                if not way.startswith(shortest[-1]):
                    shortest.append(way)
            return frozenset(shortest)
    return frozenset()


def _openings(nodes: Any, longest: int) -> set[tuple[str, bool]]:
    """How texts that the nodes match can begin, each with whether the next node goes on from there."""
    start = _plain_start(nodes, longest)
    ways = {("".join(start), True)}
    for kind, value in islice(nodes, len(start), None):
        still = {way for way in ways if way[1] and len(way[0]) < longest}
        if not still:
            break
        more = _opening(kind, value, longest)
        longer = {(text + opening, goes_on) for text, _ in still for opening, goes_on in more}
        if len(ways) + len(longer) > _MOST_OPENINGS:
            break
        ways = {(text, False) for text, _ in ways - still} | longer
    else:
        return ways
    return {(text, False) for text, _ in ways}


def _plain_start(nodes: Any, longest: int) -> list[str]:
    """The single letters with which the nodes begin: most alternatives are nothing else."""
    letters: list[str] = []
    for kind, value in nodes:
        if kind is not op.LITERAL or len(letters) == longest:
            break
        letters.append(fold(chr(value)))
    return letters


def _opening(kind: Any, value: Any, longest: int) -> set[tuple[str, bool]]:
    if kind is op.LITERAL:
        return {(fold(chr(value)), True)}
    if kind is op.IN:
        return {(c, True) for c in _charset(value) or ()} or {("", False)}
    if kind is op.SUBPATTERN:
        return _openings(value[3], longest)
    if kind is op.BRANCH:
        return set().union(*(_openings(nodes, longest) for nodes in value[1]))
    if kind in (op.MAX_REPEAT, op.MIN_REPEAT):
        low, high, nodes = value
        once = {(text, goes_on and high == 1) for text, goes_on in _openings(nodes, longest)}
        return once if low else once | {("", True)}
    return {("", kind in (op.AT, op.ASSERT, op.ASSERT_NOT))}


def _rate(words: Words) -> float:
    """Roughly how often one of the words stands in a sentence; 1 and more tells nothing."""
    return sum(map(_rate_of, words))


@cache
def _rate_of(word: str) -> float:
    bare = word.strip()
    if bare.isdigit():
        return 0.1 * 0.3 ** len(bare)
    return 1.0 if len(bare) < 3 or bare in _COMMON else 0.5 * 0.33 ** len(bare)


def _rarest(*sets: Words | None) -> tuple[Words, ...]:
    """The two sets of words that stand in the fewest sentences."""
    telling = dict.fromkeys(words for words in sets if words and "" not in words)
    return tuple(sorted(telling, key=_rate)[:2])


def _shortest(words: Words) -> Words:
    """Without those that hold another one."""
    return frozenset(w for w in words if not any(v != w and v in w for v in words))


def _sequence(nodes: Any) -> tuple[Words | None, tuple[Words, ...]]:
    """(all texts the nodes can match, if these are few; sets of words: each match holds one of each set)."""
    run: Words = _EMPTY
    needed: list[Words] = []
    whole = True
    for kind, value in _with_runs(nodes):
        if kind is op.ASSERT:  # what must stand there is needed too, but takes up no room
            ahead, own = _sequence(value[1])
            needed += [ahead, *own] if ahead else own
            continue
        exact, own = _node(kind, value)
        joined = frozenset(map("".join, product(run, exact))) if exact and len(exact) * len(run) <= _MANY else None
        if joined is not None:
            run = joined
            needed += own if exact == _EMPTY else ()  # of a group of looks back or ahead, which takes up no room
            continue
        whole = False
        needed += [run, *own]
        run = exact or _EMPTY
    return (run if whole else None), _rarest(*needed, run)


def _with_runs(nodes: Any) -> Iterator[tuple[Any, Any]]:
    """The nodes, letters that stand one after the other as one node ``_RUN`` with their text."""
    letters: list[str] = []
    for kind, value in nodes:
        if kind is op.LITERAL:
            letters.append(fold(chr(value)))
            continue
        if letters:
            yield _RUN, "".join(letters)
            letters.clear()
        yield kind, value
    if letters:
        yield _RUN, "".join(letters)


def _node(kind: Any, value: Any) -> tuple[Words | None, tuple[Words, ...]]:
    if kind is _RUN:
        return frozenset([value]), ()
    if kind is op.IN:
        return _charset(value), ()
    if kind is op.SUBPATTERN:
        return _sequence(value[3])
    if kind is op.BRANCH:
        return _branch([_sequence(nodes) for nodes in value[1]])
    if kind in (op.MAX_REPEAT, op.MIN_REPEAT):
        return _repeat(*value)
    if kind in (op.AT, op.ASSERT, op.ASSERT_NOT):
        return _EMPTY, ()
    return None, ()


def _repeat(low: int, high: int, nodes: Any) -> tuple[Words | None, tuple[Words, ...]]:
    exact, needed = _sequence(nodes)
    once = high == 1 and exact
    if low == 0:
        return (exact | _EMPTY if exact and once else None), ()
    return (exact if once else None), _rarest(exact, *needed)


def _branch(ways: list[tuple[Words | None, tuple[Words, ...]]]) -> tuple[Words | None, tuple[Words, ...]]:
    needed = [_rarest(exact, *own) for exact, own in ways]
    exacts = [exact for exact, _ in ways]
    every = _union(exacts) if all(exacts) else None  # type: ignore[arg-type]
    if every is not None and len(every) > _MANY:
        every = None
    if not all(needed):
        return every, ()
    return every, _rarest(_union(sets[0] for sets in needed), _union(sets[-1] for sets in needed))


def _union(sets: Iterable[Words]) -> Words:
    return frozenset().union(*sets)


def _charset(members: list[tuple[Any, Any]]) -> Words | None:
    """The characters of a small set such as ``[cs]`` or ``[4-9]``."""
    found: set[str] = set()
    for kind, value in members:
        if kind is op.LITERAL:
            found.add(fold(chr(value)))
        elif kind is op.CATEGORY and value is op.CATEGORY_DIGIT:
            found |= _DIGITS
        elif kind is op.RANGE and value[1] - value[0] < 10:
            found |= {fold(chr(code)) for code in range(value[0], value[1] + 1)}
        else:
            return None
    return frozenset(found)
