"""States and ministries that say something of themselves: "Peru said it had asked for a meeting"."""

from __future__ import annotations

import re

from etl.extract.people.actors import Actor

_DOES = (
    r"(?:would|will|had|has|held|was|were|is|did|hosts?|hosted|sent|asked|offered|proposed|invited|refused|rejected|"
    r"declined|summoned|received|cancel\w+|postponed|planned|plans|expects?|expected|wants?|wanted|intends?|intended)"
)
# "Is aware that", "had learned": what it says is of others.
_OF_OTHERS = (
    r"(?! (?:not |also |now |already |deeply |\w+ly )*(?:learn|heard|told|informed|aware|concerned|confident|convinced|"
    r"pleased|glad|watching|monitoring|following|noted|seen|be (?:up|for|good|wrong)|clear|\w+ful))"
)
_OF_ITSELF = re.compile(
    r"(?: has| had)? (?:said|says|announced|announces|stated|confirmed|added|disclosed)"
    rf"(?:,? (?:late |early )?(?:on )?\w+day)?,?(?: that)? it {_DOES}\b{_OF_OTHERS}"
)


def says_of_itself(text: str, actor: Actor) -> bool:
    """Does a state, or a body of its government, tell what it does itself, so that it takes part in that?"""
    return actor.kind in ("country", "body") and _OF_ITSELF.match(text, actor.end) is not None
