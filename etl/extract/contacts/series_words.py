"""Words beside the name of a series or a line that say whether a contact was held within it."""

from __future__ import annotations

import re

from etl.extract.language.occasions import SIDELINES
from etl.extract.language.prefilter import filtered

# Where a hotline is the means of the contact and not its subject.
LINE_USED = filtered(
    r"\b(?:call\w*|tested|used|using|reopened|opened|restored|carried|rang|answer\w*|spoke|talked|conversation|exchange[ds]?|"
    r"contact\w*|spoken|communicated|picked up|reach\w*)\b|\b(?:over|via|through|on|by)\s+(?:the|a|an|their|"
    r"its)\b[\w\s-]{0,40}"
    r"(?:line|link|channel|connection)\b",
    re.I,
)
LINE_PLANNED = re.compile(
    r"\b(?:establish\w*|set(?:ting)? up|install\w*|creat\w+|launch\w*|agree\w* (?:on|to)|plans? for|"
    r"propos\w+)\b[^.;]{0,40}$",
    re.I,
)
# A gathering of many states, on whose sidelines two meet: it is no series of the two.
GATHERING = re.compile(
    r"\b(?:Forum|Shangri-La Dialogue|Xiangshan|Raisina|Conference|Business|Economic Council)\b|"
    # "The Peru-Central Asia format": of one with a whole region.
    r"[-–+](?:(?:Central|South(?:east)?|West|East|North) (?:Asian?|Africa)|Africa|ASEAN|EU|GCC|CELAC|CARICOM|"
    r"Caribbean|Latin America|Pacific Islands?|Arab(?: League| States)?|Nordic|Gulf)\b",
    re.I,
)
BESIDE = re.compile(
    rf"\b(?:{SIDELINES}|occasion|wings|interval|break)\s+of\s+(?:the\s+)?(?:[\w'’()-]+\s+){{0,7}}$|"
    # "Briefed his host on the work of the so-called commission": spoken of.
    r"\b(?:brief(?:ed|ing)?|inform(?:ed|ing)?|updated|told|spoke|talked|complained|protested|views?)\b[^.;]{0,60}"
    r"\b(?:on|about|of|against) (?:the )?(?:[\w-]+ ){0,4}(?:so-called )?[\"“‘']?$",
    re.I,
)
# "Will form a joint working group", "the composition of the committee": it does not sit yet.
FOUNDED = re.compile(
    r"\b(?:form(?:ed|ing)?|creat(?:e|ed|ing|ion of)|set(?:ting)? up|establish\w*(?: of)?|composition of|formation of|"
    r"memorand\w+|mous? on|launch\w*) (?:\w+ ){0,3}$",
    re.I,
)
# "The Interstate Council of the Economic Community": a body of an organisation.
OF_BODY = re.compile(
    r" of the (?:[A-Z][\w-]+ ){0,4}(?:Community|Union|Organi[sz]ation|League|Commonwealth|Duma|Party)\b"
)
PACT = re.compile(r"\b(?:Declaration|Treaty|Convention|Protocol)\b")
HELD_WITHIN = re.compile(
    r"\b(?:at|under|within|during|for|as part of|framework of|format of|sessions? of|meetings? of|rounds? of|"
    r"through|via|over)\s+"
    r"(?:(?:the|a|an|their)\s+)?(?:[\w'’.-]+\s+){0,5}$"
)
SESSION_NEXT = re.compile(
    r"^\W*(?:\([A-Z]+\)\s*)?(?:talks|meetings?|sessions?|working|round|consultations|review|annual|held|met)\b", re.I
)
SET_UP = filtered(
    r"\b(?:establish\w*|set up|agreed|signed|created|opened|installed|launched|inaugurated|dates from|founded)\b", re.I
)
