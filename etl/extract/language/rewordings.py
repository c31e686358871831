"""Set words that mean what others do, put in the same length: "a go to to Lima" as a machine rewords a visit, "should
arrive on Monday" as papers of the Balkans tell what is planned."""

from __future__ import annotations

import re

_REWORDED = re.compile(r"\bgo to(?= to\b)|(?:(?<=phone )|(?<=video ))names?\b(?= (?:with|between|from|to|on|by)\b)")
_MEANT = {"go to": "visit", "name": "call", "names": "calls"}
_DAY = r"(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|tomorrow|\d{1,2} [A-Z][a-z]|[A-Z][a-z]{2,8}\.? \d{1,2}\b)"
_SHOULD = re.compile(
    r"\bshould(?= (?:also )?"
    r"(?:arrive|land|come to|take place|be (?:held|received|in [A-Z])|begin|start|fly to|travel to)\b"
    rf"[^.;!?\n]{{0,80}}?\b(?:on |next |this )?{_DAY})"
)


# "Agreed that their ministers should meet in May".
_AGREED_SHOULD = re.compile(r"\bagree[ds]? (?:[\w ]{2,30} )?that\b[^.;!?\n]{3,140}?\bshould\b")


def as_worded(text: str) -> str:
    """The text, of the same length, with the words that were reworded; few texts have any."""
    if " should " in text:
        text = _SHOULD.sub("will  ", text)
        text = _AGREED_SHOULD.sub(lambda m: m.group().removesuffix("should") + "will  ", text)
    if not any(words in text for words in ("go to to ", "phone name", "video name")):
        return text
    return _REWORDED.sub(lambda m: _MEANT[m.group()], text)
