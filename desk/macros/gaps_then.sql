-- Table macro gaps_then(pair, scope, day, with_register, least_confidence, whole): the silences as they stood on a day.
-- Grain: one row per gap. Columns of gaps but claim_id. A null pair means all pairs. whole: everything that the build knows is
-- asked for (its own as-of date, the register in, any confidence), so that the silences that the build holds are the answer.
CREATE OR REPLACE MACRO gaps_then(wanted_pair, wanted_scope, as_of_day, with_register, least_confidence, whole) AS TABLE
SELECT *
FROM gap_spans(as_of_day, with_register, least_confidence, wanted_pair, wanted_scope)
WHERE NOT whole
UNION ALL BY NAME
SELECT * EXCLUDE (claim_id)
FROM gaps
WHERE whole AND scope = wanted_scope::VARCHAR AND (wanted_pair IS NULL OR pair = wanted_pair::VARCHAR);
