"""Contacts of those who hold no office of a government: legislators, the press, companies, fishermen."""

from __future__ import annotations

import re

from etl.extract.clauses.agreed_in import AT_A_DISTANCE
from etl.extract.clauses.envoys import takes_up_post
from etl.extract.clauses.triggers import DISCUSS, TURNED, Trigger
from etl.extract.language.prefilter import filtered
from etl.extract.language.text import Sentence
from etl.extract.people.actors import INTERNATIONAL, Actor
from etl.extract.sides.at_home import meets_own_people
from etl.extract.sides.journeys import is_private_trip, travels_at_home, visits_own_troops
from etl.extract.sides.legislators import of_legislators, visitor_is_legislator
from etl.extract.sides.party_lists import Parties
from etl.extract.sides.roles import Roles

# "Met with representatives of Turkish companies", "received the heads of US technology firms".
_OF_FIRMS = (
    r"(?:representatives|heads|managers|executives|owners|directors|chiefs|leaders|chief executives|bosses|delegation)"
    r" (?:of|from) (?:(?!and\b)[\w.-]+ ){0,4}?"
    r"(?:compan(?:y|ies)|firms?|corporations|investors|airlines|banks|entrepreneurs|industr(?:y|ies)|businesses|"
    r"businessmen|business(?:people| leaders| circles| community)|manufacturers|exporters|importers|start-?ups)"
)
# "met with reporters", "received members of parliament": who stands right after the contact word.
_NOT_STATE = filtered(
    r"^\s+(?!of (?:[a-z]+ )?experts (?:of|from)\b)"
    r"(?:(?:an?|the|his|her) (?:[\w-]+ ){0,2}(?:meeting|discussion|session|call|conversation|roundtable) "
    r"(?=with ))?(?:(?:today|yesterday|virtually|privately|briefly)\s+)?(?:(?:with|to|by)\s+)?(?:(?:a|an|the|"
    r"his|her|their|some|several|local|senior|over|more than|bipartisan|newly-elected|group|coalition|roundtable|"
    r"cohort|number|dozens|members|of|and|legislative|parliamentary|\d+|[a-z-]+ly|[a-z]+-elected|national|"
    r"state|civil|u\.?s\.?(?! and\b)|"
    r"rights|human|faith|business|community|labor|street|union|industry|student|youth|women|religious|tribal|"
    r"Latino|Black|private|sector|(?!(?:on|in|when)\b)[a-z]+(?:n|ish|ese|nch|tch|ech|i|k|ss))\s+){0,6}(?:reporters?|"
    r"communit(?:y|ies)|inhabitants|villagers|"
    r"locals|journalists?|the press|media|legislators|lawmakers|parliamentarians|mps|senators|congress\w*|"
    r"students|business\w*|executives|residents|families|relatives|victims|soldiers|troops|forces(?! chief| command|"
    r" agreement)|supporters|"
    r"peacekeepers|service(?:m|wom)en|contingent|airm[ae]n|sailors|marines|detainees|hostages|inmates|compatriots|"
    r"nationals|voters|(?:head|chief|leader)s? of (?:the )?(?:\w+ )?opposition|opposition|activists|rights groups|"
    r"civil society|representatives of (?:the )?(?:breaking|civil|ngo|"
    r"(?:\w+ )?(?:community|diaspora|business|media|press|opposition|unions|workers|famil(?:y|ies)))|"
    rf"{_OF_FIRMS}|"
    r"(?:team|squad)(?=(?: on \w+day)?,? (?:which|that|who) (?:has |had )?(?:beat|won|lost|played|drawn))|"
    r"people from|fisher(?:men|folk)|farmers|traders|vendors|investors|entrepreneurs|expatriates|diaspora|athletes|"
    r"artists|teachers|doctors|clergy|bishops|advisers|aides|"
    r"party(?! (?:general |first )?(?:secretary|chief|chairman|leader) and\b)|company|cadets|veterans|experts|scholars|"
    r"workers|stakeholders|refugees|migrants|survivors|prisoners|pilgrims|governors|mayors?|committee(?= on\b)|"
    r"minority|editors|mayors-elect|legislators-elect|advocates|ceos|unions?|"
    r"leaders from (?:the )?(?:private|business|industry|civil)|"
    r"(?:community|grassroots|village|tribal|clan|party|church|religious|spiritual|faith|civil rights|business|union|"
    r"student|protest|opposition|indigenous|industry) (?:leaders|elders|figures)|elected officials|elected leaders|"
    r"(?:(?:[a-z]+ )?(?:department|embassy|mission|consulate|ministry) )?"
    r"(?:staff(?! (?:officers|talks|college))|employees|personnel)|"
    r"house members|members of (?:congress|parliament|the senate)|attorneys general|women|speaker|democrats|"
    r"republicans)\b",
    re.I,
)
# "The fishermen of the two countries met", "talks which the business councils had": no office-holders.
_PRIVATE = (
    r"(?:mayors|fisher(?:men|folk)|farmers|traders|business(?:men|people|es| (?:leaders|councils?|delegations?))|"
    r"companies|firms|associations|federations|scholars|academics|journalists|students|athletes|"
    r"(?<!negotiating )(?<!technical )(?<!security )(?<!two )(?<!both )teams|clubs|artists|activists|"
    r"families|relatives|friendship groups|legislatures|(?<!in )(?<!to )(?<!before )(?<!of )parliaments?|"
    r"residents|refugees|pilgrims|tourists|churches|"
    r"NGOs|unions|think tanks|chambers(?: of commerce)?|cities|towns|universities|banks(?<!central banks)|"
    r"airlines|bands|orchestras|museums|rebels|militants|fighters|clerics|prisoners|"
    r"(?:political|opposition|party|rebel|religious|tribal|community|militia) (?:leaders|figures|groups)|"
    r"borders|frontiers|rivers|front lines)"
)
# "The visit of ordinary Malians", "a visit by a group of students".
_OF_PEOPLE = re.compile(
    r"\s+(?:of|by|between)\s+(?:an?\s+|the\s+(?:two\s+)?|some\s+|both\s+|two\s+)?"
    r"(?:countries['’]\s+(?:[a-z]+\s+)?|(?:group|number|dozens|hundreds|thousands|delegation)\s+of\s+)?"
    rf"(?:ordinary\s+(?:[A-Z]\w+|people|citizens)|(?:(?:young|local|private|[A-Z]\w+)\s+){{0,3}}(?:citizens|{_PRIVATE}))\b"
)
# "Talks | between the government and the unions".
_AND_PEOPLE = re.compile(
    rf"\s+between\s+[^,;.]{{3,60}}? and (?:(?:the|its|his|her|striking|local) ){{0,2}}{_PRIVATE}\b"
)
_PRIVATE_SUBJECT = filtered(
    rf"(?<!for )(?<!with )(?<!about )(?<!told )\b{_PRIVATE}(?:['’]\s+(?:associations|groups|representatives|leaders))?"
    r"(?: (?:of|from|in|on|that|which|who) [^,;.]{1,60}?)?\s+"
    r"(?:(?:have|has|had|will|would|could|can|did|not|also|again|were|are|was|is|to|recently|then) )*"
    r"(?:hold|held|have|has|had)?\s*(?:more frequent |regular )?$",
    re.I,
)
# "Representatives of the Chilean company Andina | met", "the chief executive of the airline, A. Name, | met".
_FIRM_ACTS = filtered(
    r"\b(?:[Rr]epresentatives|[Hh]eads?|[Mm]anagers?|[Ee]xecutives?|[Cc]hief executive(?: officer)?|CEO|[Cc]hair(?:man|"
    r"woman|person)|[Pp]resident|(?:[Mm]anaging |[Ee]xecutive |[Gg]eneral )?[Dd]irector) of (?:the |an? )?"
    r"(?:[\w-]+ ){0,3}?(?<!no )(?:company|firm|corporation|airlines?|chamber of commerce|conglomerate)"
    r"(?: [A-Z][\w'’-]+){0,3}(?:, [A-Z][^,;.]{2,30},)? (?:(?:have|has|had|will|also|again|then|was|were) )*$"
)
_PRIVATE_HAD = re.compile(
    rf"^\s+(?:which|that|between)\s+(?:the\s+|\w+\s+)?(?:[\w-]+['’]?s?['’]?\s+){{0,2}}{_PRIVATE}\b", re.I
)
# "Hosted a meeting with over 70 veteran, family and survivor organizations".
_MANY_BODIES = re.compile(
    r"(?:\s+an? (?:[\w-]+ ){0,3}(?:meeting|call|talk|discussion|conversation|briefing|round ?table)s?)?"
    r"\s+(?:with|of|for)\s+(?:[a-z]+\s+){0,2}(?:\d+|dozens of|several|many)\s[^.;]{0,80}?"
    r"\b(?:organi[sz]ations|groups|associations|companies|NGOs)\b"
)
# "Discussed | refugees from Mali at a meeting", "raised the arrest of | traders": of whom was spoken.
_SPOKEN_OF = re.compile(
    r"\b(?:discuss|rais|review|address|tackl|examin|mention|negotiat)(?:es|s|ed|ing|e)? "
    r"(?:(?:the |an? )?(?:[\w'’-]+ ){0,2}of )?(?:(?:the|some|their) )?(?:[\w'’-]+ ){0,2}$"
)

# "Soldiers of A and B met on the ridge and threw stones": but "met for a flag meeting".
_TROOPS = re.compile(
    r"(?<!border )(?<!two )(?<!both )(?<!of )(?<!of the )\b"
    r"(?:troops|soldiers|fleets|warships|gunboats|armies|patrols|tanks)"
    r"(?: (?:of|from) [^,;.]{2,40}?)? (?:first |again |last |had )?$",
    re.I,
)
_THEIR_HEADS = re.compile(r"\b(?:chiefs|generals|commanders|heads|leaders|officers) (?:of|from) [^,;.]{0,40}$", re.I)
_FOR_TALKS = re.compile(r"[^,;.]{0,60}? (?:for|at) (?:an? |the )?(?:[a-z-]+ ){0,2}(?:talks|meetings?|discussions)\b")


def acts_for_no_state(sentence: Sentence, trigger: Trigger) -> bool:
    """ "The Speakers of A and B met", "the fishermen held talks": those who act hold no office of a government."""
    if of_legislators(sentence.text, trigger) or takes_up_post(sentence.text, trigger.start, trigger.end):
        return True
    meets = trigger.kind == "meet"
    troops = _TROOPS.search(sentence.text, max(0, trigger.start - 60), trigger.start) if meets else None
    if troops and not _THEIR_HEADS.search(sentence.text, max(0, troops.start() - 60), troops.start()):
        return _FOR_TALKS.match(sentence.text, trigger.end) is None
    near = max(0, trigger.start - 120)
    private = _PRIVATE_SUBJECT.search_in(sentence.text, sentence.text[near : trigger.start], near)
    if private and not _SPOKEN_OF.search(sentence.text, 0, near + private.start()):
        return True
    if _FIRM_ACTS.search_in(sentence.text, sentence.text[near : trigger.start], near):
        return True
    if trigger.noun and _PRIVATE_HAD.match(sentence.text[trigger.end : trigger.end + 80]):
        return True
    text, behind = sentence.text, trigger.end
    return trigger.noun and (_OF_PEOPLE.match(text, behind) or _AND_PEOPLE.match(text, behind)) is not None


# "Met | on Sunday in Lima | with businessmen".
_PLACE_AND_DAY = re.compile(
    r"(?:,? (?:(?:on|this|last|late|early) ){0,2}(?:\w+day|[A-Z][a-z]+ \d{1,2})"
    r"(?: (?:morning|afternoon|evening|night))?,?|"
    r",? (?:in|at) (?:the )?[A-Z][\w'’-]+(?: [A-Z][\w'’-]+){0,2},?| here| today| yesterday){1,3}(?= with )"
)
# "A and B met in Quito on Monday | with aides": whom they brought along.
_IN_COMPANY = re.compile(r"\s*with (?:(?:their|his|her|the|senior|top|close|a|few|some) ){0,3}(?:aides|advis[eo]rs)\b")
_SEVERAL = re.compile(r"\b(?:and|two|both|presidents|leaders|ministers|premiers|chiefs)\b")
# "The conversation of the minister with reporters".
_NOUN_WITH_PRESS = filtered(
    r"(?: of [^,;.]{3,80})? with (?:the |some |local )?"
    r"(?:reporters|journalists|newsmen|media|press|students|bankers|businessmen|investors|lawmakers)\b"
)


def speaks_to_no_state(sentence: Sentence, trigger: Trigger) -> bool:
    """ "met with reporters", "visited troops": nobody of another government is on the other side."""
    if acts_for_no_state(sentence, trigger) or _MANY_BODIES.match(sentence.text, trigger.end):
        return True
    if trigger.noun and _NOUN_WITH_PRESS.match_in(sentence.text, sentence.text[trigger.end :], trigger.end):
        return True
    if trigger.kind in (DISCUSS, TURNED):
        return False  # "discussed the detainees with the president": of whom they spoke
    beside = _PLACE_AND_DAY.match(sentence.text, trigger.end)
    several = _SEVERAL.search(sentence.text, max(0, trigger.start - 160), trigger.start)
    if beside and several and _IN_COMPANY.match(sentence.text, beside.end()):
        return False
    begin = beside.end() if beside else trigger.end
    return bool(_NOT_STATE.match_in(sentence.text, sentence.text[begin : begin + 80], begin))


def is_without_state(roles: Roles, segment: tuple[int, int], trigger: Trigger, parties: Parties) -> bool:
    """Is one side of what the contact word tells no government of another state?"""
    return (
        within_one_government(roles, parties, trigger)
        or meets_own_people(roles, trigger, parties)
        or with_an_organisation(roles, segment, trigger, parties)
        or visitor_is_legislator(roles.sentence, trigger, parties)
        or travels_at_home(roles, trigger, parties)
        or visits_own_troops(roles.sentence, trigger, parties)
        or is_private_trip(roles.sentence, trigger)
        or is_sport(roles.sentence, trigger, parties)
        or is_with_rebels(roles.sentence, parties)
        or _BETWEEN_TWO_AT_HOME.match(roles.sentence.text, trigger.end) is not None
    )


_WITH_REBELS = filtered(
    r"\b(?:with|met|meets?|meeting)(?: with)? (?:(?!(?:on|about|over|to|and|in|at|against)\b)[\w’'-]+ ){0,5}"
    r"(?:Houthis?|Hamas|Hezbollah|[Rr]ebels?|[Mm]ilitias?|[Ii]nsurgents?)\b"
)
# "Hosted talks between the government and the rebels": whoever mediates, no two states sit there.
_BETWEEN_TWO_AT_HOME = re.compile(
    r"(?:\s+(?:[\w-]+\s+){0,4}?(?:talks|meetings?|negotiations|rounds?|summit|dialogue|discussions))?"
    r"\s+(?:(?:in|on) [\w'’ -]{2,30}? )?between [^,;.]{3,60}? and (?:(?!of\b)[\w'’-]+ ){0,4}"
    r"(?:[Rr]ebels?|[Mm]ilitias?|[Ii]nsurgents?|[Gg]uerrillas?|(?<!Syrian )[Oo]pposition|[Ss]eparatists?|Houthis?|"
    r"Hamas|Hezbollah|FARC|M23|armed groups?|factions)\b(?!-)"
)


def is_with_rebels(sentence: Sentence, parties: Parties) -> bool:
    """ "A delegation met rebel leaders in Sanaa": of the second state only the place is told."""
    holders = {c for a in parties.actors if a.kind != "country" for c in a.countries}
    return len(holders) < 2 and len(parties.countries) == 2 and _WITH_REBELS.search(sentence.text) is not None


def meets_an_outsider(roles: Roles, trigger: Trigger) -> bool:
    """ "The president received former premier A": whom the verb tells of holds no office, and nobody beside him."""
    if trigger.noun or trigger.kind not in ("host", "meet", "see"):
        return False
    at = roles.sentence.start + trigger.end
    behind = [a for a in roles.actors if a.start >= at and a.kind != "country"]
    if not behind or behind[0].kind != "person" or "," in roles.text[at : behind[0].start]:
        return False
    return behind[0].aside == "former" and not any(a.level and not a.aside for a in behind)


# "Chaired a meeting of his ministers", "a meeting which the president chaired": of one's own people.
_CHAIRED = re.compile(r"(?<!co-)\bchair(?:s|ed|ing)? (?:an? |the )(?:[\w-]+ ){0,3}$")
_THAT_CHAIRED = re.compile(r"\s+(?:which|that) [^,;.]{1,40}? (?:had )?chaired\b")


def chairs_at_home(sentence: Sentence, trigger: Trigger) -> bool:
    """A meeting over which one man presides, where no other side is told."""
    if not trigger.noun:
        return False
    before = _CHAIRED.search(sentence.text, max(0, trigger.start - 60), trigger.start)
    return bool(before or _THAT_CHAIRED.match(sentence.text, trigger.end))


_SPORT = filtered(
    r"\b(?:World Cup|Euro 20\d\d|Copa America|Champions League|(?:semi|quarter)-?finals?|in the final|qualif(?:ier|"
    r"ying)\w*|"
    r"national team|football|soccer|cricket|rugby|handball|ice hockey|tennis|basketball|tournament|championships?|"
    r"group stage|Wembley|Olympic final)\b"
)


def is_sport(sentence: Sentence, trigger: Trigger, parties: Parties) -> bool:
    """ "India meet Pakistan in the World Cup": teams, and no office-holder."""
    return _SPORT.search(sentence.text) is not None and not any(a.level for a in parties.actors)


def within_one_government(roles: Roles, parties: Parties, trigger: Trigger) -> bool:
    """ "The president has a meeting with his premier": both sides are told, by name, and are of one state."""
    if len(parties.countries) != 1 or any(not a.countries and (a.name or a.plural) for a in parties.actors):
        return False
    sides = [[a for a in side if _is_holder(a)] for side in (parties.subjects, parties.objects)]
    if not (parties.subjects or trigger.noun):
        # "Met his minister on Monday and spoke with him": the subject of the verb before.
        sides[0] = [a for a in roles.actors if _is_holder(a) and a.countries == parties.countries][:1]
    at = roles.sentence.start + trigger.end
    if any("," in roles.text[at : a.start] or a.start - at > _BESIDE for a in sides[1][:1]):
        return False
    return bool(sides[0] and sides[1]) and {a.name for a in sides[0]}.isdisjoint(a.name for a in sides[1])


_BESIDE = 50


def _is_holder(actor: Actor) -> bool:
    return actor.kind == "person" and bool(actor.name) and bool(actor.level) and not actor.aside


def with_an_organisation(roles: Roles, segment: tuple[int, int], trigger: Trigger, parties: Parties) -> bool:
    """ "The Secretary-General flies to Lima": the head of a body of many states is on one side of the contact."""
    s0 = roles.sentence.start
    heads = [
        a
        for a in roles.actors
        if a.aside == INTERNATIONAL
        and segment[0] <= a.start - s0 < segment[1]
        and a.start not in roles.speakers
        and a.start not in roles.reach(trigger).beyond
    ]
    if not heads or re.match(r"\s+between\b", roles.sentence.text[trigger.end :]):
        return False
    holders = [a for a in parties.actors if a.kind != "country" and a.countries]
    return len({c for a in holders for c in a.countries}) < 2 or _with_each(roles, trigger, heads, holders)


_SEPARATE = re.compile(r"\bseparate(?:ly)?\b|\beach\b|\bin turn\b|\bone after the other\b", re.I)


def _with_each(roles: Roles, trigger: Trigger, heads: list[Actor], holders: list[Actor]) -> bool:
    """ "The UN chief spoke by phone with A and B", "in calls with A and B, the NATO chief urged": they did not talk to
    each other."""
    at = roles.sentence.start + trigger.start
    calls = trigger.kind in ("call", "talk") or (trigger.mode in AT_A_DISTANCE and trigger.noun)
    if not (calls or _SEPARATE.search(roles.sentence.text)) or any(a.start < at for a in holders):
        return False
    return all(a.start < at or a.start > max(h.end for h in holders) for a in heads)
