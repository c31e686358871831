"""The answers to an offer or a request, told behind it: by a side that the answer names ("Athens offered talks. Ankara
has not replied"), or by words that answer it or name it ("He has accepted the invitation")."""

from __future__ import annotations

import re

from etl.extract.frames.frame import Frame
from etl.extract.language.lexis import find_countries
from etl.extract.language.prefilter import filtered
from etl.extract.language.text import Sentence
from etl.extract.language.told import Told
from etl.extract.outcomes.attributes import read_reason
from etl.extract.outcomes.off_before import stays_behind
from etl.extract.outcomes.status import TAKEN_UP
from etl.extract.outcomes.still_on import was_spared
from etl.extract.people.actors import Actor
from etl.extract.people.cast import Cast

_OFFER = r"(?:offer|proposal|request|invitation|idea|suggestion|overture|appeal|bid|call)"
_IT = rf"(?:it|this|that|them|(?:the|this|that|both) {_OFFER}s?)"
_NOT = r"(?:has|have|had|did|does|is) (?:so far |still )?(?:not|yet to)(?: yet| so far)?|has yet to|never"
# "Declined, citing ...", "refused because": nothing else is turned down.
_TAIL = (
    r"(?: on \w+day| at once| again)?(?:[.,;]|$|(?:,? (?:it\b|because|citing|saying|blaming|arguing|on the grounds?|"
    r"for (?:lack|want)|over|as (?:he|she|it|they|the)|pointing|owing|due to|and)\b))"
)
# What each answer makes of what was offered or asked for.
_BECAME = {
    "requested": (
        rf"(?:{_NOT}) (?:repl(?:y|ied)|respond(?:ed)?|answer(?:ed)?|react(?:ed)?)|(?:has |have )?kept (?:silent|quiet)|"
        rf"(?:is|was|remained|remains|stayed|has been) silent|(?:has |have )?(?:gave|given|made) no (?:answer|reply)|"
        rf"ignored {_IT}"
    ),
    "refused": (
        rf"(?:has |have |had |promptly |flatly |politely )?(?:turned {_IT} down|turned down {_IT}|rejected {_IT}|"
        rf"(?:declined|refused|rejected|demurred)(?={_TAIL})|(?:declined|refused|spurned|rebuffed|dismissed) {_IT}|"
        r"refused to (?:take it|come|go|meet|talk|see (?:him|her|them)|receive (?:him|her|them))\b|sa(?:id|ys) no\b|"
        r"would not (?:hear of|have|take|agree to) it|(?:said (?:that )?(?:it|he|she|they) )?(?:saw|sees|had|has) no "
        rf"(?:need|reason|point|use|cause|grounds|ground) (?:for|in|to hold|to take) {_IT}|was not interested)"
    ),
    "planned": rf"(?:has |have |had )?(?:accepted(?: {_IT})?|agreed|said yes|consented)(?= on \w+day|[.,;]|$)",
}
_ANSWER = "|".join(f"(?P<{status}>{words})" for status, words in _BECAME.items())
_THEN = r"(?:on \w+day|at once|promptly|later|then|the next day|immediately)"
_WHO = rf"(?P<who>[\w’'.-]+(?: [\w’'.-]+){{0,7}}?)(?:, [^,;.]{{3,60}},)? (?:{_THEN} )?"
_NEXT = filtered(rf"^\W*(?:But |Yet |So far,? |However, )?{_WHO}(?:{_ANSWER})")
_BEHIND = filtered(rf"(?:; |,? but |,? and |, which |, yet |,? though ){_WHO}(?:{_ANSWER})")
_OPEN = ("proposed", "requested", "refused", "planned")


def add_answer(frames: list[Frame], sentence: Sentence, cast: Cast) -> None:
    """Completes the offer told in the sentence before, in place, by the side that answers it in this one."""
    last = frames[-1]
    if sentence.index - last.sentence.index == 1 and last.status in _OPEN and (told := _NEXT.search(sentence.text)):
        _answered(last, told, sentence, cast)


def add_answer_within(frames: list[Frame], sentence: Sentence, cast: Cast) -> None:
    """The same for the offers told in this sentence, which may go on with the answer."""
    for frame in frames:
        told = _BEHIND.search_between(sentence.text, frame.trigger.end, len(sentence.text))
        if told and frame.status in _OPEN:
            _answered(frame, told, sentence, cast)


def _answered(frame: Frame, told: re.Match[str], sentence: Sentence, cast: Cast) -> None:
    if _refused_it(frame, told, sentence, cast):
        return
    asker = {c for a in frame.actors for c in a.countries}
    who = _who(told, sentence, cast)
    if who is None or len(asker) != (len(frame.countries) or 1):
        return
    if not frame.countries and who.countries[0] not in asker:
        frame.countries, frame.how = tuple(sorted({*asker, who.countries[0]})), "sentence"
        frame.requested_by = Told(next(iter(asker)), told.group(), "who is answered had asked")
        frame.actors = [*frame.actors, who]
    elif who.countries[0] not in frame.countries or frame.status != "proposed":
        return
    frame.status = next(Told(status, told[status], "the answer to it") for status in _BECAME if told[status])
    frame.future = frame.status == "planned"
    if frame.status == "refused":
        frame.reason = frame.reason or read_reason(sentence.text[told.start() :])


# "He declined", "the other side refused": whoever was asked.
_ASKED_ONE = re.compile(
    r"(?:he|she|they|it|the (?:other side|latter|general|minister|president|premier|government))", re.I
)


def _refused_it(frame: Frame, told: re.Match[str], sentence: Sentence, cast: Cast) -> bool:
    """ "Seoul asked for talks; Pyongyang declined, citing drills": what one of two asked for the other turned down."""
    asker = frame.requested_by or frame.asked_by
    if frame.status not in ("requested", "proposed") or not told["refused"] or len(frame.countries) != 2:
        return False
    begin, end = sentence.start + told.start("who"), sentence.start + told.end("who")
    states = {c for a in cast.within(begin, end) for c in a.countries}
    of_them = states <= set(frame.countries) and len(states) == 1 and states != {asker}
    if not (of_them and asker) and (states or not _ASKED_ONE.fullmatch(told["who"])):
        return False
    frame.status, frame.status_words, frame.future = (
        Told("refused", told.group(), "the answer to it"),
        told.group(),
        False,
    )
    frame.reason = frame.reason or read_reason(sentence.text[told.start() :])
    return True


def _who(told: re.Match[str], sentence: Sentence, cast: Cast) -> Actor | None:
    """Whoever answers, if the words before the answer name those of one state and nobody else."""
    begin, end = sentence.start + told.start("who"), sentence.start + told.end("who")
    named = [a for a in cast.within(begin, end) if a.countries]
    states = {c for a in named for c in a.countries}
    return named[-1] if len(states) == 1 else None


STILL_NEAR = 3  # sentences
_ANSWERED = "what became of it, told behind it"
_INVITATION = filtered(r"\b(?:the|this|his|her|that) (?:\w+ )?(?:invitation|offer|proposal)\b", re.I)
# "Lima rejected the offer", "the request was turned down".
_THE_OFFER = filtered(r"\b(?:the|this|his|her|its|that) (?:\w+ )?(?:invitation|offer|proposal|request)\b", re.I)
_TURNED_DOWN = filtered(
    r"(?<!not )(?<!n't )(?<!never )\b(?:reject|declin|rebuff|spurn|refus|dismiss)(?:e?s|ed)\b|\bsaid no\b|"
    r"\b(?:was|were|been) (?:denied|dismissed|ignored)\b|"
    r"\bturn(?:s|ed) (?:[\w'’-]+ ){0,3}down\b|\b(?:did|was|were|has|have|is)(?:n't| not)(?: been)? accept(?:ed)?\b",
    re.I,
)
# "Both have accepted", "Lima said no", "she turned it down", "so far no reply has come": the whole answer.
_ANY = r"^\W*(?:(?!(?:not|never|nobody|neither|said|says|told|that)\b)[\w.’'-]+,? ){1,7}?"
_TO_IT = (
    r"(?: (?:it|this|them|the (?:invitation|offer|proposal|idea)))?(?: (?:at once|on \w+day|gladly|politely))?"
    r"(?=[.;,]|$| (?:because|since|as|citing|saying|for|with|and|but)\b)"
)
_SAID_YES = filtered(rf"{_ANY}(?:accepted|agreed|said yes|took it up){_TO_IT}", re.I)
_SAID_NO = filtered(rf"{_ANY}(?:declined|refused|rejected|turned (?:it )?down|said no){_TO_IT}", re.I)
_SAID_NOTHING = filtered(
    r"^\W*(?:[\w’'-]+ ){0,6}?(?:(?:has|have|had) (?:so far |still )?not (?:yet )?(?:replied|answered|responded)|"
    r"(?:has|have|had) yet to (?:reply|answer|respond)|did not (?:reply|answer|respond)|"
    r"(?:no|not an|an) (?:answer|reply|response) (?:(?:has|had) (?:not )?(?:yet )?(?:come|arrived|been given)|came)|"
    r"there (?:has been|had been|was|is|came) no (?:answer|reply|response|reaction)|(?:has|have|had) not heard back|"
    r"(?:nobody|no one) (?:has )?(?:replied|answered))\b",
    re.I,
)


def _names_others(text: str, frame: Frame) -> bool:
    """Does the sentence name a state that is no side of what was told?"""
    return not {c.code for c in find_countries(text)} <= set(frame.countries)


def settle_offers(frames: list[Frame], sentence: Sentence) -> None:
    """What became of the offer told last, in place, by words that answer it or name it."""
    last, text = frames[-1], sentence.text
    near = sentence.index - last.sentence.index
    if last.status == "proposed" and 0 < near <= STILL_NEAR:
        # "She has invited him. He has accepted the invitation.": the words stay those of the offer, its state does not.
        became = "planned" if _is_taken_up(text) else near <= 2 and _answer(text)
        last.status = Told(became, text, _ANSWERED) if became else last.status
        if near == 1 and not _names_others(text, last) and (stays := stays_behind(text)):
            last.status = Told("refused", stays, _ANSWERED)  # "Lima has invited her. She will not go"
    told = (f for f in reversed(frames) if 0 < sentence.index - f.sentence.index <= STILL_NEAR)
    offer = next((f for f in told if f.status in ("proposed", "requested")), None)
    if offer and (_is_refused(text) or (near == 1 and _ANSWER_IS_NO.search(text))):
        offer.status = Told("refused", text, _ANSWERED)
    elif offer and offer.status == "proposed" and _is_taken_up(text):
        offer.status = Told("planned", text, _ANSWERED)


# "Asked him for talks. The answer: no", "Lima's reply came at once, and it was a no".
_ANSWER_IS_NO = filtered(
    r"^\W*(?:(?:The|His|Her|Its|Their|That|[A-Z][\w’'-]+) (?:[\w-]+ )?(?:answer|reply|response)|It)\b[^.;]{0,70}?"
    r"(?::|\b(?:was|is)\b) [\"“]?(?:an? )?(?:(?:clear|flat|firm|blunt|polite|curt|plain) )?no\b"
    r"(?! (?:reason|doubt|surprise))"
)
# "Because of the strike it | was put off", "after the attack, it".
_FOR_A_REASON = (
    r"(?:[Bb]ecause of|[Oo]wing to|[Dd]ue to|[Aa]fter|[Ff]ollowing|[Ii]n view of|[Oo]ver|[Oo]n account of|"
    r"[Ii]n the wake of) "
    r"(?:an?|the|his|her|its|their) [^,;.]{2,80}?,? (?:it|they|that) "
)
_GOT_OFF = (
    r"(?:is|are|was|were|has been|have been|had been|had to be) (?:now |then |later )?"
    r"(?:off(?=\s*[.,;]|\s*$)|cancell?ed|called off|postponed|put off|dropped|scrapped)\b(?! (?:to|until) )"
)
# "..., but because of the strike it was put off", "; after the attack it fell through", "; it has been dropped".
_IS_OFF_AFTER_ALL = filtered(
    rf"(?:;|,|,? but|,? and) {_FOR_A_REASON}(?:{_GOT_OFF}|fell through\b)|; (?:now |then )?(?:it|they|that) {_GOT_OFF}"
)
# "It has been called off", "Lima cancelled them", "he had to call it off": what became of a plan told just before.
_IS_OFF = filtered(
    rf"^\W*(?:But |Then )?{_FOR_A_REASON}(?:{_GOT_OFF}|fell through\b)|"
    r"^\W*(?:But )?[Nn]othing came of (?:it|this|that)\b|"
    r"\b(?:call(?:ed|s)?|put|puts) (?:it|them|this|that) off\b|"
    r"\b(?:cancel(?:l?ed|s)?|postponed?|scrapped|dropped|shelved) (?:it|them|this|that)"
    r"(?=\s*[.,;]|\s*$| (?:on|at|in|over|because|after)\b)|"
    r"^\W*(?:But |However, |Yet )?(?:[Ii]t|[Tt]hat|[Tt]hey|[Bb]oth|"
    r"(?:[Tt]h(?:ese|ose|e|at)|[Hh]is|[Hh]er|[Tt]heir) plans?) "
    r"(?:is|are|was|were|has been|have been|had to be) (?:now |then |later |since )?"
    r"(?:off(?=\s*[.,;]|\s*$)|cancell?ed|called off|postponed|put off|dropped|scrapped|abandoned|shelved)\b"
)
# "Will meet in June. The meeting was first planned for May, but | A called it off": that of May.
_AT_FIRST = filtered(
    r"\b(?:originally|initially|first) (?:been )?(?:planned|set|scheduled|due|meant|expected|slated)\b", re.I
)
# "Rang B on Monday. Nobody picked up": they did not speak.
_NOBODY_ANSWERED = filtered(
    r"\b(?:nobody|no one|no-one) (?:picked up|answered|came to the (?:tele)?phone|took the call)\b|"
    r"\b(?:did not|didn['’]t) (?:pick up|answer the (?:call|(?:tele)?phone)|take the call|"
    r"come to the (?:tele)?phone)\b|"
    r"^\W*(?:But )?[Tt]here (?:was|has been|came) no (?:answer|reply|response)\b|"
    r"^\W*(?:None|Neither|All) of (?:the|his|her|their|its) (?:\w+ ){0,2}calls (?:was|were|went) "
    r"(?:answered|returned|taken|unanswered|unreturned)\b|^\W*(?:The|His|Her|Their|Its) calls? (?:(?:was|were|has been|"
    r"have been) (?:not|never) (?:answered|returned|taken)|went unanswered|rang out)\b|"
    r"\b(?:He|She|They) (?:was|were) not put through\b|\bgot (?:no answer|nobody on the line)\b",
    re.I,
)

# "Lima did not pick up the phone when Quito | called on Friday".
_NOT_WHEN = filtered(
    r"\b(?:did not|never|(?:refused|declined) to|would not) (?:pick up|answer(?! (?:\w+ )?questions?)|respond|react|"
    r"come to the phone|take the call)\b[^;.,]{0,40}? when (?=[A-Z]|(?:the|his|her) )"
)

# "Rang B on Monday, | who would not take the call".
_WHO_DID_NOT = filtered(
    r"(?:(?!, (?:and|but|while)\b)[^;])*?, (?P<words>wh(?:o|ich) (?P<no>would not|refused to|declined to|did not take|"
    r"did not|didn['’]t|never) ?(?:pick(?:ed)? up|"
    r"answer(?:ed)?(?= (?:the |his |her |that )?(?:(?:tele)?phone|calls?)\b|[,.;]|$| (?:on|for|at)\b)|"
    r"come to the (?:tele)?phone|(?:take )?(?:the|his|her|that) calls?|(?:call|ring|phone)(?:ed)? (?:him |her )?back|"
    r"return(?:ed)? (?:the|his|her) calls?)\b)"
)


def settle_plans(frames: list[Frame], sentence: Sentence) -> None:
    """What became of the plan, or of the call, told in the sentence before, in place, by words that only point back."""
    last, text = frames[-1], sentence.text
    if sentence.index - last.sentence.index != 1:
        return
    if last.mode == "phone" and last.status in (None, "held") and _NOBODY_ANSWERED.search(text):
        last.status = Told("requested", text, _ANSWERED)
    if last.status != "planned" or not (off := _IS_OFF.search(text)) or was_spared(off, text):
        return
    if _AT_FIRST.search_in(text, text[: off.start()]):
        return
    if not _names_others(text, last):
        last.status, last.status_words, last.future = "cancelled", off.group(), False


# "Politely declined when A | invited him to Lima", "sent his regrets to A, who had | invited him there".
_DECLINED = (
    r"(?:declined|refused|demurred|said no|begged off|sent (?:his|her|their) (?:regrets|apologies)|found no time|"
    r"spurned|rebuffed|snubbed|ignored|cold-shouldered|turned (?:his|her) back on)"
)
_WHO_ASKED = filtered(
    rf"(?<!not )\b{_DECLINED}\b[^;.]{{0,110}}?(?: (?:when|after) |, who(?:m)? (?:had |has )?)(?:[\w.’'-]+,? ){{0,9}}$"
)


def settle_offers_within(frames: list[Frame], sentence: Sentence) -> None:
    """What became of the offer or request told in this sentence, in place, where it says ahead that it was declined."""
    for frame in frames:
        offer = frame.status in ("proposed", "requested") and frame.mode != "phone"
        if offer and (told := _WHO_ASKED.search_between(sentence.text, 0, frame.trigger.start)):
            frame.status, frame.future = Told("refused", told.group(), "the answer to it, told ahead"), False


def settle_plans_within(frames: list[Frame], sentence: Sentence) -> None:
    """The same for the plans told in this sentence, where it ends with the reason and with what became of them; and for
    a call that, as it says ahead, nobody answered."""
    for frame in frames:
        if frame.mode == "phone" and frame.status in (None, "held") and _NOT_WHEN.search(sentence.text):
            rang = _NOT_WHEN.search_between(sentence.text, 0, frame.trigger.start)
            refused = rang is not None and rang.group().lower().startswith(("would not", "refused", "declined"))
            became = "refused" if refused else "requested"
            frame.status = Told(became, rang.group(), "nobody answered") if rang else frame.status
        if frame.mode == "phone" and frame.status in (None, "held") and frame.trigger.kind == "call":
            did_not = _WHO_DID_NOT.match_in(sentence.text, sentence.text[frame.trigger.end :], frame.trigger.end)
            became = "requested" if did_not and did_not["no"] in ("did not", "didn't", "didn’t", "never") else "refused"
            frame.status = Told(became, did_not["words"], "the one rung up did not") if did_not else frame.status
        off = _IS_OFF_AFTER_ALL.search_between(sentence.text, frame.trigger.end, len(sentence.text))
        if off and frame.status == "planned":
            frame.status, frame.status_words, frame.future = "cancelled", off.group(), False


def _is_taken_up(text: str) -> bool:
    """Does the sentence tell that what was offered was accepted?"""
    return bool(_INVITATION.search(text) and TAKEN_UP.search(text))


def _is_refused(text: str) -> bool:
    """Does the sentence tell that what was offered or asked for was turned down?"""
    return bool(_THE_OFFER.search(text) and _TURNED_DOWN.search(text))


def _answer(text: str) -> str | None:
    """What became of an offer by the sentence that tells the answer to it, or that there was none."""
    answers = (("planned", _SAID_YES), ("refused", _SAID_NO), ("requested", _SAID_NOTHING))
    return next((status for status, words in answers if words.search(text)), None)
