-- How long ago each pair of countries last held a contact that the filters let through.
-- Grain: one row per pair with a held contact; days_min and days_max differ where its date is not known to the day, and
-- all days are null where no held contact of the pair can be dated. Most contacts held first.
-- Parameters: those of contacts_shown without pair and statuses. Days count to $as_of, or to $period_end if earlier.
WITH held AS MATERIALIZED (
    SELECT c.*, p.pair AS told_pair
    FROM contacts_shown(
        NULL, $levels, $tracks, $modes, ['held'], $topics, $period_start, $period_end, $as_of, $register,
        $least_confidence
    ) AS c
    JOIN contact_pairs AS p USING (contact_id)
),
told AS (
    SELECT told_pair AS pair, count(*)::INTEGER AS held, max(contact_id) AS some_contact_id
    FROM held
    GROUP BY told_pair
),
silent AS (
    SELECT *
    FROM silences_shown([], $levels, $tracks, $modes, $topics, $period_end, $as_of, $register, $least_confidence)
    WHERE is_open
)
SELECT
    told.pair, told.held, silent.days, silent.days_min, silent.days_max,
    least($as_of::DATE, coalesce($period_end::DATE, $as_of::DATE)) AS counted_to,
    last.contact_id, last.title, last.start_date, last.end_date, last.date_precision, last.level, last.track, last.mode, last.origin
FROM told
LEFT JOIN silent USING (pair)
JOIN contacts_known($as_of, $register, $least_confidence) AS last
    ON last.contact_id = coalesce(silent.previous_contact_id, told.some_contact_id)
ORDER BY told.held DESC, told.pair
