"""Letters and messages as contact words that no cue holds: sent, handed over, or by which something is told."""

from __future__ import annotations

from etl.extract.clauses.at_large import TO_THE_UN
from etl.extract.language.prefilter import filtered

# "Warm congratulations", "a message to the king"; but "a letter to the Security Council" is for many.
_MESSAGE = (
    r"(?:congratulations|condolences|note|greetings|felicitations|messages?|telegrams?|cables?|reply|letters?)\b"
    rf"(?!\s+(?:in public|publicly|on (?:Twitter|X)\b))(?!\s+{TO_THE_UN})"
)
# "Sends a strong message to": a manner of speaking.
_SIGN = (
    r"(?!\s+(?:an?|the) (?:\w+ly )?(?:strong|clear|powerful|firm|tough|wrong|right|"
    r"stern|positive|political|blunt) (?:message|signal))"
)
# "Wrote the king a letter", "sent him warm congratulations", "has sent a message to the king".
_SENT = filtered(
    rf"\bwrote\b(?= (?:(?!from\b|by\b|in\b|that\b|an?\b)[\w.'’-]+,? ){{1,10}}?an? (?:[a-z]+ )?letter\b)|"
    rf"\bsen(?:t|ds)\b{_SIGN}(?=(?:\s+(?!from\b|by\b)[\w,.'’-]+){{0,8}}?\s+{_MESSAGE})"
)
# "Delivered a special message from the king to the premier", "handed over a sealed letter to him".
_HANDED_ON = filtered(
    r"\b(?:delivered|handed(?: over)?|presented)(?= (?:an?|the|his|her) (?:special |sealed |second |urgent |"
    r"congratulatory |oral |verbal |written |personal |royal |presidential )*"
    r"(?:message|letter|missive)s? (?:from|of|by|to)\b)"
)

# "Handed the king a letter", "delivered to the king a message from his brother": whom one meets for it.
_HANDED = filtered(
    r"\b(?P<goal>hand(?:s|ed|ing)?(?: over)?|deliver(?:s|ed|ing)?|gave|presented)"
    r"(?=(?: to)? (?!an? |over |out |in |down |him |her |them )(?:[\w.’'-]+,? ){1,12}?"
    r"(?:an?|the|another) (?:[\w-]+ ){0,2}?(?:letter|message)\b)"
)

_WRITING = r"(?:an?|his|her) (?:[\w-]+ ){0,2}(?:message|telegram|cable)\b"
# "In a message to the king he congratulated him", "by a telegram of thanks to the premier".
_IN_A_MESSAGE = filtered(
    rf"\b(?:[Ii]n|[Bb]y|[Tt]hrough|[Ww]ith) (?P<goal>{_WRITING})(?: of [a-z]+(?: and [a-z]+)?)? to (?!{TO_THE_UN})"
    r"(?!(?:the |his |her )?(?:nation|people|parliament|congress|senate|conference|summit|citizens|troops|world)\b)"
    r"(?=(?:the |his |her )?(?:[\w-]+ ){0,3}?[A-Z])"
)
# "Congratulated the king in a message": but "in a message on X" is for all to read.
_TOLD_IN_A_MESSAGE = filtered(
    r"\b(?P<goal>congratulated|thanked|assured|informed|warned|told|wished|felicitated)"
    rf"(?= [^.;]{{3,90}}? (?:in|by|with|through) {_WRITING}"
    r"(?! (?:on (?:X|Twitter|Facebook|Instagram|social|his|her|its)|via|posted|published|shared)\b)"
    r"(?! to the (?:nation|people)\b))"
)
# "Received a message of greetings from the king".
_GOT_A_MESSAGE = filtered(
    rf"\b(?:received|got) (?P<goal>{_WRITING})(?: of [a-z]+(?: and [a-z]+)?)? from (?=[A-Z]|the |his |her )"
)

# "Put his request to President A of Peru", "laid her case before his colleague": said to him, wherever that was.
_PUT_TO = filtered(
    r"\b(?P<goal>put|laid)(?= (?:his|her|the|its|their|an?|this|that) (?:[\w-]+ ){0,2}?"
    r"(?:request|case|demand|complaint|concern|question|matter|view|argument|point)s? "
    r"(?:to|before) (?:(?:his|her) (?:[A-Z][\w-]+ )?(?:counterpart|colleague|host|guest|opposite number)\b|"
    r"(?:[A-Z][\w’'-]+ )?(?:President|Prime Minister|Premier|Chancellor|King|Emir|Foreign Minister|"
    r"Defen[cs]e Minister|Secretary of State|Minister) [A-Z]))"
)

# Each with the kind and the mode of the contact that it tells of: who hands a letter over meets the other side.
LETTERS = (
    (_SENT, ("letter", "letter")),
    (_HANDED_ON, ("meet", "in_person")),
    (_HANDED, ("meet", "in_person")),
    (_PUT_TO, ("talk", "unspecified")),
)
# What tells of a letter where no other word of the sentence tells of a contact.
TOLD_IN_WRITING = (
    (_IN_A_MESSAGE, ("letter", "letter")),
    (_TOLD_IN_A_MESSAGE, ("letter", "letter")),
    (_GOT_A_MESSAGE, ("letter", "letter")),
)
