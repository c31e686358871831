-- Which articles, of those out by a day, tell of some contacts; and which page the register names for them.
-- Grain: one row per contact and source. kind: article or register.
-- Parameters: $contact_ids (list of contact_id), $as_of (date), $register (take the register in).
WITH told AS (
    SELECT DISTINCT m.contact_id, 'article' AS kind, a.article_id AS source_id, a.source, a.title, a.path, a.url,
           a.published, a.published_end, a.published_precision
    FROM mentions AS m
    JOIN articles_out($as_of) AS a USING (article_id)
    WHERE list_contains($contact_ids::varchar[], m.contact_id)
),
kept AS (
    SELECT DISTINCT r.contact_id, 'register' AS kind, coalesce(r.source_url, r.source_name, 'register') AS source_id,
           coalesce(r.source_name, 'register') AS source, NULL::varchar AS title, NULL::varchar AS path,
           r.source_url AS url, NULL::date AS published, NULL::date AS published_end, NULL::varchar AS published_precision
    FROM register AS r
    WHERE $register AND list_contains($contact_ids::varchar[], r.contact_id)
),
final AS (SELECT * FROM told UNION ALL BY NAME SELECT * FROM kept)
SELECT *
FROM final
ORDER BY contact_id, kind, published NULLS LAST, source_id
