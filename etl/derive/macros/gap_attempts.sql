-- Table macro gap_attempts(as_of, with_register, least_confidence): requests, refusals, cancellations and proposals.
-- Grain: one row per attempt with a date. Columns of contacts.
-- One whose wide date holds a better dated one of the same sides, rank and outcome may be the same attempt told with less
-- care ("in 2021" beside "in May 2021"): it is left out, so that no refusal counts twice.
CREATE OR REPLACE MACRO gap_attempts(as_of_day, with_register, least_confidence) AS TABLE
WITH tried AS (
    SELECT *, CASE date_precision WHEN 'day' THEN 0 WHEN 'month' THEN 1 ELSE 2 END AS vagueness
    FROM contacts_known(as_of_day, with_register, least_confidence)
    WHERE status IN ('requested', 'refused', 'cancelled', 'proposed') AND start_date IS NOT NULL AND end_date IS NOT NULL
),

told_better AS (
    SELECT DISTINCT vague.contact_id
    FROM tried AS vague
    INNER JOIN tried AS better
        ON vague.countries = better.countries AND vague.status = better.status
        AND vague.level = better.level AND vague.track = better.track
        AND vague.vagueness > better.vagueness
        AND better.start_date >= vague.start_date AND better.end_date <= vague.end_date
    WHERE
        (vague.mode = better.mode OR 'unspecified' IN (vague.mode, better.mode))
        AND coalesce(vague.requested_by = better.requested_by, true)
        AND coalesce(vague.mechanism = better.mechanism, true)
)

SELECT * EXCLUDE (vagueness)
FROM tried
ANTI JOIN told_better USING (contact_id);
