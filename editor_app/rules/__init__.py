"""The shelf of proofreading rules: one file is one rule with its examples."""
