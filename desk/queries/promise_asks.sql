-- Who asks and who refuses: what became of what each side asked for.
-- Grain: one row per pair x side that asked (null: not told). Counted in times asked: three requests told as one contact are
-- three. A contact that took place counts if it is told who asked for it. What may be the same told twice counts once, and
-- a request that has its answer as a contact of its own counts with it.
-- Parameters: those of contacts_shown.
WITH shown AS (
    SELECT c.*, p.pair AS asked_pair
    FROM contacts_shown($pair, $levels, $tracks, $modes, $statuses, $topics, $period_start, $period_end, $as_of, $register, $least_confidence) AS c
    JOIN contact_pairs AS p USING (contact_id)
    WHERE ($pair IS NULL OR p.pair = $pair)
      AND (c.status IN ('requested', 'proposed', 'refused') OR (c.status = 'held' AND c.requested_by IS NOT NULL))
),
states AS (
    SELECT s.*, c.status
    FROM promise_states($as_of, $register, $least_confidence, $pair) AS s
    JOIN shown AS c USING (contact_id)
),
answers AS (
    SELECT unnest([kept_by, denied_by]) AS contact_id FROM states
),
repeats AS (
    SELECT contact_id FROM asks_waited($pair, $as_of, $register, $least_confidence) WHERE is_repeat
),
asked AS (
    SELECT
        shown.asked_pair AS pair,
        if(list_contains(shown.countries, shown.requested_by), shown.requested_by, NULL) AS side,
        coalesce(shown.attempts, 1) AS times,
        CASE
            WHEN shown.status IN ('held', 'refused') THEN shown.status
            WHEN states.state IN ('kept', 'late') THEN 'held'
            WHEN states.state = 'refused' THEN 'refused'
            WHEN states.state = 'open' THEN 'open'
            ELSE 'silent'
        END AS outcome
    FROM shown
    LEFT JOIN states USING (contact_id)
    WHERE shown.contact_id NOT IN (SELECT contact_id FROM answers WHERE contact_id IS NOT NULL)
      AND shown.contact_id NOT IN (SELECT contact_id FROM repeats)
)
SELECT
    pair, side,
    sum(times)::INTEGER AS times,
    coalesce(sum(times) FILTER (outcome = 'held'), 0)::INTEGER AS held,
    coalesce(sum(times) FILTER (outcome = 'refused'), 0)::INTEGER AS refused,
    coalesce(sum(times) FILTER (outcome = 'open'), 0)::INTEGER AS still_open,
    coalesce(sum(times) FILTER (outcome = 'silent'), 0)::INTEGER AS no_answer
FROM asked
GROUP BY pair, side
ORDER BY pair, times DESC, side NULLS LAST
