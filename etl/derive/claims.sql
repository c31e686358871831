-- claims. Grain: one row per statement about a silence or a first, compared with the computed silence it speaks of.
-- Parameters: $as_of (date or null).
-- The silence is the one that the claim's contact ended; else the one that ended last before publication, if within a
-- month of it; else the one that publication fell in, counted up to that day. Half a month either way still agrees.
WITH read_claims AS (
    SELECT
        claim_readings.*,
        coalesce(articles.published_end, articles.published) AS told_on,
        CASE
            WHEN claim_readings.channel <> 'any' THEN 'channel'
            WHEN claim_readings.mode IS NOT NULL AND claim_readings.mode <> 'unspecified' THEN 'mode'
            ELSE 'any'
        END AS scope
    FROM claim_readings
    INNER JOIN articles ON claim_readings.article_id = articles.article_id
),

candidates AS (
    SELECT
        claim.claim_id, gap.gap_id, gap.start_date,
        CASE
            WHEN gap.next_contact_id = claim.contact_id THEN 1
            WHEN claim.contact_id IS NOT NULL AND contact.start_date = gap.end_date THEN 2
            WHEN claim.contact_id IS NOT NULL THEN NULL
            WHEN NOT gap.is_open AND gap.end_date BETWEEN claim.told_on - 31 AND claim.told_on THEN 3
            WHEN gap.start_date < claim.told_on AND (gap.is_open OR gap.end_date > claim.told_on) THEN 4
        END AS fit,
        gap.end_date, gap.days_min, gap.days, gap.days_max, gap.months
    FROM read_claims AS claim
    INNER JOIN gap_spans AS gap
        ON claim.pair = gap.pair AND claim.scope = gap.scope
        AND gap.channel = CASE WHEN claim.scope = 'mode' THEN claim.mode ELSE claim.channel END
    LEFT JOIN contacts AS contact ON claim.contact_id = contact.contact_id
),

chosen AS (
    SELECT * FROM candidates
    WHERE fit IS NOT NULL
    QUALIFY row_number() OVER (PARTITION BY claim_id ORDER BY fit, end_date DESC, gap_id) = 1
),

compared AS (
    SELECT
        claim.*,
        chosen.gap_id, chosen.fit,
        CASE
            WHEN chosen.fit = 4 THEN months_between(chosen.start_date, claim.told_on)
            ELSE chosen.months
        END AS computed_months,
        CASE WHEN chosen.fit = 4 THEN 0 ELSE (chosen.days_max - chosen.days) / 30.4 END AS more,
        CASE WHEN chosen.fit = 4 THEN 0 ELSE (chosen.days - chosen.days_min) / 30.4 END AS less
    FROM read_claims AS claim
    LEFT JOIN chosen ON claim.claim_id = chosen.claim_id
),

judged AS (
    SELECT
        *,
        CASE
            WHEN computed_months IS NULL OR (months_low IS NULL AND months_high IS NULL) THEN NULL
            ELSE computed_months + more >= coalesce(months_low, 0) - 0.5
                AND computed_months - less <= coalesce(months_high, 1e9) + 0.5
        END AS agrees
    FROM compared
)

SELECT
    claim_id, article_id, start_char, end_char, quote, kind, months_low, months_high, pair, channel, mode, contact_id,
    gap_id, computed_months, agrees,
    CASE
        WHEN pair IS NULL THEN 'the text does not say which two countries'
        WHEN gap_id IS NULL AND contact_id IS NOT NULL
            THEN 'no earlier contact of this pair on this channel is told in these articles'
        WHEN gap_id IS NULL AND told_on IS NULL THEN 'the article has no date'
        WHEN gap_id IS NULL THEN 'no silence of this pair on this channel can be computed from these articles'
        WHEN agrees IS NULL THEN 'the text gives no length to compare with'
        WHEN fit = 4 THEN 'compared with the silence up to the day of the article'
        WHEN fit = 3 THEN 'compared with the silence that ended last before the article'
        ELSE 'compared with the silence that this contact ended'
    END AS reason
FROM judged
