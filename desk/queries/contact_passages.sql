-- Grain: one row per passage that tells of one contact, with its article, of those out by as_of; best first.
-- Parameters: contact_id, as_of (date).
SELECT m.quote, m.date_text, m.date_reason, a.article_id, a.title, a.source, a.path, a.url,
       a.published, a.published_end, a.published_precision
FROM mentions AS m
JOIN articles_out($as_of) AS a USING (article_id)
WHERE m.contact_id = $contact_id
ORDER BY m.confidence DESC, a.published NULLS LAST, m.start_char
