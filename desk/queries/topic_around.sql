-- Which topics came up in the year before a silence, and which in the year after it.
-- Grain: one row per topic. before and after count the contacts that took place within twelve months of the silence and in
-- which the topic came up; all_before and all_after those with any known topic. The contacts that bound it count.
-- Parameters: those of contacts_shown, $pair being the pair of the silence; $gap_start, $gap_end (dates; $gap_end null while
-- the silence is open), $channel (level and track joined, or null for every channel).
WITH chosen AS (
    SELECT
        c.contact_id,
        c.end_date <= $gap_start::date AS is_before
    FROM contacts_shown(
        $pair, $levels, $tracks, $modes, $statuses, $topics, $period_start, $period_end, $as_of, $register, $least_confidence
    ) c
    WHERE c.status = 'held'
      AND ($channel::varchar IS NULL OR c.channel = $channel::varchar)
      AND (
          (c.end_date <= $gap_start::date AND c.start_date >= $gap_start::date - INTERVAL 12 MONTH)
          OR (c.start_date >= $gap_end::date AND c.end_date <= $gap_end::date + INTERVAL 12 MONTH)
      )
),
told AS (
    SELECT DISTINCT c.contact_id, c.is_before, t.topic
    FROM topics_known($as_of, $register) t
    JOIN chosen c USING (contact_id)
),
totals AS (
    SELECT
        count(DISTINCT contact_id) FILTER (is_before)::integer AS all_before,
        count(DISTINCT contact_id) FILTER (NOT is_before)::integer AS all_after
    FROM told
),
final AS (
    SELECT
        t.topic,
        count(*) FILTER (t.is_before)::integer AS before,
        count(*) FILTER (NOT t.is_before)::integer AS after,
        any_value(n.all_before) AS all_before,
        any_value(n.all_after) AS all_after
    FROM told t
    CROSS JOIN totals n
    WHERE len($topics::varchar[]) = 0 OR list_contains($topics::varchar[], t.topic)
    GROUP BY t.topic
)
SELECT *
FROM final
ORDER BY before + after DESC, topic
