"""Words beside a name in a text that say whether it can be the place of a contact."""

from __future__ import annotations

import re

from etl.extract.days.date_vocabulary import MONTH
from etl.extract.language.prefilter import filtered

# What a place word belongs to where it tells no place of the contact: "the war in X", "troops in X", "said in X".
_TOPICAL = filtered(
    r"\b(?:situations?|wars?|conflicts?|cris[ie]s|fighting|developments?|peace|threats?|invasion|troops|forces|violence|"
    r"elections?|unrest|coup|embass(?:y|ies)|consulates?|ambassador|envoy|interests|stability|security|presence|role|"
    r"governments?|operations?|tensions?|cease-?fires?|bases?|escalation|events|offensive|process|settlement|citizens|"
    r"nationals|detained|prisoners?|projects?|investments?|compan(?:y|ies)|born|based|media|officials|sources?|"
    r"spokes\w+|analysts?|reporters?|journalists?|diplomats?|people|press conference|news conference|statement|said|"
    r"announced|told|added|reported|stationed|deployed|intervention|power|human rights|democracy|refugees|rights|"
    r"attacks?|bombings?|strikes?|clash(?:es)?|killed|murder(?:ed)?|militants?|rebels?|groups?|camps?|activit\w+|"
    r"movements?|dispute|quarrel|issues?|program(?:me)?s?|tests?|reforms?|transition|hostilities|atrocities|drills?|"
    r"exercises?|students?|workers?|counterparts?|colleagues?|institutions?|ministr(?:y|ies)|newspapers?|happen\w*|"
    r"took up|interest|confidence|belie\w+|involved|interfer\w+|steps?|progress|bloodshed|massacre|quake|"
    r"earthquake|remain(?:s|ed)?|stay(?:s|ed)?|speaking|back|(?:in charge of|responsible for)(?: [a-z-]+){1,4}|"
    r"(?<!got )(?<!gets )(?<!get )under ?way|born|lives?|lived)\s+$",
    re.I,
)
_CALLED = re.compile(r"\b[A-Z][\w-]+ $")
# "Talks with Peru's special | envoy in Oslo": whom he met there.
_OF_A_STATE = re.compile(
    r"\b(?:with|met|between|and) (?:the )?[A-Z][\w-]+(?:['’]s)? "
    r"(?:(?!(?:about|on|over|as|to|for|after)\b)[a-z-]+ ){0,5}$"
)
_PARTNERS = ("envoy", "forces", "ambassador", "diplomat ", "ministry")
NO_PLACE = re.compile(
    r"(?:Summit|Meeting|Conference|Forum|Council|Assembly|Parliament|Congress|Senate|Committee|Commission|Organi[sz]ation|"
    r"Union|Nations|NATO|ASEAN|UN|EU|SCO|APEC|G-?\d+|BRICS|OSCE|Agreement|Accords?|Treaty|Operation|English|French|"
    r"Russian|Chinese|Arabic|Spanish|German|Urdu|Twitter|Facebook|Telegram|Truth Social|Ramadan|Dialogue|Games|"
    r"Olympics|Measures|Process|Framework|Mechanism|Format|Spring|Summer|Autumn|Fall|Winter|Easter|Christmas)"
    r"\b|\d"
)
CONTACT_BEFORE = re.compile(
    r"\b(?:met|meet|meets|meeting|talks|talked|summit|held|gather\w*|round|session|arrived|received|hosted|"
    r"came together|"
    r"sat down|consultations|encounter|negotiations|conferred|welcomed|visit|(?:see|saw) each other|face to face|"
    r"(?:get|got|gets) together|conference|forum|G-?\d+)\s+"
    r"(?:(?!(?:on|about|over|regarding|discuss|discussed|concerning)\s+"
    r"(?!the (?:border|frontier|island|bridge|banks?)\b)(?-i:[a-z]))"
    rf"(?:[a-z-]+|\d+|\w+day|(?:{MONTH})),?\s+){{0,5}}$",
    re.I,
)

# "Met Burundi's interior minister A. Name | in Kigoma": between the verb and the place nobody but those who were met.
_ELSE = (
    r"(?:to|on|about|over|after|before|who|whose|which|that|when|where|while|during|for|against|from|at|in|by|as|amid|"
    r"discuss\w*|ahead|since|following|said|says|told|into|born|based|stationed|killed|held|wounded|detained)"
)
PEOPLE_MET_BEFORE = re.compile(
    rf"\b(?:(?:met|meets|received|receives|hosted|hosts|welcomed|welcomes)\s+(?:with\s+)?|"
    r"(?:talks|meetings?|consultations|discussions|conferred)\s+with\s+)"
    rf"(?:(?!{_ELSE}\b)[\w'’.,-]+\s+){{2,16}}$"
)


def topical(sentence: str, at: int) -> bool:
    """Whether a place belongs to what stands before it; "his counterpart in X" serves there, "his French counterpart"
    was met there."""
    m = _TOPICAL.search_between(sentence, max(0, at - 40), at)
    if m is None:
        return False
    if m.group().startswith(_PARTNERS):
        return _OF_A_STATE.search(sentence, max(0, m.start() - 80), m.start()) is None
    met = m.group().startswith(("counterpart", "colleague"))
    return not (met and _CALLED.search(sentence, 0, m.start()))
