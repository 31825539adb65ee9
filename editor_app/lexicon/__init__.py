"""Which words exist, how often they are used, and what a misspelt one was meant to be."""
