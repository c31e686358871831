"""Where many states meet, told beside the town in which two of them do: "in Lima, where the leaders of the bloc met on
Thursday, A had breakfast with B". What the many do there is neither the contact nor keeps it from being one."""

from __future__ import annotations

from collections.abc import Iterable

from etl.extract.language.prefilter import filtered

# Heads of many: "the leaders of the EU", "Pacific ministers", "some thirty delegations", "members of the alliance".
_MANY = (
    r"(?:(?!(?:both|two|his|her|their|he|she|they)\b)[\w’'&-]+ ){0,5}?"
    r"(?:leaders|ministers|heads of (?:state and government|state|government)|presidents|chiefs|members|states|"
    r"countries|nations|delegates|delegations|diplomats|summit|conference|forum|assembly|council|bloc|alliance|community|union|G\d+)"
    r"(?:(?: and | or )?(?: ?(?:of|from) (?:(?!(?:and|with)\b)[\w’'&.-]+ ?){1,6}))?"
)
_DID = (
    r" ?(?:(?:was|were|are|is|had|have|has|been|being|to|also|both|all) ){0,3}"
    r"(?:met|meet|meets|meeting|conferr?(?:ed|ing|s)?|gather(?:ed|ing|s)?|conven(?:ed?|es|ing)|assembl(?:ed|ing)|"
    r"sitting|sat|came together|come together|in session)\b"
)
_WHERE_MANY_MET = filtered(rf", where {_MANY}{_DID}[^,;]{{0,60}}(?:[,;.]|$)")


def where_many_met(sentence: str, triggers: Iterable[tuple[int, int]]) -> tuple[int, int] | None:
    """Where a sentence tells beside a town that many met there, if a contact word stands outside of that."""
    found = _WHERE_MANY_MET.search(sentence)
    if found is None or not any(end <= found.start() or start >= found.end() for start, end in triggers):
        return None
    return found.span()
