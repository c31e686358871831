-- The register beside the articles: who knows what, and where the two differ.
-- Grain: one row per row of the register whose contact passes the filters, and one per contact that only articles tell of
-- (agreement only_articles, register_id null). What articles out by $as_of let one know: a row that only a later article
-- confirms is only_register on that day. The register's own switch is not used here.
-- Parameters: those of contacts_shown.
WITH shown AS (
    SELECT *
    FROM contacts_shown($pair, $levels, $tracks, $modes, $statuses, $topics, $period_start, $period_end, $as_of, TRUE, $least_confidence)
),
told AS (
    SELECT contact_id FROM contacts_known($as_of, FALSE, $least_confidence)
),
everything_known AS (
    SELECT $as_of::DATE >= max(known_from) AS yes FROM contact_versions
),
dated AS (
    SELECT register.*, register.contact_id IN (SELECT contact_id FROM told) AS is_told
    FROM register, everything_known
    WHERE everything_known.yes OR if(register.status = 'held', register.end_date, register.start_date) <= $as_of::DATE
),
in_register AS (
    SELECT
        dated.register_id,
        dated.contact_id,
        if(dated.is_told, dated.agreement, 'only_register') AS agreement,
        if(dated.is_told, dated.contradicted, []) AS contradicted,
        shown.title,
        dated.countries, dated.start_date, dated.end_date, dated.date_precision, dated.level, dated.track, dated.mode,
        dated.status, dated.mechanism, dated.participants, dated.file, dated.line, dated.source_name, dated.source_url,
        dated.note
    FROM dated
    JOIN shown ON shown.contact_id = dated.contact_id
),
only_articles AS (
    SELECT
        NULL AS register_id, contact_id, 'only_articles' AS agreement, [] AS contradicted, title, countries, start_date,
        end_date, date_precision, level, track, mode, status, mechanism, [] AS participants, NULL AS file, NULL AS line,
        NULL AS source_name, NULL AS source_url, NULL AS note
    FROM shown
    WHERE contact_id IN (SELECT contact_id FROM told) AND contact_id NOT IN (SELECT contact_id FROM dated)
),
final AS (
    SELECT * FROM in_register
    UNION ALL
    SELECT * FROM only_articles
)
SELECT *
FROM final
ORDER BY start_date NULLS LAST, end_date, line, contact_id
