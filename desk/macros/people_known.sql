-- Table macro people_known(as_of, with_register): who could be known to have taken part, on a day. Bodies are left in.
-- Grain: one row per person or body in a contact. Columns of participants.
CREATE OR REPLACE MACRO people_known(as_of_day, with_register) AS TABLE
SELECT *
FROM participants
WHERE coalesce(known_from, DATE '0001-01-01') <= coalesce(as_of_day::DATE, DATE '9999-12-31')
  AND (with_register OR article_id IS NOT NULL);
