"""What a text is: immutable blocks of text with marked ranges, and their form on disk."""
