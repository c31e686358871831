-- Who talks to whom, and at which levels: the edges of the network of countries.
-- Grain: one row per pair x level with a held contact (level null where the text does not give it); most contacts first.
-- Parameters: those of contacts_shown without pair and statuses.
WITH held AS (
    SELECT c.*, p.pair AS told_pair
    FROM contacts_shown(
        NULL, $levels, $tracks, $modes, ['held'], $topics, $period_start, $period_end, $as_of, $register,
        $least_confidence
    ) AS c
    JOIN contact_pairs AS p USING (contact_id)
)
SELECT
    told_pair AS pair,
    level,
    count(*)::INTEGER AS held,
    min(start_date) AS first_day,
    max(end_date) AS last_day,
    -- The newest; an undated one only where none is dated.
    arg_max(contact_id, (coalesce(end_date, DATE '0001-01-01'), contact_id)) AS last_contact_id
FROM held
GROUP BY told_pair, level
ORDER BY held DESC, pair, level
