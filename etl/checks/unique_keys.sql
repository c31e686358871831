-- Keys that more than one row has. Grain: key. No parameters.
WITH keys AS (
    SELECT 'articles' AS source, article_id AS key FROM articles
    UNION ALL SELECT 'mentions', mention_id FROM mentions
    UNION ALL SELECT 'contacts', contact_id FROM contacts
    UNION ALL SELECT 'contact_pairs', concat_ws('|', contact_id, pair) FROM contact_pairs
    UNION ALL SELECT 'participants', concat_ws('|', contact_id, name) FROM participants
    UNION ALL SELECT 'topics', concat_ws('|', contact_id, topic, coalesce(raised_by, ''), article_id, start_char) FROM topics
    UNION ALL SELECT 'gaps', gap_id FROM gaps
    UNION ALL SELECT 'claims', claim_id FROM claims
    UNION ALL SELECT 'promises', contact_id FROM promises
    UNION ALL SELECT 'mechanisms', concat_ws('|', mechanism, article_id) FROM mechanisms
    UNION ALL SELECT 'coverage', concat_ws('|', pair, month) FROM coverage
)

SELECT source, key, count(*) AS rows
FROM keys
GROUP BY source, key
HAVING count(*) > 1
