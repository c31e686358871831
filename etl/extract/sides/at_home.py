"""Contacts with one's own people: a president who sits down with his predecessors, his generals, the party leaders."""

from __future__ import annotations

import re

from etl.extract.clauses.triggers import Trigger
from etl.extract.days.date_vocabulary import MONTH, WEEKDAY
from etl.extract.language.prefilter import filtered
from etl.extract.sides.party_lists import Parties
from etl.extract.sides.roles import Roles

# "Met late on Tuesday night with", "spoke about it by telephone with": the day, the subject, the place and the means.
_BETWEEN = (
    rf"(?:\s+(?:(?:late|early|earlier|on|last|this) )*(?:{WEEKDAY}|\d{{1,2}} {MONTH}|{MONTH} \d{{1,2}}|yesterday|today)"
    r"(?: (?:morning|afternoon|evening|night))?,?|"
    r" about (?:it|this|that|the [a-z]+|[A-Z][\w’'-]+)| in (?:the )?[A-Z][\w’'-]+(?: [A-Z][\w’'-]+)?|"
    r" (?:by|on|over) (?:the )?(?:tele)?phone){0,3}"
)
_OWN = (
    r"cabinet|generals|commanders|(?:(?:military|security|army|defence|defense) )?chiefs|advis[eo]rs?|aides|"
    r"officials|diplomats|ambassadors?|negotiators?|team|governors|staff|security council|predecessors?|ministers?"
)
# No nationality stands before them: "retired generals", "two of his predecessors", "leaders of the main parties".
_PEOPLE = "|".join(
    (
        rf"(?:his|her|my|our) (?:own )?(?:[a-z-]+ ){{0,3}}?(?:{_OWN})\b",
        r"(?:former|retired|past|living) (?:[a-z-]+ ){0,2}?(?:presidents|ministers|chancellors|premiers|leaders|"
        r"generals|commanders|officers|diplomats|ambassadors|officials)\b",
        r"(?:living |all )?ex-(?:[a-z-]+ )?(?:presidents|ministers|chancellors|premiers|leaders|generals)\b",
        r"(?<!the two )(?<!both )(?:army|navy|police) (?:generals|commanders|officers|chiefs)\b",
        r"(?:party|church|religious|union|indigenous|tribal|business|student|congressional) leaders\b",
        r"(?:leaders|heads|representatives|members|chairmen) of (?:[\w-]+ ){0,4}?(?:part(?:y|ies)|unions|church(?:es)?|"
        r"factions|coalition|opposition|cabinet|(?:missions|embassies)(?! of))\b",
        # Those who are posted here, of all states.
        r"(?:(?:foreign|resident|accredited) (?:ambassadors|diplomats|envoys)|diplomatic (?:corps|missions)|"
        r"(?:ambassadors|diplomats|envoys)(?: (?:who are|of all countries))? (?:accredited|resident|posted|based))\b",
        r"(?:governors|mayors|bishops|trade unions|unions)\b",
    )
)
_HOME = filtered(
    rf"(?: (?:talks|a meeting|meetings|consultations|discussions|an? [a-z-]+ meeting))?{_BETWEEN}(?: with| to)?"
    r"(?: (?:an?|the|all|both|some|several|many|\d+|two|three|four|five|six|seven|eight|nine|ten|number|group|"
    rf"dozens|members|most|of|top|senior|leading|local|other))* (?:{_PEOPLE})"
)
# "The premier and his cabinet meet tomorrow", "when A and the Council will meet".
_BOTH_AT_HOME = filtered(
    r" and (?:the|his|her|their) (?:[\w-]+ ){0,2}?(?i:cabinet|council(?: of ministers)?|parliament|party|coalition|"
    r"ministers|advisers|generals) (?:(?:will|would|are to|are due to|also|now) )*$"
)
_NOBODY_ELSE = re.compile(
    r"\s*(?:$|[.,;]|(?:tomorrow|today|yesterday|on|about|to|in|at|for|this|next|again|over|later)\b)"
)


def meets_own_people(roles: Roles, trigger: Trigger, parties: Parties) -> bool:
    """Does the contact word tell only of people at home, whatever other state the sentence speaks of?"""
    home = _HOME.match_in(roles.sentence.text, roles.sentence.text[trigger.end : trigger.end + 160], trigger.end)
    if home is None and _NOBODY_ELSE.match(roles.sentence.text, trigger.end):
        home = _BOTH_AT_HOME.search_in(roles.sentence.text, roles.sentence.text[: trigger.start], 0)
    if home is None:
        return False
    at = roles.sentence.start + trigger.end
    acting = {c for a in parties.subjects for c in a.countries}
    others = [a for a in parties.objects if a.start >= at and a.kind != "country" and a.level and not a.aside]
    return all(set(a.countries) <= acting for a in others)
