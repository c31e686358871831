"""The verb of what two office-holders of two states did to, or with, one another, where it needs both to be there."""

from __future__ import annotations

import re
from collections.abc import Iterable

from etl.lexicon import word_list


def _words(line: str) -> frozenset[str]:
    return frozenset(line.split())


TELLS = _words("told assured informed")
# "B's mother", but not "B's hand".
OWNS = re.compile(r"['’]s?(?!\w)(?! (?:hands?|arms?|cheeks?|shoulders?|ear|side)\b)")
_HANDED, _BESIDE = frozenset(("", "to")), re.compile(r"\b(?:with|beside|alongside)(?: (?:the|his|her))? $")
_GOT = _words("got obtained accepted secured extracted elicited wrung wrested")
# "Gave B a loan", "drove B mad", "found B at his side": these only where it is told where.
_ALSO_FROM_AFAR = _words("drove drive driven gave give given found led lead presented showed show shown took take")
_PUT = _words("put seated")
_AT_TABLE = re.compile(r"[^,;.]{0,60}\b(?:at|round|around) [^,;.]{0,30}\btable\b")
_PAST = re.compile(r"(?!(?:need|feed|seed|speed|indeed|hundred|sacred|wicked)$)[a-z]+ed")
_WORD = re.compile(r"\b[A-Za-z][\w’'-]*")
# Behind these any word is a verb, behind forms of "be" only one in "ing" or "ed".
_MODALS, _BE = _words("will would to did"), _words("was were is are been be")
_ARTICLES = _words("a an the his her its their")
# What may stand between such a word and its verb.
_ADVERB = re.compile(
    r"\w+ly|also|then|later|first|again|himself|herself|once|even|too|both|together|last|still|just|now|due|expected|set|"
    r"this|next|year|week|month|day|morning|afternoon|evening|night|early|late|on|in|at|the|an?|his|her|their|where|who|side|by"
)
# "Signed a decree to extradite B": what is to be done to him.
_TO_DO = re.compile(r"\bto [a-z]{3,} ")
# "Took him to court", "drove him out": what follows whom it was done to.
_FARED = re.compile(
    r"[^,;.]{0,40}?\b(?:by surprise|to (?:court|task|jail|prison)|hostage|prisoner|captive|seriously|"
    r"at h(?:is|er) word|for (?:granted|a fool)|aback|unawares|by the nose|guilty|wanting|lacking|dead|mad|"
    r"the brink|despair)\b|"
    r" (?:as|to (?!the |his |her |an? )[a-z]+) |"
    r" (?:out|off|away|down|over|apart|from(?! the airport)|into (?:exile|a corner|the arms))\b"
)
_NEAR, _IN_PLACE = 4, 12  # words between the verb and whom it acts on, without and with a place told
_NEXT = 30  # how far behind him what was given stands


def acting_verb(
    text: str, between: tuple[int, int], behind: int, prep: str, *, placed: bool, scene: bool
) -> tuple[int, int] | None:
    """ "A handed B the keys": the verb ``between`` the two that acts on the second, who is governed by ``prep``;
    ``behind``: where he ends, ``placed``: is it told where it was, ``scene``: and that beside the day?"""
    verb = finite_verb(text, *between, tells=prep in TELLS)
    if verb is None or OWNS.match(text, behind):
        return None
    words = text[verb[1] : between[1]]
    near = len(words.split()) <= (_IN_PLACE if placed else _NEAR) and not _TO_DO.search(words)
    if not near or "," in words[-2:]:
        return None
    if prep in TELLS:
        return verb if placed else None
    if prep == "with" or _BESIDE.search(words):
        return verb if placed and not _HAD_WITH.search(_BESIDE.sub("", words).rstrip()) else None
    needs_him = not _FROM_AFAR.search(words) and _needs_him(text, verb, prep, behind, placed=placed, scene=scene)
    return verb if needs_him else None


def _needs_him(text: str, verb: tuple[int, int], prep: str, behind: int, *, placed: bool, scene: bool) -> bool:
    """Is it done only to somebody who is there: "handed B", "walked up to B", "was kissed by B", "got word from B"?"""
    word = text[slice(*verb)]
    if prep == "from":
        return placed and word in _GOT
    if word in _PUT:
        return (placed and prep == "to") or _AT_TABLE.match(text, behind) is not None
    known = scene or (word in _FACE_TO_FACE and (placed or word not in _ALSO_FROM_AFAR))
    if not known or not (prep in _HANDED or (placed and prep == "by")):
        return False
    return not _FARED.match(text, behind) and not _FROM_AFAR.search(text, behind, behind + _NEXT)


def of_both(text: str, verb: tuple[int, int] | None, *, scene: bool) -> tuple[int, int] | None:
    """The verb, if those of whom it tells do it in each other's presence: "planted a tree", or whatever has its
    ``scene`` in a town on a day, but not "cut taxes"."""
    if verb is None or _OF_EACH.match(text, verb[1]):
        return None
    return verb if scene or text[slice(*verb)] in _OF_TWO else None


def finite_verb(text: str, begin: int, end: int, *, tells: bool = False) -> tuple[int, int] | None:
    """The first finite verb of a stretch, or None if it tells of somebody far away; ``tells``: "told" will do."""
    helped = ""
    for m in _WORD.finditer(text, begin, end):
        word = m.group()
        if word in _AFAR and not (tells and word in TELLS):
            return None
        if word in _MODALS or word in _BE:
            helped = word
        elif helped == "to" and word in _ARTICLES:
            helped = ""  # "named B to a panel"
        elif _is_verb(word, helped) or (tells and word in TELLS):
            return None if _TURNS.match(text, m.start()) else m.span()
        elif word in ("and", "or"):
            helped = ""  # "were in Lima and in Quito": each for himself
    return None


def tells_verb(text: str) -> bool:
    """Is there a past, of whatever kind, in these words: "praised A and B for ..."?"""
    words = [m.group() for m in _WORD.finditer(text)]
    return any(w in _AFAR or w in _PASTS or _PAST.fullmatch(w) for w in words)


def _is_verb(word: str, helped: str) -> bool:
    """Is that word a past, or a verb behind the one that ``helped`` it?"""
    if word in _PASTS or _PAST.fullmatch(word):
        return True
    behind = helped in _MODALS or (helped in _BE and word.endswith("ing"))
    return behind and word.islower() and not _ADVERB.fullmatch(word)


def _with_stems(verbs: Iterable[str]) -> frozenset[str]:
    """Verbs with the forms that stand behind "will" or "are": "praised", "praise", "praising"."""
    forms = ((v, v[:-1], v[:-2], f"{v[:-2]}ing") if v.endswith("ed") else (v,) for v in verbs)
    return frozenset(form for told in forms for form in told)


def _any_of(name: str) -> str:
    return rf"\b(?:{'|'.join(sorted(word_list(name)))})"


_AFAR, _PASTS = _with_stems(word_list("verbs_at_a_distance")), word_list("irregular_pasts")
_FACE_TO_FACE, _OF_TWO = _with_stems(word_list("verbs_face_to_face")), _with_stems(word_list("verbs_of_two"))
# "Cut taxes", "sent their armies".
_OF_EACH = re.compile(
    rf" (?:[\w’'-]+ ){{0,2}}(?:{_any_of('of_each_for_himself')}\b|"
    r"their (?!signatures|names to|differences|hands)\w+s\b)"
)
_TURNS = re.compile(rf"{_any_of('turns_of_one')}\b")
# "Gave B his support", "a week": what came from afar was words, power, or something meant.
_FROM_AFAR = re.compile(rf"{_any_of('given_from_afar')}\b")
_PUT_NAMES = re.compile(r"\w+ their (?:names|signatures|initials|pens)\b")
# "Locked horns with B", "tore up the pact with B", "shared the cover with B".
_HAD_WITH = re.compile(rf"{_any_of('broken_or_shared_with')}$")


def any_verb(text: str, begin: int, end: int) -> tuple[int, int] | None:
    """The first word of a stretch that is a past, or a verb behind what helps it, of whatever kind."""
    helped = ""
    for m in _WORD.finditer(text, begin, end):
        word = m.group()
        if word in _MODALS or word in _BE:
            helped = word
        elif _is_verb(word, helped) or word in _AFAR:
            return m.span()
    return None


def of_each(text: str, verb: tuple[int, int]) -> bool:
    """Does the verb tell of somebody far away, or of what each of several does for himself?"""
    afar = text[slice(*verb)] in _AFAR or _TURNS.match(text, verb[0]) or _OF_EACH.match(text, verb[1])
    return bool(afar) and not _PUT_NAMES.match(text, verb[0])


def is_from_afar(text: str, verb: tuple[int, int], behind: int) -> bool:
    """Does the verb, of which somebody who ends at ``behind`` is the object, tell of somebody far away, or of power or
    words given?"""
    return bool(
        of_each(text, verb)
        or _HAD_WITH.search(text[verb[1] : verb[1] + _NEXT].split(" with ")[0])
        or _FARED.match(text, behind)
        or _FROM_AFAR.search(text, verb[1], behind + _NEXT)
        or OWNS.match(text, behind)
    )
