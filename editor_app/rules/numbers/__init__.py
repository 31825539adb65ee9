"""Figures with their endings, abbreviations and the words that they count."""
