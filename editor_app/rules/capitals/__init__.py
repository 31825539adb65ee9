"""Capital and small letters of common nouns."""
