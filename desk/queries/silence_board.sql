-- Today's silences beside the earlier ones of the same channel.
-- Grain: one row per pair x channel with a dated contact that took place: its open silence on $as_of, how long the silences
-- that ended were (past_days, in order of time; past_all for the same channel of all pairs), and what was tried since.
-- Middle half and median by linear interpolation. covered_months of open_months have an article on the pair.
-- Parameters: $pair (code, or null for all), $scope (channel, mode, mechanism, any), $levels and $tracks (lists of codes,
-- empty = all; for scope channel), $modes (the same; for scope mode), $as_of (date), $register, $least_confidence, $whole (see gaps_then).
WITH spans AS (
    SELECT * FROM gaps_then(NULL, $scope, $as_of, $register, $least_confidence, $whole) WHERE is_open OR days_max > 0
),
open_now AS (
    SELECT *
    FROM spans
    WHERE
        is_open
        AND ($pair::varchar IS NULL OR pair = $pair)
        AND (
            scope != 'channel'
            OR (
                (len($levels::varchar[]) = 0 OR list_contains($levels::varchar[], split_part(channel, '-', 1)))
                AND (len($tracks::varchar[]) = 0 OR list_contains($tracks::varchar[], split_part(channel, '-', 2)))
            )
        )
        AND (scope != 'mode' OR len($modes::varchar[]) = 0 OR list_contains($modes::varchar[], channel))
),
ended AS (
    SELECT * FROM spans WHERE NOT is_open
),
past AS (
    SELECT
        pair, channel,
        count(*)::INTEGER AS ended,
        quantile_cont(days, 0.25) AS low_days,
        median(days) AS usual_days,
        quantile_cont(days, 0.75) AS high_days,
        max(days)::INTEGER AS longest_days,
        arg_max(gap_id, days) AS longest_gap_id,
        list(days ORDER BY start_date) AS past_days
    FROM ended
    GROUP BY pair, channel
),
past_everywhere AS (
    SELECT channel, list(days ORDER BY days) AS past_all FROM ended GROUP BY channel
),
-- Months of the open silence, and those in which an article on the pair appeared.
months AS (
    SELECT
        o.gap_id,
        (date_diff('month', o.start_date, o.end_date) + 1)::INTEGER AS open_months,
        count(c.month)::INTEGER AS covered_months
    FROM open_now AS o
    LEFT JOIN coverage_known($as_of) AS c
        ON c.pair = o.pair AND c.month BETWEEN date_trunc('month', o.start_date) AND o.end_date
    GROUP BY ALL
),
known AS (
    SELECT contact_id, title FROM contacts_known($as_of, $register, $least_confidence)
),
final AS (
    SELECT
        o.gap_id, o.pair, o.scope, o.channel, o.start_date, o.end_date, o.days, o.days_min, o.days_max, o.attempts_inside,
        if(o.scope = 'channel', split_part(o.channel, '-', 1), NULL) AS level,
        o.previous_contact_id, known.title AS previous_title,
        coalesce(past.ended, 0) AS ended,
        past.low_days, past.usual_days, past.high_days, past.longest_days, past.longest_gap_id,
        coalesce(past.past_days, []) AS past_days,
        coalesce(past_everywhere.past_all, []) AS past_all,
        months.open_months, months.covered_months
    FROM open_now AS o
    LEFT JOIN past ON past.pair = o.pair AND past.channel = o.channel
    LEFT JOIN past_everywhere ON past_everywhere.channel = o.channel
    LEFT JOIN months ON months.gap_id = o.gap_id
    LEFT JOIN known ON known.contact_id = o.previous_contact_id
)
SELECT *
FROM final
ORDER BY days DESC, pair, channel
