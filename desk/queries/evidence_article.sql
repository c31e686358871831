-- One article with its text.
-- Grain: one row, or none if there is no such article. Parameters: $article_id.
WITH final AS (
    SELECT
        article_id,
        path,
        title,
        source,
        author,
        url,
        language,
        published,
        published_end,
        published_precision,
        published_basis,
        published_reason,
        text,
        char_count
    FROM articles
    WHERE article_id = $article_id
)
SELECT *
FROM final
