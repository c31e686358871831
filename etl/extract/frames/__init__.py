"""One clause's account of a contact, from all that the stages before it tell."""
