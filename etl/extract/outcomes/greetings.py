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
_DID = r"(?:met|spoke|hosted|received|welcomed|had|held|began|called on|discussed|enjoyed|concluded)"
_KIND = r"(?:productive|warm|good|great|fruitful|useful|friendly|excellent|wonderful|comprehensive|detailed)"
_NOTE = re.compile(
    rf"(?<![\w,.!?])[\"“]\s*(?:{_VERY}{_GLAD} to\b|(?:just )?{_DID}\b(?! by\b| in\b| at\b)|"
    rf"an? (?:very )?{_KIND} (?:meeting|conversation|discussion|call|exchange|talk)\b)",
    re.I,
)


def greets(sentence: str, at: int) -> str | None:
    """The words by which a sentence says of the contact word at ``at`` how glad the writer was of it."""
    # "to see" is a contact word of its own.
    before = sentence[:at] + "to " if sentence.startswith("to ", at) else sentence[:at]
    hit = _GREETS.search_in(sentence, before.replace("’", "'"))
    return str(hit.group()) if hit else None


def is_note(sentence: str) -> bool:
    """Does a sentence open somebody's note on a contact, in which "I" is left out?"""
    return ('"' in sentence or "“" in sentence) and _NOTE.search(sentence) is not None
