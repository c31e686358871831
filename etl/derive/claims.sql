-- claims. Grain: one row per statement about a silence or a first, compared with the computed silence it speaks of, with all
-- that the build knows. Parameters: $as_of (date or null). The rules are in macros/claims_judged.sql, which the dashboard
-- asks for other days too.
SELECT
    claim_id, article_id, start_char, end_char, quote, kind, months_low, months_high, pair, channel, mode, contact_id,
    gap_id, computed_months, agrees, reason
FROM claims_judged($as_of, true, 0, NULL)
