"""Whose words a text gives: the speakers of a transcript, paragraph by paragraph, and the one whom a heading names."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import replace
from functools import lru_cache
from itertools import takewhile

from etl.extract.days.dates import Clock
from etl.extract.language.prefilter import filtered
from etl.extract.language.text import Sentence, left_open
from etl.extract.outcomes.greetings import is_note
from etl.extract.people.actors import Actor, Roster
from etl.extract.people.authors import author_of, says_i, says_ours
from etl.extract.people.cast import Cast
from etl.extract.people.chambers import floor_voices
from etl.extract.people.origin import Origin
from etl.extract.sides.roles import Roles

# "Press conference by Minister X", "Interview with President Y": who says "I" in what follows.
_INTERVIEW = filtered(
    r"\b(?:press conference|interview|remarks|statement|speech|address|briefing|news conference)\b[^.\n]{0,40}?"
    r"\b(?:by|with|of|from)\s+(?:the\s+)?",
    re.I,
)
_TITLE = 300
# "MARLES: I've met", "Foreign Minister Lavrov: We discussed", "Q: Minister, did you".
_LABEL = re.compile(r"[\W_]*(?P<label>[A-ZÀ-ÞĀ-Ž][^:\n?!\"“”;]{0,60}):(?:\s+\S|\s*$)")
_ASKS = re.compile(
    r"(?:Q|Question|(?:[\w ]+, )?(?:journalist|reporter|interviewer|correspondent|moderator|presenter))(?:\s*\d+)?"
    r"(?: \([^)]*\))?",
    re.I,
)
_WORD = re.compile(r"[^\W\d_]{2,}")


# "I called the king yesterday," he said.
_HE_SAID = filtered(
    r"[\"”] (?:he|she) (?:also |then |later )?(?:said|told|added|wrote|explained|stressed|noted|tweeted|posted)\b|"
    r"\b(?:[Hh]e|[Ss]he) (?:also |then |later )?(?:said|added|wrote|explained|stressed|noted|tweeted|posted|"
    r"(?:told|tells) [\w ]{3,40}):? [\"“]"
)


class Voices:
    """Who says "I" in a sentence: the speaker of its paragraph in a transcript, else the one last quoted."""

    def __init__(self, roster: Roster, sentences: Sequence[Sentence]) -> None:
        self._quoted = _who_says_i(roster)
        self._speakers = transcript_voices(roster, sentences)
        self.asked = asking_paragraphs(sentences, self._speakers)
        self._addressed = _who_is_asked(self._speakers)
        self._sentences = sentences
        self._author = None if self._speakers else author_of(roster, sentences)

    def speaks(self, sentence: Sentence) -> Actor | None:
        """Whose words the sentence is, in a transcript or in somebody's own text."""
        if self._author and says_ours(sentence, self._before(sentence)):
            return self._author
        return self._speakers.get(sentence.paragraph)

    def _before(self, sentence: Sentence) -> str:
        """What stands before a sentence in its paragraph."""
        behind = reversed(self._sentences[: sentence.index])
        return "".join(s.text for s in takewhile(lambda s: s.paragraph == sentence.paragraph, behind))

    def heads_questions(self, sentence: Sentence) -> bool:
        """ "Visit of the minister to Peru", on a line of its own before one who asks: what will be asked about."""
        following = self._sentences[sentence.index + 1 : sentence.index + 2]
        asks = bool(following) and following[0].paragraph in self._speakers and _LABEL.match(following[0].text)
        alone = _HEADING.match(sentence.text) and not _LABEL.match(sentence.text)
        alone = alone and (sentence.index == 0 or self._sentences[sentence.index - 1].paragraph != sentence.paragraph)
        return bool(asks and alone) and self._speakers.get(following[0].paragraph) is None

    def hear(self, speaker: Actor | None) -> None:
        """Somebody is quoted."""
        self._quoted = speaker or self._quoted

    def _goes_on(self, sentence: Sentence) -> list[Sentence]:
        """The sentences behind this one up to the end of the speech which it opens: who speaks may be told there."""
        text = sentence.text
        if not (left_open(text) and (_FIRST.search(text) or is_note(text))):
            return []
        behind = [s for s in self._sentences if sentence.index < s.index <= sentence.index + _SPEECH]
        ends = next((n for n, s in enumerate(behind, 1) if '"' in s.text or "”" in s.text), 0)
        return [s for s in behind[:ends] if s.paragraph == sentence.paragraph]

    def heard_in(self, roles: Roles, focus: Actor | None) -> None:
        """Tells the roles of a sentence who says "I" in it, whom "you" means and who else speaks in the transcript;
        ``focus``: whom "he" means."""
        sentence = roles.sentence
        if self._author and says_i(sentence, self._before(sentence)):
            roles.own_words, roles.voice = True, self._author
            return
        if roles.speaker() is None:
            if (_HE_SAID.search(sentence.text) or is_note(sentence.text)) and not self._only_spoken_of(focus):
                self.hear(focus)
            for following in self._goes_on(sentence):
                self.hear(Roles(roles.cast, following).speaker())
        roles.transcript = sentence.paragraph in self._speakers
        roles.voice = self._speakers[sentence.paragraph] if roles.transcript else self._quoted
        roles.addressed = self._addressed.get(sentence.paragraph)
        roles.beside = self.beside(self.speaks(sentence))

    def _only_spoken_of(self, focus: Actor | None) -> bool:
        """ "I met A," B wrote. "A good talk," he added: not A, who is told within the quotation alone."""
        if focus is None:
            return True
        if self._quoted is None:
            return False
        told = next((s for s in reversed(self._sentences) if s.start <= focus.start < s.end), None)
        return told is not None and left_open(told.text[: focus.start - told.start])

    def beside(self, me: Actor | None) -> Actor | None:
        """The only other whose words a transcript gives, of another state."""
        others = {a.name or a.countries: a for a in self._speakers.values() if a and me and a.countries != me.countries}
        return next(iter(others.values())) if len(others) == 1 else None


_HEADING = re.compile(r"^.{1,90}(?:\w|\b[A-Z]\.)$")
_FIRST = re.compile(r"\b(?:I|me|my|we|our|us)\b", re.I)
_SPEECH = 4  # sentences


def quotes(sentence: Sentence) -> bool:
    """Does the sentence bring somebody's own words, or announce them ("The premier said:")?"""
    text = sentence.text
    return '"' in text or "“" in text or "”" in text or text.endswith(":") or _POSTS.search(text) is not None


# "In two tweets the minister said she had": the posts themselves may follow.
_POSTS = filtered(r"\b(?:tweet(?:s|ed)|wrote on|posted on|took to|taking to|(?:posts?|thread) on)\b", re.I)


def interviewed(roster: Roster) -> Actor | None:
    """The person whose own words the article is, if its heading says so."""
    for m in _INTERVIEW.finditer_between(roster.text, 0, _TITLE):
        near = next((a for a in roster.within(m.end(), m.end() + 40) if a.kind == "person"), None)
        if near and near.countries:
            return near
    return _told_by_heading(roster.origin, roster.clock)


@lru_cache(maxsize=4)  # each label of a transcript may ask
def _told_by_heading(origin: Origin, clock: Clock) -> Actor | None:
    """The same of the heading that a page gives beside its text."""
    # Nothing else is asked of the heading: it is not worth looking for the words of all patterns.
    if not origin.heading or not _INTERVIEW.pattern.search(origin.heading):
        return None
    found = interviewed(Cast(origin.heading, clock, replace(origin, heading="")))
    return found and replace(found, start=0, end=0)


def _who_says_i(roster: Roster) -> Actor | None:
    """The one whom a heading names, or whoever writes for a government."""
    return interviewed(roster) or _of_home(roster)


def transcript_voices(roster: Roster, sentences: Sequence[Sentence]) -> dict[int, Actor | None]:
    """Paragraph -> who speaks in it (None: one who asks), for a text in which two paragraphs or more begin with the
    name of a speaker, or for the only such one in which somebody says "I"; empty for any other text."""
    if spoken := floor_voices(roster, sentences):
        return spoken
    labels = {
        s.paragraph: m["label"]
        for s, before in zip(sentences, [None, *sentences], strict=False)
        if (before is None or before.paragraph != s.paragraph) and ":" in s.text and (m := _LABEL.match(s.text))
    }
    ends = {s.paragraph: s.text for s in sentences}
    # "SPIEGEL: Mr. Name, you were in Lima?": who asks, though the label does not say so.
    asking = {label for p, label in labels.items() if ends[p].endswith("?") and not _named(roster, label)}
    asked = [p for p, label in labels.items() if label in asking or _ASKS.fullmatch(label)]
    replies = [p for p, label in labels.items() if p in asked or _ANSWERS.fullmatch(label)]
    answers = (_who_answers(roster, sentences, min(replies)) or interviewed(roster)) if asked else None
    known = {
        p: found
        for p, label in labels.items()
        if p not in asked and (found := answers if _ANSWERS.fullmatch(label) else _named(roster, label))
    }
    if len(asked) + len(known) < 2 or not known:
        return {p: known[p] for p in known if any(says_i(s, "") for s in sentences if s.paragraph == p)}
    voices: dict[int, Actor | None] = {}
    speaking = False
    now: Actor | None = None
    for s in sentences:
        if s.paragraph in asked or s.paragraph in known:
            speaking, now = True, known.get(s.paragraph)
        if speaking:
            voices[s.paragraph] = now
    return voices


def _who_is_asked(speakers: dict[int, Actor | None]) -> dict[int, Actor]:
    """Paragraph of one who asks -> who speaks next."""
    asked: dict[int, Actor] = {}
    answers: Actor | None = None
    for paragraph, speaker in sorted(speakers.items(), reverse=True):
        if speaker:
            answers = speaker
        elif answers:
            asked[paragraph] = answers
    return asked


_ANSWERS = re.compile(r"A|Ans(?:wer)?|Response|Reply", re.I)
_HOLDERS = ("person", "office", "body")


def _who_answers(roster: Roster, sentences: Sequence[Sentence], first: int) -> Actor | None:
    """Whose answers are told behind "A:": the first office-holder of whom the lead of the interview speaks, or else
    the one of the first state that it names; ``first``: the paragraph with which questions and answers begin."""
    end = next((s.start for s in sentences if s.paragraph == first), 0)
    lead = [
        a for a in roster.within(0, end) if a.kind in _HOLDERS and len(a.countries) == 1 and a.aside in ("", "speaker")
    ]
    who = next((a for a in lead if a.kind == "person"), None) or (lead[0] if lead else None)
    return who and (who if who.kind == "person" else Actor(0, 0, "person", who.countries, level="working"))


_HEARSAY = filtered(r"\b(?:reports?|reported(?:ly)?|rumou?rs?|speculation|media|said to)\b", re.I)
# "I am aware of the report, but there is no such fact".
_NOT_SO = filtered(
    r"\b(?:no such (?:fact|thing|plan|meeting|contact)|(?:not|isn['’]t) (?:a fact|true|correct|the case|accurate|so)|"
    r"incorrect|untrue|unfounded|false|nothing (?:has been|is) (?:decided|fixed|set)|den(?:y|ied))\b",
    re.I,
)
_SOON = 4  # sentences


def asking_paragraphs(sentences: Sequence[Sentence], speakers: Mapping[int, Actor | None]) -> frozenset[int]:
    """The paragraphs in which one who asks hands on hearsay ("Q: There are reports of a visit. Can you confirm?"),
    with a question at the end or an answer that it is not so."""
    labels = {s.paragraph: m["label"] for s in sentences if (m := _LABEL.match(s.text))}
    asks = {p for p, label in labels.items() if _ASKS.fullmatch(label) or speakers.get(p, label) is None}
    told = {s.paragraph for s in sentences if s.paragraph in asks and _HEARSAY.search(s.text)}
    last = {s.paragraph: s for s in sentences if s.paragraph in told}
    return frozenset(
        p
        for p, s in last.items()
        if s.text.rstrip().endswith("?")
        or any(_NOT_SO.search(answer.text) for answer in sentences[s.index + 1 : s.index + 1 + _SOON])
    )


def _named(roster: Roster, label: str) -> Actor | None:
    """The person of a state whom a label names, by any part of the name, in capitals or not."""
    words = {w.casefold() for w in _WORD.findall(label)}
    for person in roster.people:
        surname = {t.casefold() for t in person.tokens if t == person.name.split()[-1]}
        if person.country and words & surname:
            return Actor(0, 0, "person", (person.country,), person.name, person.office, person.level, person.track)
    if roster.home and _FOR_THE_HOUSE.fullmatch(label):
        return Actor(0, 0, "person", (roster.home,))
    title = _TITLED.fullmatch(label) or (_NAME.fullmatch(label) if roster.home else None)
    head = _who_says_i(roster) if title else None
    if head and title and title["name"] and not head.name:
        return replace(head, name=title["name"].title())
    return head


# "SECRETARY RICE", "Foreign Minister", "PRIME MINISTER MARLES": the head of the house whose transcript it is.
_TITLED = re.compile(
    r"(?:the )?(?:(?:prime|foreign|defen[cs]e|vice|deputy|acting) )*(?:minister|president|secretary|chancellor|premier)"
    r"(?: (?:for|of) [\w ]{3,40}|,? (?P<name>[A-Z][\w'’-]+(?: [A-Z][\w'’-]+)?))?",
    re.I,
)


_NAME = re.compile(r"(?P<name>[A-Z][\w'’-]+(?: [A-Z][\w'’-]+){1,2})")
# "MS. HARF", "Official Spokesperson", "CHIEF CABINET SECRETARY": who answers for a house, and is none of its heads.
_FOR_THE_HOUSE = re.compile(
    r"(?:Mr|Ms|Mrs|Dr|Amb|Gen|Col|Capt|Adm)\.? [\w'’-]+(?: [\w'’-]+)?|"
    r"(?:[\w'’.-]+ ){0,3}spokes(?:person|man|woman),?(?: [\w'’-]+){0,3}|"
    r"(?:deputy |assistant )?(?:chief cabinet|press|permanent|under|state|foreign) ?secretary(?: [\w'’-]+){0,2}",
    re.I,
)
_JOINT = re.compile(r"\bjoint\b|\balongside\b", re.I)


def _of_home(roster: Roster) -> Actor | None:
    """Who says "I" where a government publishes the words of its own, without a name."""
    if roster.home is None or _JOINT.search(roster.text, 0, _TITLE):
        return None  # of two heads it may be the other
    return Actor(0, 0, "person", (roster.home,))
