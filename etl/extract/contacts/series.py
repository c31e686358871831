"""The series a contact belongs to, where it is named in another sentence than the contact."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache

from etl.extract.contacts.clusters import Cluster, same_series
from etl.extract.contacts.known_series import fits
from etl.extract.contacts.mechanisms import series_in, short_names
from etl.extract.language.lexis import find_countries
from etl.extract.language.occasions import SIDELINES
from etl.extract.language.prefilter import filtered
from etl.extract.language.text import Sentence
from etl.extract.model import ContactReading
from etl.lexicon import rows

_SITS = filtered(
    r"\b(?:was|were|is|are|will be|had been|has been)\s+(?:\w+\s+){0,2}?(?:in session|scheduled|held|planned|"
    r"due|convened|meeting)\b|"
    r"^\W*(?:It|This|They)\b[^.;]{0,30}\b(?:is|was|were|will be|would be)\b|\b(?:met|meets|convened|sat)\b|"
    r"\b(?:round|session|meeting|reunion|edition) of the\b|\b(?:talks|meeting|call|contact|round|"
    r"conversation)\b[^.;]{0,40}\b(?:over|via|under)\b"
)
_ROUND_OF = filtered(
    r"\b(?:rounds?|sessions?)\b(?! (?:of|table))|\b(?:of|in|under|within|by|through|over) (?:the|this|"
    r"that) (?:mechanism|commission|committee|"
    r"working group|format|hotline|line|channel|dialogue)\b",
    re.I,
)
# "It last met in X in May", "Its seventh meeting", "The previous one was held in Y": of the series named last.
_IT_MET = re.compile(
    r"\W*(?:It (?:\w+ ){0,2}(?:met|convened|sat|meets)\b|Its (?:\w+ ){1,3}(?:meeting|session|round|sitting)\b|"
    r"The (?:mechanism|committee|commission|council|group|forum|format) (?:\w+ ){0,2}(?:met|convened|sat|meets)\b|"
    r"(?:The|Talks) (?:previous|last|next|at this|latest|\w+(?:st|nd|rd|th)) (?:one|level|meetings?|talks|such \w+)\b)"
)
_ON_THE_LINE = re.compile(r"\b(?:mechanism|hotline|line|channel|link)\b", re.I)


@cache
def _groups() -> dict[str, frozenset[str]]:
    """Series of three or more states: name -> their codes."""
    listed = {r["name"]: frozenset(r["countries"].split(";")) for r in rows("mechanisms.csv") if r["kind"] == "talks"}
    return {name: codes for name, codes in listed.items() if len(codes) >= 3}


def set_series(
    contact: ContactReading, cluster: Cluster, behind: Sequence[Sentence], sentences: Sequence[Sentence]
) -> None:
    """Sets ``mechanism`` where no clause of the contact names it."""
    if contact.mechanism is None:
        found = _sits(contact, behind) or _named_before(contact, cluster, sentences) or _group(contact, sentences)
        if found and fits(found[0], contact.countries):
            contact.mechanism = found[0]
            contact.note("mechanism", found[2], found[1])


_Found = tuple[str, Sentence, str]  # a name, where it stands, and how it is known to be that of the contact


def _sits(contact: ContactReading, behind: Sequence[Sentence]) -> _Found | None:
    """ "The two sides met on Monday. The working group was in session for two days." """
    if contact.level == "leader" or contact.mode in ("phone", "letter"):
        return None
    for s in behind:
        names = [name for name, kind in series_in(s.text) if kind != "hotline"]
        if names and _SITS.search(s.text):
            return names[0], s, "the series that is told to sit, in the sentence behind"
    return None


def _named_before(contact: ContactReading, cluster: Cluster, sentences: Sequence[Sentence]) -> _Found | None:
    """ "The July session", "a meeting of the mechanism": of the series named last."""
    told = next(
        (m for f in cluster.frames if (m := _ROUND_OF.search(f.sentence.text) or _IT_MET.match(f.sentence.text))), None
    )
    if told is None or contact.level == "leader":
        return None
    first = min(f.sentence.index for f in cluster.frames)
    for s in reversed([s for s in sentences if s.index <= first]):
        fitting = [name for name, kind in series_in(s.text) if kind != "hotline" or _ON_THE_LINE.search(told.group())]
        if fitting:
            return fitting[-1], s, f"“{told.group().strip()}”: one of the series named last"
    return None


def _group(contact: ContactReading, sentences: Sequence[Sentence]) -> _Found | None:
    """A series that the text names, of just the states of the contact."""
    if len(contact.countries) < 3:
        return None
    for s in sentences:
        for name, _ in series_in(s.text):
            if _groups().get(name) == frozenset(contact.countries):
                return name, s, "the series of just these states"
    return None


# Words for a contact that is one of a series, where nothing is told of who leads it.
_ONE_OF_SERIES = filtered(
    r"\b(?:rounds?|sessions?|committees?|commissions?|working groups?|mechanism|delegations)\b|"
    r"\b(?:last|next|previous|first|second|third|\w+th|another|further|regular) (?:[\w-]+ ){0,2}(?:meetings?|talks)\b|"
    r"\btalks at this level\b",
    re.I,
)


def set_rank_of_series(contacts: Sequence[ContactReading], clusters: Sequence[Cluster]) -> None:
    """Level and track of a session without heads: those of another session of the series that the article tells."""
    in_series = [any(_ONE_OF_SERIES.search(f.sentence.text) for f in c.frames) for c in clusters]
    for contact, sits in zip(contacts, in_series, strict=True):
        if contact.level is not None or not sits:
            continue
        mates = [
            m
            for m, also in zip(contacts, in_series, strict=True)
            if also and m.countries == contact.countries and m.level not in (None, "leader")
        ]
        same = [m for m in mates if contact.mechanism and m.mechanism and same_series(contact.mechanism, m.mechanism)]
        levels, tracks = {m.level for m in same or mates}, {m.track for m in same or mates}
        if len(levels) == 1:
            contact.level = levels.pop()
            contact.note("level", _AS_THE_OTHERS, (same or mates)[0].passages[0])
            if len(tracks) == 1:
                contact.track = tracks.pop()
                contact.note("track", _AS_THE_OTHERS, (same or mates)[0].passages[0])


_AS_THE_OTHERS = "as other sessions of the series that the text tells"


# A session of ministers, officials or experts: leaders do not sit there, nor is it held by telephone.
_NOT_OF_LEADERS = re.compile(
    r"\b(?:joint|mixed|ministerial|economic|working|expert|technical|exploratory|coordination)\b|"
    r"\bpolitical (?:dialogue|consultations)\b",
    re.I,
)
_LINE = re.compile(r"\b(?:hotline|line|link|channel|phone|telephone|connection)\b", re.I)
_NATION = r"(?:[A-Z][a-z]+(?:[- ](?:Korean?|Arabian?|Lankan?|Zealand|Africa))?)"
# Series that a text describes rather than names: "a flag meeting", "the Japan-India defence ministerial meeting".
_DESCRIBED = (
    filtered(r"\b(?:brigade commanders?['’]? )?flag meeting\b", re.I),
    filtered(
        r"\b(?:[Bb]i-?national|[Jj]oint) (?:[Mm]inisterial )?[Cc]abinet\b|\b(?:joint )?strategic planning group\b"
    ),
)
_OF_NATIONS = filtered(
    rf"\b(?P<who>{_NATION}(?:[-–/]{_NATION}){{1,3}}) (?:[A-Za-z]+ ){{0,3}}?(?:[Ss]ummit|[Cc]onsultations?|[Dd]ialogue|"
    r"[Mm]inisterial(?: [Mm]eeting)?|[Cc]ommission|[Cc]ommittee|[Cc]ouncil|[Rr]etreat|[Mm]echanism)\b"
)
_OF_THREE = filtered(
    r"\b(?:(?:first|second|third|\w+th|\d+(?:st|nd|rd)|previous|next|last|regular|annual) (?=tri|quadri))"
    r"(?P<name>(?:trilateral|tripartite|quadrilateral|quadripartite)(?: [a-z-]+){0,2} "
    r"(?:summits?|meetings?|talks|consultations?|dialogue|ministerial)(?: of (?:foreign|defen[cs]e) ministers)?)\b|"
    r"\b(?P<summit>(?:trilateral|tripartite|quadrilateral|quadripartite) (?:[a-z-]+ )?summit)\b",
    re.I,
)
_ASIDE = re.compile(rf"\b(?:{SIDELINES}|ahead) of (?:[\w'’]+ ){{0,3}}$")
_SHORT = re.compile(r"\b([A-Z]{3,6})\b")


def settle_series(
    contacts: Sequence[ContactReading], clusters: Sequence[Cluster], sentences: Sequence[Sentence]
) -> None:
    """The name of the series once all else is known: none where such a contact cannot belong to the one that was named
    beside it; else what the sentences of the contact describe or abbreviate."""
    short = _abbreviations(sentences)
    for contact, cluster in zip(contacts, clusters, strict=True):
        if contact.mechanism and not _can_sit(contact):
            contact.mechanism = None
        elif contact.mechanism is None and contact.mode not in ("phone", "letter"):
            told = [f.sentence for f in cluster.frames]
            found = ((n, s) for s in told for n in (_described(s.text, contact), _abbreviated(s.text, short)) if n)
            contact.mechanism, at = next((x for x in found if not _of_lower_rank(x[0], contact)), (None, None))
            if contact.mechanism:
                contact.note("mechanism", "a series described or abbreviated beside it", at)


def _can_sit(contact: ContactReading) -> bool:
    name = contact.mechanism or ""
    if contact.mode in ("phone", "letter"):
        return bool(_LINE.search(name)) or _groups().get(name) == frozenset(contact.countries)
    return not _of_lower_rank(name, contact)


def _of_lower_rank(name: str, contact: ContactReading) -> bool:
    return contact.level == "leader" and bool(_NOT_OF_LEADERS.search(name))


def _described(text: str, contact: ContactReading) -> str | None:
    for pattern in _DESCRIBED:
        if m := pattern.search(text):
            return m.group()
    for m in _OF_NATIONS.finditer(text):
        codes = {c.code for c in find_countries(m["who"])}
        if len(codes) >= 2 and codes <= set(contact.countries) and not _ASIDE.search(text, 0, m.start()):
            return m.group()
    m = _OF_THREE.search(text) if len(contact.countries) >= 3 else None
    return (m["name"] or m["summit"]) if m else None


def _abbreviations(sentences: Sequence[Sentence]) -> dict[str, str]:
    """ "The General Border Committee (GBC)": GBC -> its name."""
    return {short: name for s in sentences if "(" in s.text for short, name in short_names(s.text)}


def _abbreviated(text: str, short: dict[str, str]) -> str | None:
    return next((short[w] for w in _SHORT.findall(text) if w in short), None) if short else None
