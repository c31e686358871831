-- Table macro articles_out(day): the articles that were out by a day; null: all of them.
-- Grain: one row per article; columns of articles, and known_from: its publication, at the latest if that is an interval. An
-- article whose date is not known counts from the last day that the build knows (etl/derive/as_of.sql says which), and so does
-- one whose interval reaches past that day: it is in hand by then.
CREATE OR REPLACE MACRO articles_out(day) AS TABLE
WITH last_days AS (
    SELECT coalesce(max(published_end) FILTER (WHERE published_precision = 'day'), max(published)) AS last_day
    FROM articles
    UNION ALL
    SELECT max(end_date)
    FROM register
    WHERE status = 'held'
),
newest AS (
    -- Where nothing has a date of its own, the contacts that the articles tell of do.
    SELECT coalesce(max(last_day), (SELECT max(end_date) FROM contacts WHERE status = 'held'), DATE '9999-12-31') AS last_day
    FROM last_days
),
dated AS (
    SELECT
        articles.*,
        least(coalesce(articles.published_end, articles.published, newest.last_day), newest.last_day) AS known_from
    FROM articles, newest
)
SELECT *
FROM dated
WHERE known_from <= coalesce(day::DATE, DATE '9999-12-31');
