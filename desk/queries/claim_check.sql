-- What articles state about silences and firsts, each beside the silence computed from the dates known on the chosen day.
-- Grain: one row per statement in an article that was out by $as_of (see articles_out). months_off is how far
-- the computed length lies outside the stated one, 0 inside it, null where it cannot be told.
-- Parameters: $pair (code or null for all), $as_of (date), $register (boolean), $least_confidence (0 to 1).
WITH judged AS (
    SELECT * FROM claims_judged($as_of, $register, $least_confidence, $pair)
),
claims_out AS (
    SELECT c.*, a.title AS article_title, a.source, a.path, a.published, a.published_end, a.published_precision, a.url
    FROM judged c
    JOIN articles_out($as_of) a USING (article_id)
),
final AS (
    SELECT
        *,
        CASE
            WHEN agrees IS NULL THEN NULL
            WHEN computed_months < months_low THEN round(computed_months - months_low, 1)
            WHEN computed_months > months_high THEN round(computed_months - months_high, 1)
            ELSE 0
        END AS months_off
    FROM claims_out
)
SELECT *
FROM final
ORDER BY agrees NULLS LAST, abs(months_off) DESC NULLS LAST, published DESC NULLS LAST, article_id, start_char
