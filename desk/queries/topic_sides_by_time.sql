-- When each side of one pair raised what, for drawing what one keeps raising and the other leaves out.
-- Grain: one row per topic x dated contact. side as topics_sided tells it.
-- Parameters: those of contacts_shown; $pair is required.
WITH chosen AS (
    SELECT c.contact_id, c.title, c.start_date, c.end_date, c.date_precision, c.level, c.mode, c.status
    FROM contacts_shown(
        $pair, $levels, $tracks, $modes, $statuses, $topics, $period_start, $period_end, $as_of, $register, $least_confidence
    ) c
    WHERE c.start_date IS NOT NULL
),
final AS (
    SELECT t.topic, t.side, t.quote, t.passages, c.*
    FROM topics_sided($pair, $as_of, $register) t
    JOIN chosen c USING (contact_id)
    WHERE len($topics::varchar[]) = 0 OR list_contains($topics::varchar[], t.topic)
)
SELECT *
FROM final
ORDER BY topic, start_date, contact_id
