"""The engine of checks: what a rule is, what it finds, and how a text is gone through."""
