"""What was nearly called off, or was put off once and is on now: the words that call it off do not decide."""

from __future__ import annotations

import re

# "Came close to calling off her trip", "threatened to cancel the visit", "might be put off": it is still on.
_NEARLY = re.compile(
    r"\b(?:close to|nearly|almost|threaten(?:s|ed|ing|s? not)? to|threats? to|on the (?:verge|point|brink) of|"
    r"(?:consider|weigh|mull|contemplat|discuss|ponder)(?:s|e[sd]?|ed|ing)?(?: whether to)?|think(?:s|ing)? of|"
    r"thought of|(?:may|might|could)(?: have to| yet| even| still)?(?: be)?|"
    r"(?:not|n't|never) (?:want to|intend to|plan to|going to|to|be)?)"
    r" ?(?:be |being |even )?$"
)
# "Will pay a visit that had been put off in March", "is expected on a trip which was postponed".
_THAT_WAS = re.compile(r"(?<!,) (?:that|which)(?: (?:had|has|have|was|were))?(?: been)?(?: \w+)? $")
# "A visit that was put off in March | will begin on Sunday".
_ON_BEHIND = re.compile(
    r"[^,;]{0,40}? (?:will|is now to|is to|(?:is|was) (?:now )?(?:due|expected|set)) (?!not\b|be called)"
)
# "The commission, whose March meeting was | cancelled, met": told of one before.
_WHOSE_WAS = re.compile(r", whose (?:[\w'-]+ ){1,4}(?:was|were|had been) $")
# "For a visit that has been | put off three times".
_THAT_HAS = re.compile(r" (?:that|which) (?:has|have|had) (?:[a-z]+ )*$")
_COMES_NOW = re.compile(
    r"\b(?:will|(?:is|are) (?:now )?(?:expected|due|to|set|scheduled|coming|going|awaited))\b(?! not\b)"
)

# "After months of rows and | cancelled meetings", "following two | postponed visits": the run-up to what is told.
_AMID = re.compile(r"\b(?:after|following|despite|amid|because of) (?:(?!had\b|been\b)[\w'-]+,? ){0,7}$", re.I)
_OFF_PLURAL = re.compile(
    r"(?:called-off|postponed|delayed|suspended|cancell?ed|shelved|scrapped|aborted) (?:[\w-]+ ){0,2}?"
    r"(?:meetings|visits|talks|trips|summits|sessions|rounds|appointments|encounters)\b",
    re.I,
)
# "Will be in Lima on Friday, a trip that | had first been set for April": it is on now.
_NOW_ON = re.compile(
    r"\b(?:will|(?:is|are) (?:now )?(?:due|expected|set|scheduled|to|awaited)|arrives?|travels?|flies|fly)\b(?! not\b)",
    re.I,
)
_OF_THE_TRIP = re.compile(
    r", (?:an?|the) (?:visit|trip|journey|meeting|tour|summit|round|session|appointment|call)\b"
    r"(?: (?:that|which)\b(?: [\w'-]+){0,6})? $",
    re.I,
)
# "Took place although it had been | called off", "did visit Lima, contrary to reports that he had | cancelled".
_ALL_THE_SAME = re.compile(
    r"\b(?:took place|(?:was|were) held|went ahead|began|opened|met|visited|flew|travell?ed|arrived|did \w+)\b"
    r"[^;]{0,120}\b(?:although|though|despite|in spite of|contrary to|notwithstanding)\b[^,;]{0,60}$"
)


def was_spared(cue: re.Match[str], clause: str) -> bool:
    """Do the words before one that calls something off say that it did not come to that?"""
    return _NEARLY.search(clause, max(0, cue.start() - 40), cue.start()) is not None


def comes_now(cue: re.Match[str], clause: str) -> bool:
    """Is it told of what the clause says is to come, behind "that", or of one before, behind "whose"?"""
    if _WHOSE_WAS.search(clause, 0, cue.start()) and clause.find(",", cue.end()) > 0:
        return True
    if put_off_often(cue, clause) and _THAT_HAS.search(clause, 0, cue.start()):
        return True
    that_was = _THAT_WAS.search(clause, 0, cue.start())
    if that_was is None:
        return False
    return bool(_COMES_NOW.search(clause, 0, that_was.start()) or _ON_BEHIND.match(clause, cue.end()))


# "Held talks on Monday to | pave the way for a summit", "a meeting to prepare the ground for talks took place".
_PAVES = re.compile(r"(?:to )?(?:pav|prepar|smooth|clear|la[iy]|set)\w* the (?:way|ground\w*|stage) for\b", re.I)
_WAS_HELD = re.compile(
    r"\b(?:held|had|conducted|opened|began|started|concluded|ended|finished|took part in|attended) (?:[\w'-]+ ){0,3}$"
)
_TOOK_PLACE = re.compile(r"\b(?:took place|(?:was|were) held)\b")
_MEANT = re.compile(r"\b(?:was|were) meant $")
# "Were meant to pave the way for a meeting | on Thursday": that one is told with its day.
_ON_ITS_DAY = re.compile(r"[^;]{0,40}?\b(?:on|next|this|later) (?:\w+day\b|week|month|\d)")


def paves_the_way(cue: re.Match[str], clause: str, at: int) -> bool:
    """Does the cue tell what for a contact was held, whose word stands at ``at``?"""
    if not _PAVES.search(cue.group()) or at > cue.start():
        return False
    meant = _MEANT.search(clause, 0, cue.start()) and not _ON_ITS_DAY.match(clause, cue.end())
    return bool(meant or _WAS_HELD.search(clause, 0, at) or _TOOK_PLACE.search(clause))


# "Has been put off | six times since 2015": what it has been through, and not what became of it.
_PERFECT = re.compile(r"\b(?:has|have|had)(?: (?:already|previously|since|now|itself))?(?: been)? \w+(?: off| back)?$")
_SO_OFTEN = re.compile(
    r" (?:(?:\w+|\d+)(?: or \w+)? times|twice|repeatedly|more than once|time and again|again and again)\b"
    r"(?! (?:and|but) (?:(?:has |is |was )?now|(?:will|would) (?:not|no longer))\b)"
)


# "(Will come on Friday.) The visit had been | put off in March": what went before the plan.
_HAD_BEEN = re.compile(r"\bhad (?:(?:already|originally|previously|earlier|first) )?been \w+(?: off| back| forward)?$")


def had_been_off(words: str, clause: str) -> bool:
    """Do the words that call it off tell, by "had been", of what was before?"""
    at = clause.find(words)
    return at >= 0 and _HAD_BEEN.search(clause, 0, at + len(words)) is not None


def put_off_often(cue: re.Match[str], clause: str) -> bool:
    """Is it told how often something has been put off?"""
    perfect = _PERFECT.search(clause, max(0, cue.start() - 40), cue.end())
    return perfect is not None and _SO_OFTEN.match(clause, cue.end()) is not None


def is_run_up(cue: re.Match[str], clause: str) -> bool:
    """Does such a word stand in what led up to the contact of the clause, or in an apposition to what is to come?"""
    if _AMID.search(clause, 0, cue.start()) and _OFF_PLURAL.match(clause, cue.start()):
        return True
    if _ALL_THE_SAME.search(clause, 0, cue.start()):
        return True
    apposed = _OF_THE_TRIP.search(clause, 0, cue.start())
    return apposed is not None and _NOW_ON.search(clause, 0, apposed.start()) is not None
