-- What was tried inside the silences: requests, refusals, cancellations and proposals.
-- Grain: one row per gap x contact that did not come about. Columns of the contact, and the gap it falls into.
-- Parameters: $pair (code or null for all), $scope (channel, mode, mechanism, any), $as_of (date; later attempts and
-- silences are left out), $register, $least_confidence, $whole (see gaps_then).
SELECT
    gap_id, contact_id, title, start_date, end_date, date_precision, level, track, status, mode, requested_by,
    times::integer AS times, reason, origin
FROM gaps_tried($pair, $scope, $as_of, $register, $least_confidence, $whole)
ORDER BY start_date, contact_id, gap_id
