-- Grain: one row per channel of the pair (level x track), or per country pair where no pair is chosen.
-- Held contacts give the last contact, the usual interval (median of past silences) and the longest silence; silences run
-- from the last day of one contact to the first day of the next, the open one to the as-of date.
-- Parameters: those of contacts_shown.
WITH shown AS (
    SELECT c.*, p.pair AS lane_pair
    FROM contacts_shown($pair, $levels, $tracks, $modes, $statuses, $topics, $period_start, $period_end, $as_of, $register, $least_confidence) AS c
    JOIN contact_pairs AS p USING (contact_id)
    WHERE $pair IS NULL OR p.pair = $pair
),
laned AS (
    SELECT
        *,
        CASE WHEN $pair IS NULL THEN lane_pair ELSE concat_ws('-', coalesce(level, '?'), coalesce(track, '?')) END AS lane
    FROM shown
),
lanes AS (
    SELECT
        lane,
        any_value(lane_pair) AS pair,
        CASE WHEN $pair IS NULL THEN NULL ELSE any_value(level) END AS level,
        CASE WHEN $pair IS NULL THEN NULL ELSE any_value(track) END AS track,
        count(*)::INTEGER AS contacts,
        (count(*) FILTER (status IN ('refused', 'cancelled')))::INTEGER AS refusals,
        coalesce(sum(coalesce(attempts, 1)) FILTER (status = 'refused'), 0)::INTEGER AS refused_requests,
        max_by(contact_id, start_date) FILTER (status = 'refused') AS refused_contact_id,
        (count(*) FILTER (status = 'requested'))::INTEGER AS unanswered,
        min_by(contact_id, end_date) FILTER (status = 'planned' AND end_date >= $as_of) AS next_contact_id,
        min(end_date) FILTER (status = 'planned' AND end_date >= $as_of) AS next_end
    FROM laned
    GROUP BY lane
),
held AS (
    SELECT
        *,
        max(end_date) OVER before AS previous_end,
        max_by(date_precision, end_date) OVER before AS previous_precision
    FROM laned
    WHERE status = 'held' AND start_date IS NOT NULL
    WINDOW before AS (PARTITION BY lane ORDER BY start_date, end_date, contact_id
                      ROWS BETWEEN UNBOUNDED PRECEDING AND 1 PRECEDING)
),
silences AS (
    SELECT
        lane,
        contact_id,
        previous_end,
        start_date,
        date_precision = 'day' AND previous_precision = 'day' AS exact,
        greatest(date_diff('day', previous_end, start_date), 0) AS days
    FROM held
    WHERE previous_end IS NOT NULL
),
intervals AS (
    SELECT
        lane,
        count(*)::INTEGER AS silences,
        median(days) AS usual_days,
        max(days)::INTEGER AS longest_days,
        max_by(previous_end, days) AS longest_start,
        max_by(start_date, days) AS longest_end,
        max_by(exact, days) AS longest_exact,
        max_by(contact_id, days) AS longest_contact_id
    FROM silences
    GROUP BY lane
),
last_held AS (
    SELECT * FROM held QUALIFY row_number() OVER (PARTITION BY lane ORDER BY end_date DESC, start_date DESC, contact_id) = 1
),
people AS (
    SELECT
        contact_id,
        list(name ORDER BY country_code NULLS LAST, name) AS names,
        list(coalesce(country_code, '') ORDER BY country_code NULLS LAST, name) AS name_countries
    FROM people_known($as_of, $register)
    WHERE NOT coalesce(is_body, false)
    GROUP BY contact_id
)
SELECT
    lanes.*,
    last_held.contact_id AS last_contact_id,
    last_held.title AS last_title,
    last_held.start_date AS last_start,
    last_held.end_date AS last_end,
    last_held.date_precision AS last_precision,
    last_held.mode AS last_mode,
    last_held.level AS last_level,
    last_held.origin AS last_origin,
    last_held.mechanism AS last_mechanism,
    people.names,
    people.name_countries,
    CASE WHEN last_held.contact_id IS NOT NULL
         THEN greatest(date_diff('day', last_held.end_date, $as_of::DATE), 0)::INTEGER END AS days_since,
    coalesce(intervals.silences, 0)::INTEGER AS silences,
    intervals.usual_days,
    intervals.longest_days,
    intervals.longest_start,
    intervals.longest_end,
    intervals.longest_exact,
    intervals.longest_contact_id,
    next_contact.title AS next_title,
    next_contact.start_date AS next_start,
    next_contact.date_precision AS next_precision
FROM lanes
LEFT JOIN last_held USING (lane)
LEFT JOIN people ON people.contact_id = last_held.contact_id
LEFT JOIN intervals USING (lane)
LEFT JOIN contacts AS next_contact ON next_contact.contact_id = lanes.next_contact_id
ORDER BY last_held.end_date DESC NULLS LAST, lane
