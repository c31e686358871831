-- Statements about silences and firsts read in one article.
-- Grain: one row per claim. Parameters: $article_id.
WITH final AS (
    SELECT
        c.claim_id,
        c.start_char,
        c.end_char,
        c.quote,
        c.kind,
        c.pair,
        c.channel,
        c.months_low,
        c.months_high,
        c.computed_months,
        c.agrees,
        c.reason,
        g.days AS computed_days,
        g.start_date AS gap_start,
        g.end_date AS gap_end
    FROM claims c
    LEFT JOIN gaps g USING (gap_id)
    WHERE c.article_id = $article_id
)
SELECT *
FROM final
ORDER BY start_char
