"""What the date words of a sentence take from each other: "in March and November 2013", "in April, on the 9th"."""

from __future__ import annotations

import re
from dataclasses import replace
from itertools import pairwise

from etl.extract.days.date_rules import DateWords
from etl.extract.days.date_vocabulary import YEAR_TOLD

_UNDATED = ("month", "date")
_IN_A_ROW = re.compile(r"\s*(?:,|and|or|,\s*and|to|until|–|-)\s*")
# "In 2018 the two met in April": the year stands first. "Since 2018" and "by 2018" bound a time.
_AT_THE_HEAD = re.compile(r"\W*(?:and |but )?(?:in |during )?", re.I)
_LEADING_YEAR = re.compile(r"(?:(?:in|during|of|the year) )?(?:\d{4}|last year)", re.I)
_TURNS = re.compile(r";|\b(?:but|now|this year|will|would|since then|ever since|until|and then)\b", re.I)
# "On April 27 last year and again on May 26", "in Oslo in May 2015 and then in Bergen in July".
_AND_ON = re.compile(
    r",? (?:[\w-]+ ){0,2}and (?:(?:again|once more|then|later|a second time) )?(?:(?:in|at) [A-Z][\w ]{2,20} )?"
    r"(?:in |on )?"
)
# "Met only once in 2022, in Istanbul in March", "in 2022 (in March)".
_IN_YEAR = re.compile(r"(?:in|during) ", re.I)
_AT = re.compile(r"(?:,| \(|,? [–—-])? ?(?:(?:in|at) [A-Z][\w.'’ -]{2,30} )?(?:in|on) ")


def shared(sentence: str, found: list[DateWords]) -> list[DateWords]:
    """The date words in order, each with the year or month that it takes from another."""
    if len(found) < 2:
        return found
    found = _without_apposition(sentence, _years_ago(sentence, found))
    _year_behind(sentence, found)
    _year_before(sentence, found)
    found = [d for d, later in zip(found, [*found[1:], None], strict=True) if not _made_narrower(sentence, d, later)]
    _week_before(sentence, found)
    return [_of_month(found[:i], d) for i, d in enumerate(found)]


# "On 23 May 2024, a Tuesday, and the day of the vote", "May 9 (a Friday)": on which day of the week that was.
_A_WEEKDAY = re.compile(r"(?:,| [–—-]| \()? ?(?:(?:which|it) (?:was|is) )?an? ")


def _without_apposition(sentence: str, found: list[DateWords]) -> list[DateWords]:
    """The date words without a weekday that only says of the date before it which one it was."""
    told = zip([None, *found], found, strict=False)
    return [
        d
        for earlier, d in told
        if not (
            earlier
            and earlier.kind == "date"
            and d.kind == "weekday"
            and _A_WEEKDAY.fullmatch(sentence, earlier.end, d.start)
        )
    ]


# "A week later, on May 10", "last week (Tuesday)".
_NAMELY = re.compile(r"(?:,| \(|,? [–—-])? ?(?:(?:on|in|from) )?")
_STRETCHES = ("offset", "ago", "unit")
_WEEKS = ("last", "this", "next")


# "Last week she rang A twice, on Tuesday and on Friday": not where somebody speaks on that day, nor of a next thing.
_IN_THAT_WEEK = re.compile(
    r"(?!['’]s)(?:(?!\b(?:said|says|told|announced|confirmed|reported|wrote|added|while|but|now|again)\b)[^;:“”\"])*"
)


def _week_before(sentence: str, found: list[DateWords]) -> None:
    """The week with which a sentence opens is that of its bare weekdays."""
    first = found[0]
    if first.kind != "unit" or first.args["u"] != "week" or first.args["q"] not in ("last", "next") or first.args["p"]:
        return
    if not _AT_THE_HEAD.fullmatch(sentence[: first.start]):
        return
    for later in found[1:]:
        if not _IN_THAT_WEEK.fullmatch(sentence, first.end, later.start):
            return
        if later.kind == "weekday" and not later.args["q"] and not later.args["wk"]:
            later.args["wk"] = f"{first.args['q']} week"


# "Last year's | meeting was held in Lima in | June", "the 2017 | round was in Lima in | June".
_OF_THE_YEAR = re.compile(
    r"(?:['’]s)?,? (?:[\w-]+ ){0,3}"
    r"(?:(?:was|were|had been|took place|had taken place|[A-Z]\w+ that (?:hosted|played host))"
    r"(?: held)?(?: (?:in|at) [A-Z][^,;]{2,40})?,?|met (?:in|at) [A-Z][\w-]+(?: [A-Z][\w-]+)?,) (?:in|on) "
)


_LAST_ON = re.compile(r"[^;]{3,110}\b(?:last|previously)\b[^;]{3,80}, on ")


def _made_narrower(sentence: str, d: DateWords, later: DateWords | None) -> bool:
    """ "In 2022, in Istanbul in March", "a week later, on May 10": the month or the day is told right behind."""
    if later is None:
        return False
    between = sentence[d.end : later.start]
    if d.args.get("last") and later.kind == "date" and _LAST_ON.fullmatch(between):
        return True  # "It is 18 months since A last met B, on May 3"
    whole = d.kind == "year" or (d.kind == "unit" and d.args["u"] == "year")
    if whole and later.kind in _UNDATED and _OF_THE_YEAR.fullmatch(between):
        later.args["y"] = d.args["y"] if d.kind == "year" else f"{d.args['q']} year"
        return True
    if _runs_to(sentence, d, later, between):
        return True
    if d.kind in _STRETCHES and _NAMELY.fullmatch(between):
        if later.kind == "weekday" and not later.args["wk"] and d.args.get("u") == "week" and d.args.get("q") in _WEEKS:
            later.args["wk"] = f"{d.args['q']} week"  # "last week, on Tuesday"
            return True
        if d.kind == "offset":
            later.args["after"] = d  # of which year it is, where none is told
        return later.kind == "date" or (later.kind == "month" and d.kind == "offset" and d.args["u"] == "year")
    if d.kind != "year" or not _IN_YEAR.match(d.text):
        return False
    narrower = later.kind in _UNDATED and later.args.get("y") == d.args["y"]
    return narrower and _AT.fullmatch(between) is not None


# "Ended on Friday | a visit to Peru that began on | Tuesday".
_ENDED = re.compile(r"\b(?:ended|concluded|completed|finished|wrapped up|wound up) (?:on )?$")
_THAT_BEGAN = re.compile(
    r" [^;.]{0,40}\b(?:visit|trip|tour|stay|talks|round|consultations|negotiations)\b[^;.]{0,60}?,? "
    r"(?:which|that) (?:had )?(?:began|begun|started|opened) (?:on )?"
)


def _runs_to(sentence: str, d: DateWords, later: DateWords, between: str) -> bool:
    """A stay that ended on one day and began on the other, told behind: the days from then to the first."""
    if d.kind != later.kind or d.kind not in ("date", "weekday") or not _THAT_BEGAN.fullmatch(between):
        return False
    if not _ENDED.search(sentence, 0, d.start):
        return False
    last = {"w2": d.args["w"]} if d.kind == "weekday" else {"m2": d.args.get("m2", d.args["m"]), "d2": d.args["d2"]}
    later.args.update(last)
    return True


_BESIDE_AGO = re.compile(r",? ")


def _years_ago(sentence: str, found: list[DateWords]) -> list[DateWords]:
    """ "Ten years ago, in July", "in July ten years ago": the July of that year."""
    gone = set()
    for earlier, later in pairwise(found):
        ago, told = (earlier, later) if earlier.kind == "ago" else (later, earlier)
        if ago.kind != "ago" or told.kind not in (*_UNDATED, "months") or told.args.get("y") or told.args.get("q"):
            continue
        years, between = ago.args["n"] * -ago.args["sign"], sentence[earlier.end : later.start]
        if ago.args["u"] == "year" and years > 0 and (_AT if ago is earlier else _BESIDE_AGO).fullmatch(between):
            told.args["y"] = f"{years} years ago"
            gone.add(id(ago))
    return [d for d in found if id(d) not in gone]


def _year_behind(sentence: str, found: list[DateWords]) -> None:
    """ "in March, June and November 2013": the year told last holds for the whole list."""
    for later, earlier in zip(reversed(found[1:]), reversed(found[:-1]), strict=True):
        alike = earlier.kind == later.kind and earlier.kind in _UNDATED
        wanting = alike and later.args.get("y") and not earlier.args.get("y")
        if wanting and _IN_A_ROW.fullmatch(sentence[earlier.end : later.start]):
            earlier.args["y"] = later.args["y"]


def _year_before(sentence: str, found: list[DateWords]) -> None:
    """ "In 2018 they met in April", "in May 2015 and again in July", "in May 2015 and in November of that year"."""
    head = _year_at_head(sentence, found[0])
    for earlier, later in pairwise(found):
        told, wanted = earlier.args.get("y"), later.args.get("y")
        between = sentence[earlier.end : later.start]
        if head and _TURNS.search(between):
            head = None
        if later.kind not in _UNDATED or later.args.get("q"):
            continue
        if wanted in YEAR_TOLD and isinstance(told, int):
            later.args["y"] = told + YEAR_TOLD[wanted]
        elif wanted is None and head:
            later.args["y"] = head
        elif wanted is None and (due := _year_due(earlier, later, between)):
            later.args["y"] = due
        elif wanted is None and earlier.kind == "year" and _IN_YEAR.match(earlier.text) and _AT.fullmatch(between):
            later.args["y"] = told
        elif wanted is None and told and earlier.kind in _UNDATED and later.args["m"] > earlier.args["m"]:
            later.args["y"] = told if _AND_ON.fullmatch(between) else None


# "In January 2017 called off a meeting | that had been set for | Jan. 31".
_SET_FOR = re.compile(
    r"\b(?:set|scheduled|planned|due|fixed|arranged|slated|pencill?ed in|foreseen|booked|"
    r"to (?:be|have|take|begin|start))\b[^,;]{0,60}$"
)


def _year_due(earlier: DateWords, later: DateWords, between: str) -> int | None:
    """The year of what had been set for a day, from the month in which it was called off or agreed; and that of a day
    of the month just told."""
    told = earlier.args.get("y")
    if earlier.kind not in _UNDATED or later.kind != "date" or not isinstance(told, int) or ";" in between:
        return None
    month, due = earlier.args["m"], later.args["m"]
    if not _SET_FOR.search(between):
        return told if due == month and not _TURNS.search(between) else None
    return told if due >= month else told + 1


def _year_at_head(sentence: str, first: DateWords) -> int | str | None:
    """The year with which a sentence opens."""
    if not _AT_THE_HEAD.fullmatch(sentence[: first.start]) or not _LEADING_YEAR.fullmatch(first.text):
        return None
    if first.kind == "year":
        return None if first.args.get("p") else first.args["y"]
    last_year = first.kind == "unit" and first.args["u"] == "year" and not first.args["p"]
    return "last year" if last_year else None


def _of_month(before: list[DateWords], d: DateWords) -> DateWords:
    """ "In April, on the 9th and the 15th": a day's number is of the month told before it."""
    month = next((b for b in reversed(before) if b.kind in _UNDATED), None)
    if d.kind != "daynum" or d.args.get("w") is not None or month is None or month.args.get("q"):
        return d
    told_so = d.args.get("q") in ("that", "the same")
    if (d.args.get("q") and not told_so) or (month.kind == "date" and not told_so):
        return d
    number = month.args.get("m2", month.args["m"])
    args = {"y": month.args.get("y"), "m": number, "m2": number, "d": d.args["d"], "d2": d.args["d2"], "w": None}
    return replace(d, kind="date", args=args)


def is_bare_number(words: DateWords) -> bool:
    """ "On the 15th", with neither weekday nor month."""
    return words.kind == "daynum" and words.args.get("w") is None and not words.args.get("q")


def in_month(words: DateWords, year: int, number: int) -> DateWords:
    """A day's number as a day of that month."""
    args = {"y": year, "m": number, "m2": number, "d": words.args["d"], "d2": words.args["d2"], "w": None}
    return replace(words, kind="date", args=args)
