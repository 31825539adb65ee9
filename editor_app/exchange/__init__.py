"""File formats: readers and writers round one model of an article."""
