-- Table macro contacts_shown(...): the contacts that the filter bar lets through. One place for what each filter means.
-- Grain: one row per contact. Every query on contacts begins with
--   FROM contacts_shown($pair, $levels, $tracks, $modes, $statuses, $topics, $period_start, $period_end, $as_of, $register,
--                       $least_confidence)
-- An empty list or null filters nothing. A contact is in the period if the days it may have happened on touch it; an
-- undated one is in no period. As of a day, only what could be known on that day counts: see contacts_known.
CREATE OR REPLACE MACRO contacts_shown(
    wanted_pair, wanted_levels, wanted_tracks, wanted_modes, wanted_statuses, wanted_topics,
    first_day, last_day, as_of_day, with_register, least_confidence
) AS TABLE
SELECT c.*
FROM contacts_known(as_of_day, with_register, least_confidence) AS c
WHERE (wanted_pair IS NULL
       OR c.contact_id IN (SELECT p.contact_id FROM contact_pairs AS p WHERE p.pair = wanted_pair::VARCHAR))
  AND (len(wanted_levels::VARCHAR[]) = 0 OR list_contains(wanted_levels::VARCHAR[], c.level))
  AND (len(wanted_tracks::VARCHAR[]) = 0 OR list_contains(wanted_tracks::VARCHAR[], c.track))
  AND (len(wanted_modes::VARCHAR[]) = 0 OR list_contains(wanted_modes::VARCHAR[], c.mode))
  AND (len(wanted_statuses::VARCHAR[]) = 0 OR list_contains(wanted_statuses::VARCHAR[], c.status))
  AND (len(wanted_topics::VARCHAR[]) = 0
       OR c.contact_id IN (SELECT t.contact_id FROM topics AS t
                           WHERE list_contains(wanted_topics::VARCHAR[], t.topic)))
  AND (first_day IS NULL OR c.end_date >= first_day::DATE)
  AND (last_day IS NULL OR c.start_date <= last_day::DATE);
