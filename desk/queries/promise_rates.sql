-- How many promises came about, by who made them, by series and by level.
-- Grain: one row per grouping (side, mechanism, level) x group; code null where the articles do not tell. The side of
-- a plan is "both" (both agreed); that of a request or proposal is the one that made it.
-- Parameters: those of contacts_shown.
WITH promised AS (
    SELECT s.*, p.state
    FROM contacts_shown($pair, $levels, $tracks, $modes, $statuses, $topics, $period_start, $period_end, $as_of, $register, $least_confidence) AS s
    JOIN promise_states($as_of, $register, $least_confidence, $pair) AS p USING (contact_id)
),
grouped AS (
    SELECT 'side' AS grouping, if(status = 'planned', 'both', requested_by) AS code, state FROM promised
    UNION ALL
    SELECT 'mechanism', mechanism, state FROM promised
    UNION ALL
    SELECT 'level', level, state FROM promised
)
SELECT
    grouping, code,
    count(*)::INTEGER AS made,
    (count(*) FILTER (state = 'kept'))::INTEGER AS kept,
    (count(*) FILTER (state = 'late'))::INTEGER AS late,
    (count(*) FILTER (state IN ('broken', 'refused')))::INTEGER AS not_kept,
    (count(*) FILTER (state = 'open'))::INTEGER AS still_open,
    (count(*) FILTER (state = 'unknown'))::INTEGER AS not_known
FROM grouped
GROUP BY grouping, code
ORDER BY grouping, made DESC, code NULLS LAST
