-- Articles in which the topics of the contacts shown were read.
-- Grain: one row per article, oldest first. Parameters: those of contacts_shown.
WITH chosen AS (
    SELECT c.contact_id
    FROM contacts_shown(
        $pair, $levels, $tracks, $modes, $statuses, $topics, $period_start, $period_end, $as_of, $register, $least_confidence
    ) c
),
told AS (
    SELECT DISTINCT t.article_id
    FROM topics_known($as_of, $register) t
    JOIN chosen c USING (contact_id)
    WHERE len($topics::varchar[]) = 0 OR list_contains($topics::varchar[], t.topic)
),
final AS (
    SELECT a.article_id, a.title, a.source, a.path, a.published, a.published_end, a.published_precision, a.url
    FROM articles a
    JOIN told USING (article_id)
)
SELECT *
FROM final
ORDER BY published NULLS LAST, article_id
