-- The passages that tell best of some contacts, of the articles out by a day.
-- Grain: one row per contact and passage, at most $most a contact; best first, contacts in the order asked for.
-- Parameters: $contact_ids (list of contact_id), $as_of (date), $most (integer).
WITH asked AS (
    SELECT unnest($contact_ids::varchar[]) AS contact_id, generate_subscripts($contact_ids::varchar[], 1) AS place
),
final AS (
    SELECT asked.place, m.contact_id, m.quote, m.date_text, m.date_reason, m.start_char, a.article_id, a.title, a.source,
           a.path, a.url, a.published, a.published_end, a.published_precision,
           row_number() OVER (PARTITION BY m.contact_id ORDER BY m.confidence DESC, a.published NULLS LAST, m.start_char) AS rank
    FROM mentions AS m
    JOIN asked USING (contact_id)
    JOIN articles_out($as_of) AS a USING (article_id)
)
SELECT *
FROM final
WHERE rank <= $most
ORDER BY place, rank
