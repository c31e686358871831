-- Topics by level: in how many of a level's contacts each came up.
-- Grain: one row per topic x level (level null where it is not told). at_level = the level's contacts with a known topic,
-- whatever the topic.
-- Parameters: those of contacts_shown.
WITH chosen AS (
    SELECT c.contact_id, c.level
    FROM contacts_shown(
        $pair, $levels, $tracks, $modes, $statuses, $topics, $period_start, $period_end, $as_of, $register, $least_confidence
    ) c
),
told AS (
    SELECT DISTINCT c.level, t.topic, t.contact_id
    FROM topics_known($as_of, $register) t
    JOIN chosen c USING (contact_id)
),
totals AS (
    SELECT level, count(DISTINCT contact_id)::integer AS at_level
    FROM told
    GROUP BY level
),
final AS (
    SELECT t.topic, t.level, count(*)::integer AS contacts, any_value(n.at_level) AS at_level
    FROM told t
    JOIN totals n ON t.level IS NOT DISTINCT FROM n.level
    WHERE len($topics::varchar[]) = 0 OR list_contains($topics::varchar[], t.topic)
    GROUP BY t.topic, t.level
)
SELECT *
FROM final
ORDER BY topic, level
