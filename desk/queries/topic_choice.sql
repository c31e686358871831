-- Contacts whose accounts can be compared, those whose accounts differ most first.
-- Grain: one row per contact with a topic. differing = topics that exactly one side is told to have raised;
-- passages = passages behind the topics, 0 where the register alone names them.
-- Parameters: those of contacts_shown.
WITH chosen AS (
    SELECT
        c.contact_id, c.title, c.countries, c.start_date, c.end_date, c.date_precision, c.level, c.status, c.channel
    FROM contacts_shown(
        $pair, $levels, $tracks, $modes, $statuses, $topics, $period_start, $period_end, $as_of, $register, $least_confidence
    ) c
),
told AS (
    SELECT
        t.contact_id,
        t.topic,
        count(DISTINCT t.raised_by) FILTER (t.raised_by != 'both') AS sides,
        bool_or(coalesce(t.raised_by = 'both', FALSE)) AS both_did,
        count(t.article_id) AS passages
    FROM topics_known($as_of, $register) t
    JOIN chosen c USING (contact_id)
    WHERE len($topics::varchar[]) = 0 OR list_contains($topics::varchar[], t.topic)
    GROUP BY t.contact_id, t.topic
),
counted AS (
    SELECT
        contact_id,
        count(*)::integer AS topics,
        count(*) FILTER (sides = 1 AND NOT both_did)::integer AS differing,
        sum(passages)::integer AS passages
    FROM told
    GROUP BY contact_id
),
final AS (
    SELECT c.*, n.topics, n.differing, n.passages
    FROM counted n
    JOIN chosen c USING (contact_id)
)
SELECT *
FROM final
ORDER BY differing DESC, passages > 0 DESC, topics DESC, start_date DESC NULLS LAST, contact_id
