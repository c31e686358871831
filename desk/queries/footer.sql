-- Grain: one row: what the build lets one know of a pair on a day, and over which days its articles and its register speak.
-- articles: those that tell of the pair (all, where none is chosen) and were out by $as_of; later_articles were not yet.
-- covered_months of span_months: months from the first of those articles to $as_of in which one of them appeared.
-- register_*: rows of the register on the pair dated by $as_of, whether it is taken in or not; register_only: contacts that
-- no article out by then tells of.
-- Parameters: $pair (code or null for all), $as_of (date), $register, $least_confidence (0 to 1).
WITH pair_contacts AS (
    SELECT DISTINCT contact_id FROM contact_pairs WHERE $pair::VARCHAR IS NULL OR pair = $pair::VARCHAR
),
telling AS (
    SELECT DISTINCT article_id FROM mentions WHERE contact_id IN (SELECT contact_id FROM pair_contacts)
),
on_pair AS (
    SELECT article_id, published, published_end, published_precision, known_from
    FROM articles_out(NULL)
    WHERE $pair::VARCHAR IS NULL OR article_id IN (SELECT article_id FROM telling)
),
articles_told AS (
    SELECT
        (count(*) FILTER (known_from <= $as_of::DATE))::INTEGER AS articles,
        (count(*) FILTER (known_from > $as_of::DATE))::INTEGER AS later_articles,
        (count(*) FILTER (known_from <= $as_of::DATE AND published IS NULL))::INTEGER AS undated_articles,
        min(published) FILTER (known_from <= $as_of::DATE) AS first_published,
        max(published_end) FILTER (known_from <= $as_of::DATE) AS last_published,
        (count(DISTINCT date_trunc('month', published)) FILTER (
            known_from <= $as_of::DATE AND published_precision IN ('day', 'month')
        ))::INTEGER AS covered_months
    FROM on_pair
),
known AS (
    SELECT contact_id, start_date, origin
    FROM contacts_known($as_of, $register, $least_confidence)
    WHERE contact_id IN (SELECT contact_id FROM pair_contacts)
),
known_told AS (
    SELECT
        count(*)::INTEGER AS contacts,
        (count(*) FILTER (origin = 'register'))::INTEGER AS register_only,
        min(start_date) FILTER (origin <> 'register') AS first_contact,
        (SELECT count(DISTINCT pair)::INTEGER FROM contact_pairs WHERE contact_id IN (SELECT contact_id FROM known)) AS pairs
    FROM known
),
passages_told AS (
    SELECT count(*)::INTEGER AS mentions
    FROM mentions
    WHERE contact_id IN (SELECT contact_id FROM known)
      AND article_id IN (SELECT article_id FROM on_pair WHERE known_from <= $as_of::DATE)
),
register_told AS (
    SELECT
        count(*)::INTEGER AS register_rows,
        min(start_date) AS register_first,
        max(end_date) FILTER (status = 'held') AS register_last
    FROM register
    WHERE contact_id IN (SELECT contact_id FROM pair_contacts)
      AND if(status = 'held', end_date, start_date) <= $as_of::DATE
),
final AS (
    SELECT
        articles_told.*,
        known_told.*,
        passages_told.*,
        register_told.*,
        (date_diff('month', articles_told.first_published, $as_of::DATE) + 1)::INTEGER AS span_months
    FROM articles_told, known_told, passages_told, register_told
)
SELECT *
FROM final
