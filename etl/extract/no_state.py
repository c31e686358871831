"""Whom an office-holder meets who speaks for no state: reporters, activists, lawmakers, his own soldiers."""

from __future__ import annotations

import re

from etl.extract.text import Sentence
from etl.extract.triggers import Trigger

_NOT_STATE = re.compile(
    r"^\s+(?:(?:an?|the|his|her) (?:[\w-]+ ){0,2}(?:meeting|discussion|session|call|conversation|roundtable) "
    r"(?=with ))?"
    r"(?:(?:today|yesterday|virtually|privately|briefly)\s+)?(?:(?:with|to|by)\s+)?(?:(?:a|an|the|"
    r"his|her|their|some|several|local|senior|over|more than|bipartisan|newly-elected|group|coalition|"
    r"roundtable|cohort|number|dozens|members|of|and|\d+|[a-z-]+ly|[a-z]+-elected|national|state|civil|"
    r"rights|human|faith|business|community|labor|union|industry|student|youth|women|religious|tribal|"
    r"Latino|Black|private|sector|iranian|japanese|korean|[A-Z][a-z]+n)\s+){0,6}(?:reporters?|"
    r"communit(?:y|ies)|inhabitants|villagers|"
    r"locals|journalists?|the press|media|legislators|lawmakers|parliamentarians|mps|senators|congress\w*|"
    r"students|business\w*|executives|residents|families|relatives|victims|soldiers|troops|supporters|"
    r"voters|opposition|activists|rights groups|civil society|representatives of (?:the )?(?:breaking|"
    r"civil|ngo)|people from|advisers|aides|party|company|cadets|veterans|experts|scholars|workers|"
    r"stakeholders|governors|mayors|editors|mayors-elect|legislators-elect|advocates|ceos|unions?|"
    r"leaders from (?:the )?(?:private|business|industry|civil)|community leaders|faith leaders|"
    r"civil rights leaders|business leaders|elected officials|elected leaders|house members|"
    r"members of (?:congress|parliament|the senate)|attorneys general|women|speaker|democrats|"
    r"republicans)\b",
    re.I,
)

# Legislators as the subject: their tours are no contacts between governments.
_LEGISLATORS = re.compile(
    r"\b(?:lawmakers?|legislators?|senators?|congressm[ae]n|parliamentarians?|MPs?|members? of (?:the )?(?:\w+ ){0,3}"
    r"(?:House|Senate|parliament|congress|bundestag|knesset|duma|legislature|assembly))\b[^;]{0,120}$"
)


# "the visit which A, then Speaker of the House, paid", "a visit by A, the Speaker of the parliament".
_BY_SPEAKER = re.compile(
    r"[^.;:]{0,60}?\b(?:by|of|which|that)\s+(?:the\s+)?(?:[A-Z][\w'’-]+,?\s+){0,4}(?:who (?:is|was)\s+)?"
    r"(?:then\s+|the\s+|its\s+)?(?:[\w'’-]+\s+){0,2}[Ss]peaker\b"
)


def speaks_to_no_state(sentence: Sentence, trigger: Trigger) -> bool:
    """ "met with reporters", "visited troops": nobody of another government is on the other side."""
    if _LEGISLATORS.search(sentence.text[max(0, trigger.start - 160) : trigger.start]):
        return True
    if trigger.noun and _BY_SPEAKER.match(sentence.text[trigger.end :]):
        return True
    return bool(_NOT_STATE.match(sentence.text[trigger.end : trigger.end + 80]))
