-- Values that must be there or must not. Grain: rule x row. No parameters.
SELECT 'undated contact with a precision, or dated without one' AS rule, contact_id AS row_id
FROM contacts
WHERE (start_date IS NULL) <> (date_precision IS NULL)
UNION ALL
SELECT 'closed gap without the contact that ended it, or open with one', gap_id
FROM gaps
WHERE is_open <> (next_contact_id IS NULL)
UNION ALL
SELECT 'channel that is not level and track', contact_id
FROM contacts
WHERE channel IS DISTINCT FROM level || '-' || track
UNION ALL
SELECT 'claim judged without a computed silence', claim_id
FROM claims
WHERE agrees IS NOT NULL AND (gap_id IS NULL OR computed_months IS NULL)
UNION ALL
SELECT 'claim not judged and no reason', claim_id
FROM claims
WHERE agrees IS NULL AND reason IS NULL
UNION ALL
SELECT 'promise kept by nothing, or not kept by something', contact_id
FROM promises
WHERE (state IN ('kept', 'late')) <> (kept_by IS NOT NULL)
UNION ALL
SELECT 'article with a date and no basis, or a basis and no date', article_id
FROM articles
WHERE (published IS NULL) <> (published_basis = 'none') OR (published IS NULL) <> (published_precision = 'unknown')
