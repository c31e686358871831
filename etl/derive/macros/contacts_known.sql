-- Table macro contacts_known(as_of, with_register, least_confidence): the contacts as they could be known on a day, from
-- articles published by then (and rows of the register dated by then, if the register is in). Null: all that is known.
-- Grain: one row per contact. Columns of contacts.
CREATE OR REPLACE MACRO contacts_known(as_of_day, with_register, least_confidence) AS TABLE
SELECT * EXCLUDE (register, known_from, known_until)
FROM contact_versions
WHERE register IN ('both', if(with_register, 'in', 'out'))
  AND known_from <= coalesce(as_of_day::DATE, DATE '9999-12-31')
  AND (known_until IS NULL OR known_until > coalesce(as_of_day::DATE, DATE '9999-12-31'))
  AND confidence >= least_confidence;
