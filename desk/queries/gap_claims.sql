-- What the articles say about silences and firsts, beside the computed figure.
-- Grain: one row per claim read in an article that was out by $as_of (see articles_out).
-- Parameters: $pair (code or null for all), $as_of (date).
WITH claims_out AS (
    SELECT c.*, a.title AS article_title, a.source, a.path, a.published, a.published_end, a.published_precision
    FROM claims c
    JOIN articles_out($as_of) a USING (article_id)
    WHERE $pair::varchar IS NULL OR c.pair = $pair
),
final AS (
    SELECT
        c.claim_id,
        c.article_id,
        c.article_title,
        c.source,
        c.path,
        c.published,
        c.published_end,
        c.published_precision,
        c.start_char,
        c.end_char,
        c.quote,
        c.kind,
        c.months_low,
        c.months_high,
        c.pair,
        c.channel,
        c.mode,
        c.contact_id,
        c.gap_id,
        c.computed_months,
        c.agrees,
        c.reason,
        g.days AS computed_days,
        g.start_date AS gap_start,
        g.end_date AS gap_end,
        g.channel AS gap_channel,
        g.scope AS gap_scope
    FROM claims_out c
    LEFT JOIN gaps g USING (gap_id)
)
SELECT *
FROM final
ORDER BY gap_id IS NULL, kind DESC, published DESC NULLS LAST, start_char
