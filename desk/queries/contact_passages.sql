-- Grain: one row per passage that tells of one contact, with its article; best first.
-- Parameters: contact_id.
SELECT m.quote, m.date_text, m.date_reason, a.article_id, a.title, a.source, a.path, a.url,
       a.published, a.published_end, a.published_precision
FROM mentions AS m
JOIN articles AS a USING (article_id)
WHERE m.contact_id = $contact_id
ORDER BY m.confidence DESC, a.published NULLS LAST, m.start_char
