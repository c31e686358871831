"""Those of further states who were at a contact told in a sentence before: "the minister of C joined them"."""

from __future__ import annotations

import re
from dataclasses import replace

from etl.extract.days.date_words import find_dates
from etl.extract.frames.frame import Frame
from etl.extract.language.prefilter import filtered
from etl.extract.language.text import Sentence
from etl.extract.people.actors import Actor
from etl.extract.people.cast import Cast
from etl.extract.sides.roles import Roles

_IT = r"(?:it|the (?:\w+ )?(?:meeting|talks|call|conversation|session|discussions|negotiations|encounter))\b"
# "C joined them", "C was at the table, too", "the talks were also attended by C", "present were also C and D".
_TOOK_PART = filtered(
    rf"\bjoin(?:ed|s|ing) (?:them|both|the (?:two|pair)|{_IT})|"
    rf"\b(?:was|were) (?:\w+ )?(?:joined|attended) (?:\w+ )?by\b|"
    rf"\b(?:took|takes|taking) part (?:too|as well|in {_IT})|\b(?:sat|sitting) in on {_IT}|\battend(?:ed|s|ing) {_IT}|"
    rf"\bparticipat(?:ed|ing) in {_IT}|\balso (?:took part|sat in|participated|attended|joined)\b(?=[.,;]|$)|"
    r"\balso (?:present|at the table|in attendance)\b|\b(?:present|at the table|in attendance),? (?:too|as well)\b|"
    rf"\b[Pp]resent at {_IT}",
    re.I,
)
# "C presided", "C chaired the talks", "C sat between the two": who leads a contact takes part in it.
_THE_TWO = r"(?:them|both|the (?:two|pair|guests|visitors|sides|delegations)\b)"
_LEADS = filtered(
    rf"\bpresided(?: over {_IT})?(?=[ ,.;]|$)|\b(?:chair(?:ed|s|ing)|moderat(?:ed|es|ing)|steered|mediated) {_IT}|"
    rf"\bin the chair\b|\b(?:sat|sitting|seated|stood|standing) between {_THE_TWO}|"
    rf"\bbrought {_THE_TWO} (?:together|to (?:the|one) table)|"
    r"\b(?:was|acted as) (?:the )?(?:host|chairman|chairwoman|moderator)\b(?! (?:country|nation|city))",
    re.I,
)
# The same of a contact to come: "C will also be present", "C is to attend as well".
_WILL_TAKE_PART = filtered(
    r"\b(?:will|(?:is|are) (?:\w+ )?to) (?:also )?"
    rf"(?:join (?:them|both|the (?:two|pair)|{_IT})|attend (?:too|as well|{_IT})|take part (?:too|as well|in {_IT})|"
    rf"sit in on {_IT}|participate in {_IT}|be (?:present|at the table|there)(?: himself| herself)?)|"
    r"\b(?:will|(?:is|are) (?:\w+ )?to) also (?:attend|take part|participate|join|sit in)\b(?=[.,;]|$)",
    re.I,
)
# Who only helped is no side, and who did not come neither.
_NO_SIDE = re.compile(
    r"\b(?:not|n't|never|no|as (?:an? )?(?:\w+ )?(?:witness|observer|guarantor|facilitator|mediator)\w*|virtual|summit|"
    r"forum|conference|would|could|(?-i:may)|might|should|if)\b",
    re.I,
)
_HIGH = frozenset(("leader", "minister", "chief", "deputy"))
_NEAR, _A_TABLE = 2, 5  # sentences, states


def note_who_was_there(frames: list[Frame], sentence: Sentence, cast: Cast) -> None:
    """Completes the frame told last, in place, by those of whom the sentence tells that they took part or headed it."""
    note_who_joined(frames, sentence, cast)
    note_who_headed(frames, sentence, cast)
    note_whose_it_was(frames, sentence, cast)


# "Chile was represented by A and Peru by B", "Chile's team was led by A", "for Chile there was A, for Peru B", "at the
# table sat A and B", "one of them was A", "present were A and B".
_FOR_A_STATE = r"[Ff]or (?:the )?[A-Z][\w-]+(?: [A-Z][\w-]+)?"
_WHOSE = filtered(
    r"\b(?:was|were|is|are) (?:led|headed|represented|attended|conducted) by\b|"
    r"\b(?:led|headed|represented) (?:the )?(?:[A-Z][\w'’-]+ )?(?:sides?|delegations?|teams?)\b|"
    rf"\b{_FOR_A_STATE},? (?:there (?:was|were)|it was|came|sat|spoke|attended)\b|\b[Aa]t the head of (?:the|[A-Z])|"
    r"\b(?:[Aa]t the table|[Oo]pposite each other|[Ff]acing each other|[Tt]here) sat\b|^\W*One (?:of them )?was\b|"
    r"\b[Pp]resent were\b"
)


def note_whose_it_was(frames: list[Frame], sentence: Sentence, cast: Cast) -> None:
    """Gives the frame told last, in place, its sides, where it has none and this sentence names who stood for whom."""
    last = frames[-1] if frames else None
    if last is None or last.countries or last.status not in ("held", "planned", None):
        return
    if not (last.trigger.noun or last.trigger.kind == "meet"):
        return
    if not 0 < sentence.index - last.sentence.index <= _NEAR or not _WHOSE.search(sentence.text):
        return
    roles = Roles(cast, sentence)
    heads = [a for a in roles.actors if a.kind in ("person", "office", "counterpart") and a.level and not a.aside]
    heads = [a for a in heads if len(a.countries) == 1 and a.start not in roles.speakers]
    if len({a.countries[0] for a in heads}) < 2:
        # "Chile was represented by its minister, A": of whom nobody knows, but for which state.
        heads = [a for a in roles.actors if len(a.countries) == 1 and not a.aside and a.start not in roles.speakers]
    states = {a.countries[0] for a in heads}
    if len(states) == 2:
        last.countries, last.actors = tuple(sorted(states)), [*(a for a in last.actors if a.level), *heads]


def note_who_joined(frames: list[Frame], sentence: Sentence, cast: Cast) -> None:
    """Completes the frame told last, in place, where the sentence names a third who took part in that contact."""
    last = next((f for f in reversed(frames) if f.countries), None)
    if last is None or not 0 < sentence.index - last.sentence.index <= _NEAR:
        return
    leads = _LEADS.search(sentence.text) is not None
    there = _tells_of(sentence.text, last.status, leads=leads)
    if not there or _NO_SIDE.search(sentence.text) or find_dates(sentence.text):
        return
    roles = Roles(cast, sentence)
    third = tuple(a for a in roles.actors if _can_join(a, roles, leads=leads))
    # Whoever names one of those two again tells of a contact of its own.
    if (
        third
        and all(set(a.countries).isdisjoint(last.countries) for a in third)
        and len({*last.countries, *(a.countries[0] for a in third)}) <= _A_TABLE
    ):
        last.joined_by = third


# "The delegations are led by the foreign ministers", "the deputy ministers headed the two teams".
_SIDES = r"(?:the |both |their )?(?:two |respective )?(?:sides|delegations|teams|parties)"
_LEAD = r"(?:led|headed|chaired|represented)"
_HEADED = filtered(
    rf"\b{_SIDES} (?:(?:are|were|will be|being) )?(?:being )?{_LEAD} by\b|"
    rf"\b(?:{_LEAD}|lead|head|are leading|are heading|represent) {_SIDES}\b|"
    rf"\b(?:at|was at|were at) the head of {_SIDES}\b",
    re.I,
)


def note_who_headed(frames: list[Frame], sentence: Sentence, cast: Cast) -> None:
    """Ranks the frame told last, in place, where the sentence tells by their office who headed the two sides of it."""
    last = next((f for f in reversed(frames) if f.countries), None)
    if last is None or not 0 < sentence.index - last.sentence.index <= _NEAR or not _HEADED.search(sentence.text):
        return
    heads = [a for a in cast.within(sentence.start, sentence.end) if a.plural and a.kind == "office" and a.level]
    known = any(a.level and a.kind != "body" for f in frames for a in f.actors if f.countries == last.countries)
    if len(heads) == 1 and len(last.countries) == 2 and not known and set(heads[0].countries) <= {*last.countries}:
        last.actors = [*last.actors, replace(heads[0], countries=last.countries)]


def _tells_of(text: str, status: str | None, *, leads: bool) -> bool:
    """Does a sentence tell of who took part, or will take part, in a contact of that status?"""
    if status == "planned":
        return _WILL_TAKE_PART.search(text) is not None
    return status in ("held", None) and (leads or _TOOK_PART.search(text) is not None) and " will " not in text


def _can_join(actor: Actor, roles: Roles, *, leads: bool) -> bool:
    """Is it somebody named, of some rank, if he does not lead it?"""
    ranked = actor.level in _HIGH or (leads and actor.level is not None)
    holder = actor.kind in ("person", "counterpart") and actor.name and ranked and not actor.aside
    return bool(holder) and len(actor.countries) == 1 and actor.start not in roles.speakers
