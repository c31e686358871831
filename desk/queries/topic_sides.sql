-- Which side of one pair raised what.
-- Grain: one row per topic x side, side being first (the pair's first country), second, both, or not_told. A contact
-- counts once per topic: under both if the text says both or if each side is told to have raised it, under a side if
-- only that side is, otherwise under not_told. Sides outside the pair count as not_told.
-- Parameters: those of contacts_shown; $pair is required.
WITH chosen AS (
    SELECT c.contact_id
    FROM contacts_shown(
        $pair, $levels, $tracks, $modes, $statuses, $topics, $period_start, $period_end, $as_of, $register, $least_confidence
    ) c
),
told AS (
    SELECT
        t.contact_id,
        t.topic,
        bool_or(coalesce(t.raised_by = split_part($pair, '-', 1), FALSE)) AS first_did,
        bool_or(coalesce(t.raised_by = split_part($pair, '-', 2), FALSE)) AS second_did,
        bool_or(coalesce(t.raised_by = 'both', FALSE)) AS both_did
    FROM topics t
    JOIN chosen c USING (contact_id)
    WHERE len($topics::varchar[]) = 0 OR list_contains($topics::varchar[], t.topic)
    GROUP BY t.contact_id, t.topic
),
sided AS (
    SELECT
        topic,
        CASE
            WHEN both_did OR (first_did AND second_did) THEN 'both'
            WHEN first_did THEN 'first'
            WHEN second_did THEN 'second'
            ELSE 'not_told'
        END AS side
    FROM told
),
final AS (
    SELECT topic, side, count(*)::integer AS contacts
    FROM sided
    GROUP BY topic, side
)
SELECT *
FROM final
ORDER BY topic, side
