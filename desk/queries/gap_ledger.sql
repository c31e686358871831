-- Silences as they stood on a day, longest first.
-- Grain: one row per gap of the chosen scope. What articles published by $as_of let one know: a gap that ended later is still
-- open, and counted to $as_of. rank and percentile are among the silences of the pair on this channel, rank_all and
-- percentile_all among those of all pairs on it (of_all of them); percentile is the share of silences no longer than this.
-- confidence is that of the less certain of the two contacts at its ends.
-- Parameters: $pair (code, or null for all), $scope (channel, mode, mechanism or any), $levels and $tracks (lists of
-- codes, empty = all; they apply to scope channel), $modes (the same; applies to scope mode), $period_start and
-- $period_end (only silences that touch the period; null = no bound), $as_of (date), $register (take the register in),
-- $least_confidence (0 to 1), $whole (see gaps_then).
WITH known AS (
    SELECT contact_id, title, confidence FROM contacts_known($as_of, $register, $least_confidence)
),
-- All pairs, whatever pair is shown: the rank among all needs them.
ranked AS (
    SELECT
        *,
        (count(*) OVER (PARTITION BY pair, scope, channel))::INTEGER AS of_pair,
        (count(*) OVER (PARTITION BY scope, channel))::INTEGER AS of_all,
        (rank() OVER (PARTITION BY scope, channel ORDER BY days DESC))::INTEGER AS rank_all,
        cume_dist() OVER (PARTITION BY scope, channel ORDER BY days) AS percentile_all
    FROM gaps_then(NULL, $scope, $as_of, $register, $least_confidence, $whole)
    -- Contacts on the same day leave no silence between them.
    WHERE is_open OR days_max > 0
),
told AS (
    SELECT claims.gap_id, arg_min(claims.claim_id, claims.kind <> 'silence') AS claim_id
    FROM claims
    JOIN articles_out($as_of) USING (article_id)
    WHERE claims.gap_id IS NOT NULL
    GROUP BY claims.gap_id
),
final AS (
    SELECT
        g.*,
        if(g.scope = 'channel', split_part(g.channel, '-', 1), NULL) AS level,
        before.title AS previous_title,
        after.title AS next_title,
        least(before.confidence, after.confidence) AS confidence,
        told.claim_id
    FROM ranked g
    LEFT JOIN known before ON before.contact_id = g.previous_contact_id
    LEFT JOIN known after ON after.contact_id = g.next_contact_id
    LEFT JOIN told ON told.gap_id = g.gap_id
    WHERE
        ($pair::varchar IS NULL OR g.pair = $pair)
        AND ($period_start::date IS NULL OR g.end_date >= $period_start::date)
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
