"""By which mode a contact was: told in words, or implied by the contact word itself."""

from __future__ import annotations

import re

from etl.extract.clauses.agreed_in import AT_A_DISTANCE
from etl.extract.clauses.triggers import Trigger
from etl.extract.language.prefilter import filtered
from etl.extract.language.told import Told
from etl.extract.outcomes.attributes import read_mode
from etl.extract.sides.reach import PURPOSE

_OCCASION = filtered(
    r"\b(?:at (?:the|a|an|his|her) (?:[\w-]+ ){0,3}(?:conference|forum|meeting|assembly|gathering|session|funeral|"
    r"ceremony|dinner|lunch|reception|event|G-?7|G-?20|White House|palace|pentagon|"
    r"ministry|residence|airport|border|headquarters|office)|(?:spoke|spoken|talked) (?:\w+day )?there with|"
    r"on the (?:sidelines|margins)|in the margins|during (?:a|the|his|her) visit|summit)\b",
    re.I,
)
# "..., he told reporters at the White House": where he said so.
_TOLD_PRESS = re.compile(
    r"\b(?:told|telling|spoke to|speaking to) (?:\w+ )?"
    r"(?:reporters|journalists|newsmen|the press|the media|lawmakers)\b[^,;]*"
)
# "spoke about the minister's visit", "talked ahead of the summit": the visit is what they spoke of.
_SPOKEN_OF = re.compile(rf"(?:\b(?:about|regarding|concerning|ahead of)|{PURPOSE.pattern})\b[^,;]*")
_NO_TOPIC = filtered(
    r"\b(?:sidelines|margins|secure line|face[- ]to[- ]face|in[- ]person|phone|telephone|video\w*|call)\b",
    re.I,
)


_MEANS = filtered(
    r"\b(?:by|via|over|on|through|using) (?:the |a |an )?(?:\w+ )?"
    r"(?:(?:tele)?phones?|telephonic|call|hotline|line(?! of\b))\b|"
    r"\b(?:tele)?phone (?:meeting|summit|conference|talks)\b|"
    r"\b(?:summit|leaders['’]?|ministers['’]?|ministerial) (?:tele)?phone (?:talk|call|conversation|discussion)\b",
    re.I,
)
# A round, a session, a table: people sit there together.
_AT_TABLE = filtered(
    r"\b(?:(?:rounds?|sessions?) of|\w+ (?:rounds?|sessions?)|at the (?:negotiating )?table|s[ai]ts? in(?= talks))\b"
    r"(?! the (?:clock|world))",
    re.I,
)
_ROUND_OF = re.compile(r"\b(?:rounds?|sessions?) of (?:[\w-]+ ){0,2}$", re.I)
# "Received on Tuesday a phone call from B", "a letter was received by A": what was received is the contact.
_RECEIVED = filtered(
    r"\breceived (?:(?!a |an |the |his |her )[\w,.]+ ){0,4}(?:a|an|the|another|his|her) (?:[\w-]+ ){0,2}?"
    r"(?:call|letter|message|cable)\b|\b(?:call|letter|message|cable) (?:\w+ ){0,2}(?:was|had been) received\b",
    re.I,
)
# "Received a courtesy call from the ambassador", "calls at the palace": no telephone.
_CALL_PAID = filtered(r"\b(?:courtesy|farewell|introductory|valedictory) calls?\b|\bcalls? at (?:the|his|her)\b", re.I)
_SPOKE = frozenset(("spoke", "speak", "speaks", "spoken", "talked"))
_TODAY = filtered(
    r"\b(?:today|yesterday|this (?:morning|afternoon|evening)|tonight|earlier this (?:morning|week))\b", re.I
)


# "We talked today about the border", with the guest beside the one who says so.
_WE_TALKED = re.compile(r"\b[Ww]e (?:have |had )?(?:also |just )?talked\b")
_TOPIC = re.compile(r"\b(?:on|about|regarding|concerning|of) (?:the|his|her|their|its) (?:[\w-]+ ){0,3}$")


def _without_topic(clause: str) -> str:
    return _SPOKEN_OF.sub(lambda m: m.group() if _NO_TOPIC.search(m.group()) else "", clause)


# "Arrived with a letter", "was received by A, to whom he handed a message", "met B and entrusted to her a letter".
_BROUGHT = filtered(
    r"\b(?:with|bearing|bearer of|carrying|bringing|brought|deliver\w*|hand\w*|convey\w*|entrust\w*|gave|giving|"
    r"pass(?:ed|ing)?|presented|transmitted) (?:over |on )?(?:to )?(?:(?:him|her|them) )?(?:with )?(?:an?|the|his|her) "
    r"(?:[\w-]+ ){0,2}(?:letter|message)\b",
    re.I,
)


# "Met his counterpart and | handed him a letter | from the king": that of the king goes beside their meeting.
_MET_AND = re.compile(r"\b(?:met|received|welcomed|hosted|visited)\b[^;]{3,160} and (?:\w+ )?$")
_FROM_SOMEBODY = re.compile(r"(?: to (?:[\w'’-]+ ){1,5}?)? from (?:[A-Z]|the |his |her )(?![^,;.]{3,70} to )")


def _handed_on(sentence: str, trigger: Trigger) -> bool:
    """Is the letter that somebody handed over beside a meeting told as that of a third, so no second meeting?"""
    if trigger.kind != "meet" or not trigger.text.lower().endswith(("letter", "message")):
        return False
    return bool(_FROM_SOMEBODY.match(sentence, trigger.end) and _MET_AND.search(sentence, 0, trigger.start))


def _brought(clause: str, inside: list[Trigger]) -> bool:
    """Is the letter one that somebody brought who came, or was received?"""
    verb = next((t for t in inside if not t.noun), None)
    came = verb is not None and verb.kind in ("visit", "host", "meet") and not verb.text.lower().startswith("invit")
    return came and _BROUGHT.search(clause) is not None


# "At the end of the video conference, A invited her counterpart to Lima": to come.
_AT_THE_END = re.compile(
    r"\W*(?:[Aa]t|[Dd]uring|[Ii]n|[Aa]fter|[Tt]owards?) (?:the (?:end|close|start|course) of )?(?:the|their) "
)


def mode_of(clause: str, sentence: str, inside: list[Trigger], alone: bool) -> tuple[Told | None, bool]:
    kinds = {t.kind for t in inside}
    if len(inside) == 1 and _handed_on(sentence, inside[0]):
        return _by_word("letter", inside[0]), True
    if inside[0].kind == "talk" and not inside[0].noun:
        clause = _without_topic(clause)
    went = _brought(clause, inside)
    if "letter" in kinds and not kinds & {"call", "talk", "meet"} and not went:
        return _by_word("letter", next(t for t in inside if t.kind == "letter")), True
    told = read_mode(clause)
    invited = next((t for t in inside if t.text.startswith("invit")), None)
    if told in AT_A_DISTANCE and invited and _AT_THE_END.match(clause):
        return _by_word("in_person", invited), True
    if told == "letter" and went:
        # "arrived with a letter", "was received by A, to whom he handed a message"
        return Told("in_person", told.words, "a letter that was brought"), True
    call = next((t for t in inside if t.noun and t.mode == "phone"), None)
    if told == "phone" and call and all(t is call or _TOPIC.search(sentence, 0, t.start) for t in inside):
        return _by_word("phone", call), True  # "briefed him on the summit in a telephone call"
    face = next((t for t in inside if t.mode == "in_person"), None)
    if told in ("phone", "letter") and not kinds & {"call", "letter"} and face:
        # "They met and agreed on a hotline": a telephone is how they met only where the words say so.
        means = _MEANS.search(clause) or _RECEIVED.search(clause)
        told = told if means else _by_word("in_person", face)
    if told == "phone" and (paid := _CALL_PAID.search(clause)):
        return Told("in_person", paid.group(), "a call that is paid, not made"), True
    if told:
        return told, True
    if alone and len({t.mode for t in inside}) == 1 and inside[0].mode == "unspecified":
        whole = read_mode(sentence)
        if whole in ("video", "phone"):
            return whole, False
    called = next((t for t in inside if t.kind == "call" and t.noun and t.mode == "phone"), None)
    if called and not kinds & {"meet", "visit"}:
        return _by_word("phone", called), True  # "In separate calls he spoke to both"
    spoke = next((t for t in inside if t.text.lower() in _SPOKE), None)
    if spoke and not any(t.mode == "in_person" and t.kind == "meet" and not t.noun for t in inside):
        return _of_speaking(clause)
    moded = next((t for t in inside if t.mode != "unspecified"), None)
    if moded:
        return _by_word(moded.mode, moded), moded.mode in AT_A_DISTANCE or any(
            t.kind in ("visit", "host") for t in inside
        )
    if table := _AT_TABLE.search(clause) or _ROUND_OF.search(sentence, 0, inside[0].start):
        return Told("in_person", table.group().strip(), "a round or a table, where people sit together"), False
    return None, False


def _by_word(mode: str, trigger: Trigger) -> Told:
    return Told(mode, trigger.text, "the contact word itself")


def _of_speaking(clause: str) -> tuple[Told | None, bool]:
    """A release that says they "spoke today" tells of a call; "spoke" alone leaves it open (the guideline)."""
    if occasion := _OCCASION.search(_TOLD_PRESS.sub("", clause)):
        return Told("in_person", occasion.group(), "an occasion where both were"), False
    today = None if _WE_TALKED.search(clause) else _TODAY.search(clause)
    return (Told("phone", today.group(), "“spoke” with a day just gone: a call"), True) if today else (None, False)
