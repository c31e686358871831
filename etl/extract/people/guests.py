"""Who "the visitor" or "his Zambian guest" is: the one who was told to have come; and who "the latter" is: the one
named last."""

from __future__ import annotations

from dataclasses import replace

from etl.extract.language.prefilter import filtered
from etl.extract.language.text import Sentence
from etl.extract.people.actors import Actor

# Neither "the guest house" nor "had him as his guest", "was the guest of".
_GUEST = filtered(
    r"(?<!\bas )(?<!been )(?<!was )(?<!be )(?<!is )"
    r"\b(?:[Tt]he|[Hh]is|[Hh]er|[Tt]heir) (?:(?:high|distinguished|honou?red|foreign|[A-Z]\w+) )?"
    r"(?:visitor|guest)\b(?!['’]s? (?:book|house)|[ -](?:house|book|list|room|of|worker|speaker|lecture))"
)


# "The visiting minister": the guest, and not the one who receives him.
_VISITING = filtered(
    r"\b[Tt]he visiting (?:foreign |defen[cs]e |prime |trade |interior |energy )?"
    r"(?:minister|premier|president|leader|chancellor|king|secretary|official|dignitary|delegate)\b(?! of\b| [A-Z])"
)

# "The delegation is next due in Lima": those with whom the guest travels.
_HIS_SUITE = filtered(
    r"(?<![\w,] )\b[Tt]he (?:delegation|party|entourage|team)"
    r"(?= (?:then |also |next |now |later )?(?:is (?:next |then |now |also )?(?:due|expected|to)\b|goes|flies|moves|"
    r"travels|leaves|left|went|flew|heads|headed|will (?:go|fly|travel|leave|be|move|head)|arrives|arrived)\b)"
)


def with_guest(
    text: str, sentence: Sentence, actors: list[Actor], guest: Actor | None, named: list[Actor]
) -> list[Actor]:
    """The actors of a sentence, "the visitor" as ``guest``, and "the Lao guest" as the one of Laos ``named`` last."""
    if guest:
        actors = _visiting(text, sentence, actors, guest)
        actors = _suite(text, sentence, actors, guest)
    for m in _GUEST.finditer_between(text, sentence.start, sentence.end):
        inside = [a for a in actors if a.start < m.end() and m.start() < a.end]
        if any(a.kind != "country" for a in inside):
            continue
        lands = {a.countries for a in inside}
        known = [*([guest] if guest else []), *named] if lands else [guest]
        meant = next((a for a in known if a and (not lands or lands == {a.countries})), None)
        if meant:
            rest = [a for a in actors if a not in inside]
            told = replace(meant, start=m.start(), end=m.end(), kind="person", aside="")
            actors = sorted([*rest, told], key=lambda a: a.start)
    return actors


def _visiting(text: str, sentence: Sentence, actors: list[Actor], guest: Actor) -> list[Actor]:
    for m in _VISITING.finditer_between(text, sentence.start, sentence.end):
        inside = [a for a in actors if a.start < m.end() and m.start() < a.end]
        if all(a.kind in ("office", "person", "country") and a.level in (None, guest.level) for a in inside):
            told = replace(guest, start=m.start(), end=m.end(), kind="person", aside="")
            actors = sorted([*(a for a in actors if a not in inside), told], key=lambda a: a.start)
    return actors


def _suite(text: str, sentence: Sentence, actors: list[Actor], guest: Actor) -> list[Actor]:
    for m in _HIS_SUITE.finditer_between(text, sentence.start, sentence.end):
        inside = [a for a in actors if a.start < m.end() and m.start() < a.end]
        if not any(a.countries for a in inside):
            told = replace(guest, start=m.start(), end=m.end(), kind="person", aside="")
            actors = sorted([*(a for a in actors if a not in inside), told], key=lambda a: a.start)
    return actors


# "The former" alone, and neither "the former minister" nor "the former Prince".
_VERB = r"(?:came|went|was|is|will|had|has|flew|met|received|called|rang|visited|paid|spoke|saw|he|she)"
_LATTER = filtered(
    r"\b[Tt]he (?:latter\b(?!['’]|,? (?:half|part|case|two|three|option|of)\b)|"
    rf"(?P<first>former)(?= {_VERB}\b|[,.;]))"
)
_HOLDERS = ("person", "office", "counterpart")


def with_latter(text: str, sentence: Sentence, actors: list[Actor], named: list[Actor]) -> list[Actor]:
    """The actors of a sentence, "the latter" as the one whom it names last before, or as the one ``named`` last, and
    "the former" as the one before, if there are two."""
    for m in _LATTER.finditer_between(text, sentence.start, sentence.end):
        here = [a for a in actors if a.end <= m.start() and a.kind in _HOLDERS and a.countries and not a.aside]
        told = [a for n, a in enumerate(here) if a.name not in {b.name for b in here[:n]}] or named[:2][::-1]
        meant = told[-1] if told and not m["first"] else told[0] if len(told) == 2 else None
        if meant and not meant.plural and len(meant.countries) == 1:
            one = replace(meant, start=m.start(), end=m.end(), kind="person", aside="")
            actors = sorted([*actors, one], key=lambda a: a.start)
    return actors
