"""Verbs of staying and of sitting with somebody: "spent two days in Quito", "reached Lima", "waited for her"."""

from __future__ import annotations

from etl.extract.language.prefilter import filtered

# "Spent two days in Quito", "spent Tuesday in Lima with his colleague": a stay as well.
SPENT_THERE = (
    r"\bspen(?:t|ds?) (?:(?:about|almost|nearly|over|more than) )?"
    r"(?:\w+day|\d{1,2} [A-Z]\w+|[A-Z]\w+ \d{1,2}|(?:an?|the|one|two|three|four|five|half an?|several) (?:\w+ )?"
    r"(?:days?|hours?|night|evening|weekend|week))"
    r"(?: together)?(?= (?:in|at) (?:the )?[A-Z])"
)
# "Reached Lima on Tuesday": and no deal, and no letter.
REACHED = (
    r"(?<!letter )(?<!message )(?<!news )(?<!note )\breach(?:ed|es)(?= (?:the )?[A-Z][\w’'-]+(?: [A-Z][\w’'-]+)?"
    r"(?![^.;]{0,30},? after\b)(?: (?:on|late|early|yesterday|today|this|last|for|from|with|at the head)\b|[.,]))"
)
# "Sat in Dakar on Monday with his colleague", "had sat there for two hours with the king".
SAT = (
    r"\bsat(?: (?:there|here|again|together|(?:on )?\w+day|for [\w ]{3,20}?(?:hours?|minutes)|"
    r"(?:in|at) (?:the )?[A-Z][\w’'-]+)){1,3}(?= with\b)"
)
# "Waited in vain in Paris for the king": a meeting that was to be.
WAITED = (
    r"(?<!everybody )(?<!had )(?<!journalists )(?<!reporters )(?<!they )(?<!mediators )\bwaited in vain "
    r"(?:(?:in|on|at|for) [\w’'-]+(?: [\w’'-]+){0,2} )?for\b"
)

# "Took the king aside for ten minutes": a word in passing, between two.
TOOK_ASIDE = r"\b(?:took|pulled|drew)(?= (?:[\w.'’-]+ ){1,8}?aside\b(?! from\b))"
# "Made Lima his first port of call in April", "chose Quito as the destination of her first trip".
MADE_FIRST = filtered(
    r"\b(?P<goal>made|makes|making|chose|picked)(?= (?:the )?[A-Z][\w'’-]+(?: [A-Z][\w'’-]+)? (?:as |for )?"
    r"(?:the|his|her) (?:first|next|second|last|final|destination of (?:his|her) first) (?:[a-z]+ ){0,2}"
    r"(?:ports? of call|stop|destination|trip|visit)\b)"
)
