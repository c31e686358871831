-- gap_spans. Grain: one row per silence, with all that the build knows. Parameters: $as_of (date, the last day that the
-- build knows of, or null). The rules are in macros/gap_spans.sql, which the dashboard asks for other days too.
SELECT * FROM gap_spans($as_of, true, 0, NULL, NULL)
