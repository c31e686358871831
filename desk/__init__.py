"""What the pages of the dashboard are made of: filters, queries, charts, and the way they are shown."""
