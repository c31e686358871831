-- Grain: one row per contact and lane. A lane is a channel (level x track) of the chosen pair, or a country pair where none
-- is chosen. With who took part, the passage that tells it best of those out by $as_of, and its outlet; undated ones come too.
-- Parameters: those of contacts_shown.
WITH shown AS (
    SELECT c.*, p.pair AS lane_pair
    FROM contacts_shown($pair, $levels, $tracks, $modes, $statuses, $topics, $period_start, $period_end, $as_of, $register, $least_confidence) AS c
    JOIN contact_pairs AS p USING (contact_id)
    WHERE $pair IS NULL OR p.pair = $pair
),
people AS (
    SELECT
        contact_id,
        list(name ORDER BY country_code NULLS LAST, name) AS names,
        list(coalesce(country_code, '') ORDER BY country_code NULLS LAST, name) AS name_countries
    FROM people_known($as_of, $register)
    WHERE contact_id IN (SELECT contact_id FROM shown) AND NOT coalesce(is_body, false)
    GROUP BY contact_id
),
best AS (
    SELECT m.contact_id, m.quote, m.date_reason, coalesce(a.source, a.title, a.path) AS outlet,
           a.published, a.published_end, a.published_precision
    FROM mentions AS m
    JOIN articles_out($as_of) AS a USING (article_id)
    WHERE m.contact_id IN (SELECT contact_id FROM shown)
    QUALIFY row_number() OVER (PARTITION BY m.contact_id ORDER BY m.confidence DESC, m.start_char) = 1
)
SELECT
    CASE WHEN $pair IS NULL THEN shown.lane_pair
         ELSE concat_ws('-', coalesce(shown.level, '?'), coalesce(shown.track, '?')) END AS lane,
    shown.* EXCLUDE (countries, pair, channel),
    people.names,
    people.name_countries,
    best.quote,
    best.date_reason,
    best.outlet,
    best.published,
    best.published_end,
    best.published_precision
FROM shown
LEFT JOIN people USING (contact_id)
LEFT JOIN best USING (contact_id)
ORDER BY shown.start_date NULLS LAST, shown.end_date, shown.contact_id, lane
