-- as_of. Grain: one row: the newest publication date in the build; where no article has a day, the newest start of an
-- interval; null without any date. Parameters: none.
SELECT coalesce(max(published) FILTER (WHERE published_precision = 'day'), max(published)) AS as_of
FROM articles
