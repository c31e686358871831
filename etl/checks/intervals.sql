-- Intervals that end before they begin, or have one end only. Grain: interval. No parameters.
WITH intervals AS (
    SELECT 'contacts' AS source, contact_id AS row_id, start_date AS first_day, end_date AS last_day FROM contacts
    UNION ALL SELECT 'mentions', mention_id, start_date, end_date FROM mentions
    UNION ALL SELECT 'articles', article_id, published, published_end FROM articles
    UNION ALL SELECT 'gaps', gap_id, start_date, end_date FROM gaps
    UNION ALL SELECT 'promises', contact_id, due_start, due_end FROM promises
    UNION ALL SELECT 'contact_versions.known', contact_id, known_from, coalesce(known_until, known_from) FROM contact_versions
    UNION ALL SELECT 'register', register_id, start_date, end_date FROM register
    UNION ALL SELECT 'contacts.reported', contact_id, first_reported, last_reported FROM contacts
)

SELECT source, row_id, first_day, last_day
FROM intervals
WHERE last_day < first_day OR (first_day IS NULL) <> (last_day IS NULL)
