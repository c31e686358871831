-- One silence and everything around it: what stood before and after it, what was tried inside, what went on at other levels.
-- Grain: one row per contact of the silence's pair that touches it. part: before, after (the contacts that bound it), tried
-- (counted in attempts_inside), failed (in vain too, but on another track), kept (took place inside it), planned, doubt (on
-- the silent channel itself, with a date too wide to end the silence).
-- lane: silent (the channel, mode or mechanism that is silent), a level, or other (another track than the silent one).
-- Parameters: $gap_id, $pair (code or null for all), $scope (channel, mode, mechanism, any), $as_of (date), $register,
-- $least_confidence (0 to 1), $whole (see gaps_then).
WITH gap AS (
    SELECT * FROM gaps_then($pair, $scope, $as_of, $register, $least_confidence, $whole) WHERE gap_id = $gap_id
),
known AS (
    SELECT * FROM contacts_known($as_of, $register, $least_confidence) WHERE start_date IS NOT NULL AND end_date IS NOT NULL
),
attempts AS (
    SELECT contact_id FROM gap_attempts($as_of, $register, $least_confidence)
),
silent AS (
    SELECT
        gap.*,
        CASE gap.scope WHEN 'channel' THEN split_part(gap.channel, '-', 2) WHEN 'mechanism' THEN previous.track END AS of_track
    FROM gap
    JOIN known AS previous ON previous.contact_id = gap.previous_contact_id
),
near AS (
    SELECT
        known.*,
        silent.scope, silent.of_track, silent.start_date AS gap_start, silent.end_date AS gap_end,
        silent.previous_contact_id, silent.next_contact_id,
        coalesce(CASE silent.scope
            WHEN 'channel' THEN known.channel = silent.channel
            WHEN 'mode' THEN known.mode = silent.channel
            WHEN 'mechanism' THEN known.mechanism = silent.channel
            ELSE true
        END, false) AS on_channel,
        coalesce(CASE silent.scope
            WHEN 'channel' THEN known.track = split_part(silent.channel, '-', 2)
            WHEN 'mode' THEN known.mode IN (silent.channel, 'unspecified')
            WHEN 'mechanism' THEN known.mechanism = silent.channel
            ELSE true
        END, false) AS counts
    FROM silent
    JOIN contact_pairs AS p ON p.pair = silent.pair
    JOIN known ON known.contact_id = p.contact_id
    WHERE known.end_date >= silent.start_date AND known.start_date <= silent.end_date
),
parts AS (
    SELECT
        *,
        CASE
            WHEN contact_id = previous_contact_id THEN 'before'
            WHEN contact_id = next_contact_id THEN 'after'
            WHEN contact_id IN (FROM attempts) THEN
                if(counts AND end_date > gap_start AND end_date <= gap_end, 'tried', 'failed')
            WHEN status = 'planned' THEN 'planned'
            WHEN status = 'held' THEN if(on_channel, 'doubt', 'kept')
        END AS part
    FROM near
),
people AS (
    SELECT
        contact_id,
        list(name ORDER BY country_code NULLS LAST, name) AS names,
        list(coalesce(country_code, '') ORDER BY country_code NULLS LAST, name) AS name_countries
    FROM people_known($as_of, $register)
    WHERE contact_id IN (SELECT contact_id FROM near) AND NOT coalesce(is_body, false)
    GROUP BY contact_id
),
final AS (
    SELECT
        parts.contact_id, parts.title, parts.part,
        CASE
            WHEN on_channel OR part IN ('before', 'after') THEN 'silent'
            WHEN of_track IS NOT NULL AND coalesce(track NOT IN (of_track, 'leader'), true) THEN 'other'
            ELSE coalesce(level, 'other')
        END AS lane,
        start_date, end_date, date_precision, level, track, mode, status, mechanism, requested_by,
        coalesce(attempts, 1)::INTEGER AS times, reason, origin, confidence,
        people.names, people.name_countries
    FROM parts
    LEFT JOIN people ON people.contact_id = parts.contact_id
    WHERE
        part IS NOT NULL
        -- Contacts on the days of the two that bound it belong to the same spell, not to the silence.
        AND NOT (part = 'doubt' AND (end_date <= gap_start OR start_date >= gap_end))
)
SELECT *
FROM final
ORDER BY start_date, end_date, contact_id
