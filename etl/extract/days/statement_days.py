"""The day on which somebody spoke to the press, which is not that of the contact."""

from __future__ import annotations

import re
from functools import lru_cache

from etl.extract.clauses.guest_words import (
    GUEST_TELLS,
    TOLD_A_GUEST,
    TOLD_A_PEER,
    TOLD_BY_A_HOLDER,
    TOLD_BY_A_HOST,
    TOLD_BY_A_PEER,
    WITH_GUEST_NAMED,
)
from etl.extract.clauses.triggers import Trigger
from etl.extract.days.date_rules import DAY_KINDS, DateWords
from etl.extract.days.date_words import find_dates
from etl.extract.days.dates import Clock, resolve
from etl.extract.days.quote_days import QUOTE_SAID_BY
from etl.extract.language.lexis import find_countries
from etl.extract.language.prefilter import Several, filtered

# "In a second Facebook post", but not "at a border post".
_ONLINE = (
    r"(?:(?:[A-Z]\w*|social|media|blog|follow-up|short|brief|long|lengthy|second|separate|further|earlier|late) ){0,3}"
)
_STATEMENT_BEFORE = filtered(
    r"\b(?:(?-i:said)|says|told\s+(?:(?!by\b|in\b|over\b|during\b|that\b)\w+\s+){1,3}|announced|stated|tweeted|wrote|reported|confirmed|added|"
    r"disclosed|statement|release|interview|press conference|news conference|briefing|quoted|posted|"
    r"report|broke(?: earlier)?|emerged|surfaced|revealed|informed|acknowledged|"
    rf"(?:in|with) (?:an?|his|her|its|the|another) {_ONLINE}(?:tweet|post|thread)|"
    r"made public|published|released|made known|reiterated|repeated|stressed|recalled|explained|insisted|declared|"
    r"according to (?:(?!is\b|are\b|was\b|were\b|will\b|would\b|had\b|has\b|have\b)[\w.]+\s+){1,6}?)\s*,?\s*"
    r"(?:here\s+)?(?:(?:late|early)\s+)?(?:on|of|in|from)?\s*$",
    re.I,
)
# "His ministry announced in Lima on": where it was said stands before the day.
_STATEMENT_IN = filtered(
    r"\b(?:said|announced|told\s+(?:reporters|journalists|the press|the media)) (?:in|at|from) "
    r"(?:the |an? )?(?:[\w-]+ ){0,2}(?:[A-Z][\w'’.-]*(?: [A-Z][\w'’.-]*){0,2}|conference|briefing)"
    r"(?: (?:late |early )?on)? $|"
    # "Wrote on his Facebook page on".
    r"\b(?:said|wrote|posted|[Pp]osting|tweeted|announced) on (?:(?:his|her|its|the) )?(?:[\w'’-]+ ){0,2}"
    r"(?:page|account|channel|website|Facebook|Twitter|Telegram|X|Instagram|Weibo)(?: (?:late |early )?on)? $"
)
# "said the president's press service on": a source stands between the verb and the day.
_STATEMENT_BY = filtered(
    r"\b(?:said|announced|reported|stated|told)\s+(?:[\w'’.-]+\s+){0,6}(?:service|office|ministry|spokes\w+|agency|sources?|"
    r"officials?|statement|secretary|department|government|kremlin|palace|media|newspaper|television|\w+ \(\w+\))"
    r"(?:\s+(?-i:[A-Z])\w+){0,3},?\s*(?:on|late|early)?\s*$",
    re.I,
)
# "reported the Hindustan Times on": the paper or the agency itself is the source.
_STATEMENT_OF = filtered(
    r"\b(?:said|announced|reported|reports|stated|wrote|writes|confirmed) (?:the )?(?:[A-Z][\w.'’-]+ ){1,4}"
    r"(?:on|late|early) $"
)
# "Told The Valley Journal on", "told Radio Tacna on": the press hears it.
_STATEMENT_TO = filtered(
    r"\btold (?:(?i:the) )?(?:[A-Z][\w.'’-]* ){0,4}(?:Journal|Times|Post|Herald|Tribune|Guardian|News|Agency|Press|"
    r"Daily|Gazette|Mail|Telegraph|Globe|Star|Radio|TV|Television|Review|Monitor|Observer|Standard|Mirror|Independent|"
    r"Radio (?:[A-Z]\w+ ){0,2}[A-Z]\w+|Parliament|Congress|Assembly|Council|Senate) (?:late |early )?(?:on )?$"
)
# "Was announced by the presidency on": who tells it stands between the verb and the day.
_MADE_KNOWN_BY = filtered(
    r"\b(?:announced|confirmed|released|published|disclosed|reported|denied|issued|made (?:known|public)) by "
    r"(?!(?:the )?(?:tele)?phone\b|video|letter)(?:[\w'’.-]+ ){1,6}(?:late |early )?(?:on )?$",
    re.I,
)
# "Newspapers commented on the talks on": what is said of a contact is said on a day of its own.
_REMARK = (
    r"(?:comment\w*|report\w*|remark\w*) on|criticis\w*|criticiz\w*|welcom\w*|hail\w*|prais\w*|condemn\w*|"
    r"denounc\w*|defend\w*|(?:wrote|writes|tweeted|posted|told|spoke) (?:\w+ )?about|"
    r"brief\w* (?:[\w'’.-]+ ){1,5}(?:on|about)|"
    r"react\w* to|protest\w* (?:against|at|over)|prepar\w*|announc\w*|set a date for"
)
_REMARKED_ON = filtered(
    rf"\b(?:{_REMARK}) (?:the|this|that|his|her|their) (?:[\w-]+ ){{0,3}}(?:talks|meetings?|visit|calls?|trip|"
    r"conversation|summit|negotiations|discussions|consultations|encounter|letter)"
    r"(?: (?:on|in) (?:X|Twitter|Facebook|Telegram|Instagram|LinkedIn|Weibo|(?:his|her|its|social) \w+))?(?: on)? $",
    re.I,
)
# "In an interview with the BBC on": to whom somebody spoke stands before the day.
_INTERVIEW_WITH = filtered(
    r"\b(?:interview|briefing|press conference|news conference|statement|remarks|speech|address|article|column|"
    r"tweet|post(?= (?:to|on) (?:his|her|its|X|[A-Z]\w+)))s? "
    r"(?:with|to|for|by|of|from|in|at|on) (?:[\w'’.-]+ ){1,4}(?:late |early )?(?:on )?$",
    re.I,
)
# "The Kremlin on Tuesday confirmed", "Wang on Monday told reporters": a verb of saying right behind the day.
_STATEMENT_AFTER = re.compile(
    r"\s+did (?:the )?(?:[\w'’-]+ ){1,4}?(?:say|announce|confirm|report|admit|"
    r"disclose|make (?:it )?(?:known|public)|reveal)\b|"
    r",?\s+(?:as saying|quoted|when asked)|"
    r"\s+(?:also )?(?:sa(?:id|ys)(?! (?:no|yes)\b)|announced|confirmed|denied|described|reported|"
    r"stated|claimed|acknowledged|disclosed|revealed|hailed|praised|criticised|criticized|condemned|"
    r"told (?:how|that|of how|reporters|journalists|lawmakers|parliament|state|"
    r"the (?:press|media|nation|country|newspaper|agency|BBC|Associated)|"
    r"(?:an?|the|his|her|[A-Z]\w+) (?:[\w'’-]+ ){0,3}(?:station|radio|television|TV|broadcaster|newspaper|daily|"
    r"agency|channel|conference|rally|audience|briefing)))\b",
    re.I,
)
# "told reporters after meeting B on Monday that", "said during talks with B on Monday that": the day of the meeting.
_AFTER_EVENT = re.compile(
    r"\b(?:(?:after|following|upon) (?:[\w-]+ ){0,2}\w+ing|(?:after|following|during|in|at) (?:[\w'’-]+ ){0,3}(?:talks|"
    r"meetings?|calls?|conversation|summit|visit|discussions|negotiations|consultations|encounter))\b"
    r"(?:[^,;]|, [^,;]{3,50},(?= )){3,90}$"
)
# "Said in Lima, where he met B on Monday, that": the day of what the clause beside tells.
_IN_A_CLAUSE_BESIDE = re.compile(r", (?:where|when|with whom|who|whom) [^,;]{3,90}$")
# "A tour on Monday that will take him to Lima": "that" without a subject behind it is said of the tour.
_SAID_THAT = re.compile(
    r"^,?\s+that\s(?!(?:will|would|is|was|were|has|had|takes|took|begins|began|starts|lasted|ended|ran|"
    r"focused|centred|centered|covered|dealt|produced|brought|led|failed|yielded|resulted|stretched|went)\b)",
    re.I,
)
_THAT = re.compile(r"(?<= )that (?:same )?$")
_ENDS = re.compile(r"\W*$|[.,;]")
# "He told her in a phone call on Monday that": the day of the call.
_EXCHANGE_ON = re.compile(
    r"\b(?:call|talks|conversation|meeting|letter|discussion|(?:tele)?phone|message|visit|consultation|negotiation|"
    r"encounter|summit|tour|trip|(?:video|telephone|phone)[ -]?conference|video[ -]?link|video)s? "
    r"(?:late |early |dated )?(?:on |in )?$"
)
# "It was at a meeting on May 3 that": the clause is turned round, nobody says anything.
_CLEFT = re.compile(r"^(?:[^;.]{3,60},)?\W*it (?:was|is|will be)\b", re.I)
_SAY_MAIN = re.compile(
    r"^,?[^,]{0,90}?,?\s(?:said|told|announced|confirmed|stated|wrote(?! to\b)|reported|disclosed|insisted|"
    r"offered|proposed|revealed|broke the news)\b",
    re.I,
)
# "On Tuesday A told B | in a phone call that": the day of the call.
_IN_THE_EXCHANGE = re.compile(
    r"(?! (?:reporters|journalists|newsmen|lawmakers|parliament|the (?:press|media|nation)|state)\b)[^,;.]{2,90}?"
    r" (?:by (?:tele)?phone|by video|(?:in|during|over|at) (?:an?|the|their) (?:(?:[\w-]+ ){0,2}"
    r"(?:call|conversation|talks|meeting)|(?:tele)?phone))\b[^,;.]{0,30}? that\b"
)
# "On May 14 word came that the visit was off", "on Tuesday Lima learnt that".
_WORD_CAME = re.compile(
    r",?[^,]{0,60}?\s(?:(?:heard|learn(?:ed|t)|sent word) (?:[\w'’-]+ ){0,4}?that\b|"
    r"(?:(?:came|was) (?:word|news)|(?:word|news) (?:came|reached|arrived))\b[^,;]{0,60}? that\b)"
)
# "On Wednesday, officials said, the emir visited Kuwait": the aside tells no day of its own.
_SAID_ASIDE = re.compile(
    r"^, (?:[\w'’-]+ ){1,5}(?:(?:is |was )?(?:said|reported|announced|confirmed)|say|says|stated),"
    r" (?!(?:that|on|in|as|after|when|while|but|and|citing|adding|saying)\b)"
)
# "In May the book revealed that he had called": what was told in May had happened before.
_HAD_THEN = re.compile(r"\s+that\s[^;]{0,140}?\bhad\b", re.I)


# "As the agency reported earlier, on May 3 the ministers met": the day of what was reported.
_AS_REPORTED = filtered(
    r"\b[Aa]s (?:[\w'’.-]+ ){0,4}reported"
    r"(?: (?:earlier|before|previously|by (?:[\w'’.-]+ ){0,3}[\w'’.-]+ ?))?, (?:on )?$"
)


# "At a joint press conference in Lima on": where both stood, so that the day is that of their meeting.
_FACED_IT = filtered(
    r"\bjoint (?:press|news|media) (?:conference|briefing|appearance|statement)s?"
    r"(?: (?:in|at|with) [^,;.]{2,40}?)? (?:on )?$"
)
# "Told visiting Minister A. Name on Tuesday that": the guest stood before the one who spoke on that day.
_WITH_A_GUEST = WITH_GUEST_NAMED.replace("?P<goal>", "?:")
_TO_A_GUEST = filtered(
    rf"{TOLD_A_GUEST}|{GUEST_TELLS}|{TOLD_A_PEER}|{TOLD_BY_A_HOST}|{TOLD_BY_A_PEER}|{TOLD_BY_A_HOLDER}|{_WITH_A_GUEST}"
)
_ANOTHER_SAYS = re.compile(r"[,;] [^,;]*\b(?:said|says|announced|reported|told|according)\b|\bsaid\b")


# "Nothing was known until Tuesday | of the meeting which A had with B on May 3", "spoke on Monday of a call".
_TELLS_OF = re.compile(
    r"\b(?:told|spoke|speaks|known|learn(?:ed|t)|heard|wrote|reported|informed|(?:news|word) came)\b[^.;,]{0,40}$"
)
_OF_A_CONTACT = re.compile(
    r" of (?:the|an?|his|her|their) (?:[\w-]+ ){0,2}(?:meeting|talks|call|conversation|visit|trip|letter|encounter)\b"
)


def _tells_of_it(before: str, after: str) -> bool:
    return _OF_A_CONTACT.match(after) is not None and _TELLS_OF.search(before[-90:]) is not None


def _told_to_a_guest(sentence: str, d: DateWords) -> bool:
    told = _TO_A_GUEST.search(sentence)
    if told is None:
        return False
    begin, end = sorted((told.end(), d.start)) if d.start > told.start() else (d.end, told.start())
    return _ANOTHER_SAYS.search(sentence, begin, end) is None


# "Told the cabinet meeting of 3 May", "at a government session on Monday": among his own people.
_AMONG_HIS_OWN = filtered(
    r"(?<!joint )(?<!inter-)\b(?:government|cabinet|party|parliamentary|security council|council of ministers|"
    r"politburo) (?:meeting|session|sitting) (?:held )?(?:late |early )?(?:of|on) $",
    re.I,
)
# With how far before the date they begin.
_BEFORE_IT = Several(
    (
        (_AMONG_HIS_OWN, 60),
        (_STATEMENT_BEFORE, 60),
        (_STATEMENT_BY, 90),
        (_STATEMENT_OF, 90),
        (QUOTE_SAID_BY, 110),
        (_STATEMENT_TO, 90),
        (_STATEMENT_IN, 90),
        (_INTERVIEW_WITH, 90),
        (_MADE_KNOWN_BY, 120),
        (_REMARKED_ON, 120),
    )
)


# "The announcement on Wednesday of a meeting on May 20", "news on Monday of a visit": when it was announced.
_WORD_OF_IT = filtered(r"\b(?:announcement|news|publication|confirmation|disclosure) (?:late |early )?on $", re.I)
_OF_A = re.compile(r" (?:of|about) (?:an?|the|his|her|their)\b")


@lru_cache(maxsize=128)
def is_statement_day(sentence: str, d: DateWords) -> bool:
    """Does this date say when somebody spoke to the press, rather than when the contact was? Several stages ask."""
    if _told_to_a_guest(sentence, d):
        return False
    before, after = sentence[: d.start], sentence[d.end :]
    if _FACED_IT.search_in(sentence, before[-90:], max(0, d.start - 90)):
        return False
    if _AS_REPORTED.search_in(sentence, before[-90:], max(0, d.start - 90)):
        return False
    if d.kind == "weekday" and _ENDS.match(after):
        before = _THAT.sub("", before)  # "Nairobi said that Thursday."
    for pattern, reach in _BEFORE_IT.fitting(sentence):
        if pattern.search_in(sentence, before[-reach:], max(0, len(before) - reach)):
            return True
    said_so = (
        d.kind != "offset"
        and _SAID_THAT.match(after)
        and not _CLEFT.match(before)
        and not _EXCHANGE_ON.search(before)
        and not _AFTER_EVENT.search(before)
        and not (after.startswith(",") and _IN_A_CLAUSE_BESIDE.search(before))
    )
    if _WORD_OF_IT.search_in(sentence, before) and _OF_A.match(after):
        return True
    if _STATEMENT_AFTER.match(after) or said_so or _tells_of_it(before, after):
        return True
    lead = len(before.strip()) <= 12 and not _SAID_ASIDE.match(after)
    if lead and _WORD_CAME.match(after):
        return True
    said = _SAY_MAIN.match(after) if lead else None
    if said is None or (said.group().endswith("told") and _IN_THE_EXCHANGE.match(after, said.end())):
        return False
    return d.kind in ("weekday", "near_day", "daynum") or bool(_HAD_THEN.match(after, said.end()))


_WOULD = re.compile(r"\b(?:would|was to|were to)\b")
# "In January | his minister announced that A | would come in March".
_SAID_THEN = re.compile(
    r",? [^,;.]{2,60}\b(?:said|announced|promised|agreed|told|declared|reported|stated|confirmed|"
    r"made (?:known|public))\b"
)


def clock_of_forecast(words: DateWords, sentence: str, clock: Clock) -> Clock:
    """ "In January he announced that he would come in March": seen from that January, not from publication."""
    would = _WOULD.search(sentence) if words.kind in ("date", "month") and not words.args.get("y") else None
    if would is None or clock.lo is None:
        return clock
    for said in find_dates(sentence):
        if said.kind in ("date", "month") and said != words and _is_told_then(sentence, said, would.start()):
            span = resolve(said, clock).span
            return Clock(span.start, span.end) if span and span.end < clock.lo else clock
    return clock


def _is_told_then(sentence: str, said: DateWords, would: int) -> bool:
    return _SAID_THEN.match(sentence, said.end, would) is not None or is_statement_day(sentence, said)


# "A, on a visit to Lima, said on Tuesday", "said on Tuesday during a trip to Peru", "A, visiting Lima, said".
_ON_A_VISIT = re.compile(
    r"\b(?:[Oo]n|[Dd]uring|in the course of) (?:an?|his|her|the|this) (?:[\w-]+ ){0,3}$|"
    r"(?:,|\bwhile|\b(?:he|she|who) (?:is|was)) (?:now )?$"
)
_NEAR = 40  # characters
_VISITS = frozenset(("visit", "visits", "trip", "trip to", "tour", "stay", "visiting"))


def day_said_there(sentence: str, trigger: Trigger) -> DateWords | None:
    """The day on which somebody speaks who is on the visit that the contact word names: he was there on that day."""
    if trigger.text.lower() not in _VISITS or not _ON_A_VISIT.search(sentence[: trigger.start]):
        return None
    if trigger.noun and not find_countries(sentence[trigger.end : trigger.end + _NEAR]):
        return None  # "on a visit to Bali, the president said": at home
    told = [d for d in find_dates(sentence) if d.kind in DAY_KINDS and is_statement_day(sentence, d)]
    return told[0] if len(told) == 1 else None
