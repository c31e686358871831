-- Silences of a few pairs for one time axis, each with the contacts that bound it.
-- Grain: one row per silence of a pair between held contacts; oldest first within a pair.
-- Parameters: $pairs (list of codes), $levels, $tracks, $modes, $topics (lists, empty = all), $period_start and
-- $period_end (silences that touch the period; the open one is counted to the period's end), $as_of, $register,
-- $least_confidence.
WITH known AS (
    SELECT contact_id, title FROM contacts_known($as_of, $register, $least_confidence)
)
SELECT
    s.*,
    before.title AS previous_title,
    after.title AS next_title
FROM silences_shown(
    $pairs, $levels, $tracks, $modes, $topics, $period_end, $as_of, $register, $least_confidence
) AS s
LEFT JOIN known AS before ON before.contact_id = s.previous_contact_id
LEFT JOIN known AS after ON after.contact_id = s.next_contact_id
WHERE $period_start::DATE IS NULL OR s.end_date >= $period_start::DATE
ORDER BY s.pair, s.start_date
