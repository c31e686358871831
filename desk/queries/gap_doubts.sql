-- Contacts that may have broken a silence, if they took place, or took place then, on that channel.
-- Grain: one row per gap x contact that may lie inside it. doubt says why it does not end the silence: undated (held, but no
-- day is told), vague (held, its wide date overlaps a better dated contact), planned (no report says whether it took place),
-- unsure (read with less than $least_confidence), unstated (held inside the silence, but level or mode are not told).
-- Parameters: $pair (code or null for all), $scope (channel, mode, mechanism, any), $as_of (date), $register,
-- $least_confidence (0 to 1), $whole (see gaps_then).
WITH gap AS (
    SELECT * FROM gaps_then($pair, $scope, $as_of, $register, $least_confidence, $whole)
),
known AS (
    SELECT
        c.*, p.pair AS gap_pair,
        c.confidence < $least_confidence AS unsure
    FROM contacts_known($as_of, $register, 0) AS c
    JOIN contact_pairs AS p ON p.contact_id = c.contact_id
    WHERE c.status IN ('held', 'planned') AND ($pair::varchar IS NULL OR p.pair = $pair)
),
failed AS (
    SELECT * FROM contacts_known($as_of, $register, $least_confidence) WHERE status IN ('refused', 'cancelled')
),
fitting AS (
    SELECT
        gap.gap_id, known.*,
        CASE gap.scope
            WHEN 'channel' THEN known.channel IS NOT DISTINCT FROM gap.channel
            WHEN 'mode' THEN known.mode = gap.channel
            WHEN 'mechanism' THEN known.mechanism IS NOT DISTINCT FROM gap.channel
            ELSE true
        END AS fits,
        CASE gap.scope
            WHEN 'channel' THEN
                known.channel IS NULL
                AND coalesce(known.level = split_part(gap.channel, '-', 1), true)
                AND coalesce(known.track = split_part(gap.channel, '-', 2), true)
            WHEN 'mode' THEN known.mode = 'unspecified'
            ELSE false
        END AS may_fit
    FROM gap
    JOIN known ON known.gap_pair = gap.pair
        AND known.contact_id IS DISTINCT FROM gap.previous_contact_id
        AND known.contact_id IS DISTINCT FROM gap.next_contact_id
        AND CASE
            -- Without a date it may lie anywhere before it was first reported.
            WHEN known.start_date IS NULL THEN coalesce(known.first_reported > gap.start_date, true)
            -- A plan whose window reaches the contact before or after may be that contact.
            WHEN known.status = 'planned' THEN known.start_date > gap.start_date AND known.end_date < gap.end_date
            ELSE known.end_date > gap.start_date AND known.start_date < gap.end_date
        END
),
final AS (
    SELECT
        gap_id, contact_id, title, start_date, end_date, date_precision, level, track, status, mode, mechanism, confidence,
        origin,
        CASE
            WHEN unsure THEN 'unsure'
            WHEN status = 'planned' THEN 'planned'
            WHEN start_date IS NULL THEN 'undated'
            WHEN NOT fits THEN 'unstated'
            ELSE 'vague'
        END AS doubt
    FROM fitting
    WHERE
        (fits OR may_fit)
        -- What was called off or refused did not break the silence.
        AND NOT (
            status = 'planned'
            AND EXISTS (
                SELECT 1 FROM failed
                WHERE failed.countries = fitting.countries
                    AND coalesce(failed.mechanism = fitting.mechanism, failed.channel = fitting.channel)
                    AND failed.start_date <= fitting.end_date AND failed.end_date >= fitting.start_date
            )
        )
)
SELECT *
FROM final
ORDER BY gap_id, start_date NULLS FIRST, contact_id
