-- Table macro gap_members(as_of, with_register, least_confidence, pair, scope): what silences are counted over.
-- Grain: one row per contact with a date x pair x scope x channel. Held contacts bound silences; those not held are what was
-- tried inside them. Null for all pairs or all scopes; scope "any" always comes too, since attempts are looked up there.
CREATE OR REPLACE MACRO gap_members(as_of_day, with_register, least_confidence, wanted_pair, wanted_scope) AS TABLE
WITH dated AS (
    SELECT
        contacts.*,
        contact_pairs.pair AS gap_pair,
        CASE contacts.date_precision WHEN 'day' THEN 0 WHEN 'month' THEN 1 ELSE 2 END AS vagueness
    FROM contacts_known(as_of_day, with_register, least_confidence) AS contacts
    INNER JOIN contact_pairs ON contacts.contact_id = contact_pairs.contact_id
    WHERE
        contacts.start_date IS NOT NULL AND contacts.end_date IS NOT NULL
        AND (wanted_pair IS NULL OR contact_pairs.pair = wanted_pair::VARCHAR)
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
WHERE wanted_scope IS NULL OR scope = wanted_scope::VARCHAR OR scope = 'any';
