"""Main clauses in a row, as letters and headlines list their news: "A visits Lima, B wins a vote, and C hosts D"."""

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


def clauses_in_a_row(sentence: str) -> set[int]:
    """Where a main clause in the present tense begins behind another of the kind."""
    commas = [m for m in _COMMA.finditer(sentence) if _CLAUSE.match(sentence, m.end())]
    if not commas or not _CLAUSE.search(sentence, 0, commas[0].start()):
        return set()
    last = commas[-1]
    joined = sentence.startswith(("and ", "plus "), last.end())
    return {m.start() for m in commas} if joined or len(commas) >= _FEWEST else set()
