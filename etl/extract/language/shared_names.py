"""Names of states: in full, shared by several, or given by a text to one of them (Congo, Korea, the Joint Chiefs)."""

from __future__ import annotations

import re
from dataclasses import replace

from etl.extract.language.spans import CountrySpan

# "The Islamic Republic of | Mauritania", "the Kingdom of | Tonga".
_FORM_OF_STATE = re.compile(
    r"(?:(?:Islamic|Democratic|Federal|Federative|Bolivarian|Plurinational|Oriental|Arab|Co-operative|United) )*"
    r"(?:Republic|Kingdom|State) of (?:the )?$"
)


def in_full(text: str, spans: list[CountrySpan]) -> list[CountrySpan]:
    """ "The Republic of Burundi": the form of state belongs to the name."""
    if "Republic of" not in text and "Kingdom of" not in text and "State of" not in text:
        return spans
    found = []
    for c in spans:
        form = _FORM_OF_STATE.search(text, max(0, c.start - 40), c.start) if c.form == "name" else None
        start = form.start() if form else c.start
        found.append(replace(c, start=start, text=text[start : c.end]) if form else c)
    return found


def whose_name(text: str, spans: list[CountrySpan]) -> list[CountrySpan]:
    """Country words of a text, in order, each of the state that the text means by it."""
    return _with_koreas(text, _of_one_congo(text, _of_their_chiefs(text, spans)))


_CHIEFS = "Joint Chiefs"
# "The Joint Chiefs of Staff | of | Jordan".
_OF = re.compile(r" of (?:the )?")


def _of_their_chiefs(text: str, spans: list[CountrySpan]) -> list[CountrySpan]:
    """ "The Joint Chiefs of Staff of Jordan": not those of Washington, nor are "the Joint Chiefs" further on."""
    chiefs = [c for c in spans if c.text.startswith(_CHIEFS) and c.code == "USA"]
    if not chiefs:
        return spans
    others = [c for c in spans if c not in chiefs]
    theirs = {c.start: o.code for c in chiefs for o in others if _OF.fullmatch(text, c.end, max(c.end, o.start))}
    named = {
        *theirs.values(),
        *(o.code for o in others for c in chiefs if text[o.end : c.start] in (" ", "'s ", "’s ")),
    }
    american = any(o.code == "USA" for o in others)
    if len(named) == 1 and not american:
        return others  # of that state alone
    return [c for c in spans if c.start not in theirs]


_EITHER_CONGO = frozenset(("Congo", "Congolese"))


def _of_one_congo(text: str, spans: list[CountrySpan]) -> list[CountrySpan]:
    """ "Congolese" in a text that names Brazzaville, its president or the Republic of the Congo, and of the other Congo
    nothing."""
    sure = {s.code for s in spans if s.text not in _EITHER_CONGO}
    if "COD" in sure or ("COG" not in sure and "Sassou" not in text):
        return spans
    return [replace(s, code="COG") if s.text in _EITHER_CONGO else s for s in spans]


_BOTH_KOREAS = (" and South Korea", " or South Korea", " and North Korea", " or North Korea")
_NORTH_AND_SOUTH = re.compile(r"\b(?:North|South)(?= (?:and|or) (?:South|North) Korea)")
# "Inter-Korean talks" are of both, as "U.S.-China talks" are.
_INTER_KOREAN = re.compile(r"\b([Ii]nter)-(Korean)\b")
# "The North's envoy", and not "the North Pole".
_THE_ONE_KOREA = re.compile(
    r"\b[Tt]he (North|South)(?=['’]s\b|[\s,.;])(?! (?:Pole|Sea|China|Korea|and South Korea|or South Korea|"
    r"Atlantic|Pacific|American?|African?))"
)


# "Vice ministers of | North and South | are to meet", in a text on both.
_NORTH_WITH_SOUTH = re.compile(r"\b(North|South) and (North|South)\b(?!['’]|-| [A-Z]|[a-z]| (?:of|side|coast|pole)\b)")


def _with_koreas(text: str, spans: list[CountrySpan]) -> list[CountrySpan]:
    """ "North and South Korea", and "the North", "the South" in a text on both."""
    if "Korea" not in text:
        return spans
    codes = {s.code for s in spans}
    extra = []
    for m in _INTER_KOREAN.finditer(text) if "nter-Korean" in text else ():
        extra += [CountrySpan(*m.span(n), m[n], code, "adjective") for n, code in ((1, "PRK"), (2, "KOR"))]
    for m in _NORTH_AND_SOUTH.finditer(text) if any(k in text for k in _BOTH_KOREAS) else ():
        extra.append(CountrySpan(m.start(), m.end(), m.group(), "PRK" if m.group() == "North" else "KOR", "name"))
    if codes & {"PRK", "KOR"}:
        for m in _THE_ONE_KOREA.finditer(text):
            extra.append(CountrySpan(m.start(), m.end(), m.group(), "PRK" if m[1] == "North" else "KOR", "name"))
        for m in _NORTH_WITH_SOUTH.finditer(text):
            for n in (1, 2):
                extra.append(CountrySpan(*m.span(n), m[n], "PRK" if m[n] == "North" else "KOR", "name"))
    extra += _bare_koreas(text, spans) if "KOR" in codes or "PRK" not in codes else []
    return sorted([*spans, *extra], key=lambda s: s.start) if extra else spans


# "Korea" alone, as Seoul's press and its partners write it; "the two Korean leaders" are of both.
_BARE_KOREA = re.compile(
    r"Korea(?<!\wKorea)(?<!North Korea)(?<!South Korea)(?<!N\. Korea)(?<!S\. Korea)(?<!two Korea)"
    r"(?<!both Korea)(?<!nter-Korea)n?\b"
)
_ITS_OWN = re.compile(
    r"(?:['’]s?)? (?:(?:First |Deputy |Vice )?(?:Foreign|Prime|Defen[cs]e|Trade|Finance|Industry|Vice|Deputy) |"
    r"President\b|Ambassador\b|counterparts?\b|delegation\b|officials?\b|government\b|side\b|[Ff]oreign [Mm]inist)"
)
_IN_A_ROW = re.compile(r",? and (?:the )?|, (?:the )?|[-–/]")
# "Ambassador of Korea".
_OFFICE_OF = re.compile(r"\b(?:[Aa]mbassador|[Ee]mbassy|[Mm]inister|[Pp]resident|[Gg]overnment)\b[\w ]{0,40} of $")


def _bare_koreas(text: str, spans: list[CountrySpan]) -> list[CountrySpan]:
    """ "Korea's foreign minister", "his Korean and Japanese peers": the South, where an office or a row tells."""
    found = []
    for m in _BARE_KOREA.finditer(text):
        row = any(
            _IN_A_ROW.fullmatch(text, min(m.end(), s.end), max(m.start(), s.start)) for s in spans if s.code != "PRK"
        )
        taken = any(s.start < m.end() and m.start() < s.end for s in spans)
        own = _ITS_OWN.match(text, m.end()) or _OFFICE_OF.search(text, max(0, m.start() - 60), m.start())
        if not taken and (row or own):
            form = "adjective" if m.group().endswith("n") else "name"
            found.append(CountrySpan(m.start(), m.end(), m.group(), "KOR", form))
    return found


# "Al Husseiniya Palace": no reason to end "Sheikh Sabah Al Khalid" before its article.
_ARTICLES = frozenset(("Al", "El"))
# A name that may bear the word behind it: "Rosa | Paz".
_NAME_BEFORE = re.compile(r"[A-Z](?<![\w-].)[a-zà-ž’'-]+ (?=\S)")
_NO_NAMES = frozenset(("The ", "In ", "To ", "And ", "Of ", "For "))
_WORD_ENDS = re.compile(r"\b")


def words_of_states(text: str, spans: list[CountrySpan]) -> set[str]:
    """Words that tell a country and so end a name; but in "President Rosa Paz was in La Paz" the surname stays hers."""
    words = {w for c in spans if " " not in c.text for w in (c.text,)}
    several = [c for c in spans if " " in c.text]
    inside = {c.start + c.text.index(w): w for c in several for w in c.text.split() if w not in _ARTICLES}
    names = (m for m in _NAME_BEFORE.finditer(text) if m.group() not in _NO_NAMES)
    named = [m.end() for m in names if m.end() not in inside and m.start() not in inside]
    for word in {*inside.values()} - words:
        borne = (at + len(word) for at in named if text.startswith(word, at))
        if not any(_WORD_ENDS.match(text, end) for end in borne):
            words.add(word)
    return words - _ARTICLES
