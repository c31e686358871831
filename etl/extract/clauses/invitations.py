"""Invitations to a feast abroad, taken up or turned down, where no other word of the sentence tells of a visit."""

from __future__ import annotations

_ANSWERED = (
    r"(?:declin(?:e[ds]?|ing)|turn(?:s|ed|ing) down|reject(?:s|ed|ing)|refus(?:es|ed|ing)|spurn(?:s|ed|ing)|"
    r"accept(?:s|ed|ing)?|tak(?:en|es) up|took up)"
)
# To what many states send somebody, and what is no journey.
_TO_MANY = (
    r"(?![^,;.]{0,60}?\b(?:summit|conference|forum|congress|assembly|talks|club|process|group|union|bloc|games)\b)"
)
# "Declined an invitation from the king to the parade in Lima", "accepted the king's invitation to Lima".
ANSWERED_INVITATION = (
    rf"\b{_ANSWERED} (?:[\w.’'-]+ ){{1,8}}?(?P<goal>invitation)"
    r"(?= (?:(?:from|of|by) [^,;.]{3,80}? |"
    r"(?:that|which) [^,;.]{3,80}? (?:extended|sent|addressed|issued) (?:to (?:him|her|them) )?)?"
    rf"(?:to|for) (?:attend )?(?:the |an? |his |her |its |[A-Z]){_TO_MANY})"
)
