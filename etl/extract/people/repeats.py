"""Persons named again, by surname or by a part of the name."""

from __future__ import annotations

import re
from bisect import bisect_right

from etl.extract.people.actors import INTERNATIONAL, Actor, Roster
from etl.extract.people.holders import from_holders, may_begin_holder
from etl.extract.people.names import ARTICLE, STOP_WORDS, Person, name_tokens, strip_possessive

_ERA = re.compile(
    r"^(?:-[A-Z]\w+)?(?:['’]s?)?\s+(?:administration|government|era|years|presidency|cabinet|team|White House|policy)\b"
)
_PARTICLES = ("bin", "bint", "ibn", "van", "von", "der", "de", "do", "da", "dos")
_RUN = re.compile(
    r"[A-ZÀ-ÞĀ-Ž][\w’'-]+"
    rf"(?:\s+(?:(?:{'|'.join(_PARTICLES)}|al|el)\s+){{0,2}}(?:{ARTICLE})?[A-ZÀ-ÞĀ-Ž][\w’'-]+){{0,9}}"
)
_WORD = re.compile(r"\S+")


def read_repeats(roster: Roster) -> None:
    by_token: dict[str, set[int]] = {}
    for i, person in enumerate(roster.people):
        for token in person.tokens:
            by_token.setdefault(token, set()).add(i)
    # "La Paz", "Costa Rica": no Paz, and no Costa.
    places = [(c.start, c.end) for c in roster.countries if " " in c.text]
    taken = sorted([*((a.start, a.end) for a in roster.actors), *places])
    starts = [start for start, _ in taken]
    others: set[str] = set()  # words that are no part of a name, as far as names are known
    known = len(by_token)
    for m in _RUN.finditer(roster.text):
        start = _with_article(roster.text, m.start())
        run = roster.text[start : m.end()]
        words = run.split()
        if others.issuperset(words):
            continue
        if any(word not in others and _may_be_named(word, by_token) for word in words):
            _read_run(roster, start, run, by_token, taken, starts)
            if len(by_token) != known:
                others, known = set(), len(by_token)
        else:
            others.update(words)


_ARTICLE_BEFORE = re.compile(rf"(?<![\w-]){ARTICLE}$")


def _with_article(text: str, start: int) -> int:
    """Where a name begins whose capital stands there: with the article of "al-Sisi"."""
    article = _ARTICLE_BEFORE.search(text, max(0, start - 4), start) if text[start - 1 : start] == "-" else None
    return article.start() if article else start


def _may_be_named(word: str, by_token: dict[str, set[int]]) -> bool:
    """Is this a word of a name told before, or one that begins a name in the list of holders?"""
    token = strip_possessive(word)
    return token in by_token or word in by_token or _as_begun(token) in by_token or may_begin_holder(token)


def _as_begun(token: str) -> str:
    """ "el-Sissi" as a sentence begins with it."""
    return token[:1].upper() + token[1:]


# "The Gulf of Fonseca", "Lake Victoria": a place, whoever bears such a name.
_PLACE_OF = re.compile(
    r"\b(?:Gulf|Strait|Straits|Cape|Bay|Isle|Province|Department|City|Port|Lake|Mount|Fort|Rio|Plaza|Camp)\s+(?:of\s+)?$"
)


def _is_somebody_else(roster: Roster, known: Person, words: list[tuple[int, str]], i: int) -> bool:
    """ "Sergey Lavrov" is not the Sergey Ryabkov named before: a shared first name and another surname; nor does the
    middle of a name begin that of another: "Jin Hyo Sol" is no Choi Jin Su."""
    if i + 1 >= len(words) or words[i][1] not in known.name.split()[:-1]:
        return False
    following = re.sub(r"['’]s?$", "", words[i + 1][1])
    return following not in known.tokens and following not in STOP_WORDS and following not in roster.blocked


def _meant_by(roster: Roster, ids: set[int], start: int) -> set[int]:
    """Of several who bear a name the only one told before it, whoever comes later; else the one told first."""
    told = [(a.start, name_tokens(a.name)) for a in roster.actors if a.name]
    first = {
        k: min((at for at, t in told if t and t <= roster.people[k].tokens), default=len(roster.text)) for k in ids
    }
    before = {k for k in ids if first[k] < start} or {min(ids, key=first.__getitem__)}
    return before if len(before) == 1 else ids


# "Sheikh Khalid bin Ahmed": the title of whom an office behind the name tells, and no Sharif Sheikh Ahmed.
_SHEIKHS = ("Sheikh", "Shaikh")


def _read_run(
    roster: Roster,
    offset: int,
    run: str,
    by_token: dict[str, set[int]],
    taken: list[tuple[int, int]],
    starts: list[int],
) -> None:
    words = [(w.start() + offset, w.group()) for w in _WORD.finditer(run)]
    i = 0
    while i < len(words):
        start, word = words[i]
        token = strip_possessive(word)
        ids = by_token.get(token) or by_token.get(word) or by_token.get(_as_begun(token)) or set()
        before = bisect_right(starts, start)
        titles = word in _SHEIKHS and i + 1 < len(words) and words[i + 1][0] in starts[before : before + 1]
        if titles or any(b > start for _, b in taken[max(0, before - 3) : before]):
            i += 1
            continue
        ids = {k for k in ids if not _is_somebody_else(roster, roster.people[k], words, i)}
        if not ids and _PLACE_OF.search(roster.text, max(0, start - 24), start):
            i += 1
            continue
        if not ids:
            person = from_holders(roster, words, i)
            if person is None:
                i += 1
                continue
            found = roster.register(person)
            index = roster.people.index(found)
            for t in person.tokens:
                by_token.setdefault(t, set()).add(index)
            ids = {index}
        j = i
        while j + 1 < len(words):
            # "Marcelo Rebelo de Sousa": the name goes on behind its particle.
            step = 2 if words[j + 1][1] in _PARTICLES and j + 2 < len(words) else 1
            following = by_token.get(_as_begun(strip_possessive(words[j + step][1])), set())
            if not following & ids:
                break
            ids &= following
            j += step
        if len(ids) > 1:
            ids = _meant_by(roster, ids, start)
        if len(ids) == 1:
            p = roster.people[next(iter(ids))]
            end = words[j][0] + len(strip_possessive(words[j][1]))
            aside = (
                INTERNATIONAL
                if p.international
                else "former"
                if p.former or _ERA.match(roster.text[end : end + 30])
                else ""
            )
            roster.actors.append(
                Actor(
                    start,
                    end,
                    "person",
                    (p.country,) if p.country else (),
                    p.name,
                    p.office,
                    p.level,
                    p.track,
                    aside=aside,
                )
            )
        i = j + 1
