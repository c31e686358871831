-- Table macro gaps_tried(pair, scope, day): what was tried in vain inside the silences that gaps_then gives.
-- Grain: one row per gap x request, refusal, cancellation or proposal whose last day falls in the gap: the rule by which the
-- build counts attempts_inside. A channel's silence counts attempts on the same track at any level, since the side that is
-- refused often asks for somebody of another rank.
CREATE OR REPLACE MACRO gaps_tried(wanted_pair, wanted_scope, as_of_day) AS TABLE
SELECT g.gap_id, c.contact_id, coalesce(c.attempts, 1) AS times
FROM gaps_then(wanted_pair, wanted_scope, as_of_day) AS g
JOIN contact_pairs AS p ON p.pair = g.pair
JOIN contacts AS c ON c.contact_id = p.contact_id
WHERE c.status IN ('requested', 'refused', 'cancelled', 'proposed')
  AND c.end_date > g.start_date
  AND c.end_date <= g.until
  AND CASE g.scope
      WHEN 'channel' THEN c.track = split_part(g.channel, '-', 2)
      WHEN 'mode' THEN c.mode IN (g.channel, 'unspecified')
      WHEN 'mechanism' THEN c.mechanism = g.channel
      ELSE TRUE
  END;
