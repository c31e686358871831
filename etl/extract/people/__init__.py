"""Who is in a text: persons, offices, countries, groups, and whom "he" and "the two" mean."""
