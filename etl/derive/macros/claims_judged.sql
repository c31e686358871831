-- Table macro claims_judged(as_of, with_register, least_confidence, pair): what articles say about silences and firsts, each
-- beside the silence it speaks of, as the silences were known on that day.
-- Grain: one row per statement, whether or not its article was out. Null: all pairs. Reads claim_readings.
-- The silence is the one that the claim's contact ended; else the one that ended last before publication, if within a
-- month of it; else the one that publication fell in, counted up to that day. Half a month either way still agrees.
-- Two kinds of words cannot be held against it. "It took 10 months for them to meet" counts from a start of its own, such
-- as an inauguration, not from the contact before. And where a way of meeting is named ("face to face"), the silence of the
-- channel, which counts contacts of every kind, is only the least it can have been: too short does not refute it.
CREATE OR REPLACE MACRO claims_judged(as_of_day, with_register, least_confidence, wanted_pair) AS TABLE
WITH read_claims AS (
    SELECT
        claim_readings.*,
        coalesce(articles.published_end, articles.published) AS told_on,
        CASE
            WHEN claim_readings.channel <> 'any' THEN 'channel'
            WHEN claim_readings.mode IS NOT NULL AND claim_readings.mode <> 'unspecified' THEN 'mode'
            ELSE 'any'
        END AS scope,
        regexp_matches(claim_readings.quote, '(?i)\btook\s[^.;]{0,40}?\b(day|week|month|year|decade)s?\s(for|until|before)\b')
            AS counts_from_elsewhere,
        claim_readings.mode IS NOT NULL
        OR regexp_matches(claim_readings.quote, '(?i)\b(face[- ]to[- ]face|in[- ]person)\b') AS one_way_only
    FROM claim_readings
    INNER JOIN articles ON claim_readings.article_id = articles.article_id
    WHERE wanted_pair IS NULL OR claim_readings.pair = wanted_pair::VARCHAR
),

candidates AS (
    SELECT
        claim.claim_id, gap.gap_id, gap.start_date,
        CASE
            WHEN gap.next_contact_id = claim.contact_id THEN 1
            WHEN claim.contact_id IS NOT NULL AND contact.start_date = gap.end_date AND NOT gap.is_open THEN 2
            WHEN claim.contact_id IS NOT NULL THEN NULL
            WHEN NOT gap.is_open AND gap.end_date BETWEEN claim.told_on - 31 AND claim.told_on THEN 3
            WHEN gap.start_date < claim.told_on AND (gap.is_open OR gap.end_date > claim.told_on) THEN 4
        END AS fit,
        gap.end_date, gap.days_min, gap.days, gap.days_max, gap.months
    FROM read_claims AS claim
    INNER JOIN gap_spans(as_of_day, with_register, least_confidence, wanted_pair, NULL) AS gap
        ON claim.pair = gap.pair AND claim.scope = gap.scope
        AND gap.channel = CASE WHEN claim.scope = 'mode' THEN claim.mode ELSE claim.channel END
    LEFT JOIN contacts AS contact ON claim.contact_id = contact.contact_id
    WHERE NOT claim.counts_from_elsewhere
),

chosen AS (
    SELECT * FROM candidates
    WHERE fit IS NOT NULL
    QUALIFY row_number() OVER (PARTITION BY claim_id ORDER BY fit, end_date DESC, gap_id) = 1
),

compared AS (
    SELECT
        claim.*,
        chosen.gap_id, chosen.fit, chosen.start_date AS gap_start,
        CASE WHEN chosen.fit = 4 THEN claim.told_on ELSE chosen.end_date END AS gap_end,
        CASE WHEN chosen.fit = 4 THEN months_between(chosen.start_date, claim.told_on) ELSE chosen.months END
            AS computed_months,
        CASE WHEN chosen.fit = 4 THEN 0 ELSE (chosen.days_max - chosen.days) / 30.4 END AS more,
        CASE WHEN chosen.fit = 4 THEN 0 ELSE (chosen.days - chosen.days_min) / 30.4 END AS less
    FROM read_claims AS claim
    LEFT JOIN chosen ON claim.claim_id = chosen.claim_id
),

measured AS (
    SELECT
        *,
        computed_months + more < coalesce(months_low, 0) - 0.5 AS too_short,
        computed_months - less > coalesce(months_high, 1e9) + 0.5 AS too_long
    FROM compared
),

judged AS (
    SELECT
        *,
        scope = 'channel' AND one_way_only AND too_short AS only_the_least,
        CASE
            WHEN computed_months IS NULL OR (months_low IS NULL AND months_high IS NULL) THEN NULL
            WHEN scope = 'channel' AND one_way_only AND too_short THEN NULL
            ELSE NOT (too_short OR too_long)
        END AS agrees
    FROM measured
)

SELECT
    claim_id, article_id, start_char, end_char, quote, kind, months_low, months_high, pair, channel, mode, contact_id,
    gap_id, computed_months, agrees,
    CASE
        WHEN pair IS NULL THEN 'the text does not say which two countries'
        WHEN counts_from_elsewhere
            THEN 'the text says how long something took, from a start of its own, not since the contact before'
        WHEN gap_id IS NULL AND contact_id IS NOT NULL
            THEN 'no earlier contact of this pair on this channel is told in these articles'
        WHEN gap_id IS NULL AND told_on IS NULL THEN 'the article has no date'
        WHEN gap_id IS NULL THEN 'no silence of this pair on this channel can be computed from these articles'
        WHEN only_the_least
            THEN 'the text counts one way of meeting only; the silence counts every contact on this channel and may be shorter'
        WHEN agrees IS NULL THEN 'the text gives no length to compare with'
        WHEN fit = 4 THEN 'compared with the silence up to the day of the article'
        WHEN fit = 3 THEN 'compared with the silence that ended last before the article'
        ELSE 'compared with the silence that this contact ended'
    END AS reason,
    gap_start, gap_end, CAST(date_diff('day', gap_start, gap_end) AS INTEGER) AS computed_days, scope
FROM judged;
