"""Partners told on lines of their own: "The minister met with:" and below "- Foreign Minister A of B", line by line."""

from __future__ import annotations

import re

_OFFICE = (
    r"(?:prime|foreign|deputy|vice|first|defen[cs]e|interior|ministers?|presidents?|premiers?|kings?|secretary|"
    r"chancellor|commander|head|chief|leader)"
)
_LINK = r"(?:of|for|and|the|his|her|its|from|with|to|bin|al|de|da|del|van|von|counterparts?|colleagues?)"
# Titles and names alone: no verb, so no clause. Possessive, since names may be all capitals.
MEMBER = rf"(?:(?:{_OFFICE}\b|{_LINK}\b|[A-Z][\w.'’()-]*+)[,;.]*+(?:[^\S\n]++|(?=\n)|$))+"

_BULLET = r"[^\S\n]*(?:[-–—•*·▪]|\(?(?:\d{1,2}|[a-z]|[ivx]{1,4})[.)])[^\S\n]+"
_LISTS = re.compile(
    r"(?:\b(?:with|from|to|met|received|visited|hosted|called|meet|receive|visit)\b|\bas follows)[^.;:\n]{0,120}:"
    rf"(?P<items>[^\S\n]*(?:\n+{_BULLET}{MEMBER}(?:[–—-] {MEMBER})?[^\S\n]*(?=\n|$)){{2,}})"
)
# Without it there is no list: most colons stand within a line.
_COLON_ENDS_LINE = re.compile(r":[^\S\n]*\n")
_NEXT = re.compile(rf"\n+{_BULLET}")


def with_listed_lines(text: str) -> str:
    """The text, its offsets kept, with such lines as a row behind their introduction."""
    if not _COLON_ENDS_LINE.search(text):
        return text
    return _LISTS.sub(lambda m: m.group()[: m.start("items") - m.start()].replace(":", " ") + _row(m["items"]), text)


def _row(items: str) -> str:
    begin = items.index("\n")
    parted = _NEXT.sub(lambda m: (" " if m.start() == begin else ";") + " " * (len(m.group()) - 1), items)
    parted = re.sub(r" [–—-] ", ",  ", parted)
    return re.sub(r"[;,.](\s*(?:and)?\s*;)", r" \1", parted)
