-- Grain: one row per pair and month with at least one article, for one pair or all.
-- Parameters: pair, as_of.
SELECT pair, month, article_count
FROM coverage
WHERE ($pair IS NULL OR pair = $pair) AND month <= $as_of AND article_count > 0
ORDER BY pair, month
