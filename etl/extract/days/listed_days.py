"""The days of a list: "they met three times last year, in April, May and September", "on Sunday and then on Friday"."""

from __future__ import annotations

import re
from dataclasses import replace
from itertools import pairwise
from typing import Any

from etl.extract.clauses.agreed_in import AT_A_DISTANCE
from etl.extract.clauses.triggers import Trigger, find_triggers
from etl.extract.days.date_vocabulary import number
from etl.extract.days.date_words import DateWords
from etl.extract.language.prefilter import filtered

# "Five times the cabinets have sat together: in Iquitos on ...; in Medellin on ...": each day is a contact.
_SUM = filtered(
    r"\b(?:twice|(?:two|three|four|five|six|seven|eight|\d) times|(?:two|three|four|five|six|seven|both)(?: \w+){0,2} "
    r"(?:meetings|summits|rounds|calls|talks|visits|sessions|conversations|sittings))\b",
    re.I,
)
# "Ended two days of talks on Tuesday": one contact.
_LASTED = re.compile(r"\b(?:days|hours) of (?:talks|meetings|visits|calls)\b", re.I)
_PAIR = frozenset(("twice", "both"))
_LISTED = frozenset(("date", "month", "weekday"))
_OF_CONTACTS = _LISTED | {"near_day", "daynum"}
_AT_PLACES = _OF_CONTACTS | {"unit"}


def _how_many(before: str) -> int | None:
    """How many contacts a sum tells of: "twice", "three times", "two meetings"."""
    told = _SUM.search(before)
    return _sum_of(told.group()) if told else None


def _sum_of(words: str) -> int | None:
    word = words.split()[0].lower()
    return 2 if word in _PAIR else number(word) or None


def _year_of(d: DateWords) -> int | str | None:
    if d.kind == "unit" and d.args["u"] == "year" and d.args["q"] in ("last", "this"):
        return f"{d.args['q']} year"
    return d.args["y"] if d.kind == "year" else None


# "March 8 in Hanoi, April 23 in La Paz: | twice A and B have sat together".
_TWICE = re.compile(r"(?: in [A-Z][\w ]{2,20})?(?::| [–—-]) (?P<n>twice|both times|two times|three times|four times)\b")


def _row_before(sentence: str, trigger: Trigger, usable: list[DateWords]) -> list[DateWords]:
    """The days with which a sentence opens, if behind their colon a sum counts as many."""
    before = [d for d in usable if d.end < trigger.start and d.kind in ("date", "month")]
    told = _TWICE.match(sentence, before[-1].end) if len(before) > 1 else None
    return before if told and len(before) == _sum_of(told["n"]) else []


def listed_days(sentence: str, trigger: Trigger, usable: list[DateWords]) -> list[DateWords]:
    """The days or months of a list that follows a sum; the year may stand first ("in 2011: in May and in July")."""
    told = [d for d in usable if d.start > trigger.end]
    if row := _row_before(sentence, trigger, usable):
        return row
    if not told or not _SUM.search_in(sentence, sentence[: told[0].start], 0):
        return []
    # "Twice this year, on January 26 and April 13"; but "twice: on May 5 and 6 in Lima and on June 2 in Quito".
    behind = [each for d in told for each in each_day(sentence, [d], "phone")]
    if _how_many(sentence[: told[0].start]) == len([d for d in told if d.kind in _LISTED]):
        behind = told
    listed = [d for d in behind if d.kind in _LISTED]
    before = [d for d in usable if d.end <= trigger.start]  # "twice this year A and B met: in May and in July"
    years = [y for d in (*before, *behind) if listed and d.end < listed[0].start and (y := _year_of(d))]
    fixed = years or any(d.kind in ("date", "weekday") for d in listed) or all(d.args.get("y") for d in listed)
    mixed = {"weekday", "month"} <= {d.kind for d in listed}  # "ended on Tuesday, to meet again in June"
    if len(listed) < 2 or not fixed or mixed or _LASTED.search(sentence, 0, told[0].start):
        return []
    dated = ("date", "month")
    return [
        replace(d, args={**d.args, "y": d.args.get("y") or years[-1]}) if years and d.kind in dated else d
        for d in listed
    ]


# "In Oslo on Sunday, at whose wish was not said, and once more in Bergen on Friday": place and by-the-way between.
_AT_A_PLACE = r"(?:(?:in|at) [A-Z][\w ]{2,20})?"
_AND_AGAIN = re.compile(
    rf" ?{_AT_A_PLACE}(?:, [^,;.]{{3,50}})?\W*(?:(?:too|as well|already)\W+)?and "
    rf"(?:before that|again|once more|then|earlier|later|previously)(?: again)? (?:{_AT_A_PLACE} )?(?:on |in )?$|"
    r",? (?:just )?as (?:they|he|she|the two|both) (?:had |have |did )(?:(?:also|already|too) )?(?:done )?"
    r"(?:on |in )?$",
    re.I,
)
# "Had a call in June | and another, which Lima asked for, in | July", "and, for the second time, in Lima on".
_AND_ANOTHER = re.compile(
    rf" ?{_AT_A_PLACE}(?:, [^,;.]{{3,50}})?,? and,? "
    r"(?:another|(?:a|the) (?:second|third|fourth)|for (?:a|the) \w+ time)"
    rf"(?: (?:one|call|conversation|meeting|round|session|time))?(?:, [^,;.]{{3,50}})?,? ?{_AT_A_PLACE} ?(?:on |in )?$"
)


# "For the first time on January 14, in Lima; | for the second, on | February 24, in Quito".
_THE_SECOND = re.compile(
    r"[;,–—-] (?:and )?(?:(?:for )?(?:a|the) (?:second|third|fourth|fifth|last|latest|other)(?: time)?|"
    rf"the next time|the one before(?: that)?),? (?:{_AT_A_PLACE},? )?(?:on |in )?$"
)


def nth_times(sentence: str, trigger: Trigger, usable: list[DateWords], inside: list[DateWords]) -> list[DateWords]:
    """The day of a contact, and those on which it was for the second or third time, told without a further verb."""
    told = [d for d in usable if d.start > trigger.end and d.kind in _OF_CONTACTS]
    more = [d for d in told if _THE_SECOND.search(sentence, trigger.end, d.start)]
    first = [d for d in inside if d not in more and d.kind in _OF_CONTACTS] if more else []
    if len(first) != 1 or first[0].start > more[0].start or find_triggers(sentence[trigger.end : more[0].start]):
        return []
    return [first[0], *more]


# "In Vienna on April 9 and in Moscow on April 15", "on April 9 in Vienna and on April 15 in Moscow",
# "the first was in Vienna in April and the second in Moscow in May".
_PLACE = r"(?:in|at) [A-Z][\w'’.-]*(?: [A-Z][\w'’.-]*){0,2}"
_ROW = r"(?:,|,? and)(?: the (?:second|third|fourth|fifth|last|latest|other)(?: one)?)?"
_THEN = r"(?:(?:again|then|later|earlier|previously|before (?:that|then)|after that),? )?"
_PLACE_FIRST = re.compile(rf"{_ROW},? {_THEN}{_PLACE} (?:on |in )?")
_PLACE_BEHIND = re.compile(rf" {_PLACE}{_ROW},? {_THEN}(?:on |in )?")
_ENDS_WITH_PLACE = re.compile(rf"{_PLACE} (?:on |in )?$")
_BEGINS_WITH_PLACE = re.compile(rf" {_PLACE}\b")


def at_places(sentence: str, segment: tuple[int, int], usable: list[DateWords]) -> list[DateWords]:
    """The days of a row in which each has a place of its own: as many contacts."""
    row = [d for d in usable if segment[0] <= d.start < segment[1] and d.kind in _AT_PLACES][:1]
    for d in usable[usable.index(row[0]) + 1 :] if row else []:
        between = sentence[row[-1].end : d.start]
        first = _PLACE_FIRST.fullmatch(between) and _ENDS_WITH_PLACE.search(sentence[: row[0].start])
        behind = _PLACE_BEHIND.fullmatch(between) and _BEGINS_WITH_PLACE.match(sentence[d.end :])
        if not (first or behind) or d.kind not in _AT_PLACES:
            break
        row.append(d)
    return row if len(row) > 1 else []


_AND_ON = re.compile(r"\s+and on ")


def _are_apart(first: DateWords, second: DateWords, between: str) -> bool:
    """ "Talked on April 15 and on April 22": two days, and not the first and the last of one stay."""
    if not (_AND_ON.fullmatch(between) and first.kind == second.kind == "date"):
        return False
    a, b = first.args, second.args
    return bool(a["m"] != b["m"] or abs(a["d"] - b["d"]) > 1)


def _is_counted(d: DateWords) -> bool:
    """ "And again the next day", "and again two weeks later": counted from the day told first."""
    return d.kind == "offset" and d.args["n"] > 0 and "event" not in d.args


def again(sentence: str, segment: tuple[int, int], usable: list[DateWords]) -> list[DateWords]:
    """ "He was on the phone on Sunday, and before that on Friday": two contacts."""
    for first, second in pairwise(usable):
        between = sentence[first.end : second.start].rstrip() + " "
        if (
            segment[0] <= first.start < segment[1]
            and first.kind in _OF_CONTACTS
            and (second.kind in _OF_CONTACTS or _is_counted(second))
            and (_AND_AGAIN.fullmatch(between) or _AND_ANOTHER.fullmatch(between) or _are_apart(first, second, between))
        ):
            return [first, second]
    return []


_NUMBERS = re.compile(r"\b\d{1,2}(?!\d)")
_AND_DAY = re.compile(r"\s+and\s+(?:on\s+)?")
SPANNED = re.compile(r"\b(?:between|from)\s+(?:the\s+)?$", re.I)


def _in_a_row(numbers: list[int]) -> bool:
    return len(numbers) > len(_PAIR) and all(b - a == 1 for a, b in pairwise(numbers))


def each_day(sentence: str, words: list[DateWords], mode: str | None) -> list[DateWords]:
    """ "Spoke by phone on Monday and Wednesday", "met on May 3 and May 10": two days that are no span are two contacts.

    A call does not last into the next day; talks may.
    """
    if len(words) != 1 or words[0].kind not in ("weekday", "date"):
        return words
    both = words[0]
    day, second = ("w", "w2") if both.kind == "weekday" else ("d", "d2")
    first, then, parted = both.args[day], both.args.get(second), _AND_DAY.search(both.text)
    if parted is None or None in (first, then) or SPANNED.search(sentence[: both.start]):
        return words
    if _in_a_row([int(n) for n in _NUMBERS.findall(both.text)]):
        return words  # "on May 3, 4 and 5"
    month, later_month = both.args.get("m"), both.args.get("m2")
    if mode not in AT_A_DISTANCE and month == later_month and then - first <= 1:
        return words
    months: tuple[dict[str, Any], dict[str, Any]] = (
        ({}, {}) if month is None else ({"m2": month}, {"m": later_month, "m2": later_month})
    )
    end = both.start + parted.start()
    year = both.args.get("y2")  # "on May 3, 2010 and June 4, 2012"
    both = replace(both, args={k: v for k, v in both.args.items() if k != "y2"})
    months = months if year is None else (months[0], {**months[1], "y": year})
    return [
        replace(both, end=end, text=both.text[: parted.start()], args={**both.args, second: first, **months[0]}),
        replace(
            both,
            start=both.start + parted.end(),
            text=both.text[parted.end() :],
            args={**both.args, day: then, second: then, **months[1]},
        ),
    ]
