"""Ways to tell at or before what a contact was, as parts of patterns."""

from __future__ import annotations

# "On the sidelines of the summit", "on the fields of the assembly".
SIDELINES = r"(?:sidelines?|margins?|fringes?|edges?|(?<=on the )fields)"
# "Ahead of the talks": they are to come.
AHEAD_OF = r"(?:ahead of|in the (?:run|lead)-up to|in preparation for|to prepare(?: for)?|preparing(?: for)?)"
