-- Country pairs to choose from when pairs are set side by side.
-- Grain: one row per pair with a contact that the filters let through; most contacts held first, then by code.
-- Parameters: those of contacts_shown without pair.
SELECT
    p.pair,
    count(*)::INTEGER AS contacts,
    (count(*) FILTER (c.status = 'held'))::INTEGER AS held
FROM contacts_shown(
    NULL, $levels, $tracks, $modes, $statuses, $topics, $period_start, $period_end, $as_of, $register, $least_confidence
) AS c
JOIN contact_pairs AS p USING (contact_id)
WHERE c.start_date IS NOT NULL
GROUP BY p.pair
ORDER BY held DESC, contacts DESC, p.pair
