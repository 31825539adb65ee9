"""OpenDocument texts: their elements become those of a page, which is read as any other."""
