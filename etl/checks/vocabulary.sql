-- Codes that their vocabulary does not have. Grain: code. Reads ``vocabulary`` (column, code), which the runner makes of
-- the declared columns. No parameters.
WITH used AS (
    SELECT 'contacts.' || field AS field, code
    FROM (SELECT date_precision, level, track, mode, status, origin FROM contacts)
    UNPIVOT (code FOR field IN (date_precision, level, track, mode, status, origin))
    UNION
    SELECT 'contact_versions.' || field, code
    FROM (SELECT date_precision, level, track, mode, status, origin, register FROM contact_versions)
    UNPIVOT (code FOR field IN (date_precision, level, track, mode, status, origin, register))
    UNION
    SELECT 'register.' || field, code
    FROM (SELECT agreement, date_precision, level, track, mode, status FROM register)
    UNPIVOT (code FOR field IN (agreement, date_precision, level, track, mode, status))
    UNION
    SELECT 'mentions.' || field, code
    FROM (SELECT date_precision, status, mode, level, track FROM mentions)
    UNPIVOT (code FOR field IN (date_precision, status, mode, level, track))
    UNION
    SELECT 'claims.' || field, code FROM (SELECT kind, mode FROM claims) UNPIVOT (code FOR field IN (kind, mode))
    UNION SELECT 'articles.published_basis', published_basis FROM articles
    UNION SELECT 'topics.topic', topic FROM topics
    UNION SELECT 'gaps.scope', scope FROM gaps
    UNION SELECT 'promises.state', state FROM promises
    UNION SELECT 'mechanisms.kind', kind FROM mechanisms
)

SELECT used.field, used.code
FROM used
ANTI JOIN vocabulary ON used.field = vocabulary.field AND used.code = vocabulary.code
WHERE used.code IS NOT NULL
