-- promises. Grain: one row per planned, proposed or requested contact, with all that the build knows. Parameters: $as_of
-- (date, the last day that the build knows of, or null). The rules are in macros/promise_states.sql, which the dashboard
-- asks for other days too.
SELECT * FROM promise_states($as_of, true, 0, NULL)
