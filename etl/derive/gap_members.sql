-- gap_members. Grain: one row per contact with a date x pair x scope x channel that its silences are counted over.
-- Parameters: none. Held contacts bound silences; those not held are what was tried inside them.
WITH dated AS (
    SELECT
        contacts.*,
        contact_pairs.pair AS gap_pair,
        CASE contacts.date_precision WHEN 'day' THEN 0 WHEN 'month' THEN 1 ELSE 2 END AS vagueness
    FROM contacts
    INNER JOIN contact_pairs ON contacts.contact_id = contact_pairs.contact_id
    WHERE contacts.start_date IS NOT NULL AND contacts.end_date IS NOT NULL
),

scoped AS (
    SELECT *, 'any' AS scope, 'any' AS gap_channel FROM dated
    UNION ALL
    SELECT *, 'channel', channel FROM dated WHERE channel IS NOT NULL
    UNION ALL
    SELECT *, 'mode', mode FROM dated WHERE mode <> 'unspecified'
    UNION ALL
    SELECT *, 'mechanism', mechanism FROM dated WHERE mechanism IS NOT NULL
)

SELECT
    contact_id, gap_pair AS pair, scope, gap_channel AS channel, status, track, mode, mechanism, attempts,
    start_date, end_date, vagueness, vagueness = 0 AS is_exact
FROM scoped
