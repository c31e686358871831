-- What was tried inside the silences: requests, refusals, cancellations and proposals.
-- Grain: one row per gap x contact that did not come about. Columns of the contact, and the gap it falls into.
-- Parameters: $pair (code or null for all), $scope (channel, mode, mechanism, any), $as_of (date; later attempts and
-- silences are left out).
WITH final AS (
    SELECT
        t.gap_id,
        c.contact_id,
        c.title,
        c.start_date,
        c.end_date,
        c.date_precision,
        c.level,
        c.status,
        c.mode,
        c.requested_by,
        t.times::integer AS times,
        c.reason
    FROM gaps_tried($pair, $scope, $as_of) t
    JOIN contacts c USING (contact_id)
)
SELECT *
FROM final
ORDER BY start_date, contact_id, gap_id
