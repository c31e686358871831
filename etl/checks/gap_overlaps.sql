-- Silences of one pair, scope and channel that overlap. Grain: gap. No parameters.
SELECT gap_id, pair, scope, channel, start_date, end_date
FROM gaps
QUALIFY start_date < max(end_date) OVER (
    PARTITION BY pair, scope, channel
    ORDER BY start_date, end_date, gap_id
    ROWS BETWEEN UNBOUNDED PRECEDING AND 1 PRECEDING
)
