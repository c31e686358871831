-- Table macro gap_spans(as_of, with_register, least_confidence, pair, scope): the silences as they stood on a day.
-- Grain: one row per silence of a pair on a channel between consecutive held contacts, and one open silence per pair and
-- channel up to the day. Null for all pairs or all scopes.
-- A contact whose wide date overlaps a better dated one of the same channel bounds no silence (it may be the same days);
-- it only lowers days_min of the silences it may lie in. Contacts whose dates touch form one spell without silence.
CREATE OR REPLACE MACRO gap_spans(as_of_day, with_register, least_confidence, wanted_pair, wanted_scope) AS TABLE
WITH members AS (
    SELECT * FROM gap_members(as_of_day, with_register, least_confidence, wanted_pair, wanted_scope)
),

held AS (
    SELECT * FROM members
    WHERE status = 'held' AND (wanted_scope IS NULL OR scope = wanted_scope::VARCHAR)
),

overlapped AS (
    SELECT DISTINCT vague.contact_id, vague.pair, vague.scope, vague.channel
    FROM held AS vague
    INNER JOIN held AS better
        ON vague.pair = better.pair AND vague.scope = better.scope AND vague.channel = better.channel
        AND vague.vagueness > better.vagueness
        AND vague.start_date <= better.end_date AND better.start_date <= vague.end_date
),

loose AS (
    SELECT * FROM held SEMI JOIN overlapped USING (contact_id, pair, scope, channel)
),

anchors AS (
    SELECT * FROM held ANTI JOIN overlapped USING (contact_id, pair, scope, channel)
),

reach AS (
    SELECT
        *,
        max(end_date) OVER (
            PARTITION BY pair, scope, channel
            ORDER BY start_date, end_date, contact_id
            ROWS BETWEEN UNBOUNDED PRECEDING AND 1 PRECEDING
        ) AS reached
    FROM anchors
),

numbered AS (
    SELECT
        *,
        count(*) FILTER (WHERE reached IS NULL OR start_date > reached) OVER (
            PARTITION BY pair, scope, channel ORDER BY start_date, end_date, contact_id
        ) AS spell
    FROM reach
),

spells AS (
    SELECT
        pair, scope, channel, spell,
        min(start_date) AS first_day,
        max(end_date) AS last_day,
        arg_min(contact_id, (start_date, end_date, contact_id)) AS first_contact,
        arg_max(contact_id, (end_date, start_date, contact_id)) AS last_contact,
        -- The latest the first contact, and the earliest the last one, can have been.
        min(CASE WHEN is_exact THEN start_date ELSE end_date END) AS latest_first,
        max(CASE WHEN is_exact THEN end_date ELSE start_date END) AS earliest_last
    FROM numbered
    GROUP BY pair, scope, channel, spell
),

ordered AS (
    SELECT
        *,
        lead(first_day) OVER silences AS next_day,
        lead(latest_first) OVER silences AS next_latest,
        lead(first_contact) OVER silences AS next_contact
    FROM spells
    WINDOW silences AS (PARTITION BY pair, scope, channel ORDER BY spell)
),

bounded AS (
    SELECT
        pair, scope, channel,
        last_contact AS previous_contact_id,
        next_contact AS next_contact_id,
        last_day AS start_date,
        earliest_last,
        coalesce(next_day, greatest(CAST(as_of_day AS DATE), last_day)) AS end_date,
        coalesce(next_latest, greatest(CAST(as_of_day AS DATE), last_day)) AS latest_end,
        next_contact IS NULL AS is_open
    FROM ordered
    WHERE next_contact IS NOT NULL OR CAST(as_of_day AS DATE) IS NOT NULL
),

-- A vague contact inside a silence leaves at least its longer side silent, wherever in its interval it was.
split AS (
    SELECT
        gap.pair, gap.scope, gap.channel, gap.previous_contact_id,
        min(greatest(
            date_diff('day', gap.start_date, greatest(vague.start_date, gap.start_date)),
            date_diff('day', least(vague.end_date, gap.end_date), gap.end_date),
            CAST(ceil(date_diff('day', gap.start_date, gap.end_date) / 2) AS BIGINT)
        )) AS days_if_split
    FROM bounded AS gap
    INNER JOIN loose AS vague
        ON gap.pair = vague.pair AND gap.scope = vague.scope AND gap.channel = vague.channel
        AND vague.start_date < gap.end_date AND vague.end_date > gap.start_date
    GROUP BY ALL
),

-- Each attempt counts in the one silence its last day falls in.
attempts AS (
    SELECT gap.pair, gap.scope, gap.channel, gap.previous_contact_id, sum(coalesce(tried.attempts, 1)) AS attempts_inside
    FROM bounded AS gap
    INNER JOIN members AS tried
        ON gap.pair = tried.pair AND tried.scope = 'any'
        AND tried.end_date > gap.start_date AND tried.end_date <= gap.end_date
    WHERE
        tried.contact_id IN (SELECT contact_id FROM gap_attempts(as_of_day, with_register, least_confidence))
        AND CASE gap.scope
            WHEN 'channel' THEN tried.track = split_part(gap.channel, '-', 2)
            WHEN 'mode' THEN tried.mode IN (gap.channel, 'unspecified')
            WHEN 'mechanism' THEN tried.mechanism = gap.channel
            ELSE true
        END
    GROUP BY ALL
),

final AS (
    SELECT
        gap.*,
        date_diff('day', gap.start_date, gap.end_date) AS days,
        least(split.days_if_split, date_diff('day', gap.start_date, gap.end_date)) AS days_min,
        date_diff('day', gap.earliest_last, gap.latest_end) AS days_max,
        months_between(gap.start_date, gap.end_date) AS months,
        coalesce(attempts.attempts_inside, 0) AS attempts_inside
    FROM bounded AS gap
    LEFT JOIN split USING (pair, scope, channel, previous_contact_id)
    LEFT JOIN attempts USING (pair, scope, channel, previous_contact_id)
)

SELECT
    short_hash(concat_ws('|', pair, scope, channel, previous_contact_id)) AS gap_id,
    pair, scope, channel, previous_contact_id, next_contact_id, start_date, end_date,
    CAST(days AS INTEGER) AS days,
    CAST(coalesce(days_min, days) AS INTEGER) AS days_min,
    CAST(days_max AS INTEGER) AS days_max,
    months, is_open,
    CAST(rank() OVER (PARTITION BY pair, scope, channel ORDER BY days DESC) AS INTEGER) AS rank,
    cume_dist() OVER (PARTITION BY pair, scope, channel ORDER BY days) AS percentile,
    CAST(attempts_inside AS INTEGER) AS attempts_inside
FROM final;
