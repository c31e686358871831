-- Passages that are not, character by character, what stands at their place in the article. Grain: passage. No parameters.
WITH passages AS (
    SELECT 'mentions' AS source, mention_id AS row_id, article_id, start_char, end_char, quote FROM mentions
    UNION ALL
    SELECT 'topics', contact_id || ' ' || topic, article_id, start_char, end_char, quote FROM topics WHERE article_id IS NOT NULL
    UNION ALL
    SELECT 'claims', claim_id, article_id, start_char, end_char, quote FROM claims
    UNION ALL
    SELECT 'mechanisms', mechanism, article_id, start_char, end_char, quote FROM mechanisms WHERE quote IS NOT NULL
)

SELECT passages.source, passages.row_id, passages.article_id, passages.start_char, passages.end_char, passages.quote
FROM passages
LEFT JOIN articles ON passages.article_id = articles.article_id
WHERE
    articles.text IS NULL
    OR substring(articles.text, passages.start_char + 1, passages.end_char - passages.start_char)
        IS DISTINCT FROM passages.quote
    OR passages.end_char <= passages.start_char
    OR passages.start_char < 0
