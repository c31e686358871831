-- Table macro topics_sided(pair, as_of, with_register): for each contact and topic, the side of a pair that raised it.
-- Grain: one row per contact x topic. side: first (the pair's first country alone), second, both (the text says both, or each
-- side is told to have raised it), not_told (an article names the topic, but not which side of this pair raised it), register
-- (the register alone names it, which never tells who raised what). Without a pair: both, not_told and register only.
CREATE OR REPLACE MACRO topics_sided(wanted_pair, as_of_day, with_register) AS TABLE
WITH told AS (
    SELECT
        t.contact_id,
        t.topic,
        bool_or(coalesce(t.raised_by = split_part(wanted_pair::VARCHAR, '-', 1), FALSE)) AS first_did,
        bool_or(coalesce(t.raised_by = split_part(wanted_pair::VARCHAR, '-', 2), FALSE)) AS second_did,
        bool_or(coalesce(t.raised_by = 'both', FALSE)) AS both_did,
        bool_and(t.article_id IS NULL) AS register_only,
        count(t.article_id) AS passages,
        min_by(t.quote, (t.raised_by IS NULL, t.start_char)) AS quote
    FROM topics_known(as_of_day, with_register) AS t
    GROUP BY t.contact_id, t.topic
)
SELECT
    contact_id,
    topic,
    CASE
        WHEN both_did OR (first_did AND second_did) THEN 'both'
        WHEN first_did THEN 'first'
        WHEN second_did THEN 'second'
        WHEN register_only THEN 'register'
        ELSE 'not_told'
    END AS side,
    quote,
    CAST(passages AS INTEGER) AS passages
FROM told;
