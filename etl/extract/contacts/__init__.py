"""The accounts of one article put together: which are of one contact, how likely, and with what details."""
