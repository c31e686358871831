-- Silences as they stood on a day, longest first.
-- Grain: one row per gap of the chosen scope that had begun by $as_of. A gap that ended later counts as still open: it
-- is counted to $as_of, and its months, rank, percentile and attempts are worked out again.
-- Parameters: $pair (code, or null for all), $scope (channel, mode, mechanism or any), $levels and $tracks (lists of
-- codes, empty = all; they apply to scope channel), $modes (the same; applies to scope mode), $period_start and
-- $period_end (only silences that touch the period; null = no bound), $as_of (date).
WITH begun AS (
    SELECT *
    FROM gaps_then($pair, $scope, $as_of)
),
attempts_of AS (
    SELECT gap_id, sum(times)::integer AS attempts_inside
    FROM gaps_tried($pair, $scope, $as_of)
    GROUP BY gap_id
),
bounded AS (
    -- What the gap's length may be when it is cut at $as_of: an imprecise contact before it was held on any day of its
    -- interval. A contact of several days has ended on its last one.
    SELECT
        b.*,
        greatest(datediff('day', b.start_date, b.until), 0) AS days_then,
        CASE WHEN c.date_precision = 'day' THEN b.start_date ELSE coalesce(c.start_date, b.start_date) END AS earliest
    FROM begun b
    LEFT JOIN contacts c ON c.contact_id = b.previous_contact_id
),
counted AS (
    SELECT
        b.* EXCLUDE (days_min, days_max, months, attempts_inside),
        -- Where a vaguely dated contact may cut the silence in two, the build's least days stay the bound.
        CASE WHEN open_then AND days_min = days THEN days_then ELSE least(days_min, days_then) END AS least_days,
        CASE WHEN open_then THEN datediff('day', earliest, until) ELSE days_max END AS most_days,
        coalesce(a.attempts_inside, 0) AS attempts_then,
        datesub('month', start_date, until) AS whole_months,
        IF(open_then, NULL, months) AS months_built
    FROM bounded b
    LEFT JOIN attempts_of a USING (gap_id)
),
measured AS (
    SELECT
        *,
        CASE
            WHEN months_built IS NOT NULL THEN months_built
            ELSE round(
                whole_months
                + datediff('day', (start_date + to_months(whole_months))::date, until)
                / datediff(
                    'day',
                    (start_date + to_months(whole_months))::date,
                    (start_date + to_months(whole_months + 1))::date
                ),
                1
            )
        END AS months_then
    FROM counted
),
ranked AS (
    SELECT
        *,
        rank() OVER (PARTITION BY pair, scope, channel ORDER BY days_then DESC) AS rank_then,
        cume_dist() OVER (PARTITION BY pair, scope, channel ORDER BY days_then) AS percentile_then
    FROM measured
),
final AS (
    SELECT
        g.gap_id,
        g.pair,
        g.scope,
        g.channel,
        if(g.scope = 'channel', split_part(g.channel, '-', 1), NULL) AS level,
        g.start_date,
        g.until AS end_date,
        g.days_then::integer AS days,
        g.least_days::integer AS days_min,
        g.most_days::integer AS days_max,
        g.months_then AS months,
        g.open_then AS is_open,
        g.rank_then::integer AS rank,
        g.percentile_then AS percentile,
        g.attempts_then::integer AS attempts_inside,
        g.previous_contact_id,
        before.title AS previous_title,
        IF(g.open_then, NULL, g.next_contact_id) AS next_contact_id,
        IF(g.open_then, NULL, after.title) AS next_title,
        IF(g.open_then AND NOT g.is_open, NULL, g.claim_id) AS claim_id
    FROM ranked g
    LEFT JOIN contacts before ON before.contact_id = g.previous_contact_id
    LEFT JOIN contacts after ON after.contact_id = g.next_contact_id
    WHERE
        -- Contacts on the same day leave no silence between them.
        (g.open_then OR g.most_days > 0)
        AND ($period_start::date IS NULL OR g.until >= $period_start::date)
        AND ($period_end::date IS NULL OR g.start_date <= $period_end::date)
        AND (
            g.scope != 'channel'
            OR (
                (len($levels::varchar[]) = 0 OR list_contains($levels::varchar[], split_part(g.channel, '-', 1)))
                AND (len($tracks::varchar[]) = 0 OR list_contains($tracks::varchar[], split_part(g.channel, '-', 2)))
            )
        )
        AND (g.scope != 'mode' OR len($modes::varchar[]) = 0 OR list_contains($modes::varchar[], g.channel))
)
SELECT *
FROM final
ORDER BY days DESC, pair, channel, start_date
