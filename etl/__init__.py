"""Articles in, Parquet tables of contacts, topics and communication gaps out."""
