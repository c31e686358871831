"""What office-holders write of a contact on the day itself: "Good to see Minister A in Lima", "Pleased to meet B"."""

from __future__ import annotations

import re

from etl.extract.language.prefilter import filtered

_GLAD = (
    r"(?:good|great|nice|wonderful|lovely|pleased|delighted|glad|happy|honou?red|privileged|thrilled|"
    r"(?:an? |my |our )?(?:(?:great|real|true|distinct) )?(?:pleasure|honou?r|privilege))"
)
_VERY = r"(?:(?:always|also|very|so|truly|really|deeply|extremely|absolutely) )*"
# As the first words of a note, or behind "I was": "they are glad to meet" tells of no meeting.
_GREETS = filtered(
    rf"(?:(?:^|[\"“])\W*(?:(?:it is|it's|it was) )?|\b(?:I|we) (?:am|are|was|were) |\b(?:I'm|we're|it was) )"
    rf"{_VERY}{_GLAD} to (?:have )?(?:(?:again|once again|officially|formally|finally|\w+ly) )?$",
    re.I,
)
# A note without its subject: "Met the foreign minister of Peru", but not "Met by his host, he".
_DID = (
    r"(?:met|spoke|spoken|talked|hosted|received|welcomed|had|held|began|called on|discussed|enjoyed|concluded|"
    r"completed|finished|wrapped up|got off|phoned)"
)
# Or without a verb: "Excellent meeting in Lima with President A", but not "The meeting with A went well".
_NO_NOTE = (
    r"(?!(?:I|we|he|she|they|the|this|that|these|those|all|any|no|his|her|their|its|direct|further|future|secret)\b)"
)
_EXCHANGE = (
    r"(?:meetings?|conversations?|discussions?|(?:phone|telephone)?calls?|exchanges?|talks?|lunch|dinner|breakfast)"
)
_OPENS = r"(?<![\w,.!?])[\"“]\s*"
_NO_VERB = r"(?!(?:I|we|he|she|they|you|will|would|shall|can|could|may|must|is|are|was|were|has|have|had|did|not|to)\b)"
_VERBLESS = re.compile(
    rf"{_OPENS}{_NO_NOTE}(?:{_NO_VERB}[\w-]+,? (?:& )?){{1,5}}{_EXCHANGE} (?:[\w'’]+ ){{0,4}}with\b", re.I
)
_NOTE = re.compile(
    rf"{_OPENS}(?:{_VERY}{_GLAD} to\b|(?:just )?{_DID}\b(?! by\b| in\b| at\b))|{_VERBLESS.pattern}",
    re.I,
)


def greets(sentence: str, at: int) -> str | None:
    """The words by which a sentence says of the contact word at ``at`` how glad the writer was of it."""
    # "to see" is a contact word of its own.
    before = sentence[:at] + "to " if sentence.startswith("to ", at) else sentence[:at]
    hit = _GREETS.search_in(sentence, before.replace("’", "'"))
    if hit is None and ('"' in sentence or "“" in sentence):
        noted = _VERBLESS.search(sentence)
        hit = noted if noted and noted.start() < at < noted.end() else None
    return str(hit.group()) if hit else None


# "Posted a picture of | her meeting with A", "tweeted about | his call with A", "described | her talks": it has been.
_PICTURE = r"(?:photo(?:graph)?s?|pictures?|images?|footage|videos?|clips?|screenshots?|selfies?)"
_IN = r"(?: (?:on|in|from|via)(?: [\w'’]+){1,3}?)?"
_SHOWS = filtered(
    rf"\b(?:{_PICTURE}{_IN} (?:of|from) (?:the|an?)|"
    rf"(?:{_PICTURE}{_IN} (?:of|from)|(?:tweeted|posted|wrote|spoke){_IN} about|described|hailed|praised) "
    r"(?:his|her|their|my|our|its)) (?:[\w-]+ ){0,3}$",
    re.I,
)
_WILL = re.compile(r"\b(?:will|would|to come|next|upcoming|planned)\b")


def shows(sentence: str, at: int) -> str | None:
    """The words by which a sentence says that there is a picture or an account of the contact told at ``at``."""
    begin = max(0, at - 90)
    hit = _SHOWS.search_in(sentence, sentence[begin:at], begin)
    return str(hit.group()) if hit and not _WILL.search(sentence, begin) else None


def is_note(sentence: str) -> bool:
    """Does a sentence open somebody's note on a contact, in which "I" is left out?"""
    return ('"' in sentence or "“" in sentence) and _NOTE.search(sentence) is not None
