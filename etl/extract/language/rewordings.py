"""Set words that mean what others do, put in the same length: "a go to to Lima" as a machine rewords a visit, "should
arrive on Monday" as papers of the Balkans tell what is planned, "was on Monday the guest of B", "he [the minister]
met"; and "didn't" in full."""

from __future__ import annotations

import re
from functools import lru_cache

from etl.extract.days.date_vocabulary import MONTH

_REWORDED = re.compile(r"\bgo to(?= to\b)|(?:(?<=phone )|(?<=video ))names?\b(?= (?:with|between|from|to|on|by)\b)")
_MEANT = {"go to": "visit", "name": "call", "names": "calls"}
_WEEKDAY = r"(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day"
_DAY = rf"(?:{_WEEKDAY}|tomorrow|\d{{1,2}} [A-Z][a-z]|[A-Z][a-z]{{2,8}}\.? \d{{1,2}}\b)"
# "The minister should arrive in Lima on Monday".
_SHOULD = re.compile(
    r"\bshould(?= (?:also )?"
    r"(?:arrive|land|come to|take place|be (?:held|received|in [A-Z])|begin|start|fly to|travel to)\b"
    rf"[^.;!?\n]{{0,80}}?\b(?:on |next |this )?{_DAY})"
)
# "Agreed that their ministers should meet in May".
_AGREED_SHOULD = re.compile(r"\bagree[ds]? (?:[\w ]{2,30} )?that\b[^.;!?\n]{3,140}?\bshould\b")

_DATE = r"(?:[A-Z][a-z]{2,8}\.? \d{1,2}(?:, \d{4})?|\d{1,2} [A-Z][a-z]{2,8}(?: \d{4})?)"
_WHEN = (
    rf"(?:(?:on|last|this) (?:{_WEEKDAY}(?:, {_DATE})?|{_DATE})(?: (?:morning|afternoon|evening|night))?|"
    rf"{_WEEKDAY}|yesterday|today|this (?:week|morning|afternoon|evening)|last (?:week|month|year|night)|"
    rf"in {MONTH}(?: \d{{4}})?)"
)
# What is a word of contact only where it stands together with its verb: "was the guest of", "sat at one table".
_COMPLEMENT = (
    r"(?:(?:the|an?|[A-Z][\w’'-]+['’]s?|his|her|their|our) (?:[a-z]+ )?guests? |guests? of |at (?:one|the same) table|"
    r"in (?:one|the same) room|"
    r"opposite |across (?:from|the table) |together\b|face to face|lunch|dinner|breakfast|(?:coffee|tea) with|hands\b|"
    r"an? (?:[a-z]+ )?(?:word|exchange) |a (?:[a-z]+ )?(?:visit|call) (?:to|on)\b|side by side|hand in hand)"
)
_VERB = r"(?:was|were|been|had|has|have|paid|pays|took|made|sat|sits|shook|stood)"
# The day between a verb and what belongs to it: "sat on Monday opposite B", "was yesterday in Lima", "went on the same
# evening to Quito", "called on Friday the minister".
_PARTED = re.compile(
    rf" (?:(?P<verb>{_VERB}) (?P<when>{_WHEN}(?: in [A-Z]\w+)?)(?=,? {_COMPLEMENT})|"
    rf"(?P<be>(?:was|were|been|stayed)) (?P<day>{_WHEN})(?= in [A-Z])|"
    rf"(?P<on>(?:went|travelled|moved) on) (?P<soon>on (?:{_WEEKDAY}|{_DATE})|the same (?:day|evening|night))"
    r"(?= to [A-Z])|"
    rf"(?P<call>(?:called(?! [^.;]{{3,30}} to )|wrote)) (?P<then>{_WHEN})(?= (?:[A-Z]|his |her |the |to )))"
)

_NAME = r"[A-Z][\w'’.-]+(?: [A-Z][\w'’.-]+){0,3}"
# "The ministers of Chile (A B) and Peru [C D]": who they are, beside each state.
_HELD_BY = re.compile(rf"(?<=\w) [(\[]({_NAME})[)\]]([,.;:]?)")
_OFFICES_OF = re.compile(
    r"\b(?:ministers|presidents|ambassadors|chiefs|envoys|leaders) of "
    rf"(?:(?:the )?{_NAME} [(\[]{_NAME}[)\]](?:,? and |, |[.;:])?){{2,}}"
)
# It begins with a bracket, so that the engine skips to the few there are.
_TWO_HELD_BY = re.compile(rf"[(\[]{_NAME}[)\]](?:,? and |, )(?:the )?{_NAME} [(\[]{_NAME}[)\]]")
# "He [the minister's name] met", "that [we] spoke": what the editor put for another word, or added.
_PUT_IN = re.compile(r"\[(?!sic\])(?P<word>[\w .'’-]{2,40})\]")
_FOR_WHOM = re.compile(r"\b(?:[Hh]e|[Ss]he|[Tt]hey|[Ww]e|I|[Hh]im|[Hh]er|[Tt]hem|[Hh]is|[Tt]heir) $")
_BEHIND_NAME = re.compile(r"[A-Z][\w'’.-]* $")
_DAY_PUT_IN = re.compile(rf"\[(?:{_WEEKDAY}|{MONTH}|\d)")


def _with_words_put_in(text: str) -> str:
    """The words that were put in, where they stood; what stands behind a name is an aside, a day stays as it is, and at
    the head of a line an outlet is credited."""
    for found in reversed(list(_PUT_IN.finditer(text))):
        whom = _FOR_WHOM.search(text, max(0, found.start() - 7), found.start())
        aside = not whom and _BEHIND_NAME.search(text, max(0, found.start() - 30), found.start())
        heads_a_line = not text[: found.start()].rpartition("\n")[2].strip()
        if aside or heads_a_line or _DAY_PUT_IN.match(found.group()):
            continue
        begin = whom.start() if whom else found.start()
        blank = " " * (found.start() - begin + 1)
        text = f"{text[:begin]}{blank}{found['word']} {text[found.end() :]}"
    return text


# "Two meetings - one in Lima in March and another in Quito in May - brought nothing": as if between commas.
_EACH_OF_THEM = re.compile(r" [–—-] (?P<each>one [^–—;.]{3,90} and (?:another|one|a|the) [^–—;.]{3,90}?) [–—-] ")


def _without_brackets(text: str) -> str:
    if _TWO_HELD_BY.search(text):
        text = _OFFICES_OF.sub(
            lambda m: _HELD_BY.sub(lambda h: f", {h[1]}{h[2] + ' ' if h[2] else ','}", m.group()), text
        )
    return _with_words_put_in(text) if "[" in text else text


# "Top Chilean diplomat A. Name": the top diplomat of Chile; a top diplomat is one of several.
_TOP_OF = re.compile(r"(?<!\b[Aa] )(?<!\bother )\b([Tt]op) ((?:[A-Z][\w.-]+ ){1,2})(?=diplomat\b)")

# "The president, whom he called on May 3": by telephone, and on that day.
_WHOM_CALLED = re.compile(
    rf"\bwhom (?P<who>(?:[\w’'.-]+ ){{1,4}})called (?P<when>on (?:{_DATE}|{_WEEKDAY}))(?=[,.;]|$)", re.M
)
# "Would not, for now, be going to Lima": what is put between the word and its verb stands before both.
_NOT_ASIDE = re.compile(
    r" ((?:(?:will|would|did|does|do|is|was|are|were|has|have|had|could|can|may|might|should|shall) )?(?:not|never)|"
    r"cannot)(, (?!but |and |nor )[^,.;:!?\n“”\"]{2,30},) (?!but |and |nor )(?=[a-z])"
)

# "Mr. QUISPE Juan", "Minister Juan QUISPE", "Jean-Luc LE ROUX": surnames in capitals, as some ministries write them.
_TITLE = (
    r"(?:\b(?:Mr|Ms|Mrs|Dr|H\.E)\.? |\b[Mm]inister |\b[Pp]resident |\b[Ss]ecretary |\b[Aa]mbassador |\b[Cc]hancellor )"
)
_GIVEN = r"[A-Z][a-z]+(?:-[A-Z]?[a-z]+)?"
# But "KP Oli", "JB Pun": initials, which hold no vowel.
_SURNAME = r"(?!(?:MP|PC|QC|KC|GCB|OBE|CBE|MD|PHD|II|III|IV|VI|[B-DF-HJ-NP-TV-XZ]{2})\b)[A-Z]{2,}(?:[ -][A-Z]{2,})?"
_CAPITALS = re.compile(
    rf"{_TITLE}(?:(?P<first>{_SURNAME})(?= {_GIVEN}\b(?! (?:of|Minister|President|Secretary|Ambassador)\b))|"
    rf"{_GIVEN} (?P<last>{_SURNAME})(?![\w’']))"
)


def _titled(found: re.Match[str]) -> str:
    name = found["first"] or found["last"]
    return found.group().replace(name, name.title())


def as_worded(text: str) -> str:
    """The text, of the same length, with the words that were reworded; few texts have any."""
    if any(words in text for words in (" - one ", " – one ", " — one ")):
        text = _EACH_OF_THEM.sub(r",  \g<each>,  ", text)
    if " diplomat" in text:
        text = _TOP_OF.sub(r"\2\1 ", text)
    text = _CAPITALS.sub(_titled, text)
    if "whom " in text:
        text = _WHOM_CALLED.sub(r"whom \g<who>\g<when> called", text)
    if any(words in text for words in (" not, ", " never, ", "cannot, ")):
        text = _NOT_ASIDE.sub(r"\2 \1 ", text)
    text = _PARTED.sub(r" \g<when>\g<day>\g<then>\g<soon> \g<verb>\g<be>\g<call>\g<on>", text)
    if "[" in text or ") and " in text or "), and " in text:
        text = _without_brackets(text)
    if " should " in text:
        text = _SHOULD.sub("will  ", text)
        text = _AGREED_SHOULD.sub(lambda m: m.group().removesuffix("should") + "will  ", text)
    if not any(words in text for words in ("go to to ", "phone name", "video name")):
        return text
    return _REWORDED.sub(lambda m: _MEANT[m.group()], text)


# "Didn't", "won't", "can't", "I'll", "we've": what is written together and stands for more letters.
_SHORT = re.compile(r"(?<=\b[Ww])on['’]t\b|(?<=\bca)n['’]t\b|(?<=[a-z])n['’]t\b|(?<=[A-Za-z])['’](?:ll|ve|re)\b")
_SHORTS = tuple(f"{mark}{rest}" for mark in "'’" for rest in ("t", "ll", "ve", "re"))
_IN_FULL = {"on't": "ill not", "n't": " not", "'ll": " will", "'ve": " have", "'re": " are"}


@lru_cache(maxsize=4)
def _shortened(text: str) -> tuple[tuple[int, int, str], ...]:
    """Where words are written together, and what they are in full."""
    found = ((m.start(), m.end(), m.group().replace("’", "'")) for m in _SHORT.finditer(text))
    return tuple(
        (start, end, "nnot" if text[max(0, start - 2) : start].lower() == "ca" else _IN_FULL[short])
        for start, end, short in found
    )


def in_full(text: str) -> str:
    """The text with its contractions in full: it is longer then (see ``offsets_of``)."""
    if not any(short in text for short in _SHORTS):
        return text
    parts, at = [], 0
    for start, end, full in _shortened(text):
        parts += [text[at:start], full]
        at = end
    return "".join((*parts, text[at:]))


def offsets_of(text: str, *offsets: int) -> list[int]:
    """Offsets in a text (``text``) of what stands at these offsets in the text in full."""
    found = []
    for offset in offsets:
        longer = 0
        for start, end, full in _shortened(text):
            if start + longer >= offset:
                break
            longer += min(len(full) - (end - start), max(0, offset - longer - end))
        found.append(offset - longer)
    return found
