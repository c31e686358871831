-- gaps. Grain: one row per silence, with the statement about it (the one that gives the narrowest length).
-- Parameters: none.
WITH best_claim AS (
    SELECT gap_id, claim_id
    FROM claims
    WHERE gap_id IS NOT NULL
    QUALIFY row_number() OVER (
        PARTITION BY gap_id
        ORDER BY kind = 'silence' DESC, coalesce(months_high, 1e9) - coalesce(months_low, 0), claim_id
    ) = 1
)

SELECT
    gap_spans.gap_id, pair, scope, channel, previous_contact_id, next_contact_id, start_date, end_date, days, days_min,
    days_max, months, is_open, rank, percentile, attempts_inside, best_claim.claim_id
FROM gap_spans
LEFT JOIN best_claim ON gap_spans.gap_id = best_claim.gap_id
