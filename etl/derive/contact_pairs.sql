-- contact_pairs. Grain: one row per contact x country pair; a contact of three countries has three. Parameters: none.
WITH members AS (
    SELECT contact_id, unnest(countries) AS country
    FROM contacts
),

final AS (
    SELECT DISTINCT one.contact_id, one.country || '-' || other.country AS pair
    FROM members AS one
    INNER JOIN members AS other ON one.contact_id = other.contact_id AND one.country < other.country
)

SELECT contact_id, pair
FROM final
