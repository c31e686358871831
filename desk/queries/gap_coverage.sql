-- Which months the articles published by $as_of cover, so that silence is told apart from missing reports.
-- Grain: one row per pair x month, from the month the first silence of the scope begins to the month of $as_of; months
-- without an article have article_count 0.
-- Parameters: $pair (code or null for all), $scope (channel, mode, mechanism, any), $as_of (date),
-- $register, $least_confidence, $whole (see gaps_then).
WITH span AS (
    SELECT pair, date_trunc('month', min(start_date))::date AS first_month
    FROM gaps_then($pair, $scope, $as_of, $register, $least_confidence, $whole)
    GROUP BY pair
),
months AS (
    SELECT pair, unnest(generate_series(first_month, $as_of::date, INTERVAL 1 MONTH))::date AS month
    FROM span
),
final AS (
    SELECT m.pair, m.month, coalesce(c.article_count, 0)::integer AS article_count
    FROM months m
    LEFT JOIN coverage_known($as_of) c ON c.pair = m.pair AND c.month = m.month
)
SELECT *
FROM final
ORDER BY pair, month
