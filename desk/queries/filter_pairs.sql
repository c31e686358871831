-- Grain: one row per country pair with at least one contact; most contacts first, then by code.
SELECT pair, count(*)::INTEGER AS contacts
FROM contact_pairs
GROUP BY pair
ORDER BY contacts DESC, pair
