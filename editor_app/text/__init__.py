"""Spans, letters, words, sentences and counts: plain text, and nothing that knows what it says."""
