"""How well articles are read: predictions against labelled articles."""
