-- How long after an event the next contact came, and how long before it the last one had been.
-- Grain: one row per event of the officer's own list, in its order. Among contacts held that the filters let through, as known
-- by $as_of: the last one that had ended before the day of the event, and the next one that had not (0 days: on that day).
-- *_days: least days that the dates allow, *_days_most: most; they differ where a date is known to the month or year only.
-- open_days: days from the event to $as_of where no contact has come since.
-- Parameters: $event_numbers (list of whole numbers), $event_days (list of dates, as long), and those of contacts_shown.
WITH events AS (
    SELECT unnest($event_numbers::INTEGER[]) AS number, unnest($event_days::DATE[]) AS day
),
held AS (
    SELECT contact_id, title, start_date, end_date, date_precision
    FROM contacts_shown($pair, $levels, $tracks, $modes, $statuses, $topics, $period_start, $period_end, $as_of, $register, $least_confidence)
    WHERE status = 'held' AND start_date <= $as_of::DATE
),
last_before AS (
    SELECT events.number, held.*
    FROM events
    JOIN held ON held.end_date < events.day
    QUALIFY row_number() OVER (PARTITION BY number ORDER BY held.end_date DESC, held.start_date DESC, held.contact_id) = 1
),
next_after AS (
    -- One under way on the day of the event counts from that day.
    SELECT events.number, held.*, greatest(held.start_date, events.day) AS first_day
    FROM events
    JOIN held ON held.end_date >= events.day
    QUALIFY row_number() OVER (PARTITION BY number ORDER BY held.start_date, held.end_date, held.contact_id) = 1
),
final AS (
    SELECT
        events.number,
        events.day,
        b.contact_id AS last_contact_id,
        b.title AS last_title,
        b.start_date AS last_start,
        b.end_date AS last_end,
        b.date_precision AS last_precision,
        date_diff('day', b.end_date, events.day)::INTEGER AS last_days,
        date_diff('day', if(b.date_precision = 'day', b.end_date, b.start_date), events.day)::INTEGER AS last_days_most,
        a.contact_id AS next_contact_id,
        a.title AS next_title,
        a.start_date AS next_start,
        a.end_date AS next_end,
        a.date_precision AS next_precision,
        date_diff('day', events.day, a.first_day)::INTEGER AS next_days,
        date_diff('day', events.day, if(a.date_precision = 'day', a.first_day, a.end_date))::INTEGER AS next_days_most,
        if(a.contact_id IS NULL AND events.day <= $as_of::DATE, date_diff('day', events.day, $as_of::DATE), NULL)::INTEGER
            AS open_days
    FROM events
    LEFT JOIN last_before AS b ON b.number = events.number
    LEFT JOIN next_after AS a ON a.number = events.number
)
SELECT *
FROM final
ORDER BY number
