"""Who raised what a sentence tells: one side, both, or nobody who is named."""

from __future__ import annotations

import re

from etl.extract.contacts.clusters import Cluster
from etl.extract.language.prefilter import filtered
from etl.extract.language.text import Sentence
from etl.extract.language.told import Told
from etl.extract.people.actors import Actor
from etl.extract.people.cast import Cast

BYSTANDER = "bystander"

TOGETHER = filtered(
    r"\b(?:both sides|the two sides|two sides|the two (?:\w+ )?(?:ministers|leaders|presidents|"
    r"officials|countries|militaries|generals|parties|delegations)|both (?:\w+ )?(?:ministers|leaders|"
    r"presidents|countries|parties|delegations)|they (?:also )?(?:discussed|agreed|exchanged|talked|"
    r"reaffirmed|stressed|spoke|touched|reviewed|rejected|welcomed)|"
    r"(?:they|the two|both) (?:would|will|had) (?:also )?(?:discuss|talk|focus|review|exchang)\w*|"
    r"the (?:\w+ )?(?:ministers|leaders|presidents|parties|sides|delegations)"
    r" (?:also )?(?:discussed|agreed|exchanged|talked|reaffirmed)|exchanged views|each other|discussed)"
    r"\b",
    re.I,
)
_BYSTANDER = filtered(
    r"\b(?:experts?|analysts?|professors?|scholars?|researchers?|commentators?|historians?|author|"
    r"columnist|according to observers)\b",
    re.I,
)
HE_SAID = filtered(
    r"\b(?:he|she) (?:also |further )?(?:said|told|added|stressed|noted|warned|urged|expressed|raised|"
    r"reaffirmed|sought|called|asked|voiced|emphasi[sz]ed)\b",
    re.I,
)


def named_before(sentence: Sentence, position: int, cluster: Cluster, cast: Cast) -> list[Told]:
    """Sides of the contact's people that a sentence names before a position."""
    found = cast.within(sentence.start, sentence.start + position)
    theirs = [a for a in found if a.name in cluster.names and len(a.countries) == 1]
    return [Told(a.countries[0], cast.text[a.start : a.end], "“he said”: the one named first") for a in theirs]


def raised_by(sentence: Sentence, cluster: Cluster, cast: Cast) -> tuple[Told | None, Told | None]:
    """Who raised what a sentence tells (a code, "both", None where it is not told, "bystander" for experts),
    and who speaks."""
    text = sentence.text
    if _BYSTANDER.search(text) and not any(a.name in cluster.names for a in cast.within(sentence.start, sentence.end)):
        return Told(BYSTANDER, text, "an expert"), None
    actors = [
        a
        for a in cast.within(sentence.start, sentence.end)
        if len(a.countries) == 1 and a.countries[0] in cluster.countries
    ]
    speaker = next((a for a in actors if _speaks(a, cast.text)), None)
    words = cast.text[speaker.start : speaker.end] if speaker else ""
    code = Told(speaker.countries[0], words, "who speaks") if speaker else None
    both = TOGETHER.search(text)
    if both and not (speaker and _speaks_for_side(speaker, cast.text)):
        return Told("both", both.group(), "told of both together"), code
    return code, code


# What one side does with a subject, and what both do with it.
_ONE_SIDE = (
    r"told|ask(?:ed|s)|urg(?:ed|es)|rais(?:ed?|es|ing)|demand(?:ed|s)|lobbied|promis(?:ed|es)|assur(?:ed|es)|warn(?:ed|s)|"
    r"press(?:ed|es)(?! conf)|push(?:ed|es)|protest(?:ed|s)?|complain(?:ed|s)|express(?:ed|es|ing)|voic(?:ed|es|ing)|"
    r"thank(?:ed|s|ing)|offer(?:ed|s|ing)|propos(?:ed|es)|suggest(?:ed|s)|request(?:ed|s)|convey(?:ed|s|ing)|"
    r"pledg(?:ed|es|ing)|brief(?:ed|s)|inform(?:ed|s)|back(?:ed|s)|reject(?:ed|s)|insist(?:ed|s)|"
    r"repl(?:ied|ies)|apologi[sz](?:ed|es)|(?:brought|brings) up|sought|stress(?:ed|es|ing)|condemn(?:ed|s|ing)|"
    r"emphasi[sz](?:ed|es|ing)|underlin(?:ed|es|ing)|underscor(?:ed|es|ing)|reaffirm(?:ed|s|ing)|reiterat(?:ed|es|ing)|"
    r"called (?:for|on)|appeal(?:ed|s)|accus(?:ed|es)|den(?:ied|ies)|criticis?z?(?:ed|es)|said|says|noted|pointed"
)
_IN_ORDER = (
    r"to (?:protest|urge|raise|express|ask|demand|complain|thank|offer|convey|warn|press|lobby|apologi[sz]e|seek|"
    r"brief|inform|voice|reject|reaffirm|stress|condemn)"
)
_BOTH_SIDES = r"discuss\w*|exchang\w+|talked|talks|agreed|agree|reviewed|signed|spoke|focus\w*|touched"
_TAKES_UP = filtered(rf"\b(?:(?P<one>{_ONE_SIDE})|(?P<aim>{_IN_ORDER})|(?P<both>{_BOTH_SIDES}))\b", re.I)
_OBJECT = re.compile(
    r"\b(?:with|to|from|by|of|for|met|meets?|phoned|called|telephoned|rang|told|received|hosted|urged|thanked|asked|"
    r"visited|welcomed|warned|pressed|assured|informed|briefed|saw|and)\s+(?:(?:the|his|her|its|their|visiting|then)\s+)*$",
    re.I,
)
_NOT_SAID_OF_THEM = re.compile(
    r"\b(?:he|she|they|both|two|sides|ministers|leaders|presidents|officials)\W+(?:\w+ ){0,2}$", re.I
)

# "Who thanked": the one named last; "and thanked", "to thank": the one of whom the sentence is.
_WHO = re.compile(r"\bwho(?: \w+){0,2}\s+$", re.I)
_GOES_ON = re.compile(r"\b(?:and|but|while)(?: (?:also|then|later|again))?\s+$", re.I)


def taken_up_by(sentence: Sentence, position: int, cluster: Cluster, cast: Cast) -> Told | None:
    """Whose verb governs the words at a position: "Quispe phoned Soto and asked for help" is Quispe's. None where it is
    not told, or where both do it."""
    verb = None
    while found := _TAKES_UP.search_from(sentence.text, verb.end() if verb else 0):
        if found.start() >= position:
            break
        verb = found
    if verb is None or verb["both"] or _NOT_SAID_OF_THEM.search(sentence.text[: verb.start()]):
        return None
    named = [
        a
        for a in cast.within(sentence.start, sentence.start + verb.start())
        if len(a.countries) == 1 and a.countries[0] in cluster.countries
    ]
    before = sentence.text[: verb.start()]
    rule = f"whose verb, “{verb.group()}”, governs it"
    if _WHO.search(before):
        who = next((a for a in reversed(named) if a.name in cluster.names), None)
        return Told(who.countries[0], cast.text[who.start : who.end], rule) if who else None
    subjects = [a for a in named if not _OBJECT.search(cast.text[max(sentence.start, a.start - 30) : a.start])]
    if not (verb["aim"] or _GOES_ON.search(before)):
        subjects.reverse()
    near = next((a for a in subjects if a.name in cluster.names or (not a.name and _side(a, cast.text))), None)
    return Told(near.countries[0], cast.text[near.start : near.end], rule) if near else None


def _side(actor: Actor, text: str) -> bool:
    return bool(re.match(r"(?: side)?(?: also)? \w+", text[actor.end : actor.end + 30])) and actor.form in (
        "name",
        "adjective",
    )


_VERB = re.compile(
    r"^(?:['’]s)?(?:\s+spokes\w+(?:\s+[A-Z][\w.]+){0,4})?(?:\s+(?:side|also|then|further|again|has|had|"
    r"later|clearly))*\s+(?:said|says|told|stress\w*|emphasi[sz]\w*|express\w*|reaffirm\w*|"
    r"reiterat\w*|underlin\w*|underscor\w*|highlight\w*|urged|called|warned|complain\w*|convey\w*|"
    r"noted|welcomed|condemn\w*|opposed|sought|raised|spoke of|pointed|demanded|asked|stated|"
    r"was appreciative|proposed|offered|referred|thanked|refers|thanks|commended|acknowledged|pledged|"
    r"affirmed|voiced|made clear)\b",
    re.I,
)


def _speaks(actor: Actor, text: str) -> bool:
    before = text[max(0, actor.start - 14) : actor.start].lower()
    return bool(_VERB.match(text[actor.end : actor.end + 60])) or before.rstrip().endswith(
        ("said", "according to", "says", "told by")
    )


def _speaks_for_side(actor: Actor, text: str) -> bool:
    return bool(
        re.match(
            r"(?:['’]s)?(?:\s+\w+)?\s+(?:stress|emphasi|express|urged|warned|complain|convey|raised|demanded)",
            text[actor.end : actor.end + 40],
            re.I,
        )
    )
