-- Table macro silences_shown(...): silences of country pairs between the held contacts that the filter bar lets through.
-- Grain: one row per silence between consecutive held contacts of a pair, and one open silence per pair up to the as-of
-- day, or to the end of the period where that comes first. With no filter these are the silences of gap_spans on scope
-- "any", with one level and one track those of that channel (tests hold them to it): here any filter may be combined.
-- Parameters: wanted_pairs (list of codes, empty = all), then as contacts_shown, without status (silences lie between held
-- contacts) and without the first day (a silence may begin before the period; the caller keeps those that touch it).
CREATE OR REPLACE MACRO silences_shown(
    wanted_pairs, wanted_levels, wanted_tracks, wanted_modes, wanted_topics, until_day, as_of_day, with_register,
    least_confidence
) AS TABLE
WITH held AS MATERIALIZED (
    SELECT
        c.contact_id, p.pair, c.start_date, c.end_date, c.date_precision = 'day' AS is_exact,
        CASE c.date_precision WHEN 'day' THEN 0 WHEN 'month' THEN 1 ELSE 2 END AS vagueness
    FROM contacts_shown(
        NULL, wanted_levels, wanted_tracks, wanted_modes, ['held'], wanted_topics, NULL, until_day, as_of_day,
        with_register, least_confidence
    ) AS c
    JOIN contact_pairs AS p ON p.contact_id = c.contact_id
    WHERE
        c.start_date IS NOT NULL AND c.end_date IS NOT NULL
        AND (len(wanted_pairs::VARCHAR[]) = 0 OR list_contains(wanted_pairs::VARCHAR[], p.pair))
),

-- A contact whose wide date overlaps a better dated one of the pair may be the same days: it bounds no silence.
loose AS MATERIALIZED (
    SELECT * FROM held AS vague
    WHERE EXISTS (
        SELECT 1 FROM held AS better
        WHERE
            better.pair = vague.pair AND better.vagueness < vague.vagueness
            AND better.start_date <= vague.end_date AND better.end_date >= vague.start_date
    )
),

anchors AS (
    SELECT
        *,
        max(end_date) OVER (
            PARTITION BY pair ORDER BY start_date, end_date, contact_id
            ROWS BETWEEN UNBOUNDED PRECEDING AND 1 PRECEDING
        ) AS reached
    FROM held ANTI JOIN loose USING (contact_id, pair)
),

numbered AS (
    SELECT
        *,
        count(*) FILTER (WHERE reached IS NULL OR start_date > reached) OVER (
            PARTITION BY pair ORDER BY start_date, end_date, contact_id
        ) AS spell
    FROM anchors
),

-- Contacts whose dates touch are one spell without silence.
spells AS (
    SELECT
        pair, spell,
        min(start_date) AS first_day,
        max(end_date) AS last_day,
        arg_min(contact_id, (start_date, end_date, contact_id)) AS first_contact,
        arg_max(contact_id, (end_date, start_date, contact_id)) AS last_contact,
        min(if(is_exact, start_date, end_date)) AS latest_first,
        max(if(is_exact, end_date, start_date)) AS earliest_last
    FROM numbered
    GROUP BY pair, spell
),

bounded AS MATERIALIZED (
    SELECT
        pair,
        last_contact AS previous_contact_id,
        lead(first_contact) OVER silences AS next_contact_id,
        last_day AS start_date,
        earliest_last,
        coalesce(
            lead(first_day) OVER silences, greatest(counted_to, last_day)
        ) AS end_date,
        coalesce(
            lead(latest_first) OVER silences, greatest(counted_to, last_day)
        ) AS latest_end
    FROM (SELECT *, least(as_of_day::DATE, coalesce(until_day::DATE, as_of_day::DATE)) AS counted_to FROM spells)
    WINDOW silences AS (PARTITION BY pair ORDER BY spell)
),

-- A vague contact inside a silence leaves at least its longer side silent, wherever in its interval it was.
split AS (
    SELECT
        gap.pair, gap.previous_contact_id,
        min(greatest(
            date_diff('day', gap.start_date, greatest(vague.start_date, gap.start_date)),
            date_diff('day', least(vague.end_date, gap.end_date), gap.end_date),
            ceil(date_diff('day', gap.start_date, gap.end_date) / 2)::BIGINT
        )) AS days_if_split
    FROM bounded AS gap
    JOIN loose AS vague
        ON vague.pair = gap.pair AND vague.start_date < gap.end_date AND vague.end_date > gap.start_date
    GROUP BY ALL
)

SELECT
    gap.pair, gap.previous_contact_id, gap.next_contact_id, gap.start_date, gap.end_date,
    gap.next_contact_id IS NULL AS is_open,
    date_diff('day', gap.start_date, gap.end_date)::INTEGER AS days,
    least(
        coalesce(split.days_if_split, date_diff('day', gap.start_date, gap.end_date)),
        date_diff('day', gap.start_date, gap.end_date)
    )::INTEGER AS days_min,
    date_diff('day', gap.earliest_last, gap.latest_end)::INTEGER AS days_max
FROM bounded AS gap
LEFT JOIN split USING (pair, previous_contact_id);
