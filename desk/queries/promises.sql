-- What was promised, asked for, refused or called off, and what became of it.
-- Grain: one row per contact that is planned, proposed, requested, refused or cancelled, oldest first. due_start and due_end:
-- the window of a promise; state: see promise_states (null for refusals and cancellations); settled_id: the contact that
-- kept a promise, or the next one held after a request or refusal; denied_id: the refusal or cancellation that fell to a
-- promise; told_with: the promise that a refusal or cancellation fell to.
-- Parameters: those of contacts_shown.
WITH shown AS (
    SELECT *
    FROM contacts_shown($pair, $levels, $tracks, $modes, $statuses, $topics, $period_start, $period_end, $as_of, $register, $least_confidence)
    WHERE status IN ('planned', 'proposed', 'requested', 'refused', 'cancelled')
),
known AS (
    SELECT * FROM contacts_known($as_of, $register, $least_confidence)
    WHERE $pair IS NULL OR contact_id IN (SELECT contact_id FROM contact_pairs WHERE pair = $pair)
),
states AS (
    SELECT * FROM promise_states($as_of, $register, $least_confidence, $pair)
),
waits AS (
    SELECT * FROM asks_waited($pair, $as_of, $register, $least_confidence)
    QUALIFY row_number() OVER (PARTITION BY contact_id ORDER BY is_waiting, days_min, pair) = 1
),
pairs AS (
    SELECT contact_id, min(pair) AS shown_pair FROM contact_pairs WHERE $pair IS NULL OR pair = $pair GROUP BY contact_id
),
told_with AS (
    SELECT denied_by AS contact_id, min(contact_id) AS told_with FROM states WHERE denied_by IS NOT NULL GROUP BY denied_by
)
SELECT
    s.contact_id, s.title, pairs.shown_pair, s.countries, s.level, s.track, s.mode, s.mechanism, s.status, s.start_date,
    s.end_date, s.date_precision, s.requested_by, coalesce(s.attempts, 1)::INTEGER AS times, s.reason, s.origin,
    states.due_start, states.due_end, states.state, states.days_late, states.reason AS state_reason,
    told_with.told_with,
    coalesce(waits.is_repeat, FALSE) AS is_repeat,
    waits.days_min AS wait_min, waits.days_max AS wait_max, coalesce(waits.is_waiting, FALSE) AS is_waiting,
    kept.contact_id IS NOT NULL AS is_kept,
    coalesce(kept.contact_id, later.contact_id) AS settled_id,
    coalesce(kept.title, later.title) AS settled_title,
    coalesce(kept.start_date, later.start_date) AS settled_start,
    coalesce(kept.end_date, later.end_date) AS settled_end,
    coalesce(kept.date_precision, later.date_precision) AS settled_precision,
    coalesce(kept.mode, later.mode) AS settled_mode,
    coalesce(kept.mechanism, later.mechanism) AS settled_mechanism,
    denied.contact_id AS denied_id, denied.title AS denied_title, denied.status AS denied_status,
    denied.start_date AS denied_start, denied.end_date AS denied_end, denied.date_precision AS denied_precision,
    denied.reason AS denied_reason
FROM shown AS s
LEFT JOIN pairs USING (contact_id)
LEFT JOIN states USING (contact_id)
LEFT JOIN waits USING (contact_id)
LEFT JOIN told_with USING (contact_id)
LEFT JOIN known AS kept ON kept.contact_id = states.kept_by
LEFT JOIN known AS later ON later.contact_id = waits.next_id
LEFT JOIN known AS denied ON denied.contact_id = states.denied_by
ORDER BY s.start_date NULLS LAST, s.end_date, s.contact_id
