-- Table macro gaps_then(pair, scope, day): the silences of a scope as they stood on a day.
-- Grain: one row per gap that had begun by then. Columns of gaps, and open_then and until: a gap that ended after the day
-- is still open then, and runs until that day. A null pair means all pairs.
CREATE OR REPLACE MACRO gaps_then(wanted_pair, wanted_scope, as_of_day) AS TABLE
SELECT
    g.*,
    g.is_open OR g.end_date > as_of_day::DATE AS open_then,
    if(g.is_open OR g.end_date > as_of_day::DATE, as_of_day::DATE, g.end_date) AS until
FROM gaps AS g
WHERE g.scope = wanted_scope
  AND g.start_date <= as_of_day::DATE
  AND (wanted_pair IS NULL OR g.pair = wanted_pair::VARCHAR);
