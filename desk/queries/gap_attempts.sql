-- What was tried inside the silences: requests, refusals, cancellations and proposals.
-- Grain: one row per gap x contact that did not come about. Columns of the contact, and the gap it falls into.
-- Parameters: $pair (code or null for all), $scope (channel, mode, mechanism, any), $as_of (date; later attempts and
-- silences are left out).
WITH begun AS (
    SELECT
        gap_id,
        pair,
        scope,
        channel,
        start_date,
        CASE WHEN is_open OR end_date > $as_of::date THEN $as_of::date ELSE end_date END AS until
    FROM gaps
    WHERE scope = $scope AND start_date <= $as_of::date AND ($pair::varchar IS NULL OR pair = $pair)
),
attempts AS (
    SELECT p.pair, c.* EXCLUDE (pair)
    FROM contacts c
    JOIN contact_pairs p USING (contact_id)
    WHERE c.status IN ('requested', 'refused', 'cancelled', 'proposed') AND c.start_date <= $as_of::date
),
final AS (
    SELECT
        b.gap_id,
        a.contact_id,
        a.title,
        a.start_date,
        a.end_date,
        a.date_precision,
        a.level,
        a.status,
        a.mode,
        a.requested_by,
        coalesce(a.attempts, 1)::integer AS times,
        a.reason
    FROM begun b
    JOIN attempts a
        ON a.pair = b.pair
        AND a.start_date > b.start_date
        AND a.start_date <= b.until
        AND CASE b.scope
            WHEN 'channel' THEN a.channel = b.channel
            WHEN 'mode' THEN a.mode = b.channel
            WHEN 'mechanism' THEN a.mechanism = b.channel
            ELSE TRUE
        END
)
SELECT *
FROM final
ORDER BY start_date, contact_id, gap_id
