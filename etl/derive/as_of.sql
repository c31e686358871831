-- as_of. Grain: one row: the last day that the build knows of: the newest publication date (the last day it may be; where
-- no article has a day, the newest start of an interval) or the newest held contact of the register; null without any
-- date. Parameters: none.
WITH days AS (
    SELECT coalesce(max(published_end) FILTER (WHERE published_precision = 'day'), max(published)) AS as_of
    FROM articles
    UNION ALL
    SELECT max(end_date)
    FROM register
    WHERE status = 'held'
)

SELECT max(as_of) AS as_of
FROM days
