"""Forms of words that do not exist or do not fit beside their neighbour."""
