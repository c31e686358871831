-- The rows of the register that tell of the contacts named: where they were found and what their keeper remarks.
-- Grain: one row per row of the register, in the order of the file. Parameters: $contact_ids (list of contact_id), $register
-- (false: the register is out, no rows).
SELECT contact_id, source_name, source_url, note, agreement, contradicted
FROM register
WHERE $register AND list_contains($contact_ids::VARCHAR[], contact_id)
ORDER BY file, line
