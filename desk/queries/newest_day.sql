-- Grain: one row. The newest publication date, or where no article is dated the last day of any contact held.
SELECT coalesce(
    (SELECT max(published_end) FROM articles),
    (SELECT max(end_date) FROM contacts WHERE status = 'held')
) AS newest_day
