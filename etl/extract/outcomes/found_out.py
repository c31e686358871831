"""What came of a contact that is told as done: "was in Lima to see whether a gate could be opened", "met in vain"."""

from __future__ import annotations

import re

_BEEN_THERE = re.compile(
    r"(?:met(?: with)?|spoke|talked|received|hosted|visited|arrived in|came to|was in|(?:went|flew|travell?ed) to|"
    r"sent .{3,60} to|to)",
    re.I,
)
_NOT_YET = re.compile(r"\b(?:to|not|never|be|have|will|would|could|may|might) $", re.I)
_TO_FIND_OUT = re.compile(r"\bto (?:see|check|discuss|assess|find out|ask|consider|determine|establish|explore) $")


def only_found_out(cue: re.Match[str], trigger: tuple[int, int], clause: str) -> bool:
    """Does "whether" open what somebody wanted to find out at a contact that is told as done?"""
    if not cue.group().startswith("whether") or cue.start() < trigger[1]:
        return False
    been = _BEEN_THERE.fullmatch(clause, *trigger) and not _NOT_YET.search(clause, 0, trigger[0])
    return bool(been) and _TO_FIND_OUT.search(clause, trigger[1], cue.start()) is not None


_TALKED = re.compile(r"(?:met|talk|spoke|discuss|negotiat|meeting|session|round|went over|conferred|sat)\w*\b.*", re.I)


def without_result(cue: re.Match[str], trigger: tuple[int, int], clause: str) -> bool:
    """ "Talked about it in Lima, to no avail": they did talk, where a call in vain found nobody."""
    in_vain = cue.group() in ("to no avail", "in vain") and cue.start() >= trigger[1]
    return in_vain and _TALKED.fullmatch(clause, *trigger) is not None
