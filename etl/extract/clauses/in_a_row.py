"""Main clauses in a row, as letters and headlines list their news: "A visits Lima, B wins a vote, and C hosts D";
two of the past: "A gave a dinner, and B met C"."""

from __future__ import annotations

import re

from etl.extract.language.prefilter import filtered

# What headlines have states and their people do, in the present tense.
_DOES = (
    r"(?:visits?|meets?|hosts?|receives?|welcomes?|calls?|names?|wins?|loses?|tests?|nears?|claims?|says?|warns?|tells?|votes?|"
    r"slides?|erupts?|heads?|flies|travels?|arrives?|lands?|opens?|ends?|begins?|starts?|holds?|faces?|signs?|seeks?|"
    r"urges?|rejects?|denies|accuses?|offers?|backs?|agrees?|plans?|considers?|gets?|takes?|makes?|gives?|goes|comes?|"
    r"leaves?|returns?|resigns?|quits?|dies?|fires?|launches|strikes?|bans?|cuts?|raises?|rises?|falls?|passes|approves?|"
    r"extends?|declares?|announces?|reports?|marks?|speaks?|talks|sees?|wants?|braces|reels|mourns|eyes|swears|sends?|"
    r"to (?=[a-z]))"
)
_SUBJECT = r"(?:the\s+)?[A-Z][\w.'’-]*(?:\s+(?!and\s|that\s|who\s|which\s)[\w.'’-]+){0,6}?"
_CLAUSE = re.compile(rf"(?:and\s+|plus\s+)?{_SUBJECT}(?:\s+and\s+{_SUBJECT})?\s+{_DOES}\b")
_COMMA = filtered(r",\s+(?=(?:and |plus )?(?:the )?[A-Z])")
_FEWEST = 2  # clauses behind the first; one alone is behind "and"

# "The president of Peru | gave a | dinner": a verb of the past, and its object or what was said.
_DID = (
    r"(?:[a-z]{2,}(?<!eed)ed|gave|made|took|said|told|began|came|went|spoke|wrote|sent|left|led|put|sat|saw|held|kept|broke|"
    r"brought|found|won|lost|met|rang|flew|paid|had)"
)
_ITS_OBJECT = r"(?= (?:an?|the|his|her|their|its|that|it|he|she|they|for|him|them|no|[A-Z][\w’'-]+|[a-z]+ing)\b)"
_DID_IT = re.compile(rf"[\w’'.]+,? {_DID}{_ITS_OBJECT}[^,;:]*$")
# What stands before such a verb and makes of it a clause set in, or of the whole a mere lead.
_NO_MAIN_CLAUSE = re.compile(
    r"\b(?:who|whom|whose|which|that|when|where|while|after|before|as|since|if|although|though|having|to)\b", re.I
)
_AND_ONE_MORE = filtered(
    rf",\s+and\s+(?=[A-Z][\w.’'-]*(?:\s+(?!(?:who|whose|to|that|which|and|was|were|had)\b)[\w.’'-]+){{0,8}}?\s+{_DID}\b"
    r"(?! (?:by|to)\b))"
)


def _begins_behind_another(sentence: str) -> set[int]:
    """Where behind ", and" one acts who was not told before: "A gave a dinner, | and B met C"."""
    found = set()
    for m in _AND_ONE_MORE.finditer(sentence):
        did = _DID_IT.search(sentence, 0, m.start())
        if did and not _NO_MAIN_CLAUSE.search(sentence, 0, did.start()):
            found.add(m.start())
    return found


def clauses_in_a_row(sentence: str) -> set[int]:
    """Where a main clause begins behind another: one in the present tense, or one in the past behind ", and"."""
    return _told_in_present(sentence) | _begins_behind_another(sentence)


def _told_in_present(sentence: str) -> set[int]:
    """Where a main clause in the present tense begins behind another of the kind."""
    commas = [m for m in _COMMA.finditer(sentence) if _CLAUSE.match(sentence, m.end())]
    if not commas or not _CLAUSE.search(sentence, 0, commas[0].start()):
        return set()
    last = commas[-1]
    joined = sentence.startswith(("and ", "plus "), last.end())
    return {m.start() for m in commas} if joined or len(commas) >= _FEWEST else set()
