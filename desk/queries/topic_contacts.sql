-- Which topics each contact had, for drawing every contact as a mark.
-- Grain: one row per topic x dated contact. raised_by lists the distinct sides (codes, both), empty where not told. passages is 0
-- and quote null where the register alone names the topic.
-- Parameters: those of contacts_shown.
WITH chosen AS (
    SELECT c.*
    FROM contacts_shown(
        $pair, $levels, $tracks, $modes, $statuses, $topics, $period_start, $period_end, $as_of, $register, $least_confidence
    ) c
    WHERE c.start_date IS NOT NULL
),
final AS (
    SELECT
        t.topic,
        c.contact_id,
        any_value(c.title) AS title,
        any_value(c.start_date) AS start_date,
        any_value(c.end_date) AS end_date,
        any_value(c.date_precision) AS date_precision,
        any_value(c.level) AS level,
        any_value(c.mode) AS mode,
        any_value(c.status) AS status,
        list_sort(coalesce(list(DISTINCT t.raised_by) FILTER (t.raised_by IS NOT NULL), [])) AS raised_by,
        min_by(t.quote, t.start_char) AS quote,
        count(t.article_id)::integer AS passages
    FROM topics_known($as_of, $register) t
    JOIN chosen c USING (contact_id)
    WHERE len($topics::varchar[]) = 0 OR list_contains($topics::varchar[], t.topic)
    GROUP BY t.topic, c.contact_id
)
SELECT *
FROM final
ORDER BY topic, start_date, contact_id
