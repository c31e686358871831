"""What became of a contact, from wording and tense: held, planned, proposed, requested, refused, cancelled, or
no contact."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache

from etl.extract.clauses.asides import without_asides
from etl.extract.days.date_vocabulary import with_plain_days
from etl.extract.language.prefilter import Choice
from etl.extract.outcomes.agreed_at import is_settled
from etl.extract.outcomes.found_out import only_found_out, without_result
from etl.extract.outcomes.governing import governs
from etl.extract.outcomes.still_on import comes_now, is_run_up, paves_the_way, put_off_often, was_spared
from etl.extract.outcomes.told_in_it import of_something_in_it
from etl.lexicon import require, rows

NOT_A_CONTACT = "none"
FUTURE = frozenset(("planned", "proposed"))
# Where cues of several kinds stand in one clause, the first of these that is there decides.
ORDER = ("cancelled", "refused", "requested", "none", "proposed", "planned")
# These decide by themselves, wherever they stand in the clause.
_DECIDES = frozenset(("cancelled", "refused", "requested"))
# "accepted the invitation to come", "invited him, and he accepted": taken up, so no longer a mere proposal.
TAKEN_UP = re.compile(
    r"(?<!not )(?<!n't )(?<!yet to )(?<!\bto )\b(?:accept(?:s|ed|ing)?\b(?! (?:that|the (?:fact|need|result|view))\b)|"
    r"agree[ds]? to (?:[\w'-]+ ){1,4}(?:proposal|offer|request|invitation)\b|"
    r"sa(?:id|ys) yes to\b|t(?:ook|ak(?:es|en|ing)) up (?=[^,;.]{0,50}\binvitation))",
    re.I,
)
# "Reports of a call were denied": the report was, not the call.
_REPORT_DENIED = re.compile(
    r"\b(?:reports?|claims?|rumou?rs?|story|stories|news|allegations?)\b[^.;]{0,160}\bdenied", re.I
)


# "Has denied a report that the premier refused to take a call".
_DENIES_REPORT = re.compile(
    r"\b(?:reject|den(?:y|i)|dismiss|refut)\w* (?:[\w'-]+ ){0,4}"
    r"(?:reports?|claims?|rumou?rs?|stor(?:y|ies)|suggestions?) that\b",
    re.I,
)
# "Rejected in strong words that he ever met her": it was the claim that was rejected.
_DENIES_EVER = re.compile(r"\b(?:reject|dismiss|refut)\w*(?: in [^,.;]{3,30})? that\b[^;]{1,90}\bever\b", re.I)


@dataclass(frozen=True)
class StatusReading:
    """``status`` (None: the words do not say, as in "the meeting"), the words it was read from, and whether it
    is to come."""

    status: str | None
    words: str = ""
    future: bool | None = False


@cache
def _cues() -> dict[str, Choice]:
    by_status: dict[str, list[str]] = {}
    for number, row in enumerate(rows("status_cues.csv"), start=2):
        if row["status"] != NOT_A_CONTACT:
            require("status", row["status"], f"status_cues.csv line {number}")
        by_status.setdefault(row["status"], []).append(rf"(?<![\w])(?:{row['cue']})")
    return {status: Choice(cues, re.I) for status, cues in by_status.items()}


def cue_patterns() -> dict[str, Choice]:
    """Compiled cues by status, as the tests check them against their examples."""
    return _cues()


# "Had been set for Monday": off, but by which words?
_ONLY_SET = re.compile(r"(?:had|was|were)\b.*\b(?:due|scheduled|supposed|expected|meant|slated|set|planned)\b")


def read_status(clause: str, trigger: tuple[int, int], *, nominal: bool) -> StatusReading:
    """Status that a clause tells of the contact word at ``trigger`` (offsets in the clause).

    ``nominal``: the contact is only named ("the call"), so that past tense alone proves nothing.
    """
    low = with_plain_days(without_asides(clause.replace("’", "'")))
    hits: dict[str, re.Match[str]] = {}
    for status in ORDER:
        hit = next((m for m in _cues()[status].finditer(low) if _says(status, m, trigger, low)), None)
        if hit is not None:
            hits[status] = hit
            if status in _DECIDES and not _ONLY_SET.match(hit.group()):
                break
    if "cancelled" in hits and put_off_often(hits["cancelled"], low):
        return StatusReading(NOT_A_CONTACT, hits["cancelled"].group())
    if "cancelled" in hits and "refused" in hits:
        del hits["cancelled"]  # "refused the meeting that had been set for Monday"
    if "refused" in hits and hits["refused"].group().lower().endswith("denied") and _REPORT_DENIED.search(low):
        return StatusReading(NOT_A_CONTACT, hits["refused"].group())
    if "refused" in hits and (_DENIES_REPORT.search(low, 0, hits["refused"].start()) or _DENIES_EVER.search(low)):
        return StatusReading(NOT_A_CONTACT, hits["refused"].group())
    if "proposed" in hits and "refused" not in hits and TAKEN_UP.search(low):
        hits = {"planned": hits["proposed"]}
    if "requested" in hits and TAKEN_UP.search(low, hits["requested"].end()):
        hits = {"planned": hits["requested"]}
    if NOT_A_CONTACT in hits and "proposed" in hits and hits["proposed"].start() < hits[NOT_A_CONTACT].start():
        del hits[NOT_A_CONTACT]  # "proposed to them the need for a dialogue" is a proposal
    spared = next((m for m in _cues()["cancelled"].finditer(low) if was_spared(m, low)), None)
    if spared and not hits.keys() - {"proposed"}:
        return StatusReading("planned", spared.group(), True)  # "came close to calling off her trip"
    if NOT_A_CONTACT in hits and is_settled(low, hits[NOT_A_CONTACT].start()):
        return StatusReading("planned", hits[NOT_A_CONTACT].group(), True)
    for status, hit in hits.items():
        return StatusReading(status, hit.group(), status in ("planned", "proposed"))
    return StatusReading(None if nominal else "held", "", False)


def _says(status: str, cue: re.Match[str], trigger: tuple[int, int], clause: str) -> bool:
    if _after_the_deed(status, cue, trigger, clause) or _is_attribute(status, cue, trigger, clause):
        return False
    if status == "planned" and _AS_PLANNED.match(cue.group()) and _AFTER_ALL.search(clause, trigger[1]):
        return False
    if status == "planned" and (_WITHOUT_A.search(clause, 0, cue.start()) or _KEPT.search(clause, 0, trigger[0])):
        return False
    if status == "planned" and paves_the_way(cue, clause, trigger[0]):
        return False
    if status == "planned" and _BEFORE_IT.match(cue.group()) and _GREETED.search(clause, 0, cue.start()):
        return False
    if status == "planned" and clause.endswith("first ", 0, cue.start()):
        return False  # "the first to be received was A"
    if status == "requested" and _NOT_ASKED.search(clause, max(0, cue.start() - 40), cue.start()):
        return False
    if of_something_in_it(status, cue, trigger, clause):
        return False
    if only_found_out(cue, trigger, clause) or without_result(cue, trigger, clause):
        return False
    return status in _DECIDES or governs(cue, trigger, clause)


# "The planned | meeting took place on Monday after all".
_AS_PLANNED = re.compile(r"(?:planned|scheduled|long-planned) ", re.I)
# "Ended without agreement on a date for the | next round".
_WITHOUT_A = re.compile(r"\bwithout (?:an? )?(?:[\w-]+ ){0,2}(?:agreement|accord|date|decision)\b[^,;]{0,40}$")
# "Made good on his pledge to | visit Lima".
_KEPT = re.compile(
    r"\b(?:made good on|kept|fulfilled|honou?red|delivered on|redeemed) (?:his|her|their|its|an?|the) (?:\w+ )?"
    r"(?:pledge|promise|word|vow|commitment|agreement)\b[^,;]{0,20}$"
)
# "Shakes hands with B | ahead of a meeting in Lima on Monday": they are about to sit down.
_BEFORE_IT = re.compile(r"ahead of|prior to", re.I)
_GREETED = re.compile(
    r"\b(?:sh(?:akes?|ook|aking) hands|greet(?:s|ed|ing)?|pos(?:e|es|ed|ing)|walk(?:s|ed|ing)? (?:with|beside)|"
    r"welcom(?:es|ed|ing))\b[^;]*$"
)
# "Has not formally | asked to meet": that nobody asked is told by a cue of its own.
_NOT_ASKED = re.compile(r"(?:\b(?:not|never)|n't)(?: (?:yet|been|even|\w+ly|itself|himself|herself))* $", re.I)

# "A, | who met B in March, was not expected to stay": of the main clause.
_WHO = re.compile(r"\W*who\b")
# Verbs that tell of a contact as done; "called" and "wrote" may have found no answer.
_DONE = re.compile(
    r"(?:met|met with|sat down|spoke|spoken|talked|conferred|conversed|received|hosted|welcomed|visited|"
    r"arrived in|came to|"
    r"headed (?:to|for)|flew to|travell?ed to|went to|left for|departed for|"
    r"shook hands|(?:talked|spoke) about|discussed|signed|inked|initialled|embraced|"
    r"held discussions|exchanged views|gathered in|got together|dined with|saw|paid a visit|"
    r"(?:bring(?:ing|s)?|brought) .{3,30} together)",
    re.I,
)
_HALF_DONE = re.compile(
    r"(?:\b(?:to|not|never|be|been|was|were|is|are|(?:to|will|would|should|could|might|may) have)\s+|n't\s+)$", re.I
)

# A call or a letter, of which the words after it tell the content where they are joined so: "wrote that", "rang to".
_DONE_OR_SENT = re.compile(
    rf"{_DONE.pattern}|wrote(?: to)?|cabled|(?:tele)?phoned|called|rang|(?:over|on|by) (?:the )?(?:tele)?phone", re.I
)
_ITS_CONTENT = re.compile(
    r"\bthat\b|\bto (?:say|announce|confirm|assure|warn|congratulate|explain|inform|tell|notify|apprise|brief|"
    r"apologi[sz]e|express|convey|thank|complain|protest|discuss|regret)\b|\band (?:apologi[sz]ed|thanked|regretted)\b|"
    r"\b(?:to|or|and (?:they |both |then )?agreed to) $|\band $|\b(?:for|about) (?:(?:the|his|her|having|not) )?$",
    re.I,
)
# "Held talks on Tuesday and agreed to sign a treaty".
_HELD_IT = re.compile(
    r"(?<!to have )\b(?:held|had|concluded|ended|finished|wrapped up|paid|made|undertook) "
    r"(?:(?!planned|plans|arrangements|preparations|offer|agreed|set|to\b|for\b)[\w'-]+ ){0,4}$|"
    # "Told him of it during a telephone call on Tuesday and agreed to send doctors".
    r"\b(?:[a-z]{3,}ed|told|gave|met|spoke)\b[^,;.]{3,120} (?:during|in|over|at) (?:an?|the|their) (?:[\w-]+ ){0,3}$",
    re.I,
)
# "Held talks by phone with A to tell him why a visit was put off".
_TO_TELL = re.compile(r"\bto (?:tell|explain|inform|say|notify|apologi[sz]e|brief|let)\b(?! (?:be|have)\b)", re.I)
_AND_THEN = re.compile(r"\band (?:they |both |then |also )?(?:(?:agreed|decided|pledged|vowed|promised) to )?$")
# "Had a meeting at which they agreed to postpone the other".
_IN_WHICH = re.compile(r"\b(?:at|in|during|over) which\b", re.I)
_TO_BE = re.compile(r"\b(?:was|were|is|are|will|would|should|due|had been)\b", re.I)


# "Met on Monday and doubted whether the border could be opened": what is in doubt is another thing.
_OF_THE_REST = re.compile(r"doubt|under (?:\w+ )?(?:pressure|fire)\b|sooner or later\b|.*\bquestions?\b", re.I)


def _after_the_deed(status: str, cue: re.Match[str], trigger: tuple[int, int], clause: str) -> bool:
    """ "They met and agreed to cancel debts": what is told after the deed was not the meeting."""
    if status == "requested" or cue.start() < trigger[1]:
        return False
    between = clause[trigger[1] : cue.start()]
    if status == NOT_A_CONTACT and _OF_THE_REST.match(cue.group()):
        return _DONE.fullmatch(clause, *trigger) is not None
    if status == NOT_A_CONTACT and not (between.endswith(", ") and _WHO.match(clause)):
        return False
    which = _IN_WHICH.search(between)
    held = _HELD_IT.search(clause, 0, trigger[0]) and (_AND_THEN.search(between) or _TO_TELL.search(between))
    if held or (which and not _TO_BE.search(between, which.end())):
        return True
    done = _DONE if not _ITS_CONTENT.search(between) else _DONE_OR_SENT
    return bool(done.fullmatch(clause, *trigger)) and not _HALF_DONE.search(clause[: trigger[0]])


_PUT_OFF = re.compile(
    r"(?:put (?:off|back)|called off|pushed back|postponed|delayed|suspended|cancell?ed|shelved|frozen|scrapped|"
    r"rescheduled|deferred)\b",
    re.I,
)
_OF_THE = re.compile(
    r"\b(?:the|an?|his|her|their|its|of|about|long|much|oft|often|twice|thrice|once|repeatedly|recently|\w+['’]s)[\s-]+$",
    re.I,
)
# "For long-delayed talks", "an oft-postponed visit": an epithet of what is now on.
_EPITHET = re.compile(r"\b(?:long|much|oft|often|twice|thrice|repeatedly|once)[\s-]$", re.I)
# "The postponed visit will take place on Monday".
_WILL_BE = re.compile(r"\b(?:will|is to|are to) (?:now |finally )?(?:take place|be held|begin|start|go ahead)\b", re.I)
_AFTER_ALL = re.compile(
    r"\b(?:took place|(?:was|were) (?:\w+ )?held|held|finally|began|opened|ended|went ahead|proceeded|got under way|"
    r"started|kicked off)\b",
    re.I,
)


# "Flew to Lima for talks that had been put off twice", "... after it had been delayed": told of before the deed.
_HAD_BEEN = re.compile(r"\b(?:(?:that|which) had|after (?:\w+ ){1,3}had|after having)(?: \w+)? $", re.I)
WENT = re.compile(
    rf"\b(?:{_DONE.pattern}|went|flew|travell?ed|arrived|came|took place|(?:was|were) held|"
    r"(?<!to have )(?:opened|began|started|resumed|held|concluded|ended) (?:[a-z-]+ )?(?:talks|negotiations|"
    r"consultations|discussions))\b",
    re.I,
)


# "After twice putting off their talks", "having postponed it in May": done with before what the text tells of.
_AFTER_PUTTING = re.compile(
    r"\W*(?:after|having|following|despite|in spite of)(?: (?:\w+ly|twice|once|having|been|being|the|a|an)){0,3} $",
    re.I,
)
# "Spoke by phone after calling off | a trip to Lima": of another contact.
_A_TRIP = re.compile(r" (?:an?|another) ")
# "The meeting, postponed from April by a strike, | will take place on Monday".
_IS_NOW_ON = re.compile(
    r"[^,;]{0,90},\s+(?:(?:finally|now|also) )?(?:will|is (?:now )?(?:to|due|set|expected|scheduled)|"
    r"are (?:now )?(?:to|due|set)|"
    r"begins?|began|opens?|opened|took place|starts?|started|ended|was (?:finally )?held|"
    r"g[eo]ts? under way)\b(?! not\b)",
    re.I,
)
# "A, who had twice | cancelled a visit, arrived in Lima on Monday".
_WHO_HAD = re.compile(
    r", (?:who|which|whose [\w-]+) had (?:(?:been|to|\w+ly|twice|once|already|earlier|previously) )*$"
)
_SET_IN = re.compile(r", (?:(?:\w+ly|twice|once|already|several times|long) )?$")


def _was_before(cue: re.Match[str], clause: str) -> bool:
    if is_run_up(cue, clause) or (_PUT_OFF.search(cue.group()) and comes_now(cue, clause)):
        return True
    if _AFTER_PUTTING.match(clause[: cue.start()]) and not _A_TRIP.match(clause, cue.end()):
        return True
    if _SET_IN.search(clause, 0, cue.start()) and _PUT_OFF.match(cue.group()) and _IS_NOW_ON.match(clause[cue.end() :]):
        return True
    if _WHO_HAD.search(clause, 0, cue.start()) and (then := clause.find(",", cue.end())) > 0:
        return WENT.search(clause, then) is not None
    had = _HAD_BEEN.search(clause[: cue.start()])
    return had is not None and WENT.search(clause, 0, had.start()) is not None


def _is_attribute(status: str, cue: re.Match[str], trigger: tuple[int, int], clause: str) -> bool:
    """ "spoke about the delayed delivery", "the postponed talks took place": said of another thing, or of before."""
    if status != "cancelled":
        return False
    if was_spared(cue, clause) or _was_before(cue, clause):
        return True
    off = _PUT_OFF.search(cue.group())
    if not off or not _OF_THE.search(clause[: cue.start()]):
        return False
    end = cue.start() + off.end()  # of a cue like "frozen talks" the noun is no part
    noun = re.match(r"\s+[\w-]+(?:\s+[\w-]+)?", clause[end:])
    own = noun is not None and end <= trigger[0] <= end + noun.end()
    if own:
        return bool(
            _AFTER_ALL.search(clause) or _WILL_BE.search(clause, end) or _EPITHET.search(clause, 0, cue.start())
        )
    return noun is not None
