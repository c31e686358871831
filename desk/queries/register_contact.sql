-- What the register says of one contact, and what the articles out by a day say to that.
-- Grain: one row per row of the register on the contact, dated by $as_of; none where the register does not know it.
-- Parameters: $contact_id, $as_of (date).
WITH told AS (
    SELECT contact_id FROM contacts_known($as_of, FALSE, 0)
),
everything_known AS (
    SELECT $as_of::DATE >= max(known_from) AS yes FROM contact_versions
),
final AS (
    SELECT
        register.* EXCLUDE (agreement, contradicted),
        contacts.title,
        if(told.contact_id IS NULL, 'only_register', register.agreement) AS agreement,
        if(told.contact_id IS NULL, [], register.contradicted) AS contradicted
    FROM register
    JOIN everything_known ON TRUE
    JOIN contacts ON contacts.contact_id = register.contact_id
    LEFT JOIN told ON told.contact_id = register.contact_id
    WHERE register.contact_id = $contact_id
      AND (everything_known.yes OR if(register.status = 'held', register.end_date, register.start_date) <= $as_of::DATE)
)
SELECT *
FROM final
ORDER BY line
