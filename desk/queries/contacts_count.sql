-- Grain: one row: how many contacts the filters let through.
-- Parameters: those of contacts_shown.
SELECT count(*)::INTEGER AS contacts
FROM contacts_shown($pair, $levels, $tracks, $modes, $statuses, $topics, $period_start, $period_end, $as_of, $register, $least_confidence)
