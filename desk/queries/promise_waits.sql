-- How long from the first request to the contact.
-- Grain: one row per pair x series or channel x contact that ended the wait; one more while somebody still waits. It begins with
-- the first request, refusal or proposal since the contact before; cancellations, what may be told twice and refusals of what
-- both had agreed do not count.
-- Parameters: $pair (code or null), $levels, $tracks, $modes (lists of codes, empty = all), $period_start, $period_end,
-- $as_of, $register, $least_confidence, $statuses, $topics: those of contacts_shown, which choose the requests.
WITH shown AS (
    SELECT contact_id, title, level, track, date_precision
    FROM contacts_shown($pair, $levels, $tracks, $modes, $statuses, $topics, $period_start, $period_end, $as_of, $register, $least_confidence)
),
of_plans AS (
    SELECT s.denied_by AS contact_id
    FROM promise_states($as_of, $register, $least_confidence, $pair) AS s
    WHERE s.state <> 'refused' AND s.denied_by IS NOT NULL
),
asks AS (
    SELECT w.*, shown.title, shown.level, shown.track, shown.date_precision
    FROM asks_waited($pair, $as_of, $register, $least_confidence) AS w
    JOIN shown USING (contact_id)
    WHERE w.status <> 'cancelled' AND NOT w.is_repeat AND w.contact_id NOT IN (SELECT contact_id FROM of_plans)
),
waits AS (
    SELECT
        *,
        sum(times) OVER wait AS asked,
        sum(if(status = 'refused', times, 0)) OVER wait AS refused
    FROM asks
    WINDOW wait AS (PARTITION BY pair, scope, channel, next_id)
    QUALIFY row_number() OVER (wait ORDER BY start_date, end_date, contact_id) = 1
)
SELECT
    w.contact_id, w.title, w.pair, w.scope, w.channel, w.level, w.track, w.start_date, w.end_date, w.date_precision,
    w.requested_by, w.asked::INTEGER AS asked, w.refused::INTEGER AS refused, w.days_min, w.days_max, w.is_waiting,
    n.contact_id AS next_id, n.title AS next_title, n.start_date AS next_start, n.end_date AS next_end,
    n.date_precision AS next_precision
FROM waits AS w
LEFT JOIN contacts_known($as_of, $register, $least_confidence) AS n ON n.contact_id = w.next_id
ORDER BY w.is_waiting, w.start_date, w.pair, w.channel
