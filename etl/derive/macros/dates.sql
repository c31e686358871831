-- Expressions on dates, and short ids. Grain: none, defines macros. Parameters: none. Shared by builds and dashboard.
-- whole_months: completed calendar months from a to b.
CREATE OR REPLACE MACRO whole_months(a, b) AS date_sub('month', a, b);

-- months_between: completed months plus the days left over as a share of the month they fall in, 1 decimal.
CREATE OR REPLACE MACRO months_between(a, b) AS round(
    whole_months(a, b)
    + date_diff('day', CAST(a + to_months(CAST(whole_months(a, b) AS INTEGER)) AS DATE), b)
    / date_diff(
        'day',
        CAST(a + to_months(CAST(whole_months(a, b) AS INTEGER)) AS DATE),
        CAST(a + to_months(CAST(whole_months(a, b) AS INTEGER) + 1) AS DATE)
    ),
    1
);

-- short_hash: 16 hexadecimal digits that identify a text.
CREATE OR REPLACE MACRO short_hash(words) AS left(sha256(words), 16);
