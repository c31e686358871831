-- Pairs and country lists that are not sorted codes of three letters. Grain: value. No parameters.
WITH pairs AS (
    SELECT 'contact_pairs' AS source, pair FROM contact_pairs
    UNION ALL SELECT 'contacts', pair FROM contacts
    UNION ALL SELECT 'gaps', pair FROM gaps
    UNION ALL SELECT 'claims', pair FROM claims
    UNION ALL SELECT 'coverage', pair FROM coverage
),

final AS (
    SELECT source, pair AS value
    FROM pairs
    WHERE
        pair IS NOT NULL
        AND (NOT regexp_full_match(pair, '[A-Z]{3}-[A-Z]{3}') OR split_part(pair, '-', 1) >= split_part(pair, '-', 2))
    UNION ALL
    SELECT 'contacts.countries', array_to_string(countries, '-')
    FROM contacts
    WHERE len(countries) < 2 OR countries <> list_sort(list_distinct(countries))
    UNION ALL
    SELECT 'contacts.pair of ' || contact_id, pair
    FROM contacts
    WHERE pair IS DISTINCT FROM CASE WHEN len(countries) = 2 THEN array_to_string(countries, '-') END
)

SELECT source, value
FROM final
