"""Recognising the parts of a news page that was saved or copied as plain text."""
