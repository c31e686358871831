"""Names of people: the same person in other spellings, word orders and degrees of fullness."""

from __future__ import annotations

import unicodedata
from difflib import SequenceMatcher
from functools import lru_cache

# Below five letters one changed letter makes another name (Wang, Yang); above, it is mostly a transliteration.
SHORTEST_FUZZY = 5
ALIKE = 0.8


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


def share_surname(one: str, other: str) -> bool:
    """Whether a first or last word of each (surnames stand first or last) is found in the other."""
    left, right = name_tokens(one), name_tokens(other)
    ends_left, ends_right = {*left[:1], *left[-1:]}, {*right[:1], *right[-1:]}
    return any(alike(a, b) for a in ends_left for b in right) and any(alike(a, b) for a in ends_right for b in left)


def same_name(one: str, other: str) -> bool:
    """Whether one name is the other, or a shorter form of it: every word of the shorter is in the longer."""
    shorter, longer = sorted((name_tokens(one), name_tokens(other)), key=len)
    return bool(shorter) and all(any(alike(a, b) for b in longer) for a in shorter)
