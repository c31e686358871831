"""Who sat with several, told by "he" behind: "at a meeting with the ministers of A and B he spoke of the river"."""

from __future__ import annotations

import re

from etl.extract.clauses.triggers import Trigger
from etl.extract.people.actors import Actor
from etl.extract.sides.party_lists import Parties
from etl.extract.sides.roles import Roles

# "At a meeting with the ministers of A and B | he spoke of the river".
_AT_A_MEETING = re.compile(r"\W*(?:At|In|During|After|Following) (?:(?:an?|the|his|her) )?(?:[\w-]+ ){0,4}$")
_THEN_HE = re.compile(r"[^;.]*?[^,;.\s],? (?:he|she) (?!and\b)[a-z]+")


def he_behind(roles: Roles, parties: Parties, trigger: Trigger, focus: Actor | None) -> None:
    """Adds the one whom "he" means, who is the subject of a sentence that opens on a meeting with several."""
    text = roles.sentence.text
    opens = _AT_A_MEETING.fullmatch(text, 0, trigger.start)
    if not (opens and focus and focus.countries and trigger.text.split()[0].endswith(("meeting", "talks", "call"))):
        return
    with_them = [a for a in parties.objects if roles.preps.get(a.start) == "with"] or trigger.text.endswith("with")
    alone = not parties.subjects and set(focus.countries).isdisjoint(parties.countries)
    last = max((a.end for a in parties.objects), default=0) - roles.sentence.start
    if with_them and alone and len(parties.countries) > 1 and _THEN_HE.match(text, max(last - 1, trigger.end)):
        parties.subjects.append(focus)
        parties.how = "pronoun"
