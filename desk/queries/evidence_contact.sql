-- All passages of one contact in all articles, oldest article first.
-- Grain: one row per mention. Parameters: $contact_id.
WITH final AS (
    SELECT
        m.mention_id,
        m.article_id,
        m.start_char,
        m.end_char,
        m.quote,
        m.date_text,
        m.date_reason,
        m.start_date AS told_start,
        m.end_date AS told_end,
        m.date_precision AS told_precision,
        m.status AS told_status,
        m.mode AS told_mode,
        m.rule,
        m.confidence,
        c.contact_id,
        c.title,
        c.level,
        a.title AS article_title,
        a.source,
        a.path,
        a.published,
        a.published_end,
        a.published_precision
    FROM mentions m
    JOIN contacts c USING (contact_id)
    JOIN articles a USING (article_id)
    WHERE m.contact_id = $contact_id
)
SELECT *
FROM final
ORDER BY published NULLS LAST, article_id, start_char
