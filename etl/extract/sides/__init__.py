"""Which of the actors take part in the contact of a clause."""
