-- The contacts behind the network of countries.
-- Grain: one row per held contact between two or more countries.
-- Parameters: those of contacts_shown without pair and statuses.
SELECT contact_id
FROM contacts_shown(
    NULL, $levels, $tracks, $modes, ['held'], $topics, $period_start, $period_end, $as_of, $register, $least_confidence
)
WHERE contact_id IN (SELECT contact_id FROM contact_pairs)
ORDER BY contact_id
