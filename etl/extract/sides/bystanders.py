"""Who takes no part: a witness, one in whose presence somebody telephones a third, one who comments."""

from __future__ import annotations

from etl.extract.clauses.triggers import TURNED
from etl.extract.language.prefilter import filtered
from etl.extract.people.actors import Actor

# "..., where representatives of C took part as witnesses", "officials of C shuttling between the two": present, but
# no side of the talks.
_WITNESS = filtered(
    r"^\s+(?:\w+\s+){0,2}(?:took part|takes? part|attended|present|act(?:ed|ing)?|serv(?:ed|ing)|joined)\s+"
    r"(?:\w+\s+){0,2}?as\s+(?:an?\s+)?[\"“]?(?:witness|observer|facilitator|guarantor|mediator|host)|"
    r"^\s+(?:shuttl|commut|mediat)(?:ed|ing) between\b|^\s+(?:going|went) back and forth\b|"
    r"^\s+carr(?:ied|ying) (?:messages|proposals|notes) (?:between|from)\b"
)
# "With A at his side he telephoned B", "as A looked on".
_LOOKS_ON = filtered(
    r"^(?:,[^,;]{0,40},)?\s+(?:(?:standing|sitting|seated|present) )?(?:(?:at|by) (?:his|her|their) side|"
    r"beside (?:him|her|them)|look(?:ed|s|ing) on|(?:stood|sat|stands|sits) by|"
    r"in (?:attendance|the room))\b"
)
# "Standing next to A, B telephoned C".
_NEXT_TO = filtered(r"\b(?:[Ss]tanding|[Ss]itting|[Ss]eated)\s(?:next to|beside|alongside|by)\s(?:[\w.'’]+\s){0,2}$")
# "A met B in the presence of C's ambassador".
_IN_PRESENCE = filtered(
    r"\b(?:[Ii]n the presence of|[Ww]itnessed by|watched by|[Uu]nder the (?:eyes|gaze) of)\s"
    # But "in the presence of the king an accord with C", "of the press C met".
    r"(?:(?:(?:the|its|his|her|their|both|two|also|and|of|from|visiting|former|deputy)|[A-Z][\w.'’-]*)\s){0,9}$"
)
# "A welcomed it on Monday that B and C had met", "A wrote of the meeting at which B", "A has given his view on".
_COMMENTS = filtered(
    r"^(?: of (?:the )?[A-Z][\w-]+(?: [A-Z][\w-]+)?)?,?\s+(?:(?:has|had|also|later|on \w+day) )*"
    r"(?:(?:welcom|hail|prais|applaud|condemn|criticis|criticiz|deplor|lament|regrett)ed (?:it )?"
    r"(?:(?:on \w+day|yesterday|today),? )?(?:(?:,? )?that(?! (?:he|she|they)\b)|"
    r"the (?:\w+ )?(?:meeting|talks|visit|call|decision|encounter|conversation) (?:of|between|by|in|at)\b)|"
    r"(?:wrote|thought|spoke) (?:of|about) the (?:[\w-]+ ){0,2}(?:meeting|talks|visit|call|encounter|conversation)\b|"
    r"(?:given|gave|expressed|voiced) (?:his|her|its|their|an?) "
    r"(?:view|opinion|verdict|regret|joy|delight|satisfaction|relief)\b|comment(?:s|ed) on\b|"
    r"(?:is|was) (?:\w+ )?(?:glad|pleased|happy|sorry|relieved|worried)\b[^;]{0,40}?(?<!about )that"
    r"(?! (?:he|she|they)\b))"
)
# "That B would not go there was called wise by A".
_THOUGHT_BY = filtered(
    r"(?:^|[.!?:]\s|\n)[\"“'‘]?That [^.!?;]{5,180}\b(?:is|was|been|being) [^,;.]{2,60}\bby (?:the )?$"
)
_CLAUSE, _FAR, _NEAR = 280, 120, 50  # characters
_HOLDERS = ("person", "office", "counterpart")


def stands_by(text: str, actor: Actor, kind: str) -> bool:
    """Is the actor told as somebody who only looks on at a contact of that kind?"""
    after = text[actor.end : actor.end + _FAR]
    if _WITNESS.match_in(text, after, actor.end):
        return True
    if actor.kind not in _HOLDERS or kind == TURNED:
        return False  # "spoke to the press, B at his side": these two are all there is
    return bool(
        _COMMENTS.match_in(text, after, actor.end)
        or _THOUGHT_BY.search_between(text, max(0, actor.start - _CLAUSE), actor.start)
        or _LOOKS_ON.match_in(text, after, actor.end)
        or _IN_PRESENCE.search_between(text, max(0, actor.start - _FAR), actor.start)
        or _NEXT_TO.search_between(text, max(0, actor.start - _NEAR), actor.start)
    )
