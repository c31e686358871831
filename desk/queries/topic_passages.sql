-- The passages from which the topics of one contact were read, with the side that raised each; and the topics that only the
-- register names, with the page that the register names for them.
-- Grain: one row per topic x side x passage; article_id and quote are null for a topic of the register. before = the
-- text before the passage.
-- Parameters: $contact_id, $as_of (date), $register (boolean).
WITH told AS (
    SELECT * FROM topics_known($as_of, $register) WHERE contact_id = $contact_id
),
final AS (
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
        a.published_precision,
        a.url,
        right(a.text[:t.start_char], 1200) AS before,
        r.source_name,
        r.source_url,
        r.note
    FROM told t
    LEFT JOIN articles a USING (article_id)
    LEFT JOIN (
        SELECT contact_id, any_value(source_name) AS source_name, any_value(source_url) AS source_url, any_value(note) AS note
        FROM register
        GROUP BY contact_id
    ) r ON t.article_id IS NULL AND r.contact_id = t.contact_id
)
SELECT *
FROM final
ORDER BY topic, article_id IS NULL, raised_by NULLS LAST, published NULLS LAST, article_id, start_char
