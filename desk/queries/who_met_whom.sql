-- Which people of different countries were in contact with each other, how often and when last.
-- Grain: one row per pair of people x held contact that names both; most frequent pair first, its newest contact first.
-- Two people without a country may be of one side, so they are not counted as having met. Names as the texts give them.
-- Parameters: those of contacts_shown without statuses; $person (part of a name, in any case and without accents; empty =
-- everybody): where it is given, person_a is whom it fits.
WITH held AS MATERIALIZED (
    SELECT *
    FROM contacts_shown(
        $pair, $levels, $tracks, $modes, ['held'], $topics, $period_start, $period_end, $as_of, $register,
        $least_confidence
    )
),
people AS MATERIALIZED (
    SELECT
        p.contact_id, p.name, p.country_code,
        any_value(p.office ORDER BY p.office) AS office,
        contains(strip_accents(lower(p.name)), strip_accents(lower($person::VARCHAR))) AS sought
    FROM people_known($as_of, $register) AS p
    WHERE NOT coalesce(p.is_body, FALSE) AND p.contact_id IN (SELECT contact_id FROM held)
    GROUP BY p.contact_id, p.name, p.country_code
),
met AS (
    SELECT
        contact_id,
        a.name AS person_a, a.country_code AS country_a, a.office AS office_a,
        b.name AS person_b, b.country_code AS country_b, b.office AS office_b
    FROM people AS a
    JOIN people AS b USING (contact_id)
    WHERE
        a.country_code IS NOT NULL AND b.country_code IS NOT NULL AND a.country_code <> b.country_code
        AND (
            $pair::VARCHAR IS NULL
            OR $pair::VARCHAR = least(a.country_code, b.country_code) || '-' || greatest(a.country_code, b.country_code)
        )
        AND a.sought
        -- Each two once: the one sought for first, else by country.
        AND (NOT b.sought OR a.country_code < b.country_code)
)
SELECT
    met.*,
    (count(*) OVER two)::INTEGER AS times,
    min(held.start_date) OVER two AS first_day,
    max(held.end_date) OVER two AS last_day,
    held.title, held.start_date, held.end_date, held.date_precision, held.level, held.track, held.mode, held.status,
    held.location, held.origin
FROM met
JOIN held USING (contact_id)
WINDOW two AS (PARTITION BY person_a, country_a, person_b, country_b)
ORDER BY
    times DESC, last_day DESC NULLS LAST, person_a, country_a, person_b, country_b, held.end_date DESC NULLS LAST,
    contact_id
