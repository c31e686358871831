-- The passages from which the topics of one contact were read, with the side that raised each.
-- Grain: one row per topic x side x passage. Parameters: $contact_id.
WITH final AS (
    SELECT
        t.topic,
        t.raised_by,
        t.quote,
        t.article_id,
        t.start_char,
        t.end_char,
        a.title AS article_title,
        a.source,
        a.path,
        a.published,
        a.published_end,
        a.published_precision
    FROM topics t
    JOIN articles a USING (article_id)
    WHERE t.contact_id = $contact_id
)
SELECT *
FROM final
ORDER BY topic, raised_by NULLS LAST, published NULLS LAST, article_id, start_char
