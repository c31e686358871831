-- Names of people in SQL: the rules of etl/names.py (name_tokens, alike, same_name), for joins on participants.
-- Grain: none, defines macros. Parameters: none. Shared by builds and dashboard.
-- name_words: the words of a name without accents, case, apostrophes and initials.
CREATE OR REPLACE MACRO name_words(name) AS list_filter(
    string_split(
        trim(regexp_replace(regexp_replace(lower(strip_accents(name)), '[''’]', '', 'g'), '[^\p{L}]+', ' ', 'g')), ' '
    ),
    lambda word: length(word) > 1
);

-- words_alike: one word, or two spellings of it: five letters or more, the same first letter, and so few edits that four
-- fifths of the letters are shared. A changed letter counts twice, as one taken out and one put in.
CREATE OR REPLACE MACRO words_alike(one, other) AS one = other OR (
    least(length(one), length(other)) >= 5
    AND left(one, 1) = left(other, 1)
    AND 1 - (2 * levenshtein(one, other) - abs(length(one) - length(other))) / (length(one) + length(other)) >= 0.8
);

-- words_within: every word of the first list has its like in the second; no words are within nothing.
CREATE OR REPLACE MACRO words_within(few, many) AS len(few) > 0 AND len(list_filter(
    few, lambda word: len(list_filter(many, lambda other: words_alike(word, other))) = 0
)) = 0;

-- same_person: one name is the other or a shorter form of it; given the words of both.
CREATE OR REPLACE MACRO same_person(one, other) AS
    if(len(one) <= len(other), words_within(one, other), words_within(other, one));
