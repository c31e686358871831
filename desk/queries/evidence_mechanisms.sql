-- Hotlines, talks, working groups and agreements read in one article.
-- Grain: one row per mechanism. Parameters: $article_id.
WITH final AS (
    SELECT mechanism, name, kind, countries, established, first_used, start_char, end_char, quote
    FROM mechanisms
    WHERE article_id = $article_id
)
SELECT *
FROM final
ORDER BY start_char NULLS LAST, name
