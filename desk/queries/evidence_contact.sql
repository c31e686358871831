-- All passages of one contact in all articles out by a day, oldest article first; the contact as it was known on that day.
-- Grain: one row per mention. has_register: whether there is a register to compare with.
-- Parameters: $contact_id, $as_of (date), $register (take the register in).
WITH final AS (
    SELECT
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
        m.status AS told_status,
        m.mode AS told_mode,
        m.location AS told_location,
        m.requested_by AS told_requested_by,
        m.duration_minutes AS told_minutes,
        m.rule,
        m.confidence,
        c.contact_id,
        c.title,
        c.level,
        c.conflicts,
        EXISTS (SELECT 1 FROM register) AS has_register,
        a.title AS article_title,
        a.source,
        a.path,
        a.published,
        a.published_end,
        a.published_precision
    FROM mentions m
    JOIN contacts_known($as_of, $register, 0) c USING (contact_id)
    JOIN articles_out($as_of) a USING (article_id)
    WHERE m.contact_id = $contact_id
)
SELECT *
FROM final
ORDER BY published NULLS LAST, article_id, start_char
