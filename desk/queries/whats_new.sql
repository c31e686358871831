-- Grain: one row per contact that the build before this one did not have, newest report first; all of them in a first build.
-- Parameters: those of contacts_shown.
SELECT
    c.contact_id, c.title, c.start_date, c.end_date, c.date_precision, c.level, c.track, c.mode, c.status,
    c.article_count, c.last_reported
FROM contacts_shown($pair, $levels, $tracks, $modes, $statuses, $topics, $period_start, $period_end, $as_of, $register, $least_confidence) AS c
WHERE c.contact_id NOT IN (SELECT contact_id FROM previous_contacts)
ORDER BY c.last_reported DESC NULLS LAST, c.start_date DESC NULLS LAST, c.contact_id
