"""Ways to tell at or before what a contact was, as parts of patterns."""

from __future__ import annotations

# "On the sidelines of the summit", "on the fields of the assembly".
SIDELINES = r"(?:sidelines?|margins?|fringes?|edges?|(?<=on the )fields)"
# "Ahead of the talks": they are to come.
AHEAD_OF = r"(?:ahead of|in the (?:run|lead)-up to|in preparation for|to prepare(?: for)?|preparing(?: for)?)"
# Behind "after": "after ten hours of talks", "following a week of negotiations".
SO_LONG = r"(?:(?:(?:more than|over|almost|nearly|some|about) )?(?:[\w-]+ )?(?:hours?|days?|weeks?|months?) of )?"
