"""Where each value of a contact was read: looked up for who asks, and not while articles are read."""
