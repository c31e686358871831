-- Contacts whose counts are not those of their mentions; contacts that no passage supports. Grain: contact. No parameters.
WITH told AS (
    SELECT contact_id, count(*) AS passages, count(DISTINCT article_id) AS articles
    FROM mentions
    GROUP BY contact_id
)

SELECT contacts.contact_id, mention_count, passages, article_count, articles
FROM contacts
LEFT JOIN told ON contacts.contact_id = told.contact_id
WHERE
    contacts.origin <> 'register'
    AND (mention_count IS DISTINCT FROM passages OR article_count IS DISTINCT FROM articles)
