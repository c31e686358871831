"""Names of people: the same person in other spellings, word orders and degrees of fullness."""

from __future__ import annotations

import re
import unicodedata
from difflib import SequenceMatcher
from functools import lru_cache

# Below five letters one changed letter makes another name (Wang, Yang); above, it is mostly a transliteration.
SHORTEST_FUZZY = 5
ALIKE = 0.8
# How alike the rest of two names with the same first word must be (Wu Jiangfu, Wu Jianfu; not Wu Keping).
REST_ALIKE = 0.7
# As many consonants in the same order are one name in two transliterations (Muhammad, Mohamed).
FEWEST_CONSONANTS = 4

# Words of a name that tell persons of one family apart, or stand between its parts, but name nobody.
_ADDED = frozenset(("jr", "sr", "ii", "iii", "iv"))
_SON_OF = frozenset(("bin", "ibn", "bint"))
_BETWEEN = _SON_OF | {"al", "el", "da", "de", "do", "dos", "del", "della", "di", "von", "van", "der", "den", "la", "y"}
_DOUBLED = re.compile(r"([bcdfghjklmnpqrstvwxz])\1")
_VOWELS = re.compile(r"[aeiouy]")


@lru_cache(maxsize=65536)
def name_tokens(name: str) -> tuple[str, ...]:
    """Words of a name without accents, case and initials."""
    plain = unicodedata.normalize("NFKD", name)
    bare = "".join(c for c in plain if not unicodedata.combining(c)).casefold().replace("'", "").replace("’", "")
    words = "".join(c if c.isalpha() else " " for c in bare).split()
    return tuple(word for word in words if len(word) > 1)


@lru_cache(maxsize=65536)
def alike(one: str, other: str) -> bool:
    """Whether two words may be spellings of one name."""
    if one == other:
        return True
    if min(len(one), len(other)) < SHORTEST_FUZZY or one[0] != other[0]:
        return False
    return SequenceMatcher(None, one, other).ratio() >= ALIKE


def same_name(one: str, other: str) -> bool:
    """Whether one name is the other, or a shorter form of it: every word of the shorter is in the longer."""
    shorter, longer = sorted((name_tokens(one), name_tokens(other)), key=len)
    return bool(shorter) and all(any(alike(a, b) for b in longer) for a in shorter)


@lru_cache(maxsize=65536)
def core_words(name: str) -> tuple[str, ...]:
    """The words that name a person, without "Jr." and "bin", and with doubled consonants once (Lloyd, Loyd)."""
    told = name_tokens(name)
    own = [word for word in told if word not in _ADDED and word not in _BETWEEN] or told
    return tuple(_DOUBLED.sub(r"\1", word) for word in own)


@lru_cache(maxsize=65536)
def may_be_one(one: str, other: str) -> bool:
    """Whether two articles may mean one person by these names, both of one country and of one contact.

    "Boyd K. Harlin III" and "Boyd Harlen", "Reyes" and "Teddy Reyes Jr."; a surname is enough, but a first word is not
    where another follows ("Wu Jiangfu", "Wu Keping"; "Juan Rojas", "Juan Vega").
    """
    shorter, longer = sorted((core_words(one), core_words(other)), key=len)
    if not shorter:
        return False
    if len(shorter) == 1 and len(shorter[0]) >= SHORTEST_FUZZY and "".join(longer).startswith(shorter[0]):
        return True
    if all(any(_spelt_alike(a, b) for b in longer) for a in shorter) or "".join(shorter) == "".join(longer):
        return True
    if len(shorter) == 1:
        return False
    if not _SON_OF.isdisjoint(name_tokens(one)) and not _SON_OF.isdisjoint(name_tokens(other)):
        return all(map(_spelt_alike, shorter[:2], longer[:2]))
    return _share_ends(shorter, longer) if not _spelt_alike(shorter[0], longer[0]) else _rest_alike(shorter, longer)


def _share_ends(one: tuple[str, ...], other: tuple[str, ...]) -> bool:
    """Whether a first or last word of each (surnames stand first or last) is found in the other."""
    ends, ends_other = {one[0], one[-1]}, {other[0], other[-1]}
    return any(_spelt_alike(a, b) for a in ends for b in other) and any(
        _spelt_alike(a, b) for a in ends_other for b in one
    )


def _rest_alike(one: tuple[str, ...], other: tuple[str, ...]) -> bool:
    """Whether names with the same first word have a surname in common, or spell what follows in two ways."""
    last, last_other = one[-1], other[-1]
    if _spelt_alike(last, last_other):
        return True
    if any(len(a) >= SHORTEST_FUZZY and any(_spelt_alike(a, b) for b in rest)
           for a, rest in ((last, other[1:]), (last_other, one[1:]))):  # fmt: skip
        return True
    rest, rest_other = "".join(one[1:]), "".join(other[1:])
    return _same_bones(rest, rest_other, FEWEST_CONSONANTS - 1) or (
        SequenceMatcher(None, rest, rest_other).ratio() >= REST_ALIKE
    )


@lru_cache(maxsize=65536)
def _spelt_alike(one: str, other: str) -> bool:
    """Whether two words are one name, misspelt or in another transliteration."""
    return alike(one, other) or (one[0] == other[0] and _same_bones(one, other, FEWEST_CONSONANTS))


def _same_bones(one: str, other: str, fewest: int) -> bool:
    """Whether two words have the same consonants, and enough of them."""
    bones = _VOWELS.sub("", one)
    return len(bones) >= fewest and bones == _VOWELS.sub("", other)
