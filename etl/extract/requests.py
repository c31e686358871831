"""Which side asked for a contact."""

from __future__ import annotations

import re

from etl.extract.parties import Parties
from etl.extract.roles import Roles
from etl.extract.text import Sentence

_BY_AFTER = re.compile(
    r"(?:at the (?:request|invitation|initiative) of|on the initiative of|requested by|initiated by|"
    r"proposed by|at the behest of|invited by|suggested by)\s+(?:the\s+)?$",
    re.I,
)
_OWN = re.compile(r"['’]s?\s+(?:request|initiative|invitation|behest|suggestion|proposal)\b", re.I)
_ASKED_FOR_IT = re.compile(
    r"^\s+(?:that\s+)?(?:had |has |have )?(?:asked for it|requested (?:it|the (?:call|meeting|talks|"
    r"visit|conversation))|initiated (?:it|the (?:call|meeting|talks|visit|conversation))|"
    r"asked for the (?:call|meeting|talks|visit|conversation)|sought the (?:call|meeting|talks|visit|"
    r"conversation))\b",
    re.I,
)
_ASKED = re.compile(
    r"^\s*(?:,[^,]{0,60},)?\s*(?:also |then |repeatedly |has |have |had |on \w+ |that )*(?:asked|"
    r"requested|proposed|offered|suggested|invited|invites|sought|seeks|initiated|tried|attempted|"
    r"wanted|wants|demanded|pleaded|asks|request(?:s)?|telephoned|called (?!off)|phoned|made|"
    r"did attempt)\b",
    re.I,
)


def find_requester(sentence: Sentence, roles: Roles, parties: Parties) -> str | None:
    """Code of the side that the words name as having asked for the contact, or None."""
    text = roles.text
    members = set(parties.countries)
    for a in roles.actors:
        if not a.countries or (members and not set(a.countries) & members):
            continue
        before = text[max(sentence.start, a.start - 40) : a.start]
        after = text[a.end : a.end + 90]
        if _BY_AFTER.search(before) or _OWN.match(after) or _ASKED_FOR_IT.match(after):
            return a.countries[0]
    return None


def asking_side(roles: Roles) -> str | None:
    """The subject of "asked", "proposed", "tried to call": for contacts that were only wished for."""
    for a in roles.actors:
        if a.countries and not a.aside and _ASKED.match(roles.text[a.end : a.end + 90]):
            return a.countries[0]
    return None
