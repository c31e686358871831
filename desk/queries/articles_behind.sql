-- Grain: one row per article that tells of any of the contacts named; oldest first. known_from is the day it was out by:
-- desk.source_line leaves out those that were not yet by the as-of date.
-- Parameters: contact_ids (list of contact_id).
SELECT DISTINCT a.article_id, a.title, a.source, a.path, a.published, a.published_end, a.published_precision, a.url, a.known_from
FROM articles_out(NULL) AS a
JOIN mentions AS m ON m.article_id = a.article_id
WHERE list_contains($contact_ids::VARCHAR[], m.contact_id)
ORDER BY a.published NULLS LAST, a.article_id
