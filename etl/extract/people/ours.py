"""Whom those who speak call theirs: "our presidents", "your minister", "my brother Ali", in speeches and quotations."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from etl.extract.language.prefilter import filtered
from etl.extract.language.text import Sentence, left_open
from etl.extract.people.actors import Actor
from etl.extract.people.cast import Cast
from etl.extract.people.home_offices import office_key
from etl.extract.people.voices import Voices
from etl.extract.sides.roles import Roles

_OWNERS = filtered(r"\b(?:our|my|your)\b", re.I)
# "Our two | presidents", "my | foreign minister"; "your | president", said to the one who stands beside.
_OWNED = re.compile(
    r"\b(?P<owner>our|my|your) (?:(?:two|both|own|respective|new|dear) ){0,2}"
    # "My right hon. Friend the | Foreign Secretary", "my colleague, the | defence minister".
    r"(?:(?:(?:right )?hon\.?|noble|learned|good) )*(?:(?:friend|colleague),?(?: and \w+,)? the )?$",
    re.I,
)
# "My dear brother Ali": the other who speaks, by the given name or by none.
_BESIDE_ME = re.compile(
    r"\b(?:[Mm]y|[Oo]ur) (?:(?:dear|good|esteemed|honou?rable|great|old|distinguished) ){0,2}"
    r"(?:brother|sister|friend|colleague|guest|host)\b(?: [A-Z]\w+\b)?"
)
_LEAD = 40


def read_ours(cast: Cast, sentences: Sequence[Sentence], voices: Voices) -> None:
    """Gives offices that somebody calls "ours" or "mine" the country of the one who speaks, in place; of several
    holders, that of the other whose words the text gives, or whom the sentence names, as well."""
    for sentence in sentences:
        me = voices.speaks(sentence)
        other = voices.beside(me)
        if other and me:
            _name_other(cast, sentence, other)
        heads = _THE_HEAD.search(sentence.text)
        if not (heads or _OWNERS.search(sentence.text)):
            continue
        if me is None:
            me, other = _quoted(cast, sentence)
        if me and heads:
            _settle_heads(cast, sentence, me, said=voices.speaks(sentence) is not None)
        if me:
            _name_peer(cast, sentences, sentence, me)
            for a in cast.within(sentence.start, sentence.end):
                owned = _OWNED.search(cast.text, max(sentence.start, a.start - _LEAD), a.start)
                if (
                    owned
                    and a.kind in ("office", "person")
                    and a.level
                    and not (_is_named(cast, a) or _says_whose(cast, a))
                ):
                    quoted = voices.speaks(sentence) or left_open(cast.text[sentence.start : a.start])
                    _settle(cast, a, *((other, me) if owned["owner"].lower() == "your" else (me, other)), said=quoted)


# "I called my counterpart", without a word on whose.
_MY_PEER = re.compile(
    r"\b[Mm]y (?:(?:new|dear|good|direct) )?(?P<who>counterpart|opposite number|homologue)\b(?! [A-Z])"
)
_BEFORE = 3  # sentences


def _name_peer(cast: Cast, sentences: Sequence[Sentence], sentence: Sentence, me: Actor) -> None:
    """ "And Peru? - I called my counterpart": adds the one of the other state that the sentence, or one right before
    it, names alone."""
    m = _MY_PEER.search(sentence.text)
    if m is None or (voice := me.countries[:1]) == ():
        return
    start, end = sentence.start + m.start("who"), sentence.start + m.end("who")
    if any(a.start < end and start < a.end for a in cast.within(sentence.start, sentence.end)):
        return
    at = sentences.index(sentence)
    for near in reversed(sentences[max(0, at - _BEFORE) : at + 1]):
        told = {c for a in cast.within(near.start, near.end) if not a.aside for c in a.countries} - {*voice}
        if told:
            if len(told) == 1:
                cast.add(Actor(start, end, "counterpart", tuple(told), level=me.level, track=me.track))
            return


# "On Tuesday the | Prime Minister called B", said by a minister: their own.
_THE_HEAD = filtered(r"\b[Tt]he (?=(?:Deputy |Vice )?(?:Prime|President|Premier|Foreign|Defen[cs]e|Chancellor|T[aá]))")

_ACTS = re.compile(
    r",? (?:(?:also|then|later|himself|herself|and I),? )?(?:has|had|have|will|is|was|spoke|met|talked|called|visited|"
    r"wrote|received|telephoned|rang|raised|discussed|hosted|welcomed|went|travelled|saw)\b"
)


def _settle_heads(cast: Cast, sentence: Sentence, me: Actor, *, said: bool) -> None:
    """Heads whom somebody names by the office alone, and of whom the text tells no country, are of the speaker's."""
    for a in cast.within(sentence.start, sentence.end):
        unknown = a.kind == "office" and a.level in ("leader", "minister") and not (a.plural or a.countries or a.aside)
        if (
            unknown
            and _ACTS.match(cast.text, a.end)
            and cast.text[a.start].isupper()
            and cast.text[max(0, a.start - 4) : a.start].lower() == "the "
        ):
            _settle(cast, a, me, None, said=said or left_open(cast.text[sentence.start : a.start]))


def _says_whose(cast: Cast, actor: Actor) -> bool:
    """ "My friend the | Peruvian foreign minister": the words tell the country themselves."""
    return any(actor.start <= c.start < actor.end for c in cast.countries)


def _is_named(cast: Cast, actor: Actor) -> bool:
    """Does the text name the holder right here?"""
    return bool(actor.name) and actor.name.split()[-1] in cast.text[actor.start : actor.end]  # type: ignore[union-attr]


def _settle(cast: Cast, actor: Actor, owner: Actor | None, other: Actor | None, *, said: object) -> None:
    if not said or owner is None:
        return
    if not actor.plural:
        codes = owner.countries
    elif other is None:
        return
    else:
        codes = tuple(sorted({*owner.countries, *other.countries}))
    cast.replace(actor, _with_holder(cast, replace(actor, kind="office", name=None, countries=codes)))


def _with_holder(cast: Cast, office: Actor) -> Actor:
    """The office with the name of its holder, where the text tells one of that country."""
    key = office_key(office.office, office.level, office.track)
    if office.plural or key is None:
        return office
    theirs = [p for p in cast.people if p.country == office.countries[0] and not p.former]
    holder = next((p for p in theirs if office_key(p.office, p.level, p.track) == key), None)
    return replace(office, kind="person", name=holder.name) if holder else office


def _quoted(cast: Cast, sentence: Sentence) -> tuple[Actor | None, Actor | None]:
    """Who is quoted in a sentence, and the one of another state whom it names beside, or of whom the article tells."""
    roles = Roles(cast, sentence)
    me = roles.speaker()
    if me is None or len(me.countries) != 1:
        return None, None
    beside = [a for a in roles.ranked() if len(a.countries) == 1 and a.countries != me.countries and not a.plural]
    if len({a.countries for a in beside}) == 1:
        return me, beside[0]
    others = set(cast.main_pair()) - set(me.countries)
    return me, Actor(0, 0, "country", (others.pop(),)) if len(others) == 1 and not beside else None


def _name_other(cast: Cast, sentence: Sentence, other: Actor) -> None:
    """Adds the one who speaks as well where he or she is called by the given name, or "my friend"."""
    told = list(_BESIDE_ME.finditer(sentence.text))
    given = (other.name or "").split()[0] if " " in (other.name or "") else None
    if given and given in sentence.text:
        told += re.finditer(rf"\b{re.escape(given)}\b", sentence.text)
    for m in told:
        start, end = m.start() + sentence.start, m.end() + sentence.start
        if not any(a.start < end + 1 and start < a.end for a in cast.within(sentence.start, sentence.end)):
            cast.add(replace(other, start=start, end=end))
