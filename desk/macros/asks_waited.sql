-- Table macro asks_waited(pair, as_of, register, least_confidence): what came after a request, refusal, proposal or cancellation.
-- Grain: one row per pair x dated contact that was asked for or called off. The next contact held in the same series, or where
-- none is named on the same channel, from its first day on; days_min and days_max are as far apart as the dates leave open.
-- Until there is one, is_waiting, and the days run to the as-of date. is_repeat: its wide date holds a better dated one of
-- the same kind on the same line, so it may be the same told twice. A proposal for days to come is no request yet.
CREATE OR REPLACE MACRO asks_waited(wanted_pair, as_of_day, with_register, least_confidence) AS TABLE
WITH dated AS (
    SELECT
        c.contact_id, p.pair, c.status, c.mode, c.mechanism, c.channel AS line, c.attempts, c.requested_by, c.start_date,
        c.end_date, c.date_precision = 'day' AS is_exact,
        CASE c.date_precision WHEN 'day' THEN 0 WHEN 'month' THEN 1 ELSE 2 END AS vagueness,
        c.status IN ('requested', 'refused', 'cancelled') OR (c.status = 'proposed' AND c.end_date <= c.first_reported) AS is_ask
    FROM contacts_known(as_of_day, with_register, least_confidence) AS c
    JOIN contact_pairs AS p USING (contact_id)
    WHERE c.start_date IS NOT NULL AND (wanted_pair IS NULL OR p.pair = wanted_pair::VARCHAR)
),
asks AS (
    SELECT *, if(mechanism IS NULL, 'channel', 'mechanism') AS scope, coalesce(mechanism, line) AS channel
    FROM dated
    WHERE is_ask AND coalesce(mechanism, line) IS NOT NULL
),
held AS (
    SELECT *, 'channel' AS scope, line AS channel FROM dated WHERE status = 'held' AND line IS NOT NULL
    UNION ALL
    SELECT *, 'mechanism', mechanism FROM dated WHERE status = 'held' AND mechanism IS NOT NULL
),
repeats AS (
    SELECT DISTINCT vague.contact_id
    FROM asks AS vague
    JOIN asks AS better USING (pair, scope, channel, status)
    WHERE vague.vagueness > better.vagueness
      AND vague.start_date <= better.end_date
      AND better.start_date <= vague.end_date
      AND (vague.mode = better.mode OR 'unspecified' IN (vague.mode, better.mode))
      AND coalesce(vague.requested_by, better.requested_by) IS NOT DISTINCT FROM coalesce(better.requested_by, vague.requested_by)
),
final AS (
    SELECT
        a.*,
        h.contact_id AS next_id,
        h.contact_id IS NULL AS is_waiting,
        coalesce(h.start_date, as_of_day::DATE) AS earliest,
        coalesce(if(h.is_exact, h.start_date, h.end_date), as_of_day::DATE) AS latest
    FROM asks AS a
    ASOF LEFT JOIN held AS h
        ON a.pair = h.pair AND a.scope = h.scope AND a.channel = h.channel AND a.start_date <= h.start_date
)
SELECT
    contact_id, pair, scope, channel, status, start_date, end_date, coalesce(attempts, 1)::INTEGER AS times, requested_by,
    next_id, is_waiting, contact_id IN (SELECT r.contact_id FROM repeats AS r) AS is_repeat,
    greatest(date_diff('day', end_date, earliest), 0)::INTEGER AS days_min,
    greatest(date_diff('day', start_date, latest), 0)::INTEGER AS days_max
FROM final;
