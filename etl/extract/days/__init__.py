"""When: date words and what they mean, whose day a day is, and when an article was published."""
