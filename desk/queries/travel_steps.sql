-- The days one can travel to: what could be known, month by month.
-- Grain: one row per month end, from the month in which anything could first be known to the last day that the build knows
-- (its own last row). fresh: contacts of which the articles (and the register) let one know for the first time in that month.
-- Parameters: $pair (code or null for all), $register (take the register in), $newest (date: the last day).
WITH first_known AS (
    SELECT contact_id, min(known_from) AS day
    FROM contact_versions
    WHERE register IN ('both', if($register, 'in', 'out'))
      AND ($pair::VARCHAR IS NULL OR contact_id IN (SELECT contact_id FROM contact_pairs WHERE pair = $pair::VARCHAR))
    GROUP BY contact_id
),
bounds AS (
    SELECT min(day) AS first_day FROM first_known
),
month_ends AS (
    SELECT least(last_day(month::DATE), $newest::DATE) AS day
    FROM bounds, unnest(generate_series(date_trunc('month', least(first_day, $newest::DATE)), $newest::DATE, INTERVAL 1 MONTH)) AS months(month)
    WHERE first_day IS NOT NULL
),
final AS (
    SELECT month_ends.day, count(first_known.contact_id)::INTEGER AS fresh
    FROM month_ends
    LEFT JOIN first_known
        ON first_known.day <= month_ends.day AND first_known.day >= date_trunc('month', month_ends.day)
    GROUP BY month_ends.day
)
SELECT *
FROM final
ORDER BY day
