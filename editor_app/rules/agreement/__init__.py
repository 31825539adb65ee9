"""Words that must agree: adjective with noun, subject with predicate, number with what is counted."""
