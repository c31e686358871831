-- Every passage of one article that supports a contact, numbered in reading order, with the contact read from it.
-- Grain: one row per mention. Columns told_* are what the passage (place, who asked and length: its article) alone tells; those without
-- are the whole contact's, as it was known by $as_of (as it is known now, where this article itself was not yet out).
-- Parameters: $article_id, $as_of (date), $register (take the register in).
WITH people AS (
    SELECT
        contact_id,
        list(
            struct_pack(name := name, country := country_code, office := office)
            ORDER BY country_code NULLS LAST, name
        ) AS participants
    FROM people_known($as_of, $register)
    GROUP BY contact_id
),
final AS (
    SELECT
        row_number() OVER (ORDER BY m.start_char, m.end_char, m.mention_id)::integer AS number,
        m.mention_id,
        m.article_id,
        m.start_char,
        m.end_char,
        m.quote,
        m.date_text,
        m.date_reason,
        m.start_date AS told_start,
        m.end_date AS told_end,
        m.date_precision AS told_precision,
        m.location AS told_location,
        m.requested_by AS told_requested_by,
        m.duration_minutes AS told_minutes,
        m.rule,
        m.confidence,
        c.contact_id,
        c.title,
        c.countries,
        c.start_date,
        c.end_date,
        c.date_precision,
        c.level,
        c.track,
        c.channel,
        c.mode,
        c.status,
        c.mechanism,
        c.location,
        c.requested_by,
        c.duration_minutes,
        c.attempts,
        c.reason,
        c.article_count,
        c.mention_count,
        c.origin,
        c.conflicts,
        p.participants
    FROM mentions m
    JOIN contacts_known(
        if((SELECT count(*) FROM articles_out($as_of) WHERE article_id = $article_id) > 0, $as_of::DATE, NULL), $register, 0
    ) c USING (contact_id)
    LEFT JOIN people p USING (contact_id)
    WHERE m.article_id = $article_id
)
SELECT *
FROM final
ORDER BY number
