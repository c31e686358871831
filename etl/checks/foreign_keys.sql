-- References to rows that do not exist. Grain: reference. No parameters.
WITH refs AS (
    SELECT 'mentions.contact_id' AS reference, contact_id AS value, 'contacts' AS target FROM mentions
    UNION ALL SELECT 'mentions.article_id', article_id, 'articles' FROM mentions
    UNION ALL SELECT 'contact_pairs.contact_id', contact_id, 'contacts' FROM contact_pairs
    UNION ALL SELECT 'contact_versions.contact_id', contact_id, 'contacts' FROM contact_versions
    UNION ALL SELECT 'register.contact_id', contact_id, 'contacts' FROM register
    UNION ALL SELECT 'participants.contact_id', contact_id, 'contacts' FROM participants
    UNION ALL SELECT 'participants.article_id', article_id, 'articles' FROM participants
    UNION ALL SELECT 'topics.contact_id', contact_id, 'contacts' FROM topics
    UNION ALL SELECT 'topics.article_id', article_id, 'articles' FROM topics
    UNION ALL SELECT 'gaps.previous_contact_id', previous_contact_id, 'contacts' FROM gaps
    UNION ALL SELECT 'gaps.next_contact_id', next_contact_id, 'contacts' FROM gaps
    UNION ALL SELECT 'gaps.claim_id', claim_id, 'claims' FROM gaps
    UNION ALL SELECT 'claims.article_id', article_id, 'articles' FROM claims
    UNION ALL SELECT 'claims.contact_id', contact_id, 'contacts' FROM claims
    UNION ALL SELECT 'claims.gap_id', gap_id, 'gaps' FROM claims
    UNION ALL SELECT 'promises.contact_id', contact_id, 'contacts' FROM promises
    UNION ALL SELECT 'promises.kept_by', kept_by, 'contacts' FROM promises
    UNION ALL SELECT 'promises.denied_by', denied_by, 'contacts' FROM promises
    UNION ALL SELECT 'mechanisms.article_id', article_id, 'articles' FROM mechanisms
),

known AS (
    SELECT 'contacts' AS target, contact_id AS value FROM contacts
    UNION ALL SELECT 'articles', article_id FROM articles
    UNION ALL SELECT 'gaps', gap_id FROM gaps
    UNION ALL SELECT 'claims', claim_id FROM claims
)

SELECT refs.reference, refs.value
FROM refs
ANTI JOIN known ON refs.target = known.target AND refs.value = known.value
WHERE refs.value IS NOT NULL
