-- How often each topic came up, by month.
-- Grain: one row per topic x month (first day of the month in which the contact began; undated contacts are left out).
-- Parameters: those of contacts_shown.
WITH chosen AS (
    SELECT c.contact_id, date_trunc('month', c.start_date)::date AS month
    FROM contacts_shown(
        $pair, $levels, $tracks, $modes, $statuses, $topics, $period_start, $period_end, $as_of, $register, $least_confidence
    ) c
    WHERE c.start_date IS NOT NULL
),
final AS (
    SELECT t.topic, c.month, count(DISTINCT t.contact_id)::integer AS contacts
    FROM topics_known($as_of, $register) t
    JOIN chosen c USING (contact_id)
    WHERE len($topics::varchar[]) = 0 OR list_contains($topics::varchar[], t.topic)
    GROUP BY t.topic, c.month
)
SELECT *
FROM final
ORDER BY topic, month
