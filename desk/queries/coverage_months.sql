-- Grain: one row per pair and month with at least one article, for one pair or all.
-- Parameters: pair, as_of.
SELECT pair, month, article_count
FROM coverage_known($as_of)
WHERE ($pair IS NULL OR pair = $pair)
ORDER BY pair, month
