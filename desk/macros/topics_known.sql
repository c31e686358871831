-- Table macro topics_known(as_of, with_register): the topics of contacts as they could be known on a day: from articles that
-- were out by then (see articles_out), and from rows of the register dated by then.
-- Grain: one row per contact x topic x who raised it x passage. Columns of topics.
CREATE OR REPLACE MACRO topics_known(as_of_day, with_register) AS TABLE
WITH out_by_then AS (
    SELECT article_id FROM articles_out(as_of_day)
),
registered AS (
    SELECT r.contact_id, unnest(r.topics) AS topic
    FROM register AS r
    WHERE with_register AND coalesce(r.end_date, DATE '0001-01-01') <= coalesce(as_of_day::DATE, DATE '9999-12-31')
)
SELECT t.*
FROM topics AS t
WHERE CASE
    WHEN t.article_id IS NULL THEN (t.contact_id, t.topic) IN (SELECT (contact_id, topic) FROM registered)
    ELSE t.article_id IN (SELECT article_id FROM out_by_then)
END;
