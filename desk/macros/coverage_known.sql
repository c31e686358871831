-- Table macro coverage_known(as_of): how many articles on a pair each month had, of those published by a day.
-- Grain: one row per pair x month with an article. Only the month of the day itself has to be counted again.
CREATE OR REPLACE MACRO coverage_known(as_of_day) AS TABLE
SELECT pair, month, article_count
FROM coverage
WHERE article_count > 0 AND month < date_trunc('month', as_of_day::DATE)
UNION ALL
SELECT p.pair, date_trunc('month', a.published)::DATE AS month, count(DISTINCT a.article_id)::INTEGER AS article_count
FROM articles AS a
JOIN mentions AS m ON m.article_id = a.article_id
JOIN contact_pairs AS p ON p.contact_id = m.contact_id
WHERE a.published BETWEEN date_trunc('month', as_of_day::DATE) AND as_of_day::DATE
  AND a.published_precision IN ('day', 'month')
GROUP BY ALL;
