-- Table macro promise_states(as_of, with_register, least_confidence, pair): what became of every promise, as known on a day.
-- Grain: one row per planned, proposed or requested contact. Null for all that is known or all pairs.
-- Due: the days of a plan, or of a proposal for days to come. A request, or a proposal dated by when it was made, has no
-- window: it is answered within 180 days or not. What belongs to a promise: a contact of the same countries and the same
-- series, the same channel (where the promise names no series) or with a person in common, and of no other level or mode.
-- kept: such a contact was held in the window, or within 180 days of a request; late: within 180 days after the window.
-- broken: a plan that was refused or called off between the day it was told of and the end of its window, or of which
-- articles on the pair from the 180 days after it tell nothing; refused: what one side only asked for or proposed was
-- declined or called off by then (a request: within 31 days; a later refusal answers a later request).
-- open: the window (the 180 days) not yet over. unknown: none of these, so nobody can say.
CREATE OR REPLACE MACRO promise_states(as_of_day, with_register, least_confidence, wanted_pair) AS TABLE
WITH known AS (
    SELECT * FROM contacts_known(as_of_day, with_register, least_confidence) AS c
    WHERE wanted_pair IS NULL
        OR c.contact_id IN (SELECT p.contact_id FROM contact_pairs AS p WHERE p.pair = wanted_pair::VARCHAR)
),

promised AS (
    SELECT
        *,
        status = 'requested' OR (status = 'proposed' AND coalesce(end_date <= first_reported, false)) AS is_ask,
        if(is_ask, NULL, start_date) AS due_start,
        if(is_ask, NULL, end_date) AS due_end,
        end_date + 180 AS last_day,
        if(is_ask, start_date, least(start_date, coalesce(first_reported, start_date))) AS told
    FROM known
    WHERE status IN ('planned', 'proposed', 'requested')
),

-- Promises and the contacts that may answer them meet in the first month they share, which spares comparing all with all.
promised_months AS (
    SELECT *, unnest(generate_series(date_trunc('month', told), last_day, INTERVAL 1 MONTH)) AS month FROM promised
),

answer_months AS (
    SELECT *, unnest(generate_series(date_trunc('month', start_date), end_date, INTERVAL 1 MONTH)) AS month
    FROM known
    WHERE status IN ('held', 'refused', 'cancelled')
),

-- Contacts that come at the right time and contradict nothing; what they share with the promise decides later.
near AS (
    SELECT
        promised.contact_id,
        other.contact_id AS other_id,
        other.status = 'held' AS is_held,
        other.start_date,
        if(other.start_date > promised.due_end, date_diff('day', promised.due_end, other.start_date), NULL) AS days_late,
        coalesce(promised.mechanism = other.mechanism, false)
            OR (promised.mechanism IS NULL AND coalesce(promised.channel = other.channel, false)) AS is_same_line
    FROM promised_months AS promised
    INNER JOIN answer_months AS other
        ON promised.countries = other.countries
        AND promised.month = other.month
        AND other.month = date_trunc('month', greatest(promised.told, other.start_date))
        AND other.start_date <= promised.last_day
        AND other.end_date >= promised.told
    WHERE
        if(
            other.status = 'held',
            other.end_date >= promised.start_date,
            other.start_date <= if(promised.is_ask, promised.end_date + 31, promised.due_end)
        )
        AND (promised.level IS NULL OR other.level IS NULL OR promised.level = other.level)
        AND (promised.track IS NULL OR other.track IS NULL OR promised.track = other.track)
        AND (promised.mode = other.mode OR 'unspecified' IN (promised.mode, other.mode))
        AND (promised.mechanism IS NULL OR other.mechanism IS NULL OR promised.mechanism = other.mechanism)
),

-- Those that only a person in common can tie to the promise.
unlike AS (
    SELECT contact_id, other_id FROM near WHERE NOT is_same_line
),

known_people AS (
    SELECT contact_id, country_code, name_words(name) AS words
    FROM participants
    WHERE
        contact_id IN (SELECT contact_id FROM unlike UNION ALL SELECT other_id FROM unlike)
        AND NOT coalesce(is_body, false)
        AND (article_id IS NOT NULL OR with_register)
        AND coalesce(known_from <= CAST(as_of_day AS DATE), true)
),

shared_people AS (
    SELECT DISTINCT unlike.contact_id, unlike.other_id
    FROM unlike
    INNER JOIN known_people AS one ON unlike.contact_id = one.contact_id
    INNER JOIN known_people AS other
        ON unlike.other_id = other.contact_id
        AND coalesce(one.country_code, '') IN ('', other.country_code, coalesce(other.country_code, one.country_code))
    WHERE same_person(one.words, other.words)
),

belonging AS (
    SELECT near.* FROM near WHERE near.is_same_line
    UNION ALL
    SELECT near.* FROM near SEMI JOIN shared_people USING (contact_id, other_id)
),

kept AS (
    SELECT contact_id, other_id AS kept_by, days_late
    FROM belonging
    WHERE is_held
    QUALIFY row_number() OVER (PARTITION BY contact_id ORDER BY days_late NULLS FIRST, start_date, other_id) = 1
),

denied AS (
    SELECT contact_id, other_id AS denied_by
    FROM belonging
    WHERE NOT is_held
    QUALIFY row_number() OVER (PARTITION BY contact_id ORDER BY start_date, other_id) = 1
),

told_days AS (
    SELECT DISTINCT told_pair.pair, articles.published
    FROM contact_pairs AS told_pair
    INNER JOIN mentions ON told_pair.contact_id = mentions.contact_id
    INNER JOIN articles ON mentions.article_id = articles.article_id
    WHERE
        (wanted_pair IS NULL OR told_pair.pair = wanted_pair::VARCHAR)
        AND coalesce(articles.published_end, articles.published) <= coalesce(as_of_day::DATE, DATE '9999-12-31')
),

covered AS (
    SELECT DISTINCT promised.contact_id
    FROM promised
    INNER JOIN contact_pairs ON promised.contact_id = contact_pairs.contact_id
    INNER JOIN told_days
        ON contact_pairs.pair = told_days.pair
        AND told_days.published > promised.due_end AND told_days.published <= promised.last_day
),

judged AS (
    SELECT
        promised.*, kept.kept_by, kept.days_late, denied.denied_by,
        covered.contact_id IS NOT NULL AND promised.status = 'planned' AS is_passed_over,
        promised.end_date IS NULL OR CAST(as_of_day AS DATE) IS NULL
            OR if(promised.is_ask, promised.last_day, promised.due_end) >= CAST(as_of_day AS DATE) AS is_running,
        covered.contact_id IS NOT NULL AS is_covered
    FROM promised
    LEFT JOIN kept ON promised.contact_id = kept.contact_id
    LEFT JOIN denied ON promised.contact_id = denied.contact_id
    LEFT JOIN covered ON promised.contact_id = covered.contact_id
)

SELECT
    contact_id, due_start, due_end, kept_by, denied_by, CAST(days_late AS INTEGER) AS days_late,
    CASE
        WHEN days_late > 0 THEN 'late'
        WHEN kept_by IS NOT NULL THEN 'kept'
        WHEN denied_by IS NOT NULL THEN if(status = 'planned', 'broken', 'refused')
        WHEN is_running THEN 'open'
        WHEN is_passed_over THEN 'broken'
        ELSE 'unknown'
    END AS state,
    CASE
        WHEN days_late > 0 THEN 'held after the window it was due in'
        WHEN kept_by IS NOT NULL AND is_ask THEN 'held within 180 days after it was asked for'
        WHEN kept_by IS NOT NULL THEN 'held in the window it was due in'
        WHEN denied_by IS NOT NULL AND is_ask THEN 'refused or called off within 31 days after it was asked for'
        WHEN denied_by IS NOT NULL THEN 'refused or called off before the end of the window it was due in'
        WHEN end_date IS NULL THEN 'no day was named by which it was due'
        WHEN is_running AND is_ask THEN 'asked for less than 180 days before'
        WHEN is_running THEN 'not yet due on that day'
        WHEN is_ask THEN 'no answer told of within 180 days after it was asked for'
        WHEN is_passed_over
            THEN 'later articles on this pair, up to 180 days after the window, tell of no such contact'
        WHEN is_covered THEN 'one side''s wish; later articles on this pair tell of no such contact'
        ELSE 'no article on this pair from the 180 days after the window'
    END AS reason
FROM judged;
