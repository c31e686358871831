-- Numbers outside what they can be. Grain: value. No parameters.
WITH numbers AS (
    SELECT 'mentions.confidence' AS what, mention_id AS row_id, confidence AS value, 0 AS low, 1.0 AS high FROM mentions
    UNION ALL SELECT 'contacts.confidence', contact_id, confidence, 0, 1 FROM contacts
    UNION ALL SELECT 'contacts.duration_minutes', contact_id, duration_minutes, 1, 60 * 24 * 31 FROM contacts
    UNION ALL SELECT 'contacts.attempts', contact_id, attempts, 1, 1000 FROM contacts
    UNION ALL SELECT 'gaps.percentile', gap_id, percentile, 0, 1 FROM gaps
    UNION ALL SELECT 'gaps.rank', gap_id, rank, 1, 1e9 FROM gaps
    UNION ALL SELECT 'gaps.days', gap_id, days, days_min, days_max FROM gaps
    UNION ALL SELECT 'gaps.days_min', gap_id, days_min, 0, days FROM gaps
    UNION ALL SELECT 'gaps.days', gap_id, days, date_diff('day', start_date, end_date),
        date_diff('day', start_date, end_date) FROM gaps
    UNION ALL SELECT 'articles.char_count', article_id, char_count, length(text), length(text) FROM articles
    UNION ALL SELECT 'coverage.article_count', pair, article_count, 0, 1e9 FROM coverage
)

SELECT what, row_id, value
FROM numbers
WHERE value IS NOT NULL AND NOT value BETWEEN low AND high
