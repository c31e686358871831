"""What became of a contact: its state, its mode, its length, who asked for it, and what is no contact at all."""
