"""How sentences tell a place: after "in" and "at", as the end of a journey, as the venue, as a seat or a building."""

from __future__ import annotations

import re

from etl.extract.language.prefilter import filtered

CAP = r"[A-ZÀ-ÞĀ-Ž][\w’'.-]+"
RUN = rf"{CAP}(?:\s+(?:(?:de|da|do|dos|del|of|al|el|la|ul|on|di|es|upon|the)\s+)?{CAP}){{0,4}}"
KIND = (
    r"(?:city|town|township|village|capital(?: city)?|resort|port|harbou?r|suburb|outskirts|base|air ?base|airfield|"
    r"island|region|province|district|estate|home ?town|enclave|peninsula|truce village|state|gulf)"
)
# "in the Slovak capital Bratislava", "in the border town of X": words that stand between "in" and the name.
DESCRIBED = rf"(?:the\s+|a\s+|its\s+)?(?:[\w'’-]+\s+){{0,4}}?{KIND}(?:\s+city)?(?:\s+of)?,?\s+"
SIDE = (
    r"(?:the\s+)?(?:(?:southern|northern|eastern|western|central|nearby|downtown|neutral|rainy|chilly|sunny|"
    r"neighbou?ring|old|(?:South|North)(?! (?:Korea|Sudan|Africa|Macedonia|Ossetia)))\s+)?"
)
AT = filtered(rf"\b(?P<w>[Ii]n|[Aa]t|[Nn]ear|[Oo]utside)\s+(?:(?P<d>{DESCRIBED})|{SIDE})(?P<p>{RUN})")
TO = filtered(
    r"\b(?:(?:c(?:a|o)m(?:e|es|ing)|go|goes|went|going|gone|fl(?:y|ies|ew|own|ying)|travel\w*|trips?|visits?|return\w*|"
    r"journey\w*|head(?:s|ed|ing)?|tours?|invit\w+|sen(?:d|ds|t|ding)|rush\w*|mov\w+|due|arriv\w+|dash|stopover|"
    r"proceed\w*|continu\w+|carr(?:y|ies|ied) on|cross(?:es|ed)?)\b"
    r"[^,.;:]{0,60}?\bto|\b(?:mak(?:e|es|ing)|made|pay|pays|paying|paid)\b(?: an?| the| his| her)?"
    r"(?: [\w-]+){0,2}?(?: visit| trip)? to|"
    r"\b(?:visit(?:s|ed|ing)?|tour(?:s|ed|ing)|tours? of|left for|leav\w+ for|"
    r"(?:head(?:s|ed|ing)?|bound|off) for|reached))\s+"
    rf"(?:{DESCRIBED}|{SIDE})(?P<p>{RUN})",
)
# "Had come from Cairo, where he met A": a place where he was before.
FROM_WHERE = filtered(rf"\bfrom (?P<p>{RUN})(?=,? where (?:he|she|they)\b)")
BUILDINGS = (
    r"[Pp]alace|[Hh]otel|[Aa]irport|[Aa]ir [Bb]ase|[Aa]irbase|[Aa]irfield|[Nn]aval [Bb]ase|[Hh]eadquarters|[Cc]astle|"
    r"[Rr]esidence|[Vv]illa(?!\s+[A-Z])|[Rr]esort|[Cc]onvention [Cc]ent(?:re|er)|[Cc]rossing|[Cc]heckpoint|[Bb]ridge|"
    r"[Mm]eeting [Pp]oint|[Bb]order [Pp]oint|[Gg]uest ?[Hh]ouse|[Mm]onastery|[Ss]tate [Dd]epartment|"
    r"[Ff]oreign [Mm]inistry|[Ff]oreign [Oo]ffice|[Dd]efen[cs]e [Mm]inistry|[Mm]ansion|[Ff]ortress|"
    r"(?:State|Opera|Lancaster|Hyderabad|Admiralty|Chatham) House|(?:City|Town) Hall|[Bb]each|"
    r"[Bb]order(?! (?:[Gg]uard|[Ff]orce|[Pp]ost|[Rr]egion|[Pp]ass|town|city|village|district|province|area|state))|"
    r"[Bb]order [Pp]ost"
)
BUILDING = filtered(
    r"(?:\b(?:[Aa]t|[Ii]n|inside|near|outside|into)|\b(?:came|come|coming|comes|going|goes|went|visit|travelled|traveled|drove|driven|flew|"
    r"invited|welcomed|arrived|taken)\b[^,.;]{0,30}?\bto)\s+"
    rf"(?:the\s+|a\s+)?(?:[a-z]+['’]s\s+)?(?P<p>(?:{CAP}(?:['’]s)?\s+(?:the\s+|al\s+)?)"
    rf"{{0,4}}(?:(?:international|presidential|border|military|government|army|air|state|personnel|friendship)\s+){{0,2}}"
    rf"(?:{BUILDINGS})\b(?:\s+of\s+{CAP})?(?!\s+(?:of\s+(?:Representatives|Commons|Lords)|spokes|press|conference)))"
)
SEATS = filtered(
    r"\b(?:[Aa]t|[Ii]n|to|inside|into)\s+(?:the\s+)?(?:U\.?S\.?\s+)?(?P<p>Pentagon|White House|Kremlin|"
    r"Elys[ée]e(?: Palace)?|Élysée(?: Palace)?|"
    r"Oval Office|Blue House|Camp David|Mar-a-Lago|Downing Street|Chancellery|Bundeskanzleramt|Quai d'Orsay|"
    r"Foreign Ministry|State Department|Department of State|Great Hall of the People|Diaoyutai State Guesthouse)\b"
)
# "The place was the old fort of X", "X was the venue".
VENUE = filtered(
    r"\b(?:place|venue|scene|setting|location|meeting[- ]place)\s+(?:\w+ ){0,2}?(?:is|was|will be|would be)\s+"
    rf"(?:the\s+)?(?:(?P<d>{DESCRIBED}))?(?P<p>{CAP}(?:\s+[\w’'.-]+){{0,4}}?)(?=[,.;]|\s+(?:and|on|in|at|where)\b|$)"
)
# "The town of X was the venue of their meeting", "X will host the next round".
VENUE_BEFORE = filtered(
    rf"(?:(?:^|\b[Tt]he\s+|\bwhich\s+|,\s+)(?:(?P<d>{DESCRIBED}))?)(?P<p>{RUN})\s+(?:(?:is|was|will|would)\s+(?:\S+\s+){{0,4}}?(?:be\s+)?"
    r"(?:the\s+)?(?:venue|scene|setting|place|host)\b|(?:will|would|is to|was to)\s+(?:also\s+)?(?:play\s+)?host\b)"
)
# "Cairo hosted the tenth round": a town only.
HOSTED = filtered(
    rf"(?:^|\b[Tt]he city of |, )(?P<p>{RUN}) (?:has |had |on \w+day )?(?:hosted|hosts|is hosting|was hosting)\b"
)
# "Hosted by the resort of X", "hosted by Y": not by an office, which stands before a name.
HOSTED_BY = filtered(rf"\bhosted by (?:(?P<d>{DESCRIBED})|the (?:Republic|Kingdom) of )?(?:the )?(?P<p>{RUN})")
# "The venue was moved to X", "X had been set as the venue".
MOVED = filtered(rf"\b(?:moved|shifted|transferred|relocated) (?:\w+ ){{0,2}}?to (?:(?P<d>{DESCRIBED}))?(?P<p>{RUN})")
SET_AS = filtered(
    rf"(?P<p>{RUN}) (?:had |has )?(?:\w+ )?(?:been )?(?:set|chosen|named|picked|proposed|suggested|agreed on) as "
    r"(?:the |its )?(?:venue|place|setting|meeting[- ]place)\b"
)
# "On the territory of X".
ON_SOIL = filtered(rf"\b[Oo]n (?:the )?(?:territory of|soil of|island of) (?:the )?(?P<p>{RUN})")
# "On the sidelines of the Munich Security Conference", "at the Antalya Diplomacy Forum": gatherings named for a town.
GATHERED = filtered(
    r"\b(?:at|of|during|for|attend\w*|to) (?:the|an?|this year['’]s|last year['’]s)?\s*(?:\d\w+ )?"
    rf"(?P<p>{CAP}(?: {CAP})?)(?:['’]s)? "
    r"(?:(?:[A-Z]\w+ ){0,3}(?:Conference|Forum|Summit|Dialogue|Congress)|(?:[a-z]+ ){0,2}(?:conference|summit|forum))\b"
)
# "In his Jerusalem office", "at the prime minister's Kyiv residence".
OFFICE_IN = filtered(
    rf"\b(?:[Ii]n|[Aa]t) (?:his|her|its|the|[\w ]+['’]s) (?P<p>{CAP}(?: {CAP})?) "
    r"(?:office|residence|home|headquarters|bureau)\b"
)
# "Aboard the USS Cole", "on board the icebreaker Polaris".
_SHIP = (
    r"(?:(?:aircraft )?carrier|frigate|destroyer|cruiser|corvette|warship|patrol (?:ship|vessel|boat)|hospital ship|"
    r"ship|vessel|cutter|icebreaker|yacht|ferry|boat|train)"
)
_PREFIX = r"(?:USS|USNS|USCGC|HMS|RFA|HMAS|HMCS|HMNZS|INS|PNS|BNS|SLNS|KRI|BRP|ROKS|JS|FS|TCG|RSS|KD)"
ABOARD = filtered(
    r"\b(?:aboard|on board|on the deck of) (?:the |a |an )?(?:[A-Z]\w+ (?:[Nn]avy|[Cc]oast [Gg]uard) )?"
    rf"(?P<p>(?:{_SHIP} (?:{_PREFIX} )?|{_PREFIX} ){CAP}(?: {CAP}){{0,3}})"
)
# "On the bridge between X and Y", "at the crossing between X and Y".
BETWEEN = filtered(
    r"\b(?:on|at) (?:the |a )?(?:[\w-]+ ){0,2}(?:bridge|crossing|checkpoint|border post) between (?:the )?"
    rf"(?P<p>{CAP}(?: {CAP}){{0,2}} and {CAP}(?: {CAP}){{0,2}})"
)
# "The Miami talks", "the Brussels summit".
TOWN_TALKS = filtered(rf"\b[Tt]he (?P<p>{RUN}) (?:talks|summit|meeting|round|session)\b")
# "In X, the spokeswoman said that": where it was said.
SPOKEN_IN = re.compile(
    rf"\W*(?P<where>In {RUN}),? [^;:]{{0,110}}?\b(?:said|told|announced|recalled|stated|added|confirmed|denied|"
    r"reported)\b(?= that\b| reporters\b| journalists\b|"
    r" (?:the |his |her )?[\w.'’-]+(?: [A-Z][\w.'’-]+)* (?:had|would|will|has)\b)"
)
# "In the Vietnamese capital", "to Poland's capital", not followed by the name, which then is the place.
CAPITAL = filtered(
    r"\b(?:[Ii]n|[Aa]t|[Tt]o|[Nn]ear|[Oo]utside|[Vv]isit\w*|[Rr]eached) (?:the )?"
    r"(?P<of>[A-Z][\w-]+(?: [A-Z]\w+)?(?:['’]s?)?) capital\b(?! (?:city )?(?:of )?[A-Z])"
)
