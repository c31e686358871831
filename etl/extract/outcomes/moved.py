"""What was put off to another day: it is off on the one, and planned for the other."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from datetime import date, timedelta
from itertools import pairwise

from etl.extract.days.calendar import nearest_weekday
from etl.extract.days.called_off_days import due_days
from etl.extract.days.date_words import DateWords
from etl.extract.days.dates import Clock
from etl.extract.language.prefilter import filtered
from etl.extract.outcomes.status import StatusReading

# "Was postponed until June 3", "has been brought forward to Friday", "moved the talks to next week".
_MOVED = (
    r"postpon(?:es|ed|ing)|put(?:s|ting)? (?:off|back)|push(?:ed|es|ing)(?: back)?|mov(?:e|es|ed|ing)|"
    r"reschedul(?:e|es|ed|ing)|re-scheduled|(?:bring|brought) forward|moved forward|defer(?:s|red|ring)|delay(?:s|ed)|"
    r"adjourn(?:s|ed)|shift(?:s|ed)|transfer(?:s|red)|carried over"
)
_TO_A_DAY = filtered(
    rf"\b(?:{_MOVED})\b(?:(?!\b(?:after|because|due|set|scheduled|planned|announced|agreed|expected|fixed|arranged|over|when|which|but|from|had)\b)[^;.]){{0,70}}?"
    r"\b(?:to|until|till|for|by [\w ]{2,20} to)\s+(?:the\s+)?(?:(?:early|late|mid)\s)?$|"
    # "Agreed to postpone their meeting in Lima | to June 3".
    r"\bto (?:postpone|defer|delay|adjourn|shift|transfer) (?:(?!\b(?:after|because|over|when|which|but|from|for)\b)"
    r"[^;.]){2,70}? (?:to|until|till) (?:the )?$|"
    rf"\b(?:{_MOVED})\b[^;.]{{0,60}}\b(?:and|but) will (?:be held|take place|begin|start) (?:[^,;.]{{0,40}} )?"
    r"(?:on|in) (?:the )?$|"
    r"\b(?:will|would) now (?:take place|be held|begin|start|be|meet|come|go|travel|fly|arrive) (?:[^,;.]{0,40} )?"
    r"(?:on|in) (?:the )?$",
    re.I,
)
# "The meeting, scheduled for Friday, will be held on | June 3", "... be held on | June 3": not on that Friday.
_BE_HELD_ON = filtered(
    r"(?<=[a-z]), (?:(?:originally|initially|first|previously|at first) )?"
    r"(?:due|set|scheduled|planned|fixed) (?:for|on|to)\b"
    r"[^;.,]{3,40}(?:, [^;.,]{3,15})?, (?:will |would |should |(?:is|are) (?:now )?to |shall )?(?:now |instead )?"
    r"(?:be held|take place|be|start|begin)"
    r"(?: (?!with|by|at the|attended)[^,;.]{2,40})? on (?:the )?$"
)
# "The talks that were planned for Friday will be held on | June 3".
_THEN_HELD_ON = filtered(
    r"\b(?:that|which) (?:was|were|had been) (?:to (?:take place|begin|start|be held) (?:on|in)|(?:\w+ly )?(?:due|set|"
    r"scheduled|planned|fixed|slated) (?:for|on|to (?:start|begin|take place)(?: on| in)?)) [^;.,]{3,40}?,? "
    r"(?:will|would|(?:is|are) (?:now )?to) (?:now |instead )?(?:be held|take place|start|begin)"
    r"(?: [^,;.]{2,40})? on (?:the )?$"
)
# "Moved from June 3 | to June 12", "put off, from May | to June": the day on which it should have been.
_FROM_A_DAY = filtered(
    rf"\b(?:{_MOVED})\b(?:(?!\b(?:after|because|over|when|which|but)\b)[^;.]){{0,70}}?\bfrom $|^\W*from $", re.I
)
# "His trip to Tunis, scheduled for this week, to June": told between commas.
_SET_ASIDE = re.compile(r",[^,;]*\b(?:due|set|scheduled|planned)\b[^,;]*,")
_ONLY_WISHED = re.compile(
    r"\b(?:(?-i:may)|might|could|should|would|can|ask(?:s|ed)?|wants?|wanted|request(?:s|ed)?|propos(?:es|ed)|suggest(?:s|ed)|"
    r"seeks?|sought|not)\b(?! have \w)[^,;.]{0,60}$",
    re.I,
)
# "Moved to June 12 | and then put off again".
_OFF_AGAIN = re.compile(
    r",?\s+(?:and|but|before)\b[^,;.]{0,40}?\b(?:put off|postponed|called off|cancell?ed|dropped|shelved|scrapped)\b"
)
# "Put off until June a trip | that was to have begun on | Thursday".
_THAT_WAS_TO = re.compile(
    r"\b(?:that|which) (?:was|were|had been) (?:to|due|set|scheduled|planned|expected)\b[^,;]{0,40}$"
)
# "Agreed on Wednesday to move the talks to June": the day of the accord.
_AGREED_ON = re.compile(r"\b(?:agreed|decided|chose|announced) (?:on )?(?:late |early )?$", re.I)
_TO_DO = re.compile(r",? to [a-z]")
# "Moved to later in the year": to no day yet.
_IS_VAGUE = re.compile(r"later (?:in the|this) year")
_AT_FIRST = filtered(r"\b(?:at first|first|originally|initially|had been)\b", re.I)
_TO = re.compile(r"\s+(?:to|until|till)\s+")
MOVED, CAN_BE_MOVED = "moved", frozenset((None, "held", "cancelled", "planned"))


@dataclass(frozen=True)
class Move:
    """The day on which it should have been, if that is told, and the new one."""

    old: DateWords | None
    new: DateWords
    off: bool = False  # it was put off from the new day, too

    def readings(self, words: str) -> list[tuple[StatusReading, DateWords]]:
        """What became of it on each of the two days; ``words``: those of putting off."""
        off = StatusReading("cancelled", words)
        if self.off:
            return [(off, self.new)]
        planned = (StatusReading("planned", MOVED, True), self.new)
        return [*([(off, self.old)] if self.old else []), planned]


def moved_to(
    sentence: str, begin: int, dates: list[DateWords], every: tuple[DateWords, ...], clock: Clock
) -> Move | None:
    """To which day a contact told from ``begin`` on was put off, and from which; the last where it was twice.

    ``dates``: those that can date a contact; ``every``: "from May" too.
    """
    move = _not_then_but(sentence, every)
    if move:
        return move
    days = [part for d in dates for part in _parts(sentence, begin, d)]
    left = [d for d in [*every, *days] if _FROM_A_DAY.search_in(sentence, sentence[begin : d.start], begin)]
    for new in days:
        if new in left or _IS_VAGUE.match(new.text):
            continue
        told = sentence[begin : new.start]
        for d in left:
            told = told.replace(f"from {d.text}", "")
        on_now = _BE_HELD_ON.search_in(sentence, told) or _THEN_HELD_ON.search_in(sentence, told)
        hit = on_now or _TO_A_DAY.search_in(sentence, _SET_ASIDE.sub(" ", told))
        if hit and not _ONLY_WISHED.search(hit.string[: hit.start()]) and not _of_another(hit):
            old = [d for d in left or due_days(sentence, days) if d is not new and d.start < new.start]
            old = old or [d for d in days if d.start > new.end and _THAT_WAS_TO.search(sentence, new.end, d.start)]
            old = [d for d in old if not (_AGREED_ON.search(sentence, 0, d.start) and _TO_DO.match(sentence, d.end))]
            then = not on_now and _AT_FIRST.search(sentence) is not None
            move = _on_their_days(old[-1] if old else None, new, clock, then=then, ahead=on_now is not None)
            move = replace(move, off=_OFF_AGAIN.match(sentence, new.end) is not None)
    return move


# "Will be in Lima not on | Monday, | as first announced, but on | June 8".
# "Will not take place | next week | but on | June 10".
_NOT_ON = re.compile(
    r"\b[Nn]ot (?:(?:take place|be held|begin|start|happen|meet|come|go|travel|visit)\b[^,;.]{0,40}? ?)?"
    r"(?:(?:on|in|for|at) )?(?:the )?$"
)
_BUT_ON = re.compile(
    r",? but (?:only |instead )?(?:(?:on|in|for|at) )?(?:the )?|"
    r", as (?:(?:had|was|were) )?(?:been )?(?:(?:first|originally|initially|previously|earlier) )?"
    r"(?:announced|planned|scheduled|agreed|reported|foreseen|said), but (?:only )?(?:on|in|for) (?:the )?"
)
# "Will be held on | June 3 | instead of | May 21".
_INSTEAD_OF = re.compile(r",? (?:instead of|rather than|and not) (?:(?:on|in) )?(?:the )?")
# "Will be held on | June 3, | not on | May 21, | as first announced".
_NOT_THE = re.compile(r",? (?:and )?not (?:(?:on|in) )?(?:the )?")
_AS_TOLD = re.compile(
    r",? as (?:(?:had|was|were|it) )?(?:been )?(?:(?:first|originally|initially|previously|earlier) )?"
    r"(?:announced|planned|scheduled|agreed|reported|foreseen|said)\b"
)


def _not_then_but(sentence: str, days: tuple[DateWords, ...]) -> Move | None:
    """The day that is denied as that of a plan, and the one that is told instead of it."""
    for old, new in pairwise(days):
        if _BUT_ON.fullmatch(sentence, old.end, new.start) and _NOT_ON.search(sentence, 0, old.start):
            return Move(old, new)
        not_the = _NOT_THE.fullmatch(sentence, old.end, new.start) and _AS_TOLD.match(sentence, new.end)
        if not_the or _INSTEAD_OF.fullmatch(sentence, old.end, new.start):
            return Move(new, old)
    return None


def _of_another(hit: re.Match[str]) -> bool:
    """ "A has rung B; C will now come on Friday": told of another contact."""
    ahead = hit.string[: hit.start()]
    by_name = ";" in ahead and not ahead.endswith(("; he ", "; she ", "; they ", "; it "))
    return by_name and hit.group().lower().startswith(("will now", "would now"))


def _parts(sentence: str, begin: int, d: DateWords) -> list[DateWords]:
    """ "Moved from June 3 to June 12" names two days, no stretch of days."""
    to, a = _TO.search(d.text), d.args
    if d.kind not in ("date", "weekday") or not to or not _FROM_A_DAY.search_in(sentence, sentence[begin : d.start]):
        return [d]
    one = {"d2": a["d"], "m2": a["m"]} if d.kind == "date" else {"w2": a["w"], "wk": ""}
    other = {"d": a["d2"], "m": a["m2"], "w": None} if d.kind == "date" else {"w": a["w2"]}
    middle = d.start + to.start()
    first = replace(d, end=middle, text=d.text[: to.start()], args={**a, **one})
    return [first, replace(d, start=d.start + to.end(), text=d.text[to.end() :], args={**a, **other})]


def _on_their_days(old: DateWords | None, new: DateWords, clock: Clock, *, then: bool, ahead: bool) -> Move:
    """Weekdays as days of the calendar: the new one lies behind only where the old one is told as the first of two
    (``then``), and the old one stands nearest before it; ``ahead``: both are still to come."""
    if clock.lo is None or clock.width > 1:
        return Move(old, new)
    today, fixed = clock.lo, None
    if _is_mere_weekday(new):
        fixed, back = (nearest_weekday(today, new.args["w"], future=f) for f in (True, False))
        if then and today - back < fixed - today:
            fixed = back
        new = _pinned(new, fixed)
    elif new.text.endswith("this week"):
        fixed = today
    if old and ahead and not fixed and _is_mere_weekday(old):
        old = _pinned(old, nearest_weekday(today, old.args["w"], future=True))
    if old and fixed and _is_mere_weekday(old):
        old = _pinned(old, nearest_weekday(fixed - timedelta(days=1), old.args["w"], future=False))
    return Move(old, new)


def _is_mere_weekday(d: DateWords) -> bool:
    return d.kind == "weekday" and not d.args["q"] and not d.args["wk"]


def _pinned(d: DateWords, day: date) -> DateWords:
    args = {"y": day.year, "m": day.month, "d": day.day, "m2": day.month, "d2": day.day, "w": None}
    return replace(d, kind="date", args=args)
