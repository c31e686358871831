"""Who is no mere speaker though "said" stands beside: states and ministries that say something of themselves ("Peru
said it had asked for a meeting"), the last one named in an aside ("A, in Lima to see B, said"), and those with whom
begins what others say ("the ministry said A met B")."""

from __future__ import annotations

import re

from etl.extract.days.date_vocabulary import SOME_DAY
from etl.extract.people.actors import Actor
from etl.extract.sides.prepositions import SKIPPED

_DOES = (
    r"(?:would|will|had|has|held|was|were|is|did|hosts?|hosted|sent|asked|offered|proposed|invited|refused|rejected|"
    r"declined|summoned|received|cancel\w+|postponed|planned|plans|expects?|expected|wants?|wanted|intends?|intended)"
)
# "Is aware that", "had learned": what it says is of others.
_OF_OTHERS = (
    r"(?! (?:not |also |now |already |\w+ly )*(?:learn|heard|told|informed|aware|concerned|confident|convinced|"
    r"pleased|glad|watching|monitoring|following|noted|seen|be (?:up|for|good|wrong)|clear|\w+ful))"
)
_OF_ITSELF = re.compile(
    r"(?: has| had)? (?:said|says|announced|announces|stated|confirmed|added|disclosed)"
    rf"(?:,? (?:late |early )?(?:on )?\w+day)?,?(?: that)? it {_DOES}\b{_OF_OTHERS}"
)

# "Peru said on Monday that Chile had not answered its calls": the calls were those of Peru.
_ITS_CALLS = re.compile(
    r"(?: has| had)? (?:said|says|announced|reported|complained)(?:,? (?:late |early )?(?:on )?\w+day)?,?(?: that)? "
    r"(?:the )?[A-Z][\w'’-]*(?: [\w'’-]+){0,3}? (?:(?:has|have|had|did|does|was|is) )?(?:not |never )?(?:yet |been )?"
    r"(?:answer|return|respond|react|pick|ignor|refus|declin)\w* (?:to |up )?(?:take )?(?:any of |all |all of )?"
    r"(?:its|their) (?:\w+ ){0,3}(?:calls?|requests?)\b"
)


def says_of_itself(text: str, actor: Actor) -> bool:
    """Does a state, or a body of its government, tell what it does itself, so that it takes part in that?"""
    of_state = actor.kind in ("country", "body")
    return of_state and bool(_OF_ITSELF.match(text, actor.end) or _ITS_CALLS.match(text, actor.end))


# "Minister A. Name, | in Lima on Monday to see B, | said he was content", "A, | who had met B, | said": behind the
# comma goes on what A does.
_ASIDE_OPENS = re.compile(
    r"(?:[A-Z][\w’'-]+|president|minister|premier|chancellor|secretary|king|chief|general|leader|envoy), "
    r"(?:(?:just|now|only|who was|who is) )?"
    r"(?:in (?:the )?[A-Z]|on (?:an? |[A-Z]\w+day in |\d|[A-Z]\w+ \d)|"
    r"back |fresh |after |having |here |there |speaking |visiting |returning |"
    r"who (?:(?:had|has|have|also|just|later|earlier|last|recently) )*(?:met|spoken?|talked|held|received|hosted|"
    r"visited|saw|seen|phoned|telephoned|called|rang|greeted|welcomed|flew|flown|travell?ed|arrived|came|wrote|dined|"
    r"sat|conferred)\b)"
    r"[^,;.]*$"
)
# "In | Vienna, after talks B, said": no name stands there.
_IN_TOWN = re.compile(r"\b(?:[Ii]n|[Aa]t|[Oo]n|[Nn]ear) (?:the )?$")


def ends_an_aside(text: str, start: int, actor: Actor) -> bool:
    """Does one named in a sentence that begins at ``start`` stand at the end of an aside on who speaks?"""
    if text[actor.end : actor.end + 1] != ",":
        return False
    opens = _ASIDE_OPENS.search(text, max(start, actor.start - 120), actor.start)
    return opens is not None and _IN_TOWN.search(text, start, opens.start()) is None


# "The spokesman said | Minister A met B", "... said A of Togo and B met": somebody else has spoken before.
_SAYS_THAT = re.compile(r"\w\s+(?:said|says|stated|announced)\s*$")
# Behind names and what is set off beside them stands a verb, and neither a stop nor when or where it was said.
_ACTS = re.compile(
    r"(?:,? (?:and|or|of|the|his|her|[A-Z][\w.'’-]*)\b|, (?=\w)[^,;.\"”]{2,70},(?= [a-z])|,(?= [a-z]))*"
    rf"(?: {SOME_DAY}(?=,? [a-z]),?)?"
    r" (?!(?:on|in|at|after|during|following|last|late|earlier|yesterday|today|this|by|via|from|to|for|with|adding|"
    r"when|while|as|who|whose|whom|which|that|before|ahead|speaking|citing|referring|quoting|then)\b)[a-z]"
)


# "X, a spokeswoman for the ministry, said | Minister A met B": who said it is told before the comma.
_SPOKE_FOR = re.compile(
    r"\W*[A-Z][\w.'’-]+(?: [A-Z][\w.'’-]+){1,3}, [^,;\"”]{0,60}\b"
    r"(?:spokes\w+|official|director|diplomat|adviser|aide|analyst|secretary|officer)\b[^,;\"”]{0,60}, "
    r"(?:said|says|stated|announced)\s*"
)


def acts_in_what_is_said(text: str, start: int, actor: Actor, behind: str) -> bool:
    """Does what others say begin with that actor, told in the sentence that begins at ``start`` by the words ``behind``
    and those before?"""
    if (actor.kind == "body" and not actor.countries) or _ACTS.match(behind) is None:
        return False
    before = SKIPPED.strip(text[start : actor.start])
    return _SAYS_THAT.search(before) is not None or _SPOKE_FOR.fullmatch(before) is not None
