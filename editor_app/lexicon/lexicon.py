"""Which words exist."""


class Lexicon:
    """Placeholder."""
