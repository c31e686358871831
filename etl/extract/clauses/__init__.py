"""Contact words, and the clause that belongs to each."""
