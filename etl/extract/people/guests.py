"""Who "the visitor" or "his Zambian guest" is: the one who was told to have come."""

from __future__ import annotations

from dataclasses import replace

from etl.extract.language.prefilter import filtered
from etl.extract.language.text import Sentence
from etl.extract.people.actors import Actor

# Neither "the guest house" nor "had him as his guest", "was the guest of".
_GUEST = filtered(
    r"(?<!\bas )(?<!been )(?<!was )(?<!be )(?<!is )"
    r"\b(?:[Tt]he|[Hh]is|[Hh]er|[Tt]heir) (?:(?:high|distinguished|honou?red|foreign|(?P<of>[A-Z]\w+)) )?"
    r"(?:visitor|guest)\b(?!['’]s? (?:book|house)|[ -](?:house|book|list|room|of|worker|speaker|lecture))"
)


def with_guest(
    text: str, sentence: Sentence, actors: list[Actor], guest: Actor | None, named: list[Actor]
) -> list[Actor]:
    """The actors of a sentence, "the visitor" as ``guest``, and "the Lao guest" as the one of Laos ``named`` last."""
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
