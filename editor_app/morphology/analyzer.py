"""How words inflect."""


class Analyzer:
    """Placeholder."""
