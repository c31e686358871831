-- Grain: one row: what the build holds, and over which publication dates its articles speak.
SELECT
    (SELECT count(*)::INTEGER FROM articles) AS articles,
    (SELECT count(*)::INTEGER FROM articles WHERE published_precision IN ('day', 'month')) AS dated_articles,
    (SELECT min(published) FROM articles) AS first_day,
    (SELECT max(published_end) FROM articles) AS last_day,
    (SELECT count(*)::INTEGER FROM contacts) AS contacts,
    (SELECT min(start_date) FROM contacts WHERE article_count > 0) AS first_contact,
    (SELECT count(*)::INTEGER FROM register) AS register_rows,
    (SELECT min(start_date) FROM register) AS register_first,
    (SELECT max(end_date) FROM register WHERE status = 'held') AS register_last,
    (SELECT count(*)::INTEGER FROM mentions) AS mentions,
    (SELECT count(DISTINCT pair)::INTEGER FROM contact_pairs) AS pairs
