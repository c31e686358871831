"""The day told behind a quotation, with whoever is quoted: when that was said."""

from __future__ import annotations

from etl.extract.language.prefilter import filtered

# "\"... in Lima,\" said Foreign Minister A. Name of Peru on": whoever is quoted.
QUOTE_SAID_BY = filtered(
    r"[,.!?][”\"] (?:said|says|tweet(?:s|ed)|writes|wrote|added|adds|declared|declares|stressed) (?!to\b|about\b|of\b)"
    r"(?:(?!(?:after|during|at|in|following|before|with|by|when|who|that)\b)[\w'’.-]+,? ){1,9}"
    r"(?:late |early )?(?:on )?$"
)
