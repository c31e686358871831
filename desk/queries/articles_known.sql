-- Articles out by a day that tell of any of the contacts named; see articles_out.
-- Grain: one row per article, oldest first. Parameters: $contact_ids (list of contact_id), $as_of (date).
SELECT DISTINCT a.article_id, a.title, a.source, a.path, a.published, a.published_end, a.published_precision, a.url
FROM articles_out($as_of) AS a
JOIN mentions AS m ON m.article_id = a.article_id
WHERE list_contains($contact_ids::VARCHAR[], m.contact_id)
ORDER BY a.published NULLS LAST, a.article_id
