-- Table macro gaps_tried(pair, scope, day, with_register, least_confidence, whole): what was tried in vain inside the silences.
-- Grain: one row per gap x request, refusal, cancellation or proposal whose last day falls in the gap: the rule by which
-- gap_spans counts attempts_inside. A channel's silence counts attempts on the same track at any level, since the side that
-- is refused often asks for somebody of another rank. Columns of the contact, and the gap and how often it was tried.
CREATE OR REPLACE MACRO gaps_tried(wanted_pair, wanted_scope, as_of_day, with_register, least_confidence, whole) AS TABLE
SELECT g.gap_id, coalesce(c.attempts, 1) AS times, c.* EXCLUDE (attempts)
FROM gaps_then(wanted_pair, wanted_scope, as_of_day, with_register, least_confidence, whole) AS g
JOIN contact_pairs AS p ON p.pair = g.pair
JOIN gap_attempts(as_of_day, with_register, least_confidence) AS c ON c.contact_id = p.contact_id
WHERE c.end_date > g.start_date
  AND c.end_date <= g.end_date
  AND CASE g.scope
      WHEN 'channel' THEN c.track = split_part(g.channel, '-', 2)
      WHEN 'mode' THEN c.mode IN (g.channel, 'unspecified')
      WHEN 'mechanism' THEN c.mechanism = g.channel
      ELSE TRUE
  END;
