-- Articles an officer can open, newest first.
-- Grain: one row per article. contacts and passages count what was read from it about the pair (all pairs if null).
-- Articles that tell of nothing about the pair are left out unless $pair is null.
-- Parameters: $pair (code or null for all), $as_of (date; articles not yet out are left out).
WITH about AS (
    SELECT m.article_id, m.mention_id, m.contact_id
    FROM mentions m
    WHERE
        $pair::varchar IS NULL
        OR m.contact_id IN (SELECT contact_id FROM contact_pairs WHERE pair = $pair)
),
counts AS (
    SELECT article_id, count(DISTINCT contact_id)::integer AS contacts, count(DISTINCT mention_id)::integer AS passages
    FROM about
    GROUP BY article_id
),
final AS (
    SELECT
        a.article_id,
        a.path,
        a.title,
        a.source,
        a.published,
        a.published_end,
        a.published_precision,
        coalesce(n.contacts, 0)::integer AS contacts,
        coalesce(n.passages, 0)::integer AS passages
    FROM articles_out($as_of) a
    LEFT JOIN counts n USING (article_id)
    WHERE $pair::varchar IS NULL OR n.article_id IS NOT NULL
)
SELECT *
FROM final
ORDER BY published DESC NULLS LAST, contacts DESC, article_id
