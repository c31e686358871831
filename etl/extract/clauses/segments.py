"""The clauses of a sentence: the stretch that belongs to each contact word."""

from __future__ import annotations

import re
from functools import lru_cache
from itertools import pairwise

from etl.extract.clauses.agreed_in import cuts_before_plans, put_off_beside
from etl.extract.clauses.asides import beside_denial, break_told, is_member, is_within, set_in_verbs
from etl.extract.clauses.dealt_with import spoken_of
from etl.extract.clauses.did_the_same import gapped, so_did
from etl.extract.clauses.in_a_row import clauses_in_a_row
from etl.extract.clauses.lead import COUNTED, UNCOUNTED, lead_end
from etl.extract.clauses.predicates import begins, between_predicates, each_with_its_day
from etl.extract.clauses.spoken_after import occasion_of
from etl.extract.clauses.triggers import AGAIN, Trigger, find_triggers
from etl.extract.days.date_vocabulary import COUNT, MONTH
from etl.extract.days.date_words import find_dates
from etl.extract.language.occasions import AHEAD_OF
from etl.extract.language.prefilter import Choice, filtered

_NOT_COUNTED = "".join(
    rf"(?<!\b{unit}{s} )" for unit in ("minute", "hour", "day", "week", "fortnight", "month", "year") for s in ("", "s")
)
_EVENT = r"(?:meeting|visit|call|trip|session|round|summit|conversation)"
_BREAK = Choice(
    (
        rf"(?<!than)(?<!under)(?<!inside),?\s+(?={COUNTED} (?:after|before) \w)",
        rf"(?:,\s+|(?<=came)\s+|(?<=comes)\s+)(?={UNCOUNTED} (?:after|before) \w)",
        r"(?:(?<=\bcame)|(?<=\bcomes))\s+(?=as (?:the |[A-Z]))",
        # "The second call this month | after one on May 3".
        r"(?<=month)\s+(?=after one (?:in|on|at)\b)",
        # "Arrived in Lima on the first leg of a tour | that will take him to Quito".
        r"(?:(?<=\btour)|(?<=\btrip)|(?<=\bjourney))\s+(?=(?:that|which) (?:\w+ ){0,3}(?:tak|took|br[io])|"
        r"(?:in|on|during) which (?:he|she|they|the|[A-Z]))",
        # "A received B, | whose tour will take him to Lima".
        r",\s+(?=whose (?:[\w-]+ ){0,2}(?:trip|tour|journey|mission|itinerary|swing|travels|(?:next|last) stop)\b)",
        r"[;:\s](?:(?<=;)|(?<=:)\s|(?<=\s)[–—-]\s)",
        r",\s+(?:(?:but|while|whereas|which|where|who|(?:(?:with|by) )?whom|after|before|when|since|"
        r"(?:just |much )?as(?! well as\b)|so that|"
        r"although|though|and that|having|fresh from|adding|noting)\b|"
        r"and\s+(?=(?:the|he|she|it|they|I|we|on|in|for|that|is|are|was|were|had|has|will)\b)|"
        # ", and last month he went to Lima", ", and two weeks ago".
        rf"and\s+(?=(?:(?:early |late )?(?:last|this|next)|(?:earlier|later) this) "
        rf"(?:week|month|year|spring|summer|autumn|fall|winter|\w+day|{MONTH})\b|"
        rf"{COUNT} (?:day|week|month|year)s? (?:ago|later|earlier)\b|yesterday\b)|"
        # ", the one before having been held in": a clause of its own.
        r"(?=(?:the|their|its) [^,;:]{3,40} (?:having|being)\b)|"
        # ", and a meeting of the ministers in Lima brought no result".
        rf"and\s+(?=an? (?:[\w-]+ ){{0,3}}?{_EVENT}\b"
        r"[^,;:]{0,80}? (?:is|was|did|will|has|had|ended|failed|brought)\b)|"
        # "The second was held in Lima in March, the first in Quito last May": each with its day.
        r"(?=(?:and )?the (?:first|second|third|[a-z]+th) in [A-Z][\w-]+(?:, [A-Z]\w+,)? (?:last|in|on|earlier)\b)|"
        r"(?=(?:and )?(?:for )?the (?:second|third|fourth)(?: time)?, (?:on|in|at) (?:\d|[A-Z]))|"
        # ", with the next round due in May", ", with a further meeting to be held in Lima".
        r"with\s+(?=(?:an?|the|their|another) [^,;:]{3,40} (?:due|set|scheduled|planned|expected|to)\b))",
        rf"\b(?:{_NOT_COUNTED}after(?! all\b)|"
        rf"(?<!\bone ){_NOT_COUNTED}before(?! (?:him|her|them|the end of|that (?:was|had|took))\b)|"
        r"when|while|where|(?<!the )following|because(?! of [^,;]{2,60},)|"
        rf"until(?! further notice\b| (?:(?:early |mid-?|late )?{MONTH}|next \w+) (?:an?|the|his|her|their) ))\b",
    ),
    re.I,
)

_OWN_PARTIES = re.compile(r"^\s+(?:between|of|with|among)\s")


@lru_cache(maxsize=64)
def clauses(sentence: str) -> list[tuple[int, int]]:
    """Clauses of a sentence, roughly, as its own contact words part it. Several stages ask for the same sentence."""
    return segments(sentence, find_triggers(sentence))


def segments(sentence: str, triggers: list[Trigger]) -> list[tuple[int, int]]:
    """Clauses of a sentence, roughly, as its own contact words part it."""
    breaks = (m for m in _BREAK.finditer(sentence) if m.start() > 0 and not is_within(sentence, m))
    cuts = {0, len(sentence)} | {m.start() for m in breaks} | clauses_in_a_row(sentence)
    cuts |= beside_denial(sentence)
    if lead := lead_end(sentence):
        cuts.add(lead)
    if len(triggers) > 1:
        if occasion := occasion_of(sentence):
            cuts.add(occasion.end)
        cuts |= cuts_before_plans(sentence, [(t.start, t.end) for t in triggers])
        cuts |= {m.start() for m in (*so_did(sentence), *gapped(sentence))}
        cuts |= _at_links(sentence, triggers) | _behind_set_in(sentence, triggers)
        cuts |= between_predicates(sentence, triggers) | _at_outcomes(sentence, triggers)
        cuts |= _between_nouns(sentence, triggers, cuts) | _at_results(sentence, triggers)
        for begin, comma in put_off_beside(sentence, triggers):
            cuts = {c for c in cuts if not begin <= c <= comma} | {begin}
    if told := break_told(sentence):
        cuts = {c for c in cuts if not told[0] <= c < told[1]}
    for _, begin, end in set_in_verbs(sentence):
        if not any(begin < t.start < end for t in triggers):
            cuts = {c for c in cuts if not begin <= c < end}
    for begin, end in spoken_of(sentence, triggers):
        cuts = {begin, *(c for c in cuts if not begin < c < end)}
    ordered = sorted(cuts)
    ordered = [a for a, b in pairwise(ordered) if not a or not is_member(sentence, a, b)] + ordered[-1:]
    return [(a, b) for a, b in pairwise(ordered) if b > a]


# "A, who met B on Monday, | briefed C on Thursday": behind the second comma the main clause goes on.
_WHO = re.compile(r"\W*who\b")
_MAIN_VERB = re.compile(
    r",\s+(?:(?:also|then|later|last|first|\w+ly)\s+)?(?:(?!(?:accompanied|followed|joined|hosted|led|headed)\b)[a-z]+ed|said|says|"
    r"told|tells|met|spoke|will|would|is|was|has|had|went|flew|left|held|made|took|saw|rang|sat)\b"
)


def main_clause_at(sentence: str, since: int, segment: tuple[int, int]) -> int | None:
    """Where the main clause goes on behind a clause set into it with "who", after ``since``; None where none does."""
    closes = _WHO.match(sentence, segment[0]) and _MAIN_VERB.search(sentence, since, segment[1])
    return closes.start() if closes else None


# "The talks are to prepare | a visit by A".
_TO_PREPARE = filtered(
    r",?\s+(?:to )?(?:prepar(?:es?|ed|ing)(?: for)?|pav(?:es?|ed|ing) the way for|"
    r"(?:lay|laid|laying) the ground(?:work)? for|"
    r"set(?:s|ting)? the stage for|preced(?:es?|ed|ing)) (?=(?:an?|the|his|her|their|[A-Z]))"
)
# "Spoke on Monday, ahead of a visit in June", "the first talks since A's trip", "a call in place of the visit".
_LINK = filtered(
    rf",?\s+(?:(?:just |only )?{COUNTED} )?(?:{AHEAD_OF}|prior to|since|"
    r"follow(?:s|ed)(?! up)|coincid(?:es|ed) with|overshadow(?:s|ed)|preceded(?= (?:[^,;]{3,20} )?by )|"
    r"(?:was|were|been) (?:also )?(?:discussed|raised|addressed|mentioned)(?= (?:in|during|at) an? )|"
    r"(?:came|comes) after|(?:instead|in place|in lieu) of|rather than|(?:the|a) (?:same )?day (?:on which|that|when)|"
    # "Recalled his talks with B and voiced hope that a visit in June would go well".
    # "Said that the border was calm, and recalled having discussed it with B in May".
    r"(?:and )?(?:also )?recall(?:ed|ing) (?:that|having)|"
    r"and (?:also )?(?:expressed|voiced|said|announced|confirmed|noted|added|stressed) (?:[a-z]+ ){0,2}that)\s",
    re.I,
)


_PREPARES = re.compile(r"\W*(?:to prepare|preparing|in preparation)\b")


def _mere_purpose(sentence: str, link: re.Match[str]) -> bool:
    """ "Met in Lima on Monday to prepare a summit": what it was for is a contact of its own where it has a day."""
    return _PREPARES.match(link.group()) is not None and not any(d.start > link.end() for d in find_dates(sentence))


def _at_links(sentence: str, triggers: list[Trigger]) -> set[int]:
    """Two contacts of which one is told by the other: the word between them parts the clauses."""
    return (
        {
            m.start()
            for earlier, later in pairwise(triggers)
            for m in _LINK.finditer_between(sentence, earlier.end, later.start)
            if "," not in sentence[m.end() : later.start] and not _mere_purpose(sentence, m)
        }
        | {
            m.start()
            for earlier, later in pairwise(triggers)
            if later.kind == "visit"
            for m in _TO_PREPARE.finditer_between(sentence, earlier.end, later.start)
            if "," not in sentence[m.end() : later.start]
        }
        | {m.start() for t in triggers[1:] if (m := _of_anothers_visit(sentence, t))}
    )


_THE_VISIT = re.compile(r"\b(?:the|an?)\s+(?:[a-z-]+\s+)?$")
_ANOTHER_PAYS = re.compile(r"(?:\s+to\s+[A-Z]\w+)?\s+(?:which|that)\s+(?:the\s+)?[A-Z]")


def _of_anothers_visit(sentence: str, trigger: Trigger) -> re.Match[str] | None:
    """ "Came to Lima to prepare | the visit which President B is to pay": told with its own traveller."""
    visit = trigger.kind == "visit" and trigger.noun and _ANOTHER_PAYS.match(sentence, trigger.end)
    return _THE_VISIT.search(sentence, 0, trigger.start) if visit else None


# "A, who visited B last week, told him in a call", "A, fresh from talks with B, met C": the comma that ends it.
_SET_IN = re.compile(
    r",\s+(?:who|whom|which|where|fresh from|after|having|following|on an? [\w-]+ (?:visit|trip|tour))\b[^,]*$|"
    # "A, | visiting B this week, said".
    r",\s+(?:currently )?(?=(?:visiting|touring)\b)"
)
_FINITE = re.compile(
    r",\s+(?:(?:\w+ly|also|then|later|last|first|in turn)\s+)*"
    r"(?:will|would|shall|should|may|might|can|could|must|is|are|was|were|has|had|have|do|does|did|told|said|met|spoke|flew|"
    r"went|held|paid|made|sent|wrote|took|rang|saw|sat|left|came|gave|began|[a-z]{3,}ed)\b"
)


def _behind_set_in(sentence: str, triggers: list[Trigger]) -> set[int]:
    """Where a clause ends that is set between the subject and its verb, each of which has a contact word."""
    found = set()
    for n, earlier in enumerate(triggers):
        tells = begins(sentence, earlier) is not None or "from" in sentence[max(0, earlier.start - 20) : earlier.start]
        set_in = _SET_IN.search(sentence, 0, earlier.end) is not None
        # "A, who leads a delegation to a meeting in B, received C": a mere noun may stand between.
        for later in triggers[n + 1 :] if tells and set_in else ():
            if end := _FINITE.search(sentence, earlier.end, max(earlier.end, later.end)):
                found |= {end.start()} if end.start() < later.start else set()
                break
    return found


# "Met on Monday to review what was agreed | at their March meeting in Lima": the meeting that brought it about.
_BROUGHT_ABOUT = (
    r"(?:established|begun|made|taken|reached|agreed|signed|started|launched|discussed|laid|decided|given|set(?: out)?|"
    r"promised|pledged|concluded|outlined|struck|adopted|forged)"
)
_RESULT = r"(?:results?|outcomes?|agreements?|commitments?|promises|progress|understandings?)"
_WHOSE = r"(?:their|his|her|(?:the (?:[a-z]+ ){0,2}[a-z]+|(?:[A-Z][\w.]*\s+){0,3}[A-Z][\w-]+)['’]s?)"
_AT_THEIR = rf"(?:at|during|in|of|from|on)\s+{_WHOSE}\s+(?:[\w'’-]+\s+){{0,3}}$"
_RESULT_OF = filtered(rf"(?<!\bbe )\b(?:{_BROUGHT_ABOUT}|{_RESULT})\s+{_AT_THEIR}")
# The clause that such a cut begins: what brought something about lies behind.
CAME_OF_IT = re.compile(rf"{_BROUGHT_ABOUT}\s+(?:at|during|in|on)\s+{_WHOSE}\s")


def _at_results(sentence: str, triggers: list[Trigger]) -> set[int]:
    """Where an earlier contact is told by what came of it, behind the verb of another."""
    found = set()
    verbs = [t for t in triggers if begins(sentence, t) is not None]
    for later in triggers if verbs else ():
        since = max((t.end for t in verbs if t.end < later.start), default=later.start)
        result = _RESULT_OF.search_in(sentence, sentence[since : later.start]) if later.noun else None
        if result:
            found.add(since + result.start())
    return found


# "Agreed by phone on Monday | to meet in June", "told him in a call | that he would come".
AGREES = re.compile(r"\b(?:agreed|decided|promised|pledged|undertook)\b[^,;]*$")
_TELLS = re.compile(r"\b(?:told|assured)\b[^,;]*$")
_IN_IT = re.compile(r"\b(?:in|during|over|at)\s+(?:an?|the|their|his|her)\s+(?:[\w-]+\s+){0,2}$")
_TO_DO = re.compile(r"\s+to\s+(?:[a-z]+\s+){0,3}$")
_HE_WOULD = re.compile(r"\s+(?:that\s+)?(?:he|she|they)\s+(?:\w+\s+)?(?:would|will)\s+(?:(?!not\b)[a-z]+\s+){0,2}$")


def _at_outcomes(sentence: str, triggers: list[Trigger]) -> set[int]:
    """Where what is to come of an exchange begins."""
    found = set()
    for earlier, later in pairwise(triggers):
        begin = begins(sentence, later)
        if begin is None or not (earlier.is_means or _IN_IT.search(sentence, 0, earlier.start)):
            continue
        told = _TELLS.search(sentence, 0, earlier.start)
        verb = told or (AGREES.search(sentence, 0, earlier.start) if earlier.is_means else None)
        outcome = (_HE_WOULD if told else _TO_DO).search(sentence, earlier.end, begin) if verb else None
        if outcome:
            found.add(outcome.start())
    return found


_TO_A_STATE = re.compile(r"\s+to\s+(?:the\s+)?[A-Z]")


def _names_its_own(sentence: str, noun: Trigger) -> bool:
    """Does a contact noun have its partners or its goal right behind it?"""
    goal = noun.kind == "visit" and _TO_A_STATE.match(sentence, noun.end)
    return bool(goal or noun.text.endswith(" with") or _OWN_PARTIES.match(sentence[noun.end :]))


def _between_nouns(sentence: str, triggers: list[Trigger], cuts: set[int]) -> set[int]:
    """Two contact nouns that each name their own parties, or the next one of a series."""
    found = set()
    for earlier, later in pairwise(triggers):
        # "Yesterday he was in Lima, | tomorrow he will be in Quito".
        spliced = None if later.noun else _ANOTHER_DAY.search(sentence, earlier.end, later.start)
        if spliced:
            found.add(spliced.start())
        # "A second meeting followed on Friday, | a third is planned for June".
        more = later.kind == AGAIN and _MORE.match(later.text) and _COMMA.search(sentence, 0, later.start)
        if more and more.start() > earlier.end:
            found.add(more.start())
        # "The meeting follows from ..., the outcome of the encounter of A and B": a comma parts them.
        comma = sentence.rfind(",", earlier.end, later.start)
        if earlier.noun and earlier.definite and later.noun and comma > 0 and _OWN_PARTIES.match(sentence[later.end :]):
            found.add(comma)
        found |= each_with_its_day(sentence, earlier, later)
    named = [t for t in triggers if t.noun and _names_its_own(sentence, t)]
    for earlier, later in pairwise(named):
        if _OF_TALKS.fullmatch(sentence, earlier.end, later.start):
            continue
        if not any(earlier.end < c <= later.start for c in cuts | found):
            between = sentence[earlier.end : later.start]
            np = _AND_ANOTHER.search(between) or _NOUN_PHRASE.search(between)
            found.add(earlier.end + (np.start() if np else later.start - earlier.end))
    return found


_ANOTHER_DAY = re.compile(
    r",\s+(?:(?:and|but) )?(?:on |in )?(?:tomorrow|yesterday|today|\w+day|[A-Z][a-z]+ \d{1,2}|\d{1,2} [A-Z][a-z]+),? "
    r"(?:he|she|they) (?:(?:will|is|was|had|has|to|then|also) ?){0,3}$"
)
_MORE, _COMMA = re.compile(r"an?(?:other)?\b|one$"), re.compile(r", (?:and )?$| and $")
# "A round of exploratory talks": one contact.
_OF_TALKS = re.compile(r" of (?:(?!(?:the|their|his|her)\b)[\w-]+ ){0,3}")
# "Recalled his talks with A | and announced also a meeting with B".
_AND_ANOTHER = re.compile(
    r",? and (?:that )?(?:also )?(?:[a-z]+(?:ed|s|d) )?(?:also )?(?:(?:on|of|to|about) )?"
    r"(?:the|an?|his|her|their|another) (?:[\w-]+ ){0,3}$"
)
_NOUN_PHRASE = re.compile(r"(?:\b(?:the|a|an|his|her|their|its|this|that)\s+)?(?:[\w-]+\s+){0,2}$")
