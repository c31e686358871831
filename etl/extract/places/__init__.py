"""Where a contact took place, as the text names it."""
