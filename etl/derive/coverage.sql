-- coverage. Grain: one row per pair x month, from the month of the first article that tells of the pair to the month of
-- $as_of; months without such an article have 0, so that silence without coverage shows. Parameters: $as_of.
WITH telling AS (
    SELECT DISTINCT contact_pairs.pair, mentions.article_id, date_trunc('month', articles.published) AS month
    FROM mentions
    INNER JOIN articles ON mentions.article_id = articles.article_id
    INNER JOIN contact_pairs ON mentions.contact_id = contact_pairs.contact_id
    WHERE articles.published_precision IN ('day', 'month')
),

spans AS (
    SELECT
        pair,
        min(month) AS first_month,
        greatest(max(month), date_trunc('month', CAST($as_of AS DATE))) AS last_month
    FROM telling
    GROUP BY pair
),

months AS (
    SELECT pair, CAST(unnest(generate_series(first_month, last_month, to_months(1))) AS DATE) AS month
    FROM spans
)

SELECT months.pair, months.month, CAST(count(telling.article_id) AS INTEGER) AS article_count
FROM months
LEFT JOIN telling ON months.pair = telling.pair AND months.month = telling.month
GROUP BY months.pair, months.month
