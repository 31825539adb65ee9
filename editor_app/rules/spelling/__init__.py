"""Words that do not exist, or do not belong where they stand."""
