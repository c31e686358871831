-- promises. Grain: one row per planned, proposed or requested contact. Parameters: $as_of (date or null).
-- Kept: a held contact of the same countries that belongs to it (same series, same channel or a person in common, and
-- no different mode) inside the window; late: within 180 days after it; broken: neither, though articles of these 180
-- days tell of the pair (one side's wish cannot be broken); unknown: no such article, so nobody can say. The date of a
-- request is no window: any held contact within 180 days after it answers it.
WITH promised AS (
    SELECT
        contacts.*,
        CASE WHEN status = 'requested' THEN NULL ELSE start_date END AS due_start,
        CASE WHEN status = 'requested' THEN NULL ELSE end_date END AS due_end,
        CASE WHEN status = 'requested' THEN start_date END AS asked
    FROM contacts
    WHERE status IN ('planned', 'proposed', 'requested')
),

-- Held contacts that come at the right time and contradict nothing; what they share with the promise decides later.
near AS (
    SELECT
        promised.contact_id, held.contact_id AS kept_by, held.start_date,
        coalesce(held.start_date > promised.due_end, false) AS is_late,
        coalesce(promised.mechanism = held.mechanism, false) AS same_series,
        promised.mechanism IS NULL AND coalesce(promised.channel = held.channel, false) AS same_channel
    FROM promised
    INNER JOIN contacts AS held
        ON held.status = 'held' AND held.countries = promised.countries
        AND held.end_date >= coalesce(promised.due_start, promised.asked)
        AND held.start_date <= coalesce(promised.due_end, promised.asked) + 180
    WHERE
        (promised.level IS NULL OR held.level IS NULL OR promised.level = held.level)
        AND (promised.track IS NULL OR held.track IS NULL OR promised.track = held.track)
        AND (promised.mode = held.mode OR 'unspecified' IN (promised.mode, held.mode))
        AND (promised.mechanism IS NULL OR held.mechanism IS NULL OR promised.mechanism = held.mechanism)
),

shared_people AS (
    SELECT DISTINCT near.contact_id, near.kept_by
    FROM near
    INNER JOIN participants AS one ON near.contact_id = one.contact_id
    INNER JOIN participants AS other ON near.kept_by = other.contact_id AND one.name = other.name
),

candidates AS (
    SELECT near.*
    FROM near
    LEFT JOIN shared_people ON near.contact_id = shared_people.contact_id AND near.kept_by = shared_people.kept_by
    WHERE near.same_series OR near.same_channel OR shared_people.kept_by IS NOT NULL
),

kept AS (
    SELECT * FROM candidates
    QUALIFY row_number() OVER (PARTITION BY contact_id ORDER BY is_late, start_date, kept_by) = 1
),

covered AS (
    SELECT DISTINCT promised.contact_id
    FROM promised
    INNER JOIN contact_pairs AS promised_pair ON promised.contact_id = promised_pair.contact_id
    INNER JOIN contact_pairs AS told_pair ON promised_pair.pair = told_pair.pair
    INNER JOIN mentions ON told_pair.contact_id = mentions.contact_id
    INNER JOIN articles ON mentions.article_id = articles.article_id
    WHERE articles.published > promised.due_end AND articles.published <= promised.due_end + 180
)

SELECT
    promised.contact_id, promised.due_start, promised.due_end, kept.kept_by,
    CASE
        WHEN kept.is_late THEN 'late'
        WHEN kept.kept_by IS NOT NULL THEN 'kept'
        WHEN promised.due_end IS NULL OR CAST($as_of AS DATE) IS NULL OR promised.due_end >= CAST($as_of AS DATE)
            THEN 'open'
        WHEN covered.contact_id IS NOT NULL AND promised.status = 'planned' THEN 'broken'
        ELSE 'unknown'
    END AS state,
    CASE
        WHEN kept.is_late THEN 'held after the window it was due in'
        WHEN kept.kept_by IS NOT NULL AND promised.due_end IS NULL THEN 'held within 180 days after it was asked for'
        WHEN kept.kept_by IS NOT NULL THEN 'held in the window it was due in'
        WHEN promised.due_end IS NULL THEN 'no day was named by which it was due'
        WHEN CAST($as_of AS DATE) IS NULL OR promised.due_end >= CAST($as_of AS DATE)
            THEN 'not yet due on the date of the newest article'
        WHEN covered.contact_id IS NOT NULL AND promised.status = 'proposed'
            THEN 'one side''s wish; later articles on this pair tell of no such contact'
        WHEN covered.contact_id IS NOT NULL
            THEN 'later articles on this pair, up to 180 days after the window, tell of no such contact'
        ELSE 'no article on this pair from the 180 days after the window'
    END AS reason
FROM promised
LEFT JOIN kept ON promised.contact_id = kept.contact_id
LEFT JOIN covered ON promised.contact_id = covered.contact_id
