"""Sentences, phrases and patterns: how text is searched, with no notion of a contact."""
